"""Days as people type them, in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.ui.days import read_day, show_day
from klimatpeli.ui.numbers import NumberFormat


@pytest.mark.parametrize(
    "typed", ["15.6.2028", "15/6/2028", "15 June 2028", " 15 jun 2028", "2028-06-15", "15. 6. 2028"]
)
def test_a_day_is_read_in_every_way_it_is_written(typed: str) -> None:
    assert read_day(typed) == "2028-06-15"


@pytest.mark.parametrize("typed", ["31.2.2028", "June 2028", "15 Ju 2028", "15 Juni 2028", "soon", "15.6.28"])
def test_what_is_no_day_is_not_read(typed: str) -> None:
    assert read_day(typed) is None


def test_no_day_stays_none() -> None:
    assert read_day("  ") == ""
    assert show_day("", NumberFormat("fi")) == ""


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from(["fi", "sv", "en"]))
def test_a_day_shown_is_read_as_the_same_day(day: date, language: str) -> None:
    assert read_day(show_day(day.isoformat(), NumberFormat(language))) == day.isoformat()
