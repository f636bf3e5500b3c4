"""Out of the database: spreadsheet, CSV and JSON, the same figures in each."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine

from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.strategy import followup, queries, tables
from klimatpeli.strategy.database import open_database
from klimatpeli.strategy.errors import UnknownRow
from klimatpeli.strategy.export import export
from klimatpeli.strategy.scopes import scope_name
from klimatpeli.strategy.spreadsheet import write_spreadsheet
from klimatpeli.strategy.texts import ELSEWHERE, HEADINGS, SHEETS, WORDS
from tests.strategy.world import BUSES, PLACE, bundle_of, joint, make_state, with_owner

TODAY = date(2026, 6, 1)
RISKY = ("=1+1", "+358", "-5 % fuel", "@everyone")


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Engine]:
    engine = open_database(str(tmp_path / "strategy.sqlite"))
    state = make_state()
    state = replace(state, joint=(*state.joint, joint("school:pellets")))
    export(bundle_of(with_owner(state, "biogas_buses", '=HYPERLINK("http://x","y")')), engine)
    yield engine
    engine.dispose()


def made(engine: Engine, language: Language = "en") -> dict[str, tables.Sheet]:
    return {sheet.id: sheet for sheet in tables.sheets(engine, PLACE, language, TODAY)}


def column(sheet: tables.Sheet, name: str) -> list[tables.Cell]:
    return [row[sheet.columns.index(name)] for row in sheet.rows]


def test_there_is_a_table_per_cornerstone_and_every_row_fits_it(filled: Engine) -> None:
    found = made(filled)
    assert list(found) == ["inventory", "goal", "measures", "follow_up", "workshops", "secap"]
    for sheet in found.values():
        assert sheet.rows
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)
        assert len(sheet.sectors) == len(sheet.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_spreadsheet_has_a_sheet_per_cornerstone_in_each_language(
    filled: Engine, tmp_path: Path, language: Language
) -> None:
    sheets = tables.sheets(filled, PLACE, language, TODAY)
    path = write_spreadsheet(tmp_path / "strategy.xlsx", sheets, language)
    book = load_workbook(path)
    assert book.sheetnames == [SHEETS[sheet.id].get(language) for sheet in sheets]
    for sheet in sheets:
        page = book[tables.title(sheet, language)]
        assert [cell.value for cell in page[1]] == [HEADINGS[name].get(language) for name in sheet.columns]
        assert page.max_row == len(sheet.rows) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_meets_names_where_the_database_has_ids(tmp_path: Path, language: Language) -> None:
    """Street trees stand in no sector, and an inventory's scope is more than the name of its file."""
    engine = open_database(str(tmp_path / "strategy.sqlite"))
    state = make_state()
    buses, *others = state.scenario.measures
    trees = buses.model_copy(update={"sector": "outside"})
    scenario = state.scenario.model_copy(update={"measures": (trees, *others)})
    export(bundle_of(replace(state, scenario=scenario)), engine)
    found = made(engine, language)
    engine.dispose()
    said = {*column(found["inventory"], "scope"), *column(found["measures"], "sector")}
    assert said >= {ELSEWHERE["outside"].get(language), scope_name("hinku_without_credits", language)}
    assert not said & {"outside", "hinku_without_credits"}


def test_no_text_becomes_a_formula_and_numbers_stay_numbers(filled: Engine, tmp_path: Path) -> None:
    sheets = made(filled)
    path = write_spreadsheet(tmp_path / "strategy.xlsx", sheets.values(), "en")
    book = load_workbook(path)
    page = book["Measures"]
    for row in page.iter_rows():
        assert all(cell.data_type != "f" for cell in row)
    measures = sheets["measures"]
    owner = page.cell(row=2, column=measures.columns.index("owner") + 1)
    assert (owner.value, owner.data_type) == ('=HYPERLINK("http://x","y")', "s")
    annual = page.cell(row=2, column=measures.columns.index("annual_eur") + 1)
    assert (annual.value, annual.data_type) == (-100000, "n")
    due = book["Follow-up"].cell(row=2, column=sheets["follow_up"].columns.index("due_on") + 1)
    assert due.value == datetime(2027, 3, 15)  # noqa: DTZ001  # a spreadsheet's day has no zone
    assert due.number_format == "d.m.yyyy"


@pytest.mark.parametrize("words", RISKY)
def test_a_risky_cell_is_text_in_the_spreadsheet_and_quoted_in_csv(tmp_path: Path, words: str) -> None:
    sheet = tables.Sheet("measures", ("owner", "annual_eur"), ((words, -5.5),), ("",))
    page = load_workbook(write_spreadsheet(tmp_path / "x.xlsx", [sheet], "en"))["Measures"]
    assert (page["A2"].value, page["A2"].data_type) == (words, "s")
    assert page["B2"].value == -5.5
    assert list(csv.reader(io.StringIO(tables.to_csv(sheet).decode()))) == [
        ["owner", "annual_eur"],
        [f"'{words}", "-5.5"],
    ]


def test_characters_that_no_spreadsheet_takes_are_left_out(tmp_path: Path) -> None:
    sheet = tables.Sheet("measures", ("owner",), (("de\x07pot",),), ("",))
    page = load_workbook(write_spreadsheet(tmp_path / "x.xlsx", [sheet], "en"))["Measures"]
    assert page["A2"].value == "depot"


def test_a_failed_write_leaves_the_old_spreadsheet_whole(filled: Engine, tmp_path: Path) -> None:
    sheets = made(filled)
    path = write_spreadsheet(tmp_path / "strategy.xlsx", sheets.values(), "en")
    before = path.read_bytes()
    with pytest.raises(FileNotFoundError):
        write_spreadsheet(tmp_path / "missing" / "strategy.xlsx", sheets.values(), "en")
    (tmp_path / "a folder.xlsx").mkdir()
    with pytest.raises(OSError, match=r"a folder\.xlsx"):
        write_spreadsheet(tmp_path / "a folder.xlsx", sheets.values(), "en")
    assert path.read_bytes() == before
    assert not [left for left in tmp_path.iterdir() if left.name.endswith(".tmp")]


def test_csv_is_tidy_and_json_says_the_same(filled: Engine, tmp_path: Path) -> None:
    sheets = tuple(made(filled).values())
    files = tables.write_csv(tmp_path / "csv", sheets)
    assert [path.name for path in files] == [f"{sheet.id}.csv" for sheet in sheets]
    rows = list(csv.DictReader(io.StringIO((tmp_path / "csv" / "inventory.csv").read_text(encoding="utf-8"))))
    assert len(rows) == 5  # the gap is a gap, not a row
    content = json.loads(tables.write_json(tmp_path / "strategy.json", sheets).read_text(encoding="utf-8"))
    assert [str(row["emissions_kt"]) for row in content["inventory"]] == [row["emissions_kt"] for row in rows]
    assert content["measures"][0]["invest_eur"] == "800000.00"
    assert content["measures"][0]["status_on"] == "2026-03-10"


def test_the_secap_table_is_in_tonnes_and_in_the_template_s_words(filled: Engine) -> None:
    followup.change_status(filled, BUSES, "started", date(2026, 5, 4))
    found = made(filled)["secap"]
    lines = queries.measure_table(filled, PLACE, TODAY)
    assert lines[0].effect_central_kt is not None
    assert column(found, "reduction_t")[0] == pytest.approx(lines[0].effect_central_kt * 1000)
    assert column(found, "secap_status") == ["Ongoing", "Not started", "Not started"]
    assert column(found, "secap_sector") == ["Transport", "Transport", "Others"]
    followup.change_status(filled, BUSES, "dropped", date(2026, 6, 1))
    assert len(made(filled)["secap"].rows) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_in_the_language_that_was_asked_for(filled: Engine, language: Language) -> None:
    sheets = made(filled, language)
    assert column(sheets["measures"], "measure")[0] == f"biogas buses ({language})"
    assert column(sheets["measures"], "body")[0] == f"technical_board ({language})"
    assert column(sheets["measures"], "status")[0] == WORDS["proposed"].get(language)
    assert column(sheets["workshops"], "people_by_group") == [f"councillors ({language}) 5; youth ({language}) 1"]


def test_every_heading_and_word_is_written_in_three_languages() -> None:
    for names in (*HEADINGS.values(), *WORDS.values(), *SHEETS.values()):
        assert names.fi.strip()
        assert names.sv.strip()
        assert names.en.strip()


def test_an_unknown_municipality_is_named(filled: Engine) -> None:
    with pytest.raises(UnknownRow):
        tables.sheets(filled, "FI-000", "fi", TODAY)
