"""How fast the emission model is, beside a floor and plain ways of writing the same model.

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
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial

import numpy as np
from _plain import (
    effects_table,
    plain_loop,
    sectors_table,
    tidy_by_level,
    tidy_by_sector,
    tidy_cuts,
    years_table,
)
from numpy.typing import ArrayLike

from klimatpeli.emissions import streams
from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.best_plan import Amount, Option, Problem, Resource, best_plan
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Effect, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook, SectorSpread
from klimatpeli.emissions.projection import PreparedPlan, project
from klimatpeli.emissions.uncertainty import DRAWS, DrawnBaseline, UncertainPlan

SECTORS, FIRST, LAST, MEASURES = 15, 2022, 2055, 60
TARGET = 2030
GAP_SHARE = 0.01
TURNS, TURNS_OF_SLOW = 40, 7


@dataclass(frozen=True)
class Result:
    """One line of the table."""

    what: str
    milliseconds: float
    times_the_floor: float | None = None
    note: str = ""


def make_world() -> tuple[Baseline, Outlook, list[PlannedMeasure], list[PlannedMeasure]]:
    """A baseline, its outlook, measures that cut, and the same with every fourth a shift and every twentieth a credit.

    Shifts lead to the last two sectors, and from the one to the other. Every fifth of the mixed measures ends.
    """
    rng = random.Random(2007)  # noqa: S311  # play, not secrets
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
        source = SECTORS - 2 if number % 20 == 4 else rng.randrange(SECTORS - 2)
        timing = (rng.choice((2025, 2027)), rng.randint(0, 3), rng.randint(1, 6))
        cut = Cut(names[source], share)
        effect: Effect = cut
        if number % 4 == 0:
            to = names[-1] if number % 3 or source == SECTORS - 2 else names[-2]
            effect = Shift(names[source], to, 0.1, share)
        elif number % 20 == 1:
            effect = Credit(Range(10.0, 20.0, 30.0))
        lifetime = 15 if number % 5 == 0 else None
        cuts.append(PlannedMeasure(f"m{number}", (cut,), *timing))
        mixed.append(PlannedMeasure(f"m{number}", (effect,), *timing, lifetime_years=lifetime))
    return make_baseline(inventory, outlook, LAST), outlook, cuts, mixed


def milliseconds(call: Callable[[], object]) -> float:
    """Best of many short runs: a busy machine disturbs some of them, not all."""
    return side_by_side([call])[0]


def side_by_side(calls: Sequence[Callable[[], object]]) -> list[float]:
    """Milliseconds of each, best of many short runs that take turns: a slow spell of the machine meets them all."""
    timers = [timeit.Timer(call) for call in calls]
    once = [min(timer.repeat(3, 1)) for timer in timers]
    best = [float("inf")] * len(calls)
    for turn in range(TURNS):
        for index, timer in enumerate(timers):
            if once[index] < 0.02 or turn < TURNS_OF_SLOW:
                number = max(1, int(0.002 / max(1e-7, once[index])))
                best[index] = min(best[index], 1000 * timer.timeit(number) / number)
    return best


@dataclass(frozen=True)
class Timed:
    """What becomes a line of the table.

    Attributes:
        what: Its name.
        call: What is timed.
        choices: How many choices one call makes; the line gives the mean.
        note: Said beside it.
        against: The line that it is compared with in its note.
    """

    what: str
    call: Callable[[], object]
    choices: int = 1
    note: str = ""
    against: str = ""


def projections() -> list[Result]:
    """One choice more or less, against the floor, a plain loop and pandas."""
    baseline, _, cuts, mixed = make_world()
    floor = make_floor(baseline, cuts)
    plan, plan_mixed = PreparedPlan(baseline, cuts), PreparedPlan(baseline, mixed)
    before = [(plan.without(one.id), one) for one in cuts]
    before_mixed = [(plan_mixed.without(one.id), one) for one in mixed]
    tables = (sectors_table(baseline), years_table(baseline))
    effects, effects_of_cuts = effects_table(mixed), effects_table(cuts)

    assert_same(floor(), plan.projection().plan_kt)
    assert_same(tidy_cuts(effects_of_cuts, *tables)["kt"], plan.projection().plan_kt)
    expected = plan_mixed.projection()
    plan_kt, credits_kt = plain_loop(baseline, mixed)
    assert_same(plan_kt, expected.plan_kt)
    assert_same(credits_kt, expected.credits_kt)
    for way in (tidy_by_sector, tidy_by_level):
        table, credited = way(effects, *tables)
        assert_same(table["kt"], expected.plan_kt)
        assert_same(credited, expected.credits_kt)

    def choose_each(pairs: list[tuple[PreparedPlan, PlannedMeasure]]) -> None:
        for one, measure in pairs:
            one.with_measure(measure).projection()

    def take_back_each() -> None:
        for measure in mixed:
            plan_mixed.without(measure.id).projection()

    more, more_mixed = "one choice more, cuts", "one choice more, with shifts"
    mean = f"mean of {MEASURES}"
    lines = [
        Timed("floor: one matrix product in log space", floor, note="no shifts, effects already worked out"),
        Timed(more, lambda: choose_each(before), MEASURES, mean),
        Timed(more_mixed, lambda: choose_each(before_mixed), MEASURES, mean),
        Timed("one choice taken back, with shifts", take_back_each, MEASURES, mean),
        Timed("all measures from scratch, with shifts", lambda: project(baseline, mixed)),
        Timed("plain loop, with shifts", lambda: plain_loop(baseline, mixed), against=more_mixed),
        Timed("pandas, with shifts, sector by sector", lambda: tidy_by_sector(effects, *tables), against=more_mixed),
        Timed("pandas, with shifts, level by level", lambda: tidy_by_level(effects, *tables), against=more_mixed),
        Timed("pandas, cuts only", lambda: tidy_cuts(effects_of_cuts, *tables), against=more),
    ]
    lines += [Timed(f"{pair[1].id} more, with shifts", partial(choose_each, [pair])) for pair in before_mixed]
    taken = side_by_side([line.call for line in lines])
    ms = {line.what: one / line.choices for line, one in zip(lines, taken, strict=True)}
    least = taken[0]
    results = [
        Result(
            line.what,
            ms[line.what],
            ms[line.what] / least,
            f"{ms[line.what] / ms[line.against]:.0f} x {line.against}" if line.against else line.note,
        )
        for line in lines[:-MEASURES]
    ]
    slowest = max(taken[-MEASURES:])
    results.insert(3, Result("the slowest choice more, with shifts", slowest, slowest / least, f"of the {MEASURES}"))
    return results


def make_floor(baseline: Baseline, cuts: list[PlannedMeasure]) -> Callable[[], FloatArray]:
    """The cuts of a plan as one matrix product."""
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

    return floor


def assert_same(found: ArrayLike, wanted: FloatArray) -> None:
    """All figures agree to 1e-12."""
    np.testing.assert_allclose(np.reshape(found, wanted.shape), wanted, rtol=1e-12)


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
    rng = random.Random(1995)  # noqa: S311  # play, not secrets
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
        print(f"{one.what:42} {one.milliseconds:10.4f} {ratio:>9}  {one.note}", file=sys.stderr)
    sizes = {"sectors": SECTORS, "years": LAST - FIRST + 1, "measures": MEASURES, "draws": DRAWS}
    print(json.dumps({"sizes": sizes, "results": [asdict(one) for one in results]}, indent=1))


if __name__ == "__main__":
    main()
