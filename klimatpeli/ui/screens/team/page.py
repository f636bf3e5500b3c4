"""What all team screens share: the header, one line for messages, drafts, undo of the team's own last step.

Controls on every team screen: ``undo`` (Ctrl Z), ``message`` (what was refused or not saved), ``screen_content``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from klimatpeli.game.commands import Command, EndTurn
from klimatpeli.game.journal import JournalError
from klimatpeli.game.state import GameState
from klimatpeli.game.violations import RuleViolation
from klimatpeli.ui.context import Context
from klimatpeli.ui.refusals import journal_sentence, refusal_sentence
from klimatpeli.ui.screens.base import TeamScreen
from klimatpeli.ui.sentences import what_if
from klimatpeli.ui.widgets import HeaderBar, InlineMessage, NotePanel, Page, PillButton
from klimatpeli.ui.workshop_model import WorkshopModel


class TeamPage(TeamScreen):
    """A team screen with its header. Subclasses give ``task``, ``build`` and ``redraw``.

    It listens to the model itself and draws each state once, so calling ``refresh`` as well costs nothing. A change
    of language builds the content anew; what was typed is in the model's drafts.
    """

    draft_key = "team"

    def __init__(self, context: Context, model: WorkshopModel, team_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, model, team_id, parent)
        self.setObjectName(f"team_{self.draft_key}")
        self.round = self.state.round
        self._drawn: GameState | None = None
        self._line: InlineMessage | None = None
        self._seconds: tuple[float | None, bool] = (None, True)
        self.header = HeaderBar(team=self.seat)
        self.undo_button = PillButton("", "arrow-back-up", "on-dark", "small", hint="Ctrl Z", object_name="undo")
        self.undo_button.clicked.connect(self._on_undo)
        self.header.add_right(self.undo_button)
        self.message: InlineMessage
        self.content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._built_scale = self.theme.text_scale
        self._scroller = QScrollArea()
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(self._scroller, 1)
        self.shortcut("Ctrl+Z", self._on_undo)
        model.changed.connect(self._on_model_changed)
        model.refused.connect(self._on_refused)
        model.failed.connect(self._on_failed)
        context.languages.changed.connect(self._on_language_changed)
        self.rebuild()

    # --- what a subclass says

    def task(self) -> str:
        """What this team is to do now, in a few words."""
        raise NotImplementedError  # each subclass gives it

    def build(self) -> QWidget:
        """The content below the header, in the language in use; it holds ``self.message`` somewhere.

        Larger text needs more room than a small laptop has: then the whole of it scrolls.
        """
        raise NotImplementedError  # each subclass gives it

    def redraw(self) -> None:
        """Show ``self.state`` in the content."""
        raise NotImplementedError  # each subclass gives it

    def first_control(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None

    # --- drawing

    def rebuild(self) -> None:
        """Build the content anew, as after a change of language."""
        self.message = InlineMessage(object_name="message")
        self._built_scale = self.theme.text_scale
        old = self._scroller.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.content = _Content(self.build())
        self._scroller.setWidget(self.content)
        self._drawn = None
        self.refresh()
        first = self.first_control()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self) -> None:
        super().apply_theme()
        if self.theme.text_scale != self._built_scale:
            self._built_scale = self.theme.text_scale
            QTimer.singleShot(0, self, self.rebuild)

    def refresh(self) -> None:
        state = self.state
        if state is self._drawn:
            return
        self._drawn = state
        self._draw_header()
        self.redraw()

    def _draw_header(self) -> None:
        state = self.state
        self.header.set_title(self.team.name, self.subtitle())
        self.header.set_what_if(what_if(self.context, state.scenario, state.told))
        self.undo_button.set_text(self.tr("Undo"))
        self.undo_button.setEnabled(self._own_last_step())
        if state.phase_index >= 0:
            seconds, running = self._seconds
            self.header.set_timer(seconds, running=running)

    def subtitle(self) -> str:
        """Where we are, and what to do."""
        state = self.state
        if state.round < 1:
            return self.task()
        if self.theme.roomy:  # the header keeps only what is needed beside the team's name
            return self.tr("Round {round} of {rounds}").format(round=state.round, rounds=state.rounds)
        return self.tr("Round {round} of {rounds} · {year} · {task}").format(
            round=state.round, rounds=state.rounds, year=str(state.resources.year), task=self.task()
        )

    def set_timer(self, seconds_left: float | None, running: bool = True) -> None:
        """Time left of the phase; negative when it has run over, None hides it. It never locks anything."""
        self._seconds = (seconds_left, running)
        self.header.set_timer(seconds_left, running=running)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first, here = self.first_control(), QApplication.focusWidget()
        if first is not None and (here is None or not self.isAncestorOf(here)):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        return QSize(960, 560)

    # --- acting

    def submit(self, command: Command, line: InlineMessage | None = None) -> bool:
        """Ask for ``command``; a refusal is said in ``line`` (by default the screen's own)."""
        self.message.clear()
        self._line = line or self.message
        self._line.clear()
        try:
            return self.model.submit(command)
        finally:
            self._line = None

    def finish(self) -> None:
        """End the turn and go back to neutral ground."""
        if self.state.turn == self.team_id:
            self.model.submit(EndTurn(self.team_id))
        self.finished.emit()

    def _own_last_step(self) -> bool:
        entry = self.model.undoable
        return entry is not None and getattr(entry.command, "team_id", None) == self.team_id

    def _on_undo(self) -> None:
        if self._own_last_step():
            self._line = self.message
            self.model.undo()
            self._line = None

    def _on_model_changed(self, _state: object) -> None:
        self.refresh()

    def _on_refused(self, violation: RuleViolation) -> None:
        if self._line is not None:
            self._line.show_message(refusal_sentence(self.context, self.state, violation), "attention")

    def _on_failed(self, error: JournalError) -> None:
        if self._line is not None:
            self._line.show_message(journal_sentence(self.context, error), "error")

    def _on_language_changed(self, _language: str) -> None:
        self.rebuild()

    def shortcut(self, keys: str, action: Callable[[], None], owner: QWidget | None = None) -> QShortcut:
        """A key for the whole screen."""
        shortcut = QShortcut(QKeySequence(keys), owner or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
        return shortcut

    # --- drafts

    def _draft(self, field: str) -> tuple[str, str]:
        return (f"{self.draft_key}/{self.team_id}/{self.round}", field)

    def draft(self, field: str, default: object = "") -> object:
        """What was entered and not yet sent."""
        return self.model.drafts.get(self._draft(field), default)

    def draft_text(self, field: str, default: str = "") -> str:
        """The same, as text."""
        return str(self.draft(field, default))

    def keep(self, field: str, value: object) -> None:
        """Remember what was entered."""
        self.model.drafts[self._draft(field)] = value

    def forget(self, field: str) -> None:
        """It has been sent."""
        self.model.drafts.pop(self._draft(field), None)

    def keep_text(self, edit: QLineEdit | QPlainTextEdit, field: str, default: str = "") -> None:
        """Fill a text field from its draft and keep what is typed into it."""
        text = self.draft_text(field, default)
        if isinstance(edit, QLineEdit):
            edit.setText(text)
            edit.textEdited.connect(lambda typed: self.keep(field, typed))
            edit.textChanged.connect(lambda typed: self.keep(field, typed))
        else:
            edit.setPlainText(text)
            edit.textChanged.connect(lambda: self.keep(field, edit.toPlainText()))


class _Content(Page):
    """The content as large as the window, and never smaller than its own minimum: then it scrolls.

    A layout would make the scroll area ask for the content's preferred height, and scroll on a small laptop.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__(object_name="screen_content")
        self._inner = inner
        inner.setParent(self)
        inner.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        least, layout = self._inner.minimumSizeHint(), self._inner.layout()
        # At ordinary text size what scrolls inside gives way; only enlarged text makes the whole screen scroll.
        if layout is not None and layout.hasHeightForWidth() and self.theme.roomy:
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(max(self.width(), least.width()))))
        return least

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._inner.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False


class FlatNote(NotePanel):
    """A friendly remark inside another panel: it casts no shadow."""

    def shadows(self) -> list[tuple[QRectF, float]]:
        return []


def chain_tabs(widgets: Iterable[QWidget]) -> None:
    """Let the Tab key go through these in this order."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def wide(button: PillButton) -> PillButton:
    """Let a button take the width there is."""
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
