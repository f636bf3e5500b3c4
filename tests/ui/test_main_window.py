"""The one window: what is in front, what it says, and that it never waits for what the first screen does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klimatpeli.app import make_services, make_window
from klimatpeli.content.faults import ContentError, Fault
from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.ui.context import Languages
from klimatpeli.ui.main_window import MainWindow
from klimatpeli.ui.screens.setup import SetupScreen
from klimatpeli.ui.screens.start import StartScreen
from klimatpeli.ui.screens.strategy import StrategyScreen
from klimatpeli.ui.services import Services
from klimatpeli.ui.theme import theme_manager
from klimatpeli.ui.widgets import Loading, PillButton
from tests.ui.driving import Keyboard, Mouse
from tests.ui.ninety_minutes import Workshop90
from tests.ui.test_interruptions import begun, open_begun, scenario

__all__ = ["begun", "scenario"]
HEAVY = ("pydantic", "numpy", "scipy", "matplotlib", "sqlalchemy", "alembic", "reportlab", "pyqtgraph", "ruamel.yaml")
Begun = Callable[[str], Path]


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return make_services(tmp_path)


def open_window(qtbot: QtBot, services: Services) -> tuple[MainWindow, Languages]:
    window, languages = make_window(services, "fi")
    languages.setParent(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, languages


def test_the_first_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication; from klimatpeli import app\n"
        "application = app.make_application([])\n"
        f"window, _ = app.make_window(app.make_services(Path({str(tmp_path)!r})), 'fi')\n"
        "window.show(); application.processEvents()\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


def test_a_scenario_that_cannot_be_read_is_said_and_another_can_be_chosen(qtbot: QtBot, services: Services) -> None:
    def load(scenario_id: str) -> Scenario:
        if scenario_id == "lahti":
            raise ContentError([Fault("scenario.yaml", 14, "year", "the year is missing")])
        return services.load_scenario(scenario_id)

    window, _ = open_window(qtbot, replace(services, load_scenario=load))
    hand = Mouse(window)
    hand.press("new_workshop")
    screen = window.screen_in_front
    assert isinstance(screen, SetupScreen)
    hand.press("choice_lahti")
    hand.wait(lambda: "the year is missing" in screen.message.text())
    assert not any(loading.isVisible() for loading in window.findChildren(Loading))
    hand.press("choice_orimattila")
    hand.wait(lambda: hand.find("begin").isEnabled())
    assert not screen.message.isVisible()


def test_a_workshop_of_which_only_the_file_was_made_is_not_opened(
    window: MainWindow, begun: Begun, tmp_path: Path
) -> None:
    from klimatpeli.game.workshop import Workshop

    path = begun("lobby")
    with Workshop.open(path) as workshop:
        played = workshop.state.scenario
    empty = path.with_name("empty.klimatpeli")
    Workshop.create(empty, played).close()
    window.open_workshop(empty)
    screen = window.screen_in_front
    assert isinstance(screen, StartScreen)
    assert screen.message.isVisible()


@pytest.mark.slow
def test_an_export_that_finds_no_database_waits_and_is_offered_again(
    qtbot: QtBot, begun: Begun, tmp_path: Path
) -> None:
    path = begun("awards")
    nowhere = tmp_path / "away" / "strategy.sqlite"
    (tmp_path / "away").write_text("")
    window, _ = open_window(qtbot, make_services(tmp_path, f"sqlite:///{nowhere.as_posix()}"))
    hand = open_begun(window, path)
    Workshop90(hand).enter("close")
    hand.press("close_workshop")
    hand.press("export_database")
    hand.wait(lambda: any(path.parent.glob("*.outbox.json")))
    hand.wait(lambda: "tarjotaan uudelleen" in hand.play.toast.text())
    (tmp_path / "away").unlink()
    (tmp_path / "away").mkdir()
    hand.press("go_home")
    hand.press("outbox_messageAction")
    hand.wait(lambda: not any(path.parent.glob("*.outbox.json")))
    hand.wait(lambda: hand.sees("start_message"))
    hand.press("open_strategy")
    hand.wait(lambda: hand.sees("measures_table"))


def test_an_empty_strategy_and_a_strange_one_are_both_said(qtbot: QtBot, tmp_path: Path) -> None:
    database = tmp_path / "strategy.sqlite"
    window, _ = open_window(qtbot, make_services(tmp_path, f"sqlite:///{database.as_posix()}"))
    hand = Mouse(window)
    hand.press("open_strategy")
    hand.wait(lambda: hand.sees("emptyState"))
    hand.press("strategy_back")
    database.write_text("milk, oats")
    hand.press("open_strategy")
    screen = window.screen_in_front
    assert isinstance(screen, StrategyScreen)
    hand.wait(screen.message.isVisible)
    assert "strategy.sqlite" in screen.message.text()
    assert database.read_text() == "milk, oats"


def test_every_screen_takes_the_language_at_once(window: MainWindow) -> None:
    hand = Mouse(window)
    languages = window.context.languages

    def button(name: str) -> str:
        found = hand.find(name)
        assert isinstance(found, PillButton)
        return found.text()

    seen = [button("new_workshop")]
    for language in ("sv", "en"):
        hand.press(f"language_{language}")
        seen.append(button("new_workshop"))
    assert len(set(seen)) == 3
    hand.press("new_workshop")
    hand.wait(lambda: hand.find("begin").isEnabled())
    english = button("begin")
    languages.use("sv")
    assert button("begin") != english
    hand.press("setup_back")
    assert button("new_workshop") == seen[1]


def test_text_grows_and_shrinks_with_the_keys(window: MainWindow) -> None:
    hand = Keyboard(window)
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        hand.tab_to("new_workshop")
        hand.key(key, Qt.KeyboardModifier.ControlModifier)
        sizes.append(theme_manager().theme.text_scale)
    assert sizes == [1.1, 1.25, 1.1]


def test_a_step_that_waits_for_the_room_takes_the_keyboard_there_and_not_to_the_curtain(
    window: MainWindow, begun: Begun
) -> None:
    hand = open_begun(window, begun("inventory"))
    hand.next_step()
    for team in hand.model.state.teams:
        hand.model.submit(c.StateConfidence(team.id, 3, ""))
    hand.press("next_step")
    assert hand.model.state.confidence_revealed
    hand.wait(lambda: hand.find("stance_team1").isAncestorOf(QApplication.focusWidget() or window))
    assert not hand.play.curtain.isVisible()


def test_what_was_left_out_can_be_taken_up_again(window: MainWindow, begun: Begun) -> None:
    hand = open_begun(window, begun("choose"))
    settled = {entry.ref for entry in hand.model.state.joint} | {ref for ref, _ in hand.model.state.left}
    ref = next(ref for ref, _ in plans.points_total(hand.model.state) if ref not in settled)
    hand.write("leave_reason", "Ensi vuonna.")
    hand.press("leave_item")
    assert (ref, "Ensi vuonna.") in hand.model.state.left
    hand.press(f"take_up_{ref}")
    for team in hand.model.state.teams:
        hand.press("filter_support", f"stance_{team.id}")
    hand.press("agree_item")
    assert ref in {entry.ref for entry in hand.model.state.joint}


def test_closing_the_window_in_play_leaves_one_whole_file(window: MainWindow, begun: Begun) -> None:
    path = begun("inventory")
    hand = open_begun(window, path)
    hand.press("minute_more")
    window.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
