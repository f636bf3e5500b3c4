"""Goal: how sure are you that the target will be reached, and on what one condition? Secret until the reveal.

Controls: ``confidence_1`` ... ``confidence_5``, ``condition``, ``done``.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game.commands import StateConfidence
from klimatpeli.game.rules.checks import TEXT_LIMIT
from klimatpeli.ui.screens.team.controls import WordScale
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import HeadPanel, IconView, Panel, PillButton, Text, text_field


class ConfidenceScreen(TeamPage):
    """One number and one condition."""

    draft_key = "confidence"

    def task(self) -> str:
        return self.tr("How sure are you of the target?")

    def build(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(120, 30, 120, 24)
        column.setSpacing(16)
        column.addWidget(self._build_target())
        panel = Panel(padding=28, spacing=18)
        panel.body.addWidget(Text(self.tr("How sure are you that we will reach the target?"), "title2"))
        words = (
            self.tr("not at all sure"),
            self.tr("not very sure"),
            self.tr("fairly sure"),
            self.tr("very sure"),
            self.tr("completely sure"),
        )
        self._scale = WordScale(words, prefix="confidence", accessible_name=self.tr("Confidence from 1 to 5"))
        self._scale.set_value(cast(int | None, self.draft("confidence", self.team.confidence)))
        self._scale.chosen.connect(self._on_chosen)
        panel.body.addWidget(self._scale)
        field = text_field(
            self.tr("What is the most important condition?"),
            placeholder=self.tr("such as: if the state keeps its support. No names, please"),
            lines=3,
            max_length=TEXT_LIMIT,
            object_name="condition",
        )
        self._condition = field.field
        self.keep_text(self._condition, "condition", self.team.condition)
        panel.body.addWidget(field)
        column.addWidget(panel)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(self._build_foot())
        return content

    def _build_target(self) -> QWidget:
        state, numbers = self.state, self.context.numbers
        target = state.scenario.target
        head = HeadPanel(padding=22)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(IconView("target", "cloudberry", 44))
        row.addWidget(Text(numbers.percent(-target.reduction), "display", "on_spruce"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        line = self.tr("Emissions {percent} lower in {year} than in {base}").format(
            percent=numbers.percent(target.reduction), year=str(target.year), base=str(target.base_year)
        )
        words.addWidget(Text(line, "title2", "on_spruce", wrap=True))
        decided = self.tr("{decided}: from {from_kt} to {to_kt} a year").format(
            decided=self.context.text(target.decided_by),
            from_kt=numbers.kt_co2e(state.ruler.base_kt()),
            to_kt=numbers.kt_co2e(state.target_kt),
        )
        words.addWidget(Text(decided, "body", "on_spruce_muted", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        head.body.addLayout(row)
        return head

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(18)
        self._hint = Text("", "body", "muted", wrap=True, object_name="missing")
        foot.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self._done = PillButton(
            self.tr("Send and hand over"), "arrow-right", "primary", "large", icon_right=True, object_name="done"
        )
        self._done.clicked.connect(self._on_done)
        foot.addWidget(self._done)
        return foot

    def first_control(self) -> QWidget | None:
        return self._scale.findChild(QWidget, f"confidence_{self._scale.value() or 1}")

    def redraw(self) -> None:
        chosen = self._scale.value() is not None
        revealed = self.state.confidence_revealed
        self._done.setEnabled(chosen and not revealed)
        self._scale.setEnabled(not revealed)
        if revealed:
            self._hint.setText(self.tr("It has been shown and can no longer be changed."))
        elif chosen:
            self._hint.setText(self.tr("Nobody sees it before all teams have answered."))
        else:
            self._hint.setText(self.tr("Choose a number from 1 to 5, with the mouse or the keys."))

    def _on_chosen(self, value: int) -> None:
        self.keep("confidence", value)
        self.redraw()

    def _on_done(self) -> None:
        value = self._scale.value()
        if value is not None and self.submit(StateConfidence(self.team_id, value, self._condition.toPlainText())):
            self.finish()
