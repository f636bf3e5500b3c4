"""Published emissions of one municipality by sector and year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from klimatpeli.emissions.arrays import FloatArray, fixed
from klimatpeli.emissions.errors import MissingYear, UnknownSector


@dataclass(frozen=True, slots=True, eq=False)
class Inventory:
    """Recorded emissions. Nothing is filled in: what was not published is NaN and stays a gap.

    Attributes:
        sectors: Sector ids, one per row.
        years: Ascending; years may be lacking in between.
        values_kt: kt CO2e/a, shape (sector, year), never negative; NaN is a gap.
        totals_kt: Totals as the publisher printed them, kt CO2e/a by year. Printed sectors are rounded, so their
            sum may miss the printed total by a few tenths; what people compare with is the printed one.
    """

    sectors: tuple[str, ...]
    years: tuple[int, ...]
    values_kt: FloatArray
    totals_kt: Mapping[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(set(self.sectors)) != len(self.sectors) or not self.sectors:
            raise ValueError("an inventory needs sectors, each once")
        if not self.years or list(self.years) != sorted(set(self.years)):
            raise ValueError("the years of an inventory must ascend")
        values = fixed(self.values_kt, (len(self.sectors), len(self.years)))
        if bool(np.any(np.isinf(values))) or bool(np.any(values < 0)):
            raise ValueError("emissions must be finite and not negative")
        object.__setattr__(self, "values_kt", values)

    @property
    def last_year(self) -> int:
        """The last year with any figure."""
        with_figures = np.flatnonzero(~np.all(np.isnan(self.values_kt), axis=0))
        if not with_figures.size:
            raise MissingYear(self.years[-1], self.sectors)
        return self.years[int(with_figures[-1])]

    def year_kt(self, year: int) -> FloatArray:
        """All sectors of one year, kt CO2e/a; NaN where there is a gap.

        Raises:
            MissingYear: The inventory has no such year.
        """
        if year not in self.years:
            raise MissingYear(year)
        column: FloatArray = self.values_kt[:, self.years.index(year)]
        return column

    def whole_year_kt(self, year: int) -> FloatArray:
        """All sectors of one year, kt CO2e/a, without gaps.

        Raises:
            MissingYear: The year is absent, or any of its sectors has no figure.
        """
        values = self.year_kt(year)
        gaps = np.flatnonzero(np.isnan(values))
        if gaps.size:
            raise MissingYear(year, [self.sectors[index] for index in gaps])
        return values

    def total_kt(self, year: int) -> float:
        """The published total, or the sum over the sectors where none was published, kt CO2e/a.

        Raises:
            MissingYear: No total was published, and the year is absent or any of its sectors has no figure.
        """
        published = self.totals_kt.get(year)
        return float(self.whole_year_kt(year).sum()) if published is None else published

    def sector_kt(self, sector: str, year: int) -> float:
        """One sector in one year, kt CO2e/a.

        Raises:
            UnknownSector: There is no such sector.
            MissingYear: There is no such year, or no figure in it.
        """
        if sector not in self.sectors:
            raise UnknownSector(sector, self.sectors)
        value = float(self.year_kt(year)[self.sectors.index(sector)])
        if np.isnan(value):
            raise MissingYear(year, (sector,))
        return value
