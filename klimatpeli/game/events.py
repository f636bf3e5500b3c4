"""What has happened. Events are facts in the past tense: written once, never edited; the state is their fold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from klimatpeli.game.records import Award, Control, FollowUp, LinkOrigin, ObjectionKind, Stance, Standings, TeamSetup


@dataclass(frozen=True, slots=True)
class WorkshopOpened:
    workshop_id: str
    occasion: str
    format_id: str
    teams: tuple[TeamSetup, ...]
    standings: Standings
    at: str


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    index: int
    at: str


@dataclass(frozen=True, slots=True)
class PhaseSkipped:
    index: int
    reason: str


@dataclass(frozen=True, slots=True)
class PhaseShortened:
    index: int
    minutes: float


@dataclass(frozen=True, slots=True)
class RoundStarted:
    """Each team gets the round's resources; staff and steps that were left are gone, money carries over."""

    round: int
    money_meur: float
    staff_py: tuple[tuple[str, float], ...]
    steps: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TimerPaused:
    at: str


@dataclass(frozen=True, slots=True)
class TimerResumed:
    at: str


@dataclass(frozen=True, slots=True)
class TimerReset:
    at: str


@dataclass(frozen=True, slots=True)
class TimerAdjusted:
    seconds: int


@dataclass(frozen=True, slots=True)
class TurnBegun:
    team_id: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    team_id: str


@dataclass(frozen=True, slots=True)
class TeamLeft:
    team_id: str


@dataclass(frozen=True, slots=True)
class TeamReturned:
    team_id: str


@dataclass(frozen=True, slots=True)
class PulseRecorded:
    moment: Literal["start", "end"]
    statement_id: str
    agree: int
    unsure: int
    disagree: int


@dataclass(frozen=True, slots=True)
class EstimateSubmitted:
    team_id: str
    points: tuple[tuple[str, int], ...]
    controls: tuple[tuple[str, Control], ...]


@dataclass(frozen=True, slots=True)
class SectorRevealed:
    sector: str


@dataclass(frozen=True, slots=True)
class TokenEarned:
    team_id: str
    why: Literal["estimate", "experience"]


@dataclass(frozen=True, slots=True)
class ExperienceWritten:
    team_id: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class ConfidenceStated:
    team_id: str
    confidence: int
    condition: str


@dataclass(frozen=True, slots=True)
class ConfidenceRevealed:
    pass


@dataclass(frozen=True, slots=True)
class StanceTaken:
    subject: str
    team_id: str
    stance: Stance
    kind: ObjectionKind | None
    reason: str


@dataclass(frozen=True, slots=True)
class GoalConfirmed:
    reduction: float
    own: bool
    """Whether the room set its own instead of keeping the one in force."""


@dataclass(frozen=True, slots=True)
class CardDrawn:
    round: int
    card_id: str


@dataclass(frozen=True, slots=True)
class OptionChosen:
    team_id: str
    card_id: str
    option_id: str
    round: int
    year: int
    cost_meur: float
    staff_py: float
    as_usual: bool


@dataclass(frozen=True, slots=True)
class MeasureChosen:
    team_id: str
    measure_id: str
    units: float
    round: int
    year: int
    cost_meur: float
    staff_py: float
    copied: bool


@dataclass(frozen=True, slots=True)
class ItemDropped:
    team_id: str
    ref: str
    cost_meur: float
    staff_py: float
    steps: int


@dataclass(frozen=True, slots=True)
class CofundingOffered:
    """``units`` and ``copied`` are those the measure will have when the offer is accepted."""

    team_id: str
    ref: str
    partner_id: str
    round: int
    units: float = 1.0
    copied: bool = False


@dataclass(frozen=True, slots=True)
class CofundingAccepted:
    team_id: str
    offered_by: str
    ref: str
    share_meur: float
    """What the accepting team pays and the offering one gets back."""


@dataclass(frozen=True, slots=True)
class LinkPlaced:
    team_id: str
    ref: str
    origin: LinkOrigin
    sentence: str
    round: int


@dataclass(frozen=True, slots=True)
class LinkRemoved:
    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class LinkLost:
    """Drift: nobody asked about it."""

    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class GuardSpent:
    """A guard kept an item from drifting and is used up."""

    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class SlotsFilled:
    team_id: str
    ref: str
    follow_up: FollowUp


@dataclass(frozen=True, slots=True)
class WarningRead:
    team_id: str
    measure_id: str


@dataclass(frozen=True, slots=True)
class ItemGuarded:
    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class DialogHeld:
    team_id: str
    asked_by: str
    ref: str
    question_id: str
    question: str
    answer: str
    clear: bool
    round: int


@dataclass(frozen=True, slots=True)
class PlanLocked:
    team_id: str
    round: int


@dataclass(frozen=True, slots=True)
class TotalGuessed:
    team_id: str
    round: int
    total_kt: float


@dataclass(frozen=True, slots=True)
class ResultRevealed:
    """``team_id`` None is the plans together. Totals are net of credits where the target counts them."""

    round: int
    team_id: str | None
    old_kt: float
    new_kt: float


@dataclass(frozen=True, slots=True)
class CakeVoted:
    team_id: str
    for_team_id: str
    ref: str
    round: int


@dataclass(frozen=True, slots=True)
class CakeAwarded:
    team_id: str
    ref: str
    round: int
    votes: int


@dataclass(frozen=True, slots=True)
class CakeRevealed:
    round: int


@dataclass(frozen=True, slots=True)
class StepsGiven:
    """A cake on a full chain is worth an anchoring step in the next round."""

    team_id: str
    steps: int


@dataclass(frozen=True, slots=True)
class PointsGiven:
    team_id: str
    points: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PointsRevealed:
    pass


@dataclass(frozen=True, slots=True)
class ItemAgreed:
    ref: str
    team_id: str
    """Whose version (units, chain, slots) goes forward: the one best anchored."""


@dataclass(frozen=True, slots=True)
class ItemLeft:
    ref: str
    reason: str


@dataclass(frozen=True, slots=True)
class FollowUpSet:
    ref: str
    follow_up: FollowUp


@dataclass(frozen=True, slots=True)
class DebriefAsked:
    question_id: str


@dataclass(frozen=True, slots=True)
class AnswerNoted:
    question_id: str
    text: str


@dataclass(frozen=True, slots=True)
class EndItemRecorded:
    item_id: str
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class HeroNamed:
    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class AwardsRevealed:
    awards: tuple[Award, ...]


@dataclass(frozen=True, slots=True)
class WorkshopClosed:
    at: str


Event = (
    WorkshopOpened
    | PhaseEntered
    | PhaseSkipped
    | PhaseShortened
    | RoundStarted
    | TimerPaused
    | TimerResumed
    | TimerReset
    | TimerAdjusted
    | TurnBegun
    | TurnEnded
    | TeamLeft
    | TeamReturned
    | PulseRecorded
    | EstimateSubmitted
    | SectorRevealed
    | TokenEarned
    | ExperienceWritten
    | ConfidenceStated
    | ConfidenceRevealed
    | StanceTaken
    | GoalConfirmed
    | CardDrawn
    | OptionChosen
    | MeasureChosen
    | ItemDropped
    | CofundingOffered
    | CofundingAccepted
    | LinkPlaced
    | LinkRemoved
    | LinkLost
    | GuardSpent
    | SlotsFilled
    | WarningRead
    | ItemGuarded
    | DialogHeld
    | PlanLocked
    | TotalGuessed
    | ResultRevealed
    | CakeVoted
    | CakeAwarded
    | CakeRevealed
    | StepsGiven
    | PointsGiven
    | PointsRevealed
    | ItemAgreed
    | ItemLeft
    | FollowUpSet
    | DebriefAsked
    | AnswerNoted
    | EndItemRecorded
    | HeroNamed
    | AwardsRevealed
    | WorkshopClosed
)

BOOKKEEPING = (TimerPaused, TimerResumed, TimerReset, TimerAdjusted, TurnBegun, TurnEnded)
"""Events that undo passes over: time goes on, and who held the laptop is not a decision."""
