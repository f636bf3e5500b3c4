"""The engine against an implementation written separately from the formulas."""

from __future__ import annotations

import pytest

from klimatpeli.emissions.attribution import attribute_plan
from klimatpeli.emissions.projection import PreparedPlan, project
from tests.emissions import oracle
from tests.emissions.worlds import engine_baseline, engine_measures, random_world

EXACT = {"rel": 1e-9, "abs": 1e-9}


@pytest.mark.parametrize("block", range(10))
def test_five_hundred_random_plans_agree_with_the_oracle(block: int) -> None:
    for seed in range(block * 50, block * 50 + 50):
        world = random_world(seed)
        expected = oracle.run(world)
        baseline, measures = engine_baseline(world), engine_measures(world)
        found = project(baseline, measures)
        for column, year in enumerate(found.years):
            for row, sector in enumerate(found.sectors):
                where = f"seed {seed}, {sector} {year}"
                key = (sector, year)
                assert found.baseline_kt[row, column] == pytest.approx(expected.baseline[key], **EXACT), where
                inflow_kt = found.reached_kt[row, column] - found.baseline_kt[row, column]
                assert inflow_kt == pytest.approx(expected.inflow[key], **EXACT), where
                assert found.plan_kt[row, column] == pytest.approx(expected.plan[key], **EXACT), where
            assert found.credits_kt[column] == pytest.approx(expected.credits[year], **EXACT)
            assert found.outside_kt[column] == pytest.approx(expected.outside[year], **EXACT)


@pytest.mark.parametrize("block", range(4))
def test_who_achieved_what_agrees_with_the_oracle(block: int) -> None:
    for seed in range(1000 + block * 50, 1050 + block * 50):
        world = random_world(seed)
        expected = oracle.run(world)
        sums: dict[tuple[str, int, str, int], float] = {}
        baseline = engine_baseline(world)
        for part in attribute_plan(PreparedPlan(baseline, engine_measures(world))):
            for column, year in enumerate(baseline.years):
                key = (part.measure_id, part.effect_index, part.sector, year)
                sums[key] = sums.get(key, 0.0) + float(part.delta_kt[column])
        assert sums.keys() == expected.delta.keys()
        for key, delta in expected.delta.items():
            assert sums[key] == pytest.approx(delta, **EXACT), f"seed {seed}, {key}"
