"""Tagged PDF (PDF/UA-1) on top of ReportLab: a page that a screen reader can read out in the right order.

Text, pictures and tables hang in a structure tree; everything else (rules, bands, page numbers) is an artifact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table
from reportlab.platypus.flowables import Flowable, HRFlowable

from klimatpeli.reports.typography import REGULAR

_HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")
_PRINTED_ANNOTATION = 4


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]  # ReportLab has no types
    __NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]  # noqa: RUF012  # ReportLab's own shape


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]  # ReportLab has no types
    """Document information without an author, dated by what the document is about and not by the clock."""

    day = ""

    def format(self, document: Any) -> bytes:
        stamp = PDFString(f"D:{self.day.replace('-', '')}000000Z")
        entries = {
            "Title": PDFString(self.title),
            "Producer": PDFString(self.producer),
            "Creator": PDFString(self.creator),
        }
        if self.day:
            entries |= {"CreationDate": stamp, "ModDate": stamp}
        written: bytes = PDFDictionary(entries).format(document)
        return written


class Elem:
    """A structure element. Its kids are elements, ``(page, mcid)`` pairs and ``("OBJR", page, reference)``."""

    def __init__(
        self, role: str, parent: Elem | None = None, *, alt: str | None = None, attrs: PDFDictionary | None = None
    ) -> None:
        self.role, self.alt, self.attrs, self.parent = role, alt, attrs, parent
        self.kids: list[Any] = []
        self.obj: Any = None
        self.ref: Any = None
        if parent is not None:
            parent.kids.append(self)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that knows which structure element the ink belongs to."""

    def __init__(self, file: Any, *, title: str, creator: str, day: str, **more: Any) -> None:
        """``day`` is the ISO date that the document is about; empty leaves the dates out."""
        super().__init__(file, pdfVersion=(1, 7), invariant=1, **more)
        info = _Info()
        info.title, info.creator, info.day, info.invariant = title, creator, day, 1
        self._doc.info = info
        self.root = Elem("Document")
        self.pages: list[tuple[Any, list[Elem]]] = []
        self.marks: list[Elem] = []
        self._open_elems: list[Elem | None] = []
        self._annotations: list[tuple[Any, Elem]] = []
        self._add_plain_page = self._doc.addPage
        self._doc.addPage = self._add_page

    @contextmanager
    def tag(self, elem: Elem | None) -> Iterator[None]:
        """Mark what is drawn inside as content of ``elem`` (None: artifact).

        Marked content may not nest, so a nested call closes the outer sequence and opens it again afterwards.
        """
        if self._open_elems:
            self._code.append("EMC")
        self._open_elems.append(elem)
        self._begin(elem)
        try:
            yield
        finally:
            self._code.append("EMC")
            self._open_elems.pop()
            if self._open_elems:
                self._begin(self._open_elems[-1])

    def artifact(self) -> AbstractContextManager[None]:
        """Mark what is drawn inside as decoration, passed over when the page is read aloud."""
        return self.tag(None)

    def _begin(self, elem: Elem | None) -> None:
        if elem is None:
            self._code.append("/Artifact BMC")
            return
        elem.kids.append((len(self.pages), len(self.marks)))
        self._code.append(f"/{elem.role} <</MCID {len(self.marks)}>> BDC")
        self.marks.append(elem)

    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: int = 1) -> None:  # noqa: N802  # its name
        super()._addAnnotation(annotation, name, addtopage)
        current = self._open_elems[-1] if self._open_elems else None
        if current is None or not isinstance(annotation, PDFDictionary):
            return
        link = Elem("Link", current)
        if "Contents" not in annotation.dict:
            annotation["Contents"] = annotation.dict["A"].dict["URI"]
        annotation["F"] = _PRINTED_ANNOTATION
        self._annotations.append((annotation, link))
        link.kids.append(("OBJR", len(self.pages), self._annotationrefs[-1]))

    def _add_page(self, page: Any) -> Any:
        page.__class__ = _Page
        page.StructParents, page.Tabs = len(self.pages), PDFName("S")
        self.pages.append((page, self.marks))
        self.marks = []
        return self._add_plain_page(page)

    def save(self) -> None:
        """Write the document with its structure tree."""
        if self._code:
            self.showPage()
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._structure()
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        self.setViewerPreference("DisplayDocTitle", "true")
        metadata = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        catalog.Metadata = PDFStream(metadata, _xmp(self._doc.info.title).encode(), filters=[])
        super().save()

    def _new_object(self) -> tuple[Any, Any]:
        entry = PDFDictionary()
        entry.__RefOnly__ = 1
        return entry, self._doc.Reference(entry)

    def _structure(self) -> Any:
        _prune(self.root)
        self._allocate(self.root)
        tree, reference = self._new_object()
        pages = [self._doc.Reference(page) for page, _ in self.pages]
        self._fill(self.root, reference, pages)
        numbers: list[Any] = []
        for index, (_, marks) in enumerate(self.pages):
            numbers += [index, PDFArray([elem.ref for elem in marks])]
        for index, (annotation, link) in enumerate(self._annotations, start=len(pages)):
            annotation["StructParent"] = index
            numbers += [index, link.ref]
        tree["Type"], tree["K"] = PDFName("StructTreeRoot"), PDFArray([self.root.ref])
        tree["ParentTree"] = PDFDictionary({"Nums": PDFArray(numbers)})
        tree["ParentTreeNextKey"] = len(pages) + len(self._annotations)
        return reference

    def _allocate(self, elem: Elem) -> None:
        elem.obj, elem.ref = self._new_object()
        for kid in elem.kids:
            if isinstance(kid, Elem):
                self._allocate(kid)

    def _fill(self, elem: Elem, parent: Any, pages: Sequence[Any]) -> None:
        entry, kids = elem.obj, []
        entry["Type"], entry["S"], entry["P"] = PDFName("StructElem"), PDFName(elem.role), parent
        if elem.alt:
            entry["Alt"] = PDFString(elem.alt)
        if elem.attrs:
            entry["A"] = elem.attrs
        own = [kid[0] for kid in elem.kids if isinstance(kid, tuple) and kid[0] != "OBJR"]
        if own:
            entry["Pg"] = pages[own[0]]
        for kid in elem.kids:
            if isinstance(kid, Elem):
                self._fill(kid, elem.ref, pages)
                kids.append(kid.ref)
            elif kid[0] == "OBJR":
                kids.append(PDFDictionary({"Type": PDFName("OBJR"), "Obj": kid[2], "Pg": pages[kid[1]]}))
            elif kid[0] == own[0]:
                kids.append(kid[1])
            else:
                kids.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[kid[0]], "MCID": kid[1]}))
        entry["K"] = PDFArray(kids)


def _prune(elem: Elem) -> bool:
    """Drop elements that nothing was drawn for, except empty table cells: a row keeps its columns."""
    elem.kids = [kid for kid in elem.kids if not (isinstance(kid, Elem) and not _prune(kid))]
    return bool(elem.kids) or elem.role in ("TD", "TH")


def _xmp(title: str) -> str:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        "<pdfuaid:part>1</pdfuaid:part>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


class Tagged:
    """What every flowable of the structure tree has: an element, hung up in drawing order."""

    canv: TaggedCanvas
    elem: Elem

    def hang(self) -> Elem:
        """Put the element (or its topmost ancestor) under the document."""
        top = self.elem
        while top.parent is not None:
            top = top.parent
        if top is not self.canv.root:
            top.parent = self.canv.root
            self.canv.root.kids.append(top)
        return self.elem


class TParagraph(Tagged, Paragraph):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph with a role; headings also become bookmarks."""

    def __init__(
        self, markup: str | None, style: Any, role: str = "P", parent: Elem | None = None, **parts: Any
    ) -> None:
        """``parts`` is how ReportLab makes the halves of a paragraph that is split."""
        Paragraph.__init__(self, markup, style, **parts)
        self.role, self.elem, self.once = role, Elem(role, parent), False

    def split(self, available_width: float, available_height: float) -> list[Any]:
        parts: list[Any] = Paragraph.split(self, available_width, available_height)
        for part in parts:
            part.role, part.elem, part.once = self.role, self.elem, self.once
        return parts

    def draw(self) -> None:
        elem = self.hang()
        if self.role in _HEADINGS and not elem.kids:
            key = f"h-{len(self.canv.pages)}-{len(self.canv.marks)}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(self.getPlainText(), key, int(self.role[1]) - 1, 0)
        repeated = self.once and elem.kids
        with self.canv.tag(None if repeated else elem):
            Paragraph.draw(self)


class TFigure(Tagged, Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A picture with a text that says the same."""

    def __init__(self, inner: Flowable, alt: str) -> None:
        Flowable.__init__(self)
        self.inner, self.elem = inner, Elem("Figure", alt=alt)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = self.inner.wrap(available_width, available_height)
        return self.width, self.height

    def draw(self) -> None:
        elem = self.hang()
        x, y = self.canv.absolutePosition(0, 0)
        box = PDFArray([x, y, x + self.width, y + self.height])
        elem.attrs = PDFDictionary({"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box})
        with self.canv.tag(elem):
            self.inner.drawOn(self.canv, 0, 0)


class Grid(Table):  # type: ignore[misc]  # ReportLab has no types
    """A table that only places things: its cells bring their own structure, its lines are decoration."""

    canv: TaggedCanvas

    def __init__(self, cells: Sequence[Sequence[Any]], *more: Any, **settings: Any) -> None:
        Table.__init__(self, cells, *more, **settings)
        self.setStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR)])  # or Helvetica, which is not embedded

    def _drawBkgrnd(self) -> None:  # noqa: N802  # ReportLab's name
        with self.canv.artifact():
            Table._drawBkgrnd(self)

    def _drawLines(self) -> None:  # noqa: N802  # ReportLab's name
        with self.canv.artifact():
            Table._drawLines(self)


class TTable(Tagged, Grid):
    """A table of data: header cells say what they head, and a head repeated on the next page is an artifact."""

    def onSplit(self, part: TTable, byRow: int = 1) -> None:  # noqa: N802, N803  # ReportLab's name
        part.elem = self.elem

    def draw(self) -> None:
        self.hang()
        Grid.draw(self)


class Decoration(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Something drawn that is not read aloud."""

    canv: TaggedCanvas

    def draw(self) -> None:
        with self.canv.artifact():
            self.paint()

    def paint(self) -> None:
        """Draw on ``self.canv``, with the origin in the lower left corner."""
        raise NotImplementedError  # each subclass gives it


class Rule(HRFlowable):  # type: ignore[misc]  # ReportLab has no types
    """A line across the column."""

    canv: TaggedCanvas

    def draw(self) -> None:
        with self.canv.artifact():
            HRFlowable.draw(self)


def header_cell(parent: Elem, scope: str) -> Elem:
    """A header cell for its ``Column`` or ``Row``."""
    attrs = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(scope)})
    return Elem("TH", parent, attrs=attrs)
