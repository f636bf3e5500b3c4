"""Out of the roles: five points, consent, the joint plan, follow-up, debrief, end pulse, awards."""

from __future__ import annotations

from klimatpeli.game import plans
from klimatpeli.game.awards import compute_awards
from klimatpeli.game.commands import (
    AgreeItem,
    AskDebrief,
    GivePoints,
    LeaveItem,
    NameHero,
    NoteAnswer,
    RecordEndItem,
    RevealAwards,
    RevealPoints,
    SetFollowUp,
)
from klimatpeli.game.events import (
    AnswerNoted,
    AwardsRevealed,
    DebriefAsked,
    EndItemRecorded,
    Event,
    FollowUpSet,
    HeroNamed,
    ItemAgreed,
    ItemLeft,
    PointsGiven,
    PointsRevealed,
)
from klimatpeli.game.evolve import evolve
from klimatpeli.game.rules import checks
from klimatpeli.game.state import GameState
from klimatpeli.game.violations import RuleViolation

SECRET_POINTS = 5


def give_points(command: GivePoints, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "choose")
    checks.team(state, command.team_id)
    if state.points_revealed:
        raise RuleViolation("already_revealed")
    checks.points(command.points, plans.on_the_table(state), SECRET_POINTS, "item")
    return (PointsGiven(command.team_id, tuple(entry for entry in command.points if entry[1])),)


def reveal_points(command: RevealPoints, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "choose")
    if state.points_revealed:
        raise RuleViolation("already_revealed")
    return (PointsRevealed(),)


def agree_item(command: AgreeItem, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "choose")
    if not state.points_revealed:
        raise RuleViolation("too_early", field="points")
    if command.ref not in plans.on_the_table(state):
        raise RuleViolation("unknown", field="item", value=command.ref)
    if any(entry.ref == command.ref for entry in state.joint):
        raise RuleViolation("already_agreed", item=command.ref)
    checks.stances(state, command.ref)
    clash = tuple(sorted(entry.ref for entry in state.joint if plans.exclude(state, command.ref, entry.ref)))
    if clash:
        raise RuleViolation("excludes", item=command.ref, others=clash)
    return (ItemAgreed(command.ref, plans.best_version(state, command.ref)[0]),)


def leave_item(command: LeaveItem, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "choose", "follow_up")
    if command.ref not in plans.on_the_table(state):
        raise RuleViolation("unknown", field="item", value=command.ref)
    checks.text(command.reason, "reason")
    return (ItemLeft(command.ref, command.reason.strip()),)


def set_follow_up(command: SetFollowUp, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "follow_up", "debrief", "end_pulse", "awards", "close")
    if command.ref not in {entry.ref for entry in state.joint}:
        raise RuleViolation("not_agreed", item=command.ref)
    checks.follow_up(command.follow_up)
    return (FollowUpSet(command.ref, command.follow_up),)


def ask_debrief(command: AskDebrief, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "debrief")
    _known_question(state, command.question_id)
    return (DebriefAsked(command.question_id),)


def note_answer(command: NoteAnswer, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "debrief")
    _known_question(state, command.question_id)
    checks.text(command.text, "answer")
    return (AnswerNoted(command.question_id, command.text.strip()),)


def _known_question(state: GameState, question_id: str) -> None:
    if question_id not in {question.id for question in state.scenario.debrief}:
        raise RuleViolation("unknown", field="question", value=question_id)


def record_end_item(command: RecordEndItem, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "end_pulse")
    if command.item_id not in {item.id for item in state.scenario.end_items}:
        raise RuleViolation("unknown", field="item", value=command.item_id)
    for field in ("before", "now"):
        checks.number(getattr(command, field), field, 0, 999)
    return (EndItemRecorded(command.item_id, command.before, command.now),)


def name_hero(command: NameHero, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "awards", "debrief", "end_pulse")
    checks.text(command.unit, "unit", limit=120)
    checks.text(command.reason, "reason")
    named = HeroNamed(command.unit.strip(), command.reason.strip())
    if state.awards_revealed:
        return (named, AwardsRevealed(compute_awards(evolve(state, named))))
    return (named,)


def reveal_awards(command: RevealAwards, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "awards")
    if state.awards_revealed:
        raise RuleViolation("already_revealed")
    return (AwardsRevealed(compute_awards(state)),)
