"""What a plan leads to: every effect once, no tonne twice, whatever the order.

A plan is kept ready (`PreparedPlan`), so that one more choice only touches the sectors it acts on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.errors import MissingYear, ShiftCircle
from klimatpeli.emissions.measures import Case, Credit, Cut, Outside, PlannedMeasure, Shift, strengths

T_PER_KT = 1000.0


@dataclass(frozen=True, slots=True)
class YearResult:
    """One year of a projection, kt CO2e/a."""

    year: int
    sectors_kt: Mapping[str, float]
    baseline_kt: float
    gross_kt: float
    net_kt: float
    credits_kt: float
    outside_kt: float


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """A plan's emissions, kt CO2e/a.

    Attributes:
        sectors: Sector ids, one per row.
        years: The inventory's last year comes first.
        baseline_kt: Without new measures, shape (sector, year).
        inflow_kt: What shifts bring into a sector, before other measures act on it, shape (sector, year).
        plan_kt: With the plan, shape (sector, year).
        credits_kt: Compensation, positive; counts in the net total only, shape (year,).
        outside_kt: Tonnes less that the target does not count, positive is less, shape (year,).
    """

    sectors: tuple[str, ...]
    years: tuple[int, ...]
    baseline_kt: FloatArray
    inflow_kt: FloatArray
    plan_kt: FloatArray
    credits_kt: FloatArray
    outside_kt: FloatArray

    @property
    def gross_kt(self) -> FloatArray:
        """Sum over the sectors."""
        total: FloatArray = self.plan_kt.sum(axis=0)
        return total

    @property
    def net_kt(self) -> FloatArray:
        """Sum over the sectors minus the credits; may be below 0."""
        return self.gross_kt - self.credits_kt

    @property
    def baseline_total_kt(self) -> FloatArray:
        """Sum over the sectors without new measures."""
        total: FloatArray = self.baseline_kt.sum(axis=0)
        return total

    def total_kt(self, *, counts_credits: bool) -> FloatArray:
        """Net or gross, whichever the target counts."""
        return self.net_kt if counts_credits else self.gross_kt

    def column(self, year: int) -> int:
        """The column of a year.

        Raises:
            MissingYear: The projection does not reach that year.
        """
        offset = year - self.years[0]
        if not 0 <= offset < len(self.years):
            raise MissingYear(year)
        return offset

    def at(self, year: int) -> YearResult:
        """One year as plain numbers.

        Raises:
            MissingYear: The projection does not reach that year.
        """
        column = self.column(year)
        return YearResult(
            year=year,
            sectors_kt=dict(zip(self.sectors, self.plan_kt[:, column].tolist(), strict=True)),
            baseline_kt=float(self.baseline_total_kt[column]),
            gross_kt=float(self.gross_kt[column]),
            net_kt=float(self.net_kt[column]),
            credits_kt=float(self.credits_kt[column]),
            outside_kt=float(self.outside_kt[column]),
        )


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


@dataclass(frozen=True, slots=True, eq=False)
class Taking:
    """One cut or shift of one measure on the baseline's years.

    Attributes:
        measure_id: The measure.
        effect_index: Which of its effects.
        row: The sector's row.
        log_kept: ln(1 - x * strength), -inf where it takes everything, shape (year,).
        into_row: Destination of a shift.
        carried: kt caused at the destination by each kt removed, shape (year,).
    """

    measure_id: str
    effect_index: int
    row: int
    log_kept: FloatArray
    into_row: int | None = None
    carried: FloatArray | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _PreparedMeasure:
    measure: PlannedMeasure
    takings: tuple[Taking, ...]
    credits_kt: FloatArray | None
    outside_kt: FloatArray | None


def _prepare(baseline: Baseline, measures: Sequence[PlannedMeasure], case: Case) -> list[_PreparedMeasure]:
    """Work out all effects of some measures, in one sweep over all of them."""
    strength = strengths(measures, baseline.years)
    acting: list[tuple[int, int, Cut | Shift, float]] = []
    credits_kt: dict[int, FloatArray] = {}
    outside_kt: dict[int, FloatArray] = {}
    for number, measure in enumerate(measures):
        scale = measure.units * measure.realised
        for index, effect in enumerate(measure.effects):
            if isinstance(effect, (Cut, Shift)):
                sector_kt = float(baseline.emissions_kt[baseline.row(effect.sector), 0])
                share = measure.taken_share(effect, effect.amount.at(case), sector_kt)
                acting.append((number, index, effect, share))
            elif isinstance(effect, Credit):
                in_kt = effect.gwh.at(case) * scale / T_PER_KT * baseline.grid_factor_g_per_kwh * strength[number]
                credits_kt[number] = credits_kt.get(number, 0.0) + in_kt
            elif isinstance(effect, Outside):
                outside_kt[number] = outside_kt.get(number, 0.0) + effect.kt.at(case) * scale * strength[number]
    taken = np.array([share for *_, share in acting])[:, np.newaxis] * strength[[number for number, *_ in acting]]
    log_kept: FloatArray = np.full(taken.shape, -np.inf)
    np.log1p(-taken, out=log_kept, where=taken < 1.0)
    takings: dict[int, list[Taking]] = {}
    for (number, index, effect, _), logs in zip(acting, log_kept, strict=True):
        row = baseline.row(effect.sector)
        into_row, carried = None, None
        if isinstance(effect, Shift):
            into_row = baseline.row(effect.to)
            carried = effect.factor * baseline.intensity[into_row] / baseline.intensity[row]
        takings.setdefault(number, []).append(Taking(measures[number].id, index, row, logs, into_row, carried))
    return [
        _PreparedMeasure(measure, tuple(takings.get(n, ())), credits_kt.get(n), outside_kt.get(n))
        for n, measure in enumerate(measures)
    ]


def removal_weights(log_kept: FloatArray) -> FloatArray:
    """Each effect's part of what is removed from a sector.

    The parts follow the logarithms and add up to 1 where anything is removed, else they are 0. Where something
    takes everything, those that take everything share the removal equally.

    Args:
        log_kept: ln(1 - x * strength) of all effects on one sector, shape (effect, year).
    """
    total = log_kept.sum(axis=0)
    full = np.isneginf(log_kept)
    any_full = np.isneginf(total)
    weights = np.zeros_like(log_kept)
    np.divide(log_kept, total, out=weights, where=(total < 0) & ~any_full)
    np.divide(full, full.sum(axis=0), out=weights, where=any_full)
    return weights


@dataclass(frozen=True, slots=True, eq=False)
class _Sector:
    """All effects on one sector, and what they let through."""

    takings: tuple[Taking, ...]
    kept: FloatArray
    outflows: tuple[tuple[int, FloatArray], ...]


def _make_sector(takings: Sequence[Taking], years: int) -> _Sector:
    if not takings:
        return _Sector((), np.ones(years), ())
    log_kept = np.array([taking.log_kept for taking in takings])
    total = log_kept.sum(axis=0)
    outflows: dict[int, FloatArray] = {}
    if any(taking.into_row is not None for taking in takings):
        removed_parts = removal_weights(log_kept) * -np.expm1(total)
        for part, taking in zip(removed_parts, takings, strict=True):
            if taking.into_row is not None and taking.carried is not None:
                caused = part * taking.carried
                known = outflows.get(taking.into_row)
                outflows[taking.into_row] = caused if known is None else known + caused
    return _Sector(tuple(takings), np.exp(total), tuple(outflows.items()))


def _order_key(prepared: _PreparedMeasure) -> tuple[str, int, float, float]:
    measure = prepared.measure
    return (measure.id, measure.decided_year, measure.units, measure.realised)


class PreparedPlan:
    """A plan kept ready on one baseline. Adding or removing a measure gives a new plan and leaves this one.

    Sums run in the order of the measures' ids, so a plan gives the same figures to the last bit whichever way
    it was put together.
    """

    __slots__ = ("_kept", "_measures", "_sectors", "_shifts", "baseline", "case")

    def __init__(self, baseline: Baseline, measures: Iterable[PlannedMeasure] = (), *, case: Case = "central") -> None:
        """Prepare a plan.

        Raises:
            UnknownSector: An effect names a sector the baseline lacks.
            ShiftCircle: Shifts lead from a sector back to itself.
        """
        self.baseline = baseline
        self.case: Case = case
        prepared = sorted(_prepare(baseline, tuple(measures), case), key=_order_key)
        self._measures: tuple[_PreparedMeasure, ...] = tuple(prepared)
        years = len(baseline.years)
        by_row: dict[int, list[Taking]] = {row: [] for row in range(len(baseline.sectors))}
        for one in prepared:
            for taking in one.takings:
                by_row[taking.row].append(taking)
        self._sectors: tuple[_Sector, ...] = tuple(_make_sector(rows, years) for rows in by_row.values())
        self._kept: FloatArray = np.stack([sector.kept for sector in self._sectors])
        self._shifts: tuple[int, ...] = self._sources()

    def with_measure(self, measure: PlannedMeasure) -> PreparedPlan:
        """The plan with one measure more."""
        (added,) = _prepare(self.baseline, (measure,), self.case)
        return self._changed(tuple(sorted((*self._measures, added), key=_order_key)), added.takings)

    def without(self, measure_id: str) -> PreparedPlan:
        """The plan without a measure; the same plan if it is not in it."""
        left = tuple(one for one in self._measures if one.measure.id != measure_id)
        gone = [one for one in self._measures if one.measure.id == measure_id]
        return self._changed(left, [taking for one in gone for taking in one.takings])

    def _changed(self, measures: tuple[_PreparedMeasure, ...], touched: Iterable[Taking]) -> PreparedPlan:
        plan = PreparedPlan.__new__(PreparedPlan)
        plan.baseline, plan.case, plan._measures = self.baseline, self.case, measures
        rows = {taking.row for taking in touched}
        if not rows:
            plan._sectors, plan._kept, plan._shifts = self._sectors, self._kept, self._shifts
            return plan
        sectors, kept = list(self._sectors), self._kept.copy()
        for row in rows:
            takings = [taking for one in measures for taking in one.takings if taking.row == row]
            sectors[row] = _make_sector(takings, kept.shape[1])
            kept[row] = sectors[row].kept
        plan._sectors, plan._kept = tuple(sectors), kept
        plan._shifts = plan._sources()
        return plan

    def _sources(self) -> tuple[int, ...]:
        """Rows that shifts lead out of, in an order in which every inflow is known in time."""
        names = self.baseline.sectors
        edges = frozenset(
            (names[row], names[into_row]) for row, sector in enumerate(self._sectors) for into_row, _ in sector.outflows
        )
        if not edges:
            return ()
        sources = {source for source, _ in edges}
        return tuple(names.index(name) for name in shift_order(edges) if name in sources)

    @property
    def measures(self) -> tuple[PlannedMeasure, ...]:
        """The measures, by id."""
        return tuple(one.measure for one in self._measures)

    def takings(self, row: int) -> tuple[Taking, ...]:
        """All cuts and shifts that act on a sector."""
        return self._sectors[row].takings

    def credits_by_measure(self) -> dict[str, FloatArray]:
        """Credits, kt CO2e/a, shape (year,), of the measures that have any."""
        return self._sums("credits_kt")

    def outside_by_measure(self) -> dict[str, FloatArray]:
        """Tonnes less that the target does not count, kt CO2e/a, shape (year,), of the measures with any."""
        return self._sums("outside_kt")

    def _sums(self, name: str) -> dict[str, FloatArray]:
        sums: dict[str, FloatArray] = {}
        for one in self._measures:
            values: FloatArray | None = getattr(one, name)
            if values is not None:
                known = sums.get(one.measure.id)
                sums[one.measure.id] = values if known is None else known + values
        return sums

    def _inflow_kt(self) -> FloatArray:
        before = self.baseline.emissions_kt
        inflow = np.zeros_like(before)
        for row in self._shifts:
            reached = before[row] + inflow[row]
            for into_row, caused in self._sectors[row].outflows:
                inflow[into_row] += reached * caused
        return inflow

    def projection(self) -> Projection:
        """The plan's emissions."""
        before = self.baseline.emissions_kt
        inflow = self._inflow_kt()
        nothing = np.zeros(before.shape[1])
        return Projection(
            sectors=self.baseline.sectors,
            years=self.baseline.years,
            baseline_kt=before,
            inflow_kt=inflow,
            plan_kt=(before + inflow) * self._kept,
            credits_kt=sum(self.credits_by_measure().values(), start=nothing),
            outside_kt=sum(self.outside_by_measure().values(), start=nothing),
        )


def project(baseline: Baseline, measures: Iterable[PlannedMeasure], *, case: Case = "central") -> Projection:
    """Project emissions with the chosen measures; their order does not matter.

    Raises:
        UnknownSector: An effect names a sector the baseline lacks.
        ShiftCircle: Shifts lead from a sector back to itself.

    Source: docs/model.md, "The plan".
    """
    return PreparedPlan(baseline, measures, case=case).projection()
