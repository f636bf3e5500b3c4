"""How fast the emission model is, beside a floor and two plain ways of writing it.

    python benchmarks/model.py

One plan of 60 measures on 15 sectors and 34 years. The table goes to standard error, one JSON object to standard
output. Compare ratios within one run; the times themselves belong to the machine.
"""

from __future__ import annotations

import json
import random
import sys
import time
import timeit
from collections.abc import Callable
from dataclasses import asdict, dataclass

import numpy as np
import pandas as pd

from klimatpeli.emissions import streams
from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.best_plan import Amount, Option, Problem, Resource, best_plan
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Cut, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook, SectorSpread
from klimatpeli.emissions.projection import PreparedPlan, project
from klimatpeli.emissions.uncertainty import DRAWS, DrawnBaseline, UncertainPlan

SECTORS, FIRST, LAST, MEASURES = 15, 2022, 2055, 60
TARGET = 2030
GAP_SHARE = 0.01


@dataclass
class Result:
    """One line of the table."""

    what: str
    milliseconds: float
    times_the_floor: float | None = None
    note: str = ""


def make_world() -> tuple[Baseline, Outlook, list[PlannedMeasure], list[PlannedMeasure]]:
    """A baseline, its outlook, measures that cut, and the same with every fourth a shift."""
    rng = random.Random(2007)  # noqa: S311 - play, not secrets
    names = tuple(f"sector {number}" for number in range(SECTORS))
    inventory = Inventory(names, (FIRST,), np.array([[rng.uniform(2, 60)] for _ in names]))
    outlook = Outlook(
        activity={name: IndexPath(((2040, rng.uniform(0.8, 1.2)),)) for name in names},
        intensity={name: IndexPath(((2040, rng.uniform(0.3, 1.0)),)) for name in names},
        grid_factor_g_per_kwh=((2022, 75.9),),
        spread={name: SectorSpread(0.08, 0.06, f"story {number % 5}", trend=0.02) for number, name in enumerate(names)},
    )
    cuts, mixed = [], []
    for number in range(MEASURES):
        central = rng.uniform(0.01, 0.15)
        share = Range(0.5 * central, central, 1.6 * central)
        source = rng.randrange(SECTORS - 1)
        timing = (rng.choice((2025, 2027)), rng.randint(0, 3), rng.randint(1, 6))
        cut = PlannedMeasure(f"m{number}", (Cut(names[source], share),), *timing)
        shift = PlannedMeasure(f"m{number}", (Shift(names[source], names[-1], 0.1, share),), *timing)
        cuts.append(cut)
        mixed.append(shift if number % 4 == 0 else cut)
    return make_baseline(inventory, outlook, LAST), outlook, cuts, mixed


def milliseconds(call: Callable[[], object], *, repeats: int = 40) -> float:
    """Best of many short runs: a busy machine disturbs some of them, not all."""
    timer = timeit.Timer(call)
    once = min(timer.repeat(3, 1))
    number = max(1, int(0.002 / max(1e-7, once)))
    return 1000 * min(timer.repeat(repeats if once < 0.02 else 7, number)) / number


def plain_loop(baseline: Baseline, measures: list[PlannedMeasure]) -> list[list[float]]:
    """The cuts of a plan in nested loops over plain lists."""
    start = [float(value) for value in baseline.emissions_kt[:, 0]]
    plan: list[list[float]] = baseline.emissions_kt.tolist()
    for measure in measures:
        for effect in measure.effects:
            if not isinstance(effect, Cut):
                continue
            row = baseline.sectors.index(effect.sector)
            share = measure.taken_share(effect, effect.amount.central, start[row])
            for column, year in enumerate(baseline.years):
                age = year - measure.first_year
                strength = 0.0 if age < 0 else min(1.0, (age + 1) / measure.ramp_years)
                plan[row][column] *= 1.0 - share * strength
    return plan


def tidy_effects(measures: list[PlannedMeasure], sectors: tuple[str, ...], *, whole: bool) -> pd.DataFrame:
    """A line per measure and sector that it cuts; with `whole` one per measure and sector, most with a share of 0."""
    lines = []
    for measure in measures:
        for effect in measure.effects:
            if isinstance(effect, Cut):
                first, ramp = measure.first_year, measure.ramp_years
                for sector in sectors if whole else (effect.sector,):
                    share = effect.amount.central if sector == effect.sector else 0.0
                    lines.append((measure.id, sector, share, first, ramp))
    return pd.DataFrame(lines, columns=["measure", "sector", "share", "first_year", "ramp_years"])


def tidy_plan(effects: pd.DataFrame, before: pd.DataFrame, years: pd.DataFrame) -> pd.DataFrame:
    """The plan as an analyst with tidy tables would write it: a line per effect and year, products by group."""
    lines = effects.merge(years, how="cross")
    strength = ((lines["year"] - lines["first_year"] + 1) / lines["ramp_years"]).clip(0, 1)
    lines["kept"] = 1 - lines["share"] * strength
    plan = before.join(lines.groupby(["sector", "year"])["kept"].prod(), on=["sector", "year"])
    plan["kt"] *= plan["kept"].fillna(1.0)
    return plan


def projections() -> list[Result]:
    """One choice more, against the floor, a plain loop and pandas."""
    baseline, _, cuts, mixed = make_world()
    last = cuts[-1]
    ready = PreparedPlan(baseline, cuts[:-1])
    expected = project(baseline, cuts).plan_kt

    sector_of = np.zeros((SECTORS, MEASURES))
    log_kept = np.zeros((MEASURES, len(baseline.years)))
    for number, measure in enumerate(cuts):
        effect = measure.effects[0]
        assert isinstance(effect, Cut)
        sector_of[baseline.row(effect.sector), number] = 1.0
        log_kept[number] = np.log1p(-effect.amount.central * measure.strength(baseline.years))

    def floor() -> FloatArray:
        plan: FloatArray = baseline.emissions_kt * np.exp(sector_of @ log_kept)
        return plan

    few = tidy_effects(cuts, baseline.sectors, whole=False)
    whole = tidy_effects(cuts, baseline.sectors, whole=True)
    years = pd.DataFrame({"year": baseline.years})
    before = pd.DataFrame(
        [(sector, year) for sector in baseline.sectors for year in baseline.years], columns=["sector", "year"]
    )
    before["kt"] = baseline.emissions_kt.ravel()
    for other in (floor(), plain_loop(baseline, cuts)):
        np.testing.assert_allclose(other, expected, rtol=1e-12)
    for effects in (few, whole):
        kt = tidy_plan(effects, before, years)["kt"].to_numpy()
        np.testing.assert_allclose(kt.reshape(expected.shape), expected, rtol=1e-12)
    np.testing.assert_allclose(ready.with_measure(last).projection().plan_kt, expected, rtol=1e-12)

    ready_mixed = PreparedPlan(baseline, mixed[:-1])
    least = milliseconds(floor, repeats=100)
    timed = [
        ("floor: one matrix product in log space", floor, "no attribution, no shifts, effects already worked out"),
        ("one choice more, cuts", lambda: ready.with_measure(last).projection(), "effect worked out anew"),
        ("one choice more, with shifts", lambda: ready_mixed.with_measure(mixed[-1]).projection(), ""),
        ("one choice taken back", lambda: ready.without("m7").projection(), ""),
        ("all 60 measures from scratch", lambda: project(baseline, cuts), ""),
        ("plain loop, all 60", lambda: plain_loop(baseline, cuts), ""),
        ("pandas, a line per effect and year", lambda: tidy_plan(few, before, years), f"{len(few) * len(years)} lines"),
        (
            "pandas, every measure, sector and year",
            lambda: tidy_plan(whole, before, years),
            f"{len(whole) * len(years)} lines",
        ),
    ]
    results = []
    for what, call, note in timed:
        taken = least if call is floor else milliseconds(call)
        results.append(Result(what, taken, taken / least, note))
    ours = results[1].milliseconds
    for one in results[-2:]:
        one.note += f", {one.milliseconds / ours:.0f} x one choice more"
    return results


def draws() -> list[Result]:
    """10,000 draws: from scratch and after one choice."""
    baseline, outlook, _, mixed = make_world()

    def first_time() -> None:
        streams.forget()
        UncertainPlan(DrawnBaseline(baseline, outlook), mixed).band(counts_credits=True)

    drawn = DrawnBaseline(baseline, outlook)
    plan = UncertainPlan(drawn, mixed[:-1])

    def one_more() -> None:
        more = plan.with_measure(mixed[-1])
        more.band(counts_credits=True)
        more.chance(100.0, TARGET, counts_credits=True)

    cells = plan.total_kt(counts_credits=False)
    copied = [cells.copy() for _ in range(SECTORS)]
    least = milliseconds(lambda: [one.copy() for one in copied])
    return [
        Result("floor: one memory copy of the draws", least, 1.0, f"{SECTORS} sectors, float32"),
        Result("draws, the very first time", milliseconds(first_time), note="random numbers included"),
        Result("draws, baseline of a new outlook", milliseconds(lambda: DrawnBaseline(baseline, outlook))),
        Result(
            "draws, 60 measures from scratch",
            milliseconds(lambda: UncertainPlan(drawn, mixed).band(counts_credits=True)),
            note=f"{DRAWS} draws, P10-P90 of every year",
        ),
        Result("draws, one choice more", milliseconds(one_more), note="band and chance of the target"),
        Result(
            "what widens the band most",
            milliseconds(lambda: plan.variance_shares(TARGET, counts_credits=True)),
        ),
    ]


def workshop(rounds: int) -> Problem:
    """40 options with amounts, a chain and requirements, on the same baseline."""
    rng = random.Random(1995)  # noqa: S311 - play, not secrets
    baseline, _, _, _ = make_world()
    options = []
    for number in range(40):
        source = rng.randrange(SECTORS - 1)
        amount = Amount(rng.choice((1.0, 5.0)), rng.choice((20.0, 60.0))) if rng.random() < 0.5 else None
        share = Range.exactly(rng.choice((0.03, 0.08, 0.2, 0.4)) / (amount.limit if amount else 1))
        effect = (
            Shift(baseline.sectors[source], baseline.sectors[-1], rng.uniform(0.03, 0.15), share)
            if rng.random() < 0.25
            else Cut(baseline.sectors[source], share)
        )
        cost = rng.uniform(0.1, 3.0)
        options.append(
            Option(
                PlannedMeasure(f"o{number}", (effect,), 0, rng.randint(0, 3), rng.randint(1, 5)),
                costs={"money": 0.1 if amount else round(cost, 2), "staff": rng.choice((0.5, 1.0, 2.0))},
                unit_costs={"money": cost / amount.limit} if amount else {},
                amount=amount,
                requires=frozenset({f"o{number - 1}"}) if number and rng.random() < 0.1 else frozenset(),
            )
        )
    resources = (
        Resource("money", (5.0,) * rounds, carries=True),
        Resource("staff", (5.0,) * rounds, carries=False),
        Resource("steps", (8.0,) * rounds, carries=False),
    )
    years = tuple(2025 + number for number in range(rounds))
    return Problem(baseline, tuple(options), years, resources, TARGET, counts_credits=True)


def best_plans() -> list[Result]:
    """The best plan with its proof."""
    best_plan(workshop(1), time_limit_s=0.1)  # the solver's modules are loaded once
    results = []
    for rounds in (1, 2, 4):
        problem = workshop(rounds)
        taken, busy, found = float("inf"), float("inf"), None
        for _ in range(3):
            start, processor = timeit.default_timer(), time.process_time()
            found = best_plan(problem, gap_share=GAP_SHARE, time_limit_s=60.0)
            taken = min(taken, 1000 * (timeit.default_timer() - start))
            busy = min(busy, 1000 * (time.process_time() - processor))
        assert found is not None
        reduced_kt = found.baseline_kt - found.total_kt
        gap = f"gap {100 * found.gap_kt / reduced_kt:.2f} % of {reduced_kt:.1f} kt reduced"
        note = f"{gap}, {found.solves} solves, {busy:.0f} ms of a processor"
        results.append(Result(f"best plan, {rounds} round{'s' if rounds > 1 else ''}, 40 options", taken, note=note))
    return results


def main() -> None:
    """Measure everything and print it."""
    results = [*projections(), *draws(), *best_plans()]
    print(f"{'what':42} {'ms':>10} {'x floor':>9}", file=sys.stderr)
    for one in results:
        ratio = "" if one.times_the_floor is None else f"{one.times_the_floor:.1f}"
        print(f"{one.what:42} {one.milliseconds:10.3f} {ratio:>9}  {one.note}", file=sys.stderr)
    sizes = {"sectors": SECTORS, "years": LAST - FIRST + 1, "measures": MEASURES, "draws": DRAWS}
    print(json.dumps({"sizes": sizes, "results": [asdict(one) for one in results]}, indent=1))


if __name__ == "__main__":
    main()
