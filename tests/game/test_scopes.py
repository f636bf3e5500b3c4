"""The same plan in two scopes: equal tonnes, figures that are never mixed, and an end at nothing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.content.model import InventoryData, Scenario
from klimatpeli.content.packs import load_scenario
from klimatpeli.content.stories import tell
from klimatpeli.emissions.projection import PreparedPlan, Projection
from klimatpeli.game.ruler import Ruler, make_ruler
from klimatpeli.game.scopes import Scopes, scopes_side_by_side

REGION = load_scenario("paijat-hame")
RULER = make_ruler(REGION)
YEARS = [resources.year for resources in REGION.rounds]


def units(scenario: Scenario, ref: str) -> float:
    amount = scenario.measure(ref).amount
    return 1.0 if amount is None else amount.suggested


def projected(scenario: Scenario, ruler: Ruler, *choices: tuple[str, int]) -> Projection:
    chosen = [ruler.planned(ref, year=year, units=units(scenario, ref)) for ref, year in choices]
    return PreparedPlan(ruler.baseline, chosen).projection()


def in_both(scenario: Scenario, ruler: Ruler, *choices: tuple[str, int]) -> Scopes:
    found = scopes_side_by_side(scenario, ruler, projected(scenario, ruler, *choices))
    assert found is not None
    return found


def beside(data: InventoryData, *, times: float = 1.0, sector: str = "") -> InventoryData:
    """A made-up inventory in another scope: as ``data``, with one sector, or all of them, multiplied."""
    rows = tuple(
        tuple(None if value is None else value * (times if sector in ("", name) else 1.0) for value in row)
        for name, row in zip(data.sectors, data.values_kt, strict=True)
    )
    return data.model_copy(update={"scope": "made_up", "release": "made_up_1", "values_kt": rows, "totals_kt": {}})


def with_beside(data: InventoryData) -> Scenario:
    return REGION.model_copy(update={"beside": data})


def test_each_scope_is_told_with_its_own_published_figures() -> None:
    found = in_both(REGION, RULER)
    assert (found.played.base_kt, found.played.last_year, found.played.last_kt) == (1891.8, 2022, 985.4)
    assert (found.other.base_kt, found.other.last_year, found.other.last_kt) == (2345.0, 2024, 1108.8)
    assert found.played.last_reduction == pytest.approx(0.479, abs=0.0005)
    assert found.other.last_reduction == pytest.approx(0.527, abs=0.0005)


@given(
    chosen=st.lists(
        st.tuples(st.sampled_from([measure.id for measure in REGION.measures]), st.sampled_from(YEARS)),
        max_size=12,
        unique_by=lambda choice: choice[0],
    )
)
def test_any_plan_takes_the_same_tonnes_in_both(chosen: list[tuple[str, int]]) -> None:
    found = in_both(REGION, RULER, *chosen)
    taken = [one.baseline_kt - one.plan_kt for one in (found.played, found.other)]
    assert taken[1] == pytest.approx(taken[0] - found.left_out_kt, abs=1e-9)


@pytest.mark.parametrize("sector", ["industry", "road_transport"])
def test_what_only_the_wider_scope_counts_follows_the_outlook_untouched(sector: str) -> None:
    narrow, wide = (with_beside(beside(REGION.inventory, times=times, sector=sector)) for times in (1.0, 3.0))
    choices = [(measure.id, 2027) for measure in REGION.measures[:20]]
    before, after = in_both(narrow, RULER, *choices), in_both(wide, RULER, *choices)
    row = RULER.baseline.row(sector)
    more_kt = 2 * RULER.baseline.emissions_kt[row, RULER.baseline.column(2030)]
    assert after.other.plan_kt - before.other.plan_kt == pytest.approx(more_kt)
    assert after.played == before.played


def test_two_scopes_with_equal_figures_tell_the_same() -> None:
    found = in_both(with_beside(beside(REGION.inventory)), RULER, *((one.id, 2027) for one in REGION.measures))
    assert found.other.baseline_kt == pytest.approx(found.played.baseline_kt)
    assert found.other.plan_kt == pytest.approx(found.played.plan_kt)
    assert found.left_out_kt == 0


def test_a_plan_never_takes_more_than_the_sector_emits_and_says_what_is_left_out() -> None:
    choices = [(measure.id, 2027) for measure in REGION.measures]
    smaller = with_beside(beside(REGION.inventory, times=0.01, sector="oil_heating"))
    found = in_both(smaller, RULER, *choices)
    projection = projected(REGION, RULER, *choices)
    row, column = projection.sectors.index("oil_heating"), projection.column(2030)
    taken_kt = projection.baseline_kt[row, column] - projection.plan_kt[row, column]
    assert found.left_out_kt == pytest.approx(taken_kt - 0.01 * projection.baseline_kt[row, column])
    assert found.left_out_kt > 0


def test_a_scope_that_goes_on_to_a_later_year_starts_there() -> None:
    data = REGION.inventory
    rows = tuple((*row, row[-1]) for row in data.values_kt)
    later = beside(data).model_copy(update={"years": (*data.years, 2026), "values_kt": rows})
    found = in_both(with_beside(later), RULER)
    start = projected(REGION, RULER).column(2026)
    by_sector = RULER.baseline.emissions_kt
    expected = by_sector[:, 0] * by_sector[:, RULER.baseline.column(2030)] / by_sector[:, start]
    assert found.other.last_year == 2026
    assert found.other.baseline_kt == pytest.approx(float(expected.sum()))


def test_the_second_scope_changes_no_figure_of_the_first() -> None:
    alone = REGION.model_copy(update={"beside": None})
    ruler = make_ruler(alone)
    assert scopes_side_by_side(alone, ruler, projected(alone, ruler)) is None
    assert ruler.base_kt() == RULER.base_kt()
    assert ruler.target_kt() == RULER.target_kt()
    np.testing.assert_array_equal(ruler.baseline.emissions_kt, RULER.baseline.emissions_kt)
    np.testing.assert_array_equal(ruler.inventory.values_kt, RULER.inventory.values_kt)


def test_a_story_of_the_future_is_told_in_both() -> None:
    told = next(story for story in REGION.stories if story.id == "grid-stays")
    ruler = make_ruler(REGION.model_copy(update={"outlook": tell(REGION.outlook, [told])}))
    usual, found = in_both(REGION, RULER), in_both(REGION, ruler)
    assert found.played.baseline_kt > usual.played.baseline_kt
    assert found.other.baseline_kt > usual.other.baseline_kt
