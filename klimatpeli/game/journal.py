"""The workshop file: one SQLite database that holds the scenario as played and every entry.

An entry is on disk before anyone sees its state: WAL with ``synchronous=FULL``, one transaction an entry, one writer
at a time. Closed cleanly it is a single file again. Whatever is wrong with a file becomes one of the exceptions here,
which carry the path and what is kept; ``ui`` makes the sentence.
"""

from __future__ import annotations

import errno
import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, Self

from pydantic import ValidationError

from klimatpeli.content.model import Scenario
from klimatpeli.game.codec import UnreadableRecord, command_from_json, event_from_json, to_json
from klimatpeli.game.history import Entry

APPLICATION_ID = 0x4B4C4D50
"""``KLMP``; tells a workshop file from any other SQLite database."""
SCHEMA_VERSION = 1
SUFFIX = ".klimatpeli"

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE scenario (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('command', 'undo', 'redo')),
    of INTEGER REFERENCES entry (number),
    command TEXT
) STRICT;
CREATE TABLE event (
    entry INTEGER NOT NULL REFERENCES entry (number),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
"""


class JournalError(Exception):
    """Something is wrong with a workshop file.

    Attributes:
        path: The file.
        detail: What the system said, for the log.
    """

    def __init__(self, path: Path, detail: str = "") -> None:
        self.path = path
        self.detail = detail
        super().__init__(f"{path}: {detail}" if detail else str(path))


class NotAWorkshop(JournalError):
    """The file is something else (or empty). It was not touched."""


class DamagedWorkshop(JournalError):
    """The file is a workshop but cannot be read to the end. It was not touched.

    Attributes:
        readable_entries: How many entries from the beginning can be read.
    """

    def __init__(self, path: Path, detail: str, readable_entries: int = 0) -> None:
        super().__init__(path, detail)
        self.readable_entries = readable_entries


class NewerWorkshop(JournalError):
    """The file was written by a newer version of the program. It was not touched."""


class WorkshopInUse(JournalError):
    """Another window or computer has the file open."""


class CannotWrite(JournalError):
    """The disk is full, the folder read-only or gone: the last move was not saved, everything before it is.

    Attributes:
        reason: ``full``, ``read_only``, ``missing`` or ``other``.
    """

    def __init__(self, path: Path, detail: str, reason: Literal["full", "read_only", "missing", "other"]) -> None:
        super().__init__(path, detail)
        self.reason = reason


class Journal:
    """An open workshop file; use as a context manager or call ``close``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, scenario: Scenario, fingerprint: str) -> None:
        self.path = path
        self.scenario = scenario
        self.fingerprint = fingerprint
        self._connection = connection

    @classmethod
    def create(cls, path: Path, scenario: Scenario) -> Self:
        """Begin a new file; one that exists is never overwritten.

        Raises:
            FileExistsError: There is a file already.
            CannotWrite: The folder is full, read-only or missing.
        """
        if path.exists():
            raise FileExistsError(path)
        body = scenario.model_dump_json()
        fingerprint = hashlib.sha256(body.encode()).hexdigest()
        connection: sqlite3.Connection | None = None
        try:
            connection = _connect(path, mode="rwc")
            with _transaction(connection):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                for statement in _SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute("INSERT INTO scenario VALUES (1, ?, ?)", (fingerprint, body))
                connection.executemany("INSERT INTO meta VALUES (?, ?)", _summary(scenario).items())
        except (sqlite3.Error, OSError) as error:
            if connection is not None:
                connection.close()
                for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
                    leftover.unlink(missing_ok=True)
            raise _cannot_write(path, error) from error
        return cls(path, connection, scenario, fingerprint)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file for play.

        Raises:
            NotAWorkshop: Some other file.
            NewerWorkshop: Written by a newer program.
            DamagedWorkshop: A workshop that cannot be read.
            WorkshopInUse: Open elsewhere.
            CannotWrite: Readable, but nothing could be saved in it.
        """
        check_header(path)
        try:
            connection = _connect(path, mode="rw")
        except sqlite3.Error as error:
            raise _translated(path, error) from error
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise NewerWorkshop(path, f"schema {version}, this program knows {SCHEMA_VERSION}")
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if problem != "ok":
                raise DamagedWorkshop(path, problem, _count(connection))
            row = connection.execute("SELECT fingerprint, body FROM scenario").fetchone()
            if row is None:
                raise DamagedWorkshop(path, "the scenario is missing")
            fingerprint, body = row
            if hashlib.sha256(body.encode()).hexdigest() != fingerprint:
                raise DamagedWorkshop(path, "the scenario was changed after the workshop began", _count(connection))
            return cls(path, connection, Scenario.model_validate_json(body), fingerprint)
        except sqlite3.Error as error:
            connection.close()
            raise _translated(path, error) from error
        except ValidationError as error:
            connection.close()
            raise DamagedWorkshop(path, f"the scenario cannot be read: {error.error_count()} faults") from error
        except JournalError:
            connection.close()
            raise

    def entries(self) -> Iterator[Entry]:
        """Every entry in order. Raises DamagedWorkshop with how many were readable."""
        read = 0
        try:
            events = self._connection.execute("SELECT entry, body FROM event ORDER BY entry, position").fetchall()
            bodies: dict[int, list[str]] = {}
            for number, body in events:
                bodies.setdefault(number, []).append(body)
            for number, at, kind, of, command in self._connection.execute(
                "SELECT number, at, kind, of, command FROM entry ORDER BY number"
            ).fetchall():
                yield Entry(
                    number,
                    at,
                    kind,
                    command_from_json(command) if command is not None else None,
                    tuple(event_from_json(body) for body in bodies.get(number, ())),
                    of,
                )
                read += 1
        except (sqlite3.DatabaseError, UnreadableRecord) as error:
            raise DamagedWorkshop(self.path, str(error), read) from error

    def append(self, entry: Entry) -> None:
        """Write one entry; when this returns it has reached the disk.

        Raises:
            CannotWrite: It could not be written; the file holds everything before it.
        """
        try:
            with _transaction(self._connection):
                self._connection.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
                    (entry.number, entry.at, entry.kind, entry.of, entry.command and to_json(entry.command)),
                )
                self._connection.executemany(
                    "INSERT INTO event VALUES (?, ?, ?, ?)",
                    [
                        (entry.number, position, type(event).__name__, to_json(event))
                        for position, event in enumerate(entry.events)
                    ],
                )
        except (sqlite3.Error, OSError) as error:
            raise _cannot_write(self.path, error) from error

    def close(self) -> None:
        """Back to a single file. Safe to call twice."""
        try:
            self._connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            pass  # A full or read-only disk keeps the -wal file beside it: nothing is lost, the next open reads it.
        finally:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _summary(scenario: Scenario) -> dict[str, str]:
    """What a list of workshops needs, readable without the whole scenario."""
    phases = {f.id: [[phase.kind, phase.round] for phase in f.phases] for f in scenario.formats}
    return {"place": scenario.place.model_dump_json(), "phases": json.dumps(phases)}


def _connect(path: Path, *, mode: Literal["rw", "rwc"]) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=0.2)
    try:
        for pragma in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            "foreign_keys = ON",
            "locking_mode = EXCLUSIVE",  # before WAL: keeps a second window out
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN IMMEDIATE")  # takes the write lock now, so that "in use" is said at the start
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def check_header(path: Path) -> None:
    """A workshop file says so in its first hundred bytes; anything else is refused before SQLite touches it."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotAWorkshop(path, error.strerror or str(error)) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise NotAWorkshop(path, "not a workshop file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAWorkshop(path, "another program's database")


def _count(connection: sqlite3.Connection) -> int:
    try:
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])
    except sqlite3.Error:
        return 0


def _translated(path: Path, error: sqlite3.Error) -> JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return WorkshopInUse(path, str(error))
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return DamagedWorkshop(path, str(error))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return _cannot_write(path, error)
    return DamagedWorkshop(path, str(error))


def _cannot_write(path: Path, error: sqlite3.Error | OSError) -> JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    number = getattr(error, "errno", None)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return WorkshopInUse(path, str(error))
    if code == sqlite3.SQLITE_FULL or number == errno.ENOSPC:
        return CannotWrite(path, str(error), "full")
    if code == sqlite3.SQLITE_READONLY or number in (errno.EACCES, errno.EROFS, errno.EPERM):
        return CannotWrite(path, str(error), "read_only")
    if not path.parent.is_dir():
        return CannotWrite(path, str(error), "missing")
    if code == sqlite3.SQLITE_CANTOPEN:
        return CannotWrite(path, str(error), "read_only")
    return CannotWrite(path, str(error), "other")
