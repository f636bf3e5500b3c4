"""Every screen as a picture, drawn offscreen from a workshop played by script."""

from __future__ import annotations

import os
import sys
import tempfile
import time
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

    from klimatpeli.game.state import GameState
    from klimatpeli.ui.context import Context
    from klimatpeli.ui.main_window import MainWindow
    from klimatpeli.ui.screens.control.screen import ControlScreen
    from klimatpeli.ui.workshop_model import WorkshopModel

TEAM_SIZE = (1366, 768)
WALL_SIZE = (1920, 1080)
SHEET_COLUMNS = 4
SHEET_CELL = (480, 270)
SETTLE_ROUNDS = 4
INTO_THE_PHASE = 0.4
BAND_S = 0.06


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
    """(name, picture) of every screen: wall, facilitator and team in each phase, what lies over them, and the rest."""
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
        window, languages = make_window(services, language)
        clock = _CameraClock(datetime.now(UTC) - timedelta(minutes=100))
        with Workshop.create(services.folder / f"{scenario.id}.klimatpeli", scenario, clock) as workshop:
            script = ScriptedWorkshop(
                workshop, demo_texts(), language, workshop_id="00000000-0000-4000-8000-000000000000"
            )
            yield from _of_workshop(window.context, workshop, script, clock)
            services.export(workshop)
        yield from _of_window(window, scenario, folder)
        window.close()
        languages.release()
    with tempfile.TemporaryDirectory() as name:
        window, languages = make_window(make_services(Path(name)), language)
        yield "start-first-time", _grab(window, TEAM_SIZE)
        window.show_strategy()
        yield "strategy-first-time", _grab(window, TEAM_SIZE)
        window.close()
        languages.release()


class _CameraClock:
    """The script's clock, standing still while pictures are taken: a good third into the phase."""

    def __init__(self, start: datetime) -> None:
        self._clock = SteppingClock(start)
        self._held = ""

    def __call__(self) -> str:
        return self._held or self._clock()

    def hold(self, state: GameState) -> None:
        begun = state.timer.started_at if state.timer else self._clock()
        minutes = state.phase_minutes[state.phase_index]
        moment = datetime.fromisoformat(begun) + timedelta(seconds=round(60 * minutes * INTO_THE_PHASE))
        self._held = moment.isoformat(timespec="milliseconds")

    def go_on(self) -> None:
        self._held = ""


def _of_workshop(
    context: Context, workshop: Workshop, script: ScriptedWorkshop, clock: _CameraClock
) -> Iterator[tuple[str, QImage]]:
    from klimatpeli.game.audience import audience
    from klimatpeli.game.timing import clock_seconds
    from klimatpeli.ui.screens.audience.view import AudienceView
    from klimatpeli.ui.screens.control.screen import ControlScreen
    from klimatpeli.ui.screens.handover import HandoverScreen
    from klimatpeli.ui.screens.team.registry import has_team_screen, make_team_screen
    from klimatpeli.ui.workshop_model import WorkshopModel

    for kind in script.phases():
        model = WorkshopModel(workshop)
        state = workshop.state
        clock.hold(state)
        left = clock_seconds(state, model.now())
        name = f"{kind}-{state.phase.round}" if state.phase.round else kind
        view = AudienceView(context)
        view.resize(*WALL_SIZE)
        view.show_state(audience(state), animate=False)
        view.set_timer(left, running=True)
        yield f"wall-{name}", _take(view, WALL_SIZE)
        control = ControlScreen(context, model)
        _with_preview(control, control)
        yield f"control-{name}", _take(control, TEAM_SIZE)
        if has_team_screen(kind) and (state.phase.round or 1) == 1:
            team = state.teams[0].id
            if kind == "inventory":
                yield "handover", _take(HandoverScreen(context, model, team), TEAM_SIZE)
            screen = make_team_screen(kind, context, model, team)
            screen.set_timer(left)
            _wait_for_band(screen)
            yield f"team-{name}", _take(screen, TEAM_SIZE)
        if kind == "measures" and state.phase.round == 1:
            yield from _over_the_board(context, model)
        if (kind, state.phase.round) == ("reveal", state.rounds):
            yield from _over_the_workshop(context, model)
        if kind == "debrief":
            yield from _looking_back(context, model)
        clock.go_on()


def _over_the_board(context: Context, model: WorkshopModel) -> Iterator[tuple[str, QImage]]:
    """A team's total taken apart, and its board under a story of the future."""
    from klimatpeli.ui.screens.team.registry import make_team_screen
    from klimatpeli.ui.screens.why import WhyOverlay

    team = model.state.teams[0].id
    screen = make_team_screen("measures", context, model, team)
    _grab(screen, TEAM_SIZE)
    overlay = WhyOverlay(context, model, screen)
    overlay.open_team(team)
    yield "team-why", _take(screen, TEAM_SIZE)
    model.tell(tuple(story.id for story in model.state.scenario.stories[:1]))
    board = make_team_screen("measures", context, model, team)
    _wait_for_band(board)
    yield "team-what-if", _take(board, TEAM_SIZE)
    model.tell(())


def _over_the_workshop(context: Context, model: WorkshopModel) -> Iterator[tuple[str, QImage]]:
    """What lies over wall and facilitator's screen: why, stories told and untold, keys, curtain."""
    from klimatpeli.ui.screens.play import PlayScreen
    from klimatpeli.ui.screens.why import RULERS, SCOPES, STORIES, TOGETHER

    play = PlayScreen(context, model, "control")
    _with_preview(play, play.control)
    play.toggle_why()
    yield "control-why", _grab(play, TEAM_SIZE)
    play.toggle_why()
    play.toggle_keys()
    yield "control-keys", _grab(play, TEAM_SIZE)
    play.toggle_keys()
    play.show_on_wall(TOGETHER)
    yield "wall-why", _grab(play, WALL_SIZE)
    play.show_on_wall(RULERS)
    yield "wall-why-credits", _grab(play, WALL_SIZE)
    if model.state.scenario.beside is not None:
        play.show_on_wall(SCOPES)
        yield "wall-why-scopes", _grab(play, WALL_SIZE)
    play.toggle_why()
    stories = model.state.scenario.stories
    if stories:
        model.tell((stories[0].id,))
        yield "wall-what-if", _grab(play, WALL_SIZE)
        play.show_on_wall(STORIES)
        yield "wall-stories", _grab(play, WALL_SIZE)
        play.toggle_why()
        play.show_view("control")
        _with_preview(play, play.control)
        yield "control-what-if", _grab(play, TEAM_SIZE)
        other = next(story for story in stories if story.topic != stories[0].topic)
        model.tell((stories[0].id, other.id))
        play.show_stories()
        yield "control-stories", _grab(play, TEAM_SIZE)
        play.toggle_why()
        model.tell(())
    play.toggle_curtain()
    yield "curtain", _grab(play, WALL_SIZE)
    play.stop()
    _put_away(play)


def _looking_back(context: Context, model: WorkshopModel) -> Iterator[tuple[str, QImage]]:
    """The best plan that was possible."""
    from klimatpeli.ui.screens.play import PlayScreen
    from klimatpeli.ui.screens.why import BEST

    play = PlayScreen(context, model, "wall")
    _grab(play, WALL_SIZE)
    play.show_on_wall(BEST)
    yield "wall-best-plan", _grab(play, WALL_SIZE)
    play.stop()
    _put_away(play)


def _of_window(window: MainWindow, scenario: Scenario, folder: Path) -> Iterator[tuple[str, QImage]]:
    """Start, set-up, figures of one's own and the strategy, after a workshop."""
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    window.show_start()
    yield "start", _grab(window, TEAM_SIZE)
    window.show_setup()
    _settle()
    yield "setup", _grab(window, TEAM_SIZE)
    window.show_strategy()
    _settle()
    yield "strategy", _grab(window, TEAM_SIZE)
    place = scenario.place.en
    for name, factor in (("figures", "1"), ("figures-refused", "x")):
        path = _figures_file(scenario, folder / f"ALas_{place}_data_{name}.csv", factor)
        window.show_figures(path)
        screen = window.screen_in_front
        field, button = screen.findChild(QLineEdit, "figures_place"), screen.findChild(QAbstractButton, "figures_read")
        if isinstance(field, QLineEdit) and isinstance(button, QAbstractButton):
            field.setText(place)
            button.click()
        _settle()
        yield name, _grab(window, TEAM_SIZE)


def _figures_file(scenario: Scenario, path: Path, last: str) -> Path:
    """The scenario's own inventory as a tidy table; ``last`` instead of the last figure."""
    inventory = scenario.inventory
    rows = ["year,sector,kt_co2e"]
    rows += [
        f"{year},{sector},{values[column]}"
        for sector, values in zip(inventory.sectors, inventory.values_kt, strict=True)
        for column, year in enumerate(inventory.years)
        if values[column] is not None
    ]
    path.write_text("\n".join([*rows[:-1], f"{rows[-1].rpartition(',')[0]},{last}"]) + "\n", encoding="utf-8")
    return path


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


def _with_preview(screen: QWidget, control: ControlScreen) -> None:
    """The facilitator's small picture of the wall is drawn some time after the state has changed."""
    _grab(screen, TEAM_SIZE)
    control.preview.show_now()
    _settle()
    control.preview.draw()


def _wait_for_band(board: QWidget) -> None:
    """A board's first band is drawn some time after its first paint."""
    _grab(board, TEAM_SIZE)
    time.sleep(BAND_S)
    _settle()
    _settle()


def _take(widget: QWidget, size: tuple[int, int]) -> QImage:
    """The picture of a screen that is not needed any more."""
    picture = _grab(widget, size)
    _put_away(widget)
    return picture


def _put_away(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()


def _grab(widget: QWidget, size: tuple[int, int]) -> QImage:
    from PySide6.QtCore import Qt

    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    widget.resize(*size)
    widget.show()
    _settle()
    return widget.grab().toImage()
