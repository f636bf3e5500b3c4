"""The emission chart: history by sector, what comes without new measures, the plan, the target and the gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from klimatpeli.ui.charts.base import Chart, ChartTable, nice_ceiling, push_apart
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Glide
from klimatpeli.ui.widgets.paint import (
    antialiased,
    line_height,
    paint_focus,
    paint_line_of_text,
    paint_text,
    wrap_text,
)

_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class SectorSeries:
    """One sector's measured emissions."""

    sector: str
    name: str
    values_kt: tuple[float | None, ...]
    """One per history year; ``None`` where the inventory has no figure."""


@dataclass(frozen=True, slots=True)
class EmissionData:
    """Everything the chart draws; kt CO2e/a. Texts are ready, in the reader's language."""

    history_years: tuple[int, ...]
    """Ascending; years the inventory lacks are left out or ``None`` and drawn as a gap."""
    sectors: tuple[SectorSeries, ...]
    """Drawn from the top down: the first sector lies on top of the stack."""
    years: tuple[int, ...]
    """Of the three series below, beginning with the last inventory year."""
    baseline_kt: tuple[float, ...]
    plan_kt: tuple[float, ...] = ()
    low_kt: tuple[float, ...] = ()
    """The plan's band: lowest and highest emissions."""
    high_kt: tuple[float, ...] = ()
    target_year: int | None = None
    target_kt: float | None = None
    target_label: str = ""
    baseline_label: str = ""
    plan_label: str = ""
    gap_label: str = ""
    """Shown at the bracket between plan (baseline without one) and target; empty hides the bracket."""
    numbers: NumberFormat = field(default_factory=NumberFormat)


@dataclass(frozen=True, slots=True)
class Wedge:
    """What one measure would change: emissions with it, against the plan as it stands."""

    with_measure_kt: tuple[float, ...]
    sector: str = ""
    label: str = ""


DOT = 8
"""Radius of the marks at the bracket's ends."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the chart's parts stand."""

    plot: QRectF
    first_year: int
    last_year: int
    floor_kt: float
    top_kt: float
    step_kt: float
    legend_top: float

    def x(self, year: float) -> float:
        span = max(1, self.last_year - self.first_year)
        return self.plot.left() + self.plot.width() * (year - self.first_year) / span

    def y(self, kt: float) -> float:
        span = max(1e-9, self.top_kt - self.floor_kt)
        return self.plot.bottom() - self.plot.height() * (kt - self.floor_kt) / span

    def places(self, years: Sequence[int], values: Sequence[float]) -> list[tuple[float, float]]:
        """Where a series runs; all at once, because each paint asks for every line."""
        left, bottom = self.plot.left(), self.plot.bottom()
        per_year = self.plot.width() / max(1, self.last_year - self.first_year)
        per_kt = self.plot.height() / max(1e-9, self.top_kt - self.floor_kt)
        return [
            (left + per_year * (year - self.first_year), bottom - per_kt * (kt - self.floor_kt))
            for year, kt in zip(years, values, strict=False)
        ]


class EmissionChart(Chart):
    """``set_data(EmissionData)``; the plan's line glides when only the plan has changed.

    ``compact`` is for a side panel (no legend, few ticks); the large one has the legend below.
    ``show_wedge(Wedge)`` / ``show_wedge(None)`` while a measure is pointed at. T shows the table.
    """

    def __init__(
        self,
        data: EmissionData | None = None,
        *,
        compact: bool = False,
        object_name: str = "emissionChart",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(object_name=object_name, accessible_name=self.tr("Emissions"), parent=parent)
        self._compact = compact
        self._data: EmissionData | None = None
        self._from: EmissionData | None = None
        self._wedge: Wedge | None = None
        self._glide = Glide(self, self.update, 1.0, duration_ms=280)
        self._framed: tuple[EmissionData, Theme, QSize, _Frame] | None = None
        self._still: QPixmap | None = None
        self._still_key: object = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 140)
        if data is not None:
            self.set_data(data)

    @property
    def data(self) -> EmissionData | None:
        """What it shows or glides to."""
        return self._data

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(px(458), px(290)) if self._compact else QSize(px(720), px(430))

    def set_data(self, data: EmissionData) -> None:
        """Show this; the plan glides when years and plan were there before."""
        if data == self._data:
            return
        before = self._data
        self._from = (
            self._shown()
            if before is not None and before.years == data.years and before.plan_kt and data.plan_kt
            else None
        )
        self._data = data
        self._glide.jump(0.0)
        self._glide.to(1.0)
        self._speak()
        self.refresh_table()

    def show_wedge(self, wedge: Wedge | None) -> None:
        """Show what a measure would change, or stop showing it."""
        if wedge != self._wedge:
            self._wedge = wedge
            self.update()

    def _speak(self) -> None:
        data = self._data
        if data is None:
            return
        numbers = data.numbers
        parts = (
            [f"{data.history_years[-1]}: {numbers.kt(_total(data, len(data.history_years) - 1) or 0.0)}"]
            if data.history_years
            else []
        )
        if data.baseline_kt:
            parts.append(f"{_flat(data.baseline_label)} {data.years[-1]}: {numbers.kt(data.baseline_kt[-1])}")
        if data.plan_kt:
            parts.append(f"{_flat(data.plan_label)} {data.years[-1]}: {numbers.kt(data.plan_kt[-1])}")
        if data.target_kt is not None:
            parts.append(f"{_flat(data.target_label)} {data.target_year}: {numbers.kt(data.target_kt)}")
        if data.gap_label:
            parts.append(_flat(data.gap_label))
        parts.append(self.tr("T shows the figures as a table"))
        self.setAccessibleDescription(". ".join(parts))

    def _shown(self) -> EmissionData | None:
        """The data at this moment of the glide."""
        data, start, t = self._data, self._from, self._glide.value
        if data is None or start is None or t >= 1:
            return data
        return replace(
            data,
            plan_kt=_mix(start.plan_kt, data.plan_kt, t),
            low_kt=_mix(start.low_kt, data.low_kt, t),
            high_kt=_mix(start.high_kt, data.high_kt, t),
        )

    def table(self) -> ChartTable:
        data = self._data
        if data is None:
            return ChartTable((), ())
        numbers = data.numbers
        headers = [
            self.tr("Year"),
            *(series.name for series in data.sectors),
            self.tr("Total"),
            _flat(data.baseline_label) or self.tr("Without new measures"),
            _flat(data.plan_label) or self.tr("Plan"),
        ]
        rows: list[tuple[str, ...]] = []
        for year in sorted({*data.history_years, *data.years}):
            row = [str(year)]
            index = data.history_years.index(year) if year in data.history_years else None
            for series in data.sectors:
                value = None if index is None else series.values_kt[index]
                row.append("" if value is None else numbers.decimal(value))
            total = None if index is None else _total(data, index)
            row.append("" if total is None else numbers.decimal(total))
            ahead = data.years.index(year) if year in data.years else None
            for values in (data.baseline_kt, data.plan_kt):
                row.append(numbers.decimal(values[ahead]) if ahead is not None and ahead < len(values) else "")
            rows.append(tuple(row))
        return ChartTable(tuple(headers), tuple(rows))

    # --- geometry

    def _legend_rows(self, data: EmissionData, theme: Theme, width: float) -> list[list[tuple[SectorSeries, float]]]:
        if self._compact:
            return []
        metrics = theme.metrics("caption", 500)
        square = metrics.height() * 0.7
        rows: list[list[tuple[SectorSeries, float]]] = [[]]
        x = 0.0
        for series in data.sectors:
            item = square + theme.px(6) + metrics.horizontalAdvance(series.name) + theme.px(16)
            if rows[-1] and x + item - theme.px(16) > width:
                rows.append([])
                x = 0.0
            rows[-1].append((series, item))
            x += item
        return rows if data.sectors else []

    def _right_labels(self, data: EmissionData, theme: Theme) -> list[tuple[str, tuple[str, ...], str, float]]:
        """Labels of the lines that end at the right edge: (kind, lines, colour token, kt at the edge)."""
        room = self.width() * (0.24 if self._compact else 0.2)
        font = theme.font("caption", 600)
        labels = []
        if data.baseline_kt and data.baseline_label:
            labels.append(("baseline", data.baseline_label, "muted", data.baseline_kt[-1]))
        if data.plan_kt and data.plan_label:
            labels.append(("plan", data.plan_label, "leaf_text", data.plan_kt[-1]))
        return [(kind, wrap_text(text, font, room), token, kt) for kind, text, token, kt in labels]

    def _frame(self, data: EmissionData, theme: Theme) -> _Frame:
        """Worked out once for each data, theme and size: pointing at a card only changes the wedge."""
        known = self._framed
        if known is not None and known[0] is data and known[1] == theme and known[2] == self.size():
            return known[3]
        frame = self._make_frame(data, theme)
        self._framed = (data, theme, self.size(), frame)
        return frame

    def _make_frame(self, data: EmissionData, theme: Theme) -> _Frame:
        axis = theme.metrics("caption")
        first = min((*data.history_years, *data.years), default=2000)
        last = max((*data.history_years, *data.years), default=first + 1)
        totals = [_above(data, i) for i in range(len(data.history_years))]
        top = max((*totals, *data.baseline_kt, *data.high_kt, *data.plan_kt, data.target_kt or 0.0, 0.1))
        floor = min(
            (
                *(_below(data, i) for i in range(len(data.history_years))),
                *data.plan_kt,
                *data.baseline_kt,
                *data.low_kt,
                0.0,
            )
        )
        top_kt, step = nice_ceiling(top, 4)
        floor_kt = 0.0
        while floor_kt > floor + 1e-9:
            floor_kt -= step
        labels = self._right_labels(data, theme)
        bold = theme.metrics("caption", 600)
        right = max((bold.horizontalAdvance(line) for _, lines, _, _ in labels for line in lines), default=0.0)
        right += theme.px(15) if labels else axis.horizontalAdvance(str(last)) / 2
        ticks = [floor_kt + step * i for i in range(round((top_kt - floor_kt) / step) + 1)]
        left = max(axis.horizontalAdvance(self._tick_text(data, kt, step)) for kt in ticks) + theme.px(14)
        legend = self._legend_rows(data, theme, self.width() - 2.0 * theme.px(5))
        legend_height = len(legend) * (axis.height() + theme.px(4)) + (theme.px(8) if legend else 0)
        bottom = axis.height() + theme.px(8)
        top_margin = axis.height() * 0.5 + theme.px(4)
        plot = QRectF(
            left,
            top_margin,
            max(40.0, self.width() - left - right - 2),
            max(40.0, self.height() - top_margin - bottom - legend_height - 2),
        )
        return _Frame(plot, first, last, floor_kt, top_kt, step, plot.bottom() + bottom + theme.px(6))

    @staticmethod
    def _tick_text(data: EmissionData, kt: float, step: float) -> str:
        return data.numbers.decimal(kt, 0 if step >= 1 else 1)

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        data = self._shown()
        if data is None:
            paint_line_of_text(
                painter,
                QRectF(self.rect()),
                self.tr("No emissions loaded yet"),
                theme.font("body"),
                theme.color("muted"),
                align=_CENTER,
            )
            return
        # The frame follows the goal of the glide, so that the axes stand still.
        frame = self._frame(self._data or data, theme)
        self._paint_still(painter, data, theme, frame)
        if data.plan_kt:
            self._paint_band(painter, data, theme, frame)
            self._paint_wedge(painter, data, theme, frame)
            self._paint_plan(painter, data, theme, frame)
        self._paint_right_labels(painter, data, theme, frame)
        self._paint_target_label(painter, data, theme, frame)
        if data.plan_kt or data.gap_label:
            self._paint_gap(painter, data, theme, frame)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(10), theme)

    def _paint_still(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        """Axes, history, baseline and target: kept as a pixmap while the plan moves."""
        ratio = self.devicePixelRatioF()
        key = (
            self.size(),
            ratio,
            theme,
            frame,
            data.history_years,
            data.sectors,
            data.years,
            data.baseline_kt,
            data.target_kt,
            data.target_year,
            data.numbers,
        )
        if self._still is None or key != self._still_key:
            pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            inner = antialiased(QPainter(pixmap))
            self._paint_axes(inner, data, theme, frame)
            self._paint_history(inner, data, theme, frame)
            self._paint_baseline(inner, data, theme, frame)
            self._paint_legend(inner, data, theme, frame)
            inner.end()
            self._still, self._still_key = pixmap, key
        painter.drawPixmap(0, 0, self._still)

    def _paint_axes(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        plot = frame.plot
        font = theme.font("caption")
        metrics = theme.metrics("caption")
        kt = frame.floor_kt
        while kt <= frame.top_kt + 1e-9:
            y = round(frame.y(kt)) + 0.5
            painter.setPen(QPen(theme.color("border" if abs(kt) < 1e-9 else "grid"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(0, y - metrics.height() / 2, plot.left() - theme.px(8), metrics.height())
            paint_line_of_text(
                painter, box, self._tick_text(data, kt, frame.step_kt), font, theme.color("muted"), align=_RIGHT
            )
            kt += frame.step_kt
        for year, bold in self._year_ticks(data, theme, frame):
            text = str(year)
            shown = theme.font("caption", 700 if bold else 400)
            width = theme.metrics("caption", 700).horizontalAdvance(text) + 4
            x = min(max(frame.x(year) - width / 2, 0.0), self.width() - width)
            box = QRectF(x, plot.bottom() + theme.px(6), width, metrics.height())
            paint_line_of_text(painter, box, text, shown, theme.color("ink" if bold else "muted"), align=_CENTER)

    def _year_ticks(self, data: EmissionData, theme: Theme, frame: _Frame) -> list[tuple[int, bool]]:
        target = data.target_year
        every = 10 if self._compact else 5
        wished = [year for year in (target, frame.first_year, frame.last_year) if year is not None]
        wished += [year for year in range(frame.first_year, frame.last_year + 1) if year % every == 0]
        width = theme.metrics("caption", 700).horizontalAdvance("2000") + theme.px(14)
        taken: list[int] = []
        for year in wished:
            if year not in taken and all(abs(frame.x(year) - frame.x(other)) >= width for other in taken):
                taken.append(year)
        return [(year, year == target) for year in sorted(taken)]

    def _paint_history(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        for run in _runs(data):
            above = [0.0] * len(run)
            below = [0.0] * len(run)
            for series in reversed(data.sectors):
                values = [series.values_kt[i] or 0.0 for i in run]
                if not any(values):
                    continue
                low_edge = [b if v >= 0 else e for v, b, e in zip(values, above, below, strict=True)]
                for k, value in enumerate(values):
                    if value >= 0:
                        above[k] += value
                    else:
                        below[k] += value
                high_edge = [low + v for low, v in zip(low_edge, values, strict=True)]
                years = [data.history_years[i] for i in run]
                self._paint_layer(painter, theme, frame, series.sector, years, low_edge, high_edge)

    def _paint_layer(
        self,
        painter: QPainter,
        theme: Theme,
        frame: _Frame,
        sector: str,
        years: Sequence[int],
        low: Sequence[float],
        high: Sequence[float],
    ) -> None:
        if len(years) == 1:
            # A lone year between gaps: a narrow bar, so that it is seen at all.
            half = max(2.0, min(theme.px(5), frame.plot.width() / max(1, frame.last_year - frame.first_year) * 0.3))
            x = min(max(frame.x(years[0]), frame.plot.left() + half), frame.plot.right() - half)
            corners = [
                QPointF(x - half, frame.y(high[0])),
                QPointF(x + half, frame.y(high[0])),
                QPointF(x + half, frame.y(low[0])),
                QPointF(x - half, frame.y(low[0])),
            ]
        else:
            corners = [QPointF(frame.x(year), frame.y(kt)) for year, kt in zip(years, high, strict=True)]
            corners += [
                QPointF(frame.x(year), frame.y(kt)) for year, kt in zip(reversed(years), reversed(low), strict=True)
            ]
        line = max(0.6, theme.px(0.6)) if self._compact else max(1.2, theme.px(1.5))  # a thin layer must outlive it
        painter.setPen(QPen(theme.color("surface"), line))
        painter.setBrush(theme.sector(sector))
        painter.drawPolygon(QPolygonF(corners))

    def _paint_baseline(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        if data.baseline_kt:
            pen = QPen(theme.color("muted"), max(2.0, theme.px(3)))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.9, 2.1])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_line(frame.places(data.years, data.baseline_kt)))
        if data.target_kt is not None and data.years:
            pen = QPen(theme.color("lingonberry"), max(1.6, theme.px(2)))
            pen.setDashPattern([5, 3.5])
            painter.setPen(pen)
            y = frame.y(data.target_kt)
            painter.drawLine(QPointF(frame.x(data.years[0]), y), QPointF(frame.plot.right(), y))

    def _paint_legend(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        metrics = theme.metrics("caption", 500)
        square = metrics.height() * 0.7
        y = frame.legend_top
        for row in self._legend_rows(data, theme, self.width() - 2.0 * theme.px(5)):
            x = float(theme.px(5))
            for series, width in row:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.sector(series.sector))
                painter.drawRoundedRect(
                    QRectF(x, y + (metrics.height() - square) / 2, square, square), square * 0.25, square * 0.25
                )
                box = QRectF(x + square + theme.px(6), y, width - square - theme.px(6), metrics.height())
                paint_line_of_text(painter, box, series.name, theme.font("caption", 500), theme.color("ink"))
                x += width
            y += metrics.height() + theme.px(4)

    def _paint_band(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        if not data.low_kt or not data.high_kt:
            return
        color = QColor(theme.color("leaf"))
        color.setAlphaF(0.2)
        painter.fillPath(_between(frame.places(data.years, data.high_kt), frame.places(data.years, data.low_kt)), color)

    def _paint_wedge(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        wedge = self._wedge
        if wedge is None or len(wedge.with_measure_kt) != len(data.plan_kt):
            return
        with_measure = frame.places(data.years, wedge.with_measure_kt)
        color = QColor(theme.sector(wedge.sector))
        color.setAlphaF(0.55)
        painter.fillPath(_between(frame.places(data.years, data.plan_kt), with_measure), color)
        pen = QPen(theme.sector(wedge.sector), max(1.5, theme.px(2)))
        pen.setDashPattern([2.5, 2])
        painter.strokePath(_line(with_measure), pen)

    def _paint_plan(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        pen = QPen(theme.color("leaf"), max(3.0, theme.px(4.5)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(_line(frame.places(data.years, data.plan_kt)), pen)

    def _paint_right_labels(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        labels = self._right_labels(data, theme)
        if not labels:
            return
        font = theme.font("caption", 600)
        step = line_height(font, 1.18)
        heights = [len(lines) * step for _, lines, _, _ in labels]
        wished = [frame.y(kt) for _, _, _, kt in labels]
        centers = push_apart(wished, heights, 0.0, frame.plot.bottom() + step * 0.5, gap=theme.px(3))
        x = frame.plot.right() + theme.px(10)
        for (_, lines, token, _), height, wish, center in zip(labels, heights, wished, centers, strict=True):
            if abs(center - wish) > step * 0.6:
                painter.setPen(QPen(theme.color(token), max(1.0, theme.px(1))))
                painter.drawLine(QPointF(frame.plot.right() + theme.px(2), wish), QPointF(x - theme.px(3), center))
            box = QRectF(x, center - height / 2, max(1.0, self.width() - x), height)
            paint_text(painter, box, "\n".join(lines), font, theme.color(token), spacing=1.18)

    def _target_place(self, data: EmissionData, theme: Theme, frame: _Frame) -> QRectF | None:
        """The target's label lies on its own line, at the far end: below it, or above where the floor is too near."""
        if data.target_kt is None or not data.target_label or not data.years:
            return None
        metrics = theme.metrics("caption", 600)
        width = min(metrics.horizontalAdvance(data.target_label) + 2, frame.plot.width())
        height, left, y = metrics.height(), frame.plot.right() - width, frame.y(data.target_kt)
        dot = theme.px(DOT)
        under_dot = data.target_year is not None and left < frame.x(data.target_year) + dot
        near = theme.px(2)
        gap = dot if under_dot else near
        room = frame.plot.bottom() - theme.px(1) - y - height  # what hangs below a line must not lie on the axis
        if room < near:
            return QRectF(left, y - gap - height, width, height)
        return QRectF(left, y + min(gap, room), width, height)

    def _paint_target_label(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        place = self._target_place(data, theme, frame)
        if place is not None:
            font = theme.font("caption", 600)
            paint_line_of_text(painter, place, data.target_label, font, theme.color("lingonberry_text"))

    def _paint_gap(self, painter: QPainter, data: EmissionData, theme: Theme, frame: _Frame) -> None:
        if data.target_year is None or data.target_kt is None or data.target_year not in data.years:
            return
        plan = (data.plan_kt or data.baseline_kt)[data.years.index(data.target_year)]
        x, y_plan, y_target = frame.x(data.target_year), frame.y(plan), frame.y(data.target_kt)
        reached = plan <= data.target_kt + 1e-6
        color = theme.color("leaf" if reached else "lingonberry")
        if data.gap_label:
            painter.setPen(QPen(color, max(2.5, theme.px(3.5)), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, y_plan), QPointF(x, y_target))
        radius = theme.px(DOT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, y_target), radius * 0.9, radius * 0.9)
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("leaf" if data.plan_kt else "muted"), max(2.5, theme.px(3.5))))
        painter.drawEllipse(QPointF(x, y_plan), radius, radius)
        label = self._wedge.label if self._wedge is not None and self._wedge.label else data.gap_label
        if label:
            tone = "leaf_text" if reached or label != data.gap_label else "lingonberry_text"
            self._paint_gap_label(painter, theme, frame, data, label, tone, x, (y_plan + y_target) / 2, reached)

    def _paint_gap_label(
        self,
        painter: QPainter,
        theme: Theme,
        frame: _Frame,
        data: EmissionData,
        label: str,
        tone: str,
        x: float,
        y: float,
        reached: bool,
    ) -> None:
        role = "small" if self._compact or theme.audience else "body"
        font = theme.font(role, 700)
        metrics = theme.metrics(role, 700)
        icon = metrics.height() * 0.85 if reached else 0.0
        height = metrics.height()
        reach = theme.px(14)
        width = metrics.horizontalAdvance(label) + icon + 4
        history_end = frame.x(data.history_years[-1]) if data.history_years else frame.plot.left()
        taken = self._target_place(data, theme, frame)
        box = self._free_place(data, frame, QSizeF(width, height), x, y, reach, history_end, taken)
        if icon:
            paint_icon(
                painter,
                "circle-check",
                theme.color(tone),
                QRectF(box.left(), box.top() + (height - icon) / 2, icon, icon),
            )
        paint_line_of_text(painter, box.adjusted(icon + (3 if icon else 0), 0, 0, 0), label, font, theme.color(tone))

    def _free_place(
        self,
        data: EmissionData,
        frame: _Frame,
        size: QSizeF,
        x: float,
        y: float,
        reach: float,
        history_end: float,
        taken: QRectF | None,
    ) -> QRectF:
        """The place by the bracket that covers least: history, lines and the plot's edges count as taken."""
        width, height = size.width(), size.height()
        shifts = (0.0, -height, height, -1.6 * height, 1.6 * height, 2.6 * height, -2.6 * height)
        places = [
            QRectF(side, y - height / 2 + dy, width, height) for dy in shifts for side in (x - reach - width, x + reach)
        ]

        leftmost = min(place.left() for place in places) - 6
        rightmost = max(place.right() for place in places) + 6
        near = [
            point
            for series in (data.plan_kt, data.baseline_kt)
            for point in frame.places(data.years, series)
            if leftmost <= point[0] <= rightmost
        ]
        target = None if data.target_kt is None else frame.y(data.target_kt)

        def cost(place: QRectF) -> float:
            left, right, top, bottom = place.left(), place.right(), place.top(), place.bottom()
            over = max(0.0, history_end + 4 - left) + max(0.0, right - frame.plot.right())
            over += max(0.0, frame.plot.top() - top) + max(0.0, bottom - frame.plot.bottom())
            crossings = sum(left - 6 <= px <= right + 6 and top - 5 <= py <= bottom + 5 for px, py in near)
            if target is not None:
                crossings += 2 * (top - 3 < target < bottom + 3)
            if taken is not None:
                crossings += 4 * place.intersects(taken)
            return over * 10 + crossings * 12 + abs((top + bottom) / 2 - y) * 0.12

        return min(places, key=cost)

    # --- pointing

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if QToolTip.isVisible():
            QToolTip.showText(event.globalPosition().toPoint(), self._tip_at(event.position()), self)

    def _tip_at(self, position: QPointF) -> str:
        data = self._data
        if data is None:
            return ""
        frame = self._frame(data, self.theme)
        if not frame.plot.contains(position):
            return ""
        span = max(1, frame.last_year - frame.first_year)
        year = round(frame.first_year + (position.x() - frame.plot.left()) / frame.plot.width() * span)
        lines = [str(year)]
        if year in data.history_years:
            i = data.history_years.index(year)
            total = _total(data, i)
            if total is not None:
                lines.append(f"{self.tr('Total')}: {data.numbers.kt(total)}")
            for series in data.sectors:
                value = series.values_kt[i]
                if value:
                    lines.append(f"{series.name}: {data.numbers.kt(value)}")
        elif year in data.years:
            i = data.years.index(year)
            for label, values in ((data.baseline_label, data.baseline_kt), (data.plan_label, data.plan_kt)):
                if i < len(values):
                    lines.append(f"{_flat(label)}: {data.numbers.kt(values[i])}")
        return "\n".join(lines) if len(lines) > 1 else ""


def _flat(label: str) -> str:
    return label.replace("\n", " ")


def _mix(start: Sequence[float], end: Sequence[float], t: float) -> tuple[float, ...]:
    if len(start) != len(end):
        return tuple(end)
    return tuple(a + (b - a) * t for a, b in zip(start, end, strict=True))


def _total(data: EmissionData, index: int) -> float | None:
    values = [series.values_kt[index] for series in data.sectors]
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _above(data: EmissionData, index: int) -> float:
    return sum(max(0.0, series.values_kt[index] or 0.0) for series in data.sectors)


def _below(data: EmissionData, index: int) -> float:
    return sum(min(0.0, series.values_kt[index] or 0.0) for series in data.sectors)


def _runs(data: EmissionData) -> list[list[int]]:
    """Indices of history years that follow one another without a gap."""
    runs: list[list[int]] = []
    for i, year in enumerate(data.history_years):
        if _total(data, i) is None:
            continue
        if runs and runs[-1][-1] == i - 1 and data.history_years[i - 1] == year - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _line(places: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in places]))
    return path


def _between(upper: Sequence[tuple[float, float]], lower: Sequence[tuple[float, float]]) -> QPainterPath:
    path = _line([*upper, *reversed(lower)])
    path.closeSubpath()
    return path
