"""Looks for the best plan when the room begins to look back, off the event loop; forgets it when the room goes on."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal

from klimatpeli.emissions.best_plan import BestPlan
from klimatpeli.game.audience import LOOKING_BACK
from klimatpeli.game.best import BestComparison, compare, find_best
from klimatpeli.game.state import GameState
from klimatpeli.ui.jobs import Jobs
from klimatpeli.ui.workshop_model import WorkshopModel


class BestSearch(QObject):
    """Follows the workshop. ``found(BestComparison | None)``: it is known now, or no longer for the room.

    The search begins with the debrief, never before, and is given up when the debrief is taken back. What it found is
    kept as long as the rules that it was found under are the same.
    """

    found = Signal(object)

    def __init__(self, model: WorkshopModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cancel = Event()
        self._searching: object = None
        self._found_for: object = None
        self._best: BestPlan | None = None
        self.comparison: BestComparison | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._on_done)
        model.changed.connect(self._on_changed)
        self._on_changed()

    def stop(self) -> None:
        """Give up whatever is under way; a running solve ends with its slice of time."""
        self._cancel.set()
        self._jobs.forget()
        self._searching = None

    def _on_changed(self, _seen: object = None) -> None:
        state = self._model.record  # the rules were those of the outlook as expected
        if state.phase_index < 0 or state.phase.kind not in LOOKING_BACK:
            if self._searching is not None:
                self.stop()
            self._tell(None)
            return
        rules = (state.drawn, state.rounds)
        if self._best is not None and self._found_for == rules:
            self._tell(compare(state, self._best))
        elif self._searching != rules:
            self.stop()
            self._searching = rules
            self._cancel = Event()
            self._jobs.start(_search(state, self._cancel))

    def _on_done(self, result: object) -> None:
        if isinstance(result, BestPlan):
            self._best, self._found_for, self._searching = result, self._searching, None
            self._on_changed()

    def _tell(self, comparison: BestComparison | None) -> None:
        if comparison != self.comparison:
            self.comparison = comparison
            self.found.emit(comparison)


def _search(state: GameState, cancel: Event) -> Callable[[], BestPlan]:
    return lambda: find_best(state, cancel.is_set)
