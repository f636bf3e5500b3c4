"""All plans under each story of the future: what the room has seen, worked out again on another outlook."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from klimatpeli.content.model import OutlookStory
from klimatpeli.content.stories import tell
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import project
from klimatpeli.game.ruler import Ruler, make_ruler
from klimatpeli.game.state import GameState, PlanItem
from klimatpeli.game.why import shown_items


@dataclass(frozen=True, slots=True)
class StoryColumn:
    """One future and where everybody stands in it; reductions are shares of the base year's total.

    Attributes:
        story_id: None: the outlook as it is.
        without: Without new measures.
        teams: (team id, reduction) of each plan that has been revealed.
        together: All plans together; None before they have been revealed.
    """

    story_id: str | None
    without: float
    teams: tuple[tuple[str, float], ...]
    together: float | None


_told: WeakKeyDictionary[Ruler, dict[str, Ruler]] = WeakKeyDictionary()


def ruler_under(state: GameState, story: OutlookStory) -> Ruler:
    """What plans are measured with if the story comes true; kept as long as the workshop's own ruler."""
    kept = _told.setdefault(state.ruler, {})
    if story.id not in kept:
        scenario = state.scenario
        kept[story.id] = make_ruler(scenario.model_copy(update={"outlook": tell(scenario.outlook, (story,))}))
    return kept[story.id]


def columns(state: GameState) -> tuple[StoryColumn, ...]:
    """The outlook as it is, then each story of the scenario."""
    told = [(story.id, ruler_under(state, story)) for story in state.scenario.stories]
    return tuple(_column(state, story_id, ruler) for story_id, ruler in [(None, state.ruler), *told])


def _column(state: GameState, story_id: str | None, ruler: Ruler) -> StoryColumn:
    together = shown_items(state, None)
    return StoryColumn(
        story_id,
        _reduction(ruler, ()),
        tuple((team.id, _reduction(ruler, team.shown_plan)) for team in state.teams if team.shown_plan),
        _reduction(ruler, together) if together else None,
    )


def _reduction(ruler: Ruler, plan: tuple[PlanItem, ...]) -> float:
    target = ruler.target
    projection = project(ruler.baseline, [_planned(ruler, item) for item in plan])
    total = projection.total_kt(counts_credits=target.counts_credits)[projection.column(target.year)]
    return 1 - float(total) / ruler.base_kt()


def _planned(ruler: Ruler, item: PlanItem) -> PlannedMeasure:
    return ruler.planned(item.ref, year=item.year, units=item.units, realised=item.realised, copied=item.copied)
