"""Prediction: what will the emissions be with all plans together? Secret until the reveal.

Controls: ``guess`` (the number), ``guess_less``, ``guess_more``, ``guess_line`` (drag), ``done``.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.commands import GuessTotal
from klimatpeli.ui.screens.team.controls import GuessLine, Landmark
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import IconView, NotePanel, Panel, PillButton, Text, Themed, icon_button, name_widget


class BigNumber(Themed, QDoubleSpinBox):
    """An entry field with figures as large as a title."""

    def apply_theme(self) -> None:
        size = self.theme.font_px("display")
        self.setStyleSheet(
            f"QDoubleSpinBox {{ font-size: {size}px; font-weight: 700; padding: 0; }}"
            "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 1px; border: 0; }"
            "QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow { image: none; width: 0; height: 0; }"
        )
        self.setFixedSize(self.theme.px(250), round(size * 1.6))


class GuessScreen(TeamPage):
    """One number; it can be changed while the phase lasts."""

    draft_key = "guess"

    def task(self) -> str:
        return self.tr("Guess the result")

    def build(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(120, 30, 120, 24)
        column.setSpacing(16)
        panel = Panel(padding=32, spacing=16)
        question = self.tr("What will the emissions be in {year} with all teams’ choices together?")
        year = self.state.ruler.target.year
        panel.body.addWidget(Text(question.format(year=str(year)), "title1", wrap=True))
        note = self.tr("A measure counts only as far as people have been told about it.")
        panel.body.addWidget(Text(note, "body", "muted", wrap=True))
        panel.body.addSpacing(8)
        panel.body.addLayout(self._build_number())
        panel.body.addSpacing(10)
        self._line_view = GuessLine()
        self._line_view.value_changed.connect(self._spin.setValue)
        panel.body.addWidget(self._line_view)
        column.addWidget(panel)
        column.addWidget(self._build_hint())
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(self._build_foot())
        self._show_line()
        return content

    def _build_number(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self._spin = BigNumber()
        self._spin.setLocale(self.context.numbers.locale)
        self._spin.setRange(0.0, round(3 * self.state.ruler.base_kt(), 1))
        self._spin.setDecimals(1)
        self._spin.setSingleStep(1.0)
        self._spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        name_widget(self._spin, "guess", self.tr("Our guess in kilotonnes"))
        earlier = next((kt for round_, kt in self.team.guesses_kt if round_ == self.round), None)
        start = earlier if earlier is not None else self._last_kt()[1]
        self._spin.setValue(cast(float, self.draft("guess", round(start, 1))))
        self._spin.valueChanged.connect(self._on_value)
        self._spin.selectAll()
        less = icon_button("minus", self.tr("One kilotonne less"), "quiet", "large", object_name="guess_less")
        more = icon_button("plus", self.tr("One kilotonne more"), "quiet", "large", object_name="guess_more")
        for button, action in ((less, self._spin.stepDown), (more, self._spin.stepUp)):
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(70)
            button.clicked.connect(lambda _checked=False, act=action: act())
        row.addStretch(1)
        row.addWidget(less)
        row.addWidget(self._spin)
        row.addWidget(Text("kt CO₂e", "title2", "muted"))
        row.addWidget(more)
        row.addStretch(1)
        return row

    def _build_hint(self) -> QWidget:
        note = NotePanel()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconView("bulb", "cloudberry_text", 24))
        text = self.tr("Talk for half a minute, then settle on one number. Arrow keys move it by 1 kt.")
        row.addWidget(Text(text, "body", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        note.body.addLayout(row)
        return note

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(Text(self.tr("Nobody sees it before the reveal."), "body", "muted"), 1)
        self._done = PillButton(
            self.tr("Send and hand over"), "arrow-right", "primary", "large", icon_right=True, object_name="done"
        )
        self._done.clicked.connect(self._on_done)
        foot.addWidget(self._done)
        return foot

    def first_control(self) -> QWidget | None:
        return self._spin

    def _last_kt(self) -> tuple[str, float]:
        """(name, kt) of the total people saw last: the last result shown to the room, or the inventory's last year."""
        shown = [r for r in self.state.results if r.team_id is None and r.round < self.state.round]
        if shown:
            return self.tr("Result of round {round}").format(round=shown[-1].round), shown[-1].new_kt
        inventory = self.state.ruler.inventory
        return self.tr("Emissions in {year}").format(year=str(inventory.last_year)), inventory.total_kt(
            inventory.last_year
        )

    def _show_line(self) -> None:
        state, numbers = self.state, self.context.numbers
        name, last = self._last_kt()
        baseline = plans.baseline_total_kt(state)
        marks = (
            Landmark(state.target_kt, self.tr("Target"), numbers.kt(state.target_kt), "lingonberry"),
            Landmark(baseline, self.tr("Without new measures"), numbers.kt(baseline), "muted"),
            Landmark(last, name, numbers.kt(last), "ink"),
        )
        self._line_view.set_line(marks, max(last, baseline, self._spin.value()) * 1.08)
        self._line_view.set_value(self._spin.value(), self.tr("our guess"))

    def redraw(self) -> None:
        self._show_line()

    def _on_value(self, value: float) -> None:
        self.keep("guess", value)
        self._show_line()

    def _on_done(self) -> None:
        self._spin.interpretText()
        if self.submit(GuessTotal(self.team_id, round(self._spin.value(), 3))):
            self.finish()
