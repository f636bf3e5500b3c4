"""Work off the event loop: a function in the thread pool, its answer as a signal of a living object."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

logger = logging.getLogger(__name__)


class _Answer(QObject):
    arrived = Signal(int, object, object)


class _Work(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], answer: _Answer) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._answer = answer

    def run(self) -> None:
        try:
            result, error = self._work(), None
        except Exception as failed:  # noqa: BLE001  # whatever it is, it is told to the one who asked
            result, error = None, failed
        # Whoever asked may have been deleted meanwhile, with everything that belonged to it.
        with suppress(RuntimeError):
            self._answer.arrived.emit(self._number, result, error)


class Jobs(QObject):
    """Runs one kind of work for an owner; only the newest request is answered, late ones are dropped."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._answer = _Answer(self)
        self._answer.arrived.connect(self._on_arrived)

    def start(self, work: Callable[[], object]) -> None:
        """Begin; ``done(result)`` or ``failed(error)`` follows, unless something newer is started first."""
        self._number += 1
        QThreadPool.globalInstance().start(_Work(self._number, work, self._answer))

    def forget(self) -> None:
        """Drop whatever is still under way."""
        self._number += 1

    @Slot(int, object, object)
    def _on_arrived(self, number: int, result: object, error: object) -> None:
        if number != self._number:
            return
        if error is not None:
            logger.info("a job failed: %s", type(error).__name__)
            self.failed.emit(error)
        else:
            self.done.emit(result)
