"""Welcome, inventory and goal: pulse, estimates, reveals, confidence, consent on the target."""

from __future__ import annotations

from klimatpeli.game import plans
from klimatpeli.game.commands import (
    ConfirmGoal,
    RecordPulse,
    RevealConfidence,
    RevealSector,
    StateConfidence,
    SubmitEstimate,
    TakeStance,
    WriteExperience,
)
from klimatpeli.game.events import (
    ConfidenceRevealed,
    ConfidenceStated,
    EstimateSubmitted,
    Event,
    ExperienceWritten,
    GoalConfirmed,
    PulseRecorded,
    SectorRevealed,
    StanceTaken,
    TokenEarned,
)
from klimatpeli.game.rules import checks
from klimatpeli.game.state import GameState
from klimatpeli.game.violations import RuleViolation

ESTIMATE_POINTS = 100
GOOD_ESTIMATE = 50
"""Points of deviation, summed over the sectors, up to which an estimate earns an experience token."""
EXPERIENCE_PHASES = ("inventory", "goal", "card", "measures", "dialog", "choose", "debrief")


def record_pulse(command: RecordPulse, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "welcome" if command.moment == "start" else "end_pulse")
    if command.statement_id not in {prompt.id for prompt in state.scenario.pulse}:
        raise RuleViolation("unknown", field="statement", value=command.statement_id)
    for field in ("agree", "unsure", "disagree"):
        checks.number(getattr(command, field), field, 0, 999)
    return (PulseRecorded(command.moment, command.statement_id, command.agree, command.unsure, command.disagree),)


def submit_estimate(command: SubmitEstimate, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "inventory")
    checks.team(state, command.team_id)
    if state.revealed_sectors:
        raise RuleViolation("already_revealed")
    sectors = state.scenario.inventory.sectors
    checks.points(command.points, sectors, ESTIMATE_POINTS, "sector")
    for sector, _ in command.controls:
        if sector not in sectors:
            raise RuleViolation("unknown", field="sector", value=sector)
    return (EstimateSubmitted(command.team_id, command.points, command.controls),)


def reveal_sector(command: RevealSector, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "inventory")
    hidden = [sector for sector in plans.sectors_by_size(state) if sector not in state.revealed_sectors]
    if not hidden:
        raise RuleViolation("nothing_to_reveal")
    shown = hidden if command.all_left else hidden[:1]
    events: list[Event] = [SectorRevealed(sector) for sector in shown]
    if len(shown) == len(hidden):
        deviations = {team.id: plans.estimate_deviation(state, team.id) for team in state.teams if team.estimate}
        best = min(deviations.values(), default=0.0)
        events += [
            TokenEarned(team_id, "estimate")
            for team_id, deviation in deviations.items()
            if deviation <= GOOD_ESTIMATE or deviation == best
        ]
    return tuple(events)


def write_experience(command: WriteExperience, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *EXPERIENCE_PHASES)
    checks.team(state, command.team_id)
    checks.text(command.role, "role", limit=checks.NAME_LIMIT)
    checks.text(command.text, "experience")
    written = ExperienceWritten(command.team_id, command.role.strip(), command.text.strip())
    already = sum(entry.team_id == command.team_id for entry in state.experiences)
    # One token for each round's worth of telling: a flood of notes does not buy a flood of tokens.
    if already > state.round:
        return (written,)
    return (written, TokenEarned(command.team_id, "experience"))


def state_confidence(command: StateConfidence, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "goal")
    checks.team(state, command.team_id)
    if state.confidence_revealed:
        raise RuleViolation("already_revealed")
    checks.number(command.confidence, "confidence", 1, 5)
    checks.text(command.condition, "condition", required=False)
    return (ConfidenceStated(command.team_id, command.confidence, command.condition.strip()),)


def reveal_confidence(command: RevealConfidence, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "goal")
    if state.confidence_revealed:
        raise RuleViolation("already_revealed")
    return (ConfidenceRevealed(),)


def take_stance(command: TakeStance, state: GameState) -> tuple[Event, ...]:
    checks.team(state, command.team_id)
    if command.subject == "target":
        checks.phase(state, "goal")
        if not state.confidence_revealed:
            raise RuleViolation("too_early", field="confidence")
    else:
        checks.phase(state, "choose")
        if not state.points_revealed:
            raise RuleViolation("too_early", field="points")
        if command.subject not in plans.on_the_table(state):
            raise RuleViolation("unknown", field="item", value=command.subject)
    if command.stance == "objection" and (command.kind is None or not command.reason.strip()):
        raise RuleViolation("objection_needs_reason")
    checks.text(command.reason, "reason", required=False)
    kind = command.kind if command.stance == "objection" else None
    return (StanceTaken(command.subject, command.team_id, command.stance, kind, command.reason.strip()),)


def confirm_goal(command: ConfirmGoal, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "goal")
    checks.stances(state, "target")
    in_force = state.scenario.target.reduction
    reduction = in_force if command.reduction is None else command.reduction
    checks.number(reduction, "reduction", 0.05, 1.0)
    return (GoalConfirmed(reduction, own=reduction != in_force),)
