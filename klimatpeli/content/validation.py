"""Turns a document into records, and the validator's error types into sentences of our own."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from klimatpeli.content.faults import ContentError, Fault, closest, hint
from klimatpeli.content.yaml_reader import Document, Loc

_M = TypeVar("_M", bound=BaseModel)
_LONG = 40


def validate(document: Document, model: type[_M]) -> _M:
    """Make the document's record.

    Raises:
        ContentError: With every fault of the document.
    """
    try:
        # By way of JSON: there strict validation takes a list for a tuple and 3 for 3.0, and nothing else.
        return model.model_validate_json(json.dumps(document.data))
    except ValidationError as error:
        raise ContentError(_faults(document, model, error)) from error


def _faults(document: Document, model: type[BaseModel], error: ValidationError) -> list[Fault]:
    details = error.errors(include_url=False, include_context=True)
    meant: set[Loc] = set()
    faults = []
    for detail in details:
        if detail["type"] == "extra_forbidden":
            loc = tuple(detail["loc"])
            known = field_names(model, loc[:-1])
            near = closest(str(loc[-1]), known)
            if near is not None:
                meant.add((*loc[:-1], near))
            faults.append(document.fault(loc, f"is not a known field{hint(str(loc[-1]), known)}", key=True))
    for detail in details:
        loc = tuple(detail["loc"])
        follows = detail["type"] == "too_short" and any(
            len(other["loc"]) > len(loc) and tuple(other["loc"][: len(loc)]) == loc for other in details
        )
        if follows or detail["type"] == "extra_forbidden" or (detail["type"] == "missing" and loc in meant):
            continue
        faults.append(document.fault(loc, sentence(detail)))
    return faults


def field_names(model: type[BaseModel], loc: Loc) -> tuple[str, ...]:
    """The fields that the record at ``loc`` may have."""
    here: Any = model
    for step in loc:
        here = _inner(here)
        if isinstance(here, type) and issubclass(here, BaseModel):
            field = here.model_fields.get(str(step))
            if field is None:
                return ()
            here = field.annotation
        else:
            arguments = [argument for argument in get_args(here) if argument is not Ellipsis]
            if not arguments:
                return ()
            here = arguments[-1]
    here = _inner(here)
    return tuple(here.model_fields) if isinstance(here, type) and issubclass(here, BaseModel) else ()


def _inner(annotation: Any) -> Any:
    """The annotation without ``Annotated`` and ``| None``."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation = get_args(annotation)[0]
        elif origin in (Union, types.UnionType):
            annotation = next(part for part in get_args(annotation) if part is not type(None))
        else:
            return annotation


def shown(value: object) -> str:
    """A value as the sentences quote it."""
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value if len(value) <= _LONG else value[: _LONG - 1] + "…"}"'
    if isinstance(value, Mapping):
        return "a group of fields"
    if isinstance(value, (list, tuple)):
        return "a list"
    return str(value)


def _expects(what: str) -> Callable[[ErrorDetails], str]:
    return lambda detail: f"is {shown(detail['input'])}; {what} is expected"


def _text_expected(detail: ErrorDetails) -> str:
    if isinstance(detail["input"], (int, float)):
        return f'is {shown(detail["input"])}; text is expected, put it in quotes: "{shown(detail["input"])}"'
    return f"is {shown(detail['input'])}; text is expected"


def _choice(detail: ErrorDetails) -> str:
    expected = str(detail.get("ctx", {}).get("expected", ""))
    options = [part.strip(" '") for part in expected.replace(" or ", ", ").split(",")]
    near = closest(detail["input"], options) if isinstance(detail["input"], str) else None
    meant = f' (did you mean "{near}"?)' if near else ""
    return f"is {shown(detail['input'])}; expected: {', '.join(options)}{meant}"


def _bound(words: str, key: str) -> Callable[[ErrorDetails], str]:
    return lambda d: f"is {shown(d['input'])}; a number {words} {float(d.get('ctx', {})[key]):g} is expected"


def _length(words: str, key: str) -> Callable[[ErrorDetails], str]:
    def message(detail: ErrorDetails) -> str:
        context = detail.get("ctx", {})
        return f"has {context.get('actual_length')} items; {words} {context.get(key)} are expected"

    return message


def _own(detail: ErrorDetails) -> str:
    return str(detail.get("ctx", {}).get("error", detail["msg"]))


_WHOLE = _expects("a whole number")
_NUMBER = _expects("a number")
_LIST = _expects("a list (- item)")
_GROUP = _expects("a group of fields (field: value)")

_SENTENCES: dict[str, Callable[[ErrorDetails], str]] = {
    "missing": lambda _: "is missing; it is expected here",
    "string_type": _text_expected,
    "string_too_short": lambda _: "is empty; text is expected",
    "string_pattern_mismatch": _expects("an id of small letters, digits, - and _, such as led-lights,"),
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _expects("a finite number"),
    "bool_type": _expects("true or false"),
    "bool_parsing": _expects("true or false"),
    "literal_error": _choice,
    "greater_than": _bound("above", "gt"),
    "greater_than_equal": _bound("of at least", "ge"),
    "less_than": _bound("below", "lt"),
    "less_than_equal": _bound("of at most", "le"),
    "too_short": _length("at least", "min_length"),
    "too_long": _length("at most", "max_length"),
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _GROUP,
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
    "value_error": _own,
}


def sentence(detail: ErrorDetails) -> str:
    """What is wrong and what is expected, for one error of the validator."""
    make = _SENTENCES.get(detail["type"])
    return make(detail) if make else f"is {shown(detail['input'])}: {detail['msg'][:1].lower()}{detail['msg'][1:]}"
