"""The worked example of docs/model.md: what the page says is what the engine gives."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook
from klimatpeli.emissions.projection import PreparedPlan, project
from klimatpeli.emissions.target import Target
from klimatpeli.emissions.trends import explain

PAGE = Path(__file__).resolve().parents[2] / "docs" / "model.md"
INVENTORY = Inventory(
    ("oil heating", "electric heating", "road"),
    (2007, 2022),
    np.array([[10.6, 4.1], [14.6, 5.0], [47.3, 33.5]]),
)
OUTLOOK = Outlook(
    activity={
        "oil heating": IndexPath(((2030, 0.55),)),
        "electric heating": IndexPath(),
        "road": IndexPath(((2030, 1.1),)),
    },
    intensity={
        "oil heating": IndexPath(),
        "electric heating": IndexPath(((2030, 0.36),)),
        "road": IndexPath(((2030, 0.7),)),
    },
    grid_factor_g_per_kwh=((2022, 75.9), (2030, 25.0)),
)
BOILERS = PlannedMeasure("boilers", (Shift("oil heating", "electric heating", 0.053, Range.exactly(0.5)),), 2025, 1, 4)
ADVICE = PlannedMeasure("advice", (Cut("oil heating", Range.exactly(0.2)),), 2027, 1, 5, realised=0.8)
BUS = PlannedMeasure("bus", (Cut("road", kt=Range.exactly(0.67)),), 2025, 0, 2, units=4)
WIND = PlannedMeasure("wind", (Credit(Range.exactly(20.0)),), 2026, 3, 1)
PLAN = (BOILERS, ADVICE, BUS, WIND)
BASELINE = make_baseline(INVENTORY, OUTLOOK)
YEAR = BASELINE.column(2030)


def says(value: float, decimals: int) -> str:
    """A figure as the page writes it."""
    return f"{value:.{decimals}f}".replace("-", "\u2212")


def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_baseline_on_the_page() -> None:
    oil, electric, road = BASELINE.emissions_kt[:, YEAR]
    assert oil == pytest.approx(4.1 * 0.55)
    for value in (oil, electric, road):
        assert says(value, 3) in page()
    assert f"**{says(oil + electric + road, 3)}**" in page()


def test_the_strengths_on_the_page() -> None:
    assert [float(measure.strength((2030,))[0]) for measure in PLAN] == pytest.approx([1, 0.6, 1, 1])
    assert "(2030 \u2212 2028 + 1) / 5 = 0.6" in page()


def test_the_plan_on_the_page() -> None:
    result = project(BASELINE, PLAN).at(2030)
    kept = 0.5 * (1 - 0.2 * 0.8 * 0.6)
    assert result.sectors_kt["oil heating"] == pytest.approx(2.255 * kept)
    for value in (*result.sectors_kt.values(), result.credits_kt):
        assert says(value, 3) in page()
    assert f"**{says(result.gross_kt, 3)}**" in page()
    assert f"**{says(result.net_kt, 3)}**" in page()


def test_who_achieved_what_on_the_page() -> None:
    achieved = by_measure(attribute_plan(PreparedPlan(BASELINE, PLAN)))
    for name in ("boilers", "advice", "bus"):
        assert says(float(achieved[name][YEAR]), 3) in page(), name
    total = sum(float(delta[YEAR]) for delta in achieved.values())
    result = project(BASELINE, PLAN).at(2030)
    assert total == pytest.approx(result.gross_kt - result.baseline_kt)
    assert says(total, 3) in page()


def test_the_target_on_the_page() -> None:
    target = Target(2007, 2030)
    total_kt = project(BASELINE, PLAN).at(2030).net_kt
    assert says(target.kt(INVENTORY), 3) in page()
    assert says(total_kt - target.kt(INVENTORY), 3) in page()
    assert f"{100 * (1 - total_kt / INVENTORY.total_kt(2007)):.1f} %" in page()


def test_the_reasons_on_the_page() -> None:
    reasons = explain(INVENTORY, 2007, PreparedPlan(BASELINE, PLAN), 2030)
    for step in (reasons.history_kt, reasons.activity_kt, reasons.intensity_kt):
        assert says(float(step.sum()), 3) in page()


def test_half_as_many_buses_take_half_as_much() -> None:
    fewer = project(BASELINE, (*PLAN[:2], replace(BUS, units=2), WIND)).at(2030)
    assert fewer.sectors_kt["road"] == pytest.approx(33.5 * 0.77 * 0.96)
    assert says(fewer.sectors_kt["road"], 3) in page()
