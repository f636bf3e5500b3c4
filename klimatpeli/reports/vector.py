"""Draws matplotlib figures straight onto a ReportLab page: lines stay lines, letters stay letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, cast

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.path import Path
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus.flowables import Flowable

from klimatpeli.content.resources import asset_path
from klimatpeli.reports import typography

_FONTS = {400: typography.REGULAR, 500: typography.MEDIUM, 600: typography.SEMIBOLD, 700: typography.BOLD}
_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


@cache
def _introduce_fonts() -> None:
    """Matplotlib measures lines with the fonts that it knows; it shall know ours and not go looking for others."""
    for name in _FONTS.values():
        font_manager.fontManager.addfont(asset_path("fonts", f"{name}.ttf"))


@contextmanager
def chart_style() -> Iterator[None]:
    """Settings under which charts are made and drawn."""
    _introduce_fonts()
    with mpl.rc_context({"text.parse_math": False, "path.simplify": False, "font.family": "Figtree"}):
        yield


class CanvasRenderer(RendererBase):
    """A matplotlib renderer whose paper is a canvas; one unit is one point, the origin is below left."""

    def __init__(self, canvas: Any, width: float, height: float) -> None:
        super().__init__()
        self.canvas, self.width, self.height = canvas, width, height

    def flipy(self) -> bool:
        return False

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.width, self.height

    def points_to_pixels(self, points: Any) -> Any:
        return points

    def get_text_width_height_descent(self, s: str, prop: Any, ismath: Any) -> tuple[float, float, float]:
        size = prop.get_size_in_points()
        return typography.width(s, _font(prop), size), size * 0.93, size * 0.21

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: Any,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        size = prop.get_size_in_points()
        self.canvas.saveState()
        self.canvas.setFillColorRGB(*gc.get_rgb()[:3])
        self.canvas.translate(x, y)
        self.canvas.rotate(angle)
        at = 0.0
        for font, run in typography.runs(s, _font(prop)):
            self.canvas.setFont(font, size)
            self.canvas.drawString(at, 0, run)
            at += pdfmetrics.stringWidth(run, font, size)
        self.canvas.restoreState()

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Any, rgbFace: Any = None) -> None:  # noqa: N803  # matplotlib's name
        canvas = self.canvas
        canvas.saveState()
        clip = gc.get_clip_rectangle()
        if clip is not None:
            frame = canvas.beginPath()
            frame.rect(*clip.bounds)
            canvas.clipPath(frame, stroke=0, fill=0)
        stroke = gc.get_linewidth() > 0 and gc.get_alpha() != 0
        if rgbFace is not None:
            canvas.setFillColorRGB(*rgbFace[:3])
        if stroke:
            canvas.setStrokeColorRGB(*gc.get_rgb()[:3])
            canvas.setLineWidth(gc.get_linewidth())
            canvas.setLineCap(_CAPS[gc.get_capstyle()])
            canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
            offset, dashes = cast(tuple[float, Sequence[float] | None], gc.get_dashes())
            if dashes is not None:
                canvas.setDash([float(dash) for dash in dashes], float(offset))
        canvas.drawPath(
            _outline(canvas, path.transformed(transform)), stroke=int(stroke), fill=int(rgbFace is not None)
        )
        canvas.restoreState()


def _font(prop: Any) -> str:
    weight = prop.get_weight()
    return _FONTS[weight if isinstance(weight, int) else 400]


def _outline(canvas: Any, path: Path) -> Any:
    drawn = canvas.beginPath()
    at = (0.0, 0.0)
    segments = cast(Iterator[tuple[list[float], int]], path.iter_segments(simplify=False))
    for points, code in segments:
        p = [float(value) for value in points]
        if code == Path.MOVETO:
            drawn.moveTo(*p)
        elif code == Path.LINETO:
            drawn.lineTo(*p)
        elif code == Path.CURVE3:
            (x0, y0), (cx, cy, x, y) = at, p
            drawn.curveTo(
                x0 + (cx - x0) * 2 / 3, y0 + (cy - y0) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y
            )
        elif code == Path.CURVE4:
            drawn.curveTo(*p)
        else:
            drawn.close()
        at = (p[-2], p[-1])
    return drawn


class Chart(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A matplotlib figure as a flowable of its own size (made for 72 dots per inch: one unit is one point)."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.width, self.height = (float(inches * 72) for inches in figure.get_size_inches())

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with chart_style():
            self.figure.draw(CanvasRenderer(self.canv, self.width, self.height))
