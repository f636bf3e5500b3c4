"""Opening a strategy database: an SQLite file or a PostgreSQL server, brought to the app's schema."""

from __future__ import annotations

import logging
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import OperationalError as SqlOperationalError

from klimatpeli.strategy import models
from klimatpeli.strategy.errors import (
    DatabaseDamaged,
    DatabaseUnreachable,
    DiskFull,
    DriverMissing,
    NewerDatabase,
    NotAStrategyDatabase,
    OlderDatabase,
    ReadOnly,
    StrategyError,
    UnsupportedDatabase,
)

logger = logging.getLogger(__name__)

T = TypeVar("T")

APPLICATION_ID = 0x4B4C5354
"""``KLST`` in the header of an SQLite file: a strategy database."""
VERSION_TABLE = "strategy_version"
BUSY_SECONDS = 30
CONNECT_SECONDS = 8
ATTEMPTS = 12
_MIGRATION_LOCK = 5_411_707
_RETRY = frozenset({"40001", "40P01"})
"""PostgreSQL: serialization failure, deadlock."""
_DENIED = frozenset({"42501", "25006"})
_FULL = frozenset({"53100", "53200"})
_LOGIN = frozenset({"28000", "28P01"})


def default_path() -> Path:
    """Where the strategy database lies when nobody says otherwise."""
    return user_data_path("Klimatpeli", appauthor=False) / "strategy.sqlite"


def parse_url(address: str | None) -> URL:
    """A database's URL from what a person writes: nothing, a file's path, ``sqlite:///``, ``postgresql://``.

    Raises:
        UnsupportedDatabase: Another kind of database, or no address at all.
    """
    if not address:
        return URL.create("sqlite", database=str(default_path()))
    if "://" not in address:
        return URL.create("sqlite", database=str(Path(address).expanduser()))
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise UnsupportedDatabase(address.partition("://")[0]) from None
    if url.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername in ("sqlite", "sqlite+pysqlite"):
        return url
    raise UnsupportedDatabase(url.drivername)


def redact(address: str | URL | None) -> str:
    """The address as it may be shown and logged: no user, no password, no parameters."""
    try:
        url = address if isinstance(address, URL) else parse_url(address)
    except UnsupportedDatabase as error:
        return f"{error.database}://…"
    if url.get_backend_name() == "sqlite":
        return (url.database or ":memory:").removeprefix("file:").partition("?")[0]
    host = url.host or "localhost"
    port = f":{url.port}" if url.port else ""
    return f"postgresql://{host}{port}/{url.database or ''}"


def is_new_file(address: str) -> bool:
    """Whether the address names an SQLite file that is not there yet, which opening would make.

    Raises:
        UnsupportedDatabase: As ``parse_url``.
    """
    url = parse_url(address)
    file = url.database if url.get_backend_name() == "sqlite" else None
    return bool(file) and file != ":memory:" and not str(file).startswith("file:") and not Path(str(file)).exists()


def open_database(address: str | None = None, *, migrate: bool = True) -> Engine:
    """Open a strategy database; a new one gets its tables, an older one is migrated.

    Args:
        address: A path, an SQLite or PostgreSQL URL; None is the user's own file.
        migrate: False leaves an older database alone and raises ``OlderDatabase``.

    Raises:
        StrategyError: One of its kinds; the database is then as it was.
    """
    url = parse_url(address)
    engine = _engine(url)
    try:
        with translated(engine):
            _bring_up_to_date(engine, migrate=migrate)
    except BaseException:
        engine.dispose()
        raise
    return engine


def in_transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    """Run ``work`` in one transaction of its own, all or nothing.

    PostgreSQL runs it serialisable and again when another laptop was in the way, so ``work`` must do nothing but
    database work. SQLite takes the write lock first.
    """
    attempt = 0
    with translated(engine):
        while True:
            try:
                with _transaction(engine, "SERIALIZABLE", writes=True) as connection:
                    return work(connection)
            except DBAPIError as error:
                attempt += 1
                if _sqlstate(error) not in _RETRY or attempt == ATTEMPTS:
                    raise
            time.sleep(random.uniform(0.01, 0.05) * 2 ** min(attempt, 5))  # noqa: S311  # spreads laptops, no secret


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment of the database and writes nothing."""
    with translated(engine), _transaction(engine, "REPEATABLE READ", writes=False) as connection:
        yield connection


def dialect_insert(connection: Connection) -> Callable[..., Any]:
    """The database's own ``insert``, the one that knows ``ON CONFLICT``."""
    return postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert


def current_revision(connection: Connection) -> str | None:
    """The schema's revision; None where there are no tables yet."""
    return _context(connection).get_current_revision()


def latest_revision() -> str:
    """The revision this app knows."""
    head = _scripts().get_current_head()
    return head or ""


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run migrations up to ``revision`` inside the caller's transaction."""
    command.upgrade(_config(connection), revision)


def downgrade(connection: Connection, revision: str) -> None:
    """Run migrations down to ``revision`` inside the caller's transaction; what newer tables held is gone."""
    command.downgrade(_config(connection), revision)


# --- inside -------------------------------------------------------------------------------------------------


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite":
        _make_room_for(url)
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        return create_engine(
            url, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": CONNECT_SECONDS}
        )
    except ModuleNotFoundError as error:
        raise DriverMissing(redact(url)) from error


def _make_room_for(url: URL) -> None:
    if url.database and url.database != ":memory:" and not url.database.startswith("file:"):
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnreachable(redact(url), "path") from error


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver's own transactions begin late and let a failed migration stay half done: we begin ourselves.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its lock before it reads, so that two exports never decide on the same old state.
    writes = connection.get_execution_options().get("klimatpeli_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _transaction(engine: Engine, isolation: str, *, writes: bool) -> Iterator[Connection]:
    """A transaction; ``isolation`` is PostgreSQL's (SQLite has but one, the strictest)."""
    options: dict[str, Any] = {"klimatpeli_writes": writes}
    if engine.dialect.name == "postgresql":
        options["isolation_level"] = isolation
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


def _bring_up_to_date(engine: Engine, *, migrate: bool) -> None:
    with _transaction(engine, "READ COMMITTED", writes=False) as connection:
        if not _is_behind(connection):
            return
        if not migrate:
            raise OlderDatabase(redact(engine.url), current_revision(connection) or "", latest_revision())
    with _transaction(engine, "READ COMMITTED", writes=True) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        if _is_behind(connection):  # another laptop may have been quicker
            upgrade(connection)
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    logger.info("strategy database brought to schema %s", latest_revision())


def _is_behind(connection: Connection) -> bool:
    """Whether the database needs migrations.

    Raises:
        NotAStrategyDatabase: It holds something else.
        NewerDatabase: A newer app has migrated it.
    """
    database = redact(connection.engine.url)
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        foreign = tables if connection.dialect.name == "sqlite" else tables & set(models.METADATA.tables)
        if foreign:
            raise NotAStrategyDatabase(database)
        if connection.dialect.name == "sqlite":
            marked = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            if marked not in (0, APPLICATION_ID):
                raise NotAStrategyDatabase(database)
        return True
    found = current_revision(connection)
    known = [script.revision for script in _scripts().walk_revisions()]
    if found is not None and found not in known:
        raise NewerDatabase(database, found, latest_revision())
    return found != latest_revision()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", (Path(__file__).parent / "migrations").as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _context(connection: Connection) -> MigrationContext:
    return MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})


@contextmanager
def translated(engine: Engine) -> Iterator[None]:
    """Turn what the driver says into our own errors; what we cannot name stays what it is."""
    try:
        yield
    except DBAPIError as error:
        known = _own_error(error, redact(engine.url))
        if known is None:
            raise
        raise known from None  # the driver's message may name host, user and file


def _own_error(error: DBAPIError, database: str) -> StrategyError | None:
    if isinstance(error.orig, sqlite3.Error):
        return _own_sqlite_error(error.orig, database)
    return _own_postgres_error(error, database)


def _own_sqlite_error(error: sqlite3.Error, database: str) -> StrategyError | None:
    # The low byte is the error, the rest says more about it.
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnly(database)
        case sqlite3.SQLITE_FULL:
            return DiskFull(database)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return DatabaseUnreachable(database, "path")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseUnreachable(database, "busy")
        case sqlite3.SQLITE_NOTADB:
            return NotAStrategyDatabase(database)
        case sqlite3.SQLITE_CORRUPT:
            return DatabaseDamaged(database)
    return None


def _own_postgres_error(error: DBAPIError, database: str) -> StrategyError | None:
    state = _sqlstate(error)
    if state in _DENIED:
        return ReadOnly(database)
    if state in _FULL:
        return DiskFull(database)
    if state in _LOGIN:
        return DatabaseUnreachable(database, "login")
    if state == "3D000":
        return DatabaseUnreachable(database, "no_database")
    if state in _RETRY:
        return DatabaseUnreachable(database, "busy")
    if error.connection_invalidated or (isinstance(error, SqlOperationalError) and state[:2] in ("", "08", "57", "53")):
        return DatabaseUnreachable(database, _why_no_connection(str(error.orig)))
    return None


def _why_no_connection(message: str) -> Any:
    # A refused connection has no code: the server's words are all there is.
    if "password" in message or "authentication" in message or "role " in message:
        return "login"
    if "database " in message and "does not exist" in message:
        return "no_database"
    return "network"


def _sqlstate(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""
