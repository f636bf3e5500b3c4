"""What each measure of the joint plan takes off, as the strategy keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.measures import Case, Credit, Cut, Effect, PlannedMeasure, Range, Shift
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
    """The joint plan's effects by ref. The central ones add up to baseline minus plan; a range moves its own measure.

    So the strategy says what the plan's report says: the other measures do what is expected of them.
    """
    baseline, target = state.ruler.baseline, state.ruler.target
    measures = joint_measures(state)
    plan = PreparedPlan(baseline, measures)
    central, outside = _less(plan, target.counts_credits), plan.outside_by_measure()
    column = baseline.column(target.year)
    effects = {}
    for measure in measures:
        ref = measure.id
        series = [0.0] * len(baseline.years) if ref not in central else central[ref].tolist()
        ends = []
        for case in ("low", "high"):
            less = _less(plan.without(ref).with_measure(at_end(measure, case)), target.counts_credits)
            ends.append(float(less[ref][column]) if ref in less else 0.0)
        low_kt, _, high_kt = sorted((*ends, series[column]))
        effects[ref] = MeasureEffect(
            low_kt=low_kt,
            central_kt=series[column],
            high_kt=high_kt,
            outside_kt=float(outside[ref][column]) if ref in outside else 0.0,
            by_year=tuple(zip(baseline.years, series, strict=True)),
        )
    return effects


def at_end(measure: PlannedMeasure, case: Case) -> PlannedMeasure:
    """The measure with what the target may count of it at one end of its ranges, without doubt."""
    return replace(measure, effects=tuple(_at_end(effect, case) for effect in measure.effects))


def _at_end(effect: Effect, case: Case) -> Effect:
    if isinstance(effect, (Cut, Shift)):
        exact = Range.exactly(effect.amount.at(case))
        return replace(effect, kt=exact) if effect.kt is not None else replace(effect, share=exact)
    return replace(effect, gwh=Range.exactly(effect.gwh.at(case))) if isinstance(effect, Credit) else effect


def _less(plan: PreparedPlan, counts_credits: bool) -> dict[str, FloatArray]:
    """kt less by ref and year, credits included where the target counts them."""
    less = {ref: -delta for ref, delta in by_measure(attribute_plan(plan)).items()}
    if counts_credits:
        for ref, credit in plan.credits_by_measure().items():
            less[ref] = less[ref] + credit if ref in less else credit
    return less
