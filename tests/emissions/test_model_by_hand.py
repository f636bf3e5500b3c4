"""Figures that a pocket calculator gives."""

from __future__ import annotations

import numpy as np
import pytest

from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.errors import MissingYear, ShiftCircle, UnknownSector
from klimatpeli.emissions.flows import shift_order
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.measures import Credit, Cut, Effect, Outside, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import IndexPath, Outlook
from klimatpeli.emissions.projection import PreparedPlan, project
from klimatpeli.emissions.target import Target
from klimatpeli.emissions.trends import explain
from tests.emissions.orimattila import flat_outlook, inventory

HINKU = Target(base_year=2007, year=2030)


def at_once(measure_id: str, *effects: Effect, units: float = 1.0, realised: float = 1.0) -> PlannedMeasure:
    return PlannedMeasure(measure_id, effects, 2025, 0, 1, units=units, realised=realised)


def share(value: float) -> Range:
    return Range.exactly(value)


def test_orimattilas_sectors_add_up_to_the_published_totals_but_for_rounding() -> None:
    assert inventory().total_kt(2007) == pytest.approx(187.6)
    assert inventory().total_kt(2007) == pytest.approx(187.7, abs=0.3)
    assert inventory().total_kt(2022) == pytest.approx(121.7, abs=0.3)
    assert inventory().sector_kt("road_transport", 2022) == 33.5


def test_the_hinku_level_is_a_fifth_of_2007() -> None:
    assert HINKU.kt(inventory()) == pytest.approx(37.52)


def test_without_changes_the_total_stays_as_it_is_today() -> None:
    projection = project(make_baseline(inventory(), flat_outlook()), ())
    for counts_credits in (True, False):
        assert projection.total_kt(counts_credits=counts_credits) == pytest.approx(121.6)


def test_an_index_runs_straight_and_then_stays() -> None:
    path = IndexPath(((2026, 0.8), (2028, 0.4)))
    found = path.at(range(2022, 2031))
    assert found == pytest.approx([1, 0.95, 0.9, 0.85, 0.8, 0.6, 0.4, 0.4, 0.4])


def test_an_index_that_names_earlier_years_is_one_in_the_first_year() -> None:
    path = IndexPath(((2022, 1.0), (2026, 0.8)))
    assert path.at(range(2024, 2028)) == pytest.approx([1.0, 0.85 / 0.9, 0.8 / 0.9, 0.8 / 0.9])


def test_the_baseline_is_inventory_times_activity_times_intensity() -> None:
    inv = Inventory(("road",), (2022,), np.array([[40.0]]))
    outlook = Outlook({"road": IndexPath(((2030, 1.1),))}, {"road": IndexPath(((2030, 0.5),))}, ((2022, 75.9),))
    baseline = make_baseline(inv, outlook, 2032)
    assert baseline.emissions_kt[0, 8] == pytest.approx(22.0)
    assert baseline.emissions_kt[0, 4] == pytest.approx(40 * 1.05 * 0.75)
    assert baseline.emissions_kt[0, 10] == pytest.approx(22.0)


def test_a_measure_waits_grows_and_ends() -> None:
    measure = PlannedMeasure("m", (), decided_year=2024, lead_years=1, ramp_years=3, lifetime_years=5)
    assert measure.strength(range(2024, 2032)) == pytest.approx([0, 1 / 3, 2 / 3, 1, 1, 1, 0, 0])


def test_two_cuts_never_take_the_same_tonne() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    plan = project(
        baseline,
        [
            at_once("a", Cut("road_transport", share(0.5))),
            at_once("b", Cut("road_transport", share(0.2))),
        ],
    )
    assert plan.at(2030).sectors_kt["road_transport"] == pytest.approx(33.5 * 0.5 * 0.8)


def test_kt_are_those_of_the_inventory_year_and_shrink_with_the_trend() -> None:
    baseline = make_baseline(inventory(), flat_outlook(road_transport=0.5))
    plan = project(baseline, [at_once("a", Cut("road_transport", kt=share(3.35)))])
    assert plan.at(2030).sectors_kt["road_transport"] == pytest.approx(33.5 * 0.5 * 0.9)


def test_oil_to_electricity_moves_a_little_of_what_it_removes() -> None:
    baseline = make_baseline(inventory(), flat_outlook(electric_heating=0.4))
    plan = project(baseline, [at_once("a", Shift("oil_heating", "electric_heating", 0.05, share(0.5)))])
    at_2030 = plan.at(2030).sectors_kt
    assert at_2030["oil_heating"] == pytest.approx(2.05)
    assert at_2030["electric_heating"] == pytest.approx(5.0 * 0.4 + 2.05 * 0.05 * 0.4)


def test_a_full_cut_takes_all() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    measures = [
        at_once("all", Cut("oil_heating", share(1))),
        at_once("half", Cut("oil_heating", share(0.5))),
    ]
    assert project(baseline, measures).at(2030).sectors_kt["oil_heating"] == 0
    parts = by_measure(attribute_plan(PreparedPlan(baseline, measures)))
    assert parts["all"][-1] == pytest.approx(-4.1)
    assert parts["half"][-1] == 0


def test_full_cuts_share_equally() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    measures = [
        at_once("cut", Cut("oil_heating", share(1))),
        at_once("shift", Shift("oil_heating", "electric_heating", 0.1, share(1))),
    ]
    parts = by_measure(attribute_plan(PreparedPlan(baseline, measures)))
    assert parts["cut"][-1] == pytest.approx(-2.05)
    assert parts["shift"][-1] == pytest.approx(-2.05 + 0.205)


def test_units_multiply_up_to_everything_and_anchoring_comes_after() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    cut = Cut("waste_treatment", share(0.1))

    def left(units: float, realised: float) -> float:
        plan = project(baseline, [at_once("a", cut, units=units, realised=realised)])
        return plan.at(2030).sectors_kt["waste_treatment"]

    assert left(4, 1) == pytest.approx(4.7 * 0.6)
    assert left(25, 1) == 0
    assert left(25, 0.4) == pytest.approx(4.7 * 0.6)
    assert left(4, 0) == pytest.approx(4.7)


def test_kt_in_an_empty_sector_take_nothing() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    plan = project(baseline, [at_once("a", Cut("rail_transport", kt=share(2)))])
    assert plan.at(2030).gross_kt == pytest.approx(121.6)


def test_credits_shrink_with_the_grid_and_stand_apart() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    measures = [at_once("wind", Credit(share(100)), realised=0.8), at_once("peat", Outside(share(2)), units=3)]
    prepared = PreparedPlan(baseline, measures)
    plan = prepared.projection()
    assert plan.at(2025).credits_kt == pytest.approx(100 * 0.8 * (75.9 - 3 / 8 * 41.2) / 1000)
    result = plan.at(2030)
    assert result.credits_kt == pytest.approx(2.776)
    assert result.outside_kt == pytest.approx(6)
    assert result.net_kt == pytest.approx(result.gross_kt - 2.776)
    assert plan.total_kt(counts_credits=True)[-1] == result.net_kt
    assert plan.total_kt(counts_credits=False)[-1] == pytest.approx(121.6)
    assert set(prepared.credits_by_measure()) == {"wind"}
    assert set(prepared.outside_by_measure()) == {"peat"}


def test_low_is_little_effect() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    measures = [at_once("a", Cut("agriculture", Range(0.1, 0.2, 0.5)))]
    left = [project(baseline, measures, case=case).at(2030).gross_kt for case in ("low", "central", "high")]
    assert left == pytest.approx([121.6 - 3.82, 121.6 - 7.64, 121.6 - 19.1])


def test_a_circle_of_shifts_is_named() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    there = at_once("a", Shift("oil_heating", "electric_heating", 0.1, share(0.2)))
    back = at_once("b", Shift("electric_heating", "oil_heating", 0.1, share(0.2)))
    with pytest.raises(ShiftCircle) as error:
        project(baseline, [there, back])
    assert set(error.value.cycle) == {"oil_heating", "electric_heating"}
    assert error.value.cycle[0] == error.value.cycle[-1]
    with pytest.raises(ShiftCircle):
        shift_order(frozenset({("a", "a")}))


def test_sectors_that_are_not_there_are_named() -> None:
    baseline = make_baseline(inventory(), flat_outlook())
    with pytest.raises(UnknownSector, match="space_travel"):
        project(baseline, [at_once("a", Cut("space_travel", share(0.5)))])
    without_road = Outlook({}, flat_outlook().intensity, ((2022, 75.9),))
    with pytest.raises(UnknownSector):
        make_baseline(inventory(), without_road)


def test_a_gap_stays_a_gap() -> None:
    gappy = Inventory(("road", "oil"), (2007, 2010, 2022), np.array([[50, np.nan, 33], [10, 9, 4.0]]))
    assert gappy.total_kt(2007) == 60
    assert gappy.sector_kt("oil", 2010) == 9
    with pytest.raises(MissingYear) as error:
        gappy.total_kt(2010)
    assert error.value.sectors == ("road",)
    with pytest.raises(MissingYear):
        gappy.total_kt(2008)
    with pytest.raises(MissingYear):
        gappy.sector_kt("road", 2010)
    with pytest.raises(UnknownSector):
        gappy.sector_kt("rail", 2007)


def test_the_last_year_is_the_last_with_a_figure() -> None:
    nothing_yet = Inventory(("road",), (2021, 2022), np.array([[5.0, np.nan]]))
    assert nothing_yet.last_year == 2021


def test_a_baseline_can_start_from_an_earlier_year() -> None:
    baseline = make_baseline(inventory(), flat_outlook(), 2022, from_year=2007)
    assert baseline.emissions_kt[:, 0].sum() == pytest.approx(187.6)
    with pytest.raises(MissingYear):
        make_baseline(inventory(), flat_outlook(), from_year=2015)
    with pytest.raises(MissingYear):
        make_baseline(inventory(), flat_outlook(), until=2020)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Range(0.3, 0.2, 0.4),
        lambda: Range(0.1, 0.2, float("nan")),
        lambda: Cut("road"),
        lambda: Cut("road", Range.exactly(0.1), Range.exactly(1)),
        lambda: Cut("road", Range.exactly(1.2)),
        lambda: Cut("road", kt=Range(-1, 0, 1)),
        lambda: Shift("road", "rail", -0.1, Range.exactly(0.1)),
        lambda: PlannedMeasure("m", (), 2025, 0, 0),
        lambda: PlannedMeasure("m", (), 2025, 0, 1, realised=1.2),
        lambda: IndexPath(((2030, 0.0),)),
        lambda: IndexPath(((2030, 0.5), (2025, 0.4))),
        lambda: Target(2030, 2007),
    ],
)
def test_what_cannot_be_is_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(ValueError, match=r".+"):
        make()


def test_the_reasons_add_up_from_the_base_year_to_the_plan() -> None:
    baseline = make_baseline(inventory(), flat_outlook(road_transport=0.7, electric_heating=0.35))
    measures = [
        at_once("oil", Shift("oil_heating", "electric_heating", 0.05, share(0.5))),
        at_once("bus", Cut("road_transport", share(0.1))),
    ]
    reasons = explain(inventory(), 2007, PreparedPlan(baseline, measures), 2030)
    steps = reasons.base_kt + reasons.history_kt + reasons.activity_kt + reasons.intensity_kt
    assert steps.sum() + sum(reasons.measures_kt.values()) == pytest.approx(reasons.plan_kt.sum(), rel=1e-12)
    assert reasons.history_kt.sum() == pytest.approx(121.6 - 187.6)
    assert reasons.intensity_kt.sum() == pytest.approx(-0.3 * 33.5 - 0.65 * 5.0)
    assert reasons.activity_kt.sum() == pytest.approx(0, abs=1e-12)
    assert reasons.measures_kt["bus"] == pytest.approx(-33.5 * 0.7 * 0.1)


def test_activity_and_intensity_share_a_change_by_their_logarithms() -> None:
    inv = Inventory(("road",), (2022,), np.array([[100.0]]))
    outlook = Outlook({"road": IndexPath(((2030, 2.0),))}, {"road": IndexPath(((2030, 0.25),))}, ((2022, 75.9),))
    reasons = explain(inv, 2022, PreparedPlan(make_baseline(inv, outlook)), 2030)
    assert reasons.activity_kt[0] == pytest.approx(50.0)  # ln 2 : ln 1/4 = 1 : -2, together -50
    assert reasons.intensity_kt[0] == pytest.approx(-100.0)
