"""Lines of text instead of dialog boxes: inline messages, toasts, empty and loading states, the curtain."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPolygonF, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.widgets.base import Glide, Text, Themed, name_widget
from klimatpeli.ui.widgets.buttons import PillButton
from klimatpeli.ui.widgets.indicators import IconView
from klimatpeli.ui.widgets.paint import antialiased, paint_shadow, paint_text, text_height

Tone = Literal["info", "good", "attention", "error"]
_LOOK = {
    # tone: (background, ink, icon)
    "info": ("sky_soft", "sky_text", "info-circle"),
    "good": ("leaf_soft", "leaf_text", "circle-check"),
    "attention": ("cloudberry_soft", "cloudberry_text", "alert-triangle"),
    "error": ("lingonberry_soft", "lingonberry_text", "alert-circle"),
}


class InlineMessage(Themed, QWidget):
    """What happened, what was kept and what to do, in a line or two, with an optional action.

    ``show_message(text, tone, action)``, ``clear()``; ``action_chosen`` when the action is pressed.
    """

    action_chosen = Signal()

    def __init__(
        self,
        text: str = "",
        tone: Tone = "info",
        action: str = "",
        *,
        object_name: str = "message",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name)
        self._tone: Tone = tone
        self._icon = IconView("info-circle", size=22)
        self._text = Text("", "body", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = PillButton("", kind="secondary", size="small", object_name=f"{object_name}Action")
        self._button.clicked.connect(self.action_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.show_message(text, tone, action)
        if not text:
            self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_message(self, text: str, tone: Tone = "info", action: str = "") -> None:
        """Say it."""
        self._tone = tone
        _, ink, icon = _LOOK[tone]
        self._icon.set_icon(icon, ink)
        self._text.setText(text)
        self._text.set_tone("ink")
        self._button.set_text(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        if text and self.parentWidget() is None:
            # Not placed yet: it is to appear with its parent, not as a window of its own.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        elif text:
            self.show()
        self.update()

    def clear(self) -> None:
        """Nothing to say."""
        self._text.setText("")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        background, ink, _ = _LOOK[self._tone]
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        plain = theme.palette.name == "high-contrast"
        painter.setPen(theme.pen(ink, 2) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(background))
        painter.drawRoundedRect(rect, theme.px(14), theme.px(14))


class Toast(Themed, QWidget):
    """A message that floats over the bottom of ``host`` and leaves by itself (errors stay until pressed).

    ``toast.say(text, tone, action)``; ``action_chosen`` when the action is pressed.
    """

    action_chosen = Signal()

    def __init__(self, host: QWidget, *, seconds: float = 6.0, object_name: str = "toast") -> None:
        super().__init__(host)
        name_widget(self, object_name)
        self._seconds = seconds
        self._icon = IconView("info-circle", "on_spruce", 22)
        self._text = Text("", "body", "on_spruce", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._button = PillButton("", kind="on-dark", size="small", object_name=f"{object_name}Action")
        self._button.clicked.connect(self._on_action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(30, 22, 26, 26)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """What it says or said last."""
        return self._text.text()

    def say(self, text: str, tone: Tone = "info", action: str = "") -> None:
        """Show the message."""
        self._icon.set_icon(_LOOK[tone][2], "cloudberry" if tone in ("attention", "error") else "leaf_bright")
        self._text.setText(text)
        self.setAccessibleName(text)
        stays = tone == "error" and not action
        self._button.set_text(action or (self.tr("Close") if stays else ""))
        self._button.setVisible(bool(action) or stays)
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if tone != "error":
            self._timer.start(round(self._seconds * 1000))

    def _on_action(self) -> None:
        self.hide()
        self.action_chosen.emit()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        px = self.theme.px
        wish = self._text.fontMetrics().horizontalAdvance(self._text.text()) + px(110)
        wish += self._button.sizeHint().width() if not self._button.isHidden() else 0
        width = min(host.width() - px(24), max(px(320), min(px(720), wish)))
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        self.move((host.width() - width) // 2, host.height() - self.height() - px(14))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect()).adjusted(12, 8, -12, -16)
        paint_shadow(painter, rect, theme.px(18), theme, lift=1.0, reach=9)
        painter.setPen(theme.pen("on_spruce", 1) if theme.palette.name != "light" else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("spruce"))
        painter.drawRoundedRect(rect, theme.px(18), theme.px(18))


class EmptyState(Themed, QWidget):
    """A calm picture of nothing: icon, one sentence, what to do."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: PillButton | None = None,
        *,
        object_name: str = "emptyState",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name, title)
        center = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(IconView(icon, "muted", 34, disc="track"), 0, center)
        layout.addWidget(Text(title, "title3", wrap=True, align=center))
        if text:
            layout.addWidget(Text(text, "body", "muted", wrap=True, align=center))
        if action is not None:
            layout.addSpacing(6)
            layout.addWidget(action, 0, center)
        layout.addStretch(1)


class Loading(Themed, QWidget):
    """Three dots that breathe, and what is being done."""

    def __init__(self, text: str = "", *, object_name: str = "loading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_widget(self, object_name, text)
        self._text = text
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(320)
        self._timer.timeout.connect(self._on_tick)

    def set_text(self, text: str) -> None:
        """What is being done."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        if not self.theme.reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        self._step = (self._step + 1) % 3
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.px(240), round(theme.metrics("body").height() + theme.px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.rect().center()
        for i in range(3):
            painter.setBrush(theme.color("leaf" if i == self._step else "track"))
            painter.drawEllipse(
                QPointF(middle.x() + (i - 1) * theme.px(22), middle.y() - theme.px(14)), theme.px(7), theme.px(7)
            )
        box = QRectF(0, middle.y() + theme.px(4), self.width(), theme.metrics("body").height() * 2)
        paint_text(
            painter,
            box,
            self._text,
            theme.font("body"),
            theme.color("muted"),
            align=Qt.AlignmentFlag.AlignHCenter,
            max_lines=2,
        )


class Curtain(Themed, QWidget):
    """Covers everything: the municipality's name on spruce, and a line if there is one to say."""

    def __init__(
        self,
        municipality: str = "",
        text: str = "",
        *,
        object_name: str = "curtain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._municipality, self._text = municipality, text
        name_widget(self, object_name, municipality)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if parent is not None:
            parent.installEventFilter(self)

    def set_text(self, municipality: str, text: str = "") -> None:
        """Name and line."""
        self._municipality, self._text = municipality, text
        self.setAccessibleName(f"{municipality}. {text}" if text else municipality)
        self.update()

    def fall(self) -> None:
        """Cover the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def rise(self) -> None:
        """Uncover it."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            parent = self.parentWidget()
            if parent is not None:
                self.setGeometry(parent.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        painter.fillRect(self.rect(), theme.color("spruce"))
        scale = min(self.width() / 1366, self.height() / 768)
        side = max(theme.px(44), round(84 * scale))
        middle = self.height() / 2
        paint_icon(
            painter,
            "leaf",
            theme.color("cloudberry"),
            QRectF((self.width() - side) / 2, middle - side * 1.75, side, side),
        )
        font = theme.font("display", scale=max(1.0, 1.5 * scale))  # read from the last row
        room = self.width() * 0.84
        height = text_height(self._municipality, font, room, 2)
        box = QRectF(self.width() * 0.08, middle - side * 0.4, room, height)
        center = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, box, self._municipality, font, theme.color("on_spruce"), align=center, max_lines=2)
        if self._text:
            below = QRectF(self.width() * 0.08, box.bottom() + theme.px(12), room, self.height() - box.bottom())
            paint_text(
                painter,
                below,
                self._text,
                theme.font("title2", 400, scale=max(1.0, 1.4 * scale)),
                theme.color("on_spruce_muted"),
                align=center,
                max_lines=3,
            )


class HandoverBackground(Themed, QWidget):
    """Slanting stripes in a team's colour; put a layout in it. White text reads on it (4.5:1)."""

    def __init__(self, team: int = 0, *, object_name: str = "handover", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team = team
        self._arrival = Glide(self, self.update, 1.0, duration_ms=420)
        name_widget(self, object_name)

    @property
    def deep_color(self) -> QColor:
        """The background: use it for the text of white buttons."""
        return QColor(team_tone(self._team).deep)

    def set_team(self, team: int) -> None:
        """``team``: seat, 0-based. The stripes slide in."""
        self._team = team
        self._arrival.jump(0.0)
        self._arrival.to(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(QPainter(self))
        deep = self.deep_color
        painter.fillRect(self.rect(), deep)
        width, height = float(self.width()), float(self.height())
        stripe = QColor("#FFFFFF")
        stripe.setAlphaF(0.065)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stripe)
        unit = max(60.0, width / 11.5)
        x = -height - unit * 2 * (2 - self._arrival.value)
        while x < width:
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, 0),
                        QPointF(x + unit * 0.36, 0),
                        QPointF(x + unit * 0.36 + height, height),
                        QPointF(x + height, height),
                    ]
                )
            )
            x += unit
