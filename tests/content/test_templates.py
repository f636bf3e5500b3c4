"""Any municipality with an inventory can be played."""

from __future__ import annotations

import numpy as np
import pytest

from klimatpeli.content.bind import effects_for, to_inventory, to_outlook
from klimatpeli.content.faults import ContentError
from klimatpeli.content.inventory import UnknownPlace
from klimatpeli.content.model import Scenario
from klimatpeli.content.packs import Shelf, load_scenario, validate_paths
from klimatpeli.content.scenarios import latest_population
from klimatpeli.content.templates import bind_template, load_scenario_for, templates
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import project

PLACES = ("Utsjoki", "Kauhava", "Helsinki", "Maarianhamina", "Päijät-Häme", "Uppsala", "Bjurholm", "Oxelösund")


@pytest.fixture(scope="module", params=PLACES)
def scenario(request: pytest.FixtureRequest, shelf: Shelf) -> Scenario:
    return load_scenario_for(request.param, shelf)


def test_any_place_can_be_projected_with_all_its_measures(scenario: Scenario) -> None:
    inventory, outlook = to_inventory(scenario.inventory), to_outlook(scenario.outlook)
    base = make_baseline(inventory, outlook, 2040)
    plans = [PlannedMeasure(m.id, effects_for(m, inventory, outlook), 2027, 0, 1) for m in scenario.measures]
    plan = project(base, plans)
    assert np.all(np.isfinite(plan.plan_kt))
    assert plan.total_kt(counts_credits=False)[-1] < plan.baseline_total_kt[-1]
    assert len(scenario.measures) >= 40


def test_a_stored_scenario_of_any_place_opens_again(scenario: Scenario) -> None:
    assert Scenario.model_validate_json(scenario.model_dump_json()) == scenario


def test_what_is_left_out_gives_its_reason_in_three_languages(scenario: Scenario) -> None:
    for item in scenario.left_out:
        assert len({item.reason.fi, item.reason.sv, item.reason.en}) == 3


def test_every_place_finds_its_template(shelf: Shelf) -> None:
    inventories = shelf.inventories()
    kinds = templates(shelf, shelf.library())
    for place in inventories.places():
        population = latest_population(inventories.inventory(place))
        fitting = [
            template
            for _, template in kinds
            if (template.country, template.level) == (place.country, place.level)
            and template.residents_from <= population < template.residents_below
        ]
        assert len(fitting) == 1, place.name.en
        assert bind_template(fitting[0], place, population).rounds[0].money_meur > 0


def test_a_place_with_a_pack_of_its_own_is_played_with_it(shelf: Shelf) -> None:
    assert load_scenario_for("lahtis", shelf).id == "lahti"


def test_a_places_name_does_for_a_scenarios_id(shelf: Shelf) -> None:
    assert load_scenario("Utsjoki", shelf).id == "fi-890"


def test_the_places_name_stands_in_the_title_in_each_language(shelf: Shelf) -> None:
    title = load_scenario_for("Turku", shelf).title
    assert (title.fi, title.sv) == ("Turku 2030", "Åbo 2030")


def test_a_larger_place_gets_more_money(shelf: Shelf) -> None:
    money = [
        load_scenario_for(name, shelf).rounds[0].money_meur for name in ("Utsjoki", "Kauhava", "Turku", "Helsinki")
    ]
    assert money == sorted(money)
    assert money[-1] > 10 * money[0]


def test_an_unknown_place_gets_a_suggestion(shelf: Shelf) -> None:
    with pytest.raises(UnknownPlace, match="did you mean Tampere"):
        load_scenario_for("Tamprere", shelf)


def test_a_faulty_template_is_located(small_shelf: Shelf) -> None:
    folder = small_shelf.root / "templates"
    folder.mkdir()
    pack = (small_shelf.root / "packs" / "orimattila" / "scenario.yaml").read_text(encoding="utf-8")
    lines = [line for line in pack.splitlines() if not line.startswith("inventory:")]
    text = "\n".join([*lines, "country: FI", "residents_from: 10", "residents_below: 5"])
    (folder / "t.yaml").write_text(text + "\n", encoding="utf-8")
    assert any(
        "t.yaml" in str(fault) and "residents_from is expected below residents_below" in fault.message
        for fault in validate_paths([small_shelf.root], small_shelf)
    )
    (folder / "t.yaml").write_text(text.replace("residents_below: 5", "residents_below: 50"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"title: lacks \{place\}"):
        load_scenario_for("Turku", small_shelf)
