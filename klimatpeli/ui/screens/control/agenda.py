"""The phases down the left side: done, now, ahead; a press asks to go there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.state import GameState
from klimatpeli.game.timing import planned_start_minutes
from klimatpeli.ui.context import Context
from klimatpeli.ui.widgets import Themed
from klimatpeli.ui.widgets.paint import antialiased, line_height, paint_focus, paint_line_of_text, wrap_text


def phase_name(context: Context, state: GameState, index: int) -> str:
    """ "Dialog", or "2 · Dialog" within a round."""
    phase = state.format.phases[index]
    name = context.term(state.scenario.vocabulary.phases, phase.kind)
    return f"{phase.round} · {name}" if phase.round else name


class AgendaList(Themed, QWidget):
    """The phases with their planned minute. Up, Down and Enter work; ``chosen(index)``."""

    chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[tuple[str, str, str]] = []
        self._current = 0
        self._cursor = 0
        self.setObjectName("agenda")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, state: GameState) -> None:
        skipped = {index for index, _ in state.skipped}
        starts = planned_start_minutes(state)
        self._rows = []
        for index in range(len(state.format.phases)):
            look = "todo"
            if index == state.phase_index:
                look = "now"
            elif index in state.visited and index < state.phase_index:
                look = "done"
            elif index in skipped:
                look = "skipped"
            name = phase_name(self._context, state, index)
            self._rows.append((name, self._context.numbers.integer(starts[index]), look))
        self._current = state.phase_index
        self._cursor = state.phase_index
        self.setAccessibleName(self.tr("Agenda, now: {phase}").format(phase=self._rows[self._current][0]))
        self.updateGeometry()
        self.update()

    def _boxes(self) -> list[tuple[QRectF, tuple[str, ...]]]:
        """Where each row stands, and its name in one or two lines."""
        theme = self.theme
        line, pad = line_height(theme.font("small", 600)), theme.px(8)
        width = max(theme.px(120), self.width() - theme.px(28 + 38))
        boxes, y = [], 0.0
        for name, _, _ in self._rows:
            lines = wrap_text(name, theme.font("small", 700), width, 2)  # bold when its turn comes: no row jumps
            height = line * len(lines) + pad
            boxes.append((QRectF(0, y, self.width(), height - theme.px(2)), lines))
            y += height
        return boxes

    def sizeHint(self) -> QSize:
        boxes = self._boxes()
        return QSize(self.theme.px(220), round(boxes[-1][0].bottom() + 4) if boxes else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for index, (box, _) in enumerate(self._boxes()):
            if box.contains(event.position()):
                self._cursor = index
                self.chosen.emit(index)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._cursor = max(0, self._cursor - 1)
            case Qt.Key.Key_Down:
                self._cursor = min(len(self._rows) - 1, self._cursor + 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit(self._cursor)
            case _:
                super().keyPressEvent(event)
                return
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        dots = {"now": "cloudberry", "done": "leaf", "todo": "track", "skipped": "muted"}
        for index, (box, lines) in enumerate(self._boxes()):
            _, minute, look = self._rows[index]
            now = look == "now"
            painter.setPen(Qt.PenStyle.NoPen)
            if now:
                painter.setBrush(theme.color("spruce"))
                painter.drawRoundedRect(box, theme.px(9), theme.px(9))
            painter.setBrush(theme.color(dots[look]))
            dot = theme.px(9)
            painter.drawEllipse(QRectF(theme.px(10), box.center().y() - dot / 2, dot, dot))
            font = theme.font("small", 700 if now else 500)
            step = line_height(font)
            tone = "on_spruce" if now else ("muted" if look == "skipped" else "ink")
            top = box.center().y() - step * len(lines) / 2
            for number, line in enumerate(lines):
                room = QRectF(theme.px(28), top + number * step, box.width() - theme.px(28 + 38), step)
                paint_line_of_text(painter, room, line, font, theme.color(tone))
            minute_box = QRectF(box.right() - theme.px(38), box.top(), theme.px(30), box.height())
            paint_line_of_text(
                painter,
                minute_box,
                minute,
                theme.font("small"),
                theme.color("on_spruce_muted" if now else "muted"),
                align=Qt.AlignmentFlag.AlignRight,
            )
            if self.shows_focus and index == self._cursor:
                paint_focus(painter, box.adjusted(2, 2, -2, -2), theme.px(8), theme)
