"""The projection without new measures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from klimatpeli.emissions.arrays import FloatArray, fixed
from klimatpeli.emissions.errors import MissingYear, UnknownSector
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.outlook import Outlook


@dataclass(frozen=True, slots=True, eq=False)
class Baseline:
    """What happens without new measures.

    Attributes:
        sectors: Sector ids, one per row.
        years: Every year from the inventory's last one, which comes first.
        emissions_kt: kt CO2e/a, shape (sector, year); the first column is the inventory.
        activity: Index, 1.0 in the first year, shape (sector, year).
        intensity: Index, 1.0 in the first year, shape (sector, year).
        grid_factor_g_per_kwh: g CO2e/kWh of electricity, shape (year,).
    """

    sectors: tuple[str, ...]
    years: tuple[int, ...]
    emissions_kt: FloatArray
    activity: FloatArray
    intensity: FloatArray
    grid_factor_g_per_kwh: FloatArray

    def __post_init__(self) -> None:
        shape = (len(self.sectors), len(self.years))
        for name in ("emissions_kt", "activity", "intensity"):
            object.__setattr__(self, name, fixed(getattr(self, name), shape))
        factor = fixed(self.grid_factor_g_per_kwh, (len(self.years),))
        object.__setattr__(self, "grid_factor_g_per_kwh", factor)

    def row(self, sector: str) -> int:
        """The row of a sector.

        Raises:
            UnknownSector: There is no such sector.
        """
        try:
            return self.sectors.index(sector)
        except ValueError:
            raise UnknownSector(sector, self.sectors) from None

    def column(self, year: int) -> int:
        """The column of a year.

        Raises:
            MissingYear: The baseline does not reach that year.
        """
        offset = year - self.years[0]
        if not 0 <= offset < len(self.years):
            raise MissingYear(year)
        return offset


def make_baseline(
    inventory: Inventory, outlook: Outlook, until: int = 2040, *, from_year: int | None = None
) -> Baseline:
    """Carry the inventory forward with the outlook's indexes.

    Args:
        inventory: Recorded emissions.
        outlook: Expected activity and intensity of every sector of the inventory.
        until: Last year.
        from_year: Start from this earlier inventory year; the last one if not given.

    Raises:
        UnknownSector: The outlook lacks a sector of the inventory.
        MissingYear: The first year has gaps, or does not lie before `until`.

    Source: docs/model.md, "Baseline".
    """
    first = inventory.last_year if from_year is None else from_year
    if until < first:
        raise MissingYear(until)
    start_kt = inventory.whole_year_kt(first)
    for sector in inventory.sectors:
        for paths in (outlook.activity, outlook.intensity):
            if sector not in paths:
                raise UnknownSector(sector, tuple(paths))
    years = tuple(range(first, until + 1))
    activity = np.stack([outlook.activity[sector].at(years) for sector in inventory.sectors])
    intensity = np.stack([outlook.intensity[sector].at(years) for sector in inventory.sectors])
    return Baseline(
        sectors=inventory.sectors,
        years=years,
        emissions_kt=start_kt[:, np.newaxis] * activity * intensity,
        activity=activity,
        intensity=intensity,
        grid_factor_g_per_kwh=outlook.grid_factor_at(years),
    )
