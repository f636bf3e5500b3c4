"""Which screen the room sees in which phase."""

from __future__ import annotations

from klimatpeli.content.model import PhaseKind
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.awards import AwardsScreen
from klimatpeli.ui.screens.audience.cake import CakeScreen
from klimatpeli.ui.screens.audience.card import CardScreen
from klimatpeli.ui.screens.audience.choose import ChooseScreen
from klimatpeli.ui.screens.audience.close import CloseScreen
from klimatpeli.ui.screens.audience.debrief import DebriefScreen
from klimatpeli.ui.screens.audience.dialog import DialogScreen
from klimatpeli.ui.screens.audience.end_pulse import EndPulseScreen
from klimatpeli.ui.screens.audience.follow_up import FollowUpScreen
from klimatpeli.ui.screens.audience.goal import GoalScreen
from klimatpeli.ui.screens.audience.inventory import InventoryScreen
from klimatpeli.ui.screens.audience.kit import Scene
from klimatpeli.ui.screens.audience.lobby import LobbyScreen
from klimatpeli.ui.screens.audience.measures import MeasuresScreen
from klimatpeli.ui.screens.audience.predict import PredictScreen
from klimatpeli.ui.screens.audience.reveal import RevealScreen
from klimatpeli.ui.screens.audience.welcome import WelcomeScreen

SCREENS: dict[PhaseKind, type[Scene]] = {
    "lobby": LobbyScreen,
    "welcome": WelcomeScreen,
    "inventory": InventoryScreen,
    "goal": GoalScreen,
    "card": CardScreen,
    "measures": MeasuresScreen,
    "dialog": DialogScreen,
    "predict": PredictScreen,
    "reveal": RevealScreen,
    "cake": CakeScreen,
    "choose": ChooseScreen,
    "follow_up": FollowUpScreen,
    "debrief": DebriefScreen,
    "end_pulse": EndPulseScreen,
    "awards": AwardsScreen,
    "close": CloseScreen,
}


def make_audience_screen(kind: PhaseKind, context: Context) -> Scene:
    """The screen of a phase."""
    return SCREENS[kind](context)
