"""Before it begins: where we are, who plays, what we do today, and whether the last row can read."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, TeamTile, block, panel_of
from klimatpeli.ui.widgets import IconView, NotePanel

STONE_ICONS = ("chart-bar", "target", "checklist", "calendar-event")


class LobbyScreen(Scene):
    """Municipality, occasion, teams and the four cornerstones."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(62, 38, spacing=24)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        context, scenario = self.context, view.scenario
        self._left.clear()
        self._right.clear()
        occasion = f"{view.occasion} · {scenario.inventory.release}" if not view.occasion else view.occasion
        head = self._left.add(
            block(
                Line(context.text(scenario.place), "display"),
                Line(occasion, "title3", "muted", weight=500),
                object_name="lobbyPlace",
            )
        )
        head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._left.add(block(Line(self.tr("What we do today"), "title2", gap=0)))
        self._left.add(self._cornerstones(view), 1)
        self._right.add(block(Line(self.tr("The teams"), "title2")))
        if view.teams:
            for team in view.teams:
                self._right.add(TeamTile(team, None), 1)
        self._right.add_stretch(0)
        self._right.add(self._reading_test())

    def _cornerstones(self, view: AudienceState) -> Box:
        context = self.context
        texts = (
            self.tr("Guess where our emissions come from, then look."),
            self.tr("How sure are we that we will reach the target?"),
            self.tr("Choose measures and find out what they lead to."),
            self.tr("Who does it, and when do we ask about it?"),
        )
        rows = Box(spacing=18)
        pair: Box | None = None
        for number, (stone, text) in enumerate(zip(view.scenario.vocabulary.cornerstones, texts, strict=True)):
            if number % 2 == 0:
                pair = rows.add(Box("row", spacing=18), 1)
            inside = Box("row", spacing=22)
            inside.add(IconView(STONE_ICONS[number], "leaf_text", 26, disc="leaf_soft"))
            words = block(
                Line(f"{number + 1}. {context.text(stone.name)}", "title3"),
                Line(text, "small", "muted"),
                valign="center",
            )
            inside.add(words, 1)
            panel = panel_of(inside, padding=12)
            panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            if pair is not None:
                pair.add(panel, 1)
        return rows

    def _reading_test(self) -> NotePanel:
        panel = NotePanel(padding=14)
        inside = Box("row", spacing=22)
        inside.add(IconView("eye", "cloudberry_text", 28))
        inside.add(block(Line(self.tr("Can the last row read this line?")), valign="center"), 1)
        panel.body.addWidget(inside)
        return panel
