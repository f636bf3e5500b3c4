"""Binds the library to one municipality: what its council can decide, in which amounts, on which inventory."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klimatpeli.content.bind import effects_for, to_inventory, to_outlook
from klimatpeli.content.cards import bind_card
from klimatpeli.content.files import PackData, PlaySettings
from klimatpeli.content.library import Library
from klimatpeli.content.model import (
    Amount,
    AmountRule,
    EffectData,
    InventoryData,
    LeftOut,
    LibraryCard,
    LibraryMeasure,
    Measure,
    MeasureBase,
    OutlookData,
    RoundResources,
    Scenario,
    SectorText,
    Source,
    Text,
)
from klimatpeli.content.places import NOT_SEEN_HERE, Place, local_effects, local_sector
from klimatpeli.content.stories import stories_for
from klimatpeli.content.swedish import in_sweden
from klimatpeli.emissions.measures import Cut, Shift


def bind_scenario(
    pack: PackData,
    library: Library,
    data: InventoryData,
    *,
    title: Text | None = None,
    intro: Text | None = None,
    place: Text | None = None,
    beside: InventoryData | None = None,
) -> Scenario:
    """Put a scenario together.

    Args:
        pack: Its own checks have passed: every id it names is in the library.
        library: What measures, cards and texts are taken from.
        data: The inventory that the pack names.
        title: Instead of the pack's, for templates; likewise ``intro``.
        place: The place's name; the pack's own goes first.
        beside: The same place in another scope, which the pack names.

    Raises:
        MissingYear: The inventory's last year or the target's base year has gaps.
        UnknownSector: The outlook lacks a sector of the inventory.
    """
    outlook = _outlook(pack, library, data)
    inventory = to_inventory(data)
    inventory.whole_year_kt(pack.target.base_year)
    here = Place(
        data=data,
        inventory=inventory,
        outlook=to_outlook(outlook),
        population=pack.population or latest_population(data),
        sectors={sector.id: sector for sector in library.sectors},
    )
    measures, left_out = bind_measures(_offered(pack, library.measures, data.country), here)
    cards = tuple(bind_card(card, here) for card in _drawn(pack.rounds, library.cards))
    stories = stories_for(pack, library, outlook)
    used = [outlook, *stories, pack.target, *measures, *cards, *library.equivalents]
    scenario = Scenario(
        id=pack.id,
        title=title or pack.title,
        intro=intro or pack.intro,
        place=pack.place or place or Text(fi=data.place, sv=data.place, en=data.place),
        country=data.country,
        population=here.population,
        fictional=pack.fictional,
        inventory=data,
        beside=beside,
        outlook=outlook,
        stories=stories,
        target=pack.target,
        rounds=pack.rounds,
        measures=measures,
        left_out=left_out,
        cards=cards,
        lenses=library.lenses,
        dialog=library.dialog,
        jargon=library.jargon,
        notes=library.notes,
        pulse=library.pulse,
        end_items=library.end_items,
        debrief=library.debrief,
        fit_questions=library.fit_questions,
        sectors=tuple(here.sectors[sector] for sector in data.sectors if sector in here.sectors),
        vocabulary=library.vocabulary,
        formats=tuple(f for f in library.formats if not pack.formats or f.id in pack.formats),
        equivalents=library.equivalents,
        sources=tuple(_used_sources(library.sources, used, [one.source for one in (data, beside) if one is not None])),
    )
    return in_sweden(scenario, library.swedish) if data.country == "SE" else scenario


def latest_population(data: InventoryData) -> int:
    """Residents in the last year that has a figure; 0 where none has."""
    return data.population[max(data.population)] if data.population else 0


def _offered(pack: PlaySettings, measures: Iterable[LibraryMeasure], country: str) -> tuple[LibraryMeasure, ...]:
    return tuple(
        measure
        for measure in measures
        if country in measure.countries
        and measure.id not in pack.without_measures
        and (not pack.measures or measure.id in pack.measures)
    )


def _drawn(rounds: Iterable[RoundResources], cards: Iterable[LibraryCard]) -> tuple[LibraryCard, ...]:
    named = {card_id for resources in rounds for card_id in resources.cards}
    return tuple(card for card in cards if card.id in named)


def _outlook(pack: PlaySettings, library: Library, data: InventoryData) -> OutlookData:
    """The pack's outlook with its own network, its own population, and the sectors of its inventory alone."""
    outlook = next(outlook for outlook in library.outlooks if outlook.id == pack.outlook)
    sectors = tuple(sector for sector in outlook.sectors if sector.sector in data.sectors)
    if pack.network is not None:
        network = next(network for network in library.networks if network.id == pack.network)
        paths = {"activity": network.activity, "intensity": network.intensity}
        sectors = tuple(s.model_copy(update=paths) if s.sector == "district_heating" else s for s in sectors)
    follows = tuple(name for name in outlook.follows_people if name in data.sectors)
    update = {"sectors": sectors, "population": pack.population_index, "follows_people": follows}
    return outlook.model_copy(update=update)


# --- measures -----------------------------------------------------------------------------------------------


def bind_measures(measures: Iterable[LibraryMeasure], place: Place) -> tuple[tuple[Measure, ...], tuple[LeftOut, ...]]:
    """Library measures in amounts that suit the place, and those that make no sense there, with the reason."""
    offered = tuple(measures)
    bound: dict[str, Measure] = {}
    left_out: dict[str, Text] = {}
    for measure in offered:
        result = bind_measure(measure, place)
        if isinstance(result, Text):
            left_out[measure.id] = result
        else:
            bound[measure.id] = result
    names = {measure.id: measure.title for measure in offered}
    while lacking := {id_: m for id_, m in bound.items() if any(needed not in bound for needed in m.requires)}:
        for id_, dependent in lacking.items():
            needed = next(other for other in dependent.requires if other not in bound)
            left_out[id_] = _needs(names.get(needed))
            del bound[id_]
    kept = tuple(
        measure.model_copy(update={"excludes": tuple(other for other in measure.excludes if other in bound)})
        for measure in bound.values()
    )
    return kept, tuple(LeftOut(measure_id=id_, title=names[id_], reason=reason) for id_, reason in left_out.items())


def bind_measure(measure: LibraryMeasure, place: Place) -> Measure | Text:
    """The measure for this place, or why it is left out."""
    effects = local_effects(measure.effects, place.inventory)
    if not effects:
        return _no_sector(place.sectors.get(measure.effects[0].sector))
    reach = _reach(effects, place)
    sectors = {name: place.sector_kt(name) for name in reach}
    acts_elsewhere = any(effect.kind not in ("cut", "shift") for effect in effects)
    if not any(sectors.values()) and not acts_elsewhere:
        return _no_sector(place.sectors.get(next(iter(sectors))))
    amount = None
    if measure.amount is not None:
        amount = bind_amount(measure.amount, place.population, reach, sectors)
        if amount is None:
            return _too_small(measure.amount.one())
    fields = {name: getattr(measure, name) for name in MeasureBase.model_fields}
    fields |= {"effects": effects, "sector": local_sector(measure.sector, place.inventory), "amount": amount}
    return Measure.model_construct(**fields)


def bind_amount(
    rule: AmountRule, population: int, reach_kt: dict[str, float], sectors_kt: dict[str, float]
) -> Amount | None:
    """Scale an amount to the municipality; None where less than one step fits.

    Args:
        rule: From the library.
        population: Residents.
        reach_kt: What one unit takes from each sector at most likely, kt CO2e/a of the inventory's last year.
        sectors_kt: The same sectors' emissions in that year, kt CO2e.
    """
    caps = [rule.limit.units(population)]
    caps += [
        rule.limit_share * sectors_kt[name] / kt for name, kt in reach_kt.items() if kt > 0 and sectors_kt[name] > 0
    ]
    steps = math.floor(min(caps) / rule.step + 1e-9)
    if steps < 1:
        return None
    wanted = min(max(1, round(rule.suggested.units(population) / rule.step)), steps)
    return Amount(
        unit=rule.unit,
        unit_one=rule.unit_one,
        lot=rule.lot,
        step=rule.step,
        suggested=_units(wanted, rule.step),
        limit=_units(steps, rule.step),
        grounds=rule.grounds,
    )


def _units(steps: int, step: float) -> float:
    return float(f"{steps * step:.9g}")


def _reach(effects: tuple[EffectData, ...], place: Place) -> dict[str, float]:
    """kt that one unit takes, most likely, from each sector that its cuts and shifts act on."""
    reach: dict[str, float] = {}
    for effect in effects_for(_Effects(effects), place.inventory, place.outlook):
        if isinstance(effect, (Cut, Shift)):
            kt = effect.kt.central if effect.kt is not None else effect.amount.central * place.sector_kt(effect.sector)
            reach[effect.sector] = reach.get(effect.sector, 0.0) + kt
    return reach


@dataclass(frozen=True, slots=True)
class _Effects:
    effects: tuple[EffectData, ...]


# --- reasons ------------------------------------------------------------------------------------------------


def _no_sector(sector: SectorText | None) -> Text:
    if sector is None:
        return NOT_SEEN_HERE
    name = sector.name
    return Text(
        fi=f"Kunnan päästölaskelmassa ei ole tämän alan päästöjä ({name.fi.lower()}).",
        sv=f"Kommunens inventering har inga utsläpp från den här sektorn ({name.sv.lower()}).",
        en=f"The municipality's inventory has no emissions from this sector ({name.en.lower()}).",
    )


def _too_small(unit: Text) -> Text:
    return Text(
        fi=f"Kunta on tähän liian pieni: yksikin erä ({unit.fi}) olisi liikaa.",
        sv=f"Kommunen är för liten för det här: redan en post ({unit.sv}) vore för mycket.",
        en=f"The municipality is too small for this: even one lot ({unit.en}) would be too much.",
    )


def _needs(title: Text | None) -> Text:
    if title is None:
        return Text(
            fi="Toimi vaatii toisen toimen, jota ei ole tarjolla täällä.",
            sv="Åtgärden kräver en annan åtgärd som inte finns att välja här.",
            en="The measure needs another one that is not on offer here.",
        )
    return Text(
        fi=f"Toimi vaatii toisen, jota ei ole tarjolla täällä: {title.fi}.",
        sv=f"Åtgärden kräver en annan som inte finns att välja här: {title.sv}.",
        en=f"The measure needs another one that is not on offer here: {title.en}.",
    )


# --- sources and fingerprint --------------------------------------------------------------------------------


def _used_sources(sources: Iterable[Source], records: Iterable[Any], inventories: Sequence[Source]) -> Iterator[Source]:
    used: set[str] = set()
    for record in records:
        used.update(_source_ids(record.model_dump(mode="json")))
    yield from inventories
    told = {source.id for source in inventories}
    yield from (source for source in sources if source.id in used and source.id not in told)


def _source_ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("sources", "warning_sources"):
                yield from inner
            else:
                yield from _source_ids(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _source_ids(inner)


def fingerprint(scenario: Scenario) -> str:
    """SHA-256 of the scenario as a workshop file keeps it, 64 hexadecimal digits."""
    return hashlib.sha256(scenario.model_dump_json().encode()).hexdigest()
