"""From the start screen to the strategy database with the mouse, as a room plays it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTableWidget

from klimatpeli.game import plans
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.main_window import MainWindow
from tests.ui.accessible import faults
from tests.ui.driving import Mouse
from tests.ui.ninety_minutes import HERO, OBJECTION, OCCASION, TEAMS, Workshop90

CORNERSTONES = {
    "inventory": ("inventory_release", "inventory_value", "inventory_total"),
    "goal": ("goal",),
    "measures": ("measure", "measure_effect", "measure_status", "proposal", "anchoring_link", "support", "objection"),
    "follow-up": ("indicator", "review", "debrief_answer"),
}


@pytest.mark.slow
def test_ninety_minutes_with_the_mouse_go_home_as_a_strategy(
    window: MainWindow, tmp_path: Path, short_hold: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = tmp_path / "esityslista.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(pdf), ""))
    heard: dict[str, list[str]] = {}
    room = Workshop90(Mouse(window), lambda screen: heard.update({screen: faults(window)}))

    room.play()
    state, path = room.state, room.hand.model.workshop.path
    room.take_home(pdf)

    assert {screen: found for screen, found in heard.items() if found} == {}
    assert len(heard) >= 30
    _assert_file_replays(path, state)
    _assert_database_holds_it(tmp_path / "strategy.sqlite", state)
    assert pdf.read_bytes().startswith(b"%PDF-")
    table = room.hand.find_a(QTableWidget, "measures_table")
    assert len({table.rowHeight(row) for row in range(table.rowCount())}) == 1
    cells = [table.item(row, 0) for row in range(table.rowCount())]
    shown = {cell.text() for cell in cells if cell is not None}
    assert shown == {plans.title(state, entry.ref, "fi") for entry in state.joint}


def _assert_file_replays(path: Path, state: GameState) -> None:
    """The file is a single file again, and playing it back gives what was on the screen."""
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with Workshop.open(path) as again:
        assert again.state == state
    assert (state.occasion, tuple(team.name for team in state.teams), state.hero) == (OCCASION, TEAMS, HERO)
    assert OBJECTION in {stance.reason for stance in state.stances}


def _assert_database_holds_it(database: Path, state: GameState) -> None:
    with closing(sqlite3.connect(database)) as connection:
        for cornerstone, tables in CORNERSTONES.items():
            for table in tables:
                count = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # our names
                assert count, f"{cornerstone}: {table} is empty"
        measures = connection.execute("SELECT count(*) FROM measure").fetchone()[0]
        owners = connection.execute("SELECT count(*) FROM measure WHERE owner <> ''").fetchone()[0]
        reasons = {reason for (reason,) in connection.execute("SELECT reason FROM objection")}
    assert measures == owners == len(state.joint)
    assert OBJECTION in reasons
