"""Purpose in three lines, and the statements that are voted on by hands. The result stays hidden until the end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, block, head_panel_of, panel_of
from klimatpeli.ui.widgets import IconView


class WelcomeScreen(Scene):
    """Why we are here, and the start pulse."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(52, 48)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        context = self.context
        self._left.clear()
        self._right.clear()
        purposes = (
            ("chart-bar", self.tr("We see where our own emissions come from.")),
            ("messages", self.tr("We try out what we could decide, and see what comes of it.")),
            ("clipboard-check", self.tr("We go home with a plan that somebody is responsible for.")),
        )
        head = head_panel_of(
            block(
                Line(self.tr("Welcome"), "small", "on_spruce_muted"),
                Line(context.text(view.scenario.title), "title1", "on_spruce"),
            )
        )
        self._left.add(head)
        for icon, text in purposes:
            row = Box("row", spacing=30)
            row.add(IconView(icon, "leaf_text", 38, disc="leaf_soft"))
            row.add(block(Line(text, "title2", weight=500), valign="center"), 1)
            self._left.add(panel_of(row, padding=16), 1)
        self._right.add(
            block(
                Line(self.tr("Where do you stand now?"), "title1"),
                Line(self.tr("Raise your hand: I agree, I am not sure, I disagree."), "body", "muted", gap=6),
            )
        )
        for statement in view.scenario.pulse:
            quote = Box("row", spacing=24)
            quote.add(IconView("hand-stop", "cloudberry_text", 34, disc="cloudberry_soft"))
            quote.add(block(Line(context.text(statement.text), "title2", weight=600), valign="center"), 1)
            self._right.add(panel_of(quote, padding=16), 1)
        if not view.scenario.pulse:
            self._right.add_stretch()
        self._right.add(
            block(
                Line(
                    self.tr("The result stays hidden until the end, when we ask again."),
                    "small",
                    "muted",
                    icon="lock",
                    icon_tone="muted",
                )
            )
        )
