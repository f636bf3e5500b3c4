"""Who does it, how we will know and when somebody asks: the joint plan as a table that is filled live."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState, JointView
from klimatpeli.game.records import FollowUp
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, EvenRow, Line, Scene, TextBlock, block, panel_of
from klimatpeli.ui.sentences import item_title
from klimatpeli.ui.widgets import EmptyState, Gauge, Panel, Themed
from klimatpeli.ui.widgets.paint import antialiased

COLUMNS = (33, 20, 30, 17)
PER_PAGE = 8


class Cell(Themed, QWidget):
    """A cell of the table: filled, or a dashed place that waits."""

    def __init__(self, lines: list[Line], waiting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = bool(lines)
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._box = Box(margins=(18, 5, 18, 5))
        layout.addWidget(self._box)
        shown = lines or [Line(waiting, "small", "muted")]
        self._box.add(TextBlock(shown, valign="center"), 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = theme.screen_px(16)
        if self._filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("leaf_soft"))
        else:
            pen = QPen(theme.color("border"), max(1.5, theme.screen_px(2.5)), Qt.PenStyle.DashLine)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)


class FollowUpScreen(Scene):
    """The table of the joint plan, and how much of it is complete."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._column = self.content.add(Box(spacing=20), 1)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._column.clear()
        if not view.joint:
            self._column.add(
                EmptyState(
                    "clipboard-list",
                    self.tr("The joint plan is empty"),
                    self.tr("Nothing was agreed on, so there is nothing to follow up."),
                ),
                1,
            )
            return
        complete = sum(entry.follow_up.complete for entry in view.joint)
        top = self._column.add(Box("row", spacing=50))
        top.add(block(Line(self.tr("Who does it, how will we know, when do we check?"), "title2"), valign="center"), 72)
        gauge = Gauge(self.tr("Complete"), "circle-check")
        gauge.set_value(
            complete / len(view.joint), self.tr("{done} of {all}").format(done=complete, all=len(view.joint))
        )
        top.add(gauge, 28)
        self._column.add(self._table(view), 1)

    def _table(self, view: AudienceState) -> Panel:
        panel = panel_of(padding=16, spacing=4)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        head = Box("row", spacing=12)
        names = (
            self.tr("Measure"),
            self.tr("Who is responsible"),
            self.tr("How we will know"),
            self.tr("When we check"),
        )
        for stretch, name in zip(COLUMNS, names, strict=True):
            heading = block(Line(name, "small", "muted", 600))
            heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            head.add(heading, stretch)
        panel.body.addWidget(head)
        unfinished_first = sorted(view.joint, key=lambda entry: entry.follow_up.complete)
        shown = view.joint if len(view.joint) <= PER_PAGE else tuple(unfinished_first[:PER_PAGE])
        for entry in shown:
            panel.body.addWidget(self._row(view, entry), 1)
        if len(shown) < 4:
            panel.body.addStretch(4 - len(shown))
        rest = len(view.joint) - len(shown)
        if rest > 0:
            panel.body.addWidget(
                block(Line(self.tr("and complete: {count} more").format(count=rest), "small", "muted"))
            )
        return panel

    def _row(self, view: AudienceState, entry: JointView) -> Box:
        context, follow_up = self.context, entry.follow_up
        row = EvenRow(spacing=12)
        title = TextBlock(
            [
                Line(
                    item_title(context, view.scenario, entry.ref),
                    "small",
                    weight=700,
                    icon="circle-check" if follow_up.complete else "circle-dashed",
                    icon_tone="leaf" if follow_up.complete else "muted",
                )
            ],
            valign="center",
        )
        named = Box(margins=(0, 0, 14, 0))
        named.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        named.add(title, 1)
        row.add(named, COLUMNS[0])
        row.add(Cell(_lines(follow_up.owner), self.tr("who?")), COLUMNS[1])
        row.add(Cell(self._indicator(follow_up), self.tr("indicator?")), COLUMNS[2])
        row.add(Cell(self._dates(follow_up), self.tr("when?")), COLUMNS[3])
        return row

    def _indicator(self, follow_up: FollowUp) -> list[Line]:
        if not follow_up.indicator.strip():
            return []
        lines = [Line(follow_up.indicator, "small", weight=500)]
        if follow_up.baseline or follow_up.goal:
            missing = self.tr("?")
            step = f"{follow_up.baseline or missing} → {follow_up.goal or missing} {follow_up.unit}".rstrip()
            lines.append(Line(step, "small", weight=700))
        return lines

    def _dates(self, follow_up: FollowUp) -> list[Line]:
        if not follow_up.review_date.strip():
            return []
        return [Line(shown_date(self.context, follow_up.review_date), "small", weight=700)]


def _lines(text: str) -> list[Line]:
    return [Line(text, "small", weight=500)] if text.strip() else []


def shown_date(context: Context, iso: str) -> str:
    """An ISO date as people write it; what is not one is shown as typed."""
    try:
        return context.numbers.date(date.fromisoformat(iso))
    except ValueError:
        return iso
