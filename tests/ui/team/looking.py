"""How tests find and press what people see."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_W = TypeVar("_W", bound=QWidget)


def find(screen: QWidget, name: str, kind: type[_W] = QWidget) -> _W:  # type: ignore[assignment]  # QWidget when none is named
    """The one control of that name."""
    found = screen.findChild(kind, name)
    assert found is not None, f"{name} is not on the screen"
    return found


def click(screen: QWidget, name: str) -> None:
    """A real click on a control that can be seen and pressed."""
    widget = find(screen, name)
    assert widget.isVisible(), f"{name} cannot be seen"
    assert widget.isEnabled(), f"{name} cannot be pressed"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the focus."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def write(text: str) -> None:
    """Type into whatever has the focus; any letter of any alphabet."""
    for letter in text:
        target: QObject | None = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()


def tab_to(name: str, *, limit: int = 80) -> None:
    """Go there with the Tab key alone."""
    for _ in range(limit):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def focused_name() -> str:
    """Object name of what has the focus."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def words(screen: QWidget) -> str:
    """Everything a screen says or could say: labels, names, descriptions, tooltips, also of what is hidden."""
    parts: list[str] = []
    for widget in (screen, *screen.findChildren(QWidget)):
        parts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel):
            parts.append(widget.text())
        for name in ("text", "toPlainText", "placeholderText"):
            get = getattr(widget, name, None)
            if callable(get):
                value = get()
                parts.append(value if isinstance(value, str) else "")
    return "\n".join(parts)
