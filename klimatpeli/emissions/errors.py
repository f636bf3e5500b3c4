"""What can be wrong with the model's inputs. Each error carries its data; screens make the sentence."""

from __future__ import annotations

from collections.abc import Sequence


class EmissionsError(ValueError):
    """The inputs do not fit together."""


class UnknownSector(EmissionsError):
    """An effect or a question names a sector that is not there, or the outlook lacks one."""

    def __init__(self, sector: str, known: Sequence[str]) -> None:
        self.sector = sector
        self.known = tuple(known)
        super().__init__(f"unknown sector {sector!r}; known: {', '.join(self.known) or 'none'}")


class MissingYear(EmissionsError):
    """A year is absent, or has no figure in the named sectors (none named: the year itself is absent)."""

    def __init__(self, year: int, sectors: Sequence[str] = ()) -> None:
        self.year = year
        self.sectors = tuple(sectors)
        super().__init__(f"no figure for {year}" + (f" in {', '.join(self.sectors)}" if sectors else ""))


class ShiftCircle(EmissionsError):
    """Shifts lead from a sector back to itself; `cycle` begins and ends with the same sector."""

    def __init__(self, cycle: Sequence[str]) -> None:
        self.cycle = tuple(cycle)
        super().__init__(f"shifts run in a circle: {' -> '.join(self.cycle)}")
