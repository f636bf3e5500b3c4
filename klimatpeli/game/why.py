"""Why a total is what it is: from the base year to a plan in steps that add up, and what is beside the ruler."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.emissions.projection import PreparedPlan, Projection
from klimatpeli.emissions.trends import explain
from klimatpeli.emissions.uncertainty import VarianceShare
from klimatpeli.game import plans
from klimatpeli.game.futures import chance, futures
from klimatpeli.game.plans import Cause
from klimatpeli.game.ruler import Ruler
from klimatpeli.game.scopes import Scopes, scopes_side_by_side
from klimatpeli.game.state import GameState, PlanItem

LATER_YEARS = (2035, 2040)
WIDEST_SHOWN = 4


@dataclass(frozen=True, slots=True)
class RulerYear:
    """One year on both rulers, kt CO2e/a: emissions without credits, and what stands beside them."""

    year: int
    gross_kt: float
    credits_kt: float
    outside_kt: float
    reduced_kt: float
    """From the base year, without credits; below 0 after growth."""

    @property
    def net_kt(self) -> float:
        """With credits."""
        return self.gross_kt - self.credits_kt

    @property
    def credit_share(self) -> float:
        """Part of the reduction with credits that hangs on the credits, 0 to 1; 0 where nothing is reduced."""
        whole = self.reduced_kt + self.credits_kt
        return min(1.0, max(0.0, self.credits_kt / whole)) if whole > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Why:
    """The steps of a total, kt CO2e/a; changes are negative where emissions fall.

    ``base_kt + history_kt + activity_kt + intensity_kt + measures = gross_kt``, and ``total_kt`` is that minus
    ``credits_kt`` where the target counts them.

    Attributes:
        base_year: Where the way begins.
        last_year: The inventory's last year.
        year: The target year.
        base_kt: Total of the base year.
        history_kt: What has happened since, from published total to published total.
        activity_kt: What the country's development of activity does until the target year.
        intensity_kt: What cleaner energy, cars and processes do, with what the last published total differs from the
            sum of its rounded sectors.
        measures: (ref, change) of each, the largest first.
        gross_kt: Sum of the sectors with the plan.
        total_kt: As the target counts.
        target_kt: The level to reach.
        counts_credits: Whether the target counts credits.
        alone_kt: What the measures would take if each stood alone, added up; positive.
        cause: The one thing that mattered most.
        rulers: The target year and later ones, with and without credits.
        scopes: The plan in the scenario's other scope; None where it has none.
        low_kt: P10 of the total in the target year.
        high_kt: P90.
        chance: Part of the futures that reach the target, 0 to 1.
        widest: What widens the band most.
    """

    base_year: int
    last_year: int
    year: int
    base_kt: float
    history_kt: float
    activity_kt: float
    intensity_kt: float
    measures: tuple[tuple[str, float], ...]
    gross_kt: float
    total_kt: float
    target_kt: float
    counts_credits: bool
    alone_kt: float
    cause: Cause
    rulers: tuple[RulerYear, ...]
    scopes: Scopes | None
    low_kt: float
    high_kt: float
    chance: float
    widest: tuple[VarianceShare, ...]

    @property
    def baseline_kt(self) -> float:
        """Without new measures in the target year."""
        return self.base_kt + self.history_kt + self.activity_kt + self.intensity_kt

    @property
    def together_kt(self) -> float:
        """What the measures take together; positive."""
        return self.baseline_kt - self.gross_kt

    @property
    def credits_kt(self) -> float:
        """Credits in the target year."""
        return self.rulers[0].credits_kt


def shown_items(state: GameState, team_id: str | None) -> tuple[PlanItem, ...]:
    """A team's plan, or all plans together, as the room saw it last; the joint plan once something is agreed."""
    if team_id is not None:
        return state.team(team_id).shown_plan
    return tuple(entry.item for entry in state.joint) or state.shown_room


def why(state: GameState, plan: tuple[PlanItem, ...]) -> Why:
    """Take a plan apart.

    Raises:
        MissingYear: The inventory's base year has gaps.
    """
    ruler = state.ruler
    items = tuple(item for item in plan if not item.as_usual)
    measures = plans.planned_items(state, items)
    prepared = PreparedPlan(ruler.baseline, measures)
    projection = prepared.projection()
    target, column = ruler.target, ruler.baseline.column(ruler.target.year)
    reasons = explain(ruler.inventory, target.base_year, prepared, target.year)
    baseline_kt = float(projection.baseline_total_kt[column])
    alone_kt = sum(
        baseline_kt - float(PreparedPlan(ruler.baseline, (measure,)).projection().gross_kt[column])
        for measure in measures
    )
    # Totals are as published; they need not be the sums of their rounded sectors, where the outlook begins.
    last_kt = ruler.inventory.total_kt(reasons.last_year)
    rounding_kt = float(reasons.base_kt.sum() + reasons.history_kt.sum()) - last_kt
    drawn = futures(ruler, measures)
    band = drawn.band(counts_credits=target.counts_credits)
    changes = [(measure.id, reasons.measures_kt.get(measure.id, 0.0)) for measure in measures]
    return Why(
        base_year=target.base_year,
        last_year=reasons.last_year,
        year=target.year,
        base_kt=ruler.base_kt(),
        history_kt=last_kt - ruler.base_kt(),
        activity_kt=float(reasons.activity_kt.sum()),
        intensity_kt=float(reasons.intensity_kt.sum()) + rounding_kt,
        measures=tuple(sorted(changes, key=lambda change: change[1])),
        gross_kt=float(projection.gross_kt[column]),
        total_kt=plans.total_kt(state, projection),
        target_kt=state.target_kt,
        counts_credits=target.counts_credits,
        alone_kt=alone_kt,
        cause=plans.cause_of(state, plan),
        rulers=rulers_side_by_side(ruler, projection),
        scopes=scopes_side_by_side(state.scenario, ruler, projection),
        low_kt=float(band.p10_kt[column]),
        high_kt=float(band.p90_kt[column]),
        chance=chance(ruler, drawn, state.goal_reduction),
        widest=drawn.variance_shares(target.year, counts_credits=target.counts_credits)[:WIDEST_SHOWN],
    )


def rulers_side_by_side(ruler: Ruler, projection: Projection) -> tuple[RulerYear, ...]:
    """The target year and ``LATER_YEARS``: credits shrink as the grid gets cleaner, sectors stay cut."""
    base_kt = ruler.base_kt()
    years = (ruler.target.year, *(year for year in LATER_YEARS if ruler.target.year < year <= projection.years[-1]))
    found = [projection.at(year) for year in years]
    return tuple(
        RulerYear(one.year, one.gross_kt, one.credits_kt, one.outside_kt, base_kt - one.gross_kt) for one in found
    )
