"""Writes ``scenarios/outlooks/finland.yaml`` and ``sweden.yaml`` from the outlook tables.

    python tools/import_outlooks.py PATH_TO_DATA_FOLDER

The indexes are the authors' judgement, bounded by the sources they name; past years (2023, 2024) are observed. The
spreads are the errors of past forecasts (``docs/spread-widths.csv`` and ``docs/spread-widths-sweden.csv``, written by
``tools/hindcast.py``).
The files are meant to be edited: run this again only for new tables.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "scenarios" / "outlooks"
BASE_YEAR = 2022
FORECAST = (2025, 2030, 2035, 2040)
DOCS = TARGET.parent.parent / "docs"
LOCAL_YEARS = (1, 5, 10)
"""Years ahead for which the municipality's own part is written; it grows with the root of time."""

FI_GRID = {2022: 75.9, 2023: 50.5, 2024: 38.9}
"""g CO2e per kWh of consumed electricity, SYKE (source o8)."""
FI_HEATING_GRID = {2022: 85.1, 2023: 61.2, 2024: 46.5}
"""g CO2e per kWh of electric heating, SYKE (source o8)."""

FI_SECTORS = (
    "consumption_electricity",
    "electric_heating",
    "district_heating",
    "oil_heating",
    "other_heating",
    "industry",
    "machinery",
    "road_transport",
    "rail_transport",
    "water_transport",
    "agriculture",
    "waste_treatment",
    "f_gases",
)

SE_SECTORS = {
    "electricity_district_heating": "district_heating",
    "own_heating": "oil_heating",
    "industry": "industry",
    "machinery": "machinery",
    "transport": "road_transport",
    "agriculture": "agriculture",
    "waste": "waste_treatment",
    "product_use": "f_gases",
}
"""Swedish sector to the Finnish code under which the tables list it."""

ACTIVITY_LED = ("oil_heating", "other_heating", "waste_treatment")
"""Sectors whose doubt lies in the activity; elsewhere the band stands on the intensity."""

FOLLOWS_PEOPLE = {
    "FI": (
        "consumption_electricity",
        "electric_heating",
        "district_heating",
        "oil_heating",
        "other_heating",
        "road_transport",
        "waste_treatment",
        "f_gases",
    ),
    "SE": ("electricity_district_heating", "own_heating", "transport", "waste", "product_use"),
}

TEXTS = {
    "finland": {
        "title": {
            "fi": "Suomi ilman uusia päätöksiä",
            "sv": "Finland utan nya beslut",
            "en": "Finland without new decisions",
        },
        "note": {
            "fi": "Tekijöiden arvio siitä, mitä tapahtuu ilman kunnan uusia päätöksiä. Sähkön päästöt vuosilta 2023 ja "
            "2024 on mitattu, loput on arvioitu lähteiden pohjalta. Lukuja voi ja saa muuttaa.",
            "sv": "Författarnas bedömning av vad som händer utan nya beslut i kommunen. Elens utsläpp 2023 och 2024 är "
            "uppmätta, resten är bedömt utifrån källorna. Siffrorna får gärna ändras.",
            "en": "The authors' judgement of what happens without new decisions in the municipality. The electricity "
            "figures of 2023 and 2024 are measured; the rest is judged from the sources. Change the figures freely.",
        },
    },
    "sweden": {
        "title": {
            "fi": "Ruotsi ilman uusia päätöksiä",
            "sv": "Sverige utan nya beslut",
            "en": "Sweden without new decisions",
        },
        "note": {
            "fi": "Tekijöiden arvio siitä, mitä tapahtuu ilman kunnan uusia päätöksiä. Vuoden 2024 luvut ovat koko "
            "maan summia, myöhemmät on arvioitu lähteiden pohjalta. Lukuja voi ja saa muuttaa.",
            "sv": "Författarnas bedömning av vad som händer utan nya beslut i kommunen. Siffrorna för 2024 är summor "
            "för hela landet, de senare är bedömda utifrån källorna. Siffrorna får gärna ändras.",
            "en": "The authors' judgement of what happens without new decisions in the municipality. The figures of "
            "2024 are sums for the whole country; later ones are judged from the sources. Change the figures freely.",
        },
    },
}


@dataclass(frozen=True)
class Path3:
    """Central points with their band, and where they come from."""

    points: Mapping[int, float]
    low: Mapping[int, float]
    high: Mapping[int, float]
    sources: Sequence[str]
    reason: str


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(value: float) -> str:
    return f"{round(value, 4):g}"


def mapping(points: Mapping[int, float]) -> str:
    return "{" + ", ".join(f"{year}: {number(value)}" for year, value in sorted(points.items())) + "}"


def path_lines(name: str, path: Path3) -> list[str]:
    lines = [f"    {name}:", f"      points: {mapping(path.points)}"]
    if path.low:
        lines += [f"      low: {mapping(path.low)}", f"      high: {mapping(path.high)}"]
    lines.append(f"      grounds: {{basis: judged, sources: [{', '.join(path.sources)}]}}")
    lines.append(f"      reason: {json.dumps(path.reason, ensure_ascii=False)}")
    return lines


def paths(
    proposal: list[dict[str, str]],
    country: str,
    sector: str,
    scope: str,
    observed: Mapping[str, Mapping[int, float]],
) -> tuple[Path3, Path3]:
    """Activity and intensity; ``observed`` adds past years to either. The band of the product stands on one."""
    rows = [r for r in proposal if (r["country"], r["sector"]) == (country, sector) and scope in r["scope"]]
    table = {(r["driver"], int(r["year"])): r for r in rows}
    central = {
        driver: {
            BASE_YEAR: 1.0,
            **observed.get(driver, {}),
            **{y: float(table[driver, y]["central"]) for y in FORECAST},
        }
        for driver in ("activity", "intensity")
    }
    led, other = ("activity", "intensity") if sector in ACTIVITY_LED else ("intensity", "activity")
    band = {
        end: {y: float(table["emissions", y][end]) / central[other][y] for y in FORECAST} for end in ("low", "high")
    }
    first = rows[0]
    sources = [f"o{number}" for number in first["source_ids"].split(";")]
    reason = first["reason"][:1].upper() + first["reason"][1:]
    made = {
        led: Path3(central[led], band["low"], band["high"], sources, reason),
        other: Path3(central[other], {}, {}, sources, "The band and the reasons stand on the sector's other path."),
    }
    return made["activity"], made["intensity"]


def spread_lines(row: Mapping[str, str]) -> list[str]:
    """The spread of one sector of a table of widths, in its three parts."""
    local = ", ".join(f"[{ahead}, {number(float(row['local']) * ahead**0.5)}]" for ahead in LOCAL_YEARS)
    lines = [
        f"    sd_common: [[1, {number(float(row['swings']))}]]",
        f"    sd_trend: {number(float(row['trend_a_year']))}",
        f"    sd_local: [{local}]",
    ]
    return lines + ([f"    story: {row['story']}"] if row["story"] != row["sector"] else [])


def widths(name: str) -> dict[str, dict[str, str]]:
    """A table of recommended widths, by sector."""
    return {row["sector"]: row for row in read(DOCS / name)}


def head(name: str, country: str) -> list[str]:
    lines = ["schema_version: 1", f"id: {name}", f"country: {country}"]
    for field in ("title", "note"):
        lines.append(f"{field}:")
        lines += [f"  {code}: {json.dumps(text, ensure_ascii=False)}" for code, text in TEXTS[name][field].items()]
    lines.append(f"base_year: {BASE_YEAR}")
    lines.append(f"follows_people: [{', '.join(FOLLOWS_PEOPLE[country])}]")
    return lines


def finland(folder: Path, proposal: list[dict[str, str]]) -> None:
    spreads = widths("spread-widths.csv")
    lines = head("finland", "FI")
    grid = dict(FI_GRID)
    index = {
        int(r["year"]): float(r["central"])
        for r in proposal
        if (r["country"], r["sector"], r["driver"]) == ("FI", "consumption_electricity", "intensity")
    }
    grid |= {year: round(FI_GRID[BASE_YEAR] * index[year], 1) for year in FORECAST}
    lines.append("# 2022-2024 as published (o8); later years follow the index of consumed electricity below.")
    lines.append(f"grid_factor_g_per_kwh: {mapping(grid)}")
    lines.append("grid_grounds: {basis: judged, sources: [o8, o9, o10, o11]}")
    lines += [
        "# Spreads: the errors that a national trend made in forecasts from 2009-2021 (docs/model.md, section 7).",
        f"story_correlation: {number(float(spreads[FI_SECTORS[0]]['story_correlation']))}",
    ]
    lines.append("sectors:")
    for sector in FI_SECTORS:
        observed: dict[str, dict[int, float]] = {}
        factors = {"consumption_electricity": FI_GRID, "electric_heating": FI_HEATING_GRID}.get(sector)
        if factors is not None:
            observed["intensity"] = {y: f / factors[BASE_YEAR] for y, f in factors.items() if y > BASE_YEAR}
        activity, intensity = paths(proposal, "FI", sector, "Finnish municipality", observed)
        lines.append(f"  - sector: {sector}")
        if factors is not None:
            shown = ", ".join(f"{year} {factor} g/kWh" for year, factor in factors.items())
            lines.append(f"    # Observed, not judged: {shown} (o8).")
        lines += path_lines("activity", activity) + path_lines("intensity", intensity)
        lines += spread_lines(spreads[sector])
    (TARGET / "finland.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sweden(folder: Path, proposal: list[dict[str, str]]) -> None:
    spreads = widths("spread-widths-sweden.csv")
    history = {
        r["sector"]: float(r["value"])
        for r in read(folder / "outlook-evidence.csv")
        if r["country"] == "SE" and r["unit"] == "index 2022=1" and r["scenario"] == "history" and r["year"] == "2024"
    }
    lines = head("sweden", "SE")
    lines += [
        "# Nordic mix, mean of 2021-2023 (o54), then judged. The Swedish inventory is territorial: electricity counts",
        "# where it is made, so this factor is for talk and for credits that the target does not count.",
        "grid_factor_g_per_kwh: {2022: 59, 2030: 40, 2040: 20}",
        "grid_grounds: {basis: judged, sources: [o54]}",
        "# Spreads: the errors that a national trend made in forecasts from 2017-2022, in the release to 2023, the one",
        "# with every year from 2015 on: nothing could be judged more than six years ahead (docs/model.md, section 7).",
        f"story_correlation: {number(float(spreads['transport']['story_correlation']))}",
        "sectors:",
    ]
    for sector, code in SE_SECTORS.items():
        first = next(
            r
            for r in proposal
            if (r["country"], r["sector"], r["driver"], r["year"]) == ("SE", code, "activity", "2025")
        )
        activity_2024 = 1 + (float(first["central"]) - 1) * 2 / 3
        observed = {"activity": {2024: activity_2024}, "intensity": {2024: history[code] / activity_2024}}
        activity, intensity = paths(proposal, "SE", code, "Swedish municipality", observed)
        lines.append(f"  - sector: {sector}")
        lines.append(f"    # 2024: {history[code]:g} of 2022 in all, sum of the 290 municipalities (o46).")
        lines += path_lines("activity", activity) + path_lines("intensity", intensity)
        lines += spread_lines(spreads[sector])
    (TARGET / "sweden.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    proposal = read(folder / "outlook-proposal.csv")
    finland(folder, proposal)
    sweden(folder, proposal)


if __name__ == "__main__":
    main()
