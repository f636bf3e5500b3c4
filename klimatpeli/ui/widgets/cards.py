"""Measure cards and the grid they lie in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget

from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Glide, Themed, name_widget
from klimatpeli.ui.widgets.indicators import Link, paint_chain, paint_range
from klimatpeli.ui.widgets.paint import (
    antialiased,
    line_height,
    paint_focus,
    paint_line_of_text,
    paint_shadow,
    paint_text,
    rounded,
    text_height,
)

MEASURE_MIME = "application/x-klimatpeli-measure"
CARD_MARGIN = 9
CARD_WIDTH = 252
CARD_RADIUS = 18

MarkTone = Literal["judged", "trap", "info", "good"]
_MARK_TONES = {
    "judged": ("cloudberry_soft", "cloudberry_text"),
    "trap": ("lingonberry_soft", "lingonberry_text"),
    "info": ("sky_soft", "sky_text"),
    "good": ("leaf_soft", "leaf_text"),
}


@dataclass(frozen=True, slots=True)
class CardMark:
    """A small tag on the card: a judged number, a trap, co-funded, already decided ..."""

    text: str
    icon: str = ""
    tone: MarkTone = "info"


@dataclass(frozen=True, slots=True)
class CardSlot:
    """A slot on the card: what it is for and what fills it (empty: dashed)."""

    label: str
    icon: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class CardData:
    """A measure as the card shows it. Texts are ready in the reader's language, numbers formatted.

    ``low``, ``central`` and ``high`` (kt CO2e/a, any sign) only place the range strip.
    """

    measure_id: str
    sector: str
    sector_name: str
    title: str
    icon: str = ""
    """By default the sector's icon."""
    effect: str = ""
    """``−1,9``."""
    effect_unit: str = ""
    """Up to two lines: ``kt CO₂e`` and ``in 2030``."""
    low: float = 0.0
    central: float = 0.0
    high: float = 0.0
    range_text: str = ""
    money: str = ""
    staff: str = ""
    staff_short: str = ""
    """Used where ``staff`` does not fit: ``2 htv``."""
    decider: str = ""
    copied_from: str = ""
    """Such as ``Copied from Ii``; drawn as a ribbon."""
    precedent: str = ""
    """Shown instead when nothing is copied: ``In use in Lahti since 2020``, ``New: nobody has done it``."""
    chosen: bool = False
    available: bool = True
    unavailable_reason: str = ""
    chain: tuple[Link, ...] = ()
    slots: tuple[CardSlot, ...] = ()
    marks: tuple[CardMark, ...] = ()
    team: int | None = None
    """Seat of the team whose card it is, for the shared table of cards."""
    back_title: str = ""
    back_points: tuple[str, ...] = ()
    """What went wrong elsewhere."""
    sources: tuple[str, ...] = ()
    hidden_back: str = ""
    """Instead of the points while they must be bought: what it costs to read them."""


def card_size(theme: Theme, *, chain: bool = True) -> QSize:
    """The card with its margin, so that cards of one grid are alike."""
    title = 2 * line_height(theme.font("title3", scale=0.95), 1.18)
    number = theme.metrics("number").height()
    facts = max(theme.metrics("label").height(), theme.px(20))
    rows = 2 * max(theme.metrics("caption").height() + theme.px(3), theme.px(20))
    height = theme.px(44) + theme.px(12) + title + number + theme.px(2) + facts + theme.px(10) + rows + theme.px(10)
    if chain:
        height += theme.px(32)
    margin = theme.px(CARD_MARGIN)
    return QSize(theme.px(CARD_WIDTH) + 2 * margin, round(height) + 2 * margin)


class MeasureCard(Themed, QWidget):
    """One measure as a thing on the table.

    ``chosen(id)``: Enter, Space or a click on the card; ``flipped(id, showing_back)``: F or the corner button;
    ``pointed(id)``: hover or focus, ``left(id)``: no longer (for the wedge in the chart). Draggable with
    ``MEASURE_MIME`` (the id as UTF-8).
    """

    chosen = Signal(str)
    flipped = Signal(str, bool)
    pointed = Signal(str)
    left = Signal(str)

    def __init__(
        self, data: CardData, *, range_scale: float = 0.0, with_chain: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._range_scale = range_scale
        self._with_chain = with_chain
        self._back = False
        self._shown_back = False
        self._in_hand = False
        self._press: QPoint | None = None
        self._lift = Glide(self, self.update, duration_ms=140)
        self._turn = Glide(self, self._on_turn, duration_ms=220)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        name_widget(self, f"card_{data.measure_id}")
        self._speak()

    @property
    def data(self) -> CardData:
        """What it shows."""
        return self._data

    @property
    def showing_back(self) -> bool:
        """Whether its back is up."""
        return self._back

    @property
    def in_hand(self) -> bool:
        """Whether it is the card that people are looking at."""
        return self._in_hand

    def set_in_hand(self, in_hand: bool) -> None:
        """Frame it; the keyboard's own ring takes the frame's place while it is there."""
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self._update_edge()

    def set_data(self, data: CardData, *, range_scale: float | None = None) -> None:
        """Show something else; repaints only when something changed."""
        scale = self._range_scale if range_scale is None else range_scale
        if data == self._data and scale == self._range_scale:
            return
        self._data, self._range_scale = data, scale
        self.setObjectName(f"card_{data.measure_id}")
        self._speak()
        self.update()

    def _speak(self) -> None:
        data = self._data
        state = self.tr("chosen") if data.chosen else "" if data.available else data.unavailable_reason
        parts = (
            data.title,
            data.sector_name,
            f"{data.effect} {data.effect_unit}".replace("\n", " ").strip(),
            data.money,
            data.staff,
            state,
        )
        self.setAccessibleName(". ".join(part for part in parts if part))
        more = [data.range_text, data.decider, data.copied_from or data.precedent]
        more += [mark.text for mark in data.marks]
        more += [self.tr("Enter chooses, F turns the card over")]
        self.setAccessibleDescription(". ".join(part for part in more if part))

    def sizeHint(self) -> QSize:
        return card_size(self.theme, chain=self._with_chain)

    # --- moving

    def flip(self) -> None:
        """Turn the card over."""
        self._back = not self._back
        self._turn.to(1.0 if self._back else 0.0)
        self.flipped.emit(self._data.measure_id, self._back)

    def _on_turn(self) -> None:
        self._shown_back = self._turn.value > 0.5
        self.update()

    def _card_rect(self) -> QRectF:
        margin = self.theme.px(CARD_MARGIN)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def corner_button(self) -> QRectF:
        """Where the turn-over button is."""
        side = self.theme.px(28)
        rect = self._card_rect()
        inset = self.theme.px(8)
        return QRectF(rect.right() - side - inset, rect.bottom() - side - inset + self.theme.px(2), side, side)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._lift.to(1.0)
        self.pointed.emit(self._data.measure_id)

    def leaveEvent(self, event: QEvent) -> None:
        self._lift.to(0.0)
        self.left.emit(self._data.measure_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.pointed.emit(self._data.measure_id)
        self._update_edge()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit(self._data.measure_id)
        self._update_edge()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._press).manhattanLength() >= 14:
            hot_spot, self._press = self._press, None
            self._drag(hot_spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        self._press = None
        if self.corner_button().adjusted(-4, -4, 4, 4).contains(event.position()):
            self.flip()
        elif self._card_rect().contains(event.position()):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif event.key() == Qt.Key.Key_F or (event.key() == Qt.Key.Key_Escape and self._back):
            self.flip()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._data.available:
            self.chosen.emit(self._data.measure_id)

    def _drag(self, hot_spot: QPoint) -> None:
        if not self._data.available:
            return
        mime = QMimeData()
        mime.setData(MEASURE_MIME, self._data.measure_id.encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(
            self._picture().scaledToWidth(round(self.width() * 0.8), Qt.TransformationMode.SmoothTransformation)
        )
        drag.setHotSpot(hot_spot * 0.8)
        drag.exec(Qt.DropAction.CopyAction)

    def _picture(self) -> QPixmap:
        pixmap = QPixmap(self.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        self.render(pixmap, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        return pixmap

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip_at(self, position: QPointF) -> str:
        data = self._data
        if self.corner_button().contains(position):
            return self.tr("Turn over (F)")
        if not data.available:
            return data.unavailable_reason
        if self._back:
            return ""
        rect = self._card_rect()
        if position.x() > rect.center().x() and self.theme.px(90) < position.y() < self.theme.px(160):
            return data.range_text
        return ""

    # --- drawing

    def _inside(self) -> QRegion:
        """Where words and pictures stand on the front of a resting card: neither rings nor the button reach there."""
        rect, corner = self._card_rect().toAlignedRect(), self.theme.px(12)
        inside = QRegion(rect)
        for x in (rect.left(), rect.right() + 1 - corner):
            for y in (rect.top(), rect.bottom() + 1 - corner):
                inside -= QRegion(x, y, corner, corner)
        return inside - QRegion(self.corner_button().toAlignedRect())

    def _update_edge(self) -> None:
        """Repaint rings and button: a change of focus leaves the words as they are."""
        self.update(QRegion(self.rect()) - self._inside())

    def _shows_inside(self, seen: QRegion) -> bool:
        """Whether ``seen`` takes in more than the edge; what moves or lies on its back is painted whole."""
        at_rest = self._lift.value == 0 and self._turn.value == 0
        return not at_rest or seen.intersects(self._inside())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = self._card_rect()
        radius = theme.px(CARD_RADIUS)
        lift = self._lift.value
        painter.save()
        painter.translate(0, -theme.px(3) * lift)
        turn = self._turn.value
        if 0 < turn < 1:
            squeeze = max(0.03, abs(1 - 2 * turn))
            painter.translate(rect.center().x(), 0)
            painter.scale(squeeze, 1)
            painter.translate(-rect.center().x(), 0)
        paint_shadow(painter, rect, radius, theme, lift=lift, reach=theme.px(CARD_MARGIN))
        shape = rounded(rect, radius)
        painter.fillPath(shape, theme.color("surface"))
        band = QRectF(rect.left(), rect.top(), rect.width(), theme.px(44))
        painter.fillPath(rounded(band, radius, "tl tr"), self._band_color(theme))
        if self._shows_inside(event.region()):
            if self._shown_back:
                self._paint_back(painter, theme, rect)
            else:
                self._paint_front(painter, theme, rect, event.rect().bottom())
        self._paint_flip_button(painter, theme)
        if self._data.chosen:
            width = theme.px(4)
            painter.setPen(QPen(theme.color("leaf"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-width / 2, -width / 2, width / 2, width / 2), radius + 2, radius + 2)
        elif theme.palette.name != "light":
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if self.shows_focus:
            reach = theme.px(6)
            paint_focus(painter, rect.adjusted(-reach, -reach, reach, reach), radius + reach, theme)
        painter.restore()
        if self._in_hand and not self.shows_focus:
            painter.setPen(QPen(theme.color("ink"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = theme.px(2)
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, theme.px(23), theme.px(23))

    def _band_color(self, theme: Theme) -> QColor:
        color = theme.sector(self._data.sector)
        return color if self._data.available else theme.tint(color, 0.45)

    def _paint_band(self, painter: QPainter, theme: Theme, rect: QRectF, text: str, icon: str) -> None:
        data = self._data
        band = QRectF(rect.left(), rect.top(), rect.width(), theme.px(44))
        ink = theme.text_on(self._band_color(theme))
        side = theme.px(23)
        x = band.left() + theme.px(14)
        paint_icon(painter, icon, ink, QRectF(x, band.center().y() - side / 2, side, side), stroke=1.9)
        x += side + theme.px(10)
        right = band.right() - theme.px(14)
        if data.chosen:
            check = theme.px(24)
            right -= check
            paint_icon(painter, "check", ink, QRectF(right, band.center().y() - check / 2, check, check), stroke=3)
        paint_line_of_text(painter, QRectF(x, band.top(), right - x - 4, band.height()), text, theme.font("label"), ink)

    def _paint_front(self, painter: QPainter, theme: Theme, rect: QRectF, seen_to: float) -> None:
        """``seen_to``: nothing below this is looked at; of the last row only the bands look out."""
        data = self._data
        self._paint_band(painter, theme, rect, data.sector_name, data.icon or theme.sector_icon(data.sector))
        left = rect.left() + theme.px(14)
        width = rect.width() - theme.px(28)
        y = rect.top() + theme.px(44 + 11)
        if y > seen_to:
            return
        title = theme.font("title3", scale=0.95)
        ink = theme.color("ink" if data.available else "muted")
        paint_text(painter, QRectF(left, y, width, 0), data.title, title, ink, max_lines=2, spacing=1.18)
        y += 2 * line_height(title, 1.18)
        y = self._paint_effect(painter, theme, left, y, width)
        y = self._paint_facts(painter, theme, left, y, width)
        self._paint_lines(painter, theme, left, y, width)
        if self._with_chain:
            self._paint_foot(painter, theme, rect)

    def _paint_effect(self, painter: QPainter, theme: Theme, left: float, y: float, width: float) -> float:
        data = self._data
        row = theme.metrics("number").height()
        number_width = theme.metrics("number").horizontalAdvance(data.effect)
        unit_font = theme.font("caption")
        unit_width = max(theme.metrics("caption").horizontalAdvance(line) for line in data.effect_unit.split("\n"))
        # A long number leaves the strip less room, so that the unit stays whole.
        strip = min(theme.px(62), max(theme.px(34), width - number_width - unit_width - theme.px(20)))
        unit_room = width - number_width - strip - theme.px(18)
        paint_line_of_text(
            painter,
            QRectF(left - 1, y, number_width + 2, row),
            data.effect,
            theme.font("number"),
            theme.color("leaf_text" if data.available else "muted"),
        )
        if unit_room > theme.px(30):
            paint_text(
                painter,
                QRectF(left + number_width + theme.px(8), y, unit_room, row),
                data.effect_unit,
                unit_font,
                theme.color("muted"),
                align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                max_lines=2,
                spacing=1.12,
            )
        if data.central or data.high:
            box = QRectF(left + width - strip, y, strip, row)
            scale = self._range_scale or max(abs(data.low), abs(data.high), abs(data.central)) * 1.25
            paint_range(painter, theme, box, data.low, data.central, data.high, scale)
        return y + row + theme.px(2)

    def _paint_facts(self, painter: QPainter, theme: Theme, left: float, y: float, width: float) -> float:
        row = max(theme.metrics("label").height(), theme.px(20))
        facts, role, side, gap = self._fitting_facts(theme, width)
        font, metrics = theme.font(role, 600), theme.metrics(role, 600)
        x = left
        for icon, text in facts:
            paint_icon(painter, icon, theme.color("ink"), QRectF(x, y + (row - side) / 2, side, side), stroke=1.9)
            x += side + theme.px(5)
            room = min(metrics.horizontalAdvance(text) + 2, left + width - x)
            paint_line_of_text(painter, QRectF(x, y, room, row), text, font, theme.color("ink"))
            x += room + gap
        return y + row + theme.px(9)

    def _fitting_facts(self, theme: Theme, width: float) -> tuple[list[tuple[str, str]], str, int, int]:
        """Icons and texts of money and staff, the type role, the icon's side and the gap that fit the card."""
        data = self._data
        for staff in dict.fromkeys((data.staff, data.staff_short or data.staff)):
            facts = [(icon, text) for icon, text in (("coins", data.money), ("users", staff)) if text]
            for role, side, gap in (("label", 18, 14), ("small", 17, 12), ("caption", 16, 8)):
                metrics = theme.metrics(role, 600)
                needed = sum(theme.px(side + 5) + metrics.horizontalAdvance(text) + 2 for _, text in facts)
                if needed + theme.px(gap) <= width:
                    return facts, role, theme.px(side), theme.px(gap)
        return facts, "caption", theme.px(16), theme.px(8)

    def _paint_lines(self, painter: QPainter, theme: Theme, left: float, y: float, width: float) -> None:
        data = self._data
        font = theme.font("caption")
        step = max(theme.metrics("caption").height() + theme.px(3), theme.px(20))
        side = theme.px(15)
        button = 0 if self._with_chain else theme.px(30)
        if not data.available and data.unavailable_reason:
            lines = [("lock", data.unavailable_reason, "ink"), ("gavel", data.decider, "muted")]
        else:
            lines = [("gavel", data.decider, "muted")]
        copied = data.copied_from or data.precedent
        if copied and len(lines) < 2:
            lines.append(
                ("copy" if data.copied_from else "world", copied, "leaf_text" if data.copied_from else "muted")
            )
        for i, (icon, text, tone) in enumerate(lines):
            if text:
                room = width - side - theme.px(6) - (button if i == 1 else 0)
                if tone == "leaf_text":
                    self._paint_ribbon(painter, theme, QRectF(left, y, width - (button if i == 1 else 0), step), text)
                else:
                    paint_icon(painter, icon, theme.color(tone), QRectF(left, y + (step - side) / 2, side, side))
                    box = QRectF(left + side + theme.px(6), y, room, step)
                    paint_line_of_text(painter, box, text, font, theme.color(tone))
                y += step

    def _paint_ribbon(self, painter: QPainter, theme: Theme, rect: QRectF, text: str) -> None:
        side = theme.px(15)
        font = theme.font("caption", 600)
        width = min(theme.metrics("caption", 600).horizontalAdvance(text) + side + theme.px(20), rect.width())
        ribbon = QRectF(rect.left() - theme.px(14), rect.top() + 1, width + theme.px(14), rect.height() - 1)
        painter.fillPath(rounded(ribbon, ribbon.height() / 2, "tr br"), theme.color("leaf_soft"))
        color = theme.color("leaf_text")
        paint_icon(painter, "copy", color, QRectF(rect.left(), rect.center().y() - side / 2, side, side))
        x = rect.left() + side + theme.px(6)
        paint_line_of_text(
            painter, QRectF(x, rect.top(), rect.left() + width - x - theme.px(8), rect.height()), text, font, color
        )

    def _paint_foot(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        data = self._data
        side = theme.px(24)
        y = rect.bottom() - side - theme.px(9)
        x = rect.left() + theme.px(13)
        if data.chain:
            x += paint_chain(painter, theme, QRectF(x, y, 0, side), data.chain) + theme.px(6)
        limit = self.corner_button().left() - theme.px(6)
        for slot in data.slots:
            box = QRectF(x, y + 1, side - 2, side - 2)
            if box.right() > limit:
                break
            filled = bool(slot.value)
            if filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("leaf_soft"))
            else:
                pen = QPen(theme.color("border"), max(1.2, theme.px(1.4)))
                pen.setDashPattern([2.4, 2.0])
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
            inset = box.width() * 0.2
            tone = theme.color("leaf_text" if filled else "muted")
            paint_icon(painter, slot.icon, tone, box.adjusted(inset, inset, -inset, -inset))
            x += side + theme.px(2)
        for mark in data.marks:
            x = self._paint_mark(painter, theme, mark, x, y, side, limit)

    def _paint_mark(
        self, painter: QPainter, theme: Theme, mark: CardMark, x: float, y: float, side: float, limit: float
    ) -> float:
        background, ink = (theme.color(token) for token in _MARK_TONES[mark.tone])
        icon_side = theme.px(14) if mark.icon else 0
        width = (
            theme.metrics("caption", 600).horizontalAdvance(mark.text)
            + theme.px(16)
            + (icon_side + theme.px(4) if icon_side else 0)
        )
        with_text = x + width <= limit
        if not with_text:
            if not mark.icon or x + side > limit:
                return x
            width = side
        box = QRectF(x, y + 1, width, side - 2)
        painter.setPen(QPen(ink, 1) if theme.palette.name == "high-contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(background)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        text_x = box.left() + theme.px(8)
        if icon_side:
            icon_x = text_x if with_text else box.center().x() - icon_side / 2
            paint_icon(painter, mark.icon, ink, QRectF(icon_x, box.center().y() - icon_side / 2, icon_side, icon_side))
            text_x += icon_side + theme.px(4)
        if with_text:
            paint_line_of_text(
                painter,
                QRectF(text_x, box.top(), box.right() - text_x, box.height()),
                mark.text,
                theme.font("caption", 600),
                ink,
            )
        return x + width + theme.px(4)

    def _paint_flip_button(self, painter: QPainter, theme: Theme) -> None:
        box = self.corner_button()
        inset = box.width() * 0.2
        hovered = self.underMouse()
        if hovered or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("quiet"))
            painter.drawEllipse(box)
        tone = "ink" if hovered or self.hasFocus() else "muted"
        paint_icon(
            painter,
            "arrow-back-up" if self._shown_back else "rotate",
            theme.color(tone),
            box.adjusted(inset, inset, -inset, -inset),
        )

    def _paint_back(self, painter: QPainter, theme: Theme, rect: QRectF) -> None:
        data = self._data
        self._paint_band(
            painter, theme, rect, data.back_title or self.tr("What went wrong elsewhere"), "alert-triangle"
        )
        left = rect.left() + theme.px(14)
        width = rect.width() - theme.px(28)
        y = rect.top() + theme.px(44 + 10)
        bottom = rect.bottom() - theme.px(10)
        small, step = theme.font("caption"), line_height(theme.font("caption"), 1.2)
        source_text = " · ".join(data.sources)
        source_lines = 0
        if source_text:
            source_lines = min(3, round(text_height(source_text, small, width - theme.px(24)) / line_height(small)))
        points_bottom = bottom - (source_lines + 1) * step - theme.px(4) if source_lines else bottom
        points = (data.hidden_back,) if data.hidden_back else data.back_points
        for point in points:
            room = int((points_bottom - y) // step)
            if room < 1:
                break
            icon = "lock" if data.hidden_back else ""
            x = left + theme.px(14)
            if icon:
                paint_icon(painter, icon, theme.color("muted"), QRectF(left - 1, y + 1, theme.px(14), theme.px(14)))
                x += theme.px(6)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("lingonberry"))
                painter.drawEllipse(QPointF(left + theme.px(4), y + step / 2), theme.px(3), theme.px(3))
            used = paint_text(
                painter,
                QRectF(x, y, left + width - x, 0),
                point,
                small,
                theme.color("ink"),
                max_lines=room,
                spacing=1.2,
            )
            y += used + theme.px(5)
        if source_lines:
            y = bottom - (source_lines + 1) * step
            paint_line_of_text(
                painter,
                QRectF(left, y, width, step),
                self.tr("Sources"),
                theme.font("caption", 600),
                theme.color("muted"),
            )
            box = QRectF(left, y + step, width - theme.px(24), 0)
            paint_text(painter, box, source_text, small, theme.color("muted"), max_lines=source_lines, spacing=1.2)


class _GridContent(QWidget):
    """Holds the cards; the grid places them."""


class CardGrid(Themed, QScrollArea):
    """Cards in rows; arrow keys move between them, Page Up and Page Down jump a screenful.

    ``card_chosen(id)``, ``card_pointed(id)``, ``card_left(id)``, ``card_flipped(id, back)``. ``set_cards`` keeps the
    card widgets whose ids stay, so a choice repaints one card.
    """

    card_chosen = Signal(str)
    card_pointed = Signal(str)
    card_left = Signal(str)
    card_flipped = Signal(str, bool)

    def __init__(
        self, *, gap: int = 2, with_chain: bool = True, object_name: str = "cardGrid", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name, self.tr("Measures"))
        self._gap = gap
        self._with_chain = with_chain
        self._cards: dict[str, MeasureCard] = {}
        self._order: list[str] = []
        self._accepts: Callable[[CardData], bool] = _accept_all
        self._laid: list[str] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = _GridContent()
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def cards(self) -> tuple[MeasureCard, ...]:
        """All cards in order, also those filtered away."""
        return tuple(self._cards[card_id] for card_id in self._order)

    def visible_ids(self) -> tuple[str, ...]:
        """Ids of the cards that pass the filter, in order."""
        return tuple(card_id for card_id in self._order if self._accepts(self._cards[card_id].data))

    def ids_in_sight(self) -> tuple[str, ...]:
        """Ids of the cards of which something can be seen now, in order."""
        if not self._laid:
            return ()
        row_height = self._cards[self._laid[0]].height() + self.theme.px(self._gap)
        top = self.verticalScrollBar().value()
        first, last = top // row_height, (top + self.viewport().height() - 1) // row_height
        columns = self.columns()
        return tuple(self._laid[first * columns : (last + 1) * columns])

    def card(self, measure_id: str) -> MeasureCard:
        """The card of a measure.

        Raises:
            KeyError: The grid has no such card.
        """
        return self._cards[measure_id]

    def set_cards(self, cards: Iterable[CardData], *, range_scale: float = 0.0) -> None:
        """Show these cards in this order.

        With ``range_scale`` (kt) the strips of all cards share one scale; without, each shows its own range.
        """
        wanted = list(cards)
        scale = range_scale
        order = [card.measure_id for card in wanted]
        for gone in set(self._cards) - set(order):
            self._cards.pop(gone).deleteLater()
        for data in wanted:
            existing = self._cards.get(data.measure_id)
            if existing is not None:
                existing.set_data(data, range_scale=scale)
                continue
            card = MeasureCard(data, range_scale=scale, with_chain=self._with_chain, parent=self._content)
            card.chosen.connect(self.card_chosen)
            card.pointed.connect(self.card_pointed)
            card.left.connect(self.card_left)
            card.flipped.connect(self.card_flipped)
            card.installEventFilter(self)
            self._cards[data.measure_id] = card
        if order != self._order:
            self._order = order
            for first, second in pairwise(order):
                QWidget.setTabOrder(self._cards[first], self._cards[second])
            self._arrange()

    def update_card(self, data: CardData) -> None:
        """Replace one card's data.

        Raises:
            KeyError: The grid has no such card.
        """
        self._cards[data.measure_id].set_data(data)

    def set_filter(self, accepts: Callable[[CardData], bool] | None) -> None:
        """Show only the cards for which ``accepts`` says yes; ``None`` shows all."""
        self._accepts = accepts or _accept_all
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def columns(self) -> int:
        """How many cards stand side by side now."""
        size = card_size(self.theme, chain=self._with_chain)
        gap = self.theme.px(self._gap)
        return max(1, (self.viewport().width() + gap) // (size.width() + gap))

    def apply_theme(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        size = card_size(self.theme, chain=self._with_chain)
        columns = self.columns()
        room = self.viewport().width()
        gap_y = self.theme.px(self._gap)
        gap_x = self.theme.px(self._gap)
        widest = round(size.width() * 1.22)
        size.setWidth(max(size.width(), min(widest, (room - (columns - 1) * gap_x) // columns)))
        shown = self.visible_ids()
        hidden = set(self._order) - set(shown)
        for card_id in hidden:
            self._cards[card_id].hide()
        for i, card_id in enumerate(shown):
            row, column = divmod(i, columns)
            card = self._cards[card_id]
            place = QRect(column * (size.width() + gap_x), row * (size.height() + gap_y), size.width(), size.height())
            if card.geometry() != place:
                card.setGeometry(place)
            card.show()
        self._laid = list(shown)
        rows = -(-len(shown) // columns)
        self._content.resize(room, max(1, rows * (size.height() + gap_y)))
        self.verticalScrollBar().setSingleStep(self.theme.px(40))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, MeasureCard):
            self.ensureWidgetVisible(watched, 0, 0)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, MeasureCard):
            return self._move(watched, Qt.Key(event.key()))
        return False

    def _move(self, card: MeasureCard, key: Qt.Key) -> bool:
        shown: Sequence[str] = self.visible_ids()
        columns = self.columns()
        rows = max(1, self.viewport().height() // max(1, card.height()))
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -columns * rows,
            Qt.Key.Key_PageDown: columns * rows,
            Qt.Key.Key_Home: -len(shown),
            Qt.Key.Key_End: len(shown),
        }.get(key)
        if step is None or card.data.measure_id not in shown:
            return False
        index = min(max(shown.index(card.data.measure_id) + step, 0), len(shown) - 1)
        self._cards[shown[index]].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _accept_all(_card: CardData) -> bool:
    return True


def mime_measure_id(mime: QMimeData) -> str:
    """Id of a dragged card; empty when it is something else."""
    if not mime.hasFormat(MEASURE_MIME):
        return ""
    return bytes(mime.data(MEASURE_MIME).data()).decode("utf-8", "replace")


class PlanRow(Themed, QWidget):
    """A chosen measure in the plan's list: sector stripe, title, effect, a cross to take it away.

    ``removed(id)``: the cross, Delete or Backspace; ``activated(id)``: click or Enter.
    """

    removed = Signal(str)
    activated = Signal(str)

    def __init__(
        self,
        measure_id: str,
        sector: str,
        title: str,
        effect: str,
        *,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id, self._sector, self._title, self._effect = measure_id, sector, title, effect
        self._removable = removable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip("")
        name_widget(self, f"plan_{measure_id}", f"{title} {effect}")

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), round(self.theme.metrics("body").height() + self.theme.px(11)))

    def _cross(self) -> QRectF:
        side = self.theme.px(22)
        return QRectF(self.width() - side, (self.height() - side) / 2, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._removable and self._cross().contains(event.position()):
            self.removed.emit(self._id)
        else:
            self.activated.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        height = float(self.height())
        stripe = QRectF(theme.px(1), theme.px(3), theme.px(10), height - theme.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.sector(self._sector))
        painter.drawRoundedRect(stripe, theme.px(5), theme.px(5))
        effect_width = theme.metrics("body", 700).horizontalAdvance(self._effect) + 2
        right = self.width() - (theme.px(28) if self._removable else 0)
        x = theme.px(19)
        paint_line_of_text(
            painter,
            QRectF(x, 0, right - effect_width - x - theme.px(10), height),
            self._title,
            theme.font("body"),
            theme.color("ink"),
        )
        paint_line_of_text(
            painter,
            QRectF(right - effect_width, 0, effect_width, height),
            self._effect,
            theme.font("body", 700),
            theme.color("ink"),
        )
        if self._removable:
            tone: QColor = theme.color("ink" if self.underMouse() or self.hasFocus() else "muted")
            inset = theme.px(3)
            paint_icon(painter, "x", tone, self._cross().adjusted(inset, inset, -inset, -inset))
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(8), theme)
