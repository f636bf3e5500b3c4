"""What is wrong with a file of emission figures, in the language in use: where it stands, what to do.

The sentences have the keys of ``content.syke_faults``; rows, columns and labels are named as the file names them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from klimatpeli.reports.texts import Texts
from klimatpeli.ui.numbers import MINUS

if TYPE_CHECKING:
    from klimatpeli.content.faults import Fault
    from klimatpeli.content.model import Text
    from klimatpeli.ui.context import Context

translate = QCoreApplication.translate


def fault_place(fault: Fault) -> str:
    """Row and column, as far as they are known."""
    if not fault.line:
        return fault.field or translate("FileFaults", "The file")
    text = translate("FileFaults", "Row {row}, {column}") if fault.field else translate("FileFaults", "Row {row}")
    return text.format(row=fault.line, column=fault.field)


def fault_sentence(context: Context, fault: Fault, sectors: Mapping[str, Text]) -> str:
    """What stands there, what is expected, what to do. Raises KeyError for a fault without a known key.

    Args:
        sectors: Names of sectors by id.
    """
    values = dict(fault.values)
    match fault.key:
        case "sectors_missing":
            ids = values["sectors"].split(", ")
            values["sectors"] = ", ".join(context.text(sectors[id_]) if id_ in sectors else id_ for id_ in ids)
        case "sum_differs":
            values = {name: context.numbers.kt(float(value)) for name, value in values.items()}
        case "below_zero":
            values["found"] = values["found"].replace("-", MINUS)
        case "other_country":
            values["scope"] = Texts(context.language).scope(values["scope"])
    return (_of_file() | _of_rows())[fault.key].format(**values)


def _of_file() -> dict[str, str]:
    """The file as a whole: what it is, whose figures it holds, how they are calculated."""
    return {
        "unreadable": translate(
            "FileFaults", "It cannot be read. Check that it is still there and not open in another program."
        ),
        "too_large": translate(
            "FileFaults", "It is larger than {limit} MB. The figures of one municipality take much less."
        ),
        "unpacks_too_large": translate(
            "FileFaults", "Unpacked, it is larger than a spreadsheet of one municipality can be."
        ),
        "locked": translate("FileFaults", "It is protected by a password. Open it and save it without one."),
        "old_spreadsheet": translate(
            "FileFaults", "It is a spreadsheet of the old kind (.xls). Open it and save it as .xlsx."
        ),
        "web_page": translate(
            "FileFaults", "It is a web page, not a spreadsheet. Download the file again from SYKE’s service."
        ),
        "not_text": translate(
            "FileFaults", "It is neither a spreadsheet (.xlsx) nor text in UTF-8. Save it as one of these."
        ),
        "not_spreadsheet": translate("FileFaults", "It cannot be read as a spreadsheet. Download it again."),
        "no_sheet": translate(
            "FileFaults", "There is no sheet “{sheet}”, only: {found}. Download the spreadsheet in Finnish."
        ),
        "columns_missing": translate("FileFaults", "These columns are missing: {columns}."),
        "no_figures": translate("FileFaults", "There are no figures in it."),
        "no_residents": translate(
            "FileFaults",
            "Neither the file nor the program knows the number of residents. Write it in the field Residents.",
        ),
        "other_code": translate(
            "FileFaults", "The table is of municipality {found}, but {place} is {code}. Check the municipality."
        ),
        "other_place": translate(
            "FileFaults",
            "The figures are of “{found}”, but {place} is given as the municipality. Check which is right.",
        ),
        "other_country": translate(
            "FileFaults", "The file follows Finland’s calculation, but the figures of {place} another one: {scope}."
        ),
        "other_calculation": translate(
            "FileFaults", "The calculation is “{found}”. Download the one called “{expected}”."
        ),
        "calculation_unsaid": translate(
            "FileFaults", "It does not say how the figures are calculated. Download the one called “{expected}”."
        ),
    }


def _of_rows() -> dict[str, str]:
    """One row, column or year."""
    return {
        "credits_counted": translate(
            "FileFaults", "This is not 0, although the calculation is called “{calculation}”."
        ),
        "other_scope": translate("FileFaults", "“{found}” was found where {expected} is expected."),
        "no_years": translate("FileFaults", "There are no years. The first row holds the municipality and the years."),
        "heading_not_year": translate(
            "FileFaults", "This is not a year. The first row holds the municipality and the years."
        ),
        "twice": translate("FileFaults", "This stands in the file a second time."),
        "twice_in_rows": translate("FileFaults", "This stands in the file a second time; the first is in row {first}."),
        "row_missing": translate("FileFaults", "There is no such row. The spreadsheet is needed as SYKE gives it."),
        "cell_count": translate("FileFaults", "Cells in the row: {found}. Expected: {expected}."),
        "label_near": translate("FileFaults", "This is not a known sector. Is “{near}” meant?"),
        "label_unknown": translate("FileFaults", "This is not a known sector. Known are: {known}."),
        "sector_near": translate("FileFaults", "“{found}” is not a known sector. Is “{near}” meant?"),
        "sector_unknown": translate("FileFaults", "“{found}” is not a known sector. Known are: {known}."),
        "not_yes_no": translate("FileFaults", "“{found}” was found where 1, 0, true or false is expected."),
        "not_year": translate("FileFaults", "“{found}” was found where a year is expected."),
        "formula": translate("FileFaults", "A formula stands here. The file as SYKE gives it holds numbers."),
        "empty": translate("FileFaults", "Nothing was found where a number is expected."),
        "not_number": translate("FileFaults", "“{found}” was found where a number is expected."),
        "below_zero": translate("FileFaults", "{found} was found; emissions are at least 0."),
        "years_missing": translate(
            "FileFaults", "Missing between {before} and {after}; every year from {first} on is needed."
        ),
        "sectors_missing": translate("FileFaults", "No figure for: {sectors}."),
        "sum_differs": translate("FileFaults", "The sectors add up to {sum}, but the file’s total is {total}."),
    }
