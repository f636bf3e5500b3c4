"""Tabler icons, tinted in code and cached."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from klimatpeli.content.resources import AssetMissing, asset_path


@cache
def _source(name: str) -> str:
    try:
        path = asset_path("icons", f"{name}.svg")
    except AssetMissing:
        path = asset_path("icons", "circle-dashed.svg")
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _tinted(name: str, color: str, size: int, ratio: float, stroke: float) -> QPixmap:
    svg = _source(name).replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    device = max(1, round(size * ratio))
    pixmap = QPixmap(device, device)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, device, device))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, color: QColor | str, size: int, ratio: float = 1.0, *, stroke: float = 2.0) -> QPixmap:
    """The icon as a square pixmap of ``size`` logical pixels; an unknown name gives a dashed circle."""
    return _tinted(name, QColor(color).name(), size, ratio, stroke)


def icon(name: str, color: QColor | str, size: int = 24) -> QIcon:
    """The icon for Qt's own widgets."""
    return QIcon(icon_pixmap(name, color, size, 2.0))


def paint_icon(painter: QPainter, name: str, color: QColor | str, rect: QRectF, *, stroke: float = 2.0) -> None:
    """Draw the icon, centred and as large as fits, into ``rect``."""
    size = round(min(rect.width(), rect.height()))
    if size < 1:
        return
    pixmap = icon_pixmap(name, color, size, painter.device().devicePixelRatio(), stroke=stroke)
    center = rect.center()
    painter.drawPixmap(round(center.x() - size / 2), round(center.y() - size / 2), pixmap)
