"""Choose: five secret points over everything on the table.

Controls: ``points_<ref>``, ``done``.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.commands import GivePoints
from klimatpeli.game.rules.ending import SECRET_POINTS
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import (
    ChainView,
    EmptyState,
    IconView,
    Panel,
    PillButton,
    PointsEntry,
    ScrollPage,
    TeamBadge,
    Text,
    Themed,
)
from klimatpeli.ui.widgets.header import ElidedText
from klimatpeli.ui.widgets.paint import antialiased


class PointDots(Themed, QWidget):
    """The points as dots: those that are given are filled."""

    def __init__(self, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total, self._left = total, total
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName("dots")

    def set_left(self, left: int) -> None:
        """How many are still to give."""
        self._left = left
        self.setAccessibleName(self.tr("Points left: {left} of {total}").format(left=left, total=self._total))
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(30)
        return QSize(self._total * (side + self.theme.px(10)), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        side = theme.px(30)
        for i in range(self._total):
            box = QRectF(i * (side + theme.px(10)), 0, side, side).adjusted(2, 2, -2, -2)
            given = i < self._total - self._left
            pen = QPen(theme.color("cloudberry" if given else "border"), theme.px(2))
            if not given:
                pen.setDashPattern([2.4, 2.0])
            painter.setPen(pen)
            painter.setBrush(theme.color("cloudberry") if given else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)


class PointsScreen(TeamPage):
    """Out of the roles: what should the joint plan hold?"""

    draft_key = "points"

    def task(self) -> str:
        return self.tr("Share five points among the measures")

    def subtitle(self) -> str:
        return self.task()

    def build(self) -> QWidget:
        self._entries: dict[str, PointsEntry] = {}
        self._unit = items.unit_of(self.state)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 18, 28, 20)
        column.setSpacing(14)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("What should go into our joint plan?"), "title1"))
        text = self.tr("Speak as yourselves now. Give five points; several may go to the same measure.")
        words.addWidget(Text(text, "body", "muted", wrap=True))
        head.addLayout(words, 1)
        self._dots = PointDots(SECRET_POINTS)
        head.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        column.addWidget(self._build_table(), 1)
        column.addWidget(self.message)
        foot = QHBoxLayout()
        foot.setSpacing(18)
        self._hint = Text("", "body", "muted", wrap=True, object_name="missing")
        foot.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self._done = PillButton("", "arrow-right", "primary", "large", icon_right=True, object_name="done")
        self._done.clicked.connect(self._on_done)
        foot.addWidget(self._done)
        column.addLayout(foot)
        return content

    def _build_table(self) -> QWidget:
        table = plans.on_the_table(self.state)
        if not table:
            return EmptyState(
                "layout-grid",
                self.tr("Nothing is on the table"),
                self.tr("No team has chosen a measure. Go back a phase, or go on without a vote."),
            )
        scroll = ScrollPage(object_name="table", spacing=0)
        grid = QGridLayout()
        grid.setContentsMargins(4, 4, 12, 8)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        sent = dict(self.team.points)
        for number, ref in enumerate(table):
            given = cast(int, self.draft(f"points_{ref}", sent.get(ref, 0)))
            grid.addWidget(self._build_row(ref, given), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        scroll.body.addLayout(grid)
        scroll.body.addStretch(1)
        return scroll

    def _build_row(self, ref: str, given: int) -> QWidget:
        state, context = self.state, self.context
        team_id, item = plans.best_version(state, ref)
        sector = plans.sector_of(state, ref)
        title = items.title_of(context, state, ref)
        panel = Panel(accent=self.theme.sector(sector).name(), padding=10, spacing=2)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconView(items.icon_of(state, ref), self.theme.sector(sector).name(), 24))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedText(title, "label"))
        effect_kt = items.central_kt(state, item)
        facts = QHBoxLayout()
        facts.setSpacing(10)
        for seat, team in enumerate(state.teams):
            if team.item(ref) is not None:
                facts.addWidget(TeamBadge(seat, size=15, name=team.name))
        facts.addWidget(
            ElidedText(
                self.tr("{effect} in {year} · {money}").format(
                    effect=self._unit.with_unit(context, effect_kt),
                    year=str(state.ruler.target.year),
                    money=context.numbers.meur(plans.whole_price(state, item)[0]),
                ),
                "small",
                "muted",
            ),
            1,
        )
        words.addLayout(facts)
        row.addLayout(words, 1)
        row.addWidget(ChainView(items.links_of(state, team_id, item), object_name=f"chain_{ref}"))
        entry = PointsEntry(given, 0, SECRET_POINTS, page=1, object_name=f"points_{ref}", accessible_name=title)
        entry.value_changed.connect(lambda value, key=ref: self._on_points(key, value))
        self._entries[ref] = entry
        row.addWidget(entry)
        panel.body.addLayout(row)
        return panel

    def first_control(self) -> QWidget | None:
        return next(iter(self._entries.values()), self._done)

    def redraw(self) -> None:
        left = SECRET_POINTS - sum(entry.value() for entry in self._entries.values())
        revealed = self.state.points_revealed
        for entry in self._entries.values():
            entry.set_maximum(entry.value() + left)
            entry.setEnabled(not revealed)
        self._dots.set_left(left)
        voting = bool(self._entries) and not revealed
        self._done.set_text(self.tr("Send and hand over") if voting else self.tr("Hand the laptop over"))
        self._done.setEnabled(left == 0 or not voting)
        if revealed:
            self._hint.setText(self.tr("The points have been shown and can no longer be changed."))
        elif not self._entries:
            self._hint.setText("")
        elif left:
            self._hint.setText(self.tr("Points still to give: {left}").format(left=left))
        else:
            self._hint.setText(self.tr("Ready to send. Nobody sees it before the reveal."))

    def _on_points(self, ref: str, value: int) -> None:
        self.keep(f"points_{ref}", value)
        self.redraw()

    def _on_done(self) -> None:
        if not self._entries or self.state.points_revealed:
            self.finish()
            return
        points = tuple((ref, entry.value()) for ref, entry in self._entries.items() if entry.value())
        if self.submit(GivePoints(self.team_id, points)):
            self.finish()
