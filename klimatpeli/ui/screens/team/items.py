"""Measures and options as team screens show them: titles, figures, chains. Pure functions of a state."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.model import CardOption, Measure
from klimatpeli.emissions.projection import project
from klimatpeli.game import plans
from klimatpeli.game.records import CHAIN_LENGTH
from klimatpeli.game.state import GameState, PlanItem
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import NBSP
from klimatpeli.ui.widgets import CardSlot, Link

translate = QCoreApplication.translate

TONNES_BELOW_KT = 10.0
"""A place whose largest measure stays below this reads its measures in tonnes: −80 t, not −0.1 kt."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit in which one scenario's measures are read: the same on all cards, so that they compare."""

    tonnes: bool

    def text(self, context: Context, kt: float, *, less: bool = True) -> str:
        """``−1 510`` or ``−1,9``; ``less`` shows what goes away with a minus."""
        value = -kt if less else kt
        if self.tonnes:
            return context.numbers.integer(_round_tonnes(value * 1000))
        return context.numbers.decimal(value, 1)

    def with_unit(self, context: Context, kt: float, *, less: bool = True) -> str:
        return f"{self.text(context, kt, less=less)}{NBSP}{self.name}"

    @property
    def name(self) -> str:
        return "t" if self.tonnes else "kt"


def _round_tonnes(value: float) -> float:
    """Two meaningful figures below 100 t, tens above: no more exact than the figure is."""
    return round(value) if abs(value) < 100 else round(value, -1)


def unit_of(state: GameState) -> Unit:
    """Tonnes where no measure is large, else kilotonnes."""
    largest = 0.0
    for measure in state.scenario.measures:
        largest = max(largest, abs(plans.card_effect(state, measure, suggested_units(measure)).high_kt))
        if largest >= TONNES_BELOW_KT:
            return Unit(tonnes=False)
    return Unit(tonnes=True)


def suggested_units(measure: Measure) -> float:
    return measure.amount.suggested if measure.amount is not None else 1.0


def body_name(context: Context, state: GameState, ref: str) -> str:
    """Who decides."""
    scenario = state.scenario
    body = scenario.card(ref.partition(":")[0]).body if ":" in ref else scenario.measure(ref).body
    return context.term(scenario.vocabulary.bodies, body)


def title_of(context: Context, state: GameState, ref: str) -> str:
    return plans.title(state, ref, context.language)


def sector_name(context: Context, state: GameState, sector: str) -> str:
    """The sector's name, or what is said of a measure that belongs to none."""
    if sector == "all":
        return translate("TeamItems", "All sectors")
    if sector == "outside":
        return translate("TeamItems", "Outside the count")
    return context.sector(state.scenario, sector)


def sector_icon(state: GameState, sector: str) -> str:
    icon = next((text.icon for text in state.scenario.sectors if text.id == sector), "")
    return icon or {"all": "world", "outside": "leaf"}.get(sector, "leaf")


def icon_of(state: GameState, ref: str) -> str:
    if ":" in ref:
        return state.scenario.card(ref.partition(":")[0]).icon
    return state.scenario.measure(ref).icon


def is_judged(thing: Measure | CardOption) -> bool:
    """Whether some figure people see rests on judgement."""
    grounds = [effect.grounds for effect in thing.effects]
    grounds += [thing.cost.grounds] if isinstance(thing, Measure) else [thing.grounds]
    return any(entry.basis == "judged" for entry in grounds)


def links_of(state: GameState, team_id: str, item: PlanItem) -> tuple[Link, ...]:
    """The four links of an item's chain; a link lost to drift is marked where it came loose."""
    links = [Link.CAKE if link.origin == "cake" else Link.FILLED for link in item.links[:CHAIN_LENGTH]]
    lost = any((round_, team, ref) == (state.round, team_id, item.ref) for round_, team, ref in state.drifted)
    if lost and len(links) < CHAIN_LENGTH:
        links.append(Link.DRIFTED)
    return tuple(links + [Link.EMPTY] * (CHAIN_LENGTH - len(links)))


def slots_of(context: Context, item: PlanItem) -> tuple[CardSlot, ...]:
    """Owner, indicator and check date of an item."""
    kept = item.follow_up
    return (
        CardSlot(translate("TeamItems", "Owner"), "user-circle", kept.owner),
        CardSlot(translate("TeamItems", "Indicator"), "gauge", kept.indicator),
        CardSlot(translate("TeamItems", "Check date"), "calendar-event", kept.review_date),
    )


def effect_of(state: GameState, item: PlanItem, *, full: bool = False) -> plans.EffectInYear:
    """What an item alone takes off in the target year, as it stands or with its chain whole."""
    return plans.effect_alone(state, plans.planned(state, item, full=full))


def central_kt(state: GameState, item: PlanItem, *, full: bool = False) -> float:
    """The central figure of ``effect_of`` alone: one projection instead of four, for lists that redraw often."""
    target, baseline = state.ruler.target, state.ruler.baseline
    result = project(baseline, (plans.planned(state, item, full=full),))
    column = baseline.column(target.year)
    credit = float(result.credits_kt[column]) if target.counts_credits else 0.0
    return float(result.baseline_total_kt[column] - result.gross_kt[column]) + credit


def realised_text(context: Context, item: PlanItem) -> str:
    return context.numbers.percent(item.realised)


def years_of(state: GameState, ref: str, year: int) -> tuple[int, int]:
    """(first year with some effect, first year with all of it) when decided in ``year``."""
    timing = state.ruler.items[ref]
    first = year + timing.lead_years
    return first, first + timing.ramp_years - 1


def amount_text(context: Context, measure: Measure, units: float) -> str:
    """``80 hectares``; empty for what is done whole or not at all."""
    if measure.amount is None:
        return ""
    bought = measure.amount.bought(units)
    decimals = 0 if bought.is_integer() else 1
    return f"{context.numbers.decimal(bought, decimals)}{NBSP}{context.text(measure.amount.word(units))}"
