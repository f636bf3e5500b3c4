"""Minutes of a workshop: how much is left of a phase, how late we are, what could be shortened.

Timers inform; nothing here ever stops anybody. Times are ISO 8601 texts in UTC, given by the caller.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from klimatpeli.game.state import GameState

PROTECTED = frozenset({"choose", "follow_up", "debrief"})
"""Phases that are never offered for shortening: they keep at least a quarter of the time."""

SHORTENED_TO = 0.5


def seconds_between(earlier: str, later: str) -> float:
    """Seconds from one moment to another; never negative (a clock that jumped back counts as no time)."""
    return max(0.0, (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds())


def seconds_left(state: GameState, now: str) -> float:
    """What is left of the running phase; negative when it is over time."""
    timer = state.timer
    if timer is None:
        return 0.0
    until = timer.paused_at or now
    spent = seconds_between(timer.started_at, until) - timer.paused_seconds
    return state.phase_minutes[state.phase_index] * 60 + timer.extra_seconds - spent


def clock_seconds(state: GameState, now: str) -> float | None:
    """What a clock shows: :func:`seconds_left`; None where no minutes are planned and once the workshop is closed."""
    if state.closed_at or state.phase_index < 0 or state.phase_minutes[state.phase_index] <= 0:
        return None
    return seconds_left(state, now)


def planned_start_minutes(state: GameState) -> tuple[float, ...]:
    """Minute at which each phase begins by the plan, counted from the end of the lobby."""
    starts, total = [], 0.0
    for minutes in state.phase_minutes:
        starts.append(total)
        total += minutes
    return tuple(starts)


def minutes_late(state: GameState, now: str) -> float:
    """How much later than planned the running phase will end at best; 0 when on time."""
    first = next((at for index, at in state.entered_at if index > 0), None)
    if first is None or state.phase_index <= 0:
        return 0.0
    elapsed = seconds_between(first, now) / 60
    remaining = max(0.0, seconds_left(state, now)) / 60
    skipped = sum(state.phase_minutes[index] for index, _ in state.skipped if index <= state.phase_index)
    planned = sum(state.phase_minutes[1 : state.phase_index + 1]) - skipped
    return max(0.0, elapsed + remaining - planned)


@dataclass(frozen=True, slots=True)
class Shortening:
    index: int
    minutes: float


def offer_to_shorten(state: GameState, now: str) -> Shortening | None:
    """The longest phase ahead that may lose half its time, once the room is more than two minutes late."""
    if minutes_late(state, now) <= 2:
        return None
    ahead = [
        (minutes, -index)
        for index, minutes in enumerate(state.phase_minutes)
        if index > state.phase_index
        and state.format.phases[index].kind not in PROTECTED
        and minutes >= 2
        and minutes == state.format.phases[index].minutes
    ]
    if not ahead:
        return None
    minutes, negative_index = max(ahead)
    return Shortening(-negative_index, minutes * SHORTENED_TO)
