"""Would the model have been right? The outlook method applied in earlier years, held against what came.

    python tools/hindcast.py [FOLDER] [--out docs]

FOLDER holds fi-hinku-2024-09.csv and its places (scenarios/inventories). For each of the 59 municipalities the
inventory to the start year is all that is known; the outlook is one of three, each simple on purpose:

* unchanged: every sector stays as it is;
* national trend: the country's sector goes on as its straight line (in logarithms) of the seven years before;
* own trend: the same with the municipality's own seven years.

The band is the engine's own (P10 to P90), with three sets of widths:

* past swings: how far sectors swing around their own mean change, as if the trend itself were known;
* known then: the errors that the national trend had made up to the start year;
* recommended: the errors that the national trend made up to 2022.

Writes hindcast.csv (start 2012 and 2015 against 2022: errors and coverage), hindcast-horizons.csv (coverage of the
totals by horizon, every start from 2009 to 2019), spread-widths.csv (recommended widths) and hindcast.svg.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import matplotlib as mpl
import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.outlook import IndexPath, Outlook, SectorSpread
from klimatpeli.emissions.uncertainty import DrawnBaseline, UncertainPlan

ROOT = Path(__file__).resolve().parents[1]
RELEASE = "fi-hinku-2024-09"
STARTS, END = (2012, 2015), 2022
ALL_STARTS = range(2009, 2020)
FIRST, WINDOW = 2005, 7
LEAST_KT = 2.0  # figures are rounded to 0.1 kt: below this a logarithm is mostly rounding
P90_OF_NORMAL = 1.2816
DRAWS = 4000
MOST_GROWTH = 0.5  # of a random walk; what grows faster is a wrong trend, and is taken up by the level
STORIES = {
    "consumption_electricity": "electricity",
    "electric_heating": "electricity",
    "rail_transport": "electricity",
    "district_heating": "heat",
    "oil_heating": "heat",
    "other_heating": "heat",
}
"""Sectors whose national changes went together in 2005-2022 (correlation 0.7 or more): the grid, cold winters."""
METHODS = ("unchanged", "national trend", "own trend")


@dataclass(frozen=True)
class Data:
    """Inventories of the municipalities, and the country as the sum of its regions."""

    places: Mapping[str, Inventory]
    country: Inventory


def read(folder: Path) -> Data:
    """Read the release from its tidy files."""
    with (folder / f"{RELEASE}.places.csv").open(encoding="utf-8", newline="") as file:
        levels = {row["place_id"]: row["level"] for row in csv.DictReader(file)}
    values: dict[str, dict[str, list[float]]] = {}
    with (folder / f"{RELEASE}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        years = tuple(int(name) for name in reader.fieldnames or () if name.isdigit() and int(name) >= FIRST)
        for row in reader:
            series = [float(row[str(year)] or "nan") for year in years]
            values.setdefault(row["place_id"], {})[row["sector"]] = series
    inventories = {
        place: Inventory(tuple(sectors), years, np.array(list(sectors.values()))) for place, sectors in values.items()
    }
    regions = [inventory for place, inventory in inventories.items() if levels[place] == "region"]
    country = replace(regions[0], values_kt=np.sum([region.values_kt for region in regions], axis=0))
    places = {place: one for place, one in inventories.items() if levels[place] == "municipality"}
    return Data(places, country)


def slope(series: FloatArray, years: Sequence[int], start: int) -> float:
    """Yearly change of the logarithm over the window to the start year; 0 where there is too little to fit."""
    known = [
        (year, value)
        for year, value in zip(years, series, strict=True)
        if start - WINDOW <= year <= start and value >= LEAST_KT
    ]
    if len(known) < 4:
        return 0.0
    x, y = np.array(known).T
    return float(np.polyfit(x - start, np.log(y), 1)[0])


def index_paths(data: Data, place: Inventory, method: str, start: int) -> dict[str, IndexPath]:
    """One index per sector from the start year on."""
    source = {"unchanged": None, "national trend": data.country, "own trend": place}[method]
    paths = {}
    for row, sector in enumerate(place.sectors):
        points: tuple[tuple[int, float], ...] = ()
        if source is not None:
            yearly = slope(source.values_kt[row], source.years, start)
            points = tuple((year, float(np.exp(yearly * (year - start)))) for year in range(start + 1, END + 1))
        paths[sector] = IndexPath(points)
    return paths


Errors = dict[tuple[int, int], FloatArray]
"""Per (start, horizon): ln(outcome / forecast) of one sector, one value per municipality."""


def trend_errors(data: Data, row: int, until: int) -> Errors:
    """What the national trend would have missed by."""
    found: Errors = {}
    years = data.country.years
    for start in range(FIRST + 4, until):
        yearly = slope(data.country.values_kt[row], years, start)
        for year in range(start + 1, until + 1):
            pairs = [
                (place.values_kt[row, years.index(start)], place.values_kt[row, years.index(year)])
                for place in data.places.values()
            ]
            ratios = [b / a for a, b in pairs if a >= LEAST_KT and b > 0]
            if ratios:
                found[start, year - start] = np.log(ratios) - yearly * (year - start)
    return found


def swings(data: Data, row: int, until: int) -> Errors:
    """Changes minus the municipality's own mean change: as if its trend had been known."""
    years = [year for year in data.country.years if FIRST <= year <= until]
    first = data.country.years.index(FIRST)
    series = [place.values_kt[row, first : first + len(years)] for place in data.places.values()]
    logs = np.log([values for values in series if values.min() >= LEAST_KT])
    mean = (logs[:, -1:] - logs[:, :1]) / (len(years) - 1)
    return {
        (years[i], j - i): (logs[:, j] - logs[:, i]) - mean[:, 0] * (j - i)
        for i in range(len(years))
        for j in range(i + 1, min(len(years), i + 11))
    }


def widths(
    data: Data, until: int, errors: Callable[[Data, int, int], Errors] = trend_errors
) -> dict[str, SectorSpread]:
    """How far forecasts were off, split into what all municipalities shared and their own part.

    The shared part is the median over municipalities (root of the mean square over start years, so a bias counts).
    The own part is the rest; its width is the one whose P10-P90 holds 80 % of the cases. Both grow with the same
    power of the horizon.
    """
    spread = {}
    for row, sector in enumerate(data.country.sectors):
        found = errors(data, row, until)
        horizons = sorted({horizon for _, horizon in found})
        shared, own, weight = [], [], []
        for horizon in horizons:
            cases = [values for (_, h), values in found.items() if h == horizon]
            medians = np.array([np.median(values) for values in cases])
            rest = np.concatenate([values - np.median(values) for values in cases])
            shared.append(float(np.sqrt(np.mean(medians**2))))
            own.append(float(np.quantile(np.abs(rest), 0.8)) / P90_OF_NORMAL)
            weight.append(len(cases))
        total = np.hypot(shared, own)
        logs, counts = np.log(horizons), np.array(weight, dtype=np.float64)
        power = float(np.polyfit(logs, np.log(total), 1, w=np.sqrt(counts))[0]) if len(horizons) > 2 else 0.3
        growth = float(np.clip(power, 0.0, MOST_GROWTH))
        scale = np.array(horizons, dtype=np.float64) ** growth

        def level(values: list[float], scale: FloatArray = scale) -> float:
            return float(np.sqrt(np.mean((np.array(values) / scale) ** 2)))

        spread[sector] = SectorSpread(level(shared), level(own), growth, STORIES.get(sector, sector))
    return spread


@dataclass(frozen=True)
class Case:
    """One municipality, one sector (or `total`), forecast against outcome, kt."""

    start: int
    method: str
    sector: str
    predicted_kt: float
    actual_kt: float
    covered: Mapping[str, bool]


def cases(data: Data, start: int, method: str, spreads: Mapping[str, Mapping[str, SectorSpread]]) -> list[Case]:
    """Forecasts of all municipalities, with the band of each set of widths."""
    found: list[Case] = []
    for place in data.places.values():
        paths = index_paths(data, place, method, start)
        outlook = Outlook(dict.fromkeys(place.sectors, IndexPath()), paths, ((start, 0.0),))
        baseline = make_baseline(place, outlook, END, from_year=start)
        predicted, actual = baseline.emissions_kt[:, -1], place.whole_year_kt(END)
        bands: dict[str, dict[str, tuple[float, float]]] = {}
        for name, spread in spreads.items():
            drawn = UncertainPlan(DrawnBaseline(baseline, replace(outlook, spread=spread), draws=DRAWS))
            every = {sector: drawn.sector_band(sector) for sector in place.sectors}
            every["total"] = drawn.band(counts_credits=False)
            bands[name] = {key: (float(b.p10_kt[-1]), float(b.p90_kt[-1])) for key, b in every.items()}
        figures = dict(zip(place.sectors, zip(predicted, actual, strict=True), strict=True))
        figures["total"] = (predicted.sum(), actual.sum())
        for key, (forecast, outcome) in figures.items():
            covered = {name: band[key][0] <= outcome <= band[key][1] for name, band in bands.items()}
            found.append(Case(start, method, key, float(forecast), float(outcome), covered))
    return found


def horizons(data: Data, sets: Mapping[str, tuple[Mapping[str, SectorSpread], float]]) -> list[dict[str, object]]:
    """How often a municipality's total lay within the band, by horizon; national trend from every start year."""
    inside: dict[int, dict[str, list[bool]]] = {}
    for start in ALL_STARTS:
        for place in data.places.values():
            outlook = Outlook(
                dict.fromkeys(place.sectors, IndexPath()),
                index_paths(data, place, "national trend", start),
                ((start, 0.0),),
            )
            baseline = make_baseline(place, outlook, END, from_year=start)
            for name, (spread, together) in sets.items():
                drawn = DrawnBaseline(
                    baseline, replace(outlook, spread=spread, story_correlation=together), draws=DRAWS // 10
                )
                band = UncertainPlan(drawn).band(counts_credits=False)
                for column, year in enumerate(baseline.years[1:], start=1):
                    covered = band.p10_kt[column] <= place.total_kt(year) <= band.p90_kt[column]
                    inside.setdefault(column, {}).setdefault(name, []).append(bool(covered))
    return [
        {
            "horizon_years": horizon,
            "start_years": len(next(iter(by_name.values()))) // len(data.places),
            **{f"covered_percent_{name}": f"{100 * np.mean(values):.0f}" for name, values in by_name.items()},
        }
        for horizon, by_name in sorted(inside.items())
    ]


def table(found: Sequence[Case], names: Sequence[str]) -> list[dict[str, object]]:
    """Bias, mean absolute error and coverage per start year, method and sector."""
    rows: list[dict[str, object]] = []
    for key in dict.fromkeys((one.start, one.method, one.sector) for one in found):
        group = [one for one in found if (one.start, one.method, one.sector) == key]
        actual = np.array([one.actual_kt for one in group])
        error = np.array([one.predicted_kt for one in group]) - actual
        large = [one for one in group if min(one.predicted_kt, one.actual_kt) >= LEAST_KT]
        row: dict[str, object] = {
            "start": key[0],
            "end": END,
            "method": key[1],
            "sector": key[2],
            "municipalities": len(group),
            "bias_percent": f"{100 * error.sum() / actual.sum():.1f}",
            "mean_absolute_error_kt": f"{np.abs(error).mean():.2f}",
            "mean_absolute_error_percent": f"{100 * np.abs(error).sum() / actual.sum():.1f}",
            "with_at_least_2_kt": len(large),
        }
        for name in names:
            row[f"covered_percent_{name}"] = f"{100 * np.mean([one.covered[name] for one in large]):.0f}"
        rows.append(row)
    return rows


def write(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    """A CSV file, LF line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def draw(path: Path, found: Sequence[Case], rows: Sequence[Mapping[str, object]]) -> None:
    """Two panels: each municipality's total, forecast against outcome; coverage by sector."""
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "hindcast"
    mpl.rcParams["svg.fonttype"] = "none"
    import matplotlib.pyplot as plt

    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 5), layout="constrained")
    for start, marker, colour in ((2012, "o", "#1f6f8b"), (2015, "s", "#c8641b")):
        totals = [one for one in found if (one.start, one.method, one.sector) == (start, "national trend", "total")]
        left.scatter(
            [one.predicted_kt for one in totals],
            [one.actual_kt for one in totals],
            s=16,
            marker=marker,
            color=colour,
            alpha=0.7,
            label=f"national trend from {start}",
        )
    ends = (8, 3500)
    left.plot(ends, ends, color="#444444", linewidth=1)
    left.set(xscale="log", yscale="log", xlabel="forecast for 2022, kt CO₂e", ylabel="inventory 2022, kt CO₂e")
    left.set_title("59 municipalities, all sectors", fontsize=10)
    left.set_xticks([10, 100, 1000], ["10", "100", "1000"])
    left.set_yticks([10, 100, 1000], ["10", "100", "1000"])
    left.legend(frameon=False, fontsize=8)
    chosen = [row for row in rows if row["method"] == "national trend"]
    sectors = list(dict.fromkeys(str(row["sector"]) for row in chosen))
    for name, marker, colour in (("past_swings", "o", "#c8641b"), ("recommended", "D", "#1f6f8b")):
        for start, shift in ((2012, 0.16), (2015, -0.16)):
            values = [
                float(str(row[f"covered_percent_{name}"]))
                for sector in sectors
                for row in chosen
                if row["sector"] == sector and row["start"] == start
            ]
            right.scatter(
                values,
                [len(sectors) - number + shift for number in range(len(sectors))],
                s=18,
                marker=marker,
                facecolors=colour if start == 2015 else "white",
                edgecolors=colour,
                label=f"widths {name.replace('_', ' ')}, from {start}",
            )
    right.axvline(80, color="#444444", linewidth=1)
    right.set_yticks(
        [len(sectors) - number for number in range(len(sectors))],
        [s.replace("_", " ").replace("f gases", "F-gases") for s in sectors],
    )
    right.tick_params(axis="y", labelsize=8)
    right.set(xlim=(0, 101), xlabel="municipalities inside P10–P90, % (80 is promised)")
    right.set_title("coverage, national trend", fontsize=10)
    marks, labels = right.get_legend_handles_labels()
    figure.legend(marks, labels, frameon=False, fontsize=8, ncols=4, loc="outside lower center")
    figure.savefig(path, metadata={"Date": None})


def width_rows(spreads: Mapping[str, SectorSpread]) -> list[dict[str, object]]:
    """The recommendation as a table: the engine's four figures, and what they come to."""
    return [
        {
            "sector": sector,
            "story": spread.story,
            "national": f"{spread.national:.3f}",
            "local": f"{spread.local:.3f}",
            "growth": f"{spread.growth:.2f}",
            "sd_1_year": f"{spread.sd(1):.2f}",
            "sd_5_years": f"{spread.sd(5):.2f}",
            "sd_10_years": f"{spread.sd(10):.2f}",
        }
        for sector, spread in spreads.items()
    ]


def main() -> None:
    """Run the hindcast and write its results."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "scenarios" / "inventories")
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    arguments = parser.parse_args()
    data = read(arguments.folder)
    recommended = widths(data, END)
    found: list[Case] = []
    past_swings = widths(data, END, swings)
    for start in STARTS:
        spreads = {"past_swings": past_swings, "known_then": widths(data, start), "recommended": recommended}
        for method in METHODS:
            found += cases(data, start, method, spreads)
    rows = table(found, tuple(spreads))
    by_horizon = horizons(
        data,
        {
            "past_swings": (past_swings, 0.5),
            "recommended_stories_apart": (recommended, 0.0),
            "recommended": (recommended, 0.5),
        },
    )
    arguments.out.mkdir(parents=True, exist_ok=True)
    write(arguments.out / "hindcast.csv", rows)
    write(arguments.out / "hindcast-horizons.csv", by_horizon)
    write(arguments.out / "spread-widths.csv", width_rows(recommended))
    draw(arguments.out / "hindcast.svg", found, rows)
    for row in [*(row for row in rows if row["sector"] == "total"), *by_horizon]:
        print("  ".join(f"{key} {value}" for key, value in row.items()))


if __name__ == "__main__":
    main()
