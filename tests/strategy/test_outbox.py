"""What cannot be delivered today is delivered tomorrow."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine

from klimatpeli.strategy.database import open_database
from klimatpeli.strategy.diff import Diff
from klimatpeli.strategy.errors import NotAStrategyDatabase, OutboxDamaged
from klimatpeli.strategy.export import export, plan_export
from klimatpeli.strategy.outbox import Pending, deliver, load, outbox_path, pending, send, store
from tests.strategy.conftest import dump
from tests.strategy.world import OTHER_UUID, UUID, bundle_of, make_state

AWAY = "postgresql://coordinator:sesame@127.0.0.1:1/strategy?password=sesame"
AT = "2026-03-10T19:00:00+00:00"


def test_a_database_out_of_reach_leaves_the_export_beside_the_workshop_file(tmp_path: Path) -> None:
    waiting = deliver(bundle_of(make_state()), AWAY, tmp_path / "seminar.klimat", at=AT)
    assert isinstance(waiting, Pending)
    assert waiting.path == tmp_path / "seminar.klimat.outbox.json"
    assert pending(tmp_path) == (waiting,)
    assert (waiting.workshop_uuid, waiting.occasion, waiting.stored_at) == (UUID, "Council seminar", AT)
    assert waiting.target == "postgresql://127.0.0.1:1/strategy"
    content = waiting.path.read_text(encoding="utf-8")
    assert "sesame" not in content
    assert "coordinator" not in content


def test_what_waited_arrives_as_if_it_had_been_exported_at_once(engine: Engine, tmp_path: Path) -> None:
    bundle = bundle_of(make_state())
    waiting = store(bundle, tmp_path / "seminar.klimat", target="somewhere", at=AT)
    assert load(waiting) == bundle
    assert not plan_export(load(waiting), engine).changes_nothing
    diff = send(waiting, engine, at=AT)
    assert pending(tmp_path) == ()
    fresh = open_database(str(tmp_path / "fresh.sqlite"))
    assert export(bundle, fresh, at=AT) == diff
    assert dump(fresh) == dump(engine)
    fresh.dispose()


def test_a_failed_sending_leaves_the_export_waiting(tmp_path: Path) -> None:
    waiting = store(bundle_of(make_state()), tmp_path / "seminar.klimat", target="somewhere")
    gone = open_database(str(tmp_path / "gone.sqlite"))
    gone.dispose()
    (tmp_path / "gone.sqlite").write_text("no database any more " * 50)
    with pytest.raises(NotAStrategyDatabase):
        send(waiting, gone)
    assert pending(tmp_path) == (waiting,)


def test_a_delivery_takes_away_what_waited_from_before(address: str, tmp_path: Path) -> None:
    workshop = tmp_path / "seminar.klimat"
    deliver(bundle_of(make_state()), AWAY, workshop)
    assert len(pending(tmp_path)) == 1
    assert isinstance(deliver(bundle_of(make_state()), address, workshop), Diff)
    assert pending(tmp_path) == ()


def test_a_later_try_replaces_the_one_that_waits(tmp_path: Path) -> None:
    workshop = tmp_path / "seminar.klimat"
    deliver(bundle_of(make_state()), AWAY, workshop)
    last = bundle_of(make_state(UUID, "biogas_buses"))
    deliver(last, AWAY, workshop)
    (waiting,) = pending(tmp_path)
    assert load(waiting) == last


def test_several_workshops_wait_side_by_side_oldest_first(tmp_path: Path) -> None:
    store(bundle_of(make_state(OTHER_UUID)), tmp_path / "a.klimat", target="x", at="2026-09-01T19:00:00+00:00")
    store(bundle_of(make_state()), tmp_path / "b.klimat", target="x", at=AT)
    assert [waiting.workshop_uuid for waiting in pending(tmp_path)] == [UUID, OTHER_UUID]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"klimatpeli_outbox": 99}', '{"klimatpeli_outbox": 1}', "\x00\x01"]
)
def test_a_damaged_file_stays_and_disturbs_nobody(tmp_path: Path, content: str) -> None:
    path = outbox_path(tmp_path / "broken.klimat")
    path.write_text(content)
    good = store(bundle_of(make_state()), tmp_path / "seminar.klimat", target="x")
    assert pending(tmp_path) == (good,)
    assert path.exists()


@pytest.mark.parametrize(
    "damage",
    [
        {"table": "no_such_table"},
        {"values": {"id": "FI-999"}},
        {"values": 5},
        {"table": "goal"},
    ],
)
def test_rows_that_make_no_sense_are_refused_and_the_file_stays(
    engine: Engine, tmp_path: Path, damage: dict[str, object]
) -> None:
    waiting = store(bundle_of(make_state()), tmp_path / "seminar.klimat", target="x")
    content = json.loads(waiting.path.read_text(encoding="utf-8"))
    content["rows"][0] |= damage
    waiting.path.write_text(json.dumps(content), encoding="utf-8")
    before = dump(engine)
    with pytest.raises(OutboxDamaged):
        send(waiting, engine)
    assert dump(engine) == before
    assert waiting.path.exists()
