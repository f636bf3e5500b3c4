"""The building blocks of a page: paragraphs, lists of facts, the chain, panels and tables, all tagged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, Spacer
from reportlab.platypus.flowables import Flowable

from klimatpeli.content.design_tokens import LIGHT
from klimatpeli.reports import typography
from klimatpeli.reports.tagged import Decoration, Elem, Grid, Rule, TaggedCanvas, TParagraph, TTable, header_cell
from klimatpeli.reports.typography import Room, user_text

COLUMN = 487.0
"""Width of the text on the page, points."""

Story = list[Flowable]


def para(
    text: str,
    style: ParagraphStyle = typography.BODY,
    role: str = "P",
    parent: Elem | None = None,
    room: Room | None = None,
) -> TParagraph:
    """A paragraph of plain words; in a narrow ``room`` long words may be divided."""
    return TParagraph(user_text(text, style.fontName, style.fontSize, room), style, role, parent)


def labelled(label: str, text: str, style: ParagraphStyle = typography.NOTE) -> TParagraph:
    """A paragraph that begins with a few words in bold, ended by a colon unless they end in a mark of their own."""
    bold = typography.SEMIBOLD
    label = label.strip()
    label += "" if label.endswith(("?", ".", "!", ":")) else ":"
    head = f'<font name="{bold}">{user_text(label, bold)}</font>'
    return TParagraph(f"{head}\u2002{user_text(text, style.fontName)}", style)


def linked(text: str, url: str, style: ParagraphStyle) -> TParagraph:
    """Words followed by an address that can be clicked; anything but a web address stays plain words."""
    if not url:
        return para(text, style)
    shown = user_text(url, style.fontName)
    if url.startswith(("https://", "http://")):
        address = user_text(url).replace('"', "%22")
        shown = f'<a href="{address}" color="{LIGHT.sky_text}">{shown}</a>'
    return TParagraph(f"{user_text(text, style.fontName)} {shown}", style)


def heading(text: str, level: int) -> TParagraph:
    style = {2: typography.H2, 3: typography.H3}[level]
    return para(text, style, f"H{level}")


def together(*flowables: Flowable) -> KeepTogether:
    """On one page if they fit on one."""
    return KeepTogether(list(flowables))


def titled(title: str, content: Sequence[Flowable]) -> Story:
    """A heading that stays with the beginning of what it heads."""
    first, *others = content
    begin = first._content if isinstance(first, KeepTogether) else [first]
    if others and not isinstance(others[0], KeepTogether) and len(begin) == 1:
        begin, others = [*begin, others[0]], others[1:]
    return [together(heading(title, 3), *begin), *others]


def bullets(texts: Sequence[str], style: ParagraphStyle = typography.BODY) -> Story:
    """A list whose items carry a leaf-green dot."""
    listed, story = Elem("L"), []
    for text in texts:
        item = Elem("LI", listed)
        row = Grid([[Dot(style), para(text, style, "LBody", item)]], colWidths=[16, COLUMN - 16])
        row.setStyle(_flush())
        story.append(row)
    return [*story, Spacer(1, 2)]


def _flush(*more: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    """Cells without padding, aligned at their top."""
    every = ((0, 0), (-1, -1))
    sides = [(f"{side}PADDING", *every, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return [*sides, ("VALIGN", *every, "TOP"), *more]


class Dot(Decoration):
    """The mark of a list item, level with the first line of its text."""

    def __init__(self, style: ParagraphStyle) -> None:
        super().__init__()
        self.width, self.height = 12.0, float(style.leading)

    def paint(self) -> None:
        self.canv.setFillColor(LIGHT.leaf)
        self.canv.circle(4, self.height * 0.44, 2.4, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure or name with its label, and a smaller line below."""

    label: str
    value: str
    note: str = ""
    style: ParagraphStyle = typography.VALUE


def facts(rows: Sequence[Sequence[Fact]], language: str, widths: Sequence[float] = ()) -> Flowable:
    """Rows of facts side by side, read aloud as a list: label, then value; ``widths`` are relative."""
    shares = widths or [1.0] * len(rows[0])
    columns = [COLUMN * share / sum(shares) for share in shares]
    listed, rooms = Elem("L"), [Room(language, column - 8) for column in columns]
    cells = [[_fact_cell(fact, listed, room) for fact, room in zip(row, rooms, strict=True)] for row in rows]
    grid = Grid(cells, colWidths=columns, splitInRow=1)
    ends = ((0, 0), (-1, -1))
    lines = [("LINEABOVE", *ends, 0.6, LIGHT.line), ("LINEBELOW", (0, -1), (-1, -1), 0.6, LIGHT.line)]
    pads = [("TOPPADDING", *ends, 4), ("BOTTOMPADDING", *ends, 4.5), ("RIGHTPADDING", *ends, 8)]
    grid.setStyle([*_flush(), *pads, *lines])
    return grid


def _fact_cell(fact: Fact, listed: Elem, room: Room) -> Story:
    item = Elem("LI", listed)
    cell: Story = [para(fact.label, typography.LABEL, "Lbl", item)]
    body = Elem("LBody", item)
    cell.append(para(fact.value, fact.style, "P", body, room))
    if fact.note:
        cell.append(para(fact.note, typography.LABEL, "P", body, room))
    return cell


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A link of the chain as the page shows it."""

    name: str
    words: str
    placed: bool


def chain(links: Sequence[ChainLink], language: str) -> Flowable:
    """The links side by side: a filled mark where somebody has been told, an open one where not."""
    listed, column = Elem("L"), COLUMN / len(links)
    room = Room(language, column - 12)
    cells: list[Story] = []
    for index, link in enumerate(links):
        after = links[index + 1].placed if index + 1 < len(links) else None
        item = Elem("LI", listed)
        body = Elem("LBody", item)
        words = typography.NOTE if link.placed else _MISSING
        cells.append(
            [
                ChainMark(link.placed, after),
                para(link.name, typography.CELL_BOLD, "P", body, room),
                para(link.words, words, "P", body, room),
            ]
        )
    grid = Grid([cells], colWidths=[column] * len(links), splitInRow=1)
    pads = [
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    grid.setStyle([*_flush(), *pads])
    return grid


_MISSING = ParagraphStyle("missing", typography.NOTE, textColor=LIGHT.lingonberry_text, fontName=typography.MEDIUM)


class ChainMark(Decoration):
    """A link: a disc with a tick, or a broken ring; the line leads to the next one."""

    def __init__(self, placed: bool, next_placed: bool | None) -> None:
        super().__init__()
        self.placed, self.next_placed = placed, next_placed

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 17.0
        return self.width, self.height

    def paint(self) -> None:
        canvas, radius, y = self.canv, 6.5, 9.5
        if self.next_placed is not None:
            whole = self.placed and self.next_placed
            canvas.setStrokeColor(LIGHT.leaf if whole else LIGHT.border)
            canvas.setLineWidth(1.6 if whole else 0.9)
            canvas.setDash([] if whole else [2, 2.4])
            canvas.line(2 * radius + 2, y, self.width + 10, y)
        if self.placed:
            canvas.setFillColor(LIGHT.leaf)
            canvas.circle(radius, y, radius, stroke=0, fill=1)
            canvas.setDash()
            canvas.setStrokeColor("#FFFFFF")
            canvas.setLineWidth(1.5)
            canvas.setLineCap(1)
            canvas.lines([(3.6, y, 5.7, y - 2.4), (5.7, y - 2.4, 9.4, y + 2.5)])
        else:
            canvas.setStrokeColor(LIGHT.lingonberry)
            canvas.setLineWidth(1)
            canvas.setDash([2, 1.8])
            canvas.circle(radius, y, radius - 0.5, stroke=1, fill=0)
        canvas.setDash()
        canvas.setLineCap(0)


def panel(content: Sequence[Flowable], *, background: str, accent: str) -> Flowable:
    """A box with a coloured edge, for something that must not be passed over."""
    grid = Grid([[list(content)]], colWidths=[COLUMN], splitInRow=1)
    every = ((0, 0), (-1, -1))
    grid.setStyle(
        [
            ("BACKGROUND", *every, background),
            ("LINEBEFORE", *every, 3, accent),
            ("LEFTPADDING", *every, 16),
            ("RIGHTPADDING", *every, 16),
            ("TOPPADDING", *every, 12),
            ("BOTTOMPADDING", *every, 10),
        ]
    )
    return grid


class SectorBand(Decoration):
    """The sector's colour over a measure's title."""

    def __init__(self, color: str) -> None:
        super().__init__()
        self.color = color

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 10.5
        return self.width, self.height

    def paint(self) -> None:
        self.canv.setFillColor(self.color)
        self.canv.rect(0, 7.1, self.width, 3.4, stroke=0, fill=1)


class NumberBar(TParagraph):
    """A number with a bar beside it, as long as the number is large."""

    def __init__(self, text: str, share: float, color: str, parent: Elem) -> None:
        super().__init__(user_text(text, typography.CELL.fontName), typography.CELL, "P", parent)
        self.share, self.color = share, color

    def draw(self) -> None:
        super().draw()
        canv: TaggedCanvas = self.canv
        with canv.artifact():
            canv.setFillColor(self.color)
            start = 34.0
            length = max(0.6, self.share * (self.width - start))
            canv.rect(start, self.height - 9.3, length, 7, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a data table; ``bar`` (share of the column, colour) draws a bar beside the number."""

    text: str
    note: str = ""
    number: bool = False
    bold: bool = False
    bar: tuple[float, str] | None = None


def data_table(
    head: Sequence[Cell], rows: Sequence[Sequence[Cell]], widths: Sequence[float], language: str, *, total: bool = False
) -> Flowable:
    """A table of data with a head that returns on each page; the first column heads its row."""
    elem, scale = Elem("Table"), COLUMN / sum(widths)
    rooms = [Room(language, width * scale - 9) for width in widths]
    cells: list[list[Any]] = [_head_row(head, elem, rooms)]
    for index, row in enumerate(rows):
        is_total = total and index == len(rows) - 1
        tr = Elem("TR", elem)
        cells.append([_cell(cell, column == 0, is_total, tr, rooms[column]) for column, cell in enumerate(row)])
    table = TTable(cells, colWidths=[width * scale for width in widths], repeatRows=1, splitInRow=1)
    table.elem = elem
    every = ((0, 0), (-1, -1))
    style = [
        *_flush(),
        ("RIGHTPADDING", (0, 0), (-2, -1), 9),
        ("TOPPADDING", *every, 4),
        ("BOTTOMPADDING", *every, 4.5),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, LIGHT.border),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LIGHT.line),
    ]
    if total:
        style.append(("LINEABOVE", (0, -1), (-1, -1), 0.9, LIGHT.border))
    table.setStyle(style)
    return table


def _head_row(head: Sequence[Cell], table: Elem, rooms: Sequence[Room]) -> list[Any]:
    tr, row = Elem("TR", table), []
    for cell, room in zip(head, rooms, strict=True):
        style = typography.HEAD_RIGHT if cell.number else typography.HEAD
        paragraph = para(cell.text, style, "P", header_cell(tr, "Column"), room)
        paragraph.once = True
        row.append(paragraph)
    return row


def _cell(cell: Cell, is_first: bool, is_total: bool, tr: Elem, room: Room) -> Any:
    elem = header_cell(tr, "Row") if is_first else Elem("TD", tr)
    if cell.bar is not None:
        return NumberBar(cell.text, *cell.bar, elem)
    if not cell.text:
        return []
    bold = cell.bold or is_total
    if cell.number:
        style = typography.NUMBER_BOLD if bold else typography.NUMBER
    else:
        style = typography.CELL_BOLD if bold else typography.CELL
    shown = para(cell.text, style, "P", elem, room)
    if not cell.note:
        return shown
    note = _NOTE_RIGHT if cell.number else typography.LABEL
    return [shown, para(cell.note, note, "P", elem, room)]


_NOTE_RIGHT = ParagraphStyle("note-right", typography.LABEL, alignment=typography.NUMBER.alignment)


def gap(points: float) -> Spacer:
    return Spacer(1, points)


def rule() -> Rule:
    return Rule(width="100%", thickness=0.6, color=LIGHT.line, spaceBefore=4, spaceAfter=6)
