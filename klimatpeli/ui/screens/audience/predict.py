"""Before the reveal: what will the total be? The line shows what is known; the guesses stay secret."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.figures import baseline_kt, total_kt
from klimatpeli.ui.screens.audience.kit import Line, Scene, block, panel_of, team_tiles
from klimatpeli.ui.screens.audience.number_line import Mark, NumberLine


class PredictScreen(Scene):
    """The question, the known figures, and who has guessed."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(66, 34, spacing=18)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        numbers, target = self.context.numbers, view.scenario.target
        self._left.clear()
        self._right.clear()
        question = block(
            Line(
                self.tr("All plans together: what will our emissions be in {year}?").format(year=target.year),
                "title1",
            ),
            Line(self.tr("Each team writes one number, without showing it."), "body", "muted", gap=10),
        )
        marks = [
            Mark(
                view.last_kt,
                self.tr("in {year}: {kt}").format(year=view.last_year, kt=numbers.kt(view.last_kt)),
                "ink",
            ),
            Mark(
                baseline_kt(view),
                self.tr("{year} without new measures: {kt}").format(year=target.year, kt=numbers.kt(baseline_kt(view))),
                "muted",
                side="below",
            ),
            Mark(
                view.target_kt,
                self.tr("target: {kt}").format(kt=numbers.kt(view.target_kt)),
                "lingonberry_text",
                side="below",
                strong=True,
            ),
        ]
        if view.room is not None:
            room = total_kt(view, view.room)
            marks.append(
                Mark(
                    room,
                    self.tr("after round {round}: {kt}").format(round=view.shown_round, kt=numbers.kt(room)),
                    "leaf_text",
                    strong=True,
                )
            )
        panel = panel_of(question, padding=28, spacing=20)
        line = NumberLine()
        line.set_marks(marks, numbers)
        panel.body.addWidget(line, 1)
        self._left.add(panel, 1)
        self._right.add(block(Line(self.tr("What is your guess?"), "title2")))
        self._right.add(team_tiles(view, self.tr("guess is in"), self.tr("is thinking"), fill=True), 1)
