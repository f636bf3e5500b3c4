"""What each measure of the joint plan takes off, as the strategy keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.projection import PreparedPlan
from klimatpeli.game.plans import joint_measures
from klimatpeli.game.state import GameState


@dataclass(frozen=True, slots=True)
class MeasureEffect:
    """kt CO2e a year less (positive = less), with the realised part of the chain and beside the plan's other measures.

    Attributes:
        low_kt, central_kt, high_kt: In the target year; credits are in them where the target counts credits.
        outside_kt: In the target year, tonnes that the target's ruler does not count.
        by_year: (year, central kt), every year of the projection.
    """

    low_kt: float
    central_kt: float
    high_kt: float
    outside_kt: float = 0.0
    by_year: tuple[tuple[int, float], ...] = ()


Effects = Mapping[str, MeasureEffect]
"""Ref to effect."""


def joint_effects(state: GameState) -> dict[str, MeasureEffect]:
    """The joint plan's effects by ref. The central ones add up to baseline minus plan; low is all measures low."""
    baseline, target = state.ruler.baseline, state.ruler.target
    measures = joint_measures(state)
    cases = {}
    for case in ("low", "central", "high"):
        plan = PreparedPlan(baseline, measures, case=case)
        less = {ref: -delta for ref, delta in by_measure(attribute_plan(plan)).items()}
        if target.counts_credits:
            for ref, credit in plan.credits_by_measure().items():
                less[ref] = less[ref] + credit if ref in less else credit
        cases[case] = less
    outside = PreparedPlan(baseline, measures).outside_by_measure()
    column = baseline.column(target.year)
    effects = {}
    for ref in (measure.id for measure in measures):
        central = cases["central"].get(ref)
        series = [0.0] * len(baseline.years) if central is None else central.tolist()
        in_target = sorted(float(less[ref][column]) if ref in less else 0.0 for less in cases.values())
        effects[ref] = MeasureEffect(
            low_kt=in_target[0],
            central_kt=series[column],
            high_kt=in_target[2],
            outside_kt=float(outside[ref][column]) if ref in outside else 0.0,
            by_year=tuple(zip(baseline.years, series, strict=True)),
        )
    return effects
