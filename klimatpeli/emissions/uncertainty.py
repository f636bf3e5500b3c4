"""How sure the plan's figures are: the same projection many times over, with effects and outlook drawn anew.

Cells are float32, shape (year, draw): their rounding is far below the noise of 10,000 draws, and one more choice
costs a few milliseconds. Only sectors that a choice touches are worked out again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.flows import shift_order
from klimatpeli.emissions.measures import Credit, Cut, PlannedMeasure, Shift
from klimatpeli.emissions.outlook import Outlook, SectorSpread
from klimatpeli.emissions.projection import T_PER_KT
from klimatpeli.emissions.streams import normal_draws, pert_draws

DRAWS = 10_000
Cells = NDArray[np.float32]
_Unknown = Literal["common", "national", "local"]


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """What eight of ten outcomes lie between, kt CO2e/a, shape (year,)."""

    years: tuple[int, ...]
    p10_kt: FloatArray
    p50_kt: FloatArray
    p90_kt: FloatArray


@dataclass(frozen=True, slots=True)
class VarianceShare:
    """How much of a year's uncertainty one unknown explains on its own.

    Attributes:
        kind: A measure's effects; what the whole country shares (the trend, and swings that all stories have in
            common); a story's own swings; a sector's local part.
        key: Measure id, `all`, story or sector.
        share: Part of the variance, 0 to 1. The shares of all unknowns add up to somewhat less than 1 where
            they act together.
    """

    kind: Literal["measure"] | _Unknown
    key: str
    share: float


def _band(years: tuple[int, ...], cells: Cells) -> Band:
    ascending = np.sort(cells, axis=1)
    found: list[FloatArray] = []
    for part in (0.1, 0.5, 0.9):
        place = part * (cells.shape[1] - 1)
        below = int(place)
        above = min(below + 1, cells.shape[1] - 1)
        low, high = ascending[:, below].astype(np.float64), ascending[:, above].astype(np.float64)
        found.append(low + (place - below) * (high - low))
    return Band(years, *found)


class DrawnBaseline:
    """The baseline with its spread, drawn once for all plans on it.

    Attributes:
        baseline: The central baseline, which is the median of the draws.
        draws: How many.
        cells: kt CO2e/a, per sector, shape (year, draw).
        grid_factor: g CO2e/kWh, shape (year, draw).
    """

    __slots__ = ("_story_correlation", "baseline", "cells", "draws", "grid_factor", "unknowns")

    def __init__(self, baseline: Baseline, outlook: Outlook, *, draws: int = DRAWS) -> None:
        self.baseline = baseline
        self.draws = draws
        self.unknowns: dict[tuple[_Unknown, str], dict[str, FloatArray]] = {}
        self._story_correlation = outlook.story_correlation
        self.cells: tuple[Cells, ...] = tuple(
            self._spread_out(baseline.emissions_kt[row], sector, outlook.spread.get(sector))
            for row, sector in enumerate(baseline.sectors)
        )
        self.grid_factor: Cells = self._spread_out(baseline.grid_factor_g_per_kwh, "grid factor", outlook.grid_spread)

    def _spread_out(self, central: FloatArray, name: str, spread: SectorSpread | None) -> Cells:
        column = central.astype(np.float32)[:, np.newaxis]
        parts = self._parts(name, spread) if spread is not None else []
        if not parts:
            return np.broadcast_to(column, (len(central), self.draws))
        draws = []
        for kind, key, stream, _ in parts:
            draws.append(normal_draws(stream, self.draws))
            self.unknowns.setdefault((kind, key), {})[stream] = draws[-1]
        widths = np.array([width for *_, width in parts], dtype=np.float32)
        cells: Cells = widths.T @ np.array(draws, dtype=np.float32)
        np.exp(cells, out=cells)
        cells *= column
        return cells

    def _parts(self, name: str, spread: SectorSpread) -> list[tuple[_Unknown, str, str, FloatArray]]:
        """What is unknown: kind, key, stream of its draws, and its width in each year."""
        first = self.baseline.years[0]
        swings, trend, own = spread.widths([year - first for year in self.baseline.years])
        together = self._story_correlation
        parts: tuple[tuple[_Unknown, str, str, FloatArray], ...] = (
            ("common", "all", "common:all", swings * together**0.5),
            ("common", "all", "common:trend", trend),
            ("national", spread.story, f"national:{spread.story}", swings * (1.0 - together) ** 0.5),
            ("local", name, f"local:{name}", own),
        )
        return [part for part in parts if part[-1].any()]


@dataclass(frozen=True, slots=True, eq=False)
class _DrawnTaking:
    row: int
    taken: Cells  # share at full strength, shape (draw,)
    strength: FloatArray  # shape (year,)
    into_row: int | None = None
    factor: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class _DrawnMeasure:
    measure: PlannedMeasure
    takings: tuple[_DrawnTaking, ...]
    credits_kt: Cells | None
    unknowns: tuple[FloatArray, ...]


def _draw_measure(drawn: DrawnBaseline, measure: PlannedMeasure) -> _DrawnMeasure:
    """Draw all effects that reach a total; tonnes outside are only ever shown as they are expected."""
    baseline = drawn.baseline
    strength = measure.strength(baseline.years)
    takings: list[_DrawnTaking] = []
    credits_kt: Cells | None = None
    unknowns: list[FloatArray] = []
    for index, effect in enumerate(measure.effects):
        key = f"measure:{measure.id}#{index}"
        if isinstance(effect, (Cut, Shift)):
            row = baseline.row(effect.sector)
            amount = pert_draws(key, effect.amount, drawn.draws)
            unknowns.append(amount)
            scale = measure.amount_scale(effect, float(baseline.emissions_kt[row, 0]))
            taken = (measure.realised * np.minimum(1.0, amount * scale)).astype(np.float32)
            if isinstance(effect, Cut):
                takings.append(_DrawnTaking(row, taken, strength))
            else:
                into_row = baseline.row(effect.to)
                takings.append(_DrawnTaking(row, taken, strength, into_row, effect.factor))
        elif isinstance(effect, Credit):
            amount = pert_draws(key, effect.gwh, drawn.draws)
            unknowns.append(amount)
            scaled = (measure.units * measure.realised * amount).astype(np.float32)
            cells: Cells = np.multiply.outer(strength.astype(np.float32), scaled)
            cells *= drawn.grid_factor / np.float32(T_PER_KT)
            credits_kt = cells if credits_kt is None else credits_kt + cells
    return _DrawnMeasure(measure, tuple(takings), credits_kt, tuple(unknowns))


@dataclass(frozen=True, slots=True, eq=False)
class _Through:
    """What all effects on a sector let through. Years of equal strengths share a row.

    Attributes:
        kept: Shape (row, draw).
        row_of_year: Shape (year,).
        caused: Per destination: kt caused there by each kt that reaches the sector, but for the two sectors'
            intensities; shape (row, draw).
    """

    kept: Cells
    row_of_year: NDArray[np.intp]
    caused: Mapping[int, Cells]


def _let_through(takings: Sequence[_DrawnTaking]) -> _Through:
    strengths = np.array([taking.strength for taking in takings])
    distinct, row_of_year = np.unique(strengths, axis=1, return_inverse=True)
    kept: Cells = np.ones((distinct.shape[1], takings[0].taken.shape[0]), dtype=np.float32)
    for taking, levels in zip(takings, distinct.astype(np.float32), strict=True):
        lets: dict[np.float32, Cells] = {}
        for row, level in enumerate(levels):
            if level > 0:
                if level not in lets:
                    lets[level] = np.float32(1.0) - taking.taken * level
                kept[row] *= lets[level]
    caused: dict[int, Cells] = {}
    if any(taking.into_row is not None for taking in takings):
        caused = _caused(takings, distinct.astype(np.float32), kept)
    return _Through(kept, row_of_year, caused)


def _caused(takings: Sequence[_DrawnTaking], strengths: Cells, kept: Cells) -> dict[int, Cells]:
    """What shifts remove, as a part of what reaches the sector, times their factor; by destination."""
    caused: dict[int, Cells] = {}
    with np.errstate(divide="ignore", invalid="ignore"):
        per_log = kept - np.float32(1)  # becomes what is removed for each unit of logarithm; 0 after a full cut
        per_log /= np.log(kept)
        per_log[kept == 1] = 1.0
        sharing = _sharing(takings, strengths)
        for taking, levels in zip(takings, strengths, strict=True):
            if taking.into_row is None:
                continue
            taken: Cells = np.multiply.outer(levels, taking.taken)
            part: Cells = np.log1p(-taken)
            part *= -per_log
            if sharing is not None:
                part[taken >= 1] = (1 / sharing)[taken >= 1]
            part *= np.float32(taking.factor)
            known = caused.get(taking.into_row)
            caused[taking.into_row] = part if known is None else known + part
    return caused


def _sharing(takings: Sequence[_DrawnTaking], strengths: Cells) -> Cells | None:
    """How many effects take everything, shape (row, draw); None where none ever does."""
    full = [
        (np.multiply.outer(levels, taking.taken) >= 1).astype(np.float32)
        for taking, levels in zip(takings, strengths, strict=True)
        if taking.taken.max() >= 1
    ]
    return np.maximum(sum(full[1:], start=full[0]), 1) if full else None


def _order_key(drawn: _DrawnMeasure) -> tuple[str, int, float, float]:
    measure = drawn.measure
    return (measure.id, measure.decided_year, measure.units, measure.realised)


class UncertainPlan:
    """A plan drawn many times over. Adding or removing a measure gives a new plan and leaves this one."""

    __slots__ = ("_caused_kt", "_cells", "_measures", "_through", "_total", "drawn")

    def __init__(self, drawn: DrawnBaseline, measures: Iterable[PlannedMeasure] = ()) -> None:
        """Draw a plan.

        Raises:
            UnknownSector: An effect names a sector the baseline lacks.
            ShiftCircle: Shifts lead from a sector back to itself.
        """
        self.drawn = drawn
        self._measures: tuple[_DrawnMeasure, ...] = ()
        self._cells: list[Cells] = list(drawn.cells)
        self._through: list[_Through | None] = [None] * len(drawn.cells)
        self._caused_kt: list[dict[int, Cells]] = [{} for _ in drawn.cells]
        self._total: Cells | None = None
        added = sorted((_draw_measure(drawn, measure) for measure in measures), key=_order_key)
        if added:
            self._become(tuple(added), {taking.row for one in added for taking in one.takings})

    def with_measure(self, measure: PlannedMeasure) -> UncertainPlan:
        """The plan with one measure more."""
        added = _draw_measure(self.drawn, measure)
        measures = tuple(sorted((*self._measures, added), key=_order_key))
        return self._copy(measures, {taking.row for taking in added.takings})

    def without(self, measure_id: str) -> UncertainPlan:
        """The plan without a measure; the same plan if it is not in it."""
        left = tuple(one for one in self._measures if one.measure.id != measure_id)
        gone = [one for one in self._measures if one.measure.id == measure_id]
        return self._copy(left, {taking.row for one in gone for taking in one.takings})

    def _copy(self, measures: tuple[_DrawnMeasure, ...], touched: set[int]) -> UncertainPlan:
        plan = UncertainPlan(self.drawn)
        plan._cells, plan._through = list(self._cells), list(self._through)
        plan._caused_kt, plan._total = list(self._caused_kt), self._total
        plan._become(measures, touched)
        return plan

    def _become(self, measures: tuple[_DrawnMeasure, ...], touched: set[int]) -> None:
        self._measures = measures
        if not touched:
            return
        self._total = None
        stale = set(touched)
        for row in touched:
            stale.update(self._caused_kt[row])
            self._caused_kt[row] = {}
            takings = [taking for one in measures for taking in one.takings if taking.row == row]
            self._through[row] = _let_through(takings) if takings else None
        for row in self._flow_order():
            if row not in stale:
                continue
            reached = self.drawn.cells[row]
            for caused in self._caused_kt:
                if row in caused:
                    reached = reached + caused[row]
            through = self._through[row]
            if through is None:
                self._cells[row], self._caused_kt[row] = reached, {}
                continue
            self._cells[row] = self._flow(reached, through, through.kept)
            self._caused_kt[row] = {
                into: self._flow(reached, through, cells, (row, into)) for into, cells in through.caused.items()
            }
            stale.update(through.caused)

    def _flow(self, reached: Cells, through: _Through, cells: Cells, shift: tuple[int, int] | None = None) -> Cells:
        """A part of what reaches a sector, in each year; for a shift in terms of its destination."""
        flow: Cells = cells[through.row_of_year]
        flow *= reached
        if shift is not None:
            intensity = self.drawn.baseline.intensity
            flow *= (intensity[shift[1]] / intensity[shift[0]]).astype(np.float32)[:, np.newaxis]
        return flow

    def _flow_order(self) -> list[int]:
        """All rows, sources of shifts before their destinations."""
        names = self.drawn.baseline.sectors
        edges = frozenset(
            (names[row], names[into])
            for row, through in enumerate(self._through)
            if through is not None
            for into in through.caused
        )
        joined = [names.index(name) for name in shift_order(edges)]
        return joined + [row for row in range(len(names)) if row not in joined]

    def total_kt(self, *, counts_credits: bool) -> Cells:
        """The plan's total, net or gross, shape (year, draw). Not to be written to."""
        if self._total is None:
            total = self._cells[0].copy()
            for cells in self._cells[1:]:
                total += cells
            self._total = total
        credits = [one.credits_kt for one in self._measures if one.credits_kt is not None]
        if not counts_credits or not credits:
            return self._total
        return self._total - sum(credits[1:], start=credits[0])

    def band(self, *, counts_credits: bool) -> Band:
        """P10, P50 and P90 of the total in each year."""
        return _band(self.drawn.baseline.years, self.total_kt(counts_credits=counts_credits))

    def sector_band(self, sector: str) -> Band:
        """P10, P50 and P90 of one sector in each year.

        Raises:
            UnknownSector: There is no such sector.
        """
        baseline = self.drawn.baseline
        return _band(baseline.years, self._cells[baseline.row(sector)])

    def chance(self, level_kt: float, year: int, *, counts_credits: bool) -> float:
        """Part of the draws in which the total is at or below a level.

        Raises:
            MissingYear: The baseline does not reach that year.
        """
        column = self.drawn.baseline.column(year)
        reached = self.total_kt(counts_credits=counts_credits)[column] <= level_kt
        return float(np.count_nonzero(reached)) / self.drawn.draws

    def variance_shares(self, year: int, *, counts_credits: bool) -> tuple[VarianceShare, ...]:
        """What widens the band most, the widest first.

        The share is the squared correlation of the unknown's draws with the total; effects of a measure,
        like the unknowns of the country, are independent of each other and are added up.

        Raises:
            MissingYear: The baseline does not reach that year.
        """
        column = self.drawn.baseline.column(year)
        total = self.total_kt(counts_credits=counts_credits)[column].astype(np.float64)
        total -= total.mean()
        variance = float(total @ total)
        if variance == 0:
            return ()

        def explained(draws: FloatArray) -> float:
            centred = draws - draws.mean()
            own = float(centred @ centred)
            return 0.0 if own == 0 else float(centred @ total) ** 2 / (own * variance)

        shares = [
            VarianceShare(kind, key, sum(map(explained, draws.values())))
            for (kind, key), draws in self.drawn.unknowns.items()
        ]
        for measure_id in dict.fromkeys(one.measure.id for one in self._measures):
            first = next(one for one in self._measures if one.measure.id == measure_id)
            shares.append(VarianceShare("measure", measure_id, sum(map(explained, first.unknowns))))
        return tuple(sorted(shares, key=lambda one: (-one.share, one.kind, one.key)))
