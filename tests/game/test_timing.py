"""Minutes: what is left, how late the room is, what could be shortened. Clocks are fixed."""

from __future__ import annotations

import pytest

from klimatpeli.game import commands as c
from klimatpeli.game.timing import (
    clock_seconds,
    minutes_late,
    offer_to_shorten,
    planned_start_minutes,
    seconds_left,
)
from tests.game.table import Table, clock_time


@pytest.fixture
def welcome(table: Table) -> Table:
    """In the welcome phase (6 minutes), begun at minute 10."""
    table.minutes = 10
    return table.enter("welcome")


def left(table: Table, minutes: float) -> float:
    return seconds_left(table.state, clock_time(minutes)) / 60


def late(table: Table, minutes: float) -> float:
    return minutes_late(table.state, clock_time(minutes))


def test_a_phase_counts_down_and_past_nothing(welcome: Table) -> None:
    assert [left(welcome, minutes) for minutes in (10, 14, 16, 18)] == pytest.approx([6, 2, 0, -2])


def test_a_pause_stops_the_countdown_and_nothing_else(welcome: Table) -> None:
    welcome.do(c.PauseTimer(clock_time(12)))
    assert left(welcome, 40) == pytest.approx(4)
    assert welcome.rule(c.PauseTimer(clock_time(13))) == "timer_state"
    welcome.enter("inventory").enter("welcome")
    assert left(welcome, 10) == pytest.approx(6)


def test_after_a_pause_the_countdown_goes_on_where_it_was(welcome: Table) -> None:
    welcome.do(c.PauseTimer(clock_time(12)), c.ResumeTimer(clock_time(17)))
    assert left(welcome, 18) == pytest.approx(3)
    assert welcome.rule(c.ResumeTimer(clock_time(18))) == "timer_state"
    welcome.do(c.PauseTimer(clock_time(18)), c.ResumeTimer(clock_time(19)))
    assert left(welcome, 20) == pytest.approx(2)


def test_minutes_can_be_added_and_the_timer_begun_again(welcome: Table) -> None:
    welcome.do(c.AdjustTimer(120), c.AdjustTimer(-30))
    assert left(welcome, 12) == pytest.approx(5.5)
    welcome.do(c.ResetTimer(clock_time(12)))
    assert left(welcome, 12) == pytest.approx(6)
    assert welcome.rule(c.AdjustTimer(4000)) == "number_range"


def test_a_clock_that_jumps_back_counts_as_no_time(welcome: Table) -> None:
    assert left(welcome, 5) == pytest.approx(6)


def test_a_clock_is_shown_only_where_minutes_are_planned_and_the_workshop_goes_on(table: Table) -> None:
    assert clock_seconds(table.state, clock_time(3)) is None
    table.minutes = 10
    table.enter("welcome")
    assert clock_seconds(table.state, clock_time(14)) == pytest.approx(120)
    table.enter("debrief", reason="fire alarm").enter("close", reason="fire alarm")
    assert clock_seconds(table.state, table.at) is not None
    table.do(c.CloseWorkshop(table.at))
    assert clock_seconds(table.state, table.at) is None


def test_phases_begin_when_the_ones_before_them_end(table: Table) -> None:
    starts = planned_start_minutes(table.state)
    phases = table.state.format.phases
    assert [starts[table.index(kind)] for kind in ("welcome", "inventory", "goal", "card")] == [0, 0 + 6, 18, 24]
    assert starts[-1] + phases[-1].minutes == table.state.format.minutes


def test_nobody_is_late_in_the_lobby_or_on_time(table: Table) -> None:
    assert late(table, 500) == 0
    table.minutes = 10
    table.enter("welcome")
    assert late(table, 16) == 0
    assert late(table, 19) == pytest.approx(3)


def test_being_late_is_carried_into_the_next_phases(welcome: Table) -> None:
    welcome.minutes = 20
    welcome.enter("inventory")
    assert late(welcome, 20) == pytest.approx(4)
    assert late(welcome, 35) == pytest.approx(7)


def test_what_was_skipped_is_no_longer_planned_time(welcome: Table) -> None:
    """Inventory (12) and goal (6) skipped: the debrief begins at once, eighteen minutes early, and nobody is late."""
    welcome.minutes = 16
    welcome.enter("debrief", reason="the room asked for it")
    assert late(welcome, 16 + 13) == 0
    assert late(welcome, 16 + 15) == pytest.approx(2)


def test_what_was_skipped_ahead_does_not_make_the_room_late_when_it_goes_back(welcome: Table) -> None:
    welcome.minutes = 16
    welcome.enter("debrief", reason="wrong button").enter("inventory")
    assert late(welcome, 20) == 0


def test_the_longest_phase_ahead_may_lose_half_its_time_once_the_room_is_late(welcome: Table) -> None:
    assert offer_to_shorten(welcome.state, clock_time(17.5)) is None
    offer = offer_to_shorten(welcome.state, clock_time(19))
    assert offer is not None
    assert welcome.state.format.phases[offer.index].kind == "inventory"
    assert offer.minutes == 6
    welcome.do(c.ShortenPhase(offer.index, offer.minutes))
    assert welcome.state.phase_minutes[offer.index] == 6
    again = offer_to_shorten(welcome.state, clock_time(30))
    assert again is not None
    assert again.index != offer.index


def test_choosing_follow_up_and_debrief_are_never_offered(welcome: Table) -> None:
    offered = set()
    while offer := offer_to_shorten(welcome.state, clock_time(400)):
        offered.add(welcome.state.format.phases[offer.index].kind)
        welcome.do(c.ShortenPhase(offer.index, offer.minutes))
    assert offered >= {"inventory", "goal", "measures", "reveal"}
    assert not offered & {"choose", "follow_up", "debrief"}


def test_a_phase_is_shortened_and_not_lengthened_and_only_ahead(welcome: Table) -> None:
    assert welcome.rule(c.ShortenPhase(welcome.index("inventory"), 13)) == "number_range"
    assert welcome.rule(c.ShortenPhase(0, 0)) == "number_range"


def test_timers_lock_nobody_out(welcome: Table) -> None:
    welcome.minutes = 500
    welcome.do(c.RecordPulse("start", welcome.state.scenario.pulse[0].id, 1, 2, 3)).enter("inventory")
    assert welcome.state.phase.kind == "inventory"
