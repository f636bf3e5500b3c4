"""A workshop on one window: facilitator, wall, handover and team screens, and the curtain over all of them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from klimatpeli.game.audience import audience
from klimatpeli.game.best import BestComparison
from klimatpeli.game.commands import EndTurn
from klimatpeli.game.journal import JournalError
from klimatpeli.game.state import GameState
from klimatpeli.game.timing import clock_seconds
from klimatpeli.game.violations import RuleViolation
from klimatpeli.ui.best_search import BestSearch
from klimatpeli.ui.context import Context
from klimatpeli.ui.refusals import journal_sentence, refusal_sentence
from klimatpeli.ui.screens.audience.view import AudienceView
from klimatpeli.ui.screens.base import TeamScreen
from klimatpeli.ui.screens.control.screen import ControlScreen
from klimatpeli.ui.screens.handover import HandoverScreen
from klimatpeli.ui.screens.keys import KeysPanel
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.screens.team.registry import make_team_screen
from klimatpeli.ui.screens.why import STORIES, WhyOverlay
from klimatpeli.ui.widgets import Curtain, PillButton, Text, Themed, Toast, icon_button
from klimatpeli.ui.workshop_model import WorkshopModel

View = Literal["control", "wall", "handover", "team"]
TICK_MS = 1000
WHY_OF_A_TEAM = frozenset({"measures", "dialog", "predict"})


class WallScreen(QWidget):
    """The audience view with a thin bar for the facilitator; the whole room may be led from here."""

    control_wanted = Signal()
    next_wanted = Signal()
    curtain_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall")
        self.setAccessibleName(self.tr("What the room sees"))
        self._model = model
        self.view = AudienceView(context)
        self._bar = _WallBar(self)
        self._bar.control.clicked.connect(self.control_wanted)
        self._bar.next.clicked.connect(self.next_wanted)
        self._bar.curtain.clicked.connect(self.curtain_wanted)
        self._bar.why.clicked.connect(self.why_wanted)
        self._bar.undo.clicked.connect(model.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """The drawing shrinks with the window: one that was large on a projector must not keep a laptop's open."""
        return QSize(640, 400)

    def refresh(self, next_label: str, next_enabled: bool, *, animate: bool = True) -> None:
        self.view.show_state(audience(self._model.state), animate=animate)
        self._bar.next.set_text(next_label)
        self._bar.next.setEnabled(next_enabled)
        self._bar.undo.setEnabled(self._model.undoable is not None)

    def tick(self, left: float | None, running: bool) -> None:
        self.view.set_timer(left, running=running)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A presenter's clicker works: Page Down goes on, B and the full stop draw the curtain."""
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right | Qt.Key.Key_Space:
                self.next_wanted.emit()
            case Qt.Key.Key_Period:
                self.curtain_wanted.emit()
            case Qt.Key.Key_Escape:
                self.control_wanted.emit()
            case _:
                super().keyPressEvent(event)


class _WallBar(Themed, QWidget):
    """The facilitator's bar under the wall."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.control = PillButton(
            self.tr("Facilitator"), "clipboard-list", "secondary", "small", hint="F2", object_name="wall_control"
        )
        self.undo = icon_button("arrow-back-up", self.tr("Undo"), "secondary", "small", object_name="wall_undo")
        self.curtain = PillButton(
            self.tr("Curtain"), "eye-off", "secondary", "small", hint="B", object_name="wall_curtain"
        )
        self.why = PillButton(self.tr("Why?"), "help-circle", "secondary", "small", hint="W", object_name="wall_why")
        self.next = PillButton("", "arrow-right", "primary", "small", icon_right=True, object_name="wall_next")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(8)
        layout.addWidget(self.control)
        layout.addWidget(self.curtain)
        layout.addWidget(self.why)
        layout.addWidget(self.undo)
        layout.addStretch(1)
        layout.addWidget(Text(self.tr("Page Down"), "caption", "muted"))
        layout.addWidget(self.next)


class PlayScreen(QWidget):
    """One open workshop. It owns the second-by-second tick and decides which view is in front."""

    home_wanted = Signal()
    export_wanted = Signal()
    report_wanted = Signal()

    def __init__(
        self, context: Context, model: WorkshopModel, view: View = "control", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("play")
        self.context = context
        self.model = model
        self._back_to: View = view
        self._team_screen: TeamScreen | None = None
        self._team_phase = -1
        self._handover: HandoverScreen | None = None
        self.best = BestSearch(model, self)
        self.best.found.connect(self._on_best)
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.control, self.wall = self._make_views()
        self._on_best(self.best.comparison)
        self.curtain = Curtain(context.text(model.state.scenario.place), self.tr("A moment, please"), parent=self)
        self.curtain.hide()
        self.toast = Toast(self)
        self._keys = KeysPanel(self)
        model.changed.connect(self._on_changed)
        model.refused.connect(self._on_refused)
        model.failed.connect(self._on_failed)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        turn = model.state.turn
        if turn is not None and not model.state.closed_at:
            self.hand_over(turn)
        else:
            self.show_view(view)

    def _make_views(self) -> tuple[ControlScreen, WallScreen]:
        control = ControlScreen(self.context, self.model)
        control.hand_over.connect(self.hand_over)
        control.wall_wanted.connect(lambda: self.show_view("wall"))
        control.curtain_wanted.connect(self.toggle_curtain)
        control.keys_wanted.connect(self.toggle_keys)
        control.home_wanted.connect(self.home_wanted)
        control.export_wanted.connect(self.export_wanted)
        control.report_wanted.connect(self.report_wanted)
        control.why_wanted.connect(self.toggle_why)
        control.wall_page_wanted.connect(self.show_on_wall)
        control.stories_wanted.connect(self.show_stories)
        wall = WallScreen(self.context, self.model)
        wall.why_wanted.connect(self.toggle_why)
        self._why = {"control": WhyOverlay(self.context, self.model, control)}
        self._why["wall"] = WhyOverlay(self.context, self.model, wall.view, large=True)
        wall.control_wanted.connect(lambda: self.show_view("control"))
        wall.next_wanted.connect(control.take_next_step)
        wall.curtain_wanted.connect(self.toggle_curtain)
        for screen in (control, wall):
            for keys, action in (
                ("F2", lambda: self.show_view("control")),
                ("F5", lambda: self.show_view("wall")),
                ("B", self.toggle_curtain),
                ("W", self.toggle_why),
                ("?", self.toggle_keys),
                ("Ctrl+Z", self.model.undo),
                ("Ctrl+Y", self.model.redo),
                ("Ctrl+Return", control.take_next_step),
            ):
                shortcut = QShortcut(QKeySequence(keys), screen)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(action)
            self._stack.addWidget(screen)
        return control, wall

    def retranslate(self) -> None:
        """The language has changed: facilitator's screen and wall are made anew; team screens do it themselves."""
        view, focus = self.view, QApplication.focusWidget()
        field = focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""
        old = (self.control, self.wall)
        self.control, self.wall = self._make_views()
        self._on_best(self.best.comparison)
        for widget in old:
            self._stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.curtain.set_text(self.context.text(self.model.state.scenario.place), self.tr("A moment, please"))
        self._keys.retranslate()
        if view in ("control", "wall"):
            self.show_view(view)
            again = (self.wall if view == "wall" else self.control).findChild(QWidget, field) if field else None
            if isinstance(again, QWidget):
                again.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- views -----------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        current = self._stack.currentWidget()
        if self._team_screen is not None and current is self._team_screen:
            return "team"
        if self._handover is not None and current is self._handover:
            return "handover"
        return "wall" if current is self.wall else "control"

    def show_view(self, view: View) -> None:
        """Control or wall; a team's screen is left first."""
        self._drop_team()
        widget = self.wall if view == "wall" else self.control
        self._back_to = "wall" if view == "wall" else "control"
        self._stack.setCurrentWidget(widget)
        self._refresh(animate=False)
        widget.setFocus()

    def hand_over(self, team_id: str) -> None:
        """Neutral ground first: the team opens its screen by holding the button."""
        if self.view in ("control", "wall"):
            self._back_to = self.view
        self._drop_team()
        handover = HandoverScreen(self.context, self.model, team_id)
        handover.opened.connect(lambda: self._open_team(team_id))
        handover.cancelled.connect(self._leave_team)
        self._handover = handover
        self._stack.addWidget(handover)
        self._stack.setCurrentWidget(handover)

    def _open_team(self, team_id: str) -> None:
        state = self.model.state
        screen = make_team_screen(state.phase.kind, self.context, self.model, team_id)
        screen.finished.connect(self._leave_team)
        self._drop_team()
        self._team_screen = screen
        self._team_phase = state.phase_index
        if isinstance(screen, TeamPage) and state.phase.kind in WHY_OF_A_TEAM:
            self._offer_why(screen)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._on_tick()

    def _offer_why(self, screen: TeamPage) -> None:
        """A team may take its own total apart."""
        overlay = WhyOverlay(self.context, self.model, screen)
        button = icon_button("help-circle", self.tr("Why this number?"), "on-dark", "small", object_name="team_why")

        def toggle() -> None:
            if overlay.isVisible():
                overlay.close_it()
            else:
                overlay.open_team(screen.team_id)

        button.clicked.connect(toggle)
        screen.header.add_right(button)
        screen.shortcut("W", toggle)

    def _leave_team(self) -> None:
        turn = self.model.state.turn
        back_to = self._back_to
        if turn is not None and not self.model.state.closed_at:
            self.model.submit(EndTurn(turn))
        self.show_view(back_to)

    def _drop_team(self) -> None:
        for widget in (self._team_screen, self._handover):
            if widget is not None:
                self._stack.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._team_screen = None
        self._handover = None

    def toggle_curtain(self) -> None:
        """Cover everything, or uncover it; a timer goes on behind it."""
        if self.curtain.isVisible():
            self.curtain.rise()
        else:
            self.curtain.fall()

    def toggle_keys(self) -> None:
        """Show which keys do what, or hide it."""
        self._keys.toggle()

    def toggle_why(self) -> None:
        """Take the totals apart, or put them together again."""
        overlay = self._why.get(self.view)
        if overlay is not None and overlay.isVisible():
            overlay.close_it()
        elif overlay is not None:
            overlay.open_room()

    def show_on_wall(self, page: str) -> None:
        """A page of the why panel, for the room."""
        self.show_view("wall")
        self._why["wall"].open_room(page)

    def show_stories(self) -> None:
        """The stories of the future, for the facilitator to switch."""
        self._why["control"].open_room(STORIES)

    def _on_best(self, best: object) -> None:
        comparison = best if isinstance(best, BestComparison) else None
        for overlay in self._why.values():
            overlay.set_best(comparison)
        self.wall.view.set_best_share(None if comparison is None else max(0.0, comparison.nearest))

    # --- drawing ---------------------------------------------------------------------------------------------

    def _on_changed(self, state: GameState) -> None:
        self.control.message.clear()
        if self._team_screen is None:
            if self.view != "handover":
                self._refresh()
        elif state.turn != self._team_screen.team_id or state.phase_index != self._team_phase:
            self.show_view(self._back_to)

    def _refresh(self, *, animate: bool = True) -> None:
        if self.view == "wall":
            self.wall.refresh(self.control.next_label(), self.control.can_take_next_step(), animate=animate)
        elif self.view == "control":
            self.control.refresh()
        self._on_tick()

    def _on_tick(self) -> None:
        state = self.model.state
        left = clock_seconds(state, self.model.now())
        running = state.timer is not None and state.timer.paused_at is None
        if isinstance(self._team_screen, TeamPage):
            self._team_screen.set_timer(left, running=running)
        elif self.view == "wall":
            self.wall.tick(left, running)
        elif self.view == "control":
            self.control.tick()

    def _on_refused(self, violation: RuleViolation) -> None:
        sentence = refusal_sentence(self.context, self.model.state, violation)
        if self.view == "control":
            self.control.say(sentence, "attention")
        elif self.view == "wall":
            self.toast.say(sentence, "attention")

    def _on_failed(self, error: JournalError) -> None:
        if self.view != "team":
            self.toast.say(journal_sentence(self.context, error), "error")

    def stop(self) -> None:
        """No more ticks and no more searching: the workshop is being left."""
        self._tick.stop()
        self.best.stop()
