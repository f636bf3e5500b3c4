"""Numbers as people in Finland write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.ui.numbers import NumberFormat

FI, SV, EN = NumberFormat("fi"), NumberFormat("sv"), NumberFormat("en")


@pytest.mark.parametrize(("numbers", "text"), [(FI, "−1,9\u00a0kt"), (SV, "−1,9\u00a0kt"), (EN, "−1.9\u00a0kt")])
def test_kilotonnes_have_one_decimal_and_a_real_minus(numbers: NumberFormat, text: str) -> None:
    assert numbers.kt(-1.94) == text


@pytest.mark.parametrize(("numbers", "text"), [(FI, "−63\u00a0%"), (SV, "−63\u00a0%"), (EN, "−63%")])
def test_shares_become_percent(numbers: NumberFormat, text: str) -> None:
    assert numbers.percent(-0.63) == text


@pytest.mark.parametrize(("numbers", "text"), [(FI, "9\u00a0100"), (SV, "9\u00a0100"), (EN, "9,100")])
def test_thousands_are_grouped(numbers: NumberFormat, text: str) -> None:
    assert numbers.integer(9100) == text


@pytest.mark.parametrize("numbers", [FI, SV, EN])
def test_years_are_plain_digits(numbers: NumberFormat) -> None:
    assert numbers.year(2035) == "2035"
    assert "2035" in numbers.date(dt.date(2035, 1, 2))


@pytest.mark.parametrize("numbers", [FI, SV, EN])
def test_what_rounds_to_nothing_has_no_sign(numbers: NumberFormat) -> None:
    assert numbers.decimal(-0.04, 1, signed=True) == numbers.decimal(0.0, 1)


def test_small_money_does_not_read_as_nothing() -> None:
    assert FI.meur(0.04) == "40\u00a0000\u00a0€"
    assert EN.meur(-0.0213, signed=True) == "−€21,000"
    assert FI.meur(0.0999) == "0,1\u00a0M€"
    assert SV.meur(0) == "0\u00a0€"
    assert FI.meur(0.6) == "0,6\u00a0M€"
    assert EN.meur(-0.6, signed=True) == "−€0.6M"


def test_one_person_year_is_singular() -> None:
    assert FI.person_years(1) == "1\u00a0henkilötyövuosi"
    assert FI.person_years(2.5) == "2,5\u00a0henkilötyövuotta"
    assert SV.person_years(2) == "2\u00a0årsverken"
    assert EN.person_years(1) == "1\u00a0person-year"


def test_dates_and_times_follow_the_language() -> None:
    day, moment = dt.date(2027, 3, 15), dt.time(18, 4)
    assert (FI.date(day), SV.date(day), EN.date(day)) == ("15.3.2027", "15.3.2027", "15 March 2027")
    assert (FI.time(moment), SV.time(moment), EN.time(moment)) == ("18.04", "18.04", "18:04")


def test_the_timer_shows_late_time_with_a_plus() -> None:
    assert FI.timer(760) == "12:40"
    assert FI.timer(-35) == "+0:35"


def test_a_range_of_reductions_keeps_its_minus_signs() -> None:
    assert FI.span(-1.2, -2.5, unit="kt") == "−1,2\u00a0–\u00a0−2,5\u00a0kt"


@given(st.floats(-1e7, 1e7), st.sampled_from([FI, SV, EN]), st.integers(0, 3))
def test_no_shown_number_breaks_over_a_line_or_has_a_hyphen(value: float, numbers: NumberFormat, decimals: int) -> None:
    for text in (numbers.kt(value, decimals), numbers.meur(value, decimals), numbers.percent(value / 100, decimals)):
        assert " " not in text
        assert "-" not in text


@given(st.floats(-1e6, 1e6), st.sampled_from([FI, SV, EN]))
def test_a_shown_number_reads_back_as_what_was_rounded(value: float, numbers: NumberFormat) -> None:
    text = numbers.decimal(value, 1).replace("−", "-").replace("\u00a0", "").replace("\u202f", "")
    text = text.replace(",", "") if numbers is EN else text.replace(",", ".")
    assert float(text) == pytest.approx(round(value, 1))
