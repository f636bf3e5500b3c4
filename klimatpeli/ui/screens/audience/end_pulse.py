"""Before and now: hands counted at the end, beside the start's, which stayed hidden until now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.model import Prompt
from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import SCALES, Line, Scene, block, fitted_font, panel_of
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Glide, Panel, Themed, name_widget
from klimatpeli.ui.widgets.indicators import paint_bar
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text, paint_text, text_height


@dataclass(frozen=True, slots=True)
class Change:
    """One statement with how many hands before and now; None where nobody has counted yet."""

    text: str
    before: int | None
    now: int | None


class BeforeNow(Themed, QWidget):
    """A statement over two bars: before in grey, now in green; ``of`` is the whole bar's count.

    ``said`` writes a count: ``13 of 18``.
    """

    def __init__(
        self,
        change: Change,
        of: int,
        words: tuple[str, str],
        said: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._change, self._of = change, max(1, of)
        self._words = words
        self._peers: tuple[BeforeNow, ...] = (self,)
        self._figures = tuple("?" if value is None else said(value) for value in self._values())
        self._grow = Glide(self, self.update, 1.0, duration_ms=700)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        figures = [
            f"{word} {figure}"
            for word, figure, value in zip(words, self._figures, self._values(), strict=True)
            if value is not None
        ]
        name_widget(self, "beforeNow", ". ".join([change.text.rstrip("."), *figures]))

    def _values(self) -> tuple[int | None, int | None]:
        return self._change.before, self._change.now

    def text(self) -> str:
        """Statement and figures."""
        return self.accessibleName()

    def set_peers(self, peers: Sequence[BeforeNow]) -> None:
        """All rows on the screen: they share one size of type."""
        self._peers = tuple(peers)

    def grow(self) -> None:
        """Let the bars grow from nothing."""
        self._grow.jump(0.0)
        self._grow.to(1.0)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(560), self.theme.screen_px(124))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(260), self.theme.screen_px(84))

    @staticmethod
    def _bar_height(theme: Theme) -> float:
        return theme.metrics("caption", 700).height()

    def _text_scale(self, theme: Theme) -> float | None:
        room = self.height() - 2 * self._bar_height(theme) - theme.screen_px(8)
        for scale in SCALES:
            font = fitted_font(theme, "small", 600, scale)
            if text_height(self._change.text, font, float(self.width()), 0, 1.1) <= room + 1:
                return scale
        return None

    @property
    def cut(self) -> bool:
        """Whether the statement does not fit at its smallest."""
        return self._text_scale(self.theme) is None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        scale = min(peer._text_scale(theme) or SCALES[-1] for peer in self._peers)
        font = fitted_font(theme, "small", 600, scale)
        y = paint_text(painter, QRectF(self.rect()), self._change.text, font, theme.color("ink"), spacing=1.1)
        y += theme.screen_px(4)
        small = theme.metrics("caption")
        word_width = max(small.horizontalAdvance(word) for word in self._words) + theme.screen_px(16)
        bold = theme.metrics("caption", 700)
        value_width = max(bold.horizontalAdvance(said) for said in self._figures) + theme.screen_px(16)
        step = self._bar_height(theme)
        rows = zip(self._words, self._values(), self._figures, ("border", "leaf"), strict=True)
        for word, value, said, tone in rows:
            label = QRectF(0, y, word_width, step)
            paint_line_of_text(painter, label, word, theme.font("caption"), theme.color("muted"))
            tall = step * 0.6
            room = self.width() - word_width - value_width
            bar = QRectF(word_width, y + (step - tall) / 2, room, tall)
            paint_bar(painter, theme, bar, (value or 0) / self._of * self._grow.value, theme.color(tone))
            box = QRectF(bar.right(), y, value_width, step)
            ink = theme.color("muted" if value is None else "ink")
            paint_line_of_text(painter, box, said, theme.font("caption", 700), ink, align=Qt.AlignmentFlag.AlignRight)
            y += step


class EndPulseScreen(Scene):
    """The items of the end on the left, the statements of the beginning on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(50, 50)
        self._counted = 0

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        changes, agreed = self._items(view), self._pulse(view)
        counted = len(view.end_items) + len(view.pulses)
        fresh = animate and counted != self._counted
        self._counted = counted
        values = [value for change in (*changes, *agreed) for value in (change.before, change.now) if value is not None]
        of = max(view.people, *values, 1)
        under = [self.tr("How many, before today and now")]
        if not agreed:
            under.append(self.tr("The first answers were not counted."))
        head = self.tr("Raise your hand if this is true for you")
        pitch = max(len(changes), len(agreed))
        self._left.add(self._panel(head, " ".join(under), self._rows(changes, of, view.people, fresh), pitch), 1)
        self._right.setVisible(bool(agreed))
        if agreed:
            head, then = self.tr("What we asked at the start"), self.tr("How many agreed, then and now")
            self._right.add(self._panel(head, then, self._rows(agreed, of, view.people, fresh), pitch), 1)
        rows = self.findChildren(BeforeNow)
        for row in rows:
            row.set_peers(rows)

    def _rows(self, changes: Sequence[Change], of: int, people: int, fresh: bool) -> list[BeforeNow]:
        def said(value: int) -> str:
            return self.tr("{count} of {people}").format(count=value, people=people) if people else str(value)

        rows = [BeforeNow(change, of, (self.tr("before"), self.tr("now")), said) for change in changes]
        if fresh:
            for row in rows:
                row.grow()
        return rows

    @staticmethod
    def _panel(head: str, under: str, rows: Sequence[BeforeNow], pitch: int) -> Panel:
        """The rows stand as far apart as if there were ``pitch`` of them: the same on both sides."""
        panel = panel_of(block(Line(head, "title2"), Line(under, "small", "muted")), padding=22, spacing=14)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for row in rows:
            panel.body.addWidget(row, 1)
        for _ in range(pitch - len(rows)):
            nobody = QWidget()
            nobody.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            nobody.setMinimumHeight(1)
            panel.body.addWidget(nobody, 1)
        return panel

    def _items(self, view: AudienceState) -> list[Change]:
        counts = {item_id: (before, now) for item_id, before, now in view.end_items}
        return [
            Change(self.context.text(item.text), *counts.get(item.id, (None, None))) for item in view.scenario.end_items
        ]

    def _pulse(self, view: AudienceState) -> list[Change]:
        counts = {(pulse.moment, pulse.statement_id): pulse.agree for pulse in view.pulses}

        def change(statement: Prompt) -> Change:
            text = self.context.text(statement.text)
            return Change(text, counts.get(("start", statement.id)), counts.get(("end", statement.id)))

        return [change(statement) for statement in view.scenario.pulse] if counts else []
