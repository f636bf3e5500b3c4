"""A mixed-integer problem whose optimum is never above the best plan's total.

One column stands for choosing an option in a round, with a number of steps and an amount. The logarithm of what
is let through adds up over columns, so a sector's emissions are an exponential of a sum: convex, and bounded from
below by tangents. Three things are relaxed, always downwards, and sharpened as the search goes on:

* exponentials by their tangents, added where a solution needs them;
* amounts within a column run along a chord, which promises too much; the column is split where it was used;
* what shifts bring into other sectors is a product, bounded by its McCormick lower envelopes on parts of a
  sector's range; a part is split where a solution lies below the product.

What then remains (chains of shifts) is closed by shutting the combination out; the caller remembers its total.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.measures import Credit, Cut, PlannedMeasure, Shift
from klimatpeli.emissions.projection import T_PER_KT

if TYPE_CHECKING:
    from scipy.optimize import LinearConstraint
    from scipy.sparse import csr_array

_LOG_FULL = -16.0  # a full cut; e**-16 of a sector is below a gram per tonne
_FIRST_TANGENTS = np.linspace(-3.0, 0.0, 13)
_TIGHT = 1e-7  # kt; a bound this near to its function needs no further tangent
_MIP_GAP = 1e-7
_MARGIN = 1e-3  # between a range's end and what can be reached
_NEAREST_BREAK = 1e-3
_NEAREST_TANGENT = 1e-6
_SOLVER_FAILED = 4
_USED = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """Choosing an option in a round, with so many steps, at a level of its amount from low to high."""

    option_id: str
    round: int
    steps: int
    low: int
    high: int
    planned: Callable[[int], PlannedMeasure]
    uses: Callable[[int], Mapping[str, float]]
    gives: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Spending:
    """What columns of some rounds use of a resource, at most this much and what columns give in addition."""

    resource: str
    first: int
    end: int
    limit: float

    def added(self, column: Column) -> float:
        """What a column gives to these rounds in addition: the same to each round after its own."""
        later = range(max(self.first, column.round + 1), self.end)
        return column.gives.get(self.resource, 0.0) * len(later)

    def used(self, column: Column, level: int) -> float:
        """What a column uses of it in these rounds."""
        return column.uses(level).get(self.resource, 0.0) if self.first <= column.round < self.end else 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A solution of the master problem.

    Attributes:
        choices: Columns with their level, rounded down.
        bound_kt: No plan that is not shut out comes below this.
        optimal: Whether the solver finished.
        values: Of all variables; empty where there is no solution.
    """

    choices: tuple[tuple[Column, int], ...]
    bound_kt: float
    optimal: bool
    values: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Relaxed:
    """A solution of the master problem with parts of choices.

    Attributes:
        candidate: Its bound and values; it chooses nothing.
        chosen: How much of each column it chooses, shape (column,).
        at_least_kt: No plan that chooses the column comes below this, shape (column,).
    """

    candidate: Candidate
    chosen: FloatArray
    at_least_kt: FloatArray

    def columns_below(self, kt: float) -> frozenset[int]:
        """The only columns that a plan below so many kt can choose."""
        return frozenset(np.flatnonzero(self.at_least_kt < kt).tolist())

    def promising(self) -> frozenset[int]:
        """The columns it chooses, and as many again that come near."""
        used = np.flatnonzero(self.chosen > _USED)
        return frozenset(np.argsort(self.at_least_kt - self.chosen)[: 2 * len(used)].tolist())


@dataclass(frozen=True, slots=True)
class _Effects:
    """One column at one level, in the target year."""

    taken: Mapping[tuple[int, int], float]  # (effect, row): x * strength
    carried: Mapping[tuple[int, int], tuple[int, float]]  # (effect, row): destination, kt per kt
    credits_kt: float

    def logs(self) -> dict[int, float]:
        sums: dict[int, float] = {}
        for (_, row), taken in self.taken.items():
            log = max(_LOG_FULL, math.log1p(-taken)) if taken < 1 else _LOG_FULL
            sums[row] = sums.get(row, 0.0) + log
        return sums

    def full_rows(self) -> set[int]:
        return {row for (_, row), taken in self.taken.items() if taken >= 1}


def _g(z: float) -> float:
    """(1 - e**z) / -z: what is removed for each unit of logarithm; 1 at 0, falling with -z."""
    return 1.0 if z > -1e-9 else math.expm1(z) / z


def _g_slope(z: float) -> float:
    if z > -1e-4:
        return 0.5 + z / 3
    return (math.exp(z) * (z - 1) + 1) / (z * z)


def _is_new(z: float, known: Iterable[float], nearest: float = _NEAREST_TANGENT) -> bool:
    return min((abs(z - one) for one in known), default=math.inf) > nearest


class _Rows:
    """Constraints `sum of coefficients * variables <= limit`, gathered."""

    def __init__(self) -> None:
        self.entries: list[tuple[int, int, float]] = []
        self.upper: list[float] = []
        self.lower: list[float] = []

    def add(self, coefficients: Mapping[int, float], upper: float, lower: float = -np.inf) -> None:
        number = len(self.upper)
        self.entries += [(number, variable, value) for variable, value in coefficients.items() if value]
        self.upper.append(upper)
        self.lower.append(lower)

    def matrix(self, variables: int) -> csr_array:
        from scipy.sparse import csr_array  # late: the solver's weight is not for a cold start

        rows, columns, values = zip(*self.entries, strict=True)
        return csr_array((values, (rows, columns)), shape=(len(self.upper), variables))

    def constraint(self, variables: int) -> LinearConstraint:
        from scipy.optimize import LinearConstraint

        return LinearConstraint(self.matrix(variables), self.lower, self.upper)


class MasterProblem:
    """The relaxation, kept and sharpened during one search."""

    def __init__(
        self,
        *,
        baseline: Baseline,
        target_year: int,
        counts_credits: bool,
        rounds: int,
        columns: Sequence[Column],
        spendings: Sequence[Spending],
        requires: Mapping[str, frozenset[str]],
        at_most_one: Sequence[frozenset[str]],
    ) -> None:
        self._baseline = baseline
        self._column = baseline.column(target_year)
        self._year = target_year
        self._counts_credits = counts_credits
        self._rounds = rounds
        self._spendings = spendings
        self._requires = requires
        self._at_most_one = at_most_one
        self._kt = [float(value) for value in baseline.emissions_kt[:, self._column]]
        self._cache: dict[tuple[int, int], _Effects] = {}
        self._at_least_kt: dict[Column, float] = {}  # each relaxation's word stands, though a later one is looser
        self._columns: list[Column] = []
        for column in columns:
            self._columns += self._without_kinks(column)
        self._drop_idle()
        self._exp_tangents: dict[int, set[float]] = {}
        self._g_tangents: dict[int, set[float]] = {}
        self._shut_out: list[frozenset[tuple[object, ...]]] = []
        self._prepare()

    # -- what a column does -----------------------------------------------------------------------------------

    def _effects(self, column: Column, level: int) -> _Effects:
        key = (id(column.planned), level)
        if key not in self._cache:
            self._cache[key] = self._work_out(column.planned(level))
        return self._cache[key]

    def _work_out(self, measure: PlannedMeasure) -> _Effects:
        baseline = self._baseline
        strength = float(measure.strength((self._year,))[0])
        taken: dict[tuple[int, int], float] = {}
        carried: dict[tuple[int, int], tuple[int, float]] = {}
        credits_kt = 0.0
        for index, effect in enumerate(measure.effects):
            if isinstance(effect, (Cut, Shift)):
                row = baseline.row(effect.sector)
                start_kt = float(baseline.emissions_kt[row, 0])
                share = measure.taken_share(effect, effect.amount.central, start_kt) * strength
                if share > 0:
                    taken[index, row] = share
                    if isinstance(effect, Shift):
                        into = baseline.row(effect.to)
                        ratio = baseline.intensity[into, self._column] / baseline.intensity[row, self._column]
                        carried[index, row] = (into, effect.factor * float(ratio))
            elif isinstance(effect, Credit) and self._counts_credits:
                grid = float(baseline.grid_factor_g_per_kwh[self._column])
                gwh = effect.gwh.central * measure.units * measure.realised * strength
                credits_kt += gwh * grid / T_PER_KT
        return _Effects(taken, carried, credits_kt)

    def _without_kinks(self, column: Column) -> list[Column]:
        """Split a column where an effect reaches the whole sector, so that within a part it is smooth."""
        if column.low == column.high:
            return [column]
        per_level = self._uncapped(column)
        cuts = {math.ceil(1 / share - 1e-9) for share in per_level if share > 0}
        starts = sorted({column.low, *(cut for cut in cuts if column.low < cut <= column.high)})
        ends = [*(start - 1 for start in starts[1:]), column.high]
        return [replace(column, low=low, high=high) for low, high in zip(starts, ends, strict=True)]

    def _uncapped(self, column: Column) -> list[float]:
        measure = column.planned(1)
        return [
            effect.amount.central
            * measure.amount_scale(effect, float(self._baseline.emissions_kt[self._baseline.row(effect.sector), 0]))
            for effect in measure.effects
            if isinstance(effect, (Cut, Shift))
        ]

    def _drop_idle(self) -> None:
        needed = {other for others in self._requires.values() for other in others}
        self._columns = [
            column
            for column in self._columns
            if any(column.gives.values())
            or column.option_id in needed
            or self._effects(column, column.high).taken
            or self._effects(column, column.high).credits_kt
        ]

    # -- ranges of the relaxed quantities ---------------------------------------------------------------------

    def _prepare(self) -> None:
        """What all options could do together: limits for the products of the relaxation."""
        deepest: dict[int, dict[str, float]] = {}
        flows: dict[tuple[int, int], dict[str, float]] = {}
        full: dict[int, dict[str, int]] = {}
        for column in self._columns:
            effects = self._effects(column, column.high)
            for row, log in effects.logs().items():
                known = deepest.setdefault(row, {})
                known[column.option_id] = min(known.get(column.option_id, 0.0), log)
            for row in effects.full_rows():
                count = sum(1 for (_, r), taken in effects.taken.items() if r == row and taken >= 1)
                most = full.setdefault(row, {})
                most[column.option_id] = max(most.get(column.option_id, 0), count)
            for key, flow in self._partial_flow(column, column.high).items():
                top = flows.setdefault(key, {})
                top[column.option_id] = max(top.get(column.option_id, 0.0), flow)
            for key in self._full_flow(column):
                flows.setdefault(key, {})
        self._deepest = {row: sum(logs.values()) for row, logs in deepest.items()}
        self._flow_top = {key: sum(top.values()) for key, top in flows.items()}
        self._full_most = {row: sum(most.values()) for row, most in full.items()}
        self._place_tangents()
        joined = {row for key in self._flow_top for row in key if row in self._deepest}
        self._breaks = {row: [self._deepest[row] - _MARGIN, 0.0] for row in sorted(joined)}

    def _place_tangents(self) -> None:
        for row, low in self._deepest.items():
            self._exp_tangents[row] = {float(z) for z in _FIRST_TANGENTS if z >= low} | {max(low, -8.0)}
        for row in {source for source, _ in self._flow_top}:
            self._g_tangents[row] = {0.0, max(self._deepest[row], -8.0) / 2, max(self._deepest[row], -8.0)}

    def _partial_flow(self, column: Column, level: int) -> dict[tuple[int, int], float]:
        """Per (source, destination): logarithm taken by shifts, times what each kt removed causes."""
        flow: dict[tuple[int, int], float] = {}
        effects = self._effects(column, level)
        for (index, row), (into, factor) in effects.carried.items():
            taken = effects.taken[index, row]
            if taken < 1:
                flow[row, into] = flow.get((row, into), 0.0) + factor * -math.log1p(-taken)
        return flow

    def _least_flow_high(self, column: Column) -> dict[tuple[int, int], float]:
        """As `_partial_flow` at the high end, by the tangent at the low end: never more than the truth."""
        flow = self._partial_flow(column, column.low)
        low, high = self._effects(column, column.low), self._effects(column, column.high)
        for (index, row), (into, factor) in low.carried.items():
            taken = low.taken[index, row]
            if taken < 1:
                rise = (high.taken[index, row] - taken) / (1 - taken)
                flow[row, into] = flow.get((row, into), 0.0) + factor * rise
        return flow

    def _full_flow(self, column: Column) -> dict[tuple[int, int], float]:
        """Per (source, destination): kt caused by each kt in the source, by shifts that take everything."""
        flow: dict[tuple[int, int], float] = {}
        effects = self._effects(column, column.low)
        for (index, row), (into, factor) in effects.carried.items():
            if effects.taken[index, row] >= 1:
                flow[row, into] = flow.get((row, into), 0.0) + factor
        return flow

    def floor_kt(self) -> float:
        """What no plan can come below, before any solving."""
        best: dict[str, float] = {}
        for column in self._columns:
            credit = self._effects(column, column.high).credits_kt
            best[column.option_id] = max(best.get(column.option_id, 0.0), credit)
        return -sum(best.values())

    # -- solving ----------------------------------------------------------------------------------------------

    def relax(self) -> Relaxed | None:
        """Solve the relaxation with parts of choices; None where that fails or nothing is allowed."""
        from scipy.optimize import linprog

        if not self._columns:
            return None
        layout, rows, (cost, lower, upper) = self._program()
        matrix = rows.matrix(layout.size)
        top, low = np.array(rows.upper), np.array(rows.lower)
        equal = low == top
        found = linprog(
            cost,
            A_ub=matrix[~equal],
            b_ub=top[~equal],
            A_eq=matrix[equal],
            b_eq=top[equal],
            bounds=list(zip(lower, upper, strict=True)),
            method="highs",
        )
        if found.status != 0 or found.fun is None:
            return None
        bound_kt = float(found.fun) + self._never_less_kt()
        values, count = np.asarray(found.x, dtype=np.float64), len(self._columns)
        dearer = np.maximum(0.0, np.asarray(found.lower.marginals, dtype=np.float64)[:count])
        for column, at_least_kt in zip(self._columns, (bound_kt + dearer).tolist(), strict=True):
            self._at_least_kt[column] = max(at_least_kt, self._at_least_kt.get(column, -math.inf))
        known_kt = np.array([self._at_least_kt[column] for column in self._columns])
        return Relaxed(Candidate((), bound_kt, True, values), values[:count], known_kt)

    def solve(self, time_limit_s: float, *, only: frozenset[int] | None = None, gap_kt: float = 0.0) -> Candidate:
        """Solve the relaxation as it stands.

        Args:
            time_limit_s: When to stop.
            only: The columns that may be chosen; None: all.
            gap_kt: Solution and bound this near are near enough.
        """
        from scipy.optimize import Bounds, milp

        if not self._columns:
            return Candidate((), sum(self._kt), True, np.zeros(0))
        layout, rows, (cost, lower, upper) = self._program()
        if only is not None:
            for i in range(len(self._columns)):
                if i not in only:
                    upper[i] = upper[layout.stretch(i)] = 0.0
        integrality = np.zeros(layout.size, dtype=np.int64)
        integrality[: len(self._columns)] = 1
        integrality[layout.parts] = 1
        for presolve in (True, False):  # the presolve now and then ends in a numerical error
            found = milp(
                cost,
                integrality=integrality,
                bounds=Bounds(lower, upper),
                constraints=rows.constraint(layout.size),
                options={
                    "time_limit": time_limit_s,
                    "mip_rel_gap": max(_MIP_GAP, gap_kt / max(1.0, sum(self._kt))),
                    "presolve": presolve,
                },
            )
            if found.status != _SOLVER_FAILED:
                break
        if found.status == 2:  # everything is shut out
            return Candidate((), np.inf, True, np.zeros(0))
        bound = -np.inf if found.mip_dual_bound is None else float(found.mip_dual_bound)
        bound_kt = bound + self._never_less_kt()
        if found.x is None:
            return Candidate((), bound_kt, False, np.zeros(0))
        values = np.asarray(found.x, dtype=np.float64)
        choices = [
            (column, column.low + math.floor(values[layout.stretch(i)] * (column.high - column.low) + 1e-6))
            for i, column in enumerate(self._columns)
            if values[i] > 0.5
        ]
        return Candidate(tuple(choices), bound_kt, found.status == 0, values)

    def _program(self) -> tuple[_Layout, _Rows, tuple[list[float], list[float], list[float]]]:
        layout, rows = self._layout(), _Rows()
        self._rules(layout, rows)
        self._relations(layout, rows)
        return layout, rows, self._objective_and_bounds(layout)

    def _never_less_kt(self) -> float:
        """What stands beside the program's objective: sectors no column touches, less what rounding may hide."""
        untouched = sum(kt for row, kt in enumerate(self._kt) if row not in self._deepest)
        return untouched - sum(self._kt) * math.exp(_LOG_FULL) - _TIGHT

    def _rules(self, layout: _Layout, rows: _Rows) -> None:
        """What the workshop's rules allow."""
        by_option: dict[str, list[int]] = {}
        for i, column in enumerate(self._columns):
            by_option.setdefault(column.option_id, []).append(i)
            if column.high > column.low:
                rows.add({layout.stretch(i): 1.0, i: -1.0}, 0.0)
        for numbers in by_option.values():
            if len(numbers) > 1:
                rows.add(dict.fromkeys(numbers, 1.0), 1.0)
        for group in self._at_most_one:
            rows.add({i: 1.0 for option in group for i in by_option.get(option, [])}, 1.0)
        for option, others in self._requires.items():
            for other in others:
                for last in range(self._rounds):
                    until = {i: 1.0 for i in by_option.get(option, []) if self._columns[i].round <= last}
                    for i in by_option.get(other, []):
                        if self._columns[i].round <= last:
                            until[i] = until.get(i, 0.0) - 1.0
                    rows.add(until, 0.0)
        for spending in self._spendings:
            coefficients: dict[int, float] = {}
            for i, column in enumerate(self._columns):
                low = spending.used(column, column.low)
                coefficients[i] = low - spending.added(column)
                if column.high > column.low:
                    coefficients[layout.stretch(i)] = spending.used(column, column.high) - low
            scale = max(1.0, spending.limit)
            rows.add({i: value / scale for i, value in coefficients.items()}, spending.limit / scale)
        signatures = [self._signature(column) for column in self._columns]
        for chosen in self._shut_out:
            signs = {i: 1.0 if s in chosen else -1.0 for i, s in enumerate(signatures) if s is not None}
            rows.add(signs, len(chosen) - 1.0)

    def _relations(self, layout: _Layout, rows: _Rows) -> None:
        """What the chosen columns do to the sectors."""
        logs: dict[int, dict[int, float]] = {row: {layout.z(row): -1.0} for row in self._deepest}
        flows: dict[tuple[int, int], dict[int, float]] = {key: {layout.flow(key): -1.0} for key in self._flow_top}
        caused: dict[tuple[int, int], dict[int, float]] = {key: {} for key in self._flow_top}
        full: dict[int, dict[int, float]] = {}
        for i, column in enumerate(self._columns):
            low, high = self._effects(column, column.low), self._effects(column, column.high)
            high_logs = high.logs()
            for row, log in low.logs().items():
                logs[row][i] = log
                if column.high > column.low:
                    logs[row][layout.stretch(i)] = high_logs[row] - log
            for row in low.full_rows():
                full.setdefault(row, {})[i] = 1.0
            high_flow = self._least_flow_high(column)
            for key, flow in self._partial_flow(column, column.low).items():
                flows[key][i] = flow
                if column.high > column.low:
                    flows[key][layout.stretch(i)] = high_flow[key] - flow
            for key, flow in self._full_flow(column).items():
                caused[key][i] = flow / self._full_most[key[0]]
        for row, coefficients in logs.items():
            rows.add(coefficients, 0.0, 0.0)
            for z in self._exp_tangents[row]:  # r >= e^z0 (1 + z - z0)
                rows.add({layout.z(row): math.exp(z), layout.r(row): -1.0}, -math.exp(z) * (1 - z))
        for row, tangents in self._g_tangents.items():
            for z in tangents:  # v >= g(z0) + g'(z0) (z - z0)
                slope = _g_slope(z)
                rows.add({layout.z(row): slope, layout.v(row): -1.0}, slope * z - _g(z))
        for row, breaks in self._breaks.items():
            parts = range(len(breaks) - 1)
            rows.add({layout.part(row, k): 1.0 for k in parts}, 1.0, 1.0)
            rows.add({layout.z(row): -1.0, **{layout.part(row, k): breaks[k] for k in parts}}, 0.0)
            rows.add({layout.z(row): 1.0, **{layout.part(row, k): -breaks[k + 1] for k in parts}}, 0.0)
        into: dict[int, dict[int, float]] = {}
        for key, coefficients in flows.items():
            source, destination = key
            rows.add(coefficients, 0.0, 0.0)
            released = dict.fromkeys(full.get(source, {}), -self._flow_top[key])
            product = (layout.flow(key), layout.v(source), layout.p(key))
            self._envelopes(layout, rows, source, product, self._flow_top[key], _g, released)
            inflow = into.setdefault(destination, {layout.inflow(destination): -1.0})
            inflow[layout.p(key)] = self._kt[source]
            for i, value in caused[key].items():
                inflow[i] = inflow.get(i, 0.0) + self._kt[source] * value
        for row, inflow in into.items():
            rows.add(inflow, 0.0, 0.0)
            if row in self._deepest:
                product = (layout.inflow(row), layout.r(row), layout.q(row))
                self._envelopes(layout, rows, row, product, self._inflow_top(row), math.exp, {})
            else:
                rows.add({layout.inflow(row): 1.0, layout.q(row): -1.0}, 0.0)

    def _envelopes(
        self,
        layout: _Layout,
        rows: _Rows,
        row: int,
        product: tuple[int, int, int],
        top: float,
        rising: Callable[[float], float],
        released: Mapping[int, float],
    ) -> None:
        """McCormick: amount * value <= result, with 0 <= amount <= top and value = rising(z) on each part of z."""
        amount, value, result = product
        breaks = self._breaks[row]
        for k in range(len(breaks) - 1):
            low, high = rising(breaks[k]), rising(breaks[k + 1])
            off = {layout.part(row, k): top}  # a part that z is not in says nothing
            rows.add({amount: low, result: -1.0, **released, **off}, top)
            rows.add({amount: high, value: top, result: -1.0, **released, **off}, top + high * top)

    def _inflow_top(self, row: int) -> float:
        factors: dict[int, float] = {}
        for column in self._columns:
            for (_, source), (into, factor) in self._effects(column, column.high).carried.items():
                if into == row:
                    factors[source] = max(factors.get(source, 0.0), factor)
        return sum(self._kt[source] * factor for source, factor in factors.items())

    def _objective_and_bounds(self, layout: _Layout) -> tuple[list[float], list[float], list[float]]:
        cost, lower, upper = [0.0] * layout.size, [0.0] * layout.size, [1.0] * layout.size
        for i, column in enumerate(self._columns):
            low = self._effects(column, column.low).credits_kt
            cost[i] = -low
            if column.high > column.low:
                cost[layout.stretch(i)] = low - self._effects(column, column.high).credits_kt
            else:
                upper[layout.stretch(i)] = 0.0
        for row, deepest in self._deepest.items():
            lower[layout.z(row)], upper[layout.z(row)] = deepest - 1.0, 0.0
            cost[layout.r(row)] = self._kt[row]
        for key, top in self._flow_top.items():
            upper[layout.flow(key)] = upper[layout.p(key)] = top + 1.0
            cost[layout.q(key[1])] = 1.0
            upper[layout.q(key[1])] = upper[layout.inflow(key[1])] = np.inf
        return cost, lower, upper

    # -- sharpening -------------------------------------------------------------------------------------------

    def is_affordable(self, candidate: Candidate) -> bool:
        """Whether the rounded plan keeps within every limit."""
        return all(
            sum(spending.used(column, level) - spending.added(column) for column, level in candidate.choices)
            <= spending.limit + 1e-9
            for spending in self._spendings
        )

    def sharpen(self, candidate: Candidate, *, products: bool = True) -> bool:
        """Add tangents where the solution lies below its functions; False if it lies on them.

        Args:
            candidate: The solution.
            products: Whether to part the ranges of products too; that helps only with whole choices.
        """
        layout = self._layout()
        if not candidate.values.size:
            return False
        added = False
        for row in self._deepest:
            z, r = float(candidate.values[layout.z(row)]), float(candidate.values[layout.r(row)])
            if (math.exp(z) - r) * self._kt[row] > _TIGHT and _is_new(z, self._exp_tangents[row]):
                self._exp_tangents[row].add(z)
                added = True
        for row, tangents in self._g_tangents.items():
            z, v = float(candidate.values[layout.z(row)]), float(candidate.values[layout.v(row)])
            reach = max(top for (source, _), top in self._flow_top.items() if source == row)
            if (_g(z) - v) * self._kt[row] * reach > _TIGHT and _is_new(z, tangents):
                tangents.add(z)
                added = True
        for row in self._below_products(layout, candidate.values) if products else ():
            z = float(candidate.values[layout.z(row)])
            if _is_new(z, self._breaks[row], _NEAREST_BREAK):
                self._breaks[row] = sorted([*self._breaks[row], z])
                added = True
        return added

    def _below_products(self, layout: _Layout, values: FloatArray) -> set[int]:
        """Rows on whose range a product lies below its factors."""
        found = set()
        for key in self._flow_top:
            source, destination = key
            reached = float(values[layout.flow(key)]) * _g(float(values[layout.z(source)]))
            if (reached - float(values[layout.p(key)])) * self._kt[source] > _TIGHT:
                found.add(source)
            if destination in self._deepest:
                reached = float(values[layout.inflow(destination)]) * math.exp(values[layout.z(destination)])
                if reached - float(values[layout.q(destination)]) > _TIGHT:
                    found.add(destination)
        return found

    def _layout(self) -> _Layout:
        return _Layout(self._columns, self._deepest, self._flow_top, self._g_tangents, self._breaks)

    def split(self, candidate: Candidate) -> bool:
        """Split the amounts that the solution used; False if all were exact."""
        pieces: dict[tuple[str, int], set[int]] = {}
        for column, level in candidate.choices:
            if column.high > column.low:
                pieces.setdefault((column.option_id, column.low), set()).update({level, level + 1})
        if not pieces:
            return False
        columns: list[Column] = []
        for column in self._columns:
            cuts = pieces.get((column.option_id, column.low), set())
            starts = sorted({column.low, *(cut for cut in cuts if column.low < cut <= column.high)})
            ends = [*(start - 1 for start in starts[1:]), column.high]
            for low, high in zip(starts, ends, strict=True):
                columns.append(replace(column, low=low, high=high))
                if column in self._at_least_kt:
                    self._at_least_kt[columns[-1]] = self._at_least_kt[column]
        self._columns = columns
        return True

    def shut_out(self, candidate: Candidate) -> None:
        """Exclude exactly what the solution does, in whichever round and with whichever steps it is done."""
        signatures = (self._signature(column) for column, _ in candidate.choices)
        self._shut_out.append(frozenset(one for one in signatures if one is not None))

    def _signature(self, column: Column) -> tuple[object, ...] | None:
        """What a column does; None where it does nothing in the target year."""
        effects = self._effects(column, column.low)
        if not effects.taken and not effects.credits_kt:
            return None
        taken = tuple(sorted((key, round(value, 12)) for key, value in effects.taken.items()))
        return (column.option_id, column.low, column.high, taken, round(effects.credits_kt, 12))


class _Layout:
    """Where each variable stands: choices, stretches of amounts, then what the sectors need."""

    def __init__(
        self,
        columns: Sequence[Column],
        deepest: Mapping[int, float],
        flows: Mapping[tuple[int, int], float],
        g_rows: Mapping[int, set[float]],
        breaks: Mapping[int, Sequence[float]],
    ) -> None:
        self._columns = len(columns)
        names: list[tuple[str, object]] = [("z", row) for row in deepest]
        names += [("r", row) for row in deepest]
        names += [("v", row) for row in g_rows]
        names += [("flow", key) for key in flows]
        names += [("p", key) for key in flows]
        names += [("q", row) for row in dict.fromkeys(into for _, into in flows)]
        names += [("inflow", row) for row in dict.fromkeys(into for _, into in flows)]
        first_part = 2 * self._columns + len(names)
        names += [("part", (row, k)) for row, ends in breaks.items() for k in range(len(ends) - 1)]
        self._place = {name: 2 * self._columns + number for number, name in enumerate(names)}
        self.size = 2 * self._columns + len(names)
        self.parts = slice(first_part, self.size)

    def stretch(self, column: int) -> int:
        return self._columns + column

    def z(self, row: int) -> int:
        return self._place["z", row]

    def r(self, row: int) -> int:
        return self._place["r", row]

    def v(self, row: int) -> int:
        return self._place["v", row]

    def flow(self, key: tuple[int, int]) -> int:
        return self._place["flow", key]

    def p(self, key: tuple[int, int]) -> int:
        return self._place["p", key]

    def q(self, row: int) -> int:
        return self._place["q", row]

    def inflow(self, row: int) -> int:
        return self._place["inflow", row]

    def part(self, row: int, number: int) -> int:
        return self._place["part", (row, number)]
