"""What the user downloads is read as it is, or refused with the row."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from klimatpeli.content.faults import ContentError
from klimatpeli.content.inventory import Inventories
from klimatpeli.content.model import InventoryData
from klimatpeli.content.packs import Shelf
from klimatpeli.content.syke import CODES, LABELS, METHOD, SHEET, read_file, save
from klimatpeli.content.templates import load_scenario_for

Rows = list[list[Any]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture(scope="module")
def inventories(shelf: Shelf) -> Inventories:
    return shelf.inventories()


@pytest.fixture(scope="module")
def orimattila(inventories: Inventories) -> InventoryData:
    return inventories.inventory(inventories.find("Orimattila"))


def sheet_rows(data: InventoryData, name: str = "Orimattila") -> Rows:
    """The spreadsheet as SYKE gives it: name and years, 13 sectors, credits, total, per person, people, method."""
    rows: Rows = [[name, *(str(year) for year in data.years)]]
    rows += [[label, *values] for label, values in zip(LABELS, data.values_kt, strict=True)]
    totals = [data.totals_kt[str(year)] for year in data.years]
    people = [data.population[str(year)] for year in data.years]
    rows.append(["Päästöhyvitykset", *(0 for _ in data.years)])
    rows.append(["kokonaispäästöt, ktCO2e", *totals])
    rows.append(["per asukas, tCO2e", *(round(t * 1000 / p, 1) for t, p in zip(totals, people, strict=True))])
    rows.append(["asukasluku", *people])
    rows += [[], [METHOD]]
    return rows


def write(rows: Rows, path: Path, title: str = SHEET) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_spreadsheet_is_read_to_the_last_figure(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = write(sheet_rows(orimattila), tmp_path / "ALas_Orimattila_data_2026-03-01.xlsx")
    imported = read_file(path, "orimattila", inventories)
    assert imported.data.values_kt == orimattila.values_kt
    assert imported.data.totals_kt == orimattila.totals_kt
    assert imported.data.population == orimattila.population
    assert imported.data.release == "syke_alas_own_download_2026-03-01"
    assert (imported.changes, imported.new_years, imported.lost_years) == ((), (), ())


def test_a_second_file_shows_what_has_changed(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    rows = sheet_rows(orimattila)
    rows[1][1] += 0.2
    for row in rows[:18]:
        row.append("2023" if row is rows[0] else row[-1])
    imported = read_file(write(rows, tmp_path / "a.xlsx"), "Orimattila", inventories)
    (change,) = imported.changes
    assert (change.sector, change.year) == ("consumption_electricity", 1990)
    assert change.after_kt == pytest.approx((change.before_kt or 0) + 0.2)
    assert imported.new_years == (2023,)
    assert imported.previous_release == orimattila.release


def test_an_imported_place_can_be_played(small: Path, orimattila: InventoryData, tmp_path: Path) -> None:
    here = Shelf(small, tmp_path / "user")
    rows = sheet_rows(orimattila, "Hollola")
    imported = read_file(write(rows, tmp_path / "h.xlsx"), "Hollola", here.inventories())
    assert imported.previous_release is None
    save(imported, tmp_path / "user" / "inventories")
    found = here.inventories()
    assert found.inventory(found.find("hollola")).values_kt == orimattila.values_kt
    (small / "templates").mkdir()
    for path in (Path(__file__).resolve().parents[2] / "scenarios" / "templates").glob("fi-town.yaml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        text = "\n".join("    cards: [school-boiler]" if "cards:" in line else line for line in lines)
        (small / "templates" / path.name).write_text(text + "\n", encoding="utf-8")
    assert load_scenario_for("Hollola", here).title.fi == "Hollola 2030"


def set_cell(row: int, column: int, value: Any) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows[row][column] = value

    return change


def drop(row: int) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        del rows[row]

    return change


def repeat(row: int) -> Callable[[Rows], None]:
    def change(rows: Rows) -> None:
        rows.insert(row, list(rows[row]))

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (set_cell(0, 0, "Hollola"), 'a.xlsx:1: holds the figures of "Hollola"; Orimattila is expected'),
        (set_cell(0, 2, "n. 2005"), "a.xlsx:1: n. 2005: is not a year"),
        (set_cell(0, 2, "1990"), "a.xlsx:1: 1990: stands here a second time"),
        (set_cell(3, 4, None), "a.xlsx:4: Kaukolämpö 2007: is empty; a number is expected"),
        (set_cell(3, 4, "9,4 kt"), 'a.xlsx:4: Kaukolämpö 2007: is "9,4 kt"; a number is expected'),
        (set_cell(3, 4, "=1+1"), "a.xlsx:4: Kaukolämpö 2007: is a formula; the file as SYKE gives it holds numbers"),
        (set_cell(3, 4, -1), "a.xlsx:4: Kaukolämpö 2007: is -1; emissions are at least 0"),
        (set_cell(3, 4, 99.0), "2007: adds up to 277.2 kt, but the total says 187.7 kt"),
        (set_cell(3, 0, "Kaukolampo"), 'a.xlsx:4: Kaukolampo: is not a known sector; did you mean "Kaukolämpö"?'),
        (set_cell(14, 4, -12.0), "a.xlsx:15: Päästöhyvitykset 2007: is not 0"),
        (set_cell(19, 0, "Hinku-laskenta"), 'a.xlsx:20: has the calculation "Hinku-laskenta"; download the one called'),
        (set_cell(19, 0, "Kaikki päästöt"), 'a.xlsx:20: has the calculation "Kaikki päästöt"'),
        (drop(19), 'has the calculation not said; download the one called "Hinku-laskenta ilman hyvityksiä"'),
        (drop(13), "F-kaasut: has no row; the spreadsheet as SYKE gives it is expected"),
        (drop(15), "kokonaispäästöt, ktCO2e: has no row"),
        (repeat(5), "a.xlsx:7: Muu lämmitys: stands here a second time (first in row 6)"),
    ],
)
def test_a_spreadsheet_that_says_otherwise_is_refused_with_its_row(
    inventories: Inventories,
    orimattila: InventoryData,
    tmp_path: Path,
    change: Callable[[Rows], None],
    expected: str,
) -> None:
    rows = sheet_rows(orimattila)
    change(rows)
    with pytest.raises(ContentError) as caught:
        read_file(write(rows, tmp_path / "a.xlsx"), "Orimattila", inventories)
    assert any(expected in str(fault) for fault in caught.value.faults), str(caught.value)


def test_an_english_spreadsheet_names_the_sheet_that_is_read(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = write(sheet_rows(orimattila), tmp_path / "a.xlsx", "GHG emissions")
    with pytest.raises(ContentError, match=r'no sheet "KHK-päästöt" \(there are: GHG emissions\)'):
        read_file(path, "Orimattila", inventories)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really", b"\xff\xfe\x00"])
@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_broken_file_is_refused(inventories: Inventories, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ContentError):
        read_file(tmp_path / name, "Orimattila", inventories)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<!DOCTYPE html><html><table></table></html>", "is a web page, not a spreadsheet"),
        (b"\xef\xbb\xbf\r\n<html></html>", "is a web page, not a spreadsheet"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "is protected by a password"),
        (OLE + bytes(600) + "Workbook".encode("utf-16-le"), "is a spreadsheet of the old kind"),
    ],
)
@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_a_disguised_file_is_told_what_it_is(
    inventories: Inventories, tmp_path: Path, name: str, content: bytes, expected: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ContentError, match=expected):
        read_file(tmp_path / name, "Orimattila", inventories)


def test_a_missing_year_is_named(inventories: Inventories, orimattila: InventoryData, tmp_path: Path) -> None:
    column = 1 + orimattila.years.index(2013)
    rows = [row[:column] + row[column + 1 :] for row in sheet_rows(orimattila)]
    with pytest.raises(ContentError, match="2013: is missing between 2012 and 2014; every year from 2005 is expected"):
        read_file(write(rows, tmp_path / "a.xlsx"), "Orimattila", inventories)


def level5(data: InventoryData) -> list[str]:
    """Two sub-sectors each, besides what the Hinku calculation leaves out and the credits."""
    lines = ["vuosi;taso_3;taso_4;taso_5;hinku_laskenta;päästökauppa;kt;kt_tuuli;GWh"]
    for code, values in zip(CODES, data.values_kt, strict=True):
        for year, value in zip(data.years, values, strict=True):
            half = f"{(value or 0) / 2:.4f}".replace(".", ",")
            if code != "Rai":
                lines += [f"{year};{code};X;X;1;0;{half};NA;1,5", f"{year};{code};X;Y;1;0;{half};NA;NA"]
                lines.append(f"{year};{code};X;Z;0;1;77,7;NA;NA")
    lines.append("2022;Tuu;Tuu;Tuu;1;0;NA;-3,2;NA")
    return lines


def test_the_table_by_level_5_adds_up_to_the_sectors(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = tmp_path / "kunta_560.csv"
    path.write_text("\n".join(level5(orimattila)) + "\n", encoding="utf-8")
    imported = read_file(path, "Orimattila", inventories)
    rail = orimattila.sectors.index("rail_transport")
    for row, (read, published) in enumerate(zip(imported.data.values_kt, orimattila.values_kt, strict=True)):
        assert read == (published if row != rail else (0.0,) * len(orimattila.years))
    assert imported.data.population == orimattila.population


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("kunta_398.csv", "", "", "is the table of municipality 398; Orimattila is 560"),
        (
            "kunta_560.csv",
            "1990;Kul;X;X;1;",
            "1990;Kul;X;X;kyllä;",
            'csv:2: hinku_laskenta: is "kyllä"; expected: 1, 0',
        ),
        (
            "kunta_560.csv",
            "1990;Kul;",
            "1990;Kull;",
            'csv:2: taso_3: is "Kull", not a known sector; did you mean "Kul"?',
        ),
        ("kunta_560.csv", "1990;Kul;", "90;Kul;", 'csv:2: vuosi: is "90"; a year is expected'),
        ("kunta_560.csv", "vuosi;taso_3", "vuosi;taso3", "csv:1: lacks the columns taso_3"),
        ("kunta_560.csv", "1990;Kul;X;X;1;0;", "1990;Kul;X;X;1;", "csv:2: has 8 cells; 9 are expected"),
    ],
)
def test_a_table_that_says_otherwise_is_refused_with_its_row(
    inventories: Inventories,
    orimattila: InventoryData,
    tmp_path: Path,
    name: str,
    old: str,
    new: str,
    expected: str,
) -> None:
    path = tmp_path / name
    path.write_text("\n".join(level5(orimattila)).replace(old, new, 1) + "\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_file(path, "Orimattila", inventories)
    assert any(expected in str(fault) for fault in caught.value.faults), str(caught.value)


def tidy(data: InventoryData) -> list[str]:
    lines = ["year,sector,kt_co2e"]
    for sector, values in zip(data.sectors, data.values_kt, strict=True):
        lines += [f"{year},{sector},{value}" for year, value in zip(data.years, values, strict=True)]
    return lines


def test_a_tidy_table_is_read(inventories: Inventories, orimattila: InventoryData, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("\n".join(tidy(orimattila)) + "\n", encoding="utf-8")
    assert read_file(path, "Orimattila", inventories).data.values_kt == orimattila.values_kt


def test_a_new_place_without_residents_asks_for_them(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("\n".join(tidy(orimattila)) + "\n", encoding="utf-8")
    with pytest.raises(ContentError, match="has no population and the place is new; give the number of residents"):
        read_file(path, "Hollola", inventories)
    assert read_file(path, "Hollola", inventories, population=22849).data.population == {"2022": 22849}


def test_a_year_with_a_missing_sector_is_refused(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    lines = [line for line in tidy(orimattila) if not line.startswith("2010,f_gases")]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(ContentError, match="2010: lacks f_gases"):
        read_file(path, "Orimattila", inventories)


def test_finnish_figures_are_not_put_into_a_swedish_place(
    inventories: Inventories, orimattila: InventoryData, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("\n".join(tidy(orimattila)) + "\n", encoding="utf-8")
    with pytest.raises(ContentError, match="has the scope territorial_without_international_transport"):
        read_file(path, "Uppsala", inventories)
