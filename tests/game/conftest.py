"""The real scenario, read once: what the rules are tested on is what people play."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klimatpeli.content.model import DemoTexts, Language, Scenario
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.workshop import Workshop
from tests.game.table import Table

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    return load_scenario("orimattila")


@pytest.fixture(scope="session")
def texts() -> DemoTexts:
    return demo_texts()


@pytest.fixture
def table(scenario: Scenario) -> Table:
    """Three teams in the lobby of the 90 minutes."""
    return Table(scenario).open()


@pytest.fixture
def choosing(scenario: Scenario) -> Table:
    """Three teams in the measures phase of the first round, the card read."""
    return Table(scenario).open().to_measures()


Script = Callable[..., tuple[Workshop, ScriptedWorkshop]]


@pytest.fixture
def script(scenario: Scenario, texts: DemoTexts, tmp_path: Path) -> Script:
    """A workshop in a file, and the script that plays it."""

    def make(name: str = "script", language: Language = "fi") -> tuple[Workshop, ScriptedWorkshop]:
        workshop = Workshop.create(tmp_path / f"{name}.klimatpeli", scenario, SteppingClock(START))
        return workshop, ScriptedWorkshop(workshop, texts, language, workshop_id=name)

    return make


@pytest.fixture(scope="session")
def played_original(scenario: Scenario, texts: DemoTexts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("played") / "played.klimatpeli"
    with Workshop.create(path, scenario, SteppingClock(START)) as workshop:
        ScriptedWorkshop(workshop, texts, "fi", workshop_id="played").play("90")
    return path


@pytest.fixture
def played(played_original: Path, tmp_path: Path) -> Path:
    """A whole workshop of 90 minutes in a file of its own, closed properly."""
    path = tmp_path / "played.klimatpeli"
    path.write_bytes(played_original.read_bytes())
    return path
