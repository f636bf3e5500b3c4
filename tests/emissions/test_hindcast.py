"""The published hindcast is what the tool finds, and the recommended widths keep their promise."""

from __future__ import annotations

import csv
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from tests.scripts import tool

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def hindcast() -> ModuleType:
    return tool("hindcast")


def rows(name: str) -> list[dict[str, str]]:
    with (ROOT / "docs" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_straight_line_in_logarithms_is_found(hindcast: ModuleType) -> None:
    years = tuple(range(2005, 2013))
    series = 50.0 * 0.95 ** np.arange(len(years))
    assert hindcast.slope(series, years, 2012) == pytest.approx(np.log(0.95))
    assert hindcast.slope(series / 100, years, 2012) == 0.0  # mostly rounding


@pytest.fixture(scope="module")
def data(hindcast: ModuleType) -> Any:
    return hindcast.read(ROOT / "scenarios" / "inventories")


@pytest.fixture(scope="module")
def errors(hindcast: ModuleType, data: Any) -> Any:
    return hindcast.trend_errors(data)


def test_swings_trend_and_own_way_are_told_apart(hindcast: ModuleType) -> None:
    ends = np.array([-1.2816, -0.5, 0.0, 0.5, 1.2816])  # 80 % of the cases lie inside, near enough
    made = {
        (start, ahead): side * (0.1**2 + (0.03 * ahead) ** 2) ** 0.5 + 0.05 * ahead**0.5 * ends
        for start, side in ((2009, 1), (2010, -1))
        for ahead in range(1, 11)
    }
    found = hindcast.widths({"sector": made})["sector"]
    assert found.national == pytest.approx((0.1**2 + 0.03**2) ** 0.5)
    assert found.trend == pytest.approx(0.03, rel=0.02)
    assert found.local == pytest.approx(0.05, rel=0.02)


def test_the_published_widths_and_errors_are_those_of_the_inventories(
    hindcast: ModuleType, data: Any, errors: Any
) -> None:
    assert len(data.places) == 59
    recommended, together = hindcast.widths(errors), hindcast.story_correlation(errors)
    assert hindcast.width_rows(recommended, together) == rows("spread-widths.csv")
    assert hindcast.sectors_covered(errors, recommended) == rows("hindcast-sectors.csv")
    found = hindcast.cases(data, 2015, "national trend", {"recommended": recommended}, together)
    published = {
        row["sector"]: row
        for row in rows("hindcast.csv")
        if (row["start"], row["method"]) == ("2015", "national trend")
    }
    for row in hindcast.table(found, ("recommended",)):
        for key, value in row.items():
            assert str(value) == published[row["sector"]][key], (row["sector"], key)


def test_widths_that_are_tested_elsewhere_have_not_seen_the_test(hindcast: ModuleType, data: Any, errors: Any) -> None:
    assert all(start + ahead <= 2014 for start, ahead in hindcast.known_by(errors, 2014)["road_transport"])
    assert {start for start, _ in hindcast.from_starts(errors, {2011})["road_transport"]} == {2011}
    sets = hindcast.recommended_and_tests(data, errors)
    assert sets["other_starts"][2010] == hindcast.widths(hindcast.from_starts(errors, set(data.starts) - {2010}))
    assert sets["other_half"][2010] == hindcast.widths(hindcast.from_starts(errors, range(2014, 2022)))
    assert sets["other_half"][2016] == hindcast.widths(hindcast.from_starts(errors, range(2009, 2014)))
    assert sets["known_then"][2014] == hindcast.widths(hindcast.known_by(errors, 2014))
    assert min(sets["known_then"]) == 2012


@pytest.mark.parametrize("name", ["hindcast-horizons.csv", "hindcast-horizons-sweden.csv"])
def test_one_to_ten_years_ahead_the_band_holds_about_the_eighty_percent_it_promises(name: str) -> None:
    by_horizon = rows(name)[:10]
    inside = [float(row["covered_percent_recommended"]) for row in by_horizon]
    assert min(inside) >= 75
    assert max(inside) <= 90
    assert 80 <= np.mean(inside) <= 86


def test_without_the_doubt_of_the_trend_the_band_would_promise_too_much() -> None:
    inside = [float(row["covered_percent_without_trend_doubt"]) for row in rows("hindcast-horizons.csv")[:10]]
    assert max(inside[1:]) < 70
    assert inside[7] < 25


def test_the_page_on_the_model_gives_these_figures() -> None:
    page = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    by_horizon = rows("hindcast-horizons.csv")[:10]
    sweden = [row["covered_percent_recommended"] for row in rows("hindcast-horizons-sweden.csv")]
    lines = {
        "as if the trend were known": [row["covered_percent_without_trend_doubt"] for row in by_horizon],
        "**recommended**": [f"**{row['covered_percent_recommended']}**" for row in by_horizon],
        "from the other starts": [row["covered_percent_other_starts"] for row in by_horizon],
        "from what was known then": [row["covered_percent_known_then"] for row in by_horizon],
        "from the other half of the starts": [row["covered_percent_other_half"] for row in by_horizon],
        "Sweden, recommended": [*sweden, "", "", "", ""],
    }
    for title, figures in lines.items():
        assert f"| {title} | {' | '.join(figures)} |".replace("|  |  |  |  |", "| | | | |") in page, title
    totals = [row for row in rows("hindcast.csv") if row["sector"] == "total"]
    for method in ("unchanged", "national trend", "own trend"):
        cells = [
            f"{float(row['bias_percent']):+.0f} %, {float(row['mean_absolute_error_percent']):.0f} %"
            for row in totals
            if row["method"] == method
        ]
        assert f"| {method} | {' | '.join(cells)} |".replace("-", "\u2212") in page
    for row in rows("spread-widths.csv"):
        if row["sector"] in ("consumption_electricity", "district_heating", "road_transport", "agriculture"):
            widths = [f"{100 * float(row[key]):.0f}" for key in ("swings", "trend_a_year", "local", "sd_8_years")]
            assert f"| {row['sector'].replace('_', ' ')} | {' | '.join(widths)} |" in page
