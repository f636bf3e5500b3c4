"""Reads YAML 1.2 strictly and remembers where each value stood.

Packs come from strangers: anchors, tags, several documents, huge files and deep nesting are refused before anything
is built from them. ``no`` stays text, as YAML 1.2 has it, and every key is text (a year as a key stays ``"2030"``).
"""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

from klimatpeli.content.faults import ContentError, Fault

MAX_BYTES = 2_000_000
MAX_DEPTH = 20
MAX_NODES = 200_000
MAX_NUMBER = 40

Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"
Loc: TypeAlias = "tuple[int | str, ...]"

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufeff]")


@dataclass(frozen=True, slots=True)
class Document:
    """One file's content and the line of every value and key in it.

    Attributes:
        path: The file, as it is named in faults.
        data: The top-level mapping: plain dicts, lists and scalars.
        lines: Line of each value by its way from the top.
        key_lines: Line of each key of a mapping by the way to its value.
    """

    path: str
    data: dict[str, Value]
    lines: dict[Loc, int]
    key_lines: dict[Loc, int]

    def line(self, loc: Loc, *, key: bool = False) -> int:
        """The line of a value, or of the nearest thing around it that is there."""
        if key and loc in self.key_lines:
            return self.key_lines[loc]
        while loc not in self.lines:
            loc = loc[:-1]
        return self.lines[loc]

    def at(self, loc: Loc) -> Value:
        """The value at ``loc``; None where there is none."""
        found: Value = self.data
        for step in loc:
            if isinstance(found, dict) and isinstance(step, str):
                found = found.get(step)
            elif isinstance(found, list) and isinstance(step, int) and step < len(found):
                found = found[step]
            else:
                return None
        return found

    def field(self, loc: Loc) -> str:
        """``loc`` for people: list items are named by their id where they have one."""
        text = ""
        for depth, step in enumerate(loc):
            if isinstance(step, int):
                item = self.at(loc[: depth + 1])
                name = item.get("id") if isinstance(item, dict) else None
                text += f"[{name}]" if isinstance(name, str) and name else f"[{step + 1}]"
            else:
                text += f".{step}" if text else step
        return text

    def fault(self, loc: Loc, message: str, *, key: bool = False) -> Fault:
        return Fault(self.path, self.line(loc, key=key), self.field(loc), message)


def read_document(path: Path, label: str | None = None) -> Document:
    """Read a file.

    Raises:
        ContentError: The file cannot be read or breaks a rule of this module.
    """
    label = label or str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ContentError([Fault(label, 0, "", f"is larger than {MAX_BYTES // 1_000_000} MB")])
        raw = path.read_bytes()
    except OSError as error:
        raise ContentError([Fault(label, 0, "", f"cannot be read: {error.strerror or 'unknown cause'}")]) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError([Fault(label, line, "", "is not UTF-8 text; save the file as UTF-8")]) from error
    return parse_document(text, label)


def parse_document(text: str, label: str) -> Document:
    """Parse the text of one file.

    Raises:
        ContentError: The text is not YAML or breaks a rule of this module.
    """
    if len(text) > MAX_BYTES:
        raise ContentError([Fault(label, 0, "", f"is larger than {MAX_BYTES // 1_000_000} MB")])
    builder = _Builder(label)
    try:
        for event in YAML(typ="safe", pure=True).parse(io.StringIO(text)):
            builder.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        problem = " ".join(str(error.problem or "cannot be parsed").split())
        raise ContentError([Fault(label, line, "", f"is not valid YAML: {problem}")]) from error
    except (YAMLError, ValueError, OverflowError) as error:
        position = getattr(error, "position", 0) or 0
        line = text.count("\n", 0, position) + 1
        raise ContentError([Fault(label, line, "", "is not valid YAML: it holds a forbidden character")]) from error
    return builder.document()


class _Builder:
    """Turns the parser's events into plain values, and refuses what the module's rules forbid."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._lines: dict[Loc, int] = {}
        self._key_lines: dict[Loc, int] = {}
        self._faults: list[Fault] = []
        self._nodes = 0
        self._documents = 0
        self._root: Value = None
        self._open: list[tuple[Loc, dict[str, Value] | list[Value]]] = []
        self._key: list[str | None] = []

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1 if event.start_mark is not None else 1
        if isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse(line, "holds a second document (---); one is expected")
        elif isinstance(event, AliasEvent):
            self._refuse(line, f"uses the alias *{event.anchor}; aliases are not allowed, write the value out")
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
            self._key.pop()
        elif isinstance(event, (ScalarEvent, CollectionStartEvent)):
            self._node(event, line)

    def _node(self, event: Any, line: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse(line, f"has more than {MAX_NODES} values")
        if event.anchor:
            self._refuse(line, f"sets the anchor &{event.anchor}; anchors are not allowed")
        if event.tag and str(event.tag) != "!":
            self._refuse(line, f"uses the tag {event.tag}; tags are not allowed")
        if isinstance(event, ScalarEvent):
            if self._awaits_key():
                self._take_key(str(event.value), line)
                return
            loc = self._place()
            # An empty value is found where the next thing begins: it is told at its key instead.
            line = line if event.value or event.style else self._key_lines.get(loc, line)
            self._lines[loc] = line
            self._put(self._scalar(event, loc, line))
            return
        if self._awaits_key():
            self._refuse(line, "uses a list or a group as a key; text is expected")
        if len(self._open) >= MAX_DEPTH:
            self._refuse(line, f"is nested deeper than {MAX_DEPTH} levels")
        loc = self._place()
        self._lines[loc] = line
        new: dict[str, Value] | list[Value] = {} if isinstance(event, MappingStartEvent) else []
        self._put(new)
        self._open.append((loc, new))
        self._key.append(None)

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1][1], dict) and self._key[-1] is None

    def _take_key(self, name: str, line: int) -> None:
        loc, mapping = self._open[-1]
        here = (*loc, name)
        if name in mapping:
            first = self._key_lines[here]
            self._faults.append(
                Fault(self._label, line, name, f"stands here a second time (first in line {first}); once is expected")
            )
        else:
            self._key_lines[here] = line
        self._key[-1] = name

    def _place(self) -> Loc:
        if not self._open:
            return ()
        loc, container = self._open[-1]
        step = self._key[-1] if isinstance(container, dict) else len(container)
        return (*loc, step if step is not None else "")

    def _put(self, value: Value) -> None:
        if not self._open:
            self._root = value
            return
        container = self._open[-1][1]
        if isinstance(container, dict):
            container[self._key[-1] or ""] = value
            self._key[-1] = None
        else:
            container.append(value)

    def _scalar(self, event: Any, loc: Loc, line: int) -> Value:
        text = str(event.value)
        wrong = ""
        value: Value = text
        if _FORBIDDEN.search(text):
            wrong = "holds a control character; plain text is expected"
        elif event.style in ("'", '"', "|", ">"):
            value = text
        elif text in _WORDS:
            value = _WORDS[text]
        elif _NOT_FINITE.fullmatch(text):
            wrong = f"is {text}; a finite number is expected"
        elif _FLOAT.fullmatch(text):
            if len(text) > MAX_NUMBER:
                wrong = "is too long for a number"
            else:
                value = int(text) if _INT.fullmatch(text) else float(text)
                wrong = "" if math.isfinite(value) else f"is {text}; that is too large for a number"
        if wrong:
            self._faults.append(Fault(self._label, line, ".".join(str(step) for step in loc), wrong))
        return value

    def _refuse(self, line: int, message: str) -> None:
        raise ContentError([*self._faults, Fault(self._label, line, "", message)])

    def document(self) -> Document:
        if not isinstance(self._root, dict):
            self._faults.append(Fault(self._label, 1, "", "is not a group of fields; 'field: value' is expected"))
        if self._faults or not isinstance(self._root, dict):
            raise ContentError(self._faults)
        return Document(self._label, self._root, self._lines, self._key_lines)
