"""The workshop's steps with undo and redo. A step is one command's events; nothing is ever erased.

``propose`` says what a move would be; ``accept`` makes it so. Between the two the journal writes it to disk: no one
sees a state that is not saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Literal

from klimatpeli.content.model import Scenario
from klimatpeli.game.commands import Command
from klimatpeli.game.decide import decide
from klimatpeli.game.events import BOOKKEEPING, Event, WorkshopOpened
from klimatpeli.game.evolve import evolve
from klimatpeli.game.state import GameState, opening
from klimatpeli.game.violations import RuleViolation


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the record: a command with its events, or the undoing or redoing of an earlier one.

    Attributes:
        number: 1, 2, 3 ... without gaps.
        at: When, UTC in ISO 8601.
        kind: What the entry does.
        command: What was asked for; None for undo and redo.
        events: What happened; empty for undo and redo.
        of: For undo and redo, the number of the entry meant.
    """

    number: int
    at: str
    kind: Literal["command", "undo", "redo"]
    command: Command | None = None
    events: tuple[Event, ...] = ()
    of: int | None = None

    @property
    def is_bookkeeping(self) -> bool:
        """Timers and turns: undo passes over them."""
        return self.kind == "command" and all(isinstance(event, BOOKKEEPING) for event in self.events)

    @property
    def is_opening(self) -> bool:
        return any(isinstance(event, WorkshopOpened) for event in self.events)


@dataclass(frozen=True, slots=True)
class _Done:
    entry: Entry
    before: GameState


class History:
    """All entries, and the state they lead to."""

    def __init__(self, scenario: Scenario) -> None:
        self._start = opening(scenario)
        self._state = self._start
        self._entries: list[Entry] = []
        self._done: list[_Done] = []
        self._undone: list[Entry] = []

    @property
    def state(self) -> GameState:
        return self._state

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries)

    @property
    def effective(self) -> tuple[Entry, ...]:
        """The entries that count now, undone ones left out, in the order they were made."""
        return tuple(done.entry for done in self._done)

    @property
    def undoable(self) -> Entry | None:
        """The entry that undo would take back."""
        if self._state.closed_at:
            return None
        for done in reversed(self._done):
            if not done.entry.is_bookkeeping:
                return None if done.entry.is_opening else done.entry
        return None

    @property
    def redoable(self) -> Entry | None:
        return self._undone[-1] if self._undone and not self._state.closed_at else None

    def propose(self, command: Command, at: str) -> Entry:
        """The entry that ``command`` would make; nothing changes. Raises RuleViolation."""
        events = decide(self._state, command)
        reduce(evolve, events, self._state)  # what cannot be played back must not reach the file
        return Entry(len(self._entries) + 1, at, "command", command, events)

    def propose_undo(self, at: str) -> Entry:
        """Raises RuleViolation when there is nothing to undo."""
        if self.undoable is None:
            raise RuleViolation("closed" if self._state.closed_at else "nothing_to_undo")
        return Entry(len(self._entries) + 1, at, "undo", of=self.undoable.number)

    def propose_redo(self, at: str) -> Entry:
        """Raises RuleViolation when there is nothing to redo."""
        if self.redoable is None:
            raise RuleViolation("closed" if self._state.closed_at else "nothing_to_redo")
        return Entry(len(self._entries) + 1, at, "redo", of=self.redoable.number)

    def accept(self, entry: Entry) -> None:
        """Make an entry count: one just proposed, or one read back from the journal.

        Raises:
            ValueError: The entry does not follow the last one.
        """
        if entry.number != len(self._entries) + 1:
            raise ValueError(f"entry {entry.number} does not follow entry {len(self._entries)}")
        if entry.kind == "command":
            self._do(entry)
            if not entry.is_bookkeeping:
                self._undone.clear()
        elif entry.kind == "undo":
            self._undo(entry)
        else:
            if self.redoable is None or self.redoable.number != entry.of:
                raise ValueError(f"entry {entry.number} redoes what was not undone last")
            self._do(self._undone.pop())
        self._entries.append(entry)

    def _do(self, entry: Entry) -> None:
        self._done.append(_Done(entry, self._state))
        self._state = reduce(evolve, entry.events, self._state)

    def _undo(self, entry: Entry) -> None:
        """Take back the last step; bookkeeping done since then is kept on top of what was before it."""
        if self.undoable is None or self.undoable.number != entry.of:
            raise ValueError(f"entry {entry.number} undoes what is not the last step")
        later: list[Entry] = []
        while (done := self._done.pop()).entry.number != entry.of:
            later.append(done.entry)
        self._undone.append(done.entry)
        self._state = done.before
        for kept in reversed(later):
            self._do(kept)
