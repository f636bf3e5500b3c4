"""Plays any municipality that has an inventory: a template for its country and size, bound to its figures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from klimatpeli.content.checks import text_faults
from klimatpeli.content.faults import ContentError, Fault
from klimatpeli.content.files import PackData, PlaceRef, PlaySettings, RoundRule, TemplateData
from klimatpeli.content.inventory import Inventories, PlaceInfo
from klimatpeli.content.library import Library
from klimatpeli.content.model import LANGUAGES, RoundResources, Scenario, Text
from klimatpeli.content.packs import Shelf, load_pack, raise_circles, round_faults, settings_faults, shelf
from klimatpeli.content.scenarios import bind_scenario, latest_population
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import Document, read_document
from klimatpeli.emissions.errors import EmissionsError

PLACE = "{place}"


class NoTemplate(LookupError):
    """No template fits the place's country, level and size."""

    def __init__(self, place: PlaceInfo, population: int) -> None:
        self.place = place
        self.population = population
        super().__init__(f"no template fits {place.name.en} ({place.country}, {population} residents)")


def load_scenario_for(name: str, on: Shelf | None = None) -> Scenario:
    """The scenario of any place with an inventory: its own pack where there is one, else the template that fits.

    Args:
        name: The place's name in fi, sv or en, its code or its id; capitals do not matter.
        on: Where to look; the program's own shelf where it is not given.

    Raises:
        UnknownPlace: There is no inventory of such a place; with near misses.
        NoTemplate: No template fits the place.
        ContentError: The pack, the template or the library has faults, or the inventory cannot be played.
    """
    here = on or shelf()
    inventories = here.inventories()
    place = inventories.find(name)
    path = _pack_of(place, inventories, here)
    if path is not None:
        return load_pack(path, here)
    data = inventories.inventory(place)
    library = here.library()
    document, template = _template_for(place, latest_population(data), here, library)
    pack = bind_template(template, place, latest_population(data))
    try:
        scenario = bind_scenario(pack, library, data, place=place.name)
    except EmissionsError as error:
        raise ContentError([Fault(document.path, 0, "", f"cannot be played in {place.name.en}: {error}")]) from error
    raise_circles(document, scenario)
    return scenario


def pack_for(name: str, on: Shelf | None = None) -> PackData:
    """The pack that ``load_scenario_for`` would play: the place's own, or what its template makes of it.

    Raises: as ``load_scenario_for``.
    """
    here = on or shelf()
    inventories = here.inventories()
    place = inventories.find(name)
    path = _pack_of(place, inventories, here)
    if path is not None:
        return validate(read_document(path), PackData)
    population = latest_population(inventories.inventory(place))
    return bind_template(_template_for(place, population, here, here.library())[1], place, population)


def _pack_of(place: PlaceInfo, inventories: Inventories, here: Shelf) -> Path | None:
    for path, _ in here.pack_files():
        try:
            pack = validate(read_document(path), PackData)
            found = inventories.find(pack.inventory.place, pack.inventory.release)
        except (ContentError, LookupError):
            continue
        if found.id == place.id:
            return path
    return None


def templates(on: Shelf, library: Library) -> tuple[tuple[Document, TemplateData], ...]:
    """All templates of a shelf. Raises ContentError with the faults of all of them."""
    faults: list[Fault] = []
    found = []
    for path in sorted((on.root / "templates").glob("*.yaml")):
        try:
            document, template = read_template(path, library)
        except ContentError as error:
            faults += error.faults
        else:
            found.append((document, template))
    if faults:
        raise ContentError(faults)
    return tuple(found)


def read_template(path: Path, library: Library) -> tuple[Document, TemplateData]:
    """One template. Raises ContentError with all its faults."""
    document = read_document(path)
    template = validate(document, TemplateData)
    faults = [*text_faults(document), *settings_faults(document, template, library)]
    rounds = [(rule.year, rule.cards) for rule in template.rounds]
    faults += [*round_faults(document, rounds, template, library), *_title_faults(document, template)]
    if faults:
        raise ContentError(faults)
    return document, template


def _title_faults(document: Document, template: TemplateData) -> Iterator[Fault]:
    if PLACE not in template.title.en:
        yield document.fault(("title",), f"lacks {PLACE}, where the municipality's name is to stand")


def bind_template(template: TemplateData, place: PlaceInfo, population: int) -> PackData:
    """The pack that a template makes of a place with so many residents."""
    shared = {name: getattr(template, name) for name in PlaySettings.model_fields}
    shared |= {
        "id": place.id,
        "title": _filled(template.title, place.name),
        "intro": _filled(template.intro, place.name),
    }
    return PackData(
        **shared,
        inventory=PlaceRef(place=place.id, release=place.release),
        population=population,
        rounds=tuple(_resources(rule, population) for rule in template.rounds),
    )


def _filled(text: Text, name: Text) -> Text:
    return Text(**{code: text.get(code).replace(PLACE, name.get(code)) for code in LANGUAGES})


def _resources(rule: RoundRule, population: int) -> RoundResources:
    """Money to a tenth of a million (half a million from ten on), staff to half a person-year."""
    thousands = population / 1000
    money = rule.money_meur + rule.money_meur_per_1000_residents * thousands
    staff = rule.staff_py + rule.staff_py_per_1000_residents * thousands
    return RoundResources(
        year=rule.year,
        money_meur=round(money, 1) if money < 10 else round(2 * money) / 2,
        staff_py=round(2 * staff) / 2,
        steps=rule.steps,
        cards=rule.cards,
    )


def _template_for(place: PlaceInfo, population: int, here: Shelf, library: Library) -> tuple[Document, TemplateData]:
    for document, template in templates(here, library):
        fits = (template.country, template.level) == (place.country, place.level)
        if fits and template.residents_from <= population < template.residents_below:
            return document, template
    raise NoTemplate(place, population)
