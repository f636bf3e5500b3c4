"""Controls that only team screens have: three-way marks, word tiles, amounts, a line to guess on, numbered tabs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from klimatpeli.ui.charts.base import push_apart
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.widgets import PillButton, Text, Themed, icon_button, name_widget
from klimatpeli.ui.widgets.paint import (
    antialiased,
    paint_focus,
    paint_line_of_text,
    paint_text,
    rounded,
    text_height,
)

_CENTER = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Mark:
    """One of the marks a :class:`ThreeWay` can carry."""

    key: str
    name: str
    icon: str


class ThreeWay(Themed, QWidget):
    """One row of marks of which at most one is on: left and right move, 1-3 choose, the same again clears.

    ``chosen(key)``; the key is empty when the mark was cleared.
    """

    chosen = Signal(str)

    def __init__(
        self, marks: Sequence[Mark], label: str, *, object_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._marks, self._label = tuple(marks), label
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)
        self._speak()

    @property
    def current(self) -> str:
        """Key of the mark that is on; empty when none is."""
        return self._current

    def set_current(self, key: str) -> None:
        """Mark without emitting."""
        self._current = key
        self._speak()
        self.update()

    def column_width(self) -> int:
        """Width of one mark's column."""
        return self.theme.px(84)

    def sizeHint(self) -> QSize:
        return QSize(self.column_width() * len(self._marks), self.theme.px(36))

    def _speak(self) -> None:
        name = next((mark.name for mark in self._marks if mark.key == self._current), self.tr("not marked"))
        self.setAccessibleName(f"{self._label}: {name}")
        self.setAccessibleDescription(
            self.tr("Left and right choose: {names}").format(names=", ".join(mark.name for mark in self._marks))
        )

    def _choose(self, key: str) -> None:
        self.set_current("" if key == self._current else key)
        self.chosen.emit(self._current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = int(event.position().x() // self.column_width())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= index < len(self._marks):
            self._choose(self._marks[index].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = [mark.key for mark in self._marks]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            at = keys.index(self._current) + step if self._current else (0 if step > 0 else len(keys) - 1)
            if 0 <= at < len(keys):
                self.set_current(keys[at])
                self.chosen.emit(self._current)
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(keys):
            self._choose(keys[int(event.text()) - 1])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._current:
            self._choose(self._current)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        width, height, side = self.column_width(), self.height(), theme.px(30)
        for i, mark in enumerate(self._marks):
            box = QRectF(i * width + (width - side) / 2, (height - side) / 2, side, side)
            on = mark.key == self._current
            painter.setPen(QPen(theme.color("primary" if on else "border"), 1.5))
            painter.setBrush(theme.color("primary" if on else "surface"))
            painter.drawEllipse(box)
            inset = side * 0.22
            tone = theme.color("on_primary" if on else "muted")
            paint_icon(painter, mark.icon, tone, box.adjusted(inset, inset, -inset, -inset), stroke=2.4 if on else 1.8)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(16), theme)


class Tile(Themed, QAbstractButton):
    """A large square with a number and a word below it; checkable."""

    def __init__(self, number: str, word: str, *, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._word = number, word
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name_widget(self, object_name, f"{number}. {word}")

    def sizeHint(self) -> QSize:
        theme = self.theme
        word = text_height("x\nx", theme.font("label"), 1000)
        return QSize(theme.px(140), round(theme.metrics("display").height() + word + theme.px(34)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(84), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = theme.px(18)
        on = self.isChecked()
        painter.setPen(QPen(theme.color("primary" if on else "border"), theme.px(2) if on else 1.3))
        painter.setBrush(theme.color("primary" if on else "quiet" if self.underMouse() else "surface"))
        painter.drawRoundedRect(rect, radius, radius)
        ink = theme.color("on_primary" if on else "ink")
        number = theme.metrics("display").height()
        word = text_height(self._word, theme.font("label"), rect.width() - theme.px(16), 2)
        top = rect.center().y() - (number + word) / 2
        box = QRectF(rect.left(), top, rect.width(), number)
        paint_line_of_text(painter, box, self._number, theme.font("display"), ink, align=_CENTER)
        below = QRectF(rect.left() + theme.px(8), top + number, rect.width() - theme.px(16), rect.height() - number)
        tone = ink if on else theme.color("muted")
        paint_text(painter, below, self._word, theme.font("label"), tone, align=_CENTER, max_lines=2)
        if on:
            side = theme.px(22)
            corner = QRectF(rect.right() - side - theme.px(8), rect.top() + theme.px(8), side, side)
            paint_icon(painter, "check", ink, corner, stroke=3)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), radius + 1, theme)


class WordScale(QWidget):
    """Tiles from 1 on, each with its word; arrows move, digits and Enter choose; ``chosen(int)``."""

    chosen = Signal(int)

    def __init__(
        self, words: Sequence[str], *, prefix: str, accessible_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_widget(self, f"{prefix}_scale", accessible_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._tiles: list[Tile] = []
        for number, word in enumerate(words, start=1):
            tile = Tile(str(number), word, object_name=f"{prefix}_{number}")
            tile.clicked.connect(lambda _checked=False, value=number: self._choose(value))
            row.addWidget(tile)
            self._tiles.append(tile)

    def value(self) -> int | None:
        """The chosen number."""
        return next((i for i, tile in enumerate(self._tiles, start=1) if tile.isChecked()), None)

    def set_value(self, value: int | None) -> None:
        """Choose without emitting."""
        for number, tile in enumerate(self._tiles, start=1):
            tile.setChecked(number == value)

    def _choose(self, value: int) -> None:
        self.set_value(value)
        self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((i for i, tile in enumerate(self._tiles) if tile.hasFocus()), 0)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            target = min(max(focused + step, 0), len(self._tiles) - 1)
            self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(focused + 1)
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(self._tiles):
            self._tiles[int(event.text()) - 1].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)


class AmountEntry(Themed, QWidget):
    """− amount + in a measure's own steps; arrows, Page Up and Page Down, Home and End. ``value_changed(float)``."""

    value_changed = Signal(float)

    def __init__(self, *, object_name: str = "amount", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._step, self._limit, self._jump = 1.0, 1.0, 1.0, 1.0
        self._label = ""
        self._format = "{:g}".format
        name_widget(self, object_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._less = icon_button("minus", self.tr("Less"), "quiet", "small", object_name=f"{object_name}_less")
        self._more = icon_button("plus", self.tr("More"), "quiet", "small", object_name=f"{object_name}_more")
        for button, sign in ((self._less, -1), (self._more, 1)):
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(70)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, by=sign: self._change(self._value + by * self._jump))
        self._number = Text("", "title3", align=_CENTER)
        self._unit = Text("", "small", "muted", wrap=True)
        self._unit.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 8, 3)
        row.setSpacing(6)
        row.addWidget(self._less)
        row.addWidget(self._number)
        row.addWidget(self._more)
        row.addSpacing(4)
        row.addWidget(self._unit, 1)

    def value(self) -> float:
        """How many units."""
        return self._value

    def set_range(self, value: float, step: float, limit: float, unit: str, label: str) -> None:
        """Show an amount without emitting. One press moves about a tenth of the way that is left open."""
        self._step, self._limit, self._label = step, limit, label
        self._jump = max(step, _nice(limit / 16, step))
        self._unit.setText(unit)
        self._show(value)

    def _show(self, value: float) -> None:
        steps = round(value / self._step)
        self._value = round(min(max(steps, 1) * self._step, self._limit), 9)
        text = self.locale().toString(self._value, "f", 0 if float(self._value).is_integer() else 1)
        self._number.setText(text)
        self._number.setMinimumWidth(self.theme.px(46))
        self.setAccessibleName(f"{self._label}: {text} {self._unit.text()}")
        self._less.setEnabled(self._value > self._step)
        self._more.setEnabled(self._value < self._limit)

    def _change(self, value: float) -> None:
        before = self._value
        if value >= self._limit:
            value = math.floor(self._limit / self._step + 1e-9) * self._step
        self._show(value)
        if self._value != before:
            self.value_changed.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: self._step,
            Qt.Key.Key_Right: self._step,
            Qt.Key.Key_Plus: self._step,
            Qt.Key.Key_Down: -self._step,
            Qt.Key.Key_Left: -self._step,
            Qt.Key.Key_Minus: -self._step,
            Qt.Key.Key_PageUp: self._jump,
            Qt.Key.Key_PageDown: -self._jump,
            Qt.Key.Key_Home: -self._limit,
            Qt.Key.Key_End: self._limit,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._change(self._value + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shows_focus:
            paint_focus(antialiased(QPainter(self)), QRectF(self.rect()), self.theme.px(14), self.theme)


def _nice(value: float, step: float) -> float:
    """A round number of steps near ``value``: 1, 2, 5, 10, 20, 50 ... steps."""
    steps = value / step
    if steps <= 1:
        return step
    power = 10.0 ** math.floor(math.log10(steps))
    return step * power * next(factor for factor in (1, 2, 5, 10) if factor * power >= steps - 1e-9)


@dataclass(frozen=True, slots=True)
class Landmark:
    """A known figure on the line one guesses on."""

    value: float
    label: str
    text: str
    color: str


class GuessLine(Themed, QWidget):
    """A line from nothing to the top with known figures on it and a handle to drag; ``value_changed(float)``."""

    value_changed = Signal(float)

    def __init__(self, *, object_name: str = "guess_line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Landmark, ...] = ()
        self._value: float | None = None
        self._top = 1.0
        self._text = ""
        self.setMinimumHeight(150)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)

    def set_line(self, marks: Sequence[Landmark], top: float) -> None:
        """Known figures, and where the line ends."""
        self._marks, self._top = tuple(marks), max(top, 1e-6)
        self.setAccessibleName(". ".join(f"{mark.label}: {mark.text}" for mark in self._marks))
        self.update()

    def set_value(self, value: float | None, text: str) -> None:
        """Where the handle stands, and its figure in words."""
        self._value, self._text = value, text
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(700), round(theme.px(104) + 2 * theme.metrics("label").height()))

    def _x(self, value: float) -> float:
        edge = self.theme.px(30)
        return edge + (self.width() - 2 * edge) * min(1.0, max(0.0, value / self._top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def _drag(self, x: float) -> None:
        edge = self.theme.px(30)
        share = (x - edge) / max(1.0, self.width() - 2 * edge)
        self.value_changed.emit(round(min(1.0, max(0.0, share)) * self._top, 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        y = float(theme.px(46))
        tall = theme.px(14)
        left, right = self._x(0), self._x(self._top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(QRectF(left, y - tall / 2, right - left, tall), tall / 2, tall / 2)
        if self._value is not None:
            painter.setBrush(theme.color("leaf"))
            width = max(tall, self._x(self._value) - left)
            painter.drawRoundedRect(QRectF(left, y - tall / 2, width, tall), tall / 2, tall / 2)
        self._paint_marks(painter, y)
        if self._value is not None:
            x = self._x(self._value)
            painter.setPen(QPen(theme.color("leaf"), theme.px(4)))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(QPointF(x, y), theme.px(15), theme.px(15))
            box = QRectF(x - 100, 0, 200, y - theme.px(18))
            paint_line_of_text(painter, box, self._text, theme.font("label"), theme.color("leaf_text"), align=_CENTER)

    def _paint_marks(self, painter: QPainter, y: float) -> None:
        theme = self.theme
        font, bold = theme.font("small"), theme.font("label")
        widths = [
            max(
                theme.metrics("small").horizontalAdvance(mark.label),
                theme.metrics("label").horizontalAdvance(mark.text),
            )
            + theme.px(12)
            for mark in self._marks
        ]
        centers = push_apart([self._x(mark.value) for mark in self._marks], widths, 0.0, float(self.width()), gap=4)
        top = y + theme.px(36)
        for mark, width, center in zip(self._marks, widths, centers, strict=True):
            x = self._x(mark.value)
            color = theme.color(mark.color)
            painter.setPen(QPen(color, theme.px(3)))
            painter.drawLine(QPointF(x, y - theme.px(13)), QPointF(x, y + theme.px(17)))
            painter.setPen(QPen(color, 1.2))
            painter.drawLine(QPointF(x, y + theme.px(17)), QPointF(center, top - theme.px(2)))
            box = QRectF(center - width / 2, top, width, theme.metrics("label").height())
            paint_line_of_text(painter, box, mark.text, bold, theme.color("ink"), align=_CENTER)
            box.translate(0, box.height())
            paint_line_of_text(painter, box, mark.label, font, theme.color("muted"), align=_CENTER)


class StepTab(PillButton):
    """One of the numbered steps of a screen: its number, its name, and whether it is done."""

    def __init__(self, *, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", "", "secondary", "medium", object_name=object_name, parent=parent)
        self._number = 1
        self._done = False
        self._note = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_step(self, number: int, text: str, note: str, done: bool) -> None:
        """Its number among the steps there are, name, a word on how far it is, and whether it is done."""
        if (number, text, note, done) == (self._number, self.text(), self._note, self._done):
            return
        self._number, self._done, self._note = number, done, note
        self.set_text(text)
        parts = [f"{self._number}. {text}", note, self.tr("done") if done else ""]
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.setToolTip(f"Ctrl+{self._number}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        height = theme.px(42)
        width = theme.px(52) + theme.metrics("label").horizontalAdvance(self.text())
        if self._note:
            width += theme.px(8) + theme.metrics("small").horizontalAdvance(self._note)
        return QSize(round(width + theme.px(18)), height)

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        return QSize(round(theme.px(66) + theme.metrics("label").horizontalAdvance(self.text())), theme.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = rect.height() / 2
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.color("line"), 1.2))
        face = "spruce" if on else "quiet" if self.underMouse() else "surface"
        painter.setBrush(theme.color(face))
        painter.drawPath(rounded(rect, radius))
        side = rect.height() - theme.px(12)
        disc = QRectF(rect.left() + theme.px(6), rect.top() + theme.px(6), side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QColor(theme.color("leaf_bright" if on and self._done else "primary" if self._done else "cloudberry"))
        painter.setBrush(fill)
        painter.drawEllipse(disc)
        ink = theme.color("spruce" if on and self._done else "on_primary" if self._done else "on_cloudberry")
        if self._done:
            inset = side * 0.2
            paint_icon(painter, "check", ink, disc.adjusted(inset, inset, -inset, -inset), stroke=3)
        else:
            paint_line_of_text(painter, disc, str(self._number), theme.font("label", 700), ink, align=_CENTER)
        x = disc.right() + theme.px(9)
        text_ink = theme.color("on_spruce" if on else "ink")
        width = min(theme.metrics("label").horizontalAdvance(self.text()) + 2, rect.right() - x - theme.px(8))
        box = QRectF(x, rect.top(), width, rect.height())
        paint_line_of_text(painter, box, self.text(), theme.font("label"), text_ink)
        if self._note:
            x += width + theme.px(6)
            muted = theme.color("on_spruce_muted" if on else "muted")
            box = QRectF(x, rect.top(), max(0.0, rect.right() - x - theme.px(6)), rect.height())
            paint_line_of_text(painter, box, self._note, theme.font("small"), muted)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), radius, theme)
