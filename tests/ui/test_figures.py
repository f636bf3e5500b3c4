"""Any municipality in the set-up, and figures of one's own brought in by hand or dropped on the first screen."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.content.packs import Shelf, scenarios_root
from klimatpeli.ui.main_window import MainWindow
from klimatpeli.ui.screens.figures import FiguresScreen
from klimatpeli.ui.screens.setup import SetupScreen
from klimatpeli.ui.screens.start import StartScreen
from klimatpeli.ui.widgets import InlineMessage, PillButton, Text


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("KLIMATPELI_HOME", str(folder))
    return folder


def tidy(path: Path, change: Callable[[str], str] = str) -> Path:
    """Orimattila's real rows as a tidy table."""
    inventories = Shelf(scenarios_root()).inventories()
    data = inventories.inventory(inventories.find("Orimattila"))
    rows = [
        [year, change(sector), value]
        for sector, row in zip(data.sectors, data.values_kt, strict=True)
        for year, value in zip(data.years, row, strict=True)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["year", "sector", "kt_co2e"], *rows])
    return path


def drop(screen: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(event)


def type_in(window: MainWindow, name: str, text: str) -> QLineEdit:
    edit = window.screen_in_front.findChild(QLineEdit, name)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, text)
    return edit


def press(window: MainWindow, name: str) -> None:
    button = window.screen_in_front.findChild(PillButton, name)
    assert isinstance(button, PillButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(window: MainWindow, name: str) -> str:
    label = window.screen_in_front.findChild(QWidget, name)
    assert isinstance(label, (Text, InlineMessage))
    return label.text()


def test_any_municipality_can_be_searched_for_and_played(window: MainWindow, qtbot: QtBot) -> None:
    window.show_setup()
    edit = type_in(window, "place_search", "vetlan")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(window, "played_figures").startswith("Vetlanda"), timeout=20_000)
    assert "1990" in said(window, "played_figures")
    screen = window.screen_in_front
    assert isinstance(screen, SetupScreen)
    begin = screen.findChild(PillButton, "begin")
    assert isinstance(begin, PillButton)
    assert begin.isEnabled()


@pytest.mark.parametrize("typed", ["ka", "nowhere"])
def test_a_name_that_is_not_one_place_is_said_to_be(window: MainWindow, typed: str) -> None:
    window.show_setup()
    edit = type_in(window, "place_search", typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.accessibleDescription()
    assert edit.property("invalid")


def test_a_dropped_file_becomes_a_municipality_that_can_be_played(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    drop(window.screen_in_front, tidy(tmp_path / "h.csv"))
    assert isinstance(window.screen_in_front, FiguresScreen)
    type_in(window, "figures_place", "Hollola")
    type_in(window, "figures_residents", "23 000")
    press(window, "figures_read")
    qtbot.waitUntil(lambda: "Hollola" in said(window, "figures_found"), timeout=20_000)
    press(window, "figures_save")
    screen = window.screen_in_front
    assert isinstance(screen, StartScreen)
    assert "Hollola" in screen.message.text()
    assert (home / "inventories" / "own-fi-hollola.csv").is_file()
    window.show_setup()
    edit = type_in(window, "place_search", "Hollola")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(window, "played_figures").startswith("Hollola"), timeout=20_000)


def test_a_newer_file_shows_what_differs(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tidy(tmp_path / "o.csv")
    path.write_text(path.read_text(encoding="utf-8").replace("oil_heating,10.6", "oil_heating,11.6"), encoding="utf-8")
    window.show_figures(path)
    type_in(window, "figures_place", "Orimattila")
    press(window, "figures_read")
    qtbot.waitUntil(lambda: "oil heating 2007: 10,6 → 11,6 kt" in said(window, "figures_found"), timeout=20_000)


def test_a_faulty_file_is_refused_with_its_row_and_nothing_is_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    window.show_figures(tidy(tmp_path / "o.csv", lambda sector: sector.replace("industry", "industri")))
    type_in(window, "figures_place", "Orimattila")
    press(window, "figures_read")
    qtbot.waitUntil(lambda: '"industri", not a known sector' in said(window, "figures_message"), timeout=20_000)
    assert "o.csv:" in said(window, "figures_message")
    assert not home.exists()


def test_a_file_of_another_kind_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    drop(window.screen_in_front, tmp_path / "picture.png")
    assert isinstance(window.screen_in_front, StartScreen)
