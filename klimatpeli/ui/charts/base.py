"""What all charts share: a table behind the key T, a spoken description, labels that do not collide."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from klimatpeli.ui.widgets.base import Themed, name_widget


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A chart's figures as rows of ready text."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(Themed, QWidget):
    """Base of the charts: focusable, T shows the figures as a table, Escape hides them."""

    table_toggled = Signal(bool)

    def __init__(self, *, object_name: str = "", accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: QTableWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name_widget(self, object_name, accessible_name)

    def apply_theme(self) -> None:
        # Nobody types on the wall; there a focus ring would only be noise.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.theme.audience else Qt.FocusPolicy.StrongFocus)

    def table(self) -> ChartTable:
        """The figures drawn."""
        raise NotImplementedError  # each subclass gives it

    @property
    def table_shown(self) -> bool:
        """Whether the table covers the chart."""
        return self._table is not None and not self._table.isHidden()

    def toggle_table(self) -> None:
        """Show or hide the figures as a table."""
        if self._table is None:
            self._table = QTableWidget(self)
            self._table.setObjectName(f"{self.objectName()}Table")
            self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self._table.setShowGrid(False)
            self._table.verticalHeader().hide()
            self._table.installEventFilter(self)
            self._table.hide()
        if self.table_shown:
            self._table.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._fill_table(self._table)
            self._table.setGeometry(self.rect())
            self._table.show()
            self._table.raise_()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table_toggled.emit(self.table_shown)

    def _fill_table(self, widget: QTableWidget) -> None:
        table = self.table()
        widget.setAccessibleName(self.accessibleName())
        widget.setFont(self.theme.font("small"))
        widget.setColumnCount(len(table.headers))
        widget.setRowCount(len(table.rows))
        widget.setHorizontalHeaderLabels(list(table.headers))
        for r, row in enumerate(table.rows):
            for c, text in enumerate(row):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if c else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                widget.setItem(r, c, item)
        widget.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        widget.resizeRowsToContents()

    def refresh_table(self) -> None:
        """Bring an open table up to date with the chart."""
        if self._table is not None and self.table_shown:
            self._fill_table(self._table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._table is not None:
            self._table.setGeometry(self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T or (event.key() == Qt.Key.Key_Escape and self.table_shown):
            self.toggle_table()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_T, Qt.Key.Key_Escape):
            return False
        self.toggle_table()
        return True


def nice_ceiling(value: float, steps: int = 4) -> tuple[float, float]:
    """A round axis end at or above ``value`` and its step."""
    if value <= 0:
        return 1.0, 0.5
    power = 10.0 ** math.floor(math.log10(value / steps))
    best = (math.inf, 0.0)
    for step in (factor * power for factor in (1, 2, 2.5, 5, 10)):
        count = math.ceil(value / step - 1e-9)
        if steps - 2 <= count <= steps + 2:
            best = min(best, (count * step, step))
    return best


def push_apart(
    centers: Sequence[float], heights: Sequence[float], top: float, bottom: float, gap: float = 2.0
) -> list[float]:
    """Move label centres as little as needed so that no two overlap and all stay within ``top``..``bottom``.

    Returns:
        New centres, in the order given.
    """
    order = sorted(range(len(centers)), key=lambda i: centers[i])
    offsets, at = [], 0.0
    for before, i in zip([None, *order], order, strict=False):
        at += 0.0 if before is None else (heights[before] + heights[i]) / 2 + gap
        offsets.append(at)
    # Without their distances they need only stand in order: neighbours that do not are moved to their common middle.
    blocks: list[tuple[float, int]] = []
    for i, offset in zip(order, offsets, strict=True):
        middle, count = centers[i] - offset, 1
        while blocks and blocks[-1][0] > middle:
            other, more = blocks.pop()
            middle, count = (middle * count + other * more) / (count + more), count + more
        blocks.append((middle, count))
    placed = [0.0] * len(centers)
    if not order:
        return placed
    lowest, highest = top + heights[order[0]] / 2, bottom - heights[order[-1]] / 2 - offsets[-1]
    middles = [middle for middle, count in blocks for _ in range(count)]
    for i, offset, middle in zip(order, offsets, middles, strict=True):
        placed[i] = min(max(middle, lowest), highest) + offset
    return placed
