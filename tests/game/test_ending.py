"""Five secret points, consent, the joint plan and its follow-up, debrief, awards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.records import Award
from tests.game.table import COMPLETE, A, B, C, Table, with_rounds

CHIPS, GROUND_HEAT = "school-boiler:chips", "school-boiler:ground-heat"
COORDINATOR = "hinku-coordinator"
BUSES, BIOGAS_BUSES = "electric-buses", "biogas-buses"
OIL = "oil-boiler-municipal-buildings"


@pytest.fixture
def set_table(scenario: Scenario) -> Table:
    """In the measures phase with something on the table for everybody."""
    table = Table(with_rounds(scenario, money_meur=50.0, staff_py=50.0, steps=20)).open().to_measures()
    table.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseOption(B, "school-boiler", "ground-heat"))
    table.do(c.ChooseMeasure(A, BUSES, 2), c.ChooseMeasure(B, BIOGAS_BUSES, 2), c.ChooseMeasure(B, COORDINATOR))
    return table


@pytest.fixture
def choose(set_table: Table) -> Table:
    return set_table.to_choose()


def heard(ref: str) -> tuple[c.TakeStance, ...]:
    return tuple(c.TakeStance(ref, team, "support") for team in (A, B, C))


# --- five points -------------------------------------------------------------------------------------------------


def test_each_team_has_five_points_for_what_is_on_the_table(choose: Table) -> None:
    for points, rule in (
        (((CHIPS, 4),), "points_sum"),
        (((CHIPS, 6), (BUSES, -1)), "points_negative"),
        ((("school-boiler:new-oil", 5),), "unknown"),
        (((CHIPS, 3), (CHIPS, 2)), "unknown"),
    ):
        assert choose.rule(c.GivePoints(A, points)) == rule
    choose.do(c.GivePoints(C, ((CHIPS, 3), (BUSES, 2))), c.GivePoints(C, ((CHIPS, 1), (BUSES, 4), (COORDINATOR, 0))))
    assert choose.team(C).points == ((CHIPS, 1), (BUSES, 4))
    choose.do(c.GivePoints(A, ((CHIPS, 5),)), c.RevealPoints())
    assert dict(plans.points_total(choose.state)) == {
        CHIPS: 6,
        BUSES: 4,
        GROUND_HEAT: 0,
        BIOGAS_BUSES: 0,
        COORDINATOR: 0,
    }
    assert [ref for ref, _ in plans.points_total(choose.state)][:2] == [CHIPS, BUSES]
    assert choose.rule(c.GivePoints(B, ((CHIPS, 5),))) == "already_revealed"


def test_nothing_is_agreed_while_the_points_are_secret(choose: Table) -> None:
    choose.do(c.GivePoints(A, ((CHIPS, 5),)))
    assert choose.rule(c.TakeStance(CHIPS, A, "support")) == "too_early"
    assert choose.rule(c.AgreeItem(CHIPS)) == "too_early"


def test_a_room_that_gives_no_points_can_still_agree(choose: Table) -> None:
    choose.do(c.RevealPoints(), *heard(CHIPS), c.AgreeItem(CHIPS))
    assert [entry.ref for entry in choose.state.joint] == [CHIPS]


# --- consent and the joint plan ----------------------------------------------------------------------------------


def test_every_team_is_heard_and_an_objection_goes_along_in_words(choose: Table) -> None:
    choose.do(c.RevealPoints(), c.TakeStance(CHIPS, A, "support"), c.TakeStance(CHIPS, B, "live_with"))
    assert choose.refused(c.AgreeItem(CHIPS)).data == {"teams": (C,)}
    assert choose.rule(c.TakeStance(CHIPS, C, "objection", "value", "")) == "objection_needs_reason"
    choose.do(c.TakeStance(CHIPS, C, "objection", "value", "Heat should not be burnt."), c.AgreeItem(CHIPS))
    objections = [(s.team_id, s.kind, s.reason) for s in choose.state.stances if s.stance == "objection"]
    assert objections == [(C, "value", "Heat should not be burnt.")]
    assert choose.rule(c.AgreeItem(CHIPS)) == "already_agreed"


def test_what_is_not_on_the_table_is_not_agreed(choose: Table) -> None:
    choose.do(c.RevealPoints())
    for ref in ("school-boiler:new-oil", OIL, "nonsense"):
        assert choose.rule(c.TakeStance(ref, A, "support")) == "unknown"
        assert choose.rule(c.AgreeItem(ref)) == "unknown"
        assert choose.rule(c.LeaveItem(ref, "no")) == "unknown"


def test_what_shuts_each_other_out_is_not_in_one_joint_plan(choose: Table) -> None:
    choose.agree(CHIPS, BUSES)
    choose.do(*heard(GROUND_HEAT), *heard(BIOGAS_BUSES))
    assert choose.refused(c.AgreeItem(GROUND_HEAT)).data == {"item": GROUND_HEAT, "others": (CHIPS,)}
    assert choose.refused(c.AgreeItem(BIOGAS_BUSES)).data == {"item": BIOGAS_BUSES, "others": (BUSES,)}


def test_the_joint_plan_takes_the_version_best_anchored_with_its_slots(set_table: Table) -> None:
    set_table.do(c.ChooseMeasure(C, BUSES, 3), c.FillSlots(C, BUSES, COMPLETE))
    set_table.anchor(BUSES, 1, A).anchor(BUSES, 3, C).to_choose().agree(BUSES)
    entry = set_table.state.joint[0]
    assert (entry.team_id, entry.item.units, len(entry.item.links)) == (C, 3, 3)
    assert entry.follow_up == COMPLETE


def test_of_versions_equally_anchored_the_larger_goes_forward(set_table: Table) -> None:
    set_table.do(c.ChooseMeasure(C, BUSES, 3)).to_choose().agree(BUSES)
    assert set_table.state.joint[0].team_id == C


def test_an_item_left_out_keeps_its_reason_and_can_come_back(choose: Table) -> None:
    choose.agree(CHIPS, BUSES)
    assert choose.rule(c.LeaveItem(CHIPS, " ")) == "text_needed"
    choose.do(c.LeaveItem(CHIPS, "Not this year."))
    assert [entry.ref for entry in choose.state.joint] == [BUSES]
    assert dict(choose.state.left) == {CHIPS: "Not this year."}
    choose.do(c.AgreeItem(CHIPS))
    assert dict(choose.state.left) == {}


# --- follow-up ---------------------------------------------------------------------------------------------------


def test_the_follow_up_belongs_to_the_joint_plan_and_its_days_are_days(choose: Table) -> None:
    choose.agree(CHIPS).enter("follow_up")
    assert choose.rule(c.SetFollowUp(BUSES, COMPLETE)) == "not_agreed"
    assert choose.rule(c.SetFollowUp(CHIPS, replace(COMPLETE, review_date="in June"))) == "date"
    assert choose.rule(c.SetFollowUp(CHIPS, replace(COMPLETE, next_meeting="2027-02-30"))) == "date"
    assert choose.rule(c.SetFollowUp(CHIPS, replace(COMPLETE, owner="x" * 201))) == "text_too_long"
    choose.do(c.SetFollowUp(CHIPS, COMPLETE))
    assert choose.state.joint[0].follow_up == COMPLETE


# --- debrief and end pulse ---------------------------------------------------------------------------------------


def test_the_debrief_asks_one_question_at_a_time_and_keeps_every_answer(choose: Table, scenario: Scenario) -> None:
    first, second = (question.id for question in scenario.debrief[:2])
    choose.enter("debrief", reason="late").do(c.AskDebrief(first), c.NoteAnswer(first, "Tired and glad."))
    choose.do(c.AskDebrief(second), c.NoteAnswer(first, "Surprised."))
    assert choose.state.debrief_asked[-1] == second
    assert choose.state.answers == ((first, "Tired and glad."), (first, "Surprised."))
    assert choose.rule(c.AskDebrief("why-not")) == "unknown"
    assert choose.rule(c.NoteAnswer(first, "")) == "text_needed"


def test_end_items_are_counted_before_and_now(choose: Table, scenario: Scenario) -> None:
    item = scenario.end_items[0].id
    choose.enter("end_pulse", reason="late").do(c.RecordEndItem(item, 4, 11), c.RecordEndItem(item, 5, 12))
    assert choose.state.end_items == ((item, 5, 12),)
    assert choose.rule(c.RecordEndItem(item, -1, 3)) == "number_range"


# --- awards ------------------------------------------------------------------------------------------------------


def awards(table: Table) -> dict[str, Award]:
    table.enter("awards", reason="late").do(c.RevealAwards())
    return {award.award_id: award for award in table.state.awards}


def winners(table: Table, award_id: str) -> list[tuple[str | None, str | None]]:
    """Team and item of everybody who shares an award."""
    table.enter("awards", reason="late").do(c.RevealAwards())
    return [(award.team_id, award.ref) for award in table.state.awards if award.award_id == award_id]


def test_every_award_comes_from_a_figure_anybody_can_check(set_table: Table) -> None:
    set_table.do(c.ChooseMeasure(C, OIL, 8, (True, True, True)))
    set_table.anchor(OIL, 4, C).anchor(BUSES, 4, A).anchor(CHIPS, 3, A).reveal().enter("cake", 1)
    set_table.do(c.VoteCake(A, C, OIL), c.VoteCake(B, C, OIL), c.RevealCake()).enter("choose", reason="late")
    state = set_table.state
    given = awards(set_table)
    assert given["cake_of_the_month"] == Award("cake_of_the_month", C, OIL, 2)
    assert given["strongest_chain"] == Award("strongest_chain", A, value=8.0)
    less = plans.baseline_total_kt(state) - plans.team_total_kt(state, C)
    assert given["best_copy"] == replace(Award("best_copy", C, OIL), value=given["best_copy"].value)
    assert given["best_copy"].value == pytest.approx(less)
    per_euro = {
        team.id: (plans.baseline_total_kt(state) - plans.team_total_kt(state, team.id))
        / sum(item.cost_meur for item in team.plan)
        for team in state.teams
    }
    winner = max(per_euro, key=lambda team: per_euro[team])
    assert given["tonnes_per_euro"].team_id == winner
    assert given["tonnes_per_euro"].value == pytest.approx(per_euro[winner])
    assert given["best_estimate"].value == min(plans.estimate_deviation(state, team) for team in (A, B, C))
    assert "everyday_hero" not in given


def test_all_with_as_many_votes_share_the_cake_of_the_month(set_table: Table) -> None:
    set_table.do(c.ChooseMeasure(C, OIL, 8, (True, True, True))).reveal().enter("cake", 1)
    set_table.do(c.VoteCake(A, C, OIL), c.VoteCake(B, A, BUSES), c.RevealCake()).enter("choose", reason="late")
    assert sorted(winners(set_table, "cake_of_the_month")) == [(A, BUSES), (C, OIL)]


def test_teams_with_as_many_full_chains_share_the_award(set_table: Table) -> None:
    set_table.do(c.ChooseMeasure(C, OIL, 8, (True, True, True)))
    set_table.anchor(OIL, 4, C).anchor(BUSES, 4, A).reveal().enter("choose", reason="late")
    assert winners(set_table, "strongest_chain") == [(A, None), (C, None)]


def test_teams_that_guessed_equally_well_share_the_award(set_table: Table) -> None:
    set_table.reveal().enter("choose", reason="late")
    assert len({team.estimate for team in set_table.state.teams}) == 1
    assert winners(set_table, "best_estimate") == [(A, None), (B, None), (C, None)]


def test_a_room_that_did_nothing_gets_no_award_for_it(scenario: Scenario) -> None:
    table = Table(scenario).open().enter("welcome").enter("inventory").do(c.RevealSector(all_left=True))
    table.confirm_goal().enter("choose", reason="out of time")
    assert awards(table) == {}


def test_the_everyday_hero_is_a_unit_with_its_reason_and_may_be_named_after_the_others(choose: Table) -> None:
    choose.do(c.RevealPoints())
    before = awards(choose)
    choose.do(c.NameHero("School kitchen", "Half the waste in a year."))
    hero = choose.state.awards[-1]
    assert (hero.award_id, hero.team_id, hero.text) == (
        "everyday_hero",
        None,
        "School kitchen: Half the waste in a year.",
    )
    assert {award.award_id for award in choose.state.awards} == {*before, "everyday_hero"}
    assert choose.rule(c.RevealAwards()) == "already_revealed"
