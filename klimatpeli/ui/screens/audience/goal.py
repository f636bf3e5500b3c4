"""The target in force, how sure the teams are, and what they say to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState, ConfidenceView, StanceView, TeamView
from klimatpeli.ui.charts import EmissionChart
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import shown_difference
from klimatpeli.ui.screens.audience.figures import baseline_kt, emission_data
from klimatpeli.ui.screens.audience.kit import (
    STANCE_LOOK,
    Box,
    Line,
    Scene,
    TeamName,
    TextBlock,
    block,
    head_panel_of,
    panel_of,
    team_tiles,
    title,
)
from klimatpeli.ui.widgets import Chip, Panel, Text, Themed
from klimatpeli.ui.widgets.paint import antialiased

CONFIDENCE_STEPS = 5
ROOMY_TEAMS = 4


class Dots(Themed, QWidget):
    """How sure a team is: so many dots of five, and the figure."""

    def __init__(self, value: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(40 * CONFIDENCE_STEPS), self.theme.screen_px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        side = theme.screen_px(30)
        for step in range(CONFIDENCE_STEPS):
            filled = step < self._value
            painter.setPen(QPen(theme.color("leaf" if filled else "border"), max(1.5, theme.screen_px(3))))
            painter.setBrush(theme.color("leaf") if filled else Qt.BrushStyle.NoBrush)
            x = step * theme.screen_px(40) + 2
            painter.drawEllipse(QRectF(x, (self.height() - side) / 2, side, side))


class GoalScreen(Scene):
    """First the chart and the gap, then confidence and conditions, then what the room says."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(62, 38)
        self._chart_panel = Panel(padding=22, spacing=6)
        self._chart_title = TextBlock()
        self._chart = EmissionChart()
        self._chart_panel.body.addWidget(self._chart_title)
        self._chart_panel.body.addWidget(self._chart, 1)
        self._left.add(self._chart_panel, 1)
        self._voices = Box(spacing=18)
        self._left.add(self._voices, 1)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        context = self.context
        self._chart_title.set_lines([title(self.tr("Where are we going, and where is the target?"))])
        self._chart.set_data(emission_data(context, view))
        revealed = bool(view.confidences)
        self._chart_panel.setVisible(not revealed)
        self._voices.setVisible(revealed)
        self._voices.clear()
        if revealed:
            self._say(view)
        self._right.clear()
        self._right.add(self._target(view))
        if not revealed:
            self._right.add(
                panel_of(
                    block(
                        title(self.tr("How sure are you?")),
                        Line(self.tr("In secret: 1 to 5, and one condition that would make you surer.")),
                    )
                )
            )
            self._right.add(team_tiles(view, self.tr("has answered"), self.tr("is thinking"), columns=2))
            self._right.add_stretch()
        else:
            self._right.add(self._next_step(view), 1)

    def _target(self, view: AudienceState) -> Panel:
        numbers, target = self.context.numbers, view.scenario.target
        short = shown_difference(baseline_kt(view), view.target_kt)
        if view.goal_confirmed:
            over = self.tr("Our own target, confirmed") if view.goal_is_own else self.tr("The target, confirmed")
        else:
            over = self.tr("The target in force")
        lines = [
            Line(
                over,
                "small",
                "on_spruce_muted",
                icon="circle-check" if view.goal_confirmed else "",
                icon_tone="leaf_bright",
            ),
            Line(numbers.percent(-view.target_reduction), "hero" if view.confidences else "display", "on_spruce"),
            Line(
                self.tr("by {year}, compared with {base}: {kt}").format(
                    year=target.year, base=target.base_year, kt=numbers.kt(view.target_kt)
                ),
                "body",
                "on_spruce",
            ),
        ]
        if short > 0:
            lines.append(
                Line(
                    self.tr("Without new measures we end up {kt} above it.").format(kt=numbers.kt(short)),
                    "body",
                    "cloudberry",
                    600,
                    gap=6,
                )
            )
        return head_panel_of(block(*lines, object_name="target"))

    def _say(self, view: AudienceState) -> None:
        stances = {stance.team_id: stance for stance in view.target_stances}
        self._voices.add(block(title(self.tr("How sure are we that we will reach the target?"))))
        for confidence in view.confidences:
            team = view.team(confidence.team_id)
            self._voices.add(self._voice(view, team, confidence, stances.get(team.id)), 1)

    def _voice(
        self, view: AudienceState, team: TeamView, confidence: ConfidenceView, stance: StanceView | None
    ) -> Panel:
        top = Box("row", spacing=20)
        name = Box("row")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name.add(TeamName(team))
        name.add_stretch()
        top.add(name, 40)
        said = self.tr("{value} of {most}").format(value=confidence.confidence, most=CONFIDENCE_STEPS)
        top.add(Dots(confidence.confidence, said))
        top.add(Text(str(confidence.confidence), "title2"))
        view_of = Box("row")
        view_of.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        view_of.add_stretch()
        view_of.add(self._stance(view, stance))
        top.add(view_of, 46)
        if confidence.condition:
            lines = [
                Line(self.tr("We would be more confident if:"), "small", "muted"),
                Line(confidence.condition, "title3", weight=500),
            ]
        else:
            lines = [Line(self.tr("no condition"), "body", "muted")]
        if stance is not None and stance.reason:
            kind = self.context.term(view.scenario.vocabulary.objection_kinds, stance.kind or "")
            tone = "lingonberry_text" if stance.stance == "objection" else "muted"
            lines.append(Line(f"{kind} {stance.reason}".strip(), "small", tone, gap=4))
        panel = panel_of(top, spacing=4, padding=16 if len(view.teams) <= ROOMY_TEAMS else 11)
        panel.body.addWidget(TextBlock(lines), 1)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _stance(self, view: AudienceState, stance: StanceView | None) -> Chip:
        role = "small" if len(view.teams) <= ROOMY_TEAMS else "caption"
        if stance is None:
            return Chip(self.tr("still to hear"), "dots", "neutral", role=role)
        icon, tone = STANCE_LOOK[stance.stance]
        return Chip(self.context.term(view.scenario.vocabulary.stances, stance.stance), icon, tone, role=role)

    def _next_step(self, view: AudienceState) -> QWidget:
        heard = {stance.team_id for stance in view.target_stances}
        if view.goal_confirmed:
            objections = [s for s in view.target_stances if s.stance == "objection"]
            if objections:
                text = self.tr("We go on with this target. The objections are written down.")
            else:
                text = self.tr("We go on with this target. Nobody objected.")
            return panel_of(block(title(self.tr("Agreed")), Line(text), valign="center"), tone="leaf_soft")
        missing = [team.name for team in view.teams if team.id not in heard]
        lines = [
            title(self.tr("Can we work with it?")),
            Line(self.tr("We support it · We can live with it · We object, and this is why")),
        ]
        if heard and missing:
            lines.append(
                Line(self.tr("Still to hear: {teams}").format(teams=_listed(missing)), "small", "muted", gap=8)
            )
        return panel_of(block(*lines, valign="center"))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
