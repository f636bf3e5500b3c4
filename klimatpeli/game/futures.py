"""What plans may lead to, with all that is uncertain: the one place where screens, reports and the command line draw.

The baseline is drawn once for each ruler; a plan's draws belong to its measures, so the same plan always shows the
same band, and two plans differ only by what differs in them.
"""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.uncertainty import DRAWS, DrawnBaseline, UncertainPlan
from klimatpeli.game.ruler import Ruler

_drawn: WeakKeyDictionary[Ruler, DrawnBaseline] = WeakKeyDictionary()


def drawn_baseline(ruler: Ruler) -> DrawnBaseline:
    """The ruler's baseline with its spread, ``DRAWS`` times."""
    found = _drawn.get(ruler)
    if found is None:
        found = _drawn[ruler] = DrawnBaseline(ruler.baseline, ruler.outlook, draws=DRAWS)
    return found


def futures(ruler: Ruler, measures: Iterable[PlannedMeasure]) -> UncertainPlan:
    """A plan drawn many times over; ``with_measure`` and ``without`` redo only what a change touches."""
    return UncertainPlan(drawn_baseline(ruler), measures)


def chance(ruler: Ruler, plan: UncertainPlan, reduction: float | None = None) -> float:
    """Part of the futures (0 to 1) in which the target is reached; with ``reduction`` the room's own."""
    target = ruler.target
    return plan.chance(ruler.target_kt(reduction), target.year, counts_credits=target.counts_credits)


class RunningFutures:
    """One plan followed through its changes: each ``update`` redoes only what differs from the one before.

    Not for several threads at once.
    """

    def __init__(self, ruler: Ruler) -> None:
        self._ruler = ruler
        self._plan: UncertainPlan | None = None
        self._measures: dict[str, PlannedMeasure] = {}

    def update(self, measures: Iterable[PlannedMeasure]) -> UncertainPlan:
        """The plan as it stands now. Each id stands once, as in any team's plan."""
        wanted = {measure.id: measure for measure in measures}
        plan = self._plan if self._plan is not None else futures(self._ruler, ())
        for ref, measure in self._measures.items():
            if wanted.get(ref) != measure:
                plan = plan.without(ref)
        for ref, measure in wanted.items():
            if self._measures.get(ref) != measure:
                plan = plan.with_measure(measure)
        self._plan, self._measures = plan, wanted
        return plan
