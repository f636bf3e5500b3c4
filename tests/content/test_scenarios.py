"""The content that comes with the program keeps its promises."""

from __future__ import annotations

import csv

import pytest

from klimatpeli.content.bind import to_inventory, to_outlook
from klimatpeli.content.faults import ContentError
from klimatpeli.content.files import TALK_SHARE
from klimatpeli.content.model import Format, OutlookData, Phase
from klimatpeli.content.packs import Shelf, UnknownScenario, list_packs, load_scenario, validate_paths
from klimatpeli.emissions.baseline import make_baseline

from .conftest import SCENARIOS


@pytest.fixture(scope="module", params=["30", "60", "90", "120"])
def format_(request: pytest.FixtureRequest, shelf: Shelf) -> Format:
    return next(f for f in shelf.library().formats if f.id == request.param)


def test_the_content_of_the_program_has_no_fault() -> None:
    assert [str(fault) for fault in validate_paths([SCENARIOS])] == []


def test_no_statement_is_asked_twice_and_the_note_counts_the_new_ones_right(shelf: Shelf) -> None:
    library = shelf.library()
    asked = [statement.text for statement in (*library.pulse, *library.end_items)]
    assert len(set(asked)) == len(asked)
    note = next(note for note in library.notes if note.phase == "end_pulse")
    assert len(library.end_items) == 5
    assert "viisi uutta" in note.say.fi
    assert "fem nya" in note.say.sv
    assert "five new" in note.say.en


def test_a_format_is_as_long_as_its_name(format_: Format) -> None:
    assert sum(phase.minutes for phase in format_.phases) == format_.minutes == int(format_.id)


def test_talking_keeps_a_quarter_of_the_time(format_: Format) -> None:
    talk = sum(p.minutes for p in format_.phases if p.kind in ("choose", "follow_up", "debrief"))
    assert talk >= TALK_SHARE * format_.minutes


def test_inventory_and_goal_come_before_the_first_card(format_: Format) -> None:
    kinds = [phase.kind for phase in format_.phases]
    assert kinds.index("inventory") < kinds.index("goal") < kinds.index("card")
    assert kinds[0] == "lobby"
    assert kinds[-1] == "close"


def test_the_standard_format_gives_the_rounds_17_and_15_minutes(shelf: Shelf) -> None:
    standard = next(f for f in shelf.library().formats if f.id == "90")
    rounds = [sum(p.minutes for p in standard.phases if p.round == number) for number in (1, 2)]
    assert rounds == [17, 15]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("minutes: 13}", "minutes: 12}", "minutes: is 90, but the phases add up to 89"),
        ("{kind: cake, round: 1,", "{kind: cake,", 'of the kind "cake" takes the number of its round'),
        ("{kind: goal, minutes", "{kind: goal, round: 1, minutes", 'of the kind "goal" takes no round'),
        ("round: 2", "round: 3", "have rounds out of order; 1, 2, ... are expected"),
    ],
)
def test_a_format_that_does_not_work_out_is_refused(small_shelf: Shelf, old: str, new: str, expected: str) -> None:
    path = small_shelf.root / "formats" / "90.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert any(expected in str(fault) for fault in validate_paths([small_shelf.root], small_shelf))


def test_a_format_of_before_that_names_phases_to_skip_is_still_read() -> None:
    written = '{"kind": "cake", "round": 1, "minutes": 1, "may_skip": true}'
    assert Phase.model_validate_json(written) == Phase(kind="cake", round=1, minutes=1)


def test_debrief_cannot_be_squeezed_out(small_shelf: Shelf) -> None:
    path = small_shelf.root / "formats" / "90.yaml"
    text = path.read_text(encoding="utf-8").replace("debrief, minutes: 13", "debrief, minutes: 3")
    path.write_text(text.replace("inventory, minutes: 12", "inventory, minutes: 22"), encoding="utf-8")
    told = [str(fault) for fault in validate_paths([small_shelf.root], small_shelf)]
    assert any("give debrief, choosing and follow-up 17 minutes; at least 25% are expected" in fault for fault in told)


def test_both_packs_are_listed_and_played_2027_and_2028(shelf: Shelf) -> None:
    assert {"lahti", "orimattila"} <= {pack.id for pack in list_packs(shelf)}
    for name in ("lahti", "orimattila"):
        scenario = load_scenario(name, shelf)
        assert [r.year for r in scenario.rounds] == [2027, 2028, 2029]
        assert (scenario.target.base_year, scenario.target.year, scenario.target.reduction) == (2007, 2030, 0.8)


def test_an_unknown_scenario_gets_a_suggestion(shelf: Shelf) -> None:
    with pytest.raises(UnknownScenario, match='did you mean "orimattila"'):
        load_scenario("orimatila", shelf)


def test_the_electricity_factor_of_2023_and_2024_is_the_observed_one(shelf: Shelf) -> None:
    outlook = next(o for o in shelf.library().outlooks if o.id == "finland")
    paths = {sector.sector: sector.intensity.points for sector in outlook.sectors}
    assert paths["consumption_electricity"]["2023"] == pytest.approx(50.5 / 75.9, abs=1e-4)
    assert paths["consumption_electricity"]["2024"] == pytest.approx(38.9 / 75.9, abs=1e-4)
    assert paths["electric_heating"]["2024"] == pytest.approx(46.5 / 85.1, abs=1e-4)
    assert outlook.grid_factor_g_per_kwh["2024"] == 38.9


def test_every_band_of_an_outlook_holds_its_central_path(shelf: Shelf) -> None:
    for outlook in shelf.library().outlooks:
        for sector in outlook.sectors:
            for path in (sector.activity, sector.intensity):
                for year, low in path.low.items():
                    assert low <= path.points[year] <= path.high[year], (outlook.id, sector.sector, year)


@pytest.mark.parametrize(("pack", "name"), [("lahti", "spread-widths.csv"), ("vaxjo", "spread-widths-sweden.csv")])
def test_the_spread_of_a_country_is_the_recommended_one(shelf: Shelf, pack: str, name: str) -> None:
    outlook = to_outlook(load_scenario(pack, shelf).outlook)
    with (SCENARIOS.parent / "docs" / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert outlook.story_correlation == float(row["story_correlation"])
            given = outlook.spread[row["sector"]]
            assert (given.national, given.trend) == (float(row["swings"]), float(row["trend_a_year"]))
            assert (given.local, given.story) == (float(row["local"]), row["story"])
            assert given.national_growth == 0
            assert given.local_growth == pytest.approx(0.5, abs=0.001)


def outlook_of(shelf: Shelf, name: str) -> OutlookData:
    return load_scenario(name, shelf).outlook


def test_district_heating_follows_the_places_own_network(shelf: Shelf) -> None:
    for name, points in (("lahti", {"2030": 0.9}), ("orimattila", {"2030": 0.95})):
        sector = next(s for s in outlook_of(shelf, name).sectors if s.sector == "district_heating")
        assert points.items() <= sector.intensity.points.items()


def test_a_shrinking_town_needs_less_heat_than_a_growing_one(shelf: Shelf) -> None:
    oil = {}
    for name in ("lahti", "orimattila"):
        scenario = load_scenario(name, shelf)
        base = make_baseline(to_inventory(scenario.inventory), to_outlook(scenario.outlook), 2040)
        oil[name] = base.activity[base.row("oil_heating"), base.column(2040)]
    assert oil["orimattila"] < oil["lahti"]


def test_a_pack_that_names_what_is_not_there_is_refused(small_shelf: Shelf) -> None:
    path = small_shelf.root / "packs" / "orimattila" / "scenario.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new, expected in (
        ("outlook: finland", "outlook: finlnd", 'outlook: "finlnd" is not a known outlook; did you mean "finland"?'),
        ("place: Orimattila", "place: Orimatila", "inventory.place: there is no inventory of"),
        ("cards: [school-boiler]", "cards: [school-boilr]", 'not a known card; did you mean "school-boiler"?'),
        ("year: 2028", "year: 2026", "rounds[2].year: is 2026; a year after 2027 is expected"),
        ("{2022: 1,", "{2022: 2,", "population_index.points.2022: is 2; 1 is expected in the base year"),
        ("network: small", "network: smal", 'network: "smal-wood-network" is not a known network'),
    ):
        path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(ContentError) as caught:
            load_scenario("orimattila", small_shelf)
        assert any(expected in str(fault) for fault in caught.value.faults), str(caught.value)


def test_a_format_with_more_rounds_than_the_pack_gives_is_refused(small_shelf: Shelf) -> None:
    path = small_shelf.root / "packs" / "orimattila" / "scenario.yaml"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "year: 2029" not in line]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(ContentError, match="gives 2 rounds; the format 120 needs 3"):
        load_scenario("orimattila", small_shelf)
    path.write_text("\n".join([*lines, 'formats: ["30", "60", "90"]']) + "\n", encoding="utf-8")
    assert [f.id for f in load_scenario("orimattila", small_shelf).formats] == ["30", "60", "90"]
