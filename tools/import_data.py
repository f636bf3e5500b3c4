"""Brings published municipal inventories into ``scenarios/inventories``.

    python tools/import_data.py PATH_TO_DATA_FOLDER

The data folder holds the tidy CSV files named below. Nothing is interpolated, estimated or rounded: a figure is
written exactly as it was published, and a figure that was not published stays an empty cell.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "scenarios" / "inventories"

Row = Mapping[str, str]

SWEDISH_NAMES = {
    "Espoo": "Esbo",
    "Helsinki": "Helsingfors",
    "Hyvinkää": "Hyvinge",
    "Hämeenlinna": "Tavastehus",
    "Iisalmi": "Idensalmi",
    "Järvenpää": "Träskända",
    "Kajaani": "Kajana",
    "Karkkila": "Högfors",
    "Kauniainen": "Grankulla",
    "Kerava": "Kervo",
    "Kirkkonummi": "Kyrkslätt",
    "Kokkola": "Karleby",
    "Lahti": "Lahtis",
    "Lappeenranta": "Villmanstrand",
    "Lohja": "Lojo",
    "Loviisa": "Lovisa",
    "Mikkeli": "S:t Michel",
    "Naantali": "Nådendal",
    "Oulu": "Uleåborg",
    "Pori": "Björneborg",
    "Porvoo": "Borgå",
    "Raisio": "Reso",
    "Rauma": "Raumo",
    "Savonlinna": "Nyslott",
    "Sipoo": "Sibbo",
    "Siuntio": "Sjundeå",
    "Tampere": "Tammerfors",
    "Tornio": "Torneå",
    "Turku": "Åbo",
    "Tuusula": "Tusby",
    "Vaasa": "Vasa",
    "Vantaa": "Vanda",
    "Ähtäri": "Etseri",
}
FINNISH_NAMES = {"Mariehamn": "Maarianhamina"}

REGIONS = {
    "Central Finland": ("Keski-Suomi", "Mellersta Finland"),
    "Central Ostrobothnia": ("Keski-Pohjanmaa", "Mellersta Österbotten"),
    "Kainuu": ("Kainuu", "Kajanaland"),
    "Kanta-Häme": ("Kanta-Häme", "Egentliga Tavastland"),
    "Kymenlaakso": ("Kymenlaakso", "Kymmenedalen"),
    "Lapland": ("Lappi", "Lappland"),
    "North Karelia": ("Pohjois-Karjala", "Norra Karelen"),
    "North Ostrobothnia": ("Pohjois-Pohjanmaa", "Norra Österbotten"),
    "North Savo": ("Pohjois-Savo", "Norra Savolax"),
    "Ostrobothnia": ("Pohjanmaa", "Österbotten"),
    "Pirkanmaa": ("Pirkanmaa", "Birkaland"),
    "Päijät-Häme": ("Päijät-Häme", "Päijänne-Tavastland"),
    "Satakunta": ("Satakunta", "Satakunta"),
    "South Karelia": ("Etelä-Karjala", "Södra Karelen"),
    "South Ostrobothnia": ("Etelä-Pohjanmaa", "Södra Österbotten"),
    "South Savo": ("Etelä-Savo", "Södra Savolax"),
    "Southwest Finland": ("Varsinais-Suomi", "Egentliga Finland"),
    "Uusimaa": ("Uusimaa", "Nyland"),
    "Åland": ("Ahvenanmaa", "Åland"),
}

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
SE_SECTORS = (
    "electricity_district_heating",
    "own_heating",
    "industry",
    "machinery",
    "transport",
    "agriculture",
    "waste",
    "product_use",
    "international_transport",
)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def write_release(
    release: str,
    emissions: Iterable[tuple[str, Row]],
    totals: Iterable[tuple[str, str, str, str]],
    places: Iterable[tuple[str, ...]],
    sectors: Sequence[str],
) -> None:
    """Write the three tables of one release; ``emissions`` are (place id, tidy row)."""
    values: dict[str, dict[tuple[str, str], str]] = {}
    years: set[str] = set()
    for place_id, row in emissions:
        if row["sector"] not in sectors:
            continue
        cells = values.setdefault(place_id, {})
        key = (row["sector"], row["year"])
        if key in cells:
            raise SystemExit(f"{place_id}: {key} stands twice")
        cells[key] = row["kt_co2e"]
        years.add(row["year"])
    ordered = sorted(years)
    table = [
        [place_id, sector, *(cells.get((sector, year), "") for year in ordered)]
        for place_id, cells in sorted(values.items())
        for sector in sectors
    ]
    write(TARGET / f"{release}.csv", ["place_id", "sector", *ordered], table)
    write(TARGET / f"{release}.places.csv", ["place_id", "code", "level", "fi", "sv", "en", "region"], sorted(places))
    write(TARGET / f"{release}.totals.csv", ["place_id", "year", "total_kt", "population"], sorted(totals))


def slug(name: str) -> str:
    plain = name.casefold().translate(str.maketrans("äåö ", "aao-"))
    return plain.replace("s:t", "st")


def refuse_credits(rows: Iterable[Row]) -> None:
    for row in rows:
        if row["sector"] == "emission_credits" and float(row["kt_co2e"]) != 0:
            raise SystemExit(f"credits in a scope without credits: {row}")


def region_id(name: str) -> str:
    return f"fi-region-{slug(name)}"


def region_place(name: str) -> tuple[str, ...]:
    return (region_id(name), "", "region", *REGIONS[name], name, name)


def region_totals(path: Path) -> list[tuple[str, str, str, str]]:
    return [(region_id(row["region"]), row["year"], row["total_kt_co2e"], row["population"]) for row in read(path)]


def finland(folder: Path) -> None:
    municipal = read(folder / "fi_emissions_hinku_municipality.csv")
    regional = read(folder / "fi_emissions_hinku_region.csv")
    refuse_credits((*municipal, *regional))
    places = {
        f"fi-{row['municipality_code']}": (
            row["municipality_code"],
            "municipality",
            FINNISH_NAMES.get(row["municipality"], row["municipality"]),
            SWEDISH_NAMES.get(row["municipality"], row["municipality"]),
            row["municipality"],
            row["region"],
        )
        for row in municipal
    }
    totals = [
        (f"fi-{row['municipality_code']}", row["year"], row["total_kt_co2e"], row["population"])
        for row in read(folder / "fi_totals_hinku_municipality.csv")
    ]
    totals += region_totals(folder / "fi_totals_hinku_region.csv")
    emissions = [(f"fi-{row['municipality_code']}", row) for row in municipal]
    emissions += [(region_id(row["region"]), row) for row in regional]
    listed = [*((id_, *place) for id_, place in places.items()), *map(region_place, REGIONS)]
    write_release("fi-hinku-2024-09", emissions, totals, listed, FI_SECTORS)


def finland_all_sectors(folder: Path) -> None:
    """The wider scope of one region, to stand beside the Hinku figures: another release, so a table of its own."""
    rows = read(folder / "fi_emissions_alas_all_paijat_hame.csv")
    refuse_credits(rows)
    places = [region_place(name) for name in sorted({row["region"] for row in rows})]
    totals = region_totals(folder / "fi_totals_alas_all_paijat_hame.csv")
    emissions = [(region_id(row["region"]), row) for row in rows]
    write_release("fi-alas-all-to-2024", emissions, totals, places, FI_SECTORS)


def sweden(folder: Path) -> None:
    rows = read(folder / "se_emissions_municipality.csv")
    places = {
        f"se-{row['municipality_code']}": (
            row["municipality_code"],
            "municipality",
            row["municipality"],
            row["municipality"],
            row["municipality"],
            row["county"],
        )
        for row in rows
    }
    totals = [
        (f"se-{row['municipality_code']}", row["year"], "", row["population"])
        for row in read(folder / "se_population_municipality.csv")
    ]
    emissions = [(f"se-{row['municipality_code']}", row) for row in rows]
    write_release("se-ned-2026-06", emissions, totals, [(k, *v) for k, v in places.items()], SE_SECTORS)


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    finland(folder)
    finland_all_sectors(folder)
    sweden(folder)


if __name__ == "__main__":
    main()
