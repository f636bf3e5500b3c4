"""What a plan leads to: every effect once, no tonne twice, whatever the order.

A plan is kept ready (`PreparedPlan`), so that one more choice only touches the sectors it acts on.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.flows import Flows
from klimatpeli.emissions.measures import Case, Credit, Cut, Outside, PlannedMeasure, Shift, strength_from

T_PER_KT = 1000.0
_ALMOST_ZERO = np.array(1e-300)  # leaves any other logarithm as it is; NumPy is slower with a plain number
_OrderKey = tuple[str, int, float, float]


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
        baseline: Without new measures.
        reached_kt: What there is before the measures on the sector itself act: the baseline, and what shifts bring
            from other sectors, shape (sector, year).
        plan_kt: With the plan, shape (sector, year).
        credits_kt: Compensation, positive; counts in the net total only, shape (year,).
        outside_kt: Tonnes less that the target does not count, positive is less, shape (year,).
    """

    baseline: Baseline
    reached_kt: FloatArray
    plan_kt: FloatArray
    credits_kt: FloatArray
    outside_kt: FloatArray

    @property
    def sectors(self) -> tuple[str, ...]:
        """Sector ids, one per row."""
        return self.baseline.sectors

    @property
    def years(self) -> tuple[int, ...]:
        """The inventory's last year comes first."""
        return self.baseline.years

    @property
    def baseline_kt(self) -> FloatArray:
        """Without new measures, shape (sector, year)."""
        return self.baseline.emissions_kt

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
        return self.baseline.column(year)

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


@dataclass(slots=True, eq=False)
class Taking:
    """One cut or shift of one measure on the baseline's years; for speed not frozen, as `Flows`.

    Attributes:
        measure_id: The measure.
        key: Where the measure stands in a plan.
        effect_index: Which of its effects.
        row: The sector's row.
        log_kept: ln(1 - x * strength), -inf where it takes everything, shape (year,).
        takes_all: Whether it takes everything in some year.
        into_row: Destination of a shift.
        carried: kt caused at the destination by each kt removed, shape (year,).
        log_caused: `log_kept` times `carried`, worked out once, since every choice on the sector needs it again;
            None also where the shift takes everything.
    """

    measure_id: str
    key: _OrderKey
    effect_index: int
    row: int
    log_kept: FloatArray
    takes_all: bool
    into_row: int | None = None
    carried: FloatArray | None = None
    log_caused: FloatArray | None = None


@dataclass(slots=True, eq=False)
class _PreparedMeasure:
    """A measure with its effects worked out; for speed not frozen, as `Flows`."""

    measure: PlannedMeasure
    key: _OrderKey
    takings: tuple[Taking, ...]
    credits_kt: FloatArray | None
    outside_kt: FloatArray | None


def _prepare(baseline: Baseline, measure: PlannedMeasure, case: Case) -> _PreparedMeasure:
    """Work out all effects of a measure."""
    years = baseline.years
    strength = strength_from(years[0] - measure.first_year, len(years), measure.ramp_years, measure.lifetime_years)
    key = (measure.id, measure.decided_year, measure.units, measure.realised)
    takings: list[Taking] = []
    credits_kt: FloatArray | None = None
    outside_kt: FloatArray | None = None
    for index, effect in enumerate(measure.effects):
        if isinstance(effect, (Cut, Shift)):
            row = baseline.row(effect.sector)
            share = measure.taken_share(effect, effect.amount.at(case), float(baseline.emissions_kt[row, 0]))
            log_kept, takes_all = _log_kept(share, strength), share >= 1.0
            if isinstance(effect, Cut):
                takings.append(Taking(measure.id, key, index, row, log_kept, takes_all))
            else:
                into_row = baseline.row(effect.to)
                carried = effect.factor * baseline.intensity[into_row] / baseline.intensity[row]
                log_caused = None if takes_all else log_kept * carried
                takings.append(Taking(measure.id, key, index, row, log_kept, takes_all, into_row, carried, log_caused))
        elif isinstance(effect, Credit):
            gwh = effect.gwh.at(case) * measure.units * measure.realised
            in_kt = gwh / T_PER_KT * baseline.grid_factor_g_per_kwh * strength
            credits_kt = in_kt if credits_kt is None else credits_kt + in_kt
        elif isinstance(effect, Outside):
            in_kt = effect.kt.at(case) * measure.units * measure.realised * strength
            outside_kt = in_kt if outside_kt is None else outside_kt + in_kt
    return _PreparedMeasure(measure, key, tuple(takings), credits_kt, outside_kt)


def _log_kept(share: float, strength: FloatArray) -> FloatArray:
    taken = -share * strength
    if share < 1.0:
        log_kept: FloatArray = np.log1p(taken)
        return log_kept
    log_kept = np.full(taken.shape, -np.inf)
    np.log1p(taken, out=log_kept, where=taken > -1.0)
    return log_kept


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


def _let_through(takings: Sequence[Taking], kept: FloatArray) -> dict[int, FloatArray]:
    """What all effects on one sector let through is written to `kept`, shape (year,).

    Returns:
        Per destination, kt caused there by each kt that reaches the sector, shape (year,).
    """
    if not takings:
        kept[:] = 1.0
        return {}
    total = takings[0].log_kept
    for taking in takings[1:]:
        total = total + taking.log_kept
    np.exp(total, out=kept)
    return _outflows(takings, total) if any(taking.into_row is not None for taking in takings) else {}


def _outflows(takings: Sequence[Taking], total: FloatArray) -> dict[int, FloatArray]:
    """What the shifts among the effects on one sector cause elsewhere; `total` is the sum of all logarithms."""
    caused: dict[int, FloatArray] = {}
    if any(taking.takes_all for taking in takings):
        parts = removal_weights(np.array([taking.log_kept for taking in takings])) * -np.expm1(total)
        for part, taking in zip(parts, takings, strict=True):
            if taking.into_row is not None and taking.carried is not None:
                caused[taking.into_row] = caused.get(taking.into_row, 0.0) + part * taking.carried
        return caused
    for taking in takings:
        if taking.into_row is not None and taking.log_caused is not None:
            known = caused.get(taking.into_row)
            caused[taking.into_row] = taking.log_caused if known is None else known + taking.log_caused
    # what is removed for each unit of logarithm; nothing where nothing is
    per_log = np.expm1(total) / (_ALMOST_ZERO - total)
    return {into_row: log_caused * per_log for into_row, log_caused in caused.items()}


class PreparedPlan:
    """A plan kept ready on one baseline. Adding or removing a measure gives a new plan and leaves this one.

    Sums run in the order of the measures' ids and of the sectors, so a plan gives the same figures to the last bit
    whichever way it was put together. What a plan has worked out is never written to again: the next plan shares
    it, or replaces it by a changed copy.
    """

    __slots__ = (
        "_credits_kt",
        "_flows",
        "_kept",
        "_measures",
        "_outside_kt",
        "_takings",
        "baseline",
        "case",
    )

    def __init__(self, baseline: Baseline, measures: Iterable[PlannedMeasure] = (), *, case: Case = "central") -> None:
        """Prepare a plan.

        Raises:
            UnknownSector: An effect names a sector the baseline lacks.
            ShiftCircle: Shifts lead from a sector back to itself.
        """
        self.baseline = baseline
        self.case: Case = case
        prepared = sorted((_prepare(baseline, one, case) for one in measures), key=attrgetter("key"))
        self._measures: tuple[_PreparedMeasure, ...] = tuple(prepared)
        self._credits_kt = self._sum(self.credits_by_measure())
        self._outside_kt = self._sum(self.outside_by_measure())
        # all effects on each sector in the order of the measures, and what they let through
        self._takings: list[Sequence[Taking]] = [()] * len(baseline.sectors)
        self._kept: FloatArray = np.ones_like(baseline.emissions_kt)
        self._flows = Flows.none(baseline)
        by_row: dict[int, list[Taking]] = {}
        for one in prepared:
            for taking in one.takings:
                by_row.setdefault(taking.row, []).append(taking)
        self._redo(by_row)

    def with_measure(self, measure: PlannedMeasure) -> PreparedPlan:
        """The plan with one measure more."""
        added = _prepare(self.baseline, measure, self.case)
        place = bisect_right(self._measures, added.key, key=attrgetter("key"))
        plan = self._copy((*self._measures[:place], added, *self._measures[place:]), (added,))
        changed: dict[int, list[Taking]] = {}
        for taking in added.takings:
            takings = changed.setdefault(taking.row, [*self._takings[taking.row]])
            insort(takings, taking, key=attrgetter("key"))
        plan._redo(changed)
        return plan

    def without(self, measure_id: str) -> PreparedPlan:
        """The plan without a measure; the same plan if it is not in it."""
        gone = [one for one in self._measures if one.measure.id == measure_id]
        if not gone:
            return self
        plan = self._copy(tuple(one for one in self._measures if one.measure.id != measure_id), gone)
        plan._redo(
            {
                row: [taking for taking in self._takings[row] if taking.measure_id != measure_id]
                for row in {taking.row for one in gone for taking in one.takings}
            }
        )
        return plan

    def _copy(self, measures: tuple[_PreparedMeasure, ...], changed: Iterable[_PreparedMeasure]) -> PreparedPlan:
        plan = PreparedPlan.__new__(PreparedPlan)
        plan.baseline, plan.case, plan._measures = self.baseline, self.case, measures
        plan._takings, plan._kept, plan._flows = self._takings, self._kept, self._flows
        plan._credits_kt, plan._outside_kt = self._credits_kt, self._outside_kt
        for one in changed:
            if one.credits_kt is not None:
                plan._credits_kt = plan._sum(plan.credits_by_measure())
            if one.outside_kt is not None:
                plan._outside_kt = plan._sum(plan.outside_by_measure())
        return plan

    def _redo(self, changed: Mapping[int, Sequence[Taking]]) -> None:
        """Work out what the measures now let through in some sectors, and what follows from it elsewhere."""
        if not changed:
            return
        self._takings, self._kept = self._takings.copy(), self._kept.copy()
        outflows: dict[int, dict[int, FloatArray]] = {}
        for row, takings in changed.items():
            self._takings[row] = takings
            caused = _let_through(takings, self._kept[row])
            if caused or self._flows.outflows.get(row):
                outflows[row] = caused
        if outflows:
            self._flows = self._flows.with_outflows(outflows)

    @property
    def measures(self) -> tuple[PlannedMeasure, ...]:
        """The measures, by id."""
        return tuple(one.measure for one in self._measures)

    def takings(self, row: int) -> Sequence[Taking]:
        """All cuts and shifts that act on a sector."""
        return self._takings[row]

    def credits_by_measure(self) -> dict[str, FloatArray]:
        """Credits, kt CO2e/a, shape (year,), of the measures that have any."""
        return _sums([(one.measure.id, one.credits_kt) for one in self._measures if one.credits_kt is not None])

    def outside_by_measure(self) -> dict[str, FloatArray]:
        """Tonnes less that the target does not count, kt CO2e/a, shape (year,), of the measures with any."""
        return _sums([(one.measure.id, one.outside_kt) for one in self._measures if one.outside_kt is not None])

    def _sum(self, by_measure: Mapping[str, FloatArray]) -> FloatArray:
        return sum(by_measure.values(), start=np.zeros(len(self.baseline.years)))

    def projection(self) -> Projection:
        """The plan's emissions."""
        return Projection(
            baseline=self.baseline,
            reached_kt=self._flows.reached_kt,
            plan_kt=self._flows.reached_kt * self._kept,
            credits_kt=self._credits_kt,
            outside_kt=self._outside_kt,
        )


def _sums(parts: Iterable[tuple[str, FloatArray]]) -> dict[str, FloatArray]:
    sums: dict[str, FloatArray] = {}
    for measure_id, kt in parts:
        known = sums.get(measure_id)
        sums[measure_id] = kt if known is None else known + kt
    return sums


def project(baseline: Baseline, measures: Iterable[PlannedMeasure], *, case: Case = "central") -> Projection:
    """Project emissions with the chosen measures; their order does not matter.

    Raises:
        UnknownSector: An effect names a sector the baseline lacks.
        ShiftCircle: Shifts lead from a sector back to itself.

    Source: docs/model.md, "The plan".
    """
    return PreparedPlan(baseline, measures, case=case).projection()
