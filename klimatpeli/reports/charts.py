"""The two pictures of the plan: how emissions go, and what takes them there. Matplotlib, all vector."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.ticker import MaxNLocator

from klimatpeli.content.design_tokens import LIGHT, sector_color, text_on
from klimatpeli.reports import typography
from klimatpeli.reports.figures import PlanFigures
from klimatpeli.reports.numbers import Numbers
from klimatpeli.reports.texts import Texts
from klimatpeli.reports.vector import Chart, chart_style

_TEXT = 8.4
_LEGEND_LINE = 13.0


@dataclass(frozen=True, slots=True)
class SectorName:
    """A sector's names as the chart writes them."""

    id: str
    name: str
    short: str


def _canvas(width: float, height: float) -> Figure:
    return Figure(figsize=(width / 72, height / 72), dpi=72, facecolor="none")


def wrapped(text: str, font: str, size: float, width: float) -> list[str]:
    """Lines of at most ``width`` points, broken between words (a longer word stands alone)."""
    lines: list[str] = []
    for word in typography.clean(text).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and typography.width(longer, font, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def shortened(text: str, font: str, size: float, width: float, lines: int) -> list[str]:
    """As ``wrapped``, in at most so many lines; what does not fit ends in an ellipsis."""
    parts = wrapped(text, font, size, width)
    fits = len(parts) <= lines
    parts = parts[:lines]
    if not fits:
        parts[-1] += "…"
    return [_cut(part, font, size, width) for part in parts]


def _cut(line: str, font: str, size: float, width: float) -> str:
    if typography.width(line, font, size) <= width:
        return line
    line = line.removesuffix("…")
    while line and typography.width(line + "…", font, size) > width:
        line = line[:-1]
    return line.rstrip() + "…"


def _runs(years: Sequence[int]) -> Iterator[list[int]]:
    """Indexes of years that follow each other without a gap."""
    run = [0]
    for index, (before, year) in enumerate(pairwise(years), start=1):
        if year != before + 1:
            yield run
            run = []
        run.append(index)
    yield run


def _spread(wanted: Sequence[float], distance: float, low: float) -> list[float]:
    """Heights as near the wanted ones as can be, ``distance`` apart and not below ``low``.

    Labels that would touch form a group around the middle of what its members want.
    """
    groups: list[list[int]] = []
    for i in sorted(range(len(wanted)), key=lambda i: wanted[i]):
        groups.append([i])
        while len(groups) > 1 and _bottom(groups[-1], wanted, distance, low) < (
            _bottom(groups[-2], wanted, distance, low) + len(groups[-2]) * distance
        ):
            groups[-2:] = [groups[-2] + groups[-1]]
    placed = list(wanted)
    for group in groups:
        for rank, i in enumerate(group):
            placed[i] = _bottom(group, wanted, distance, low) + rank * distance
    return placed


def _bottom(group: Sequence[int], wanted: Sequence[float], distance: float, low: float) -> float:
    middle = sum(wanted[i] for i in group) / len(group)
    return max(low, middle - distance * (len(group) - 1) / 2)


def emission_chart(
    figures: PlanFigures, names: Sequence[SectorName], texts: Texts, numbers: Numbers, width: float, height: float
) -> Chart:
    """History by sector, without new measures, the plan, the target and the gap."""
    with chart_style():
        return Chart(_emission_figure(figures, {n.id: n for n in names}, texts, numbers, width, height))


def _emission_figure(
    figures: PlanFigures, names: dict[str, SectorName], texts: Texts, numbers: Numbers, width: float, height: float
) -> Figure:
    rows = _history_rows(figures)
    legend_rows = _legend_layout([names[sector].name for sector in reversed(rows.sectors)], width)
    legend_height = _LEGEND_LINE * (1 + max(row for row, _ in legend_rows)) + 4
    left, right, bottom, top = 30.0, 106.0, legend_height + 19.0, 8.0
    figure = _canvas(width, height)
    axes = figure.add_axes(
        (left / width, bottom / height, (width - left - right) / width, (height - bottom - top) / height)
    )
    first, last = min(rows.years[0], figures.base_year), figures.years[-1]
    axes.set_xlim(first - (0.6 if len(next(_runs(rows.years))) == 1 else 0), last)
    highest = max(figures.base_kt, *figures.baseline_kt, *figures.plan_kt, *(sum(column) for column in rows.columns()))
    axes.set_ylim(0, highest * 1.06)
    _frame(axes, numbers, first, last, figures)
    per_point = highest * 1.06 / (height - bottom - top)
    _draw_history(axes, rows, names, per_point)
    _draw_future(axes, figures)
    _draw_gap(axes, figures, texts, numbers)
    _label_ends(axes, figures, texts, numbers, per_point)
    _draw_legend(figure, [names[sector] for sector in reversed(rows.sectors)], legend_rows, width, height)
    return figure


@dataclass(frozen=True, slots=True)
class _Rows:
    """Sectors with any emissions, smallest first, over the years without gaps from the base year on."""

    sectors: tuple[str, ...]
    years: tuple[int, ...]
    values: tuple[tuple[float, ...], ...]

    def columns(self) -> list[tuple[float, ...]]:
        return list(zip(*self.values, strict=True))


def _history_rows(figures: PlanFigures) -> _Rows:
    whole = [
        index
        for index, year in enumerate(figures.history_years)
        if year >= figures.base_year and all(row[index] is not None for row in figures.history_kt)
    ]
    rows = {
        sector: tuple(row[index] or 0.0 for index in whole)
        for sector, row in zip(figures.sectors, figures.history_kt, strict=True)
    }
    rows = {sector: values for sector, values in rows.items() if max(values, default=0.0) > 0}
    order = sorted(rows, key=lambda sector: rows[sector][-1])
    return _Rows(tuple(order), tuple(figures.history_years[i] for i in whole), tuple(rows[sector] for sector in order))


def _frame(axes: Any, numbers: Numbers, first: int, last: int, figures: PlanFigures) -> None:
    axes.set_facecolor("none")
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set(color=LIGHT.border, linewidth=0.7)
    axes.tick_params(length=0, pad=5)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]))
    axes.yaxis.grid(True, color=LIGHT.line, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.yaxis.set_major_formatter(lambda value, _: numbers.short(value))
    marked = {figures.base_year, figures.last_year, figures.target_year}
    fives = {year for year in range(first, last + 1) if year % 5 == 0}
    shown = sorted(marked | {year for year in fives if min(abs(year - m) for m in marked) > 2})
    axes.set_xticks(shown, [str(year) for year in shown])
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set(fontsize=_TEXT, color=LIGHT.muted, fontweight=400)
    axes.get_xticklabels()[shown.index(figures.target_year)].set(color=LIGHT.ink, fontweight=700)


def _draw_history(axes: Any, rows: _Rows, names: dict[str, SectorName], per_point: float) -> None:
    for run in _runs(rows.years):
        years = [rows.years[i] for i in run]
        below = [0.0] * len(run)
        for sector, values in zip(rows.sectors, rows.values, strict=True):
            above = [b + values[i] for b, i in zip(below, run, strict=True)]
            color = sector_color(sector)
            if len(run) == 1:
                axes.bar(
                    years,
                    [above[0] - below[0]],
                    bottom=below,
                    width=0.9,
                    color=color,
                    edgecolor="#FFFFFF",
                    linewidth=0.5,
                )
            else:
                axes.fill_between(years, below, above, facecolor=color, edgecolor="#FFFFFF", linewidth=0.5)
                _name_layer(axes, names[sector], years, below, above, per_point)
            below = above


def _name_layer(
    axes: Any, name: SectorName, years: list[int], below: list[float], above: list[float], per_point: float
) -> None:
    """Write the sector's name into its layer where it is thick enough all along the word."""
    size = 7.8
    bounds = axes.get_position()
    points_per_year = bounds.width * axes.figure.get_size_inches()[0] * 72 / (axes.get_xlim()[1] - axes.get_xlim()[0])
    length = typography.width(name.short, typography.SEMIBOLD, size) / points_per_year
    start = years[0] + 6 / points_per_year
    under = [i for i, year in enumerate(years) if start - 1 <= year <= start + length + 1]
    if start + length > years[-1] or not under:
        return
    floor, ceiling = max(below[i] for i in under), min(above[i] for i in under)
    if ceiling - floor >= (size + 1.5) * per_point:
        middle = (floor + ceiling) / 2 - size * 0.33 * per_point
        color = text_on(sector_color(name.id))
        axes.text(start, middle, name.short, fontsize=size, fontweight=600, color=color, va="baseline", ha="left")


def _draw_future(axes: Any, figures: PlanFigures) -> None:
    years = figures.years
    if figures.band_kt:
        low, high = zip(*figures.band_kt, strict=True)
        axes.fill_between(years, low, high, facecolor=LIGHT.leaf_soft, linewidth=0)
    axes.plot(years, figures.baseline_kt, color=LIGHT.muted, linewidth=1.7, linestyle=(0, (1.2, 1.6)))
    axes.plot(
        [figures.last_year, years[-1]],
        [figures.target_kt] * 2,
        color=LIGHT.lingonberry,
        linewidth=1.1,
        linestyle=(0, (4, 2.4)),
    )
    if figures.items:
        axes.plot(years, figures.plan_kt, color=LIGHT.leaf, linewidth=2.4, solid_capstyle="round")


def _draw_gap(axes: Any, figures: PlanFigures, texts: Texts, numbers: Numbers) -> None:
    year, plan_kt, target_kt = figures.target_year, figures.plan_target_year_kt, figures.target_kt
    if figures.gap_kt > 0:
        axes.plot([year, year], [target_kt, plan_kt], color=LIGHT.lingonberry, linewidth=1.8)
        axes.plot([year], [target_kt], marker="o", markersize=5, color=LIGHT.lingonberry, markeredgewidth=0)
        axes.annotate(
            texts("chart_gap", kt=numbers.kt(figures.gap_kt)),
            (year, (plan_kt + target_kt) / 2),
            xytext=(-6, -3),
            textcoords="offset points",
            ha="right",
            va="baseline",
            fontsize=9.4,
            fontweight=700,
            color=LIGHT.lingonberry_text,
        )
    ring = LIGHT.leaf if figures.items else LIGHT.muted
    axes.plot(
        [year], [plan_kt], marker="o", markersize=7, markerfacecolor="#FFFFFF", markeredgecolor=ring, markeredgewidth=2
    )


def _label_ends(axes: Any, figures: PlanFigures, texts: Texts, numbers: Numbers, per_point: float) -> None:
    target = texts("chart_target", percent=numbers.percent(-figures.target_reduction))
    entries = [
        (figures.baseline_kt[-1], texts("without_new_measures"), LIGHT.muted),
        (figures.target_kt, target, LIGHT.lingonberry_text),
    ]
    if figures.items:
        entries.append((figures.plan_kt[-1], texts("joint_plan"), LIGHT.leaf_text))
    lines = [wrapped(text, typography.SEMIBOLD, _TEXT, 98) for _, text, _ in entries]
    tallest = max(len(parts) for parts in lines)
    wanted = [max(0.0, value) for value, _, _ in entries]
    heights = _spread(wanted, per_point * (5 + 10.5 * tallest), per_point * 2)
    for (_, _, color), height, parts in zip(entries, heights, lines, strict=True):
        top = height + per_point * (5.25 * (len(parts) - 1) - 3)
        for number, part in enumerate(parts):
            axes.annotate(
                part,
                (figures.years[-1], top - number * 10.5 * per_point),
                xytext=(7, 0),
                textcoords="offset points",
                fontsize=_TEXT,
                fontweight=600,
                color=color,
                va="baseline",
                annotation_clip=False,
            )


def _legend_layout(names: Sequence[str], width: float) -> list[tuple[int, float]]:
    """(row, x) of each entry, flowing from left to right."""
    places: list[tuple[int, float]] = []
    row, x = 0, 0.0
    for name in names:
        length = 12 + typography.width(name, typography.REGULAR, _TEXT) + 13
        if x > 0 and x + length - 13 > width:
            row, x = row + 1, 0.0
        places.append((row, x))
        x += length
    return places


def _draw_legend(
    figure: Figure, names: Sequence[SectorName], places: Sequence[tuple[int, float]], width: float, height: float
) -> None:
    rows = 1 + max(row for row, _ in places)
    for name, (row, x) in zip(names, places, strict=True):
        y = (rows - row - 1) * _LEGEND_LINE + 4
        swatch = Rectangle(
            (x / width, (y - 0.6) / height),
            7.5 / width,
            7.5 / height,
            facecolor=sector_color(name.id),
            edgecolor="none",
            linewidth=0,
        )
        figure.add_artist(swatch)
        figure.text(
            (x + 12) / width, y / height, name.name, fontsize=_TEXT, fontweight=400, color=LIGHT.ink, va="baseline"
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the way down: a level that stands on zero, or a change that hangs from the one before."""

    label: str
    kt: float
    color: str
    is_level: bool = False


def way_down(steps: Sequence[Step], target_kt: float, target_label: str, numbers: Numbers, width: float) -> Chart:
    """From the base year to the plan, a row for each step, with the target as a line across."""
    with chart_style():
        return Chart(_way_figure(steps, target_kt, target_label, numbers, width))


def _way_figure(steps: Sequence[Step], target_kt: float, target_label: str, numbers: Numbers, width: float) -> Figure:
    label_width, row, size = 204.0, 20.5, 8.6
    height = row * len(steps) + 20
    figure = _canvas(width, height)
    axes = figure.add_axes((label_width / width, 0, (width - label_width) / width, 1))
    axes.set_axis_off()
    levels = [*_levels(steps), target_kt]
    low, high = min(0.0, *levels), max(levels)
    room = 62 / (width - label_width) * (high - low)
    axes.set_xlim(low, high + room * 1.15)
    axes.set_ylim(len(steps) + 20 / row, 0)
    axes.plot([0, 0], [0, len(steps)], color=LIGHT.border, linewidth=0.7)
    at = 0.0
    for index, step in enumerate(steps):
        start, end = (0.0, step.kt) if step.is_level else (at, at + step.kt)
        left, right = min(start, end), max(start, end)
        _bar(axes, left, right, index, step.color, (high - low + room) / (width - label_width), row)
        if index + 1 < len(steps):
            axes.plot([end, end], [index + 0.82, index + 1.18], color=LIGHT.border, linewidth=0.6)
        shown = numbers.kt(step.kt, signed=not step.is_level)
        axes.annotate(
            shown,
            (right, index + 0.5),
            xytext=(5, -3),
            textcoords="offset points",
            fontsize=size,
            fontweight=700,
            color=LIGHT.ink,
            bbox={"facecolor": "#FFFFFF", "edgecolor": "none", "linewidth": 0, "pad": 1.2},
        )
        lines = shortened(
            step.label, typography.BOLD if step.is_level else typography.REGULAR, size, label_width - 12, 2
        )
        for number, line in enumerate(lines):
            y = height - (index + 0.5) * row - 3 + 4.9 * (len(lines) - 1) - number * 9.8
            weight = 700 if step.is_level else 400
            figure.text(0, y / height, line, fontsize=size, fontweight=weight, color=LIGHT.ink, va="baseline")
        at = end
    axes.plot([target_kt] * 2, [0, len(steps) + 0.1], color=LIGHT.lingonberry, linewidth=1.1, linestyle=(0, (4, 2.4)))
    half = typography.width(target_label, typography.SEMIBOLD, _TEXT) / 2 * (high - low + room) / (width - label_width)
    axes.text(
        max(target_kt, low + half),
        len(steps) + 14 / row,
        target_label,
        ha="center",
        va="baseline",
        fontsize=_TEXT,
        fontweight=600,
        color=LIGHT.lingonberry_text,
    )
    return figure


def _levels(steps: Sequence[Step]) -> list[float]:
    levels, at = [], 0.0
    for step in steps:
        at = step.kt if step.is_level else at + step.kt
        levels.append(at)
    return levels


def _bar(axes: Any, left: float, right: float, index: int, color: str, per_point: float, row: float) -> None:
    length = max(right - left, 0.8 * per_point)
    if length < 4 * per_point:
        axes.add_patch(Rectangle((left, index + 0.18), length, 0.64, facecolor=color, linewidth=0))
        return
    inset = 1.4 * per_point
    box = FancyBboxPatch(
        (left + inset, index + 0.18 + 1.4 / row),
        length - 2 * inset,
        0.64 - 2.8 / row,
        boxstyle=f"round,pad={inset}",
        mutation_aspect=(1 / row) / per_point,
        facecolor=color,
        linewidth=0,
    )
    axes.add_patch(box)
