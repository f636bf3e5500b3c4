"""While the teams choose: who holds the laptop, with which lenses, and where the room stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.game.audience import AudienceState
from klimatpeli.game.plans import duties_of_seat
from klimatpeli.ui.charts import EmissionChart
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.figures import emission_data
from klimatpeli.ui.screens.audience.kit import (
    Box,
    Line,
    Scene,
    Status,
    TeamSign,
    TeamTile,
    TextBlock,
    block,
    head_panel_of,
    panel_of,
    rows_of,
)
from klimatpeli.ui.widgets import IconView, Panel

TURN_HEIGHT = 136
LOW_TILE_PX, HIGH_TILE_PX = 76, 120
"""A team's tile with its gap, in one column and in more."""
NARROW_NAME_PX = 150
"""Names up to this width are read on a third of the column."""
LISTED_TEAMS = 3
"""So many teams' lenses have room beside the chart."""


class MeasuresScreen(Scene):
    """The chart on the left; on the right the team that decides and the lenses it looks through."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(58, 42, spacing=18)
        panel = Panel(padding=18, spacing=4)
        self._title = TextBlock()
        self._chart = EmissionChart()
        panel.body.addWidget(self._title)
        panel.body.addWidget(self._chart, 1)
        self._left.add(panel, 1)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        context = self.context
        label = self.tr("decided so far") if view.room is not None else ""
        self._title.set_lines([Line(self.tr("Our emissions, kt CO₂e a year"), "title3")])
        self._chart.set_data(emission_data(context, view, view.room, view.room_measures, plan_label=label))
        self._right.clear()
        self._right.add(Box(tallest=TURN_HEIGHT)).add(self._turn(view))
        if view.card_id is not None:
            card = view.scenario.card(view.card_id)
            self._right.add(
                block(Line(context.text(card.title), "small", weight=600, icon=card.icon, icon_tone="cloudberry_text"))
            )
        self._right.add(self._lenses(view), 1)
        self._right.add(self._teams(view))

    def _turn(self, view: AudienceState) -> Panel:
        if view.turn is not None:
            team = view.team(view.turn)
            tone = team_tone(team.seat)
            row = Box("row", spacing=26)
            row.add(TeamSign(team))
            text = self.tr("{team} are deciding").format(team=team.name)
            row.add(block(Line(text, "title1", "#FFFFFF"), valign="center", object_name="turn"), 1)
            return panel_of(row, tone=tone.deep, padding=16)
        if all(team.locked for team in view.teams):
            text = self.tr("All plans are locked")
        elif any(team.done or team.locked for team in view.teams):
            text = self.tr("Who is next at the laptop?")
        else:
            text = self.tr("Talk first, then decide")
        return head_panel_of(block(Line(text, "title1", "on_spruce"), valign="center", object_name="turn"), padding=16)

    def _lenses(self, view: AudienceState) -> Panel:
        context, scenario = self.context, view.scenario
        lenses = {lens.id: lens for lens in scenario.lenses}
        words = {
            "keyboard": self.tr("At the keyboard"),
            "speaks": self.tr("Speaks"),
            "time": self.tr("Keeps time"),
        }
        panel = panel_of(padding=14, spacing=6)
        if not lenses:
            panel.body.addWidget(block(Line(self.tr("Everybody looks with their own eyes."), "body", "muted")))
            return panel
        seat = next((team.seat for team in view.teams if team.id == view.turn), None)
        if seat is None:
            panel.body.addWidget(
                block(
                    Line(self.tr("The lenses of this round"), "title3"),
                    Line(self.tr("Look through one and ask its question out loud."), "small", "muted"),
                )
            )
            for team in view.teams if len(view.teams) <= LISTED_TEAMS else ():
                _, speaks = duties_of_seat(scenario, team.seat, view.round)[1]
                lens = lenses[speaks]
                panel.body.addWidget(
                    block(
                        Line(
                            f"{team.name}: {after_colon(context.text(lens.title))}", "small", weight=600, icon=lens.icon
                        )
                    ),
                    1,
                )
            return panel
        for duty, lens_id in duties_of_seat(scenario, seat, view.round):
            lens = lenses[lens_id]
            row = Box("row", spacing=20)
            row.add(IconView(lens.icon, "leaf_text", 22, disc="leaf_soft"))
            row.add(
                block(
                    Line(f"{words[duty]}: {after_colon(context.text(lens.title))}", "body", weight=700),
                    Line(context.text(lens.asks), "small", "muted"),
                    valign="center",
                ),
                1,
            )
            panel.body.addWidget(row, 1)
        return panel

    def _teams(self, view: AudienceState) -> Box:
        words: dict[Status, str] = {
            "done": self.tr("plan locked"),
            "now": self.tr("at the laptop"),
            "waiting": self.tr("deciding"),
        }
        tiles = []
        for team in view.teams:
            status: Status = "done" if team.locked else "now" if team.id == view.turn else "waiting"
            tiles.append(TeamTile(team, None if status == "waiting" else status, words[status]))
        if len(tiles) > LISTED_TEAMS:
            columns = 2
        elif view.turn is None:
            columns = 1
        else:
            # While a team decides, its lenses with their questions need the room: one row, if the names are short.
            bold = self.theme.metrics("small", 700)
            widest = max(bold.horizontalAdvance(team.name) for team in view.teams)
            columns = len(tiles) if widest <= self.theme.screen_px(NARROW_NAME_PX) else 2
        box = rows_of(tiles, columns, spacing=12)
        box.set_tallest(-(-len(tiles) // columns) * (LOW_TILE_PX if columns == 1 else HIGH_TILE_PX))
        return box


def after_colon(title: str) -> str:
    """A role's title within a line: ``the treasurer``; a name in capitals stays as it is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
