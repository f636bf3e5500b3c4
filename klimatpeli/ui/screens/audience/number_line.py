"""A line of kilotonnes with named marks that never write over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Themed, name_widget
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text, paint_shape


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: a team's guess (``seat``) or a figure with its colour token."""

    value_kt: float
    label: str
    tone: str = "ink"
    seat: int | None = None
    side: Literal["above", "below"] = "above"
    strong: bool = False


class NumberLine(Themed, QWidget):
    """From nothing (or the lowest mark) to the highest; labels step out of each other's way in rows."""

    def __init__(self, marks: Sequence[Mark] = (), *, rows: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, "numberLine")
        self.set_marks(marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these."""
        self._marks = tuple(marks)
        self.setAccessibleName(". ".join(mark.label for mark in self._marks))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """All labels."""
        return "\n".join(mark.label for mark in self._marks)

    def _role(self, theme: Theme) -> str:
        for role in ("body", "small"):
            if self.height() >= theme.metrics(role).height() * 2 * self._rows + theme.screen_px(70):
                return role
        return "caption"

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(
            theme.screen_px(900), round(theme.metrics("small").height() * 2 * self._rows + theme.screen_px(70))
        )

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        return QSize(
            theme.screen_px(300), round(theme.metrics("caption").height() * 2 * self._rows + theme.screen_px(56))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks:
            return
        theme = self.theme
        painter = antialiased(QPainter(self))
        role = self._role(theme)
        pad = theme.screen_px(40)
        low = min(0.0, *(mark.value_kt for mark in self._marks))
        high = max(mark.value_kt for mark in self._marks) * 1.04 or 1.0
        middle = self.height() / 2
        left, right = float(pad), float(self.width() - pad)

        def x(kt: float) -> float:
            return left + (right - left) * (kt - low) / max(1e-9, high - low)

        pen = QPen(theme.color("border"), max(2.0, theme.screen_px(5)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        for side in ("above", "below"):
            marks = sorted((m for m in self._marks if m.side == side), key=lambda mark: mark.value_kt)
            self._paint_side(painter, theme, marks, [x(mark.value_kt) for mark in marks], middle, role)

    def _paint_side(
        self, painter: QPainter, theme: Theme, marks: Sequence[Mark], places: Sequence[float], middle: float, role: str
    ) -> None:
        ends = [-1e9] * self._rows
        step = theme.metrics(role).height()
        size = float(theme.screen_px(30))
        labels: list[tuple[QRectF, str, QFont, str]] = []
        for group, x in _grouped(marks, places, size * 1.2):
            font = theme.font(role, 700 if group[0].strong else 500)
            label = _joint_label(group)
            width = QFontMetricsF(font).horizontalAdvance(label) + 4
            start = min(max(0.0, x - width / 2), self.width() - width)
            row = next((n for n, end in enumerate(ends) if end + theme.screen_px(14) <= start), None)
            if row is None:
                row = min(range(self._rows), key=lambda n: ends[n])
                start = min(max(start, ends[row] + theme.screen_px(14)), self.width() - width)
            ends[row] = start + width
            away = size * 0.8 + row * step
            above = group[0].side == "above"
            y = middle - away - step if above else middle + away
            painter.setPen(QPen(theme.color("border"), max(1.0, theme.screen_px(2))))
            painter.drawLine(QPointF(x, middle), QPointF(x, y + step if above else y))
            tone = group[0].tone if group[0].seat is None else "ink"
            labels.append((QRectF(start, y, width, step), label, font, tone))
            for number, mark in enumerate(group):
                shift = (number - (len(group) - 1) / 2) * size * 1.15
                self._paint_mark(painter, theme, mark, QPointF(x + shift, middle), size)
        for box, label, font, tone in labels:
            # A stem on its way to a label further out goes behind the nearer ones.
            painter.fillRect(box.adjusted(0, 3, 0, -3), theme.color("surface"))
            paint_line_of_text(painter, box, label, font, theme.color(tone))

    @staticmethod
    def _paint_mark(painter: QPainter, theme: Theme, mark: Mark, at: QPointF, size: float) -> None:
        spot = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        if mark.seat is not None:
            paint_shape(painter, team_tone(mark.seat).shape, spot.adjusted(-4, -4, 4, 4), theme.color("surface"))
            paint_shape(painter, team_tone(mark.seat).shape, spot, theme.team(mark.seat))
            return
        painter.setPen(QPen(theme.color("surface"), 3))
        painter.setBrush(theme.color(mark.tone))
        tall = size * (1.5 if mark.strong else 1.1)
        painter.drawRoundedRect(QRectF(at.x() - size * 0.18, at.y() - tall / 2, size * 0.36, tall), 4, 4)


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


def _joint_label(group: Sequence[Mark]) -> str:
    """One label for a group: the figure they share, or the first and the last."""
    first, last = group[0].label, group[-1].label
    return first if first == last else f"{first} – {last}"
