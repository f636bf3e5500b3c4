"""What a coordinator records between workshops, and what the strategy then answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from klimatpeli.strategy import followup, queries
from klimatpeli.strategy.answers import ReleaseChange
from klimatpeli.strategy.errors import UnknownRow
from klimatpeli.strategy.export import export
from klimatpeli.strategy.progress import indicator_state
from tests.strategy.world import (
    BOILERS,
    BUSES,
    OTHER_UUID,
    PLACE,
    SCENARIO,
    UUID,
    bundle_of,
    joint,
    make_state,
    with_owner,
)

TODAY = date(2026, 6, 1)
AT = "2026-06-01T08:00:00+00:00"


@pytest.fixture
def filled(engine: Engine) -> Engine:
    export(bundle_of(make_state()), engine, at="2026-03-10T19:00:00+00:00")
    return engine


def test_the_four_cornerstones_after_a_workshop(filled: Engine) -> None:
    found = queries.summary(filled, PLACE, TODAY)
    assert found.municipality.names.sv == "Testby (sv)"
    assert found.municipality.workshops == 1
    assert found.inventory is not None
    assert (found.inventory.year, found.inventory.total_kt, found.inventory.base_total_kt) == (2022, 80.0, 100.0)
    assert found.inventory.change_share == pytest.approx(-0.2)
    assert found.goal is not None
    assert (found.goal.target_year, found.goal.reduction_share, found.goal.status) == (2030, 0.8, "in_force")
    assert found.goal.source == "Bus pilot (Otherby, 2019)"
    assert found.measures.count("proposed") == 2
    assert found.measures.invest_eur == Decimal("1600000.00")
    assert found.measures.staff_py == 1.0
    assert found.measures.effect_central_kt > 0
    assert (found.follow_up.on_track, found.follow_up.late, found.follow_up.open) == (0, 0, 2)
    assert found.follow_up.next_meeting_on == date(2026, 5, 12)
    assert found.follow_up.next_check_on == date(2027, 3, 15)


def test_a_year_with_a_missing_sector_has_no_total(filled: Engine) -> None:
    (release,) = queries.releases(filled, PLACE)
    assert (release.first_year, release.last_year) == (2007, 2022)
    data = SCENARIO.inventory.model_copy(
        update={
            "release": "2025-09",
            "years": (2007, 2022, 2023),
            "values_kt": ((60.0, 50.0, None), (40.0, 28.0, 27.0)),
        }
    )
    followup.record_inventory(filled, PLACE, data, TODAY)
    found = queries.summary(filled, PLACE, TODAY).inventory
    assert found is not None
    assert (found.release, found.year, found.total_kt) == ("2025-09", 2022, 78.0)
    newest, oldest = queries.releases(filled, PLACE)
    assert queries.release_changes(filled, oldest.id, newest.id) == (
        ReleaseChange("heating", 2021, 31.0, None),
        ReleaseChange("heating", 2022, 30.0, 28.0),
        ReleaseChange("heating", 2023, None, 27.0),
    )


def test_recording_an_inventory_twice_changes_nothing(filled: Engine) -> None:
    data = SCENARIO.inventory.model_copy(update={"release": "2025-09"})
    followup.record_inventory(filled, PLACE, data, TODAY)
    before = queries.releases(filled, PLACE)
    followup.record_inventory(filled, PLACE, data, TODAY + timedelta(days=1))
    assert queries.releases(filled, PLACE) == before


def test_the_plan_is_set_against_what_was_observed_later(filled: Engine) -> None:
    data = SCENARIO.inventory.model_copy(
        update={
            "release": "2028-09",
            "years": (2007, 2022, 2027),
            "values_kt": ((60.0, 50.0, 44.0), (40.0, 30.0, 29.0)),
        }
    )
    followup.record_inventory(filled, PLACE, data, date(2028, 10, 1))
    years = {check.year: check for check in queries.planned_against_observed(filled, UUID)}
    assert years[2027].observed_kt == 73.0
    assert years[2027].planned_kt < years[2027].baseline_kt == pytest.approx(80.0)
    assert years[2028].observed_kt is None


def test_the_table_of_measures_says_who_decides_what_with_which_effect(filled: Engine) -> None:
    lines = queries.measure_table(filled, PLACE, TODAY)
    assert [line.ref for line in lines] == ["biogas_buses", "oil_boilers"]  # the largest effect first
    buses = lines[0]
    assert buses.title.en == "biogas buses (en)"
    assert buses.body_names.fi == "technical_board (fi)"
    assert buses.sector_names.sv == "road (sv)"
    assert (buses.status, buses.status_on) == ("proposed", date(2026, 3, 10))
    assert buses.effect_low_kt is not None
    assert buses.effect_central_kt is not None
    assert buses.effect_high_kt is not None
    assert buses.effect_low_kt < buses.effect_central_kt < buses.effect_high_kt
    assert buses.outside_kt == pytest.approx(0.02)
    assert (buses.effect_basis, buses.cost_basis) == ("judged", "sourced")
    assert buses.cost_source == "Bus pilot (Otherby, 2019)"
    assert (buses.invest_eur, buses.annual_eur) == (Decimal("800000.00"), Decimal("-100000.00"))
    assert buses.start_on == date(2026, 8, 1)
    assert buses.objections == 1
    (indicator,) = buses.indicators
    assert (indicator.baseline, indicator.goal, indicator.due_on) == (34.0, 100.0, date(2027, 3, 15))
    assert indicator.state == "not_observed"


def test_decisions_are_dated_and_the_last_one_counts(filled: Engine) -> None:
    followup.change_status(
        filled, BUSES, "adopted", date(2026, 5, 4), body="Council", register_number="D/12/2026", at=AT
    )
    followup.change_status(filled, BUSES, "started", date(2026, 9, 1), at=AT)
    detail = queries.measure_detail(filled, BUSES, TODAY)
    assert [(step.status, step.decided_on) for step in detail.steps] == [
        ("proposed", date(2026, 3, 10)),
        ("adopted", date(2026, 5, 4)),
        ("started", date(2026, 9, 1)),
    ]
    assert detail.steps[1].register_number == "D/12/2026"
    assert detail.line.status == "started"
    sums = queries.summary(filled, PLACE, TODAY).measures
    assert (sums.count("started"), sums.count("proposed")) == (1, 1)


def test_a_new_workshop_s_proposal_never_undoes_a_decision(filled: Engine) -> None:
    followup.change_status(filled, BUSES, "adopted", date(2026, 5, 4), at=AT)
    export(bundle_of(make_state(OTHER_UUID, at="2026-09-01T17:00:00+00:00")), filled)
    detail = queries.measure_detail(filled, BUSES, TODAY)
    assert detail.line.status == "adopted"
    assert detail.workshops == (UUID, OTHER_UUID)


def test_what_was_dropped_counts_in_no_sum(filled: Engine) -> None:
    followup.change_status(filled, BUSES, "dropped", date(2026, 5, 4), at=AT)
    found = queries.summary(filled, PLACE, TODAY)
    assert found.measures.count("dropped") == 1
    assert found.measures.invest_eur == Decimal("800000.00")
    assert found.follow_up.open == 1


def test_an_observation_moves_its_indicator_and_the_same_day_corrects_it(filled: Engine) -> None:
    indicator = f"{BUSES}#1"
    followup.record_observation(filled, indicator, date(2026, 9, 10), 35.0, at=AT)
    assert queries.summary(filled, PLACE, date(2026, 9, 11)).follow_up.late == 1
    followup.record_observation(filled, indicator, date(2026, 9, 10), 75.0, note="counted again", at=AT)
    detail = queries.measure_detail(filled, BUSES, date(2026, 9, 11))
    assert [(o.value, o.note) for o in detail.observations] == [(75.0, "counted again")]
    assert detail.line.indicators[0].state == "on_track"
    assert queries.summary(filled, PLACE, date(2026, 9, 11)).follow_up.on_track == 1


def test_nobody_looked_before_the_due_day_is_late(filled: Engine) -> None:
    assert queries.summary(filled, PLACE, date(2027, 3, 15)).follow_up.late == 0
    assert queries.summary(filled, PLACE, date(2027, 3, 16)).follow_up.late == 2


def test_a_review_that_was_held_gives_way_to_the_next(filled: Engine) -> None:
    followup.record_review(filled, BUSES, date(2026, 5, 12), body="Technical board", note="Two buses came")
    assert queries.measure_table(filled, PLACE, TODAY)[0].next_review_on == date(2027, 3, 15)
    followup.record_review(filled, BUSES, date(2027, 3, 15), next_on=date(2028, 3, 15))
    found = queries.measure_detail(filled, BUSES, TODAY).reviews
    assert [(r.planned_on, r.held_on) for r in found] == [
        (date(2026, 5, 12), date(2026, 5, 12)),
        (date(2027, 3, 15), date(2027, 3, 15)),
        (date(2028, 3, 15), None),
    ]
    assert found[0].note == "Two buses came"
    followup.record_review(filled, BUSES, date(2028, 3, 1))
    followup.record_review(filled, BUSES, date(2028, 6, 1), body="Council")  # nobody had planned it
    assert len(queries.measure_detail(filled, BUSES, TODAY).reviews) == 4


def test_filling_in_what_the_workshop_left_empty_is_no_conflict(filled: Engine) -> None:
    followup.record_review(filled, BUSES, date(2026, 5, 12), note="Two buses came")
    diff = export(bundle_of(make_state()), filled)
    assert diff.changes_nothing
    assert not diff.kept
    assert queries.measure_detail(filled, BUSES, TODAY).reviews[0].held_on == date(2026, 5, 12)


def test_an_owner_assigned_later_stays_through_the_next_export(filled: Engine) -> None:
    followup.assign_owner(filled, BUSES, "Town engineer")
    diff = export(bundle_of(with_owner(make_state(), "biogas_buses", "Streets")), filled)
    assert [(k.column, k.ours, k.theirs) for k in diff.kept] == [("owner", "Streets", "Town engineer")]
    assert queries.measure_table(filled, PLACE, TODAY)[0].owner == "Town engineer"


def test_a_decided_goal_takes_the_place_of_the_old_one(filled: Engine) -> None:
    export(bundle_of(replace(make_state(), goal_is_own=True, goal_reduction=0.9)), filled)
    old, proposed = queries.goals(filled, PLACE)
    followup.decide_goal(filled, proposed.id, date(2026, 11, 9), decided_by="Council", register_number="D/77")
    now, before = queries.goals(filled, PLACE)
    assert (now.id, now.status, now.register_number, now.decided_by.sv) == (proposed.id, "in_force", "D/77", "Council")
    assert (before.id, before.status) == (old.id, "superseded")
    assert queries.summary(filled, PLACE, TODAY).goal == now


def test_who_was_against_and_why(filled: Engine) -> None:
    (objection,) = queries.objections(filled, PLACE)
    assert (objection.subject, objection.team, objection.kind) == ("biogas_buses", "Södra", "interest")
    assert objection.reason == "The villages lose their line"


def test_a_measure_shows_its_chain_viewpoints_and_years(filled: Engine) -> None:
    detail = queries.measure_detail(filled, BUSES, TODAY)
    assert [link.names.en for link in detail.links] == [
        "executive (en)",
        "management (en)",
        "head (en)",
        "officials (en)",
    ]
    assert detail.links[0].sentence == "Link 1 hears this"
    assert [(view.viewpoint, view.score) for view in detail.viewpoints] == [
        ("residents", 1),
        ("environment", 2),
        ("personnel", -1),
        ("economy", 1),
    ]
    years = dict(detail.effect_by_year)
    assert years[2022] == 0.0
    assert years[2030] == pytest.approx(detail.line.effect_central_kt)


def test_workshops_are_compared_by_whom_they_reached_and_what_was_learned(filled: Engine) -> None:
    export(bundle_of(make_state(OTHER_UUID, "oil_boilers", at="2026-09-01T17:00:00+00:00")), filled)
    second, first = queries.workshops(filled, PLACE)
    assert second.uuid == OTHER_UUID
    assert (first.teams, first.people, first.people_by_group) == (2, 6, (("councillors", 5), ("youth", 1)))
    assert (first.proposals, first.left_out, first.objections) == (2, 1, 1)
    assert (first.dialogs, first.dialogs_clear, first.links_placed, first.links_lost) == (1, 1, 4.0, 2)
    assert first.guess_off_kt == pytest.approx((12.5 + 2.5) / 2)
    assert first.pulse[0].start == (2, 3, 1)
    assert first.pulse[0].end == (5, 1, 0)
    assert (first.end_items[0].before, first.end_items[0].now) == (1, 5)
    assert [(answer.stage, answer.answer) for answer in first.answers] == [
        ("learned", "How big the roads are"),
        ("monday", "Call the depot"),
    ]
    assert queries.workshops(filled) == (second, first)


def test_joint_effects_add_up_to_what_the_plan_takes_off(filled: Engine) -> None:
    checks = {check.year: check for check in queries.planned_against_observed(filled, UUID)}
    total = queries.summary(filled, PLACE, TODAY).measures.effect_central_kt
    assert total == pytest.approx(checks[2030].baseline_kt - checks[2030].planned_kt)


def test_an_option_of_a_card_is_a_measure_like_others(engine: Engine) -> None:
    state = make_state()
    export(bundle_of(replace(state, joint=(joint("school:pellets"), state.joint[1]))), engine)
    line = next(line for line in queries.measure_table(engine, PLACE, TODAY) if line.ref == "school:pellets")
    assert (line.body, line.sector) == ("education_board", "heating")
    detail = queries.measure_detail(engine, line.id, TODAY)
    assert detail.viewpoints[3].score == -2


def test_a_copied_measure_names_where_it_comes_from(engine: Engine) -> None:
    state = make_state()
    export(bundle_of(replace(state, joint=(joint("biogas_buses", copied=True),))), engine)
    (line,) = queries.measure_table(engine, PLACE, TODAY)
    assert (line.origin, line.source_municipality) == ("copied", "Otherby")


@pytest.mark.parametrize(
    "work",
    [
        lambda e: followup.record_observation(e, "nothing", TODAY, 1.0),
        lambda e: followup.change_status(e, "nothing", "adopted", TODAY),
        lambda e: followup.record_review(e, "nothing", TODAY),
        lambda e: followup.plan_review(e, "nothing", TODAY),
        lambda e: followup.assign_owner(e, "nothing", "x"),
        lambda e: followup.decide_goal(e, "nothing", TODAY, decided_by="x"),
        lambda e: followup.record_inventory(e, "nothing", SCENARIO.inventory, TODAY),
        lambda e: queries.summary(e, "nothing", TODAY),
        lambda e: queries.measure_detail(e, "nothing", TODAY),
        lambda e: queries.planned_against_observed(e, "nothing"),
    ],
)
def test_what_is_not_there_is_named(engine: Engine, work: Callable[[Engine], object]) -> None:
    with pytest.raises(UnknownRow) as caught:
        work(engine)
    assert caught.value.key == "nothing"


def test_a_planned_review_is_the_next_one(filled: Engine) -> None:
    followup.plan_review(filled, BOILERS, date(2026, 4, 1), body="Council")
    found = queries.summary(filled, PLACE, TODAY).follow_up
    assert (found.next_check_on, found.next_meeting_on) == (date(2026, 4, 1), date(2026, 5, 12))
    (line,) = [line for line in queries.measure_table(filled, PLACE, TODAY) if line.id == BOILERS]
    assert line.next_review_on == date(2026, 4, 1)
    assert queries.reviews(filled, PLACE)[0].body == "Council"


# --- the rule of progress -----------------------------------------------------------------------------------

START, DUE = date(2026, 1, 1), date(2027, 1, 1)


def state_of(value: float, *, day: int, baseline: float = 20.0, goal: float = 100.0, today: date | None = None) -> str:
    seen = START + timedelta(days=day)
    return indicator_state(
        baseline=baseline, goal=goal, start_on=START, due_on=DUE, latest=(seen, value), today=today or seen
    )


def test_the_straight_line_is_on_track_and_just_below_it_is_late() -> None:
    assert state_of(60.0 + 0.3, day=183) == "on_track"
    assert state_of(59.0, day=183) == "late"


def test_a_falling_indicator_is_judged_by_the_same_line() -> None:
    assert state_of(10.0, day=100, baseline=20.0, goal=0.0) == "on_track"
    assert state_of(19.0, day=100, baseline=20.0, goal=0.0) == "late"
    assert state_of(0.0, day=100, baseline=20.0, goal=0.0) == "reached"


def test_what_has_no_numbers_is_not_judged() -> None:
    found = indicator_state(baseline=None, goal=5.0, start_on=START, due_on=DUE, latest=(START, 1.0), today=DUE)
    assert found == "not_judged"


def test_keeping_a_level_is_reached_only_at_that_level() -> None:
    assert state_of(20.0, day=10, baseline=20.0, goal=20.0) == "reached"
    assert state_of(21.0, day=10, baseline=20.0, goal=20.0) == "late"


@given(
    baseline=st.floats(-1e6, 1e6),
    goal=st.floats(-1e6, 1e6),
    value=st.floats(-1e6, 1e6),
    day=st.integers(0, 365),
)
def test_turning_an_indicator_upside_down_changes_no_verdict(
    baseline: float, goal: float, value: float, day: int
) -> None:
    assert state_of(value, day=day, baseline=baseline, goal=goal) == state_of(
        -value, day=day, baseline=-baseline, goal=-goal
    )


@given(st.integers(0, 365), st.floats(0.0, 1.0))
def test_more_of_the_way_is_never_a_worse_verdict(day: int, done: float) -> None:
    rank = {"late": 0, "on_track": 1, "reached": 2}
    further = min(1.0, done + 0.1)
    assert rank[state_of(20 + 80 * further, day=day)] >= rank[state_of(20 + 80 * done, day=day)]
