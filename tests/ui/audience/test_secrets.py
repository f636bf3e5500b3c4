"""What is secret before its reveal changes nothing that can be seen or heard, but for who has answered."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import TeamTile
from klimatpeli.ui.screens.audience.view import AudienceView
from tests.ui.audience.conftest import Played, Speak
from tests.ui.audience.looking import said


def heard(qtbot: QtBot, context: Context, view: AudienceState) -> list[str]:
    """Everything said on a fresh audience window, the teams' progress left out."""
    room = AudienceView(context)
    qtbot.addWidget(room)
    room.resize(1920, 1080)
    room.show()
    room.show_state(view)
    QApplication.processEvents()
    progress = {text for tile in room.findChildren(TeamTile) for text in (tile.text(), tile.accessibleName())}
    return [text for text in said(room) if text not in progress]


@pytest.mark.parametrize(
    ("phase", "before", "entry"),
    [
        ("welcome", "EnterPhase", "RecordPulse"),
        ("inventory", "EnterPhase", "SubmitEstimate"),
        ("goal", "EnterPhase", "StateConfidence"),
        ("predict", "EnterPhase", "GuessTotal"),
        ("cake", "EnterPhase", "VoteCake"),
        ("choose", "EnterPhase", "GivePoints"),
    ],
)
def test_secret_entries_change_nothing_but_who_has_answered(
    qtbot: QtBot, speak: Speak, played: Played, phase: str, before: str, entry: str
) -> None:
    context = speak("en")
    first = played.of(phase, before, round_=None, last=False)
    last = [m for m in played.moments if (m.phase, m.command, m.round) == (phase, entry, first.round)][-1]
    assert heard(qtbot, context, first.view) == heard(qtbot, context, last.view)


def test_conditions_are_heard_only_after_their_reveal(qtbot: QtBot, speak: Speak, played: Played) -> None:
    context = speak("en")
    hidden, open_now = played.of("goal", "StateConfidence"), played.of("goal", "RevealConfidence")
    for team in hidden.state.teams:
        assert team.condition
        assert not any(team.condition in text for text in heard(qtbot, context, hidden.view))
        assert any(team.condition in text for text in heard(qtbot, context, open_now.view))


def test_guesses_are_heard_only_when_all_plans_together_are_out(qtbot: QtBot, speak: Speak, played: Played) -> None:
    context = speak("en")
    numbers = context.numbers
    moments = [m for m in played.moments if (m.command, m.round) == ("RevealResult", 1)]
    guesses = [numbers.kt(kt) for team in moments[0].state.teams for round_, kt in team.guesses_kt if round_ == 1]
    assert len(guesses) == len(moments[0].state.teams)
    for hidden in (played.of("predict", "GuessTotal", round_=1), *moments[:-1]):
        assert not set(guesses) & set("\n".join(heard(qtbot, context, hidden.view)).split("\n"))
    assert set(guesses) <= set("\n".join(heard(qtbot, context, moments[-1].view)).split("\n"))


def test_plans_are_not_heard_before_their_reveal(qtbot: QtBot, speak: Speak, played: Played) -> None:
    context = speak("en")
    moment = played.of("predict", "GuessTotal", round_=1)
    titles = {
        moment.view.scenario.measure(item.ref).title.en
        for team in moment.state.teams
        for item in team.plan
        if item.kind == "measure"
    }
    assert titles
    everything = "\n".join(heard(qtbot, context, moment.view))
    assert not any(title in everything for title in titles)


def test_the_start_pulse_is_heard_only_at_the_end(qtbot: QtBot, speak: Speak, played: Played) -> None:
    context = speak("en")
    for phase in ("welcome", "debrief"):
        last = [moment for moment in played.moments if moment.phase == phase][-1]
        assert last.view.pulses == ()
    end = played.of("end_pulse", "EnterPhase").view
    counted = next(pulse for pulse in end.pulses if pulse.moment == "start")
    assert any(f"before {counted.agree} of {end.people}" in text for text in heard(qtbot, context, end))
