"""Taking a total apart, the best plan beside the teams', and the plans under other stories of the future."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from klimatpeli.game import plans
from klimatpeli.game.best import GAP_SHARE, compare, find_best
from klimatpeli.game.state import GameState
from klimatpeli.game.stories import columns
from klimatpeli.game.why import RulerYear, shown_items, why
from klimatpeli.game.workshop import Workshop


@pytest.fixture
def state(played: Path) -> GameState:
    with Workshop.open(played) as workshop:
        return workshop.state


def test_the_steps_from_the_base_year_add_up_to_the_total(state: GameState) -> None:
    for team in state.teams:
        found = why(state, team.plan)
        steps = found.baseline_kt + sum(kt for _, kt in found.measures)
        assert steps == pytest.approx(found.gross_kt, abs=1e-9)
        assert found.total_kt == pytest.approx(plans.team_total_kt(state, team.id), abs=1e-9)


def test_what_has_happened_is_the_difference_of_the_published_totals(state: GameState) -> None:
    found, inventory = why(state, ()), state.ruler.inventory
    assert found.history_kt == inventory.total_kt(inventory.last_year) - inventory.total_kt(found.base_year)


def test_what_is_counted_once_is_never_more_than_each_alone(state: GameState) -> None:
    found = why(state, shown_items(state, None))
    assert 0 < found.together_kt <= found.alone_kt + 1e-9


def test_the_room_sees_the_joint_plan_once_something_is_agreed(state: GameState) -> None:
    assert state.joint
    assert shown_items(state, None) == tuple(entry.item for entry in state.joint)


def test_a_plan_of_nothing_is_explained_by_the_country_alone(state: GameState) -> None:
    found = why(state, ())
    assert found.measures == ()
    assert found.gross_kt == pytest.approx(plans.baseline_total_kt(state))
    assert found.cause.kind == "nothing"


def test_the_band_holds_the_middle_and_its_reasons_are_named(state: GameState) -> None:
    found = why(state, shown_items(state, None))
    assert found.low_kt < found.total_kt < found.high_kt
    assert 0 <= found.chance <= 1
    assert [one.share for one in found.widest] == sorted((one.share for one in found.widest), reverse=True)


def test_the_share_that_hangs_on_credits_shrinks_with_them() -> None:
    now, later = RulerYear(2030, 100.0, 10.0, 0.0, 90.0), RulerYear(2040, 80.0, 2.0, 0.0, 110.0)
    assert now.net_kt == 90.0
    assert now.credit_share == pytest.approx(0.1)
    assert later.credit_share < now.credit_share
    assert RulerYear(2030, 200.0, 0.0, 0.0, -10.0).credit_share == 0.0


def test_the_best_plan_is_beside_each_team_with_the_difference_named(state: GameState) -> None:
    best = find_best(state, lambda: False)
    found = compare(state, best)
    assert found.proven
    assert found.gap_share <= GAP_SHARE
    assert [team_id for team_id, _ in found.shares] == [team.id for team in state.teams]
    assert found.nearest == max(share for _, share in found.shares)
    chosen = {item.ref for team in state.teams for item in team.shown_plan if not item.as_usual}
    in_best = {ref for ref, _ in found.missed} | set(found.found)
    assert in_best == {choice.option_id for choice in best.choices}
    assert not {ref for ref, _ in found.missed} & chosen
    assert set(found.found) | set(found.instead) == chosen
    less = plans.contributions(state, best.measures)
    assert [less[ref] for ref in found.found] == sorted((less[ref] for ref in found.found), reverse=True)
    assert [kt for _, kt in found.missed] == sorted((kt for _, kt in found.missed), reverse=True)


def test_the_best_plan_answers_the_card_that_was_drawn(state: GameState) -> None:
    drawn = ((1, "service-cars"), (2, "road-works"))
    assert all(card != state.scenario.rounds[number - 1].cards[0] for number, card in drawn)
    found = find_best(replace(state, drawn=drawn), lambda: False)
    answered = {choice.option_id.partition(":")[0] for choice in found.choices if ":" in choice.option_id}
    assert answered == {card for _, card in drawn}


def test_each_story_tells_all_plans_anew(state: GameState) -> None:
    told = columns(state)
    assert [column.told for column in told] == [(), *((story.id,) for story in state.scenario.stories)]
    as_it_is = told[0]
    assert as_it_is.together == pytest.approx(plans.reduction(state, plans.total_kt(state, plans.project_joint(state))))
    for column in told:
        assert len(column.teams) == len(state.teams)
        assert all(reduction >= column.without - 1e-9 for _, reduction in column.teams)
    slower = next(column for column in told if column.told == ("grid-stays",))
    assert slower.without < as_it_is.without
