"""Is an indicator on its way? One rule, the same for every indicator, so that nobody has to argue about it."""

from __future__ import annotations

from datetime import date
from typing import Literal

IndicatorState = Literal["reached", "on_track", "late", "not_observed", "not_judged"]

_ROUNDING = 1e-9


def indicator_state(
    *,
    baseline: float | None,
    goal: float | None,
    start_on: date,
    due_on: date | None,
    latest: tuple[date, float] | None,
    today: date,
) -> IndicatorState:
    """Where an indicator stands.

    ``reached``: the latest value is the goal or beyond. ``on_track``: it is on or ahead of the straight line from the
    baseline on ``start_on`` to the goal on ``due_on``. ``late``: behind the line, or due without being reached or even
    looked at. ``not_observed``: nobody has looked yet and it is not due. ``not_judged``: baseline or goal is no number.
    """
    overdue = due_on is not None and today > due_on
    if latest is None:
        return "late" if overdue else "not_observed"
    if baseline is None or goal is None:
        return "not_judged"
    observed_on, value = latest
    way = goal - baseline
    if way == 0:
        return "reached" if value == goal else "late"
    done = (value - baseline) / way
    if done >= 1 - _ROUNDING:
        return "reached"
    if overdue:
        return "late"
    return "on_track" if done >= _expected(start_on, due_on, observed_on) - _ROUNDING else "late"


def _expected(start_on: date, due_on: date | None, on: date) -> float:
    """Part of the way (0 to 1) that the straight line has gone by a day; 0 without a due date."""
    if due_on is None or due_on <= start_on:
        return 0.0
    return min(1.0, max(0.0, (on - start_on).days / (due_on - start_on).days))
