"""Bands: the same for the same plan, honest about what is unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy.stats import beta

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import Baseline, make_baseline
from klimatpeli.emissions.errors import UnknownSector
from klimatpeli.emissions.measures import Credit, Cut, Effect, Outside, PlannedMeasure, Range, Shift
from klimatpeli.emissions.outlook import Outlook, SectorSpread
from klimatpeli.emissions.projection import project
from klimatpeli.emissions.streams import normal_draws, pert_draws, stream_order
from klimatpeli.emissions.uncertainty import DrawnBaseline, UncertainPlan
from tests.emissions.orimattila import flat_outlook, inventory
from tests.emissions.worlds import engine_baseline, engine_measures, random_world

OUTLOOK = replace(
    flat_outlook(road_transport=0.7, consumption_electricity=0.4, electric_heating=0.4),
    grid_spread=SectorSpread(0.2, 0.0, "electricity", trend=0.04),
)
BASELINE = make_baseline(inventory(), OUTLOOK)
CERTAIN = replace(OUTLOOK, spread={}, grid_spread=None)


def planned(measure_id: str, *effects: Effect, decided: int = 2024, **more: Any) -> PlannedMeasure:
    return PlannedMeasure(measure_id, effects, decided, 1, 3, **more)


BUS = planned("bus", Cut("road_transport", Range(0.02, 0.05, 0.12)))
OIL = planned("oil", Shift("oil_heating", "electric_heating", 0.06, Range(0.2, 0.5, 0.9)), units=1.5)
LAST_OIL = planned("last oil", Cut("oil_heating", Range(0.3, 1, 1)), realised=0.8)
HOMES = planned("homes", Cut("electric_heating", kt=Range(0.1, 0.3, 0.4)))
WIND = planned("wind", Credit(Range(20, 60, 80)), Outside(Range(-1, 0, 2)))
ALL = (BUS, OIL, LAST_OIL, HOMES, WIND)


def test_a_stream_is_the_same_on_every_machine() -> None:
    assert stream_order("measure:bus#0", 8).tolist() == [3, 5, 6, 7, 0, 4, 1, 2]


def test_pert_draws_follow_the_beta_distribution() -> None:
    drawn = np.sort(pert_draws("any", Range(2, 3, 8), 10_000))
    expected = 2 + 6 * beta(1 + 4 / 6, 1 + 20 / 6).ppf((np.arange(10_000) + 0.5) / 10_000)
    np.testing.assert_allclose(drawn, expected, atol=6 * 5e-5)
    assert drawn.mean() == pytest.approx((2 + 4 * 3 + 8) / 6, rel=1e-4)
    assert np.all(pert_draws("any", Range.exactly(4), 10) == 4)


@pytest.mark.parametrize("mode", [0.0, 1.0])
def test_a_range_may_lean_wholly_to_one_end(mode: float) -> None:
    drawn = pert_draws("any", Range(0, mode, 1), 10_000)
    assert drawn.mean() == pytest.approx((4 * mode + 1) / 6, rel=1e-3)
    assert drawn.min() >= 0
    assert drawn.max() <= 1


def test_without_doubt_the_band_is_the_projection() -> None:
    drawn = DrawnBaseline(BASELINE, CERTAIN, draws=50)
    certain = [
        planned("bus", Cut("road_transport", Range.exactly(0.05))),
        planned("oil", Shift("oil_heating", "electric_heating", 0.06, Range.exactly(0.5))),
        planned("wind", Credit(Range.exactly(60))),
    ]
    plan, expected = UncertainPlan(drawn, certain), project(BASELINE, certain)
    for counts_credits in (True, False):
        band = plan.band(counts_credits=counts_credits)
        for part in (band.p10_kt, band.p50_kt, band.p90_kt):
            np.testing.assert_allclose(part, expected.total_kt(counts_credits=counts_credits), rtol=1e-6)
    assert plan.variance_shares(2030, counts_credits=True) == ()


def _amount(effect: Effect, value: float) -> Effect:
    if isinstance(effect, (Cut, Shift)):
        exactly = Range.exactly(value)
        return replace(effect, share=exactly) if effect.share else replace(effect, kt=exactly)
    if isinstance(effect, Credit):
        return Credit(Range.exactly(value))
    return Outside(Range.exactly(value))


def _one_draw(number: int, draws: int) -> tuple[Baseline, list[PlannedMeasure]]:
    """The ordinary model with the inputs of one draw."""
    emissions, grid = BASELINE.emissions_kt.copy(), BASELINE.grid_factor_g_per_kwh.copy()
    spreads = [*((s, OUTLOOK.spread[s]) for s in BASELINE.sectors), ("grid factor", OUTLOOK.grid_spread)]
    for name, spread in spreads:
        assert spread is not None
        values = grid if name == "grid factor" else emissions[BASELINE.row(name)]
        for column in range(1, len(values)):
            shared = 0.5**0.5 * (
                normal_draws("common:all", draws)[number] + normal_draws(f"national:{spread.story}", draws)[number]
            )
            years_wrong = column if column <= 10 else (10 * column) ** 0.5
            trend = spread.trend * years_wrong * normal_draws("common:trend", draws)[number]
            local = spread.local * column**0.5 * normal_draws(f"local:{name}", draws)[number]
            values[column] *= np.exp(spread.national * shared + trend + local)
    measures = [
        replace(
            m,
            effects=tuple(
                _amount(e, float(pert_draws(f"measure:{m.id}#{i}", _range(e), draws)[number]))
                for i, e in enumerate(m.effects)
            ),
        )
        for m in ALL
    ]
    return replace(BASELINE, emissions_kt=emissions, grid_factor_g_per_kwh=grid), measures


def _range(effect: Effect) -> Range:
    if isinstance(effect, (Cut, Shift)):
        return effect.amount
    if isinstance(effect, Credit):
        return effect.gwh
    assert isinstance(effect, Outside)
    return effect.kt


def test_each_draw_is_the_ordinary_model_with_other_inputs() -> None:
    draws = 40
    plan = UncertainPlan(DrawnBaseline(BASELINE, OUTLOOK, draws=draws), ALL)
    gross, net = plan.total_kt(counts_credits=False), plan.total_kt(counts_credits=True)
    for number in range(draws):
        expected = project(*_one_draw(number, draws))
        np.testing.assert_allclose(gross[:, number], expected.gross_kt, rtol=1e-5)
        np.testing.assert_allclose(net[:, number], expected.net_kt, rtol=1e-5)


@pytest.mark.parametrize("seed", range(60))
def test_random_plans_without_doubt_agree_with_the_projection(seed: int) -> None:
    world = random_world(20_000 + seed)
    baseline, measures = engine_baseline(world), engine_measures(world)
    outlook = Outlook({}, {}, ((2022, 1.0),))
    plan = UncertainPlan(DrawnBaseline(baseline, outlook, draws=3), measures)
    expected = project(baseline, measures)
    for row, sector in enumerate(baseline.sectors):
        np.testing.assert_allclose(plan.sector_band(sector).p50_kt, expected.plan_kt[row], rtol=2e-5, atol=2e-5)


def test_choosing_one_by_one_gives_the_same_draws_as_all_at_once() -> None:
    drawn = DrawnBaseline(BASELINE, OUTLOOK, draws=200)
    at_once = UncertainPlan(drawn, ALL)
    step_by_step = UncertainPlan(drawn)
    for measure in reversed(ALL):
        step_by_step = step_by_step.with_measure(measure)
    expected = at_once.total_kt(counts_credits=True)
    assert np.array_equal(step_by_step.total_kt(counts_credits=True), expected)
    for measure in ALL:
        detour = at_once.without(measure.id)
        without = UncertainPlan(drawn, [one for one in ALL if one.id != measure.id])
        assert np.array_equal(detour.total_kt(counts_credits=True), without.total_kt(counts_credits=True)), measure.id
        assert np.array_equal(detour.with_measure(measure).total_kt(counts_credits=True), expected)


def test_another_measure_does_not_stir_a_sector_it_does_not_touch() -> None:
    drawn = DrawnBaseline(BASELINE, OUTLOOK, draws=500)
    before = UncertainPlan(drawn, [BUS]).sector_band("road_transport")
    after = UncertainPlan(drawn, [BUS, OIL, WIND]).sector_band("road_transport")
    assert np.array_equal(before.p10_kt, after.p10_kt)
    assert np.array_equal(before.p90_kt, after.p90_kt)


def test_a_measure_that_only_cuts_helps_in_every_draw() -> None:
    drawn = DrawnBaseline(BASELINE, OUTLOOK, draws=500)
    without = UncertainPlan(drawn, [OIL]).total_kt(counts_credits=False)
    with_bus = UncertainPlan(drawn, [OIL, BUS]).total_kt(counts_credits=False)
    assert np.all(with_bus[-1] < without[-1])


def test_the_chance_of_staying_below_the_median_is_one_half() -> None:
    plan = UncertainPlan(DrawnBaseline(BASELINE, OUTLOOK), ALL)
    column = BASELINE.column(2030)
    band = plan.band(counts_credits=True)
    for level, chance in ((band.p10_kt, 0.1), (band.p50_kt, 0.5), (band.p90_kt, 0.9)):
        assert plan.chance(level[column], 2030, counts_credits=True) == pytest.approx(chance, abs=2e-4)
    assert plan.chance(1e9, 2030, counts_credits=True) == 1
    assert plan.chance(0, 2030, counts_credits=True) == 0


def band_width(spread: SectorSpread) -> FloatArray:
    """Half of ln(P90 / P10) in standard deviations, by years after the inventory."""
    outlook = replace(OUTLOOK, spread={"agriculture": spread})
    band = UncertainPlan(DrawnBaseline(BASELINE, outlook)).sector_band("agriculture")
    width: FloatArray = np.log(band.p90_kt / band.p10_kt) / (2 * 1.2816)
    return width


def test_swings_pass_a_wrong_trend_grows_with_the_years_and_ones_own_way_with_their_root() -> None:
    years = np.arange(len(BASELINE.years))
    begun = years > 0
    np.testing.assert_allclose(band_width(SectorSpread(0.1, 0.0, "farms")), 0.1 * begun, rtol=5e-3)
    np.testing.assert_allclose(band_width(SectorSpread(0.0, 0.1, "farms")), 0.1 * years**0.5, rtol=1e-3)
    trend = band_width(SectorSpread(0.0, 0.0, "farms", trend=0.02))
    np.testing.assert_allclose(trend[:11], 0.02 * years[:11], rtol=1e-3)
    np.testing.assert_allclose(trend[10:], 0.02 * (10 * years[10:]) ** 0.5, rtol=1e-3)


def test_the_three_parts_of_a_spread_add_up_as_squares() -> None:
    spread = SectorSpread(0.05, 0.03, "farms", trend=0.02)
    assert spread.sd(0) == 0
    assert spread.sd(4) == pytest.approx((0.05**2 + (4 * 0.02) ** 2 + 4 * 0.03**2) ** 0.5)
    np.testing.assert_allclose(band_width(spread)[[1, 4, 10]], [spread.sd(1), spread.sd(4), spread.sd(10)], rtol=2e-2)


@pytest.mark.parametrize("wrong", [{"national": -0.1}, {"trend": -0.1}, {"local_growth": 0.6}, {"national_growth": -1}])
def test_a_spread_that_shrinks_or_outruns_a_random_walk_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="spread"):
        replace(SectorSpread(0.1, 0.1, "farms"), **wrong)


def test_the_outlook_stays_the_median_of_every_sector_and_year() -> None:
    drawn = DrawnBaseline(BASELINE, OUTLOOK)
    plan = UncertainPlan(drawn)
    for row, sector in enumerate(BASELINE.sectors):
        band = plan.sector_band(sector)
        np.testing.assert_allclose(band.p50_kt, BASELINE.emissions_kt[row], rtol=0.02)
        assert np.all(band.p10_kt <= band.p50_kt)
        assert np.all(band.p50_kt <= band.p90_kt)


def _correlations(outlook: Outlook) -> tuple[float, float]:
    """Of electricity use with electric heating (one story), and with road transport (another)."""
    drawn = DrawnBaseline(BASELINE, outlook)
    use, heating, road = (
        np.log(drawn.cells[BASELINE.row(sector)][-1])
        for sector in ("consumption_electricity", "electric_heating", "road_transport")
    )
    return float(np.corrcoef(use, heating)[0, 1]), float(np.corrcoef(use, road)[0, 1])


def test_sectors_of_one_story_swing_together_and_stories_only_as_much_as_the_outlook_says() -> None:
    known = {sector: replace(one, trend=0.0, local_growth=0.0) for sector, one in OUTLOOK.spread.items()}
    same, other = _correlations(replace(OUTLOOK, spread=known, story_correlation=0.0))
    assert same == pytest.approx(0.2**2 / (0.2**2 + 0.05**2), abs=0.02)
    assert other == pytest.approx(0, abs=0.03)
    same, other = _correlations(replace(OUTLOOK, spread=known, story_correlation=0.5))
    assert same == pytest.approx(0.2**2 / (0.2**2 + 0.05**2), abs=0.02)
    assert other == pytest.approx(0.5 * 0.2 * 0.03 / np.hypot(0.2, 0.05) / np.hypot(0.03, 0.05), abs=0.03)
    with pytest.raises(ValueError, match="between 0 and 1"):
        replace(OUTLOOK, story_correlation=1.5)


def test_a_wrong_trend_is_one_surprise_for_all_sectors() -> None:
    wrong = {sector: SectorSpread(0.0, 0.0, one.story, trend=one.trend) for sector, one in OUTLOOK.spread.items()}
    assert _correlations(replace(OUTLOOK, spread=wrong, story_correlation=0.0)) == pytest.approx((1.0, 1.0), abs=1e-5)


def test_the_widest_unknown_comes_first() -> None:
    wide = planned("wide", Cut("road_transport", Range(0.0, 0.5, 1.0)))
    narrow = planned("narrow", Cut("agriculture", Range(0.1, 0.11, 0.12)))
    plan = UncertainPlan(DrawnBaseline(BASELINE, CERTAIN), [wide, narrow])
    first, second = plan.variance_shares(2030, counts_credits=False)
    assert (first.kind, first.key) == ("measure", "wide")
    assert first.share > 0.99
    assert second.share < 0.01
    both = UncertainPlan(DrawnBaseline(BASELINE, OUTLOOK), ALL).variance_shares(2030, counts_credits=True)
    assert sum(one.share for one in both) == pytest.approx(1, abs=0.03)
    assert {one.kind for one in both} == {"measure", "common", "national", "local"}


def test_an_unknown_sector_is_named() -> None:
    plan = UncertainPlan(DrawnBaseline(BASELINE, CERTAIN, draws=10))
    with pytest.raises(UnknownSector):
        plan.sector_band("space_travel")
    with pytest.raises(UnknownSector):
        plan.with_measure(planned("a", Cut("space_travel", Range.exactly(0.1))))
