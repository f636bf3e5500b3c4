"""A workshop arrives whole, once, and never over somebody else's work."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Barrier, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event, text

from klimatpeli.game.state import GameState, StanceRecord
from klimatpeli.strategy.database import in_transaction, open_database
from klimatpeli.strategy.diff import Changed, Diff, Kept
from klimatpeli.strategy.errors import StrategyError
from klimatpeli.strategy.export import export, plan_export
from tests.strategy.conftest import dump
from tests.strategy.world import (
    BOILERS,
    BUSES,
    OTHER_UUID,
    PLACE,
    UUID,
    bundle_of,
    joint,
    make_state,
    with_owner,
)

AT = "2026-03-10T19:00:00+00:00"
LATER = "2026-03-11T08:00:00+00:00"


def run(engine: Engine, statement: str, **values: object) -> None:
    in_transaction(engine, lambda connection: connection.execute(text(statement), values))


def one(engine: Engine, query: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(query)).scalar_one()


def columns(diff: Diff) -> dict[tuple[str, str], tuple[object, object]]:
    return {(change.table, change.column): (change.old, change.new) for change in diff.changed}


def test_the_first_export_adds_every_row_and_nothing_else(engine: Engine) -> None:
    bundle = bundle_of(make_state())
    diff = export(bundle, engine, at=AT)
    assert {(row.table, row.key) for row in diff.added} == {(row.table, row.key) for row in bundle.rows}
    assert not diff.changed
    assert not diff.removed
    assert not diff.kept
    rows = dump(engine)
    assert {table for table, found in rows.items() if not found} == {"observation", "inventory_total"}


def test_exporting_twice_changes_nothing(engine: Engine) -> None:
    bundle = bundle_of(make_state())
    export(bundle, engine, at=AT)
    before = dump(engine)
    diff = export(bundle, engine, at=LATER)
    assert diff.changes_nothing
    assert not diff.kept
    assert dump(engine) == before


def test_the_dry_run_says_what_the_export_then_does_and_writes_nothing(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    before = dump(engine)
    other = bundle_of(with_owner(make_state(UUID, "biogas_buses", "school:pellets"), "biogas_buses", "Streets"))
    planned = plan_export(other, engine)
    assert dump(engine) == before
    assert export(other, engine, at=LATER) == planned
    assert not planned.changes_nothing


def test_an_undo_and_another_choice_update_exactly_what_changed(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    state = make_state()
    corrected = replace(state, joint=(state.joint[0], joint("school:pellets")))
    diff = export(bundle_of(corrected), engine, at=LATER)
    assert {row.key[0] for row in diff.added if row.table == "measure"} == {f"{PLACE}/school:pellets"}
    assert {row.key[0] for row in diff.removed if row.table == "measure"} == {BOILERS}
    assert {row.table for row in diff.removed} == {
        "measure",
        "measure_effect",
        "measure_status",
        "viewpoint",
        "proposal",
        "anchoring_link",
        "indicator",
        "review",
    }
    assert {change.table for change in diff.changed} <= {"plan_year", "measure", "measure_effect", "proposal"}
    assert not diff.kept


def test_a_corrected_export_leaves_what_a_fresh_one_would(engine: Engine, tmp_path: object) -> None:
    state = make_state()
    corrected = replace(with_owner(state, "biogas_buses", "Streets"), joint=(state.joint[0], joint("school:pellets")))
    export(bundle_of(state), engine, at=AT)
    export(bundle_of(corrected), engine, at=LATER)
    fresh = open_database(f"{tmp_path}/fresh.sqlite")
    export(bundle_of(corrected), fresh, at=LATER)
    assert dump(engine) == dump(fresh)
    fresh.dispose()


def test_a_new_owner_in_the_room_is_one_changed_value_with_old_and_new(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    diff = export(bundle_of(with_owner(make_state(), "biogas_buses", "Streets")), engine, at=LATER)
    assert columns(diff) == {
        ("measure", "owner"): ("Vehicle depot", "Streets"),
        ("proposal", "owner"): ("Vehicle depot", "Streets"),
        ("review", "body"): ("Vehicle depot", "Streets"),
    }
    assert Changed("measure", (BUSES,), "owner", "Vehicle depot", "Streets") in diff.changed


def test_what_the_coordinator_has_edited_is_kept_and_shown_with_both_values(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(engine, "UPDATE measure SET owner = 'Town engineer' WHERE id = :id", id=BUSES)
    diff = export(bundle_of(with_owner(make_state(), "biogas_buses", "Streets")), engine, at=LATER)
    assert Kept("measure", (BUSES,), "owner", "Streets", "Town engineer", "edited") in diff.kept
    assert one(engine, f"SELECT owner FROM measure WHERE id = '{BUSES}'") == "Town engineer"


def test_a_conflict_is_shown_again_and_again_until_somebody_settles_it(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(engine, "UPDATE measure SET owner = 'Town engineer' WHERE id = :id", id=BUSES)
    bundle = bundle_of(with_owner(make_state(), "biogas_buses", "Streets"))
    first = export(bundle, engine, at=LATER)
    second = export(bundle, engine, at=LATER)
    assert second.changes_nothing
    assert second.kept == first.kept
    run(engine, "UPDATE measure SET owner = 'Vehicle depot' WHERE id = :id", id=BUSES)
    assert ("measure", "owner") in columns(export(bundle, engine, at=LATER))


def test_a_status_that_was_decided_stands_beside_the_proposal(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(
        engine,
        "INSERT INTO measure_status (id, measure_id, status, decided_on, body, register_number, note, recorded_at)"
        " VALUES ('s1', :id, 'adopted', '2026-05-04', 'Council', 'D/12', '', :at)",
        id=BUSES,
        at=LATER,
    )
    diff = export(bundle_of(make_state()), engine, at=LATER)
    assert diff.changes_nothing
    assert diff.kept == (Kept("measure_status", (f"{UUID}/biogas_buses",), "status", "proposed", "adopted", "edited"),)


def test_a_measure_with_a_decision_survives_its_withdrawal(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(
        engine,
        "INSERT INTO measure_status (id, measure_id, status, decided_on, body, register_number, note, recorded_at)"
        " VALUES ('s1', :id, 'adopted', '2026-05-04', 'Council', 'D/12', '', :at)",
        id=BOILERS,
        at=LATER,
    )
    diff = export(bundle_of(make_state(UUID, "biogas_buses")), engine, at=LATER)
    assert Kept("measure", (BOILERS,), "", None, "measure_status", "in_use") in diff.kept
    assert one(engine, f"SELECT count(*) FROM measure WHERE id = '{BOILERS}'") == 1
    assert one(engine, f"SELECT count(*) FROM viewpoint WHERE measure_id = '{BOILERS}'") == 4
    assert one(engine, f"SELECT count(*) FROM proposal WHERE measure_id = '{BOILERS}'") == 0
    assert export(bundle_of(make_state(UUID, "biogas_buses")), engine, at=LATER).changes_nothing


def test_a_withdrawn_measure_with_observations_is_kept_with_its_indicator(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(
        engine,
        "INSERT INTO observation (id, indicator_id, observed_on, value, note, recorded_at)"
        " VALUES ('o1', :id, '2026-09-01', 41, '', :at)",
        id=f"{BOILERS}#1",
        at=LATER,
    )
    diff = export(bundle_of(make_state(UUID, "biogas_buses")), engine, at=LATER)
    assert Kept("indicator", (f"{BOILERS}#1",), "", None, "observation", "in_use") in diff.kept
    assert one(engine, f"SELECT count(*) FROM measure WHERE id = '{BOILERS}'") == 1


def test_what_the_coordinator_deleted_does_not_come_back(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(engine, "DELETE FROM experience")
    diff = export(bundle_of(make_state()), engine, at=LATER)
    assert diff.changes_nothing
    assert [(kept.table, kept.theirs, kept.why) for kept in diff.kept] == [("experience", None, "deleted")]


def test_two_workshops_may_propose_the_same_measure_and_it_stays_one(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    other = with_owner(
        make_state(OTHER_UUID, "biogas_buses", at="2026-09-01T17:00:00+00:00"), "biogas_buses", "Streets"
    )
    diff = export(bundle_of(other), engine, at=LATER)
    assert one(engine, "SELECT count(*) FROM measure") == 2
    assert one(engine, f"SELECT count(*) FROM proposal WHERE measure_id = '{BUSES}'") == 2
    assert Kept("measure", (BUSES,), "owner", "Streets", "Vehicle depot", "other_workshop") in diff.kept
    again = export(bundle_of(other), engine, at=LATER)
    assert again.changes_nothing
    # The first workshop withdraws it; the second still stands for it.
    withdrawn = export(bundle_of(make_state(UUID, "oil_boilers")), engine, at=LATER)
    users = "measure_status, objection, proposal, review, support"
    assert Kept("measure", (BUSES,), "", None, users, "in_use") in withdrawn.kept
    assert one(engine, f"SELECT count(*) FROM proposal WHERE measure_id = '{BUSES}'") == 1


def test_what_the_publisher_says_is_shared_and_never_overwritten(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at=AT)
    run(engine, "UPDATE inventory_value SET emissions_kt = 49.5 WHERE sector = 'road' AND year = 2022")
    diff = export(bundle_of(make_state(OTHER_UUID)), engine, at=LATER)
    assert [(k.table, k.column, k.ours, k.theirs) for k in diff.kept if k.why == "shared"] == [
        ("inventory_value", "emissions_kt", 50.0, 49.5)
    ]


def test_the_room_s_own_goal_is_a_proposal_beside_the_one_in_force(engine: Engine) -> None:
    export(bundle_of(replace(make_state(), goal_is_own=True, goal_reduction=0.85)), engine, at=AT)
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT status, reduction_share, workshop_uuid FROM goal ORDER BY status")
        ).all()
    assert [tuple(row) for row in found] == [("in_force", 0.8, None), ("proposed", 0.85, UUID)]
    diff = export(bundle_of(make_state()), engine, at=LATER)
    assert [row.table for row in diff.removed] == ["goal"]


def test_a_failure_half_way_leaves_nothing_behind(engine: Engine) -> None:
    before = dump(engine)

    class PulledOut(Exception):
        pass

    def pull_the_plug(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "INSERT INTO exported_row" in statement:
            raise PulledOut

    event.listen(engine, "before_cursor_execute", pull_the_plug)
    with pytest.raises(PulledOut):
        export(bundle_of(make_state()), engine, at=AT)
    event.remove(engine, "before_cursor_execute", pull_the_plug)
    assert dump(engine) == before


def _at_once(*works: Callable[[], object]) -> list[BaseException]:
    """Run each in a thread of its own, all starting at the same moment; what they raised."""
    barrier, errors = Barrier(len(works)), list[BaseException]()

    def body(work: Callable[[], object]) -> None:
        barrier.wait()
        try:
            work()
        except BaseException as error:  # noqa: BLE001  # handed to the test
            errors.append(error)

    threads = [Thread(target=body, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


def test_two_laptops_at_the_same_moment_lose_nothing_and_double_nothing(address: str) -> None:
    uuids = [f"{n}{UUID[1:]}" for n in range(4)]
    bundles = [bundle_of(make_state(uuid)) for uuid in uuids]

    def laptop(number: int) -> None:
        engine = open_database(address)  # an empty database: both create the tables
        try:
            for bundle in (bundles[number], bundles[number + 2], bundles[number]):
                export(bundle, engine)
        finally:
            engine.dispose()

    assert _at_once(lambda: laptop(0), lambda: laptop(1)) == []
    engine = open_database(address)
    assert one(engine, "SELECT count(*) FROM workshop") == 4
    assert one(engine, "SELECT count(*) FROM proposal") == 8
    assert one(engine, "SELECT count(*) FROM measure") == 2
    assert one(engine, "SELECT count(*) FROM inventory_value") == 5
    for bundle in bundles:
        assert plan_export(bundle, engine).changes_nothing
    engine.dispose()


def test_the_same_workshop_from_two_laptops_arrives_once(address: str) -> None:
    bundle = bundle_of(make_state())
    engines = [open_database(address), open_database(address)]
    assert _at_once(*(lambda engine=engine: export(bundle, engine) for engine in engines)) == []
    assert one(engines[0], "SELECT count(*) FROM workshop") == 1
    assert plan_export(bundle, engines[1]).changes_nothing
    for engine in engines:
        engine.dispose()


def test_words_that_a_database_would_refuse_still_arrive(engine: Engine) -> None:
    state = replace(make_state(), occasion="nul\x00 and half \ud83d a pair; 'quoted' \"too\" åäö 🚌")
    assert not export(bundle_of(state), engine, at=AT).changes_nothing
    assert export(bundle_of(state), engine, at=LATER).changes_nothing
    assert one(engine, "SELECT occasion FROM workshop") == "nul and half ? a pair; 'quoted' \"too\" åäö 🚌"


def test_an_address_is_never_in_an_error_with_its_password(tmp_path: object) -> None:
    with pytest.raises(StrategyError) as caught:
        open_database("postgresql://coordinator:sesame@127.0.0.1:1/strategy?password=sesame")
    assert "sesame" not in f"{caught.value!r} {caught.value} {caught.value.__dict__} {caught.value.__cause__!r}"
    assert "coordinator" not in str(caught.value)


REFS = ("biogas_buses", "oil_boilers", "cycle_paths", "school:pellets", "school:heat_pump")


@dataclass(frozen=True)
class Room:
    """What a room believes for the moment."""

    refs: tuple[str, ...]
    left: tuple[str, ...]
    links: int
    owner: str
    own_goal: bool

    def state(self) -> GameState:
        return replace(
            make_state(),
            joint=tuple(joint(ref, owner=self.owner, links=self.links) for ref in self.refs),
            left=tuple((ref, "too slow") for ref in self.left if ref not in self.refs),
            stances=tuple(
                StanceRecord(ref, "south", "objection", "value", self.owner) for ref in (*self.refs, "target")
            ),
            goal_is_own=self.own_goal,
            goal_reduction=0.9 if self.own_goal else 0.8,
        )


some_refs = st.lists(st.sampled_from(REFS), unique=True).map(tuple)
rooms = st.builds(Room, some_refs, some_refs, st.integers(0, 4), st.sampled_from(["Depot", "=1+1"]), st.booleans())


@settings(max_examples=25, deadline=None)
@given(st.lists(rooms, min_size=2, max_size=4))
def test_whatever_a_room_changes_its_mind_to_the_database_holds_the_last(
    migrated_file: Path, minds: list[Room]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        changing, fresh = (
            open_database(str(shutil.copy(migrated_file, Path(folder) / name))) for name in ("changing", "fresh")
        )
        for room in minds:
            diff = export(bundle_of(room.state()), changing, at=AT)
            assert not diff.kept
        export(bundle_of(minds[-1].state()), fresh, at=AT)
        assert dump(changing) == dump(fresh)
        changing.dispose()
        fresh.dispose()
