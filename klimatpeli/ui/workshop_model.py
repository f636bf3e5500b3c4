"""The workshop as Qt sees it: one object that holds the state and announces it. Every screen draws from it.

Stories of the future belong to looking, not to playing: while one is told, ``state`` is the workshop seen under it, and
``record`` the workshop as it is written down. A story ends with its phase, so that nobody plans on it unawares.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from klimatpeli.game import stories
from klimatpeli.game.commands import Command
from klimatpeli.game.history import Entry
from klimatpeli.game.journal import JournalError
from klimatpeli.game.state import GameState
from klimatpeli.game.violations import RuleViolation
from klimatpeli.game.workshop import Workshop

logger = logging.getLogger(__name__)


class WorkshopModel(QObject):
    """A workshop with signals. A refused or unsaved move changes nothing and says why.

    Attributes:
        drafts: What people have typed and not yet sent, by (screen, field); survives a change of language or of
            screen, and is forgotten when the workshop is closed.
    """

    changed = Signal(object)
    """The new GameState."""
    refused = Signal(object)
    """A RuleViolation."""
    failed = Signal(object)
    """A JournalError: the move was not saved and did not happen."""

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._seen = workshop.state
        self._seen_of = workshop.state
        self.drafts: dict[tuple[str, str], object] = {}

    @property
    def state(self) -> GameState:
        """The workshop as everybody sees it now: under the stories that are told."""
        record = self._workshop.state
        if record is not self._seen_of:
            told = self._seen.told if _goes_on(self._seen, record) else ()
            self._seen, self._seen_of = stories.under(record, told), record
        return self._seen

    @property
    def record(self) -> GameState:
        """The workshop as it is written down: on the outlook as expected, whatever is told."""
        return self._workshop.state

    def tell(self, told: tuple[str, ...]) -> None:
        """Show everything as if these stories came true; with none, as expected. Nothing is written down.

        Raises:
            StoriesClash: Two stories are of one topic.
        """
        if told != self.state.told and (not told or stories.may_tell(self.record)):
            self._seen = stories.under(self.record, told)
            self.changed.emit(self._seen)

    @property
    def workshop(self) -> Workshop:
        return self._workshop

    @property
    def saved_at(self) -> str:
        """When the last entry was written, UTC in ISO 8601; empty before the first."""
        entries = self._workshop.history.entries
        return entries[-1].at if entries else ""

    def now(self) -> str:
        return self._workshop.now()

    def submit(self, command: Command) -> bool:
        """Do it; False when it was refused or could not be saved (a signal says why)."""
        return self._try(lambda: self._workshop.submit(command))

    def undo(self) -> bool:
        return self._try(self._workshop.undo)

    def redo(self) -> bool:
        return self._try(self._workshop.redo)

    @property
    def undoable(self) -> Entry | None:
        return self._workshop.history.undoable

    @property
    def redoable(self) -> Entry | None:
        return self._workshop.history.redoable

    def close(self) -> None:
        self._workshop.close()

    def _try(self, action: Callable[[], Entry]) -> bool:
        try:
            action()
        except RuleViolation as violation:
            self.refused.emit(violation)
            return False
        except JournalError as error:
            logger.warning("a move was not saved: %s", type(error).__name__)
            self.failed.emit(error)
            return False
        self.changed.emit(self.state)
        return True


def _goes_on(seen: GameState, record: GameState) -> bool:
    """Whether what is told goes on being told: a story ends with its phase."""
    return seen.phase_index == record.phase_index and stories.may_tell(record)
