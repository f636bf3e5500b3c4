"""Small things that show a state: gauges, chips, team marks, ranges, the chain, slots, counting numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from enum import Enum
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Glide, Text, Themed, name_widget
from klimatpeli.ui.widgets.paint import (
    antialiased,
    paint_focus,
    paint_line_of_text,
    paint_shape,
    paint_text,
    text_height,
)

ChipTone = Literal["neutral", "good", "attention", "bad", "info", "plain"]
_CHIP = {
    "neutral": ("quiet", "ink"),
    "good": ("leaf_soft", "leaf_text"),
    "attention": ("cloudberry_soft", "cloudberry_text"),
    "bad": ("lingonberry_soft", "lingonberry_text"),
    "info": ("sky_soft", "sky_text"),
    "plain": ("surface", "ink"),
}


class Chip(Themed, QWidget):
    """A small rounded word: a status, a tag, a share. ``tone``: neutral, good, attention, bad, info, plain."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        tone: ChipTone = "neutral",
        *,
        role: str = "small",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._role = icon, tone, role
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)
        self.set_text(text)

    def text(self) -> str:
        """The word."""
        return self._text

    def set_text(self, text: str, tone: ChipTone | None = None, icon: str | None = None) -> None:
        """Change the word and, if given, tone and icon."""
        shown = (self._text, self._tone, self._icon)
        self._text = text
        self._tone = tone or self._tone
        self._icon = self._icon if icon is None else icon
        if (self._text, self._tone, self._icon) == shown:
            return
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        metrics = theme.metrics(self._role, 600)
        width = metrics.horizontalAdvance(self._text) + theme.px(24) + 1
        if self._icon:
            width += metrics.height() * 0.8 + theme.px(6)
        return QSize(round(width), round(metrics.height() + theme.px(7)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        background, ink = (theme.color(token) for token in _CHIP[self._tone])
        rect = QRectF(self.rect())
        outlined = theme.palette.name == "high-contrast" or self._tone == "plain"
        painter.setPen(QPen(theme.color("line"), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(background)
        inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        x = float(theme.px(12))
        if self._icon:
            side = theme.metrics(self._role, 600).height() * 0.8
            paint_icon(painter, self._icon, ink, QRectF(x - theme.px(2), (rect.height() - side) / 2, side, side))
            x += side + theme.px(4)
        box = QRectF(x, 0, rect.width() - x - theme.px(10), rect.height())
        paint_line_of_text(painter, box, self._text, theme.font(self._role, 600), ink)


class Gauge(Themed, QWidget):
    """A resource: icon and label, value text at the right, a bar below. ``set_value`` glides."""

    def __init__(
        self,
        label: str,
        icon: str = "",
        color: str = "leaf",
        *,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._icon, self._color = label, icon, color
        self._value_text = ""
        self._over = False
        self._goal = 0.0
        self._share = Glide(self, self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name, label)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label = label
        self._speak()
        self.update()

    def set_value(self, share: float, text: str, *, over: bool = False) -> None:
        """``share`` 0-1 of the bar, the ready-formatted text, and whether it is overdrawn."""
        goal = min(1.0, max(0.0, share))
        if (goal, text, over) == (self._goal, self._value_text, self._over):
            return
        self._goal, self._value_text, self._over = goal, text, over
        self._share.to(goal)
        self._speak()
        self.update()

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._label}: {self._value_text}")

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(260), round(theme.metrics("label").height() + theme.px(5 + 13)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        metrics = theme.metrics("label", 600)
        row = metrics.height()
        width = float(self.width())
        ink = theme.color("lingonberry_text" if self._over else "ink")
        x = 0.0
        if self._icon:
            paint_icon(painter, self._icon, ink, QRectF(0, (row - theme.px(19)) / 2, theme.px(19), theme.px(19)))
            x = theme.px(28)
        value_width = theme.metrics("body", 500).horizontalAdvance(self._value_text) + 2
        value_width = min(value_width, max(0.0, width - x))
        label_width = max(0.0, width - x - value_width - theme.px(10))
        paint_line_of_text(painter, QRectF(x, 0, label_width, row), self._label, theme.font("label", 600), ink)
        paint_line_of_text(
            painter,
            QRectF(width - value_width, 0, value_width, row),
            self._value_text,
            theme.font("body", 500),
            ink,
            align=Qt.AlignmentFlag.AlignRight,
        )
        bar = QRectF(0, row + theme.px(5), width, theme.px(13))
        paint_bar(painter, theme, bar, self._share.value, theme.color("lingonberry" if self._over else self._color))


def paint_bar(painter: QPainter, theme: Theme, rect: QRectF, share: float, color: QColor) -> None:
    """A rounded bar on its track."""
    radius = rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        painter.setBrush(color)
        filled = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * min(1.0, share)), rect.height())
        painter.drawRoundedRect(filled, radius, radius)


class TeamBadge(Themed, QWidget):
    """A team's mark: colour and shape, in one of three styles.

    ``bar`` a narrow upright pill with the shape in it, ``shape`` the bare shape, ``tile`` a white rounded
    tile with the team's icon (for the handover screen).
    """

    def __init__(
        self,
        team: int,
        *,
        style: Literal["bar", "shape", "tile"] = "shape",
        size: int = 20,
        name: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._team, self._style, self._size, self._icon = team, style, size, icon
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_team(self, team: int, name: str = "", icon: str = "") -> None:
        """``team``: seat, 0-based."""
        self._team, self._icon = team, icon
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        if self._style == "bar":
            return QSize(px(18), px(34))
        if self._style == "tile":
            return QSize(px(150), px(150))
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        tone = team_tone(self._team)
        rect = QRectF(self.rect())
        if self._style == "shape":
            paint_shape(painter, tone.shape, rect.adjusted(1, 1, -1, -1), theme.team(self._team))
        elif self._style == "bar":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.fill))
            painter.drawRoundedRect(rect, rect.width() * 0.42, rect.width() * 0.42)
            side = rect.width() * 0.56
            box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            paint_shape(painter, tone.shape, box, QColor("#FFFFFF"))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(rect, rect.width() * 0.27, rect.width() * 0.27)
            side = rect.width() * 0.54
            box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            paint_icon(painter, self._icon or tone.icon, QColor(tone.deep), box)
            small = rect.width() * 0.13
            corner = QRectF(rect.right() - small * 1.9, rect.top() + small * 0.9, small, small)
            paint_shape(painter, tone.shape, corner, QColor(tone.deep))


def paint_range(
    painter: QPainter, theme: Theme, rect: QRectF, low: float, central: float, high: float, scale: float
) -> None:
    """Low to high as a soft band with the central value marked, on a hairline from 0 to ``scale``."""
    middle = rect.center().y()
    reach = max(scale, abs(high), abs(low), abs(central), 1e-9)
    lo, hi = sorted((abs(low), abs(high)))

    def x(value: float) -> float:
        return rect.left() + rect.width() * value / reach

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("leaf_soft"))
    painter.drawRect(QRectF(rect.left(), middle - theme.px(1.5), rect.width(), theme.px(3)))
    band_color = theme.color("leaf_bright")
    painter.setBrush(band_color)
    tall = theme.px(12)
    left, right = x(lo), max(x(hi), x(lo) + theme.px(5))
    painter.drawRoundedRect(QRectF(left, middle - tall / 2, right - left, tall), tall / 2, tall / 2)
    painter.setBrush(theme.color("leaf_text"))
    mark = max(2.0, theme.px(3))
    center = min(max(x(abs(central)), rect.left() + mark / 2), rect.right() - mark / 2)
    painter.drawRect(QRectF(center - mark / 2, middle - theme.px(9), mark, theme.px(18)))


class RangeStrip(Themed, QWidget):
    """An effect's low, central and high on a line from nothing to ``scale``."""

    def __init__(
        self,
        low: float = 0.0,
        central: float = 0.0,
        high: float = 0.0,
        *,
        scale: float = 0.0,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = (low, central, high, scale)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_values(self, low: float, central: float, high: float, *, scale: float = 0.0, text: str = "") -> None:
        """``text`` says the range in words or figures."""
        if (low, central, high, scale) != self._values:
            self._values = (low, central, high, scale)
            self.update()
        if text != self.accessibleName():
            self.setAccessibleName(text)
            self.setToolTip(text)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(64), self.theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        low, central, high, scale = self._values
        paint_range(antialiased(QPainter(self)), self.theme, QRectF(self.rect()), low, central, high, scale)


_CHAIN_EDGE = 2
"""What a chain's picture keeps around it, for lines that reach over."""
_CHAIN_STEP = 0.98
"""From one link to the next, in their height: each lies a little on the one before."""


class Link(Enum):
    """State of one link of the chain."""

    EMPTY = "empty"
    FILLED = "filled"
    CAKE = "cake"
    """Filled by a cake of the month."""
    DRIFTED = "drifted"
    """Was filled and came loose: nobody asked about it."""


def paint_chain(painter: QPainter, theme: Theme, rect: QRectF, links: Sequence[Link]) -> float:
    """Four joined links from the left of ``rect``; returns the width used."""
    side = rect.height()
    picture = _chain_picture(tuple(links), theme, side, painter.device().devicePixelRatio())
    painter.drawPixmap(round(rect.left()) - _CHAIN_EDGE, round(rect.top()) - _CHAIN_EDGE, picture)
    return _chain_width(len(links), side)


def _chain_width(count: int, side: float) -> float:
    return side * (1 + _CHAIN_STEP * (count - 1))


@lru_cache(maxsize=128)
def _chain_picture(links: tuple[Link, ...], theme: Theme, side: float, ratio: float) -> QPixmap:
    """Dashed circles take long to draw, and every card and row of a plan has four of them."""
    width = math.ceil(_chain_width(len(links), side)) + 2 * _CHAIN_EDGE
    height = math.ceil(side) + 2 * _CHAIN_EDGE
    picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = antialiased(QPainter(picture))
    painter.translate(_CHAIN_EDGE, _CHAIN_EDGE)
    _draw_chain(painter, theme, side, links)
    painter.end()
    return picture


def _draw_chain(painter: QPainter, theme: Theme, side: float, links: Sequence[Link]) -> None:
    for i, link in enumerate(links):
        box = QRectF(i * side * _CHAIN_STEP, 0, side, side).adjusted(1.5, 1.5, -1.5, -1.5)
        if i:
            both = link in (Link.FILLED, Link.CAKE) and links[i - 1] in (Link.FILLED, Link.CAKE)
            painter.setPen(QPen(theme.color("leaf" if both else "border"), max(1.5, theme.px(2.5))))
            y = round(side / 2)
            painter.drawLine(round(box.left() - theme.px(3)), y, round(box.left() + theme.px(2)), y)
        box = box.adjusted(theme.px(1.5), theme.px(1.5), -theme.px(1.5), -theme.px(1.5))
        if link is Link.EMPTY or link is Link.DRIFTED:
            color = theme.color("lingonberry" if link is Link.DRIFTED else "border")
            pen = QPen(color, max(1.2, theme.px(1.5)), Qt.PenStyle.DashLine)
            pen.setDashPattern([2.2, 1.8])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            if link is Link.DRIFTED:
                inset = box.width() * 0.18
                paint_icon(painter, "link-off", color, box.adjusted(inset, inset, -inset, -inset))
        else:
            cake = link is Link.CAKE
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("cloudberry" if cake else "primary"))
            painter.drawEllipse(box)
            inset = box.width() * 0.17
            paint_icon(
                painter,
                "cake" if cake else "link",
                theme.color("on_cloudberry" if cake else "on_primary"),
                box.adjusted(inset, inset, -inset, -inset),
                stroke=2.4,
            )


class ChainView(Themed, QWidget):
    """The four links of anchoring: executive, management, head of department, officials.

    With ``names`` the links stand in a column with their names (and the sentence that was said); without,
    they are a compact row. ``link_chosen(index)`` when the next empty link is clicked or Enter is pressed.
    """

    link_chosen = Signal(int)

    def __init__(
        self,
        links: Sequence[Link] = (Link.EMPTY,) * 4,
        *,
        names: Sequence[str] = (),
        sentences: Sequence[str] = (),
        interactive: bool = False,
        object_name: str = "chainView",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._links, self._names, self._sentences = tuple(links), tuple(names), tuple(sentences)
        self._interactive = interactive
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding if names else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
        )
        if interactive:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        name_widget(self, object_name)
        self._speak()

    def set_links(self, links: Sequence[Link], sentences: Sequence[str] = ()) -> None:
        """New states, top-down."""
        self._links, self._sentences = tuple(links), tuple(sentences)
        self._speak()
        self.updateGeometry()
        self.update()

    def next_index(self) -> int | None:
        """The link that comes next, or ``None`` when the chain is whole."""
        for i, link in enumerate(self._links):
            if link in (Link.EMPTY, Link.DRIFTED):
                return i
        return None

    def _speak(self) -> None:
        held = sum(link in (Link.FILLED, Link.CAKE) for link in self._links)
        text = self.tr("Anchoring: {held} of {total} links").format(held=held, total=len(self._links))
        self.setAccessibleName(text)
        if not self._names:
            self.setToolTip(text)

    def _row_height(self) -> int:
        theme = self.theme
        names = theme.metrics("label").height()
        sentence = theme.metrics("small").height() if any(self._sentences) else 0
        return round(max(theme.px(36), names + sentence + theme.px(10)))

    def sizeHint(self) -> QSize:
        px = self.theme.px
        if self._names:
            return QSize(px(240), self._row_height() * len(self._links))
        return QSize(px(24) * len(self._links) + px(2), px(24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._interactive and self._names and event.button() == Qt.MouseButton.LeftButton:
            self._choose(int(event.position().y() // self._row_height()))
        elif self._interactive:
            self._choose(self.next_index())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._interactive and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.next_index())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int | None) -> None:
        if index is not None and index == self.next_index():
            self.link_chosen.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        if not self._names:
            paint_chain(painter, theme, QRectF(0, 0, self.width(), theme.px(24)), self._links)
        else:
            self._paint_column(painter, theme)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(10), theme)

    def _paint_column(self, painter: QPainter, theme: Theme) -> None:
        row = self._row_height()
        side = theme.px(30)
        upcoming = self.next_index() if self._interactive else None
        for i, (link, name) in enumerate(zip(self._links, self._names, strict=False)):
            top = i * row
            if i:
                whole = link in (Link.FILLED, Link.CAKE)
                painter.setPen(QPen(theme.color("leaf" if whole else "border"), theme.px(2)))
                x = theme.px(4) + side // 2
                painter.drawLine(x, round(top - (row - side) / 2), x, round(top + (row - side) / 2))
            paint_chain(painter, theme, QRectF(theme.px(4), top + (row - side) / 2, side, side), (link,))
            x0 = theme.px(4) + side + theme.px(10)
            width = self.width() - x0 - theme.px(4)
            held = link in (Link.FILLED, Link.CAKE)
            ink = theme.color("ink" if held or i == upcoming else "muted")
            weight = 600 if held or i == upcoming else 400
            sentence = self._sentences[i] if i < len(self._sentences) else ""
            if sentence:
                first = theme.metrics("label").height()
                second = theme.metrics("small").height()
                y = top + (row - first - second) / 2
                paint_line_of_text(painter, QRectF(x0, y, width, first), name, theme.font("label", weight), ink)
                box = QRectF(x0, y + first, width, second)
                paint_line_of_text(painter, box, sentence, theme.font("small"), theme.color("muted"))
            else:
                paint_line_of_text(painter, QRectF(x0, top, width, row), name, theme.font("label", weight), ink)


class SlotView(Themed, QWidget):
    """A place for an owner, a start, an indicator: dashed until filled. ``activated`` on click or Enter."""

    activated = Signal()

    def __init__(
        self,
        label: str,
        icon: str = "",
        value: str = "",
        *,
        interactive: bool = True,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._icon, self._value = label, icon, value
        self._interactive = interactive
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if interactive:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        name_widget(self, object_name)
        self.set_value(value)

    def value(self) -> str:
        """What fills the slot; empty when nothing does."""
        return self._value

    def set_value(self, value: str) -> None:
        """Fill the slot, or empty it."""
        self._value = value
        self.setAccessibleName(
            f"{self._label}: {value}" if value else self.tr("{slot}: empty").format(slot=self._label)
        )
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        height = theme.metrics("caption").height() + theme.metrics("body").height() + theme.px(14)
        return QSize(theme.px(180), round(height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._interactive and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._interactive and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.px(12)
        if self._value:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("leaf_soft"))
        else:
            pen = QPen(theme.color("border"), max(1.3, theme.px(1.5)), Qt.PenStyle.DashLine)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)
        x = float(theme.px(12))
        if self._icon:
            side = theme.px(20)
            tone = theme.color("leaf_text" if self._value else "muted")
            paint_icon(painter, self._icon, tone, QRectF(x, (self.height() - side) / 2, side, side))
            x += side + theme.px(10)
        width = self.width() - x - theme.px(12)
        first, second = theme.metrics("caption").height(), theme.metrics("body").height()
        y = (self.height() - first - second) / 2
        label_tone = theme.color("leaf_text" if self._value else "muted")
        paint_line_of_text(painter, QRectF(x, y, width, first), self._label, theme.font("caption"), label_tone)
        shown = self._value or self.tr("not yet filled")
        ink = theme.color("ink" if self._value else "muted")
        font = theme.font("body", 600 if self._value else 400)
        paint_line_of_text(painter, QRectF(x, y + first, width, second), shown, font, ink)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), radius + 1, theme)


class CountUpLabel(Text):
    """A number that counts up (or down) to its new value; ``format_value`` makes the text."""

    def __init__(
        self,
        format_value: Callable[[float], str],
        value: float = 0.0,
        role: str = "number",
        tone: str = "leaf_text",
        *,
        duration_ms: int = 700,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, tone, object_name=object_name, parent=parent)
        self._format = format_value
        self._target = value
        self._glide = Glide(self, self._show, value, duration_ms=duration_ms)
        self._show()

    @property
    def value(self) -> float:
        """The value it goes to."""
        return self._target

    def set_value(self, value: float, *, animate: bool = True) -> None:
        """Count to ``value``; jumps with reduced motion."""
        self._target = value
        self.setAccessibleName(self._format(value))
        if animate:
            self._glide.to(value)
        else:
            self._glide.jump(value)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        final = QFontMetricsF(self.font()).horizontalAdvance(self._format(self._target))
        return QSize(max(hint.width(), round(final) + 2), hint.height())

    def _show(self) -> None:
        self.setText(self._format(self._glide.value))


class IconView(Themed, QWidget):
    """An icon, bare or on a soft round background (``disc``, a palette token)."""

    def __init__(
        self, icon: str, tone: str = "ink", size: int = 20, *, disc: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size, self._disc = icon, tone, size, disc
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: str = "") -> None:
        """Change icon and, if given, colour."""
        if (icon, tone or self._tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone or self._tone
            self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self._size * (1.8 if self._disc else 1.0))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect())
        if self._disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self._disc))
            painter.drawEllipse(rect)
        side = theme.px(self._size)
        box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        paint_icon(painter, self._icon, theme.color(self._tone), box)


class KeyFigure(Themed, QWidget):
    """A big number with a small text of up to two lines beside it (as on a measure card)."""

    def __init__(
        self,
        number: str,
        text: str = "",
        *,
        tone: str = "leaf_text",
        role: str = "number",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._number, self._text, self._tone, self._role = number, text, tone, role
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)
        self.set_figure(number, text)

    def set_figure(self, number: str, text: str, tone: str = "") -> None:
        """Change it."""
        if (number, text, tone or self._tone) == (self._number, self._text, self._tone) and self.accessibleName():
            return
        self._number, self._text, self._tone = number, text, tone or self._tone
        self.setAccessibleName(f"{number} {text}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        widest = max((theme.metrics("small").horizontalAdvance(line) for line in self._text.split("\n")), default=0.0)
        number = theme.metrics(self._role)
        width = number.horizontalAdvance(self._number) + theme.px(10) + widest + 2
        return QSize(round(width), round(number.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        width = theme.metrics(self._role).horizontalAdvance(self._number) + 2
        tall = float(self.height())
        paint_line_of_text(
            painter, QRectF(0, 0, width, tall), self._number, theme.font(self._role), theme.color(self._tone)
        )
        x = width + theme.px(8)
        box = QRectF(x, 0, max(1.0, self.width() - x), tall)
        paint_text(
            painter,
            box,
            self._text,
            theme.font("small"),
            theme.color("muted"),
            align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            max_lines=2,
            spacing=1.15,
        )

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        return round(
            max(theme.metrics(self._role).height(), text_height(self._text, theme.font("small"), float(width)))
        )
