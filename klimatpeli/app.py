"""Puts the desktop app together: the only place where concrete parts are chosen."""

from __future__ import annotations

import logging
import os
import sys
from datetime import UTC, datetime
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from klimatpeli.content.folders import user_folder
from klimatpeli.content.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from klimatpeli.content.inventory import PlaceInfo
    from klimatpeli.content.model import Scenario, SectorText
    from klimatpeli.content.packs import PackInfo
    from klimatpeli.content.syke import Imported
    from klimatpeli.game.workshop import Workshop
    from klimatpeli.ui.context import Languages
    from klimatpeli.ui.main_window import MainWindow
    from klimatpeli.ui.services import ExportOutcome, Services, StrategyView

logger = logging.getLogger(__name__)

READ_ON_MS = 300
"""After this long the first window has been painted."""


def has_display() -> bool:
    """Whether a window can be opened here."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_services(folder: Path, database: str | None = None) -> Services:
    """The program's functions for the windows; each imports what it needs when it is first called."""
    from klimatpeli.ui.services import Services

    workshops = folder / "workshops"
    address = (
        database or os.environ.get("KLIMATPELI_DATABASE") or f"sqlite:///{(folder / 'strategy.sqlite').as_posix()}"
    )

    def list_scenarios() -> tuple[PackInfo, ...]:
        from klimatpeli.content.packs import list_packs

        return list_packs()

    def load(scenario_id: str) -> Scenario:
        from klimatpeli.content.packs import load_scenario

        return load_scenario(scenario_id)

    def list_places() -> tuple[PlaceInfo, ...]:
        from klimatpeli.content.packs import shelf

        return shelf().inventories().places()

    def list_sectors() -> tuple[SectorText, ...]:
        from klimatpeli.content.library import load_sectors
        from klimatpeli.content.packs import scenarios_root

        return load_sectors(scenarios_root())

    def read_figures(path: Path, municipality: str, population: int | None) -> Imported:
        from klimatpeli.content.packs import shelf
        from klimatpeli.content.syke import read_file

        return read_file(path, municipality, shelf().inventories(), population=population)

    def save_figures(figures: Imported) -> Path:
        from klimatpeli.content.syke import save

        return save(figures, user_folder() / "inventories")

    def export(workshop: Workshop) -> ExportOutcome:
        return export_workshop(workshop, address)

    def write_report(workshop: Workshop, language: Language, path: Path) -> Path:
        from klimatpeli.reports.figures import plan_figures
        from klimatpeli.reports.plan.document import write_plan_report

        return write_plan_report(path, workshop.state, plan_figures(workshop.state), language)

    def overview() -> tuple[StrategyView, ...]:
        return read_strategy(address)

    def write_spreadsheet(municipality_id: str, language: Language, path: Path) -> Path:
        from klimatpeli.strategy import spreadsheet, tables
        from klimatpeli.strategy.database import open_database

        engine = open_database(address)
        try:
            sheets = tables.sheets(engine, municipality_id, language, datetime.now(UTC).date())
            return spreadsheet.write_spreadsheet(path, sheets, language)
        finally:
            engine.dispose()

    def send_waiting() -> int:
        from klimatpeli.strategy.database import open_database
        from klimatpeli.strategy.outbox import pending, send

        engine = open_database(address)
        try:
            return len([send(waiting, engine) for waiting in pending(workshops)])
        finally:
            engine.dispose()

    def waiting() -> int:
        if not any(workshops.glob("*.outbox.json")):
            return 0
        from klimatpeli.strategy.outbox import pending

        return len(pending(workshops))

    return Services(
        folder=workshops,
        list_scenarios=list_scenarios,
        list_places=list_places,
        load_scenario=load,
        list_sectors=list_sectors,
        read_figures=read_figures,
        save_figures=save_figures,
        export=export,
        write_report=write_report,
        overview=overview,
        write_spreadsheet=write_spreadsheet,
        send_waiting=send_waiting,
        waiting=waiting,
    )


def export_workshop(workshop: Workshop, address: str) -> ExportOutcome:
    """Into the strategy database, or into the outbox when it does not answer. Raises StrategyError, OSError."""
    from klimatpeli.game.plans import project_joint
    from klimatpeli.strategy.database import redact
    from klimatpeli.strategy.effects import joint_effects
    from klimatpeli.strategy.outbox import Pending, deliver
    from klimatpeli.strategy.snapshot import snapshot
    from klimatpeli.ui.services import ExportOutcome

    state = workshop.state
    bundle = snapshot(state, joint_effects(state), project_joint(state), fingerprint=workshop.fingerprint)
    outcome = deliver(bundle, address, workshop.path)
    where = redact(address)
    if isinstance(outcome, Pending):
        return ExportOutcome(0, 0, 0, where, waiting=True)
    changed = len({(entry.table, entry.key) for entry in outcome.changed}) + len(outcome.removed)
    return ExportOutcome(len(outcome.added), changed, len(outcome.kept), where)


def read_strategy(address: str) -> tuple[StrategyView, ...]:
    """Every municipality's strategy in the database. Raises StrategyError."""
    from klimatpeli.strategy import queries
    from klimatpeli.strategy.database import open_database
    from klimatpeli.ui.services import StrategyView

    today = datetime.now(UTC).date()
    engine = open_database(address)
    try:
        return tuple(
            StrategyView(queries.summary(engine, line.id, today), queries.measure_table(engine, line.id, today))
            for line in queries.municipalities(engine)
        )
    finally:
        engine.dispose()


def make_application(arguments: list[str]) -> QApplication:
    """The QApplication with our theme; motion is off where the system wishes it so."""
    from PySide6.QtWidgets import QApplication

    from klimatpeli.ui.theme import setup_application

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(arguments)
    application.setApplicationName("Klimatpeli")
    setup_application(application, reduced_motion=os.environ.get("KLIMATPELI_REDUCED_MOTION") == "1")
    return application


def make_window(services: Services, language: Language) -> tuple[MainWindow, Languages]:
    """The main window and the languages it speaks; a QApplication must exist."""
    from klimatpeli.ui.context import Context, Languages
    from klimatpeli.ui.main_window import MainWindow

    languages = Languages(language)
    return MainWindow(Context(languages), services), languages


def run(language: Language | None = None) -> int:
    """Open the app and stay until it is closed. Returns the exit code."""
    folder = user_folder()
    _start_log(folder)
    application = make_application(sys.argv[:1])
    sys.excepthook = _on_unforeseen
    from PySide6.QtCore import QThreadPool, QTimer

    from klimatpeli.ui.context import system_language

    chosen = language or _remembered_language(folder) or system_language()
    window, languages = make_window(make_services(folder), chosen)
    languages.changed.connect(lambda name: _remember_language(folder, name))
    window.show()
    QTimer.singleShot(READ_ON_MS, lambda: QThreadPool.globalInstance().start(_read_on))
    return application.exec()


def _read_on() -> None:
    """While the start page is being read: import what the first press will need."""
    import_module("klimatpeli.content.packs")
    import_module("klimatpeli.game.workshop")


def _on_unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An exception in a slot would only be printed: log it, and say what is safe."""
    logger.critical("unforeseen error", exc_info=(kind, error, trace))
    from PySide6.QtWidgets import QApplication

    from klimatpeli.ui.main_window import MainWindow

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.say_unforeseen(kind.__name__)


def _start_log(folder: Path) -> None:
    """A small log beside the workshops; without one, where nothing can be written, the app runs all the same."""
    handlers: list[logging.Handler] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(folder / "klimatpeli.log", maxBytes=500_000, backupCount=2, delay=True))
    except OSError:
        handlers.append(logging.StreamHandler())
    logging.basicConfig(level=logging.INFO, handlers=handlers, format="%(asctime)s %(levelname)s %(name)s %(message)s")


def _remembered_language(folder: Path) -> Language | None:
    try:
        text = (folder / "language").read_text(encoding="utf-8").strip()
    except OSError:
        return None
    return next((language for language in LANGUAGES if language == text), None)


def _remember_language(folder: Path, language: str) -> None:
    try:
        (folder / "language").write_text(language, encoding="utf-8")
    except OSError:
        logger.warning("the language could not be remembered")
