"""What to watch is proposed where the content knows it, and left open where it does not."""

from __future__ import annotations

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game.proposals import proposal
from tests.game.table import Table


def test_what_is_counted_goes_from_nothing_to_the_amount_agreed_on(table: Table) -> None:
    proposed = proposal(table.state, "methane-feed-additive", 12)
    assert proposed is not None
    assert proposed.now is not None
    assert proposed.goal is not None
    assert (proposed.now.fi, proposed.goal.fi, proposed.goal.en) == ("0", "1\u00a0200", "1,200")
    assert proposed.unit.en == "cows"


def test_a_share_that_nobody_has_measured_has_neither_now_nor_goal(table: Table) -> None:
    proposed = proposal(table.state, "municipal-ev-fleet", 8)
    assert proposed is not None
    assert (proposed.now, proposed.goal) == (None, None)


def test_a_cards_choice_is_watched_by_what_it_changes(table: Table) -> None:
    proposed = proposal(table.state, "school-boiler:ground-heat", 1)
    assert proposed is not None
    assert proposed.name.en == "Oil burnt to heat the school"
    assert proposed.now is not None
    assert proposed.goal is not None
    assert (proposed.now.en, proposed.goal.en) == ("40,000", "0")


def test_going_on_as_usual_proposes_nothing(table: Table, scenario: Scenario) -> None:
    usual = next(option for option in scenario.card("school-boiler").options if option.as_usual)
    assert proposal(table.state, f"school-boiler:{usual.id}", 1) is None


def test_an_unknown_item_is_refused(table: Table) -> None:
    with pytest.raises(KeyError):
        proposal(table.state, "school-boiler:nothing", 1)
