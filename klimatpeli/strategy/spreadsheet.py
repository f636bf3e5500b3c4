"""The strategy as a spreadsheet: one sheet per cornerstone, to sort, filter and send on."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from klimatpeli.content.design_tokens import FONT_FAMILY, LIGHT, sector_color
from klimatpeli.content.model import Language
from klimatpeli.strategy import tables
from klimatpeli.strategy.files import write_atomically
from klimatpeli.strategy.tables import Sheet

MAX_WIDTH = 48
_FORMATS = (
    ("_kt", '#,##0.00;"−"#,##0.00'),
    ("_eur", '#,##0;"−"#,##0'),
    ("_py", '#,##0.0;"−"#,##0.0'),
    ("_share", '0 %;"−"0 %'),
    ("_t", '#,##0;"−"#,##0'),
    ("year", "0"),
)
_DATE = "d.m.yyyy"


def write_spreadsheet(path: Path, sheets: Iterable[Sheet], language: Language) -> Path:
    """Write the tables as an ``.xlsx`` file with headings in ``language``.

    What people have typed is text, whatever it begins with; numbers and days stay numbers and days.

    Raises:
        OSError: The file cannot be written; an older one is untouched.
    """
    book = Workbook()
    book.properties.creator = "Klimatpeli"
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _write(book.create_sheet(tables.title(sheet, language)), sheet, language)
    content = io.BytesIO()
    book.save(content)
    return write_atomically(path, content.getvalue())


def _write(page: Worksheet, sheet: Sheet, language: Language) -> None:
    headings = [tables.heading(column, language) for column in sheet.columns]
    for number, text in enumerate(headings, start=1):
        cell = _put(page, 1, number, text)
        cell.font = Font(name=FONT_FAMILY, bold=True, color=LIGHT.on_spruce[1:])
        cell.fill = PatternFill("solid", fgColor=LIGHT.spruce[1:])
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    widths = [len(text) for text in headings]
    for row_number, row in enumerate(sheet.rows, start=2):
        for number, (column, value) in enumerate(zip(sheet.columns, row, strict=True), start=1):
            cell = _put(page, row_number, number, value)
            cell.font = Font(name=FONT_FAMILY, color=LIGHT.ink[1:])
            cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str))
            cell.number_format = _format(column, value)
            if column == "sector" and sheet.sectors[row_number - 2]:
                color = sector_color(sheet.sectors[row_number - 2])
                cell.border = Border(left=Side("thick", color=color[1:]))
            widths[number - 1] = max(widths[number - 1], len(_shown(value)))
    for number, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = min(width, MAX_WIDTH) + 3
    page.freeze_panes = "B2"
    page.auto_filter.ref = page.dimensions


def _put(page: Worksheet, row: int, column: int, value: tables.Cell) -> Cell:
    cell = cast(Cell, page.cell(row=row, column=column))  # nothing is merged here
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # a text that begins with = + - @ stays a text
        cell.quotePrefix = True
    else:
        cell.value = value
    return cell


def _format(column: str, value: tables.Cell) -> str:
    if isinstance(value, date):
        return _DATE
    if isinstance(value, str) or value is None:
        return "@" if isinstance(value, str) else "General"
    return next((pattern for end, pattern in _FORMATS if column.endswith(end)), "General")


def _shown(value: tables.Cell) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value if value is not None else "")
