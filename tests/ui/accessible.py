"""What a screen reader meets: walks the tree of QAccessible as assistive technology does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)
"""These speak their content when they have no name, so the name itself is asked for."""


def faults(window: QWidget) -> list[str]:
    """Everything on the screen that the keyboard can reach and nobody could tell what it is."""
    return [*_nameless(window), *_doubled(window)]


def _nameless(window: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    found = []
    for interface in _walk(root):
        widget = interface.object()
        if not interface.state().focusable or not isinstance(widget, QWidget):
            continue
        if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            continue  # the line inside speaks with its field
        name = widget.accessibleName() if isinstance(widget, FIELDS) else interface.text(QAccessible.Text.Name)
        if not name.strip():
            found.append(f"no name: {_called(widget)}")
    return found


def _walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and not child.state().invisible:
            yield from _walk(child)


def _doubled(window: QWidget) -> list[str]:
    """Tests and scripts find a control by its name: beside each other no two may share one, and none goes without."""
    names: Counter[tuple[int, str]] = Counter()
    found = []
    for widget in window.findChildren(QWidget):
        own = not widget.objectName().startswith("qt_") and not isinstance(
            widget.parentWidget(), QComboBox | QAbstractSpinBox
        )
        if widget.isVisible() and own and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if not widget.objectName():
                found.append(f"no object name: {_called(widget)}")
            names[id(widget.parentWidget()), widget.objectName()] += 1
    found += [f"{count} times beside each other: {name}" for (_, name), count in names.items() if count > 1]
    return found


def _called(widget: QWidget) -> str:
    chain: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 4:
        chain.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return f"{type(widget).__name__} {' in '.join(chain)}"
