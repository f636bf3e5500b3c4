"""Charts, drawn with QPainter; import from here. See docs/ui-kit.md."""

from klimatpeli.ui.charts.bars import (
    InventoryBars,
    InventoryRow,
    SplitBar,
    Waterfall,
    WaterfallStep,
)
from klimatpeli.ui.charts.base import Chart, ChartTable
from klimatpeli.ui.charts.emission import EmissionChart, EmissionData, SectorSeries, Wedge
from klimatpeli.ui.charts.steps import shown_steps

__all__ = [
    "Chart",
    "ChartTable",
    "EmissionChart",
    "EmissionData",
    "InventoryBars",
    "InventoryRow",
    "SectorSeries",
    "SplitBar",
    "Waterfall",
    "WaterfallStep",
    "Wedge",
    "shown_steps",
]
