"""Scenario cards as a municipality meets them: its own sectors, and its own size.

A card that is drawn for a town of some size (``drawn_for_residents``) carries amounts of the whole municipality: cars,
litres, square metres. They grow with the residents in readable steps, money and tonnes along with the numbers in the
texts, so that forty cars are three hundred in a city. Staff does not grow: a larger contract is not more work.
"""

from __future__ import annotations

import math
from typing import Any

from klimatpeli.content.checks import GROWING_NUMBER
from klimatpeli.content.model import (
    LANGUAGES,
    CardOption,
    EffectData,
    Language,
    LibraryCard,
    ScenarioCard,
    Spread,
    written,
)
from klimatpeli.content.places import NOT_SEEN_HERE, Place, local_effects, local_sector

STEPS = (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0)
"""Of a factor, times a power of ten: between them a card keeps its numbers."""


def bind_card(card: LibraryCard, place: Place) -> ScenarioCard:
    """The card in a place's size and sectors."""
    fields = {name: getattr(card, name) for name in ScenarioCard.model_fields}
    mine = ScenarioCard.model_construct(**fields)
    if card.drawn_for_residents is not None:
        mine = grown(mine, growth(place.population, card.drawn_for_residents), card.drawn_for_residents)
    options = tuple(_local_option(option, place) for option in mine.options)
    return mine.model_copy(update={"options": options, "sector": local_sector(card.sector, place.inventory)})


def _local_option(option: CardOption, place: Place) -> CardOption:
    effects = local_effects(option.effects, place.inventory)
    update: dict[str, Any] = {"effects": effects}
    if not effects and option.not_measurable is None:
        update["not_measurable"] = NOT_SEEN_HERE
    return option.model_copy(update=update)


def growth(residents: int, drawn_for: int) -> float:
    """The readable factor nearest to the ratio of two sizes; 1 where the residents are not known."""
    if residents <= 0:
        return 1.0
    ratio = residents / drawn_for
    power = 10.0 ** math.floor(math.log10(ratio))
    step = min(STEPS, key=lambda step: abs(math.log(ratio / power / step)))
    return float(f"{step * power:.2g}")


def grown(card: ScenarioCard, factor: float, drawn_for: int) -> ScenarioCard:
    """The card with its money, its tonnes and the numbers in its texts times ``factor``."""
    told: ScenarioCard = ScenarioCard.model_validate(_texts(card.model_dump(), factor))
    if factor == 1:
        return told
    options = tuple(
        option.model_copy(
            update={
                "invest_meur": _significant(option.invest_meur * factor),
                "annual_meur": _significant(option.annual_meur * factor),
                "effects": tuple(_grown_effect(effect, factor, drawn_for) for effect in option.effects),
            }
        )
        for option in told.options
    )
    return told.model_copy(update={"options": options})


def _grown_effect(effect: EffectData, factor: float, drawn_for: int) -> EffectData:
    amounts: dict[str, Any] = {
        name: Spread(
            low=_significant(spread.low * factor),
            central=_significant(spread.central * factor),
            high=_significant(spread.high * factor),
        )
        for name in ("t_per_unit", "gwh_per_unit")
        if (spread := getattr(effect, name)) is not None
    }
    if not amounts:
        return effect
    how = f"{effect.grounds.derivation} Times {factor:g}, for the size of the place against {drawn_for:,} residents."
    return effect.model_copy(
        update=amounts | {"grounds": effect.grounds.model_copy(update={"derivation": how.strip()})}
    )


def _significant(value: float) -> float:
    return float(f"{value:.4g}")


def _texts(value: Any, factor: float) -> Any:
    """The dumped record with every number in a text filled in, as each language writes numbers."""
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return {code: _text(value[code], factor, code) for code in LANGUAGES}
        return {key: _texts(inner, factor) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_texts(inner, factor) for inner in value)
    return value


def _text(text: str, factor: float, language: Language) -> str:
    return GROWING_NUMBER.sub(lambda match: written(_number(int(match[1]), factor), language), text)


def _number(drawn: int, factor: float) -> int:
    """Two digits of it say enough, and no card speaks of one car."""
    exact = drawn * factor
    return max(2, round(exact) if exact < 100 or factor == 1 else int(float(f"{exact:.2g}")))
