"""What all our widgets share: the theme where they stand, plain-text labels, cheap animation."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from html import escape
from types import FunctionType
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from klimatpeli.ui.theme import Theme, ease, theme_of

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


_KEYBOARD_FOCUS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


_P = ParamSpec("_P")
_R = TypeVar("_R")


def survives(override: Callable[_P, _R]) -> Callable[_P, _R]:
    """Let an exception leave an override of Qt's whole, so that it is logged and the program goes on.

    Where one override of ours runs within another (``event`` calls ``paintEvent``), PySide reads the arguments of
    an exception. Python 3.11 leaves what is raised in C half made (a TypeError of ``None + 1``, the RuntimeError of a
    deleted C++ object) until somebody catches it, and the process dies. So it is caught, and raised again.
    """

    @wraps(override)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return override(*args, **kwargs)
        except Exception:  # noqa: TRY203  # being caught is what makes it whole
            raise

    return call


class Themed(_Base):
    """Mixin placed before the Qt class: ``class Gauge(Themed, QWidget)``.

    ``apply_theme`` is called before the first show and whenever theme, text size or the audience window's
    size changes; drawing asks ``self.theme`` each time. What a class overrides of Qt ``survives``.
    """

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        for name, member in list(vars(cls).items()):
            if isinstance(member, FunctionType) and not name.startswith("_") and hasattr(QWidget, name):
                setattr(cls, name, survives(member))

    @property
    def theme(self) -> Theme:
        """The theme where the widget stands now."""
        return theme_of(self)

    def apply_theme(self) -> None:
        """Take fonts, sizes and colours from the theme; the default has nothing to take."""

    _ring = False

    @property
    def shows_focus(self) -> bool:
        """Whether the focus ring is drawn: when the keyboard is in use, not after a click."""
        return self._ring and self.hasFocus()

    @survives
    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish:
            self.apply_theme()
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() in _KEYBOARD_FOCUS:
                self._ring = True
            elif event.reason() == Qt.FocusReason.MouseFocusReason:
                self._ring = False
        elif kind == QEvent.Type.KeyPress and not self._ring:
            self._ring = True
            self.update()
        return super().event(event)


def name_widget(widget: QWidget, object_name: str = "", accessible_name: str = "") -> None:
    """Give a widget the name tests find it by and the name people hear."""
    if object_name:
        widget.setObjectName(object_name)
    if accessible_name:
        widget.setAccessibleName(accessible_name)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are gone from the screen at once."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


def plain_tip(text: str) -> str:
    """A tooltip for words that people or packs wrote: Qt guesses markup in tooltips, this is never taken for it."""
    return f"<qt>{escape(text)}</qt>" if "<" in text else text


class Text(Themed, QLabel):
    """Plain text in a type role and a palette colour; never interprets markup.

    ``role``: caption, small, body, label, title3, title2, title1, number, display, hero.
    ``tone``: a palette token (ink, muted, leaf_text, lingonberry_text, on_spruce ...) or ``#RRGGBB``.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        weight: int | None = None,
        wrap: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._tone = tone
        self._weight = weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter if not wrap else align)
        self.setText(text)
        name_widget(self, object_name)
        self.apply_theme()

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if tone != self._tone:
            self._tone = tone
            self.apply_theme()

    def apply_theme(self) -> None:
        theme = self.theme
        self.setFont(theme.font(self._role, self._weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._tone))
        self.setPalette(palette)


class Glide(QObject):
    """One number that glides from where it is to where it should be.

    ``Glide(widget, widget.update)``, then ``to(1.0)``; read ``value`` while drawing. With reduced motion, or
    while the widget is hidden, it jumps.
    """

    def __init__(
        self,
        widget: QWidget,
        on_change: Callable[[], None],
        value: float = 0.0,
        *,
        duration_ms: int = 260,
        curve: QEasingCurve | None = None,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._on_change = on_change
        self._value = value
        self._duration_ms = duration_ms
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(curve or ease())
        self._animation.valueChanged.connect(self._on_step)

    @property
    def value(self) -> float:
        """Where it is now."""
        return self._value

    @property
    def running(self) -> bool:
        """Whether it is still on its way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def jump(self, target: float) -> None:
        """Be there at once."""
        self._animation.stop()
        self._value = target
        self._on_change()

    def to(self, target: float, duration_ms: int | None = None) -> None:
        """Glide there."""
        duration = self._duration_ms if duration_ms is None else duration_ms
        if theme_of(self._widget).reduced_motion or not self._widget.isVisible() or duration <= 0:
            self.jump(target)
            return
        self._animation.stop()
        self._animation.setDuration(duration)
        self._animation.setStartValue(float(self._value))
        self._animation.setEndValue(float(target))
        self._animation.start()

    def _on_step(self, value: float) -> None:
        self._value = float(value)
        self._on_change()
