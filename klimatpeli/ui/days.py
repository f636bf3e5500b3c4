"""Days as people type them; stored as ISO dates."""

from __future__ import annotations

import re
from datetime import date

_TYPED = re.compile(r"^(\d{1,2})[./](\d{1,2})[./](\d{4})$")


def read_day(text: str) -> str | None:
    """The ISO date of ``15.6.2028``, ``15/6/2028`` or ``2028-06-15``; empty stays empty; None if it is no date."""
    text = text.strip().replace(" ", "")
    if not text:
        return ""
    try:
        if typed := _TYPED.match(text):
            day, month, year = (int(part) for part in typed.groups())
            return date(year, month, day).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def show_day(iso: str) -> str:
    """``15.6.2028`` for a stored date; empty for none."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.day}.{day.month}.{day.year}"
