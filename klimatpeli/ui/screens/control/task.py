"""What the task panels of the control screen are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.audience import has_answered
from klimatpeli.game.commands import LeaveTable, ReturnToTable, TakeStance
from klimatpeli.game.records import ObjectionKind, Stance
from klimatpeli.game.state import GameState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.why import BEST, STORIES
from klimatpeli.ui.widgets import (
    Chip,
    ElidedText,
    FilterChips,
    FilterOption,
    PillButton,
    TeamBadge,
    Text,
    choice_field,
    icon_button,
    line_field,
)
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.workshop_model import WorkshopModel

NAME_WIDTH = 150
"""Of a team's name before other words, so that these begin in one line."""


class TaskPanel(QWidget):
    """The facilitator's work in one phase.

    ``hand_over`` asks to give the laptop to a team; ``why_wanted`` for a page of the why panel on the wall.
    """

    hand_over = Signal(str)
    why_wanted = Signal(str)

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model = model
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)

    @property
    def state(self) -> GameState:
        return self.model.state

    def refresh(self) -> None:
        """Redraw from the state; nothing by default."""

    def wall_pages(self, *pages: str) -> None:
        """A row of buttons that show pages of the why panel to the room."""
        names = {STORIES: (self.tr("Stories of the future"), "compass"), BEST: (self.tr("The best plan"), "award")}
        buttons = []
        for page in pages:
            name, icon = names[page]
            button = PillButton(name, icon, "secondary", "small", object_name=f"wall_page_{page}")
            button.clicked.connect(lambda _checked=False, wanted=page: self.why_wanted.emit(wanted))
            buttons.append(button)
        self.body.addWidget(Text(self.tr("Put on the wall"), "small", "muted"))
        self.row(*buttons)

    def row(self, *widgets: QWidget, stretch_last: bool = False) -> QHBoxLayout:
        """Widgets side by side, as a new row."""
        layout = QHBoxLayout()
        layout.setSpacing(10)
        for widget in widgets:
            layout.addWidget(widget)
        if not stretch_last:
            layout.addStretch(1)
        self.body.addLayout(layout)
        return layout


class TeamRows(QWidget):
    """A row a team: its mark, whether it has answered, and the button that hands the laptop over."""

    hand_over = Signal(str)

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._chips: dict[str, Chip] = {}
        self._buttons: dict[str, PillButton] = {}
        self._away: dict[str, PillButton] = {}
        self._verdicts: dict[str, Chip] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for seat, team in enumerate(model.state.teams):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(TeamBadge(seat, style="bar"))
            name = ElidedText(team.name, "label")
            row.addWidget(name, 2)
            if model.state.phase.kind == "dialog":
                name.setFixedWidth(NAME_WIDTH)
                self._add_asker(row, team.id)
            chip = Chip("…", tone="neutral")
            row.addWidget(chip)
            button = PillButton(
                self.tr("Hand over"), "hand-finger", "secondary", "small", object_name=f"hand_over_{team.id}"
            )
            button.setAccessibleName(self.tr("Hand the laptop to {team}").format(team=team.name))
            button.clicked.connect(self._asker(team.id))
            row.addWidget(button)
            away = icon_button("door-exit", "", "quiet", "small", object_name=f"away_{team.id}")
            away.clicked.connect(self._leaver(team.id))
            row.addWidget(away)
            layout.addLayout(row)
            self._chips[team.id] = chip
            self._buttons[team.id] = button
            self._away[team.id] = away
        self.refresh()

    def _add_asker(self, row: QHBoxLayout, team_id: str) -> None:
        """Who asks this team, and what came of it."""
        asker = self._model.state.team(plans.neighbour(self._model.state, team_id))
        row.addWidget(in_row(self.tr("question from: {team}").format(team=asker.name), tone="muted"), 2)
        self._verdicts[team_id] = Chip("")
        row.addWidget(self._verdicts[team_id])

    def _leaver(self, team_id: str) -> Callable[[], None]:
        def toggle() -> None:
            away = team_id in self._model.state.away
            self._model.submit(ReturnToTable(team_id) if away else LeaveTable(team_id))

        return toggle

    def _asker(self, team_id: str) -> Callable[[], None]:
        return lambda: self.hand_over.emit(team_id)

    def refresh(self) -> None:
        state = self._model.state
        deciding = state.phase.kind in ("measures", "dialog")
        held = {dialog.team_id: dialog.clear for dialog in state.dialogs if dialog.round == state.round}
        for team_id, verdict in self._verdicts.items():
            verdict.setVisible(team_id in held)
            if held.get(team_id):
                verdict.set_text(self.tr("clear"), "good", "check")
            else:
                verdict.set_text(self.tr("not yet"), "attention", "clock-pause")
        for team in state.teams:
            done, away = has_answered(state, team.id), team.id in state.away
            text = self.tr("locked") if deciding else self.tr("done")
            if away:
                self._chips[team.id].set_text(self.tr("had to go"), "attention")
            else:
                # The word that the wall has for it.
                going_on = self.tr("deciding") if state.phase.kind == "measures" else self.tr("waiting")
                self._chips[team.id].set_text(text if done else going_on, "good" if done else "neutral")
            self._buttons[team.id].setEnabled(not (done and deciding) and not away and not state.closed_at)
            button = self._away[team.id]
            button.set_icon("door-enter" if away else "door-exit")
            said = self.tr("{team} is back") if away else self.tr("{team} had to go: nobody waits for it")
            button.setAccessibleName(said.format(team=team.name))
            button.setToolTip(plain_tip(said.format(team=team.name)))
            button.setEnabled(not state.closed_at)


class StanceRows(QWidget):
    """Consent, team by team: support, can live with, objection with its kind and words."""

    def __init__(self, context: Context, model: WorkshopModel, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._subject = subject
        self._chips: dict[str, FilterChips] = {}
        self._objections: dict[str, _Objection] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        words = model.state.scenario.vocabulary.stances
        options = [FilterOption(term.id, context.text(term.name)) for term in words]
        for seat, team in enumerate(model.state.teams):
            chips = FilterChips(options)
            chips.setObjectName(f"stance_{team.id}")
            chips.setAccessibleName(self.tr("{team}: consent").format(team=team.name))
            chips.set_current("")
            chips.chosen.connect(self._chooser(team.id))
            name = ElidedText(team.name, "label")
            name.setFixedWidth(NAME_WIDTH)
            head = QHBoxLayout()
            head.setSpacing(12)
            head.addWidget(TeamBadge(seat, style="bar"))
            head.addWidget(name)
            head.addWidget(chips, 1)
            layout.addLayout(head)
            objection = _Objection(context, model, f"{subject}/{team.id}")
            objection.said.connect(self._objector(team.id))
            objection.hide()
            layout.addWidget(objection)
            self._chips[team.id] = chips
            self._objections[team.id] = objection
            if model.drafts.get(("objection", f"{subject}/{team.id}")):  # begun before the language was changed
                chips.set_current("objection")
                objection.setHidden(False)
        self.refresh()

    def _chooser(self, team_id: str) -> Callable[[str], None]:
        def choose(stance: str) -> None:
            self._objections[team_id].setVisible(stance == "objection")
            if stance == "support":
                self._take(team_id, "support")
            elif stance == "live_with":
                self._take(team_id, "live_with")
            else:
                self._objections[team_id].focus()

        return choose

    def _objector(self, team_id: str) -> Callable[[str, str], None]:
        kinds: dict[str, ObjectionKind] = {"fact": "fact", "value": "value", "interest": "interest"}

        def object_(kind: str, reason: str) -> None:
            if self._take(team_id, "objection", kinds[kind], reason):
                self._objections[team_id].forget()

        return object_

    def _take(self, team_id: str, stance: Stance, kind: ObjectionKind | None = None, reason: str = "") -> bool:
        return self._model.submit(TakeStance(self._subject, team_id, stance, kind, reason))

    def refresh(self) -> None:
        for stance in self._model.state.stances:
            if stance.subject == self._subject:
                self._chips[stance.team_id].set_current(stance.stance)
                objection = self._objections[stance.team_id]
                objection.setVisible(stance.stance == "objection")
                if stance.stance == "objection" and stance.kind is not None:
                    objection.show_said(stance.kind, stance.reason)


class _Objection(QWidget):
    said = Signal(str, str)

    def __init__(self, context: Context, model: WorkshopModel, key: str) -> None:
        super().__init__()
        self._drafts = model.drafts
        self._key = ("objection", key)
        kinds = [(term.id, context.text(term.name)) for term in model.state.scenario.vocabulary.objection_kinds]
        self._kind = choice_field(self.tr("Kind of objection"), kinds, object_name=f"objection_kind_{key}")
        self._reason = line_field(
            self.tr("Why, in the team’s own words"),
            text=str(self._drafts.get(self._key, "")),
            placeholder=self.tr("No names, please"),
            max_length=500,
            object_name=f"objection_reason_{key}",
        )
        self._edit.textEdited.connect(self._keep)
        self._edit.returnPressed.connect(self._say)
        self._save = PillButton(self.tr("Write down"), "check", "primary", "small", object_name=f"objection_save_{key}")
        self._save.clicked.connect(self._say)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._kind)
        layout.addWidget(self._reason, 1)
        layout.addWidget(self._save, 0, Qt.AlignmentFlag.AlignBottom)

    @property
    def _edit(self) -> QLineEdit:
        return self._reason.field

    @property
    def _box(self) -> QComboBox:
        return self._kind.field

    def focus(self) -> None:
        self._edit.setFocus()

    def show_said(self, kind: str, reason: str) -> None:
        if not self._edit.hasFocus():
            self._box.setCurrentIndex(max(0, self._box.findData(kind)))
            self._edit.setText(str(self._drafts.get(self._key, reason)))

    def _keep(self, text: str) -> None:
        self._drafts[self._key] = text

    def forget(self) -> None:
        """It has been written down."""
        self._drafts.pop(self._key, None)

    def _say(self) -> None:
        text = self._edit.text().strip()
        if not text:
            self._reason.set_error(self.tr("An objection is written down with its reason."))
            return
        self._reason.set_error("")
        self.said.emit(str(self._box.currentData()), text)


def in_row(text: str, role: str = "body", tone: str = "ink", *, weight: int | None = None) -> Text:
    """Words beside a button: they wrap, and stand at the button's middle."""
    label = Text(text, role, tone, wrap=True, weight=weight)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def heading(text: str, note: str = "") -> QWidget:
    """A panel's title with a muted remark at its right."""
    widget = QWidget()
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(Text(text, "title3", weight=700))
    layout.addStretch(1)
    if note:
        layout.addWidget(Text(note, "small", "muted"))
    return widget


def names(context: Context, state: GameState, team_ids: Iterable[str]) -> str:
    """Team names in a row."""
    return ", ".join(state.team(team_id).name for team_id in team_ids)
