"""What could not be delivered waits beside the workshop file until the database answers again.

The waiting file holds the rows and, so that people recognise it, the place and the occasion. Where it was meant to go
is kept without user and password: whoever sends it gives the address again.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import InvalidOperation
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from klimatpeli.strategy.bundle import ExportBundle, Row, make_row, plain
from klimatpeli.strategy.bundle import from_plain as values_from
from klimatpeli.strategy.database import open_database, redact
from klimatpeli.strategy.diff import Diff
from klimatpeli.strategy.errors import DatabaseUnreachable, OutboxDamaged
from klimatpeli.strategy.export import export
from klimatpeli.strategy.files import write_atomically

logger = logging.getLogger(__name__)

SUFFIX = ".outbox.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Pending:
    """An export that waits.

    Attributes:
        path: The waiting file.
        target: Where it was to go, without credentials.
        stored_at: UTC, ISO 8601.
    """

    path: Path
    workshop_uuid: str
    place: str
    occasion: str
    target: str
    stored_at: str


def outbox_path(workshop_file: Path) -> Path:
    """Where a workshop's export waits: beside the workshop file, one per workshop."""
    return workshop_file.with_name(workshop_file.name + SUFFIX)


def deliver(bundle: ExportBundle, address: str | None, workshop_file: Path, *, at: str | None = None) -> Diff | Pending:
    """Export, or leave the export in the outbox when the database cannot be reached.

    An older export of the same workshop that was waiting is replaced or, once delivered, taken away.

    Raises:
        StrategyError: The database was reached but cannot take it.
        OSError: The outbox cannot be written either.
    """
    try:
        engine = open_database(address)
        try:
            diff = export(bundle, engine, at=at)
        finally:
            engine.dispose()
    except DatabaseUnreachable as error:
        logger.warning("%s cannot be reached (%s): the export waits in the outbox", error.database, error.reason)
        return store(bundle, workshop_file, target=redact(address), at=at)
    outbox_path(workshop_file).unlink(missing_ok=True)
    return diff


def store(bundle: ExportBundle, workshop_file: Path, *, target: str, at: str | None = None) -> Pending:
    """Leave an export beside the workshop file. ``target`` is an address already without credentials."""
    content = {
        "klimatpeli_outbox": FORMAT,
        "workshop_uuid": bundle.workshop_uuid,
        "municipality_id": bundle.municipality_id,
        "place": bundle.place,
        "occasion": bundle.occasion,
        "target": target,
        "stored_at": at or datetime.now(UTC).isoformat(timespec="seconds"),
        "rows": [
            {"table": row.table, "shared": row.shared, "values": {n: plain(v) for n, v in row.values.items()}}
            for row in bundle.rows
        ],
    }
    path = outbox_path(workshop_file)
    write_atomically(path, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8"))
    return _pending(path, content)


def pending(folder: Path) -> tuple[Pending, ...]:
    """What waits in a folder, oldest first. A file that cannot be read stays where it is and is left out."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(_pending(path, _read(path)))
        except OutboxDamaged:
            logger.warning("%s cannot be read", path.name)
    return tuple(sorted(found, key=lambda waiting: waiting.stored_at))


def send(waiting: Pending, engine: Engine, *, at: str | None = None) -> Diff:
    """Export what waits and take it out of the outbox.

    Raises:
        OutboxDamaged: The file cannot be read; it stays.
        StrategyError: Nothing was written; the file stays.
    """
    diff = export(load(waiting), engine, at=at)
    waiting.path.unlink(missing_ok=True)
    return diff


def load(waiting: Pending) -> ExportBundle:
    """The export as it was stored, to look at the difference first.

    Raises:
        OutboxDamaged: The file cannot be read.
    """
    content = _read(waiting.path)
    try:
        rows = tuple(_row(entry) for entry in content["rows"])
        return ExportBundle(
            content["workshop_uuid"], content["municipality_id"], content["place"], content["occasion"], rows
        )
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise OutboxDamaged(str(waiting.path)) from error


def _row(entry: dict[str, Any]) -> Row:
    return make_row(entry["table"], values_from(entry["table"], entry["values"]), shared=bool(entry["shared"]))


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OutboxDamaged(str(path)) from error
    if not isinstance(content, dict) or content.get("klimatpeli_outbox") != FORMAT:
        raise OutboxDamaged(str(path))
    return content


def _pending(path: Path, content: dict[str, Any]) -> Pending:
    try:
        return Pending(
            path,
            content["workshop_uuid"],
            content["place"],
            content["occasion"],
            content["target"],
            content["stored_at"],
        )
    except KeyError as error:
        raise OutboxDamaged(str(path)) from error
