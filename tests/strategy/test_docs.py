"""The documentation names what is there."""

from __future__ import annotations

import re
from pathlib import Path

from klimatpeli.strategy.models import METADATA

PAGE = Path(__file__).parents[2] / "docs" / "strategy-database.md"


def test_every_table_and_column_is_documented() -> None:
    listing = PAGE.read_text(encoding="utf-8").partition("## Tables")[2]
    described: dict[str, set[str]] = {}
    for name, columns in re.findall(r"^`(\w+)`: .*  \n(.+)$", listing, re.MULTILINE):
        described[name] = set()
        for column in columns.replace("**", "").split(", "):
            stem = column.removesuffix("_fi/_sv/_en")
            described[name] |= {f"{stem}_{code}" for code in ("fi", "sv", "en")} if stem != column else {column}
    assert described == {table.name: set(table.columns.keys()) for table in METADATA.sorted_tables}
