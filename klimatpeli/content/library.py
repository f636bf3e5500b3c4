"""Loads everything that packs draw on, and checks that its parts fit together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from klimatpeli.content.checks import Assets, Loading, circle_faults, cross_faults, text_faults
from klimatpeli.content.faults import ContentError
from klimatpeli.content.files import (
    CardsFile,
    DemoFile,
    DialogFile,
    EquivalentsFile,
    FormatFile,
    JargonFile,
    LensesFile,
    MeasuresFile,
    Network,
    NetworksFile,
    NotesFile,
    PromptsFile,
    SectorsFile,
    SourcesFile,
    StoriesFile,
    SwedishFile,
    VocabularyFile,
)
from klimatpeli.content.model import (
    DebriefQuestion,
    DemoTexts,
    DialogQuestion,
    Equivalent,
    Format,
    JargonTerm,
    Lens,
    LibraryCard,
    LibraryMeasure,
    Note,
    OutlookData,
    OutlookStory,
    Prompt,
    SectorText,
    Source,
    SwedishWord,
    Vocabulary,
)
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import read_document

_M = TypeVar("_M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that packs draw on, complete and checked."""

    measures: tuple[LibraryMeasure, ...]
    cards: tuple[LibraryCard, ...]
    lenses: tuple[Lens, ...]
    dialog: tuple[DialogQuestion, ...]
    jargon: tuple[JargonTerm, ...]
    notes: tuple[Note, ...]
    vocabulary: Vocabulary
    sectors: tuple[SectorText, ...]
    pulse: tuple[Prompt, ...]
    end_items: tuple[Prompt, ...]
    debrief: tuple[DebriefQuestion, ...]
    fit_questions: tuple[Prompt, ...]
    sources: tuple[Source, ...]
    equivalents: tuple[Equivalent, ...]
    networks: tuple[Network, ...]
    formats: tuple[Format, ...]
    outlooks: tuple[OutlookData, ...]
    stories: tuple[OutlookStory, ...]
    swedish: tuple[SwedishWord, ...]
    demo: DemoTexts


SINGLE: dict[str, type[BaseModel]] = {
    "cards.yaml": CardsFile,
    "lenses.yaml": LensesFile,
    "dialog.yaml": DialogFile,
    "jargon.yaml": JargonFile,
    "notes.yaml": NotesFile,
    "vocabulary.yaml": VocabularyFile,
    "sectors.yaml": SectorsFile,
    "prompts.yaml": PromptsFile,
    "sources.yaml": SourcesFile,
    "equivalents.yaml": EquivalentsFile,
    "networks.yaml": NetworksFile,
    "stories.yaml": StoriesFile,
    "swedish.yaml": SwedishFile,
    "demo.yaml": DemoFile,
}

FOLDERS: dict[str, type[BaseModel]] = {
    "library/measures": MeasuresFile,
    "formats": FormatFile,
    "outlooks": OutlookData,
}


def load_sectors(root: Path) -> tuple[SectorText, ...]:
    """The sectors alone of a ``scenarios`` folder, at once. Raises ContentError when their file has faults."""
    return validate(read_document(root / "library" / "sectors.yaml"), SectorsFile).sectors


def load_library(root: Path, pictures: Assets | None = None) -> Library:
    """Read and check the library of a ``scenarios`` folder.

    Args:
        root: The folder.
        pictures: For a strict check: also every picture must be there, and no two items anywhere may shift emissions
            in a circle. To play, a missing picture does not matter, and circles only within one scenario.

    Raises:
        ContentError: With every fault of every file.
    """
    loading = Loading()
    for name, model in SINGLE.items():
        loading.read(root / "library" / name, model)
    for folder, model in FOLDERS.items():
        for path in sorted((root / folder).glob("*.yaml")):
            loading.read(path, model)
    for document in loading.documents:
        loading.faults += text_faults(document)
    if loading.faults:
        raise ContentError(loading.faults)
    loading.faults += list(cross_faults(loading, pictures or Assets()))
    if pictures is not None:
        loading.faults += list(circle_faults(loading))
    if loading.faults:
        raise ContentError(loading.faults)
    prompts = loading.one(PromptsFile)[1]
    return Library(
        measures=tuple(m for _, file in loading.all(MeasuresFile) for m in file.measures),
        cards=loading.one(CardsFile)[1].cards,
        lenses=loading.one(LensesFile)[1].lenses,
        dialog=loading.one(DialogFile)[1].dialog,
        jargon=loading.one(JargonFile)[1].jargon,
        notes=loading.one(NotesFile)[1].notes,
        vocabulary=_without_version(Vocabulary, loading.one(VocabularyFile)[1]),
        sectors=loading.one(SectorsFile)[1].sectors,
        pulse=prompts.pulse,
        end_items=prompts.end_items,
        debrief=prompts.debrief,
        fit_questions=prompts.fit_questions,
        sources=loading.one(SourcesFile)[1].sources,
        equivalents=loading.one(EquivalentsFile)[1].equivalents,
        networks=loading.one(NetworksFile)[1].networks,
        formats=tuple(sorted((_without_version(Format, f) for _, f in loading.all(FormatFile)), key=_length)),
        outlooks=tuple(outlook for _, outlook in loading.all(OutlookData)),
        stories=loading.one(StoriesFile)[1].stories,
        swedish=loading.one(SwedishFile)[1].words,
        demo=_without_version(DemoTexts, loading.one(DemoFile)[1]),
    )


def _length(format_: Format) -> int:
    return format_.minutes


def _without_version(record: type[_M], file: _M) -> _M:
    """A file's record as the scenario carries it."""
    return record(**{name: getattr(file, name) for name in record.model_fields})
