"""Sweden's words in Sweden, Finland's in Finland; the meaning, the numbers and the other languages stay."""

from __future__ import annotations

import re

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.content.packs import Shelf, load_scenario

SWEDISH = re.compile(r'"sv":"((?:[^"\\]|\\.)*)"')


@pytest.fixture(scope="module")
def vaxjo(shelf: Shelf) -> Scenario:
    return load_scenario("vaxjo", shelf)


def swedish(scenario: Scenario) -> str:
    return "\n".join(SWEDISH.findall(scenario.model_dump_json())).casefold()


def test_a_municipality_of_sweden_speaks_of_its_own_bodies(vaxjo: Scenario) -> None:
    names = {body.id: body.name.sv for body in vaxjo.vocabulary.bodies}
    assert names["council"] == "Kommunfullmäktige"
    assert names["education_board"] == "Utbildningsnämnden"


def test_no_word_of_finlands_is_left(vaxjo: Scenario, shelf: Shelf) -> None:
    text = swedish(vaxjo)
    for word in shelf.library().swedish:
        if not word.whole:
            assert not re.search(rf"\b{re.escape(word.finland.casefold())}\b", text), word.finland


def test_each_word_is_needed_somewhere(shelf: Shelf) -> None:
    library = shelf.library()
    records = [*library.measures, *library.cards, *library.jargon, *library.dialog, library.vocabulary]
    text = "\n".join(swedish_text for record in records for swedish_text in SWEDISH.findall(record.model_dump_json()))
    for word in library.swedish:
        assert word.finland.casefold() in text.casefold(), word.finland


def test_finland_keeps_its_own(shelf: Shelf) -> None:
    text = swedish(load_scenario("lahti", shelf))
    assert "daghem" in text
    assert "kommunfullmäktige" not in text


def test_a_capital_letter_and_the_gender_are_kept(vaxjo: Scenario) -> None:
    text = "\n".join(SWEDISH.findall(vaxjo.model_dump_json()))
    assert "Ungdomsrådet" in text
    assert "ett förskola" not in text
    assert "en förskola" in text


def test_the_other_languages_do_not_change(vaxjo: Scenario, shelf: Shelf) -> None:
    drawn = {term.id: term for term in shelf.library().jargon}
    assert [(term.term.fi, term.plain.en) for term in vaxjo.jargon] == [
        (drawn[term.id].term.fi, drawn[term.id].plain.en) for term in vaxjo.jargon
    ]
