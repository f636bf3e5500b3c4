"""What shifts bring from sector to sector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.errors import ShiftCircle


@lru_cache(maxsize=1024)
def shift_order(shifts: frozenset[tuple[str, str]]) -> tuple[str, ...]:
    """The sectors that shifts connect, sources first.

    Args:
        shifts: Pairs of (source, destination).

    Raises:
        ShiftCircle: Shifts lead from a sector back to itself.
    """
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for source, destination in sorted(shifts):
        if source == destination:
            raise ShiftCircle((source, destination))
        sorter.add(destination, source)
    try:
        return tuple(sorter.static_order())
    except CycleError as error:
        raise ShiftCircle(error.args[1]) from None


@lru_cache(maxsize=1024)
def _destinations(sectors: tuple[str, ...], shifts: frozenset[tuple[str, str]]) -> tuple[int, ...]:
    """The rows that shifts lead to, in an order in which every inflow is known in time."""
    reached = {destination for _, destination in shifts}
    return tuple(sectors.index(sector) for sector in shift_order(shifts) if sector in reached)


@dataclass(slots=True, eq=False)
class Flows:
    """What shifts bring, and what reaches each sector with it.

    Nothing is written to once it is here: the next plan's flows share most of it. Only for speed the class is not
    frozen: with every choice one is made, and a frozen one takes five times as long to make.

    Attributes:
        baseline: What there is before any shift.
        shifts: Pairs of (source, destination).
        outflows: Per source row and destination row, kt caused by each kt that reaches the source, shape (year,).
        caused: The same, stacked for each destination row, shape (source, year): an inflow is then one product and
            one sum, in the order of the sectors. The destinations stand in an order in which every inflow is known
            in time.
        reached_kt: Baseline and inflow together, kt CO2e/a, shape (sector, year).
    """

    baseline: Baseline
    shifts: frozenset[tuple[str, str]]
    outflows: Mapping[int, Mapping[int, FloatArray]]
    caused: Mapping[int, FloatArray]
    reached_kt: FloatArray

    @classmethod
    def none(cls, baseline: Baseline) -> Flows:
        """Before the first shift."""
        return cls(baseline, frozenset(), {}, {}, baseline.emissions_kt)

    def with_outflows(self, changed: Mapping[int, Mapping[int, FloatArray]]) -> Flows:
        """The flows after what some sources let out has changed.

        Args:
            changed: As `outflows`, of the changed sources; an empty mapping where the last shift has gone.

        Raises:
            ShiftCircle: Shifts lead from a sector back to itself.
        """
        before_kt, names, shifts = self.baseline.emissions_kt, self.baseline.sectors, self.shifts
        caused: dict[int, FloatArray] = {**self.caused}
        stale: set[int] = set()
        for row, new in changed.items():
            old = self.outflows.get(row, {})
            if old.keys() != new.keys():  # what is in one of them alone has come or gone
                shifts ^= {(names[row], names[into_row]) for into_row in old.keys() ^ new.keys()}
            for into_row in old.keys() | new.keys():
                if into_row not in stale:
                    stale.add(into_row)
                    known = caused.get(into_row)
                    caused[into_row] = np.zeros(before_kt.shape) if known is None else known.copy()
                caused[into_row][row] = new.get(into_row, 0.0)
        outflows = {**self.outflows, **changed}
        reached_kt = self.reached_kt.copy()
        if shifts is not self.shifts:
            order = _destinations(names, shifts)
            for row in caused.keys() - order:  # no shift leads there any more
                reached_kt[row] = before_kt[row]
                stale.update(outflows.get(row, ()))
            caused = {into_row: caused[into_row] for into_row in order}
        for into_row, of_each in caused.items():
            if into_row in stale:
                reached_kt[into_row] = before_kt[into_row] + np.add.reduce(reached_kt * of_each)
                stale.update(outflows.get(into_row, ()))
        return Flows(self.baseline, shifts, outflows, caused, reached_kt)
