"""The neighbour team sits as the deciding board: one question, one answer, clear or not yet."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState, DialogView, TeamView
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, TeamName, block, panel_of
from klimatpeli.ui.sentences import item_sector, item_title
from klimatpeli.ui.widgets import Chip, IconView, NotePanel, Panel

ROOMY_TEAMS = 4
TALLEST_PAIR_PX = 200


class DialogScreen(Scene):
    """The last question large, the earlier ones in short."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(62, 38, spacing=18)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        if view.dialogs:
            self._left.add(self._large(view, view.dialogs[-1]), 1)
        else:
            self._left.add(self._rules(view), 1)
        self._right.add(block(Line(self.tr("Who asks whom"), "title2")))
        spoken = {dialog.team_id: dialog for dialog in view.dialogs}
        for team in view.teams:
            self._right.add(self._pair(view, team, spoken.get(team.id)), 1)
        self._right.add_stretch(0)

    def _asker(self, view: AudienceState, team: TeamView) -> TeamView:
        """The next team at the table sits as the board."""
        return view.teams[(team.seat + 1) % len(view.teams)]

    def _verdict(self, dialog: DialogView, role: str) -> Chip:
        if dialog.clear:
            return Chip(self.tr("clear"), "circle-check", "good", role=role)
        return Chip(self.tr("not yet"), "clock", "attention", role=role)

    def _rules(self, view: AudienceState) -> Panel:
        panel = Panel(padding=34, spacing=16)
        panel.body.addWidget(
            block(
                Line(self.tr("The neighbour is now the board"), "number"),
                Line(
                    self.tr("One question in plain words. One answer. Then the verdict."),
                    "title3",
                    "muted",
                    500,
                    gap=14,
                ),
            )
        )
        for icon, tone, text in (
            ("circle-check", "leaf_text", self.tr("Clear: the measure gets one link of its chain for free.")),
            ("clock", "cloudberry_text", self.tr("Not yet: the team thinks again while there is still time.")),
            ("lock", "muted", self.tr("After this the plans are locked.")),
        ):
            panel.body.addWidget(block(Line(text, "title3", weight=500, icon=icon, icon_tone=tone), valign="center"), 1)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _large(self, view: AudienceState, dialog: DialogView) -> Panel:
        scenario = view.scenario
        panel = Panel(padding=30, spacing=14)
        panel.body.addWidget(self._who(view.team(dialog.asked_by), view.team(dialog.team_id), "title2"))
        sector = item_sector(scenario, dialog.ref)
        panel.body.addWidget(
            block(
                Line(
                    item_title(self.context, scenario, dialog.ref),
                    "body",
                    "muted",
                    600,
                    icon="clipboard-list",
                    icon_tone=self.theme.sector(sector).name(),
                )
            )
        )
        asked = self.tr("“{text}”").format(text=dialog.question)
        panel.body.addWidget(block(Line(asked, "number"), valign="center", object_name="asked"), 3)
        if dialog.answer:
            note = NotePanel(padding=22)
            note.body.addWidget(
                block(Line(self.tr("The answer"), "small", "muted"), Line(dialog.answer, "title3", weight=500))
            )
            panel.body.addWidget(note)
        last = Box("row", spacing=20)
        last.add(self._verdict(dialog, "title3"))
        told = self.tr("One anchoring link for free.") if dialog.clear else self.tr("No anchoring link this time.")
        last.add(block(Line(told, "body", "muted"), valign="center"), 1)
        panel.body.addWidget(last)
        return panel

    def _pair(self, view: AudienceState, team: TeamView, dialog: DialogView | None) -> Panel:
        asker = view.team(dialog.asked_by) if dialog is not None else self._asker(view, team)
        roomy = len(view.teams) <= ROOMY_TEAMS
        role = "body" if roomy else "caption"
        if dialog is not None:
            chip = self._verdict(dialog, role)
        elif team.locked:
            chip = Chip(self.tr("locked"), "lock", "neutral", role=role)
        else:
            chip = Chip(self.tr("still to come"), "dots", "neutral", role=role)
        who = self._who(asker, team, "title3" if roomy else "label")
        column = Box(spacing=8 if roomy else 4, tallest=TALLEST_PAIR_PX)
        column.add_stretch()
        column.add(who)
        column.add(chip)
        column.add_stretch()
        panel = panel_of(column, padding=14 if roomy else 9)
        panel.set_highlight("cloudberry" if dialog is not None and dialog is view.dialogs[-1] else "")
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _who(self, asker: TeamView, team: TeamView, role: str) -> Box:
        row = Box("row", spacing=22)
        row.add(TeamName(asker, role))
        row.add(IconView("arrow-right", "muted", 24))
        row.add(TeamName(team, role))
        row.add_stretch()
        return row
