"""What an export changes, or would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from klimatpeli.strategy.bundle import Key, Value, plain

Why = Literal["edited", "deleted", "in_use", "other_workshop", "shared"]


@dataclass(frozen=True, slots=True)
class Added:
    table: str
    key: Key
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Changed:
    """A value the workshop wrote earlier and nobody has touched since."""

    table: str
    key: Key
    column: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Removed:
    """A row the workshop wrote earlier and no longer stands for."""

    table: str
    key: Key
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Kept:
    """Left as it is in the database although the workshop says otherwise.

    Attributes:
        column: Empty when the whole row is meant.
        ours: What the workshop says; None when it no longer stands for the row.
        theirs: What the database says; None when somebody has deleted the row. For ``in_use`` the tables whose
            rows need this one.
        why: ``edited`` since the last export, ``deleted`` since, ``in_use`` by rows of others, brought by an
            ``other_workshop``, or ``shared`` by all (inventory, vocabulary, goal in force).
    """

    table: str
    key: Key
    column: str
    ours: Value
    theirs: Value
    why: Why


@dataclass(frozen=True, slots=True)
class Diff:
    workshop_uuid: str
    added: tuple[Added, ...] = ()
    changed: tuple[Changed, ...] = ()
    removed: tuple[Removed, ...] = ()
    kept: tuple[Kept, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        return not (self.added or self.changed or self.removed)

    def counts(self) -> dict[str, dict[str, int]]:
        """Table to how many rows are added, changed, removed and kept."""
        result: dict[str, dict[str, int]] = {}
        groups: dict[str, tuple[Added | Changed | Removed | Kept, ...]] = {
            "added": self.added,
            "changed": self.changed,
            "removed": self.removed,
            "kept": self.kept,
        }
        for name, entries in groups.items():
            rows = {(entry.table, entry.key) for entry in entries}
            for table, count in Counter(table for table, _ in rows).items():
                result.setdefault(table, dict.fromkeys(groups, 0))[name] = count
        return result

    def to_json(self) -> dict[str, Any]:
        """The diff as JSON knows it."""
        return {
            "workshop_uuid": self.workshop_uuid,
            "changes_nothing": self.changes_nothing,
            "counts": self.counts(),
            "added": [_row(entry) for entry in self.added],
            "changed": [
                {
                    "table": entry.table,
                    "key": list(entry.key),
                    "column": entry.column,
                    "old": plain(entry.old),
                    "new": plain(entry.new),
                }
                for entry in self.changed
            ],
            "removed": [_row(entry) for entry in self.removed],
            "kept": [
                {
                    "table": entry.table,
                    "key": list(entry.key),
                    "column": entry.column,
                    "ours": plain(entry.ours),
                    "theirs": plain(entry.theirs),
                    "why": entry.why,
                }
                for entry in self.kept
            ],
        }


def _row(entry: Added | Removed) -> dict[str, Any]:
    values = {name: plain(value) for name, value in entry.values.items()}
    return {"table": entry.table, "key": list(entry.key), "values": values}
