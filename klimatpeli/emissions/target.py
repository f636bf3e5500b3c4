"""The agreed level, and how far a plan is from it."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.projection import Projection


@dataclass(frozen=True, slots=True)
class Target:
    """A reduction against a base year.

    Attributes:
        base_year: Inventory year that the target compares with.
        year: When the target is to be reached.
        reduction: Part of the base year's total that is to go, 0 to 1.
        counts_credits: Whether compensation counts (Hinku: yes; published national figures: no).
    """

    base_year: int
    year: int
    reduction: float = 0.8
    counts_credits: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.reduction <= 1 or self.year <= self.base_year:
            raise ValueError("a target needs a reduction from 0 to 1 and a year after its base year")

    def kt(self, inventory: Inventory) -> float:
        """The level to reach, kt CO2e/a.

        Raises:
            MissingYear: The base year is absent or has gaps.
        """
        return (1.0 - self.reduction) * inventory.total_kt(self.base_year)

    def gap_kt(self, inventory: Inventory, projection: Projection) -> float:
        """The plan's total in the target year minus the level to reach; 0 or below: reached.

        Raises:
            MissingYear: The base year has gaps, or the projection ends before the target year.
        """
        return self._total_kt(projection, self.year) - self.kt(inventory)

    def reduction_so_far(self, inventory: Inventory, projection: Projection, year: int) -> float:
        """Part of the base year's total that is gone in a year of the projection; negative after growth.

        Raises:
            MissingYear: The base year has gaps, or the projection lacks the year.
        """
        return 1.0 - self._total_kt(projection, year) / inventory.total_kt(self.base_year)

    def _total_kt(self, projection: Projection, year: int) -> float:
        column = projection.column(year)
        return float(projection.total_kt(counts_credits=self.counts_credits)[column])
