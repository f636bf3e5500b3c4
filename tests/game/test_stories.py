"""Stories of the future: the same workshop on another outlook, and nothing of it written down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.content.stories import StoriesClash
from klimatpeli.game import plans, stories
from klimatpeli.game.audience import audience
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop

STAYS, FASTER, NO_BIOFUEL = "grid-stays", "grid-faster", "biofuel-stays"


@pytest.fixture(scope="module")
def phases(tmp_path_factory: pytest.TempPathFactory) -> list[GameState]:
    """The state as each phase of a whole workshop is left."""

    def played() -> Iterator[GameState]:
        path: Path = tmp_path_factory.mktemp("stories") / "stories.klimatpeli"
        start = SteppingClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
        with Workshop.create(path, load_scenario("orimattila"), start) as workshop:
            for _ in ScriptedWorkshop(workshop, demo_texts(), "en", workshop_id="stories").phases():
                yield workshop.state

    return list(played())


def after(phases: list[GameState], kind: str, round_: int | None = None) -> GameState:
    return next(state for state in phases if state.phase.kind == kind and state.phase.round == round_)


def test_with_no_story_the_workshop_is_what_it_is(phases: list[GameState]) -> None:
    assert all(stories.under(state, ()) is state for state in phases)


def test_results_told_anew_on_the_expected_outlook_are_the_recorded_ones(phases: list[GameState]) -> None:
    """Whatever has happened since the reveal: what was shown is told anew, not what has been done since."""
    for state in phases:
        latest = {result.team_id: result for result in state.results}
        again = {result.team_id: result for result in stories._latest_again(state)}
        assert again.keys() == latest.keys()
        for team_id, result in latest.items():
            assert again[team_id].round == result.round
            assert again[team_id].new_kt == pytest.approx(result.new_kt, abs=1e-9)
            assert again[team_id].old_kt == pytest.approx(result.old_kt, abs=1e-9)


def test_a_story_changes_figures_and_nothing_that_people_did(phases: list[GameState]) -> None:
    state = after(phases, "reveal", 2)
    seen = stories.under(state, (STAYS,))
    assert seen.told == (STAYS,)
    assert seen.scenario is state.scenario
    assert [team.plan for team in seen.teams] == [team.plan for team in state.teams]
    assert seen.target_kt == state.target_kt
    assert replace(seen, told=(), results=state.results, teams=state.teams) == state
    for was, now in zip(sorted_results(state), sorted_results(seen), strict=True):
        assert now > was  # electricity that gets no cleaner: more emissions for everybody


def sorted_results(state: GameState) -> list[float]:
    latest = {result.team_id or "": result.new_kt for result in state.results}
    return [latest[key] for key in sorted(latest)]


def test_what_the_room_sees_under_a_story_agrees_with_the_table_of_stories(phases: list[GameState]) -> None:
    state = after(phases, "reveal", 2)
    told = (STAYS, NO_BIOFUEL)
    column = stories.columns(state, told)[-1]
    seen = audience(stories.under(state, told))
    assert column.told == told == seen.told
    standings = {row.team_id: row.reduction for row in seen.standings}
    for team_id, reduction in column.teams:
        assert standings[team_id] == pytest.approx(reduction, abs=1e-12)
    together = next(result for result in seen.results if result.team_id is None)
    assert together.reduction == pytest.approx(column.together, abs=1e-12)
    assert seen.room is not None
    assert plans.reduction(state, float(seen.room.net_kt[seen.room.column(2030)])) == pytest.approx(column.together)


def test_stories_of_different_topics_add_up_and_their_order_does_not_matter(phases: list[GameState]) -> None:
    state = after(phases, "reveal", 1)
    both = stories.under(state, (STAYS, NO_BIOFUEL))
    other = stories.under(state, (NO_BIOFUEL, STAYS))
    assert sorted_results(both) == sorted_results(other)
    worse = [stories.under(state, (one,)) for one in (STAYS, NO_BIOFUEL)]
    for alone in worse:
        assert all(b > a for a, b in zip(sorted_results(alone), sorted_results(both), strict=True))


def test_of_one_topic_one_story_is_told(phases: list[GameState]) -> None:
    state = after(phases, "goal")
    assert stories.toggled(state, (), STAYS) == (STAYS,)
    assert stories.toggled(state, (STAYS,), FASTER) == (FASTER,)
    assert stories.toggled(state, (STAYS,), NO_BIOFUEL) == (STAYS, NO_BIOFUEL)
    assert stories.toggled(state, (STAYS, NO_BIOFUEL), STAYS) == (NO_BIOFUEL,)
    with pytest.raises(StoriesClash):
        stories.under(state, (STAYS, FASTER))


def test_nobody_is_said_to_have_guessed_another_future(phases: list[GameState]) -> None:
    state = after(phases, "reveal", 1)
    assert audience(state).guesses
    assert not audience(stories.under(state, (STAYS,))).guesses


def test_stories_wait_for_the_inventory_and_for_the_guesses(phases: list[GameState]) -> None:
    told_in = {state.phase.kind: stories.may_tell(state) for state in phases}
    assert not told_in["lobby"]
    assert not told_in["welcome"]
    assert not told_in["predict"]
    assert all(told_in[kind] for kind in ("goal", "card", "measures", "reveal", "cake", "choose", "debrief", "close"))
