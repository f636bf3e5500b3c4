"""Fonts and text styles of the reports, and the one way in for words that people or packs wrote."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from fontTools.ttLib import TTFont as FontFile  # type: ignore[import-untyped]  # fontTools has no types
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from klimatpeli.content.design_tokens import LIGHT
from klimatpeli.content.resources import asset_path

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Figtree-Regular", "Figtree-Medium", "Figtree-SemiBold", "Figtree-Bold"
FALLBACK = "DejaVuSans"
"""Letters that Figtree lacks (Cyrillic, some of the Sámi ones, symbols); matplotlib brings the file along."""
MISSING = "\u25a1"

_KEPT_WHITE = "\t\n\r"
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@cache
def register_fonts() -> None:
    """Make the fonts known to ReportLab, with figures of equal width so that columns of numbers stand straight.

    Raises:
        AssetMissing: The fonts folder of the program is incomplete.
    """
    import matplotlib as mpl

    for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        path = asset_path("fonts", f"{name}.ttf")
        font = TTFont(name, str(path))
        _use_tabular_figures(font, path)
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFont(TTFont(FALLBACK, str(Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf")))


def _use_tabular_figures(font: Any, path: Path) -> None:
    with FontFile(path) as file:
        substitutes: dict[str, str] = {}
        table = file["GSUB"].table
        for record in table.FeatureList.FeatureRecord:
            if record.FeatureTag == "tnum":
                for index in record.Feature.LookupListIndex:
                    for subtable in table.LookupList.Lookup[index].SubTable:
                        substitutes.update(getattr(subtable, "mapping", {}))
        names, widths, units = file.getBestCmap(), file["hmtx"], file["head"].unitsPerEm
        for code in range(ord("0"), ord("9") + 1):
            glyph = substitutes.get(names[code], names[code])
            font.face.charToGlyph[code] = file.getGlyphID(glyph)
            font.face.charWidths[code] = round(widths[glyph][0] * 1000 / units)


@cache
def _characters(font: str) -> frozenset[int]:
    register_fonts()
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def clean(text: str) -> str:
    """One line of composed characters: no controls, no direction marks, nothing invisible."""
    text = unicodedata.normalize("NFC", text)
    kept = (" " if c in _KEPT_WHITE else c for c in text)
    return "".join(c for c in kept if unicodedata.category(c) not in _DROPPED)


def runs(text: str, font: str) -> tuple[tuple[str, str], ...]:
    """Cut cleaned text into (font, text) so that every character has a glyph; what no font has becomes a box."""
    own, other = _characters(font), _characters(FALLBACK)
    placed: list[tuple[str, str]] = []
    for c in clean(text):
        if ord(c) in own:
            placed.append((font, c))
        elif ord(c) in other:
            placed.append((FALLBACK, c))
        elif unicodedata.category(c) != "Mn" and placed[-1:] != [(FALLBACK, MISSING)]:
            placed.append((FALLBACK, MISSING))
    return tuple((name, "".join(c for _, c in group)) for name, group in groupby(placed, key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class Room:
    """A narrow place for text: words wider than it may be divided by the rules of the language."""

    language: str
    points: float


def user_text(text: str, font: str = REGULAR, size: float = 10.0, room: Room | None = None) -> str:
    """Words that a person typed or a pack holds, as markup that a paragraph shows as they are.

    Nothing else may bring such words into a report. Tags, control characters and direction marks lose their
    power; every character that is left has a glyph in an embedded font.
    """
    pieces = []
    for name, run in runs(text, font):
        fitting = run if room is None or name != font else soft_hyphens(run, font, size, room)
        marked = escape(fitting)
        pieces.append(marked if name == font else f'<font name="{name}">{marked}</font>')
    return "".join(pieces)


def width(text: str, font: str, size: float) -> float:
    """Width of a line of text in points."""
    return sum(float(pdfmetrics.stringWidth(run, name, size)) for name, run in runs(text, font))


_WORD = re.compile(r"\S+")
_SHORTEST = 4
_VOWELS = {"fi": "aeiouyåäö", "sv": "aeiouyåäöé"}
_FI_PAIRS = re.compile(r"([aeiouyäö])\1|[aeouyäö]i|[aei]u|ou|[eiä]y|öy|ie|uo|yö")
_SV_WHOLE = re.compile(r"s[kj]|[tklgdh]j|c[kh]|sh|ng")

_FI_PARTS = (
    "viranoma lautakun yksikkö yksikön yhtiö liikenne lämmity lämpö sähkö talous suunnitelm toimi tilakun työkone "
    "kalusto rakennu hankin palvelu johtaja päällik virasto hallitu valtuusto kehitys ympäristö polttoaine energia"
)
_SV_PARTS = (
    "nämnd enhet bolag myndighet styrelse trafik värme uppvärmning maskin fordon nätet planen plan avdelning "
    "chef direktör service upphandling utveckling byggnad anläggning förvaltning ledning gruppen energi"
)
_PARTS = re.compile(f"(?<=\\w{{{_SHORTEST}}})(?:{'|'.join((_FI_PARTS + ' ' + _SV_PARTS).split())})")


def soft_hyphens(text: str, font: str, size: float, room: Room) -> str:
    """Put invisible division points into words that are wider than the room.

    A compound is divided where a known part begins (nämnden, lautakunta), in any language, for people type in
    theirs. Only a piece that is still too wide is divided by the rules: Finnish before each consonant and vowel
    and between vowels that do not belong together; Swedish may always carry one consonant over. At least four
    letters stay on either side.
    """
    widest = room.points - width("-", font, size)

    def divided(match: re.Match[str]) -> str:
        word = match.group()
        if width(word, font, size) <= room.points:
            return word
        pieces = _PARTS.sub("\u00ad\\g<0>", word).split("\u00ad")
        return "\u00ad".join(p if width(p, font, size) <= widest else _divide(p, room.language) for p in pieces)

    return _WORD.sub(divided, text)


def _divide(word: str, language: str) -> str:
    if language not in _VOWELS:
        return word
    last = len(word) - _SHORTEST
    return "".join(
        "\u00ad" * (_SHORTEST <= i <= last and _may_divide(word.lower(), i, language)) + c for i, c in enumerate(word)
    )


def _may_divide(word: str, i: int, language: str) -> bool:
    """Whether a line may end before the letter at ``i``."""
    vowels, pair, here, after = _VOWELS[language], word[i - 1 : i + 1], word[i], word[i + 1]
    if here not in vowels:
        return after in vowels and not (language == "sv" and _SV_WHOLE.fullmatch(pair))
    return language == "fi" and pair[0] in vowels and not _FI_PAIRS.fullmatch(pair)


def _style(name: str, size: float, font: str = REGULAR, color: str = LIGHT.ink, **more: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {"leading": round(size * 1.38, 1), "splitLongWords": 1, "allowWidows": 0}
    return ParagraphStyle(name, fontName=font, fontSize=size, textColor=color, **(settings | more))


BODY = _style("body", 9.8, spaceAfter=4.5)
LEAD = _style("lead", 11.2, spaceAfter=6)
SMALL = _style("small", 8.6, color=LIGHT.muted)
NOTE = _style("note", 8.5, leading=11.3, spaceAfter=1.5)
SOURCE = _style("source", 8.5, leading=11.3, spaceAfter=3.2, leftIndent=20, firstLineIndent=-20)
LABEL = _style("label", 7.9, MEDIUM, LIGHT.muted, leading=10.2)
VALUE = _style("value", 9.3, SEMIBOLD, leading=12)
FIGURE = _style("figure", 13, BOLD, leading=15.5)
OPEN = _style("open", 9.3, MEDIUM, LIGHT.lingonberry_text, leading=12)
CELL = _style("cell", 8.8, leading=11.6)
CELL_BOLD = _style("cell-bold", 8.8, SEMIBOLD, leading=11.6)
NUMBER = _style("number", 8.8, leading=11.6, alignment=TA_RIGHT)
NUMBER_BOLD = _style("number-bold", 8.8, BOLD, leading=11.6, alignment=TA_RIGHT)
HEAD = _style("head", 7.9, SEMIBOLD, LIGHT.muted, leading=10.2)
HEAD_RIGHT = _style("head-right", 7.9, SEMIBOLD, LIGHT.muted, leading=10.2, alignment=TA_RIGHT)
CAPTION = _style("caption", 9.2, SEMIBOLD, spaceAfter=3)
KICKER = _style("kicker", 8.6, SEMIBOLD, LIGHT.muted, leading=11)
H2 = _style("h2", 19, BOLD, LIGHT.spruce, leading=23, spaceAfter=5, keepWithNext=1)
H3 = _style("h3", 13, BOLD, leading=16, spaceBefore=13, spaceAfter=4)
H3_TITLE = _style("h3-title", 14.2, BOLD, leading=17.4, spaceAfter=2)
COVER_PLACE = _style("cover-place", 13, SEMIBOLD, LIGHT.leaf_bright, leading=17)
COVER_TITLE = _style("cover-title", 29, BOLD, LIGHT.on_spruce, leading=34)
COVER_LINE = _style("cover-line", 11, MEDIUM, LIGHT.on_spruce_muted, leading=15)
HERO = _style("hero", 50, BOLD, LIGHT.leaf_text, leading=52)
HERO_TEXT = _style("hero-text", 14, BOLD, leading=18)
