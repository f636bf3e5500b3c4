"""A line of kilotonnes with named marks that never write over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.ui.charts.base import nice_ceiling
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Themed, name_widget
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text, paint_shape

BEAM = 64
"""So many of the best arrangements are followed up while labels are placed."""
MARKS_ROOM = 52
"""For the marks between the labels above and below, in pixels of the drawing."""
LEAST_LEADER = 6.0
"""A line to a label that would be seen for less than so many pixels is a dot: it is left out."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: a team's guess (``seat``) or a figure with its colour token."""

    value_kt: float
    label: str
    tone: str = "ink"
    seat: int | None = None
    side: Literal["above", "below"] = "above"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """Where a mark's label stands: its left end and its row, counted from the line."""

    x: float
    start: float
    width: float
    row: int

    @property
    def end(self) -> float:
        return self.start + self.width


class NumberLine(Themed, QWidget):
    """From nothing (or below the lowest mark) to a round figure; each label stands at its own mark."""

    def __init__(self, *, rows: tuple[int, int] = (2, 2), parent: QWidget | None = None) -> None:
        """``rows``: of labels above and below the line."""
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._numbers = NumberFormat()
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, "numberLine")

    def set_marks(self, marks: Sequence[Mark], numbers: NumberFormat) -> None:
        """Show these."""
        self._marks, self._numbers = tuple(marks), numbers
        self.setAccessibleName(". ".join(mark.label for mark in self._marks))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """All labels."""
        return "\n".join(mark.label for mark in self._marks)

    def _ends(self) -> tuple[float, float]:
        """kt at the line's ends."""
        values = [mark.value_kt for mark in self._marks]
        low = -nice_ceiling(-min(values))[0] if min(values) < 0 else 0.0
        return low, nice_ceiling(max(*values, 1.0))[0]

    def _role(self, theme: Theme) -> str:
        for role in ("body", "small"):
            if self.height() >= theme.metrics(role).height() * sum(self._rows) + theme.screen_px(MARKS_ROOM):
                return role
        return "caption"

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(
            theme.screen_px(900),
            round(theme.metrics("small").height() * sum(self._rows) + theme.screen_px(MARKS_ROOM)),
        )

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        return QSize(
            theme.screen_px(300),
            round(theme.metrics("caption").height() * sum(self._rows) + theme.screen_px(MARKS_ROOM)),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks:
            return
        theme = self.theme
        painter = antialiased(QPainter(self))
        role = self._role(theme)
        low, high = self._ends()
        above, below = self._rows
        middle = (self.height() + (above - below) * theme.metrics(role).height()) / 2
        left, right = self._paint_line(painter, theme, low, high, middle)

        def x(kt: float) -> float:
            return left + (right - left) * (kt - low) / max(1e-9, high - low)

        for side in ("above", "below"):
            marks = sorted((m for m in self._marks if m.side == side), key=lambda mark: mark.value_kt)
            self._paint_side(painter, theme, marks, [x(mark.value_kt) for mark in marks], middle, role)

    def _paint_line(
        self, painter: QPainter, theme: Theme, low: float, high: float, middle: float
    ) -> tuple[float, float]:
        """The line between the two figures at its ends; from where to where it goes."""
        font, metrics = theme.font("caption"), theme.metrics("caption")
        gap = theme.screen_px(16)
        texts = self._numbers.integer(low), self._numbers.kt(high, 0)
        widths = [metrics.horizontalAdvance(text) + 2 for text in texts]
        left, right = widths[0] + gap, self.width() - widths[1] - gap
        for text, start, width in zip(texts, (0.0, right + gap), widths, strict=True):
            box = QRectF(start, middle - metrics.height() / 2, width, metrics.height())
            paint_line_of_text(painter, box, text, font, theme.color("muted"))
        pen = QPen(theme.color("border"), max(2.0, theme.screen_px(5)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        return left, right

    def _paint_side(
        self, painter: QPainter, theme: Theme, marks: Sequence[Mark], places: Sequence[float], middle: float, role: str
    ) -> None:
        step = theme.metrics(role).height()
        size = float(theme.screen_px(30))
        groups = _grouped(marks, places, size * 1.2)
        fonts = [theme.font(role, 700 if group[0].strong else 500) for group, _ in groups]
        texts = [_joint_label(group) for group, _ in groups]
        wanted = [
            (x, QFontMetricsF(font).horizontalAdvance(text) + 4)
            for (_, x), font, text in zip(groups, fonts, texts, strict=True)
        ]
        rows = self._rows[0 if marks and marks[0].side == "above" else 1]
        labels = place_labels(wanted, rows, float(self.width()), float(theme.screen_px(10)))
        for (group, x), label, font, text in zip(groups, labels, fonts, texts, strict=True):
            away = size * 0.8 + label.row * step
            above = group[0].side == "above"
            y = middle - away - step if above else middle + away
            end = y + step if above else y
            if abs(end - middle) - size / 2 >= LEAST_LEADER:
                painter.setPen(QPen(theme.color("border"), max(1.0, theme.screen_px(2))))
                painter.drawLine(QPointF(x, middle), QPointF(x, end))
            tone = group[0].tone if group[0].seat is None else "ink"
            paint_line_of_text(painter, QRectF(label.start, y, label.width, step), text, font, theme.color(tone))
            for number, mark in enumerate(group):
                shift = (number - (len(group) - 1) / 2) * size * 1.15
                self._paint_mark(painter, theme, mark, QPointF(x + shift, middle), size)

    @staticmethod
    def _paint_mark(painter: QPainter, theme: Theme, mark: Mark, at: QPointF, size: float) -> None:
        spot = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        if mark.seat is not None:
            paint_shape(painter, team_tone(mark.seat).shape, spot.adjusted(-4, -4, 4, 4), theme.color("surface"))
            paint_shape(painter, team_tone(mark.seat).shape, spot, theme.team(mark.seat))
            return
        painter.setPen(QPen(theme.color("surface"), 3))
        painter.setBrush(theme.color(mark.tone))
        tall = size * (0.85 if mark.strong else 0.7)
        # To its label's side alone: two figures that are nearly the same are then two marks.
        top = at.y() - tall if mark.side == "above" else at.y()
        painter.drawRoundedRect(QRectF(at.x() - size * 0.18, top, size * 0.36, tall), 4, 4)


def _grouped(marks: Sequence[Mark], places: Sequence[float], reach: float) -> list[tuple[list[Mark], float]]:
    """Team marks that would cover each other stand side by side as one group at their mean place."""
    groups: list[tuple[list[Mark], list[float]]] = []
    for mark, x in zip(marks, places, strict=True):
        if groups and mark.seat is not None and groups[-1][0][0].seat is not None:
            members, xs = groups[-1]
            if x - sum(xs) / len(xs) < reach * (len(members) + 1) / 2:
                members.append(mark)
                xs.append(x)
                continue
        groups.append(([mark], [x]))
    return [(members, sum(xs) / len(xs)) for members, xs in groups]


def place_labels(wanted: Sequence[tuple[float, float]], rows: int, room: float, gap: float) -> tuple[_Label, ...]:
    """Places for labels (x of the mark, width) in rows along a line that is ``room`` wide, marks from left to right.

    A label is centred on its mark, or begins or ends there; no label covers another or the way from a mark to its
    own. Where that cannot be, the least bad is taken.
    """
    kept: list[tuple[float, tuple[_Label, ...]]] = [(0.0, ())]
    for x, width in wanted:
        grown = []
        for cost, labels in kept:
            for row in range(rows):
                ends = [label.end for label in labels if label.row == row]
                starts = (
                    (0.0, x - width / 2),
                    (1.0, x - width + gap / 2),
                    (1.0, x - gap / 2),
                    (3.0, min(max(0.0, x - width / 2, *(end + gap for end in ends)), room - width)),
                )
                for price, start in starts:
                    label = _Label(x, start, width, row)
                    grown.append((cost + price + 0.6 * row + _in_the_way(label, labels, room, gap), (*labels, label)))
        kept = sorted(grown, key=lambda entry: entry[0])[:BEAM]
    return kept[0][1]


def _in_the_way(label: _Label, others: Sequence[_Label], room: float, gap: float) -> float:
    """What a label's place costs for what it covers."""
    cost = 1000.0 * (max(0.0, -label.start) + max(0.0, label.end - room))
    for other in others:
        if other.row == label.row:
            cost += 10 * max(0.0, min(label.end, other.end) + gap - max(label.start, other.start))
        outer, inner = (label, other) if label.row > other.row else (other, label)
        if outer.row != inner.row and inner.start - gap / 2 < outer.x < inner.end + gap / 2:
            cost += 50
    return cost


def _joint_label(group: Sequence[Mark]) -> str:
    """One label for a group: the figure they share, or the first and the last."""
    first, last = group[0].label, group[-1].label
    return first if first == last else f"{first} – {last}"
