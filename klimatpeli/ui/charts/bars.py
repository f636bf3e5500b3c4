"""Bars: the inventory against the guess, the waterfall, for and against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.ui.charts.base import Chart, ChartTable, push_apart
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Glide
from klimatpeli.ui.widgets.paint import (
    antialiased,
    line_height,
    paint_focus,
    paint_line_of_text,
    paint_shape,
    paint_text,
    rounded,
    wrap_text,
)

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


LEAST_SHOWN = 0.01


def _label_column(texts: Sequence[str], theme: Theme, role: str, weight: int, limit: float) -> float:
    metrics = theme.metrics(role, weight)
    return min(limit, max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + 2)


@dataclass(frozen=True, slots=True)
class InventoryRow:
    """One sector: what the room guessed and what was calculated, as shares of the total (0-1)."""

    sector: str
    name: str
    measured: float
    guess: float | None = None
    team_guesses: tuple[tuple[int, float], ...] = ()
    """(team seat, share); drawn as the teams' shapes."""


class InventoryBars(Chart):
    """Guess against measured, revealed one bar at a time.

    ``set_rows(rows, revealed=n)``; ``reveal(n)`` shows the first ``n`` measured bars and grows the new ones.
    Before its reveal a bar shows the guess only and a question mark.
    """

    def __init__(
        self,
        rows: Sequence[InventoryRow] = (),
        *,
        numbers: NumberFormat | None = None,
        guess_label: str = "",
        measured_label: str = "",
        object_name: str = "inventoryBars",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            object_name=object_name, accessible_name=self.tr("Where the emissions come from"), parent=parent
        )
        self._numbers = numbers or NumberFormat()
        self._guess_label, self._measured_label = guess_label, measured_label
        self._rows: tuple[InventoryRow, ...] = ()
        self._revealed = 0
        self._settled = 0
        self._grow = Glide(self, self.update, 1.0, duration_ms=650)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_rows(rows)

    def set_rows(
        self,
        rows: Sequence[InventoryRow],
        *,
        revealed: int = 0,
        numbers: NumberFormat | None = None,
        guess_label: str | None = None,
        measured_label: str | None = None,
    ) -> None:
        """Replace everything without animation."""
        self._rows = tuple(rows)
        self._numbers = numbers or self._numbers
        self._guess_label = self._guess_label if guess_label is None else guess_label
        self._measured_label = self._measured_label if measured_label is None else measured_label
        self._revealed = self._settled = min(revealed, len(self._rows))
        self._grow.jump(1.0)
        self._speak()
        self.refresh_table()

    @property
    def revealed(self) -> int:
        """How many measured bars are shown."""
        return self._revealed

    def reveal(self, count: int) -> None:
        """Show the first ``count`` measured bars."""
        count = min(max(0, count), len(self._rows))
        if count == self._revealed:
            return
        self._settled = min(self._revealed, count)
        self._revealed = count
        self._grow.jump(0.0)
        self._grow.to(1.0)
        self._speak()
        self.refresh_table()

    def _speak(self) -> None:
        parts = [f"{row.name} {self._share(row)}" for row in self._rows[: self._revealed]]
        self.setAccessibleDescription(". ".join([*parts, self.tr("T shows the figures as a table")]))

    def _share(self, row: InventoryRow, grown: float = 1.0) -> str:
        """A row's share; what is there, but rounds to nothing, is not said to be nothing."""
        if 0 < row.measured < LEAST_SHOWN / 2:
            return self.tr("under {percent}").format(percent=self._numbers.percent(LEAST_SHOWN))
        return self._numbers.percent(row.measured * grown)

    def table(self) -> ChartTable:
        rows = []
        for i, row in enumerate(self._rows):
            guess = "" if row.guess is None else self._numbers.percent(row.guess)
            rows.append((row.name, guess, self._share(row) if i < self._revealed else "?"))
        headers = (
            self.tr("Sector"),
            self._guess_label or self.tr("Guess"),
            self._measured_label or self.tr("Calculated"),
        )
        return ChartTable(headers, tuple(rows))

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(620), px(50) * max(4, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        row = max(self.theme.metrics("small").height() + 4, 20)
        return QSize(self.theme.px(320), round(row * max(1, len(self._rows))))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        if not self._rows:
            return
        y0 = self._paint_legend(painter, theme)
        role = "body"
        gap = theme.px(8)
        row_height = min((self.height() - y0) / len(self._rows), theme.px(52))
        if theme.metrics(role).height() > row_height:
            role = "small" if theme.metrics("small").height() <= row_height else "caption"
        names = _label_column([row.name for row in self._rows], theme, role, 500, self.width() * 0.36)
        texts = [self._numbers.percent(1.0), *(self._share(row) for row in self._rows[: self._revealed])]
        value_width = max(theme.metrics("title3").horizontalAdvance(text) for text in texts) + theme.px(12)
        bar_left = names + theme.px(14)
        bar_width = self.width() - bar_left - value_width - theme.px(6)
        biggest = max(
            *(row.measured for row in self._rows),
            *(row.guess or 0.0 for row in self._rows),
            *(share for row in self._rows for _, share in row.team_guesses),
            0.01,
        )
        scale = biggest * 1.12
        for i, row in enumerate(self._rows):
            y = y0 + i * row_height
            bar = QRectF(bar_left, y + gap / 2, bar_width, row_height - gap)
            self._paint_name(painter, theme, QRectF(0, y, names, row_height), row.name, role)
            self._paint_bar(painter, theme, bar, row, i, scale)
            known = i < self._revealed
            grown = self._grow.value if self._settled <= i < self._revealed else 1.0
            text = self._share(row, grown) if known else "?"
            box = QRectF(bar.right() + theme.px(14), y, value_width, row_height)
            value_role = "title3" if theme.metrics("title3").height() <= row_height else "label"
            paint_line_of_text(painter, box, text, theme.font(value_role), theme.color("ink" if known else "muted"))
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(10), theme)

    def _paint_legend(self, painter: QPainter, theme: Theme) -> float:
        entries = [
            (text, kind) for text, kind in ((self._guess_label, "guess"), (self._measured_label, "measured")) if text
        ]
        if not entries:
            return 0.0
        metrics = theme.metrics("small")
        x = float(self.width())
        for text, kind in reversed(entries):
            width = metrics.horizontalAdvance(text) + 2
            x -= width
            paint_line_of_text(
                painter, QRectF(x, 0, width, metrics.height()), text, theme.font("small"), theme.color("ink")
            )
            x -= theme.px(30)
            middle = metrics.height() / 2
            if kind == "guess":
                self._paint_marker(painter, theme, QPointF(x + theme.px(14), middle), theme.px(7))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("muted"))
                painter.drawRoundedRect(
                    QRectF(x, middle - theme.px(7), theme.px(23), theme.px(14)), theme.px(4), theme.px(4)
                )
            x -= theme.px(16)
        return metrics.height() + theme.px(10)

    @staticmethod
    def _paint_name(painter: QPainter, theme: Theme, box: QRectF, name: str, role: str) -> None:
        lines = 2 if box.height() >= 2 * line_height(theme.font("caption"), 1.05) else 1
        font = theme.font(role, 500)
        if len(wrap_text(name, font, box.width())) > 1 and 2 * line_height(font, 1.05) > box.height():
            font = theme.font("caption", 500)
        paint_text(painter, box, name, font, theme.color("ink"), align=_RIGHT | _MIDDLE, max_lines=lines, spacing=1.05)

    def _paint_bar(
        self, painter: QPainter, theme: Theme, bar: QRectF, row: InventoryRow, index: int, scale: float
    ) -> None:
        radius = min(theme.px(8), bar.height() / 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(bar, radius, radius)
        if index < self._revealed:
            grown = self._grow.value if index >= self._settled else 1.0
            width = bar.width() * max(0.0, row.measured) / scale * grown
            if width > 0:
                painter.setBrush(theme.sector(row.sector))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(width, radius), bar.height()), radius, radius)
        size = min(bar.height() * 0.3, theme.px(10))
        side = size * 1.3
        wished = [bar.left() + bar.width() * share / scale for _, share in row.team_guesses]
        places = push_apart(wished, [side] * len(wished), bar.left(), bar.right(), gap=3)
        for (team, _), x in zip(row.team_guesses, places, strict=True):
            box = QRectF(x - side / 2, bar.bottom() - side - 2, side, side)
            paint_shape(painter, team_tone(team).shape, box.adjusted(-2, -2, 2, 2), theme.color("surface"))
            paint_shape(painter, team_tone(team).shape, box, theme.team(team))
        if row.guess is not None:
            y = bar.center().y() - (size * 0.5 if row.team_guesses else 0)
            self._paint_marker(painter, theme, QPointF(bar.left() + bar.width() * row.guess / scale, y), size)

    @staticmethod
    def _paint_marker(painter: QPainter, theme: Theme, center: QPointF, radius: float) -> None:
        painter.setPen(QPen(theme.color("ink"), max(2.0, radius * 0.42)))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(center, radius, radius)


def _block(labels: Sequence[Sequence[str]], font: QFont) -> float:
    """Height of a row of labels: that of the one with most lines."""
    return max((len(label) for label in labels), default=0) * line_height(font, 1.12)


@dataclass(frozen=True, slots=True)
class WaterfallStep:
    """One bar. A ``total`` stands on the ground; a ``change`` hangs from where the last one ended."""

    label: str
    value_kt: float
    """A total's height, or the change (negative = less)."""
    kind: Literal["total", "change"] = "change"
    color: str = ""
    """A palette token, ``#RRGGBB`` or a sector id; by default muted for totals, leaf_bright for changes."""


class Waterfall(Chart):
    """From then to the target year in steps, with the target as a dashed line. ``set_steps`` grows the bars."""

    def __init__(
        self,
        steps: Sequence[WaterfallStep] = (),
        *,
        target_kt: float | None = None,
        target_label: str = "",
        numbers: NumberFormat | None = None,
        decimals: int = 0,
        unit: str = "",
        object_name: str = "waterfall",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            object_name=object_name, accessible_name=self.tr("From then to the target year"), parent=parent
        )
        self._steps: tuple[WaterfallStep, ...] = ()
        self._target_kt, self._target_label = target_kt, target_label
        self._numbers = numbers or NumberFormat()
        self._decimals, self._unit = decimals, unit
        self._grow = Glide(self, self.update, 1.0, duration_ms=900)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_steps(steps, target_kt=target_kt, target_label=target_label)

    def set_steps(
        self,
        steps: Sequence[WaterfallStep],
        *,
        target_kt: float | None = None,
        target_label: str = "",
        numbers: NumberFormat | None = None,
    ) -> None:
        """Replace the bars."""
        self._steps = tuple(steps)
        self._target_kt, self._target_label = target_kt, target_label
        self._numbers = numbers or self._numbers
        self._grow.jump(0.0)
        self._grow.to(1.0)
        spoken = [f"{step.label} {self._text(step)}".replace("\n", " ") for step in self._steps]
        if target_label:
            spoken.append(target_label)
        self.setAccessibleDescription(". ".join([*spoken, self.tr("T shows the figures as a table")]))
        self.refresh_table()

    def _text(self, step: WaterfallStep) -> str:
        return self._numbers.decimal(step.value_kt, self._decimals, signed=step.kind == "change")

    def table(self) -> ChartTable:
        rows = tuple((step.label.replace("\n", " "), self._text(step)) for step in self._steps)
        return ChartTable((self.tr("Step"), self._unit or self.tr("kt")), rows)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(380))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(200))

    def _color(self, theme: Theme, step: WaterfallStep, last: bool) -> QColor:
        name = step.color
        if not name:
            name = ("leaf" if last else "muted") if step.kind == "total" else "leaf_bright"
        if name.startswith("#") or hasattr(theme.palette, name):
            return theme.color(name)
        return theme.sector(name)

    def _spans(self) -> list[tuple[float, float]]:
        """(from, to) in kt of each bar."""
        spans, level = [], 0.0
        for step in self._steps:
            if step.kind == "total":
                spans.append((0.0, step.value_kt))
                level = step.value_kt
            else:
                spans.append((level, level + step.value_kt))
                level += step.value_kt
        return spans

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        if not self._steps:
            return
        count = len(self._steps)
        slot = self.width() / count
        bar_width = slot * 0.7
        label_font, staggered = self._label_font(theme, slot)
        # A label in turn has its neighbours' lines at both sides: it keeps clear of them.
        label_width = 2 * slot - theme.px(26) if staggered else slot - theme.px(6)
        lines = [wrap_text(step.label, label_font, label_width) for step in self._steps]
        rows = (lines[::2], lines[1::2]) if staggered else (lines,)
        label_height = sum(_block(row, label_font) for row in rows) + theme.px(4) * (len(rows) - 1)
        label_height += theme.px(8) + QFontMetricsF(label_font).descent()
        value_font = theme.font("label", 700)
        value_height = theme.metrics("label", 700).height()
        widest = max(theme.metrics("label", 700).horizontalAdvance(self._text(step)) for step in self._steps)
        if widest > slot:
            value_font, value_height = theme.font("caption", 700), theme.metrics("caption", 700).height()
        spans = self._spans()
        highest = max(*(max(span) for span in spans), self._target_kt or 0.0, 0.1)
        lowest = min(*(min(span) for span in spans), 0.0)
        top = value_height + theme.px(6)
        top += self._room_for_unit(theme, spans, self.height() - top - label_height, highest, lowest)
        plot = QRectF(0, top, self.width(), self.height() - top - label_height)

        def y(kt: float) -> float:
            return plot.bottom() - plot.height() * (kt - lowest) / max(1e-9, highest - lowest)

        taken: list[QRectF] = []
        for i, (step, (start, end)) in enumerate(zip(self._steps, spans, strict=True)):
            grown = min(1.0, max(0.0, self._grow.value * (1 + 0.12 * count) - 0.12 * i))
            now = start + (end - start) * grown
            x = i * slot + (slot - bar_width) / 2
            top, bottom = min(y(start), y(now)), max(y(start), y(now))
            bar = QRectF(x, top, bar_width, max(2.0, bottom - top))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color(theme, step, i == count - 1))
            radius = min(theme.px(5), bar.height() / 2)
            painter.drawRoundedRect(bar, radius, radius)
            text_box = QRectF((i - 0.5) * slot, top - value_height - theme.px(3), 2 * slot, value_height)
            paint_line_of_text(painter, text_box, self._text(step), value_font, theme.color("ink"), align=_CENTER)
            if i and step.kind == "change":
                painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF((i - 1) * slot + (slot + bar_width) / 2, y(start)), QPointF(x, y(start)))
            taken += [bar, text_box.adjusted(slot / 2, 0, -slot / 2, 0)]
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(0, y(0.0)), QPointF(self.width(), y(0.0)))
        self._paint_labels(painter, theme, plot.bottom(), lines, label_font, label_width, staggered)
        if self._unit:
            self._paint_unit(painter, theme, taken)
        if self._target_kt is not None:
            self._paint_target(painter, theme, y(self._target_kt), taken)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(10), theme)

    def _paint_labels(
        self,
        painter: QPainter,
        theme: Theme,
        top: float,
        lines: Sequence[Sequence[str]],
        font: QFont,
        width: float,
        staggered: bool,
    ) -> None:
        slot = self.width() / len(lines)
        block = _block(lines[::2] if staggered else lines, font)
        for i, label in enumerate(lines):
            middle = (i + 0.5) * slot
            widest = max(QFontMetricsF(font).horizontalAdvance(line) for line in label) + 2
            center = min(max(middle, widest / 2), self.width() - widest / 2)
            drop = block + theme.px(4) if staggered and i % 2 else 0
            if drop:
                painter.setPen(QPen(theme.color("border"), 1))
                painter.drawLine(QPointF(middle, top + 4), QPointF(middle, top + drop + 4))
            box = QRectF(center - width / 2, top + theme.px(8) + drop, width, _block([label], font))
            paint_text(painter, box, "\n".join(label), font, theme.color("ink"), align=_CENTER, spacing=1.12)

    def _room_for_unit(
        self, theme: Theme, spans: Sequence[tuple[float, float]], tall: float, highest: float, lowest: float
    ) -> float:
        """What the unit at the upper right needs beyond what is free above the bars there."""
        if not self._unit:
            return 0.0
        metrics, slot = theme.metrics("caption"), self.width() / len(spans)
        left = self.width() - metrics.horizontalAdvance(self._unit)
        under = max(max(span) for i, span in enumerate(spans) if (i + 1.5) * slot > left)
        return max(0.0, metrics.height() - tall * (highest - under) / (highest - lowest))

    def _paint_unit(self, painter: QPainter, theme: Theme, taken: list[QRectF]) -> None:
        """At the right, above what stands there."""
        metrics = theme.metrics("caption")
        width = metrics.horizontalAdvance(self._unit) + 2
        box = QRectF(self.width() - width, 0, width, metrics.height())
        paint_line_of_text(painter, box, self._unit, theme.font("caption"), theme.color("muted"), align=_RIGHT)
        taken.append(box)

    def _label_font(self, theme: Theme, slot: float) -> tuple[QFont, bool]:
        """The largest font whose words fit a bar's width; else labels take turns in two rows."""
        words = [word for step in self._steps for word in step.label.split()]
        for role, scale in (("small", 1.0), ("caption", 1.0), ("caption", 0.93)):
            metrics = theme.metrics(role, scale=scale)
            if all(metrics.horizontalAdvance(word) <= slot - theme.px(6) for word in words):
                return theme.font(role, scale=scale), False
        return theme.font("caption", scale=0.93), True

    def _paint_target(self, painter: QPainter, theme: Theme, y: float, taken: Sequence[QRectF]) -> None:
        pen = QPen(theme.color("lingonberry"), max(1.8, theme.px(2.2)))
        pen.setDashPattern([5, 3.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        if not self._target_label:
            return
        font, metrics = theme.font("label", 700), theme.metrics("label", 700)
        width, height = metrics.horizontalAdvance(self._target_label) + 2, metrics.height()
        places = []
        step = max(8.0, self.width() / 60)
        x = 0.0
        while x + width <= self.width():
            places += [QRectF(x, y - height - theme.px(4), width, height), QRectF(x, y + theme.px(4), width, height)]
            x += step
        if not places:
            places = [QRectF(0, y - height - theme.px(4), min(width, self.width()), height)]

        def cost(place: QRectF) -> float:
            padded = place.adjusted(-6, -2, 6, 2)
            overlap = 0.0
            for box in taken:
                both = padded.intersected(box)
                overlap += max(0.0, both.width()) * max(0.0, both.height())
            return overlap + abs(place.center().x() - self.width() / 2) * 0.05 + (3 if place.top() > y else 0)

        best = min(places, key=cost)
        halo = QColor(theme.color("surface"))
        halo.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(best.adjusted(-4, 0, 4, 0), 5, 5)
        paint_line_of_text(painter, best, self._target_label, font, theme.color("lingonberry_text"))


class SplitBar(Chart):
    """How many support, can live with it and object, in one bar, with the words at the right or below."""

    def __init__(
        self,
        label: str = "",
        *,
        object_name: str = "splitBar",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(object_name=object_name, accessible_name=label, parent=parent)
        self._label = label
        self._counts = (0, 0, 0)
        self._text = ""
        self._glide = Glide(self, self.update, 1.0, duration_ms=600)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, support: int, live_with: int, object_to: int, text: str) -> None:
        """The counts and the ready text, such as ``14 support · 8 can live with it · 2 object``."""
        self._counts, self._text = (support, live_with, object_to), text
        self._glide.jump(0.0)
        self._glide.to(1.0)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.refresh_table()

    def table(self) -> ChartTable:
        names = (self.tr("Support"), self.tr("Can live with it"), self.tr("Object"))
        rows = tuple((name, str(count)) for name, count in zip(names, self._counts, strict=True))
        return ChartTable((self._label, ""), rows)

    def _stacked(self, theme: Theme) -> bool:
        label = theme.metrics("label", 700).horizontalAdvance(self._label)
        text = theme.metrics("label", 700).horizontalAdvance(self._text)
        return label + text + theme.px(170) > self.width()

    def sizeHint(self) -> QSize:
        theme = self.theme
        row = theme.metrics("label", 700).height()
        height = row * 2 + theme.px(30) if self._stacked(theme) else max(row, theme.px(18)) + theme.px(4)
        return QSize(theme.px(420), round(height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        font, metrics = theme.font("label", 700), theme.metrics("label", 700)
        row = metrics.height()
        ink = theme.color("ink")
        if self._stacked(theme):
            paint_line_of_text(painter, QRectF(0, 0, self.width(), row), self._label, font, ink)
            bar = QRectF(0, row + theme.px(5), self.width(), theme.px(16))
            paint_line_of_text(painter, QRectF(0, bar.bottom() + theme.px(5), self.width(), row), self._text, font, ink)
        else:
            left = metrics.horizontalAdvance(self._label) + (theme.px(12) if self._label else 0)
            right = metrics.horizontalAdvance(self._text) + theme.px(12)
            tall = float(self.height())
            paint_line_of_text(painter, QRectF(0, 0, left, tall), self._label, font, ink)
            paint_line_of_text(
                painter, QRectF(self.width() - right, 0, right, tall), self._text, font, ink, align=_RIGHT
            )
            bar = QRectF(left, (tall - theme.px(16)) / 2, self.width() - left - right, theme.px(16))
        painter.save()
        painter.setClipPath(rounded(bar, bar.height() / 2))
        painter.fillRect(bar, theme.color("track"))
        x = bar.left()
        total = sum(self._counts) or 1
        for count, tone in zip(self._counts, ("leaf", "border", "lingonberry"), strict=True):
            width = bar.width() * count / total * self._glide.value
            painter.fillRect(QRectF(x, bar.top(), width, bar.height()), theme.color(tone))
            if tone != "leaf" and width > 0:
                painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), theme.color("surface"))
            x += width
        painter.restore()
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(8), theme)
