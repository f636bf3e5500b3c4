"""Whole workshops: every format in every language by script, any room by the one key that leads the workshop."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from klimatpeli.content.model import LANGUAGES, DemoTexts, Language, Scenario, Text
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.audience import audience
from klimatpeli.game.commands import Command
from klimatpeli.game.next_step import ByHand, Do, Enter, Finished, HandOver, next_step
from klimatpeli.game.scripted import GROUPS, HANDS_AT_END, HANDS_AT_START
from tests.game.conftest import Script
from tests.game.table import COMPLETE, A, B, C, Table, leaves, with_rounds

FORMATS = ("30", "60", "90", "120")


# --- by script ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("format_id", FORMATS)
def test_every_format_is_played_to_the_end_in_every_language(
    script: Script, scenario: Scenario, texts: DemoTexts, format_id: str, language: Language
) -> None:
    workshop, player = script(language=language)
    with workshop:
        kinds = []
        for kind in player.phases(format_id):
            kinds.append(kind)
            assert audience(workshop.state).kind == kind
        state = workshop.state
    assert kinds == [phase.kind for phase in scenario.format(format_id).phases]
    assert state.closed_at
    assert state.skipped == ()
    assert state.occasion == texts.occasion.get(language)
    assert [team.name for team in state.teams] == [name.get(language) for name in texts.team_names]
    assert state.joint
    assert all(entry.follow_up.complete for entry in state.joint)
    assert all(any(kind == "measure" for kind in {i.kind for i in team.plan}) for team in state.teams) == (
        format_id != "30"
    )
    others = {text for text in _languages(texts) if text not in {t.get(language) for t in _texts(texts)}}
    said = {value for value in leaves(state, without=("ruler",)).values() if isinstance(value, str)}
    assert not said & others


def _texts(texts: DemoTexts) -> tuple[Text, ...]:
    answers = texts.dialog_answers.values()
    return (*texts.team_names, *texts.conditions, *texts.link_sentences, *answers, texts.hero_reason)


def _languages(texts: DemoTexts) -> set[str]:
    return {text.get(language) for text in _texts(texts) for language in LANGUAGES}


def test_the_script_plays_the_same_every_time(script: Script) -> None:
    stories = []
    for name in ("one", "two"):
        workshop, player = script(name)
        with workshop:
            player.play("60")
            stories.append([entry.command for entry in workshop.history.entries][1:])
    assert stories[0] == stories[1]


def test_the_script_meets_the_rules_that_make_the_game(script: Script) -> None:
    """Cakes, drift, copies, shared costs, objections, chains of every kind."""
    workshop, player = script()
    with workshop:
        player.play("90")
        state = workshop.state
    items = [item for team in state.teams for item in team.plan]
    assert state.cakes
    assert state.drifted
    assert any(item.copied for item in items)
    assert any(item.partner_id for item in items)
    assert any(item.as_usual for item in items)
    assert any(stance.stance == "objection" for stance in state.stances)
    assert {len(item.links) for item in items} >= {0, 1, 4}
    together = [result for result in state.results if result.team_id is None]
    assert together[0].old_kt > together[0].new_kt > together[1].new_kt
    assert len(state.awards) >= 5


def test_the_script_is_lifelike(scenario: Scenario, texts: DemoTexts, script: Script) -> None:
    """No answer twice, as many hands as people, a cake that somebody won, and goals where they can be known."""
    workshop, player = script()
    with workshop:
        player.play("90")
        state = workshop.state
    answers = [(dialog.question_id, dialog.answer) for dialog in state.dialogs]
    assert len(set(answers)) == len(answers) == 6
    assert set(answers) <= {(id_, text.get("fi")) for id_, text in texts.dialog_answers.items()}
    people = len(state.teams) * sum(number for _, number in GROUPS)
    assert all(sum(hands) == people for hands in HANDS_AT_START + HANDS_AT_END)
    assert {(p.moment, p.statement_id) for p in state.pulses} == {
        (moment, statement.id) for moment in ("start", "end") for statement in scenario.pulse
    }
    assert [id_ for id_, _, _ in state.end_items] == [item.id for item in scenario.end_items]
    for round_ in (1, 2):
        votes = Counter(vote.ref for vote in state.cake_votes if vote.round == round_)
        assert [count for _, count in votes.most_common(2)] == [2, 1]
    with_a_goal = [entry for entry in state.joint if entry.follow_up.goal]
    assert len(with_a_goal) > len(state.joint) / 2
    assert all(entry.follow_up.baseline for entry in with_a_goal)


def test_resources_make_teams_choose(scenario: Scenario, script: Script) -> None:
    """Three to five things a round, and never everything that a team would like to do."""
    workshop, player = script()
    first = scenario.rounds[0]
    wanted = [m for m in scenario.measures if m.half == 1]
    money = sum(plans.price(m, m.amount.suggested if m.amount else 1.0)[0] for m in wanted)
    staff = sum(m.cost.staff_py for m in wanted)
    assert 3 * first.money_meur < money
    assert 3 * first.staff_py < staff
    with workshop:
        player.play("90")
        for team in workshop.state.teams:
            for round_ in (1, 2):
                assert 3 <= sum(item.round == round_ for item in team.plan) <= 6


# --- by the one key ----------------------------------------------------------------------------------------------


class Room:
    """Answers what the next step asks for, every team alike. ``active``: does something about the card."""

    def __init__(self, table: Table, *, active: bool) -> None:
        self.table = table
        self.active = active

    def play(self) -> list[str]:
        """To the end by the key alone; the kinds of the phases on the way."""
        kinds: list[str] = []
        for _ in range(600):
            step = next_step(self.table.state, self.table.at)
            self.table.minutes += 0.2
            match step:
                case Do(command):
                    self.table.do(command)
                case Enter(index):
                    self.table.do(c.EnterPhase(index, self.table.at))
                    kinds.append(self.table.state.phase.kind)
                case HandOver(team_id):
                    self.table.do(c.BeginTurn(team_id), *self._answer(team_id), c.EndTurn(team_id))
                case ByHand(task):
                    self.table.do(*self._by_hand(task))
                case Finished():
                    return kinds
        raise AssertionError(f"stuck in {self.table.state.phase.kind}")

    def _answer(self, team_id: str) -> tuple[Command, ...]:
        state = self.table.state
        match state.phase.kind:
            case "inventory":
                return (self.table.estimate(team_id),)
            case "goal":
                return (c.StateConfidence(team_id, 3, ""),)
            case "measures":
                return self._choose(team_id)
            case "dialog":
                return (c.LockPlan(team_id),)
            case "predict":
                return (c.GuessTotal(team_id, 80.0),)
            case "cake":
                options = [(t.id, i.ref) for t in state.teams for i in t.plan if t.id != team_id and not i.as_usual]
                return (c.VoteCake(team_id, *options[0]),)
            case _:
                return (c.GivePoints(team_id, ((plans.on_the_table(state)[0], 5),)),)

    def _choose(self, team_id: str) -> tuple[Command, ...]:
        card_id = self.table.state.card_of_round(self.table.state.round)
        assert card_id is not None
        options = self.table.state.scenario.card(card_id).options
        free = [o for o in options if self.table.allows(c.ChooseOption(team_id, card_id, o.id))]
        chosen = next(o for o in free if o.as_usual is not self.active or o is free[-1])
        kinds = {phase.kind for phase in self.table.state.format.phases}
        lock = () if "dialog" in kinds else (c.LockPlan(team_id),)
        return (c.ChooseOption(team_id, card_id, chosen.id), *lock)

    def _by_hand(self, task: str) -> tuple[Command, ...]:
        state = self.table.state
        if task == "stances":
            return tuple(c.TakeStance("target", team.id, "live_with") for team in state.present)
        if task == "follow_up":
            return tuple(c.SetFollowUp(entry.ref, COMPLETE) for entry in state.joint)
        settled = {entry.ref for entry in state.joint} | {ref for ref, _ in state.left}
        ref = next(ref for ref, points in plans.points_total(state) if points and ref not in settled)
        return (*(c.TakeStance(ref, team.id, "support") for team in state.present), c.AgreeItem(ref))


@pytest.mark.parametrize("format_id", FORMATS)
def test_one_key_leads_a_room_through_every_phase(scenario: Scenario, format_id: str) -> None:
    room = Room(Table(scenario).open(format_id), active=True)
    assert room.play() == [phase.kind for phase in scenario.format(format_id).phases][1:]
    assert room.table.state.joint
    assert room.table.state.skipped == ()


@pytest.mark.parametrize("format_id", FORMATS)
def test_a_room_that_leaves_everything_as_usual_comes_to_the_end_too(scenario: Scenario, format_id: str) -> None:
    room = Room(Table(scenario).open(format_id), active=False)
    room.play()
    state = room.table.state
    assert state.joint == ()
    together = [result for result in state.results if result.team_id is None]
    assert {result.new_kt for result in together} == {plans.baseline_total_kt(state)}
    assert plans.cause(state, None).kind == "nothing"


def test_teams_without_money_staff_and_steps_come_to_the_end_too(scenario: Scenario) -> None:
    poor = with_rounds(scenario, money_meur=0.0, staff_py=0.0, steps=0)
    table = Table(poor).open("120")
    Room(table, active=True).play()
    assert table.state.closed_at


@pytest.mark.parametrize("kind", ["inventory", "goal", "measures", "dialog", "predict", "cake", "choose"])
def test_a_team_may_have_to_go_in_any_phase(scenario: Scenario, kind: str) -> None:
    table = Table(scenario).open()
    leaving = iter((B, C))

    class Leaving(Room):
        def _answer(self, team_id: str) -> tuple[Command, ...]:
            if table.state.phase.kind == kind and (gone := next(leaving, None)):
                return (c.LeaveTable(gone), *super()._answer(team_id))
            return super()._answer(team_id)

    Leaving(table, active=True).play()
    assert set(table.state.away) == {B, C}
    assert table.state.closed_at


def test_six_teams_play(scenario: Scenario) -> None:
    table = Table(scenario).open(teams=(A, B, C, "d", "e", "f"))
    Room(table, active=True).play()
    assert table.state.closed_at
    assert {result.team_id for result in table.state.results} >= {A, B, C, "d", "e", "f"}


# --- texts -------------------------------------------------------------------------------------------------------


def test_a_refusal_carries_its_rule_and_its_figures_for_a_sentence_in_any_language(choosing: Table) -> None:
    violation = choosing.refused(c.ChooseMeasure(A, "cycling-network"))
    assert violation.rule == "money"
    assert set(violation.data) == {"needed", "left"}
    assert re.fullmatch(r"money\(needed=[\d.]+, left=[\d.]+\)", str(violation))
