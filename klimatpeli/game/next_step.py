"""What comes next: one step at a time, so that a facilitator can lead a whole workshop with one key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.audience import has_answered
from klimatpeli.game.rules.agenda import AFTER_GOAL
from klimatpeli.game.state import GameState

Task = Literal["stances", "consent", "follow_up"]


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the laptop to a team."""

    team_id: str


@dataclass(frozen=True, slots=True)
class Do:
    """Send this command: a reveal, a question, a confirmation."""

    command: c.Command


@dataclass(frozen=True, slots=True)
class Enter:
    """Go on to the phase with this index."""

    index: int


@dataclass(frozen=True, slots=True)
class ByHand:
    """Something only the room can say: the facilitator writes it down first."""

    task: Task


@dataclass(frozen=True, slots=True)
class Finished:
    """The workshop is closed."""


Step = HandOver | Do | Enter | ByHand | Finished


def next_step(state: GameState, now: str) -> Step:
    """The next step of an opened workshop; ``now`` is UTC in ISO 8601."""
    if state.closed_at:
        return Finished()
    if state.phase.round not in (None, state.round):  # looking back at a round that is over
        return _onwards(state)
    return _within_phase(state, now) or _onwards(state)


def _onwards(state: GameState) -> Enter:
    """The next phase, or back to what was skipped and has to come before it."""
    kinds = [phase.kind for phase in state.format.phases]
    following = state.phase_index + 1
    if kinds[following] in AFTER_GOAL and not state.inventory_seen:
        return Enter(kinds.index("inventory"))
    if kinds[following] in AFTER_GOAL and not state.goal_confirmed:
        return Enter(kinds.index("goal"))
    return Enter(following)


def _within_phase(state: GameState, now: str) -> Step | None:
    match state.phase.kind:
        case "inventory":
            return _all_teams(state) or (None if state.inventory_seen else Do(c.RevealSector()))
        case "goal":
            return _goal(state)
        case "card":
            drawn = state.card_of_round(state.round)
            return None if drawn else Do(c.DrawCard(state.resources.cards[0]))
        case "measures":
            waiting = [team.id for team in state.present if not _has_chosen(state, team.id)]
            return HandOver(waiting[0]) if waiting else None
        case "dialog" | "predict":
            return _all_teams(state)
        case "reveal":
            shown = sum(result.round == state.round for result in state.results)
            return Do(c.RevealResult()) if shown <= len(state.teams) else None
        case "cake":
            votes = any(vote.round == state.round for vote in state.cake_votes)
            hidden = state.round not in state.cakes_revealed
            return _all_teams(state, _can_vote(state)) or (Do(c.RevealCake()) if hidden and votes else None)
        case "choose":
            return _choose(state)
        case "follow_up":
            return None if all(entry.follow_up.complete for entry in state.joint) else ByHand("follow_up")
        case "debrief":
            left = [q.id for q in state.scenario.debrief if q.id not in state.debrief_asked]
            return Do(c.AskDebrief(left[0])) if left else None
        case "awards":
            return None if state.awards_revealed else Do(c.RevealAwards())
        case "close":
            complete = all(entry.follow_up.complete for entry in state.joint)
            return Do(c.CloseWorkshop(now)) if complete else ByHand("follow_up")
        case _:
            return None


def _all_teams(state: GameState, teams: tuple[str, ...] | None = None) -> HandOver | None:
    """Hand the laptop to the first team at the table that has not answered; ``teams``: only these are asked."""
    ids = tuple(team.id for team in state.present if teams is None or team.id in teams)
    return next((HandOver(team_id) for team_id in ids if not has_answered(state, team_id)), None)


def _goal(state: GameState) -> Step | None:
    if state.goal_confirmed:
        return None
    waiting = None if state.confidence_revealed else _all_teams(state)
    if waiting is not None:
        return waiting
    if not state.confidence_revealed:
        return Do(c.RevealConfidence())
    heard = {stance.team_id for stance in state.stances if stance.subject == "target"}
    return Do(c.ConfirmGoal()) if heard >= {team.id for team in state.present} else ByHand("stances")


def _has_chosen(state: GameState, team_id: str) -> bool:
    team = state.team(team_id)
    card_id = state.card_of_round(state.round)
    if not any(phase.kind == "dialog" and phase.round == state.round for phase in state.format.phases):
        return state.round in team.locked_rounds  # no dialog follows in which it would lock
    return state.round in team.locked_rounds or any(
        item.round == state.round and (card_id is None or item.ref.startswith(f"{card_id}:")) for item in team.plan
    )


def _can_vote(state: GameState) -> tuple[str, ...]:
    """Teams that have something of another team to vote for."""
    items = [(team.id, item) for team in state.teams for item in team.plan if not item.as_usual]
    return tuple(
        team.id for team in state.teams if any(team.id not in (owner, item.partner_id) for owner, item in items)
    )


def _choose(state: GameState) -> Step | None:
    if not plans.on_the_table(state):
        return None
    if not state.points_revealed:
        return _all_teams(state) or Do(c.RevealPoints())
    settled = {entry.ref for entry in state.joint} | {ref for ref, _ in state.left}
    open_refs = [ref for ref, points in plans.points_total(state) if points > 0 and ref not in settled]
    return ByHand("consent") if open_refs else None
