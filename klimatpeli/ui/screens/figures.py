"""Emission figures of one's own: a file from SYKE's service, whose it is, what is in it, and then it can be played.

Controls: ``figures_place``, ``figures_residents``, ``figures_read``, ``figures_save``, ``figures_changes`` (a table),
``figures_message``, ``figures_back``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from klimatpeli.reports.texts import Texts
from klimatpeli.ui.context import Context
from klimatpeli.ui.file_faults import fault_place, fault_sentence
from klimatpeli.ui.numbers import EN_DASH
from klimatpeli.ui.widgets import (
    EmptyState,
    HeaderBar,
    IconView,
    InlineMessage,
    KeyFigure,
    Page,
    Panel,
    PillButton,
    ScrollPage,
    Text,
    Themed,
    clear_layout,
    line_field,
)
from klimatpeli.ui.widgets.fade import fade_edges

if TYPE_CHECKING:
    from klimatpeli.content import model
    from klimatpeli.content.faults import Fault
    from klimatpeli.content.syke import Change, Imported

SHOWN_FAULTS = 8
FEW_CHANGES = 6
"""So many have room beside what the file holds; more of them scroll."""
DASH = "—"
_NAMED = re.compile(r"ALas_(?P<name>[^_]+)_data")
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}$")


class FiguresScreen(Page):
    """``read_wanted(name, residents)`` asks for the file to be read; ``save_wanted`` to keep what was found."""

    read_wanted = Signal(str, object)
    save_wanted = Signal()
    cancelled = Signal()

    def __init__(
        self, context: Context, path: Path, sectors: Sequence[model.SectorText], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("figures")
        self.context = context
        self.path = path
        self._sectors = {sector.id: sector.name for sector in sectors}
        self._found: Imported | None = None
        self._faults: tuple[Fault, ...] = ()
        header = HeaderBar(self.tr("Your own emission figures"), path.name)
        back = PillButton(self.tr("Back"), "arrow-left", "on-dark", "small", object_name="figures_back")
        back.clicked.connect(self.cancelled)
        header.add_right(back)
        scroll = ScrollPage(margins=(28, 20, 28, 20))
        columns = QHBoxLayout()
        columns.setSpacing(22)
        columns.addWidget(self._make_question(), 0, Qt.AlignmentFlag.AlignTop)
        answer = QVBoxLayout()
        answer.setSpacing(14)
        self.message = InlineMessage(object_name="figures_message")
        answer.addWidget(self.message)
        self._answer = QVBoxLayout()
        answer.addLayout(self._answer, 1)
        columns.addLayout(answer, 1)
        scroll.body.addLayout(columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(scroll, 1)
        self._show_nothing()

    def apply_theme(self) -> None:
        self._question.setFixedWidth(self.theme.px(330))

    def _make_question(self) -> Panel:
        panel = Panel(padding=20, spacing=14)
        self._question = panel
        panel.body.addWidget(Text(self.tr("The file"), "title3", weight=700))
        named = _NAMED.search(self.path.name)
        self._name = line_field(
            self.tr("Municipality"),
            text=named["name"] if named else "",
            help_text=self.tr("The municipality the figures are for. A file that names another is refused."),
            max_length=60,
            object_name="figures_place",
        )
        self._residents = line_field(
            self.tr("Residents"),
            help_text=self.tr("Needed only when neither the file nor the program knows them."),
            max_length=9,
            object_name="figures_residents",
        )
        panel.body.addWidget(self._name)
        panel.body.addWidget(self._residents)
        self._read = PillButton(
            self.tr("Read the file"), "arrow-right", "primary", "medium", object_name="figures_read"
        )
        self._read.clicked.connect(self._on_read)
        for edit in (self._name.field, self._residents.field):
            edit.returnPressed.connect(self._on_read)
            edit.textEdited.connect(self._on_edited)
        row = QHBoxLayout()
        row.addWidget(self._read)
        row.addStretch(1)
        panel.body.addLayout(row)
        return panel

    # --- reading ---------------------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        """What was found was found for another municipality."""
        if self._found is not None:
            self._show_nothing()

    def _on_read(self) -> None:
        name = self._name.field.text().strip()
        residents = re.sub(r"\s", "", self._residents.field.text())
        self._name.set_error("" if name else self.tr("Write whose figures these are."))
        wrong = bool(residents) and (not residents.isdecimal() or int(residents) == 0)
        self._residents.set_error(self.tr("Write a whole number, or nothing.") if wrong else "")
        if name and not wrong:
            self._show_nothing()
            self.message.show_message(self.tr("Reading the file …"))
            self.read_wanted.emit(name, int(residents) if residents else None)

    def take_over(self, before: FiguresScreen) -> None:
        """Go on where the screen stood before the language changed."""
        for mine, other in ((self._name, before._name), (self._residents, before._residents)):
            mine.field.setText(other.field.text())
        if before._found is not None:
            self.show_found(before._found)
        elif before._faults:
            self.show_faults(before._faults)

    # --- what came of it -------------------------------------------------------------------------------------

    def _show(self, widget: QWidget) -> None:
        clear_layout(self._answer)
        self._answer.addWidget(widget, 1)

    def _show_nothing(self) -> None:
        self._found, self._faults = None, ()
        self.message.clear()
        self._read.set_kind("primary")
        self._show(
            _Explained(
                self.tr("The file has not been read yet"),
                self.tr(
                    "It is downloaded from SYKE’s emission service (paastot.hiilineutraalisuomi.fi): the spreadsheet "
                    "in Finnish or the CSV of one municipality, Hinku calculation without emission credits."
                ),
            )
        )

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Why the file was refused: each fault with its row and column."""
        self._show_nothing()
        self._faults = tuple(faults)
        self.message.show_message(
            self.tr("The file was refused and nothing was kept. The figures you had are as they were."), "error"
        )
        told = [(fault_place(fault), fault_sentence(self.context, fault, self._sectors)) for fault in faults]
        self._show(_Refused(told))

    def show_error(self, sentence: str) -> None:
        """What went wrong besides the file's content."""
        self._show_nothing()
        self.message.show_message(sentence, "error")

    def show_found(self, found: Imported) -> None:
        """What the file holds, and how it differs from what was there."""
        self._show_nothing()
        self._found = found
        self._read.set_kind("secondary")
        answer = _Found(self.context, found, self._sectors)
        answer.keep_wanted.connect(self.save_wanted)
        self._show(answer)


class _Explained(Themed, QWidget):
    """What there will be to see here, in lines that are not too long to read."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._state = EmptyState("file-spreadsheet", title, text)
        layout = QHBoxLayout(self)
        layout.addWidget(self._state, 1)

    def apply_theme(self) -> None:
        self._state.setMaximumWidth(self.theme.px(560))


class _Refused(QWidget):
    """Places in the file, each with what is wrong there."""

    def __init__(self, told: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        panel = Panel(padding=20, spacing=14, object_name="figures_faults")
        panel.body.addWidget(Text(self.tr("%n thing(s) to put right", "", len(told)), "title3", weight=700))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for row, (place, sentence) in enumerate(told[:SHOWN_FAULTS]):
            grid.addWidget(Text(place, "label", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(sentence, "body", wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        panel.body.addLayout(grid)
        more = len(told) - SHOWN_FAULTS
        if more > 0:
            panel.body.addWidget(Text(self.tr("And %n more.", "", more), "body", wrap=True))
        panel.body.addWidget(
            Text(
                self.tr("Put this right, or download the file again, and read it once more."),
                "body",
                "muted",
                wrap=True,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)


class _Found(Themed, QWidget):
    """What the file holds, what differs from before, and the button that keeps it."""

    keep_wanted = Signal()

    def __init__(self, context: Context, found: Imported, sectors: Mapping[str, model.Text]) -> None:
        super().__init__()
        self.context = context
        self._content = self._make_content(found)
        panels = QHBoxLayout()
        panels.setSpacing(20)
        many = len(found.changes) > FEW_CHANGES
        top = Qt.AlignmentFlag.AlignTop
        panels.addWidget(self._content, 0, top)
        panels.addWidget(self._make_differences(found, sectors), 1, Qt.AlignmentFlag(0) if many else top)
        keep = PillButton(self.tr("Keep these figures"), "check", "primary", "large", object_name="figures_save")
        keep.clicked.connect(self.keep_wanted)
        note = Text(
            self.tr("New workshops use these figures. Workshops already begun keep their own."),
            "small",
            "muted",
            wrap=True,
            align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(note, 1)
        row.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addLayout(panels, 1 if many else 0)
        layout.addLayout(row)
        if not many:
            layout.addStretch(1)

    def apply_theme(self) -> None:
        self._content.setFixedWidth(self.theme.px(390))

    # --- what it holds ---------------------------------------------------------------------------------------

    def _make_content(self, found: Imported) -> Panel:
        panel = Panel(padding=20, spacing=12, object_name="figures_found")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconView("file-check", tone="leaf_text", size=28))
        head.addWidget(Text(self.context.text(found.place.name), "title2", weight=700))
        head.addStretch(1)
        panel.body.addLayout(head)
        for year in self._shown_years(found):
            total = self.context.numbers.decimal(_total_kt(found.data, year))
            unit = self.tr("kt CO₂e\nin {year}").format(year=str(year))
            panel.body.addWidget(KeyFigure(total, unit))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts(found)):
            grid.addWidget(Text(name, "body", "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, "body", wrap=True), row, 1)
        panel.body.addLayout(grid)
        return panel

    @staticmethod
    def _shown_years(found: Imported) -> list[int]:
        """The base year, or the first one where the file lacks it, and the last."""
        from klimatpeli.content.syke import BASE_YEAR

        years = found.data.years
        return sorted({BASE_YEAR if BASE_YEAR in years else years[0], years[-1]})

    def _facts(self, found: Imported) -> list[tuple[str, str]]:
        from klimatpeli.content.syke import year_spans

        data, numbers = found.data, self.context.numbers
        residents_in = max(data.population, default="")
        scope = Texts(self.context.language).scope(data.scope)
        residents = self.tr("{count} in {year}").format(
            count=numbers.integer(data.population[residents_in]), year=residents_in
        )
        return [
            (self.tr("Years"), year_spans(data.years, EN_DASH)),
            (self.tr("Sectors"), f"{numbers.integer(len(data.sectors))} · {self._sum(found)}"),
            (self.tr("Residents"), residents),
            (self.tr("Calculation"), scope[:1].upper() + scope[1:]),
            (self.tr("Release"), self._release(found)),
        ]

    def _sum(self, found: Imported) -> str:
        if found.data.totals_kt:
            return self.tr("they add up to the file’s totals")
        return self.tr("the file gives no totals; these are sums of its sectors")

    def _release(self, found: Imported) -> str:
        dated = _DATED.search(found.data.release)
        if dated is None:
            return self.tr("Own download, no date in the file’s name")
        day = self.context.numbers.date(date.fromisoformat(dated[0]))
        return self.tr("Own download, {day}").format(day=day)

    # --- what differs ----------------------------------------------------------------------------------------

    def _make_differences(self, found: Imported, sectors: Mapping[str, model.Text]) -> Panel:
        panel = Panel(padding=20, spacing=10, object_name="figures_differences")
        panel.body.addWidget(Text(self.tr("Compared with the earlier figures"), "title3", weight=700))
        lines = self._lines(found)
        panel.body.addWidget(Text("\n".join(lines), "body", wrap=True))
        if found.changes:
            panel.body.addWidget(_Changes(self.context, found.changes, sectors), 1)
        panel.body.addStretch(0)
        return panel

    def _lines(self, found: Imported) -> list[str]:
        from klimatpeli.content.syke import year_spans

        if found.previous_release is None:
            return [self.tr("There were no figures of this municipality before.")]
        lines = []
        if found.new_years:
            lines.append(self.tr("New years: {years}.").format(years=year_spans(found.new_years, EN_DASH)))
        if found.lost_years:
            lines.append(
                self.tr("Years that this file lacks: {years}.").format(years=year_spans(found.lost_years, EN_DASH))
            )
        if found.changes:
            lines.append(self.tr("%n figure(s) differ:", "", len(found.changes)))
        else:
            lines.append(self.tr("No figure of the years in both has changed."))
        return lines


class _Changes(Themed, QTableWidget):
    """Sector, year, kt before and after. Never higher than its rows; where they have no room it scrolls."""

    def __init__(self, context: Context, changes: Sequence[Change], sectors: Mapping[str, model.Text]) -> None:
        heads = (self.tr("Sector"), self.tr("Year"), self.tr("Before, kt"), self.tr("In the file, kt"))
        super().__init__(len(changes), len(heads))
        self.setObjectName("figures_changes")
        self.setAccessibleName(self.tr("Figures that differ"))
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)  # else Tab goes round in the table for ever
        decimals = _decimals(changes)
        for row, change in enumerate(changes):
            name = context.text(sectors[change.sector]) if change.sector in sectors else change.sector
            amounts = (
                DASH if kt is None else context.numbers.decimal(kt, decimals)
                for kt in (change.before_kt, change.after_kt)
            )
            for column, text in enumerate((name, str(change.year), *amounts)):
                self.setItem(row, column, QTableWidgetItem(text))
        for column in range(len(heads)):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            for cell in (self.horizontalHeaderItem(column), *(self.item(row, column) for row in range(len(changes)))):
                if cell is not None:
                    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        fade_edges(self)

    def apply_theme(self) -> None:
        self.resizeRowsToContents()
        rows = min(self.rowCount(), FEW_CHANGES)
        self.setMinimumHeight(self._height(rows))
        self.setMaximumHeight(self._height(self.rowCount()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _height(self, rows: int) -> int:
        """Of the headings and so many rows."""
        frame = 2 * self.frameWidth()
        return self.horizontalHeader().sizeHint().height() + sum(self.rowHeight(row) for row in range(rows)) + frame


def _decimals(changes: Sequence[Change]) -> int:
    """So many that no figure looks the same before and after; three at most."""
    for decimals in (1, 2):
        if all(
            None in (change.before_kt, change.after_kt)
            or round(change.before_kt or 0, decimals) != round(change.after_kt or 0, decimals)
            for change in changes
        ):
            return decimals
    return 3


def _total_kt(data: model.InventoryData, year: int) -> float:
    """As the file gives it, else the sum of its sectors."""
    column = data.years.index(year)
    return data.totals_kt.get(str(year), sum(row[column] or 0.0 for row in data.values_kt))
