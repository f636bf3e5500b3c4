"""A workshop file from outside: its name, its first bytes, its locks, and all that can be wrong with it.

Knows nothing of what is written in it, so that the start screen can list workshops before anything heavy is imported.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

APPLICATION_ID = 0x4B4C4D50
"""``KLMP``; tells a workshop file from any other SQLite database."""
SUFFIX = ".klimatpeli"


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


open_here: set[tuple[int, int]] = set()
"""Identities of the files this process has open. POSIX drops a process's locks on a file as soon as the process closes
any descriptor of it: a file in this set must not be opened a second time, not even to read its header."""


def identity(path: Path) -> tuple[int, int]:
    """What stays the same for as long as it is the same file. Raises OSError when there is none."""
    status = path.stat()
    return status.st_dev, status.st_ino


def connect(path: Path, *, mode: Literal["ro", "rw", "rwc"]) -> sqlite3.Connection:
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


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing in the folder. Raises sqlite3.Error."""
    index = Path(f"{path}-shm")
    existed = index.exists()
    try:
        connection = connect(path, mode="ro")
        try:
            yield connection
        finally:
            connection.close()
    finally:
        if not existed:  # Reading after a crash leaves an index behind that nobody else uses.
            with suppress(OSError):
                index.unlink(missing_ok=True)


def check_header(path: Path) -> None:
    """A workshop file says so in its first hundred bytes; anything else is refused before SQLite touches it.

    Raises:
        NotAWorkshop: Some other file, or none.
        WorkshopInUse: This program has it open itself.
    """
    try:
        if identity(path) in open_here:
            raise WorkshopInUse(path, "open in this program")
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotAWorkshop(path, error.strerror or str(error)) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise NotAWorkshop(path, "not a workshop file")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAWorkshop(path, "another program's database")


def translated(path: Path, error: sqlite3.Error) -> JournalError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return WorkshopInUse(path, str(error))
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return DamagedWorkshop(path, str(error))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return cannot_write(path, error)
    return DamagedWorkshop(path, str(error))


def cannot_write(path: Path, error: sqlite3.Error | OSError) -> JournalError:
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
