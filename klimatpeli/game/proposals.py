"""What the content proposes to watch once a measure or an option is agreed on; people confirm or change it."""

from __future__ import annotations

from dataclasses import dataclass

from klimatpeli.content.model import LANGUAGES, IndicatorData, Text, written
from klimatpeli.game import plans
from klimatpeli.game.state import GameState


@dataclass(frozen=True, slots=True)
class Proposal:
    """An indicator with where it stands and where it is to get; None where nobody can know that beforehand."""

    name: Text
    unit: Text
    now: Text | None
    goal: Text | None


def proposal(state: GameState, ref: str, units: float) -> Proposal | None:
    """For an item in so many units; None where the content proposes nothing.

    Raises:
        KeyError: The scenario has no such item.
    """
    if ":" in ref:
        indicator = plans.option(state, ref).indicator
        return None if indicator is None else _as_hinted(indicator)
    measure = state.scenario.measure(ref)
    if measure.indicator.counts_amount and measure.amount is not None:
        bought = measure.amount.bought(units)
        return Proposal(measure.indicator.name, measure.indicator.unit, _number(0), _number(bought))
    return _as_hinted(measure.indicator)


def _as_hinted(indicator: IndicatorData) -> Proposal:
    return Proposal(indicator.name, indicator.unit, indicator.now_hint, indicator.goal_hint)


def _number(value: float) -> Text:
    return Text(**{language: written(value, language) for language in LANGUAGES})
