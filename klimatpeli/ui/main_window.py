"""The one window: start, set-up, workshop, strategy. It arranges and connects; the screens do the work."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from klimatpeli.content.design_tokens import PALETTES
from klimatpeli.content.languages import LANGUAGES
from klimatpeli.game.shelf import new_path, shelf
from klimatpeli.game.workshop_file import JournalError
from klimatpeli.ui.context import Context
from klimatpeli.ui.jobs import Jobs
from klimatpeli.ui.screens.start import StartScreen
from klimatpeli.ui.services import ExportOutcome, Services
from klimatpeli.ui.theme import theme_manager
from klimatpeli.ui.widgets import InlineMessage, Toast

if TYPE_CHECKING:
    from klimatpeli.content.model import Scenario
    from klimatpeli.content.syke import Imported
    from klimatpeli.game.commands import OpenWorkshop
    from klimatpeli.game.workshop import Workshop

logger = logging.getLogger(__name__)

MINIMUM = (1024, 640)
TEXT_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class MainWindow(QMainWindow):
    """Shows one screen at a time. What the first one does not need is imported when it is first used."""

    def __init__(self, context: Context, services: Services) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Klimatpeli")
        self.setMinimumSize(*MINIMUM)
        self.resize(1366, 768)
        self.context = context
        self.services = services
        self._draft: object | None = None
        self._scenario: Scenario | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._scenario_jobs = Jobs(self)
        self._export_jobs = Jobs(self)
        self._report_jobs = Jobs(self)
        self._strategy_jobs = Jobs(self)
        self._send_jobs = Jobs(self)
        self._figures_jobs = Jobs(self)
        self._figures: Imported | None = None
        self._sheet_jobs = Jobs(self)
        self._connect_jobs()
        context.languages.changed.connect(self._on_language)
        for number, language in enumerate(LANGUAGES, start=1):
            self._shortcut(f"Alt+{number}", partial(context.languages.use, language))
        self._shortcut("F11", self._toggle_full_screen)
        self._shortcut("Ctrl+D", self._next_palette)
        self._shortcut("Ctrl++", lambda: self._scale_text(1))
        self._shortcut("Ctrl+-", lambda: self._scale_text(-1))
        self.show_start()

    def _shortcut(self, keys: str, action: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(action)

    def _connect_jobs(self) -> None:
        self._scenario_jobs.done.connect(self._on_scenario)
        self._scenario_jobs.failed.connect(self._on_scenario_failed)
        self._export_jobs.done.connect(self._on_exported)
        self._export_jobs.failed.connect(self._on_job_failed)
        self._report_jobs.done.connect(self._on_reported)
        self._report_jobs.failed.connect(self._on_job_failed)
        self._strategy_jobs.done.connect(self._on_overview)
        self._strategy_jobs.failed.connect(self._on_overview_failed)
        self._send_jobs.done.connect(self._on_sent)
        self._send_jobs.failed.connect(self._on_send_failed)
        self._figures_jobs.done.connect(self._on_figures)
        self._figures_jobs.failed.connect(self._on_figures_failed)
        self._sheet_jobs.done.connect(self._on_sheet)
        self._sheet_jobs.failed.connect(self._on_sheet_failed)

    @property
    def screen_in_front(self) -> QWidget:
        """The screen that is shown; there is always one."""
        screen = self._stack.currentWidget()
        if screen is None:
            raise LookupError("no screen is shown")
        return screen

    def _show(self, screen: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- start -----------------------------------------------------------------------------------------------

    def show_start(self, message: str = "", *, good: bool = False) -> None:
        """The first screen, with the workshops as they are on disk now."""
        self._leave_workshop()
        screen = StartScreen(self.context, shelf(self.services.folder), self.services.waiting())
        screen.new_wanted.connect(self.show_setup)
        screen.strategy_wanted.connect(self.show_strategy)
        screen.open_wanted.connect(self.open_workshop)
        screen.send_wanted.connect(lambda: self._send_jobs.start(self.services.send_waiting))
        screen.figures_wanted.connect(self.show_figures)
        if message:
            screen.message.show_message(message, "good" if good else "error")
        self._show(screen)

    def _on_sent(self, count: object) -> None:
        self.show_start(self.tr("%n export(s) sent.", "", int(str(count))), good=True)

    def _on_send_failed(self, error: object) -> None:
        from klimatpeli.ui.problems import problem_sentence

        self.show_start(problem_sentence(self.context, error))

    # --- figures of one's own --------------------------------------------------------------------------------

    def show_figures(self, path: Path) -> None:
        """A file of emission figures: whose it is, what is in it, keep it or not."""
        from klimatpeli.ui.screens.figures import FiguresScreen

        self._figures = None
        screen = FiguresScreen(self.context, path, self.services.list_sectors())
        screen.read_wanted.connect(
            lambda name, people: self._figures_jobs.start(lambda: self.services.read_figures(path, name, people))
        )
        screen.save_wanted.connect(self._save_figures)
        screen.cancelled.connect(self.show_start)
        self._show(screen)

    def _on_figures(self, figures: object) -> None:
        from klimatpeli.content.syke import Imported
        from klimatpeli.ui.screens.figures import FiguresScreen

        screen = self.screen_in_front
        if isinstance(figures, Imported) and isinstance(screen, FiguresScreen):
            self._figures = figures
            screen.show_found(figures)

    def _on_figures_failed(self, error: object) -> None:
        from klimatpeli.content.faults import ContentError
        from klimatpeli.ui.problems import problem_sentence
        from klimatpeli.ui.screens.figures import FiguresScreen

        screen = self.screen_in_front
        # A fault without a key is not the file's own: figures or content that were there already.
        own = isinstance(error, ContentError) and all(fault.key for fault in error.faults)
        if isinstance(screen, FiguresScreen) and isinstance(error, ContentError) and own:
            screen.show_faults(error.faults)
        elif isinstance(screen, FiguresScreen):
            screen.show_error(problem_sentence(self.context, error))

    def _save_figures(self) -> None:
        if self._figures is None:
            return
        try:
            self.services.save_figures(self._figures)
        except OSError as error:
            self._on_figures_failed(error)
            return
        place = self.context.text(self._figures.place.name)
        self.show_start(
            self.tr("The figures of {place} are kept. Choose it in a new workshop.").format(place=place), good=True
        )

    # --- set-up ----------------------------------------------------------------------------------------------

    def show_setup(self) -> None:
        """Everything a new workshop needs to know."""
        from klimatpeli.game.workshop import utc_now
        from klimatpeli.ui.screens.setup import SetupDraft, SetupScreen

        draft = self._draft if isinstance(self._draft, SetupDraft) else SetupDraft()
        self._draft = draft
        screen = SetupScreen(
            self.context, self.services.list_scenarios(), draft, utc_now, places=self.services.list_places()
        )
        screen.scenario_chosen.connect(self._load_scenario)
        screen.began.connect(self._begin)
        screen.cancelled.connect(self.show_start)
        self._show(screen)
        screen.start()

    def _load_scenario(self, scenario_id: str) -> None:
        self._scenario = None
        self._scenario_jobs.start(lambda: self.services.load_scenario(scenario_id))

    def _on_scenario(self, scenario: object) -> None:
        from klimatpeli.content.model import Scenario
        from klimatpeli.ui.screens.setup import SetupScreen

        screen = self.screen_in_front
        if isinstance(scenario, Scenario) and isinstance(screen, SetupScreen):
            self._scenario = scenario
            screen.show_scenario(scenario)

    def _on_scenario_failed(self, error: object) -> None:
        from klimatpeli.ui.problems import problem_sentence
        from klimatpeli.ui.screens.setup import SetupScreen

        screen = self.screen_in_front
        if isinstance(screen, SetupScreen):
            screen.show_problem(problem_sentence(self.context, error))

    def _begin(self, command: OpenWorkshop) -> None:
        from klimatpeli.game.violations import RuleViolation
        from klimatpeli.game.workshop import Workshop
        from klimatpeli.ui.problems import problem_sentence
        from klimatpeli.ui.screens.setup import SetupScreen

        screen = self.screen_in_front
        if self._scenario is None or not isinstance(screen, SetupScreen):
            return
        workshop: Workshop | None = None
        try:
            self.services.folder.mkdir(parents=True, exist_ok=True)
            place = self.context.text(self._scenario.place)
            path = new_path(self.services.folder, place, self.context.moment(command.at).date().isoformat())
            workshop = Workshop.create(path, self._scenario)
            workshop.submit(command)
        except (OSError, JournalError, RuleViolation) as error:
            if workshop is not None:
                workshop.close()
            screen.message.show_message(problem_sentence(self.context, error), "error")
            return
        self._draft = None
        self._play(workshop)

    # --- workshop --------------------------------------------------------------------------------------------

    def open_workshop(self, path: Path) -> None:
        """Go on where it was."""
        from klimatpeli.game.workshop import Workshop
        from klimatpeli.ui.problems import problem_sentence

        try:
            workshop = Workshop.open(path)
        except (JournalError, OSError) as error:
            self.show_start(problem_sentence(self.context, error))
            return
        if not workshop.history.entries:
            workshop.close()
            self.show_start(self.tr("This workshop was never begun. Begin a new one."))
            return
        self._play(workshop)

    def _play(self, workshop: Workshop) -> None:
        from klimatpeli.ui.screens.play import PlayScreen
        from klimatpeli.ui.workshop_model import WorkshopModel

        model = WorkshopModel(workshop)
        screen = PlayScreen(self.context, model)
        model.setParent(screen)
        screen.home_wanted.connect(self.show_start)
        screen.export_wanted.connect(lambda: self._export(workshop))
        screen.report_wanted.connect(lambda: self._report(workshop))
        self._show(screen)

    def _leave_workshop(self) -> None:
        screen = self._stack.currentWidget()
        if screen is not None and screen.objectName() == "play":
            from klimatpeli.ui.screens.play import PlayScreen

            if isinstance(screen, PlayScreen):
                screen.stop()
                screen.model.close()

    def _export(self, workshop: Workshop) -> None:
        self._say(self.tr("Writing to the strategy database …"))
        self._export_jobs.start(lambda: self.services.export(workshop))

    def _on_exported(self, outcome: object) -> None:
        if not isinstance(outcome, ExportOutcome):
            return
        if outcome.waiting:
            self._say(
                self.tr(
                    "The database could not be reached. The export waits beside the workshop and is offered again."
                ),
                good=False,
            )
        elif outcome.added or outcome.changed:
            self._say(
                self.tr(
                    "In the strategy database: {added} new, {changed} changed, {kept} kept as edited there."
                ).format(added=outcome.added, changed=outcome.changed, kept=outcome.kept)
            )
        else:
            self._say(self.tr("Everything is in the strategy database already; nothing was changed."))

    def _report(self, workshop: Workshop) -> None:
        stem = workshop.path.stem
        suggested = str(workshop.path.parent / f"{stem}-{self.context.language}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("PDF for the agenda"), suggested, "PDF (*.pdf)")
        if not chosen:
            return
        language, path = self.context.language, Path(chosen)
        self._say(self.tr("Writing the PDF …"))
        self._report_jobs.start(lambda: self.services.write_report(workshop, language, path))

    def _on_reported(self, path: object) -> None:
        self._say(self.tr("The PDF is ready: {path}").format(path=str(path)))

    def _on_job_failed(self, error: object) -> None:
        from klimatpeli.ui.problems import problem_sentence

        self._say(problem_sentence(self.context, error), good=False)

    def _say(self, text: str, *, good: bool = True) -> None:
        """In the line for messages of whatever is in front."""
        screen = self.screen_in_front
        tone: Literal["good", "error"] = "good" if good else "error"
        toast, message = getattr(screen, "toast", None), getattr(screen, "message", None)
        if isinstance(toast, Toast):
            if not (toast.isVisible() and toast.text() == text):  # a fault while painting must not paint again
                toast.say(text, tone)
        elif isinstance(message, InlineMessage) and message.text() != text:
            message.show_message(text, tone)

    def say_unforeseen(self, kind: str) -> None:
        """Something failed that nobody foresaw; it is in the log, and nothing confirmed is lost."""
        logger.error("said to the user: %s", kind)
        self._say(
            self.tr("Something went wrong in the program ({kind}). Everything confirmed is saved; go on.").format(
                kind=kind
            ),
            good=False,
        )

    # --- strategy --------------------------------------------------------------------------------------------

    def show_strategy(self) -> None:
        """What the strategy database holds."""
        from klimatpeli.ui.screens.strategy import StrategyScreen

        screen = StrategyScreen(self.context)
        screen.back_wanted.connect(self.show_start)
        screen.spreadsheet_wanted.connect(self._spreadsheet)
        self._show(screen)
        self._strategy_jobs.start(self.services.overview)

    def _on_overview(self, overviews: object) -> None:
        from klimatpeli.ui.screens.strategy import StrategyScreen

        screen = self.screen_in_front
        if isinstance(screen, StrategyScreen) and isinstance(overviews, tuple):
            screen.show_strategies(overviews)

    def _spreadsheet(self, municipality_id: str) -> None:
        suggested = str(self.services.folder.parent / f"strategy-{self.context.language}.xlsx")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Spreadsheet"), suggested, "Excel (*.xlsx)")
        if chosen:
            language, path = self.context.language, Path(chosen)
            self._sheet_jobs.start(lambda: self.services.write_spreadsheet(municipality_id, language, path))

    def _on_sheet(self, path: object) -> None:
        self._tell_strategy(self.tr("The spreadsheet is ready: {path}").format(path=str(path)), good=True)

    def _on_sheet_failed(self, error: object) -> None:
        from klimatpeli.ui.problems import problem_sentence

        self._tell_strategy(problem_sentence(self.context, error), good=False)

    def _tell_strategy(self, text: str, *, good: bool) -> None:
        from klimatpeli.ui.screens.strategy import StrategyScreen

        screen = self.screen_in_front
        if isinstance(screen, StrategyScreen):
            screen.message.show_message(text, "good" if good else "error")

    def _on_overview_failed(self, error: object) -> None:
        from klimatpeli.ui.problems import problem_sentence
        from klimatpeli.ui.screens.strategy import StrategyScreen

        screen = self.screen_in_front
        if isinstance(screen, StrategyScreen):
            screen.show_error(problem_sentence(self.context, error))

    # --- window ----------------------------------------------------------------------------------------------

    def _on_language(self, _language: str) -> None:
        name = self.screen_in_front.objectName()
        if name == "play":
            from klimatpeli.ui.screens.play import PlayScreen

            screen = self.screen_in_front
            if isinstance(screen, PlayScreen):
                screen.retranslate()
        elif name == "setup":
            from klimatpeli.ui.screens.setup import SetupScreen

            screen = self.screen_in_front
            if isinstance(screen, SetupScreen):
                screen.keep()
            self.show_setup()
        elif name == "strategy":
            self.show_strategy()
        elif name == "figures":
            from klimatpeli.ui.screens.figures import FiguresScreen

            before, found = self.screen_in_front, self._figures
            if isinstance(before, FiguresScreen):
                self.show_figures(before.path)
                after = self.screen_in_front
                if isinstance(after, FiguresScreen):
                    self._figures = found
                    after.take_over(before)
        else:
            self.show_start()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _next_palette(self) -> None:
        """Light, dark for dark rooms, high contrast, and round again."""
        manager = theme_manager()
        names = tuple(PALETTES)
        manager.set_palette(names[(names.index(manager.theme.palette.name) + 1) % len(names)])

    def _scale_text(self, step: int) -> None:
        manager = theme_manager()
        now = manager.theme.text_scale
        index = min(range(len(TEXT_STEPS)), key=lambda i: abs(TEXT_STEPS[i] - now))
        manager.set_text_scale(TEXT_STEPS[max(0, min(len(TEXT_STEPS) - 1, index + step))])

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave_workshop()
        QThreadPool.globalInstance().waitForDone()
        event.accept()
