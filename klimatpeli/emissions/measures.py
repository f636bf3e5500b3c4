"""Measures as the model sees them: effects, and when they act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from klimatpeli.emissions.arrays import FloatArray

Case = Literal["low", "central", "high"]
"""Which end of the ranges: `low` is little effect, so high emissions."""


@dataclass(frozen=True, slots=True)
class Range:
    """Least, most likely and greatest value."""

    low: float
    central: float
    high: float

    def __post_init__(self) -> None:
        if not (np.isfinite(self.low) and np.isfinite(self.high) and self.low <= self.central <= self.high):
            raise ValueError(f"a range needs low <= central <= high: {self.low}, {self.central}, {self.high}")

    @classmethod
    def exactly(cls, value: float) -> Range:
        """A value without doubt."""
        return cls(value, value, value)

    def at(self, case: Case) -> float:
        """The value in one case."""
        value: float = getattr(self, case)
        return value


def _amount(share: Range | None, kt: Range | None) -> Range:
    if share is not None and kt is None:
        if share.low < 0 or share.high > 1:
            raise ValueError(f"a share lies between 0 and 1: {share}")
        return share
    if kt is not None and share is None:
        if kt.low < 0:
            raise ValueError(f"an effect takes away, so its range begins at 0 or above: {kt}")
        return kt
    raise ValueError("give either a share or an amount in kt")


@dataclass(frozen=True, slots=True)
class Cut:
    """Removes a part of a sector.

    Attributes:
        sector: Sector id.
        share: Part of the sector, 0 to 1, for one unit of the measure.
        kt: Instead of a share: kt CO2e/a in the inventory's last year, for one unit of the measure.
    """

    sector: str
    share: Range | None = None
    kt: Range | None = None

    def __post_init__(self) -> None:
        _amount(self.share, self.kt)

    @property
    def amount(self) -> Range:
        """The share or the kt, whichever is given."""
        return _amount(self.share, self.kt)


@dataclass(frozen=True, slots=True)
class Shift:
    """Moves a part of a sector to another one (oil heating to electric heating).

    Attributes:
        sector: Where emissions are removed.
        to: Where some of them come back.
        factor: kt caused in `to` by each kt removed, both in the inventory's last year; later years follow the
            two sectors' intensities.
        share: As for a cut.
        kt: As for a cut.
    """

    sector: str
    to: str
    factor: float
    share: Range | None = None
    kt: Range | None = None

    def __post_init__(self) -> None:
        _amount(self.share, self.kt)
        if not np.isfinite(self.factor) or self.factor < 0:
            raise ValueError(f"a shift's factor is 0 or above: {self.factor}")

    @property
    def amount(self) -> Range:
        """The share or the kt, whichever is given."""
        return _amount(self.share, self.kt)


@dataclass(frozen=True, slots=True)
class Credit:
    """Compensation outside the sectors; worth its energy times the grid factor of the same year.

    Attributes:
        gwh: Clean electricity fed to the grid, GWh/a, for one unit of the measure.
    """

    gwh: Range


@dataclass(frozen=True, slots=True)
class Outside:
    """Real tonnes that the target's ruler does not count; shown beside the score.

    Attributes:
        kt: kt CO2e/a less (a negative value is more), for one unit of the measure.
    """

    kt: Range


@dataclass(frozen=True, slots=True)
class Enabling:
    """No tonnes of its own: makes other measures possible or cheaper."""


Effect = Cut | Shift | Credit | Outside | Enabling


@dataclass(frozen=True, slots=True)
class PlannedMeasure:
    """A measure as it stands in a plan.

    Attributes:
        id: Measure id; also the key of its random draws.
        effects: What one unit does at full strength.
        decided_year: Year of the decision.
        lead_years: Years from the decision to the first effect, 0 or more.
        ramp_years: Years from the first effect to the full one, 1 or more.
        lifetime_years: Years after the first effect when it ends; None: it stays.
        units: How many units (hectares, buildings, buses).
        realised: Part of the effect that comes true, 0 to 1 (the chain of anchoring).
    """

    id: str
    effects: tuple[Effect, ...]
    decided_year: int
    lead_years: int
    ramp_years: int
    lifetime_years: int | None = None
    units: float = 1.0
    realised: float = 1.0

    def __post_init__(self) -> None:
        if self.lead_years < 0 or self.ramp_years < 1:
            raise ValueError(f"{self.id}: lead_years must be at least 0 and ramp_years at least 1")
        if self.lifetime_years is not None and self.lifetime_years < 1:
            raise ValueError(f"{self.id}: lifetime_years must be at least 1")
        if not np.isfinite(self.units) or self.units < 0 or not 0 <= self.realised <= 1:
            raise ValueError(f"{self.id}: units must be at least 0 and realised from 0 to 1")

    @property
    def first_year(self) -> int:
        """The first year with an effect."""
        return self.decided_year + self.lead_years

    def strength(self, years: Sequence[int]) -> FloatArray:
        """How much of the effect is there in each year, 0 to 1."""
        return _strength_at(np.array(years, dtype=np.float64) - self.first_year, self.ramp_years, self.lifetime_years)

    def amount_scale(self, effect: Cut | Shift, sector_kt: float) -> float:
        """What turns an amount of an effect's range into the part of its sector that all units take.

        Args:
            effect: A cut or a shift of this measure.
            sector_kt: The sector in the inventory's last year; where it is 0, kt have nothing to take from.
        """
        if effect.kt is None:
            return self.units
        return self.units / sector_kt if sector_kt > 0 else 0.0

    def taken_share(self, effect: Cut | Shift, amount: float, sector_kt: float) -> float:
        """The part of its sector that an effect takes at full strength, 0 to 1.

        The cap comes before the chain of anchoring: a half-anchored measure takes half of what there is.

        Args:
            effect: A cut or a shift of this measure.
            amount: A value from the effect's range, for one unit: a share, or kt.
            sector_kt: The sector in the inventory's last year.
        """
        return self.realised * min(1.0, amount * self.amount_scale(effect, sector_kt))


def _strength_at(age: FloatArray, ramp_years: int, lifetime_years: int | None) -> FloatArray:
    strength: FloatArray = np.minimum(np.maximum((age + 1.0) / ramp_years, 0.0), 1.0)
    if lifetime_years is not None:
        strength[age >= lifetime_years] = 0.0
    return strength


@lru_cache(maxsize=4096)
def strength_from(first_age: int, years: int, ramp_years: int, lifetime_years: int | None) -> FloatArray:
    """As `PlannedMeasure.strength`, for consecutive years; kept, since few timings are in use at a time.

    Args:
        first_age: Years since the first effect in the first of the years; below 0 before it.
        years: How many years.
        ramp_years: As in the measure.
        lifetime_years: As in the measure.

    Returns:
        Read-only, shape (year,).
    """
    strength = _strength_at(first_age + np.arange(years, dtype=np.float64), ramp_years, lifetime_years)
    strength.flags.writeable = False
    return strength
