"""Commands and events as JSON and back: ``{"type": "MeasureChosen", ...}``; strict on the way in."""

from __future__ import annotations

import json
from dataclasses import fields
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from klimatpeli.game.commands import Command
from klimatpeli.game.events import Event

EVENT_TYPES: dict[str, type] = {kind.__name__: kind for kind in get_args(Event)}
COMMAND_TYPES: dict[str, type] = {kind.__name__: kind for kind in get_args(Command)}


class UnreadableRecord(ValueError):
    """A stored or typed record is not what it should be.

    Attributes:
        kind: The record's type, as far as it could be read.
        problems: ``field: what is wrong`` for each fault.
    """

    def __init__(self, kind: str, problems: tuple[str, ...]) -> None:
        self.kind = kind
        self.problems = problems
        super().__init__(f"{kind or 'record'}: {'; '.join(problems)}")


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter((EVENT_TYPES | COMMAND_TYPES)[name])


def to_json(record: Event | Command) -> str:
    """One line of JSON."""
    name = type(record).__name__
    body = _adapter(name).dump_python(record, mode="json")
    return json.dumps({"type": name, **body}, ensure_ascii=False, separators=(",", ":"))


def event_from_json(text: str) -> Event:
    """Raises UnreadableRecord."""
    event: Event = _read(text, EVENT_TYPES)
    return event


def command_from_json(text: str) -> Command:
    """Raises UnreadableRecord."""
    command: Command = _read(text, COMMAND_TYPES)
    return command


def _read(text: str, types: dict[str, type]) -> Any:
    try:
        body = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableRecord("", (f"not JSON: {error.msg}",)) from error
    if not isinstance(body, dict):
        raise UnreadableRecord("", ("an object with a type is expected",))
    name = body.pop("type", None)
    if not isinstance(name, str) or name not in types:
        raise UnreadableRecord(str(name), (f"type: one of {', '.join(sorted(types))} is expected",))
    known = {field.name for field in fields(types[name])}
    unknown = tuple(f"{key}: unknown field" for key in body if key not in known)
    if unknown:
        raise UnreadableRecord(name, unknown)
    try:
        return _adapter(name).validate_json(text, strict=True)
    except ValidationError as error:
        problems = tuple(
            f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}"
            for fault in error.errors(include_url=False)
        )
        raise UnreadableRecord(name, problems) from error
