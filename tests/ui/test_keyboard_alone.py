"""The same ninety minutes without a mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from klimatpeli.ui.main_window import MainWindow
from tests.ui.driving import Keyboard
from tests.ui.ninety_minutes import Workshop90


@pytest.mark.slow
def test_ninety_minutes_without_a_mouse(
    window: MainWindow, tmp_path: Path, short_hold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = tmp_path / "agenda.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(pdf), ""))
    hand = Keyboard(window)
    room = Workshop90(hand)
    room.play()
    room.take_home(pdf)
    hand.tab_to("measures_table")
    hand.press("strategy_back")
    assert window.screen_in_front.objectName() == "start"


def test_enter_presses_a_button_as_space_does(window: MainWindow) -> None:
    hand = Keyboard(window)
    hand.tab_to("new_workshop")
    hand.key(Qt.Key.Key_Return)
    assert window.screen_in_front.objectName() == "setup"


@pytest.mark.slow
def test_steps_of_the_board_and_languages_have_keys_of_their_own(window: MainWindow, short_hold: None) -> None:
    hand = Keyboard(window)
    room = Workshop90(hand)
    room.begin()
    room.welcome()
    room.inventory()
    room.goal()
    room.enter("card")
    hand.next_step()
    room.enter("measures")
    room.team_turn(0)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    hand.key(Qt.Key.Key_2, control)
    assert hand.sees("cards")
    hand.key(Qt.Key.Key_1, control)
    assert hand.sees("option_list")
    spoken = []
    for number in (Qt.Key.Key_3, Qt.Key.Key_1):
        hand.key(number, alt)
        spoken.append(window.context.language)
    assert spoken == ["en", "fi"]
    assert hand.sees("option_list")


@pytest.mark.slow
def test_the_keyboard_waits_where_the_work_is(window: MainWindow, short_hold: None) -> None:
    """Nobody looks for the focus: the big button has it on the facilitator's screen, the first answer on a team's."""
    hand = Keyboard(window)
    room = Workshop90(hand)
    room.begin()
    room.welcome()
    room.inventory()
    room.goal()
    room.enter("card")
    hand.next_step()
    room.enter("measures")
    team_id = room.team_turn(0)
    card_id = hand.model.state.card_of_round(1) or ""
    options = [option.id for option in hand.model.state.scenario.card(card_id).options]
    assert hand.focus().objectName() == f"option_{options[0]}"
    hand.key(Qt.Key.Key_C)
    assert hand.focus().objectName() == f"option_{options[2]}"
    assert [item.ref for item in hand.model.state.team(team_id).plan] == [f"{card_id}:{options[2]}"]
