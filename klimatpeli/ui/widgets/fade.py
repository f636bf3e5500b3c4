"""A soft edge where a list goes on beyond what is seen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from klimatpeli.ui.widgets.base import Themed

REACH = 26
"""How far in the edge is soft, in the drawings' pixels: about a line of text."""


class EdgeFade(Themed, QWidget):
    """Lies over the upper or lower edge of a scrolling area while there is more beyond it: no line is sliced.

    It fades into the ``tone`` of what the area stands on. The high-contrast palette keeps every letter whole in
    contrast, so there it does not appear.
    """

    def __init__(self, area: QAbstractScrollArea, edge: Literal["top", "bottom"]) -> None:
        super().__init__(area.viewport())
        self._area, self._edge = area, edge
        self.setObjectName(f"fade_{edge}")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.follow)
        bar.rangeChanged.connect(self.follow)
        area.viewport().installEventFilter(self)

    def follow(self) -> None:
        """Lie where there is more, or go."""
        bar, theme = self._area.verticalScrollBar(), self.theme
        more = bar.value() > bar.minimum() if self._edge == "top" else bar.value() < bar.maximum()
        if not more or theme.palette.name == "high-contrast":
            self.hide()
            return
        room = self._area.viewport().rect()
        height = min(theme.px(REACH), room.height() // 3)
        top = 0 if self._edge == "top" else room.height() - height
        self.setGeometry(QRect(0, top, room.width(), height))
        self.show()
        self.raise_()

    def apply_theme(self) -> None:
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return False

    def _ground(self) -> QColor:
        """The colour the area stands on: a panel or a page says it."""
        ancestor: QWidget | None = self._area
        while ancestor is not None:
            tone = getattr(ancestor, "tone", "")
            if tone:
                return self.theme.color(tone)
            ancestor = ancestor.parentWidget()
        return self.theme.color("paper")

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._ground()
        clear = QColor(ground)
        clear.setAlphaF(0.0)
        height = self.height()
        inner, outer = (height, 0) if self._edge == "top" else (0, height)
        gradient = QLinearGradient(0, inner, 0, outer)
        gradient.setColorAt(0.0, clear)
        gradient.setColorAt(0.85, ground)
        gradient.setColorAt(1.0, ground)
        QPainter(self).fillRect(self.rect(), gradient)


def fade_edges(area: QAbstractScrollArea) -> None:
    """Let the upper and the lower edge of a scrolling area fade where there is more."""
    EdgeFade(area, "top")
    EdgeFade(area, "bottom")
