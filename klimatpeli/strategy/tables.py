"""The strategy as plain tables, one per cornerstone, for spreadsheets, CSV and JSON.

Column keys are for machines and carry the unit; headings are for people. The table ``secap`` has the fields of the
Covenant of Mayors' SECAP template that the strategy can fill, in the template's own English words.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from klimatpeli.content.model import Language
from klimatpeli.strategy import queries
from klimatpeli.strategy.answers import GoalLine, IndicatorLine, InventoryLine, MeasureLine, Names, WorkshopLine
from klimatpeli.strategy.files import write_atomically
from klimatpeli.strategy.scopes import scope_name
from klimatpeli.strategy.texts import HEADINGS, SHEETS, WORDS

Cell = str | int | float | Decimal | date | None
T = TypeVar("T")

T_PER_KT = 1000

SECAP_SECTORS = {
    "transport": "Transport",
    "heating": "Local heat/cold production",
    "electricity": "Local electricity production",
    "buildings": "Municipal buildings, equipment/facilities",
    "industry": "Industry",
}
"""Group of measures to the Covenant's sectors; what is not here is ``Others``."""
SECAP_STATUS = {
    "proposed": "Not started",
    "adopted": "Not started",
    "started": "Ongoing",
    "done": "Completed",
}
"""What was dropped is no action of the plan and stays out."""
_RISKY = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table.

    Attributes:
        columns: Keys of ``texts.HEADINGS``.
        rows: One cell a column.
        sectors: The sector's id of each row, for its colour; empty text where a row has none.
    """

    id: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    sectors: tuple[str, ...]


def sheets(engine: Engine, municipality_id: str, language: Language, today: date) -> tuple[Sheet, ...]:
    """Every table of one municipality; texts in ``language``, figures as they are.

    Raises:
        UnknownRow: The municipality is not in the database.
    """
    queries.summary(engine, municipality_id, today)
    lines = queries.measure_table(engine, municipality_id, today)
    names = queries.term_names(engine)

    def said(name: Names) -> str:
        return name.get(language)

    def word(id_: str) -> str:
        return said(WORDS[id_])

    def group(id_: str) -> str:
        found = names.get(("participant_group", id_))
        return said(found) if found else id_

    indicators = [(line, indicator) for line in lines for indicator in line.indicators]
    return (
        _sheet("inventory", queries.inventory_lines(engine, municipality_id), _inventory(said, word, language)),
        _sheet("goal", queries.goals(engine, municipality_id), _goal(said, word)),
        _sheet("measures", lines, _measures(said, word, names)),
        _sheet("follow_up", indicators, _follow_up(said, word)),
        _sheet("workshops", queries.workshops(engine, municipality_id), _workshops(said, word, group)),
        _sheet("secap", [line for line in lines if line.status in SECAP_STATUS], _secap(said)),
    )


def heading(column: str, language: Language) -> str:
    return HEADINGS[column].get(language)


def title(sheet: Sheet, language: Language) -> str:
    return SHEETS[sheet.id].get(language)


def to_csv(sheet: Sheet) -> bytes:
    """Tidy CSV: UTF-8, commas, decimal points, ISO dates, one header line of keys.

    A text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(sheet.columns)
    writer.writerows([_csv_cell(cell) for cell in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8")


def write_csv(folder: Path, tables: Iterable[Sheet]) -> tuple[Path, ...]:
    """One file per table, named after it."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(write_atomically(folder / f"{sheet.id}.csv", to_csv(sheet)) for sheet in tables)


def to_json(tables: Iterable[Sheet]) -> str:
    """Every table as a list of objects; euro as text, so that no cent is lost."""
    content = {
        sheet.id: [dict(zip(sheet.columns, map(_json_cell, row), strict=True)) for row in sheet.rows]
        for sheet in tables
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def write_json(path: Path, tables: Iterable[Sheet]) -> Path:
    return write_atomically(path, to_json(tables).encode("utf-8"))


def _csv_cell(cell: Cell) -> str | int | float | Decimal:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell.startswith(_RISKY):
        return f"'{cell}"
    return cell


def _json_cell(cell: Cell) -> str | int | float | None:
    return str(cell) if isinstance(cell, Decimal | date) else cell


# --- columns ------------------------------------------------------------------------------------------------

_Said = Callable[[Names], str]
_Word = Callable[[str], str]
_Columns = dict[str, Callable[[T], Cell]]


def _sheet(id_: str, lines: Iterable[T], columns: _Columns[T]) -> Sheet:
    lines = tuple(lines)
    rows = tuple(tuple(cell(line) for cell in columns.values()) for line in lines)
    return Sheet(id_, tuple(columns), rows, tuple(str(getattr(line, "sector", None) or "") for line in lines))


def _inventory(said: _Said, word: _Word, language: Language) -> _Columns[InventoryLine]:
    return {
        "scope": lambda line: scope_name(line.scope, language),
        "release": lambda line: line.release,
        "sector": lambda line: said(line.sector_names) if line.sector_names else word("total"),
        "year": lambda line: line.year,
        "emissions_kt": lambda line: line.emissions_kt,
        "source": lambda line: line.source,
    }


def _goal(said: _Said, word: _Word) -> _Columns[GoalLine]:
    return {
        "status": lambda line: word(line.status),
        "base_year": lambda line: line.base_year,
        "target_year": lambda line: line.target_year,
        "reduction_share": lambda line: line.reduction_share,
        "counts_credits": lambda line: word("yes" if line.counts_credits else "no"),
        "decided_by": lambda line: said(line.decided_by),
        "decided_on": lambda line: line.decided_on,
        "register_number": lambda line: line.register_number,
        "source": lambda line: line.source,
    }


def _measures(said: _Said, word: _Word, names: dict[tuple[str, str], Names]) -> _Columns[MeasureLine]:
    def group(line: MeasureLine) -> str:
        found = names.get(("measure_group", line.measure_group))
        return said(found) if found else line.measure_group

    return {
        "measure": lambda line: said(line.title),
        "ref": lambda line: line.ref,
        "status": lambda line: word(line.status),
        "status_on": lambda line: line.status_on,
        "register_number": lambda line: line.register_number,
        "sector": lambda line: said(line.sector_names),
        "measure_group": group,
        "body": lambda line: said(line.body_names),
        "owner": lambda line: line.owner,
        "decision_year": lambda line: line.decision_year,
        "start_on": lambda line: line.start_on,
        "start_text": lambda line: "" if line.start_on else line.start_text,
        "units": lambda line: line.units,
        "unit": lambda line: said(line.unit),
        "invest_eur": lambda line: line.invest_eur,
        "annual_eur": lambda line: line.annual_eur,
        "staff_py": lambda line: line.staff_py,
        "cost_basis": lambda line: word(line.cost_basis),
        "cost_source": lambda line: line.cost_source,
        "target_year": lambda line: line.target_year,
        "effect_low_kt": lambda line: line.effect_low_kt,
        "effect_central_kt": lambda line: line.effect_central_kt,
        "effect_high_kt": lambda line: line.effect_high_kt,
        "outside_kt": lambda line: line.outside_kt,
        "realised_share": lambda line: line.realised_share,
        "effect_basis": lambda line: word(line.effect_basis),
        "effect_source": lambda line: line.effect_source,
        "origin": lambda line: word(line.origin),
        "copied_from": lambda line: line.source_municipality,
        "objections": lambda line: line.objections,
    }


def _follow_up(said: _Said, word: _Word) -> _Columns[tuple[MeasureLine, IndicatorLine]]:
    return {
        "measure": lambda pair: said(pair[0].title),
        "owner": lambda pair: pair[0].owner,
        "indicator": lambda pair: pair[1].name,
        "unit": lambda pair: pair[1].unit,
        "baseline": lambda pair: pair[1].baseline,
        "baseline_text": lambda pair: pair[1].baseline_text,
        "goal": lambda pair: pair[1].goal,
        "goal_text": lambda pair: pair[1].goal_text,
        "due_on": lambda pair: pair[1].due_on,
        "latest_on": lambda pair: pair[1].latest_on,
        "latest_value": lambda pair: pair[1].latest_value,
        "state": lambda pair: word(pair[1].state),
        "next_review_on": lambda pair: pair[0].next_review_on,
    }


def _workshops(said: _Said, word: _Word, group: _Word) -> _Columns[WorkshopLine]:
    return {
        "held_on": lambda line: line.held_on,
        "occasion": lambda line: line.occasion,
        "format": lambda line: said(line.format_names),
        "teams": lambda line: line.teams,
        "people": lambda line: line.people,
        "people_by_group": lambda line: "; ".join(f"{group(id_)} {count}" for id_, count in line.people_by_group),
        "proposals": lambda line: line.proposals,
        "left_out": lambda line: line.left_out,
        "objections": lambda line: line.objections,
        "dialogs": lambda line: line.dialogs,
        "dialogs_clear": lambda line: line.dialogs_clear,
        "links_placed": lambda line: line.links_placed,
        "links_lost": lambda line: line.links_lost,
        "experiences": lambda line: line.experiences,
        "guess_off_kt": lambda line: line.guess_off_kt,
        "closed": lambda line: word("yes" if line.closed else "no"),
    }


def _secap(said: _Said) -> _Columns[MeasureLine]:
    return {
        "action": lambda line: said(line.title),
        "secap_sector": lambda line: SECAP_SECTORS.get(line.measure_group, "Others"),
        "responsible_body": lambda line: line.owner or said(line.body_names),
        "implementation_start": lambda line: line.start_on or line.start_text or None,
        "secap_status": lambda line: SECAP_STATUS[line.status],
        "cost_eur": lambda line: line.invest_eur,
        "target_year": lambda line: line.target_year,
        "reduction_t": lambda line: None if line.effect_central_kt is None else line.effect_central_kt * T_PER_KT,
    }
