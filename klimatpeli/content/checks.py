"""Checks that records cannot make alone: what one file names and another one has."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel

from klimatpeli.content.faults import ContentError, Fault, hint
from klimatpeli.content.files import (
    TALK_SHARE,
    CardsFile,
    DemoFile,
    DialogFile,
    EquivalentsFile,
    FormatFile,
    LensesFile,
    MeasuresFile,
    NotesFile,
    SectorsFile,
    SourcesFile,
    StoriesFile,
    VocabularyFile,
)
from klimatpeli.content.model import (
    LANGUAGES,
    CardOption,
    EffectData,
    Format,
    LibraryCard,
    LibraryMeasure,
    MeasureBase,
    OutlookData,
    OutlookStory,
    PhaseKind,
    Text,
    Vocabulary,
)
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import Document, Loc, read_document

_M = TypeVar("_M", bound=BaseModel)

MAX_TITLE = 60
MAX_SUMMARY = 200
ELSEWHERE = ("all", "outside")
"""What a measure or card may name as its sector when none fits."""

GROWING_NUMBER = re.compile(r"\{(\d+)\}")
"""In a card's text: a number that grows with the municipality."""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SOURCE_FIELDS = ("sources", "warning_sources")


@dataclass(frozen=True, slots=True)
class Assets:
    """Names of the pictures that content may use; ``None`` where there is no folder to check against."""

    icons: frozenset[str] | None = None
    illustrations: frozenset[str] | None = None
    landscape: frozenset[str] | None = None

    @classmethod
    def of(cls, root: Path | None) -> Assets:
        """What lies in an assets folder."""
        if root is None:
            return cls()
        return cls(*(_names(root / folder) for folder in ("icons", "illustrations", "landscape")))


def _names(folder: Path) -> frozenset[str] | None:
    names = frozenset(path.stem for path in folder.glob("*.svg"))
    return names or None


@dataclass(slots=True)
class Loading:
    """The files read so far and what was wrong in them."""

    faults: list[Fault] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    by_record: dict[type[BaseModel], list[tuple[Document, Any]]] = field(default_factory=dict)

    def read(self, path: Path, model: type[_M]) -> None:
        try:
            document = read_document(path)
        except ContentError as error:
            self.faults += error.faults
            return
        self.documents.append(document)
        try:
            record = validate(document, model)
        except ContentError as error:
            self.faults += error.faults
            return
        self.by_record.setdefault(model, []).append((document, record))

    def all(self, model: type[_M]) -> list[tuple[Document, _M]]:
        return self.by_record.get(model, [])

    def one(self, model: type[_M]) -> tuple[Document, _M]:
        return self.all(model)[0]


# --- checks that any document can take ----------------------------------------------------------------------


def walk(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    """Every value of a document with the way to it."""
    yield loc, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*loc, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, (*loc, index))


def text_faults(document: Document) -> Iterator[Fault]:
    """Texts whose three languages do not carry the same placeholders."""
    for loc, value in walk(document.data):
        if not (isinstance(value, dict) and set(value) == set(LANGUAGES)):
            continue
        if not all(isinstance(text, str) for text in value.values()):
            continue
        held = {code: sorted(_PLACEHOLDER.findall(str(value[code]))) for code in LANGUAGES}
        for code in LANGUAGES:
            if held[code] != held["en"]:
                expected = " ".join(held["en"]) or "none"
                found = " ".join(held[code]) or "none"
                yield document.fault(
                    (*loc, code), f"has the placeholders {found}; {expected} expected, as in the English text"
                )


def source_faults(document: Document, known: frozenset[str]) -> Iterator[Fault]:
    """Source ids that stand in no list of sources."""
    for loc, value in walk(document.data):
        if loc and loc[-1] in _SOURCE_FIELDS and isinstance(value, list):
            for index, source in enumerate(value):
                if isinstance(source, str) and source not in known:
                    yield document.fault((*loc, index), f'"{source}" is not a known source{hint(source, known)}')


def unknown(document: Document, loc: Loc, value: str, known: Iterable[str], what: str) -> Iterator[Fault]:
    """A fault where ``value`` is none of the known ids."""
    options = frozenset(known)
    if value not in options:
        yield document.fault(loc, f'"{value}" is not a known {what}{hint(value, options)}')


# --- checks between files -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Known:
    sources: frozenset[str]
    sectors: frozenset[str]
    bodies: frozenset[str]
    measures: frozenset[str]
    assets: Assets


def cross_faults(loading: Loading, assets: Assets) -> Iterator[Fault]:
    vocabulary_document, vocabulary = loading.one(VocabularyFile)
    known = _Known(
        sources=frozenset(source.id for source in loading.one(SourcesFile)[1].sources),
        sectors=frozenset(sector.id for sector in loading.one(SectorsFile)[1].sectors),
        bodies=frozenset(body.id for body in vocabulary.bodies),
        measures=frozenset(m.id for _, file in loading.all(MeasuresFile) for m in file.measures),
        assets=assets,
    )
    for document in loading.documents:
        yield from source_faults(document, known.sources)
    yield from _twice(loading)
    yield from _vocabulary_faults(vocabulary_document, vocabulary)
    for document, file in loading.all(MeasuresFile):
        for index, measure in enumerate(file.measures):
            yield from measure_faults(document, ("measures", index), measure, known)
    for document, cards in loading.all(CardsFile):
        for index, card in enumerate(cards.cards):
            yield from _card_faults(document, ("cards", index), card, known)
    phases = frozenset(term.id for term in vocabulary.phases)
    for document, notes in loading.all(NotesFile):
        for index, note in enumerate(notes.notes):
            yield from unknown(document, ("notes", index, "phase"), note.phase, phases, "phase")
    for document, lenses in loading.all(LensesFile):
        for index, lens in enumerate(lenses.lenses):
            yield from _picture(document, ("lenses", index, "icon"), lens.icon, assets.icons, "icon")
    questions = frozenset(question.id for _, dialog in loading.all(DialogFile) for question in dialog.dialog)
    for document, demo in loading.all(DemoFile):
        for question_id in demo.dialog_answers:
            yield from unknown(document, ("dialog_answers", question_id), question_id, questions, "question")
    for document, sectors in loading.all(SectorsFile):
        for index, sector in enumerate(sectors.sectors):
            yield from _picture(document, ("sectors", index, "icon"), sector.icon, assets.icons, "icon")
    for document, equivalents in loading.all(EquivalentsFile):
        for index, equivalent in enumerate(equivalents.equivalents):
            if "{n}" not in equivalent.name.en:
                yield document.fault(("equivalents", index, "name"), "lacks {n}, where the number is to stand")
    for document, format_ in loading.all(FormatFile):
        yield from _format_faults(document, format_)
    for document, outlook in loading.all(OutlookData):
        yield from outlook_faults(document, outlook, known.sectors)
    outlooks = [outlook for _, outlook in loading.all(OutlookData)]
    for document, stories in loading.all(StoriesFile):
        for index, story in enumerate(stories.stories):
            yield from story_faults(document, ("stories", index), story, outlooks)


_LISTS = (
    "cards",
    "lenses",
    "dialog",
    "jargon",
    "sectors",
    "sources",
    "equivalents",
    "networks",
    "stories",
    "pulse",
    "end_items",
    "debrief",
    "fit_questions",
)


def _twice(loading: Loading) -> Iterator[Fault]:
    """Ids that stand twice in one list; measures share one list over all their files."""
    seen: dict[tuple[str, str], str] = {}
    vocabulary = tuple(Vocabulary.model_fields)
    for document in loading.documents:
        for name in (*_LISTS, "measures", *vocabulary):
            items = document.data.get(name)
            for index, item in enumerate(items if isinstance(items, list) else []):
                id_ = item.get("id") if isinstance(item, dict) else None
                if not isinstance(id_, str):
                    continue
                here = f"{document.path}:{document.line((name, index, 'id'))}"
                first = seen.setdefault((name, id_), here)
                if first != here:
                    yield document.fault((name, index, "id"), f'"{id_}" is taken already, by {first}')
    files: dict[tuple[str, str], str] = {}
    named: list[tuple[str, Document, str]] = [("format", d, record.id) for d, record in loading.all(FormatFile)]
    named += [("outlook", d, record.id) for d, record in loading.all(OutlookData)]
    for what, document, id_ in named:
        first = files.setdefault((what, id_), document.path)
        if first != document.path:
            yield document.fault(("id",), f'"{id_}" is taken already, by the {what} {first}')


def _vocabulary_faults(document: Document, vocabulary: Vocabulary) -> Iterator[Fault]:
    needed: Mapping[str, Iterable[str]] = {
        "links": ("executive", "management", "head", "officials"),
        "groups": ("councillors", "officers", "business", "youth", "experts", "residents"),
        "objection_kinds": ("fact", "value", "interest"),
        "stances": ("support", "live_with", "objection"),
        "controls": ("decide", "influence", "hope"),
        "cornerstones": ("inventory", "goal", "measures", "follow_up"),
        "phases": get_args(PhaseKind),
        "measure_groups": get_args(MeasureBase.model_fields["group"].annotation),
        "viewpoints": ("residents", "environment", "personnel", "economy"),
        "bases": ("sourced", "derived", "judged"),
        "factors": ("a", "b", "c", "d", "e", "f"),
    }
    for name, ids in needed.items():
        have = {term.id for term in getattr(vocabulary, name)}
        lacking = [id_ for id_ in ids if id_ not in have]
        if lacking:
            yield document.fault((name,), f"lacks the words for {', '.join(lacking)}")


def _lengths(document: Document, loc: Loc, text: Text, most: int) -> Iterator[Fault]:
    for code in LANGUAGES:
        length = len(text.get(code))
        if length > most:
            yield document.fault((*loc, code), f"has {length} characters; at most {most} fit on the card")


def _picture(document: Document, loc: Loc, name: str, there: frozenset[str] | None, what: str) -> Iterator[Fault]:
    if there is not None and name not in there:
        yield document.fault(loc, f'"{name}" is not among the {what}s{hint(name, there)}')


def measure_faults(document: Document, loc: Loc, measure: MeasureBase, known: _Known) -> Iterator[Fault]:
    """What a measure names and the library lacks, and texts too long for its card."""
    yield from unknown(document, (*loc, "sector"), measure.sector, {*known.sectors, *ELSEWHERE}, "sector")
    yield from unknown(document, (*loc, "body"), measure.body, known.bodies, "body")
    for name in ("requires", "excludes"):
        for index, other in enumerate(getattr(measure, name)):
            yield from unknown(document, (*loc, name, index), other, known.measures, "measure")
            if other == measure.id:
                yield document.fault((*loc, name, index), "names the measure itself; another one is expected")
    yield from _effect_faults(document, loc, measure.effects, known)
    yield from _picture(document, (*loc, "icon"), measure.icon, known.assets.icons, "icon")
    if measure.landscape is not None:
        layers = known.assets.landscape
        yield from _picture(document, (*loc, "landscape"), measure.landscape, layers, "landscape layer")
    yield from _lengths(document, (*loc, "title"), measure.title, MAX_TITLE)
    yield from _lengths(document, (*loc, "summary"), measure.summary, MAX_SUMMARY)


def _card_faults(document: Document, loc: Loc, card: LibraryCard, known: _Known) -> Iterator[Fault]:
    yield from unknown(document, (*loc, "sector"), card.sector, {*known.sectors, *ELSEWHERE}, "sector")
    yield from unknown(document, (*loc, "body"), card.body, known.bodies, "body")
    yield from _picture(document, (*loc, "icon"), card.icon, known.assets.icons, "icon")
    pictures = known.assets.illustrations
    yield from _picture(document, (*loc, "illustration"), card.illustration, pictures, "illustration")
    yield from _lengths(document, (*loc, "title"), card.title, MAX_TITLE)
    if card.drawn_for_residents is None:
        for way, value in walk(document.at(loc), loc):
            if isinstance(value, str) and GROWING_NUMBER.search(value):
                yield document.fault(way, "has a number that grows; drawn_for_residents is expected in the card")
    seen: set[str] = set()
    for index, option in enumerate(card.options):
        here = (*loc, "options", index)
        if option.id in seen:
            yield document.fault((*here, "id"), f'"{option.id}" is taken already in this card')
        seen.add(option.id)
        yield from _effect_faults(document, here, option.effects, known)
        yield from _lengths(document, (*here, "title"), option.title, MAX_TITLE)
        yield from _lengths(document, (*here, "summary"), option.summary, MAX_SUMMARY)
        if option.landscape is not None:
            layers = known.assets.landscape
            yield from _picture(document, (*here, "landscape"), option.landscape, layers, "landscape layer")


def _effect_faults(document: Document, loc: Loc, effects: tuple[EffectData, ...], known: _Known) -> Iterator[Fault]:
    for index, effect in enumerate(effects):
        here = (*loc, "effects", index)
        if effect.kind in ("cut", "shift"):
            yield from unknown(document, (*here, "sector"), effect.sector, known.sectors, "sector")
        elif effect.sector:
            yield from unknown(document, (*here, "sector"), effect.sector, {*known.sectors, *ELSEWHERE}, "sector")
        if effect.kind == "shift":
            yield from unknown(document, (*here, "to"), effect.to, known.sectors, "sector")
        elif effect.to:
            yield document.fault((*here, "to"), f"is for shifts; a {effect.kind} has no other sector")
        for name in ("share", "t_per_unit", "gwh_per_unit"):
            spread = getattr(effect, name)
            if spread is not None and spread.low < 0 and effect.kind != "outside":
                yield document.fault((*here, name, "low"), f"is {spread.low:g}; at least 0 is expected")
        if effect.share is not None and effect.share.high > 1:
            yield document.fault(
                (*here, "share", "high"), f"is {effect.share.high:g}; a share of at most 1 is expected"
            )


def circle_faults(loading: Loading) -> Iterator[Fault]:
    """Shifts that together lead back to where they began: the projection could not be computed."""
    where: dict[tuple[str, str], tuple[Document, Loc]] = {}
    holders: list[tuple[Document, Loc, LibraryMeasure | CardOption]] = [
        (document, ("measures", index), measure)
        for document, file in loading.all(MeasuresFile)
        for index, measure in enumerate(file.measures)
    ]
    holders += [
        (document, ("cards", index, "options", number), option)
        for document, cards in loading.all(CardsFile)
        for index, card in enumerate(cards.cards)
        for number, option in enumerate(card.options)
    ]
    for document, loc, holder in holders:
        for index, effect in enumerate(holder.effects):
            if effect.kind == "shift":
                where.setdefault((effect.sector, effect.to), (document, (*loc, "effects", index, "to")))
    for circle in circles(where):
        steps = list(itertools.pairwise(circle))
        for step in steps:
            document, loc = where[step]
            others = [f"{d.path}:{d.line(at)}" for d, at in (where[other] for other in steps if other != step)]
            message = f"is part of a circle of shifts, {' -> '.join(circle)} (with {', '.join(others)}); make one a cut"
            yield document.fault(loc, message)


def circles(edges: Iterable[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """Ways that end where they began, each by its last step once."""
    onward: dict[str, list[str]] = {}
    for start, end in edges:
        onward.setdefault(start, []).append(end)
    done: set[str] = set()

    def visit(node: str, way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if node in way:
            yield (*way[way.index(node) :], node)
        elif node not in done:
            for end in onward.get(node, ()):
                yield from visit(end, (*way, node))
            done.add(node)

    for start in tuple(onward):
        yield from visit(start, ())


_ROUND_KINDS = ("card", "measures", "dialog", "predict", "reveal", "cake")
_TALK_KINDS = ("choose", "follow_up", "debrief")


def _format_faults(document: Document, format_: Format) -> Iterator[Fault]:
    minutes = sum(phase.minutes for phase in format_.phases)
    if abs(minutes - format_.minutes) > 1e-6:
        yield document.fault(("minutes",), f"is {format_.minutes}, but the phases add up to {minutes:g}")
    talk = sum(phase.minutes for phase in format_.phases if phase.kind in _TALK_KINDS)
    if talk < TALK_SHARE * format_.minutes:
        message = f"give debrief, choosing and follow-up {talk:g} minutes; at least {TALK_SHARE:.0%} are expected"
        yield document.fault(("phases",), message)
    rounds = [phase.round for phase in format_.phases if phase.round is not None]
    if sorted(set(rounds)) != list(range(1, len(set(rounds)) + 1)) or rounds != sorted(rounds):
        yield document.fault(("phases",), "have rounds out of order; 1, 2, ... are expected")
    for index, phase in enumerate(format_.phases):
        if (phase.kind in _ROUND_KINDS) != (phase.round is not None):
            expected = "the number of its round" if phase.round is None else "no round"
            yield document.fault(("phases", index), f'of the kind "{phase.kind}" takes {expected}')
        if phase.minutes == 0 and phase.kind != "lobby":
            yield document.fault(("phases", index, "minutes"), "is 0; every phase needs time")
    kinds = [phase.kind for phase in format_.phases]
    order = [kind for kind in ("inventory", "goal", "card", "reveal", "debrief", "close") if kind in kinds]
    positions = [kinds.index(kind) for kind in order]
    if len(order) < 6 or positions != sorted(positions):
        yield document.fault(
            ("phases",), "are expected to have inventory, goal, card, reveal, debrief and close in order"
        )


def outlook_faults(document: Document, outlook: OutlookData, sectors: frozenset[str]) -> Iterator[Fault]:
    """Sectors that are unknown or stand twice, and paths that do not begin at 1 in the base year."""
    seen: set[str] = set()
    for index, item in enumerate(outlook.sectors):
        here: Loc = ("sectors", index)
        yield from unknown(document, (*here, "sector"), item.sector, sectors, "sector")
        if item.sector in seen:
            yield document.fault((*here, "sector"), f'"{item.sector}" stands here a second time')
        seen.add(item.sector)
        for name in ("activity", "intensity"):
            points = getattr(item, name).points
            yield from path_faults(document, (*here, name), points, outlook.base_year)
        for part in ("sd_common", "sd_local"):
            horizons = [horizon for horizon, _ in getattr(item, part)]
            if horizons and (horizons[0] != 1 or horizons != sorted(set(horizons))):
                yield document.fault((*here, part), "is expected to name ascending years ahead, from 1 on")
    for index, name in enumerate(outlook.follows_people):
        yield from unknown(document, ("follows_people", index), name, seen, "sector of this outlook")
    for year in outlook.grid_factor_g_per_kwh:
        if not re.fullmatch(r"(19|20)\d\d", year):
            yield document.fault(("grid_factor_g_per_kwh", year), "is not a year", key=True)
    if not outlook.grid_factor_g_per_kwh:
        yield document.fault(("grid_factor_g_per_kwh",), "is empty; at least one year is expected")


def story_faults(document: Document, loc: Loc, story: OutlookStory, outlooks: Iterable[OutlookData]) -> Iterator[Fault]:
    """Changes of sectors that no outlook of the story's country has, and paths that begin elsewhere than at 1."""
    here = [outlook for outlook in outlooks if outlook.country == story.country]
    sectors = {item.sector for outlook in here for item in outlook.sectors}
    yield from _lengths(document, (*loc, "title"), story.title, MAX_TITLE)
    yield from _lengths(document, (*loc, "note"), story.note, MAX_SUMMARY)
    for index, change in enumerate(story.changes):
        at: Loc = (*loc, "changes", index)
        yield from unknown(
            document, (*at, "sector"), change.sector, sectors, f"sector of the outlook of {story.country}"
        )
        for outlook in here:
            yield from path_faults(document, at, change.points, outlook.base_year)
        for year in change.times:
            if not re.fullmatch(r"(19|20)\d\d", year):
                yield document.fault((*at, "times", year), "is not a year", key=True)
    for year in story.grid_factor_g_per_kwh:
        if not re.fullmatch(r"(19|20)\d\d", year):
            yield document.fault((*loc, "grid_factor_g_per_kwh", year), "is not a year", key=True)


def path_faults(document: Document, loc: Loc, points: Mapping[str, float], base_year: int) -> Iterator[Fault]:
    """Points of an index that are no years, or do not begin at 1."""
    for year in points:
        if not re.fullmatch(r"(19|20)\d\d", year):
            yield document.fault((*loc, "points", year), "is not a year", key=True)
    if points.get(str(base_year), 1.0) != 1.0:
        found = points[str(base_year)]
        yield document.fault((*loc, "points", str(base_year)), f"is {found:g}; 1 is expected in the base year")
