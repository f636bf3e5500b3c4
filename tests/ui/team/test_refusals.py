"""Every refusal is a sentence with its numbers; every file fault says what is kept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from klimatpeli.content.model import LANGUAGES, Language, Scenario
from klimatpeli.game.journal import (
    CannotWrite,
    DamagedWorkshop,
    JournalError,
    NewerWorkshop,
    NotAWorkshop,
    WorkshopInUse,
)
from klimatpeli.game.records import TeamSetup
from klimatpeli.game.state import GameState, TeamState, opening
from klimatpeli.game.violations import RULES, Rule, RuleViolation
from klimatpeli.ui.context import Context
from klimatpeli.ui.refusals import journal_sentence, refusal_sentence

MEASURE, OTHER = "electric-buses", "biogas-buses"
DATA: dict[str, Any] = {
    "field": "owner",
    "value": "nothing-we-know",
    "low": 3,
    "high": 6,
    "given": 7,
    "limit": 5,
    "expected": ("measures", "dialog"),
    "actual": "goal",
    "teams": ("team1", "team2"),
    "items": (MEASURE,),
    "phases": ("goal",),
    "card": "school-boiler",
    "round": 1,
    "item": MEASURE,
    "others": (OTHER,),
    "step": 2.0,
    "needed": 2.5,
    "left": 1.0,
    "team": "team1",
}
PLAIN_POINTS = {"expected": 100, "given": 96}


@pytest.fixture
def state(scenario: Scenario) -> GameState:
    from dataclasses import replace

    teams = tuple(TeamState(TeamSetup(f"team{n}", name)) for n, name in ((1, "Kuikat"), (2, "Ketut"), (3, "Kivet")))
    return replace(opening(scenario), teams=teams, round=1)


def _violation(rule: Rule, **changes: Any) -> RuleViolation:
    violation = RuleViolation(rule)
    violation.data = {**DATA, **changes}
    return violation


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_sentence_of_its_own(
    context: Context, state: GameState, rule: Rule, language: Language
) -> None:
    context.languages.use(language)
    changes = PLAIN_POINTS if rule == "points_sum" else {}

    sentence = refusal_sentence(context, state, _violation(rule, **changes))

    assert not re.search(r"[{}]", sentence)
    assert len(sentence) >= 12
    assert "_" not in sentence
    if language == "en":
        assert sentence != "That is not possible now. Nothing was changed."
        assert sentence.endswith(".")


@pytest.mark.parametrize("field", ["estimate", "confidence", "points", "cake", "option"])
def test_too_early_says_what_is_missing(context: Context, state: GameState, field: str) -> None:
    sentences = {
        refusal_sentence(context, state, _violation("too_early", field=name)) for name in (field, "something else")
    }
    assert len(sentences) == 2


@pytest.mark.parametrize("field", ["turn", "cofunding", "warning", "guard", "dialog"])
def test_already_done_says_what(context: Context, state: GameState, field: str) -> None:
    assert refusal_sentence(context, state, _violation("already_done", field=field)) != refusal_sentence(
        context, state, _violation("already_done", field="something else")
    )


def test_missing_money_is_counted(context: Context, state: GameState) -> None:
    sentence = refusal_sentence(context, state, _violation("money", needed=1.25, left=0.8)).replace("\u00a0", " ")
    assert "€1.25M" in sentence
    assert "€0.80M" in sentence
    assert "€0.45M" in sentence


def test_points_left_and_points_too_many_are_told_apart(context: Context, state: GameState) -> None:
    left = refusal_sentence(context, state, _violation("points_sum", expected=100, given=96))
    over = refusal_sentence(context, state, _violation("points_sum", expected=100, given=104))
    assert "Still to give: 4" in left
    assert "Too many: 4" in over


def test_things_are_called_by_their_titles(context: Context, state: GameState) -> None:
    context.languages.use("fi")
    measure = state.scenario.measure(MEASURE)
    other = state.scenario.measure(OTHER)
    sentence = refusal_sentence(context, state, _violation("excludes"))
    assert measure.title.fi in sentence
    assert other.title.fi in sentence
    assert "Kuikat, Ketut" in refusal_sentence(context, state, _violation("gate_locked"))
    card = state.scenario.card("school-boiler")
    assert card.title.fi in refusal_sentence(context, state, _violation("already_chosen", item=card.id))


def test_a_refusal_shows_braces_of_the_text_as_they_are(context: Context, state: GameState) -> None:
    sentence = refusal_sentence(context, state, _violation("unknown", field="team", value="{oops}"))
    assert "{oops}" in sentence


PATH = Path("somewhere") / "evening.klimatpeli"
ERRORS: list[JournalError] = [
    NotAWorkshop(PATH),
    DamagedWorkshop(PATH, "broken", 41),
    NewerWorkshop(PATH),
    WorkshopInUse(PATH),
    CannotWrite(PATH, "", "full"),
    CannotWrite(PATH, "", "read_only"),
    CannotWrite(PATH, "", "missing"),
    CannotWrite(PATH, "", "other"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: f"{type(error).__name__}-{getattr(error, 'reason', '')}")
def test_a_fault_of_the_file_says_what_is_kept(context: Context, error: JournalError) -> None:
    sentence = journal_sentence(context, error)
    assert not re.search(r"[{}]", sentence)
    assert any(words in sentence for words in ("kept", "not touched", "Nothing was changed", "did not happen"))
    assert sentence.count(".") >= 2


def test_every_fault_reads_differently(context: Context) -> None:
    assert len({journal_sentence(context, error) for error in ERRORS}) == len(ERRORS)


def test_a_damaged_file_tells_how_much_can_be_read(context: Context) -> None:
    assert "41" in journal_sentence(context, DamagedWorkshop(PATH, "", 41))
