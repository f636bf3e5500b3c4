"""The neighbour asks, the lock follows; between two teams the laptop shows nothing of either."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from klimatpeli.game import commands as c
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.handover import HandoverScreen
from klimatpeli.ui.screens.team.dialog import DialogScreen
from klimatpeli.ui.widgets import InlineMessage, Text
from klimatpeli.ui.workshop_model import WorkshopModel

from .conftest import PlayTo, Show
from .looking import click, find, focused_name, press, tab_to, write


@pytest.fixture
def model(play_to: PlayTo) -> WorkshopModel:
    model = play_to("dialog")
    card_id = model.state.card_of_round(1)
    assert card_id is not None
    option = model.state.scenario.card(card_id).options[1]
    model.submit(c.ChooseOption("team1", card_id, option.id))
    return model


def test_a_clear_answer_gives_one_link(context: Context, model: WorkshopModel, show: Show) -> None:
    screen = show(DialogScreen(context, model, "team1"))
    assert "Ketut" in find(screen, "asker", Text).text()
    click(screen, "ask_oil-boiler-homes")
    find(screen, "answer", QPlainTextEdit).setFocus()
    write("Säästö näkyy jo ensi vuonna.")
    asked = find(screen, "question", Text).text()
    click(screen, "clear")
    dialog = model.state.dialogs[-1]
    assert (dialog.asked_by, dialog.ref, dialog.clear) == ("team2", "oil-boiler-homes", True)
    assert dialog.question == asked
    assert dialog.answer == "Säästö näkyy jo ensi vuonna."
    item = model.state.team("team1").item("oil-boiler-homes")
    assert item is not None
    assert len(item.links) == 1


def test_not_yet_gives_no_link_and_the_lock_comes_next(context: Context, model: WorkshopModel, show: Show) -> None:
    screen = show(DialogScreen(context, model, "team1"))
    click(screen, "not_yet")
    item = model.state.team("team1").item("oil-boiler-homes")
    assert item is not None
    assert item.links == ()
    assert not find(screen, "clear").isVisible()
    assert focused_name() == "lock"


def test_another_question_comes_from_the_deck(context: Context, model: WorkshopModel, show: Show) -> None:
    screen = show(DialogScreen(context, model, "team1"))
    deck = [context.text(question.text) for question in model.state.scenario.dialog]
    seen = []
    for _ in range(4):
        seen.append(find(screen, "question", Text).text())
        click(screen, "another_question")
    assert len(set(seen)) == 4
    assert set(seen) <= set(deck)


def test_the_dialog_is_held_and_locked_with_the_keyboard_alone(
    context: Context, model: WorkshopModel, show: Show, qtbot: QtBot
) -> None:
    screen = show(DialogScreen(context, model, "team1"))
    assert focused_name() == "another_question"
    press(Qt.Key.Key_Space)
    tab_to("clear")
    press(Qt.Key.Key_Space)
    assert focused_name() == "lock"
    with qtbot.waitSignal(screen.finished):
        press(Qt.Key.Key_Space)
    assert model.state.team("team1").locked_rounds == (1,)


def test_a_lock_without_an_answer_to_the_card_is_refused_in_a_sentence(
    context: Context, model: WorkshopModel, show: Show
) -> None:
    screen = show(DialogScreen(context, model, "team2"))
    click(screen, "lock")
    assert model.state.team("team2").locked_rounds == ()
    assert "scenario card" in find(screen, "message", InlineMessage).text()


# --- handing over


def _handover(context: Context, model: WorkshopModel, qtbot: QtBot) -> HandoverScreen:
    screen = HandoverScreen(context, model, "team3")
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    QApplication.processEvents()
    find(screen, "open").setFocus()
    return screen


def test_the_laptop_opens_when_the_button_is_held_for_a_second(
    context: Context, model: WorkshopModel, qtbot: QtBot
) -> None:
    screen = _handover(context, model, qtbot)
    with qtbot.waitSignal(screen.opened, timeout=3000):
        QTest.mousePress(find(screen, "open"), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(find(screen, "open"), Qt.MouseButton.LeftButton)
    assert model.state.turn == "team3"


def test_it_opens_with_the_space_bar_too(context: Context, model: WorkshopModel, qtbot: QtBot) -> None:
    screen = _handover(context, model, qtbot)
    assert focused_name() == "open"
    with qtbot.waitSignal(screen.opened, timeout=3000):
        QTest.keyPress(find(screen, "open"), Qt.Key.Key_Space)
    QTest.keyRelease(find(screen, "open"), Qt.Key.Key_Space)


def test_a_light_touch_opens_nothing(context: Context, model: WorkshopModel, qtbot: QtBot) -> None:
    screen = _handover(context, model, qtbot)
    with qtbot.assertNotEmitted(screen.opened, wait=1200):
        QTest.mouseClick(find(screen, "open"), Qt.MouseButton.LeftButton)
    assert model.state.turn is None


def test_escape_is_the_facilitators_way_back(context: Context, model: WorkshopModel, qtbot: QtBot) -> None:
    screen = _handover(context, model, qtbot)
    with qtbot.waitSignal(screen.cancelled):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.cancelled):
        click(screen, "back")


def test_the_duties_of_the_round_are_named(context: Context, model: WorkshopModel, qtbot: QtBot) -> None:
    screen = _handover(context, model, qtbot)
    said = find(screen, "duties", Text).text().casefold()
    lenses = model.state.scenario.lenses
    assert sum(context.text(lens.title).casefold() in said for lens in lenses) == 3
    assert find(screen, "team_name", Text).text() == "Männyt"
