"""The three kinds of screen: control (facilitator), team (with the laptop in hand) and audience (the room)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.game.state import GameState, TeamState
from klimatpeli.ui.context import Context
from klimatpeli.ui.widgets.panels import Page
from klimatpeli.ui.workshop_model import WorkshopModel


class ModelScreen(Page):
    """A screen that draws the whole state and sends commands. ``refresh`` is called after every change."""

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.model = model

    @property
    def state(self) -> GameState:
        return self.model.state

    def refresh(self) -> None:
        """Redraw from ``self.state``."""
        raise NotImplementedError  # each subclass gives it


class TeamScreen(ModelScreen):
    """One team's screen of one phase."""

    finished = Signal()
    """The team is done: back to neutral ground."""

    def __init__(self, context: Context, model: WorkshopModel, team_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, model, parent)
        self.team_id = team_id

    @property
    def team(self) -> TeamState:
        return self.state.team(self.team_id)

    @property
    def seat(self) -> int:
        """Decides the team's colour and shape."""
        return [team.id for team in self.state.teams].index(self.team_id)


class AudienceScreen(Page):
    """What the room sees in one or several phases; drawn for 1920 x 1080 and scaled with the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        """Redraw; with ``animate`` what is new grows or counts up (unless motion is reduced)."""
        raise NotImplementedError  # each subclass gives it
