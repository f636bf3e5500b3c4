"""A chosen thing in a list: sector stripe, title, its chain, how much comes true, its effect.

A title that has no room on one line takes as many as it needs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from klimatpeli.ui.widgets import Link, Themed, name_widget
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.widgets.indicators import paint_chain
from klimatpeli.ui.widgets.paint import antialiased, paint_focus, paint_line_of_text, wrap_text

_LEFT, _GAP, _RIGHT = 24, 8, 8
"""In the drawings' pixels: where the title begins, before the effect, and after it."""


class PlanEntry(Themed, QAbstractButton):
    """``clicked`` by mouse, Space or Enter; checked while it is the one being worked on."""

    def __init__(self, *, object_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._sector, self._effect, self._note = "", "", "", ""
        self._links: tuple[Link, ...] = ()
        self._broken: tuple[tuple[str, QFont, float], tuple[str, ...]] | None = None
        """What was broken into lines last, and those."""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _effect_width(self) -> float:
        return self.theme.metrics("label").horizontalAdvance(self._effect) + 2 if self._effect else 0.0

    def _lines(self, width: float) -> tuple[str, ...]:
        """The title as it breaks in an entry so wide."""
        theme = self.theme
        font = theme.font("body", 500)
        room = width - self._effect_width() - theme.px(_LEFT + _GAP + _RIGHT)
        asked = (self._title, font, room)
        if self._broken is None or self._broken[0] != asked:
            self._broken = asked, wrap_text(self._title, font, room)
        return self._broken[1]

    def heightForWidth(self, width: int) -> int:
        theme = self.theme
        lines = len(self._lines(width))
        return round(lines * theme.metrics("body").height() + theme.metrics("small").height() + theme.px(13))

    def sizeHint(self) -> QSize:
        width = round(self.theme.px(260))
        return QSize(width, self.heightForWidth(width))

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
        effect_width = self._effect_width()
        right = rect.right() - theme.px(_RIGHT)
        first, second = theme.metrics("body").height(), theme.metrics("small").height()
        lines = self._lines(rect.width())
        top = (tall - first * len(lines) - second) / 2
        left = theme.px(_LEFT)
        box = QRectF(right - effect_width, 0, effect_width, tall)
        paint_line_of_text(painter, box, self._effect, theme.font("label"), ink, align=Qt.AlignmentFlag.AlignRight)
        room = box.left() - left - theme.px(_GAP)
        for number, line in enumerate(lines):
            place = QRectF(left, top + first * number, room, first)
            paint_line_of_text(painter, place, line, theme.font("body", 500), ink)
        x, y = left, top + first * len(lines)
        if self._links:
            side = theme.px(17)
            middle = y + (second - side) / 2
            paint_chain(painter, theme, QRectF(x - 1, middle, side * len(self._links), side), self._links)
            x += side * len(self._links) + theme.px(7)
        note = QRectF(x, y, max(0.0, box.left() - x), second)
        paint_line_of_text(painter, note, self._note, theme.font("small"), theme.color("muted"))
        if self.shows_focus:
            paint_focus(painter, rect, radius, theme)
