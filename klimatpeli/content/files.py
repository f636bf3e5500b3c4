"""What each content file holds: the records at the top of the YAML files."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from klimatpeli.content.model import (
    DebriefQuestion,
    DemoTexts,
    DialogQuestion,
    Equivalent,
    Format,
    Id,
    JargonTerm,
    Lens,
    LibraryCard,
    LibraryMeasure,
    Note,
    OutlookPath,
    OutlookStory,
    Prompt,
    Record,
    RoundResources,
    SectorText,
    Share,
    Source,
    SwedishWord,
    TargetData,
    Text,
    Vocabulary,
    Year,
)


class File(Record):
    """Every file may name its schema version."""

    schema_version: Literal[1] = 1


class MeasuresFile(File):
    measures: tuple[LibraryMeasure, ...]


class CardsFile(File):
    cards: tuple[LibraryCard, ...]


class LensesFile(File):
    lenses: tuple[Lens, ...]


class DialogFile(File):
    dialog: tuple[DialogQuestion, ...]


class JargonFile(File):
    jargon: tuple[JargonTerm, ...]


class NotesFile(File):
    notes: tuple[Note, ...]


class SectorsFile(File):
    sectors: tuple[SectorText, ...]


class SourcesFile(File):
    sources: tuple[Source, ...]


class EquivalentsFile(File):
    equivalents: tuple[Equivalent, ...]


class PromptsFile(File):
    pulse: tuple[Prompt, ...]
    end_items: tuple[Prompt, ...]
    debrief: tuple[DebriefQuestion, ...]
    fit_questions: Annotated[tuple[Prompt, ...], Field(min_length=3, max_length=3)]


class SwedishFile(File):
    words: tuple[SwedishWord, ...]


class VocabularyFile(Vocabulary):
    schema_version: Literal[1] = 1


class FormatFile(Format):
    schema_version: Literal[1] = 1


class DemoFile(DemoTexts):
    schema_version: Literal[1] = 1


class Network(Record):
    """A district heating network with a path of its own, for places that the country's mean does not describe."""

    id: Id
    title: Text
    activity: OutlookPath
    intensity: OutlookPath


class NetworksFile(File):
    networks: tuple[Network, ...]


class StoriesFile(File):
    stories: tuple[OutlookStory, ...]


class PlaceRef(Record):
    """Which inventory a pack plays; the newest release where none is named."""

    place: Annotated[str, Field(min_length=1)]
    release: Id | None = None


class PlaySettings(File):
    """What packs and templates have in common."""

    id: Id
    title: Text
    intro: Text
    outlook: Id
    network: Id | None = None
    population_index: OutlookPath | None = None
    """Residents, 1 in the outlook's base year; constant where it is not given."""
    target: TargetData
    measures: tuple[Id, ...] = ()
    """Library measures to offer; all of the country's where none are named."""
    without_measures: tuple[Id, ...] = ()
    formats: tuple[Id, ...] = ()
    """Formats to offer; all where none are named."""


class PackData(PlaySettings):
    """``scenario.yaml`` of a pack: one place, its target, and what each round gives."""

    place: Text | None = None
    """How the place is called; the inventory's own names where it is not given."""
    inventory: PlaceRef
    beside: Id | None = None
    """A release with the same place in another scope, to be shown beside the inventory that is played."""
    population: Annotated[int, Field(ge=1)] | None = None
    """Residents for amounts per thousand; the inventory's latest where it is not given."""
    fictional: bool = False
    rounds: Annotated[tuple[RoundResources, ...], Field(min_length=1)]


class RoundRule(Record):
    """A round's resources as a rule: so much for everybody, so much more with each thousand residents."""

    year: Year
    money_meur: Annotated[float, Field(ge=0)] = 0.0
    money_meur_per_1000_residents: Annotated[float, Field(ge=0)] = 0.0
    staff_py: Annotated[float, Field(ge=0)]
    staff_py_per_1000_residents: Annotated[float, Field(ge=0)] = 0.0
    steps: Annotated[int, Field(ge=0)]
    cards: Annotated[tuple[Id, ...], Field(min_length=1)]


class TemplateData(PlaySettings):
    """A pack for any municipality of a country within a range of sizes; ``{place}`` stands for its name."""

    country: Literal["FI", "SE"]
    level: Literal["municipality", "region"] = "municipality"
    residents_from: Annotated[int, Field(ge=0)] = 0
    residents_below: Annotated[int, Field(ge=1)] = 1_000_000_000
    rounds: Annotated[tuple[RoundRule, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _a_range(self) -> Self:
        if self.residents_from >= self.residents_below:
            raise ValueError("residents_from is expected below residents_below")
        return self


TALK_SHARE: Share = 0.25
"""Debrief, choosing and follow-up keep at least this share of a format's time."""
