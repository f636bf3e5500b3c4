"""From what is written in the files to what the model calculates with."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from klimatpeli.content.bind import effects_for, to_inventory, to_outlook, to_target
from klimatpeli.content.model import (
    Amount,
    AmountRule,
    EffectData,
    Grounds,
    InventoryData,
    OutlookData,
    OutlookPath,
    Quantity,
    Scenario,
    SectorOutlook,
    Source,
    Spread,
    Text,
)
from klimatpeli.content.packs import Shelf, load_scenario
from klimatpeli.content.places import Place, local_effects
from klimatpeli.content.scenarios import bind_amount, bind_measures, fingerprint
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.errors import UnknownSector
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Enabling, Outside, PlannedMeasure, Shift
from klimatpeli.emissions.outlook import Outlook, SectorSpread
from klimatpeli.emissions.projection import project

JUDGED = Grounds(basis="judged")
YEARS = (2007, 2022)
index = st.floats(0.2, 2.0)


def text(word: str) -> Text:
    return Text(fi=word, sv=word, en=word)


def path(**points: float) -> OutlookPath:
    return OutlookPath(points={year.removeprefix("y"): value for year, value in points.items()}, grounds=JUDGED)


def outlook(oil_2024: float = 1.0, electric_2024: float = 1.0) -> OutlookData:
    return OutlookData(
        id="test",
        country="FI",
        title=text("o"),
        note=text("o"),
        base_year=2022,
        sectors=(
            SectorOutlook(sector="oil", activity=path(y2022=1.0), intensity=path(y2022=1.0, y2024=oil_2024)),
            SectorOutlook(sector="electric", activity=path(y2022=1.0), intensity=path(y2022=1.0, y2024=electric_2024)),
        ),
        grid_factor_g_per_kwh={"2022": 75.9, "2024": 38.9},
        grid_grounds=JUDGED,
    )


def inventory(oil_kt: float = 10.0, electric_kt: float = 10.0) -> Inventory:
    return Inventory(("oil", "electric"), YEARS, np.array([[20.0, oil_kt], [20.0, electric_kt]]))


class Item:
    def __init__(self, *effects: EffectData) -> None:
        self.effects = effects


def shift(t: float, factor: float, scales_with: str = "activity") -> EffectData:
    return EffectData.model_validate(
        {
            "kind": "shift",
            "sector": "oil",
            "to": "electric",
            "factor": factor,
            "factors_year": 2024,
            "scales_with": scales_with,
            "t_per_unit": Spread(low=t, central=t, high=t),
            "grounds": JUDGED,
        }
    )


def one_year_kt(effect: EffectData, records: OutlookData, year: int) -> tuple[float, float]:
    """What one unit removes from oil and brings to electricity in a year, kt, by the model itself."""
    inv = inventory()
    out = to_outlook(records)
    base = make_baseline(inv, out, 2030)
    plan = PlannedMeasure("m", effects_for(Item(effect), inv, out), 2022, 0, 1)
    result = project(base, [plan])
    change = result.plan_kt - base.emissions_kt
    column = base.column(year)
    return -float(change[0, column]), float(change[1, column])


@given(t=st.floats(1, 500), factor=st.floats(0, 2), oil=index, electric=index)
def test_a_saving_of_kilowatt_hours_is_the_written_tonnes_in_the_factors_year(
    t: float, factor: float, oil: float, electric: float
) -> None:
    assume(t / 1000 / oil < 10)
    removed, caused = one_year_kt(shift(t, factor), outlook(oil, electric), 2024)
    assert removed == pytest.approx(t / 1000, rel=1e-9)
    assert caused == pytest.approx(factor * t / 1000, rel=1e-9, abs=1e-12)


@given(t=st.floats(1, 500), factor=st.floats(0, 2), oil=index, electric=index)
def test_tonnes_that_stay_tonnes_are_those_of_the_last_year(
    t: float, factor: float, oil: float, electric: float
) -> None:
    item = Item(shift(t, factor, "intensity"))
    (bound,) = effects_for(item, inventory(), to_outlook(outlook(oil, electric)))
    assert isinstance(bound, Shift)
    assert bound.kt is not None
    assert bound.kt.central == pytest.approx(t / 1000)
    assert bound.factor * electric == pytest.approx(factor)


def test_each_kind_of_effect_becomes_its_own() -> None:
    spread = Spread(low=1, central=2, high=3)
    effects = (
        EffectData(kind="cut", sector="oil", share=Spread(low=0.1, central=0.2, high=0.3), grounds=JUDGED),
        EffectData(kind="credit", gwh_per_unit=spread, grounds=JUDGED),
        EffectData(kind="outside", t_per_unit=Spread(low=-1, central=0, high=1), reason=text("r"), grounds=JUDGED),
        EffectData(kind="enabling", reason=text("r"), grounds=JUDGED),
    )
    cut, credit, outside, enabling = effects_for(Item(*effects), inventory(), to_outlook(outlook()))
    assert isinstance(cut, Cut)
    assert cut.share is not None
    assert cut.share.central == 0.2
    assert isinstance(credit, Credit)
    assert credit.gwh.high == 3
    assert isinstance(outside, Outside)
    assert (outside.kt.low, outside.kt.high) == (-0.001, 0.001)
    assert isinstance(enabling, Enabling)


def test_an_effect_on_a_sector_that_is_not_there_is_refused() -> None:
    effect = EffectData(kind="cut", sector="coal", share=Spread(low=0, central=0, high=0), grounds=JUDGED)
    with pytest.raises(UnknownSector, match="coal"):
        effects_for(Item(effect), inventory(), to_outlook(outlook()))


def test_population_moves_only_the_sectors_that_follow_people() -> None:
    data = outlook().model_copy(update={"population": path(y2022=1.0, y2030=0.9), "follows_people": ("oil",)})
    bound = to_outlook(data)
    assert bound.activity["oil"].at((2022, 2030)).tolist() == [1.0, 0.9]
    assert bound.activity["electric"].at((2022, 2030)).tolist() == [1.0, 1.0]


def with_spread(**spread: object) -> SectorSpread:
    data = outlook().model_dump()
    oil, electric = data["sectors"]
    return to_outlook(OutlookData.model_validate(data | {"sectors": (oil | spread, electric)})).spread["oil"]


def test_a_spread_is_swings_a_trend_that_may_be_wrong_and_ones_own_way() -> None:
    given = with_spread(sd_common=((1, 0.2),), sd_trend=0.03, sd_local=((1, 0.1), (4, 0.2)), story="heat")
    assert given == SectorSpread(0.2, 0.1, "heat", trend=0.03, national_growth=0.0, local_growth=0.5)
    assert with_spread() == SectorSpread(0.0, 0.0, "oil", local_growth=0.0)


def test_a_file_that_knows_no_trend_means_the_widths_that_it_names() -> None:
    given = with_spread(sd_common=((1, 0.1), (5, 0.17), (10, 0.21)), sd_local=((1, 0.05), (5, 0.085), (10, 0.105)))
    for ahead, shared, own in ((1, 0.1, 0.05), (5, 0.17, 0.085), (10, 0.21, 0.105)):
        assert given.sd(ahead) == pytest.approx((shared**2 + own**2) ** 0.5, rel=0.01)
    assert to_outlook(outlook()).story_correlation == 0.5


def test_a_gap_stays_a_gap() -> None:
    source = Source(id="s", title="s", publisher="s", year="2024")
    data = InventoryData(
        place_id="p",
        place="P",
        level="municipality",
        country="FI",
        scope="s",
        release="r",
        source=source,
        sectors=("oil",),
        years=(2007, 2022),
        values_kt=((None, 1.0),),
    )
    bound = to_inventory(data)
    assert np.isnan(bound.values_kt[0, 0])
    assert bound.total_kt(2022) == 1.0


# --- amounts ------------------------------------------------------------------------------------------------


def rule(step: float, suggested: float, limit: float, share: float) -> AmountRule:
    return AmountRule(
        unit=text("u"),
        step=step,
        suggested=Quantity(per_1000_residents=suggested),
        limit=Quantity(per_1000_residents=limit),
        limit_share=share,
        grounds=JUDGED,
    )


@given(
    step=st.sampled_from([0.1, 0.5, 1.0, 10.0]),
    suggested=st.floats(0.01, 5),
    limit=st.floats(0.01, 5),
    share=st.floats(0.05, 1),
    population=st.integers(600, 700_000),
    reach=st.floats(1e-5, 1.0),
    sector=st.floats(0.01, 500),
)
def test_an_amount_is_whole_steps_within_population_and_sector(
    step: float, suggested: float, limit: float, share: float, population: int, reach: float, sector: float
) -> None:
    amount = bind_amount(rule(step, suggested, limit, share), population, {"oil": reach}, {"oil": sector})
    most = min(limit * population / 1000, share * sector / reach)
    if amount is None:
        assert most < step * (1 + 1e-6)
        return
    assert step <= amount.suggested <= amount.limit
    assert amount.limit <= most * (1 + 1e-6)
    assert amount.limit > most - step * (1 + 1e-6)
    for units in (amount.suggested, amount.limit):
        assert units / step == pytest.approx(round(units / step), abs=1e-6)


@pytest.mark.parametrize(
    ("lot", "units", "bought", "word"),
    [(1, 1, 1, "talo"), (1, 8, 8, "taloa"), (10, 8, 80, "taloa"), (0.1, 10, 1, "talo")],
)
def test_an_amount_is_said_as_it_stands_after_its_number(lot: float, units: float, bought: float, word: str) -> None:
    many, one = (Text(fi=said, sv=said, en=said) for said in ("taloa", "talo"))
    amount = Amount(unit=many, unit_one=one, lot=lot, suggested=1, limit=9, grounds=Grounds(basis="judged"))
    assert amount.bought(units) == bought
    assert amount.word(units).fi == word


def test_one_lot_is_named_with_its_number(shelf: Shelf) -> None:
    amounts = {measure.id: measure.amount for measure in shelf.library().measures if measure.amount is not None}
    assert amounts["oil-boiler-homes"].one().fi == "pientalo"
    assert amounts["envelope-retrofit"].one().fi == "1\u00a0000 neliötä"
    assert amounts["envelope-retrofit"].one().en == "1,000 square metres"


def test_less_than_one_step_is_left_out() -> None:
    assert bind_amount(rule(1, 1, 1, 1), 500, {}, {}) is None
    assert bind_amount(rule(1, 1, 1, 0.1), 5000, {"oil": 2.0}, {"oil": 10.0}) is None


def test_amounts_grow_with_the_municipality_unless_its_sector_is_smaller(shelf: Shelf) -> None:
    town, city = (load_scenario(name, shelf) for name in ("orimattila", "lahti"))
    town_kt, city_kt = (dict(zip(s.inventory.sectors, s.inventory.values_kt, strict=True)) for s in (town, city))
    grown = 0
    for measure in town.measures:
        other = next((m for m in city.measures if m.id == measure.id), None)
        if measure.amount is None or other is None or other.amount is None:
            continue
        touched = [effect.sector for effect in measure.effects if effect.kind in ("cut", "shift")]
        if all((city_kt[name][-1] or 0) >= (town_kt[name][-1] or 0) for name in touched):
            assert other.amount.limit >= measure.amount.limit, measure.id
            grown += other.amount.limit > measure.amount.limit
    assert grown > 30


# --- whole scenarios ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["orimattila", "lahti"])
def scenario(request: pytest.FixtureRequest, shelf: Shelf) -> Scenario:
    return load_scenario(request.param, shelf)


def bound(scenario: Scenario) -> tuple[Inventory, Outlook]:
    return to_inventory(scenario.inventory), to_outlook(scenario.outlook)


def test_every_measure_and_option_can_be_projected(scenario: Scenario) -> None:
    inv, out = bound(scenario)
    base = make_baseline(inv, out, 2040)
    plans = [
        PlannedMeasure(
            m.id,
            effects_for(m, inv, out),
            2027,
            m.lead_years,
            m.ramp_years,
            m.lifetime_years,
            units=m.amount.limit if m.amount else 1.0,
        )
        for m in scenario.measures
    ]
    plans += [
        PlannedMeasure(
            f"{card.id}:{option.id}", effects_for(option, inv, out), 2027, option.lead_years, option.ramp_years
        )
        for card in scenario.cards
        for option in card.options
    ]
    result = project(base, plans)
    assert np.all(np.isfinite(result.plan_kt))
    assert result.plan_kt.sum(axis=0)[-1] < base.emissions_kt.sum(axis=0)[-1]


def test_no_measure_takes_more_than_its_sector_has(scenario: Scenario) -> None:
    inv, out = bound(scenario)
    for measure in scenario.measures:
        units = measure.amount.limit if measure.amount else 1.0
        plan = PlannedMeasure(measure.id, effects_for(measure, inv, out), 2027, 0, 1, units=units)
        for effect in plan.effects:
            if isinstance(effect, (Cut, Shift)):
                there = inv.sector_kt(effect.sector, inv.last_year)
                unlimited = effect.amount.central * units / (there if effect.kt is not None and there else 1.0)
                assert unlimited <= 0.9 + 1e-9, measure.id


def test_the_target_is_a_fifth_of_2007(scenario: Scenario) -> None:
    inv, _ = bound(scenario)
    assert to_target(scenario.target).kt(inv) == pytest.approx(0.2 * inv.total_kt(2007))


def test_a_scenario_survives_being_stored_as_json(scenario: Scenario) -> None:
    again = Scenario.model_validate_json(scenario.model_dump_json())
    assert again == scenario
    assert fingerprint(again) == fingerprint(scenario)


def test_the_fingerprint_tells_one_changed_word(scenario: Scenario) -> None:
    other = scenario.model_copy(update={"fictional": not scenario.fictional})
    assert fingerprint(other) != fingerprint(scenario)
    assert len(fingerprint(scenario)) == 64


def test_every_source_that_is_named_comes_along(scenario: Scenario) -> None:
    known = {source.id for source in scenario.sources}
    for measure in scenario.measures:
        assert {*measure.warning_sources, *(s for e in measure.effects for s in e.grounds.sources)} <= known
    assert scenario.inventory.source.id in known


def test_what_needs_a_missing_measure_is_left_out_with_a_reason(shelf: Shelf) -> None:
    library = shelf.library()
    scenario = load_scenario("orimattila", shelf)
    inv, out = bound(scenario)
    place = Place(scenario.inventory, inv, out, scenario.population, {s.id: s for s in library.sectors})
    first, second, third = (m for m in library.measures if m.id in scenario_ids(scenario)[:3])
    second = second.model_copy(update={"requires": ("nowhere",)})
    third = third.model_copy(update={"requires": (second.id,), "excludes": (second.id,)})
    first = first.model_copy(update={"excludes": (second.id,), "requires": ()})
    measures, left_out = bind_measures([first, second, third], place)
    assert [m.id for m in measures] == [first.id]
    assert measures[0].excludes == ()
    reasons = {item.measure_id: item.reason for item in left_out}
    assert set(reasons) == {second.id, third.id}
    assert second.title.fi in reasons[third.id].fi


def scenario_ids(scenario: Scenario) -> list[str]:
    return [measure.id for measure in scenario.measures]


def test_in_a_territorial_inventory_a_shift_to_electricity_is_a_cut() -> None:
    territorial = Inventory(("electricity_district_heating", "own_heating"), (2024,), np.array([[5.0], [2.0]]))
    spread = Spread(low=0.1, central=0.1, high=0.1)
    effects = (
        EffectData(kind="shift", sector="oil_heating", to="electric_heating", factor=0.1, share=spread, grounds=JUDGED),
        EffectData(kind="cut", sector="consumption_electricity", share=spread, grounds=JUDGED),
        EffectData(kind="credit", gwh_per_unit=spread, grounds=JUDGED),
    )
    (only,) = local_effects(effects, territorial)
    assert (only.kind, only.sector, only.to, only.factor) == ("cut", "own_heating", "", 0.0)
