"""Charts, drawn with QPainter; import from here. See docs/ui-kit.md."""

from klimatpeli.ui.charts.bars import (
    DotCell,
    DotScale,
    InventoryBars,
    InventoryRow,
    PointsBars,
    PointsRow,
    SplitBar,
    Standing,
    StandingsBars,
    Waterfall,
    WaterfallStep,
)
from klimatpeli.ui.charts.base import Chart, ChartTable
from klimatpeli.ui.charts.emission import EmissionChart, EmissionData, SectorSeries, Wedge

__all__ = [
    "Chart",
    "ChartTable",
    "DotCell",
    "DotScale",
    "EmissionChart",
    "EmissionData",
    "InventoryBars",
    "InventoryRow",
    "PointsBars",
    "PointsRow",
    "SectorSeries",
    "SplitBar",
    "Standing",
    "StandingsBars",
    "Waterfall",
    "WaterfallStep",
    "Wedge",
]
