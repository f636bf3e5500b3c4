"""What people can ask the workshop to do. A command is an order; ``decide`` turns it into events or refuses it.

Money is million euro, staff person-years, amounts of greenhouse gas kt CO2e a year. ``ref`` names something in a
plan: a measure's id, or ``card:option`` for a scenario card's option. ``at`` is UTC in ISO 8601: the engine has no
clock, so whoever sends the command says when it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from klimatpeli.game.records import Control, FollowUp, ObjectionKind, Stance, Standings, TeamSetup


@dataclass(frozen=True, slots=True)
class OpenWorkshop:
    """Begin: which teams play which format, where. ``occasion`` is shown in the title ("council seminar")."""

    workshop_id: str
    occasion: str
    format_id: str
    teams: tuple[TeamSetup, ...]
    standings: Standings
    at: str


@dataclass(frozen=True, slots=True)
class EnterPhase:
    """Go to the phase with this index. Phases jumped over are skipped, with ``reason``; going back is allowed."""

    index: int
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ShortenPhase:
    index: int
    minutes: float
    """How many minutes the phase keeps."""


@dataclass(frozen=True, slots=True)
class PauseTimer:
    at: str


@dataclass(frozen=True, slots=True)
class ResumeTimer:
    at: str


@dataclass(frozen=True, slots=True)
class ResetTimer:
    at: str


@dataclass(frozen=True, slots=True)
class AdjustTimer:
    seconds: int
    """Added to the phase's time; negative shortens."""


@dataclass(frozen=True, slots=True)
class BeginTurn:
    """The team holds the laptop from now on."""

    team_id: str


@dataclass(frozen=True, slots=True)
class EndTurn:
    team_id: str


@dataclass(frozen=True, slots=True)
class LeaveTable:
    """A team has to go: from now on nobody waits for it. What it chose stays."""

    team_id: str


@dataclass(frozen=True, slots=True)
class ReturnToTable:
    team_id: str


@dataclass(frozen=True, slots=True)
class RecordPulse:
    """Hands counted for one statement; hidden until the end."""

    moment: Literal["start", "end"]
    statement_id: str
    agree: int
    unsure: int
    disagree: int


@dataclass(frozen=True, slots=True)
class SubmitEstimate:
    """Where the emissions come from, as the team believes: 100 points over the sectors, and who can move each."""

    team_id: str
    points: tuple[tuple[str, int], ...]
    controls: tuple[tuple[str, Control], ...] = ()


@dataclass(frozen=True, slots=True)
class RevealSector:
    """Show the measured bar of the next hidden sector, or of all that are left."""

    all_left: bool = False


@dataclass(frozen=True, slots=True)
class WriteExperience:
    """Something somebody at the table has been through; who by role, never by name. Earns one token."""

    team_id: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class StateConfidence:
    """How sure the team is that the target will be reached (1 to 5), and on what one condition. Secret."""

    team_id: str
    confidence: int
    condition: str


@dataclass(frozen=True, slots=True)
class RevealConfidence:
    pass


@dataclass(frozen=True, slots=True)
class TakeStance:
    """Consent on ``subject``: ``"target"`` or a ref of the joint plan. An objection has a kind and words."""

    subject: str
    team_id: str
    stance: Stance
    kind: ObjectionKind | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmGoal:
    """Keep the target in force, or set the room's own reduction (0 to 1) for the target year."""

    reduction: float | None = None


@dataclass(frozen=True, slots=True)
class DrawCard:
    """Read a scenario card of the round aloud."""

    card_id: str


@dataclass(frozen=True, slots=True)
class ChooseOption:
    team_id: str
    card_id: str
    option_id: str


@dataclass(frozen=True, slots=True)
class ChooseMeasure:
    """Put a measure into the team's plan. ``fit`` answers the three fit questions (copy paste): all yes makes it
    a copied measure, one person-year cheaper and with a narrower range."""

    team_id: str
    measure_id: str
    units: float = 1.0
    fit: tuple[bool, bool, bool] = (False, False, False)


@dataclass(frozen=True, slots=True)
class DropItem:
    """Take back something chosen this round, before the lock; what it cost comes back."""

    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class OfferCofunding:
    """Ask another team to pay half of a measure: one in the team's plan, or one it cannot pay alone.

    ``units`` and ``fit`` are those of ``ChooseMeasure`` and count only for a measure that is not in the plan yet; it
    comes into both plans when the partner accepts.
    """

    team_id: str
    ref: str
    partner_id: str
    units: float = 1.0
    fit: tuple[bool, bool, bool] = (False, False, False)


@dataclass(frozen=True, slots=True)
class AcceptCofunding:
    """The partner pays half of the money, and the measure stands in both plans."""

    team_id: str
    offered_by: str
    ref: str


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """One anchoring step: the next link of the chain, top-down, with what that person needs to hear."""

    team_id: str
    ref: str
    sentence: str


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Take back the last link that the team placed this round."""

    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class FillSlots:
    """Owner, indicator and review date of an item in the team's plan; guards it against drift."""

    team_id: str
    ref: str
    follow_up: FollowUp


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """Spend an experience token to read what went wrong elsewhere."""

    team_id: str
    measure_id: str


@dataclass(frozen=True, slots=True)
class GuardItem:
    """Spend an experience token: this item does not drift at the next drift check."""

    team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class HoldDialog:
    """The neighbour team, sitting as the deciding board, has asked its question about an item."""

    team_id: str
    asked_by: str
    ref: str
    question_id: str
    question: str
    answer: str
    clear: bool


@dataclass(frozen=True, slots=True)
class LockPlan:
    """The team's choices of this round stand."""

    team_id: str


@dataclass(frozen=True, slots=True)
class GuessTotal:
    """What the team believes the emissions of all plans together will be in the target year. Secret."""

    team_id: str
    total_kt: float


@dataclass(frozen=True, slots=True)
class RevealResult:
    """Show old and new: the next hidden team, or all that is left and the plans together."""

    all_left: bool = False


@dataclass(frozen=True, slots=True)
class VoteCake:
    """Secret vote for another team's item: the cake of the month."""

    team_id: str
    for_team_id: str
    ref: str


@dataclass(frozen=True, slots=True)
class RevealCake:
    pass


@dataclass(frozen=True, slots=True)
class GivePoints:
    """Five secret points over everything on the table."""

    team_id: str
    points: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RevealPoints:
    pass


@dataclass(frozen=True, slots=True)
class AgreeItem:
    """Take an item into the joint plan; every team has taken a stance on it."""

    ref: str


@dataclass(frozen=True, slots=True)
class LeaveItem:
    """Leave an item out of the joint plan, with the reason."""

    ref: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetFollowUp:
    """Owner, indicator, next meeting and review date of an item of the joint plan."""

    ref: str
    follow_up: FollowUp


@dataclass(frozen=True, slots=True)
class AskDebrief:
    question_id: str


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """What the room said to a debrief question; no names."""

    question_id: str
    text: str


@dataclass(frozen=True, slots=True)
class RecordEndItem:
    """Hands for one of the six items: how many would have said yes before, and how many do now."""

    item_id: str
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class NameHero:
    """The everyday hero: a real unit of the municipality, never a person."""

    unit: str
    reason: str


@dataclass(frozen=True, slots=True)
class RevealAwards:
    pass


@dataclass(frozen=True, slots=True)
class CloseWorkshop:
    at: str


Command = (
    OpenWorkshop
    | EnterPhase
    | ShortenPhase
    | PauseTimer
    | ResumeTimer
    | ResetTimer
    | AdjustTimer
    | BeginTurn
    | EndTurn
    | LeaveTable
    | ReturnToTable
    | RecordPulse
    | SubmitEstimate
    | RevealSector
    | WriteExperience
    | StateConfidence
    | RevealConfidence
    | TakeStance
    | ConfirmGoal
    | DrawCard
    | ChooseOption
    | ChooseMeasure
    | DropItem
    | OfferCofunding
    | AcceptCofunding
    | PlaceLink
    | RemoveLink
    | FillSlots
    | ReadWarning
    | GuardItem
    | HoldDialog
    | LockPlan
    | GuessTotal
    | RevealResult
    | VoteCake
    | RevealCake
    | GivePoints
    | RevealPoints
    | AgreeItem
    | LeaveItem
    | SetFollowUp
    | AskDebrief
    | NoteAnswer
    | RecordEndItem
    | NameHero
    | RevealAwards
    | CloseWorkshop
)
