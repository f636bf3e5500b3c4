"""What the room may see: nothing secret before its reveal, not even by the order of things."""

from __future__ import annotations

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.audience import AudienceState, audience
from klimatpeli.game.records import Standings, TeamSetup
from tests.game.table import COMPLETE, A, B, C, Table, clock_time, leaves, with_rounds

CHIPS, GROUND_HEAT = "school-boiler:chips", "school-boiler:ground-heat"
COORDINATOR = "hinku-coordinator"


def seen(table: Table) -> AudienceState:
    return audience(table.state)


def mentions(table: Table, *markers: str | float) -> set[str | float]:
    """Which of the markers the room can find anywhere, as a value or inside a text."""
    values = list(leaves(seen(table)).values())
    return {m for m in markers if any(v == m or (isinstance(m, str) and isinstance(v, str) and m in v) for v in values)}


# --- marked secrets through a whole workshop ---------------------------------------------------------------------


def test_no_marked_secret_is_anywhere_before_its_reveal(scenario: Scenario) -> None:
    table = Table(with_rounds(scenario, money_meur=33.125, staff_py=20.0, steps=9))
    teams = tuple(TeamSetup(team, f"Team {team}") for team in (A, B, C))
    table.do(c.OpenWorkshop("w", "", "90", teams, "each_round", table.at)).enter("welcome")
    statement = scenario.pulse[0].id
    table.do(c.RecordPulse("start", statement, 611, 612, 613))
    hidden: set[str | float] = {611, 612, 613}
    assert not mentions(table, *hidden)

    table.enter("inventory")
    sectors = scenario.inventory.sectors
    table.do(*(c.SubmitEstimate(team, ((sectors[0], 61), (sectors[1], 39))) for team in (A, B, C)))
    assert not mentions(table, *hidden, 61, 61.0, 39)
    table.do(c.RevealSector())
    assert mentions(table, 61.0) == {61.0}
    table.do(c.RevealSector(all_left=True)).enter("goal")

    conditions = {"if the farms join", "if money comes", "if winters stay"}
    for team, condition in zip((A, B, C), sorted(conditions), strict=True):
        table.do(c.StateConfidence(team, 2, condition))
        assert not mentions(table, *hidden, *conditions)
        assert seen(table).confidences == ()
    table.do(c.RevealConfidence())
    assert mentions(table, *conditions) == conditions
    table.do(*(c.TakeStance("target", team, "support") for team in (A, B, C)), c.ConfirmGoal())

    table.enter("card", 1).do(c.DrawCard("school-boiler")).enter("measures", 1)
    table.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseMeasure(B, COORDINATOR))
    table.do(c.PlaceLink(B, COORDINATOR, "You get one more person."), c.FillSlots(B, COORDINATOR, COMPLETE))
    table.do(c.ChooseMeasure(B, "oil-boiler-homes", 20)).anchor("oil-boiler-homes", 2, B)
    table.do(c.ChooseMeasure(A, "electric-buses", 2), c.OfferCofunding(A, "electric-buses", B))
    table.do(c.AcceptCofunding(B, A, "electric-buses"))
    plan: set[str | float] = {CHIPS, COORDINATOR, "electric-buses", "You get one more person.", COMPLETE.indicator}
    plan |= {table.team(A).money_meur, table.team(B).money_meur, table.item(CHIPS).cost_meur}
    assert not mentions(table, *hidden, *plan)
    table.enter("dialog").lock().enter("predict")
    guesses = {71.123, 72.123, 73.123}
    table.do(*(c.GuessTotal(team, guess) for team, guess in zip((A, B, C), sorted(guesses), strict=True)))
    assert not mentions(table, *hidden, *plan, *guesses)

    table.enter("reveal").do(c.RevealResult())
    together = plans.room_total_kt(table.state)
    assert not mentions(table, *hidden, *guesses, COORDINATOR, together)
    table.do(c.RevealResult(), c.RevealResult())
    assert not mentions(table, *hidden, *guesses, together)
    table.do(c.RevealResult())
    assert mentions(table, *guesses, together) == {*guesses, together}

    table.enter("cake").do(c.VoteCake(A, B, COORDINATOR), c.VoteCake(C, B, COORDINATOR))
    assert seen(table).cakes == ()
    table.do(c.RevealCake())
    assert [(cake.ref, cake.votes) for cake in seen(table).cakes] == [(COORDINATOR, 2)]

    table.enter("card", 2).enter("measures", 2)
    table.do(c.ChooseMeasure(C, "remote-work", 1), *(c.PlaceLink(C, "remote-work", "x") for _ in range(4)))
    table.do(*(c.PlaceLink(A, CHIPS, "x") for _ in range(2)))
    assert not mentions(table, *hidden, "remote-work", table.team(C).money_meur)
    table.reveal()
    assert "remote-work" in mentions(table, "remote-work")

    table.enter("cake", 2).enter("choose")
    table.do(c.GivePoints(A, ((COORDINATOR, 5),)), c.GivePoints(B, (("remote-work", 4), (COORDINATOR, 1))))
    candidates = seen(table).candidates
    assert {candidate.points for candidate in candidates} == {None}
    assert tuple(candidate.ref for candidate in candidates) == plans.on_the_table(table.state)
    table.do(c.RevealPoints())
    assert [(x.ref, x.points) for x in seen(table).candidates][:2] == [(COORDINATOR, 6), ("remote-work", 4)]
    assert not mentions(table, *hidden)
    table.enter("end_pulse", reason="late")
    assert mentions(table, *hidden) == hidden


# --- order -------------------------------------------------------------------------------------------------------


def test_hidden_bars_stand_in_the_order_of_the_inventory_whatever_is_revealed(table: Table, scenario: Scenario) -> None:
    table.enter("welcome").enter("inventory").do(table.estimate(A))
    by_size = plans.sectors_by_size(table.state)
    for shown in range(len(by_size) + 1):
        bars = seen(table).bars
        assert tuple(bar.sector for bar in bars[:shown]) == by_size[:shown]
        assert all(bar.measured is not None for bar in bars[:shown])
        hidden = [bar.sector for bar in bars[shown:]]
        assert hidden == [sector for sector in scenario.inventory.sectors if sector in hidden]
        assert all(bar.measured is None and bar.kt is None for bar in bars[shown:])
        if shown < len(by_size):
            table.do(c.RevealSector())


# --- what stays as it was shown ----------------------------------------------------------------------------------


def test_the_room_is_told_what_a_cake_is_worth(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseMeasure(B, COORDINATOR))
    choosing.anchor(COORDINATOR, 4, B).reveal().enter("cake", 1)
    choosing.do(c.VoteCake(B, A, CHIPS), c.VoteCake(C, B, COORDINATOR), c.RevealCake())
    assert {cake.ref: cake.linked for cake in seen(choosing).cakes} == {CHIPS: True, COORDINATOR: False}


def test_the_next_rounds_moves_do_not_change_what_was_shown(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseOption(B, "school-boiler", "ground-heat"))
    choosing.anchor(CHIPS, 1).anchor(GROUND_HEAT, 2, B).do(c.FillSlots(B, GROUND_HEAT, COMPLETE)).reveal()
    shown = leaves(seen(choosing), without=("teams", "kind", "round", "year", "card_id", "drifted"))
    choosing.enter("cake", 1).enter("card", 2).enter("measures", 2)
    choosing.anchor(CHIPS, 2).do(c.ChooseMeasure(A, COORDINATOR)).anchor(COORDINATOR, 3)
    assert leaves(seen(choosing), without=("teams", "kind", "round", "year", "card_id", "drifted")) == shown


@pytest.mark.parametrize(("standings", "in_round", "at_end"), [("each_round", 3, 3), ("end", 0, 3), ("never", 0, 0)])
def test_standings_are_shown_when_the_facilitator_wants(
    scenario: Scenario, standings: Standings, in_round: int, at_end: int
) -> None:
    table = Table(scenario)
    teams = tuple(TeamSetup(team, f"Team {team}") for team in (A, B, C))
    table.do(c.OpenWorkshop("w", "", "90", teams, standings, clock_time(0))).to_measures().reveal()
    assert len(seen(table).standings) == in_round
    table.enter("debrief", reason="late")
    assert len(seen(table).standings) == at_end


def test_the_room_sees_drift_the_timeline_and_who_had_to_go(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 1).next_round().do(c.LeaveTable(C))
    view = seen(choosing)
    assert view.drifted == ((2, A, CHIPS),)
    assert view.moves == ()
    assert [team.away for team in view.teams] == [False, False, True]
    choosing.enter("debrief", reason="late")
    assert [(move.ref, move.links, move.lost) for move in seen(choosing).moves] == [(CHIPS, 1, 1)]


def test_the_landscape_grows_with_what_was_revealed_and_then_with_what_was_agreed(scenario: Scenario) -> None:
    table = Table(with_rounds(scenario, steps=20, money_meur=50.0, staff_py=50.0)).open().to_measures()
    drawn = [m for m in scenario.measures if m.landscape and m.amount is None and not m.requires][:2]
    layers = [measure.landscape for measure in drawn]
    assert len(set(layers)) == 2
    for measure in drawn:
        table.do(c.ChooseMeasure(A, measure.id)).anchor(measure.id, 1)
    assert seen(table).layers == ()
    table.to_choose()
    assert list(seen(table).layers) == layers
    table.agree(drawn[1].id)
    assert list(seen(table).layers) == layers[1:]
