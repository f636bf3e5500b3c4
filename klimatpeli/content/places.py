"""A municipality as the library is bound to it, and the names its inventory gives to the library's sectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from klimatpeli.content.checks import ELSEWHERE
from klimatpeli.content.model import EffectData, InventoryData, SectorText, Text
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.outlook import Outlook

TERRITORIAL = {
    "consumption_electricity": None,
    "electric_heating": None,
    "district_heating": "electricity_district_heating",
    "oil_heating": "own_heating",
    "other_heating": "own_heating",
    "road_transport": "transport",
    "rail_transport": "transport",
    "water_transport": "transport",
    "waste_treatment": "waste",
    "f_gases": "product_use",
}
"""Where the library's sectors stand in a territorial inventory; ``None``: it has no emissions where they are used."""

NOT_SEEN_HERE = Text(
    fi="Tämän kunnan päästölaskelma ei näe näitä päästöjä.",
    sv="Kommunens utsläppsinventering ser inte de här utsläppen.",
    en="This municipality's inventory does not see these emissions.",
)


@dataclass(frozen=True, slots=True)
class Place:
    """The municipality as measures are bound to it.

    Attributes:
        data: Its inventory as a record.
        inventory: The same as arrays.
        outlook: As the model takes it.
        population: For amounts per thousand residents.
        sectors: Names of the sectors, for reasons.
    """

    data: InventoryData
    inventory: Inventory
    outlook: Outlook
    population: int
    sectors: dict[str, SectorText]

    def sector_kt(self, sector: str) -> float:
        """The sector in the inventory's last year, kt CO2e; 0 where it is not there."""
        if sector not in self.inventory.sectors:
            return 0.0
        return self.inventory.sector_kt(sector, self.inventory.last_year)


def local_effects(effects: tuple[EffectData, ...], inventory: Inventory) -> tuple[EffectData, ...]:
    """Effects on the sectors as the place's inventory names them.

    In a territorial inventory electricity has no emissions where it is used: what would be saved there is left out,
    and a shift to it becomes a cut. Credits of wind power are not counted either, so they are left out.
    """
    local = []
    for effect in effects:
        if effect.kind == "credit" and _territorial(inventory):
            continue
        if effect.kind not in ("cut", "shift"):
            local.append(effect)
            continue
        source = local_sector(effect.sector, inventory)
        if source not in inventory.sectors:
            continue
        update: dict[str, Any] = {"sector": source}
        if effect.kind == "shift":
            goal = local_sector(effect.to, inventory)
            if goal not in inventory.sectors or goal == source:
                update |= {"kind": "cut", "to": "", "factor": 0.0}
            else:
                update |= {"to": goal}
        local.append(effect.model_copy(update=update))
    return tuple(local)


def local_sector(sector: str, inventory: Inventory) -> str:
    """The sector under the name it has in this inventory; ``all`` where it has none."""
    if sector in inventory.sectors or sector in ELSEWHERE or not _territorial(inventory):
        return sector
    return TERRITORIAL.get(sector) or "all"


def _territorial(inventory: Inventory) -> bool:
    return "electricity_district_heating" in inventory.sectors
