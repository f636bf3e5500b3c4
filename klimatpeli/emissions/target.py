"""The agreed level."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.emissions.inventory import Inventory


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
