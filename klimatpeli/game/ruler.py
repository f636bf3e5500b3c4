"""The scenario made ready for calculation: one inventory, one baseline, one target, every effect bound once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from klimatpeli.content import bind
from klimatpeli.content.model import Scenario
from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Effect, Outside, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import Outlook
from klimatpeli.emissions.target import Target

LAST_YEAR = 2040
COPIED_SPREAD = 0.5
"""A copied measure's range is half as wide: somebody has done it."""


def option_ref(card_id: str, option_id: str) -> str:
    """How a plan names a card's option."""
    return f"{card_id}:{option_id}"


@dataclass(frozen=True, slots=True)
class Timing:
    effects: tuple[Effect, ...]
    lead_years: int
    ramp_years: int
    lifetime_years: int | None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Ruler:
    """What every plan of one workshop is measured with.

    Attributes:
        inventory: As published.
        outlook: What happens without new measures, with its spread.
        baseline: Without new measures, to ``LAST_YEAR``.
        target: As in force; the room's own reduction is applied by ``target_kt``.
        items: Effects and timing by ref, for measures and card options.
    """

    inventory: Inventory
    outlook: Outlook
    baseline: Baseline
    target: Target
    items: Mapping[str, Timing]

    def base_kt(self) -> float:
        """Total of the target's base year, kt CO2e."""
        return self.inventory.total_kt(self.target.base_year)

    def target_kt(self, reduction: float | None = None) -> float:
        """The level to reach; with ``reduction`` the room's own."""
        target = self.target if reduction is None else replace(self.target, reduction=reduction)
        return target.kt(self.inventory)

    def planned(
        self, ref: str, *, year: int, units: float = 1.0, realised: float = 1.0, copied: bool = False
    ) -> PlannedMeasure:
        """An item as the model takes it. Raises KeyError for an unknown ref."""
        timing = self.items[ref]
        effects = tuple(_narrower(effect) for effect in timing.effects) if copied else timing.effects
        return PlannedMeasure(
            id=ref,
            effects=effects,
            decided_year=year,
            lead_years=timing.lead_years,
            ramp_years=timing.ramp_years,
            lifetime_years=timing.lifetime_years,
            units=units,
            realised=realised,
        )


def make_ruler(scenario: Scenario) -> Ruler:
    """Bind a scenario's inventory, outlook, target and effects."""
    inventory = bind.to_inventory(scenario.inventory)
    outlook = bind.to_outlook(scenario.outlook)
    items = {
        measure.id: Timing(
            bind.effects_for(measure, inventory, outlook),
            measure.lead_years,
            measure.ramp_years,
            measure.lifetime_years,
        )
        for measure in scenario.measures
    }
    for card in scenario.cards:
        for option in card.options:
            items[option_ref(card.id, option.id)] = Timing(
                bind.effects_for(option, inventory, outlook),
                option.lead_years,
                option.ramp_years,
                option.lifetime_years,
            )
    baseline = make_baseline(inventory, outlook, LAST_YEAR)
    return Ruler(inventory, outlook, baseline, bind.to_target(scenario.target), items)


def _narrow(value: Range) -> Range:
    return Range(
        value.central - COPIED_SPREAD * (value.central - value.low),
        value.central,
        value.central + COPIED_SPREAD * (value.high - value.central),
    )


def _narrower(effect: Effect) -> Effect:
    match effect:
        case Cut() | Shift() if effect.share is not None:
            return replace(effect, share=_narrow(effect.share))
        case Cut() | Shift() | Outside() if effect.kt is not None:
            return replace(effect, kt=_narrow(effect.kt))
        case Credit():
            return replace(effect, gwh=_narrow(effect.gwh))
        case _:
            return effect
