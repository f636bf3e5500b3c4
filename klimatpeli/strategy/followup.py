"""What the coordinator records between the workshops: values seen, decisions made, reviews held."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Literal
from uuid import uuid4

from sqlalchemy import Connection, Engine, Table, insert, select, update

from klimatpeli.content.model import InventoryData
from klimatpeli.strategy.database import dialect_insert, in_transaction, redact
from klimatpeli.strategy.errors import UnknownRow
from klimatpeli.strategy.models import METADATA, Goal, Measure, MeasureStatus, Municipality, Observation, Review
from klimatpeli.strategy.models import Indicator as IndicatorRow
from klimatpeli.strategy.snapshot import inventory_rows

Status = Literal["proposed", "adopted", "started", "done", "dropped"]


def record_observation(
    engine: Engine, indicator_id: str, observed_on: date, value: float, *, note: str = "", at: str | None = None
) -> None:
    """A value of an indicator (in its unit) on a day; the same day again corrects it.

    Raises:
        UnknownRow: There is no such indicator.
    """

    def work(connection: Connection) -> None:
        _must_exist(connection, IndicatorRow, indicator_id)
        seen = {"value": value, "note": note, "recorded_at": _moment(at)}
        statement = dialect_insert(connection)(Observation).values(
            id=str(uuid4()), indicator_id=indicator_id, observed_on=observed_on, **seen
        )
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=[Observation.indicator_id, Observation.observed_on], set_=seen
            )
        )

    in_transaction(engine, work)


def change_status(
    engine: Engine,
    measure_id: str,
    status: Status,
    decided_on: date,
    *,
    body: str = "",
    register_number: str = "",
    note: str = "",
    at: str | None = None,
) -> None:
    """A dated step in a measure's life, by which body and under which register number. Earlier steps stay.

    Raises:
        UnknownRow: There is no such measure.
    """

    def work(connection: Connection) -> None:
        _must_exist(connection, Measure, measure_id)
        connection.execute(
            insert(MeasureStatus).values(
                id=str(uuid4()),
                measure_id=measure_id,
                workshop_uuid=None,
                status=status,
                decided_on=decided_on,
                body=body,
                register_number=register_number,
                note=note,
                recorded_at=_moment(at),
            )
        )

    in_transaction(engine, work)


def assign_owner(engine: Engine, measure_id: str, owner: str) -> None:
    """Who carries a measure out from now on: a unit or a post, not a person's name.

    Raises:
        UnknownRow: There is no such measure.
    """

    def work(connection: Connection) -> None:
        _must_exist(connection, Measure, measure_id)
        connection.execute(update(Measure).where(Measure.id == measure_id).values(owner=owner))

    in_transaction(engine, work)


def plan_review(engine: Engine, measure_id: str, planned_on: date, *, body: str = "") -> str:
    """When a body will ask about a measure; returns the review's id.

    Raises:
        UnknownRow: There is no such measure.
    """
    review_id = str(uuid4())

    def work(connection: Connection) -> None:
        _must_exist(connection, Measure, measure_id)
        connection.execute(insert(Review).values(**_review(review_id, measure_id, planned_on, body)))

    in_transaction(engine, work)
    return review_id


def record_review(
    engine: Engine,
    measure_id: str,
    held_on: date,
    *,
    body: str = "",
    note: str = "",
    next_on: date | None = None,
) -> None:
    """Somebody has asked whether a measure was done, and what came of it.

    The oldest review or meeting that was planned and not yet held is the one that was held now; without one the review
    is recorded on its own. ``next_on`` plans the next.

    Raises:
        UnknownRow: There is no such measure.
    """

    def work(connection: Connection) -> None:
        _must_exist(connection, Measure, measure_id)
        waiting = connection.execute(
            select(Review.id, Review.body)
            .where(Review.measure_id == measure_id, Review.held_on.is_(None))
            .order_by(Review.planned_on.is_(None), Review.planned_on, Review.id)
        ).first()
        if waiting is None:
            row = _review(str(uuid4()), measure_id, None, body) | {"held_on": held_on, "note": note}
            connection.execute(insert(Review).values(**row))
        else:
            held = {"held_on": held_on, "note": note, "body": body or waiting.body}
            connection.execute(update(Review).where(Review.id == waiting.id).values(**held))
        if next_on is not None:
            connection.execute(insert(Review).values(**_review(str(uuid4()), measure_id, next_on, body)))

    in_transaction(engine, work)


def decide_goal(engine: Engine, goal_id: str, decided_on: date, *, decided_by: str, register_number: str = "") -> None:
    """A goal comes into force; the one that was in force before is superseded, not forgotten.

    Raises:
        UnknownRow: There is no such goal.
    """

    def work(connection: Connection) -> None:
        municipality_id = connection.execute(select(Goal.municipality_id).where(Goal.id == goal_id)).scalar()
        if municipality_id is None:
            raise UnknownRow(redact(connection.engine.url), "goal", goal_id)
        connection.execute(
            update(Goal)
            .where(Goal.municipality_id == municipality_id, Goal.status == "in_force", Goal.id != goal_id)
            .values(status="superseded")
        )
        connection.execute(
            update(Goal)
            .where(Goal.id == goal_id)
            .values(
                status="in_force",
                decided_on=decided_on,
                decided_by_fi=decided_by,
                decided_by_sv=decided_by,
                decided_by_en=decided_by,
                register_number=register_number,
            )
        )

    in_transaction(engine, work)


def record_inventory(engine: Engine, municipality_id: str, data: InventoryData, recorded_on: date) -> None:
    """A newer inventory, or a corrected release under its own name, beside those that are there.

    Raises:
        UnknownRow: The municipality is not in the database.
    """
    rows = tuple(inventory_rows(municipality_id, data, recorded_on))

    def work(connection: Connection) -> None:
        _must_exist(connection, Municipality, municipality_id)
        for name in ("inventory_release", "inventory_value", "inventory_total"):
            table = METADATA.tables[name]
            values = [dict(row.values) for row in rows if row.table == name]
            if values:
                keys = list(table.primary_key.columns)
                connection.execute(
                    dialect_insert(connection)(table).on_conflict_do_nothing(index_elements=keys), values
                )

    in_transaction(engine, work)


def _review(review_id: str, measure_id: str, planned_on: date | None, body: str) -> dict[str, Any]:
    return {
        "id": review_id,
        "measure_id": measure_id,
        "workshop_uuid": None,
        "kind": "review",
        "planned_on": planned_on,
        "planned_text": planned_on.isoformat() if planned_on else "",
        "held_on": None,
        "body": body,
        "note": "",
    }


def _must_exist(connection: Connection, model: Any, key: str) -> None:
    table: Table = model.__table__
    if connection.execute(select(table.c.id).where(table.c.id == key)).first() is None:
        raise UnknownRow(redact(connection.engine.url), table.name, key)


def _moment(at: str | None) -> str:
    return at or datetime.now(UTC).isoformat(timespec="seconds")
