"""The facilitator's screen on a small laptop: never wider than 1366 pixels, no label and no button cut."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.context import Context, Languages
from klimatpeli.ui.screens.control.screen import ControlScreen
from klimatpeli.ui.widgets import PillButton
from klimatpeli.ui.workshop_model import WorkshopModel

SIZE = (1366, 768)


def cut_texts(screen: QWidget) -> list[str]:
    """Texts of labels and buttons that have less room than they need."""
    labels = [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.isVisible() and not label.wordWrap() and label.sizeHint().width() > label.width() + 1
    ]
    wrapped = [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.heightForWidth(label.width()) > label.height() + 2
    ]
    buttons = [
        button.text()
        for button in screen.findChildren(PillButton)
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width() + 1
    ]
    return labels + wrapped + buttons


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_facilitators_screen_fits_in_every_phase(qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    clock = SteppingClock(datetime(2026, 11, 22, 15, tzinfo=UTC))
    with Workshop.create(tmp_path / "fits.klimatpeli", load_scenario("orimattila"), clock) as workshop:
        model, context = WorkshopModel(workshop), Context(Languages(language))
        script = ScriptedWorkshop(workshop, demo_texts(), language, workshop_id="00000000-0000-4000-8000-000000000000")
        for kind in script.phases():
            screen = ControlScreen(context, model)
            qtbot.addWidget(screen)
            screen.resize(*SIZE)
            screen.show()
            QApplication.processEvents()
            assert (screen.width(), screen.height()) == SIZE, kind
            assert cut_texts(screen) == [], kind
            screen.close()
