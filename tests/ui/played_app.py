"""The program as it is started, with somebody at it: ``python -m tests.ui.played_app PHASE`` (a fresh or a begun
workshop in ``KLIMATPELI_HOME``). Each entry is told on standard output once the room could have seen it; whoever
reads that may kill this process whenever it likes.
"""

from __future__ import annotations

import os
import sys
import traceback

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from klimatpeli import app
from klimatpeli.game.state import GameState
from klimatpeli.ui.main_window import MainWindow
from klimatpeli.ui.widgets import HoldButton
from tests.ui.driving import Mouse
from tests.ui.ninety_minutes import Workshop90


def lead(phase: str) -> None:
    """Open what there is, and play on from its phase."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))
    window.activateWindow()
    room = Workshop90(Mouse(window))
    begun = sorted(window.services.folder.glob("*.klimatpeli"))
    if begun:
        room.hand.press(f"open_{begun[0].stem}")
    else:
        room.begin()
    model = room.hand.model

    def tell(state: GameState) -> None:
        sys.stdout.write(f"{len(model.workshop.history.entries)} {state.phase.kind} {state.turn or '-'}\n")
        sys.stdout.flush()

    tell(model.state)
    model.changed.connect(tell)
    room.play_on(phase)


def at_the_table(phase: str) -> None:
    try:
        lead(phase)
    except BaseException:  # noqa: BLE001  # told to whoever waits, or the wait would be long
        traceback.print_exc()
        os._exit(3)


if __name__ == "__main__":
    assert HoldButton.__init__.__kwdefaults__ is not None
    HoldButton.__init__.__kwdefaults__["hold_ms"] = 30
    app.make_application(sys.argv[:1])
    QTimer.singleShot(0, lambda: at_the_table(sys.argv[1]))
    sys.exit(app.run("fi"))
