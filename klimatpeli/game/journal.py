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
from contextlib import contextmanager, suppress
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Contents:
    """All that a file says. ``digest`` chains every entry to the ones before it, from the scenario's fingerprint on."""

    scenario: Scenario
    fingerprint: str
    entries: tuple[Entry, ...]
    digest: str


_open_here: set[tuple[int, int]] = set()
"""Identities of the files this process has open. POSIX drops a process's locks on a file as soon as the process closes
any descriptor of it: a file in this set must not be opened a second time, not even to read its header."""


class Journal:
    """An open workshop file; use as a context manager or call ``close``."""

    def __init__(self, path: Path, connection: sqlite3.Connection, contents: _Contents) -> None:
        self.path = path
        self.scenario = contents.scenario
        self.fingerprint = contents.fingerprint
        self._connection = connection
        self._entries = contents.entries
        self._digest = contents.digest
        self._identity = _identity(path)
        _open_here.add(self._identity)

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
            raise _cannot_write(path, error) from error

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
            connection = _connect(path, mode="rw")
            with _transaction(connection):  # takes the write lock now, so that "in use" is said at the start
                entries = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
            if entries != len(contents.entries):
                raise WorkshopInUse(path, "somebody else has just played on")
            _write_ahead(connection)
            return cls(path, connection, contents)
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            raise _translated(path, error) from error
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
            if _identity(self.path) != self._identity:
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
            raise _cannot_write(self.path, error) from error
        self._digest = digest

    def close(self) -> None:
        """Back to a single file. Safe to call twice."""
        try:
            self._connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            pass  # A full or read-only disk keeps the -wal file beside it: nothing is lost, the next open reads it.
        finally:
            self._connection.close()
            _open_here.discard(self._identity)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _summary(scenario: Scenario) -> dict[str, str]:
    """What a list of workshops needs, readable without the whole scenario."""
    phases = {f.id: [[phase.kind, phase.round] for phase in f.phases] for f in scenario.formats}
    return {"place": scenario.place.model_dump_json(), "phases": json.dumps(phases)}


def _identity(path: Path) -> tuple[int, int]:
    """What stays the same for as long as it is the same file. Raises OSError when there is none."""
    status = path.stat()
    return status.st_dev, status.st_ino


def _connect(path: Path, *, mode: Literal["ro", "rw", "rwc"]) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=0.2)
    pragmas = ["trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "foreign_keys = ON"]
    if mode != "ro":
        pragmas += ["locking_mode = EXCLUSIVE", "synchronous = EXTRA"]  # before WAL: keeps a second window out
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL").fetchall()


def _digest(before: str, head: tuple[object, ...], bodies: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([before, *head, *bodies], ensure_ascii=False).encode()).hexdigest()


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing in the folder. Raises sqlite3.Error."""
    index = Path(f"{path}-shm")
    existed = index.exists()
    try:
        connection = _connect(path, mode="ro")
        try:
            yield connection
        finally:
            connection.close()
    finally:
        if not existed:  # Reading after a crash leaves an index behind that nobody else uses.
            with suppress(OSError):
                index.unlink(missing_ok=True)


def _read(path: Path) -> _Contents:
    """All that a file says, read without changing it. Raises as ``Journal.open``."""
    try:
        with reading(path) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise NewerWorkshop(path, f"schema {version}, this program knows {SCHEMA_VERSION}")
            return _contents(path, connection)
    except sqlite3.Error as error:
        raise _translated(path, error) from error


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
        if isinstance(_translated(path, error), DamagedWorkshop):
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


def check_header(path: Path) -> None:
    """A workshop file says so in its first hundred bytes; anything else is refused before SQLite touches it.

    Raises:
        NotAWorkshop: Some other file, or none.
        WorkshopInUse: This program has it open itself.
    """
    try:
        if _identity(path) in _open_here:
            raise WorkshopInUse(path, "open in this program")
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotAWorkshop(path, error.strerror or str(error)) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise NotAWorkshop(path, "not a workshop file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAWorkshop(path, "another program's database")


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
    if number == errno.ENOENT or not path.parent.is_dir():
        return CannotWrite(path, str(error), "missing")
    if code == sqlite3.SQLITE_READONLY or number in (errno.EACCES, errno.EROFS, errno.EPERM):
        return CannotWrite(path, str(error), "read_only")
    if code == sqlite3.SQLITE_CANTOPEN:
        return CannotWrite(path, str(error), "read_only")
    return CannotWrite(path, str(error), "other")
