"""Stories of the future: every plan in every one of them, and the switch that shows the room all figures under some.

Controls: ``story_as_expected`` and ``story_<id>``, one for each row; of each topic one story at most is on.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.game.state import GameState
from klimatpeli.game.stories import StoryColumn
from klimatpeli.ui.context import Context
from klimatpeli.ui.widgets import Text, Themed, name_widget
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.widgets.buttons import Pressed
from klimatpeli.ui.widgets.paint import antialiased, paint_focus, paint_line_of_text

AS_EXPECTED = "as_expected"
TRACK = 1.7
"""How long a switch is, in its own heights."""


class _Switch(Pressed):
    """A sliding switch with its words at the right; as low as a line of text, so that a wall has room for all."""

    def __init__(self, text: str, *, on: bool, object_name: str) -> None:
        super().__init__()
        self.setText(text)
        name_widget(self, object_name, text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        return self.theme.font("small", 700 if self.isChecked() else 400)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(self.text()) + metrics.height() * TRACK + self.theme.px(24)
        return QSize(round(width), round(metrics.height() + self.theme.px(6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, font = self.theme, self._font()
        painter = antialiased(QPainter(self))
        tall = QFontMetricsF(font).height() * 0.86
        track = QRectF(theme.px(4), (self.height() - tall) / 2, tall * TRACK, tall)
        painter.setPen(QPen(theme.color("muted"), 1.2))
        painter.setBrush(theme.color("leaf" if self.isChecked() else "track"))
        painter.drawRoundedRect(track, tall / 2, tall / 2)
        inset = tall * 0.16
        left = track.right() - tall + inset if self.isChecked() else track.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if self.isChecked() else "muted"))
        painter.drawEllipse(QRectF(left, track.top() + inset, tall - 2 * inset, tall - 2 * inset))
        words = QRectF(track.right() + theme.px(10), 0, self.width() - track.right() - theme.px(10), self.height())
        paint_line_of_text(painter, words, self.text(), font, theme.color("ink"))
        if self.shows_focus:
            paint_focus(painter, QRectF(self.rect()), theme.px(6), theme)


class StoriesTable(Themed, QWidget):
    """A row for each future: a switch, and where everybody stands in it. ``wanted(story id)`` asks for the other
    position of a switch, ``wanted("")`` for the outlook as expected."""

    wanted = Signal(str)

    def __init__(
        self, context: Context, record: GameState, told: tuple[str, ...], columns: Sequence[StoryColumn]
    ) -> None:
        super().__init__()
        self._context, self._record, self._told = context, record, told
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        said = self.tr("The same plans if the country takes another path. What-ifs, not forecasts; change from {base}.")
        base = str(record.ruler.target.base_year)
        layout.addWidget(Text(said.format(base=base), "small", "muted", wrap=True))
        layout.addLayout(self._table(columns))
        layout.addWidget(self._remark())
        layout.addStretch(1)

    def _table(self, columns: Sequence[StoryColumn]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2 if self.theme.audience else 6)
        grid.setColumnStretch(0, 1)
        teams = [team.name for team in self._record.teams if team.shown_plan]
        heads = [self.tr("Without new measures"), *teams]
        if columns[0].together is not None:
            heads.append(self.tr("Together"))
        for place, head in enumerate(heads, start=1):
            grid.addWidget(Text(head, "small", "muted", weight=700, align=Qt.AlignmentFlag.AlignRight), 0, place)
        for row, column in enumerate(columns, start=1):
            weight = 700 if set(column.told) == set(self._told) else None
            grid.addWidget(self._head(column), row, 0)
            for place, cell in enumerate(self._cells(column), start=1):
                grid.addWidget(Text(cell, "small", weight=weight, align=Qt.AlignmentFlag.AlignRight), row, place)
        return grid

    def _head(self, column: StoryColumn) -> QWidget:
        if len(column.told) > 1:
            return Text(self.tr("These together"), "small", weight=700)
        story_id = column.told[0] if column.told else ""
        story = next((one for one in self._record.scenario.stories if one.id == story_id), None)
        title = self.tr("As expected") if story is None else self._context.text(story.title)
        on = story_id in self._told if story_id else not self._told
        switch = _Switch(title, on=on, object_name=f"story_{story_id or AS_EXPECTED}")
        if story is not None:
            switch.setToolTip(plain_tip(self._context.text(story.note)))
            switch.setAccessibleDescription(self._context.text(story.note))
        switch.clicked.connect(lambda: self.wanted.emit(story_id))
        return switch

    def _cells(self, column: StoryColumn) -> list[str]:
        numbers = self._context.numbers
        reductions = [column.without, *(share for _, share in column.teams)]
        if column.together is not None:
            reductions.append(column.together)
        return [numbers.percent(-share, 1) for share in reductions]

    def _remark(self) -> QWidget:
        """What is told now, in a sentence each; or how to begin."""
        told = [self._context.text(story.note) for story in self._record.scenario.stories if story.id in self._told]
        if told:
            return Text(" ".join(told), "small", weight=700, wrap=True)
        said = self.tr("Switch one on: charts and totals everywhere follow it, until the phase ends.")
        return Text(said, "small", "muted", wrap=True)
