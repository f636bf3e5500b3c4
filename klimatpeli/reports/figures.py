"""The numbers that a report shows, taken from the model once and then only laid out."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import PreparedPlan
from klimatpeli.game import plans
from klimatpeli.game.futures import chance, futures
from klimatpeli.game.scopes import Scopes, scopes_side_by_side
from klimatpeli.game.state import GameState
from klimatpeli.game.why import RulerYear, rulers_side_by_side
from klimatpeli.strategy.effects import at_end

_YEARS_AFTER_TARGET = 5


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """What one item of the joint plan does in the target year, with the chain that it has.

    Reductions are kt CO2e/a, positive is less.

    Attributes:
        ref: Measure id, or ``card:option``.
        low_kt: Reduction inside the sectors where its effects are small and those of the others as expected.
        central_kt: Reduction inside the sectors, its part of the whole plan: the parts add up without remainder.
        high_kt: As ``low_kt``, with large effects.
        whole_chain_kt: ``central_kt`` if all four links were in place and the rest of the plan stayed as it is.
        credit_kt: Compensation outside the sectors.
        outside_kt: Reduction that the target's ruler does not count.
    """

    ref: str
    low_kt: float
    central_kt: float
    high_kt: float
    whole_chain_kt: float
    credit_kt: float = 0.0
    outside_kt: float = 0.0


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """History, baseline and joint plan of one workshop, kt CO2e/a.

    Attributes:
        base_year: What the target compares with.
        last_year: The inventory's last year.
        target_year: When the target is to be reached.
        sectors: Sector ids, one per row of ``history_kt``.
        history_years: Years of the inventory.
        history_kt: Recorded emissions, one row per sector; ``None`` is a gap.
        years: Years of the projection, the inventory's last one first.
        baseline_kt: Without new measures, one total per year.
        plan_kt: With the joint plan, one total per year, counted as the target counts.
        base_kt: Total of the base year, as published: it need not be the sum of its rounded sectors.
        last_kt: Total of the inventory's last year, as published.
        target_reduction: Part of the base year's total that is to go, 0 to 1, as the room confirmed it.
        counts_credits: Whether the target counts credits; then ``plan_kt`` is net of them.
        items: The joint plan, in its order.
        band_kt: Low and high end of the plan (P10, P90) per year, where it was computed.
        chance: Chance of reaching the target, 0 to 1, where it was computed.
        rulers: The target year and later ones, with and without credits.
        scopes: The plan in the scenario's other scope, where it has one.
    """

    base_year: int
    last_year: int
    target_year: int
    sectors: tuple[str, ...]
    history_years: tuple[int, ...]
    history_kt: tuple[tuple[float | None, ...], ...]
    years: tuple[int, ...]
    baseline_kt: tuple[float, ...]
    plan_kt: tuple[float, ...]
    base_kt: float
    last_kt: float
    target_reduction: float
    counts_credits: bool
    items: tuple[ItemFigures, ...] = ()
    band_kt: tuple[tuple[float, float], ...] = ()
    chance: float | None = None
    rulers: tuple[RulerYear, ...] = ()
    scopes: Scopes | None = None

    def item(self, ref: str) -> ItemFigures:
        """Raises KeyError when the joint plan has no such item."""
        for item in self.items:
            if item.ref == ref:
                return item
        raise KeyError(ref)

    def counted_kt(self, item: ItemFigures) -> float:
        """An item's reduction as the target counts it: with its credit, or without."""
        return item.central_kt + (item.credit_kt if self.counts_credits else 0.0)

    @property
    def target_kt(self) -> float:
        return (1.0 - self.target_reduction) * self.base_kt

    @property
    def baseline_target_year_kt(self) -> float:
        return self.baseline_kt[self.years.index(self.target_year)]

    @property
    def plan_target_year_kt(self) -> float:
        return self.plan_kt[self.years.index(self.target_year)]

    @property
    def gap_kt(self) -> float:
        """What is missing in the target year; 0 or below: the target is reached."""
        return self.plan_target_year_kt - self.target_kt

    @property
    def reduction(self) -> float:
        """Part of the base year's total that is gone in the target year; negative after growth."""
        return 1.0 - self.plan_target_year_kt / self.base_kt

    @property
    def measures_kt(self) -> float:
        """What the joint plan takes off the baseline in the target year."""
        return self.baseline_target_year_kt - self.plan_target_year_kt


def plan_figures(state: GameState) -> PlanFigures:
    """Calculate the joint plan's figures.

    An item's range moves its own effects alone; the band moves everything, the baseline included.

    Raises:
        MissingYear: The inventory's base year has gaps.
    """
    ruler = state.ruler
    target, column = ruler.target, ruler.baseline.column(ruler.target.year)
    measures = plans.joint_measures(state)
    plan = PreparedPlan(ruler.baseline, measures)
    projection = plan.projection()
    shown = slice(0, ruler.baseline.column(min(ruler.baseline.years[-1], target.year + _YEARS_AFTER_TARGET)) + 1)
    drawn = futures(ruler, measures)
    band = drawn.band(counts_credits=target.counts_credits)
    credits_kt, outside_kt = plan.credits_by_measure(), plan.outside_by_measure()
    items = []
    for joint, measure in zip(state.joint, measures, strict=True):
        whole = plans.planned(state, joint.item, full=True)
        low, central, high, whole_chain = (
            _share_kt(plan, variant, column)
            for variant in (at_end(measure, "low"), measure, at_end(measure, "high"), whole)
        )
        credit, outside = (
            float(sums[joint.ref][column]) if joint.ref in sums else 0.0 for sums in (credits_kt, outside_kt)
        )
        least, middle, most = sorted((low, central, high))
        items.append(ItemFigures(joint.ref, least, middle, most, whole_chain, credit, outside))
    inventory = state.scenario.inventory
    return PlanFigures(
        base_year=target.base_year,
        last_year=ruler.inventory.last_year,
        target_year=target.year,
        sectors=inventory.sectors,
        history_years=inventory.years,
        history_kt=inventory.values_kt,
        years=projection.years[shown],
        baseline_kt=_floats(projection.baseline_total_kt[shown]),
        plan_kt=_floats(projection.total_kt(counts_credits=target.counts_credits)[shown]),
        base_kt=ruler.base_kt(),
        last_kt=ruler.inventory.total_kt(ruler.inventory.last_year),
        target_reduction=target.reduction if state.goal_reduction is None else state.goal_reduction,
        counts_credits=target.counts_credits,
        items=tuple(items),
        band_kt=tuple(zip(_floats(band.p10_kt[shown]), _floats(band.p90_kt[shown]), strict=True)),
        chance=chance(ruler, drawn, state.goal_reduction),
        rulers=rulers_side_by_side(ruler, projection),
        scopes=scopes_side_by_side(state.scenario, ruler, projection),
    )


def _share_kt(plan: PreparedPlan, measure: PlannedMeasure, column: int) -> float:
    """What ``measure`` takes in a year when it stands in the plan in the place of its namesake."""
    shares = by_measure(attribute_plan(plan.without(measure.id).with_measure(measure)))
    return -float(shares[measure.id][column]) if measure.id in shares else 0.0


def _floats(values: FloatArray) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
