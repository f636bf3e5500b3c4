"""The workshop as the events say it is. Frozen: a new state shares what did not change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from klimatpeli.content.model import Format, Phase, RoundResources, Scenario
from klimatpeli.game.events import DialogHeld
from klimatpeli.game.records import (
    CHAIN_LENGTH,
    REALISED,
    Award,
    Control,
    FollowUp,
    Link,
    ObjectionKind,
    Stance,
    Standings,
    TeamSetup,
)
from klimatpeli.game.ruler import Ruler, make_ruler


@dataclass(frozen=True, slots=True)
class PlanItem:
    """A measure or a card's option in one team's plan."""

    ref: str
    kind: Literal["measure", "option"]
    units: float
    round: int
    year: int
    cost_meur: float
    staff_py: float
    copied: bool = False
    as_usual: bool = False
    links: tuple[Link, ...] = ()
    follow_up: FollowUp = field(default_factory=FollowUp)
    guarded: bool = False
    partner_id: str | None = None
    """The team that shares the cost."""
    cakes: int = 0

    @property
    def realised(self) -> float:
        """Part of the effect that comes true, by the number of links."""
        return REALISED[min(len(self.links), CHAIN_LENGTH)]

    @property
    def anchored(self) -> bool:
        return len(self.links) >= CHAIN_LENGTH


@dataclass(frozen=True, slots=True)
class CofundingOffer:
    """An open offer; the measure may not be in the offering team's plan yet."""

    ref: str
    offered_by: str
    partner_id: str
    round: int
    units: float
    copied: bool


@dataclass(frozen=True, slots=True)
class Experience:
    team_id: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class TeamState:
    setup: TeamSetup
    money_meur: float = 0.0
    """Left to spend this round."""
    staff_py: float = 0.0
    steps: int = 0
    tokens: int = 0
    plan: tuple[PlanItem, ...] = ()
    estimate: tuple[tuple[str, int], ...] = ()
    controls: tuple[tuple[str, Control], ...] = ()
    confidence: int | None = None
    condition: str = ""
    warnings_read: tuple[str, ...] = ()
    bonus_steps: int = 0
    """Anchoring steps waiting for the next round (cake on a full chain)."""
    locked_rounds: tuple[int, ...] = ()
    guesses_kt: tuple[tuple[int, float], ...] = ()
    points: tuple[tuple[str, int], ...] = ()
    shown_plan: tuple[PlanItem, ...] = ()
    """The plan as the room saw it last: what has been done since then is not revealed."""
    shown_before: tuple[PlanItem, ...] = ()
    """The plan as the room saw it the time before: what the last result is compared with."""

    @property
    def id(self) -> str:
        return self.setup.id

    @property
    def name(self) -> str:
        return self.setup.name

    def item(self, ref: str) -> PlanItem | None:
        return next((item for item in self.plan if item.ref == ref), None)


@dataclass(frozen=True, slots=True)
class PulseCount:
    moment: Literal["start", "end"]
    statement_id: str
    agree: int
    unsure: int
    disagree: int


@dataclass(frozen=True, slots=True)
class StanceRecord:
    subject: str
    team_id: str
    stance: Stance
    kind: ObjectionKind | None
    reason: str


@dataclass(frozen=True, slots=True)
class CakeVote:
    team_id: str
    for_team_id: str
    ref: str
    round: int


@dataclass(frozen=True, slots=True)
class Cake:
    team_id: str
    ref: str
    round: int
    votes: int


@dataclass(frozen=True, slots=True)
class Result:
    round: int
    team_id: str | None
    old_kt: float
    new_kt: float


@dataclass(frozen=True, slots=True)
class JointItem:
    """An item of the joint plan, in the version of the team that anchored it best."""

    ref: str
    team_id: str
    item: PlanItem
    follow_up: FollowUp = field(default_factory=FollowUp)


@dataclass(frozen=True, slots=True)
class Timer:
    started_at: str
    extra_seconds: int = 0
    paused_at: str | None = None
    paused_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class GameState:
    """Everything the workshop is; ``phase_index`` -1 means it has not been opened."""

    scenario: Scenario = field(repr=False)
    ruler: Ruler = field(repr=False, compare=False)
    workshop_id: str = ""
    occasion: str = ""
    format_id: str = ""
    standings: Standings = "each_round"
    opened_at: str = ""
    closed_at: str = ""
    phase_index: int = -1
    round: int = 0
    """The running or last round; 0 before the first."""
    timer: Timer | None = None
    phase_minutes: tuple[float, ...] = ()
    """Planned minutes per phase, after any shortening."""
    skipped: tuple[tuple[int, str], ...] = ()
    visited: tuple[int, ...] = ()
    entered_at: tuple[tuple[int, str], ...] = ()
    turn: str | None = None
    """The team that holds the laptop."""
    teams: tuple[TeamState, ...] = ()
    away: tuple[str, ...] = ()
    """Teams that had to go; nobody waits for them."""
    pulses: tuple[PulseCount, ...] = ()
    revealed_sectors: tuple[str, ...] = ()
    experiences: tuple[Experience, ...] = ()
    confidence_revealed: bool = False
    stances: tuple[StanceRecord, ...] = ()
    goal_reduction: float | None = None
    goal_is_own: bool = False
    drawn: tuple[tuple[int, str], ...] = ()
    """(round, card id) of the cards read aloud."""
    offers: tuple[CofundingOffer, ...] = ()
    dialogs: tuple[DialogHeld, ...] = ()
    results: tuple[Result, ...] = ()
    shown_room: tuple[PlanItem, ...] = ()
    """All plans together as the room saw them last."""
    room_before: tuple[PlanItem, ...] = ()
    """The same the time before."""
    cake_votes: tuple[CakeVote, ...] = ()
    cakes: tuple[Cake, ...] = ()
    cakes_revealed: tuple[int, ...] = ()
    points_revealed: bool = False
    joint: tuple[JointItem, ...] = ()
    left: tuple[tuple[str, str], ...] = ()
    debrief_asked: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    end_items: tuple[tuple[str, int, int], ...] = ()
    hero: tuple[str, str] | None = None
    awards: tuple[Award, ...] = ()
    awards_revealed: bool = False
    drifted: tuple[tuple[int, str, str], ...] = field(default=())
    """(round, team, ref) of every link lost to drift."""
    told: tuple[str, ...] = ()
    """Stories of the outlook that this state is seen under; none in the workshop's own record."""

    @property
    def format(self) -> Format:
        return self.scenario.format(self.format_id)

    @property
    def phase(self) -> Phase:
        """The running phase. Raises IndexError before the workshop is opened."""
        if self.phase_index < 0:
            raise IndexError("the workshop has not been opened")
        return self.format.phases[self.phase_index]

    @property
    def is_open(self) -> bool:
        return self.phase_index >= 0 and not self.closed_at

    @property
    def present(self) -> tuple[TeamState, ...]:
        """The teams at the table."""
        return tuple(team for team in self.teams if team.id not in self.away)

    @property
    def rounds(self) -> int:
        return max((phase.round or 0 for phase in self.format.phases), default=0)

    @property
    def resources(self) -> RoundResources:
        """Resources of the running round (of the first one before it)."""
        return self.scenario.rounds[max(self.round, 1) - 1]

    @property
    def inventory_seen(self) -> bool:
        return set(self.scenario.inventory.sectors) <= set(self.revealed_sectors)

    @property
    def goal_confirmed(self) -> bool:
        return self.goal_reduction is not None

    @property
    def target_kt(self) -> float:
        """The level to reach: the one in force until the room has confirmed its own."""
        return self.ruler.target_kt(self.goal_reduction)

    def team(self, team_id: str) -> TeamState:
        """Raises KeyError when there is no such team."""
        for team in self.teams:
            if team.id == team_id:
                return team
        raise KeyError(team_id)

    def card_of_round(self, round_: int) -> str | None:
        return next((card for number, card in self.drawn if number == round_), None)


def opening(scenario: Scenario) -> GameState:
    """The state before any event."""
    return GameState(scenario=scenario, ruler=make_ruler(scenario))
