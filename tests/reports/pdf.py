"""Reads a finished PDF back, with pikepdf alone: its words, its fonts and its structure tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

PAINTING = frozenset(["Tj", "TJ", "'", '"', "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "EI"])


@dataclass
class Page:
    """What is drawn on one page.

    Attributes:
        text: All words in drawing order.
        loose: Painting operators outside marked content.
        operators: Every operator, once.
    """

    text: str = ""
    loose: list[str] = field(default_factory=list)
    operators: set[str] = field(default_factory=set)


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def read_pages(pdf: pikepdf.Pdf) -> list[Page]:
    return [_read(page) for page in pdf.pages]


def words(pdf: pikepdf.Pdf) -> str:
    """All words, with white space and the ends of lines made plain."""
    text = " ".join(page.text for page in read_pages(pdf))
    return re.sub(r"\s+", " ", text)


def squeezed(text: str) -> str:
    """Without white space and hyphens: a title is found wherever its lines were broken."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def _read(page: pikepdf.Page) -> Page:
    read, depth, font = Page(), 0, ""
    maps = {str(name): unicode_map(font) for name, font in page.Resources.get("/Font", {}).items()}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        read.operators.add(name)
        if name in ("BDC", "BMC"):
            depth += 1
        elif name == "EMC":
            depth -= 1
        elif name in PAINTING and depth == 0:
            read.loose.append(name)
        if name == "Tf":
            font = str(operands[0])
        elif name in ("Tj", "TJ"):
            parts = operands[0] if name == "TJ" else [operands[0]]
            strings = [bytes(part) for part in parts if isinstance(part, pikepdf.String)]
            read.text += "".join(maps[font].get(code, "\ufffd") for string in strings for code in string)
        elif name in ("T*", "Td", "ET"):
            read.text += " "
    return read


def unicode_map(font: pikepdf.Object) -> dict[int, str]:
    """Byte to character, from the font's ToUnicode table."""
    table = bytes(font.ToUnicode.read_bytes()).decode("ascii")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for low, high, rest in re.findall(r"<(\w+)>\s*<(\w+)>\s*(\[[^\]]*\]|<\w+>)", block):
            targets = re.findall(r"<(\w+)>", rest)
            first = int(low, 16)
            for code in range(first, int(high, 16) + 1):
                if rest.startswith("["):
                    found[code] = _utf16(targets[code - first])
                else:
                    found[code] = chr(ord(_utf16(targets[0])) + code - first)
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, target in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = _utf16(target)
    return found


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")


def fonts(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Fonts by name, without the prefix of the subset."""
    return {
        str(font.BaseFont).lstrip("/").rpartition("+")[2]: font
        for page in pdf.pages
        for font in page.Resources.get("/Font", {}).values()
    }


@dataclass
class Element:
    """A structure element: its role, its alternative text and its child elements."""

    role: str
    alt: str
    attributes: pikepdf.Object | None
    children: list[Element]

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()


def structure(pdf: pikepdf.Pdf) -> Element:
    """The document element of the structure tree."""
    return _element(pdf.Root.StructTreeRoot.K[0])


def _element(entry: pikepdf.Object) -> Element:
    kids = entry.get("/K", [])
    listed = kids if isinstance(kids, pikepdf.Array) else [kids]
    children = [_element(kid) for kid in listed if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return Element(str(entry.S)[1:], str(entry.get("/Alt", "")), entry.get("/A"), children)
