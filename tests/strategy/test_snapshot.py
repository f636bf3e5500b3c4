"""A workshop's state as rows: a pure function, of any state, for every cornerstone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game import plans
from klimatpeli.game.records import FollowUp
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import GameState, opening
from klimatpeli.game.workshop import Workshop
from klimatpeli.reports.figures import plan_figures
from klimatpeli.strategy import queries
from klimatpeli.strategy.bundle import from_plain, make_row, plain
from klimatpeli.strategy.effects import joint_effects
from klimatpeli.strategy.errors import WorkshopNotOpened
from klimatpeli.strategy.export import export, plan_export
from klimatpeli.strategy.snapshot import snapshot
from klimatpeli.strategy.written import day, number
from tests.strategy.world import BUSES, OTHER_UUID, SCENARIO, UUID, bundle_of, item, joint, make_state


def test_the_same_state_gives_the_same_rows() -> None:
    assert bundle_of(make_state()) == bundle_of(make_state())


def test_every_row_of_a_workshop_carries_its_uuid() -> None:
    of_measure = {"measure_effect", "viewpoint"}  # they hang on the measure, which carries it
    for row in bundle_of(make_state()).rows:
        if not row.shared and row.table not in of_measure:
            assert UUID in (row.values.get("workshop_uuid"), row.values.get("uuid")), row.table


def test_no_row_is_said_twice() -> None:
    counted = Counter((row.table, row.key) for row in bundle_of(make_state()).rows)
    assert set(counted.values()) == {1}


def test_nobody_has_begun_is_no_workshop() -> None:
    with pytest.raises(WorkshopNotOpened):
        snapshot(opening(SCENARIO), {})


def test_a_workshop_that_just_began_exports_what_there_is(engine: Engine) -> None:
    begun = replace(
        opening(SCENARIO),
        workshop_id=UUID,
        format_id="60",
        opened_at="2026-03-10T17:00:00+00:00",
        phase_index=0,
    )
    bundle = snapshot(begun, {})
    assert bundle.of("measure") == ()
    assert bundle.of("workshop")[0]["goal_choice"] == "not_confirmed"
    export(bundle, engine)
    assert export(bundle, engine).changes_nothing


def test_a_measure_without_a_computed_effect_has_none_rather_than_zero() -> None:
    (row,) = snapshot(make_state(UUID, "biogas_buses"), {}).of("measure")
    assert row["effect_central_kt"] is None


def test_money_is_euro_to_the_cent() -> None:
    state = make_state()
    paid = replace(state.teams[0], plan=(item("biogas_buses", cost_meur=1.23456789),))
    rows = bundle_of(replace(state, teams=(paid, *state.teams[1:]))).of("team_choice")
    assert [row["invest_eur"] for row in rows if row["team_key"] == paid.id] == [Decimal("1234567.89")]


def test_a_shared_measure_goes_on_at_its_whole_price_and_each_team_keeps_its_half() -> None:
    """A team's plan holds half of what two teams pay for together; the municipality pays all of it."""
    state = make_state()
    half = item("biogas_buses", cost_meur=0.4, staff_py=0.0, units=2.0, partner_id="south")
    paid = replace(state.teams[0], plan=(half,))
    shared = replace(state, teams=(paid, *state.teams[1:]), joint=(replace(joint("biogas_buses"), item=half),))
    bundle = bundle_of(shared)
    whole_eur, whole_py = Decimal("800000.00"), 0.5
    for table in ("measure", "proposal"):
        (row,) = bundle.of(table)
        assert (row["invest_eur"], row["staff_py"]) == (whole_eur, whole_py)
    (choice,) = [row for row in bundle.of("team_choice") if row["team_key"] == paid.id]
    assert (choice["invest_eur"], choice["staff_py"]) == (whole_eur / 2, 0.0)


def test_the_realised_part_follows_the_chain() -> None:
    shares = []
    for links in range(5):
        state = replace(make_state(), joint=(joint("biogas_buses", links=links),))
        (row,) = bundle_of(state).of("proposal")
        shares.append(row["realised_share"])
        assert len(bundle_of(state).of("anchoring_link")) == links
    assert shares == [0.0, 0.4, 0.6, 0.8, 1.0]


def test_joint_effects_add_up_to_the_plan_and_stay_within_their_range() -> None:
    state = make_state(UUID, "biogas_buses", "oil_boilers", "school:pellets")
    effects = joint_effects(state)
    column = state.ruler.baseline.column(2030)
    projection = plans.project_joint(state)
    off = projection.baseline_total_kt[column] - projection.gross_kt[column]
    assert sum(effect.central_kt for effect in effects.values()) == pytest.approx(float(off))
    for effect in effects.values():
        assert effect.low_kt <= effect.central_kt <= effect.high_kt
        assert dict(effect.by_year)[2030] == effect.central_kt


def test_the_strategy_keeps_the_range_that_the_report_prints() -> None:
    state = make_state(UUID, "biogas_buses", "oil_boilers", "school:pellets")
    kept, printed = joint_effects(state), plan_figures(state)
    assert any(effect.low_kt < effect.high_kt for effect in kept.values())
    for ref, effect in kept.items():
        item = printed.item(ref)
        assert (effect.low_kt, effect.central_kt, effect.high_kt) == pytest.approx(
            (item.low_kt, item.central_kt, item.high_kt)
        )


def test_what_was_written_instead_of_a_date_is_kept_as_words(engine: Engine) -> None:
    written = FollowUp(
        owner="Depot", indicator="Buses", baseline="a few", goal="all of them", start="in spring", review_date="autumn"
    )
    state = replace(make_state(), joint=(replace(joint("biogas_buses"), follow_up=written),))
    export(bundle_of(state), engine)
    detail = queries.measure_detail(engine, BUSES, date(2026, 6, 1))
    assert (detail.line.start_on, detail.line.start_text) == (None, "in spring")
    assert (detail.line.indicators[0].goal, detail.line.indicators[0].goal_text) == (None, "all of them")
    assert [(review.planned_on, review.planned_text) for review in detail.reviews] == [(None, "autumn")]


def test_an_item_without_follow_up_has_no_empty_indicator_or_review() -> None:
    state = replace(make_state(), joint=(replace(joint("biogas_buses"), follow_up=FollowUp()),))
    assert bundle_of(state).of("indicator") == ()
    assert bundle_of(state).of("review") == ()


def test_an_objection_has_its_kind_and_words_and_a_stance_beside_it() -> None:
    bundle = bundle_of(make_state())
    (objection,) = bundle.of("objection")
    assert (objection["measure_id"], objection["kind"], objection["reason"]) == (
        BUSES,
        "interest",
        "The villages lose their line",
    )
    stances = {(row["subject"], row["team_key"]): row["stance"] for row in bundle.of("support")}
    assert stances["target", "south"] == "live_with"
    assert stances["biogas_buses", "south"] == "objection"


def test_participants_are_counts_and_groups_that_appear_twice_are_added() -> None:
    state = make_state()
    team = replace(state.teams[0], setup=replace(state.teams[0].setup, groups=(("youth", 1), ("youth", 2))))
    bundle = bundle_of(replace(state, teams=(team, state.teams[1])))
    groups = {(row["team_key"], row["participant_group"]): row["people"] for row in bundle.of("participant_group")}
    assert groups == {("north", "youth"): 3, ("south", "councillors"): 2}


def test_a_prediction_stands_beside_what_the_model_then_said() -> None:
    rows = {row["team_key"]: (row["guess_kt"], row["result_kt"]) for row in bundle_of(make_state()).of("prediction")}
    assert rows == {"north": (60.0, 72.5), "south": (75.0, 72.5)}


def test_a_missing_column_is_refused_when_the_row_is_made() -> None:
    with pytest.raises(ValueError, match="name_fi"):
        make_row("term", {"kind": "body", "id": "x", "name_sv": "", "name_en": ""})


@given(st.text(), st.floats(allow_nan=False, allow_infinity=False), st.integers(-(10**9), 10**9), st.dates())
def test_values_survive_the_way_through_json(words: str, kt: float, cents: int, on: date) -> None:
    money = Decimal(cents) / 100
    values = {"title_fi": words, "effect_low_kt": kt, "invest_eur": money, "start_on": on, "outside_kt": None}
    back = from_plain("measure", {name: plain(value) for name, value in values.items()})  # type: ignore[arg-type]  # any column's value
    again = from_plain("measure", {name: plain(value) for name, value in back.items()})
    assert back == again
    assert (back["effect_low_kt"], back["invest_eur"], back["start_on"]) == (kt, money, on)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("34 %", 34.0),
        ("40,000 litres", None),
        ("0,125", 0.125),
        ("−1,5 kt", -1.5),
        ("1\u00a0200 ha", 1200.0),
        ("12 000", 12000.0),
        ("0", 0.0),
        ("3.25", 3.25),
        ("", None),
        ("many", None),
        ("10-20", None),
        ("100 % by 2030", None),
    ],
)
def test_a_number_is_found_only_where_there_is_exactly_one(written: str, found: float | None) -> None:
    assert number(written) == found


def test_a_day_is_a_day_and_nothing_else() -> None:
    assert day("2027-03-15") == date(2027, 3, 15)
    assert day("2026-03-10T17:00:00.123+00:00") == date(2026, 3, 10)
    assert day("15.3.2027") is None
    assert day("") is None


# --- a whole workshop on a real municipality ----------------------------------------------------------------


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> GameState:
    """Orimattila, played by script to the end."""
    path: Path = tmp_path_factory.mktemp("played") / "orimattila.klimat"
    clock = SteppingClock(datetime(2026, 3, 10, 17, tzinfo=UTC))
    workshop = Workshop.create(path, load_scenario("orimattila"), clock)
    ScriptedWorkshop(workshop, demo_texts(), "fi", workshop_id=OTHER_UUID).play("90")
    return workshop.state


def test_a_whole_workshop_of_orimattila_arrives_and_adds_up(engine: Engine, played: GameState) -> None:
    bundle = snapshot(played, joint_effects(played), plans.project_joint(played))
    diff = export(bundle, engine)
    assert not diff.kept
    assert plan_export(bundle, engine).changes_nothing
    today = date(2026, 3, 11)
    found = queries.summary(engine, bundle.municipality_id, today)
    assert found.inventory is not None
    assert found.inventory.total_kt == pytest.approx(played.ruler.inventory.total_kt(found.inventory.year))
    assert found.measures.count("proposed") == len(played.joint) > 0
    total_kt = plans.total_kt(played, plans.project_joint(played))
    off_kt = plans.baseline_total_kt(played) - total_kt
    assert found.measures.effect_central_kt == pytest.approx(off_kt)
    lines = queries.measure_table(engine, bundle.municipality_id, today)
    assert all(line.owner and line.indicators and line.next_review_on for line in lines)
    assert all(line.body_names.fi != line.body for line in lines)
    (workshop,) = queries.workshops(engine)
    assert workshop.people == sum(team.setup.people for team in played.teams)
    assert workshop.answers
    assert workshop.closed == bool(played.closed_at)


def test_an_undone_choice_disappears_from_a_real_workshop_too(engine: Engine, played: GameState) -> None:
    whole = snapshot(played, joint_effects(played), plans.project_joint(played))
    export(whole, engine)
    fewer = replace(played, joint=played.joint[:-1])
    diff = export(snapshot(fewer, joint_effects(fewer), plans.project_joint(fewer)), engine)
    gone = f"{whole.municipality_id}/{played.joint[-1].ref}"
    assert [row.key for row in diff.removed if row.table == "measure"] == [(gone,)]
    export(whole, engine)
    assert plan_export(whole, engine).changes_nothing
