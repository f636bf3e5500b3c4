"""Why emissions are what they are: from the base year to the plan in steps that add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.projection import PreparedPlan


@dataclass(frozen=True, slots=True, eq=False)
class Reasons:
    """The way from the base year to the plan in one year. Each step is a change, kt CO2e/a, negative is less.

    `base_kt + history_kt + activity_kt + intensity_kt + measures = plan_kt`, per sector and in total.

    Attributes:
        base_year: Where the way begins.
        last_year: The inventory year at which the outlook begins.
        year: Where the way ends.
        sectors: Sector ids, in the order of the arrays.
        base_kt: Emissions in the base year, shape (sector,).
        history_kt: What changed from the base year to the inventory year, shape (sector,).
        activity_kt: What the outlook's activity changes since then, shape (sector,).
        intensity_kt: What the outlook's intensity changes since then, shape (sector,).
        measures_kt: What each measure changes, by measure id, over all sectors.
        plan_kt: Emissions with the plan, gross, shape (sector,).
    """

    base_year: int
    last_year: int
    year: int
    sectors: tuple[str, ...]
    base_kt: FloatArray
    history_kt: FloatArray
    activity_kt: FloatArray
    intensity_kt: FloatArray
    measures_kt: Mapping[str, float]
    plan_kt: FloatArray


def log_mean(first: FloatArray, second: FloatArray) -> FloatArray:
    """Logarithmic mean (u - v) / ln(u / v); u where both are the same, 0 where either is 0."""
    mean = np.where(first == second, first, 0.0)
    ratio = np.divide(first, second, out=np.ones_like(mean), where=(first > 0) & (second > 0))
    differs = (ratio != 1.0) & (first > 0) & (second > 0)
    np.divide(first - second, np.log(ratio), out=mean, where=differs)
    return mean


def explain(inventory: Inventory, base_year: int, plan: PreparedPlan, year: int) -> Reasons:
    """Take the way from the base year to the plan apart.

    Raises:
        MissingYear: The base year is absent or has gaps, or the baseline lacks the year.

    Source: Ang (2005) for the split of the outlook into activity and intensity (LMDI-I).
    """
    baseline = plan.baseline
    column = baseline.column(year)
    base_kt = inventory.whole_year_kt(base_year)
    start_kt = baseline.emissions_kt[:, 0]
    mean_kt = log_mean(baseline.emissions_kt[:, column], start_kt)
    measures = by_measure(attribute_plan(plan))
    return Reasons(
        base_year=base_year,
        last_year=baseline.years[0],
        year=year,
        sectors=baseline.sectors,
        base_kt=base_kt,
        history_kt=start_kt - base_kt,
        activity_kt=mean_kt * np.log(baseline.activity[:, column]),
        intensity_kt=mean_kt * np.log(baseline.intensity[:, column]),
        measures_kt={measure_id: float(delta[column]) for measure_id, delta in measures.items()},
        plan_kt=plan.projection().plan_kt[:, column],
    )
