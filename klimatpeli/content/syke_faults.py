"""What may be wrong with a file of emission figures: one English sentence for each key, with room for values.

The command line prints these. The windows say the same keys in the language in use, with the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from klimatpeli.content.faults import Fault, closest

SENTENCES: Mapping[str, str] = {
    # the file as a whole
    "unreadable": "cannot be read",
    "too_large": "is larger than {limit} MB",
    "unpacks_too_large": "unpacks to more than a spreadsheet of one municipality",
    "locked": "is protected by a password; open it and save it without one",
    "old_spreadsheet": "is a spreadsheet of the old kind (.xls); open it and save it as .xlsx",
    "web_page": "is a web page, not a spreadsheet; download the file again from SYKE's service",
    "not_text": "is neither a spreadsheet (.xlsx) nor UTF-8 text",
    "not_spreadsheet": "is not a spreadsheet that can be read",
    "no_sheet": 'has no sheet "{sheet}" (there are: {found}); download the Finnish spreadsheet',
    "columns_missing": "lacks the columns {columns}",
    "no_figures": "holds no figures",
    "no_residents": "has no population and the place is new; give the number of residents",
    # whose figures, and how they are calculated
    "other_code": "is the table of municipality {found}; {place} is {code}",
    "other_place": 'holds the figures of "{found}"; {place} is expected',
    "other_country": "belongs to Finland's calculation; {place} has the scope {scope}",
    "other_calculation": 'has the calculation "{found}"; download the one called "{expected}"',
    "calculation_unsaid": 'has the calculation not said; download the one called "{expected}"',
    "credits_counted": 'is not 0, although the calculation is called "{calculation}"',
    "other_scope": 'is "{found}"; {expected} is expected',
    # rows and columns
    "no_years": "holds no years; the first row holds the municipality and the years",
    "heading_not_year": "is not a year; the first row holds the municipality and the years",
    "twice": "stands here a second time",
    "twice_in_rows": "stands here a second time (first in row {first})",
    "row_missing": "has no row; the spreadsheet as SYKE gives it is expected",
    "cell_count": "has {found} cells; {expected} are expected",
    "label_near": 'is not a known sector; did you mean "{near}"?',
    "label_unknown": "is not a known sector; expected: {known}",
    "sector_near": 'is "{found}", not a known sector; did you mean "{near}"?',
    "sector_unknown": 'is "{found}", not a known sector; expected: {known}',
    # figures
    "not_yes_no": 'is "{found}"; expected: 1, 0, true, false',
    "not_year": 'is "{found}"; a year is expected',
    "formula": "is a formula; the file as SYKE gives it holds numbers",
    "empty": "is empty; a number is expected",
    "not_number": 'is "{found}"; a number is expected',
    "below_zero": "is {found}; emissions are at least 0",
    # what is lacking, and what does not add up
    "years_missing": "is missing between {before} and {after}; every year from {first} is expected",
    "sectors_missing": "lacks {sectors}",
    "sum_differs": "adds up to {sum} kt, but the total says {total} kt",
}


def file_fault(path: Path, row: int, where: str, key: str, **values: object) -> Fault:
    """The fault with its sentence; ``row`` 0 and ``where`` empty: the file as a whole."""
    words = tuple((name, str(value)) for name, value in values.items())
    return Fault(str(path), row, where, SENTENCES[key].format(**dict(words)), key, words)


def unknown_sector(path: Path, row: int, where: str, word: str, known: Iterable[str], *, label: bool) -> Fault:
    """A sector that is not ``known``, with the one that was probably meant, or all of them.

    Args:
        label: ``where`` is the word itself, as in a spreadsheet's first column.
    """
    key = "label" if label else "sector"
    told = {} if label else {"found": word}
    near = closest(word, known)
    if near is not None:
        return file_fault(path, row, where, f"{key}_near", **told, near=near)
    return file_fault(path, row, where, f"{key}_unknown", **told, known=", ".join(sorted(known)))
