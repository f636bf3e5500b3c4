"""What is wrong in a content file, where, and what is expected there instead."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend in one file.

    Attributes:
        path: The file, as it was named to the reader.
        line: Counted from 1; 0 where the file as a whole is meant.
        field: The way to the value, such as ``measures[led-lights].title.sv``; empty at the top.
        message: What is wrong and what is expected, a sentence without a full stop.
        key: Which sentence it is, where a screen says the same in other words; empty where none does.
        values: What is filled into that sentence.
    """

    path: str
    line: int
    field: str
    message: str
    key: str = ""
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.field}: {self.message}" if self.field else f"{place}: {self.message}"


class ContentError(Exception):
    """Content that cannot be used; carries every fault that was found, in reading order."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(str(fault) for fault in self.faults))


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; capitals do not matter."""
    folded = {name.casefold(): name for name in sorted(known, reverse=True)}
    matches = difflib.get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[matches[0]] if matches else None


def hint(word: str, known: Iterable[str]) -> str:
    """What to append to "is not known": the near miss, or all that is known when that is little."""
    options = sorted(known)
    near = closest(word, options)
    if near is not None:
        return f'; did you mean "{near}"?'
    if 0 < len(options) <= 15:
        return f"; expected: {', '.join(options)}"
    return ""
