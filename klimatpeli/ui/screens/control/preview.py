"""A small live picture of what the room sees."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import audience
from klimatpeli.game.timing import clock_seconds
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.view import AudienceView
from klimatpeli.ui.widgets import Themed
from klimatpeli.ui.widgets.paint import antialiased, paint_focus
from klimatpeli.ui.workshop_model import WorkshopModel

WALL = QSize(1920, 1080)
DELAY_MS = 120
EXPOSURE_MS = 60
"""The picture may lag behind the control screen a little: the move itself must not wait for it."""


class WallPreview(Themed, QWidget):
    """Draws the audience view off screen, a moment after each change; ``clicked`` asks to show it large."""

    clicked = Signal()

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wall_preview")
        self.setAccessibleName(self.tr("What the room sees; press to show it large"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._context = context
        self._model = model
        self._view: AudienceView | None = None
        self._picture = QPixmap()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.show_now)
        self._exposure = QTimer(self)
        self._exposure.setSingleShot(True)
        self._exposure.setInterval(EXPOSURE_MS)
        self._exposure.timeout.connect(self.draw)

    def refresh(self) -> None:
        """Draw again soon."""
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: object) -> None:
        self._timer.start()

    def show_now(self) -> None:
        """Put the view into its new state; its picture is taken when its layout has settled."""
        if self._view is None:
            self._view = AudienceView(self._context)
            self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._view.resize(WALL)
            self._view.show()
            self.destroyed.connect(self._view.deleteLater)
        self._view.show_state(audience(self._model.state), animate=False)
        self._view.set_timer(clock_seconds(self._model.state, self._model.now()), running=True)
        self._exposure.start()

    def draw(self) -> None:
        """Take the picture."""
        if self._view is None:
            self.show_now()
        if self._view is None:
            return
        picture = QPixmap(WALL)
        self._view.render(picture, QPoint(0, 0))
        ratio = self.devicePixelRatioF()
        width = round(self.width() * ratio)
        self._picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self._picture.setDevicePixelRatio(ratio)
        self.update()

    def sizeHint(self) -> QSize:
        width = max(200, self.width())
        return QSize(width, round(width * WALL.height() / WALL.width()))

    def resizeEvent(self, event: object) -> None:
        self.updateGeometry()
        self._timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = theme.px(10)
        frame = QPainterPath()
        frame.addRoundedRect(box, radius, radius)
        painter.fillPath(frame, theme.color("track"))
        if not self._picture.isNull():
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(0, 0, self._picture)
            painter.restore()
        painter.setPen(theme.pen("line", 2))
        painter.drawPath(frame)
        if self.shows_focus:
            paint_focus(painter, box, radius, theme)
