"""A chosen thing in a list: sector stripe, title, its chain, how much comes true, its effect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from klimatpeli.ui.widgets import Link, Themed, name_widget
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.widgets.indicators import paint_chain
from klimatpeli.ui.widgets.paint import antialiased, paint_focus, paint_line_of_text


class PlanEntry(Themed, QAbstractButton):
    """``clicked`` by mouse, Space or Enter; checked while it is the one being worked on."""

    def __init__(self, *, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sector, self._effect, self._note = "", "", "", ""
        self._links: tuple[Link, ...] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name_widget(self, object_name)

    def set_item(self, title: str, sector: str, links: Sequence[Link], effect: str, note: str = "") -> None:
        """Texts ready in the reader's language; ``note`` says how much of the effect comes true."""
        shown = (self._title, self._sector, self._links, self._effect, self._note)
        if (title, sector, tuple(links), effect, note) == shown:
            return
        self._title, self._sector, self._links = title, sector, tuple(links)
        self._effect, self._note = effect, note
        held = sum(link in (Link.FILLED, Link.CAKE) for link in self._links)
        links_text = self.tr("Links: {held} of {total}").format(held=held, total=len(self._links)) if links else ""
        self.setAccessibleName(". ".join(part for part in (title, effect, note, links_text) if part))
        self.setToolTip(plain_tip(title))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = self.theme
        height = theme.metrics("body").height() + theme.metrics("small").height() + theme.px(13)
        return QSize(theme.px(260), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect())
        radius = theme.px(9)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("leaf_soft" if self.isChecked() else "quiet"))
            painter.drawRoundedRect(rect, radius, radius)
        tall = rect.height()
        stripe = QRectF(theme.px(6), theme.px(6), theme.px(9), tall - theme.px(12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.sector(self._sector))
        painter.drawRoundedRect(stripe, theme.px(4), theme.px(4))
        ink = theme.color("ink")
        effect_width = theme.metrics("label").horizontalAdvance(self._effect) + 2 if self._effect else 0.0
        right = rect.right() - theme.px(8)
        first, second = theme.metrics("body").height(), theme.metrics("small").height()
        top = (tall - first - second) / 2
        left = stripe.right() + theme.px(9)
        box = QRectF(right - effect_width, 0, effect_width, tall)
        paint_line_of_text(painter, box, self._effect, theme.font("label"), ink, align=Qt.AlignmentFlag.AlignRight)
        room = box.left() - left - theme.px(8)
        paint_line_of_text(painter, QRectF(left, top, room, first), self._title, theme.font("body", 500), ink)
        x, y = left, top + first
        if self._links:
            side = theme.px(17)
            middle = y + (second - side) / 2
            paint_chain(painter, theme, QRectF(x - 1, middle, side * len(self._links), side), self._links)
            x += side * len(self._links) + theme.px(7)
        note = QRectF(x, y, max(0.0, box.left() - x), second)
        paint_line_of_text(painter, note, self._note, theme.font("small"), theme.color("muted"))
        if self.shows_focus:
            paint_focus(painter, rect, radius, theme)
