"""Work off the event loop: a function in the thread pool, its answer as a signal of whoever asked, if still there."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

logger = logging.getLogger(__name__)


class _Post(QObject):
    """Carries answers into the thread of the windows.

    There is one, and it stays: a signal sent from another thread while its own object is being deleted ends the
    process, and a screen that asked may go at any moment.
    """

    arrived = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._letters = itertools.count()
        self._askers: dict[int, tuple[Jobs, int]] = {}
        self.arrived.connect(self._deliver)

    def send(self, asker: Jobs, number: int, work: Callable[[], object]) -> None:
        """Have it done, and answer ``asker``."""
        letter = next(self._letters)
        self._askers[letter] = (asker, number)
        QThreadPool.globalInstance().start(_Work(letter, work, self))

    @Slot(int, object, object)
    def _deliver(self, letter: int, result: object, error: object) -> None:
        asker, number = self._askers.pop(letter)
        if isValid(asker):
            asker.answer(number, result, error)


@cache
def _post() -> _Post:
    return _Post()


class _Work(QRunnable):
    def __init__(self, letter: int, work: Callable[[], object], post: _Post) -> None:
        super().__init__()
        self._letter = letter
        self._work = work
        self._post = post

    def run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as failed:  # noqa: BLE001  # whatever it is, it is told to the one who asked
            result, error = None, failed
        self._post.arrived.emit(self._letter, result, error)


class Jobs(QObject):
    """Runs one kind of work for an owner; only the newest request is answered, late ones are dropped."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0

    def start(self, work: Callable[[], object]) -> None:
        """Begin; ``done(result)`` or ``failed(error)`` follows, unless something newer is started first."""
        self._number += 1
        _post().send(self, self._number, work)

    def forget(self) -> None:
        """Drop whatever is still under way."""
        self._number += 1

    def answer(self, number: int, result: object, error: object) -> None:
        """What came of request ``number``; called in the thread of the windows."""
        if number != self._number:
            return
        if error is not None:
            logger.info("a job failed: %s", type(error).__name__)
            self.failed.emit(error)
        else:
            self.done.emit(result)
