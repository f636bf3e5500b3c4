"""The band of one team's plan: drawn off the event loop after the paint, only the newest plan is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.uncertainty import Band
from klimatpeli.game.futures import RunningFutures, chance
from klimatpeli.game.ruler import Ruler
from klimatpeli.game.state import GameState
from klimatpeli.ui.jobs import Jobs

AFTER_THE_PAINT_MS = 30


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    wanted: tuple[tuple[PlannedMeasure, ...], float | None]
    band: Band
    chance: float


class TeamBand(QObject):
    """``follow`` the plan through its changes; ``changed`` when ``band`` and ``chance`` are those of the plan.

    One drawing at a time: what changes meanwhile is drawn next.
    """

    changed = Signal()

    def __init__(self, state: GameState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.band: Band | None = None
        self.chance = 0.0
        self._ruler: Ruler = state.ruler
        self._futures = RunningFutures(state.ruler)
        self._wanted: tuple[tuple[PlannedMeasure, ...], float | None] | None = None
        self._shown: tuple[tuple[PlannedMeasure, ...], float | None] | None = None
        self._busy = False
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_THE_PAINT_MS)
        self._soon.timeout.connect(self._draw)

    def follow(self, measures: tuple[PlannedMeasure, ...], goal_reduction: float | None) -> None:
        """The plan is this now; ``goal_reduction`` is the room's own, None for the target in force."""
        self._wanted = (measures, goal_reduction)
        if self._wanted != self._shown and not self._busy:
            self._soon.start()

    def _draw(self) -> None:
        if self._wanted is None or self._wanted == self._shown or self._busy:
            return
        self._busy = True
        wanted, ruler, running = self._wanted, self._ruler, self._futures

        def draw() -> _Drawn:
            plan = running.update(wanted[0])
            band = plan.band(counts_credits=ruler.target.counts_credits)
            return _Drawn(wanted, band, chance(ruler, plan, wanted[1]))

        self._jobs.start(draw)

    def _on_done(self, result: object) -> None:
        self._busy = False
        if isinstance(result, _Drawn):
            self._shown, self.band, self.chance = result.wanted, result.band, result.chance
            if result.wanted == self._wanted:
                self.changed.emit()
        self._draw()

    def _on_failed(self, _error: object) -> None:
        """Without a band the plan is still there; the failure is in the log."""
        self._busy = False
