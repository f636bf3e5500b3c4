"""Ways to answer: points, one of several options."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.content.design_tokens import OPTION_COLORS
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Themed, name_widget
from klimatpeli.ui.widgets.paint import (
    antialiased,
    line_height,
    paint_focus,
    paint_line_of_text,
    paint_text,
    rounded,
    text_height,
)
from klimatpeli.ui.widgets.panels import PANEL_RADIUS, CastsShadow


class PointsEntry(Themed, QWidget):
    """− value +, also with the arrow keys, digits, Page Up and Page Down, Home and End.

    ``value_changed(int)`` when a person changes it; ``set_maximum`` keeps a shared pot from being overdrawn.
    ``shown``: how the number is written. ``compact``: for a row of many.
    """

    value_changed = Signal(int)

    def __init__(
        self,
        value: int = 0,
        minimum: int = 0,
        maximum: int = 100,
        *,
        step: int = 1,
        page: int = 5,
        shown: Callable[[int], str] = str,
        compact: bool = False,
        object_name: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._compact = compact
        self._minimum, self._maximum = minimum, max(minimum, maximum)
        self._step, self._page, self._shown = step, page, shown
        self._value = min(max(value, minimum), self._maximum)
        self._label = accessible_name
        self._typed = ""
        self._pressed = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)
        self._speak()

    def value(self) -> int:
        """The points."""
        return self._value

    def set_value(self, value: int) -> None:
        """Set without emitting; brought within the limits."""
        self._value = min(max(value, self._minimum), self._maximum)
        self._speak()
        self.update()

    def set_maximum(self, maximum: int) -> None:
        """New upper limit; never below the value that stands."""
        self._maximum = max(maximum, self._value, self._minimum)
        self.update()

    def _speak(self) -> None:
        value = self._shown(self._value)
        self.setAccessibleName(f"{self._label}: {value}" if self._label else value)

    def _change(self, value: int) -> None:
        value = min(max(value, self._minimum), self._maximum)
        if value != self._value:
            self.set_value(value)
            self.value_changed.emit(value)

    def sizeHint(self) -> QSize:
        theme = self.theme
        least, above, gap = (34, 8, 4) if self._compact else (40, 14, 16)
        height = max(theme.px(least), round(theme.metrics("label").height() + theme.px(above)))
        digits = theme.metrics("title3").horizontalAdvance(self._shown(self._maximum))
        return QSize(round(2 * height + max(digits, theme.px(24 if self._compact else 36)) + theme.px(gap)), height)

    def _button(self, side: int) -> QRectF:
        height = self.height()
        return QRectF(0 if side < 0 else self.width() - height, 0, height, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for side in (-1, 1):
            if self._button(side).contains(event.position()):
                self._pressed = side
                jump = self._page if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._step
                self._change(self._value + side * jump)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = 0
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        self._change(self._value + (self._step if event.angleDelta().y() > 0 else -self._step))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Up: self._step,
            Qt.Key.Key_Right: self._step,
            Qt.Key.Key_Plus: self._step,
            Qt.Key.Key_Down: -self._step,
            Qt.Key.Key_Left: -self._step,
            Qt.Key.Key_Minus: -self._step,
            Qt.Key.Key_PageUp: self._page,
            Qt.Key.Key_PageDown: -self._page,
        }
        if event.text().isdecimal() and event.text().isascii():
            self._typed = (self._typed + event.text())[-4:]
            self._change(int(self._typed))
            return
        self._typed = ""
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home):
            self._change(self._minimum)
        elif key == Qt.Key.Key_End:
            self._change(self._maximum)
        elif Qt.Key(key) in steps:
            self._change(self._value + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = rect.height() / 2
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(rect, radius, radius)
        for side, name in ((-1, "minus"), (1, "plus")):
            box = self._button(side).adjusted(4, 4, -4, -4)
            can = self._value > self._minimum if side < 0 else self._value < self._maximum
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("quiet_hover" if self._pressed == side else "quiet"))
            if can and self.isEnabled():
                painter.drawEllipse(box)
            inset = box.width() * 0.24
            tone = theme.color("ink" if can and self.isEnabled() else "line")
            paint_icon(painter, name, tone, box.adjusted(inset, inset, -inset, -inset), stroke=2.6)
        middle = QRectF(self.height(), 0, self.width() - 2 * self.height(), self.height())
        paint_line_of_text(
            painter,
            middle,
            self._shown(self._value),
            theme.font("title3"),
            theme.color("ink" if self.isEnabled() else "muted"),
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), self.height() / 2, theme)


@dataclass(frozen=True, slots=True)
class Choice:
    """One option as :class:`ChoiceRow` shows it; all texts ready."""

    key: str
    letter: str
    title: str
    text: str = ""
    figure: str = ""
    """The big figure at the right, such as ``1.2 M€``."""
    figure_note: str = ""
    color: str = ""
    """``#RRGGBB``; by default after the letter."""


class ChoiceRow(CastsShadow, QAbstractButton):
    """One option of a scenario card: letter, title, a line of text, cost and when it works.

    Checkable; a click or Enter emits ``clicked``. ``dense``: little air above and below.
    """

    def __init__(
        self, choice: Choice, *, interactive: bool = True, dense: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._dense = dense
        self._interactive = interactive
        self.setCheckable(interactive)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if interactive else Qt.FocusPolicy.NoFocus)
        if interactive:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        parts = (f"{choice.letter} {choice.title}", choice.text, choice.figure, choice.figure_note)
        name_widget(self, f"choice_{choice.key}", ". ".join(part for part in parts if part))

    @property
    def choice(self) -> Choice:
        """What it shows."""
        return self._choice

    def _color(self) -> QColor:
        if self._choice.color:
            return QColor(self._choice.color)
        index = ord(self._choice.letter[:1].upper() or "A") - ord("A")
        return QColor(OPTION_COLORS[index if 0 <= index < 4 else 4])

    def _columns(self, width: float) -> tuple[float, float, float]:
        theme = self.theme
        left = theme.px(26) + theme.metrics("title1").horizontalAdvance("M") + theme.px(22)
        figure = theme.metrics("title3").horizontalAdvance(self._choice.figure)
        note = theme.metrics("small").horizontalAdvance(self._choice.figure_note)
        right = min(max(figure, note) + 2, width * 0.34) if self._choice.figure or self._choice.figure_note else 0
        pad = theme.px(22)
        return left, width - pad - right, right

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        left, right_x, right = self._columns(float(width))
        room = right_x - left - theme.px(18)
        text = text_height(self._choice.title, theme.font("title3"), room)
        if self._choice.text:
            text += theme.px(3) + text_height(self._choice.text, theme.font("body"), room)
        figures = 0.0
        if right:
            figures = line_height(theme.font("title3")) + text_height(
                self._choice.figure_note, theme.font("small"), right
            )
        return round(max(text, figures, theme.px(44)) + theme.px(14 if self._dense else 32))

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(self.width() if self.width() > 200 else width))

    def hasHeightForWidth(self) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect())
        radius = theme.px(PANEL_RADIUS)
        shape = rounded(rect, radius)
        color = self._color()
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(rect, color)
        hovered = self._interactive and self.underMouse()
        face = theme.tint(theme.color("leaf"), 0.10 if self.isChecked() else 0.04 if hovered else 0.0)
        painter.fillPath(rounded(rect.adjusted(theme.px(9), 0, 0, 0), radius, "tl bl"), face)
        painter.restore()
        if theme.palette.name != "light":
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if self.isChecked():
            painter.setPen(QPen(theme.color("primary"), theme.px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1)
        self._paint_words(painter, theme, rect, color)
        if self.shows_focus:
            paint_focus(painter, rect, radius, theme)

    def _paint_words(self, painter: QPainter, theme: Theme, rect: QRectF, color: QColor) -> None:
        choice = self._choice
        left, right_x, right = self._columns(float(self.width()))
        letter = QRectF(rect.left() + theme.px(26), rect.top(), left - rect.left() - theme.px(30), rect.height())
        letter_ink = theme.tint(color, 0.75).lighter(130) if theme.palette.dark else color
        if self.isChecked():
            side = theme.px(26)
            box = QRectF(letter.left() - theme.px(2), rect.center().y() - side / 2, side, side)
            paint_icon(painter, "check", theme.color("leaf_text"), box, stroke=3)
        else:
            paint_line_of_text(painter, letter, choice.letter, theme.font("title1"), letter_ink)
        room = right_x - left - theme.px(18)
        title_height = text_height(choice.title, theme.font("title3"), room)
        body_height = text_height(choice.text, theme.font("body"), room) + theme.px(3) if choice.text else 0
        y = rect.center().y() - (title_height + body_height) / 2
        paint_text(painter, QRectF(left, y, room, title_height), choice.title, theme.font("title3"), theme.color("ink"))
        if choice.text:
            box = QRectF(left, y + title_height + theme.px(3), room, body_height)
            paint_text(painter, box, choice.text, theme.font("body"), theme.color("muted"))
        if right:
            align = Qt.AlignmentFlag.AlignRight
            first = line_height(theme.font("title3"))
            note_height = text_height(choice.figure_note, theme.font("small"), right) if choice.figure_note else 0
            y = rect.center().y() - (first + note_height) / 2
            box = QRectF(right_x, y, right, first)
            paint_line_of_text(painter, box, choice.figure, theme.font("title3"), theme.color("ink"), align=align)
            if choice.figure_note:
                box = QRectF(right_x, y + first, right, note_height)
                paint_text(painter, box, choice.figure_note, theme.font("small"), theme.color("muted"), align=align)


class ChoiceList(Themed, QWidget):
    """Rows of which at most one is chosen; up and down move, Enter or the letter chooses; ``chosen(key)``."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        interactive: bool = True,
        dense: bool = False,
        object_name: str = "choiceList",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name)
        self._interactive = interactive
        self._dense = dense
        self._rows: list[ChoiceRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.set_choices(choices)
        self.apply_theme()

    def apply_theme(self) -> None:
        self._layout.setSpacing(self.theme.px(8 if self._dense else 12))

    def rows(self) -> tuple[ChoiceRow, ...]:
        """The rows, in order."""
        return tuple(self._rows)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the options."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows = [ChoiceRow(choice, interactive=self._interactive, dense=self._dense) for choice in choices]
        for row in self._rows:
            self._layout.addWidget(row)
            row.clicked.connect(lambda _checked=False, row=row: self._on_clicked(row))

    def current(self) -> str:
        """Key of the chosen option; empty when none is."""
        return next((row.choice.key for row in self._rows if row.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose without emitting; an unknown key clears."""
        for row in self._rows:
            row.setChecked(row.choice.key == key)

    def _on_clicked(self, row: ChoiceRow) -> None:
        self.set_current(row.choice.key)
        self.chosen.emit(row.choice.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and self._rows:
            index = 0 if focused is None else (focused + step) % len(self._rows)
            self._rows[index].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if focused is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked(self._rows[focused])
            return
        letter = event.text().upper()
        for row in self._rows:
            if self._interactive and letter and row.choice.letter.upper() == letter:
                row.setFocus(Qt.FocusReason.TabFocusReason)
                self._on_clicked(row)
                return
        super().keyPressEvent(event)
