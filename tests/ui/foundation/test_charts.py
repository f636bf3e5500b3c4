"""Charts: nothing overlaps or is cut, figures are in the table, secrets stay until the reveal."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QApplication, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.ui.charts import (
    Chart,
    EmissionChart,
    EmissionData,
    InventoryBars,
    InventoryRow,
    SectorSeries,
    SplitBar,
    Waterfall,
    WaterfallStep,
    Wedge,
)
from klimatpeli.ui.charts.base import nice_ceiling, push_apart
from klimatpeli.ui.charts.emission import _runs
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import AudienceScope, theme_manager
from klimatpeli.ui.widgets import Page
from klimatpeli.ui.widgets.paint import wrap_text

FI = NumberFormat("fi")
LONG = "Kasvihuonekaasupäästövähennystavoite"


def emission_data(end: float = 30.0, years: tuple[int, ...] = (2019, 2020, 2022, 2023)) -> EmissionData:
    ahead = tuple(range(2023, 2041))
    return EmissionData(
        history_years=years,
        sectors=(
            SectorSeries("road_transport", "Tieliikenne", (70.0, 68.0, 66.0, 60.0)[: len(years)]),
            SectorSeries("agriculture", "Maatalous", (50.0, 50.0, None, 48.0)[: len(years)]),
            SectorSeries("emission_credits", "Tuulivoiman hyvitys", (-2.0, -3.0, -4.0, -5.0)[: len(years)]),
        ),
        years=ahead,
        baseline_kt=tuple(103 - 2.0 * i for i in range(18)),
        plan_kt=tuple(103 - (103 - end) * i / 17 for i in range(18)),
        low_kt=tuple(100 - (103 - end) * i / 17 for i in range(18)),
        high_kt=tuple(106 - (103 - end) * i / 17 for i in range(18)),
        target_year=2030,
        target_kt=25.0,
        target_label=f"{LONG} −80 %",
        baseline_label="Ilman uusia toimenpiteitä",
        plan_label="Yhteinen suunnitelma",
        gap_label="aukko 39 kt",
        numbers=FI,
    )


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (700, 420)) -> QWidget:
    widget.resize(*size)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def on_the_wall(qtbot: QtBot, chart: Chart) -> QWidget:
    window = Page()
    window.resize(1920, 1080)
    AudienceScope(window)
    QVBoxLayout(window).addWidget(chart)
    return shown(qtbot, window, (1920, 1080))


def press(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


class TestEmissionChart:
    def test_a_missing_year_breaks_the_history(self) -> None:
        assert _runs(emission_data()) == [[0, 1], [2, 3]]

    def test_a_year_nobody_has_figures_for_breaks_it_too(self) -> None:
        data = emission_data(years=(2020, 2021, 2022, 2023))
        empty = tuple(replace(s, values_kt=(*s.values_kt[:1], None, *s.values_kt[2:])) for s in data.sectors)
        assert _runs(replace(data, sectors=empty)) == [[0], [2, 3]]

    @pytest.mark.parametrize(("compact", "size"), [(True, (458, 290)), (False, (820, 430)), (True, (300, 200))])
    def test_labels_at_the_right_neither_overlap_nor_leave_the_chart(
        self, qtbot: QtBot, compact: bool, size: tuple[int, int]
    ) -> None:
        chart = EmissionChart(emission_data(26.0), compact=compact)
        shown(qtbot, chart, size)
        data = chart.data
        assert data is not None
        theme = theme_manager().theme
        frame = chart._frame(data, theme)
        metrics = theme.metrics("caption", 600)
        labels = chart._right_labels(data, theme)
        for _, lines, _, _ in labels:
            for line in lines:
                assert frame.plot.right() + theme.px(10) + metrics.horizontalAdvance(line) <= chart.width() + 1
        place = chart._target_place(data, theme, frame)
        assert place is not None
        assert frame.plot.adjusted(0, 0, 0, theme.px(2)).contains(place)
        target = frame.y(data.target_kt or 0.0)
        assert min(abs(place.top() - target), abs(place.bottom() - target)) <= theme.px(8)
        assert frame.plot.width() > chart.width() * 0.4

    def test_labels_are_whole_on_the_wall(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data())
        window = on_the_wall(qtbot, chart)
        assert window.isVisible()
        theme, data = chart.theme, emission_data()
        place = chart._target_place(data, theme, chart._frame(data, theme))
        assert place is not None
        assert place.width() >= theme.metrics("caption", 600).horizontalAdvance(data.target_label)
        words = ["".join(lines) for _, lines, _, _ in chart._right_labels(data, theme)]
        assert [label.replace(" ", "") for label in words] == [
            label.replace(" ", "") for label in (data.baseline_label, data.plan_label)
        ]

    def test_year_labels_keep_their_distance(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data(), compact=True)
        shown(qtbot, chart, (320, 220))
        theme = theme_manager().theme
        frame = chart._frame(emission_data(), theme)
        ticks = [frame.x(year) for year, _ in chart._year_ticks(emission_data(), theme, frame)]
        width = theme.metrics("caption", 700).horizontalAdvance("2030")
        assert all(b - a > width for a, b in pairwise(ticks))
        assert 2030 in [year for year, bold in chart._year_ticks(emission_data(), theme, frame) if bold]

    def test_credits_are_drawn_below_nothing(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data())
        shown(qtbot, chart)
        frame = chart._frame(emission_data(), theme_manager().theme)
        assert frame.floor_kt <= -5
        assert frame.top_kt >= 118

    def test_the_table_has_every_year_and_leaves_gaps_empty(self) -> None:
        chart_data = emission_data()
        QApplication.instance()
        chart = EmissionChart(chart_data)
        table = chart.table()
        years = [row[0] for row in table.rows]
        assert years[:3] == ["2019", "2020", "2022"]
        assert years[-1] == "2040"
        row = dict(zip(table.headers, table.rows[2], strict=True))
        assert row["Maatalous"] == ""
        assert row["Tuulivoiman hyvitys"] == "−4,0"
        chart.deleteLater()

    def test_t_shows_and_hides_the_table(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data())
        shown(qtbot, chart)
        with qtbot.waitSignal(chart.table_toggled) as toggled:
            press(chart, Qt.Key.Key_T)
        assert toggled.args == [True]
        table = chart.findChild(QTableWidget, "emissionChartTable")
        assert table is not None
        assert table.geometry() == chart.rect()
        press(table, Qt.Key.Key_Escape)
        assert not chart.table_shown

    def test_the_plan_glides_to_its_new_place(self, qtbot: QtBot) -> None:
        theme_manager().set_reduced_motion(False)
        chart = EmissionChart(emission_data(60.0))
        shown(qtbot, chart)
        chart.set_data(emission_data(30.0))
        start = chart._shown()
        assert start is not None
        assert start.plan_kt[-1] == pytest.approx(60.0, abs=1.0)
        qtbot.waitUntil(lambda: (now := chart._shown()) is not None and now.plan_kt[-1] == 30.0, timeout=2000)

    def test_the_plan_jumps_with_reduced_motion(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data(60.0))
        shown(qtbot, chart)
        chart.set_data(emission_data(30.0))
        now = chart._shown()
        assert now is not None
        assert now.plan_kt[-1] == 30.0

    def test_a_wedge_shows_while_a_measure_is_pointed_at(self, qtbot: QtBot) -> None:
        data = emission_data()
        chart = EmissionChart(data)
        shown(qtbot, chart)
        before = chart.grab().toImage()
        chart.show_wedge(Wedge(tuple(kt - 5 for kt in data.plan_kt), "agriculture", "−5,0 kt"))
        assert chart.grab().toImage() != before
        chart.show_wedge(None)
        assert chart.grab().toImage() == before

    def test_an_empty_chart_says_so_instead_of_failing(self, qtbot: QtBot) -> None:
        chart = EmissionChart()
        shown(qtbot, chart)
        assert not chart.grab().isNull()
        assert chart.table().rows == ()

    def test_a_new_plan_repaints_within_a_frame(self, qtbot: QtBot) -> None:
        chart = EmissionChart(emission_data(), compact=True)
        shown(qtbot, chart, (458, 290))
        picture = QPixmap(chart.size())
        chart.render(picture)
        times = []
        for end in (40.0, 35.0, 30.0, 28.0):
            start = time.perf_counter()
            chart.set_data(emission_data(end))
            chart.render(picture)
            times.append(time.perf_counter() - start)
        assert min(times) * 1000 < 16


class TestInventoryBars:
    ROWS = (
        InventoryRow("agriculture", "Maatalous", 0.31, 0.18, ((0, 0.2), (1, 0.21))),
        InventoryRow("road_transport", LONG, 0.28, 0.34),
        InventoryRow("waste_treatment", "Jätteet", 0.04, None),
    )

    def test_measured_shares_stay_secret_until_they_are_revealed(self, qtbot: QtBot) -> None:
        chart = InventoryBars(self.ROWS, numbers=FI)
        shown(qtbot, chart)
        assert [row[2] for row in chart.table().rows] == ["?", "?", "?"]
        assert "31" not in chart.accessibleDescription()
        chart.reveal(1)
        assert [row[2] for row in chart.table().rows] == ["31\u00a0%", "?", "?"]

    def test_hidden_figures_do_not_change_the_picture(self, qtbot: QtBot) -> None:
        other = tuple(replace(row, measured=row.measured * 0.9) for row in self.ROWS)
        pictures = []
        for rows in (self.ROWS, other):
            chart = InventoryBars(rows, numbers=FI)
            shown(qtbot, chart)
            pictures.append(chart.grab().toImage())
        assert pictures[0] == pictures[1]

    def test_a_bar_grows_when_revealed(self, qtbot: QtBot) -> None:
        chart = InventoryBars(self.ROWS, numbers=FI)
        shown(qtbot, chart)
        before = chart.grab().toImage()
        chart.reveal(1)
        assert chart.grab().toImage() != before


class TestWaterfall:
    STEPS = (
        WaterfallStep("2007", 196, "total"),
        WaterfallStep("Kasvihuonekaasupäästöt", -52),
        WaterfallStep("Öljylämmitys", -9, color="oil_heating"),
        WaterfallStep("Jätteiden käsittely", 4),
        WaterfallStep("2030", 139, "total"),
    )

    def test_changes_hang_from_where_the_last_bar_ended(self) -> None:
        chart = Waterfall(self.STEPS)
        assert chart._spans() == [(0, 196), (196, 144), (144, 135), (135, 139), (0, 139)]
        chart.deleteLater()

    @pytest.mark.parametrize("width", [380, 640, 1100])
    def test_no_word_of_a_label_is_broken(self, qtbot: QtBot, width: int) -> None:
        chart = Waterfall(self.STEPS, numbers=FI)
        shown(qtbot, chart, (width, 380))
        theme = theme_manager().theme
        slot = width / len(self.STEPS)
        font, staggered = chart._label_font(theme, slot)
        room = (2 * slot if staggered else slot) - theme.px(6)
        for step in self.STEPS:
            shown_words = " ".join(wrap_text(step.label, font, room, 3)).split()
            assert shown_words == step.label.split()

    def test_the_table_has_signed_changes(self) -> None:
        chart = Waterfall(self.STEPS, numbers=FI)
        assert [row[1] for row in chart.table().rows] == ["196", "−52", "−9", "+4", "139"]
        chart.deleteLater()


def every_chart() -> list[Chart]:
    split = SplitBar("Salin tuki")
    split.set_counts(14, 8, 2, "14 kannattaa · 8 voi hyväksyä · 2 ei hyväksy")
    return [
        EmissionChart(emission_data()),
        InventoryBars(TestInventoryBars.ROWS, numbers=FI, guess_label="arvaus", measured_label="laskettu"),
        Waterfall(TestWaterfall.STEPS, target_kt=39, target_label="tavoite −80 % = 39 kt"),
        split,
    ]


@pytest.mark.parametrize("palette", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(160, 90), (458, 290), (1200, 700)])
def test_every_chart_draws_at_every_size(qtbot: QtBot, palette: str, scale: float, size: tuple[int, int]) -> None:
    theme_manager().set_palette(palette)
    theme_manager().set_text_scale(scale)
    for chart in every_chart():
        shown(qtbot, chart, size)
        assert not chart.grab().isNull()


def test_every_chart_has_a_table_and_speaks(qtbot: QtBot) -> None:
    for chart in every_chart():
        qtbot.addWidget(chart)
        table = chart.table()
        assert table.rows
        assert all(len(row) == len(table.headers) for row in table.rows)
        assert chart.accessibleName()
        assert chart.accessibleDescription()


def test_charts_on_the_wall_take_no_focus(qtbot: QtBot) -> None:
    for chart in every_chart():
        window = on_the_wall(qtbot, chart)
        assert window.isVisible()
        assert chart.focusPolicy() == Qt.FocusPolicy.NoFocus


@given(st.floats(0.01, 1e6))
def test_the_axis_ends_at_a_round_number_just_above(value: float) -> None:
    top, step = nice_ceiling(value)
    assert value <= top * (1 + 1e-6)
    assert top <= value * 2.01
    assert 1 <= round(top / step) <= 6


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(5, 40)), min_size=1, max_size=5))
def test_labels_pushed_apart_never_overlap(labels: list[tuple[float, float]]) -> None:
    centers, heights = [c for c, _ in labels], [h for _, h in labels]
    placed = push_apart(centers, heights, 0, 300, gap=1)
    boxes = sorted((c - h / 2, c + h / 2) for c, h in zip(placed, heights, strict=True))
    assert all(lower >= upper for (_, upper), (lower, _) in pairwise(boxes))
    assert boxes[0][0] >= -1e-6
    assert boxes[-1][1] <= 300 + 1e-6
