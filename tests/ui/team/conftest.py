"""A real workshop on Orimattila's figures, played up to the phase a test needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from klimatpeli.content import packs
from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.records import TeamSetup
from klimatpeli.game.scripted import SteppingClock
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.context import Context, Languages
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.workshop_model import WorkshopModel

NAMES = ("Kuikat", "Ketut", "Männyt")
PlayTo = Callable[..., WorkshopModel]


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    return packs.load_scenario("orimattila")


@pytest.fixture(autouse=True)
def _no_screens_of_earlier_tests(qapp: object) -> None:
    """Widgets wait for an event loop to be deleted; a test has none, and a change of theme would visit them all."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def context(qapp: object) -> Iterator[Context]:
    """English to begin with; whatever a test switches to is switched off after it."""
    languages = Languages("en")
    yield Context(languages)
    languages.use("en")


@pytest.fixture
def play_to(qapp: object, scenario: Scenario, tmp_path: Path) -> Iterator[PlayTo]:
    """``play_to("measures")``: a model of a workshop that stands in that phase, with nothing done in it.

    ``deals`` are what the teams agree on once each has chosen its measure.
    """
    opened: list[WorkshopModel] = []

    def play(
        kind: str,
        *,
        format_id: str = "90",
        round_: int = 1,
        names: tuple[str, ...] = NAMES,
        deals: tuple[c.Command, ...] = (),
    ) -> WorkshopModel:
        clock = SteppingClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
        workshop = Workshop.create(tmp_path / f"evening{len(opened)}.klimatpeli", scenario, clock)
        model = WorkshopModel(workshop)
        opened.append(model)
        teams = tuple(TeamSetup(f"team{n}", name) for n, name in enumerate(names, start=1))
        workshop.submit(c.OpenWorkshop("test", "Evening", format_id, teams, "each_round", clock()))
        while (workshop.state.phase.kind, workshop.state.phase.round or round_) != (kind, round_):
            _finish_phase(workshop)
            for deal in deals if workshop.state.phase.kind == "measures" else ():
                workshop.submit(deal)
            workshop.submit(c.EnterPhase(workshop.state.phase_index + 1, clock()))
        return model

    yield play
    for model in opened:
        model.close()


def _finish_phase(workshop: Workshop) -> None:
    """What a phase needs before the next may begin."""
    state = workshop.state
    match state.phase.kind:
        case "inventory":
            points = (*((sector, 0) for sector in state.scenario.inventory.sectors[1:]),)
            first = (state.scenario.inventory.sectors[0], 100)
            workshop.submit(c.SubmitEstimate("team1", (first, *points)))
            workshop.submit(c.RevealSector(all_left=True))
        case "goal":
            workshop.submit(c.StateConfidence("team1", 3, ""))
            workshop.submit(c.RevealConfidence())
            for team in state.teams:
                workshop.submit(c.TakeStance("target", team.id, "support"))
            workshop.submit(c.ConfirmGoal())
        case "card":
            workshop.submit(c.DrawCard(state.resources.cards[0]))
        case "measures" if not state.format.chain_only:
            for team, measure in zip(state.teams, ("oil-boiler-homes", "remote-work", "hvo-fleet"), strict=False):
                if team.item(measure) is None:
                    workshop.submit(c.ChooseMeasure(team.id, measure))
        case "dialog":
            _lock(workshop)
        case "reveal":
            workshop.submit(c.RevealResult(all_left=True))


def _lock(workshop: Workshop) -> None:
    for team in workshop.state.teams:
        card_id = workshop.state.card_of_round(workshop.state.round)
        if card_id is not None and not any(item.ref.startswith(f"{card_id}:") for item in team.plan):
            usual = next(option for option in workshop.state.scenario.card(card_id).options if option.as_usual)
            workshop.submit(c.ChooseOption(team.id, card_id, usual.id))
        if workshop.state.round not in workshop.state.team(team.id).locked_rounds:
            workshop.submit(c.LockPlan(team.id))


Show = Callable[[TeamPage], TeamPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put a screen on a laptop of 1366 x 768."""

    def showing(screen: TeamPage) -> TeamPage:
        qtbot.addWidget(screen)
        screen.resize(1366, 768)
        screen.show()
        qtbot.waitExposed(screen)
        screen.activateWindow()
        QApplication.processEvents()
        first = screen.first_control()
        if first is not None:
            first.setFocus()
        return screen

    return showing
