"""A card fits the place it is played in: its size, and the sectors of its inventory."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.content.bind import effects_for, to_inventory, to_outlook
from klimatpeli.content.cards import STEPS, growth
from klimatpeli.content.model import Scenario, ScenarioCard
from klimatpeli.content.packs import Shelf, load_scenario, validate_paths
from klimatpeli.emissions.measures import Cut, Shift

DRAWN_FOR = 16_000


def card(scenario: Scenario, card_id: str) -> ScenarioCard:
    return scenario.card(card_id)


def test_a_town_of_the_drawn_size_gets_the_card_as_it_is(shelf: Shelf) -> None:
    scenario = load_scenario("orimattila", shelf)
    cars = card(scenario, "service-cars")
    assert "forty" not in cars.story.en
    assert "40 cars" in cars.story.en
    assert cars.options[1].invest_meur == 0.19
    assert cars.options[3].summary.fi.endswith("60\u00a0000 litraa vuodessa.")
    assert cars.options[3].summary.en.endswith("60,000 litres a year.")


def test_a_city_gets_more_cars_for_more_money(shelf: Shelf) -> None:
    small, city = (card(load_scenario(name, shelf), "service-cars") for name in ("orimattila", "lahti"))
    assert "280 cars" in city.story.en
    for one, other in zip(small.options, city.options, strict=True):
        assert other.invest_meur == pytest.approx(7 * one.invest_meur)
        assert other.annual_meur == pytest.approx(7 * one.annual_meur)
        assert other.staff_py == one.staff_py
        for mine, theirs in zip(one.effects, other.effects, strict=True):
            if mine.t_per_unit is not None and theirs.t_per_unit is not None:
                assert theirs.t_per_unit.central == pytest.approx(7 * mine.t_per_unit.central, rel=1e-3)
                assert "Times 7" in theirs.grounds.derivation


def test_every_choice_says_what_to_watch_when_it_is_agreed_on(shelf: Shelf) -> None:
    for one in shelf.library().cards:
        for option in one.options:
            if option.as_usual:
                assert option.indicator is None
            else:
                assert option.indicator is not None, (one.id, option.id)
                assert option.indicator.name not in (one.title, option.title)


def test_the_goal_of_a_choice_grows_with_the_town(shelf: Shelf) -> None:
    goals = []
    for name in ("orimattila", "lahti"):
        indicator = card(load_scenario(name, shelf), "service-cars").options[3].indicator
        assert indicator is not None
        assert indicator.goal_hint is not None
        goals.append((indicator.goal_hint.fi, indicator.goal_hint.en))
    assert goals == [("60\u00a0000", "60,000"), ("420\u00a0000", "420,000")]


def test_one_ice_hall_is_one_ice_hall_everywhere(shelf: Shelf) -> None:
    drawn = next(one for one in shelf.library().cards if one.id == "ice-hall")
    assert card(load_scenario("lahti", shelf), "ice-hall").options[1].invest_meur == drawn.options[1].invest_meur


@pytest.mark.parametrize("name", ["Utsjoki", "orimattila", "lahti", "Helsinki", "Päijät-Häme", "Bjurholm", "Stockholm"])
def test_no_card_of_any_size_leaves_a_number_open(shelf: Shelf, name: str) -> None:
    scenario = load_scenario(name, shelf)
    assert not re.search(r"\{\d", "".join(one.model_dump_json() for one in scenario.cards))
    assert Scenario.model_validate_json(scenario.model_dump_json()) == scenario


@pytest.mark.parametrize("name", ["Utsjoki", "Kauhava", "lahti", "Helsinki", "Bjurholm", "Uppsala"])
def test_no_cards_option_takes_more_than_a_tenth_more_than_its_sector_emits(shelf: Shelf, name: str) -> None:
    scenario = load_scenario(name, shelf)
    inventory, outlook = to_inventory(scenario.inventory), to_outlook(scenario.outlook)
    last = inventory.last_year
    for one in scenario.cards:
        for option in one.options:
            for effect in effects_for(option, inventory, outlook):
                if isinstance(effect, (Cut, Shift)):
                    # A share above 1 is cut to 1 by the model; a card far above it would tell a tale of another place.
                    share = effect.share.central if effect.share is not None else 0.0
                    if effect.kt is not None and inventory.sector_kt(effect.sector, last) > 0:
                        share = effect.kt.central / inventory.sector_kt(effect.sector, last)
                    assert share <= 1.1, (one.id, option.id, effect.sector, share)


@given(residents=st.integers(min_value=1, max_value=3_000_000))
def test_growth_is_readable_and_near_the_ratio(residents: int) -> None:
    factor = growth(residents, DRAWN_FOR)
    assert 1 / 1.3 <= factor / (residents / DRAWN_FOR) <= 1.3
    assert any(factor == pytest.approx(step * 10.0**power) for step in STEPS for power in range(-5, 4))


def test_growth_never_falls_as_a_place_grows() -> None:
    factors = [growth(residents, DRAWN_FOR) for residents in range(500, 1_000_000, 500)]
    assert factors == sorted(factors)


def test_a_growing_number_without_a_size_is_a_fault(small_shelf: Shelf) -> None:
    path = small_shelf.root / "library" / "cards.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub("40[ \u00a0,]000 l", "{40000} l", text), encoding="utf-8")
    told = [str(fault) for fault in validate_paths([path], small_shelf)]
    assert any("story.en: has a number that grows; drawn_for_residents is expected" in fault for fault in told), told
