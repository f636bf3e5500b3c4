"""A workshop being played: history and file together. Saved first, seen second."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from klimatpeli.content.model import Scenario
from klimatpeli.game.commands import Command
from klimatpeli.game.history import Entry, History
from klimatpeli.game.journal import DamagedWorkshop, Journal
from klimatpeli.game.state import GameState

Clock = Callable[[], str]


def utc_now() -> str:
    """Now, UTC, ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Workshop:
    """One open workshop. Not for two threads."""

    def __init__(self, journal: Journal, history: History, clock: Clock) -> None:
        self._journal = journal
        self._history = history
        self._clock = clock

    @classmethod
    def create(cls, path: Path, scenario: Scenario, clock: Clock = utc_now) -> Self:
        """Begin a workshop in a new file. Raises as ``Journal.create``."""
        return cls(Journal.create(path, scenario), History(scenario), clock)

    @classmethod
    def open(cls, path: Path, clock: Clock = utc_now) -> Self:
        """Open a file and play it back. Raises as ``Journal.open``."""
        journal = Journal.open(path)
        read = 0
        try:
            history = History(journal.scenario)
            for entry in journal.entries():
                history.accept(entry)
                read += 1
        except (ValueError, LookupError, TypeError) as error:
            journal.close()
            raise DamagedWorkshop(path, str(error), read) from error
        return cls(journal, history, clock)

    @property
    def path(self) -> Path:
        return self._journal.path

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the scenario as played."""
        return self._journal.fingerprint

    @property
    def state(self) -> GameState:
        return self._history.state

    @property
    def history(self) -> History:
        return self._history

    def submit(self, command: Command) -> Entry:
        """Do it, save it, show it.

        Raises:
            RuleViolation: Refused; nothing changed.
            JournalError: Could not be saved; nothing changed.
        """
        return self._record(self._history.propose(command, self._clock()))

    def undo(self) -> Entry:
        """Take back the last step. Raises as ``submit``."""
        return self._record(self._history.propose_undo(self._clock()))

    def redo(self) -> Entry:
        """Do again what was undone last. Raises as ``submit``."""
        return self._record(self._history.propose_redo(self._clock()))

    def now(self) -> str:
        return self._clock()

    def close(self) -> None:
        self._journal.close()

    def _record(self, entry: Entry) -> Entry:
        self._journal.append(entry)
        self._history.accept(entry)
        return entry

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
