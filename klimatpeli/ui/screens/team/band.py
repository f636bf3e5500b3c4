"""The band of one team's plan: at once where a single choice has changed, else drawn off the event loop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.uncertainty import Band
from klimatpeli.game.futures import RunningFutures, chance, futures
from klimatpeli.game.ruler import Ruler
from klimatpeli.ui.jobs import Jobs

AFTER_THE_PAINT_MS = 30
AT_ONCE = 1
"""So many changed measures are drawn before the paint: one takes a few milliseconds, a first drawing many more."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a band is of. Rulers compare by identity: another story of the future is another ruler."""

    ruler: Ruler
    measures: tuple[PlannedMeasure, ...]
    goal_reduction: float | None

    def changes_since(self, other: _Wanted) -> int:
        """How many measures differ."""
        old, new = ({measure.id: measure for measure in wanted.measures} for wanted in (other, self))
        return sum(old.get(ref) != new.get(ref) for ref in old.keys() | new.keys())


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    wanted: _Wanted
    band: Band
    chance: float


def _drawing(wanted: _Wanted, running: RunningFutures) -> _Drawn:
    plan = running.update(wanted.measures)
    band = plan.band(counts_credits=wanted.ruler.target.counts_credits)
    return _Drawn(wanted, band, chance(wanted.ruler, plan, wanted.goal_reduction))


def _draw_once(ruler: Ruler, ref: str) -> None:
    """Make the draws of one measure, which are kept."""
    futures(ruler, (ruler.planned(ref, year=ruler.baseline.years[0]),))


class TeamBand(QObject):
    """``follow`` the plan through its changes; ``band`` and ``chance`` are those of the plan, or of the one before.

    Where one measure has changed they are the plan's own when ``follow`` returns. Otherwise ``changed`` says when
    they are; one drawing at a time, and what changes meanwhile is drawn next.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.band: Band | None = None
        self.chance = 0.0
        self._futures: tuple[Ruler, RunningFutures] | None = None
        self._wanted: _Wanted | None = None
        self._shown: _Wanted | None = None
        self._busy = False
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._on_done)
        self._jobs.failed.connect(self._on_failed)
        self._ahead = Jobs(self)
        self._ahead.done.connect(self._draw_ahead)
        self._to_come: Iterator[str] = iter(())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_THE_PAINT_MS)
        self._soon.timeout.connect(self._draw)

    def follow(self, ruler: Ruler, measures: tuple[PlannedMeasure, ...], goal_reduction: float | None) -> None:
        """The plan is this now; ``goal_reduction`` is the room's own, None for the target in force."""
        # What nobody has heard about yet takes nothing from any draw: choosing it leaves the band as it is.
        heard = tuple(measure for measure in measures if measure.realised > 0)
        wanted = self._wanted = _Wanted(ruler, heard, goal_reduction)
        shown = self._shown
        if self._busy or wanted == shown:
            return
        if shown is not None and shown.ruler is ruler and wanted.changes_since(shown) <= AT_ONCE:
            self._soon.stop()
            self._show(_drawing(wanted, self._running(ruler)))
        else:
            self._soon.start()

    def _running(self, ruler: Ruler) -> RunningFutures:
        if self._futures is None or self._futures[0] is not ruler:
            self._futures = (ruler, RunningFutures(ruler))
        return self._futures[1]

    def _show(self, drawn: _Drawn) -> None:
        self._shown, self.band, self.chance = drawn.wanted, drawn.band, drawn.chance

    def _draw(self) -> None:
        wanted = self._wanted
        if wanted is None or wanted == self._shown or self._busy:
            return
        self._busy = True
        # Nothing of this object goes along: the other thread must not be the last to let go of it.
        self._jobs.start(partial(_drawing, wanted, self._running(wanted.ruler)))

    def _on_done(self, result: object) -> None:
        self._busy = False
        if isinstance(result, _Drawn):
            first = self._shown is None or self._shown.ruler is not result.wanted.ruler
            self._show(result)
            if first:
                self._to_come = iter(result.wanted.ruler.items)
                self._draw_ahead()
            if result.wanted == self._wanted:
                self.changed.emit()
        self._draw()

    def _draw_ahead(self, _done: object = None) -> None:
        """What can be chosen, one by one while the team still reads: the first choice then costs what others do."""
        ref = next(self._to_come, None)
        if ref is not None and self._shown is not None:
            self._ahead.start(partial(_draw_once, self._shown.ruler, ref))

    def _on_failed(self, _error: object) -> None:
        """Without a band the plan is still there; the failure is in the log."""
        self._busy = False
