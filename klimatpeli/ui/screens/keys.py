"""Which keys do what, over the workshop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from klimatpeli.ui.widgets import Overlay, Panel, PillButton, Text


class KeysPanel(Overlay):
    """A card over its dimmed host; any key or press closes it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("keys_panel")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._panel: Panel | None = None
        self.retranslate()

    def retranslate(self) -> None:
        """Make the card in the language in use."""
        if self._panel is not None:
            self._layout.removeWidget(self._panel)
            self._panel.deleteLater()
        panel = Panel(padding=28, spacing=14)
        panel.body.addWidget(Text(self.tr("Keys"), "title2", weight=700))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        rows = (
            ("Ctrl + Enter", self.tr("Next step")),
            ("F5", self.tr("Show the wall")),
            (self.tr("Page Down, Space"), self.tr("Next step, on the wall")),
            ("F2, Esc", self.tr("Back to the facilitator’s screen")),
            ("B", self.tr("Curtain down and up")),
            ("Ctrl + Z", self.tr("Undo")),
            ("Ctrl + Y", self.tr("Redo")),
            ("W", self.tr("Why this number: its steps, other futures, the best plan")),
            ("T", self.tr("A chart’s figures as a table")),
            ("F", self.tr("Turn a card over")),
            ("F11", self.tr("Full screen")),
            ("Ctrl + D", self.tr("Light, dark, high contrast")),
            ("Ctrl + plus, minus", self.tr("Larger and smaller text")),
            ("Ctrl + 1, 2, 3", self.tr("The steps of a team’s board")),
            ("Alt + 1, 2, 3", self.tr("Suomi, Svenska, English")),
        )
        for row, (key, what) in enumerate(rows):
            grid.addWidget(Text(key, "label", weight=700), row, 0)
            grid.addWidget(Text(what, "body"), row, 1)
        panel.body.addLayout(grid)
        close = PillButton(self.tr("Close"), "", "primary", "small", object_name="keys_close")
        close.clicked.connect(self.hide)
        panel.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._layout.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)
        self._panel = panel

    def toggle(self) -> None:
        """Show, or hide again."""
        if self.isVisible():
            self.hide()
            return
        self.cover()
        self.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hide()
