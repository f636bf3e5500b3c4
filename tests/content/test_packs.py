"""The hand-made packs say what they are."""

from __future__ import annotations

import pytest

from klimatpeli.content.model import LANGUAGES, Scenario
from klimatpeli.content.packs import Shelf, list_packs, load_scenario

PACKS = ("lahti", "orimattila", "paijat-hame", "training", "vaxjo")


@pytest.fixture(scope="module", params=PACKS)
def pack(request: pytest.FixtureRequest, shelf: Shelf) -> Scenario:
    return load_scenario(request.param, shelf)


def test_the_packs_that_come_along_are_these(shelf: Shelf) -> None:
    assert tuple(sorted(info.id for info in list_packs(shelf))) == PACKS


def test_each_can_be_played_for_30_to_120_minutes(pack: Scenario) -> None:
    assert {item.id for item in pack.formats} == {"30", "60", "90", "120"}
    assert len(pack.rounds) == 3
    assert len(pack.measures) >= (60 if pack.country == "FI" else 50)


def test_a_round_never_offers_a_card_of_another_round(pack: Scenario) -> None:
    drawn = [card for resources in pack.rounds for card in resources.cards]
    assert len(drawn) == len(set(drawn)) == len(pack.cards)


def test_only_the_training_town_is_invented_and_every_text_says_so(pack: Scenario) -> None:
    assert pack.fictional == (pack.id == "training")
    if pack.fictional:
        assert pack.inventory.scope == "invented_for_training"
        assert "Invented" in pack.inventory.source.title.en
        for code, word in zip(LANGUAGES, ("keksi", "påhitt", "invent"), strict=True):
            assert word in pack.place.get(code).casefold()
            assert word in pack.intro.get(code).casefold()


def test_the_invented_sectors_add_up_to_the_invented_totals(shelf: Shelf) -> None:
    data = load_scenario("training", shelf).inventory
    for column, year in enumerate(data.years):
        total = sum(row[column] or 0.0 for row in data.values_kt)
        assert total == pytest.approx(data.totals_kt[str(year)])


def test_the_region_names_its_ten_municipalities(shelf: Shelf) -> None:
    region = load_scenario("paijat-hame", shelf)
    assert region.inventory.level == "region"
    ten = "Asikkala, Hartola, Heinola, Hollola, Iitti, Kärkölä, Lahti, Orimattila, Padasjoki and Sysmä"
    assert ten in region.intro.en


def test_a_swedish_pack_says_which_base_year_it_has_and_why(shelf: Shelf) -> None:
    town = load_scenario("vaxjo", shelf)
    assert town.target.base_year == 2010
    assert 2007 not in town.inventory.years
    assert all("2007" in town.intro.get(code) and "2010" in town.intro.get(code) for code in LANGUAGES)
    assert town.target.grounds.basis == "judged"
    transport = town.inventory.values_kt[town.inventory.sectors.index("transport")][-1] or 0.0
    assert transport > 0.5 * sum(row[-1] or 0.0 for row in town.inventory.values_kt)


def test_two_countries_never_share_a_series(pack: Scenario) -> None:
    assert pack.outlook.country == pack.country
    assert {story.country for story in pack.stories} == {pack.country}
    scope = {
        "FI": ("hinku_without_credits", "invented_for_training"),
        "SE": ("territorial_without_international_transport",),
    }
    assert pack.inventory.scope in scope[pack.country]


def test_every_round_has_an_event_that_may_happen(pack: Scenario) -> None:
    events = {card.id for card in pack.cards if card.theme.en == "Event"}
    assert len(events) == 3
    for resources in pack.rounds:
        assert len(events.intersection(resources.cards)) == 1
        # The first card is drawn unless the facilitator picks another: an event comes only when it is picked.
        assert resources.cards[0] not in events
