"""Painting shared by widgets and charts: soft shadows, focus rings, wrapped text, team shapes."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from klimatpeli.ui.theme import Theme

Align = Qt.AlignmentFlag
_HORIZONTAL = Align.AlignLeft | Align.AlignRight | Align.AlignHCenter
_NO_PEN = Qt.PenStyle.NoPen
_SMOOTH = (
    QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing | QPainter.RenderHint.SmoothPixmapTransform
)
_ONE_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)


@lru_cache(maxsize=64)
def _one_line(align: Qt.AlignmentFlag) -> int:
    """Flags of a line of text in the middle of its box; adding enumerations up takes as long as drawing the line."""
    return int(align) | int(Align.AlignVCenter) | _ONE_LINE


@lru_cache(maxsize=64)
def _shadow_tile(radius: int, blur: int, color: str, alpha: int, ratio: float) -> QPixmap:
    side = 2 * (radius + blur) + 2
    pixmap = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_NO_PEN)
    shade = QColor(color)
    for step in range(blur):
        # Quadratic fall-off: the rings are drawn over each other from the outside in.
        weight = ((step + 1) / blur) ** 1.6 - (step / blur) ** 1.6
        shade.setAlphaF(min(1.0, alpha / 255 * weight))
        painter.setBrush(shade)
        inset = float(step)
        corner = radius + blur - step
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), corner, corner)
    painter.end()
    return pixmap


def _drop_and_blur(theme: Theme, lift: float) -> tuple[int, int]:
    return theme.px(4 + 2 * lift), max(4, theme.px(14 + 4 * lift))


def shadow_reach(theme: Theme) -> int:
    """How far a resting shadow goes beyond what casts it."""
    return sum(_drop_and_blur(theme, 0.0))


def paint_shadow(
    painter: QPainter, rect: QRectF, radius: float, theme: Theme, *, lift: float = 0.0, reach: float = 0.0
) -> None:
    """A soft shadow around ``rect``; ``lift`` 0-1 makes it deeper, as under a raised card.

    ``reach`` limits how far it goes beyond ``rect``, for widgets that must keep it inside themselves.
    """
    strength = theme.palette.shadow_strength
    if strength <= 0:
        return
    drop, blur = _drop_and_blur(theme, lift)
    if reach:
        drop = min(drop, theme.px(2))
        blur = max(3, min(blur, round(reach) - drop))
    corner = max(2, round(radius))
    ratio = painter.device().devicePixelRatio()
    alpha = round(255 * strength * (1 + 0.6 * lift))
    tile = _shadow_tile(corner, blur, theme.palette.shadow, alpha, ratio)
    outer = rect.adjusted(-blur, -blur, blur, blur).translated(0, drop)
    _nine_patch(painter, tile, outer, corner + blur, ratio)


def _nine_patch(painter: QPainter, tile: QPixmap, target: QRectF, edge: int, ratio: float) -> None:
    side = tile.width() / ratio
    middle = side - 2 * edge
    left, top, right, bottom = target.left(), target.top(), target.right(), target.bottom()
    edge_x = min(float(edge), target.width() / 2)
    edge_y = min(float(edge), target.height() / 2)
    columns = (
        (left, edge_x, 0.0, edge_x),
        (left + edge_x, right - left - 2 * edge_x, float(edge), middle),
        (right - edge_x, edge_x, side - edge_x, edge_x),
    )
    rows = (
        (top, edge_y, 0.0, edge_y),
        (top + edge_y, bottom - top - 2 * edge_y, float(edge), middle),
        (bottom - edge_y, edge_y, side - edge_y, edge_y),
    )
    # Straight strips are stretched along themselves: smoothing would cost much and change nothing.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    for column, (x, width, source_x, source_width) in enumerate(columns):
        for row, (y, height, source_y, source_height) in enumerate(rows):
            if width <= 0 or height <= 0 or column == row == 1:  # what lies on the shadow hides its middle
                continue
            source = QRectF(source_x * ratio, source_y * ratio, source_width * ratio, source_height * ratio)
            painter.drawPixmap(QRectF(x, y, width, height), tile, source)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)


def paint_focus(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """The focus ring: one look for every control; the light line inside makes it show on any colour."""
    width = max(2.0, theme.px(2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for token, thickness, inset in (("surface", 1.5, width + 0.75), ("focus", width, width / 2)):
        painter.setPen(QPen(theme.color(token), thickness))
        corner = max(0.0, radius - inset)
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)


def rounded(rect: QRectF, radius: float, corners: str = "tl tr bl br") -> QPainterPath:
    """A rectangle of which only the named corners are round."""
    wanted = corners.split()
    r = min(radius, rect.width() / 2, rect.height() / 2)
    path = QPainterPath()
    tl, tr, br, bl = (r if name in wanted else 0.0 for name in ("tl", "tr", "br", "bl"))
    path.moveTo(rect.left() + tl, rect.top())
    path.lineTo(rect.right() - tr, rect.top())
    if tr:
        path.arcTo(QRectF(rect.right() - 2 * tr, rect.top(), 2 * tr, 2 * tr), 90, -90)
    path.lineTo(rect.right(), rect.bottom() - br)
    if br:
        path.arcTo(QRectF(rect.right() - 2 * br, rect.bottom() - 2 * br, 2 * br, 2 * br), 0, -90)
    path.lineTo(rect.left() + bl, rect.bottom())
    if bl:
        path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * bl, 2 * bl, 2 * bl), 270, -90)
    path.lineTo(rect.left(), rect.top() + tl)
    if tl:
        path.arcTo(QRectF(rect.left(), rect.top(), 2 * tl, 2 * tl), 180, -90)
    path.closeSubpath()
    return path


@lru_cache(maxsize=2048)
def wrap_text(text: str, font: QFont, width: float, max_lines: int = 0) -> tuple[str, ...]:
    """Break ``text`` into lines no wider than ``width``; words that do not fit are broken.

    With ``max_lines`` the last line ends in an ellipsis when something was left out.
    """
    lines: list[str] = []
    metrics = QFontMetricsF(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            start = line.textStart()
            lines.append(paragraph[start : start + line.textLength()].rstrip())
        layout.endLayout()
        if not paragraph:
            lines.append("")
    if max_lines and len(lines) > max_lines:
        rest = " ".join(lines[max_lines - 1 :])
        lines = [
            *lines[: max_lines - 1],
            metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width),
        ]
    return tuple(lines)


@lru_cache(maxsize=4096)
def elided(text: str, font: QFont, width: float) -> str:
    """``text``, ended by an ellipsis where it is wider than ``width``. Kept: measuring takes longer than drawing."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width + 0.5:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def line_height(font: QFont, spacing: float = 1.22) -> float:
    """Distance between baselines."""
    return round(font.pixelSize() * spacing)


def text_height(text: str, font: QFont, width: float, max_lines: int = 0, spacing: float = 1.22) -> float:
    """Height of ``text`` as :func:`paint_text` draws it."""
    return len(wrap_text(text, font, width, max_lines)) * line_height(font, spacing)


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: Qt.AlignmentFlag = Align.AlignLeft,
    max_lines: int = 0,
    spacing: float = 1.22,
) -> float:
    """Draw wrapped plain text from the top of ``rect`` (or centred in it with ``AlignVCenter``).

    Returns:
        The height used.
    """
    lines = wrap_text(text, font, rect.width(), max_lines)
    step = line_height(font, spacing)
    height = step * len(lines)
    y = rect.top()
    if align & Align.AlignVCenter:
        y += (rect.height() - height) / 2
    elif align & Align.AlignBottom:
        y += rect.height() - height
    flags = _one_line(align & _HORIZONTAL)
    painter.setFont(font)
    painter.setPen(color)
    for line in lines:
        box = QRectF(rect.left(), y, rect.width(), step)
        painter.drawText(box, flags, line)
        y += step
    return height


def paint_line_of_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    color: QColor,
    *,
    align: Qt.AlignmentFlag = Align.AlignLeft,
) -> None:
    """Draw one line, vertically centred, with an ellipsis when it is too long."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, _one_line(align), elided(text, font, rect.width()))


@lru_cache(maxsize=32)
def _shape_points(shape: str) -> tuple[tuple[float, float], ...]:
    def polygon(corners: int, start: float, inner: float = 1.0) -> tuple[tuple[float, float], ...]:
        count = corners * 2 if inner < 1 else corners
        points = []
        for i in range(count):
            reach = inner if inner < 1 and i % 2 else 1.0
            angle = math.radians(start + 360 * i / count)
            points.append((reach * math.cos(angle), reach * math.sin(angle)))
        return tuple(points)

    return {
        "triangle": polygon(3, -90),
        "square": ((-0.84, -0.84), (0.84, -0.84), (0.84, 0.84), (-0.84, 0.84)),
        "diamond": polygon(4, -90),
        "hexagon": polygon(6, 0),
        "star": polygon(5, -90, 0.46),
    }.get(shape, ())


def paint_shape(painter: QPainter, shape: str, rect: QRectF, color: QColor) -> None:
    """A team's shape (circle, triangle, square, diamond, hexagon, star) filling ``rect``."""
    painter.setPen(_NO_PEN)
    painter.setBrush(color)
    reach = min(rect.width(), rect.height()) / 2
    center = rect.center()
    points = _shape_points(shape)
    if not points:
        painter.drawEllipse(center, reach * 0.92, reach * 0.92)
        return
    drop = reach * 0.14 if shape == "triangle" else 0.0
    path = QPolygonF([QPointF(center.x() + x * reach, center.y() + y * reach + drop) for x, y in points])
    painter.setPen(QPen(color, reach * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(path)


def antialiased(painter: QPainter) -> QPainter:
    """The painter, smooth."""
    painter.setRenderHints(_SMOOTH)
    return painter
