"""Published inventories as tidy tables: one folder, per release a description and three CSV files.

``<release>.yaml`` says what the tables are; ``<release>.csv`` has one row per place and sector and one column per
year (kt CO2e, an empty cell is a gap); ``<release>.places.csv`` names the places; ``<release>.totals.csv`` holds the
totals as published and the population on 31 December.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from klimatpeli.content.faults import ContentError, Fault, closest
from klimatpeli.content.model import Id, InventoryData, Record, Source, Text
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import read_document

Level = Literal["municipality", "region"]


class ReleaseData(Record):
    """The description of one release of one publisher's inventories."""

    schema_version: Literal[1] = 1
    id: Id
    country: Literal["FI", "SE"]
    scope: Annotated[str, Field(min_length=1)]
    release: Annotated[str, Field(min_length=1)]
    sectors: Annotated[tuple[Id, ...], Field(min_length=1)]
    """The sectors that count; others in the table stay unused."""
    source: Source
    transformation: str
    note: Text | None = None
    """What a reader must know besides the source, for instance what was inferred."""
    only_beside: bool = False
    """Shown beside an inventory in another scope, and never what a place is played on unless a pack names it."""


@dataclass(frozen=True, slots=True)
class PlaceInfo:
    """A place that can be played.

    Attributes:
        id: Stable, such as ``fi-560``.
        code: The statistical office's code as text; empty for regions.
        name: The place in fi, sv and en.
        region: Region or county, as the publisher writes it.
        release: Id of the release it stands in.
    """

    id: str
    code: str
    level: Level
    name: Text
    region: str
    country: Literal["FI", "SE"]
    release: str


class UnknownPlace(LookupError):
    """No inventory of a place of this name; ``suggestions`` are near misses."""

    def __init__(self, name: str, suggestions: Sequence[str]) -> None:
        self.name = name
        self.suggestions = tuple(suggestions)
        near = f"; did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f'there is no inventory of "{name}"{near}')


class Release:
    """One release; the tables are read when they are first asked for."""

    def __init__(self, path: Path) -> None:
        """Read the description.

        Raises:
            ContentError: The description has faults.
        """
        self._path = path
        self.data = validate(read_document(path), ReleaseData)

    @cached_property
    def places(self) -> Mapping[str, PlaceInfo]:
        """All places by id. Raises ContentError when the table has faults."""
        path = self._table(".places.csv")
        rows, faults = _rows(path, ("place_id", "code", "level", "fi", "sv", "en", "region"))
        found: dict[str, PlaceInfo] = {}
        for line, row in rows:
            level = row["level"]
            if row["place_id"] in found:
                faults.append(Fault(str(path), line, "place_id", f'"{row["place_id"]}" stands here a second time'))
            elif level not in ("municipality", "region"):
                faults.append(Fault(str(path), line, "level", f'is "{level}"; expected: municipality, region'))
            elif not all(row[name] for name in ("place_id", "fi", "sv", "en")):
                faults.append(Fault(str(path), line, "", "lacks the place's id or one of its names (fi, sv, en)"))
            else:
                found[row["place_id"]] = PlaceInfo(
                    id=row["place_id"],
                    code=row["code"],
                    level="municipality" if level == "municipality" else "region",
                    name=Text(fi=row["fi"], sv=row["sv"], en=row["en"]),
                    region=row["region"],
                    country=self.data.country,
                    release=self.data.id,
                )
        if faults:
            raise ContentError(faults)
        return found

    @cached_property
    def _emissions(self) -> tuple[tuple[int, ...], Mapping[str, Mapping[str, tuple[float | None, ...]]]]:
        path = self._table(".csv")
        rows, faults = _rows(path, ("place_id", "sector"))
        columns = [name for name in (rows[0][1] if rows else {}) if name not in ("place_id", "sector")]
        faults += [
            Fault(str(path), 1, name, "is not a year; columns are place_id, sector and years")
            for name in columns
            if not re.fullmatch(r"(19|20)\d\d", name)
        ]
        years = tuple(int(name) for name in columns if name.isdigit())
        if list(years) != sorted(set(years)):
            faults.append(Fault(str(path), 1, "", "has years out of order; ascending years are expected"))
        table: dict[str, dict[str, tuple[float | None, ...]]] = {}
        for line, row in rows:
            sectors = table.setdefault(row["place_id"], {})
            if row["sector"] in sectors:
                faults.append(Fault(str(path), line, "sector", f'"{row["sector"]}" stands here a second time'))
            sectors[row["sector"]] = tuple(_amount(path, line, name, row[name], faults) for name in columns)
        if faults:
            raise ContentError(faults)
        return years, table

    @cached_property
    def _totals(self) -> Mapping[str, Mapping[int, tuple[float | None, int | None]]]:
        path = self._table(".totals.csv")
        rows, faults = _rows(path, ("place_id", "year", "total_kt", "population"))
        table: dict[str, dict[int, tuple[float | None, int | None]]] = {}
        for line, row in rows:
            year = _amount(path, line, "year", row["year"], faults)
            total = _amount(path, line, "total_kt", row["total_kt"], faults)
            population = _amount(path, line, "population", row["population"], faults)
            if year is not None:
                people = int(population) if population is not None else None
                table.setdefault(row["place_id"], {})[int(year)] = (total, people)
        if faults:
            raise ContentError(faults)
        return table

    def inventory(self, place_id: str) -> InventoryData:
        """The inventory of one place. Raises KeyError for an unknown id, ContentError for a faulty table."""
        place = self.places[place_id]
        years, table = self._emissions
        sectors = table.get(place_id, {})
        lacking = [sector for sector in self.data.sectors if sector not in sectors]
        if lacking:
            message = f"{place_id} lacks the sectors {', '.join(lacking)}"
            raise ContentError([Fault(str(self._table(".csv")), 0, "", message)])
        population = {
            str(year): people
            for year, (_, people) in sorted(self._totals.get(place_id, {}).items())
            if people is not None
        }
        return InventoryData(
            place_id=place_id,
            place=place.name.fi if place.country == "FI" else place.name.sv,
            level=place.level,
            country=self.data.country,
            scope=self.data.scope,
            release=self.data.release,
            source=self.data.source,
            note=self.data.note,
            sectors=self.data.sectors,
            years=years,
            values_kt=tuple(sectors[sector] for sector in self.data.sectors),
            totals_kt={str(year): total for year, total in self.published_totals_kt(place_id).items()},
            population=population,
        )

    def published_totals_kt(self, place_id: str) -> dict[int, float]:
        """The totals as the publisher printed them, kt CO2e by year; empty where none were printed."""
        rows = self._totals.get(place_id, {})
        return {year: total for year, (total, _) in sorted(rows.items()) if total is not None}

    @property
    def files(self) -> tuple[Path, ...]:
        """The description and its three tables."""
        return (self._path, *(self._table(suffix) for suffix in (".csv", ".places.csv", ".totals.csv")))

    def _table(self, suffix: str) -> Path:
        return self._path.with_name(self._path.stem + suffix)


class Inventories:
    """All releases of one or several folders; where a place stands in several, the last one counts."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Read the descriptions of all releases.

        Raises:
            ContentError: With the faults of all descriptions.
        """
        faults: list[Fault] = []
        releases: dict[str, Release] = {}
        for folder in folders:
            for path in sorted(folder.glob("*.yaml")):
                try:
                    release = Release(path)
                except ContentError as error:
                    faults += error.faults
                else:
                    releases[release.data.id] = release
        if faults:
            raise ContentError(faults)
        self.releases: Mapping[str, Release] = releases

    def places(self) -> tuple[PlaceInfo, ...]:
        """Every place that can be played, the newest release of each."""
        newest: dict[str, PlaceInfo] = {}
        for release in self.releases.values():
            if not release.data.only_beside:
                newest.update(release.places)
        return tuple(newest.values())

    def find(self, name: str, release_id: str | None = None) -> PlaceInfo:
        """The place with this name (fi, sv or en, capitals do not matter), code or id.

        Raises:
            UnknownPlace: There is none; with near misses.
            KeyError: There is no such release.
        """
        places = self.places() if release_id is None else tuple(self.releases[release_id].places.values())
        wanted = name.strip().casefold()
        names: dict[str, PlaceInfo] = {}
        for place in places:
            keys = (place.id, place.code, place.name.fi, place.name.sv, place.name.en)
            for key in keys:
                if key:
                    names.setdefault(key.casefold(), place)
        if wanted in names:
            return names[wanted]
        near = closest(wanted, names)
        raise UnknownPlace(name, [names[near].name.fi] if near else [])

    def inventory(self, place: PlaceInfo) -> InventoryData:
        """The inventory of a place found here. Raises ContentError for a faulty table."""
        return self.releases[place.release].inventory(place.id)


def _rows(path: Path, required: Sequence[str]) -> tuple[list[tuple[int, dict[str, str]]], list[Fault]]:
    """Line and cells of each row, and the faults of its shape.

    Raises:
        ContentError: The file cannot be read, or a column is missing.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError([Fault(str(path), 0, "", "cannot be read as UTF-8 text")]) from error
    reader = csv.reader(text.splitlines())
    header = next(reader, [])
    missing = [name for name in required if name not in header]
    if missing:
        raise ContentError([Fault(str(path), 1, "", f"lacks the columns {', '.join(missing)}")])
    rows = []
    faults = []
    for cells in reader:
        if len(cells) == len(header):
            rows.append((reader.line_num, dict(zip(header, cells, strict=True))))
        else:
            message = f"has {len(cells)} cells; {len(header)} are expected"
            faults.append(Fault(str(path), reader.line_num, "", message))
    return rows, faults


def _amount(path: Path, line: int, name: str, cell: str, faults: list[Fault]) -> float | None:
    if cell == "":
        return None
    try:
        value = float(cell)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        faults.append(Fault(str(path), line, name, f'is "{cell}"; a number of at least 0, or nothing, is expected'))
        return None
    return value
