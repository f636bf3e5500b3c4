"""Every screen as a picture, drawn offscreen from a workshop played by script."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from klimatpeli.content.model import Language, Scenario
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.workshop import Workshop

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from klimatpeli.ui.context import Context

TEAM_SIZE = (1366, 768)
WALL_SIZE = (1920, 1080)
SHEET_COLUMNS = 4
SHEET_CELL = (480, 270)
SETTLE_ROUNDS = 4


def shoot_all(scenario: Scenario, folder: Path, language: Language) -> int:
    """Write ``NN-name-language.png`` for every screen; says how many. Needs no display."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, picture in pictures(scenario, language):
        count += 1
        picture.save(str(folder / f"{count:02}-{name}-{language}.png"))
    return count


def contact_sheet(workshop_file: Path, path: Path, language: Language) -> Path:
    """The audience and control screens of a played workshop on one sheet."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QImage, QPainter

    with Workshop.open(workshop_file) as workshop:
        scenario = workshop.state.scenario
    shots = [picture for _, picture in pictures(scenario, language)]
    width, height = SHEET_CELL
    rows = -(-len(shots) // SHEET_COLUMNS)
    gap = 16
    sheet = QImage(gap + SHEET_COLUMNS * (width + gap), gap + rows * (height + gap), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    for number, shot in enumerate(shots):
        column, row = number % SHEET_COLUMNS, number // SHEET_COLUMNS
        small = shot.scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        cell = QRect(gap + column * (width + gap), gap + row * (height + gap), width, height)
        target = small.rect()
        target.moveCenter(cell.center())
        painter.drawImage(target, small)
    painter.end()
    sheet.save(str(path))
    return path


def pictures(scenario: Scenario, language: Language) -> Iterator[tuple[str, QImage]]:
    """(name, picture) of every screen: start, set-up, and in each phase wall, facilitator and team."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from klimatpeli.app import make_application, make_services, make_window
    from klimatpeli.content.packs import demo_texts
    from klimatpeli.ui.theme import theme_manager

    make_application(["klimatpeli"])
    _quieten()
    theme_manager().set_reduced_motion(True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        services = make_services(folder)
        services.folder.mkdir()
        clock = SteppingClock(datetime.now(UTC) - timedelta(minutes=100))
        with Workshop.create(services.folder / f"{scenario.id}.klimatpeli", scenario, clock) as workshop:
            script = ScriptedWorkshop(
                workshop, demo_texts(), language, workshop_id="00000000-0000-4000-8000-000000000000"
            )
            window, languages = make_window(services, language)
            yield from _of_workshop(window.context, workshop, script)
            services.export(workshop)
        window.show_start()
        yield "start", _grab(window, TEAM_SIZE)
        window.show_setup()
        _settle()
        yield "setup", _grab(window, TEAM_SIZE)
        window.show_strategy()
        _settle()
        yield "strategy", _grab(window, TEAM_SIZE)
        window.close()
        languages.release()


def _of_workshop(context: Context, workshop: Workshop, script: ScriptedWorkshop) -> Iterator[tuple[str, QImage]]:
    from klimatpeli.game.audience import audience
    from klimatpeli.game.timing import seconds_left
    from klimatpeli.ui.screens.audience.view import AudienceView
    from klimatpeli.ui.screens.control.screen import ControlScreen
    from klimatpeli.ui.screens.handover import HandoverScreen
    from klimatpeli.ui.screens.team.registry import has_team_screen, make_team_screen
    from klimatpeli.ui.workshop_model import WorkshopModel

    model = WorkshopModel(workshop)
    for kind in script.phases():
        state = workshop.state
        name = f"{kind}-{state.phase.round}" if state.phase.round else kind
        view = AudienceView(context)
        view.resize(*WALL_SIZE)
        view.show_state(audience(state), animate=False)
        view.set_timer(seconds_left(state, state.timer.started_at if state.timer else ""), running=True)
        yield f"wall-{name}", _grab(view, WALL_SIZE)
        view.close()
        view.deleteLater()
        control = ControlScreen(context, model)
        control.resize(*TEAM_SIZE)
        control.show()
        _settle()
        control.preview.show_now()
        _settle()
        control.preview.draw()
        yield f"control-{name}", _grab(control, TEAM_SIZE)
        control.close()
        control.deleteLater()
        if has_team_screen(kind) and (state.phase.round or 1) == 1:
            team = state.teams[0].id
            if kind == "inventory":
                handover = HandoverScreen(context, model, team)
                yield "handover", _grab(handover, TEAM_SIZE)
                handover.close()
                handover.deleteLater()
            screen = make_team_screen(kind, context, model, team)
            yield f"team-{name}", _grab(screen, TEAM_SIZE)
            screen.close()
            screen.deleteLater()


def _quieten() -> None:
    """The offscreen platform says the same useless line for each window; everything else is passed on."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def pass_on(_kind: QtMsgType, _where: QMessageLogContext, text: str | None) -> None:
        if text and "propagateSizeHints" not in text:
            print(text, file=sys.stderr)  # noqa: T201  # where Qt itself would have written it

    qInstallMessageHandler(pass_on)


def _settle() -> None:
    """Let answers from the thread pool arrive and layouts find their place."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    QThreadPool.globalInstance().waitForDone()
    # Without an event loop nobody deletes what was closed, and closed screens would go on redrawing.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(SETTLE_ROUNDS):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def _grab(widget: QWidget, size: tuple[int, int]) -> QImage:
    from PySide6.QtCore import Qt

    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    widget.resize(*size)
    widget.show()
    _settle()
    return widget.grab().toImage()
