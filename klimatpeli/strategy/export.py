"""A workshop into the strategy database: first the difference, then all of it or nothing.

What a workshop last wrote is remembered row by row (``exported_row``). Three values meet in each column: what we wrote
last, what stands there now, and what the workshop says today. Where somebody has changed what we wrote, theirs stays.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, ForeignKeyConstraint, Table, delete, insert, select, tuple_, update

from klimatpeli.strategy.bundle import ExportBundle, Key, Row, Value, key_of, plain, settled, to_json
from klimatpeli.strategy.database import dialect_insert, in_transaction, reading
from klimatpeli.strategy.diff import Added, Changed, Diff, Kept, Removed, Why
from klimatpeli.strategy.models import METADATA, ExportedRow, MeasureStatus, Workshop
from klimatpeli.strategy.status import status_steps

RowId = tuple[str, Key]

UNCOMPARED = frozenset({"workshop_uuid", "recorded_on"})
"""Which workshop brought a row, and when, is no contradiction to another workshop."""
OF_MEASURE = frozenset({"measure_effect", "viewpoint", "indicator"})
"""Details that belong to the workshop that brought the measure, and live as long as it."""
KEPT_WITH_MEASURE = OF_MEASURE | {"measure_status"}
CHUNK = 200


def plan_export(bundle: ExportBundle, engine: Engine) -> Diff:
    """What ``export`` would do now; writes nothing."""
    with reading(engine) as connection:
        return _Plan(connection, bundle).diff()


def export(bundle: ExportBundle, engine: Engine, *, at: str | None = None) -> Diff:
    """Write a workshop in one transaction and say what that changed.

    Writing the same bundle again changes nothing. ``at`` is UTC in ISO 8601; now, if not given.

    Raises:
        StrategyError: Nothing was written.
    """
    moment = at or datetime.now(UTC).isoformat(timespec="seconds")

    def work(connection: Connection) -> Diff:
        plan = _Plan(connection, bundle)
        plan.carry_out(moment)
        return plan.diff()

    return in_transaction(engine, work)


@dataclass(slots=True)
class _Update:
    now: Mapping[str, Value]
    new: dict[str, Value] = field(default_factory=dict)


class _Plan:
    """The difference between a bundle and a database, worked out within one transaction."""

    def __init__(self, connection: Connection, bundle: ExportBundle) -> None:
        self._connection = connection
        self._bundle = bundle
        self._wanted: dict[RowId, Row] = {(row.table, row.key): row for row in bundle.rows}
        self._last = self._load_ledger()
        self._now = self._load_rows()
        self._inserts: dict[RowId, Row] = {}
        self._updates: dict[RowId, _Update] = {}
        self._removals: dict[RowId, Mapping[str, Value]] = {}
        self._ledger: dict[RowId, dict[str, Any]] = {}
        self._forgotten: list[RowId] = []
        self._kept: list[Kept] = []
        self._absent: set[RowId] = set()
        self._foreign: set[RowId] = set()
        for table in METADATA.sorted_tables:
            for row_id, row in self._wanted.items():
                if row.table == table.name:
                    self._place(row_id, row)
        self._report_decided_statuses()
        self._withdraw()

    def diff(self) -> Diff:
        return Diff(
            workshop_uuid=self._bundle.workshop_uuid,
            added=tuple(Added(table, key, row.values) for (table, key), row in self._inserts.items()),
            changed=tuple(
                Changed(table, key, column, change.now[column], new)
                for (table, key), change in self._updates.items()
                for column, new in change.new.items()
            ),
            removed=tuple(Removed(table, key, values) for (table, key), values in self._removals.items()),
            kept=tuple(self._kept),
        )

    # --- what stands there ----------------------------------------------------------------------------------

    def _load_ledger(self) -> dict[RowId, dict[str, Any]]:
        query = select(ExportedRow.table_name, ExportedRow.row_key, ExportedRow.values_json).where(
            ExportedRow.workshop_uuid == self._bundle.workshop_uuid
        )
        return {
            (table, tuple(json.loads(key))): json.loads(values)
            for table, key, values in self._connection.execute(query)
            if table in METADATA.tables
        }

    def _load_rows(self) -> dict[RowId, Mapping[str, Value]]:
        keys: dict[str, list[Key]] = defaultdict(list)
        for table_name, key in {**self._wanted, **self._last}:
            keys[table_name].append(key)
        found: dict[RowId, Mapping[str, Value]] = {}
        for table_name, wanted in keys.items():
            table = METADATA.tables[table_name]
            for values in self._select(table, tuple(column.name for column in table.primary_key), wanted):
                found[table_name, key_of(table, values)] = values
        return found

    def _select(self, table: Table, columns: tuple[str, ...], keys: list[Key]) -> Iterator[Mapping[str, Value]]:
        """Rows of ``table`` whose ``columns`` are one of ``keys``."""
        where = tuple_(*(table.c[name] for name in columns))
        for start in range(0, len(keys), CHUNK):
            query = select(table).where(where.in_(keys[start : start + CHUNK]))
            for row in self._connection.execute(query).mappings():
                yield {name: settled(table.c[name].type.python_type, value) for name, value in row.items()}

    # --- what the workshop says -----------------------------------------------------------------------------

    def _place(self, row_id: RowId, row: Row) -> None:
        if any(parent in self._absent for parent in _parents(row)):
            self._absent.add(row_id)  # what it belongs to has been deleted: nothing to attach it to
            return
        if row.table in OF_MEASURE and ("measure", (row.values["measure_id"],)) in self._foreign:
            return
        now, last = self._now.get(row_id), self._last.get(row_id)
        if now is None and last is None:
            self._inserts[row_id] = row
            if not row.shared:
                self._ledger[row_id] = _plain(row.values)
        elif now is None:
            self._absent.add(row_id)
            self._kept.append(Kept(*row_id, "", _title(row), None, "deleted"))
        elif last is None:
            self._leave_to_others(row_id, row, now)
        else:
            self._merge(row_id, row, now, last)

    def _leave_to_others(self, row_id: RowId, row: Row, now: Mapping[str, Value]) -> None:
        if row.table == "measure":
            self._foreign.add(row_id)
        why: Why = "shared" if row.shared else "other_workshop" if now.get("workshop_uuid") else "edited"
        for column, ours in row.values.items():
            if column not in UNCOMPARED and not _same(ours, now[column]):
                self._kept.append(Kept(*row_id, column, ours, now[column], why))

    def _merge(self, row_id: RowId, row: Row, now: Mapping[str, Value], last: dict[str, Any]) -> None:
        written = dict(last)
        change = _Update(now)
        for column, ours in row.values.items():
            theirs = now[column]
            if _same(ours, theirs):
                written[column] = plain(ours)
            elif ours in (None, "") and column in last and last[column] == plain(ours):
                continue  # somebody filled in what the workshop left empty
            elif column in last and plain(theirs) == last[column]:
                change.new[column] = ours
                written[column] = plain(ours)
            else:
                self._kept.append(Kept(*row_id, column, ours, theirs, "edited"))
        if change.new:
            self._updates[row_id] = change
        if written != last:
            self._ledger[row_id] = written

    def _report_decided_statuses(self) -> None:
        """A workshop proposes; what the coordinator has recorded since stands, and is shown beside it."""
        measures = {
            str(row.values["measure_id"]): row_id
            for row_id, row in self._wanted.items()
            if row.table == MeasureStatus.__tablename__ and row_id not in self._absent
        }
        for measure_id, steps in status_steps(self._connection, measures).items():
            latest = steps[-1]
            if latest.workshop_uuid is None and latest.status != "proposed":
                self._kept.append(Kept(*measures[measure_id], "status", "proposed", latest.status, "edited"))

    # --- what the workshop no longer says -------------------------------------------------------------------

    def _withdraw(self) -> None:
        gone = {row_id: last for row_id, last in self._last.items() if row_id not in self._wanted}
        candidates: dict[RowId, Mapping[str, Value]] = {}
        for row_id, last in gone.items():
            now = self._now.get(row_id)
            if now is None:
                self._forgotten.append(row_id)
                continue
            edited = [column for column, value in last.items() if plain(now[column]) != value]
            self._kept.extend(Kept(*row_id, column, None, now[column], "edited") for column in edited)
            if not edited:
                candidates[row_id] = now
        in_use = self._still_needed(candidates, gone)
        self._kept.extend(Kept(*row_id, "", None, table, "in_use") for row_id, table in in_use.items())
        self._removals = candidates
        self._forgotten.extend(candidates)

    def _still_needed(self, candidates: dict[RowId, Mapping[str, Value]], gone: Iterable[RowId]) -> dict[RowId, str]:
        """Take out of ``candidates`` what rows that stay refer to, and return those with the tables that do."""
        users = {row_id: self._users(row_id) for row_id in candidates}
        gone = set(gone)
        in_use: dict[RowId, str] = {}
        while True:
            needed = {
                row_id: ", ".join(sorted({user[0] for user in users[row_id] if user not in candidates}))
                for row_id in candidates
                if any(user not in candidates for user in users[row_id])
            }
            measures = {row_id[1][0] for row_id in gone if row_id[0] == "measure" and row_id not in candidates}
            measures |= {row_id[1][0] for row_id in needed if row_id[0] == "measure"}
            with_measure = [
                row_id
                for row_id, values in candidates.items()
                if row_id[0] in KEPT_WITH_MEASURE and values["measure_id"] in measures
            ]
            if not needed and not with_measure:
                return in_use
            for row_id in (*needed, *with_measure):
                candidates.pop(row_id, None)
            in_use |= needed

    def _users(self, row_id: RowId) -> set[RowId]:
        """Rows that will refer to this one once the updates are made."""
        table_name, key = row_id
        users: set[RowId] = set()
        for table in METADATA.sorted_tables:
            for constraint in table.foreign_key_constraints:
                if constraint.referred_table.name != table_name:
                    continue
                columns = tuple(constraint.column_keys)
                for values in self._select(table, columns, [key]):
                    user = (table.name, key_of(table, values))
                    change = self._updates.get(user)
                    if change is None or not any(column in change.new for column in columns):
                        users.add(user)
        return users

    # --- writing --------------------------------------------------------------------------------------------

    def carry_out(self, at: str) -> None:
        if not (self._inserts or self._updates or self._removals or self._ledger or self._forgotten):
            return
        self._insert(at)
        for (table_name, key), change in self._updates.items():
            table = METADATA.tables[table_name]
            self._connection.execute(update(table).where(*_is(table, key)).values(change.new))
        order = [table.name for table in METADATA.sorted_tables]
        for table_name, key in sorted(self._removals, key=lambda row_id: order.index(row_id[0]), reverse=True):
            table = METADATA.tables[table_name]
            self._connection.execute(delete(table).where(*_is(table, key)))
        self._write_ledger()
        if self._inserts or self._updates or self._removals:
            changed = update(Workshop).where(Workshop.uuid == self._bundle.workshop_uuid).values(exported_at=at)
            self._connection.execute(changed)

    def _insert(self, at: str) -> None:
        # Another laptop may have added the same shared row a moment ago: then there is nothing to do.
        by_table: dict[str, list[dict[str, Value]]] = defaultdict(list)
        for (table_name, _), row in self._inserts.items():
            extra: dict[str, Value] = {"exported_at": at} if table_name == "workshop" else {}
            by_table[table_name].append({**row.values, **extra})
        for table_name, rows in by_table.items():
            table = METADATA.tables[table_name]
            self._connection.execute(
                dialect_insert(self._connection)(table).on_conflict_do_nothing(
                    index_elements=list(table.primary_key.columns)
                ),
                rows,
            )

    def _write_ledger(self) -> None:
        table = METADATA.tables[ExportedRow.__tablename__]
        uuid = self._bundle.workshop_uuid
        for table_name, key in (*self._forgotten, *(row_id for row_id in self._ledger if row_id in self._last)):
            self._connection.execute(delete(table).where(*_is(table, (uuid, table_name, _key_text(key)))))
        rows = [
            {
                "workshop_uuid": uuid,
                "table_name": table_name,
                "row_key": _key_text(key),
                "values_json": to_json(values),
            }
            for (table_name, key), values in self._ledger.items()
        ]
        if rows:
            self._connection.execute(insert(table), rows)


def _parents(row: Row) -> Iterator[RowId]:
    for constraint in METADATA.tables[row.table].foreign_key_constraints:
        yield constraint.referred_table.name, _referred(constraint, row.values)


def _referred(constraint: ForeignKeyConstraint, values: Mapping[str, Value]) -> Key:
    return tuple(values[column] for column in constraint.column_keys)  # type: ignore[misc]  # keys are text or int


def _is(table: Table, key: Key) -> list[Any]:
    return [column == value for column, value in zip(table.primary_key, key, strict=True)]


def _plain(values: Mapping[str, Value]) -> dict[str, Any]:
    return {name: plain(value) for name, value in values.items()}


def _same(ours: Value, theirs: Value) -> bool:
    return plain(ours) == plain(theirs)


def _key_text(key: Key) -> str:
    return json.dumps(key, ensure_ascii=False)


def _title(row: Row) -> Value:
    """What the row is about, in a word."""
    return next(
        (row.values[name] for name in ("title_fi", "name", "subject") if row.values.get(name)), str(row.key[-1])
    )
