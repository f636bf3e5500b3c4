"""A round: prices, the chain, copying, sharing, dialog, warnings, the lock, guesses, results and cake."""

from __future__ import annotations

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.records import REALISED
from klimatpeli.game.state import GameState
from tests.game.table import COMPLETE, A, B, C, Table, with_format, with_measure, with_rounds

CHIPS, GROUND_HEAT = "school-boiler:chips", "school-boiler:ground-heat"
BUSES, BIOGAS_BUSES = "electric-buses", "biogas-buses"
OIL = "oil-boiler-municipal-buildings"
COORDINATOR = "hinku-coordinator"
YES = (True, True, True)


@pytest.fixture
def rich(scenario: Scenario) -> Table:
    """In the first round's measures with more money, staff and steps than anybody needs."""
    return Table(with_rounds(scenario, money_meur=50.0, staff_py=50.0, steps=20)).open().to_measures()


def strong(state: GameState) -> tuple[str, float]:
    """(id, suggested units) of the affordable measure that takes most."""
    found: dict[str, tuple[float, float]] = {}
    for measure in state.scenario.measures:
        units = 1.0 if measure.amount is None else measure.amount.suggested
        if plans.price(measure, units)[0] < 1:
            found[measure.id] = plans.card_effect(state, measure, units).central_kt, units
    best = max(found, key=lambda measure_id: found[measure_id])
    return best, found[best][1]


# --- the card ----------------------------------------------------------------------------------------------------


def test_a_card_of_the_round_is_drawn_and_another_only_before_somebody_has_answered(choosing: Table) -> None:
    assert choosing.rule(c.DrawCard("wind-plan")) == "card_not_in_round"
    choosing.do(c.DrawCard("service-cars"))
    assert choosing.rule(c.ChooseOption(A, "school-boiler", "chips")) == "card_not_drawn"
    choosing.do(c.DrawCard("school-boiler"), c.ChooseOption(A, "school-boiler", "chips"))
    assert choosing.rule(c.DrawCard("service-cars")) == "already_chosen"


def test_a_chosen_option_costs_and_its_decision_is_the_first_link(choosing: Table, scenario: Scenario) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"))
    option = next(o for o in scenario.card("school-boiler").options if o.id == "chips")
    assert choosing.team(A).money_meur == pytest.approx(scenario.rounds[0].money_meur - option.invest_meur)
    assert choosing.team(A).staff_py == pytest.approx(scenario.rounds[0].staff_py - option.staff_py)
    assert [link.origin for link in choosing.item(CHIPS).links] == ["decision"]


def test_changing_the_option_gives_back_what_the_first_one_cost(choosing: Table) -> None:
    fresh = choosing.team(A)
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 2)
    choosing.do(c.ChooseOption(A, "school-boiler", "ground-heat"))
    changed = choosing.team(A)
    choosing.undo()
    assert [item.ref for item in changed.plan] == [GROUND_HEAT]
    assert changed.steps == fresh.steps
    assert changed.money_meur == pytest.approx(fresh.money_meur - changed.plan[0].cost_meur)
    assert choosing.rule(c.ChooseOption(A, "school-boiler", "chips")) == "already_chosen"


def test_as_usual_is_an_answer_with_nothing_to_anchor(choosing: Table) -> None:
    choosing.do(choosing.as_usual(A))
    assert choosing.rule(c.PlaceLink(A, "school-boiler:new-oil", "x")) == "as_usual"
    choosing.do(c.LockPlan(A))
    assert plans.on_the_table(choosing.state) == ()


def test_a_plan_is_locked_when_the_card_has_its_answer(choosing: Table) -> None:
    assert choosing.refused(c.LockPlan(A)).data == {"field": "option"}


def test_a_locked_plan_stands(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"), c.LockPlan(A))
    for command in (
        c.ChooseMeasure(A, COORDINATOR),
        c.DropItem(A, CHIPS),
        c.PlaceLink(A, CHIPS, "x"),
        c.FillSlots(A, CHIPS, COMPLETE),
        c.ChooseOption(A, "school-boiler", "ground-heat"),
        c.LockPlan(A),
    ):
        assert choosing.rule(command) == "locked"


# --- measures ----------------------------------------------------------------------------------------------------


def test_a_measure_costs_its_fixed_part_and_its_units(rich: Table, scenario: Scenario) -> None:
    measure = scenario.measure(BUSES)
    before = rich.team(A)
    rich.do(c.ChooseMeasure(A, BUSES, 3))
    cost = measure.cost.fixed_meur + 3 * measure.cost.invest_meur_per_unit
    assert before.money_meur - rich.team(A).money_meur == pytest.approx(cost)
    assert before.staff_py - rich.team(A).staff_py == pytest.approx(measure.cost.staff_py)
    assert rich.item(BUSES).year == scenario.rounds[0].year


@pytest.mark.parametrize("units", [0, -1, 1000, float("inf"), float("nan")])
def test_units_stay_within_the_limit(rich: Table, units: float) -> None:
    assert rich.rule(c.ChooseMeasure(A, BUSES, units)) == "units_limit"


def test_units_come_in_steps_and_measures_without_an_amount_once(rich: Table) -> None:
    assert rich.refused(c.ChooseMeasure(A, BUSES, 1.5)).data == {"item": BUSES, "step": 1.0, "given": 1.5}
    assert rich.rule(c.ChooseMeasure(A, COORDINATOR, 2)) == "units_limit"
    rich.do(c.ChooseMeasure(A, BUSES, 1))
    assert rich.rule(c.ChooseMeasure(A, BUSES, 1)) == "already_chosen"


@pytest.mark.parametrize("short", ["money", "staff"])
def test_what_a_team_cannot_afford_it_cannot_choose_and_is_told_how_much_is_missing(
    scenario: Scenario, short: str
) -> None:
    measure = scenario.measure(BUSES)
    cost_meur, staff_py = plans.price(measure, 2)
    needed = cost_meur if short == "money" else staff_py
    resource = {"money_meur" if short == "money" else "staff_py": needed - 0.01}
    table = Table(with_rounds(scenario, **resource)).open().to_measures()
    violation = table.refused(c.ChooseMeasure(A, BUSES, 2))
    assert violation.rule == short
    assert violation.data == {"needed": needed, "left": needed - 0.01}


def test_the_last_cent_is_enough(scenario: Scenario) -> None:
    needed, _ = plans.price(scenario.measure(BUSES), 2)
    table = Table(with_rounds(scenario, money_meur=needed)).open().to_measures().do(c.ChooseMeasure(A, BUSES, 2))
    assert table.team(A).money_meur == pytest.approx(0)


def test_what_a_measure_needs_comes_first_and_is_not_dropped_under_it(scenario: Scenario) -> None:
    table = Table(with_measure(scenario, OIL, requires=(COORDINATOR,))).open().to_measures()
    assert table.refused(c.ChooseMeasure(A, OIL, 1)).data == {"item": OIL, "others": (COORDINATOR,)}
    table.do(c.ChooseMeasure(A, COORDINATOR), c.ChooseMeasure(A, OIL, 1))
    assert table.refused(c.DropItem(A, COORDINATOR)).data == {"item": COORDINATOR, "others": (OIL,)}
    table.do(c.DropItem(A, OIL), c.DropItem(A, COORDINATOR))
    assert table.team(A).plan == ()


@pytest.mark.parametrize(("first", "second"), [(BUSES, BIOGAS_BUSES), (BIOGAS_BUSES, BUSES)])
def test_measures_that_exclude_each_other_are_not_in_one_plan(rich: Table, first: str, second: str) -> None:
    rich.do(c.ChooseMeasure(A, first, 1))
    assert rich.rule(c.ChooseMeasure(A, second, 1)) == "excludes"


def test_of_plans_that_exclude_each_other_the_room_counts_the_best_anchored(rich: Table) -> None:
    rich.do(
        c.ChooseMeasure(A, BUSES, 2), c.ChooseMeasure(B, BIOGAS_BUSES, 2), c.ChooseOption(C, "school-boiler", "chips")
    )
    rich.anchor(BUSES, 1).anchor(BIOGAS_BUSES, 3, B)
    assert [item.ref for item in plans.room_items(rich.state)] == [BIOGAS_BUSES, CHIPS]


def test_what_two_teams_chose_counts_once_in_the_version_best_anchored(rich: Table) -> None:
    rich.do(c.ChooseMeasure(A, BUSES, 4), c.ChooseMeasure(B, BUSES, 2)).anchor(BUSES, 1).anchor(BUSES, 2, B)
    assert plans.best_version(rich.state, BUSES)[0] == B
    assert [item.units for item in plans.room_items(rich.state)] == [2]


def test_dropping_gives_everything_back(choosing: Table) -> None:
    choosing.do(c.WriteExperience(A, "caretaker", "It was cold."))
    fresh = choosing.team(A)
    choosing.do(c.ChooseMeasure(A, BUSES, 2)).anchor(BUSES, 2).do(c.GuardItem(A, BUSES), c.DropItem(A, BUSES))
    team = choosing.team(A)
    assert (team.money_meur, team.staff_py) == pytest.approx((fresh.money_meur, fresh.staff_py))
    assert (team.steps, team.tokens, team.plan) == (fresh.steps, fresh.tokens, ())


def test_what_was_decided_in_an_earlier_round_is_not_dropped(choosing: Table) -> None:
    choosing.do(c.ChooseMeasure(A, COORDINATOR)).next_round()
    assert choosing.rule(c.DropItem(A, COORDINATOR)) == "not_this_round"


# --- copy paste --------------------------------------------------------------------------------------------------


def test_copying_what_others_have_done_saves_a_person_year_and_narrows_the_range(
    rich: Table, scenario: Scenario
) -> None:
    rich.do(c.ChooseMeasure(A, OIL, 8), c.ChooseMeasure(B, OIL, 8, YES))
    own, copied = rich.item(OIL), rich.item(OIL, B)
    alone = scenario.measure(OIL).cost.staff_py
    assert own.staff_py - copied.staff_py == pytest.approx(min(plans.COPY_SAVES_PY, alone / 2))
    assert own.cost_meur == copied.cost_meur
    wide = plans.card_effect(rich.state, scenario.measure(OIL), 8)
    narrow = plans.card_effect(rich.state, scenario.measure(OIL), 8, copied=True)
    assert narrow.high_kt - narrow.low_kt < 0.6 * (wide.high_kt - wide.low_kt)
    assert narrow.central_kt == pytest.approx(wide.central_kt)


def test_copying_leaves_at_least_half_of_the_work_to_be_done_here(scenario: Scenario) -> None:
    for measure in scenario.measures:
        alone, copied = (plans.price(measure, 1.0, copied=copying)[1] for copying in (False, True))
        assert copied >= alone / 2
        assert alone - copied <= plans.COPY_SAVES_PY


@pytest.mark.parametrize("fit", [(False, True, True), (True, False, True), (True, True, False)])
def test_one_no_to_the_fit_questions_and_it_is_the_teams_own_work(rich: Table, fit: tuple[bool, bool, bool]) -> None:
    assert not rich.do(c.ChooseMeasure(A, OIL, 8, fit)).item(OIL).copied


def test_what_nobody_has_done_before_cannot_be_copied(rich: Table, scenario: Scenario) -> None:
    assert scenario.measure("cover-crops").precedent is None
    assert not rich.do(c.ChooseMeasure(A, "cover-crops", 8, YES)).item("cover-crops").copied


# --- sharing the cost --------------------------------------------------------------------------------------------


@pytest.fixture
def offered(rich: Table) -> Table:
    return rich.do(c.ChooseMeasure(A, BUSES, 4)).anchor(BUSES, 1).do(c.OfferCofunding(A, BUSES, B))


def test_a_shared_measure_costs_each_team_half_and_stands_in_both_plans(offered: Table, scenario: Scenario) -> None:
    cost, staff_py = plans.price(scenario.measure(BUSES), 4)
    before = {team: offered.team(team) for team in (A, B)}
    assert plans.share_meur(offered.state, offered.state.offers[0]) == pytest.approx(cost / 2)
    offered.do(c.AcceptCofunding(B, A, BUSES))
    assert offered.team(A).money_meur - before[A].money_meur == pytest.approx(cost / 2)
    assert before[B].money_meur - offered.team(B).money_meur == pytest.approx(cost / 2)
    assert offered.team(B).staff_py == before[B].staff_py
    mine, theirs = offered.item(BUSES, A), offered.item(BUSES, B)
    assert (mine.partner_id, theirs.partner_id) == (B, A)
    assert mine.cost_meur + theirs.cost_meur == pytest.approx(cost)
    assert mine.staff_py + theirs.staff_py == pytest.approx(staff_py)
    assert (mine.units, theirs.units) == (4, 4)
    assert (len(mine.links), len(theirs.links)) == (1, 0)
    assert offered.state.offers == ()
    whole = pytest.approx((cost, staff_py))
    assert plans.whole_price(offered.state, mine) == plans.whole_price(offered.state, theirs) == whole


def test_a_shared_measure_is_not_dropped_by_one_of_the_two(offered: Table) -> None:
    offered.do(c.AcceptCofunding(B, A, BUSES))
    assert offered.rule(c.DropItem(A, BUSES)) == offered.rule(c.DropItem(B, BUSES)) == "not_this_round"
    assert offered.rule(c.OfferCofunding(A, BUSES, C)) == "already_done"


def test_only_the_team_that_was_asked_can_accept_and_only_while_the_offer_stands(offered: Table) -> None:
    assert offered.rule(c.AcceptCofunding(C, A, BUSES)) == "no_offer"
    offered.do(c.DropItem(A, BUSES))
    assert offered.rule(c.AcceptCofunding(B, A, BUSES)) == "no_offer"


def test_an_offer_ends_with_its_round(offered: Table) -> None:
    offered.next_round()
    assert offered.rule(c.AcceptCofunding(B, A, BUSES)) == "no_offer"


def test_a_partner_cannot_take_what_its_own_plan_shuts_out(offered: Table) -> None:
    offered.do(c.ChooseMeasure(B, BIOGAS_BUSES, 1))
    assert offered.rule(c.AcceptCofunding(B, A, BUSES)) == "excludes"


NETWORK = "cycling-network"


def test_what_no_team_can_pay_alone_two_teams_pay_together(choosing: Table, scenario: Scenario) -> None:
    cost, staff_py = plans.price(scenario.measure(NETWORK), 1)
    before = {team: choosing.team(team) for team in (A, B)}
    assert before[A].money_meur < cost <= 2 * before[A].money_meur
    assert choosing.rule(c.ChooseMeasure(A, NETWORK)) == "money"
    choosing.do(c.OfferCofunding(A, NETWORK, B))
    assert choosing.team(A) == before[A]
    assert plans.share_meur(choosing.state, choosing.state.offers[0]) == pytest.approx(cost / 2)
    choosing.do(c.AcceptCofunding(B, A, NETWORK))
    assert (choosing.item(NETWORK, A).partner_id, choosing.item(NETWORK, B).partner_id) == (B, A)
    for team in (A, B):
        assert before[team].money_meur - choosing.team(team).money_meur == pytest.approx(cost / 2)
    assert before[A].staff_py - choosing.team(A).staff_py == pytest.approx(staff_py)
    choosing.undo()
    assert (choosing.team(A), choosing.team(B)) == (before[A], before[B])


def test_an_offer_lapses_when_the_offering_team_has_spent_its_half(choosing: Table) -> None:
    choosing.do(c.OfferCofunding(A, NETWORK, B), c.ChooseMeasure(A, "electric-buses", 2))
    assert choosing.rule(c.AcceptCofunding(B, A, NETWORK)) == "no_offer"


def test_half_of_what_is_too_dear_for_two_is_refused_at_once(scenario: Scenario) -> None:
    cost, _ = plans.price(scenario.measure(NETWORK), 1)
    table = Table(with_rounds(scenario, money_meur=0.4 * cost)).open().to_measures()
    assert table.rule(c.OfferCofunding(A, NETWORK, B)) == "money"


def test_a_dear_measure_is_reached_by_saving_too(choosing: Table) -> None:
    choosing.next_round().do(c.ChooseMeasure(A, NETWORK))
    assert choosing.team(A).money_meur >= 0


def test_nobody_shares_with_itself_or_with_a_locked_team(rich: Table) -> None:
    rich.do(c.ChooseMeasure(A, BUSES, 4)).lock(B)
    assert rich.rule(c.OfferCofunding(A, BUSES, A)) == "self"
    assert rich.rule(c.OfferCofunding(A, BUSES, B)) == "locked"


# --- the chain ---------------------------------------------------------------------------------------------------


def test_the_chain_realises_nothing_forty_sixty_eighty_and_all() -> None:
    assert REALISED == (0.0, 0.4, 0.6, 0.8, 1.0)


@pytest.mark.parametrize("links", range(5))
def test_links_make_the_effect_come_true(rich: Table, scenario: Scenario, links: int) -> None:
    rich.do(c.ChooseMeasure(A, "oil-boiler-homes", 50)).anchor("oil-boiler-homes", links)
    full = plans.card_effect(rich.state, scenario.measure("oil-boiler-homes"), 50).central_kt
    less = plans.baseline_total_kt(rich.state) - plans.team_total_kt(rich.state, A)
    assert full > 0.01
    assert less == pytest.approx(REALISED[links] * full, rel=1e-6)


def test_a_link_takes_a_step_and_a_sentence_and_there_are_four(rich: Table) -> None:
    rich.do(c.ChooseMeasure(A, BUSES, 1))
    assert rich.rule(c.PlaceLink(A, BUSES, "  ")) == "text_needed"
    sentences = ["The money is there.", "This goes first.", "You get one more person.", "We do one together."]
    steps = rich.team(A).steps
    rich.do(*(c.PlaceLink(A, BUSES, sentence) for sentence in sentences))
    assert [link.sentence for link in rich.item(BUSES).links] == sentences
    assert rich.team(A).steps == steps - 4
    assert rich.rule(c.PlaceLink(A, BUSES, "And again.")) == "chain_full"


def test_without_steps_there_are_no_links(scenario: Scenario) -> None:
    table = Table(with_rounds(scenario, steps=1)).open().to_measures().do(c.ChooseMeasure(A, COORDINATOR))
    table.anchor(COORDINATOR, 1)
    assert table.refused(c.PlaceLink(A, COORDINATOR, "x")).data == {"needed": 1, "left": 0}


def test_links_are_taken_back_from_the_bottom_and_only_this_rounds_own(choosing: Table) -> None:
    choosing.do(c.ChooseOption(A, "school-boiler", "chips")).anchor(CHIPS, 1)
    steps = choosing.team(A).steps
    choosing.do(c.RemoveLink(A, CHIPS))
    assert choosing.team(A).steps == steps + 1
    assert choosing.rule(c.RemoveLink(A, CHIPS)) == "no_link"
    choosing.anchor(CHIPS, 2).do(c.FillSlots(A, CHIPS, COMPLETE)).next_round()
    assert choosing.rule(c.RemoveLink(A, CHIPS)) == "no_link"


# --- dialog ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("clear", [True, False])
def test_clear_in_the_dialog_gives_a_link_for_nothing_and_not_yet_gives_none(choosing: Table, clear: bool) -> None:
    choosing.do(c.ChooseMeasure(A, COORDINATOR)).enter("dialog")
    steps = choosing.team(A).steps
    choosing.do(c.HoldDialog(A, B, COORDINATOR, "q", "Who does it in winter?", "The same team.", clear))
    assert [link.origin for link in choosing.item(COORDINATOR).links] == (["dialog"] if clear else [])
    assert choosing.team(A).steps == steps
    held = choosing.state.dialogs[0]
    assert (held.question, held.answer, held.clear) == ("Who does it in winter?", "The same team.", clear)


def test_each_team_has_one_dialog_a_round_with_another_team_and_before_the_lock(choosing: Table) -> None:
    choosing.do(c.ChooseMeasure(A, COORDINATOR), c.ChooseMeasure(B, COORDINATOR)).enter("dialog")
    ask = c.HoldDialog(A, B, COORDINATOR, "q", "Why?", "Because.", True)
    assert choosing.rule(c.HoldDialog(A, A, COORDINATOR, "q", "Why?", "Because.", True)) == "self"
    choosing.do(ask)
    assert choosing.rule(ask) == "already_done"
    choosing.lock(B)
    assert choosing.rule(c.HoldDialog(B, C, COORDINATOR, "q", "Why?", "Because.", True)) == "locked"


def test_a_clear_answer_about_a_full_chain_adds_nothing(choosing: Table) -> None:
    choosing.do(c.ChooseMeasure(A, COORDINATOR)).anchor(COORDINATOR, 4).enter("dialog")
    choosing.do(c.HoldDialog(A, B, COORDINATOR, "q", "Why?", "Because.", True))
    assert len(choosing.item(COORDINATOR).links) == 4


def test_the_neighbour_is_the_next_team_at_the_table(choosing: Table) -> None:
    assert [plans.neighbour(choosing.state, team) for team in (A, B, C)] == [B, C, A]
    choosing.do(c.LeaveTable(B))
    assert plans.neighbour(choosing.state, A) == C


# --- tokens ------------------------------------------------------------------------------------------------------


def test_a_token_buys_a_look_at_what_went_wrong_elsewhere(choosing: Table) -> None:
    choosing.do(c.WriteExperience(B, "farmer", "A neighbour's example got us in."))
    tokens = choosing.team(B).tokens
    choosing.do(c.ReadWarning(B, BUSES))
    assert (choosing.team(B).tokens, choosing.team(B).warnings_read) == (tokens - 1, (BUSES,))
    assert choosing.rule(c.ReadWarning(B, BUSES)) == "already_done"


def test_without_a_token_there_is_nothing_to_read_and_nothing_to_guard_with(choosing: Table) -> None:
    while choosing.team(A).tokens:
        choosing.do(c.ReadWarning(A, choosing.state.scenario.measures[choosing.team(A).tokens].id))
    choosing.do(c.ChooseMeasure(A, COORDINATOR))
    assert choosing.rule(c.ReadWarning(A, BUSES)) == "tokens"
    assert choosing.rule(c.GuardItem(A, COORDINATOR)) == "tokens"


# --- guesses and results -----------------------------------------------------------------------------------------


def test_a_guess_can_be_changed_until_something_of_the_round_is_shown(choosing: Table) -> None:
    choosing.lock().enter("dialog").enter("predict").do(c.GuessTotal(A, 80.0), c.GuessTotal(A, 70.0))
    assert choosing.team(A).guesses_kt == ((1, 70.0),)
    assert choosing.rule(c.GuessTotal(A, 1e9)) == "number_range"
    choosing.enter("reveal").do(c.RevealResult()).enter("predict")
    assert choosing.rule(c.GuessTotal(A, 92.0)) == "already_revealed"


def test_results_come_team_by_team_and_together_last_each_from_what_was_shown_before(choosing: Table) -> None:
    strongest, units = strong(choosing.state)
    choosing.do(c.ChooseMeasure(A, strongest, units)).anchor(strongest, 4)
    choosing.do(c.FillSlots(A, strongest, COMPLETE))
    choosing.lock().enter("dialog").enter("predict").enter("reveal")
    baseline = plans.baseline_total_kt(choosing.state)
    for team_id in (A, B, C, None):
        choosing.do(c.RevealResult())
        result = choosing.state.results[-1]
        assert (result.team_id, result.old_kt) == (team_id, baseline)
        assert result.new_kt == plans.team_or_room_total_kt(choosing.state, team_id)
    assert choosing.rule(c.RevealResult()) == "nothing_to_reveal"
    shown = {result.team_id: result.new_kt for result in choosing.state.results}
    assert shown[A] == shown[None] < shown[B] == shown[C] == pytest.approx(baseline)
    choosing.enter("cake").enter("card", 2).enter("measures", 2).reveal()
    assert {r.team_id: r.old_kt for r in choosing.state.results if r.round == 2} == shown


# --- why ---------------------------------------------------------------------------------------------------------


def test_the_cause_names_the_one_thing_that_mattered_most(rich: Table) -> None:
    strongest, units = strong(rich.state)
    assert plans.cause(rich.state, A).kind == "nothing"
    rich.do(c.ChooseMeasure(A, strongest, units), c.ChooseMeasure(A, COORDINATOR))
    unanchored = plans.cause(rich.state, A)
    assert (unanchored.kind, unanchored.ref, unanchored.links) == ("unanchored", strongest, 0)
    full = plans.card_effect(rich.state, rich.state.scenario.measure(strongest), units)
    assert unanchored.kt == pytest.approx(full.central_kt)
    rich.anchor(strongest, 4)
    best = plans.cause(rich.state, A)
    assert (best.kind, best.ref, best.links) == ("best", strongest, 4)
    assert best.kt == pytest.approx(plans.baseline_total_kt(rich.state) - plans.team_total_kt(rich.state, A))
    assert plans.cause(rich.state, None) == best


def test_what_acts_after_the_target_year_is_called_late(scenario: Scenario) -> None:
    years = scenario.target.year - scenario.rounds[0].year
    table = Table(with_measure(scenario, "oil-boiler-homes", lead_years=years + 1)).open().to_measures()
    table.do(c.ChooseMeasure(A, "oil-boiler-homes", 10)).anchor("oil-boiler-homes", 4)
    assert (plans.cause(table.state, A).kind, plans.cause(table.state, A).ref) == ("late", "oil-boiler-homes")


# --- cake --------------------------------------------------------------------------------------------------------


@pytest.fixture
def tasting(choosing: Table) -> Table:
    """In the cake phase: A has chips with one link, B the coordinator fully anchored, C nothing."""
    choosing.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseMeasure(B, COORDINATOR))
    return choosing.anchor(COORDINATOR, 4, B).reveal().enter("cake", 1)


def test_a_cake_is_for_another_teams_measure(tasting: Table) -> None:
    assert tasting.rule(c.VoteCake(A, A, CHIPS)) == "self"
    assert tasting.rule(c.VoteCake(A, C, "school-boiler:new-oil")) == "as_usual"
    assert tasting.rule(c.VoteCake(A, B, CHIPS)) == "unknown"


def test_a_shared_measure_is_nobodys_own_cake(offered: Table) -> None:
    offered.do(c.AcceptCofunding(B, A, BUSES)).reveal().enter("cake", 1)
    assert offered.rule(c.VoteCake(A, B, BUSES)) == offered.rule(c.VoteCake(B, A, BUSES)) == "self"
    offered.do(c.VoteCake(C, A, BUSES))


def test_the_cake_is_worth_a_link(tasting: Table) -> None:
    tasting.do(c.VoteCake(B, A, CHIPS), c.VoteCake(C, A, CHIPS), c.VoteCake(A, B, COORDINATOR), c.RevealCake())
    assert [link.origin for link in tasting.item(CHIPS).links] == ["decision", "cake"]
    assert tasting.item(CHIPS).cakes == 1
    assert [(cake.ref, cake.votes) for cake in tasting.state.cakes] == [(CHIPS, 2)]
    assert tasting.item(COORDINATOR, B).cakes == 0


def test_a_cake_on_a_full_chain_is_a_step_in_the_next_round(tasting: Table, scenario: Scenario) -> None:
    tasting.do(c.VoteCake(A, B, COORDINATOR), c.RevealCake())
    assert len(tasting.item(COORDINATOR, B).links) == 4
    tasting.enter("card", 2)
    assert tasting.team(B).steps == scenario.rounds[1].steps + 1
    assert tasting.team(A).steps == scenario.rounds[1].steps


def test_the_last_vote_of_a_team_counts_and_equal_votes_bake_two_cakes(tasting: Table) -> None:
    tasting.do(c.VoteCake(C, A, CHIPS), c.VoteCake(C, B, COORDINATOR), c.VoteCake(B, A, CHIPS), c.RevealCake())
    assert {(cake.team_id, cake.votes) for cake in tasting.state.cakes} == {(A, 1), (B, 1)}
    assert tasting.rule(c.VoteCake(C, A, CHIPS)) == "already_revealed"
    assert tasting.rule(c.RevealCake()) == "already_revealed"


def test_without_votes_there_is_no_cake_and_the_workshop_goes_on(tasting: Table) -> None:
    assert tasting.rule(c.RevealCake()) == "too_early"
    assert tasting.enter("card", 2).state.round == 2


# --- lenses ------------------------------------------------------------------------------------------------------


def test_each_round_puts_other_lenses_at_the_keyboard(scenario: Scenario) -> None:
    for seat in range(6):
        rounds = [plans.duties_of_seat(scenario, seat, round_) for round_ in (1, 2)]
        for duties in rounds:
            assert [duty for duty, _ in duties] == ["keyboard", "speaks", "time"]
            assert len({lens for _, lens in duties}) == 3
        assert not {lens for _, lens in rounds[0]} & {lens for _, lens in rounds[1]}


# --- the short format --------------------------------------------------------------------------------------------


def test_the_thirty_minutes_play_the_card_and_the_chain_only(scenario: Scenario) -> None:
    table = Table(scenario).open("30").to_measures()
    assert table.rule(c.ChooseMeasure(A, COORDINATOR)) == "chain_only"
    table.do(c.ChooseOption(A, "school-boiler", "chips"), c.ChooseOption(B, "school-boiler", "ground-heat"))
    table.anchor(CHIPS, 1).anchor(GROUND_HEAT, 3, B).lock().enter("reveal").do(c.RevealResult(all_left=True))
    table.enter("follow_up")
    assert [(entry.ref, entry.team_id) for entry in table.state.joint] == [(GROUND_HEAT, B)]
    assert table.enter("close", reason="late").rule(c.CloseWorkshop(table.at)) == "gate_follow_up"
    table.do(c.SetFollowUp(GROUND_HEAT, COMPLETE), c.CloseWorkshop(table.at))


def test_going_back_to_the_follow_up_does_not_bring_back_what_was_left_out(scenario: Scenario) -> None:
    table = Table(scenario).open("30").to_measures().do(c.ChooseOption(A, "school-boiler", "chips"))
    table.lock().enter("reveal").do(c.RevealResult(all_left=True)).enter("follow_up")
    table.do(c.LeaveItem(CHIPS, "No owner.")).enter("debrief").enter("follow_up")
    assert table.state.joint == ()


def test_formats_are_data(scenario: Scenario) -> None:
    """A format of one's own, without dialog, guesses and cake, is played without a word in the code."""
    phases = tuple(p for p in scenario.format("90").phases if p.kind not in ("dialog", "predict", "cake"))
    table = Table(with_format(scenario, "90", phases)).open().to_measures()
    table.lock().enter("reveal", 1).do(c.RevealResult(all_left=True)).enter("card", 2)
    assert table.state.skipped == ()
