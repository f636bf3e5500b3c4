"""Finds scenario packs, the program's own and the user's, and makes scenarios of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from klimatpeli.content.bind import to_inventory
from klimatpeli.content.cache import cached_library
from klimatpeli.content.checks import Assets, circles, path_faults, source_faults, text_faults, unknown
from klimatpeli.content.faults import ContentError, Fault, closest
from klimatpeli.content.files import PackData, PlaySettings
from klimatpeli.content.folders import user_folder
from klimatpeli.content.inventory import Inventories, PlaceInfo, UnknownPlace
from klimatpeli.content.library import Library, load_library
from klimatpeli.content.model import DemoTexts, InventoryData, Scenario, Text
from klimatpeli.content.resources import AssetMissing, assets_root
from klimatpeli.content.scenarios import bind_scenario
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import Document, read_document
from klimatpeli.emissions.errors import EmissionsError, MissingYear

PACK_FILE = "scenario.yaml"


class UnknownScenario(LookupError):
    """No pack has this id; ``suggestion`` is the near miss."""

    def __init__(self, id_: str, known: Sequence[str]) -> None:
        self.id = id_
        self.known = tuple(known)
        self.suggestion = closest(id_, known)
        near = f'; did you mean "{self.suggestion}"?' if self.suggestion else ""
        super().__init__(f'there is no scenario "{id_}"{near}')


@dataclass(frozen=True, slots=True)
class PackInfo:
    """A pack in a list of packs."""

    id: str
    title: Text
    intro: Text
    path: Path
    own: bool
    """Whether it came with the program."""


@cache
def scenarios_root() -> Path:
    """The program's ``scenarios`` folder, in a checkout and in the installed package alike.

    Raises:
        AssetMissing: Neither is there.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_data" / "scenarios", package.parent / "scenarios"):
        if (folder / "library").is_dir():
            return folder
    raise AssetMissing("The program's scenarios folder is missing; install Klimatpeli again.")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The library, the inventories and the folders in which packs are looked for.

    Attributes:
        root: A ``scenarios`` folder with its library.
        user: The user's folder with ``packs`` and ``inventories`` of its own; None: there is none.
    """

    root: Path
    user: Path | None = None

    def library(self) -> Library:
        """The checked library. Raises ContentError with every fault of every file."""
        return _library(self.root)

    def inventories(self, beside: Path | None = None) -> Inventories:
        """All inventories: the program's, the user's, those ``beside`` a pack; of each place the last one counts.

        Raises:
            ContentError: A description has faults.
        """
        folders = [self.root / "inventories"]
        if self.user is not None:
            folders.append(self.user / "inventories")
        if beside is not None:
            folders.append(beside)
        return Inventories(folders)

    def pack_files(self) -> Iterator[tuple[Path, bool]]:
        """Each pack's file, and whether it came with the program."""
        for path in sorted((self.root / "packs").glob(f"*/{PACK_FILE}")):
            yield path, True
        if self.user is not None:
            for path in sorted((self.user / "packs").glob(f"*/{PACK_FILE}")):
                yield path, False


@cache
def _library(root: Path) -> Library:
    return cached_library(root, load_library) if root == scenarios_root() else load_library(root)


def shelf() -> Shelf:
    """The program's own shelf, with the user's folder."""
    return Shelf(scenarios_root(), user_folder())


def demo_texts(on: Shelf | None = None) -> DemoTexts:
    """What the scripted workshop types. Raises ContentError when the library has faults."""
    return (on or shelf()).library().demo


def list_packs(on: Shelf | None = None) -> tuple[PackInfo, ...]:
    """The packs that can be read; a faulty one is left out here and explained by ``validate_paths``."""
    found: dict[str, PackInfo] = {}
    for path, own in (on or shelf()).pack_files():
        try:
            pack = validate(read_document(path), PackData)
        except ContentError:
            continue
        found.setdefault(pack.id, PackInfo(pack.id, pack.title, pack.intro, path, own))
    return tuple(found.values())


def load_scenario(id_: str, on: Shelf | None = None) -> Scenario:
    """The scenario of a pack, the program's own or the user's, or of any place with an inventory.

    Args:
        id_: A pack's id, or a place's name, code or id.
        on: Where to look; the program's own shelf where it is not given.

    Raises:
        UnknownScenario: There is neither such a pack nor such a place.
        ContentError: The pack or the library has faults.
    """
    from klimatpeli.content.templates import load_scenario_for

    here = on or shelf()
    packs = {pack.id: pack for pack in list_packs(here)}
    if id_ in packs:
        return load_pack(packs[id_].path, here)
    faulty = next((path for path, _ in here.pack_files() if path.parent.name == id_), None)
    if faulty is not None:
        return load_pack(faulty, here)
    try:
        return load_scenario_for(id_, here)
    except UnknownPlace as error:
        places = [name for name in error.suggestions if name.casefold() not in packs]
        raise UnknownScenario(id_, sorted([*packs, *places])) from error


def load_pack(path: Path, on: Shelf | None = None) -> Scenario:
    """The scenario of a pack's folder or file; inventories that lie beside it under ``inventories/`` count too.

    Raises:
        ContentError: With every fault of the pack, or of the library.
    """
    here = on or shelf()
    file = path / PACK_FILE if path.is_dir() else path
    document = read_document(file)
    pack = validate(document, PackData)
    library = here.library()
    inventories = here.inventories(file.parent / "inventories")
    faults = [*text_faults(document), *_pack_faults(document, pack, library)]
    place = _place(document, pack, inventories, faults)
    if faults or place is None:
        raise ContentError(faults)
    data = inventories.inventory(place)
    beside = _beside(document, pack, inventories, data)
    try:
        scenario = bind_scenario(pack, library, data, place=place.name, beside=beside)
    except EmissionsError as error:
        raise ContentError([document.fault(("inventory",), f"cannot be played: {error}")]) from error
    raise_circles(document, scenario)
    return scenario


def raise_circles(document: Document, scenario: Scenario) -> None:
    """Raise ContentError where the scenario's measures and cards shift emissions in a circle."""
    holders = {(effect.sector, effect.to): m.id for m in scenario.measures for effect in m.effects if effect.to}
    for card in scenario.cards:
        for option in card.options:
            holders |= {(effect.sector, effect.to): f"{card.id}:{option.id}" for effect in option.effects if effect.to}
    faults = [
        document.fault(
            ("rounds",),
            f"offer shifts in a circle, {' -> '.join(circle)}; leave one out of "
            f"{', '.join(holders[step] for step in itertools.pairwise(circle))}",
        )
        for circle in circles(holders)
    ]
    if faults:
        raise ContentError(faults)


def _place(document: Document, pack: PackData, inventories: Inventories, faults: list[Fault]) -> PlaceInfo | None:
    reference = pack.inventory
    if reference.release is not None and reference.release not in inventories.releases:
        faults += unknown(
            document, ("inventory", "release"), reference.release, inventories.releases, "inventory release"
        )
        return None
    try:
        return inventories.find(reference.place, reference.release)
    except UnknownPlace as error:
        faults.append(document.fault(("inventory", "place"), str(error)))
        return None


def _beside(
    document: Document, pack: PackData, inventories: Inventories, played: InventoryData
) -> InventoryData | None:
    """The place in the other scope that the pack names. Raises ContentError where the two cannot stand together."""
    loc = ("beside",)
    if pack.beside is None:
        return None
    faults = list(unknown(document, loc, pack.beside, inventories.releases, "inventory release"))
    if faults:
        raise ContentError(faults)
    release = inventories.releases[pack.beside]
    if played.place_id not in release.places:
        raise ContentError([document.fault(loc, f'"{pack.beside}" has no inventory of {played.place_id}')])
    found = release.inventory(played.place_id)
    if found.scope == played.scope:
        faults.append(document.fault(loc, f'"{pack.beside}" has the scope that is played; another scope is expected'))
    others = sorted({*found.sectors} ^ {*played.sectors})
    if others:
        message = f'"{pack.beside}" and the inventory that is played differ in {", ".join(others)}; '
        faults.append(document.fault(loc, message + "the same sectors are expected"))
    inventory = to_inventory(found)
    try:
        inventory.whole_year_kt(pack.target.base_year)
        inventory.whole_year_kt(inventory.last_year)
    except MissingYear as error:
        faults.append(document.fault(loc, f'"{pack.beside}" cannot be compared: {error}'))
    if faults:
        raise ContentError(faults)
    return found


def settings_faults(document: Document, settings: PlaySettings, library: Library) -> Iterator[Fault]:
    """What a pack or a template names and the library lacks."""
    yield from source_faults(document, frozenset(source.id for source in library.sources))
    outlooks = {outlook.id: outlook for outlook in library.outlooks}
    yield from unknown(document, ("outlook",), settings.outlook, outlooks, "outlook")
    if settings.network is not None:
        yield from unknown(document, ("network",), settings.network, [n.id for n in library.networks], "network")
    measures = [measure.id for measure in library.measures]
    for name in ("measures", "without_measures"):
        for index, id_ in enumerate(getattr(settings, name)):
            yield from unknown(document, (name, index), id_, measures, "measure")
    for index, id_ in enumerate(settings.formats):
        yield from unknown(document, ("formats", index), id_, [f.id for f in library.formats], "format")
    if settings.population_index is not None and settings.outlook in outlooks:
        base_year = outlooks[settings.outlook].base_year
        yield from path_faults(document, ("population_index",), settings.population_index.points, base_year)
    if settings.target.year <= settings.target.base_year:
        yield document.fault(("target", "year"), f"is {settings.target.year}; a year after the base year is expected")


def round_faults(
    document: Document,
    rounds: Iterable[tuple[int, tuple[str, ...]]],
    settings: PlaySettings,
    library: Library,
) -> Iterator[Fault]:
    """Rounds whose years do not ascend, whose cards are unknown, or of which a format needs more."""
    cards = [card.id for card in library.cards]
    last = 0
    count = 0
    for index, (year, names) in enumerate(rounds):
        count += 1
        if year <= last:
            yield document.fault(("rounds", index, "year"), f"is {year}; a year after {last} is expected")
        last = year
        for number, id_ in enumerate(names):
            yield from unknown(document, ("rounds", index, "cards", number), id_, cards, "card")
    for format_ in library.formats:
        if settings.formats and format_.id not in settings.formats:
            continue
        needed = max((phase.round or 0 for phase in format_.phases), default=0)
        if needed > count:
            message = f"gives {count} rounds; the format {format_.id} needs {needed} (or leave it out of formats)"
            yield document.fault(("rounds",), message)


def _pack_faults(document: Document, pack: PackData, library: Library) -> Iterator[Fault]:
    yield from settings_faults(document, pack, library)
    rounds = [(resources.year, resources.cards) for resources in pack.rounds]
    yield from round_faults(document, rounds, pack, library)


def validate_paths(paths: Iterable[Path], on: Shelf | None = None) -> list[Fault]:
    """Everything wrong with the given packs, pack files or ``scenarios`` folders; empty where all is well."""
    here = on or shelf()
    faults: list[Fault] = []
    for path in paths:
        try:
            root = next((folder for folder in path.resolve().parents if (folder / "library").is_dir()), None)
            if (path / "library").is_dir():
                faults += _folder_faults(Shelf(path))
            elif path.is_file() and path.name != PACK_FILE and root is not None:
                faults += _one_file_faults(path, Shelf(root))
            elif path.is_dir() and not (path / PACK_FILE).is_file():
                inner = sorted(path.glob(f"**/{PACK_FILE}"))
                if not inner:
                    faults.append(Fault(str(path), 0, "", f"holds no pack; a file {PACK_FILE} is expected"))
                faults += validate_paths(inner, here)
            else:
                load_pack(path, here)
        except ContentError as error:
            faults += error.faults
    return sorted(set(faults))


def _assets() -> Assets:
    """A missing picture is a fault of the folder, not a reason to stop a workshop: only validation looks for it."""
    try:
        return Assets.of(assets_root())
    except AssetMissing:
        return Assets()


def _one_file_faults(path: Path, here: Shelf) -> list[Fault]:
    """The faults of one file of a ``scenarios`` folder: its parts only make sense together."""
    try:
        faults = _folder_faults(here)
    except ContentError as error:
        faults = list(error.faults)
    return [replace(fault, path=str(path)) for fault in faults if Path(fault.path).resolve() == path.resolve()]


def _folder_faults(here: Shelf) -> list[Fault]:
    from klimatpeli.content.templates import read_template

    library = load_library(here.root, _assets())
    faults: list[Fault] = []
    for path in sorted((here.root / "templates").glob("*.yaml")):
        try:
            read_template(path, library)
        except ContentError as error:
            faults += error.faults
    for path, _ in here.pack_files():
        try:
            load_pack(path, here)
        except ContentError as error:
            faults += error.faults
    return faults
