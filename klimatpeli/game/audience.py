"""What the room may see. Everything an audience screen draws comes from here: what is not in it cannot leak.

``audience(state)`` leaves out every estimate, confidence, guess, vote and point that has not been revealed, every plan
before its reveal, and the start pulse until the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from klimatpeli.content.model import PhaseKind, Scenario
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import Projection, project
from klimatpeli.game import plans
from klimatpeli.game.plans import Cause
from klimatpeli.game.records import Award, FollowUp, ObjectionKind, Stance
from klimatpeli.game.ruler import Ruler
from klimatpeli.game.state import GameState, JointItem, PulseCount

ROUND_PHASES = frozenset({"card", "measures", "dialog", "predict", "reveal", "cake"})
PULSE_SHOWN_IN = frozenset({"end_pulse", "awards", "close"})
LOOKING_BACK = frozenset({"debrief", "end_pulse", "awards", "close"})


@dataclass(frozen=True, slots=True)
class TeamView:
    """A team as the room sees it. ``done``: has given what the running phase asks for; ``away``: had to go."""

    id: str
    name: str
    seat: int
    """0, 1, 2 ...: decides colour and shape."""
    done: bool
    locked: bool
    away: bool = False


@dataclass(frozen=True, slots=True)
class SectorBar:
    """One row of the inventory. ``measured`` is None until it is revealed; both are points of 100."""

    sector: str
    guessed: float | None
    measured: float | None
    kt: float | None


@dataclass(frozen=True, slots=True)
class ConfidenceView:
    team_id: str
    confidence: int
    condition: str


@dataclass(frozen=True, slots=True)
class StanceView:
    team_id: str
    stance: Stance
    kind: ObjectionKind | None
    reason: str


@dataclass(frozen=True, slots=True)
class ResultView:
    """A revealed result; ``team_id`` None is the plans together. ``reduction`` is against the base year."""

    team_id: str | None
    old_kt: float
    new_kt: float
    reduction: float
    cause: Cause


@dataclass(frozen=True, slots=True)
class GuessView:
    team_id: str
    total_kt: float


@dataclass(frozen=True, slots=True)
class StandingView:
    team_id: str
    total_kt: float
    reduction: float


@dataclass(frozen=True, slots=True)
class CakeView:
    """A cake of the running round. ``linked``: it added a link; on a full chain it is worth an anchoring step."""

    team_id: str
    ref: str
    votes: int
    linked: bool


@dataclass(frozen=True, slots=True)
class CandidateView:
    """An item on the table in the choosing phase; ``points`` None until the reveal."""

    ref: str
    teams: tuple[str, ...]
    links: int
    points: int | None
    stances: tuple[StanceView, ...]
    agreed: bool
    left_because: str
    cost_meur: float
    staff_py: float


@dataclass(frozen=True, slots=True)
class JointView:
    ref: str
    item: JointItem
    follow_up: FollowUp
    kt: float
    """kt less in the target year within the joint plan."""
    stances: tuple[StanceView, ...]


@dataclass(frozen=True, slots=True)
class DialogView:
    team_id: str
    asked_by: str
    ref: str
    question: str
    answer: str
    clear: bool


@dataclass(frozen=True, slots=True)
class MoveView:
    """One item of a team's plan in the debrief's timeline, as it stands at the end."""

    round: int
    year: int
    team_id: str
    ref: str
    links: int
    lost: int
    """Links that came loose because nobody asked about it."""
    cakes: int


@dataclass(frozen=True, slots=True)
class AudienceState:
    scenario: Scenario
    ruler: Ruler = field(repr=False, compare=False)
    """What the scenario's plans are measured with; of nobody's choices."""
    occasion: str
    kind: PhaseKind
    round: int
    rounds: int
    year: int
    """Council year of the running round."""
    turn: str | None
    teams: tuple[TeamView, ...]
    people: int
    """Participants in all teams; 0 where nobody has counted them."""
    base_kt: float
    last_year: int
    last_kt: float
    target_kt: float
    target_reduction: float
    goal_is_own: bool
    goal_confirmed: bool
    inventory_seen: bool
    bars: tuple[SectorBar, ...]
    surprise: tuple[str, float, float] | None
    """(sector, guessed, measured) once the inventory has been seen."""
    controls: tuple[tuple[str, float], ...]
    confidences: tuple[ConfidenceView, ...]
    target_stances: tuple[StanceView, ...]
    card_id: str | None
    dialogs: tuple[DialogView, ...]
    guesses: tuple[GuessView, ...]
    results: tuple[ResultView, ...]
    """Of the running or last round, in the order of the reveal."""
    shown_round: int
    """The round that ``results`` and ``guesses`` belong to; 0 before the first reveal."""
    standings: tuple[StandingView, ...]
    room: Projection | None
    """Everything revealed so far taken together; None before the first reveal."""
    room_measures: tuple[PlannedMeasure, ...]
    """What ``room`` was projected from."""
    cakes: tuple[CakeView, ...]
    candidates: tuple[CandidateView, ...]
    joint: tuple[JointView, ...]
    joint_projection: Projection | None
    question_id: str | None
    answers: tuple[str, ...]
    drifted: tuple[tuple[int, str, str], ...]
    moves: tuple[MoveView, ...]
    """Every team's choices in the order of the rounds; only when the debrief has begun."""
    pulses: tuple[PulseCount, ...]
    end_items: tuple[tuple[str, int, int], ...]
    awards: tuple[Award, ...]
    layers: tuple[str, ...]
    """Layers of the landscape that have become true, in the order they did."""
    closed: bool
    told: tuple[str, ...]
    """Stories of the outlook that all figures are seen under; none: as expected."""

    def team(self, team_id: str) -> TeamView:
        """Raises KeyError."""
        for team in self.teams:
            if team.id == team_id:
                return team
        raise KeyError(team_id)


def audience(state: GameState) -> AudienceState:
    """The public face of a state. Raises IndexError before the workshop is opened."""
    kind = state.phase.kind
    target = state.ruler.target
    inventory = state.ruler.inventory
    shown_round = _shown_round(state)
    joint = _joint(state)
    room_measures = plans.planned_items(state, state.shown_room)
    question = state.debrief_asked[-1] if state.debrief_asked else None
    return AudienceState(
        scenario=state.scenario,
        ruler=state.ruler,
        occasion=state.occasion,
        kind=kind,
        round=state.round,
        rounds=state.rounds,
        year=state.resources.year,
        turn=state.turn,
        teams=tuple(
            TeamView(
                team.id,
                team.name,
                seat,
                has_answered(state, team.id),
                state.round in team.locked_rounds,
                team.id in state.away,
            )
            for seat, team in enumerate(state.teams)
        ),
        people=sum(team.setup.people for team in state.teams),
        base_kt=state.ruler.base_kt(),
        last_year=inventory.last_year,
        last_kt=inventory.total_kt(inventory.last_year),
        target_kt=state.target_kt,
        target_reduction=target.reduction if state.goal_reduction is None else state.goal_reduction,
        goal_is_own=state.goal_is_own,
        goal_confirmed=state.goal_confirmed,
        inventory_seen=state.inventory_seen,
        bars=_bars(state),
        surprise=plans.biggest_surprise(state) if state.inventory_seen else None,
        controls=tuple(plans.control_shares(state).items()) if state.inventory_seen else (),
        confidences=_confidences(state),
        target_stances=_stances(state, "target"),
        card_id=state.card_of_round(state.round),
        dialogs=tuple(
            DialogView(d.team_id, d.asked_by, d.ref, d.question, d.answer, d.clear)
            for d in state.dialogs
            if d.round == state.round and kind == "dialog"
        ),
        guesses=_guesses(state),
        results=tuple(
            ResultView(
                result.team_id,
                result.old_kt,
                result.new_kt,
                plans.reduction(state, result.new_kt),
                plans.cause_of(
                    state, state.shown_room if result.team_id is None else state.team(result.team_id).shown_plan
                ),
            )
            for result in state.results
            if result.round == shown_round
        ),
        shown_round=shown_round,
        standings=_standings(state),
        room=project(state.ruler.baseline, room_measures) if state.results else None,
        room_measures=room_measures,
        cakes=_cakes(state),
        candidates=_candidates(state) if kind in {"choose", "follow_up", "debrief"} else (),
        joint=joint,
        joint_projection=plans.project_joint(state) if joint else None,
        question_id=question,
        answers=tuple(text for asked, text in state.answers if asked == question),
        drifted=tuple(
            (round_, team_id, ref)
            for round_, team_id, ref in state.drifted
            if any(item.ref == ref for item in state.team(team_id).shown_plan)
        ),
        moves=_moves(state) if kind in LOOKING_BACK else (),
        pulses=state.pulses if kind in PULSE_SHOWN_IN else (),
        end_items=state.end_items if kind in PULSE_SHOWN_IN else (),
        awards=state.awards if state.awards_revealed else (),
        layers=_layers(state),
        closed=bool(state.closed_at),
        told=state.told,
    )


def has_answered(state: GameState, team_id: str) -> bool:
    """Whether the team has given what the running phase asks every team for."""
    team = state.team(team_id)
    match state.phase.kind:
        case "inventory":
            return bool(team.estimate)
        case "goal":
            return team.confidence is not None
        case "measures" | "dialog":
            return state.round in team.locked_rounds
        case "predict":
            return any(round_ == state.round for round_, _ in team.guesses_kt)
        case "cake":
            return any((v.round, v.team_id) == (state.round, team_id) for v in state.cake_votes)
        case "choose":
            return bool(team.points)
        case _:
            return False


def _shown_round(state: GameState) -> int:
    """The last round with a revealed result."""
    return max((result.round for result in state.results), default=0)


def _bars(state: GameState) -> tuple[SectorBar, ...]:
    guesses = plans.room_estimate(state) if state.revealed_sectors else {}
    shares = plans.measured_shares(state)
    inventory = state.ruler.inventory
    bars = []
    for sector in plans.sectors_by_size(state):
        seen = sector in state.revealed_sectors
        bars.append(
            SectorBar(
                sector,
                guesses.get(sector),
                100 * shares[sector] if seen else None,
                inventory.sector_kt(sector, inventory.last_year) if seen else None,
            )
        )
    # The order of the rows that are still hidden must not give the answer away.
    order = {sector: n for n, sector in enumerate(inventory.sectors)}
    return tuple(sorted(bars, key=lambda bar: -1 if bar.sector in state.revealed_sectors else order[bar.sector]))


def _confidences(state: GameState) -> tuple[ConfidenceView, ...]:
    if not state.confidence_revealed:
        return ()
    return tuple(
        ConfidenceView(team.id, team.confidence, team.condition) for team in state.teams if team.confidence is not None
    )


def _stances(state: GameState, subject: str) -> tuple[StanceView, ...]:
    return tuple(StanceView(s.team_id, s.stance, s.kind, s.reason) for s in state.stances if s.subject == subject)


def _guesses(state: GameState) -> tuple[GuessView, ...]:
    """Guesses come into the open when the plans together have been revealed."""
    shown = _shown_round(state)
    if not any(result.round == shown and result.team_id is None for result in state.results):
        return ()
    return tuple(GuessView(team.id, kt) for team in state.teams for round_, kt in team.guesses_kt if round_ == shown)


def _standings(state: GameState) -> tuple[StandingView, ...]:
    """The revealed totals, best first; the facilitator may keep them for the end, or show none."""
    if state.standings == "never" or (state.standings == "end" and state.phase.kind not in LOOKING_BACK):
        return ()
    latest: dict[str, float] = {}
    for result in state.results:
        if result.team_id is not None:
            latest[result.team_id] = result.new_kt
    rows = [StandingView(team_id, kt, plans.reduction(state, kt)) for team_id, kt in latest.items()]
    return tuple(sorted(rows, key=lambda row: row.total_kt))


def _cakes(state: GameState) -> tuple[CakeView, ...]:
    cakes = []
    for cake in state.cakes:
        if cake.round == state.round:
            item = state.team(cake.team_id).item(cake.ref)
            linked = item is not None and any((link.origin, link.round) == ("cake", cake.round) for link in item.links)
            cakes.append(CakeView(cake.team_id, cake.ref, cake.votes, linked))
    return tuple(cakes)


def _candidates(state: GameState) -> tuple[CandidateView, ...]:
    totals = plans.points_total(state)
    left = dict(state.left)
    agreed = {entry.ref for entry in state.joint}
    # Before the reveal the order of the points must not show: the order of the table does not.
    refs = [ref for ref, _ in totals] if state.points_revealed else list(plans.on_the_table(state))
    points = dict(totals)
    candidates = []
    for ref in refs:
        _, item = plans.best_version(state, ref)
        candidates.append(
            CandidateView(
                ref,
                tuple(team.id for team in state.teams if team.item(ref) is not None),
                len(item.links),
                points[ref] if state.points_revealed else None,
                _stances(state, ref),
                ref in agreed,
                left.get(ref, ""),
                *plans.whole_price(state, item),
            )
        )
    return tuple(candidates)


def _joint(state: GameState) -> tuple[JointView, ...]:
    if not state.joint:
        return ()
    kt = plans.contributions(state, plans.joint_measures(state))
    return tuple(
        JointView(entry.ref, entry, entry.follow_up, kt[entry.ref], _stances(state, entry.ref)) for entry in state.joint
    )


def _moves(state: GameState) -> tuple[MoveView, ...]:
    lost: dict[tuple[str, str], int] = {}
    for _, team_id, ref in state.drifted:
        lost[team_id, ref] = lost.get((team_id, ref), 0) + 1
    moves = [
        MoveView(
            item.round, item.year, team.id, item.ref, len(item.links), lost.get((team.id, item.ref), 0), item.cakes
        )
        for team in state.teams
        for item in team.plan
        if not item.as_usual
    ]
    return tuple(sorted(moves, key=lambda move: move.round))


def _layers(state: GameState) -> tuple[str, ...]:
    """Layers of revealed plans, and of the joint plan once there is one."""
    refs = [entry.ref for entry in state.joint] or [
        item.ref for team in state.teams for item in team.shown_plan if item.links
    ]
    layers: dict[str, None] = {}
    for ref in refs:
        layer = plans.option(state, ref).landscape if ":" in ref else state.scenario.measure(ref).landscape
        if layer:
            layers[layer] = None
    return tuple(layers)
