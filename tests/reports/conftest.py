"""Workshops to report on: one played by script, one without a joint plan, one whose people typed anything at all."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klimatpeli.content.model import DemoTexts, Scenario, Text
from klimatpeli.content.packs import load_scenario
from klimatpeli.game.records import FollowUp, Link
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import Experience, GameState, JointItem, StanceRecord
from klimatpeli.game.workshop import Workshop

HOSTILE = (
    "<b>bold</b> & <a href='file:///etc/passwd'>x</a> &lt; \u202eabc\u202c \u200f\x00\x07 "
    "\U0001f382\U0001f44d\U0001f3fd \u0416\u0443\u043a \u00e4\u0308 $x^2$ {0} %s " + "W" * 500
)
"""What somebody might paste: markup, an emoji, direction marks, controls, another alphabet, a word without an end."""


def _text(words: str) -> Text:
    return Text(fi=words, sv=words, en=words)


TEXTS = DemoTexts.model_validate(
    {
        "occasion": _text("Valtuustoseminaari"),
        "team_names": tuple(_text(name) for name in ("Kuikat", "Ilvekset", "Majavat")),
        "conditions": (_text("Joku kysyy tästä joka kevät."),),
        "link_sentences": tuple(_text(f"Lause numero {n}.") for n in (1, 2, 3, 4)),
        "dialog_answers": {"who-pays": _text("Siitä on sovittu.")},
        "experiences": ({"role": _text("Talonmies"), "text": _text("Laite oli kylmä koko talven.")},),
        "objections": ({"kind": "fact", "text": _text("Emme tiedä, riittääkö liittymä.")},),
        "leave_reason": _text("Hinta on auki."),
        "answers": {
            stage: _text(f"Vastaus: {stage}.") for stage in ("feelings", "happened", "why", "learned", "monday")
        },
        "hero_unit": _text("Koulun keittiö"),
        "hero_reason": _text("Ruokaa ei heitetä pois."),
    }
)


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    return load_scenario("orimattila")


@pytest.fixture(scope="session")
def played(scenario: Scenario, tmp_path_factory: pytest.TempPathFactory) -> GameState:
    """A workshop of 90 minutes, played to the end."""
    path: Path = tmp_path_factory.mktemp("workshop") / "played.klimat"
    workshop = Workshop.create(path, scenario, SteppingClock(datetime(2026, 9, 14, 15, tzinfo=UTC)))
    ScriptedWorkshop(workshop, TEXTS, "fi", workshop_id="test").play("90")
    return workshop.state


@pytest.fixture(scope="session")
def without_plan(played: GameState) -> GameState:
    """The same workshop, but the room agreed on nothing and wrote nothing down."""
    return dataclasses.replace(
        played,
        joint=(),
        left=(),
        stances=(),
        answers=(),
        dialogs=(),
        experiences=(),
        awards=(),
        pulses=(),
        end_items=(),
    )


@pytest.fixture(scope="session")
def hostile(played: GameState) -> GameState:
    """The same workshop with the worst in every field that people type into."""
    slots = FollowUp(*[HOSTILE] * len(FollowUp.__slots__))

    def spoiled(entry: JointItem) -> JointItem:
        links = tuple(Link("step", HOSTILE) for _ in range(3))
        return dataclasses.replace(entry, item=dataclasses.replace(entry.item, links=links), follow_up=slots)

    teams = tuple(
        dataclasses.replace(team, setup=dataclasses.replace(team.setup, name=HOSTILE), confidence=3, condition=HOSTILE)
        for team in played.teams
    )
    stances = tuple(
        StanceRecord(subject, team.id, "objection", kind, HOSTILE)
        for team in teams
        for subject, kind in (("target", None), (played.joint[0].ref, "value"))
    )
    return dataclasses.replace(
        played,
        occasion=HOSTILE,
        teams=teams,
        joint=tuple(spoiled(entry) for entry in played.joint),
        left=((played.joint[0].ref, HOSTILE),),
        stances=stances,
        answers=tuple((question, HOSTILE) for question, _ in played.answers),
        dialogs=tuple(dataclasses.replace(d, question=HOSTILE, answer=HOSTILE) for d in played.dialogs),
        experiences=(Experience(teams[0].id, HOSTILE, HOSTILE),),
        awards=tuple(dataclasses.replace(award, text=HOSTILE) for award in played.awards),
    )
