"""What a person sees and hears of a widget tree, and what does not fit in it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from klimatpeli.ui.widgets import Chip


def overflow(root: QWidget) -> list[str]:
    """Visible widgets whose text is cut: labels too small for it, blocks that fit at no size, squeezed chips."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            if _label_cut(widget):
                found.append(f"label: {widget.text()}")
        elif isinstance(widget, Chip):
            if widget.width() + 1 < widget.sizeHint().width():
                found.append(f"chip: {widget.text()}")
        elif getattr(widget, "cut", False):
            found.append(f"{type(widget).__name__}: {widget.accessibleName()}")
    return found


def _label_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    needed = QFontMetrics(label.font()).boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    return needed.width() > room.width() + 1 or needed.height() > room.height() + 1


def said(root: QWidget) -> list[str]:
    """Every text a person could read or hear: shown texts, names, descriptions, tips, titles; hidden parts too."""
    texts = []
    for widget in (root, *root.findChildren(QWidget)):
        shown = getattr(widget, "text", None)
        texts += [
            str(shown()) if callable(shown) else "",
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
        ]
    return [text for text in texts if text]
