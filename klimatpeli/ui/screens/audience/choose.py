"""Out of the roles: five secret points, then one measure after the other to consent, and the joint plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.game.audience import AudienceState, CandidateView, StanceView
from klimatpeli.game.records import CHAIN_LENGTH
from klimatpeli.ui.charts import PointsBars, PointsRow, SplitBar
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import (
    STANCE_LOOK,
    Box,
    Line,
    Scene,
    TeamName,
    TextBlock,
    block,
    fitted_font,
    panel_of,
    team_tiles,
    title,
)
from klimatpeli.ui.sentences import item_sector, item_title
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Chip, EmptyState, Link, Panel, Themed, name_widget
from klimatpeli.ui.widgets.indicators import paint_chain
from klimatpeli.ui.widgets.paint import antialiased, line_height, paint_shape, paint_text, text_height

SHOWN_BARS = 8


class CandidateRow(Themed, QWidget):
    """A measure on the table: sector, title, whose it is, how far it is anchored."""

    def __init__(
        self,
        text: str,
        sector: str,
        seats: Sequence[int],
        links: int,
        *,
        drifted: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._sector, self._seats, self._links = text, sector, tuple(seats), links
        self._drifted = drifted
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, "candidate", text)

    def text(self) -> str:
        """The title."""
        return self._text

    def apply_theme(self) -> None:
        self.setMaximumHeight(self.theme.screen_px(104))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(560), self.theme.screen_px(76))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(240), self.theme.screen_px(40))

    def _text_room(self, theme: Theme) -> QRectF:
        side = theme.screen_px(26)
        chain = side * CHAIN_LENGTH + theme.screen_px(10)
        shapes = len(self._seats) * theme.screen_px(34)
        left = float(theme.screen_px(28))
        return QRectF(left, 0, self.width() - left - chain - shapes - theme.screen_px(20), self.height())

    def _scale(self, theme: Theme, room: QRectF) -> float | None:
        for scale in (1.0, 0.93, 0.86, 0.8):
            font = fitted_font(theme, "small", 600, scale)
            if text_height(self._text, font, room.width(), 0, 1.06) <= room.height() + 1:
                return scale
        return None

    @property
    def cut(self) -> bool:
        """Whether the title does not fit at its smallest."""
        theme = self.theme
        return self._scale(theme, self._text_room(theme)) is None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        bar = QRectF(0, self.height() * 0.16, theme.screen_px(10), self.height() * 0.68)
        painter.setPen(theme.color("surface"))
        painter.setBrush(theme.sector(self._sector))
        painter.drawRoundedRect(bar, 4, 4)
        room = self._text_room(theme)
        font = fitted_font(theme, "small", 600, self._scale(theme, room) or 0.8)
        tall = text_height(self._text, font, room.width(), 0, 1.06)
        box = QRectF(room.left(), (self.height() - tall) / 2, room.width(), max(tall, line_height(font)))
        paint_text(painter, box, self._text, font, theme.color("ink"), spacing=1.06)
        x = room.right() + theme.screen_px(14)
        shape = theme.screen_px(26)
        for seat in self._seats:
            spot = QRectF(x, (self.height() - shape) / 2, shape, shape)
            paint_shape(painter, team_tone(seat).shape, spot, theme.team(seat))
            x += theme.screen_px(34)
        links = [Link.FILLED] * self._links + [Link.DRIFTED] * self._drifted + [Link.EMPTY] * CHAIN_LENGTH
        paint_chain(
            painter, theme, QRectF(x, (self.height() - shape) / 2, self.width() - x, shape), links[:CHAIN_LENGTH]
        )


class ChooseScreen(Scene):
    """Names before the reveal; after it points, consent, and how the room carries the plan."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(60, 40)
        self._bars = PointsBars()
        self._bars_panel = panel_of(padding=24, spacing=12)
        self._bars_title = TextBlock()
        self._carried = SplitBar(self.tr("Carried by the room"))
        self._bars_panel.body.addWidget(self._bars_title)
        self._bars_panel.body.addWidget(self._bars, 1)
        self._bars_panel.body.addWidget(self._carried)
        self._bars_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._left.add(self._bars_panel, 1)
        self._names = Box()
        self._left.add(self._names, 1)
        self._drawn: tuple[PointsRow, ...] = ()

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        revealed = any(candidate.points is not None for candidate in view.candidates)
        self._bars_panel.setVisible(revealed)
        self._names.setVisible(not revealed)
        self._names.clear()
        self._right.clear()
        if not revealed:
            self._names.add(self._table(view), 1)
            self._right.add(
                block(
                    Line(self.tr("Five points for each team"), "title2"),
                    Line(
                        self.tr("In secret, over everything on the table. You are yourselves again."),
                        "body",
                        "muted",
                        gap=4,
                    ),
                )
            )
            self._right.add(team_tiles(view, self.tr("has given its points"), self.tr("is thinking")))
            self._right.add_stretch()
            return
        self._show_points(view)
        self._show_consent(view)

    # --- before

    def _table(self, view: AudienceState) -> QWidget:
        panel = panel_of(block(Line(self.tr("On the table"), "title1")), padding=24, spacing=14)
        if not view.candidates:
            panel.body.addWidget(
                EmptyState(
                    "clipboard-list", self.tr("Nothing is on the table"), self.tr("No team has chosen a measure.")
                ),
                1,
            )
            return panel
        columns = Box("row", spacing=30)
        count = len(view.candidates)
        split = count if count <= SHOWN_BARS else (count + 1) // 2
        for part in (view.candidates[:split], view.candidates[split:]):
            if not part:
                continue
            column = Box(spacing=6)
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            for candidate in part:
                column.add(self._candidate(view, candidate), 1)
            if len(part) < split:
                column.add_stretch(split - len(part))
            columns.add(column, 1)
        panel.body.addWidget(columns, 1)
        return panel

    def _candidate(self, view: AudienceState, candidate: CandidateView) -> CandidateRow:
        return CandidateRow(
            item_title(self.context, view.scenario, candidate.ref),
            item_sector(view.scenario, candidate.ref),
            [view.team(team_id).seat for team_id in candidate.teams],
            candidate.links,
        )

    # --- after

    def _show_points(self, view: AudienceState) -> None:
        context = self.context
        rows = tuple(
            PointsRow(
                item_title(context, view.scenario, candidate.ref),
                float(candidate.points or 0),
                item_sector(view.scenario, candidate.ref),
                str(candidate.points or 0),
                marked=candidate.agreed,
            )
            for candidate in view.candidates[:SHOWN_BARS]
        )
        rest = len(view.candidates) - len(rows)
        lines = [Line(self.tr("Your points"), "title1")]
        if rest > 0:
            lines.append(
                Line(
                    self.tr("The first {shown}; fewer points: {rest}").format(shown=len(rows), rest=rest),
                    "small",
                    "muted",
                )
            )
        self._bars_title.set_lines(lines)
        if rows != self._drawn:
            self._bars.set_rows(rows)
            self._drawn = rows
        self._show_carried(view)

    def _show_carried(self, view: AudienceState) -> None:
        stances = [stance for candidate in view.candidates if candidate.agreed for stance in candidate.stances]
        self._carried.setVisible(bool(stances))
        if stances:
            shares = stance_shares(stances)
            self._carried.set_shares(*shares, carried_text(self.context, shares))

    def _show_consent(self, view: AudienceState) -> None:
        current = _current(view)
        if current is not None:
            self._right.add(self._consent(view, current), 3)
        else:
            self._right.add(
                panel_of(
                    block(
                        title(self.tr("One after the other")),
                        Line(self.tr("Most points go first: support, can live with it, or object and say why.")),
                    )
                )
            )
        agreed = [c for c in view.candidates if c.agreed]
        left = [c for c in view.candidates if c.left_because]
        numbers = panel_of(
            block(
                Line(
                    self.tr("In the joint plan: {count}").format(count=len(agreed)),
                    "title2",
                    "leaf_text",
                    icon="circle-check",
                ),
                *(
                    Line(
                        f"{item_title(self.context, view.scenario, c.ref)}: {c.left_because}",
                        "small",
                        "muted",
                        gap=8,
                        icon="clock-pause",
                        icon_tone="muted",
                    )
                    for c in left[-2:]
                ),
            )
        )
        self._right.add(numbers, 1 if left else 0)
        if current is None and not left:
            self._right.add_stretch()

    def _consent(self, view: AudienceState, candidate: CandidateView) -> Panel:
        context, vocabulary = self.context, view.scenario.vocabulary
        stances = {stance.team_id: stance for stance in candidate.stances}
        panel = panel_of(
            block(
                Line(
                    self.tr("In the joint plan") if candidate.agreed else self.tr("Shall this go forward?"),
                    "small",
                    "muted",
                ),
                title(item_title(context, view.scenario, candidate.ref)),
            ),
            spacing=8,
        )
        panel.set_highlight("leaf" if candidate.agreed else "")
        for team in view.teams:
            stance = stances.get(team.id)
            panel.body.addWidget(TeamName(team, "label"))
            if stance is None:
                panel.body.addWidget(Chip(self.tr("still to hear"), "dots", "neutral", role="caption"))
                continue
            icon, tone = STANCE_LOOK[stance.stance]
            panel.body.addWidget(Chip(context.term(vocabulary.stances, stance.stance), icon, tone, role="caption"))
            if stance.stance == "objection":
                kind = context.term(vocabulary.objection_kinds, stance.kind or "")
                panel.body.addWidget(block(Line(f"{kind} {stance.reason}", "small", "lingonberry_text")), 1)
        panel.body.addStretch(1)
        return panel


def _current(view: AudienceState) -> CandidateView | None:
    """What the room talks about: the first with stances that is not settled, else the last one agreed."""
    heard = [candidate for candidate in view.candidates if candidate.stances]
    open_now = [c for c in heard if not c.agreed and not c.left_because]
    if open_now:
        return open_now[0]
    agreed = [c for c in heard if c.agreed]
    return agreed[-1] if agreed else None


def stance_shares(stances: Sequence[StanceView]) -> tuple[float, float, float]:
    """Parts of the stances for, open and against."""
    total = len(stances) or 1
    kinds = [stance.stance for stance in stances]
    return kinds.count("support") / total, kinds.count("live_with") / total, kinds.count("objection") / total


def carried_text(context: Context, shares: tuple[float, float, float]) -> str:
    """``74 % for · 15 % open · 11 % against``."""
    words = QCoreApplication.translate("ChooseScreen", "{support} for · {open} open · {against} against")
    support, undecided, against = (context.numbers.percent(share) for share in shares)
    return words.format(support=support, open=undecided, against=against)
