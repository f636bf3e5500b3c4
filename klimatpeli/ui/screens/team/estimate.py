"""Inventory: where do the emissions come from? 100 points over the sectors, and who can move each.

Controls: ``points_<sector>``, ``control_<sector>``, ``even``, ``done`` (send and hand over), ``experience_role``,
``experience_text``, ``send_experience``.
"""

from __future__ import annotations

from typing import cast, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game.commands import SubmitEstimate
from klimatpeli.game.records import Control
from klimatpeli.game.rules.beginning import ESTIMATE_POINTS
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.controls import Mark, ThreeWay
from klimatpeli.ui.screens.team.experience import ExperienceForm
from klimatpeli.ui.screens.team.page import TeamPage, wide
from klimatpeli.ui.widgets import (
    HeadPanel,
    IconView,
    Panel,
    PillButton,
    PointsEntry,
    ScrollPage,
    Text,
)

CONTROLS: tuple[Control, ...] = get_args(Control)
_MARK_ICONS = {"decide": "gavel", "influence": "speakerphone", "hope": "cloud"}


class EstimateScreen(TeamPage):
    """The team's guess; it can be changed until the reveal begins."""

    draft_key = "estimate"

    def task(self) -> str:
        return self.tr("Where do our emissions come from?")

    def build(self) -> QWidget:
        self._entries: dict[str, PointsEntry] = {}
        self._controls: dict[str, ThreeWay] = {}
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 18, 16, 18)
        row.setSpacing(10)
        row.addWidget(self._build_table(), 1)
        row.addWidget(self._build_side())
        self._show_sum()
        return content

    def _build_table(self) -> QWidget:
        panel = Panel(padding=18, spacing=6)
        panel.body.setContentsMargins(20, 14, 8, 10)
        scroll = ScrollPage(object_name="sectors")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        vocabulary = self.state.scenario.vocabulary
        marks = [Mark(key, self.context.term(vocabulary.controls, key), _MARK_ICONS[key]) for key in CONTROLS]
        self._add_heads(grid, marks)
        sent = dict(self.team.estimate)
        marked = dict(self.team.controls)
        for number, sector in enumerate(self.state.scenario.inventory.sectors, start=1):
            self._add_sector(grid, number, sector, sent.get(sector, 0), str(marked.get(sector, "")), marks)
        scroll.body.addLayout(grid)
        scroll.body.addStretch(1)
        panel.body.addWidget(scroll)
        return panel

    def _add_heads(self, grid: QGridLayout, marks: list[Mark]) -> None:
        low = Qt.AlignmentFlag.AlignBottom
        grid.addWidget(Text(self.tr("Sector"), "caption", "muted", weight=600), 0, 0, 1, 2, low)
        points = Text(self.tr("Points"), "caption", "muted", weight=600, align=Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(points, 0, 2, low)
        heads = QHBoxLayout()
        heads.setSpacing(0)
        for mark in marks:
            head = Text(mark.name, "caption", "muted", weight=600, wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
            head.setFixedWidth(self.theme.px(84))
            heads.addWidget(head, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(heads, 0, 3)

    def _add_sector(
        self, grid: QGridLayout, number: int, sector: str, points: int, control: str, marks: list[Mark]
    ) -> None:
        name = self.context.sector(self.state.scenario, sector)
        plain = next((self.context.text(s.plain) for s in self.state.scenario.sectors if s.id == sector), "")
        icon = IconView(items.sector_icon(self.state, sector), self.theme.sector(sector).name(), 22)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(name, "label"))
        words.addWidget(Text(plain, "caption", "muted", wrap=True))
        entry = PointsEntry(
            cast(int, self.draft(f"points_{sector}", points)),
            0,
            ESTIMATE_POINTS,
            step=5,
            page=1,
            object_name=f"points_{sector}",
            accessible_name=name,
        )
        entry.setAccessibleDescription(plain)
        entry.value_changed.connect(lambda value, key=sector: self._on_points(key, value))
        three = ThreeWay(marks, name, object_name=f"control_{sector}")
        three.set_current(self.draft_text(f"control_{sector}", control))
        three.chosen.connect(lambda key, of=sector: self.keep(f"control_{of}", key))
        self._entries[sector], self._controls[sector] = entry, three
        grid.addWidget(icon, number, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(words, number, 1)
        grid.addWidget(entry, number, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(three, number, 3, Qt.AlignmentFlag.AlignVCenter)

    def _build_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(self.theme.px(372))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        scroll = ScrollPage(margins=(8, 0, 8, 14), spacing=14, object_name="side")
        head = HeadPanel(padding=20)
        head.body.setSpacing(6)
        head.body.addWidget(
            Text(
                self.tr("Share out 100 points as you think the emissions are divided."),
                "body",
                "on_spruce",
                wrap=True,
            )
        )
        counter = QHBoxLayout()
        self._left = Text("", "display", "on_spruce", object_name="points_left")
        self._left_text = Text("", "body", "on_spruce_muted", wrap=True)
        counter.addWidget(self._left)
        counter.addSpacing(12)
        counter.addWidget(self._left_text, 1, Qt.AlignmentFlag.AlignVCenter)
        head.body.addLayout(counter)
        self._even = PillButton("", "equal", "on-dark", "small", object_name="even")
        self._even.clicked.connect(self._on_even)
        head.body.addWidget(self._even)
        scroll.body.addWidget(head)
        self._form = ExperienceForm(self)
        scroll.body.addWidget(self._form)
        scroll.body.addStretch(1)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.setSpacing(10)
        foot.addWidget(self.message)
        self._hint = Text("", "small", "muted", wrap=True, object_name="missing")
        foot.addWidget(self._hint)
        self._done = wide(PillButton("", "arrow-right", "primary", "large", icon_right=True, object_name="done"))
        self._done.clicked.connect(self._on_done)
        foot.addWidget(self._done)
        column.addLayout(foot)
        return side

    def first_control(self) -> QWidget | None:
        return next(iter(self._entries.values()), None)

    def redraw(self) -> None:
        self._form.redraw()
        self._even.set_text(self.tr("Share out the rest"))
        revealed = bool(self.state.revealed_sectors)
        for entry in self._entries.values():
            entry.setEnabled(not revealed)
        self._show_sum()

    def _sum(self) -> int:
        return sum(entry.value() for entry in self._entries.values())

    def _show_sum(self) -> None:
        left = ESTIMATE_POINTS - self._sum()
        for entry in self._entries.values():
            entry.set_maximum(entry.value() + left)
        self._left.setText(str(left))
        self._left_text.setText(self.tr("points left to give") if left else self.tr("left: all 100 points are given"))
        self._even.setEnabled(left > 0)
        self._done.setEnabled(left == 0 and not self.state.revealed_sectors)
        self._done.set_text(self.tr("Send and hand over"))
        if self.state.revealed_sectors:
            hint = self.tr("It has been shown and can no longer be changed.")
        elif left:
            hint = self.tr("You can send when all points are given. Still to give: {left}.").format(left=left)
        else:
            unmarked = sum(not control.current for control in self._controls.values())
            hint = (
                self.tr("Sectors without a mark for who decides: {count}. You may leave them so.").format(
                    count=unmarked
                )
                if unmarked
                else self.tr("Ready to send. Nobody sees it before the reveal.")
            )
        self._hint.setText(hint)

    def _on_points(self, sector: str, value: int) -> None:
        self.keep(f"points_{sector}", value)
        self._show_sum()

    def _on_even(self) -> None:
        for sector, points in share_rest({key: entry.value() for key, entry in self._entries.items()}).items():
            self._entries[sector].set_maximum(ESTIMATE_POINTS)
            self._entries[sector].set_value(points)
            self.keep(f"points_{sector}", points)
        self._show_sum()

    def _on_done(self) -> None:
        points = tuple((sector, entry.value()) for sector, entry in self._entries.items())
        controls = tuple((s, cast(Control, c.current)) for s, c in self._controls.items() if c.current)
        if self.submit(SubmitEstimate(self.team_id, points, controls)):
            self.finish()


def share_rest(points: dict[str, int], total: int = ESTIMATE_POINTS) -> dict[str, int]:
    """What is left of ``total`` shared out in proportion to what has been given; evenly when nothing has."""
    given = sum(points.values())
    rest = total - given
    if rest <= 0 or not points:
        return dict(points)
    weights = {key: (value / given if given else 1 / len(points)) for key, value in points.items()}
    exact = {key: rest * weight for key, weight in weights.items()}
    shared = {key: points[key] + int(part) for key, part in exact.items()}
    missing = total - sum(shared.values())
    by_remainder = sorted(exact, key=lambda key: exact[key] - int(exact[key]), reverse=True)
    for key in by_remainder[:missing]:
        shared[key] += 1
    return shared
