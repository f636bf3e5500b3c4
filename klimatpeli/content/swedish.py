"""Sweden's own words in a municipality of Sweden: the library's Swedish is Finland's.

Only words that differ are named (``scenarios/library/swedish.yaml``); everything else is the same language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from klimatpeli.content.model import Scenario, SwedishWord, Text


def in_sweden(scenario: Scenario, words: Sequence[SwedishWord]) -> Scenario:
    """The scenario with every Swedish text as it is said in Sweden."""
    told: Scenario = _told(scenario, _Words(words))
    return told


class _Words:
    def __init__(self, words: Sequence[SwedishWord]) -> None:
        self._whole = {word.finland: word.sweden for word in words if word.whole}
        self._parts = {word.finland.casefold(): word.sweden for word in words if not word.whole}
        ordered = "|".join(re.escape(word.finland) for word in words if not word.whole)
        self._pattern = re.compile(rf"\b(?:{ordered})\b", re.IGNORECASE) if ordered else None

    def __call__(self, text: str) -> str:
        if text in self._whole:
            return self._whole[text]
        return self._pattern.sub(self._one, text) if self._pattern else text

    def _one(self, match: re.Match[str]) -> str:
        said = self._parts[match[0].casefold()]
        return said[0].upper() + said[1:] if match[0][0].isupper() else said[0].lower() + said[1:]


def _told(value: Any, words: _Words) -> Any:
    """The value itself where nothing in it changes."""
    if isinstance(value, Text):
        said = words(value.sv)
        return value if said == value.sv else value.model_copy(update={"sv": said})
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in type(value).model_fields}
        changed = {name: told for name, old in fields.items() if (told := _told(old, words)) is not old}
        return value.model_copy(update=changed) if changed else value
    if isinstance(value, tuple):
        told = tuple(_told(inner, words) for inner in value)
        return told if any(new is not old for new, old in zip(told, value, strict=True)) else value
    return value
