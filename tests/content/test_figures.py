"""The figures that people are shown can be followed: documents in date, hand checks that agree, counts that hold."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable

import pytest

from klimatpeli.content.model import LANGUAGES, Scenario
from klimatpeli.content.packs import Shelf, load_scenario
from klimatpeli.game.projecting import parse_measure, projection_json
from tests.scripts import tool

from .conftest import SCENARIOS

MEASURES = tool("write_measures")
DOCS = SCENARIOS.parent / "docs"
LINE = re.compile(r"^\| `([a-z0-9:-]+)` \| .* \| −([\d.]+) \| `([^`]+)` \|$", re.MULTILINE)
CHECKS = LINE.findall((DOCS / "hand-check.md").read_text(encoding="utf-8"))
YEAR = 2035
TWO: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def by_hand(formula: str) -> float:
    """What a pocket calculator says."""

    def value(node: ast.expr) -> float:
        if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            return float(node.value)
        if isinstance(node, ast.BinOp):
            return TWO[type(node.op)](value(node.left), value(node.right))
        raise ValueError(formula)

    return value(ast.parse(formula.replace("×", "*").replace("−", "-"), mode="eval").body)


@pytest.fixture(scope="module")
def orimattila(shelf: Shelf) -> Scenario:
    return load_scenario("orimattila", shelf)


def test_ten_measures_of_every_kind_are_checked_by_hand(orimattila: Scenario) -> None:
    assert len(CHECKS) == 10
    kinds = {orimattila.measure(ref.partition(":")[0]).effects[0].kind for ref, _, _ in CHECKS}
    assert kinds == {"cut", "shift", "credit", "outside"}


@pytest.mark.parametrize(("ref", "printed", "formula"), CHECKS)
def test_the_projection_agrees_with_the_hand(orimattila: Scenario, ref: str, printed: str, formula: str) -> None:
    body = projection_json(orimattila, (parse_measure(f"{ref}@2027", orimattila),))
    column = body["years"].index(YEAR)
    removed = body["baseline_total_kt"][column] - body["gross_kt"][column]
    projected = removed + body["credits_kt"][column] + body["outside_kt"][column]
    assert projected == pytest.approx(by_hand(formula), abs=1e-6)
    assert projected == pytest.approx(float(printed), abs=0.0001)


def test_the_list_of_measures_is_in_date(shelf: Shelf) -> None:
    assert (DOCS / "measures.md").read_text(encoding="utf-8") == MEASURES.measures_text(shelf.library())


def test_the_library_is_as_large_as_it_says(shelf: Shelf) -> None:
    library = shelf.library()
    assert len(library.measures) == 85
    assert len(library.cards) >= 20
    assert len(library.dialog) >= 40
    assert len(library.jargon) >= 60
    assert {note.phase for note in library.notes} == {term.id for term in library.vocabulary.phases}


def test_every_card_has_an_as_usual_and_two_or_three_real_options(shelf: Shelf) -> None:
    for card in shelf.library().cards:
        assert 2 <= sum(not option.as_usual for option in card.options) <= 3, card.id
        for option in card.options:
            assert option.effects or option.not_measurable, (card.id, option.id)


def test_loved_measures_that_do_nothing_stay_in_the_deck(shelf: Shelf) -> None:
    traps = {measure.id for measure in shelf.library().measures if measure.trap}
    assert {"green-electricity-contract", "led-street-lighting", "urban-trees"} <= traps


def test_plain_words_stay_plain(shelf: Shelf) -> None:
    for term in shelf.library().jargon:
        for code in LANGUAGES:
            assert len(term.plain.get(code)) <= 200, term.id
