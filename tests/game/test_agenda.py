"""Gates, phases, rounds, drift, teams that leave: the order of the workshop and what may not be passed over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.records import TeamSetup
from tests.game.table import COMPLETE, A, B, C, Table, enabling, with_measure

CHIPS = "school-boiler:chips"


def opening_with(names: tuple[str, ...], format_id: str = "90") -> c.OpenWorkshop:
    teams = tuple(TeamSetup(f"t{n}", name) for n, name in enumerate(names))
    return c.OpenWorkshop("w", "", format_id, teams, "each_round", "2026-11-22T09:00:00+00:00")


# --- opening -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 7])
def test_three_to_six_teams_play(scenario: Scenario, count: int) -> None:
    violation = Table(scenario).refused(opening_with(tuple("abcdefg"[:count])))
    assert (violation.rule, violation.data) == ("team_count", {"low": 3, "high": 6, "given": count})


def test_teams_are_told_apart_by_their_names(scenario: Scenario) -> None:
    assert Table(scenario).rule(opening_with(("Loons", "loons ", "Lynxes"))) == "team_names"
    assert Table(scenario).rule(opening_with(("Loons", "  ", "Lynxes"))) == "text_needed"


def test_a_workshop_is_opened_once_and_in_a_known_format(table: Table, scenario: Scenario) -> None:
    assert table.rule(opening_with(("x", "y", "z"))) == "already_open"
    assert Table(scenario).rule(opening_with(("x", "y", "z"), "45")) == "unknown"


def test_nothing_can_be_done_before_the_workshop_is_open(scenario: Scenario) -> None:
    assert Table(scenario).rule(c.EnterPhase(1, "2026-11-22T09:00:00+00:00")) == "not_open"


@pytest.mark.parametrize("at", ["soon", "2026-11-22T09:00:00", ""])
def test_a_moment_without_its_offset_is_refused_before_it_can_spoil_the_clock(table: Table, at: str) -> None:
    for command in (c.EnterPhase(1, at), c.PauseTimer(at), c.ResetTimer(at)):
        assert table.rule(command) == "date"


# --- gates -------------------------------------------------------------------------------------------------------

AFTER_GOAL = ["card", "measures", "dialog", "predict", "reveal", "cake", "choose", "follow_up"]


@pytest.mark.parametrize("kind", AFTER_GOAL)
def test_nothing_is_decided_before_the_whole_inventory_has_been_seen(table: Table, kind: str) -> None:
    table.enter("welcome").enter("inventory").do(table.estimate(A), c.RevealSector())
    assert table.rule(c.EnterPhase(table.index(kind), table.at, "in a hurry")) == "gate_inventory"


@pytest.mark.parametrize("kind", AFTER_GOAL)
def test_nothing_is_decided_before_the_goal_is_confirmed(table: Table, kind: str) -> None:
    table.see_inventory()
    assert table.rule(c.EnterPhase(table.index(kind), table.at, "in a hurry")) == "gate_goal"


def test_a_workshop_broken_off_before_any_measure_is_talked_over_and_closed(table: Table) -> None:
    table.enter("welcome").enter("debrief", reason="fire alarm").enter("close", reason="fire alarm")
    table.do(c.CloseWorkshop(table.at))
    assert table.state.closed_at


@pytest.mark.parametrize("kind", ["predict", "reveal", "cake"])
def test_nothing_is_revealed_before_every_team_has_locked(choosing: Table, kind: str) -> None:
    choosing.enter("dialog").lock(A, C)
    violation = choosing.refused(c.EnterPhase(choosing.index(kind, 1), choosing.at, "late"))
    assert (violation.rule, violation.data) == ("gate_locked", {"teams": (B,)})


@pytest.mark.parametrize("kind", ["predict", "reveal", "cake"])
def test_a_later_rounds_reveal_cannot_be_jumped_to_either(choosing: Table, kind: str) -> None:
    choosing.lock()
    violation = choosing.refused(c.EnterPhase(choosing.index(kind, 2), choosing.at, "late"))
    assert (violation.rule, violation.data) == ("gate_locked", {"teams": (A, B, C)})


def test_measures_are_chosen_in_their_phase_only(table: Table) -> None:
    table.see_inventory().confirm_goal()
    violation = table.refused(c.ChooseMeasure(A, "hinku-coordinator"))
    assert violation.rule == "wrong_phase"
    assert violation.data == {"expected": ("measures", "dialog"), "actual": "goal"}


# --- phases ------------------------------------------------------------------------------------------------------


def test_going_on_to_the_next_phase_needs_no_reason(table: Table) -> None:
    table.enter("welcome")
    assert (table.state.phase.kind, table.state.skipped) == ("welcome", ())


def test_jumping_over_phases_needs_a_reason_and_every_phase_jumped_over_is_recorded(choosing: Table) -> None:
    reveal = c.EnterPhase(choosing.index("reveal", 1), choosing.at)
    choosing.lock()
    violation = choosing.refused(reveal)
    assert (violation.rule, violation.data) == ("reason_needed", {"phases": ("dialog", "predict")})
    choosing.enter("reveal", 1, "the bus leaves at four")
    skipped = [(choosing.state.format.phases[i].kind, why) for i, why in choosing.state.skipped]
    assert skipped == [("dialog", "the bus leaves at four"), ("predict", "the bus leaves at four")]


def test_a_phase_that_was_skipped_and_is_played_after_all_is_not_skipped(choosing: Table) -> None:
    choosing.lock().enter("reveal", 1, "late").enter("predict", 1)
    assert [choosing.state.format.phases[index].kind for index, _ in choosing.state.skipped] == ["dialog"]


def test_going_back_is_free_and_going_forward_again_needs_no_reason(table: Table) -> None:
    table.see_inventory().enter("welcome").enter("inventory")
    assert table.state.inventory_seen
    assert table.rule(c.EnterPhase(table.state.phase_index, table.at)) == "same_phase"
    assert table.rule(c.EnterPhase(99, table.at)) == "number_range"


def test_a_round_that_is_over_can_be_looked_at_and_not_played(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).next_round()
    results = choosing.state.results
    for kind, command in (
        ("measures", c.ChooseMeasure(A, "hinku-coordinator")),
        ("predict", c.GuessTotal(A, 50.0)),
        ("reveal", c.RevealResult()),
        ("cake", c.VoteCake(B, A, CHIPS)),
    ):
        choosing.enter(kind, 1)
        assert choosing.rule(command) == "already_done"
    assert choosing.state.results == results
    assert choosing.state.round == 2


# --- rounds ------------------------------------------------------------------------------------------------------


def test_money_carries_over_and_staff_and_steps_do_not(choosing: Table, scenario: Scenario) -> None:
    first, second = scenario.rounds[:2]
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 2)
    spent = choosing.item(CHIPS).cost_meur
    choosing.next_round()
    team = choosing.team(A)
    assert team.money_meur == pytest.approx(first.money_meur - spent + second.money_meur)
    assert (team.staff_py, team.steps) == (second.staff_py, second.steps)


def test_skipping_a_round_still_gives_its_money(scenario: Scenario) -> None:
    table = Table(scenario).open("120").to_measures().lock()
    table.enter("measures", 3, "one round is enough")
    assert table.state.round == 3
    assert table.team(A).money_meur == pytest.approx(sum(r.money_meur for r in scenario.rounds))
    assert table.team(A).steps == scenario.rounds[2].steps


@pytest.mark.parametrize(("links", "steps", "staff_py"), [(0, 0, 0.0), (1, 2, 1.5)])
def test_an_enabling_measure_gives_steps_and_staff_in_later_rounds_once_it_is_anchored(
    scenario: Scenario, links: int, steps: int, staff_py: float
) -> None:
    effects = enabling(scenario.measure("hinku-coordinator"), steps=2, staff_py=1.5)
    table = Table(with_measure(scenario, "hinku-coordinator", effects=effects)).open().to_measures()
    table.do(c.ChooseMeasure(A, "hinku-coordinator")).anchor("hinku-coordinator", links)
    table.do(c.FillSlots(A, "hinku-coordinator", COMPLETE)).next_round()
    assert table.team(A).steps - table.team(B).steps == steps
    assert table.team(A).staff_py - table.team(B).staff_py == pytest.approx(staff_py)


# --- drift -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [None, "owner", "indicator", "review_date"])
def test_what_nobody_asks_about_loses_a_link_and_owner_indicator_and_review_date_together_keep_it(
    choosing: Table, missing: str | None
) -> None:
    slots = COMPLETE if missing is None else replace(COMPLETE, **{missing: ""})
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 2).do(c.FillSlots(A, CHIPS, slots))
    choosing.next_round()
    assert len(choosing.item(CHIPS).links) == (3 if missing is None else 2)
    assert choosing.state.drifted == (() if missing is None else ((2, A, CHIPS),))


def test_nothing_drifts_in_the_round_it_was_chosen_in(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).reveal()
    assert choosing.state.drifted == ()


def test_a_guard_stops_one_drift_and_is_used_up(scenario: Scenario) -> None:
    table = Table(scenario).open("120").to_measures()
    table.do(c.WriteExperience(A, "caretaker", "The machine came without training."))
    table.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 3)
    tokens = table.team(A).tokens
    table.do(c.GuardItem(A, CHIPS))
    assert table.team(A).tokens == tokens - 1
    assert table.rule(c.GuardItem(A, CHIPS)) == "already_done"
    table.next_round()
    assert (len(table.item(CHIPS).links), table.item(CHIPS).guarded) == (4, False)
    table.next_round()
    assert len(table.item(CHIPS).links) == 3


def test_a_guard_stops_one_drift_when_two_rounds_begin_at_once(scenario: Scenario) -> None:
    table = Table(scenario).open("120").to_measures()
    table.do(c.ChooseOption(A, "school-boiler", "chips"), c.GuardItem(A, CHIPS))
    table.lock().enter("card", 3, "one round is enough")
    assert table.item(CHIPS).links == ()
    assert table.state.drifted == ((3, A, CHIPS),)


def test_a_chain_without_links_has_nothing_to_lose(scenario: Scenario) -> None:
    table = Table(scenario).open("120").to_measures().do(c.ChooseMeasure(A, "hinku-coordinator"))
    table.next_round()
    assert table.state.drifted == ()


# --- teams that leave --------------------------------------------------------------------------------------------


def test_nobody_waits_for_a_team_that_had_to_go_and_what_it_chose_stays(choosing: Table) -> None:
    choosing.do(c.ChooseOption(C, "school-boiler", "chips"), c.LeaveTable(C))
    choosing.enter("dialog").lock(A, B).enter("predict").enter("reveal")
    choosing.do(c.RevealResult(all_left=True))
    assert {result.team_id for result in choosing.state.results} == {A, B, C, None}
    choosing.enter("choose", reason="late").do(c.GivePoints(A, ((CHIPS, 5),)), c.RevealPoints())
    choosing.do(c.TakeStance(CHIPS, A, "support"), c.TakeStance(CHIPS, B, "support"), c.AgreeItem(CHIPS))
    assert [entry.team_id for entry in choosing.state.joint] == [C]


def test_a_goal_is_confirmed_by_those_who_are_there(table: Table) -> None:
    table.see_inventory().enter("goal").do(c.LeaveTable(B), c.RevealConfidence())
    table.do(c.TakeStance("target", A, "support"), c.TakeStance("target", C, "live_with"), c.ConfirmGoal())
    assert table.state.goal_confirmed


def test_a_team_that_comes_back_is_waited_for_again(choosing: Table) -> None:
    choosing.do(c.LeaveTable(C), c.ReturnToTable(C)).lock(A, B)
    assert choosing.rule(c.EnterPhase(choosing.index("reveal"), choosing.at, "late")) == "gate_locked"
    assert choosing.rule(c.ReturnToTable(C)) == "already_done"


def test_a_team_that_comes_back_after_the_reveal_plays_on_in_the_next_round(choosing: Table) -> None:
    choosing.do(c.LeaveTable(C)).lock(A, B).enter("dialog").enter("predict").enter("reveal")
    choosing.do(c.RevealResult(all_left=True), c.ReturnToTable(C)).enter("measures", 1)
    assert choosing.rule(c.ChooseMeasure(C, "hinku-coordinator")) == "locked"
    choosing.enter("cake", 1).enter("card", 2).enter("measures", 2).do(c.ChooseMeasure(C, "hinku-coordinator"))


def test_a_team_that_comes_back_while_the_others_guess_is_not_waited_for(choosing: Table) -> None:
    choosing.do(c.LeaveTable(C)).lock(A, B).enter("dialog").enter("predict").do(c.ReturnToTable(C)).enter("reveal")
    choosing.do(c.RevealResult(all_left=True)).enter("cake")


def test_the_last_team_at_the_table_stays(table: Table) -> None:
    table.do(c.LeaveTable(A), c.LeaveTable(B))
    assert table.rule(c.LeaveTable(B)) == "already_done"
    assert table.rule(c.LeaveTable(C)) == "team_count"


# --- closing -----------------------------------------------------------------------------------------------------


def test_the_workshop_closes_when_every_joint_measure_has_owner_indicator_and_review_date(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseMeasure(B, "hinku-coordinator"))
    choosing.to_choose().agree(CHIPS, "hinku-coordinator").enter("close", reason="late")
    violation = choosing.refused(c.CloseWorkshop(choosing.at))
    assert (violation.rule, violation.data) == ("gate_follow_up", {"items": (CHIPS, "hinku-coordinator")})
    choosing.do(c.SetFollowUp(CHIPS, COMPLETE))
    assert choosing.refused(c.CloseWorkshop(choosing.at)).data == {"items": ("hinku-coordinator",)}
    choosing.do(c.SetFollowUp("hinku-coordinator", COMPLETE), c.CloseWorkshop(choosing.at))
    assert choosing.state.closed_at == choosing.at


def test_a_closed_workshop_stands(choosing: Table) -> None:
    choosing.to_choose().enter("close", reason="late").do(c.CloseWorkshop(choosing.at))
    assert choosing.rule(c.EnterPhase(1, choosing.at)) == "closed"
    assert choosing.rule(c.NameHero("school kitchen", "less waste")) == "closed"
    assert choosing.history.undoable is None


def test_a_measure_nobody_wants_to_answer_for_is_left_out_in_the_follow_up(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).to_choose().agree(CHIPS).enter("follow_up")
    choosing.do(c.LeaveItem(CHIPS, "Nobody has the time.")).enter("close", reason="late")
    choosing.do(c.CloseWorkshop(choosing.at))
    assert choosing.state.left == ((CHIPS, "Nobody has the time."),)
