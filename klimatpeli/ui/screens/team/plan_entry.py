"""A chosen thing in a list: sector stripe, title, its chain, its effect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from klimatpeli.ui.widgets import Link, Themed, name_widget
from klimatpeli.ui.widgets.indicators import paint_chain
from klimatpeli.ui.widgets.paint import antialiased, paint_focus, paint_line_of_text


class PlanEntry(Themed, QAbstractButton):
    """``clicked`` by mouse, Space or Enter; checked while it is the one being worked on."""

    def __init__(self, ref: str, *, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ref = ref
        self._title, self._sector, self._effect = "", "", ""
        self._links: tuple[Link, ...] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        name_widget(self, object_name)

    def set_item(self, title: str, sector: str, links: Sequence[Link], effect: str) -> None:
        """Texts ready in the reader's language."""
        self._title, self._sector, self._links, self._effect = title, sector, tuple(links), effect
        held = sum(link in (Link.FILLED, Link.CAKE) for link in self._links)
        spoken = self.tr("{title}. {effect}. Links: {held} of {total}")
        self.setAccessibleName(spoken.format(title=title, effect=effect, held=held, total=len(self._links)))
        self.setToolTip(title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(260), round(self.theme.metrics("body").height() + self.theme.px(15)))

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
        effect_width = max(theme.metrics("label").horizontalAdvance(self._effect) + 2, theme.px(56))
        right = rect.right() - theme.px(8)
        box = QRectF(right - effect_width, 0, effect_width, tall)
        ink = theme.color("ink")
        paint_line_of_text(painter, box, self._effect, theme.font("label"), ink, align=Qt.AlignmentFlag.AlignRight)
        side = theme.px(17)
        chain_width = side * len(self._links)
        x = box.left() - chain_width - theme.px(8)
        paint_chain(painter, theme, QRectF(x, (tall - side) / 2, chain_width, side), self._links)
        left = stripe.right() + theme.px(9)
        title = QRectF(left, 0, max(0.0, x - left - theme.px(8)), tall)
        paint_line_of_text(painter, title, self._title, theme.font("body"), ink)
        if self.shows_focus:
            paint_focus(painter, rect, radius, theme)
