"""Questions that many rules ask. Each raises ``RuleViolation`` or returns what was asked for."""

from __future__ import annotations

from datetime import date, datetime

from klimatpeli.game.records import FollowUp
from klimatpeli.game.state import GameState, PlanItem, TeamState
from klimatpeli.game.violations import RuleViolation

TEXT_LIMIT = 500
NAME_LIMIT = 60


def phase(state: GameState, *kinds: str) -> None:
    """The workshop is open and in one of these phases; in a phase of an earlier round one only looks back."""
    is_open(state)
    if state.phase.kind not in kinds:
        raise RuleViolation("wrong_phase", expected=kinds, actual=state.phase.kind)
    if state.phase.round not in (None, state.round):
        raise RuleViolation("already_done", field="round", round=state.phase.round or 0)


def is_open(state: GameState) -> None:
    if state.phase_index < 0:
        raise RuleViolation("not_open")
    if state.closed_at:
        raise RuleViolation("closed")


def team(state: GameState, team_id: str) -> TeamState:
    try:
        return state.team(team_id)
    except KeyError:
        raise RuleViolation("unknown", field="team", value=team_id) from None


def item(state: GameState, team_id: str, ref: str) -> PlanItem:
    """The team's item; an ``as usual`` option cannot be worked on."""
    found = team(state, team_id).item(ref)
    if found is None:
        raise RuleViolation("unknown", field="item", value=ref)
    if found.as_usual:
        raise RuleViolation("as_usual", item=ref)
    return found


def unlocked(state: GameState, team_id: str) -> TeamState:
    found = team(state, team_id)
    if state.round in found.locked_rounds:
        raise RuleViolation("locked", team=team_id, round=state.round)
    return found


def text(value: str, field: str, *, limit: int = TEXT_LIMIT, required: bool = True) -> None:
    if required and not value.strip():
        raise RuleViolation("text_needed", field=field)
    if len(value) > limit:
        raise RuleViolation("text_too_long", field=field, limit=limit, given=len(value))


def number(value: float, field: str, low: float, high: float) -> None:
    if not low <= value <= high:
        raise RuleViolation("number_range", field=field, low=low, high=high, given=value)


def moment(value: str) -> None:
    """UTC in ISO 8601; a moment without its offset cannot be compared with others."""
    try:
        aware = datetime.fromisoformat(value).utcoffset() is not None
    except ValueError:
        aware = False
    if not aware:
        raise RuleViolation("date", field="at", value=value)


def stances(state: GameState, subject: str) -> None:
    """Every team at the table has said where it stands."""
    heard = {stance.team_id for stance in state.stances if stance.subject == subject}
    missing = tuple(team.id for team in state.present if team.id not in heard)
    if missing:
        raise RuleViolation("stances_missing", teams=missing)


def points(given: tuple[tuple[str, int], ...], known: tuple[str, ...], expected: int, field: str) -> None:
    """Whole non-negative points over known things, each named once, that add up to ``expected``."""
    names = [name for name, _ in given]
    for name in names:
        if name not in known or names.count(name) > 1:
            raise RuleViolation("unknown", field=field, value=name)
    if any(count < 0 for _, count in given):
        raise RuleViolation("points_negative", field=field)
    total = sum(count for _, count in given)
    if total != expected:
        raise RuleViolation("points_sum", expected=expected, given=total)


def follow_up(value: FollowUp) -> None:
    for field in ("owner", "indicator", "unit", "baseline", "goal", "start"):
        text(getattr(value, field), field, limit=200, required=False)
    for field in ("next_meeting", "review_date"):
        given = getattr(value, field)
        if given:
            try:
                date.fromisoformat(given)
            except ValueError:
                raise RuleViolation("date", field=field, value=given) from None
