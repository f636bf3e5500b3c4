"""The band of a team's plan: at once after a single change, else when it is drawn; only the newest plan's is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.game import plans
from klimatpeli.game.futures import chance, futures
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.screens.team.band import TeamBand


@pytest.fixture
def state(tmp_path: Path) -> GameState:
    """In the second round: the first one's plans are there."""
    start = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    with Workshop.create(tmp_path / "band.klimatpeli", load_scenario("orimattila"), SteppingClock(start)) as workshop:
        script = ScriptedWorkshop(workshop, demo_texts(), "en", workshop_id="band")
        for kind in script.phases():
            if kind == "cake":
                return workshop.state
    raise LookupError("cake")


def test_only_the_newest_plan_is_shown(qtbot: QtBot, state: GameState) -> None:
    measures = plans.team_measures(state, state.teams[0].id)
    assert measures
    band = TeamBand()
    shown: list[float] = []
    band.changed.connect(lambda: shown.append(band.chance))
    for upto in range(len(measures) + 1):
        band.follow(state.ruler, measures[:upto], 0.5)
    qtbot.waitSignal(band.changed, timeout=20_000).wait()
    expected = futures(state.ruler, measures)
    assert shown == [chance(state.ruler, expected, 0.5)]
    assert band.band is not None
    assert np.array_equal(band.band.p90_kt, expected.band(counts_credits=state.ruler.target.counts_credits).p90_kt)


def shown_after(qtbot: QtBot, state: GameState, measures: tuple[PlannedMeasure, ...]) -> TeamBand:
    """A band that already shows these measures."""
    band = TeamBand()
    with qtbot.waitSignal(band.changed, timeout=20_000):
        band.follow(state.ruler, measures, 0.5)
    return band


def test_what_changes_while_it_draws_is_drawn_next(qtbot: QtBot, state: GameState) -> None:
    measures = plans.team_measures(state, state.teams[0].id)
    assert len(measures) > 1
    band = shown_after(qtbot, state, ())
    band.follow(state.ruler, measures, 0.5)
    band._draw()
    band.follow(state.ruler, (), 0.9)
    with qtbot.waitSignal(band.changed, timeout=20_000):
        pass
    assert band.chance == chance(state.ruler, futures(state.ruler, ()), 0.9)


def test_one_choice_more_or_less_is_there_at_once(qtbot: QtBot, state: GameState) -> None:
    measures = plans.team_measures(state, state.teams[0].id)
    band = shown_after(qtbot, state, measures)
    for changed in (measures[1:], measures, (replace(measures[0], realised=0.5), *measures[1:])):
        band.follow(state.ruler, changed, 0.5)
        expected = futures(state.ruler, changed)
        counts_credits = state.ruler.target.counts_credits
        assert band.band is not None
        assert np.array_equal(band.band.p10_kt, expected.band(counts_credits=counts_credits).p10_kt)
        assert band.chance == chance(state.ruler, expected, 0.5)


def test_what_nobody_has_heard_about_leaves_the_band_as_it_is(qtbot: QtBot, state: GameState) -> None:
    measures = plans.team_measures(state, state.teams[0].id)
    new = next(measure.id for measure in state.scenario.measures if measure.id not in {had.id for had in measures})
    unheard = state.ruler.planned(new, year=state.resources.year, realised=0.0)
    band = shown_after(qtbot, state, measures)
    before = band.band
    with qtbot.assertNotEmitted(band.changed, wait=100):
        band.follow(state.ruler, (*measures, unheard), 0.5)
    assert band.band is before
    assert before is not None
    expected = futures(state.ruler, (*measures, unheard)).band(counts_credits=state.ruler.target.counts_credits)
    assert np.array_equal(before.p10_kt, expected.p10_kt)
    assert np.array_equal(before.p90_kt, expected.p90_kt)


def test_under_another_story_the_band_is_the_storys(qtbot: QtBot, state: GameState) -> None:
    measures = plans.team_measures(state, state.teams[0].id)
    band = shown_after(qtbot, state, measures)
    assert band.band is not None
    before = band.band
    ruler = replace(
        state.ruler, baseline=replace(state.ruler.baseline, emissions_kt=state.ruler.baseline.emissions_kt / 2)
    )
    with qtbot.waitSignal(band.changed, timeout=20_000):
        band.follow(ruler, measures, 0.5)
    assert (band.band.p90_kt < before.p90_kt).all()


def test_the_same_plan_is_not_drawn_again(qtbot: QtBot, state: GameState) -> None:
    band = TeamBand()
    band.follow(state.ruler, (), 0.5)
    with qtbot.waitSignal(band.changed, timeout=20_000):
        pass
    band.follow(state.ruler, (), 0.5)
    with qtbot.assertNotEmitted(band.changed, wait=150):
        pass
