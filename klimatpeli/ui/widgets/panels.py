"""Surfaces: the page, white panels with a soft shadow, the spruce panel, the cream note, scrolling."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Themed, name_widget
from klimatpeli.ui.widgets.fade import fade_edges
from klimatpeli.ui.widgets.paint import antialiased, paint_shadow, rounded, shadow_reach

PANEL_RADIUS = 18
_LAYOUT_ROUNDS = 3
"""The content, the scroll bar that comes or goes with it, and what stands around both."""
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move, QEvent.Type.Resize)


@dataclass(frozen=True, slots=True)
class _Shadow:
    """What casts a shadow, in the page's coordinates."""

    x: float
    y: float
    width: float
    height: float
    radius: float

    def shape(self) -> QRectF:
        return QRectF(self.x, self.y, self.width, self.height)

    def covers(self, theme: Theme) -> QRegion:
        """Where the shadow is seen: around the shape, and in its round corners."""
        far, near = shadow_reach(theme), math.ceil(self.radius)
        around = QRegion(self.shape().adjusted(-far, -far, far, far).toAlignedRect())
        hidden = self.shape().toRect().adjusted(near, near, -near, -near)
        return around - QRegion(hidden) if hidden.isValid() else around


class Page(Themed, QWidget):
    """The paper a screen stands on; it paints the shadows of what lies on it.

    Panels keep their exact edges, so titles and panels line up. ``tone``: palette token of the paper.
    """

    def __init__(self, parent: QWidget | None = None, *, tone: str = "paper", object_name: str = "") -> None:
        super().__init__(parent)
        self._tone = tone
        self._casting: WeakSet[CastsShadow] = WeakSet()
        self._cast: frozenset[_Shadow] = frozenset()
        name_widget(self, object_name)

    @property
    def tone(self) -> str:
        """Palette token of the paper; empty where what lies below shows through."""
        return self._tone

    def paintEvent(self, event: QPaintEvent) -> None:
        # What moved without telling the page has at least uncovered some of it.
        self.follow_shadows()
        painter = antialiased(QPainter(self))
        if self._tone:
            painter.fillRect(event.rect(), self.theme.color(self._tone))
        for shadow in self._cast:
            if shadow.covers(self.theme).intersects(event.region()):
                paint_shadow(painter, shadow.shape(), shadow.radius, self.theme)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.follow_shadows()
        return done

    def adopt(self, widget: CastsShadow) -> None:
        """Cast this widget's shadows from now on."""
        self._casting.add(widget)
        self.follow_shadows()

    def follow_shadows(self) -> None:
        """Repaint where a shadow has come or gone. The rest of the page stays, and all that stands on it."""
        shadows = frozenset(self._shadows())
        for changed in shadows ^ self._cast:
            self.update(changed.covers(self.theme))
        self._cast = shadows

    def _shadows(self) -> Iterator[_Shadow]:
        for widget in self._casting:
            if not isValid(widget) or not widget.isVisible() or not self.isAncestorOf(widget):
                continue
            corner = widget.mapTo(self, QPointF(0, 0))
            for shape, radius in widget.shadows():
                rect = shape.translated(corner)
                yield _Shadow(rect.x(), rect.y(), rect.width(), rect.height(), radius)


class CastsShadow(Themed):
    """Mixin for widgets that lie on a :class:`Page`, before the Qt class and instead of ``Themed``."""

    def shadows(self) -> list[tuple[QRectF, float]]:
        """(rectangle in own coordinates, corner radius) of each shape that casts a shadow."""
        return [(QRectF(self.rect()), float(self.theme.px(PANEL_RADIUS)))]

    def event(self, event: QEvent) -> bool:
        if event.type() in _MOVES:
            ancestor = self.parentWidget()
            while ancestor is not None and not isinstance(ancestor, Page):
                ancestor = ancestor.parentWidget()
            if ancestor is not None:
                ancestor.adopt(self)
        return super().event(event)


class Panel(CastsShadow, QFrame):
    """A white rounded card. Put a layout in it, or use ``panel.body`` (a ready vertical layout).

    ``accent`` (a palette token or ``#RRGGBB``) paints a stripe on the ``accent_side`` (left or top).
    ``tone``: surface, note, spruce, leaf_soft, cloudberry_soft ...
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tone: str = "surface",
        accent: str = "",
        accent_side: str = "left",
        padding: int = 20,
        spacing: int = 10,
        object_name: str = "",
        accessible_name: str = "",
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._accent = accent
        self._accent_side = accent_side
        self._padding = padding
        self._spacing = spacing
        self._highlight = ""
        name_widget(self, object_name, accessible_name)
        self.body = QVBoxLayout(self)
        self.apply_theme()

    def apply_theme(self) -> None:
        px = self.theme.px
        pad = px(self._padding)
        left = pad + (px(10) if self._accent and self._accent_side == "left" else 0)
        top = pad + (px(4) if self._accent and self._accent_side == "top" else 0)
        self.body.setContentsMargins(left, top, pad, pad)
        self.body.setSpacing(px(self._spacing))

    @property
    def tone(self) -> str:
        """Palette token of the background."""
        return self._tone

    def set_accent(self, accent: str) -> None:
        """Change the stripe's colour; empty removes it."""
        self._accent = accent
        self.apply_theme()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Change the background."""
        self._tone = tone
        self.update()

    def set_highlight(self, token: str) -> None:
        """Frame the whole panel in a colour; empty removes the frame."""
        self._highlight = token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect())
        radius = theme.px(PANEL_RADIUS)
        shape = rounded(rect, radius)
        painter.fillPath(shape, theme.color(self._tone))
        if self._accent:
            painter.save()
            painter.setClipPath(shape)
            width = theme.px(9)
            if self._accent_side == "top":
                painter.fillRect(QRectF(0, 0, rect.width(), theme.px(26)), theme.color(self._accent))
                painter.fillPath(rounded(rect.adjusted(0, theme.px(7), 0, 0), radius, "tl tr"), theme.color(self._tone))
            else:
                painter.fillRect(QRectF(0, 0, theme.px(26), rect.height()), theme.color(self._accent))
                painter.fillPath(rounded(rect.adjusted(width, 0, 0, 0), radius, "tl bl"), theme.color(self._tone))
            painter.restore()
        edge = self._edge_token()
        if edge:
            thickness = float(theme.px(3)) if self._highlight else 1.0
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(edge), thickness))
            half = thickness / 2
            painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)

    def _edge_token(self) -> str:
        if self._highlight:
            return self._highlight
        return "line" if self.theme.palette.name != "light" and self._tone != "spruce" else ""


class HeadPanel(Panel):
    """The spruce panel for the one thing that matters; texts in it use ``on_spruce`` tones."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 22, object_name: str = "") -> None:
        super().__init__(parent, tone="spruce", padding=padding, object_name=object_name)


class NotePanel(Panel):
    """The cream panel for a friendly remark."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16, object_name: str = "") -> None:
        super().__init__(parent, tone="note", padding=padding, object_name=object_name)


def settle_layouts() -> None:
    """Lay out at once what has changed: a scroll area answers its content only later, and would paint twice."""
    for _ in range(_LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    # What has just come into sight asks for its paint in a letter that would arrive after the paint.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)


class Overlay(Themed, QWidget):
    """Lies over its host, dimmed, and goes with its size. ``cover`` shows it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        host.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over the host now, on top of all that is on it."""
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._host.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = QColor(self.theme.color("spruce"))
        scrim.setAlphaF(0.55)
        QPainter(self).fillRect(self.rect(), scrim)


class Divider(Themed, QWidget):
    """A hairline between rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.theme.color("line"))


class ScrollPage(QScrollArea):
    """Scrolling without a frame; put widgets into ``scroll.body``. Sideways only when large text needs it.

    Where there is more above or below, the edge fades.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tone: str = "",
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 12,
        object_name: str = "",
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Page(tone=tone)
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._tone = tone
        fade_edges(self)

    @property
    def tone(self) -> str:
        """Palette token of its own paper; empty where what lies below shows through."""
        return self._tone
