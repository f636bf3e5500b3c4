"""Labelled entry fields with a line for help and a line for what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from klimatpeli.ui.widgets.base import Text, Themed, name_widget

_FieldT = TypeVar("_FieldT", bound=QWidget)


class LabeledField(QWidget, Generic[_FieldT]):
    """A label above any entry widget, help or error below; the label is the field's accessible name."""

    def __init__(
        self,
        label: str,
        field: _FieldT,
        *,
        help_text: str = "",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, f"{object_name}Row" if object_name else "")
        name_widget(field, object_name, label)
        self.field = field
        self._help = help_text
        self._label = Text(label, "label")
        self._label.setBuddy(field)
        self._note = Text(help_text, "small", "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._label)
        layout.addWidget(field)
        layout.addWidget(self._note)
        self._note.setHidden(not help_text)
        if help_text:
            field.setAccessibleDescription(help_text)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def set_error(self, error: str) -> None:
        """Say what is wrong and what to do; empty when nothing is."""
        self._note.setText(error or self._help)
        self._note.set_tone("lingonberry_text" if error else "muted")
        self._note.setVisible(bool(error or self._help))
        self.field.setAccessibleDescription(error or self._help)
        self.field.setProperty("invalid", bool(error))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


def line_field(
    label: str,
    *,
    text: str = "",
    placeholder: str = "",
    help_text: str = "",
    max_length: int = 200,
    object_name: str = "",
) -> LabeledField[QLineEdit]:
    """A line of text."""
    edit = QLineEdit(text)
    edit.setPlaceholderText(placeholder)
    edit.setMaxLength(max_length)
    return LabeledField(label, edit, help_text=help_text, object_name=object_name)


class FreeText(Themed, QPlainTextEdit):
    """A few lines of plain text; the placeholder asks not to write names. Tab leaves the field."""

    def __init__(
        self, placeholder: str = "", *, lines: int = 3, max_length: int = 600, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._max_length = lines, max_length
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder or self.tr("No names, please"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._keep_length)

    def apply_theme(self) -> None:
        theme = self.theme
        self.setFixedHeight(round(self._lines * theme.metrics("body").lineSpacing() + theme.px(30)))

    def _keep_length(self) -> None:
        text = self.toPlainText()
        if len(text) > self._max_length:
            cursor = self.textCursor()
            position = min(cursor.position(), self._max_length)
            self.setPlainText(text[: self._max_length])
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)


def text_field(
    label: str,
    *,
    text: str = "",
    placeholder: str = "",
    help_text: str = "",
    lines: int = 3,
    max_length: int = 600,
    object_name: str = "",
) -> LabeledField[FreeText]:
    """Some lines of text."""
    edit = FreeText(placeholder, lines=lines, max_length=max_length)
    edit.setPlainText(text)
    return LabeledField(label, edit, help_text=help_text, object_name=object_name)


class DateField(QDateEdit):
    """A day, with a calendar that drops down; ``day_changed(date)``."""

    day_changed = Signal(object)

    def __init__(self, day: date, locale: QLocale | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        if locale is not None:
            self.setLocale(locale)
        self.setDisplayFormat("d MMMM yyyy" if self.locale().language() == QLocale.Language.English else "d.M.yyyy")
        self.set_day(day)
        self.dateChanged.connect(self._on_changed)

    def day(self) -> date:
        """The day shown."""
        return cast(date, self.date().toPython())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def _on_changed(self) -> None:
        self.day_changed.emit(self.day())


def date_field(
    label: str, day: date, *, locale: QLocale | None = None, help_text: str = "", object_name: str = ""
) -> LabeledField[DateField]:
    """A day."""
    return LabeledField(label, DateField(day, locale), help_text=help_text, object_name=object_name)


def choice_field(
    label: str,
    options: Sequence[tuple[str, str]],
    *,
    current: str = "",
    editable: bool = False,
    help_text: str = "",
    object_name: str = "",
) -> LabeledField[QComboBox]:
    """One of ``(key, text)`` options; the field's ``currentData()`` is the key."""
    box = QComboBox()
    box.setEditable(editable)
    for key, text in options:
        box.addItem(text, key)
    index = box.findData(current)
    if index >= 0:
        box.setCurrentIndex(index)
    return LabeledField(label, box, help_text=help_text, object_name=object_name)
