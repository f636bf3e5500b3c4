"""From records to what the emission model calculates with.

Tonnes are written in the factors of one year (``factors_year``). The model wants them in the inventory's last year,
y1, because a measure's share of its sector is taken there. With ``i`` the outlook's intensity index (1 in y1) and
``f`` the factors' year:

- a cut that saves kilowatt-hours or kilometres (``activity``): ``kt(y1) = kt(f) / i[s, f]``;
- a cut that stays the tonnes it is (``intensity``): unchanged;
- the factor of a shift from s to t: times ``i[s, f] / i[t, f]`` (activity) or divided by ``i[t, f]`` (intensity), so
  that the projection's own factor in year f is the one that was written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

import numpy as np

from klimatpeli.content.model import EffectData, InventoryData, OutlookData, OutlookPath, Spread, TargetData
from klimatpeli.emissions.errors import UnknownSector
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Effect, Enabling, Outside, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook, SectorSpread
from klimatpeli.emissions.target import Target

MAX_GROWTH = 0.5


class HasEffects(Protocol):
    """A measure or a card's option."""

    @property
    def effects(self) -> tuple[EffectData, ...]: ...


def to_inventory(data: InventoryData) -> Inventory:
    """The inventory as the model's arrays; gaps become NaN."""
    values = np.array([[np.nan if v is None else v for v in row] for row in data.values_kt], dtype=np.float64)
    totals = {int(year): total for year, total in data.totals_kt.items()}
    return Inventory(data.sectors, tuple(int(year) for year in data.years), values, totals)


def to_target(data: TargetData) -> Target:
    """The target as the model takes it."""
    return Target(data.base_year, data.year, data.reduction, data.counts_credits)


def to_outlook(data: OutlookData) -> Outlook:
    """The outlook as the model takes it, with the population folded into the sectors that follow people."""
    people = to_path(data.population) if data.population is not None else None
    activity = {}
    intensity = {}
    spread = {}
    for sector in data.sectors:
        path = to_path(sector.activity)
        if people is not None and sector.sector in data.follows_people:
            path = _product(path, people, data.base_year)
        activity[sector.sector] = path
        intensity[sector.sector] = to_path(sector.intensity)
        spread[sector.sector] = SectorSpread(
            national=_first(sector.sd_common),
            local=_first(sector.sd_local),
            story=sector.story or sector.sector,
            trend=sector.sd_trend,
            national_growth=_growth(sector.sd_common),
            local_growth=_growth(sector.sd_local),
        )
    grid = tuple(sorted((int(year), value) for year, value in data.grid_factor_g_per_kwh.items()))
    return Outlook(activity, intensity, grid, spread, _grid_spread(spread), story_correlation=data.story_correlation)


def _grid_spread(spread: Mapping[str, SectorSpread]) -> SectorSpread | None:
    """The grid's factor is as unsure as what the country's electricity emits; nothing of it is local."""
    electricity = spread.get("consumption_electricity")
    return replace(electricity, local=0.0) if electricity is not None else None


def to_path(data: OutlookPath) -> IndexPath:
    return IndexPath(tuple(sorted((int(year), value) for year, value in data.points.items())))


def _product(first: IndexPath, second: IndexPath, base_year: int) -> IndexPath:
    years = sorted({base_year, *(year for path in (first, second) for year, _ in path.points)})
    values = first.at(years) * second.at(years)
    return IndexPath(tuple((year, float(value)) for year, value in zip(years, values, strict=True)))


def _first(points: tuple[tuple[int, float], ...]) -> float:
    return points[0][1] if points else 0.0


def _growth(widths: tuple[tuple[int, float], ...]) -> float:
    """Exponent of time that fits the widths best (least squares through the first one, in logarithms)."""
    if len(widths) < 2 or min(width for _, width in widths) == 0:
        return 0.0
    start, width = widths[0]
    times = np.log([horizon / start for horizon, _ in widths[1:]])
    ratios = np.log([value / width for _, value in widths[1:]])
    return float(np.clip(times @ ratios / (times @ times), 0.0, MAX_GROWTH))


def effects_for(item: HasEffects, inventory: Inventory, outlook: Outlook) -> tuple[Effect, ...]:
    """What one unit of a measure, or an option, does, in kt CO2e/a of the inventory's last year.

    Raises:
        UnknownSector: An effect names a sector that the inventory or the outlook lacks.
    """
    return tuple(_effect(effect, inventory, outlook) for effect in item.effects)


def _effect(effect: EffectData, inventory: Inventory, outlook: Outlook) -> Effect:
    for sector in (effect.sector, effect.to):
        if sector and effect.kind in ("cut", "shift") and sector not in inventory.sectors:
            raise UnknownSector(sector, inventory.sectors)
    match effect.kind:
        case "enabling":
            return Enabling()
        case "credit":
            return Credit(_range(effect.gwh_per_unit, 1.0))
        case "outside":
            return Outside(_range(effect.t_per_unit, 0.001))
    share = _range(effect.share, 1.0) if effect.share is not None else None
    kt = None
    source = _index(outlook, effect.sector, effect.factors_year, inventory.last_year)
    if effect.t_per_unit is not None:
        restated = source if effect.scales_with == "activity" else 1.0
        kt = _range(effect.t_per_unit, 0.001 / restated)
    if effect.kind == "cut":
        return Cut(effect.sector, share=share, kt=kt)
    goal = _index(outlook, effect.to, effect.factors_year, inventory.last_year)
    factor = effect.factor / goal * (source if effect.scales_with == "activity" else 1.0)
    return Shift(effect.sector, effect.to, factor, share=share, kt=kt)


def _range(spread: Spread | None, scale: float) -> Range:
    if spread is None:
        raise ValueError("an effect without an amount")
    return Range(spread.low * scale, spread.central * scale, spread.high * scale)


def _index(outlook: Outlook, sector: str, year: int | None, last_year: int) -> float:
    """The sector's intensity in ``year`` against the inventory's last year; 1 where the outlook does not say."""
    path = outlook.intensity.get(sector)
    if path is None:
        raise UnknownSector(sector, tuple(outlook.intensity))
    if year is None or not path.points:
        return 1.0
    if year >= last_year:
        return float(path.at((last_year, year))[1])
    if path.points[0][0] > year:
        return 1.0
    before, last = path.at((year, last_year))
    return float(before / last)
