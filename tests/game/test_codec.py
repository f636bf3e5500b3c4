"""Commands and events survive being written down, and nothing else is read as one."""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klimatpeli.game.codec import (
    COMMAND_TYPES,
    EVENT_TYPES,
    UnreadableRecord,
    command_from_json,
    event_from_json,
    to_json,
)
from klimatpeli.game.commands import ChooseMeasure

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a record's field type."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, types.UnionType):
        return st.one_of(*(values(argument) for argument in arguments))
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return st.lists(values(arguments[0]), max_size=3).map(tuple)
        return st.tuples(*(values(argument) for argument in arguments))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(max_size=20),
        int: st.integers(-(2**53), 2**53),
        float: NUMBERS,
        bool: st.booleans(),
        type(None): st.none(),
    }
    return plain[kind]


@settings(max_examples=8, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("name", sorted(EVENT_TYPES))
def test_every_event_reads_back_as_it_was_written(name: str, data: st.DataObject) -> None:
    event = data.draw(values(EVENT_TYPES[name]))
    assert event_from_json(to_json(event)) == event


@settings(max_examples=8, deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("name", sorted(COMMAND_TYPES))
def test_every_command_reads_back_as_it_was_written(name: str, data: st.DataObject) -> None:
    command = data.draw(values(COMMAND_TYPES[name]))
    assert command_from_json(to_json(command)) == command


def test_commands_and_events_have_names_of_their_own() -> None:
    assert not set(EVENT_TYPES) & set(COMMAND_TYPES)


def test_words_stay_words_in_the_file() -> None:
    text = to_json(ChooseMeasure("Ilvekset", "öljy", 2.0, (True, False, True)))
    assert json.loads(text) == {
        "type": "ChooseMeasure",
        "team_id": "Ilvekset",
        "measure_id": "öljy",
        "units": 2.0,
        "fit": [True, False, True],
    }
    assert "öljy" in text


@pytest.mark.parametrize(
    ("text", "kind", "problem"),
    [
        ("{", "", "not JSON"),
        ("[1]", "", "an object with a type"),
        ('{"type": "Explode"}', "Explode", "one of"),
        ('{"type": ["LockPlan"]}', "['LockPlan']", "one of"),
        ('{"type": "LockPlan"}', "LockPlan", "team_id"),
        ('{"type": "LockPlan", "team_id": 3}', "LockPlan", "team_id"),
        ('{"type": "LockPlan", "team_id": "a", "force": true}', "LockPlan", "force: unknown field"),
        ('{"type": "GuessTotal", "team_id": "a", "total_kt": "80"}', "GuessTotal", "total_kt"),
        ('{"type": "StateConfidence", "team_id": "a", "confidence": 2.5, "condition": ""}', "StateConfidence", "conf"),
        ('{"type": "ChooseMeasure", "team_id": "a", "measure_id": "b", "fit": [true]}', "ChooseMeasure", "fit"),
        ('{"type": "PlanLocked", "team_id": "a", "round": 1}', "PlanLocked", "one of"),
    ],
)
def test_what_is_not_a_command_is_refused_with_the_field_at_fault(text: str, kind: str, problem: str) -> None:
    with pytest.raises(UnreadableRecord) as caught:
        command_from_json(text)
    assert caught.value.kind == kind
    assert problem in "; ".join(caught.value.problems)
