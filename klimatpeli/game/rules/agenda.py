"""Opening, going from phase to phase, gates, rounds, drift, timers, turns, closing."""

from __future__ import annotations

from functools import reduce

from klimatpeli.game import plans
from klimatpeli.game.commands import (
    AdjustTimer,
    BeginTurn,
    CloseWorkshop,
    EndTurn,
    EnterPhase,
    LeaveTable,
    OpenWorkshop,
    PauseTimer,
    ResetTimer,
    ResumeTimer,
    ReturnToTable,
    ShortenPhase,
)
from klimatpeli.game.events import (
    Event,
    GuardSpent,
    ItemAgreed,
    LinkLost,
    PhaseEntered,
    PhaseShortened,
    PhaseSkipped,
    PlanLocked,
    RoundStarted,
    TeamLeft,
    TeamReturned,
    TimerAdjusted,
    TimerPaused,
    TimerReset,
    TimerResumed,
    TurnBegun,
    TurnEnded,
    WorkshopClosed,
    WorkshopOpened,
)
from klimatpeli.game.evolve import evolve
from klimatpeli.game.rules import checks
from klimatpeli.game.state import GameState, TeamState
from klimatpeli.game.violations import RuleViolation

MIN_TEAMS, MAX_TEAMS = 3, 6
AFTER_GOAL = frozenset({"card", "measures", "dialog", "predict", "reveal", "cake", "choose", "follow_up"})
"""Phases about measures. A workshop that is broken off before them can still be talked over and closed."""
AFTER_LOCK = frozenset({"predict", "reveal", "cake"})


def open_workshop(command: OpenWorkshop, state: GameState) -> tuple[Event, ...]:
    if state.phase_index >= 0:
        raise RuleViolation("already_open")
    if command.format_id not in {format_.id for format_ in state.scenario.formats}:
        raise RuleViolation("unknown", field="format", value=command.format_id)
    if not MIN_TEAMS <= len(command.teams) <= MAX_TEAMS:
        raise RuleViolation("team_count", low=MIN_TEAMS, high=MAX_TEAMS, given=len(command.teams))
    checks.text(command.occasion, "occasion", limit=checks.NAME_LIMIT, required=False)
    names = [team.name.strip().casefold() for team in command.teams]
    ids = [team.id for team in command.teams]
    for team in command.teams:
        checks.text(team.name, "team_name", limit=checks.NAME_LIMIT)
        for group, count in team.groups:
            if group not in {term.id for term in state.scenario.vocabulary.groups}:
                raise RuleViolation("unknown", field="group", value=group)
            checks.number(count, "participants", 0, 99)
    if len(set(names)) < len(names) or len(set(ids)) < len(ids):
        raise RuleViolation("team_names")
    checks.moment(command.at)
    return (
        WorkshopOpened(
            command.workshop_id,
            command.occasion.strip(),
            command.format_id,
            command.teams,
            command.standings,
            command.at,
        ),
    )


def enter_phase(command: EnterPhase, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    checks.moment(command.at)
    phases = state.format.phases
    if not 0 <= command.index < len(phases):
        raise RuleViolation("number_range", field="phase", low=0, high=len(phases) - 1, given=command.index)
    if command.index == state.phase_index:
        raise RuleViolation("same_phase")
    jumped = [i for i in range(state.phase_index + 1, command.index) if i not in state.visited]
    if jumped and not command.reason.strip():
        raise RuleViolation("reason_needed", phases=tuple(phases[i].kind for i in jumped))
    checks.text(command.reason, "reason", required=False)
    target = phases[command.index]
    if target.kind in AFTER_GOAL:
        if not state.inventory_seen:
            raise RuleViolation("gate_inventory")
        if not state.goal_confirmed:
            raise RuleViolation("gate_goal")
    if target.kind in AFTER_LOCK and target.round is not None and target.round >= state.round:
        waiting = tuple(team.id for team in state.present if target.round not in team.locked_rounds)
        if waiting:
            raise RuleViolation("gate_locked", teams=waiting)
    events: list[Event] = [PhaseSkipped(index, command.reason.strip()) for index in jumped]
    events.append(PhaseEntered(command.index, command.at))
    after = state
    for round_ in range(state.round + 1, (target.round or 0) + 1):
        started = _start_round(after, round_)
        after = reduce(evolve, started, after)
        events += started
    if target.kind == "follow_up" and not any(phase.kind == "choose" for phase in phases):
        # Nobody chooses: what the room anchored best goes forward, so that somebody answers for it too.
        taken = {entry.ref for entry in state.joint} | {ref for ref, _ in state.left}
        events += [
            ItemAgreed(item.ref, plans.best_version(state, item.ref)[0])
            for item in plans.room_items(state)
            if item.ref not in taken
        ]
    return tuple(events)


def _start_round(state: GameState, round_: int) -> list[Event]:
    resources = state.scenario.rounds[round_ - 1]
    given = {team.id: _enabled(state, team) for team in state.teams}
    started = RoundStarted(
        round_,
        resources.money_meur,
        tuple((team.id, resources.staff_py + given[team.id][1]) for team in state.teams),
        tuple((team.id, resources.steps + given[team.id][0] + team.bonus_steps) for team in state.teams),
    )
    return [started, *_drift(state, round_)]


def _enabled(state: GameState, team: TeamState) -> tuple[int, float]:
    """Anchoring steps and person-years that the team's anchored enabling measures give."""
    steps, staff_py = 0, 0.0
    for item in team.plan:
        if item.kind == "measure" and item.links:
            for effect in state.scenario.measure(item.ref).effects:
                steps += effect.gives_steps
                staff_py += effect.gives_staff_py
    return steps, staff_py


def _drift(state: GameState, round_: int) -> list[Event]:
    """From the second round on, what nobody asked about loses a link, unless it is guarded."""
    events: list[Event] = []
    for team in state.teams:
        for item in team.plan:
            if item.round < round_ and item.links and not item.follow_up.complete:
                events.append(GuardSpent(team.id, item.ref) if item.guarded else LinkLost(team.id, item.ref))
    return events


def shorten_phase(command: ShortenPhase, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    if not state.phase_index <= command.index < len(state.phase_minutes):
        raise RuleViolation(
            "number_range",
            field="phase",
            low=state.phase_index,
            high=len(state.phase_minutes) - 1,
            given=command.index,
        )
    checks.number(command.minutes, "minutes", 0, state.phase_minutes[command.index])
    return (PhaseShortened(command.index, command.minutes),)


def pause_timer(command: PauseTimer, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    if state.timer is None or state.timer.paused_at is not None:
        raise RuleViolation("timer_state")
    checks.moment(command.at)
    return (TimerPaused(command.at),)


def resume_timer(command: ResumeTimer, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    if state.timer is None or state.timer.paused_at is None:
        raise RuleViolation("timer_state")
    checks.moment(command.at)
    return (TimerResumed(command.at),)


def reset_timer(command: ResetTimer, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    checks.moment(command.at)
    return (TimerReset(command.at),)


def adjust_timer(command: AdjustTimer, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    checks.number(command.seconds, "seconds", -3600, 3600)
    return (TimerAdjusted(command.seconds),)


def begin_turn(command: BeginTurn, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    checks.team(state, command.team_id)
    return (TurnBegun(command.team_id),)


def end_turn(command: EndTurn, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    if state.turn != command.team_id:
        raise RuleViolation("already_done", field="turn")
    return (TurnEnded(command.team_id),)


def leave_table(command: LeaveTable, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    team = checks.team(state, command.team_id)
    if team.id in state.away:
        raise RuleViolation("already_done", field="away")
    if len(state.present) == 1:
        raise RuleViolation("team_count", low=1, high=MAX_TEAMS, given=0)
    return (TeamLeft(team.id),)


def return_to_table(command: ReturnToTable, state: GameState) -> tuple[Event, ...]:
    checks.is_open(state)
    team = checks.team(state, command.team_id)
    if team.id not in state.away:
        raise RuleViolation("already_done", field="away")
    returned = TeamReturned(team.id)
    shown = state.phase.kind in AFTER_LOCK or any(result.round == state.round for result in state.results)
    if state.round in team.locked_rounds or not shown:
        return (returned,)
    return (returned, PlanLocked(team.id, state.round))  # the others have gone on without it


def close_workshop(command: CloseWorkshop, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "close")
    open_items = tuple(entry.ref for entry in state.joint if not entry.follow_up.complete)
    if open_items:
        raise RuleViolation("gate_follow_up", items=open_items)
    checks.moment(command.at)
    return (WorkshopClosed(command.at),)
