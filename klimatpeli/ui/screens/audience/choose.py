"""Out of the roles: five secret points, then one measure after the other to consent, and the joint plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.game.audience import AudienceState, CandidateView, StanceView
from klimatpeli.game.records import CHAIN_LENGTH
from klimatpeli.ui.charts import SplitBar
from klimatpeli.ui.context import Context
from klimatpeli.ui.icons import paint_icon
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
from klimatpeli.ui.sentences import amount, item_sector, item_title
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Chip, EmptyState, Glide, Link, Panel, Themed, name_widget
from klimatpeli.ui.widgets.indicators import paint_bar, paint_chain
from klimatpeli.ui.widgets.paint import (
    antialiased,
    line_height,
    paint_line_of_text,
    paint_shape,
    paint_text,
    text_height,
)

SHOWN_BARS = 8
SHAPES_ROOM = 100
ROWS_WITH_CHAIN = 11
TEAMS_WITH_CHAIN = 4
TITLE_SCALES = (1.0, 0.93, 0.86, 0.8, 0.73)
CROWDED_PX = 22


class CandidateRow(Themed, QWidget):
    """A measure on the table: sector, title, whose it is, how far it is anchored (None where there is no room)."""

    def __init__(
        self,
        text: str,
        sector: str,
        seats: Sequence[int],
        links: int | None,
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
        chain = 0.0 if self._links is None else side * CHAIN_LENGTH + theme.screen_px(10)
        shapes = len(self._seats) * self._pitch(theme)
        left = float(theme.screen_px(28))
        return QRectF(left, 0, self.width() - left - chain - shapes - theme.screen_px(20), self.height())

    def _pitch(self, theme: Theme) -> float:
        """From shape to shape; many stand closer."""
        return min(theme.screen_px(34), theme.screen_px(SHAPES_ROOM) / max(1, len(self._seats)))

    def _scale(self, theme: Theme, room: QRectF) -> float | None:
        for scale in TITLE_SCALES:
            font = fitted_font(theme, "small", 600, scale, CROWDED_PX)
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
        font = fitted_font(theme, "small", 600, self._scale(theme, room) or TITLE_SCALES[-1], CROWDED_PX)
        tall = text_height(self._text, font, room.width(), 0, 1.06)
        box = QRectF(room.left(), (self.height() - tall) / 2, room.width(), max(tall, line_height(font)))
        paint_text(painter, box, self._text, font, theme.color("ink"), spacing=1.06)
        x = room.right() + theme.screen_px(14)
        shape = min(theme.screen_px(26), self._pitch(theme) * 0.86)
        for seat in self._seats:
            spot = QRectF(x, (self.height() - shape) / 2, shape, shape)
            paint_shape(painter, team_tone(seat).shape, spot, theme.team(seat))
            x += self._pitch(theme)
        if self._links is None:
            return
        shape = theme.screen_px(26)
        links = [Link.FILLED] * self._links + [Link.DRIFTED] * self._drifted + [Link.EMPTY] * CHAIN_LENGTH
        paint_chain(
            painter, theme, QRectF(x, (self.height() - shape) / 2, self.width() - x, shape), links[:CHAIN_LENGTH]
        )


class PointRow(Themed, QWidget):
    """A measure with its points: title, bar, figure, and a check once it is in the joint plan."""

    def __init__(self, text: str, sector: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._sector = text, sector
        self._points, self._most, self._agreed, self._left = 0, 1, False, False
        self._grow = Glide(self, self.update, 0.0, duration_ms=700)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, "points", text)

    def text(self) -> str:
        """Title and points."""
        return self.accessibleName()

    def show_points(self, points: int, most: int, *, agreed: bool, left: bool, animate: bool) -> None:
        """``most``: the longest bar's points."""
        self._points, self._most, self._agreed, self._left = points, max(1, most), agreed, left
        self.setAccessibleName(f"{self._text}: {points}")
        share = points / self._most
        if animate:
            self._grow.to(share)
        else:
            self._grow.jump(share)

    def apply_theme(self) -> None:
        self.setMaximumHeight(self.theme.screen_px(112))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(700), self.theme.screen_px(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(300), self.theme.screen_px(46))

    def _text_room(self, theme: Theme) -> QRectF:
        left = float(theme.screen_px(54))
        return QRectF(left, 0, self.width() * 0.62 - left, self.height())

    def _scale(self, theme: Theme, room: QRectF) -> float | None:
        for scale in TITLE_SCALES:
            font = fitted_font(theme, "small", 600, scale, CROWDED_PX)
            if text_height(self._text, font, room.width(), 0, 1.06) <= room.height() + 1:
                return scale
        return None

    @property
    def cut(self) -> bool:
        """Whether the title does not fit at its smallest."""
        return self._scale(self.theme, self._text_room(self.theme)) is None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        side = theme.screen_px(38)
        spot = QRectF(0, (self.height() - side) / 2, side, side)
        if self._agreed:
            paint_icon(painter, "circle-check", theme.color("leaf"), spot)
        elif self._left:
            paint_icon(painter, "clock-pause", theme.color("muted"), spot)
        else:
            paint_icon(painter, "circle-dashed", theme.color("border"), spot)
        room = self._text_room(theme)
        font = fitted_font(
            theme, "small", 700 if self._agreed else 500, self._scale(theme, room) or TITLE_SCALES[-1], CROWDED_PX
        )
        tall = text_height(self._text, font, room.width(), 0, 1.06)
        box = QRectF(room.left(), (self.height() - tall) / 2, room.width(), tall)
        paint_text(painter, box, self._text, font, theme.color("ink"), spacing=1.06)
        figure = theme.metrics("title3").horizontalAdvance("00") + theme.screen_px(10)
        thick = min(self.height() * 0.5, theme.screen_px(34))
        left = room.right() + theme.screen_px(20)
        bar = QRectF(left, (self.height() - thick) / 2, self.width() - left - figure, thick)
        paint_bar(painter, theme, bar, self._grow.value, theme.sector(self._sector))
        value = QRectF(bar.right(), 0, figure, self.height())
        right = Qt.AlignmentFlag.AlignRight
        paint_line_of_text(painter, value, str(self._points), theme.font("title3"), theme.color("ink"), align=right)


class ChooseScreen(Scene):
    """Names before the reveal; after it points, consent, and how the room carries the plan."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(60, 40)
        self._bars = Box(spacing=4)
        self._rows: dict[str, PointRow] = {}
        self._bars_panel = panel_of(padding=24, spacing=12)
        self._bars_title = TextBlock()
        self._carried = SplitBar(self.tr("The teams’ stances"))
        self._bars_panel.body.addWidget(self._bars_title)
        self._bars_panel.body.addWidget(self._bars, 1)
        self._bars_panel.body.addWidget(self._carried)
        self._bars_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._left.add(self._bars_panel, 1)
        self._names = Box()
        self._left.add(self._names, 1)

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
            self._right.add(team_tiles(view, self.tr("has given its points"), self.tr("is thinking")), 1)
            self._right.add_stretch(0)
            return
        self._show_points(view, animate=animate)
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
        chain = len(view.candidates) <= 2 * ROWS_WITH_CHAIN and len(view.teams) <= TEAMS_WITH_CHAIN
        columns = Box("row", spacing=30)
        count = len(view.candidates)
        split = count if count <= SHOWN_BARS else (count + 1) // 2
        for part in (view.candidates[:split], view.candidates[split:]):
            if not part:
                continue
            column = Box(spacing=6 if split <= ROWS_WITH_CHAIN else 1)
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            for candidate in part:
                column.add(self._candidate(view, candidate, chain=chain), 1)
            if len(part) < split:
                column.add_stretch(split - len(part))
            columns.add(column, 1)
        panel.body.addWidget(columns, 1)
        return panel

    def _candidate(self, view: AudienceState, candidate: CandidateView, *, chain: bool) -> CandidateRow:
        return CandidateRow(
            item_title(self.context, view.scenario, candidate.ref),
            item_sector(view.scenario, candidate.ref),
            [view.team(team_id).seat for team_id in candidate.teams],
            candidate.links if chain else None,
        )

    # --- after

    def _show_points(self, view: AudienceState, *, animate: bool) -> None:
        context = self.context
        shown = view.candidates[:SHOWN_BARS]
        if tuple(self._rows) != tuple(candidate.ref for candidate in shown):
            self._bars.clear()
            self._rows = {}
            for candidate in shown:
                sector = item_sector(view.scenario, candidate.ref)
                row = PointRow(item_title(context, view.scenario, candidate.ref), sector)
                self._rows[candidate.ref] = self._bars.add(row, 1)
            self._bars.add_stretch(0)
        most = max((candidate.points or 0 for candidate in shown), default=1)
        for candidate in shown:
            self._rows[candidate.ref].show_points(
                candidate.points or 0,
                most,
                agreed=candidate.agreed,
                left=bool(candidate.left_because),
                animate=animate,
            )
        rest = len(view.candidates) - len(shown)
        lines = [Line(self.tr("How you gave your points"), "title1")]
        if rest > 0:
            under = self.tr("Top {shown} of {all}").format(shown=len(shown), all=len(view.candidates))
            lines.append(Line(under, "small", "muted"))
        self._bars_title.set_lines(lines)
        self._show_carried(view)

    def _show_carried(self, view: AudienceState) -> None:
        stances = [stance for candidate in view.candidates if candidate.agreed for stance in candidate.stances]
        show_stances(self._carried, stances)

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
        over = self.tr("Agreed") if candidate.agreed else self.tr("Shall this go forward?")
        lines = [Line(over, "small", "leaf_text" if candidate.agreed else "muted", 600)]
        lines.append(title(item_title(context, view.scenario, candidate.ref)))
        lines.append(Line(self._facts(view, candidate), "body", "muted", gap=6))
        if candidate.agreed and not self._less_kt(view, candidate):
            nothing = self.tr("no cut by {year}").format(year=view.scenario.target.year)
            lines.append(Line(nothing, "body", "muted"))
        panel = panel_of(block(*lines), padding=24, spacing=12)
        panel.set_highlight("leaf" if candidate.agreed else "")
        for team in view.teams:
            stance = stances.get(team.id)
            row = Box("row", spacing=18)
            row.add(TeamName(team, "label"))
            row.add_stretch()
            if stance is None:
                row.add(Chip(self.tr("still to hear"), "dots", "neutral"))
            else:
                icon, tone = STANCE_LOOK[stance.stance]
                row.add(Chip(context.term(vocabulary.stances, stance.stance), icon, tone))
            panel.body.addWidget(row, 1)
            if stance is not None and stance.stance == "objection":
                kind = context.term(vocabulary.objection_kinds, stance.kind or "")
                panel.body.addWidget(block(Line(f"{kind} {stance.reason}", "small", "lingonberry_text")), 1)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    @staticmethod
    def _less_kt(view: AudienceState, candidate: CandidateView) -> float:
        """What it cuts in the joint plan, kt."""
        return next((entry.kt for entry in view.joint if entry.ref == candidate.ref), 0.0)

    def _facts(self, view: AudienceState, candidate: CandidateView) -> str:
        """What it does, once it counts in the joint plan, and what it takes."""
        context, numbers = self.context, self.context.numbers
        facts = []
        less = self._less_kt(view, candidate)
        if less > 0:
            facts.append(
                self.tr("{amount} less in {year}").format(amount=amount(context, less), year=view.scenario.target.year)
            )
        facts.append(numbers.meur(candidate.cost_meur) if candidate.cost_meur else self.tr("no money needed"))
        if candidate.staff_py:
            facts.append(numbers.person_years(candidate.staff_py))
        return " · ".join(facts)


def _current(view: AudienceState) -> CandidateView | None:
    """What the room talks about: the first with stances that is not settled, else the last one agreed."""
    heard = [candidate for candidate in view.candidates if candidate.stances]
    open_now = [c for c in heard if not c.agreed and not c.left_because]
    if open_now:
        return open_now[0]
    agreed = [c for c in heard if c.agreed]
    return agreed[-1] if agreed else None


def show_stances(bar: SplitBar, stances: Sequence[StanceView]) -> None:
    """How many support, can live with it and object: ``14 support · 8 can live with it · 2 object``."""
    bar.setVisible(bool(stances))
    if not stances:
        return
    kinds = [stance.stance for stance in stances]
    support, live_with, objections = kinds.count("support"), kinds.count("live_with"), kinds.count("objection")
    translate = QCoreApplication.translate
    said = (
        translate("ChooseScreen", "%n support", "", support),
        translate("ChooseScreen", "%n can live with it", "", live_with),
        translate("ChooseScreen", "%n object(s)", "", objections),
    )
    bar.set_counts(support, live_with, objections, " · ".join(said))
