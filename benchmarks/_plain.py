"""The same model twice more, as one would write it without the engine: in loops, and in tidy tables.

Cuts, shifts from the sources on, credits, ramps and lifetimes, at central values. What no measure of the benchmark
does is left out: kt instead of shares, units, part anchoring, tonnes outside, and cuts that take everything.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter

import numpy as np
import pandas as pd

from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.measures import Credit, Cut, PlannedMeasure, Shift


def plain_loop(baseline: Baseline, measures: list[PlannedMeasure]) -> tuple[list[list[float]], list[float]]:
    """The sectors with the plan, and the credits, in nested loops over plain lists."""
    years = baseline.years
    plan: list[list[float]] = baseline.emissions_kt.tolist()
    intensity: list[list[float]] = baseline.intensity.tolist()
    grid: list[float] = baseline.grid_factor_g_per_kwh.tolist()
    credits_kt = [0.0] * len(years)
    acting: dict[str, list[tuple[Cut | Shift, PlannedMeasure]]] = {}
    for measure in measures:
        for effect in measure.effects:
            if isinstance(effect, Credit):
                for column, year in enumerate(years):
                    credits_kt[column] += effect.gwh.central * grid[column] / 1000 * _strength(measure, year)
            elif isinstance(effect, (Cut, Shift)):
                acting.setdefault(effect.sector, []).append((effect, measure))
    pairs = {(effect.sector, effect.to) for some in acting.values() for effect, _ in some if isinstance(effect, Shift)}
    order = sources_first(pairs)
    for sector in (*order, *(other for other in acting if other not in order)):
        row = baseline.sectors.index(sector)
        for column, year in enumerate(years):
            kept = [1 - effect.amount.central * _strength(measure, year) for effect, measure in acting.get(sector, ())]
            all_kept = math.prod(kept)
            removed = plan[row][column] * (1 - all_kept)
            plan[row][column] *= all_kept
            if all_kept == 1:
                continue
            for (effect, _), own in zip(acting[sector], kept, strict=True):
                if isinstance(effect, Shift):
                    part = math.log(own) / math.log(all_kept)
                    into = baseline.sectors.index(effect.to)
                    caused = effect.factor * intensity[into][column] / intensity[row][column]
                    plan[into][column] += removed * part * caused
    return plan, credits_kt


def _strength(measure: PlannedMeasure, year: int) -> float:
    age = year - measure.first_year
    if age < 0 or (measure.lifetime_years is not None and age >= measure.lifetime_years):
        return 0.0
    return min(1.0, (age + 1) / measure.ramp_years)


def sources_first(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The sectors that pairs of (source, destination) connect."""
    return [sector for level in levels(pairs) for sector in level]


def levels(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """The same, sectors that do not wait for each other together."""
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for source, destination in pairs:
        sorter.add(destination, source)
    sorter.prepare()
    while sorter.is_active():
        ready = sorter.get_ready()
        yield ready
        sorter.done(*ready)


def effects_table(measures: list[PlannedMeasure]) -> pd.DataFrame:
    """A line per effect."""
    lines = []
    for measure in measures:
        timing = {"first_year": measure.first_year, "ramp": measure.ramp_years, "lifetime": measure.lifetime_years}
        for effect in measure.effects:
            line: dict[str, object] = {"measure": measure.id, **timing}
            if isinstance(effect, Credit):
                line |= {"kind": "credit", "gwh": effect.gwh.central}
            elif isinstance(effect, Shift):
                line |= {"kind": "shift", "to": effect.to, "factor": effect.factor}
            else:
                line |= {"kind": "cut"}
            if isinstance(effect, (Cut, Shift)):
                line |= {"sector": effect.sector, "share": effect.amount.central}
            lines.append(line)
    known = ["measure", "kind", "sector", "to", "share", "factor", "gwh", "first_year", "ramp", "lifetime"]
    return pd.DataFrame(lines).reindex(columns=known).astype({"lifetime": float})


def sectors_table(baseline: Baseline) -> pd.DataFrame:
    """A line per sector and year."""
    return pd.DataFrame(
        {
            "sector": np.repeat(baseline.sectors, len(baseline.years)),
            "year": np.tile(baseline.years, len(baseline.sectors)),
            "kt": baseline.emissions_kt.ravel(),
            "intensity": baseline.intensity.ravel(),
        }
    )


def years_table(baseline: Baseline) -> pd.DataFrame:
    """A line per year."""
    return pd.DataFrame({"year": baseline.years, "grid": baseline.grid_factor_g_per_kwh})


def _by_year(effects: pd.DataFrame, years: pd.DataFrame) -> pd.DataFrame:
    """A line per effect and year."""
    lines = effects.merge(years, how="cross")
    age = lines["year"] - lines["first_year"]
    strength = ((age + 1) / lines["ramp"]).clip(0, 1)
    lines["strength"] = strength.where(~(age >= lines["lifetime"]), 0.0)
    lines["log_kept"] = np.log1p(-lines["share"] * lines["strength"])
    return lines


def _credits(lines: pd.DataFrame) -> pd.Series[float]:
    found = lines[lines["kind"] == "credit"]
    return (found["gwh"] * found["strength"] * found["grid"] / 1000).groupby(found["year"]).sum()


def tidy_cuts(effects: pd.DataFrame, sectors: pd.DataFrame, years: pd.DataFrame) -> pd.DataFrame:
    """The sectors with a plan of cuts alone: products by group."""
    lines = _by_year(effects, years)
    plan = sectors.join(lines.groupby(["sector", "year"])["log_kept"].sum(), on=["sector", "year"])
    plan["kt"] *= np.exp(plan["log_kept"].fillna(0.0))
    return plan


def _prepared(
    effects: pd.DataFrame, sectors: pd.DataFrame, years: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    lines = _by_year(effects, years)
    plan = sectors.set_index(["sector", "year"])
    log_kept = lines.groupby(["sector", "year"])["log_kept"].sum()
    plan["log_kept"] = log_kept.reindex(plan.index, fill_value=0.0)
    return lines, plan, lines[lines["kind"] == "shift"]


def _pairs(shifts: pd.DataFrame) -> Iterable[tuple[str, str]]:
    return shifts[["sector", "to"]].drop_duplicates().itertuples(index=False, name=None)


def tidy_by_sector(
    effects: pd.DataFrame, sectors: pd.DataFrame, years: pd.DataFrame
) -> tuple[pd.DataFrame, pd.Series[float]]:
    """The sectors with the plan, and the credits: one source after another, as the model is told."""
    lines, plan, shifts = _prepared(effects, sectors, years)
    for source in sources_first(_pairs(shifts)):
        moved = shifts[shifts["sector"] == source]
        if moved.empty:
            continue
        of_source = plan.loc[source]
        removed = of_source["kt"] * -np.expm1(of_source["log_kept"])
        per_log = (removed / of_source["log_kept"] / of_source["intensity"]).fillna(0.0)
        caused = moved["log_kept"] * moved["factor"] * moved["year"].map(per_log)
        inflow = caused.groupby([moved["to"], moved["year"]]).sum()
        plan.loc[inflow.index, "kt"] += inflow * plan.loc[inflow.index, "intensity"]
    plan["kt"] *= np.exp(plan["log_kept"])
    return plan.reset_index(), _credits(lines)


def tidy_by_level(
    effects: pd.DataFrame, sectors: pd.DataFrame, years: pd.DataFrame
) -> tuple[pd.DataFrame, pd.Series[float]]:
    """As `tidy_by_sector`, all sources that do not wait for each other at once: as few operations as there can be."""
    lines, plan, shifts = _prepared(effects, sectors, years)
    for level in levels(_pairs(shifts)):
        moved = shifts[shifts["sector"].isin(level)]
        if moved.empty:
            continue
        removed = plan["kt"] * -np.expm1(plan["log_kept"])
        per_log = (removed / plan["log_kept"] / plan["intensity"]).fillna(0.0)
        moved = moved.join(per_log.rename("per_log"), on=["sector", "year"])
        caused = moved["log_kept"] * moved["factor"] * moved["per_log"]
        inflow = caused.groupby([moved["to"], moved["year"]]).sum()
        plan.loc[inflow.index, "kt"] += inflow * plan.loc[inflow.index, "intensity"]
    plan["kt"] *= np.exp(plan["log_kept"])
    return plan.reset_index(), _credits(lines)
