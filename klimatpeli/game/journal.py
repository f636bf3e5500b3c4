"""The workshop file: one SQLite database that holds the scenario as played and every entry.

An entry is on disk before anyone sees its state: WAL with ``synchronous=FULL``, one transaction an entry, one writer
at a time. Closed cleanly it is a single file again. Whatever is wrong with a file becomes one of the exceptions here,
which carry the path and what is kept; ``ui`` makes the sentence.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pydantic import ValidationError

from klimatpeli.content.model import Scenario
from klimatpeli.game.codec import UnreadableRecord, command_from_json, event_from_json, to_json
from klimatpeli.game.history import Entry
from klimatpeli.game.workshop_file import (
    APPLICATION_ID,
    CannotWrite,
    DamagedWorkshop,
    JournalError,
    NewerWorkshop,
    NotAWorkshop,
    WorkshopInUse,
    cannot_write,
    check_header,
    connect,
    identity,
    open_here,
    reading,
    translated,
)

__all__ = [
    "CannotWrite",
    "DamagedWorkshop",
    "Journal",
    "JournalError",
    "NewerWorkshop",
    "NotAWorkshop",
    "WorkshopInUse",
]

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE scenario (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('command', 'undo', 'redo')),
    of INTEGER REFERENCES entry (number),
    command TEXT,
    digest TEXT NOT NULL
) STRICT;
CREATE TABLE event (
    entry INTEGER NOT NULL REFERENCES entry (number),
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class _Contents:
    """All that a file says. ``digest`` chains every entry to the ones before it, from the scenario's fingerprint on."""

    scenario: Scenario
    fingerprint: str
    entries: tuple[Entry, ...]
    digest: str


class Journal:
    """An open workshop file; use as a context manager or call ``close``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, contents: _Contents) -> None:
        self.path = path
        self.scenario = contents.scenario
        self.fingerprint = contents.fingerprint
        self._connection = connection
        self._entries = contents.entries
        self._digest = contents.digest
        self._identity = identity(path)
        open_here.add(self._identity)

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
            connection = connect(path, mode="rwc")
            # Written whole before WAL begins, so that from the first moment the file itself says what it is.
            with _transaction(connection):
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                for statement in _SCHEMA.split(";"):
                    connection.execute(statement)
                connection.execute("INSERT INTO scenario VALUES (1, ?, ?)", (fingerprint, body))
                connection.executemany("INSERT INTO meta VALUES (?, ?)", _summary(scenario).items())
            _write_ahead(connection)
            return cls(path, connection, _Contents(scenario, fingerprint, (), fingerprint))
        except (sqlite3.Error, OSError) as error:
            if connection is not None:
                connection.close()
            with suppress(OSError):
                for leftover in (path, *(Path(f"{path}-{part}") for part in ("journal", "wal", "shm"))):
                    leftover.unlink(missing_ok=True)
            raise cannot_write(path, error) from error

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file for play. It is read to the end first: a file that is refused has not been touched.

        Raises:
            NotAWorkshop: Some other file.
            NewerWorkshop: Written by a newer program.
            DamagedWorkshop: A workshop that cannot be read.
            WorkshopInUse: Open elsewhere.
            CannotWrite: Readable, but nothing could be saved in it.
        """
        check_header(path)
        contents = _read(path)
        connection: sqlite3.Connection | None = None
        try:
            connection = connect(path, mode="rw")
            with _transaction(connection):  # takes the write lock now, so that "in use" is said at the start
                entries = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
            if entries != len(contents.entries):
                raise WorkshopInUse(path, "somebody else has just played on")
            _write_ahead(connection)
            return cls(path, connection, contents)
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            raise translated(path, error) from error
        except JournalError:
            if connection is not None:
                connection.close()
            raise

    def entries(self) -> Iterator[Entry]:
        """Every entry that was in the file when it was opened, in order."""
        return iter(self._entries)

    def append(self, entry: Entry) -> None:
        """Write one entry; when this returns it has reached the disk.

        Raises:
            CannotWrite: It could not be written; the file holds everything before it.
        """
        command = None if entry.command is None else to_json(entry.command)
        bodies = tuple(to_json(event) for event in entry.events)
        digest = _digest(self._digest, (entry.number, entry.at, entry.kind, entry.of, command), bodies)
        try:
            # SQLite goes on writing happily into a file that has been deleted or moved to the bin.
            if identity(self.path) != self._identity:
                raise CannotWrite(self.path, "another file has taken its place", "missing")
            with _transaction(self._connection):
                self._connection.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)",
                    (entry.number, entry.at, entry.kind, entry.of, command, digest),
                )
                self._connection.executemany(
                    "INSERT INTO event VALUES (?, ?, ?, ?)",
                    [
                        (entry.number, position, type(event).__name__, body)
                        for position, (event, body) in enumerate(zip(entry.events, bodies, strict=True))
                    ],
                )
        except (sqlite3.Error, OSError) as error:
            raise cannot_write(self.path, error) from error
        self._digest = digest

    def close(self) -> None:
        """Back to a single file. Safe to call twice."""
        try:
            self._connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            pass  # A full or read-only disk keeps the -wal file beside it: nothing is lost, the next open reads it.
        finally:
            self._connection.close()
            open_here.discard(self._identity)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _summary(scenario: Scenario) -> dict[str, str]:
    """What a list of workshops needs, readable without the whole scenario."""
    phases = {f.id: [[phase.kind, phase.round] for phase in f.phases] for f in scenario.formats}
    return {"place": scenario.place.model_dump_json(), "phases": json.dumps(phases)}


def _write_ahead(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL").fetchall()


def _digest(before: str, head: tuple[object, ...], bodies: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([before, *head, *bodies], ensure_ascii=False).encode()).hexdigest()


def _read(path: Path) -> _Contents:
    """All that a file says, read without changing it. Raises as ``Journal.open``."""
    try:
        with reading(path) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise NewerWorkshop(path, f"schema {version}, this program knows {SCHEMA_VERSION}")
            return _contents(path, connection)
    except sqlite3.Error as error:
        raise translated(path, error) from error


def _contents(path: Path, connection: sqlite3.Connection) -> _Contents:
    row = connection.execute("SELECT fingerprint, body FROM scenario").fetchone()
    if row is None:
        raise DamagedWorkshop(path, "the scenario is missing")
    fingerprint, body = row
    entries: list[Entry] = []
    digest = fingerprint
    try:
        bodies: dict[int, list[str]] = {}
        for number, event in connection.execute("SELECT entry, body FROM event ORDER BY entry, position").fetchall():
            bodies.setdefault(number, []).append(event)
        for *head, written in connection.execute(
            "SELECT number, at, kind, of, command, digest FROM entry ORDER BY number"
        ).fetchall():
            number, at, kind, of, command = head
            events = tuple(bodies.pop(number, ()))
            digest = _digest(digest, tuple(head), events)
            if digest != written:
                raise DamagedWorkshop(path, f"entry {number} was changed after it was written", len(entries))
            asked = None if command is None else command_from_json(command)
            entries.append(Entry(number, at, kind, asked, tuple(event_from_json(event) for event in events), of))
        if bodies:
            raise DamagedWorkshop(path, "there are events of no entry", len(entries))
        problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if problem != "ok":
            raise DamagedWorkshop(path, problem, len(entries))
        if hashlib.sha256(body.encode()).hexdigest() != fingerprint:
            raise DamagedWorkshop(path, "the scenario was changed after the workshop began", len(entries))
        scenario = Scenario.model_validate_json(body)
    except sqlite3.DatabaseError as error:
        if isinstance(translated(path, error), DamagedWorkshop):
            raise DamagedWorkshop(path, str(error), len(entries)) from error
        raise
    except UnreadableRecord as error:
        raise DamagedWorkshop(path, str(error), len(entries)) from error
    except ValidationError as error:
        detail = f"the scenario cannot be read: {error.error_count()} faults"
        raise DamagedWorkshop(path, detail, len(entries)) from error
    return _Contents(scenario, fingerprint, tuple(entries), digest)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a commit that fails leaves the transaction open
            connection.execute("ROLLBACK")
        raise
