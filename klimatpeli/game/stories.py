"""Stories of the future: the workshop seen on another outlook. What is recorded stays as it was played."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from klimatpeli.content.stories import tell
from klimatpeli.game import plans
from klimatpeli.game.ruler import Ruler, make_ruler
from klimatpeli.game.state import GameState, PlanItem, Result
from klimatpeli.game.why import shown_items


@dataclass(frozen=True, slots=True)
class StoryColumn:
    """One future and where everybody stands in it; reductions are shares of the base year's total.

    Attributes:
        told: Ids of the stories that come true in it; none: the outlook as it is.
        without: Without new measures.
        teams: (team id, reduction) of each plan that has been revealed.
        together: All plans together; None before they have been revealed.
    """

    told: tuple[str, ...]
    without: float
    teams: tuple[tuple[str, float], ...]
    together: float | None


_rulers: WeakKeyDictionary[Ruler, dict[frozenset[str], Ruler]] = WeakKeyDictionary()


def may_tell(state: GameState) -> bool:
    """Whether stories can be told now: the room knows its emissions, and nobody is guessing the expected total."""
    return bool(state.scenario.stories) and state.inventory_seen and state.phase.kind != "predict"


def toggled(state: GameState, told: tuple[str, ...], story_id: str) -> tuple[str, ...]:
    """What is told when a story is switched on or off: of each topic one at most. Raises KeyError for an unknown id."""
    topics = {story.id: story.topic for story in state.scenario.stories}
    topic = topics[story_id]
    others = tuple(other for other in told if topics[other] != topic)
    return others if story_id in told else (*others, story_id)


def under(state: GameState, told: tuple[str, ...]) -> GameState:
    """The same workshop if these stories come true: every total, result and chance is worked out again.

    Guesses are left out: nobody guessed this future.

    Args:
        state: As recorded.
        told: Ids of stories, of each topic one at most; with none the state itself comes back.

    Raises:
        StoriesClash: Two stories are of one topic.
    """
    if not told:
        return state
    seen = replace(
        state, told=told, ruler=_ruler(state, told), teams=tuple(replace(team, guesses_kt=()) for team in state.teams)
    )
    return replace(seen, results=_latest_again(seen))


def columns(state: GameState, told: tuple[str, ...] = ()) -> tuple[StoryColumn, ...]:
    """The outlook as it is, each story of the scenario, and what is told if that is several of them.

    Args:
        state: As recorded.
        told: Ids of the stories told now.
    """
    ways: list[tuple[str, ...]] = [(), *((story.id,) for story in state.scenario.stories)]
    if len(told) > 1:
        ways.append(told)
    return tuple(_column(state, way) for way in ways)


def _ruler(state: GameState, told: Collection[str]) -> Ruler:
    """What plans are measured with if the stories come true; kept as long as the workshop's own ruler."""
    kept = _rulers.setdefault(state.ruler, {})
    key = frozenset(told)
    if key not in kept:
        scenario = state.scenario
        stories = [story for story in scenario.stories if story.id in key]
        kept[key] = make_ruler(scenario.model_copy(update={"outlook": tell(scenario.outlook, stories)}))
    return kept[key]


def _latest_again(state: GameState) -> tuple[Result, ...]:
    """The last result of each team and of all, from the plans that were shown."""
    latest = {result.team_id: result for result in state.results}
    shown = {team.id: (team.shown_before, team.shown_plan) for team in state.teams}
    again = []
    for team_id, result in latest.items():
        before, after = (state.room_before, state.shown_room) if team_id is None else shown[team_id]
        again.append(replace(result, old_kt=_total_kt(state, before), new_kt=_total_kt(state, after)))
    return tuple(again)


def _column(state: GameState, told: tuple[str, ...]) -> StoryColumn:
    seen = replace(state, ruler=_ruler(state, told)) if told else state
    together = shown_items(state, None)
    return StoryColumn(
        told,
        plans.reduction(seen, _total_kt(seen, ())),
        tuple(
            (team.id, plans.reduction(seen, _total_kt(seen, team.shown_plan)))
            for team in state.teams
            if team.shown_plan
        ),
        plans.reduction(seen, _total_kt(seen, together)) if together else None,
    )


def _total_kt(state: GameState, items: Iterable[PlanItem]) -> float:
    return plans.measures_total_kt(state, plans.planned_items(state, items))
