"""Buttons: pill, held, icon-only, filter chips."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.theme import Theme, ease
from klimatpeli.ui.widgets.base import Glide, Themed, name_widget, survives
from klimatpeli.ui.widgets.flow import FlowLayout
from klimatpeli.ui.widgets.paint import antialiased, paint_focus, paint_line_of_text

ButtonKind = Literal["primary", "secondary", "quiet", "danger", "amber", "on-dark", "link"]
ButtonSize = Literal["small", "medium", "large"]

_FACE = {
    # kind: (resting, hovered, text, border)
    "primary": ("primary", "primary_hover", "on_primary", ""),
    "secondary": ("surface", "quiet", "ink", "line"),
    "quiet": ("quiet", "quiet_hover", "ink", ""),
    "danger": ("lingonberry_soft", "lingonberry_soft", "lingonberry_text", "lingonberry"),
    "amber": ("cloudberry", "cloudberry", "on_cloudberry", ""),
    "on-dark": ("spruce_line", "spruce_line", "on_spruce", ""),
    "link": ("", "quiet", "ink", ""),
}
_SIZES: dict[str, tuple[str, int, int, int]] = {
    # size: (type role, height, padding, icon)
    "small": ("small", 32, 14, 17),
    "medium": ("label", 42, 20, 20),
    "large": ("title3", 56, 30, 24),
}


class Pressed(Themed, QAbstractButton):
    """A button that Enter presses as Space does: Qt leaves that to dialog boxes, of which we have none."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class PillButton(Pressed):
    """A round-ended button.

    ``kind``: primary, secondary, quiet, danger, amber, on-dark (on spruce), link (bare text).
    ``size``: small, medium, large. ``hint`` is a key shown beside the text ("Ctrl Z"). An icon with no text
    makes a round button and needs an ``accessible_name``.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: ButtonKind = "secondary",
        size: ButtonSize = "medium",
        *,
        icon_right: bool = False,
        hint: str = "",
        object_name: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._kind: ButtonKind = kind
        self._size: ButtonSize = size
        self._icon_right = icon_right
        self._hint = hint
        self.setText(text)
        name_widget(self, object_name, accessible_name or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_kind(self, kind: ButtonKind) -> None:
        """Change the look."""
        if kind != self._kind:
            self._kind = kind
            self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Change the text and what is heard."""
        self.setAccessibleName(text)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def _height(self, theme: Theme) -> int:
        role, height, _, _ = _SIZES[self._size]
        return max(theme.px(height), round(theme.metrics(role, 600).height() + theme.px(12)))

    def sizeHint(self) -> QSize:
        theme = self.theme
        role, _, padding, icon = _SIZES[self._size]
        height = self._height(theme)
        if not self.text():
            return QSize(height, height)
        width = theme.metrics(role, 600).horizontalAdvance(self.text()) + 2 * theme.px(padding)
        if self._icon:
            width += theme.px(icon + 8)
        if self._hint:
            width += theme.metrics("caption").horizontalAdvance(self._hint) + theme.px(10)
        return QSize(round(width + 1), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if not self.text() else QSize(self._height(self.theme) * 2, self._height(self.theme))

    def _colors(self, theme: Theme) -> tuple[QColor | None, QColor, QColor | None]:
        face, hover, text, border = _FACE[self._kind]
        if self.isCheckable() and self.isChecked():
            face, hover, text, border = "spruce", "spruce", "on_spruce", ""
        if not self.isEnabled():
            dark = self._kind == "on-dark"
            return (None if dark else theme.color("track")), theme.color("on_spruce_muted" if dark else "muted"), None
        name = hover if self.underMouse() else face
        fill = theme.color(name) if name else None
        if fill is not None and self.isDown():
            fill = fill.darker(112)
        edge = theme.color(border) if border else None
        if theme.palette.name == "high-contrast" and edge is None:
            edge = theme.color("ink")
        return fill, theme.color(text), edge

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        fill, text_color, edge = self._colors(theme)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = rect.height() / 2
        painter.setPen(QPen(edge, 1.2) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)
        self._paint_under_text(painter, rect)
        self._paint_content(painter, theme, rect, text_color)
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), radius, theme)

    def _paint_under_text(self, painter: QPainter, rect: QRectF) -> None:
        """For subclasses that show progress on the button's face."""

    def _paint_content(self, painter: QPainter, theme: Theme, rect: QRectF, color: QColor) -> None:
        role, _, padding, icon = _SIZES[self._size]
        side = theme.px(icon)
        if not self.text():
            paint_icon(
                painter,
                self._icon,
                color,
                QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side),
            )
            return
        font = theme.font(role, 600)
        text_width = theme.metrics(role, 600).horizontalAdvance(self.text()) + 1
        extra = theme.px(icon + 8) if self._icon else 0
        hint_width = theme.metrics("caption").horizontalAdvance(self._hint) + theme.px(10) if self._hint else 0.0
        room = rect.width() - 2 * theme.px(min(padding, 16))
        text_width = min(text_width, max(0.0, room - extra - hint_width))
        x = rect.center().x() - (text_width + extra + hint_width) / 2
        icon_x = x + text_width + theme.px(8) if self._icon_right else x
        if self._icon:
            paint_icon(painter, self._icon, color, QRectF(icon_x, rect.center().y() - side / 2, side, side))
        text_x = x if self._icon_right else x + extra
        paint_line_of_text(painter, QRectF(text_x, rect.top(), text_width, rect.height()), self.text(), font, color)
        if self._hint:
            hint_color = QColor(color)
            hint_color.setAlphaF(0.78)
            box = QRectF(x + extra + text_width + theme.px(10), rect.top(), hint_width, rect.height())
            paint_line_of_text(painter, box, self._hint, theme.font("caption"), hint_color)


def icon_button(
    icon: str,
    accessible_name: str,
    kind: ButtonKind = "secondary",
    size: ButtonSize = "medium",
    *,
    object_name: str = "",
) -> PillButton:
    """A round button with only an icon; its name is also its tooltip."""
    button = PillButton("", icon, kind, size, object_name=object_name, accessible_name=accessible_name)
    button.setToolTip(accessible_name)
    return button


class HoldButton(PillButton):
    """Opens when held for a second, with the mouse or with Space or Enter; ``held`` is emitted then.

    A light touch does nothing, so a laptop passed along a table does not show secrets.
    """

    held = Signal()

    def __init__(
        self,
        text: str,
        icon: str = "hand-finger",
        kind: ButtonKind = "secondary",
        size: ButtonSize = "large",
        *,
        hold_ms: int = 1000,
        text_color: str = "",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, kind, size, object_name=object_name, parent=parent)
        self._hold_ms = hold_ms
        self._text_color = text_color
        self._holding = False
        self._timer_id = 0
        self._progress = Glide(self, self.update, curve=ease("in-out"))
        self.setAccessibleDescription(self.tr("Hold for one second, with the mouse or the space bar"))

    def _start(self) -> None:
        if self._holding or not self.isEnabled():
            return
        self._holding = True
        self._timer_id = self.startTimer(self._hold_ms, Qt.TimerType.PreciseTimer)
        self._progress.to(1.0, self._hold_ms)

    def _stop(self) -> None:
        if not self._holding:
            return
        self._holding = False
        self.killTimer(self._timer_id)
        self._progress.to(0.0, 160)

    def timerEvent(self, event: QTimerEvent) -> None:
        self._stop()
        self.held.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._stop()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            self._stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._start()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._stop()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _colors(self, theme: Theme) -> tuple[QColor | None, QColor, QColor | None]:
        fill, text, edge = super()._colors(theme)
        return fill, QColor(self._text_color) if self._text_color else text, edge

    def _paint_under_text(self, painter: QPainter, rect: QRectF) -> None:
        if self._progress.value <= 0:
            return
        shade = QColor(self._text_color) if self._text_color else self.theme.color("leaf")
        shade.setAlphaF(0.24)
        painter.save()
        painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width() * self._progress.value, rect.height()))
        painter.setBrush(shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.restore()


@dataclass(frozen=True, slots=True)
class FilterOption:
    """One chip: its key, its text and, if given, an icon."""

    key: str
    text: str
    icon: str = ""


class FilterChips(QWidget):
    """A row of chips of which exactly one is on; wraps when narrow.

    Arrow keys move between the chips; ``chosen(key)`` when the choice changes.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Iterable[FilterOption] = (),
        *,
        object_name: str = "filterChips",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name, accessible_name)
        self._flow = FlowLayout(self, spacing=8)
        self._buttons: dict[str, PillButton] = {}
        self._current = ""
        self.set_options(options)

    @property
    def current(self) -> str:
        """Key of the chip that is on; empty when there are no chips."""
        return self._current

    def set_options(self, options: Iterable[FilterOption]) -> None:
        """Replace the chips; keeps the choice when its key is still there."""
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for option in options:
            button = PillButton(option.text, option.icon, "secondary", "small", object_name=f"filter_{option.key}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, key=option.key: self._on_clicked(key))
            button.installEventFilter(self)
            self._flow.addWidget(button)
            self._buttons[option.key] = button
        keys = list(self._buttons)
        self._current = self._current if self._current in self._buttons else (keys[0] if keys else "")
        self._show_choice()

    def set_current(self, key: str) -> None:
        """Choose without emitting."""
        self._current = key
        self._show_choice()

    def _show_choice(self) -> None:
        for key, button in self._buttons.items():
            button.setChecked(key == self._current)

    def _on_clicked(self, key: str) -> None:
        changed = key != self._current
        self.set_current(key)
        if changed:
            self.chosen.emit(key)

    @survives
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            buttons = list(self._buttons.values())
            if step and isinstance(watched, PillButton) and watched in buttons:
                target = buttons[(buttons.index(watched) + step) % len(buttons)]
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False
