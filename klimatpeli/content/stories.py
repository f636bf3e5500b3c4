"""Variants of an outlook, each a named "what if" of its own: the grid stays as it is, electric cars come slower.

A story is switched on by whoever leads the workshop. What it changes is judged by the authors, like the outlook
itself; it is shown by name wherever figures drawn from it are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from klimatpeli.content.files import Network, PlaySettings
from klimatpeli.content.library import Library
from klimatpeli.content.model import OutlookData, OutlookPath, OutlookStory, SectorOutlook, StoryChange, Text
from klimatpeli.emissions.arrays import FloatArray

DISTRICT_HEATING = "district_heating"


class StoriesClash(ValueError):
    """Two stories of one topic cannot both be told."""

    def __init__(self, first: str, second: str) -> None:
        self.first = first
        self.second = second
        super().__init__(f'the stories "{first}" and "{second}" are of one topic; one of them is expected')


def stories_for(settings: PlaySettings, library: Library, outlook: OutlookData) -> tuple[OutlookStory, ...]:
    """The stories that change something in a place's outlook, with the other heat networks as stories.

    Args:
        settings: The pack, for the network that it plays already.
        library: With the stories and networks.
        outlook: As bound to the place: the sectors of its inventory alone.
    """
    here = {sector.sector for sector in outlook.sectors}
    told = [
        story.model_copy(update={"changes": tuple(change for change in story.changes if change.sector in here)})
        for story in library.stories
        if story.country == outlook.country and any(change.sector in here for change in story.changes)
    ]
    if DISTRICT_HEATING in here:
        told += [_network_story(network, outlook) for network in library.networks if network.id != settings.network]
        if settings.network is not None:
            country = next(one for one in library.outlooks if one.id == settings.outlook)
            told.append(_country_story(country))
    return tuple(told)


def _network_story(network: Network, outlook: OutlookData) -> OutlookStory:
    return OutlookStory(
        id=f"network-{network.id}",
        topic="district_heat",
        country=outlook.country,
        title=network.title,
        note=Text(
            fi="Entä jos kaukolämpö muuttuisi kuten tässä verkossa?",
            sv="Tänk om fjärrvärmen utvecklades som i det här nätet?",
            en="What if district heat developed as in this network?",
        ),
        changes=_paths(network.activity, network.intensity),
        grounds=network.intensity.grounds,
    )


def _country_story(outlook: OutlookData) -> OutlookStory:
    sector = next(sector for sector in outlook.sectors if sector.sector == DISTRICT_HEATING)
    return OutlookStory(
        id="network-of-the-country",
        topic="district_heat",
        country=outlook.country,
        title=Text(
            fi="Kaukolämpö kuten koko maassa",
            sv="Fjärrvärmen som i hela landet",
            en="District heat as in the whole country",
        ),
        note=Text(
            fi="Entä jos oma verkko puhdistuisi yhtä nopeasti kuin maan verkot keskimäärin?",
            sv="Tänk om det egna nätet blev renare lika snabbt som landets nät i medeltal?",
            en="What if our network became cleaner as fast as the country's networks do on average?",
        ),
        changes=_paths(sector.activity, sector.intensity),
        grounds=sector.intensity.grounds,
    )


def _paths(activity: OutlookPath, intensity: OutlookPath) -> tuple[StoryChange, ...]:
    return (
        StoryChange(sector=DISTRICT_HEATING, driver="activity", points=activity.points),
        StoryChange(sector=DISTRICT_HEATING, driver="intensity", points=intensity.points),
    )


def tell(outlook: OutlookData, stories: Iterable[OutlookStory]) -> OutlookData:
    """The outlook as the stories would have it; with no story, the outlook itself.

    The order of the stories does not matter: paths are replaced first, factors multiplied afterwards.

    Raises:
        StoriesClash: Two stories are of one topic.
    """
    chosen = tuple(stories)
    topics: dict[str, str] = {}
    for story in chosen:
        first = topics.setdefault(story.topic, story.id)
        if first != story.id:
            raise StoriesClash(first, story.id)
    changes = [change for story in chosen for change in story.changes]
    grid = next((story.grid_factor_g_per_kwh for story in chosen if story.grid_factor_g_per_kwh), None)
    sectors = tuple(_told(sector, changes, outlook.base_year) for sector in outlook.sectors)
    return outlook.model_copy(update={"sectors": sectors} | ({"grid_factor_g_per_kwh": grid} if grid else {}))


def _told(sector: SectorOutlook, changes: Iterable[StoryChange], base_year: int) -> SectorOutlook:
    mine = [change for change in changes if change.sector == sector.sector]
    paths = {"activity": sector.activity, "intensity": sector.intensity}
    for change in sorted(mine, key=lambda change: not change.points):
        path = paths[change.driver]
        points = change.points or _multiplied(path.points, change.times, base_year)
        paths[change.driver] = path.model_copy(update={"points": points, "low": {}, "high": {}})
    return sector.model_copy(update=paths) if mine else sector


def _multiplied(points: Mapping[str, float], times: Mapping[str, float], base_year: int) -> dict[str, float]:
    start = str(base_year)
    years = sorted({start, *points, *times})
    values = _at(years, {start: 1.0, **points}) * _at(years, {start: 1.0, **times})
    return {year: round(float(value), 6) for year, value in zip(years, values, strict=True)}


def _at(years: Iterable[str], points: Mapping[str, float]) -> FloatArray:
    named = sorted((int(year), value) for year, value in points.items())
    values: FloatArray = np.interp(
        [int(year) for year in years], [year for year, _ in named], [value for _, value in named]
    )
    return values
