"""Brings in what the user has downloaded from SYKE's emission service, or the same figures as a tidy table.

Three formats are read, and nothing in them is guessed: a file that does not say what is expected is refused, with the
row. SYKE's spreadsheet (sheet ``KHK-päästöt``), SYKE's table by level 5 (``kunta_<number>.csv``: semicolons, decimal
commas, one row per sub-sector) and a tidy CSV (``year,sector,kt_co2e``). Only the Hinku calculation without credits
is taken: mixing scopes in one series would be wrong.
"""

from __future__ import annotations

import csv
import itertools
import json
import math
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from klimatpeli.content.faults import ContentError, Fault
from klimatpeli.content.inventory import Inventories, PlaceInfo, UnknownPlace
from klimatpeli.content.model import InventoryData, Source, Text, in_all_languages
from klimatpeli.content.syke_faults import file_fault, unknown_sector

SCOPE = "hinku_without_credits"
SHEET = "KHK-päästöt"
METHOD = "Hinku-laskenta ilman hyvityksiä"
BASE_YEAR = 2007
"""The year that the Hinku criteria compare with."""
ROUNDING_KT = 0.35
"""How far the sum of 13 rounded sectors may be from the printed total."""
MAX_BYTES = 10_000_000
MAX_UNPACKED_BYTES = 60_000_000

LABELS = {
    "Kulutussähkö": "consumption_electricity",
    "Sähkölämmitys": "electric_heating",
    "Kaukolämpö": "district_heating",
    "Öljylämmitys": "oil_heating",
    "Muu lämmitys": "other_heating",
    "Teollisuus": "industry",
    "Työkoneet": "machinery",
    "Tieliikenne": "road_transport",
    "Raideliikenne": "rail_transport",
    "Vesiliikenne": "water_transport",
    "Maatalous": "agriculture",
    "Jätteiden käsittely": "waste_treatment",
    "F-kaasut": "f_gases",
}
"""SYKE's sectors, as its spreadsheet writes them, to ours."""
CODES = {
    "Kul": "consumption_electricity",
    "Säh": "electric_heating",
    "Kau": "district_heating",
    "Ölj": "oil_heating",
    "Muu": "other_heating",
    "Teo": "industry",
    "Työ": "machinery",
    "Tie": "road_transport",
    "Rai": "rail_transport",
    "Ves": "water_transport",
    "Maa": "agriculture",
    "Jät": "waste_treatment",
    "F-k": "f_gases",
}
"""The same in the table by level 5."""
SECTORS = tuple(LABELS.values())

_CREDITS, _TOTAL, _PER_PERSON, _PEOPLE = (
    "Päästöhyvitykset",
    "kokonaispäästöt, ktCO2e",
    "per asukas, tCO2e",
    "asukasluku",
)
_CREDIT_CODE = "Tuu"
_YES_NO = {"1": True, "true": True, "0": False, "false": False}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Microsoft's old file container begins: .xls, and .xlsx with a password."""
_YEARLY_FROM = 2005
"""From this year on SYKE gives every year."""
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(slots=True)
class _Table:
    """What a file says, while it is being read."""

    path: Path
    values: dict[tuple[str, int], float] = field(default_factory=dict)
    totals: dict[int, float] = field(default_factory=dict)
    people: dict[int, int] = field(default_factory=dict)
    name: str | None = None
    code: str | None = None
    faults: list[Fault] = field(default_factory=list)

    def wrong(self, row: int, where: str, key: str, **values: object) -> None:
        self.faults.append(file_fault(self.path, row, where, key, **values))


@dataclass(frozen=True, slots=True)
class Change:
    """One figure that a new file gives differently, kt CO2e; ``None``: one of the two has none."""

    sector: str
    year: int
    before_kt: float | None
    after_kt: float | None


@dataclass(frozen=True, slots=True)
class Imported:
    """A file's inventory and how it differs from the one that was there.

    Attributes:
        place: The place as it will be listed.
        data: Its inventory.
        previous_release: The release that was there before; None: there was none.
        new_years: Years that were not there before.
        lost_years: Years that the new file lacks.
        changes: Figures of the years both have that differ, in the order of sectors and years.
    """

    place: PlaceInfo
    data: InventoryData
    previous_release: str | None
    new_years: tuple[int, ...]
    lost_years: tuple[int, ...]
    changes: tuple[Change, ...]


def read_file(path: Path, municipality: str, known: Inventories, *, population: int | None = None) -> Imported:
    """Read a download of one municipality.

    Args:
        path: A ``.xlsx`` or ``.csv`` file in one of the module's formats.
        municipality: Whose figures the user says it holds; a file that says otherwise is refused.
        known: Inventories that are there already: for names, population and what has changed.
        population: Residents in the last year, for a table without them of a place that is not known.

    Raises:
        ContentError: With every fault, each with its row.
    """
    table = _read(path)
    place, previous = _place(table, municipality, known)
    people = dict(table.people)
    years = sorted({year for _, year in table.values})
    if previous is not None and not people:
        people = {int(year): count for year, count in previous.population.items()}
    if population is not None and years:
        people[years[-1]] = population
    if not people:
        table.wrong(0, "", "no_residents")
    if not years:
        table.wrong(0, "", "no_figures")
    yearly = [year for year in years if year >= _YEARLY_FROM]
    for before, after in itertools.pairwise(yearly):
        if after != before + 1 and not table.faults:
            between = ", ".join(str(year) for year in range(before + 1, after))
            table.wrong(0, between, "years_missing", before=before, after=after, first=_YEARLY_FROM)
    # What could not be read is told already: that it is lacking would only be told once more.
    for year in years if not table.faults else ():
        lacking = [sector for sector in SECTORS if (sector, year) not in table.values]
        if lacking:
            table.wrong(0, str(year), "sectors_missing", sectors=", ".join(lacking))
        elif year in table.totals:
            total = sum(table.values[sector, year] for sector in SECTORS)
            if abs(total - table.totals[year]) > ROUNDING_KT:
                printed = f"{table.totals[year]:.1f}"
                table.wrong(0, str(year), "sum_differs", sum=f"{total:.1f}", total=printed)
    if table.faults:
        raise ContentError(table.faults)
    data = InventoryData(
        place_id=place.id,
        place=place.name.fi,
        level=place.level,
        country="FI",
        scope=SCOPE,
        release=_release(path),
        source=_source(path),
        sectors=SECTORS,
        years=tuple(years),
        values_kt=tuple(tuple(table.values[sector, year] for year in years) for sector in SECTORS),
        totals_kt={str(year): total for year, total in sorted(table.totals.items())},
        population={str(year): count for year, count in sorted(people.items())},
    )
    old_years = set(previous.years) if previous is not None else set()
    return Imported(
        place=place,
        data=data,
        previous_release=previous.release if previous is not None else None,
        new_years=tuple(year for year in years if year not in old_years) if previous is not None else (),
        lost_years=tuple(sorted(old_years - set(years))),
        changes=tuple(compare(previous, data)) if previous is not None else (),
    )


def imported_lines(imported: Imported) -> Iterator[str]:
    """What was found and what has changed, for people."""
    data = imported.data
    years = year_spans(data.years)
    yield f"{imported.place.name.fi}: {data.scope}, {data.release}, {len(data.sectors)} sectors, {years}"
    if imported.previous_release is None:
        yield "there were no figures of this place before"
        return
    yield f"before: {imported.previous_release}"
    if imported.new_years:
        yield f"new years: {year_spans(imported.new_years)}"
    if imported.lost_years:
        yield f"years that the file lacks: {year_spans(imported.lost_years)}"
    if not imported.changes:
        yield "no figure of the years in both has changed"
    for change in imported.changes:
        before, after = ("none" if kt is None else f"{kt:g} kt" for kt in (change.before_kt, change.after_kt))
        yield f"  {change.sector} {change.year}: {before} -> {after}"


def imported_json(imported: Imported) -> dict[str, Any]:
    """The same as one object; docs/cli.md names each field and its unit."""
    data = imported.data
    return {
        "place_id": imported.place.id,
        "place": imported.place.name.fi,
        "scope": data.scope,
        "release": data.release,
        "sectors": list(data.sectors),
        "years": list(data.years),
        "values_kt": [list(row) for row in data.values_kt],
        "totals_kt": dict(data.totals_kt),
        "population": dict(data.population),
        "previous_release": imported.previous_release,
        "new_years": list(imported.new_years),
        "lost_years": list(imported.lost_years),
        "changes": [
            {"sector": c.sector, "year": c.year, "before_kt": c.before_kt, "after_kt": c.after_kt}
            for c in imported.changes
        ],
    }


def year_spans(years: Sequence[int], dash: str = "-") -> str:
    """1990, 2005-2022"""
    spans: list[list[int]] = []
    for year in years:
        if spans and year == spans[-1][1] + 1:
            spans[-1][1] = year
        else:
            spans.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}{dash}{last}" for first, last in spans)


def compare(before: InventoryData, after: InventoryData) -> Iterator[Change]:
    """Figures that differ in the years and sectors both have."""
    old = _by_cell(before)
    new = _by_cell(after)
    for sector in after.sectors:
        for year in after.years:
            if (sector, year) in old and old[sector, year] != new[sector, year]:
                yield Change(sector, year, old[sector, year], new[sector, year])


def _by_cell(data: InventoryData) -> dict[tuple[str, int], float | None]:
    return {
        (sector, year): value
        for sector, row in zip(data.sectors, data.values_kt, strict=True)
        for year, value in zip(data.years, row, strict=True)
    }


def save(imported: Imported, folder: Path) -> Path:
    """Write an inventory as a release of its own into a folder of inventories; the description's path.

    The newest file of a place replaces the one before.
    """
    folder.mkdir(parents=True, exist_ok=True)
    data, place = imported.data, imported.place
    release = f"own-{place.id}"
    years = [str(year) for year in data.years]
    rows = [
        [place.id, sector, *("" if value is None else f"{value:.10g}" for value in row)]
        for sector, row in zip(data.sectors, data.values_kt, strict=True)
    ]
    _write_table(folder / f"{release}.csv", ["place_id", "sector", *years], rows)
    names = [place.id, place.code, place.level, place.name.fi, place.name.sv, place.name.en, place.region]
    header = ["place_id", "code", "level", "fi", "sv", "en", "region"]
    _write_table(folder / f"{release}.places.csv", header, [names])
    totals = [
        [place.id, year, str(data.totals_kt.get(year, "")), str(data.population.get(year, ""))]
        for year in sorted({*data.totals_kt, *data.population})
    ]
    _write_table(folder / f"{release}.totals.csv", ["place_id", "year", "total_kt", "population"], totals)
    description = folder / f"{release}.yaml"
    description.write_text(_description(release, data), encoding="utf-8")
    return description


# --- reading ------------------------------------------------------------------------------------------------


def _read(path: Path) -> _Table:
    table = _Table(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ContentError([file_fault(path, 0, "", "too_large", limit=MAX_BYTES // 1_000_000)])
        if (wrong := _disguised(path.read_bytes())) is not None:
            raise ContentError([file_fault(path, 0, "", wrong)])
        if path.suffix.lower() == ".xlsx":
            _read_sheet(table)
            return table
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ContentError([file_fault(path, 0, "", "unreadable")]) from error
    except UnicodeDecodeError as error:
        raise ContentError([file_fault(path, 0, "", "not_text")]) from error
    header = text.splitlines()[0] if text else ""
    if ";" in header:
        _read_level5(table, text)
    else:
        _read_tidy(table, text)
    return table


def _disguised(content: bytes) -> str | None:
    """What a file really is when its name says spreadsheet or table, as the key of a sentence."""
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            return "locked"
        return "old_spreadsheet"
    if content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return "web_page"
    return None


def _read_sheet(table: _Table) -> None:
    rows = _sheet_rows(table.path)
    labels: dict[str, tuple[int, Sequence[Any]]] = {}
    for number, row in rows:
        label = _text(row[0]) if row else ""
        if label in labels:
            table.wrong(number, label, "twice_in_rows", first=labels[label][0])
        elif label:
            labels[label] = (number, row)
    number, header = rows[0] if rows else (1, ())
    table.name = _text(header[0]) if header else ""
    columns = _year_columns(table, number, header)
    methods = [label for label in labels if label.casefold().startswith(("hinku", "kaikki", "alas"))]
    if methods != [METHOD]:
        if methods:
            table.wrong(labels[methods[0]][0], "", "other_calculation", found=methods[0], expected=METHOD)
        else:
            table.wrong(0, "", "calculation_unsaid", expected=METHOD)
    for label in (*LABELS, _TOTAL):
        if label not in labels:
            table.wrong(0, label, "row_missing")
    allowed = {*LABELS, _CREDITS, _TOTAL, _PER_PERSON, _PEOPLE, *methods, table.name}
    for label, (number, row) in labels.items():
        numeric = any(isinstance(cell, (int, float)) for cell in row[1:])
        if label not in allowed and numeric:
            table.faults.append(unknown_sector(table.path, number, label, label, LABELS, label=True))
    for label, (number, row) in labels.items():
        for column, year in columns.items():
            cell = row[column] if column < len(row) else None
            if label in LABELS:
                value = _number(table, number, f"{label} {year}", cell)
                if value is not None:
                    table.values[LABELS[label], year] = value
            elif label == _TOTAL:
                value = _number(table, number, f"{label} {year}", cell)
                if value is not None:
                    table.totals[year] = value
            elif label == _PEOPLE and cell not in (None, ""):
                value = _number(table, number, f"{label} {year}", cell)
                if value is not None:
                    table.people[year] = round(value)
            elif label == _CREDITS and cell not in (None, "") and _number(table, number, label, cell, least=-1e9):
                table.wrong(number, f"{label} {year}", "credits_counted", calculation=METHOD)


def _sheet_rows(path: Path) -> list[tuple[int, Sequence[Any]]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, EOFError, TypeError, AttributeError)
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(info.file_size for info in archive.infolist()) > MAX_UNPACKED_BYTES:
                raise ContentError([file_fault(path, 0, "", "unpacks_too_large")])
        book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
        try:
            sheet = next((s for s in book.worksheets if s.title.strip().casefold() == SHEET.casefold()), None)
            if sheet is None:
                found = ", ".join(s.title for s in book.worksheets)
                raise ContentError([file_fault(path, 0, "", "no_sheet", sheet=SHEET, found=found)])
            rows = enumerate(sheet.iter_rows(max_row=60, max_col=80, values_only=True), start=1)
            return [(number, row) for number, row in rows if any(cell not in (None, "") for cell in row)]
        finally:
            book.close()
    except broken as error:
        raise ContentError([file_fault(path, 0, "", "not_spreadsheet")]) from error


def _year_columns(table: _Table, number: int, header: Sequence[Any]) -> dict[int, int]:
    columns: dict[int, int] = {}
    for column, cell in enumerate(header[1:], start=1):
        text = _text(cell)
        if not text:
            continue
        if not _YEAR.fullmatch(text):
            table.wrong(number, text, "heading_not_year")
        elif int(text) in columns.values():
            table.wrong(number, text, "twice")
        else:
            columns[column] = int(text)
    if not columns:
        table.wrong(number, "", "no_years")
    return columns


def _read_level5(table: _Table, text: str) -> None:
    match = re.fullmatch(r"kunta_(\d{1,3})", table.path.stem)
    table.code = match[1].zfill(3) if match else None
    for number, row in _dict_rows(table, text, ";", ("vuosi", "taso_3", "hinku_laskenta", "kt")):
        year = _year(table, number, "vuosi", row["vuosi"])
        code = row["taso_3"].strip()
        counted = _YES_NO.get(row["hinku_laskenta"].strip().casefold())
        if counted is None:
            table.wrong(number, "hinku_laskenta", "not_yes_no", found=row["hinku_laskenta"])
        if code != _CREDIT_CODE and code not in CODES:
            table.faults.append(unknown_sector(table.path, number, "taso_3", code, CODES, label=False))
        if year is None or not counted or code not in CODES or row["kt"].strip() in ("", "NA", "NULL"):
            continue
        value = _number(table, number, "kt", row["kt"].replace(",", "."))
        if value is not None:
            cell = (CODES[code], year)
            table.values[cell] = table.values.get(cell, 0.0) + value
    table.values = {cell: round(value, 6) for cell, value in table.values.items()}
    # The table lists what there is: a sector without a single row (no railway) is 0. One that has rows in other years
    # is not filled in.
    for sector in set(SECTORS) - {sector for sector, _ in table.values}:
        table.values |= {(sector, year): 0.0 for _, year in tuple(table.values)}


def _read_tidy(table: _Table, text: str) -> None:
    for number, row in _dict_rows(table, text, ",", ("year", "sector", "kt_co2e")):
        year = _year(table, number, "year", row["year"])
        sector = LABELS.get(row["sector"].strip(), row["sector"].strip())
        if sector not in SECTORS:
            table.faults.append(unknown_sector(table.path, number, "sector", sector, SECTORS, label=False))
            continue
        if row.get("scope", SCOPE) != SCOPE:
            table.wrong(number, "scope", "other_scope", found=row["scope"], expected=SCOPE)
        value = _number(table, number, "kt_co2e", row["kt_co2e"])
        if year is None or value is None:
            continue
        if (sector, year) in table.values:
            table.wrong(number, f"{sector} {year}", "twice")
        table.values[sector, year] = value


def _dict_rows(
    table: _Table, text: str, delimiter: str, required: Sequence[str]
) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    header = [name.strip() for name in next(reader, [])]
    missing = [name for name in required if name not in header]
    if missing:
        table.wrong(1, "", "columns_missing", columns=", ".join(missing))
        return
    for cells in reader:
        if len(cells) == len(header):
            yield reader.line_num, dict(zip(header, cells, strict=True))
        elif cells:
            table.wrong(reader.line_num, "", "cell_count", found=len(cells), expected=len(header))


def _year(table: _Table, number: int, where: str, cell: str) -> int | None:
    if _YEAR.fullmatch(cell.strip()):
        return int(cell)
    table.wrong(number, where, "not_year", found=cell)
    return None


def _number(table: _Table, number: int, where: str, cell: object, *, least: float = 0.0) -> float | None:
    if isinstance(cell, str) and cell.startswith("="):
        table.wrong(number, where, "formula")
        return None
    try:
        value = float(str(cell).strip())
    except ValueError:
        value = math.nan
    if isinstance(cell, bool) or not math.isfinite(value):
        if cell in (None, ""):
            table.wrong(number, where, "empty")
        else:
            table.wrong(number, where, "not_number", found=cell)
        return None
    if value < least:
        table.wrong(number, where, "below_zero", found=f"{value:g}")
        return None
    return value


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


# --- place and description ----------------------------------------------------------------------------------


def _place(table: _Table, municipality: str, known: Inventories) -> tuple[PlaceInfo, InventoryData | None]:
    """The place as it will be listed, and its present inventory where there is one."""
    try:
        place = known.find(municipality)
    except UnknownPlace:
        name = municipality.strip()
        id_ = f"fi-{table.code}" if table.code else "fi-" + re.sub(r"[^a-z0-9]+", "-", _plain(name)).strip("-")
        place = PlaceInfo(id_, table.code or "", "municipality", in_all_languages(name), "", "FI", "")
        previous = None
    else:
        previous = known.inventory(place)
        if table.code and place.code and table.code != place.code:
            table.wrong(0, "", "other_code", found=table.code, place=place.name.fi, code=place.code)
    names = {municipality.strip().casefold(), *(getattr(place.name, code).casefold() for code in ("fi", "sv", "en"))}
    if table.name is not None and table.name.casefold() not in names:
        table.wrong(1, "", "other_place", found=table.name, place=municipality)
    if previous is not None and previous.scope != SCOPE:
        table.wrong(0, "", "other_country", place=place.name.fi, scope=previous.scope)
    return place, previous


def _plain(name: str) -> str:
    return name.casefold().translate(str.maketrans("äåö", "aao"))


def _release(path: Path) -> str:
    date = re.search(r"\d{4}-\d{2}-\d{2}", path.name)
    return f"syke_alas_own_download_{date[0]}" if date else "syke_alas_own_download"


def _source(path: Path) -> Source:
    date = re.search(r"\d{4}", path.name)
    return Source(
        id="syke-alas-own",
        title=Text(
            fi="Kuntien ja alueiden kasvihuonekaasupäästöt (ALas), Hinku-laskenta ilman päästöhyvityksiä",
            sv="Kommunernas och regionernas växthusgasutsläpp (ALas), enligt Hinku-reglerna, utan utsläppskrediter",
            en="GHG emissions of municipalities and regions (ALas), Hinku calculation without emission credits",
        ),
        publisher=Text(
            fi="Suomen ympäristökeskus (Syke), oma lataus",
            sv="Finlands miljöcentral (Syke), egen hämtning",
            en="Finnish Environment Institute (Syke), own download",
        ),
        year=in_all_languages(date[0]) if date else Text(fi="vuosi puuttuu", sv="år saknas", en="no year given"),
        url="https://paastot.hiilineutraalisuomi.fi/",
        licence="",
    )


def _written(text: Text) -> str:
    """As a YAML group of fields."""
    return json.dumps(text.model_dump(), ensure_ascii=False)


def _description(release: str, data: InventoryData) -> str:
    source = data.source
    lines = [
        "schema_version: 1",
        f"id: {release}",
        "country: FI",
        f"scope: {data.scope}",
        f"release: {data.release}",
        f"sectors: [{', '.join(data.sectors)}]",
        "source:",
        f"  id: {source.id}",
        f"  title: {_written(source.title)}",
        f"  publisher: {_written(source.publisher)}",
        f"  year: {_written(source.year)}",
        f"  url: {source.url}",
        'transformation: "Read from the user\'s own file; sector labels to ids. Nothing is filled in."',
    ]
    return "\n".join(lines) + "\n"


def _write_table(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
