"""Neutral ground between two teams: who takes the laptop, and who does what this round.

Controls: ``open`` (hold for one second: mouse, Space or Enter), ``back`` (Escape, for the facilitator).
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.game import plans
from klimatpeli.game.commands import BeginTurn
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.base import TeamScreen
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import HandoverBackground, HoldButton, PillButton, TeamBadge, Text
from klimatpeli.ui.workshop_model import WorkshopModel

_CENTER = Qt.AlignmentFlag.AlignHCenter


class _GhostButton(PillButton):
    """White on whatever the team's colour is."""

    def _colors(self, theme: Theme) -> tuple[QColor | None, QColor, QColor | None]:
        veil = QColor("#FFFFFF")
        veil.setAlphaF(0.28 if self.underMouse() else 0.16)
        return veil, QColor("#FFFFFF"), None


class HandoverScreen(TeamScreen):
    """Nothing of any team is shown here. Holding the button begins the team's turn."""

    opened = Signal()
    cancelled = Signal()

    def __init__(self, context: Context, model: WorkshopModel, team_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, model, team_id, parent)
        self.setObjectName("handoverScreen")
        self._background = HandoverBackground(self.seat)
        deep = self._background.deep_color.name()
        team_index = self.seat
        self._tile = TeamBadge(team_index, style="tile", icon=team_tone(team_index).icon)
        self._lead = Text("", "title1", "#FFFFFF", weight=400, align=_CENTER)
        self._name = Text("", "hero", "#FFFFFF", wrap=True, align=_CENTER, object_name="team_name")
        self._duties = Text("", "title2", "#FFFFFF", weight=400, wrap=True, align=_CENTER, object_name="duties")
        self._looks_for = Text("", "title3", "#FFFFFF", weight=400, wrap=True, align=_CENTER, object_name="looks_for")
        self._open = HoldButton("", "hand-finger", "secondary", "large", text_color=deep, object_name="open")
        self._open.held.connect(self._on_held)
        self._note = Text("", "title3", "#FFFFFF", weight=400, wrap=True, align=_CENTER, object_name="note")
        self._back = _GhostButton("", "arrow-left", "on-dark", "small", hint="Esc", object_name="back")
        self._back.clicked.connect(self.cancelled)
        self._lay_out()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.cancelled)
        context.languages.changed.connect(self._on_language_changed)
        self.refresh()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._background)
        column = QVBoxLayout(self._background)
        column.setContentsMargins(48, 20, 48, 20)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        column.addLayout(top)
        column.addStretch(3)
        for widget, gap in (
            (self._tile, 28),
            (self._lead, 10),
            (self._name, 26),
            (self._duties, 10),
            (self._looks_for, 30),
            (self._open, 26),
            (self._note, 0),
        ):
            if widget in (self._tile, self._open):
                column.addWidget(widget, 0, _CENTER)
            else:
                column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(4)
        self._open.setMinimumSize(self.theme.px(280), self.theme.px(72))

    def sizeHint(self) -> QSize:
        return QSize(1366, 768)

    def refresh(self) -> None:
        team, state = self.team, self.state
        lenses = {lens.id: _within_a_line(self.context.text(lens.title)) for lens in state.scenario.lenses}
        words = {
            "keyboard": self.tr("Keyboard: {lens}"),
            "speaks": self.tr("Speaks: {lens}"),
            "time": self.tr("Time: {lens}"),
        }
        self._lead.setText(self.tr("Hand the laptop to"))
        self._name.setText(team.name)
        self._tile.setAccessibleName(team.name)
        duties = dict(plans.duties(state, team, state.round))
        self._duties.setText("  ·  ".join(words[duty].format(lens=lenses[id_]) for duty, id_ in duties.items()))
        speaker = next(lens for lens in state.scenario.lenses if lens.id == duties["speaks"])
        self._looks_for.setText(f"{self.context.text(speaker.title)}: {self.context.text(speaker.looks_for)}")
        self._open.set_text(self.tr("Hold to open"))
        self._note.setText(
            self.tr("Everyone else: please look away. Until you are done, the wall only shows whose turn it is.")
        )
        self._back.set_text(self.tr("Back"))
        self.setAccessibleName(self.tr("Hand the laptop to {team}").format(team=team.name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_held(self) -> None:
        if self.state.turn == self.team_id or self.model.submit(BeginTurn(self.team_id)):
            self.opened.emit()

    def _on_language_changed(self, _language: str) -> None:
        self.refresh()


def _within_a_line(title: str) -> str:
    return title[:1].lower() + title[1:]
