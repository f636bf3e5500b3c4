"""Figures the audience screens share, worked out from what the room may see."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.model import Equivalent, Scenario
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import Projection, project
from klimatpeli.emissions.uncertainty import Band, UncertainPlan
from klimatpeli.game.audience import AudienceState
from klimatpeli.game.futures import chance, futures
from klimatpeli.game.ruler import Ruler
from klimatpeli.ui.charts import EmissionData, SectorSeries
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import shown_difference

PICTURED = (10.0, 30000.0)
"""Between these a number of things can be pictured."""
TAKING_TURNS = 3
SMALL_SECTOR = 0.03
"""Sectors below this part of the last year's total are one in the wall's chart."""
OTHER = "other"


def baseline_kt(view: AudienceState) -> float:
    """The target's total in the target year without new measures, kt CO2e."""
    return total_kt(view, project(view.ruler.baseline, ()))


def total_kt(view: AudienceState, projection: Projection) -> float:
    """The target's total of a projection in the target year, kt CO2e."""
    target = view.scenario.target
    return float(projection.total_kt(counts_credits=target.counts_credits)[projection.column(target.year)])


def reduction(view: AudienceState, kt: float) -> float:
    """Share of the base year's total that is gone at ``kt``."""
    return 1 - kt / view.base_kt


def band_of(view: AudienceState, measures: tuple[PlannedMeasure, ...]) -> Band:
    """What eight of ten outcomes of a plan lie between; kept, for the room looks at the same plan for a while."""
    return _band(view.ruler, measures)


def chance_of(view: AudienceState, measures: tuple[PlannedMeasure, ...]) -> float:
    """Part of the futures (0 to 1) in which a plan reaches the room's target."""
    return chance(view.ruler, _futures(view.ruler, measures), view.target_reduction)


@lru_cache(maxsize=2)
def _futures(ruler: Ruler, measures: tuple[PlannedMeasure, ...]) -> UncertainPlan:
    return futures(ruler, measures)


@lru_cache(maxsize=2)
def _band(ruler: Ruler, measures: tuple[PlannedMeasure, ...]) -> Band:
    return _futures(ruler, measures).band(counts_credits=ruler.target.counts_credits)


def joint_measures(view: AudienceState) -> tuple[PlannedMeasure, ...]:
    """The joint plan as the model takes it."""
    ruler = view.ruler
    return tuple(
        ruler.planned(
            entry.ref,
            year=entry.item.item.year,
            units=entry.item.item.units,
            realised=entry.item.item.realised,
            copied=entry.item.item.copied,
        )
        for entry in view.joint
    )


def emission_data(
    context: Context,
    view: AudienceState,
    plan: Projection | None = None,
    measures: tuple[PlannedMeasure, ...] = (),
    *,
    plan_label: str = "",
) -> EmissionData:
    """The chart's data: history, what comes without new measures, the target, and a plan that has measures."""
    plan = plan if measures else None
    translate = QCoreApplication.translate
    scenario, numbers = view.scenario, context.numbers
    ruler = view.ruler
    inventory = scenario.inventory
    target = scenario.target
    first = _first_shown(scenario)
    size = {
        sector: inventory.values_kt[row][-1] or 0.0
        for row, sector in enumerate(inventory.sectors)
        if any(value for value in inventory.values_kt[row])
    }
    small = _small_sectors(size)
    order = sorted((sector for sector in size if sector not in small), key=lambda sector: -size[sector])
    sectors = tuple(
        SectorSeries(
            sector,
            context.sector(scenario, sector, short=True),
            inventory.values_kt[inventory.sectors.index(sector)][first:],
        )
        for sector in order
    )
    if small:
        rows = [inventory.values_kt[inventory.sectors.index(sector)][first:] for sector in small]
        sectors += (SectorSeries(OTHER, translate("AudienceFigures", "Other"), _sum_of(rows)),)
    without = project(ruler.baseline, ())
    baseline = tuple(without.baseline_total_kt.tolist())
    band = band_of(view, measures) if measures else None
    end_kt = total_kt(view, without if plan is None else plan)
    short_kt = shown_difference(end_kt, view.target_kt)
    if short_kt > 0.05:
        gap = translate("AudienceFigures", "gap {amount}").format(
            amount=numbers.kt(short_kt, 0 if short_kt > 9.5 else 1)
        )
    else:
        gap = translate("AudienceFigures", "target reached")
    plan_kt = None if plan is None else plan.total_kt(counts_credits=target.counts_credits)
    return EmissionData(
        history_years=inventory.years[first:],
        sectors=sectors,
        years=ruler.baseline.years,
        baseline_kt=baseline,
        plan_kt=() if plan_kt is None else tuple(plan_kt.tolist()),
        low_kt=() if band is None else tuple(band.p10_kt.tolist()),
        high_kt=() if band is None else tuple(band.p90_kt.tolist()),
        target_year=target.year,
        target_kt=view.target_kt,
        target_label=translate("AudienceFigures", "target {percent}").format(
            percent=numbers.percent(-view.target_reduction)
        ),
        baseline_label=translate("AudienceFigures", "without new measures"),
        plan_label="" if plan is None else plan_label,
        gap_label=gap,
        numbers=numbers,
    )


def _small_sectors(size_kt: dict[str, float]) -> tuple[str, ...]:
    """Sectors too small to be told apart on the wall; none where only one is."""
    total = sum(size_kt.values())
    small = tuple(sector for sector, kt in size_kt.items() if 0 <= kt < SMALL_SECTOR * total)
    return small if len(small) > 1 else ()


def _sum_of(rows: Sequence[Sequence[float | None]]) -> tuple[float | None, ...]:
    """Year by year; None where no row has a figure."""
    sums = []
    for values in zip(*rows, strict=True):
        known = [value for value in values if value is not None]
        sums.append(sum(known) if known else None)
    return tuple(sums)


def _first_shown(scenario: Scenario) -> int:
    """Index of the first history year worth its room: the last unbroken run, or the base year before it."""
    years = scenario.inventory.years
    index = len(years) - 1
    while index and years[index - 1] == years[index] - 1:
        index -= 1
    return min(index, years.index(scenario.target.base_year))


def pictured(context: Context, scenario: Scenario, kt: float, turn: int = 0) -> tuple[Equivalent, float] | None:
    """An equivalent of so many kt a year that people can picture, and how many of it; another one each ``turn``.

    The shortest to read are preferred.
    """
    fitting = [
        (equivalent, round_to(1000 * kt / equivalent.t_each))
        for equivalent in scenario.equivalents
        if PICTURED[0] <= 1000 * kt / equivalent.t_each <= PICTURED[1]
    ]
    shortest = sorted(fitting, key=lambda entry: len(context.text(entry[0].name)))[:TAKING_TURNS]
    return shortest[turn % len(shortest)] if shortest else None


def round_to(value: float, digits: int = 2) -> float:
    """To so many leading digits: 9137 cars are "9 100 cars"."""
    if value <= 0:
        return 0.0
    return float(f"{value:.{digits}g}")


def equivalent_source(context: Context, scenario: Scenario, equivalent: Equivalent) -> str:
    """Publishers behind an equivalent, for the small print."""
    wanted = set(equivalent.grounds.sources)
    names = [context.text(source.publisher) for source in scenario.sources if source.id in wanted]
    return ", ".join(dict.fromkeys(names))


def whole_percents(shares: Sequence[float]) -> tuple[int, ...]:
    """Shares that make up a whole, as whole per cents that add up to 100 (largest remainder)."""
    exact = [100 * share for share in shares]
    floors = [int(value) for value in exact]
    missing = round(sum(exact)) - sum(floors)
    for index in sorted(range(len(exact)), key=lambda i: floors[i] - exact[i])[:missing]:
        floors[index] += 1
    return tuple(floors)
