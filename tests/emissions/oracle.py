"""The model once more in plain Python, written from its formulas; shares no code with the engine."""

from __future__ import annotations

import math
from dataclasses import dataclass, field


@dataclass
class Effect:
    kind: str  # cut, shift, credit, outside
    value: float
    in_kt: bool = False
    sector: str = ""
    to: str = ""
    factor: float = 0.0


@dataclass
class Measure:
    id: str
    effects: list[Effect]
    decided: int
    lead: int
    ramp: int
    lifetime: int | None
    units: float
    realised: float


@dataclass
class World:
    start_year: int
    until: int
    start_kt: dict[str, float]
    activity: dict[str, dict[int, float]]
    intensity: dict[str, dict[int, float]]
    grid: dict[int, float]
    measures: list[Measure] = field(default_factory=list)


@dataclass
class Result:
    baseline: dict[tuple[str, int], float] = field(default_factory=dict)
    inflow: dict[tuple[str, int], float] = field(default_factory=dict)
    plan: dict[tuple[str, int], float] = field(default_factory=dict)
    credits: dict[int, float] = field(default_factory=dict)
    outside: dict[int, float] = field(default_factory=dict)
    delta: dict[tuple[str, int, str, int], float] = field(default_factory=dict)


def index(points: dict[int, float], start: int, year: int) -> float:
    named = {start: 1.0, **points}
    if year in named:
        return named[year]
    before = max(y for y in named if y < year)
    after = [y for y in named if y > year]
    if not after:
        return named[before]
    nxt = min(after)
    return named[before] + (named[nxt] - named[before]) * (year - before) / (nxt - before)


def grid_factor(points: dict[int, float], year: int) -> float:
    if year in points:
        return points[year]
    lower = [y for y in points if y < year]
    upper = [y for y in points if y > year]
    if not upper:
        return points[max(lower)]
    if not lower:
        return points[min(upper)]
    low, high = max(lower), min(upper)
    return points[low] + (points[high] - points[low]) * (year - low) / (high - low)


def strength(measure: Measure, year: int) -> float:
    first = measure.decided + measure.lead
    if year < first:
        return 0.0
    if measure.lifetime is not None and year >= first + measure.lifetime:
        return 0.0
    return min(1.0, (year - first + 1) / measure.ramp)


def share(world: World, measure: Measure, effect: Effect) -> float:
    per_unit = effect.value
    if effect.in_kt:
        start = world.start_kt[effect.sector]
        per_unit = effect.value / start if start > 0 else 0.0
    return min(1.0, per_unit * measure.units) * measure.realised


def run(world: World) -> Result:
    result = Result()
    sectors = list(world.start_kt)
    for year in range(world.start_year, world.until + 1):
        intensity = {s: index(world.intensity[s], world.start_year, year) for s in sectors}
        for s in sectors:
            activity = index(world.activity[s], world.start_year, year)
            result.baseline[s, year] = world.start_kt[s] * activity * intensity[s]
            result.inflow[s, year] = 0.0
        acting = [
            (m, i, e, share(world, m, e) * strength(m, year))
            for m in world.measures
            for i, e in enumerate(m.effects)
            if e.kind in ("cut", "shift")
        ]
        waiting = set(sectors)
        while waiting:
            free = [
                s
                for s in waiting
                if not any(e.kind == "shift" and e.to == s and e.sector in waiting for _, _, e, _ in acting)
            ]
            assert free, "the oracle's world has a circle of shifts"
            for s in free:
                waiting.discard(s)
                _sector(result, s, year, acting, intensity)
        result.credits[year] = math.fsum(
            e.value * m.units * m.realised * strength(m, year) * grid_factor(world.grid, year) / 1000
            for m in world.measures
            for e in m.effects
            if e.kind == "credit"
        )
        result.outside[year] = math.fsum(
            e.value * m.units * m.realised * strength(m, year)
            for m in world.measures
            for e in m.effects
            if e.kind == "outside"
        )
    return result


def _sector(
    result: Result,
    sector: str,
    year: int,
    acting: list[tuple[Measure, int, Effect, float]],
    intensity: dict[str, float],
) -> None:
    here = [(m, i, e, taken) for m, i, e, taken in acting if e.sector == sector]
    reached = result.baseline[sector, year] + result.inflow[sector, year]
    kept = 1.0
    for *_, taken in here:
        kept *= 1.0 - taken
    plan = reached * kept
    result.plan[sector, year] = plan
    full = sum(1 for *_, taken in here if taken == 1.0)
    for m, i, e, taken in here:
        if full:
            delta = -reached / full if taken == 1.0 else 0.0
        elif taken == 0.0 or reached == 0.0:
            delta = 0.0
        else:
            mean = (reached - plan) / math.log(reached / plan) if plan != reached else reached
            delta = mean * math.log(1.0 - taken)
        _add(result, (m.id, i, sector, year), delta)
        if e.kind == "shift":
            caused = -delta * e.factor * intensity[e.to] / intensity[sector]
            result.inflow[e.to, year] += caused
            _add(result, (m.id, i, e.to, year), caused)


def _add(result: Result, key: tuple[str, int, str, int], value: float) -> None:
    result.delta[key] = result.delta.get(key, 0.0) + value
