"""Would the model have been right? The outlook method applied in earlier years, held against what came.

    python tools/hindcast.py [FOLDER] [--out docs] [--sweden FILE]

FOLDER holds fi-hinku-2024-09.csv and its places (scenarios/inventories). For each of the 59 municipalities the
inventory to the start year is all that is known; the outlook is one of three, each simple on purpose:

* unchanged: every sector stays as it is;
* national trend: the country's sector goes on as its straight line (in logarithms) of the seven years before;
* own trend: the same with the municipality's own seven years.

The band is the engine's own (P10 to P90). Its widths are the errors that the national trend made, in three parts:
swings of single years, a wrong trend, and the municipality's own way. Besides all errors to 2022 (recommended), the
widths are taken

* without the trend's doubt, as if the trend itself were known;
* from all other starts: the tested start year is left out;
* from the other half: starts to 2013 for those after, and the other way round;
* from what was known then: only errors that had been seen by the start year.

Writes hindcast.csv (start 2012 and 2015 against 2022: errors and coverage), hindcast-horizons.csv (coverage of the
totals by years ahead, every start from 2009 to 2021), hindcast-sectors.csv (the same by sector), spread-widths.csv
(recommended widths) and hindcast.svg. FILE is a long table of the Swedish national emission database that has every
year from 2015 on (municipality_code, year, sector, kt_co2e): the same for 290 municipalities, as far as its years go
(hindcast-horizons-sweden.csv, spread-widths-sweden.csv).
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import matplotlib as mpl
import numpy as np

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.outlook import TREND_YEARS, IndexPath, Outlook, SectorSpread
from klimatpeli.emissions.uncertainty import DrawnBaseline, UncertainPlan

ROOT = Path(__file__).resolve().parents[1]
RELEASE = "fi-hinku-2024-09"
STARTS, END = (2012, 2015), 2022
LAST_OF_FIRST_HALF = 2013
FIRST, WINDOW = 2005, 7
SWEDISH_YEARS = (2010, *range(2015, 2024))
LEAST_KT = 2.0  # figures are rounded to 0.1 kt: below this a logarithm is mostly rounding
P90_OF_NORMAL = 1.2816
DRAWS = 4000
MOST_YEARS = TREND_YEARS  # further ahead fewer than four starts can be judged
TREND_SHOWS = 3  # years ahead from which a wrong trend can be told from an odd year
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
    """Inventories of the municipalities, and the country as the sum of its parts.

    Attributes:
        first_start: The first year with enough years behind it for a trend.
        end: The last year.
    """

    places: Mapping[str, Inventory]
    country: Inventory
    first_start: int
    end: int

    @property
    def starts(self) -> range:
        """All years from which a forecast can be held against at least one outcome."""
        return range(self.first_start, self.end)


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
    country = _sum_of(inventory for place, inventory in inventories.items() if levels[place] == "region")
    places = {place: one for place, one in inventories.items() if levels[place] == "municipality"}
    return Data(places, country, FIRST + 4, END)


def read_sweden(path: Path) -> Data:
    """Read the Swedish table: main sectors, years from 2015 on and the one before; sectors without tonnes left out."""
    values: dict[str, dict[str, dict[int, float]]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            place = values.setdefault(row["municipality_code"], {})
            place.setdefault(row["sector"], {})[int(row["year"])] = float(row["kt_co2e"])
    found = sorted({sector for place in values.values() for sector in place})
    kt = {
        code: np.array([[place.get(sector, {}).get(year, 0.0) for year in SWEDISH_YEARS] for sector in found])
        for code, place in values.items()
    }
    kept = [row for row, sector in enumerate(found) if sum(one[row].sum() for one in kt.values()) > 0]
    sectors = tuple(found[row] for row in kept)
    places = {code: Inventory(sectors, SWEDISH_YEARS, one[kept]) for code, one in kt.items()}
    return Data(places, _sum_of(places.values()), SWEDISH_YEARS[3], SWEDISH_YEARS[-1])


def _sum_of(parts: Iterable[Inventory]) -> Inventory:
    listed = list(parts)
    return replace(listed[0], values_kt=np.sum([part.values_kt for part in listed], axis=0))


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
            points = tuple((year, float(np.exp(yearly * (year - start)))) for year in range(start + 1, data.end + 1))
        paths[sector] = IndexPath(points)
    return paths


Errors = Mapping[str, Mapping[tuple[int, int], FloatArray]]
"""Per sector and (start, years ahead): ln(outcome / forecast), one value per municipality."""


def trend_errors(data: Data) -> Errors:
    """What the national trend missed by, from every start year."""
    years = data.country.years
    found: dict[str, dict[tuple[int, int], FloatArray]] = {}
    for row, sector in enumerate(data.country.sectors):
        found[sector] = {}
        for start in data.starts:
            yearly = slope(data.country.values_kt[row], years, start)
            for year in range(start + 1, data.end + 1):
                pairs = [
                    (place.values_kt[row, years.index(start)], place.values_kt[row, years.index(year)])
                    for place in data.places.values()
                ]
                ratios = [b / a for a, b in pairs if a >= LEAST_KT and b > 0]
                if ratios:
                    found[sector][start, year - start] = np.log(ratios) - yearly * (year - start)
    return found


def known_by(errors: Errors, year: int) -> Errors:
    """The errors that had been seen by a year."""
    return {sector: {case: one for case, one in found.items() if sum(case) <= year} for sector, found in errors.items()}


def from_starts(errors: Errors, starts: Iterable[int]) -> Errors:
    """The errors of forecasts made in some years."""
    wanted = set(starts)
    return {sector: {case: one for case, one in found.items() if case[0] in wanted} for sector, found in errors.items()}


def _root_mean_square(values: Iterable[float]) -> float:
    squares = [value**2 for value in values]
    return float(np.sqrt(np.mean(squares))) if squares else 0.0


def widths(errors: Errors) -> dict[str, SectorSpread]:
    """How far forecasts were off, in three parts, each the root of a mean square, so that a bias counts.

    What all municipalities shared is the median over them. Its size one year ahead is the swings' width; what it
    is more than that, three to ten years ahead, divided by the years, is the doubt of the trend. The municipalities'
    own part is the rest: at each number of years ahead its width is the one whose P10-P90 holds 80 % of the cases,
    divided by the root of the years. Each number of years ahead counts alike.
    """
    spread = {}
    for sector, found in errors.items():
        shared, own = {}, {}
        for ahead in sorted({ahead for _, ahead in found if ahead <= MOST_YEARS}):
            cases = [values for (_, years), values in found.items() if years == ahead]
            shared[ahead] = _root_mean_square(float(np.median(values)) for values in cases)
            rest = np.concatenate([values - np.median(values) for values in cases])
            own[ahead] = float(np.quantile(np.abs(rest), 0.8)) / P90_OF_NORMAL
        swings = shared[1]
        trend = _root_mean_square(
            max(0.0, width**2 - swings**2) ** 0.5 / ahead for ahead, width in shared.items() if ahead >= TREND_SHOWS
        )
        local = _root_mean_square(width / ahead**0.5 for ahead, width in own.items())
        spread[sector] = SectorSpread(swings, local, STORIES.get(sector, sector), trend)
    return spread


def without_trend(spread: Mapping[str, SectorSpread]) -> dict[str, SectorSpread]:
    """The widths as if the trend itself were known."""
    return {sector: replace(one, trend=0.0) for sector, one in spread.items()}


def story_correlation(errors: Errors) -> float:
    """How much the swings of different stories went together: one year ahead, mean over all pairs of sectors."""
    shared = {
        sector: np.array([np.median(values) for (_, ahead), values in sorted(found.items()) if ahead == 1])
        for sector, found in errors.items()
    }
    pairs = [
        float(shared[a] @ shared[b]) / float(np.linalg.norm(shared[a]) * np.linalg.norm(shared[b]))
        for a in shared
        for b in shared
        if STORIES.get(a, a) < STORIES.get(b, b)
    ]
    return round(max(0.0, float(np.mean(pairs))), 2)


@dataclass(frozen=True)
class Case:
    """One municipality, one sector (or `total`), forecast against outcome, kt."""

    start: int
    method: str
    sector: str
    predicted_kt: float
    actual_kt: float
    covered: Mapping[str, bool]


def cases(
    data: Data, start: int, method: str, spreads: Mapping[str, Mapping[str, SectorSpread]], together: float
) -> list[Case]:
    """Forecasts of all municipalities, with the band of each set of widths."""
    found: list[Case] = []
    for place in data.places.values():
        paths = index_paths(data, place, method, start)
        outlook = _outlook(place, paths, start, together)
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


def _outlook(place: Inventory, paths: Mapping[str, IndexPath], start: int, together: float) -> Outlook:
    still = dict.fromkeys(place.sectors, IndexPath())
    return Outlook(still, paths, ((start, 0.0),), story_correlation=together)


Widths = Mapping[int, Mapping[str, SectorSpread]]
"""Per start year tested, the widths to test it with; a start that is lacking is not tested."""


def horizons(data: Data, sets: Mapping[str, Widths], together: float, counted: str) -> list[dict[str, object]]:
    """How often a municipality's total lay within the band, by years ahead; national trend from every start year.

    Of the widths named `counted`, the misses are given as well: outcomes below P10 and above P90.
    """
    places: dict[int, dict[str, list[int]]] = {}
    for start in data.starts:
        for place in data.places.values():
            outlook = _outlook(place, index_paths(data, place, "national trend", start), start, together)
            baseline = make_baseline(place, outlook, data.end, from_year=start)
            for name, by_start in sets.items():
                if start not in by_start:
                    continue
                drawn = DrawnBaseline(baseline, replace(outlook, spread=by_start[start]), draws=DRAWS)
                band = UncertainPlan(drawn).band(counts_credits=False)
                for column, year in enumerate(baseline.years[1:], start=1):
                    if year in place.years:
                        outcome = place.total_kt(year)
                        side = int(outcome > band.p90_kt[column]) - int(outcome < band.p10_kt[column])
                        places.setdefault(column, {}).setdefault(name, []).append(side)
    return [
        {
            "years_ahead": ahead,
            "starts": len(by_name[counted]) // len(data.places),
            **{f"covered_percent_{name}": _percent(by_name.get(name, ()), 0) for name in sets},
            "below_p10_percent": _percent(by_name[counted], -1),
            "above_p90_percent": _percent(by_name[counted], 1),
        }
        for ahead, by_name in sorted(places.items())
    ]


def _percent(sides: Sequence[int], side: int) -> str:
    return f"{100 * sides.count(side) / len(sides):.0f}" if sides else ""


def sectors_covered(errors: Errors, spread: Mapping[str, SectorSpread]) -> list[dict[str, object]]:
    """How often a municipality's sector lay within the band, by years ahead."""
    rows: list[dict[str, object]] = []
    for sector, found in errors.items():
        row: dict[str, object] = {"sector": sector}
        for ahead in range(1, MOST_YEARS + 1):
            missed = np.concatenate([values for (_, years), values in found.items() if years == ahead])
            inside = np.abs(missed) <= P90_OF_NORMAL * spread[sector].sd(ahead)
            row[f"years_{ahead}"] = f"{100 * inside.mean():.0f}"
        rows.append(row)
    return rows


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


Table = Sequence[Mapping[str, object]]


def write(path: Path, rows: Table) -> None:
    """A CSV file, LF line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


LINES = (
    ("without_trend_doubt", "as if the trend were known", "#c8641b", "o", "--"),
    ("recommended", "recommended", "#1f6f8b", "D", "-"),
    ("other_starts", "widths from the other starts", "#5b7f2b", "s", "-"),
    ("other_half", "widths from the other half of the starts", "#7a4d8c", "^", "-"),
)
"""Of the middle panel: which widths, what they are called, colour, mark and line."""


def draw(path: Path, found: Sequence[Case], rows: Sequence[Mapping[str, object]], by_horizon: Table) -> None:
    """Three panels: each municipality's total, forecast against outcome; coverage by years ahead, and by sector."""
    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "hindcast"
    mpl.rcParams["svg.fonttype"] = "none"
    import matplotlib.pyplot as plt

    figure, (left, middle, right) = plt.subplots(1, 3, figsize=(13.5, 5), layout="constrained")
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
    for name, title, colour, marker, line in LINES:
        middle.plot(
            [int(str(row["years_ahead"])) for row in by_horizon[:MOST_YEARS]],
            [float(str(row[f"covered_percent_{name}"])) for row in by_horizon[:MOST_YEARS]],
            color=colour,
            marker=marker,
            markersize=4,
            linestyle=line,
            linewidth=1.5,
            label=title,
        )
    middle.axhline(80, color="#444444", linewidth=1)
    middle.set(ylim=(0, 101), xlabel="years ahead", ylabel="totals inside P10–P90, % (80 is promised)")
    middle.set_xticks(range(1, MOST_YEARS + 1))
    middle.set_title("coverage of totals, starts 2009–2021", fontsize=10)
    middle.legend(frameon=False, fontsize=8, loc="lower left")
    chosen = [row for row in rows if row["method"] == "national trend"]
    sectors = list(dict.fromkeys(str(row["sector"]) for row in chosen))
    for name, title, colour, marker, _ in LINES[:2]:
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
                label=f"{title}, from {start}",
            )
    right.axvline(80, color="#444444", linewidth=1)
    right.set_yticks(
        [len(sectors) - number for number in range(len(sectors))],
        [s.replace("_", " ").replace("f gases", "F-gases") for s in sectors],
    )
    right.tick_params(axis="y", labelsize=8)
    right.set(xlim=(-3, 103), xlabel="municipalities inside P10–P90, % (80 is promised)")
    right.set_title("coverage by sector, to 2022", fontsize=10)
    marks, labels = right.get_legend_handles_labels()
    figure.legend(marks, labels, frameon=False, fontsize=8, ncols=4, loc="outside lower right")
    figure.savefig(path, metadata={"Date": None})


def width_rows(spreads: Mapping[str, SectorSpread], together: float) -> list[dict[str, object]]:
    """The recommendation as a table: the engine's figures, and what they come to."""
    return [
        {
            "sector": sector,
            "story": spread.story,
            "swings": f"{spread.national:.3f}",
            "trend_a_year": f"{spread.trend:.3f}",
            "local": f"{spread.local:.3f}",
            "story_correlation": f"{together:.2f}",
            **{f"sd_{ahead}_years": f"{spread.sd(ahead):.2f}" for ahead in (1, 5, 8, 10)},
        }
        for sector, spread in spreads.items()
    ]


def recommended_and_tests(data: Data, errors: Errors) -> dict[str, Widths]:
    """The recommended widths for every start, and those that have not seen what they are tested on."""
    recommended = widths(errors)
    halves = [widths(from_starts(errors, years)) for years in _halves(data)]
    return {
        "without_trend_doubt": dict.fromkeys(data.starts, without_trend(recommended)),
        "recommended": dict.fromkeys(data.starts, recommended),
        "other_starts": {start: widths(from_starts(errors, set(data.starts) - {start})) for start in data.starts},
        "other_half": {start: halves[1 - half] for half, years in enumerate(_halves(data)) for start in years},
        "known_then": {
            start: widths(known_by(errors, start)) for start in data.starts if start >= data.first_start + TREND_SHOWS
        },
    }


def _halves(data: Data) -> tuple[range, range]:
    return range(data.first_start, LAST_OF_FIRST_HALF + 1), range(LAST_OF_FIRST_HALF + 1, data.end)


def sweden(path: Path, out: Path) -> None:
    """Widths and coverage from the Swedish table."""
    data = read_sweden(path)
    errors = trend_errors(data)
    recommended, together = widths(errors), story_correlation(errors)
    sets = {
        "without_trend_doubt": dict.fromkeys(data.starts, without_trend(recommended)),
        "recommended": dict.fromkeys(data.starts, recommended),
    }
    by_horizon = horizons(data, sets, together, "recommended")
    write(out / "hindcast-horizons-sweden.csv", by_horizon)
    write(out / "spread-widths-sweden.csv", width_rows(recommended, together))
    show(by_horizon)


def show(rows: Table) -> None:
    for row in rows:
        print("  ".join(f"{key} {value}" for key, value in row.items()))


def main() -> None:
    """Run the hindcast and write its results."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "scenarios" / "inventories")
    parser.add_argument("--out", type=Path, default=ROOT / "docs")
    parser.add_argument("--sweden", type=Path, help="yearly table of the Swedish national emission database")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    data = read(arguments.folder)
    errors = trend_errors(data)
    sets, together = recommended_and_tests(data, errors), story_correlation(errors)
    recommended = sets["recommended"][data.first_start]
    found: list[Case] = []
    names = ("without_trend_doubt", "known_then", "recommended")
    for start in STARTS:
        spreads = {name: sets[name][start] for name in names}
        for method in METHODS:
            found += cases(data, start, method, spreads, together)
    rows = table(found, names)
    by_horizon = horizons(data, sets, together, "recommended")
    write(arguments.out / "hindcast.csv", rows)
    write(arguments.out / "hindcast-horizons.csv", by_horizon)
    write(arguments.out / "hindcast-sectors.csv", sectors_covered(errors, recommended))
    write(arguments.out / "spread-widths.csv", width_rows(recommended, together))
    draw(arguments.out / "hindcast.svg", found, rows, by_horizon)
    show([*(row for row in rows if row["sector"] == "total"), *by_horizon])
    if arguments.sweden is not None:
        sweden(arguments.sweden, arguments.out)


if __name__ == "__main__":
    main()
