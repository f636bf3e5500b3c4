"""Who achieved what: the difference between baseline and plan, shared out without a remainder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.projection import PreparedPlan, removal_weights


@dataclass(frozen=True, slots=True, eq=False)
class Contribution:
    """What one effect changes in one sector.

    Attributes:
        measure_id: The measure.
        sector: The sector that changes; for what a shift causes, its destination.
        effect_index: Which of the measure's effects.
        delta_kt: kt CO2e/a against the baseline, negative is less, shape (year,).
    """

    measure_id: str
    sector: str
    effect_index: int
    delta_kt: FloatArray


def attribute_plan(plan: PreparedPlan) -> tuple[Contribution, ...]:
    """Share out plan minus baseline over the effects that cause it.

    Within a sector the parts follow the logarithms of what each effect lets through (LMDI-I); what a shift brings
    into another sector counts against the shift. Credits and tonnes outside are not in it: the plan has them
    by measure.

    Source: Ang, B. W. (2005), The LMDI approach to decomposition analysis, Energy Policy 33(7), 867-871.
    """
    baseline = plan.baseline
    reached_kt = plan.projection().reached_kt
    contributions: list[Contribution] = []
    for row, sector in enumerate(baseline.sectors):
        takings = plan.takings(row)
        if not takings:
            continue
        log_kept = np.array([taking.log_kept for taking in takings])
        removed_kt = reached_kt[row] * -np.expm1(log_kept.sum(axis=0)) * removal_weights(log_kept)
        for taking, removed in zip(takings, removed_kt, strict=True):
            contributions.append(Contribution(taking.measure_id, sector, taking.effect_index, -removed))
            if taking.into_row is not None and taking.carried is not None:
                destination = baseline.sectors[taking.into_row]
                caused = removed * taking.carried
                contributions.append(Contribution(taking.measure_id, destination, taking.effect_index, caused))
    return tuple(contributions)


def by_measure(contributions: Iterable[Contribution]) -> dict[str, FloatArray]:
    """Each measure's sum over sectors, kt CO2e/a against the baseline, negative is less, shape (year,)."""
    sums: dict[str, FloatArray] = {}
    for one in contributions:
        known = sums.get(one.measure_id)
        sums[one.measure_id] = one.delta_kt if known is None else known + one.delta_kt
    return sums
