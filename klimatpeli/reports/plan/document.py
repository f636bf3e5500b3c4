"""Puts the chapters on pages."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from klimatpeli.content.design_tokens import LIGHT
from klimatpeli.content.model import Language
from klimatpeli.game.state import GameState
from klimatpeli.reports import typography
from klimatpeli.reports.blocks import COLUMN, Story
from klimatpeli.reports.charts import shortened
from klimatpeli.reports.figures import PlanFigures
from klimatpeli.reports.plan.context import Context
from klimatpeli.reports.plan.cover import cover
from klimatpeli.reports.plan.measures import measures
from klimatpeli.reports.plan.method import method
from klimatpeli.reports.plan.room import room
from klimatpeli.reports.tagged import TaggedCanvas
from klimatpeli.strategy.files import write_atomically

_LEFT = (A4[0] - COLUMN) / 2
_TOP, _BOTTOM, _COVER_TOP = 58.0, 50.0, 40.0


def plan_report(state: GameState, figures: PlanFigures, language: Language) -> bytes:
    """The workshop's plan as a tagged PDF (PDF/UA-1, A4). The same workshop gives the same bytes.

    Args:
        state: The workshop; one that is still going on makes an interim report and says so.
        figures: From ``plan_figures(state)``.
        language: Of the report; words that people typed stay as they are.

    Raises:
        AssetMissing: The fonts of the program are not there.
        KeyError: The figures lack an item of the joint plan.
    """
    typography.register_fonts()
    context = Context(state, figures, language, program_version())
    pages = _build(context, pages=0)[1]
    return _build(context, pages=pages)[0]


def write_plan_report(path: Path, state: GameState, figures: PlanFigures, language: Language) -> Path:
    """Write ``plan_report`` to a file; an older file there stays whole until the new one is on the disk.

    Raises:
        OSError: The folder is missing, full or not writable.
    """
    return write_atomically(path, plan_report(state, figures, language))


def program_version() -> str:
    try:
        return version("klimatpeli")
    except PackageNotFoundError:
        return "–"


def _build(context: Context, pages: int) -> tuple[bytes, int]:
    """Lay the report out; with ``pages`` 0 only to learn how many pages there are."""
    out = BytesIO()
    title = context.texts("document_title", place=context.text(context.state.scenario.place))
    shown_title = typography.clean(title)
    workshop_day = (context.state.closed_at or context.state.opened_at)[:10]

    def make_canvas(file: Any, **settings: Any) -> TaggedCanvas:
        kept = {str(name): settings[name] for name in ("pagesize", "pageCompression") if name in settings}
        creator = f"Klimatpeli {context.version}"
        kept |= {"lang": context.language, "initialFontName": typography.REGULAR}
        return TaggedCanvas(file, title=shown_title, creator=creator, day=workshop_day, **kept)

    def furnish(canvas: TaggedCanvas, document: BaseDocTemplate) -> None:
        with canvas.artifact():
            _furniture(canvas, context, shown_title, document.page, pages)

    template = BaseDocTemplate(out, pagesize=A4, title=shown_title)
    height = A4[1] - _TOP - _BOTTOM
    plain = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}
    first = Frame(_LEFT, _BOTTOM, COLUMN, A4[1] - _COVER_TOP - _BOTTOM, **plain)
    later = Frame(_LEFT, _BOTTOM, COLUMN, height, **plain)
    template.addPageTemplates(
        [PageTemplate("cover", [first], onPage=furnish), PageTemplate("text", [later], onPage=furnish)]
    )
    template.build(_story(context), canvasmaker=make_canvas)
    return out.getvalue(), template.page


def _story(context: Context) -> Story:
    return [
        NextPageTemplate("text"),
        *cover(context),
        PageBreak(),
        *measures(context),
        PageBreak(),
        *room(context),
        PageBreak(),
        *method(context),
    ]


def _furniture(canvas: TaggedCanvas, context: Context, title: str, page: int, pages: int) -> None:
    """What stands on each page: the title above (not on the cover), who made it and the page number below."""
    size, right = 8.0, _LEFT + COLUMN
    canvas.setFillColor(LIGHT.muted)
    if page > 1:
        _draw_line(canvas, _LEFT, A4[1] - 38, shortened(title, typography.MEDIUM, size, COLUMN - 60, 1)[0], size)
        canvas.setStrokeColor(LIGHT.line)
        canvas.setLineWidth(0.6)
        canvas.line(_LEFT, A4[1] - 45, right, A4[1] - 45)
    number = context.texts("page_of", page=page, pages=pages)
    _draw_line(canvas, right - typography.width(number, typography.MEDIUM, size), 32, number, size)
    day = context.numbers.date(context.state.closed_at or context.state.opened_at)
    _draw_line(canvas, _LEFT, 32, f"Klimatpeli {context.version}\u2002·\u2002{day}", size)


def _draw_line(canvas: TaggedCanvas, x: float, y: float, text: str, size: float) -> None:
    for font, run in typography.runs(text, typography.MEDIUM):
        canvas.setFont(font, size)
        canvas.drawString(x, y, run)
        x += typography.width(run, font, size)
