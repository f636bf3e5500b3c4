"""What holds for every workshop, however it is played."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.audience import audience
from klimatpeli.game.evolve import evolve
from klimatpeli.game.history import Entry, History
from klimatpeli.game.journal import Journal
from klimatpeli.game.next_step import Do, Enter, HandOver, next_step
from klimatpeli.game.state import GameState, opening
from klimatpeli.game.violations import RULES, RuleViolation
from klimatpeli.game.workshop import Workshop
from tests.game.moves import BOOKKEEPING, any_move, legal_move
from tests.game.table import Table, leaves, stand_still

FEW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
MOVES = 30
SEEDS = st.integers(0, 2**32 - 1).map(Random)
"""Not Hypothesis's own chance: fifty choices a move would soon be more than it keeps."""


@dataclass(frozen=True)
class World:
    """The scenario and the scripted workshop on it, entry by entry."""

    scenario: Scenario = field(repr=False)
    story: tuple[Entry, ...] = field(repr=False)


@pytest.fixture(scope="session")
def world(scenario: Scenario, played_original: Path, tmp_path_factory: pytest.TempPathFactory) -> World:
    path = tmp_path_factory.mktemp("story") / "story.klimatpeli"
    path.write_bytes(played_original.read_bytes())
    with Journal.open(path) as journal:
        return World(scenario, tuple(journal.entries()))


def somewhere(rng: Random, world: World) -> Table:
    """A table in the middle of the scripted workshop."""
    table = Table(world.scenario)
    table.minutes = 120
    for entry in world.story[: rng.randrange(1, len(world.story))]:
        table.history.accept(entry)
    return table


def played_on(rng: Random, world: World, moves: int = MOVES) -> Table:
    """The same after some moves at random, now and then undone and redone."""
    table = somewhere(rng, world)
    for _ in range(moves):
        if rng.random() < 0.1 and table.history.undoable is not None:
            table.undo()
        elif rng.random() < 0.3 and table.history.redoable is not None:
            table.redo()
        elif (command := legal_move(rng, table)) is not None:
            table.do(command)
    return table


@FEW
@given(rng=SEEDS)
def test_replay_equals_play(world: World, rng: Random) -> None:
    table = played_on(rng, world)
    events = [event for entry in table.history.effective for event in entry.events]
    assert reduce(evolve, events, opening(world.scenario)) == table.state
    again = History(world.scenario)
    for entry in table.history.entries:
        again.accept(entry)
    assert again.state == table.state
    assert again.effective == table.history.effective


@settings(FEW, max_examples=4)
@given(rng=SEEDS)
def test_what_is_saved_is_what_is_loaded(world: World, tmp_path_factory: pytest.TempPathFactory, rng: Random) -> None:
    table = played_on(rng, world)
    path = tmp_path_factory.mktemp("saved") / "saved.klimatpeli"
    with Journal.create(path, world.scenario) as journal:
        for entry in table.history.entries:
            journal.append(entry)
    with Workshop.open(path) as workshop:
        assert workshop.history.entries == table.history.entries
        assert workshop.state == table.state
        assert workshop.history.undoable == table.history.undoable
        assert workshop.history.redoable == table.history.redoable


@FEW
@given(rng=SEEDS)
def test_undo_gives_back_the_state_before_and_redo_the_state_after(world: World, rng: Random) -> None:
    table = somewhere(rng, world)
    states: list[GameState] = [table.state]
    while len(states) < 8 and (command := legal_move(rng, table)) is not None:
        if isinstance(command, (*BOOKKEEPING, c.CloseWorkshop)):
            continue
        states.append(table.do(command).state)
    for before in states[-2::-1]:
        table.undo()
        assert table.state == before
    for after in states[1:]:
        table.redo()
        assert table.state == after


@FEW
@given(rng=SEEDS)
def test_undo_passes_over_timers_and_turns_and_keeps_them(world: World, rng: Random) -> None:
    table = played_on(rng, world, 10)
    step = legal_move(rng, table)
    if step is None or isinstance(step, (*BOOKKEEPING, c.CloseWorkshop)):
        return
    before = table.state
    table.do(step)
    after = table.state
    holder = rng.choice(table.state.teams).id
    table.do(c.ResetTimer(table.at), c.AdjustTimer(77), c.BeginTurn(holder))
    table.undo()
    assert stand_still(table.state) == stand_still(before)
    assert table.state.turn == holder
    assert table.state.timer is not None
    assert table.state.timer.extra_seconds == 77
    table.redo()
    assert stand_still(table.state) == stand_still(after)


def test_the_whole_story_can_be_undone_step_by_step_and_done_again(world: World) -> None:
    table = Table(world.scenario)
    for entry in world.story[:-1]:  # all but the closing
        table.history.accept(entry)
    whole = table.state
    steps = 0
    while table.history.undoable is not None:
        table.undo()
        steps += 1
    assert table.state.phase_index == 0
    assert table.state.teams == tuple(type(team)(team.setup) for team in whole.teams)
    while table.history.redoable is not None:
        table.redo()
        steps -= 1
    assert steps == 0
    assert stand_still(table.state) == stand_still(whole)


def test_a_new_move_after_an_undo_forgets_what_was_undone(choosing: Table) -> None:
    choosing.do(c.ChooseMeasure("a", "hinku-coordinator"))
    choosing.undo()
    choosing.do(c.BeginTurn("b"))
    assert choosing.history.redoable is not None
    choosing.do(c.ChooseMeasure("b", "hinku-coordinator"))
    assert choosing.history.redoable is None
    with pytest.raises(RuleViolation, match="nothing_to_redo"):
        choosing.redo()


def test_the_opening_is_not_undone(table: Table) -> None:
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        table.undo()


@FEW
@given(rng=SEEDS)
def test_a_refused_command_changes_nothing_and_says_why_in_data(world: World, rng: Random) -> None:
    table = somewhere(rng, world)
    state, entries = table.state, table.history.entries
    for _ in range(60):
        command = any_move(rng, table.state, table.at)
        if not table.allows(command):
            assert table.rule(command) in RULES
        assert table.state is state
    assert table.history.entries == entries


@FEW
@given(rng=SEEDS)
def test_nobody_spends_what_it_has_not_and_no_gate_is_passed(world: World, rng: Random) -> None:
    state = played_on(rng, world).state
    for team in state.teams:
        assert team.money_meur > -1e-6
        assert team.staff_py > -1e-6
        assert min(team.steps, team.tokens) >= 0
        assert len({item.ref for item in team.plan}) == len(team.plan)
        for item in team.plan:
            assert len(item.links) <= 4
            assert (item.partner_id is None) or state.team(item.partner_id).item(item.ref) is not None
    if any(team.plan for team in state.teams):
        assert state.inventory_seen
        assert state.goal_confirmed
    if state.closed_at:
        assert all(entry.follow_up.complete for entry in state.joint)
    seen = set(state.visited) | {index for index, _ in state.skipped}
    assert set(range(max(state.visited))) <= seen


@FEW
@given(rng=SEEDS)
def test_what_is_proposed_as_the_next_step_is_never_refused(world: World, rng: Random) -> None:
    table = played_on(rng, world)
    for _ in range(12):
        match next_step(table.state, table.at):
            case Do(command):
                table.do(command)
            case Enter(index):
                table.do(c.EnterPhase(index, table.at))
            case HandOver(team_id):
                assert table.allows(c.BeginTurn(team_id))
                return
            case _:
                return


# --- what the room sees ------------------------------------------------------------------------------------------

SECRET = (
    c.SubmitEstimate,
    c.StateConfidence,
    c.ChooseOption,
    c.ChooseMeasure,
    c.DropItem,
    c.OfferCofunding,
    c.AcceptCofunding,
    c.PlaceLink,
    c.RemoveLink,
    c.FillSlots,
    c.ReadWarning,
    c.GuardItem,
    c.GuessTotal,
    c.VoteCake,
    c.GivePoints,
)


@settings(FEW, max_examples=30)
@given(rng=SEEDS)
def test_a_secret_move_changes_nothing_the_room_sees_but_who_is_done(world: World, rng: Random) -> None:
    table = somewhere(rng, world)
    for _ in range(MOVES):
        command = legal_move(rng, table)
        if command is None:
            return
        before = table.state
        table.do(command)
        if isinstance(command, SECRET):
            shown = leaves(audience(table.state), without=("teams",))
            assert shown == leaves(audience(before), without=("teams",))
