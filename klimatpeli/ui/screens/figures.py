"""Emission figures of one's own: a file from SYKE's service, whose it is, what is in it, and then it can be played."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from klimatpeli.ui.context import Context
from klimatpeli.ui.widgets import HeaderBar, InlineMessage, Page, Panel, PillButton, ScrollPage, Text, line_field

if TYPE_CHECKING:
    from klimatpeli.content.syke import Imported

SHOWN_CHANGES = 12
SHOWN_FAULTS = 8
_NAMED = re.compile(r"ALas_(?P<name>[^_]+)_data")


class FiguresScreen(Page):
    """``read_wanted(name, residents)`` asks for the file to be read; ``save_wanted`` to keep what was found."""

    read_wanted = Signal(str, object)
    save_wanted = Signal()
    cancelled = Signal()

    def __init__(self, context: Context, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figures")
        self.context = context
        self.path = path
        header = HeaderBar(self.tr("Emission figures of your own"), path.name)
        back = PillButton(self.tr("Back"), "arrow-left", "on-dark", "small", object_name="figures_back")
        back.clicked.connect(self.cancelled)
        header.add_right(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        scroll = ScrollPage(margins=(64, 28, 64, 28), spacing=16)
        scroll.body.addWidget(self._make_question())
        self.message = InlineMessage(object_name="figures_message")
        scroll.body.addWidget(self.message)
        self._found = Panel(padding=20)
        self._lines = Text("", "body", wrap=True)
        self._lines.setObjectName("figures_found")
        self._found.body.addWidget(self._lines)
        keep = PillButton(self.tr("Keep these figures"), "check", "primary", "medium", object_name="figures_save")
        keep.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addStretch(1)
        self._found.body.addLayout(row)
        self._found.hide()
        scroll.body.addWidget(self._found)
        scroll.body.addStretch(1)
        layout.addWidget(scroll, 1)

    def _make_question(self) -> Panel:
        panel = Panel(padding=20)
        named = _NAMED.search(self.path.name)
        self._name = line_field(
            self.tr("Municipality"),
            text=named["name"] if named else "",
            help_text=self.tr("Whose figures the file holds. A file that says otherwise is refused."),
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
        read = PillButton(self.tr("Read the file"), "arrow-right", "primary", "medium", object_name="figures_read")
        read.clicked.connect(self._on_read)
        for field in (self._name.field, self._residents.field):
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._on_read)
                field.textEdited.connect(lambda _text: self._found.hide())
        row = QHBoxLayout()
        row.addWidget(read)
        row.addStretch(1)
        panel.body.addLayout(row)
        return panel

    @staticmethod
    def _typed(field: QWidget) -> str:
        return field.text().strip() if isinstance(field, QLineEdit) else ""

    def _on_read(self) -> None:
        name = self._typed(self._name.field)
        residents = re.sub(r"\s", "", self._typed(self._residents.field))
        self._name.set_error("" if name else self.tr("Write whose figures these are."))
        wrong = bool(residents) and (not residents.isdecimal() or int(residents) == 0)
        self._residents.set_error(self.tr("Write a whole number, or nothing.") if wrong else "")
        if name and not wrong:
            self._found.hide()
            self.message.show_message(self.tr("Reading the file …"))
            self.read_wanted.emit(name, int(residents) if residents else None)

    def show_faults(self, faults: Sequence[str]) -> None:
        """Why the file was refused: each fault with its row."""
        lines = [self.tr("The file was refused and nothing was kept. %n fault(s):", "", len(faults))]
        lines += [fault.replace(str(self.path), self.path.name) for fault in faults[:SHOWN_FAULTS]]
        if len(faults) > SHOWN_FAULTS:
            lines.append("…")
        self.show_error("\n".join(lines))

    def show_error(self, sentence: str) -> None:
        """What went wrong besides the file's content."""
        self._found.hide()
        self.message.show_message(sentence, "error")

    def show_found(self, found: Imported) -> None:
        """What the file holds, and how it differs from what was there."""
        self.message.clear()
        data = found.data
        years = f"{data.years[0]}–{data.years[-1]}"
        lines = [
            self.tr("{place}: {sectors} sectors, {years}.").format(
                place=self.context.text(found.place.name), sectors=len(data.sectors), years=years
            )
        ]
        if found.previous_release is None:
            lines.append(self.tr("There were no figures of this municipality before."))
        else:
            lines += self._differences(found)
        self._lines.setText("\n".join(lines))
        self._found.show()

    def _differences(self, found: Imported) -> list[str]:
        numbers = self.context.numbers
        lines = []
        for years, text in (
            (found.new_years, self.tr("New years: {years}.")),
            (found.lost_years, self.tr("Years that this file lacks: {years}.")),
        ):
            if years:
                lines.append(text.format(years=", ".join(str(year) for year in years)))
        if not found.changes:
            return [*lines, self.tr("No figure of the years in both has changed.")]
        lines.append(self.tr("%n figure(s) differ from the ones that were there:", "", len(found.changes)))
        for change in found.changes[:SHOWN_CHANGES]:
            before, after = ("–" if kt is None else numbers.decimal(kt) for kt in (change.before_kt, change.after_kt))
            lines.append(f"{change.sector.replace('_', ' ')} {change.year}: {before} → {after} kt")
        if len(found.changes) > SHOWN_CHANGES:
            lines.append("…")
        return lines
