"""Days as people type them; stored as ISO dates."""

from __future__ import annotations

import re
from datetime import date

from klimatpeli.ui.numbers import NumberFormat

_TYPED = re.compile(r"^(\d{1,2})[./](\d{1,2})[./](\d{4})$")
_SPELLED = re.compile(r"^(\d{1,2})([a-z]{3,9})(\d{4})$")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def read_day(text: str) -> str | None:
    """The ISO date of ``15.6.2028``, ``15/6/2028``, ``15 June 2028``, ``15 Jun 2028`` or ``2028-06-15``.

    Empty stays empty; None if it is no date.
    """
    text = "".join(text.split()).casefold()
    if not text:
        return ""
    try:
        if typed := _TYPED.match(text):
            day, month, year = (int(part) for part in typed.groups())
            return date(year, month, day).isoformat()
        if spelled := _SPELLED.match(text):
            named = [number for number, name in enumerate(_MONTHS, start=1) if name.startswith(spelled[2])]
            return date(int(spelled[3]), named[0], int(spelled[1])).isoformat() if len(named) == 1 else None
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def show_day(iso: str, numbers: NumberFormat) -> str:
    """A stored date as the language writes it, and as :func:`read_day` reads it; empty for none."""
    return numbers.date(date.fromisoformat(iso)) if iso else ""
