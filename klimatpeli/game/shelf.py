"""The workshops in a folder, read quickly and without touching them."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from klimatpeli.content.languages import LANGUAGES, Language
from klimatpeli.game.workshop_file import SUFFIX, JournalError, WorkshopInUse, check_header, reading

if TYPE_CHECKING:
    from klimatpeli.content.model import PhaseKind

Condition = Literal["running", "closed", "in_use", "unreadable"]


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """One file as a list shows it.

    Attributes:
        path: The file.
        condition: Whether it can be gone on with, is closed, is open elsewhere, or cannot be read.
        saved_at: UTC in ISO 8601 of its last entry; empty when unknown.
        place: The municipality's name in each language; None when unknown.
        phase: Kind and round of the running phase.
        interrupted: It was not closed properly (a crash, a pulled cable); opening it brings everything back.
    """

    path: Path
    condition: Condition
    saved_at: str = ""
    place: Mapping[Language, str] | None = None
    occasion: str = ""
    phase: PhaseKind | None = None
    round: int | None = None
    interrupted: bool = False


def shelf(folder: Path) -> tuple[ShelfEntry, ...]:
    """Every workshop file of a folder, the last played first; unreadable ones are listed too, at the end."""
    entries = [_read(path) for path in folder.glob(f"*{SUFFIX}")] if folder.is_dir() else []
    readable = [entry for entry in entries if entry.condition != "unreadable"]
    rest = [entry for entry in entries if entry.condition == "unreadable"]
    return (*sorted(readable, key=lambda e: e.saved_at, reverse=True), *sorted(rest, key=lambda e: e.path.name))


def new_path(folder: Path, place: str, day: str) -> Path:
    """A file name that is free: ``orimattila-2026-11-22.klimatpeli``, then ``-2`` and so on."""
    plain = unicodedata.normalize("NFKD", place).encode("ascii", "ignore").decode().lower()
    stem = f"{re.sub(r'[^a-z0-9]+', '-', plain).strip('-') or 'workshop'}-{day}"
    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _read(path: Path) -> ShelfEntry:
    wal = Path(f"{path}-wal")
    try:
        check_header(path)
        interrupted = wal.exists() and wal.stat().st_size > 0
        with reading(path) as connection:
            return _summary(connection, path, interrupted)
    except WorkshopInUse:
        return ShelfEntry(path, "in_use")
    except sqlite3.OperationalError as error:
        busy = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        return ShelfEntry(path, "in_use" if busy else "unreadable")
    except (JournalError, sqlite3.DatabaseError, OSError, ValueError, KeyError, TypeError, IndexError):
        return ShelfEntry(path, "unreadable")


def _summary(connection: sqlite3.Connection, path: Path, interrupted: bool) -> ShelfEntry:
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    place = json.loads(meta["place"])
    saved_at = connection.execute("SELECT max(at) FROM entry").fetchone()[0] or ""
    opened = _last(connection, "WorkshopOpened")
    entered = _last(connection, "PhaseEntered")
    closed = _last(connection, "WorkshopClosed") is not None
    phase: tuple[PhaseKind | None, int | None] = (None, None)
    if opened is not None:
        phases = json.loads(meta["phases"])[opened["format_id"]]
        kind, round_ = phases[entered["index"] if entered is not None else 0]
        phase = (kind, round_)
    return ShelfEntry(
        path,
        "closed" if closed else "running",
        saved_at,
        {language: str(place[language]) for language in LANGUAGES},
        opened["occasion"] if opened is not None else "",
        *phase,
        interrupted=interrupted and not closed,
    )


def _last(connection: sqlite3.Connection, kind: str) -> dict[str, Any] | None:
    """The last event of a kind; undone phases are near enough for a list."""
    row = connection.execute(
        "SELECT body FROM event WHERE type = ? ORDER BY entry DESC, position DESC LIMIT 1", (kind,)
    ).fetchone()
    return None if row is None else dict(json.loads(row[0]))
