"""The plug is pulled: what had been said to be saved is there, whatever the disk had not yet written.

A disk in between logs every write and sync of the journal. An image of the moment after the cut keeps everything up to
each file's last sync and a random half of what came later.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game.journal import Journal, JournalError
from klimatpeli.game.workshop import Workshop
from tests.game.test_journal import OPEN, play_on

Operation = tuple[str, str, int, bytes]
CUTS = 25
MOVES = 30


class _LoggedFile(apsw.VFSFile):
    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int], log: list[Operation]) -> None:
        self._name = Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name
        self._log = log
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log.append(("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._log.append(("truncate", self._name, size, b""))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._log.append(("sync", self._name, 0, b""))


class _LoggedDisk(apsw.VFS):
    def __init__(self) -> None:
        self.log: list[Operation] = []
        super().__init__("logged", "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> _LoggedFile:
        return _LoggedFile(name, flags, self.log)

    def xDelete(self, name: str, sync: bool) -> None:
        self.log.append(("delete", Path(name).name, 0, b""))
        super().xDelete(name, sync)


def _connect(database: str, **_: object) -> apsw.Connection:
    """As ``sqlite3.connect``, on the logged disk."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
    return apsw.Connection(database, flags=flags, vfs="logged")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[_LoggedDisk]:
    disk = _LoggedDisk()
    monkeypatch.setattr(sqlite3, "connect", _connect)
    yield disk
    disk.unregister()


def image(operations: list[Operation], rng: random.Random) -> dict[str, bytearray]:
    """The files after a cut: later writes than a file's last sync may be lost, one by one, in any order."""
    synced = {operation[1]: number for number, operation in enumerate(operations) if operation[0] == "sync"}
    last = max(synced.values(), default=-1)
    files: dict[str, bytearray] = {}
    for number, (kind, name, at, data) in enumerate(operations):
        durable = number <= (last if kind == "delete" else synced.get(name, -1))
        if not durable and rng.random() < 0.5:
            continue
        if kind == "delete":
            files.pop(name, None)
            continue
        body = files.setdefault(name, bytearray())
        if kind == "truncate":
            del body[at:]
        elif kind == "write":
            body.extend(bytes(max(0, at - len(body))))
            body[at : at + len(data)] = data
    return files


def test_after_a_power_cut_every_acknowledged_move_is_there(
    disk: _LoggedDisk, tmp_path: Path, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop = Workshop.create(tmp_path / "w.klimatpeli", scenario)
    begun = len(disk.log)
    acknowledged: list[int] = []
    workshop.submit(OPEN)
    acknowledged.append(len(disk.log))
    for _ in range(MOVES):
        play_on(workshop, 1)
        acknowledged.append(len(disk.log))
    operations = list(disk.log)
    story = workshop.history.entries
    workshop.close()
    monkeypatch.undo()

    rng = random.Random(1)
    for number in range(CUTS):
        cut = rng.randrange(begun, len(operations) + 1)
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, body in image(operations[:cut], rng).items():
            (folder / name).write_bytes(body)
        with Journal.open(folder / "w.klimatpeli") as journal:
            kept = tuple(journal.entries())
        assert len(kept) >= sum(moment <= cut for moment in acknowledged)
        assert kept == story[: len(kept)]


def test_the_images_would_show_a_journal_that_does_not_wait_for_the_disk(
    disk: _LoggedDisk, tmp_path: Path, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop = Workshop.create(tmp_path / "w.klimatpeli", scenario)
    workshop._journal._connection.execute("PRAGMA synchronous = OFF")
    workshop.submit(OPEN)
    play_on(workshop, MOVES)
    operations = list(disk.log)
    workshop.close()
    monkeypatch.undo()

    rng = random.Random(1)
    for name, body in image(operations, rng).items():
        (tmp_path / "lost").mkdir(exist_ok=True)
        (tmp_path / "lost" / name).write_bytes(body)
    try:
        with Journal.open(tmp_path / "lost" / "w.klimatpeli") as journal:
            kept = len(tuple(journal.entries()))
    except JournalError:
        kept = 0
    assert kept < MOVES + 1
