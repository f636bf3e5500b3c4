"""A scenario card's picture: an SVG that fills its place, cropped at the sides, never squeezed."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.resources import AssetMissing
from klimatpeli.ui.assets import illustration_path
from klimatpeli.ui.widgets.base import Themed, name_widget
from klimatpeli.ui.widgets.paint import antialiased, rounded
from klimatpeli.ui.widgets.panels import PANEL_RADIUS


def render_cover(renderer: QSvgRenderer, width: int, height: int, ratio: float, *, anchor_bottom: bool) -> QPixmap:
    """The drawing scaled to cover ``width`` x ``height``; what does not fit is cut at top or sides."""
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    natural = renderer.defaultSize()
    scale = max(width / natural.width(), height / natural.height())
    shown_width, shown_height = natural.width() * scale, natural.height() * scale
    top = height - shown_height if anchor_bottom else (height - shown_height) / 2
    painter = antialiased(QPainter(pixmap))
    renderer.render(painter, QRectF((width - shown_width) / 2, top, shown_width, shown_height))
    painter.end()
    return pixmap


@lru_cache(maxsize=24)
def _picture(theme: str, width: int, height: int, ratio: float) -> QPixmap:
    try:
        path = illustration_path(theme)
    except AssetMissing:
        path = illustration_path("budget")
    return render_cover(QSvgRenderer(str(path)), width, height, ratio, anchor_bottom=True)


class Picture(Themed, QWidget):
    """``Picture("school-boiler")``; rounded at the named corners. Decoration: it has no accessible name."""

    def __init__(self, theme: str = "", *, corners: str = "tl tr bl br", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_theme = theme
        self._corners = corners
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, "picture")

    def set_picture(self, theme: str) -> None:
        """Show another one."""
        self._picture_theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(215))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._picture_theme or self.width() < 2 or self.height() < 2:
            return
        painter = antialiased(QPainter(self))
        if self._corners:
            painter.setClipPath(rounded(QRectF(self.rect()), self.theme.px(PANEL_RADIUS), self._corners))
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, _picture(self._picture_theme, self.width(), self.height(), ratio))
