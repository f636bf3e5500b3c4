"""What the country around the municipality is expected to do: a replaceable set of assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from klimatpeli.emissions.arrays import FloatArray

TREND_YEARS = 10
"""How far ahead past forecasts could be judged (docs/model.md, hindcast)."""


def _check_points(points: Sequence[tuple[int, float]], *, above: float) -> None:
    years = [year for year, _ in points]
    if years != sorted(set(years)):
        raise ValueError(f"the years of an outlook must ascend: {years}")
    if any(not np.isfinite(value) or value < above for _, value in points):
        raise ValueError(f"values of an outlook must be finite and at least {above}: {points}")


def _line(points: Sequence[tuple[int, float]], years: Sequence[int]) -> FloatArray:
    values: FloatArray = np.interp(years, [year for year, _ in points], [value for _, value in points])
    return values


@dataclass(frozen=True, slots=True)
class IndexPath:
    """An index that is 1.0 in the inventory's last year, straight between its points and flat after the last.

    A path that names the inventory's last year, or years before it, is divided by its value in that year: an
    outlook written for an inventory to 2022 goes on to serve when the inventory of 2024 arrives.
    """

    points: tuple[tuple[int, float], ...] = ()

    def __post_init__(self) -> None:
        _check_points(self.points, above=0.0)
        if any(value == 0 for _, value in self.points):
            raise ValueError(f"an index must stay above 0: {self.points}")

    def at(self, years: Sequence[int]) -> FloatArray:
        """The index for years that begin with the inventory's last year."""
        start = years[0]
        if not self.points or self.points[0][0] > start:
            return _line(((start, 1.0), *self.points), years)
        values = _line(self.points, years)
        rebased: FloatArray = values / values[0]
        return rebased


@dataclass(frozen=True, slots=True)
class SectorSpread:
    """How far a sector may end up from its baseline: standard deviations of ln(outcome / baseline).

    Three things are unknown, each drawn on its own. After h years they have grown to

    * swings of single years, `national * h ** national_growth`: an odd year passes, so they need not grow;
    * the trend, `trend * h`: what falls faster than thought each year is missed by more each year; after the
      `TREND_YEARS` for which forecasts could be judged it goes on with the root of time, as `sqrt(TREND_YEARS * h)`;
    * the municipality's own way, `local * h ** local_growth`: plants and roads come one by one, a random walk.

    Attributes:
        national: Swings after one year, shared by all municipalities.
        local: The municipality's own part after one year.
        story: Sectors with the same story share their swings (all electricity, for example).
        trend: How far the trend may be off, a year (0.02: by two per cent a year). One surprise for the whole
            country: all sectors share its draw.
        national_growth: Exponent of time, 0 to 0.5.
        local_growth: Exponent of time, 0 to 0.5.
    """

    national: float
    local: float
    story: str
    trend: float = 0.0
    national_growth: float = 0.0
    local_growth: float = 0.5

    def __post_init__(self) -> None:
        if min(self.national, self.local, self.trend) < 0:
            raise ValueError(f"a spread needs widths of at least 0: {self}")
        if not 0 <= min(self.national_growth, self.local_growth) <= max(self.national_growth, self.local_growth) <= 0.5:
            raise ValueError(f"a spread's growth lies between 0 and 0.5, a random walk: {self}")

    def widths(self, horizons: Sequence[int]) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Standard deviations of swings, trend and own part, years after the inventory's last; 0 in that year."""
        years = np.maximum(np.asarray(horizons, dtype=np.float64), 0.0)
        begun = (years > 0).astype(np.float64)
        swings: FloatArray = self.national * begun * years**self.national_growth
        own: FloatArray = self.local * begun * years**self.local_growth
        wrong_for = np.where(years > TREND_YEARS, np.sqrt(TREND_YEARS * years), years)
        return swings, self.trend * wrong_for, own

    def sd(self, horizon: int) -> float:
        """Standard deviation of ln(outcome / baseline) `horizon` years after the inventory's last year."""
        return float(np.sqrt(sum(width[0] ** 2 for width in self.widths((horizon,)))))


@dataclass(frozen=True, slots=True)
class Outlook:
    """Assumptions on activity, intensity and the electricity grid; the spread is how unsure they are.

    Attributes:
        activity: Per sector: kilometres, MWh, animals and the like, as an index.
        intensity: Per sector: kg CO2e per unit of activity, as an index.
        grid_factor_g_per_kwh: The grid's factor in the years named; straight in between, flat outside.
        spread: Per sector; a sector that is lacking is taken as certain.
        grid_spread: Of the grid factor, which credits are worth; None: taken as certain.
        story_correlation: How much the swings of different stories go together (a cold year, dear fuel), 0 to 1;
            measured in docs/model.md, hindcast.
    """

    activity: Mapping[str, IndexPath]
    intensity: Mapping[str, IndexPath]
    grid_factor_g_per_kwh: tuple[tuple[int, float], ...]
    spread: Mapping[str, SectorSpread] = field(default_factory=dict)
    grid_spread: SectorSpread | None = None
    story_correlation: float = 0.5

    def __post_init__(self) -> None:
        if not self.grid_factor_g_per_kwh:
            raise ValueError("an outlook needs at least one grid factor")
        _check_points(self.grid_factor_g_per_kwh, above=0.0)
        if not 0 <= self.story_correlation <= 1:
            raise ValueError(f"a correlation lies between 0 and 1: {self.story_correlation}")

    def grid_factor_at(self, years: Sequence[int]) -> FloatArray:
        """The grid's factor, g CO2e/kWh."""
        return _line(self.grid_factor_g_per_kwh, years)
