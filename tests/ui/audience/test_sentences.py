"""Cause sentences, shares that add up, marks that keep apart."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.game.plans import Cause
from klimatpeli.ui.numbers import NumberFormat, shown_difference
from klimatpeli.ui.screens.audience.awards import sentence
from klimatpeli.ui.screens.audience.end_pulse import BeforeNow, EndPulseScreen
from klimatpeli.ui.screens.audience.figures import pictured, round_to, whole_percents
from klimatpeli.ui.screens.audience.number_line import Mark, NumberLine, place_labels
from klimatpeli.ui.sentences import amount, cause_sentence, item_title
from tests.ui.audience.conftest import Played, Speak


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_is_one_whole_sentence(speak: Speak, played: Played, language: Language) -> None:
    state = played.moments[-1].state
    context = speak(language)
    measure = state.scenario.measures[0]
    for cause in (
        Cause("nothing"),
        Cause("unanchored", measure.id, 1.9, 0),
        Cause("unanchored", measure.id, 1.9, 2),
        Cause("late", measure.id),
        Cause("best", measure.id, 1.9, 4),
    ):
        sentence = cause_sentence(context, state, cause)
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert cause.kind == "nothing" or measure.title.get(language) in sentence


def test_the_words_of_a_cause_bend_with_their_number(speak: Speak, played: Played) -> None:
    state = played.moments[-1].state
    measure = state.scenario.measures[0].id
    one, two = (cause_sentence(speak("fi"), state, Cause("unanchored", measure, 0.022, links)) for links in (1, 2))
    assert "1 lenkki neljästä" in one
    assert "2 lenkkiä neljästä" in two


def test_a_cause_says_how_much_and_by_when(speak: Speak, played: Played) -> None:
    state = played.moments[-1].state
    context = speak("en")
    best = cause_sentence(context, state, Cause("best", state.scenario.measures[0].id, 0.27, 4))
    assert best.endswith("cuts the most: 270\u00a0t\u00a0a\u00a0year.")
    assert "by 2030" in cause_sentence(context, state, Cause("nothing"))


def test_an_option_tells_its_own_cause(speak: Speak, played: Played) -> None:
    scenario = played.moments[-1].state.scenario
    card = scenario.cards[0]
    option = card.options[1]
    context = speak("en")
    sentence = cause_sentence(context, played.moments[-1].state, Cause("best", f"{card.id}:{option.id}", 0.2, 1))
    assert sentence == option.cause.en
    assert item_title(context, scenario, f"{card.id}:{option.id}") == option.title.en


def test_small_amounts_are_said_in_tonnes(speak: Speak) -> None:
    context = speak("en")
    assert amount(context, 0.041) == "41\u00a0t"
    assert amount(context, 0.7463) == "750\u00a0t"
    assert amount(context, 0.997) == "1.0\u00a0kt"
    assert amount(context, 1.94) == "1.9\u00a0kt"


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6).filter(lambda counts: sum(counts) > 0))
def test_whole_percents_add_up_and_stay_close(counts: list[int]) -> None:
    shares = [count / sum(counts) for count in counts]
    percents = whole_percents(shares)
    assert sum(percents) == 100
    assert all(abs(percent - 100 * share) < 1 for percent, share in zip(percents, shares, strict=True))


def test_an_equivalent_is_a_number_people_can_picture(speak: Speak, played: Played) -> None:
    scenario = played.moments[-1].state.scenario
    context = speak("en")
    for kt in (0.1, 2.0, 41.8, 300.0):
        found = pictured(context, scenario, kt)
        assert found is not None
        equivalent, count = found
        assert 10 <= count <= 30_000
        assert count == round_to(1000 * kt / equivalent.t_each)
    assert round_to(9137) == 9100


@given(st.floats(0, 500), st.floats(0, 500))
def test_a_shown_difference_is_the_difference_of_what_is_shown(of: float, less: float) -> None:
    numbers = NumberFormat("en")

    def read(kt: float) -> Decimal:
        return Decimal(numbers.decimal(kt).replace("\u2212", "-"))

    assert read(shown_difference(of, less)) == read(of) - read(less)


def test_every_statement_of_the_start_and_of_the_end_is_shown_once(qtbot: QtBot, speak: Speak, played: Played) -> None:
    end = played.of("end_pulse", "RecordEndItem").view
    asked = {item.text.en.rstrip(".") for item in (*end.scenario.pulse, *end.scenario.end_items)}
    for view in (end, replace(end, end_items=())):
        screen = EndPulseScreen(speak("en"))
        qtbot.addWidget(screen)
        screen.show_state(view, animate=False)
        shown = [row.text().partition(". before")[0] for row in screen.findChildren(BeforeNow)]
        assert len(shown) == len(set(shown))
        assert set(shown) == asked


def test_what_somebody_typed_becomes_a_sentence() -> None:
    assert sentence("has cut waste") == "Has cut waste."
    assert sentence("Who else would?") == "Who else would?"
    assert sentence("") == ""


@given(st.lists(st.floats(0, 900), min_size=1, max_size=3, unique=True), st.integers(60, 260))
def test_up_to_three_labels_never_cover_each_other(places: list[float], width: int) -> None:
    labels = place_labels([(x, float(width)) for x in sorted(places)], 3, 900.0, 14.0)
    for one in labels:
        assert one.start >= 0
        assert one.end <= 900
        for other in labels:
            if one is not other and one.row == other.row:
                assert one.end <= other.start or other.end <= one.start


def test_a_label_keeps_clear_of_the_way_from_another_mark_to_its_label() -> None:
    for first, second in ((660.0, 838.0), (300.0, 320.0), (20.0, 1090.0), (1000.0, 1080.0)):
        near, far = place_labels([(first, 365.0), (second, 330.0)], 2, 1100.0, 14.0)
        outer, inner = (near, far) if near.row > far.row else (far, near)
        assert near.row == far.row or not inner.start < outer.x < inner.end


def test_marks_are_read_out(qtbot: QtBot) -> None:
    line = NumberLine()
    marks = [Mark(66, "66 kt", seat=0), Mark(66, "66 kt", seat=1), Mark(91, "the result: 91 kt", strong=True)]
    line.set_marks(marks, NumberFormat("en"))
    qtbot.addWidget(line)
    line.resize(900, 200)
    line.show()
    assert line.accessibleName() == "66 kt. 66 kt. the result: 91 kt"
