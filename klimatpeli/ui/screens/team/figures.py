"""The emission chart of one team's own plan."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.model import Language
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import project
from klimatpeli.game import plans
from klimatpeli.game.ruler import Ruler
from klimatpeli.game.state import GameState, PlanItem
from klimatpeli.ui.charts import EmissionData, SectorSeries, Wedge
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import MINUS

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """A team's plan in numbers. ``gap_kt`` is positive while the target is not reached; the band comes later."""

    data: EmissionData
    total_kt: float
    reduction: float
    gap_kt: float


def plan_figures(context: Context, state: GameState, team_id: str) -> PlanFigures:
    """The chart's data and the figures beside it."""
    measures = plans.team_measures(state, team_id)
    ruler, target = state.ruler, state.ruler.target
    plan = _totals(ruler, measures)
    column = ruler.baseline.column(target.year)
    total_kt = plan[column]
    gap_kt = total_kt - state.target_kt
    wanted = state.goal_reduction if state.goal_reduction is not None else target.reduction
    numbers = context.numbers
    if gap_kt > 0:
        gap = translate("TeamFigures", "gap {gap}").format(gap=numbers.kt(gap_kt, 0 if gap_kt >= 10 else 1))
    else:
        gap = translate("TeamFigures", "target reached")
    data = EmissionData(
        history_years=tuple(year for year in ruler.inventory.years if year >= target.base_year),
        sectors=_series(ruler, _names(context.language, state)),
        years=ruler.baseline.years,
        baseline_kt=_without_measures(ruler),
        plan_kt=plan,
        target_year=target.year,
        target_kt=state.target_kt,
        target_label=translate("TeamFigures", "{percent} target").format(
            percent=numbers.percent(-wanted) if wanted else MINUS
        ),
        baseline_label=translate("TeamFigures", "Without new measures"),
        plan_label=translate("TeamFigures", "Our plan"),
        gap_label=gap,
        numbers=numbers,
    )
    return PlanFigures(data, total_kt, plans.reduction(state, total_kt), gap_kt)


def wedge_of(state: GameState, team_id: str, measure: PlannedMeasure, sector: str, label: str) -> Wedge:
    """What the plan would be with ``measure`` fully in it."""
    others = tuple(entry for entry in plans.team_measures(state, team_id) if entry.id != measure.id)
    return Wedge(_totals(state.ruler, (*others, measure)), sector, label)


def planned_fully(state: GameState, item: PlanItem) -> PlannedMeasure:
    return plans.planned(state, item, full=True)


def _totals(ruler: Ruler, measures: tuple[PlannedMeasure, ...]) -> tuple[float, ...]:
    totals = project(ruler.baseline, measures).total_kt(counts_credits=ruler.target.counts_credits)
    return tuple(float(value) for value in totals)


@lru_cache(maxsize=8)
def _without_measures(ruler: Ruler) -> tuple[float, ...]:
    return _totals(ruler, ())


def _names(language: Language, state: GameState) -> tuple[tuple[str, str], ...]:
    return tuple((sector.id, sector.name.get(language)) for sector in state.scenario.sectors)


@lru_cache(maxsize=8)
def _series(ruler: Ruler, names: tuple[tuple[str, str], ...]) -> tuple[SectorSeries, ...]:
    """Sectors since the target's base year, the largest on top."""
    inventory, called = ruler.inventory, dict(names)
    rows = []
    for sector, row in zip(inventory.sectors, inventory.values_kt.tolist(), strict=True):
        values = tuple(
            _known(kt) for year, kt in zip(inventory.years, row, strict=True) if year >= ruler.target.base_year
        )
        rows.append(SectorSeries(sector, called.get(sector, sector), values))
    return tuple(sorted(rows, key=lambda row: -(row.values_kt[-1] or 0.0)))


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value  # the publisher gives no figure
