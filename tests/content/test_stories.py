"""A story changes what it says it changes, and nothing else."""

from __future__ import annotations

import itertools

import pytest

from klimatpeli.content.bind import to_inventory, to_outlook
from klimatpeli.content.model import OutlookData, OutlookStory, Scenario
from klimatpeli.content.packs import Shelf, load_scenario, validate_paths
from klimatpeli.content.stories import StoriesClash, tell
from klimatpeli.emissions.baseline import make_baseline

YEAR = 2035


@pytest.fixture(scope="module", params=["lahti", "orimattila", "Uppsala"])
def scenario(request: pytest.FixtureRequest, shelf: Shelf) -> Scenario:
    return load_scenario(request.param, shelf)


def story(scenario: Scenario, story_id: str) -> OutlookStory:
    return next(one for one in scenario.stories if one.id == story_id)


def kt(scenario: Scenario, outlook: OutlookData, year: int = YEAR) -> dict[str, float]:
    base = make_baseline(to_inventory(scenario.inventory), to_outlook(outlook), 2040)
    column = base.column(year)
    return {sector: float(base.emissions_kt[base.row(sector), column]) for sector in base.sectors}


def test_every_topic_has_a_story_in_its_country(scenario: Scenario) -> None:
    topics = {one.topic for one in scenario.stories}
    expected = {"biofuel", "electric_cars", "heating", "district_heat"}
    assert topics == (expected | {"electricity"} if scenario.country == "FI" else expected)
    assert {one.country for one in scenario.stories} == {scenario.country}


def test_a_story_moves_the_sectors_it_names_and_no_other(scenario: Scenario) -> None:
    before = kt(scenario, scenario.outlook)
    for one in scenario.stories:
        after = kt(scenario, tell(scenario.outlook, [one]))
        named = {change.sector for change in one.changes}
        for sector, value in after.items():
            if sector not in named:
                assert value == before[sector], (one.id, sector)
        assert any(after[sector] != before[sector] for sector in named if before[sector]), one.id


def test_no_story_rewrites_what_was_published(scenario: Scenario) -> None:
    last = scenario.inventory.years[-1]
    before = kt(scenario, scenario.outlook, last)
    for one in scenario.stories:
        assert kt(scenario, tell(scenario.outlook, [one]), last) == pytest.approx(before), one.id


def test_stories_of_several_topics_go_together_in_any_order(scenario: Scenario) -> None:
    by_topic = {one.topic: one for one in scenario.stories}
    results = [
        kt(scenario, tell(scenario.outlook, order))
        for order in itertools.permutations(by_topic.values(), len(by_topic))
    ]
    assert all(result == pytest.approx(results[0]) for result in results[1:])


def test_two_stories_of_one_topic_are_refused(scenario: Scenario) -> None:
    cars = [one for one in scenario.stories if one.topic == "electric_cars"]
    with pytest.raises(StoriesClash):
        tell(scenario.outlook, cars)


def test_no_story_leaves_the_outlook_as_it_is(scenario: Scenario) -> None:
    assert tell(scenario.outlook, ()) == scenario.outlook


def test_a_grid_that_stays_keeps_the_factor_of_2024(shelf: Shelf) -> None:
    scenario = load_scenario("lahti", shelf)
    told = tell(scenario.outlook, [story(scenario, "grid-stays")])
    assert list(to_outlook(told).grid_factor_at([2024, 2030, 2040])) == [38.9, 38.9, 38.9]
    before, after = (
        kt(scenario, scenario.outlook),
        kt(scenario, tell(scenario.outlook, [story(scenario, "grid-stays")])),
    )
    # The outlook's index of 2035 is 0.22; the published one of 2024 is 0.5125.
    assert after["consumption_electricity"] == pytest.approx(
        before["consumption_electricity"] * 0.5125 / 0.22, rel=1e-6
    )


def test_fuel_and_cars_multiply(shelf: Shelf) -> None:
    scenario = load_scenario("orimattila", shelf)
    both = [story(scenario, "biofuel-stays"), story(scenario, "electric-cars-slower")]
    before, after = kt(scenario, scenario.outlook, 2030), kt(scenario, tell(scenario.outlook, both), 2030)
    assert after["road_transport"] == pytest.approx(before["road_transport"] * 1.12 * 1.05, rel=1e-6)


def test_another_network_is_a_story_and_ones_own_is_not(shelf: Shelf) -> None:
    lahti = {one.id for one in load_scenario("lahti", shelf).stories}
    assert "network-small-wood-network" in lahti
    assert "network-of-the-country" in lahti
    assert "network-lahti-hollola" not in lahti
    assert "network-of-the-country" not in {one.id for one in load_scenario("Utsjoki", shelf).stories}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("sector: road_transport", "sector: road_transpot", 'did you mean "road_transport"?'),
        ("points: {2022: 1, 2023: 0.6653", "points: {2022: 2, 2023: 0.6653", "1 is expected in the base year"),
        ("times: {2024: 1,", "times: {soon: 1,", "is not a year"),
        ("topic: biofuel", "topic: biofule", 'did you mean "biofuel"?'),
        ("times: {2024: 1, 2030: 1.12, 2040: 1.12}", "times: {}", "either points (another path) or times"),
    ],
)
def test_a_faulty_story_is_located(small_shelf: Shelf, old: str, new: str, expected: str) -> None:
    path = small_shelf.root / "library" / "stories.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = [str(fault) for fault in validate_paths([path], small_shelf)]
    assert any(expected in fault and "stories.yaml:" in fault for fault in told), told
