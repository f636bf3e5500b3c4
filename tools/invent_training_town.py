"""Writes the invented inventory of the training municipality into ``scenarios/inventories``.

Every figure comes from the few round numbers below: nothing is measured, and nothing is taken from a real place.

python tools/invent_training_town.py
"""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "scenarios" / "inventories"
RELEASE = "invented-training"
PLACE = "training-town"
YEARS = tuple(range(2007, 2023))
PEOPLE = 12_000

# kt in 2007 and in 2022, straight in between and rounded to 0.1 kt.
SECTORS = {
    "consumption_electricity": (15.0, 4.5),
    "electric_heating": (9.0, 3.0),
    "district_heating": (18.0, 9.0),
    "oil_heating": (12.0, 6.0),
    "other_heating": (4.0, 4.0),
    "industry": (10.0, 9.0),
    "machinery": (6.0, 6.0),
    "road_transport": (40.0, 31.0),
    "rail_transport": (1.0, 0.4),
    "water_transport": (1.0, 1.0),
    "agriculture": (20.0, 17.5),
    "waste_treatment": (6.0, 3.0),
    "f_gases": (3.0, 2.1),
}

DESCRIPTION = f"""\
schema_version: 1
id: {RELEASE}
country: FI
scope: invented_for_training
release: invented_1
sectors: [{", ".join(SECTORS)}]
source:
  id: {RELEASE}
  title:
    fi: "Harjoittelua varten keksityt luvut: ne eivät ole minkään kunnan"
    sv: "Påhittade siffror för övning: ingen kommun har dem"
    en: "Invented figures for training: no municipality has them"
  publisher:
    fi: Klimatpelin tekijät
    sv: Klimatpelis upphovspersoner
    en: The authors of Klimatpeli
  year: "2026"
transformation: >-
  Invented. Each sector runs straight from a round figure in 2007 to a round figure in 2022; the total is their sum
  (tools/invent_training_town.py). Residents: {PEOPLE} in every year.
"""


def _kt(year: int, first: float, last: float) -> float:
    share = (year - YEARS[0]) / (YEARS[-1] - YEARS[0])
    return round(first + share * (last - first), 1)


def _write(name: str, rows: list[list[object]]) -> None:
    with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def main() -> None:
    (FOLDER / f"{RELEASE}.yaml").write_text(DESCRIPTION, encoding="utf-8")
    values = {sector: [_kt(year, *ends) for year in YEARS] for sector, ends in SECTORS.items()}
    rows: list[list[object]] = [["place_id", "sector", *YEARS]]
    rows += [[PLACE, sector, *(f"{kt:g}" for kt in row)] for sector, row in values.items()]
    _write(f"{RELEASE}.csv", rows)
    names: list[object] = [
        PLACE,
        "",
        "municipality",
        "Keksilä (keksitty)",
        "Påhittby (påhittad)",
        "Inventon (invented)",
        "",
    ]
    _write(f"{RELEASE}.places.csv", [["place_id", "code", "level", "fi", "sv", "en", "region"], names])
    totals = [sum(row[column] for row in values.values()) for column in range(len(YEARS))]
    rows = [["place_id", "year", "total_kt", "population"]]
    rows += [[PLACE, year, f"{total:.1f}", PEOPLE] for year, total in zip(YEARS, totals, strict=True)]
    _write(f"{RELEASE}.totals.csv", rows)


if __name__ == "__main__":
    main()
