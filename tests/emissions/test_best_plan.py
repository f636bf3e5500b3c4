"""The best plan against trying out everything."""

from __future__ import annotations

import itertools
import random
import threading
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.best_plan import CHAIN, Amount, Option, Problem, Resource, best_plan, total_kt
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Effect, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook

SECTORS = ("oil", "road", "electricity", "farms")
TARGET = 2030
YEARS = (2026, 2028)
exactly = Range.exactly


def baseline() -> Baseline:
    inventory = Inventory(SECTORS, (2022,), np.array([[20.0], [33.5], [11.0], [38.0]]))
    outlook = Outlook(
        {sector: IndexPath() for sector in SECTORS},
        {sector: IndexPath(((2030, 0.5),) if sector == "electricity" else ()) for sector in SECTORS},
        ((2022, 75.9), (2030, 30.0)),
    )
    return make_baseline(inventory, outlook, 2035)


def random_effect(rng: random.Random) -> Effect:
    kind = rng.random()
    share = exactly(rng.choice([rng.uniform(0.01, 0.4), rng.uniform(0.1, 0.9), 1.0]))
    if kind < 0.6:
        return Cut(rng.choice(SECTORS), share)
    if kind < 0.9:
        source, to = rng.choice([("oil", "electricity"), ("road", "electricity"), ("oil", "farms")])
        return Shift(source, to, rng.choice([0.05, 0.3, 1.1]), share)
    return Credit(exactly(rng.uniform(1, 60)))


def random_problem(seed: int) -> Problem:
    rng = random.Random(seed)
    count = rng.randint(2, 6)
    options: list[Option] = []
    for number in range(count):
        measure = PlannedMeasure(
            f"m{number}",
            tuple(random_effect(rng) for _ in range(rng.choice([1, 1, 2]))),
            0,
            rng.randint(0, 4),
            rng.randint(1, 4),
            rng.choice([None, None, 3]),
        )
        if rng.random() < 0.25:
            measure = replace(measure, effects=tuple(_smaller(effect) for effect in measure.effects))
            amount = Amount(rng.choice([1.0, 2.5]), rng.choice([5.0, 10.0]))
        else:
            amount = None
        options.append(
            Option(
                measure,
                costs={"money": rng.randint(0, 8) / 2, "staff": rng.randint(0, 3)},
                unit_costs={"money": rng.choice([0.25, 0.5])} if amount else {},
                amount=amount,
                rounds=rng.choice([None, None, (0,), (1,)]),
                requires=frozenset({f"m{number - 1}"}) if number and rng.random() < 0.2 else frozenset(),
                chain=rng.random() < 0.5,
                free_links=rng.choice([0, 0, 3]),
                gives={"staff": 1.0} if rng.random() < 0.15 else {},
            )
        )
    groups = (frozenset({"m0", "m1"}),) if rng.random() < 0.3 else ()
    return Problem(
        baseline(),
        tuple(options),
        YEARS,
        (
            Resource("money", (rng.randint(1, 6), rng.randint(0, 6)), carries=True),
            Resource("staff", (rng.randint(1, 4), rng.randint(0, 4)), carries=False),
            Resource("steps", (rng.randint(1, 5), rng.randint(0, 4)), carries=False),
        ),
        TARGET,
        counts_credits=rng.random() < 0.5,
        at_most_one=groups,
    )


def _smaller(effect: Effect) -> Effect:
    if isinstance(effect, (Cut, Shift)):
        assert effect.share is not None
        return replace(effect, share=exactly(effect.share.central / 6))
    return effect


def _ways(problem: Problem, option: Option) -> list[tuple[int, float, int] | None]:
    """(round, units, steps), or None: not chosen."""
    levels = [option.measure.units]
    if option.amount is not None:
        levels = [option.amount.step * k for k in range(1, int(option.amount.limit / option.amount.step) + 1)]
    steps = range(5 - option.free_links) if option.chain else range(1)
    rounds = option.rounds if option.rounds is not None else range(len(problem.decision_years))
    return [None, *itertools.product(rounds, levels, steps)]


def _allowed(problem: Problem, plan: dict[str, tuple[int, float, int]]) -> bool:
    options = {option.id: option for option in problem.options}
    for name, (round_, _, _) in plan.items():
        for other in options[name].requires:
            if other not in plan or plan[other][0] > round_:
                return False
    if any(len(group & plan.keys()) > 1 for group in problem.at_most_one):
        return False
    money = 0.0
    given = {resource.id: resource.per_round for resource in problem.resources}
    for now in range(len(problem.decision_years)):
        money += given["money"][now]
        staff = given["staff"][now]
        for name, (round_, units, steps) in plan.items():
            option = options[name]
            if round_ == now:
                money -= option.costs["money"] + option.unit_costs.get("money", 0.0) * units
                staff -= option.costs["staff"]
            linked = not option.chain or option.free_links + steps > 0
            if round_ < now and linked:
                staff += option.gives.get("staff", 0.0)
        if money < -1e-9 or staff < -1e-9:
            return False
    first = sum(steps for round_, _, steps in plan.values())
    second = sum(steps for round_, _, steps in plan.values() if round_ == 1)
    return first <= sum(given["steps"]) and second <= given["steps"][1]


def brute_force_kt(problem: Problem) -> float:
    """Try out every plan that the rules allow; partial plans that already overspend are dropped early."""
    best = total_kt(problem, ())
    options = problem.options
    stack: list[tuple[int, dict[str, tuple[int, float, int]]]] = [(0, {})]
    seen: dict[frozenset[tuple[str, float, float, int]], float] = {}
    while stack:
        depth, plan = stack.pop()
        if depth == len(options):
            if _allowed(problem, plan):
                best = min(best, _total(problem, plan, seen))
            continue
        for way in _ways(problem, options[depth]):
            longer = plan if way is None else {**plan, options[depth].id: way}
            if _within_means(problem, longer):
                stack.append((depth + 1, longer))
    return best


def _within_means(problem: Problem, plan: dict[str, tuple[int, float, int]]) -> bool:
    options = {option.id: option for option in problem.options}
    given = {resource.id: sum(resource.per_round) for resource in problem.resources}
    money = sum(
        options[n].costs["money"] + options[n].unit_costs.get("money", 0.0) * u for n, (_, u, _) in plan.items()
    )
    return money <= given["money"] + 1e-9 and sum(s for *_, s in plan.values()) <= given["steps"]


def _total(
    problem: Problem,
    plan: dict[str, tuple[int, float, int]],
    seen: dict[frozenset[tuple[str, float, float, int]], float],
) -> float:
    options = {option.id: option for option in problem.options}
    measures = []
    for name, (round_, units, steps) in plan.items():
        option = options[name]
        realised = CHAIN[min(4, steps + option.free_links)] if option.chain else 1.0
        year = problem.decision_years[round_]
        if realised:
            measures.append(replace(option.measure, decided_year=year, units=units, realised=realised))
    strengths = [m.strength((TARGET,))[0] for m in measures]
    key = frozenset((m.id, m.units, m.realised, round(12 * s)) for m, s in zip(measures, strengths, strict=True))
    if key not in seen:
        seen[key] = total_kt(problem, tuple(measures))
    return seen[key]


@pytest.mark.parametrize("block", range(10))
def test_two_hundred_small_problems_agree_with_trying_out_everything(block: int) -> None:
    for seed in range(block * 20, block * 20 + 20):
        problem = random_problem(seed)
        expected = brute_force_kt(problem)
        found = best_plan(problem, tolerance_kt=1e-4, gap_share=0.0)
        assert found.proven, seed
        assert found.total_kt == pytest.approx(expected, abs=1e-4), seed
        assert found.bound_kt <= expected + 1e-6, seed
        plan = {choice.option_id: (choice.round, choice.units, choice.steps) for choice in found.choices}
        assert _allowed(problem, plan), seed
        assert total_kt(problem, found.measures) == pytest.approx(found.total_kt)


@pytest.mark.parametrize("seed", range(0, 200, 5))
def test_a_wider_gap_is_kept_and_the_bound_stays_true(seed: int) -> None:
    problem = random_problem(seed)
    expected = brute_force_kt(problem)
    found = best_plan(problem, gap_share=0.05)
    assert found.proven
    assert found.bound_kt <= expected + 1e-6
    assert expected <= found.total_kt + 1e-9
    assert found.gap_kt <= max(1e-3, 0.05 * (found.baseline_kt - found.total_kt)) + 1e-9


def one_of(measure_id: str, share: float, money: float, **more: Any) -> Option:
    measure = PlannedMeasure(measure_id, (Cut("road", exactly(share)),), 0, 1, 1)
    return Option(measure, costs={"money": money}, chain=False, **more)


def small_problem(*options: Option, money: tuple[float, float] = (4, 0)) -> Problem:
    resources = (Resource("money", money, carries=True), Resource("steps", (4, 4), carries=False))
    return Problem(baseline(), options, YEARS, resources, TARGET, counts_credits=True)


def test_two_cheap_cuts_beat_a_dear_one() -> None:
    found = best_plan(small_problem(one_of("dear", 0.3, 4), one_of("a", 0.2, 2), one_of("b", 0.2, 2)))
    assert [choice.option_id for choice in found.choices] == ["a", "b"]
    assert found.total_kt == pytest.approx(20 + 33.5 * 0.64 + 5.5 + 38)
    assert found.gap_kt <= 1e-3 * (found.baseline_kt - found.total_kt)


def test_money_is_saved_for_the_next_round() -> None:
    found = best_plan(small_problem(one_of("dear", 0.3, 4, rounds=(1,)), money=(3, 1)))
    assert [(choice.option_id, choice.round) for choice in found.choices] == [("dear", 1)]


def test_the_chain_is_worth_more_on_the_big_measure() -> None:
    big = replace(one_of("big", 0.5, 1), chain=True, rounds=(1,))
    little = replace(one_of("little", 0.1, 1), chain=True, rounds=(1,))
    found = best_plan(small_problem(big, little))
    assert {choice.option_id: choice.steps for choice in found.choices} == {"big": 4}


def test_a_teams_result_is_a_part_of_what_was_possible() -> None:
    found = best_plan(small_problem(one_of("a", 0.2, 2)))
    assert found.share_of_possible(found.total_kt) == pytest.approx(1)
    assert found.share_of_possible(found.baseline_kt) == pytest.approx(0)
    nothing = best_plan(small_problem())
    assert nothing.proven
    assert nothing.choices == ()
    assert nothing.share_of_possible(nothing.total_kt) == 1


def test_a_cancelled_search_says_how_far_it_came() -> None:
    stop = threading.Event()
    stop.set()
    problem = small_problem(one_of("a", 0.2, 2))
    found = best_plan(problem, cancelled=stop.is_set)
    assert found.solves == 0
    assert not found.proven
    assert found.total_kt == found.baseline_kt
    assert found.bound_kt <= best_plan(problem).total_kt


def test_more_money_never_makes_the_best_worse() -> None:
    for seed in range(30):
        problem = random_problem(seed)
        money, *others = problem.resources
        richer = replace(money, per_round=tuple(value + 2 for value in money.per_round))
        before = best_plan(problem, gap_share=0.0).total_kt
        after = best_plan(replace(problem, resources=(richer, *others)), gap_share=0.0).total_kt
        assert after <= before + 1e-3


def test_a_problem_must_fit_together() -> None:
    with pytest.raises(ValueError, match="id of its own"):
        small_problem(one_of("a", 0.2, 2), one_of("a", 0.3, 2))
    with pytest.raises(ValueError, match="gold"):
        small_problem(replace(one_of("a", 0.2, 2), costs={"gold": 1}))
    with pytest.raises(ValueError, match="each round"):
        replace(small_problem(), resources=(Resource("money", (1,), carries=True),))
