"""The first screen: go on with a workshop, begin a new one, look at the strategy (design: start.png)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.content.languages import LANGUAGES, Language
from klimatpeli.game.shelf import ShelfEntry
from klimatpeli.ui.context import Context
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.landscape import Landscape
from klimatpeli.ui.widgets import (
    EmptyState,
    FlowLayout,
    InlineMessage,
    Page,
    Panel,
    PillButton,
    ScrollPage,
    Text,
    Themed,
)
from klimatpeli.ui.widgets.paint import antialiased, rounded

NAMES: dict[Language, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


AIR = 24
"""Around the cards of the list, for their shadows."""


class _Mark(Themed, QWidget):
    """The program's mark: a leaf on a rounded square."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.theme.px(64)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        painter.fillPath(rounded(QRectF(self.rect()), theme.px(18)), theme.color("spruce"))
        inset = theme.px(12)
        paint_icon(
            painter, "leaf", theme.color("cloudberry"), QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        )


class StartScreen(Page):
    """Recent workshops at the right, what to do at the left, the landscape below."""

    new_wanted = Signal()
    strategy_wanted = Signal()
    open_wanted = Signal(object)
    """The path of a workshop file."""
    send_wanted = Signal()
    figures_wanted = Signal(object)
    """The path of a file of emission figures, dropped here or chosen."""

    def __init__(
        self, context: Context, entries: tuple[ShelfEntry, ...], waiting: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAcceptDrops(True)
        self.context = context
        self.message = InlineMessage(object_name="start_message")
        columns = QHBoxLayout()
        columns.setContentsMargins(64, 52, 64 - AIR, 0)
        columns.setSpacing(56 - AIR)
        left = ScrollPage()
        left.body.addLayout(self._make_left())
        columns.addWidget(left, 9)
        columns.addLayout(self._make_right(entries, waiting), 11)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(columns, 1)
        landscape = Landscape()
        landscape.set_layers(("wind-turbines", "solar-roofs", "biogas-bus"))
        landscape.setFixedHeight(210)
        layout.addWidget(landscape)

    def _make_left(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(22)
        title = QHBoxLayout()
        title.setSpacing(18)
        title.addWidget(_Mark())
        title.addWidget(Text("Klimatpeli", "display", weight=700))
        title.addStretch(1)
        layout.addLayout(title)
        layout.addWidget(
            Text(
                self.tr(
                    "Play your own municipality’s climate strategy in a seminar. "
                    "Go home with one that you agree on, that somebody is responsible for and that is followed up."
                ),
                "title2",
                weight=400,
                wrap=True,
            )
        )
        new = PillButton(self.tr("New workshop"), "plus", "primary", "large", object_name="new_workshop")
        new.clicked.connect(self.new_wanted)
        strategy = PillButton(self.tr("Strategy"), "database", "secondary", "medium", object_name="open_strategy")
        strategy.clicked.connect(self.strategy_wanted)
        figures = PillButton(
            self.tr("Import emission figures"), "file-import", "secondary", "medium", object_name="open_figures"
        )
        figures.setToolTip(self.tr("A spreadsheet or CSV of Syke’s emission service; it can also be dropped here"))
        figures.clicked.connect(self._choose_figures)
        layout.addWidget(new)
        others = QWidget()
        flow = FlowLayout(others, spacing=12)
        flow.addWidget(strategy)
        flow.addWidget(figures)
        layout.addWidget(others)
        languages = QHBoxLayout()
        languages.setSpacing(6)
        for language in LANGUAGES:
            current = language == self.context.language
            button = PillButton(
                NAMES[language], "", "quiet" if current else "link", "small", object_name=f"language_{language}"
            )
            button.clicked.connect(self._switcher(language))
            languages.addWidget(button)
        languages.addStretch(1)
        layout.addLayout(languages)
        layout.addStretch(1)
        return layout

    # --- figures of one's own ----------------------------------------------------------------------------------

    def _choose_figures(self) -> None:
        title = self.tr("Emission figures")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{title} (*.xlsx *.csv)")
        if chosen:
            self.figures_wanted.emit(Path(chosen))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _figures_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _figures_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.figures_wanted.emit(path)

    def _switcher(self, language: Language) -> Callable[[], None]:
        return lambda: self.context.languages.use(language)

    def _make_right(self, entries: tuple[ShelfEntry, ...], waiting: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        layout = QVBoxLayout()
        layout.setContentsMargins(AIR, 0, AIR, 0)
        layout.setSpacing(12)
        column.addLayout(layout)
        layout.addWidget(Text(self.tr("Your workshops"), "title2", weight=700))
        layout.addWidget(self.message)
        if waiting:
            note = InlineMessage(object_name="outbox_message")
            note.show_message(
                self.tr("%n export(s) wait for the strategy database.", "", waiting), "attention", self.tr("Send now")
            )
            note.action_chosen.connect(self.send_wanted)
            layout.addWidget(note)
        if not entries:
            empty = EmptyState(
                "leaf",
                self.tr("No workshops yet"),
                self.tr("Begin a new one: it takes a minute, and everything you do is saved at once."),
            )
            layout.addWidget(empty)
            layout.addStretch(1)
            return column
        scroll = ScrollPage(margins=(AIR, 12, AIR, AIR), spacing=14)
        going = next((entry.path for entry in entries if entry.condition == "running"), None)
        for entry in entries:
            scroll.body.addWidget(self._make_entry(entry, entry.path == going))
        scroll.body.addStretch(1)
        column.addWidget(scroll, 1)
        return column

    def _make_entry(self, entry: ShelfEntry, highlighted: bool) -> Panel:
        panel = Panel(accent="cloudberry" if highlighted else "", padding=18)
        row = QHBoxLayout()
        row.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        place = entry.place[self.context.language] if entry.place is not None else entry.path.name
        title = f"{place} · {entry.occasion}" if entry.occasion else place
        texts.addWidget(Text(title, "title3", weight=700, wrap=True))
        texts.addWidget(Text(self._status(entry), "body", "muted", wrap=True))
        row.addLayout(texts, 1)
        running = entry.condition == "running"
        if entry.condition in ("running", "closed"):
            button = PillButton(
                self.tr("Continue") if running else self.tr("Open"),
                "player-play" if running else "check",
                "primary" if running else "quiet",
                "medium",
                object_name=f"open_{entry.path.stem}",
            )
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(self._opener(entry.path))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        panel.body.addLayout(row)
        return panel

    def _opener(self, path: Path) -> Callable[[], None]:
        return lambda: self.open_wanted.emit(path)

    def _status(self, entry: ShelfEntry) -> str:
        if entry.condition == "unreadable":
            return self.tr("This file is not a workshop, or it is damaged. It was left untouched.")
        if entry.condition == "in_use":
            return self.tr("Open in another window.")
        when = ""
        if entry.saved_at:
            moment = self.context.moment(entry.saved_at)
            numbers = self.context.numbers
            when = self.tr("{day}, {time}").format(day=numbers.date(moment.date()), time=numbers.time(moment.time()))
        if entry.condition == "closed":
            return self.tr("Closed {when}").format(when=when)
        if entry.interrupted:
            return self.tr("Interrupted, nothing confirmed is lost · saved {when}").format(when=when)
        if entry.round:
            return self.tr("Round {round} · saved {when}").format(round=str(entry.round), when=when)
        return self.tr("Begun · saved {when}").format(when=when)


def _figures_in(event: QDropEvent) -> Path | None:
    """The one spreadsheet or CSV that is dragged; None where it is something else."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in (".xlsx", ".csv") else None
