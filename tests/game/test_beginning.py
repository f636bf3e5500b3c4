"""Pulse, estimates, tokens, confidence, consent and the goal."""

from __future__ import annotations

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from tests.game.table import A, B, C, Table


@pytest.fixture
def inventory(table: Table) -> Table:
    return table.enter("welcome").enter("inventory")


@pytest.fixture
def goal(table: Table) -> Table:
    return table.see_inventory().enter("goal")


def measured(table: Table) -> tuple[tuple[str, int], ...]:
    """The inventory in whole points, what is left over on the largest sector."""
    points = {sector: int(100 * share) for sector, share in plans.measured_shares(table.state).items()}
    points[max(points, key=lambda sector: points[sector])] += 100 - sum(points.values())
    return tuple(points.items())


# --- pulse -------------------------------------------------------------------------------------------------------


def test_hands_are_counted_again_when_they_were_counted_wrong(table: Table, scenario: Scenario) -> None:
    statement = scenario.pulse[0].id
    table.enter("welcome").do(c.RecordPulse("start", statement, 1, 2, 3), c.RecordPulse("start", statement, 4, 5, 6))
    assert [(p.agree, p.unsure, p.disagree) for p in table.state.pulses] == [(4, 5, 6)]
    assert table.rule(c.RecordPulse("end", statement, 1, 2, 3)) == "wrong_phase"
    assert table.rule(c.RecordPulse("start", statement, -1, 2, 3)) == "number_range"


# --- estimates ---------------------------------------------------------------------------------------------------


def test_an_estimate_is_a_hundred_points_over_the_sectors(inventory: Table, scenario: Scenario) -> None:
    first, second = scenario.inventory.sectors[:2]
    for points, rule in (
        (((first, 99),), "points_sum"),
        (((first, 120), (second, -20)), "points_negative"),
        (((first, 50), (first, 50)), "unknown"),
        ((("volcanoes", 100),), "unknown"),
    ):
        assert inventory.rule(c.SubmitEstimate(A, points)) == rule


def test_an_estimate_can_be_changed_until_the_first_bar_is_shown(inventory: Table, scenario: Scenario) -> None:
    first, second = scenario.inventory.sectors[:2]
    inventory.do(inventory.estimate(A, first), inventory.estimate(A, second))
    assert inventory.team(A).estimate == ((second, 100),)
    inventory.do(c.RevealSector())
    assert inventory.rule(inventory.estimate(A, first)) == "already_revealed"


def test_bars_are_revealed_one_by_one_the_largest_first(inventory: Table, scenario: Scenario) -> None:
    inventory.do(inventory.estimate(A))
    for _ in scenario.inventory.sectors:
        assert not inventory.state.inventory_seen
        inventory.do(c.RevealSector())
    assert inventory.state.inventory_seen
    assert inventory.rule(c.RevealSector()) == "nothing_to_reveal"
    shares = plans.measured_shares(inventory.state)
    shown = [shares[sector] for sector in inventory.state.revealed_sectors]
    assert shown == sorted(shown, reverse=True)


def test_a_good_estimate_earns_a_token_and_a_wild_one_does_not(inventory: Table, scenario: Scenario) -> None:
    smallest = plans.sectors_by_size(inventory.state)[-1]
    inventory.do(c.SubmitEstimate(A, measured(inventory)), inventory.estimate(B, smallest))
    inventory.do(c.RevealSector(all_left=True))
    assert [inventory.team(team).tokens for team in (A, B, C)] == [1, 0, 0]
    assert plans.estimate_deviation(inventory.state, A) < 10
    assert plans.estimate_deviation(inventory.state, B) > 150


def test_somebody_earns_a_token_even_when_all_were_far_off(inventory: Table) -> None:
    smallest, next_smallest = plans.sectors_by_size(inventory.state)[:-3:-1]
    inventory.do(inventory.estimate(A, smallest), inventory.estimate(B, next_smallest), c.RevealSector(all_left=True))
    assert [inventory.team(team).tokens for team in (A, B, C)] == [0, 1, 0]


def test_the_inventory_can_be_shown_to_a_room_that_does_not_guess(inventory: Table) -> None:
    inventory.do(c.RevealSector(all_left=True))
    assert inventory.state.inventory_seen
    assert [team.tokens for team in inventory.state.teams] == [0, 0, 0]


def test_the_biggest_surprise_is_where_the_room_was_most_wrong(inventory: Table) -> None:
    smallest = plans.sectors_by_size(inventory.state)[-1]
    inventory.do(c.SubmitEstimate(A, measured(inventory)), inventory.estimate(B, smallest))
    surprise = plans.biggest_surprise(inventory.state)
    assert surprise is not None
    assert surprise[0] == smallest
    assert surprise[1] == pytest.approx(50, abs=1)


def test_what_the_room_says_it_decides_influences_and_hopes_for_adds_up_to_the_whole(
    inventory: Table, scenario: Scenario
) -> None:
    sectors = scenario.inventory.sectors
    estimate = ((sectors[0], 100),)
    inventory.do(c.SubmitEstimate(A, estimate, tuple((sector, "decide") for sector in sectors)))
    inventory.do(c.SubmitEstimate(B, estimate, tuple((sector, "hope") for sector in sectors)))
    shares = plans.control_shares(inventory.state)
    assert shares == pytest.approx({"decide": 0.5, "influence": 0.0, "hope": 0.5})


# --- experience --------------------------------------------------------------------------------------------------


def test_an_experience_written_down_earns_one_token_for_each_round_of_telling(inventory: Table) -> None:
    told = c.WriteExperience(A, "caretaker", "The machine came without training.")
    inventory.do(told, told, told)
    assert (inventory.team(A).tokens, inventory.team(B).tokens) == (1, 0)
    assert [entry.role for entry in inventory.state.experiences] == ["caretaker"] * 3
    assert inventory.rule(c.WriteExperience(A, "", "x")) == "text_needed"
    assert inventory.rule(c.WriteExperience(A, "farmer", "x" * 501)) == "text_too_long"


# --- confidence and consent --------------------------------------------------------------------------------------


def test_confidence_runs_from_one_to_five_and_stands_once_revealed(goal: Table) -> None:
    for wrong in (0, 6):
        assert goal.rule(c.StateConfidence(A, wrong, "")) == "number_range"
    goal.do(c.StateConfidence(A, 2, "if the farms join"), c.StateConfidence(A, 4, "if the farms join"))
    goal.do(c.RevealConfidence())
    assert goal.team(A).confidence == 4
    assert goal.rule(c.StateConfidence(B, 1, "")) == "already_revealed"
    assert goal.rule(c.RevealConfidence()) == "already_revealed"


def test_stances_on_the_target_come_after_the_confidence(goal: Table) -> None:
    assert goal.rule(c.TakeStance("target", A, "support")) == "too_early"


def test_a_room_that_states_no_confidence_can_still_agree_on_its_goal(goal: Table) -> None:
    goal.do(c.RevealConfidence(), *(c.TakeStance("target", team, "support") for team in (A, B, C)), c.ConfirmGoal())
    assert goal.state.goal_confirmed


def test_an_objection_has_its_kind_and_its_reason_and_the_goal_stands_with_it(goal: Table) -> None:
    goal.do(c.RevealConfidence())
    assert goal.rule(c.TakeStance("target", A, "objection", None, "too fast")) == "objection_needs_reason"
    assert goal.rule(c.TakeStance("target", A, "objection", "interest", " ")) == "objection_needs_reason"
    goal.do(c.TakeStance("target", A, "objection", "interest", "The villages pay."))
    goal.do(c.TakeStance("target", B, "live_with"), c.TakeStance("target", C, "support"), c.ConfirmGoal())
    written = goal.state.stances[0]
    assert (written.stance, written.kind, written.reason) == ("objection", "interest", "The villages pay.")


def test_a_team_that_changes_its_mind_is_heard_once(goal: Table) -> None:
    goal.do(c.RevealConfidence(), c.TakeStance("target", A, "objection", "fact", "Wrong figures."))
    goal.do(c.TakeStance("target", A, "support"))
    assert [(s.stance, s.kind, s.reason) for s in goal.state.stances] == [("support", None, "")]


def test_every_team_is_heard_before_the_goal_is_confirmed(goal: Table) -> None:
    goal.do(c.RevealConfidence(), c.TakeStance("target", B, "support"))
    assert goal.refused(c.ConfirmGoal()).data == {"teams": (A, C)}


@pytest.mark.parametrize(("asked", "reduction", "own"), [(None, 0.8, False), (0.8, 0.8, False), (0.6, 0.6, True)])
def test_the_room_keeps_the_target_in_force_or_sets_its_own(
    goal: Table, asked: float | None, reduction: float, own: bool
) -> None:
    goal.do(c.RevealConfidence(), *(c.TakeStance("target", team, "support") for team in (A, B, C)))
    goal.do(c.ConfirmGoal(asked))
    assert (goal.state.goal_reduction, goal.state.goal_is_own) == (reduction, own)
    assert goal.state.target_kt == pytest.approx((1 - reduction) * goal.state.ruler.base_kt())


@pytest.mark.parametrize("absurd", [0.0, -0.2, 1.01, float("nan")])
def test_a_goal_is_a_reduction(goal: Table, absurd: float) -> None:
    goal.do(c.RevealConfidence(), *(c.TakeStance("target", team, "support") for team in (A, B, C)))
    assert goal.rule(c.ConfirmGoal(absurd)) == "number_range"
