"""What the windows need from the rest of the program; ``app`` puts it together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from klimatpeli.content.model import Language, Scenario, SectorText, Text
    from klimatpeli.content.syke import Imported
    from klimatpeli.game.workshop import Workshop
    from klimatpeli.strategy.answers import MeasureLine, StrategySummary


class Place(Protocol):
    """A municipality or region with an inventory, in a list."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> Text: ...
    @property
    def region(self) -> str: ...


class ScenarioInfo(Protocol):
    """A scenario in a list, before it is loaded."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> Text: ...
    @property
    def intro(self) -> Text: ...


@dataclass(frozen=True, slots=True)
class ExportOutcome:
    """How an export went.

    Attributes:
        added, changed, kept: Rows; kept are those that somebody has edited in the database since.
        where: The database, without its password.
        waiting: The database could not be reached; the export waits in the outbox.
    """

    added: int
    changed: int
    kept: int
    where: str
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class StrategyView:
    """One municipality's strategy: its four cornerstones in a few figures, and its measures."""

    summary: StrategySummary
    measures: tuple[MeasureLine, ...]


@dataclass(frozen=True, slots=True)
class Services:
    """Functions the windows call; the slow ones are run off the event loop.

    Attributes:
        folder: Where workshop files are kept.
        list_scenarios: The scenarios made by hand.
        list_places: Every place that has an inventory; each can be played too.
        load_scenario: A scenario by its id, or a place's by its id or name, whole (slow the first time).
        list_sectors: The sectors' names.
        read_figures: A file of emission figures, whose it is, residents where they are given (slow).
        save_figures: What was read, into the user's folder.
        export: A workshop into the strategy database (slow).
        write_report: The PDF, to a path (slow).
        overview: The strategy database's content, one entry a municipality (slow).
        write_spreadsheet: One municipality's strategy (by its id in the database) as a spreadsheet (slow).
        send_waiting: Sends what waits in the outbox; says how many went (slow).
        waiting: How many exports wait in the outbox.
    """

    folder: Path
    list_scenarios: Callable[[], Sequence[ScenarioInfo]]
    list_places: Callable[[], Sequence[Place]]
    load_scenario: Callable[[str], Scenario]
    list_sectors: Callable[[], Sequence[SectorText]]
    read_figures: Callable[[Path, str, int | None], Imported]
    save_figures: Callable[[Imported], Path]
    export: Callable[[Workshop], ExportOutcome]
    write_report: Callable[[Workshop, Language, Path], Path]
    overview: Callable[[], tuple[StrategyView, ...]]
    write_spreadsheet: Callable[[str, Language, Path], Path]
    send_waiting: Callable[[], int]
    waiting: Callable[[], int]
