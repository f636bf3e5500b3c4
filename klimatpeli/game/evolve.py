"""``evolve(state, event) -> state``: what each event means. No rule is checked here; events are facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch

from klimatpeli.game import plans
from klimatpeli.game.events import (
    AnswerNoted,
    AwardsRevealed,
    CakeAwarded,
    CakeRevealed,
    CakeVoted,
    CardDrawn,
    CofundingAccepted,
    CofundingOffered,
    ConfidenceRevealed,
    ConfidenceStated,
    DebriefAsked,
    DialogHeld,
    EndItemRecorded,
    EstimateSubmitted,
    Event,
    ExperienceWritten,
    FollowUpSet,
    GoalConfirmed,
    GuardSpent,
    HeroNamed,
    ItemAgreed,
    ItemDropped,
    ItemGuarded,
    ItemLeft,
    LinkLost,
    LinkPlaced,
    LinkRemoved,
    MeasureChosen,
    OptionChosen,
    PhaseEntered,
    PhaseShortened,
    PhaseSkipped,
    PlanLocked,
    PointsGiven,
    PointsRevealed,
    PulseRecorded,
    ResultRevealed,
    RoundStarted,
    SectorRevealed,
    SlotsFilled,
    StanceTaken,
    StepsGiven,
    TeamLeft,
    TeamReturned,
    TimerAdjusted,
    TimerPaused,
    TimerReset,
    TimerResumed,
    TokenEarned,
    TotalGuessed,
    TurnBegun,
    TurnEnded,
    WarningRead,
    WorkshopClosed,
    WorkshopOpened,
)
from klimatpeli.game.records import Link
from klimatpeli.game.ruler import option_ref
from klimatpeli.game.state import (
    Cake,
    CakeVote,
    CofundingOffer,
    Experience,
    GameState,
    JointItem,
    PlanItem,
    PulseCount,
    Result,
    StanceRecord,
    TeamState,
    Timer,
)
from klimatpeli.game.timing import seconds_between


def evolve(state: GameState, event: Event) -> GameState:
    """The state after one more event."""
    return _apply(event, state)


@singledispatch
def _apply(event: object, state: GameState) -> GameState:
    raise TypeError(f"no meaning is given to {type(event).__name__}")


def _team(state: GameState, team_id: str, change: Callable[[TeamState], TeamState]) -> GameState:
    return replace(state, teams=tuple(change(team) if team.id == team_id else team for team in state.teams))


def _item(state: GameState, team_id: str, ref: str, change: Callable[[PlanItem], PlanItem]) -> GameState:
    return _team(
        state,
        team_id,
        lambda team: replace(team, plan=tuple(change(item) if item.ref == ref else item for item in team.plan)),
    )


@_apply.register
def _opened(event: WorkshopOpened, state: GameState) -> GameState:
    format_ = state.scenario.format(event.format_id)
    return replace(
        state,
        workshop_id=event.workshop_id,
        occasion=event.occasion,
        format_id=event.format_id,
        standings=event.standings,
        opened_at=event.at,
        teams=tuple(TeamState(setup) for setup in event.teams),
        phase_index=0,
        phase_minutes=tuple(phase.minutes for phase in format_.phases),
        visited=(0,),
        entered_at=((0, event.at),),
        timer=Timer(event.at),
    )


@_apply.register
def _phase_entered(event: PhaseEntered, state: GameState) -> GameState:
    return replace(
        state,
        phase_index=event.index,
        visited=state.visited if event.index in state.visited else (*state.visited, event.index),
        skipped=tuple(skip for skip in state.skipped if skip[0] != event.index),
        entered_at=(*state.entered_at, (event.index, event.at)),
        timer=Timer(event.at),
        turn=None,
    )


@_apply.register
def _phase_skipped(event: PhaseSkipped, state: GameState) -> GameState:
    return replace(state, skipped=(*state.skipped, (event.index, event.reason)))


@_apply.register
def _phase_shortened(event: PhaseShortened, state: GameState) -> GameState:
    minutes = list(state.phase_minutes)
    minutes[event.index] = event.minutes
    return replace(state, phase_minutes=tuple(minutes))


@_apply.register
def _round_started(event: RoundStarted, state: GameState) -> GameState:
    staff, steps = dict(event.staff_py), dict(event.steps)
    teams = tuple(
        replace(
            team,
            money_meur=team.money_meur + event.money_meur,
            staff_py=staff[team.id],
            steps=steps[team.id],
            bonus_steps=0,
        )
        for team in state.teams
    )
    return replace(state, round=event.round, teams=teams, offers=())


def _timer(state: GameState, change: Callable[[Timer], Timer]) -> GameState:
    return replace(state, timer=change(state.timer)) if state.timer else state


@_apply.register
def _timer_paused(event: TimerPaused, state: GameState) -> GameState:
    return _timer(state, lambda timer: replace(timer, paused_at=event.at))


@_apply.register
def _timer_resumed(event: TimerResumed, state: GameState) -> GameState:
    def change(timer: Timer) -> Timer:
        if timer.paused_at is None:
            return timer
        paused = timer.paused_seconds + seconds_between(timer.paused_at, event.at)
        return replace(timer, paused_at=None, paused_seconds=paused)

    return _timer(state, change)


@_apply.register
def _timer_reset(event: TimerReset, state: GameState) -> GameState:
    return replace(state, timer=Timer(event.at))


@_apply.register
def _timer_adjusted(event: TimerAdjusted, state: GameState) -> GameState:
    return _timer(state, lambda timer: replace(timer, extra_seconds=timer.extra_seconds + event.seconds))


@_apply.register
def _turn_begun(event: TurnBegun, state: GameState) -> GameState:
    return replace(state, turn=event.team_id)


@_apply.register
def _turn_ended(event: TurnEnded, state: GameState) -> GameState:
    return replace(state, turn=None) if state.turn == event.team_id else state


@_apply.register
def _team_left(event: TeamLeft, state: GameState) -> GameState:
    return replace(state, away=(*state.away, event.team_id))


@_apply.register
def _team_returned(event: TeamReturned, state: GameState) -> GameState:
    return replace(state, away=tuple(team_id for team_id in state.away if team_id != event.team_id))


@_apply.register
def _pulse_recorded(event: PulseRecorded, state: GameState) -> GameState:
    count = PulseCount(event.moment, event.statement_id, event.agree, event.unsure, event.disagree)
    others = tuple(p for p in state.pulses if (p.moment, p.statement_id) != (event.moment, event.statement_id))
    return replace(state, pulses=(*others, count))


@_apply.register
def _estimate_submitted(event: EstimateSubmitted, state: GameState) -> GameState:
    return _team(state, event.team_id, lambda team: replace(team, estimate=event.points, controls=event.controls))


@_apply.register
def _sector_revealed(event: SectorRevealed, state: GameState) -> GameState:
    return replace(state, revealed_sectors=(*state.revealed_sectors, event.sector))


@_apply.register
def _token_earned(event: TokenEarned, state: GameState) -> GameState:
    return _team(state, event.team_id, lambda team: replace(team, tokens=team.tokens + 1))


@_apply.register
def _experience_written(event: ExperienceWritten, state: GameState) -> GameState:
    return replace(state, experiences=(*state.experiences, Experience(event.team_id, event.role, event.text)))


@_apply.register
def _confidence_stated(event: ConfidenceStated, state: GameState) -> GameState:
    return _team(
        state,
        event.team_id,
        lambda team: replace(team, confidence=event.confidence, condition=event.condition),
    )


@_apply.register
def _confidence_revealed(event: ConfidenceRevealed, state: GameState) -> GameState:
    return replace(state, confidence_revealed=True)


@_apply.register
def _stance_taken(event: StanceTaken, state: GameState) -> GameState:
    record = StanceRecord(event.subject, event.team_id, event.stance, event.kind, event.reason)
    others = tuple(s for s in state.stances if (s.subject, s.team_id) != (event.subject, event.team_id))
    return replace(state, stances=(*others, record))


@_apply.register
def _goal_confirmed(event: GoalConfirmed, state: GameState) -> GameState:
    return replace(state, goal_reduction=event.reduction, goal_is_own=event.own)


@_apply.register
def _card_drawn(event: CardDrawn, state: GameState) -> GameState:
    others = tuple(drawn for drawn in state.drawn if drawn[0] != event.round)
    return replace(state, drawn=(*others, (event.round, event.card_id)))


def _spend(team: TeamState, item: PlanItem) -> TeamState:
    return replace(
        team,
        money_meur=team.money_meur - item.cost_meur,
        staff_py=team.staff_py - item.staff_py,
        plan=(*team.plan, item),
    )


@_apply.register
def _option_chosen(event: OptionChosen, state: GameState) -> GameState:
    item = PlanItem(
        ref=option_ref(event.card_id, event.option_id),
        kind="option",
        units=1.0,
        round=event.round,
        year=event.year,
        cost_meur=event.cost_meur,
        staff_py=event.staff_py,
        as_usual=event.as_usual,
        links=() if event.as_usual else (Link("decision", round=event.round),),
    )
    return _team(state, event.team_id, lambda team: _spend(team, item))


@_apply.register
def _measure_chosen(event: MeasureChosen, state: GameState) -> GameState:
    item = PlanItem(
        ref=event.measure_id,
        kind="measure",
        units=event.units,
        round=event.round,
        year=event.year,
        cost_meur=event.cost_meur,
        staff_py=event.staff_py,
        copied=event.copied,
    )
    return _team(state, event.team_id, lambda team: _spend(team, item))


@_apply.register
def _item_dropped(event: ItemDropped, state: GameState) -> GameState:
    def change(team: TeamState) -> TeamState:
        guarded = any(item.ref == event.ref and item.guarded for item in team.plan)
        return replace(
            team,
            money_meur=team.money_meur + event.cost_meur,
            staff_py=team.staff_py + event.staff_py,
            steps=team.steps + event.steps,
            tokens=team.tokens + guarded,
            plan=tuple(item for item in team.plan if item.ref != event.ref),
        )

    dropped = _team(state, event.team_id, change)
    offers = tuple(o for o in state.offers if (o.offered_by, o.ref) != (event.team_id, event.ref))
    return replace(dropped, offers=offers)


@_apply.register
def _cofunding_offered(event: CofundingOffered, state: GameState) -> GameState:
    offer = CofundingOffer(event.ref, event.team_id, event.partner_id, event.round, event.units, event.copied)
    return replace(state, offers=(*state.offers, offer))


@_apply.register
def _cofunding_accepted(event: CofundingAccepted, state: GameState) -> GameState:
    offered = state.team(event.offered_by).item(event.ref)
    if offered is None:
        return state
    half = replace(offered, cost_meur=offered.cost_meur - event.share_meur, partner_id=event.team_id)
    mirrored = replace(
        offered, cost_meur=event.share_meur, staff_py=0.0, partner_id=event.offered_by, links=(), guarded=False
    )
    state = _item(state, event.offered_by, event.ref, lambda _: half)
    state = _team(state, event.offered_by, lambda team: replace(team, money_meur=team.money_meur + event.share_meur))
    state = _team(state, event.team_id, lambda team: _spend(team, mirrored))
    offers = tuple(o for o in state.offers if (o.offered_by, o.ref) != (event.offered_by, event.ref))
    return replace(state, offers=offers)


@_apply.register
def _link_placed(event: LinkPlaced, state: GameState) -> GameState:
    link = Link(event.origin, event.sentence, event.round)
    state = _item(state, event.team_id, event.ref, lambda item: replace(item, links=(*item.links, link)))
    if event.origin == "step":
        state = _team(state, event.team_id, lambda team: replace(team, steps=team.steps - 1))
    return state


@_apply.register
def _link_removed(event: LinkRemoved, state: GameState) -> GameState:
    state = _item(state, event.team_id, event.ref, lambda item: replace(item, links=item.links[:-1]))
    return _team(state, event.team_id, lambda team: replace(team, steps=team.steps + 1))


@_apply.register
def _link_lost(event: LinkLost, state: GameState) -> GameState:
    state = _item(state, event.team_id, event.ref, lambda item: replace(item, links=item.links[:-1]))
    return replace(state, drifted=(*state.drifted, (state.round, event.team_id, event.ref)))


@_apply.register
def _guard_spent(event: GuardSpent, state: GameState) -> GameState:
    return _item(state, event.team_id, event.ref, lambda item: replace(item, guarded=False))


@_apply.register
def _slots_filled(event: SlotsFilled, state: GameState) -> GameState:
    return _item(state, event.team_id, event.ref, lambda item: replace(item, follow_up=event.follow_up))


@_apply.register
def _warning_read(event: WarningRead, state: GameState) -> GameState:
    return _team(
        state,
        event.team_id,
        lambda team: replace(team, tokens=team.tokens - 1, warnings_read=(*team.warnings_read, event.measure_id)),
    )


@_apply.register
def _item_guarded(event: ItemGuarded, state: GameState) -> GameState:
    state = _item(state, event.team_id, event.ref, lambda item: replace(item, guarded=True))
    return _team(state, event.team_id, lambda team: replace(team, tokens=team.tokens - 1))


@_apply.register
def _dialog_held(event: DialogHeld, state: GameState) -> GameState:
    return replace(state, dialogs=(*state.dialogs, event))


@_apply.register
def _plan_locked(event: PlanLocked, state: GameState) -> GameState:
    return _team(state, event.team_id, lambda team: replace(team, locked_rounds=(*team.locked_rounds, event.round)))


@_apply.register
def _total_guessed(event: TotalGuessed, state: GameState) -> GameState:
    def change(team: TeamState) -> TeamState:
        others = tuple(guess for guess in team.guesses_kt if guess[0] != event.round)
        return replace(team, guesses_kt=(*others, (event.round, event.total_kt)))

    return _team(state, event.team_id, change)


@_apply.register
def _result_revealed(event: ResultRevealed, state: GameState) -> GameState:
    results = (*state.results, Result(event.round, event.team_id, event.old_kt, event.new_kt))
    if event.team_id is None:
        return replace(state, results=results, room_before=state.shown_room, shown_room=plans.room_items(state))
    state = _team(state, event.team_id, lambda team: replace(team, shown_before=team.shown_plan, shown_plan=team.plan))
    return replace(state, results=results)


@_apply.register
def _cake_voted(event: CakeVoted, state: GameState) -> GameState:
    vote = CakeVote(event.team_id, event.for_team_id, event.ref, event.round)
    others = tuple(v for v in state.cake_votes if (v.round, v.team_id) != (event.round, event.team_id))
    return replace(state, cake_votes=(*others, vote))


@_apply.register
def _cake_awarded(event: CakeAwarded, state: GameState) -> GameState:
    state = replace(state, cakes=(*state.cakes, Cake(event.team_id, event.ref, event.round, event.votes)))
    return _item(state, event.team_id, event.ref, lambda item: replace(item, cakes=item.cakes + 1))


@_apply.register
def _cake_revealed(event: CakeRevealed, state: GameState) -> GameState:
    return replace(state, cakes_revealed=(*state.cakes_revealed, event.round))


@_apply.register
def _steps_given(event: StepsGiven, state: GameState) -> GameState:
    return _team(state, event.team_id, lambda team: replace(team, bonus_steps=team.bonus_steps + event.steps))


@_apply.register
def _points_given(event: PointsGiven, state: GameState) -> GameState:
    return _team(state, event.team_id, lambda team: replace(team, points=event.points))


@_apply.register
def _points_revealed(event: PointsRevealed, state: GameState) -> GameState:
    return replace(state, points_revealed=True)


@_apply.register
def _item_agreed(event: ItemAgreed, state: GameState) -> GameState:
    item = state.team(event.team_id).item(event.ref)
    if item is None:
        return state
    left = tuple(entry for entry in state.left if entry[0] != event.ref)
    joint = (*state.joint, JointItem(event.ref, event.team_id, item, item.follow_up))
    return replace(state, joint=joint, left=left)


@_apply.register
def _item_left(event: ItemLeft, state: GameState) -> GameState:
    joint = tuple(entry for entry in state.joint if entry.ref != event.ref)
    left = tuple(entry for entry in state.left if entry[0] != event.ref)
    return replace(state, joint=joint, left=(*left, (event.ref, event.reason)))


@_apply.register
def _follow_up_set(event: FollowUpSet, state: GameState) -> GameState:
    joint = tuple(
        replace(entry, follow_up=event.follow_up) if entry.ref == event.ref else entry for entry in state.joint
    )
    return replace(state, joint=joint)


@_apply.register
def _debrief_asked(event: DebriefAsked, state: GameState) -> GameState:
    others = tuple(asked for asked in state.debrief_asked if asked != event.question_id)
    return replace(state, debrief_asked=(*others, event.question_id))


@_apply.register
def _answer_noted(event: AnswerNoted, state: GameState) -> GameState:
    return replace(state, answers=(*state.answers, (event.question_id, event.text)))


@_apply.register
def _end_item_recorded(event: EndItemRecorded, state: GameState) -> GameState:
    others = tuple(item for item in state.end_items if item[0] != event.item_id)
    return replace(state, end_items=(*others, (event.item_id, event.before, event.now)))


@_apply.register
def _hero_named(event: HeroNamed, state: GameState) -> GameState:
    return replace(state, hero=(event.unit, event.reason))


@_apply.register
def _awards_revealed(event: AwardsRevealed, state: GameState) -> GameState:
    return replace(state, awards=event.awards, awards_revealed=True)


@_apply.register
def _closed(event: WorkshopClosed, state: GameState) -> GameState:
    return replace(state, closed_at=event.at, turn=None)
