"""An export as plain data: the rows a workshop wants to see in the strategy database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Table

from klimatpeli.strategy.models import METADATA
from klimatpeli.strategy.schema import CENT

Value = str | int | float | bool | date | Decimal | None
Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of one table.

    Attributes:
        table: Name of the table.
        values: Column to value, every column that the export writes.
        shared: The row is the municipality's or the publisher's (inventory, vocabulary, goal in force): an export
            adds it where it is missing and never changes or removes it.
    """

    table: str
    values: Mapping[str, Value]
    shared: bool = False

    @property
    def key(self) -> Key:
        return key_of(METADATA.tables[self.table], self.values)

    def __getitem__(self, column: str) -> Value:
        return self.values[column]


@dataclass(frozen=True, slots=True)
class ExportBundle:
    """Everything one workshop exports, in no particular order."""

    workshop_uuid: str
    municipality_id: str
    place: str
    occasion: str
    rows: tuple[Row, ...]

    def of(self, table: str) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.table == table)


WRITTEN_BY_EXPORT = {"workshop": frozenset({"exported_at"})}
"""Columns that the export fills itself; no workshop says them."""


def make_row(table: str, values: Mapping[str, Value], *, shared: bool = False) -> Row:
    """A row whose columns are exactly the table's, with values as the database will give them back.

    Raises:
        ValueError: A column is missing or unknown.
    """
    columns = METADATA.tables[table].columns
    expected = set(columns.keys()) - WRITTEN_BY_EXPORT.get(table, frozenset())
    if expected != set(values):
        raise ValueError(f"{table}: {sorted(expected ^ set(values))} missing or unknown")
    return Row(table, {name: settled(columns[name].type.python_type, value) for name, value in values.items()}, shared)


def settled(kind: type, value: Value) -> Value:
    """A value as it comes back after a round trip: floats as float, euro to the cent, text that any database takes."""
    if value is None:
        return None
    if kind is float:
        return float(value) + 0.0  # type: ignore[arg-type]  # a number, says the table; no minus before a nought
    if kind is Decimal:
        return Decimal(str(value)).quantize(CENT)
    if isinstance(value, str) and kind is str:
        # PostgreSQL takes no NUL and no half of a surrogate pair.
        return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    return value


def key_of(table: Table, values: Mapping[str, Value]) -> Key:
    """The primary key's values."""
    return tuple(values[column.name] for column in table.primary_key)  # type: ignore[misc]  # keys are text or int


def to_json(values: Mapping[str, Value]) -> str:
    """Values as one line of JSON, the same line for the same values."""
    return json.dumps({name: plain(value) for name, value in values.items()}, ensure_ascii=False, sort_keys=True)


def plain(value: Value) -> str | int | float | bool | None:
    """A value as JSON knows it; days as ISO text, euro as text to the cent."""
    if isinstance(value, Decimal):
        return str(value.quantize(CENT))
    if isinstance(value, date):
        return value.isoformat()
    return value


def from_plain(table: str, values: Mapping[str, Any]) -> dict[str, Value]:
    """Values of a table's columns read back from JSON.

    Raises:
        KeyError: The table or a column is unknown.
        ValueError: A value is not what its column holds.
    """
    columns = METADATA.tables[table].columns
    result: dict[str, Value] = {}
    for name, value in values.items():
        kind = columns[name].type.python_type
        result[name] = date.fromisoformat(value) if kind is date and value is not None else settled(kind, value)
    return result
