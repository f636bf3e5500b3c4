"""A fault in what we override of Qt is told and survived; each in its own process, since the other outcome ends it."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from klimatpeli.ui.widgets import Themed

application = QApplication([])
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)

class Broken(Themed, QWidget):
    def paintEvent(self, event):
        gone = QWidget()
        delete(gone)
        {fault}

widget = Broken()
widget.show()
application.processEvents()
print(*told)
"""


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("gone.isVisible()", "RuntimeError"),
        ("None + 1", "TypeError"),
        ("[][0]", "IndexError"),
        ("1 / 0", "ZeroDivisionError"),
        ("raise ValueError", "ValueError"),
    ],
)
def test_an_exception_while_painting_reaches_the_hook(fault: str, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(fault=fault)],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, [kind]), done.stderr
