"""Opening: new, older, newer, foreign, broken, full, read-only, out of reach."""

from __future__ import annotations

import logging
import sqlite3
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from klimatpeli.strategy import followup, queries
from klimatpeli.strategy.database import (
    APPLICATION_ID,
    VERSION_TABLE,
    current_revision,
    default_path,
    downgrade,
    in_transaction,
    latest_revision,
    open_database,
    parse_url,
    reading,
    redact,
    upgrade,
)
from klimatpeli.strategy.errors import (
    DatabaseDamaged,
    DatabaseUnreachable,
    DiskFull,
    NewerDatabase,
    NotAStrategyDatabase,
    OlderDatabase,
    ReadOnly,
    UnsupportedDatabase,
)
from klimatpeli.strategy.export import export
from klimatpeli.strategy.models import METADATA
from tests.strategy.conftest import dump
from tests.strategy.world import BUSES, bundle_of, make_state


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def fill(engine: Engine) -> None:
    export(bundle_of(make_state()), engine, at="2026-03-10T19:00:00+00:00")
    followup.record_observation(
        engine, f"{BUSES}#1", date(2026, 9, 1), 41.5, note="åäö", at="2026-09-01T08:00:00+00:00"
    )
    followup.change_status(engine, BUSES, "adopted", date(2026, 5, 4), at="2026-05-04T08:00:00+00:00")


def kept_tables(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Rows of the tables that exist."""
    there = tables(engine)
    with reading(engine) as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
            for table in METADATA.sorted_tables
            if table.name in there
        }


# --- migrations ---------------------------------------------------------------------------------------------


def test_the_migrations_lead_exactly_to_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, METADATA) == []


def test_every_constraint_has_a_name_that_both_databases_take(engine: Engine) -> None:
    inspector = inspect(engine)
    for name in METADATA.tables:
        found: list[str | None] = [inspector.get_pk_constraint(name)["name"]]
        found += [key["name"] for key in inspector.get_foreign_keys(name)]
        found += [key["name"] for key in inspector.get_unique_constraints(name)]
        found += [check["name"] for check in inspector.get_check_constraints(name)]
        for constraint in found:
            assert constraint is not None, name
            assert len(constraint) <= 63


def test_migrations_run_down_and_up_with_data_in_them(engine: Engine) -> None:
    fill(engine)
    full = dump(engine)
    for revision in ("0002", "0001"):
        in_transaction(engine, partial(downgrade, revision=revision))
        for name, rows in kept_tables(engine).items():
            assert rows == full[name], (revision, name)
    assert "exported_row" not in tables(engine)
    assert "dialog" not in tables(engine)
    assert full["measure"] == kept_tables(engine)["measure"]
    for revision in ("0002", "0003"):
        in_transaction(engine, partial(upgrade, revision=revision))
        for name, rows in kept_tables(engine).items():
            assert rows in (full[name], []), (revision, name)
    assert queries.measure_detail(engine, BUSES, date(2026, 9, 2)).observations[0].value == 41.5


def test_the_last_migration_down_leaves_nothing_but_the_version(engine: Engine) -> None:
    fill(engine)
    in_transaction(engine, lambda connection: downgrade(connection, "base"))
    assert tables(engine) == {VERSION_TABLE}


def test_an_older_database_is_migrated_when_it_is_opened(address: str) -> None:
    engine = open_database(address)
    fill(engine)
    before = dump(engine)
    in_transaction(engine, lambda connection: downgrade(connection, "0002"))
    engine.dispose()
    with pytest.raises(OlderDatabase) as caught:
        open_database(address, migrate=False)
    assert (caught.value.found, caught.value.known) == ("0002", latest_revision())
    opened = open_database(address)
    after = dump(opened)
    assert after.pop("exported_row") == []
    before.pop("exported_row")
    assert after == before
    opened.dispose()


def test_a_migration_that_fails_half_way_leaves_nothing(engine: Engine) -> None:
    in_transaction(engine, lambda connection: downgrade(connection, "0001"))
    before = tables(engine)

    class PulledOut(Exception):
        pass

    def pull_the_plug(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if "CREATE TABLE exported_row" in statement:
            raise PulledOut

    event.listen(engine, "before_cursor_execute", pull_the_plug)
    with pytest.raises(PulledOut):
        in_transaction(engine, upgrade)
    event.remove(engine, "before_cursor_execute", pull_the_plug)
    assert tables(engine) == before
    with reading(engine) as connection:
        assert current_revision(connection) == "0001"


def test_a_newer_database_is_refused_and_left_alone(address: str) -> None:
    engine = open_database(address)
    fill(engine)
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9901'"))
    before = dump(engine)
    with pytest.raises(NewerDatabase) as caught:
        open_database(address)
    assert (caught.value.found, caught.value.known) == ("9901", latest_revision())
    assert dump(engine) == before
    engine.dispose()


# --- what is refused ----------------------------------------------------------------------------------------


def test_rules_of_the_schema_are_the_database_s_own(engine: Engine) -> None:
    fill(engine)
    for statement in (
        "UPDATE measure_status SET status = 'maybe'",
        "UPDATE viewpoint SET score = 4",
        "UPDATE participant_group SET people = -1",
        "DELETE FROM municipality",
        "INSERT INTO measure_effect (measure_id, year, reduction_kt) VALUES ('nobody', 2030, 1)",
    ):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(text(statement))


def test_an_empty_file_becomes_a_strategy_database_with_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "folder" / "strategy.sqlite"
    path.parent.mkdir(parents=True)
    path.touch()
    open_database(str(path)).dispose()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_folder_that_is_missing_is_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "strategy.sqlite"
    open_database(f"sqlite:///{path}").dispose()
    assert path.exists()


def test_another_program_s_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "workshop.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE event (id)")
    connection.close()
    content = path.read_bytes()
    with pytest.raises(NotAStrategyDatabase):
        open_database(str(path))
    assert path.read_bytes() == content


def test_another_program_s_empty_file_with_its_mark_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 77")
        connection.execute("CREATE TABLE t (id)")
        connection.execute("DROP TABLE t")
    connection.close()
    with pytest.raises(NotAStrategyDatabase):
        open_database(str(path))


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Dear council, " * 100)
    with pytest.raises(NotAStrategyDatabase):
        open_database(str(path))


def test_a_server_that_already_has_such_tables_is_left_alone(postgres: str) -> None:
    other = create_engine(parse_url(postgres))
    with other.begin() as connection:
        connection.execute(text("CREATE TABLE measure (id integer)"))
    with pytest.raises(NotAStrategyDatabase):
        open_database(postgres)
    assert tables(other) == {"measure"}
    other.dispose()


def test_a_server_may_hold_other_tables_beside_ours(postgres: str) -> None:
    other = create_engine(parse_url(postgres))
    with other.begin() as connection:
        connection.execute(text("CREATE TABLE library_card (id integer)"))
    open_database(postgres).dispose()
    assert "library_card" in tables(other)
    other.dispose()


def test_a_broken_file_is_named_broken(tmp_path: Path) -> None:
    path = tmp_path / "strategy.sqlite"
    engine = open_database(str(path))
    fill(engine)
    engine.dispose()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        open_database(str(path))


def test_a_read_only_file_can_be_read_and_says_so_when_written(tmp_path: Path) -> None:
    path = tmp_path / "strategy.sqlite"
    engine = open_database(str(path))
    fill(engine)
    engine.dispose()
    locked = open_database(f"sqlite:///file:{path}?mode=ro&uri=true")
    assert len(queries.workshops(locked)) == 1
    with pytest.raises(ReadOnly):
        followup.assign_owner(locked, BUSES, "Streets")
    locked.dispose()


def test_a_reader_on_a_server_is_told_that_it_may_only_read(postgres: str) -> None:
    engine = open_database(postgres)
    fill(engine)
    with engine.begin() as connection:
        connection.execute(
            text("ALTER DATABASE " + str(engine.url.database) + " SET default_transaction_read_only = on")
        )
    engine.dispose()
    reader = open_database(postgres)
    assert len(queries.workshops(reader)) == 1
    with pytest.raises(ReadOnly):
        followup.assign_owner(reader, BUSES, "Streets")
    reader.dispose()


def test_a_full_disk_takes_the_whole_export_back(tmp_path: Path) -> None:
    engine = open_database(str(tmp_path / "strategy.sqlite"))
    before = dump(engine)

    def no_more_room(connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    event.listen(engine, "checkout", no_more_room)
    with pytest.raises(DiskFull):
        export(bundle_of(make_state()), engine)
    event.remove(engine, "checkout", no_more_room)
    assert dump(engine) == before
    engine.dispose()


def test_a_path_that_cannot_be_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseUnreachable) as caught:
        open_database(str(tmp_path / "file" / "strategy.sqlite"))
    assert caught.value.reason == "path"
    with pytest.raises(DatabaseUnreachable):
        open_database(str(tmp_path))


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("postgresql://coordinator:sesame@127.0.0.1:1/strategy", "network"),
        ("postgresql://coordinator:sesame@no-such-host.invalid/strategy", "network"),
    ],
)
def test_a_server_that_does_not_answer_is_out_of_reach(address: str, reason: str) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        open_database(address)
    assert caught.value.reason == reason


def test_a_database_that_is_not_there_is_named(server: str) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        open_database(server.replace("/postgres?", "/nowhere?"))
    assert caught.value.reason == "no_database"


def test_an_unknown_user_is_a_matter_of_login(server: str) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        open_database(server.replace("postgres:@", "nobody_here:sesame@"))
    assert caught.value.reason == "login"


@pytest.mark.parametrize("address", ["mysql://a:sesame@host/db", "oracle+x://a:sesame@h", "http://host/", "://"])
def test_other_kinds_of_database_are_refused_by_name(address: str) -> None:
    with pytest.raises(UnsupportedDatabase) as caught:
        open_database(address)
    assert "sesame" not in str(caught.value)


# --- addresses and secrets ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (
            "postgresql://coordinator:sesame@db.example:5433/strategy?sslpassword=sesame",
            "postgresql://db.example:5433/strategy",
        ),
        ("postgres://coordinator:sesame@db.example/strategy", "postgresql://db.example/strategy"),
        ("postgresql+psycopg://coordinator:sesame@db.example/strategy", "postgresql://db.example/strategy"),
        ("mysql://coordinator:sesame@db.example/strategy", "mysql://…"),
        ("sqlite:////data/strategy.sqlite", "/data/strategy.sqlite"),
    ],
)
def test_an_address_is_shown_without_user_password_and_parameters(address: str, shown: str) -> None:
    assert redact(address) == shown


def test_without_an_address_the_file_lies_among_the_user_s_data() -> None:
    assert parse_url(None).database == str(default_path())
    assert default_path().name == "strategy.sqlite"


def test_nothing_a_person_wrote_and_no_password_reaches_the_log(address: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    engine = open_database(address)
    export(bundle_of(make_state()), engine)
    with pytest.raises(DBAPIError) as caught, engine.begin() as connection:
        connection.execute(text("INSERT INTO term VALUES (:a, :a, :a, :a, NULL)"), {"a": "Norra"})
    assert "SQL parameters hidden" in str(caught.value)
    with pytest.raises(DatabaseUnreachable):
        open_database("postgresql://coordinator:sesame@127.0.0.1:1/strategy")
    assert "sesame" not in caplog.text
    assert "Norra" not in caplog.text
    assert "Council seminar" not in caplog.text
    engine.dispose()
