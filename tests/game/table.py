"""Teams around a table without a file: says moves, counts the minutes, remembers everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Self

import numpy as np
import pytest

from klimatpeli.content.model import EffectData, Format, Measure, Phase, RoundResources, Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.history import Entry, History
from klimatpeli.game.records import FollowUp, TeamSetup
from klimatpeli.game.state import GameState, PlanItem, TeamState
from klimatpeli.game.violations import Rule, RuleViolation

A, B, C = "a", "b", "c"
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
COMPLETE = FollowUp(owner="technical board", indicator="boilers", review_date="2028-06-15")


def clock_time(minutes: float) -> str:
    """UTC in ISO 8601, so many minutes after nine."""
    return (START + timedelta(minutes=minutes)).isoformat(timespec="milliseconds")


class Table:
    """A history with words for what tests do most."""

    def __init__(self, scenario: Scenario) -> None:
        self.history = History(scenario)
        self.minutes = 0.0

    @property
    def state(self) -> GameState:
        return self.history.state

    @property
    def at(self) -> str:
        return clock_time(self.minutes)

    def do(self, *commands: c.Command) -> Self:
        for command in commands:
            self.history.accept(self.history.propose(command, self.at))
        return self

    def refused(self, command: c.Command) -> RuleViolation:
        """The violation; fails when the command is allowed or when refusing it changes anything."""
        before = self.state
        with pytest.raises(RuleViolation) as caught:
            self.history.propose(command, self.at)
        assert self.state is before
        return caught.value

    def allows(self, command: c.Command) -> bool:
        try:
            self.history.propose(command, self.at)
        except RuleViolation:
            return False
        return True

    def rule(self, command: c.Command) -> Rule:
        return self.refused(command).rule

    def undo(self) -> Entry:
        entry = self.history.propose_undo(self.at)
        self.history.accept(entry)
        return entry

    def redo(self) -> Entry:
        entry = self.history.propose_redo(self.at)
        self.history.accept(entry)
        return entry

    def team(self, team_id: str = A) -> TeamState:
        return self.state.team(team_id)

    def item(self, ref: str, team_id: str = A) -> PlanItem:
        found = self.team(team_id).item(ref)
        assert found is not None
        return found

    # --- the way through the phases

    def open(self, format_id: str = "90", teams: tuple[str, ...] = (A, B, C)) -> Self:
        setups = tuple(TeamSetup(team, f"Team {team}", (("councillors", 4),)) for team in teams)
        return self.do(c.OpenWorkshop("w", "seminar", format_id, setups, "each_round", self.at))

    def index(self, kind: str, round_: int | None = None) -> int:
        phases = self.state.format.phases
        return next(i for i, p in enumerate(phases) if p.kind == kind and (round_ is None or p.round == round_))

    def enter(self, kind: str, round_: int | None = None, reason: str = "") -> Self:
        return self.do(c.EnterPhase(self.index(kind, round_), self.at, reason))

    def estimate(self, team_id: str, sector: str | None = None) -> c.SubmitEstimate:
        """All hundred points on one sector."""
        return c.SubmitEstimate(team_id, ((sector or self.state.scenario.inventory.sectors[0], 100),))

    def see_inventory(self) -> Self:
        self.enter("welcome").enter("inventory")
        self.do(*(self.estimate(team.id) for team in self.state.teams))
        return self.do(c.RevealSector(all_left=True))

    def confirm_goal(self) -> Self:
        self.enter("goal")
        self.do(*(c.StateConfidence(team.id, 3, "") for team in self.state.teams), c.RevealConfidence())
        self.do(*(c.TakeStance("target", team.id, "support") for team in self.state.teams))
        return self.do(c.ConfirmGoal())

    def to_measures(self) -> Self:
        self.see_inventory().confirm_goal().enter("card", 1)
        return self.do(c.DrawCard(self.state.resources.cards[0])).enter("measures", 1)

    def as_usual(self, team_id: str) -> c.ChooseOption:
        card_id = self.state.card_of_round(self.state.round)
        assert card_id is not None
        card = self.state.scenario.card(card_id)
        return c.ChooseOption(team_id, card_id, next(option.id for option in card.options if option.as_usual))

    def lock(self, *team_ids: str) -> Self:
        """Lock the teams, with "as usual" where nothing was answered to the card."""
        card_id = self.state.card_of_round(self.state.round)
        for team_id in team_ids or tuple(team.id for team in self.state.teams):
            if self.state.round in self.team(team_id).locked_rounds:
                continue
            if card_id is not None and not any(i.ref.startswith(f"{card_id}:") for i in self.team(team_id).plan):
                self.do(self.as_usual(team_id))
            self.do(c.LockPlan(team_id))
        return self

    def reveal(self) -> Self:
        """From measures through dialog and guesses to everything of the round shown."""
        round_ = self.state.round
        self.enter("dialog", round_).lock().enter("predict", round_).enter("reveal", round_)
        return self.do(c.RevealResult(all_left=True))

    def next_round(self) -> Self:
        """To the next round's measures, its card read."""
        round_ = self.state.round
        self.reveal().enter("cake", round_).enter("card", round_ + 1)
        return self.do(c.DrawCard(self.state.resources.cards[0])).enter("measures", round_ + 1)

    def to_choose(self) -> Self:
        """From the first round's measures, the second round skipped."""
        return self.reveal().enter("choose", reason="late")

    def anchor(self, ref: str, links: int, team_id: str = A) -> Self:
        return self.do(*(c.PlaceLink(team_id, ref, "It saves money.") for _ in range(links)))

    def agree(self, *refs: str) -> Self:
        if not self.state.points_revealed:
            self.do(c.GivePoints(A, ((refs[0], 5),)), c.RevealPoints())
        for ref in refs:
            self.do(*(c.TakeStance(ref, team.id, "support") for team in self.state.teams), c.AgreeItem(ref))
        return self


# --- scenarios changed in one thing ------------------------------------------------------------------------------


def with_rounds(scenario: Scenario, **changes: object) -> Scenario:
    """Every round's resources changed."""
    rounds = tuple(RoundResources.model_validate(r.model_dump() | changes) for r in scenario.rounds)
    return scenario.model_copy(update={"rounds": rounds})


def with_measure(scenario: Scenario, measure_id: str, **changes: object) -> Scenario:
    measures = tuple(m.model_copy(update=changes) if m.id == measure_id else m for m in scenario.measures)
    return scenario.model_copy(update={"measures": measures})


def with_format(scenario: Scenario, format_id: str, phases: tuple[Phase, ...]) -> Scenario:
    formats = tuple(
        Format.model_validate(f.model_dump() | {"phases": phases}) if f.id == format_id else f for f in scenario.formats
    )
    return scenario.model_copy(update={"formats": formats})


def enabling(measure: Measure, *, steps: int = 0, staff_py: float = 0.0) -> tuple[EffectData, ...]:
    """Effects that give steps or staff and nothing else."""
    text = measure.title
    return (
        EffectData(
            kind="enabling",
            reason=text,
            gives_steps=steps,
            gives_staff_py=staff_py,
            grounds=measure.cost.grounds,
        ),
    )


def stand_still(state: GameState) -> GameState:
    """The state without its clockwork: what undo has to give back."""
    return replace(state, timer=None, turn=None)


def leaves(view: object, path: str = "", without: tuple[str, ...] = ()) -> dict[str, object]:
    """Every text and number of a tree of records by its path, without the scenario and its ruler, which are public."""
    return dict(_leaves(view, path, ("scenario", "ruler", *without)))


def _leaves(value: object, path: str, without: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in without:
                yield from _leaves(getattr(value, field.name), f"{path}.{field.name}", without)
    elif isinstance(value, np.ndarray):
        yield path, (value.shape, value.tobytes())
    elif isinstance(value, dict):
        yield from _leaves(tuple(value.items()), path, without)
    elif isinstance(value, tuple | list | frozenset | set):
        yield f"{path}#", len(value)
        for number, part in enumerate(value):
            yield from _leaves(part, f"{path}[{number}]", without)
    else:
        yield path, value
