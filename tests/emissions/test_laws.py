"""What holds for every plan."""

from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.emissions.attribution import attribute_plan
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Cut, PlannedMeasure, Range
from klimatpeli.emissions.projection import PreparedPlan, Projection, project
from klimatpeli.emissions.trends import explain
from tests.emissions.worlds import engine_baseline, engine_measures, random_world

worlds = st.integers(min_value=10_000, max_value=10_000_000).map(random_world)


@given(worlds, st.randoms(use_true_random=False))
def test_the_order_of_measures_does_not_matter(world, rng: random.Random) -> None:
    baseline, measures = engine_baseline(world), engine_measures(world)
    shuffled = list(measures)
    rng.shuffle(shuffled)
    assert np.array_equal(project(baseline, measures).plan_kt, project(baseline, shuffled).plan_kt)


@given(worlds)
def test_no_measures_is_the_baseline(world) -> None:
    baseline = engine_baseline(world)
    plan = project(baseline, ())
    assert np.array_equal(plan.plan_kt, baseline.emissions_kt)
    assert not plan.credits_kt.any()


@given(worlds)
def test_no_sector_goes_below_zero(world) -> None:
    plan = project(engine_baseline(world), engine_measures(world))
    assert np.all(plan.plan_kt >= 0)
    assert np.all(np.isfinite(plan.plan_kt))


@given(worlds, st.floats(0, 1), st.integers(2020, 2036), st.integers(1, 8), st.integers(0, 99))
def test_one_more_cut_never_raises_any_sector(world, amount: float, decided: int, ramp: int, pick: int) -> None:
    baseline, measures = engine_baseline(world), engine_measures(world)
    sector = baseline.sectors[pick % len(baseline.sectors)]
    extra = PlannedMeasure("one more", (Cut(sector, Range.exactly(amount)),), decided, 1, ramp)
    before, after = project(baseline, measures), project(baseline, [*measures, extra])
    assert np.all(after.plan_kt <= before.plan_kt * (1 + 1e-12))


@given(worlds)
def test_what_each_achieved_adds_up(world) -> None:
    baseline, measures = engine_baseline(world), engine_measures(world)
    plan = project(baseline, measures)
    total = np.zeros_like(plan.plan_kt)
    for part in attribute_plan(PreparedPlan(baseline, measures)):
        total[baseline.row(part.sector)] += part.delta_kt
    np.testing.assert_allclose(total, plan.plan_kt - plan.baseline_kt, rtol=1e-9, atol=1e-9)


@given(worlds)
def test_choosing_and_taking_back_leaves_no_trace(world) -> None:
    baseline, measures = engine_baseline(world), engine_measures(world)
    step_by_step = PreparedPlan(baseline)
    for measure in measures:
        step_by_step = step_by_step.with_measure(measure)
    at_once = PreparedPlan(baseline, measures)
    assert same_figures(step_by_step.projection(), at_once.projection())
    assert step_by_step.measures == at_once.measures
    for measure in measures:
        taken_back = step_by_step.without(measure.id).projection()
        never = project(baseline, [one for one in measures if one.id != measure.id])
        assert same_figures(taken_back, never)


@given(worlds, st.integers(0, 99))
def test_a_plan_stays_as_it_is_when_others_are_made_from_it(world, pick: int) -> None:
    baseline, measures = engine_baseline(world), engine_measures(world)
    half = PreparedPlan(baseline, measures[: pick % (len(measures) + 1)])
    for measure in measures:
        half.with_measure(measure).without(measure.id)
        half.without(measure.id).with_measure(measure)
    assert same_figures(half.projection(), project(baseline, half.measures))


def same_figures(one: Projection, other: Projection) -> bool:
    """Whether all figures are the same to the last bit."""
    names = ("reached_kt", "plan_kt", "credits_kt", "outside_kt")
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names)


@given(worlds, st.integers(2022, 2040))
def test_the_reasons_add_up(world, year: int) -> None:
    baseline = engine_baseline(world)
    sectors = baseline.sectors
    base = np.array([[value * 1.5] for value in world.start_kt.values()])
    inventory = Inventory(sectors, (2007, 2022), np.hstack([base, baseline.emissions_kt[:, :1]]))
    reasons = explain(inventory, 2007, PreparedPlan(baseline, engine_measures(world)), year)
    steps = reasons.base_kt + reasons.history_kt + reasons.activity_kt + reasons.intensity_kt
    np.testing.assert_allclose(steps, baseline.emissions_kt[:, baseline.column(year)], rtol=1e-9, atol=1e-9)
    total = steps.sum() + sum(reasons.measures_kt.values())
    np.testing.assert_allclose(total, reasons.plan_kt.sum(), rtol=1e-9, atol=1e-9)
