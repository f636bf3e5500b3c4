"""The published hindcast is what the tool finds, and the recommended widths keep their promise."""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def hindcast() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hindcast", ROOT / "tools" / "hindcast.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hindcast"] = module
    spec.loader.exec_module(module)
    return module


def rows(name: str) -> list[dict[str, str]]:
    with (ROOT / "docs" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_straight_line_in_logarithms_is_found(hindcast: ModuleType) -> None:
    years = tuple(range(2005, 2013))
    series = 50.0 * 0.95 ** np.arange(len(years))
    assert hindcast.slope(series, years, 2012) == pytest.approx(np.log(0.95))
    assert hindcast.slope(series / 100, years, 2012) == 0.0  # mostly rounding


def test_the_published_widths_and_errors_are_those_of_the_inventories(hindcast: ModuleType) -> None:
    data = hindcast.read(ROOT / "scenarios" / "inventories")
    assert len(data.places) == 59
    recommended = hindcast.widths(data, hindcast.END)
    assert hindcast.width_rows(recommended) == rows("spread-widths.csv")
    found = hindcast.cases(data, 2015, "national trend", {"recommended": recommended})
    published = {
        row["sector"]: row
        for row in rows("hindcast.csv")
        if (row["start"], row["method"]) == ("2015", "national trend")
    }
    for row in hindcast.table(found, ("recommended",)):
        for key, value in row.items():
            assert str(value) == published[row["sector"]][key], (row["sector"], key)


def test_up_to_eight_years_the_recommended_band_holds_the_eighty_percent_it_promises() -> None:
    by_horizon = [row for row in rows("hindcast-horizons.csv") if int(row["horizon_years"]) <= 8]
    inside = [float(row["covered_percent_recommended"]) for row in by_horizon]
    assert len(inside) == 8
    assert np.mean(inside) >= 80
    assert min(inside) >= 70
    without = [float(row["covered_percent_past_swings"]) for row in by_horizon]
    assert np.mean(without) < 65


def test_the_page_on_the_model_gives_these_figures() -> None:
    page = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    by_horizon = rows("hindcast-horizons.csv")[:10]
    for title, name in (
        ("widths from past swings", "past_swings"),
        ("recommended, stories apart", "recommended_stories_apart"),
        ("recommended", "recommended"),
    ):
        figures = " | ".join(row[f"covered_percent_{name}"] for row in by_horizon)
        assert f"| {title} | {figures} |" in page
    totals = [row for row in rows("hindcast.csv") if row["sector"] == "total"]
    for method in ("unchanged", "national trend", "own trend"):
        cells = [
            f"{float(row['bias_percent']):+.0f} %, {float(row['mean_absolute_error_percent']):.0f} %"
            for row in totals
            if row["method"] == method
        ]
        assert f"| {method} | {' | '.join(cells)} |".replace("-", "\u2212") in page
