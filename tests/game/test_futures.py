"""The band and the chance: drawn in one place, the same whichever way a plan came about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from klimatpeli.game import plans
from klimatpeli.game.futures import RunningFutures, chance, drawn_baseline, futures
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop


@pytest.fixture
def state(played: Path) -> GameState:
    with Workshop.open(played) as workshop:
        return workshop.state


def test_a_plan_followed_through_its_changes_shows_the_band_of_the_plan_itself(state: GameState) -> None:
    ruler, running = state.ruler, RunningFutures(state.ruler)
    for team in (*state.teams, state.teams[0]):
        measures = plans.team_measures(state, team.id)
        for upto in (len(measures) // 2, len(measures)):
            followed = running.update(measures[:upto]).band(counts_credits=True)
            at_once = futures(ruler, measures[:upto]).band(counts_credits=True)
            assert np.array_equal(followed.p10_kt, at_once.p10_kt)
            assert np.array_equal(followed.p90_kt, at_once.p90_kt)


def test_a_measure_in_another_amount_is_drawn_anew(state: GameState) -> None:
    team = next(team for team in state.teams if any(item.kind == "measure" for item in team.plan))
    measures = plans.team_measures(state, team.id)
    halved = tuple(replace(measure, units=measure.units / 2) for measure in measures)
    running = RunningFutures(state.ruler)
    before = running.update(measures).band(counts_credits=True)
    followed = running.update(halved).band(counts_credits=True)
    assert not np.array_equal(followed.p50_kt, before.p50_kt)
    assert np.array_equal(followed.p50_kt, futures(state.ruler, halved).band(counts_credits=True).p50_kt)


def test_the_baseline_is_drawn_once_for_a_ruler(state: GameState) -> None:
    assert drawn_baseline(state.ruler) is drawn_baseline(state.ruler)


def test_a_lower_goal_is_reached_in_more_futures(state: GameState) -> None:
    plan = futures(state.ruler, plans.joint_measures(state))
    chances = [chance(state.ruler, plan, reduction) for reduction in (0.3, 0.5, 0.6, 0.8)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] > 0.9
