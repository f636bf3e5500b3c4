"""Days and numbers in what people wrote: found where they are plain, left alone where they are not."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

_NUMBER = re.compile(r"[-+−]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|[-+−]?\d+(?:[.,]\d+)?")
_EITHER = re.compile(r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])")
"""Forty thousand in English, forty in Finnish."""
_SPACES = str.maketrans("", "", " \u00a0\u202f")


def day(text: str) -> date | None:
    """An ISO date (also the day of an ISO moment), or None."""
    try:
        return datetime.fromisoformat(text.strip()).date()
    except ValueError:
        return None


def number(text: str) -> float | None:
    """The number in ``34 %``, ``1 200 ha`` or ``−1,5``; None unless there is exactly one, and one way to read it."""
    found = _NUMBER.findall(text)
    if len(found) != 1 or _EITHER.search(text):
        return None
    return float(found[0].translate(_SPACES).replace("−", "-").replace(",", "."))


def euro(million: float) -> Decimal:
    """Million euro as euro."""
    return Decimal(str(million)) * 1_000_000
