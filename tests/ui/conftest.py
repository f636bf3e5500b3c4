"""Real widgets without a screen: offscreen platform and the program's fonts.

pytest-qt hooks ``sys.excepthook``: an exception in a slot or in ``paintEvent`` fails the test it happens in.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from klimatpeli.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> object:
    """The application with fonts, palette and stylesheet, as the program starts it."""
    from PySide6.QtWidgets import QApplication

    from klimatpeli.ui.theme import setup_application

    app = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(app, QApplication)
    setup_application(app, reduced_motion=True)
    return app


@pytest.fixture(autouse=True)
def _theme_as_found(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test starts in the light theme at normal size, without motion."""
    yield
    if "qapp" in request.fixturenames or "qtbot" in request.fixturenames:
        from klimatpeli.ui.theme import theme_manager

        manager = theme_manager()
        manager.set_palette("light")
        manager.set_text_scale(1.0)
        manager.set_reduced_motion(True)


@pytest.fixture(autouse=True)
def _language_as_found(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test takes its catalogues out of the application again: the next one begins in the sources' English."""
    from shiboken6 import isValid

    from klimatpeli.ui.context import Languages

    speaking: list[Languages] = []
    install = Languages._install

    def remember(languages: Languages) -> None:
        install(languages)
        speaking.append(languages)

    monkeypatch.setattr(Languages, "_install", remember)
    yield
    for languages in speaking:
        if isValid(languages):
            languages.release()


@pytest.fixture
def window(qtbot: "QtBot", tmp_path: Path) -> "Iterator[MainWindow]":
    """The program's own window on an empty folder, in Finnish, in front."""
    from klimatpeli.app import make_services, make_window

    window, languages = make_window(make_services(tmp_path), "fi")
    languages.setParent(window)  # its catalogues leave the program with it
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def short_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Buttons that are held open after a moment: thirty seconds less in a whole workshop."""
    from klimatpeli.ui.widgets import HoldButton

    defaults = HoldButton.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "hold_ms", 30)
