"""What the country around the municipality is expected to do: a replaceable set of assumptions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from klimatpeli.emissions.arrays import FloatArray


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
    """How far a sector may end up from its baseline, as the standard deviation of ln(outcome / baseline).

    After h years the deviation is `national * z + local * z'`, times `h ** growth`, with standard normal z. Past
    inventories swing back after an odd year, so growth is at most the 0.5 of a random walk (docs/model.md).

    Attributes:
        national: After one year, the part that all municipalities share.
        local: After one year, the municipality's own part.
        growth: Exponent of time, 0 to 0.5.
        story: Sectors with the same story share the national draw (all electricity, for example).
    """

    national: float
    local: float
    growth: float
    story: str

    def __post_init__(self) -> None:
        if min(self.national, self.local) < 0 or not 0 <= self.growth <= 0.5:
            raise ValueError(f"a spread needs widths of at least 0 and growth from 0 to 0.5: {self}")

    def sd(self, horizon: int) -> float:
        """Standard deviation of ln(outcome / baseline) `horizon` years after the inventory's last year."""
        return float(np.hypot(self.national, self.local) * self.growth_factor(horizon))

    def growth_factor(self, horizon: int) -> float:
        """How much wider the spread is after `horizon` years than after one; 0 in the inventory's last year."""
        return 0.0 if horizon <= 0 else float(horizon**self.growth)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Assumptions on activity, intensity and the electricity grid; the spread is how unsure they are.

    Attributes:
        activity: Per sector: kilometres, MWh, animals and the like, as an index.
        intensity: Per sector: kg CO2e per unit of activity, as an index.
        grid_factor_g_per_kwh: The grid's factor in the years named; straight in between, flat outside.
        spread: Per sector; a sector that is lacking is taken as certain.
        grid_spread: Of the grid factor, which credits are worth; None: taken as certain.
        story_correlation: How much the stories' national parts go together (prices, the economy, climate policy
            touch all of them), 0 to 1; measured in docs/model.md, hindcast.
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
