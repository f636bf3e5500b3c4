"""A whole workshop played once by script; the screens draw what the room may see of its states."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6

from klimatpeli.content.model import Language
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game.audience import AudienceState, audience
from klimatpeli.game.commands import Command
from klimatpeli.game.history import Entry
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.context import Context, Languages

Speak = Callable[[Language], Context]


@dataclass(frozen=True)
class Moment:
    """A state of the workshop, right after a command of this kind."""

    phase: str
    round: int
    command: str
    state: GameState

    @property
    def view(self) -> AudienceState:
        return audience(self.state)


class Recorded(Workshop):
    """A real workshop that keeps every state it went through."""

    moments: list[Moment]

    def submit(self, command: Command) -> Entry:
        entry = super().submit(command)
        state = self.state
        self.moments.append(Moment(state.phase.kind, state.round, type(command).__name__, state))
        return entry


@dataclass(frozen=True)
class Played:
    moments: tuple[Moment, ...]

    def of(self, phase: str, command: str, *, round_: int | None = None, last: bool = True) -> Moment:
        """The last (or first) moment after such a command in such a phase."""
        found = [
            moment
            for moment in self.moments
            if (moment.phase, moment.command) == (phase, command) and round_ in (None, moment.round)
        ]
        return found[-1 if last else 0]

    def turning_points(self) -> Iterator[Moment]:
        """Of every run of like commands the last one: what the room looks at for a while."""
        for moment, following in zip(self.moments, [*self.moments[1:], None], strict=True):
            if following is None or (following.phase, following.command) != (moment.phase, moment.command):
                yield moment


@pytest.fixture
def speak(qapp: object) -> Iterator[Speak]:
    """Makes contexts in a language; its catalogue leaves the program with the test."""
    made: list[Languages] = []

    def make(language: Language) -> Context:
        made.append(Languages(language))
        return Context(made[-1])

    yield make
    for languages in made:
        shiboken6.delete(languages)


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The 90-minute workshop of Orimattila."""
    path: Path = tmp_path_factory.mktemp("audience") / "played.klimat"
    workshop = Recorded.create(path, load_scenario("orimattila"), SteppingClock(datetime(2026, 3, 2, 8, tzinfo=UTC)))
    workshop.moments = []
    language: Language = "fi"
    ScriptedWorkshop(workshop, demo_texts(), language, workshop_id="audience").play("90")
    workshop.close()
    return Played(tuple(workshop.moments))
