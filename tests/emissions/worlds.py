"""Random worlds for the engine and for the oracle."""

from __future__ import annotations

import random

import numpy as np

from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import (
    Credit,
    Cut,
    Effect,
    Enabling,
    Outside,
    PlannedMeasure,
    Range,
    Shift,
)
from klimatpeli.emissions.outlook import IndexPath, Outlook
from tests.emissions import oracle

SECTORS = ("road", "oil", "electricity", "heat", "farms", "waste")
START, UNTIL = 2022, 2040


def _points(rng: random.Random, low: float, high: float) -> dict[int, float]:
    years = sorted(rng.sample(range(START + 1, UNTIL + 3), rng.randint(0, 3)))
    return {year: rng.uniform(low, high) for year in years}


def _effect(rng: random.Random, sectors: tuple[str, ...]) -> oracle.Effect:
    kind = rng.choice(["cut", "cut", "cut", "shift", "shift", "credit", "outside"])
    if kind == "credit":
        return oracle.Effect("credit", rng.uniform(0, 80))
    if kind == "outside":
        return oracle.Effect("outside", rng.uniform(-2, 5))
    in_kt = rng.random() < 0.3
    value = rng.uniform(0, 30) if in_kt else rng.choice([rng.random(), rng.random() * 0.2, 0.0, 1.0])
    if kind == "cut":
        return oracle.Effect("cut", value, in_kt, rng.choice(sectors))
    source, to = sorted(rng.sample(range(len(sectors)), 2))  # always downwards: no circle
    return oracle.Effect("shift", value, in_kt, sectors[source], sectors[to], rng.choice([0.0, 0.05, 0.4, 1.2]))


def random_world(seed: int) -> oracle.World:
    """Shifts in chains, full cuts, amounts, lifetimes, credits, realised parts, an empty sector now and then."""
    rng = random.Random(seed)
    sectors = tuple(rng.sample(SECTORS, rng.randint(2, len(SECTORS))))
    measures = [
        oracle.Measure(
            id=f"m{number}",
            effects=[_effect(rng, sectors) for _ in range(rng.randint(0, 3))],
            decided=rng.randint(2020, 2034),
            lead=rng.randint(0, 4),
            ramp=rng.randint(1, 6),
            lifetime=rng.choice([None, None, 1, 5, 12]),
            units=rng.choice([1.0, 1.0, 2.5, 7.0, 0.0]),
            realised=rng.choice([0.0, 0.4, 0.6, 0.8, 1.0, 1.0]),
        )
        for number in range(rng.randint(0, 9))
    ]
    return oracle.World(
        start_year=START,
        until=UNTIL,
        start_kt={s: rng.choice([0.0, rng.uniform(0.1, 90), rng.uniform(0.1, 90)]) for s in sectors},
        activity={s: _points(rng, 0.6, 1.4) for s in sectors},
        intensity={s: _points(rng, 0.05, 1.2) for s in sectors},
        grid={2022: 75.9, 2030: rng.uniform(10, 60), 2035: 10.0},
        measures=measures,
    )


def engine_baseline(world: oracle.World) -> Baseline:
    sectors = tuple(world.start_kt)
    values = np.array([[world.start_kt[sector]] for sector in sectors])
    outlook = Outlook(
        activity={s: IndexPath(tuple(world.activity[s].items())) for s in sectors},
        intensity={s: IndexPath(tuple(world.intensity[s].items())) for s in sectors},
        grid_factor_g_per_kwh=tuple(world.grid.items()),
    )
    return make_baseline(Inventory(sectors, (world.start_year,), values), outlook, world.until)


def engine_measures(world: oracle.World) -> list[PlannedMeasure]:
    return [
        PlannedMeasure(
            id=m.id,
            effects=tuple(_engine_effect(effect) for effect in m.effects) or (Enabling(),),
            decided_year=m.decided,
            lead_years=m.lead,
            ramp_years=m.ramp,
            lifetime_years=m.lifetime,
            units=m.units,
            realised=m.realised,
        )
        for m in world.measures
    ]


def _engine_effect(effect: oracle.Effect) -> Effect:
    amount = Range.exactly(effect.value)
    if effect.kind == "credit":
        return Credit(amount)
    if effect.kind == "outside":
        return Outside(amount)
    share, kt = (None, amount) if effect.in_kt else (amount, None)
    if effect.kind == "cut":
        return Cut(effect.sector, share, kt)
    return Shift(effect.sector, effect.to, effect.factor, share, kt)
