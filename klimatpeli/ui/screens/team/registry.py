"""Which screen a team gets in which phase."""

from __future__ import annotations

from klimatpeli.content.model import PhaseKind
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.team.board import BoardScreen
from klimatpeli.ui.screens.team.cake import CakeScreen
from klimatpeli.ui.screens.team.confidence import ConfidenceScreen
from klimatpeli.ui.screens.team.dialog import DialogScreen
from klimatpeli.ui.screens.team.estimate import EstimateScreen
from klimatpeli.ui.screens.team.guess import GuessScreen
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.screens.team.points import PointsScreen
from klimatpeli.ui.workshop_model import WorkshopModel

SCREENS: dict[PhaseKind, type[TeamPage]] = {
    "inventory": EstimateScreen,
    "goal": ConfidenceScreen,
    "measures": BoardScreen,
    "dialog": DialogScreen,
    "predict": GuessScreen,
    "cake": CakeScreen,
    "choose": PointsScreen,
}


def has_team_screen(kind: PhaseKind) -> bool:
    """Whether the laptop goes round in this phase."""
    return kind in SCREENS


def make_team_screen(kind: PhaseKind, context: Context, model: WorkshopModel, team_id: str) -> TeamPage:
    """The screen of one team in a phase. Raises KeyError for a phase in which the laptop stays where it is."""
    return SCREENS[kind](context, model, team_id)
