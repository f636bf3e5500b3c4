"""The same plan in a wider scope: two inventories of one place side by side, never in one series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from klimatpeli.content.bind import to_inventory
from klimatpeli.content.model import InventoryData, Scenario
from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.baseline import make_baseline
from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.projection import Projection
from klimatpeli.game.ruler import Ruler


@dataclass(frozen=True, slots=True)
class ScopeFigures:
    """One scope, kt CO2e/a without credits; reductions are shares of its own base year, below 0 after growth.

    Attributes:
        data: The inventory, with its scope, release, source and note.
        base_kt: Total of the target's base year, as published.
        last_year: The inventory's last year.
        last_kt: Its total, as published.
        baseline_kt: The target year without new measures.
        plan_kt: The target year with the plan.
    """

    data: InventoryData
    base_kt: float
    last_year: int
    last_kt: float
    baseline_kt: float
    plan_kt: float

    @property
    def last_reduction(self) -> float:
        """From the base year to the last one published."""
        return 1 - self.last_kt / self.base_kt

    @property
    def reduction(self) -> float:
        """From the base year to the target year with the plan."""
        return 1 - self.plan_kt / self.base_kt


@dataclass(frozen=True, slots=True)
class Scopes:
    """A plan in the scope that is played and in the other one that the scenario has.

    Attributes:
        base_year: What both compare with.
        year: The target year; the target itself is set in the scope that is played, and in no other.
        played: The scope of the target.
        other: The scope beside it.
        left_out_kt: What the plan takes from sectors in which the other scope has less than that; mostly 0.
    """

    base_year: int
    year: int
    played: ScopeFigures
    other: ScopeFigures
    left_out_kt: float


def scopes_side_by_side(scenario: Scenario, ruler: Ruler, projection: Projection) -> Scopes | None:
    """The plan in both scopes; None where the scenario has one scope only.

    What a plan takes from a sector, and what its shifts bring into one, are the same tonnes in both scopes: a decision
    of the municipality touches no lorry that drives through and no plant in emissions trading. Everything else in
    the other scope goes on from its own last year as its sector's outlook says.

    Source: docs/model.md, "Rulers".
    """
    if scenario.beside is None:
        return None
    target = ruler.target
    other = to_inventory(scenario.beside)
    baseline = make_baseline(other, ruler.outlook, projection.years[-1])
    before_kt = baseline.emissions_kt[:, baseline.column(target.year)]
    column = projection.column(target.year)
    taken_kt = _in_order(projection.baseline_kt[:, column] - projection.plan_kt[:, column], projection, other)
    left_out_kt = np.maximum(taken_kt - before_kt, 0.0)
    after_kt = before_kt - taken_kt + left_out_kt
    played = (projection.baseline_total_kt[column], projection.gross_kt[column])
    return Scopes(
        base_year=target.base_year,
        year=target.year,
        played=_figures(scenario.inventory, ruler.inventory, target.base_year, *map(float, played)),
        other=_figures(scenario.beside, other, target.base_year, float(before_kt.sum()), float(after_kt.sum())),
        left_out_kt=float(left_out_kt.sum()),
    )


def _in_order(values: FloatArray, projection: Projection, inventory: Inventory) -> FloatArray:
    """One figure per sector of the projection, in the order of the inventory's sectors."""
    ordered: FloatArray = values[[projection.sectors.index(sector) for sector in inventory.sectors]]
    return ordered


def _figures(
    data: InventoryData, inventory: Inventory, base_year: int, baseline_kt: float, plan_kt: float
) -> ScopeFigures:
    last_year = inventory.last_year
    return ScopeFigures(
        data, inventory.total_kt(base_year), last_year, inventory.total_kt(last_year), baseline_kt, plan_kt
    )
