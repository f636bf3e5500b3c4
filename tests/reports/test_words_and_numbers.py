"""Words, numbers and files of the reports."""

from __future__ import annotations

import re
import string
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import klimatpeli.reports
from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.reports import typography
from klimatpeli.reports.numbers import Numbers
from klimatpeli.reports.plan.cover import chance_sentence
from klimatpeli.reports.texts import TABLE, Texts
from klimatpeli.reports.typography import Room, user_text
from klimatpeli.strategy.files import write_atomically
from klimatpeli.ui.numbers import NumberFormat

NBSP = "\u00a0"


# --- texts ---------------------------------------------------------------------------------------------------


def _placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("key", sorted(TABLE))
def test_the_three_languages_say_the_same_with_the_same_placeholders(key: str) -> None:
    texts = TABLE[key]
    assert all(text.strip() for text in texts)
    assert len({tuple(_placeholders(text)) for text in texts}) == 1


def test_no_text_lies_unused() -> None:
    folder = Path(klimatpeli.reports.__file__).parent
    code = "".join(path.read_text() for path in folder.rglob("*.py") if path.name != "texts.py")
    families = ("_one", "_many", "scope_", "kind_", "origin_", "basis_", "then_")
    named = set(re.findall(r"""["'](\w+)["']""", code))
    unused = [key for key in TABLE if key not in named and not any(family in key for family in families)]
    assert unused == []


def test_a_percent_sign_never_stands_alone_on_a_line() -> None:
    assert f"40{NBSP}%" in Texts("fi")("m_chain")
    assert " %" not in Texts("sv")("m_chain")


# --- words of people -----------------------------------------------------------------------------------------


@given(st.text(alphabet=st.characters(codec=None)))
def test_any_words_become_harmless_markup_in_which_every_letter_has_a_glyph(words: str) -> None:
    root = ElementTree.fromstring(f"<p>{user_text(words)}</p>")  # noqa: S314  # our own markup
    assert {element.tag for element in root.iter()} <= {"p", "font"}
    shown = "".join(root.itertext())
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cf", "Cs")]
    for font, run in typography.runs(words, typography.REGULAR):
        assert all(ord(c) in typography._characters(font) for c in run)


@given(st.text(alphabet=string.ascii_letters + string.digits + " åäöÅÄÖ<>&.,−", max_size=200))
def test_plain_words_come_through_unchanged(words: str) -> None:
    root = ElementTree.fromstring(f"<p>{user_text(words)}</p>")  # noqa: S314  # our own markup
    assert "".join(root.itertext()) == words


@pytest.mark.parametrize(
    ("language", "word", "divided"),
    [
        ("fi", "Joukkoliikenneviranomainen", "Joukko|liikenne|viranomainen"),
        ("fi", "Maaseutulautakunta", "Maaseutu|lautakunta"),
        ("sv", "Upphandlingsenheten", "Upphandlings|enheten"),
        ("en", "Internationalisation", "Internationalisation"),
    ],
)
def test_long_compounds_are_divided_where_their_parts_meet(language: str, word: str, divided: str) -> None:
    room = Room(language, 64)
    assert typography.soft_hyphens(word, typography.REGULAR, 9, room).replace("\u00ad", "|") == divided


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_fits_is_left_whole(language: str) -> None:
    room = Room(language, 300)
    assert "\u00ad" not in typography.soft_hyphens(
        "Maaseutulautakunta upphandlingsenheten", typography.REGULAR, 9, room
    )


# --- numbers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "kilotonnes", "share", "day"),
    [
        ("fi", f"−1{NBSP}234,5{NBSP}kt", f"−12{NBSP}%", "15.3.2027"),
        ("sv", f"−1{NBSP}234,5{NBSP}kt", f"−12{NBSP}%", "15.3.2027"),
        ("en", f"−1,234.5{NBSP}kt", "−12%", f"15{NBSP}March{NBSP}2027"),
    ],
)
def test_numbers_and_dates_follow_the_language(language: Language, kilotonnes: str, share: str, day: str) -> None:
    numbers = Numbers(language)
    assert numbers.kt(-1234.5) == kilotonnes
    assert numbers.percent(-0.12) == share
    assert numbers.date("2027-03-15T17:00:00+00:00") == day


def test_a_small_effect_is_told_in_tonnes_with_its_range_in_the_same_unit() -> None:
    numbers = Numbers("fi")
    assert numbers.less(0.058) == f"−58{NBSP}t"
    assert numbers.less(0.7463) == f"−750{NBSP}t"
    assert numbers.less_range(0.019, 0.058, 0.193) == f"−19…−190{NBSP}t"
    assert numbers.less_range(0.8, 1.2, 2.4) == f"−0,8…−2,4{NBSP}kt"


@pytest.mark.parametrize("language", LANGUAGES)
@given(meur=st.floats(-5, 5), signed=st.booleans())
def test_money_reads_the_same_on_paper_and_on_screen(language: Language, meur: float, signed: bool) -> None:
    assert Numbers(language).meur(meur, signed=signed) == NumberFormat(language).meur(meur, signed=signed)


@given(st.floats(-1e6, 1e6))
def test_a_number_that_rounds_to_nothing_has_no_sign(value: float) -> None:
    shown = Numbers("sv").decimal(value, 1, signed=True)
    assert ("−" in shown) == (round(value, 1) < 0)
    assert ("+" in shown) == (round(value, 1) > 0)
    assert "-" not in shown


def test_a_date_typed_in_words_stays_as_it_was_typed() -> None:
    assert Numbers("fi").date(" ensi keväänä ") == "ensi keväänä"


def test_no_chance_is_shown_as_certain() -> None:
    texts = Texts("en")
    assert chance_sentence(texts, 0.0) == "The target is reached in fewer than 1 in 100 futures."
    assert chance_sentence(texts, 1.0) == "The target is reached in more than 99 in 100 futures."
    assert chance_sentence(texts, 0.412) == "The target is reached in 41 of 100 futures."


# --- files ---------------------------------------------------------------------------------------------------


def test_when_writing_fails_the_old_file_stays_and_no_rest_is_left(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(OSError, match=re.escape("report.pdf")):
        write_atomically(tmp_path / "report.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_a_missing_folder_is_an_error_of_the_world(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "report.pdf", b"new")
