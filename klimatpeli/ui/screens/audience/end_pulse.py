"""Before and now: hands counted at the end, beside the start's, which stayed hidden until now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.model import Prompt
from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import SCALES, Line, Placeholder, Scene, block, fitted_font, panel_of
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
    """A statement over two bars: before in grey, now in green."""

    def __init__(self, change: Change, most: int, before: str, now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change, self._most = change, max(1, most)
        self._words = (before, now)
        self._grow = Glide(self, self.update, 1.0, duration_ms=700)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        figures = [
            f"{word} {value}" for word, value in zip(self._words, self._values(), strict=True) if value is not None
        ]
        name_widget(self, "beforeNow", ". ".join([change.text.rstrip("."), *figures]))

    def _values(self) -> tuple[int | None, int | None]:
        return self._change.before, self._change.now

    def text(self) -> str:
        """Statement and figures."""
        return self.accessibleName()

    def grow(self) -> None:
        """Let the bars grow from nothing."""
        self._grow.jump(0.0)
        self._grow.to(1.0)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(560), self.theme.screen_px(124))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(260), self.theme.screen_px(84))

    def _roles(self, theme: Theme) -> tuple[str, str]:
        """Of the statement and of the figures: larger where there is room."""
        return ("title3", "body") if self.height() >= theme.screen_px(190) else ("small", "caption")

    def _bar_height(self, theme: Theme) -> float:
        return theme.metrics(self._roles(theme)[1], 700).height()

    def _text_scale(self, theme: Theme) -> float | None:
        room = self.height() - 2 * self._bar_height(theme) - theme.screen_px(8)
        for scale in SCALES:
            font = fitted_font(theme, self._roles(theme)[0], 600, scale)
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
        role, figures = self._roles(theme)
        font = fitted_font(theme, role, 600, self._text_scale(theme) or SCALES[-1])
        y = paint_text(painter, QRectF(self.rect()), self._change.text, font, theme.color("ink"), spacing=1.1)
        y += theme.screen_px(4)
        small = theme.metrics(figures)
        word_width = max(small.horizontalAdvance(word) for word in self._words) + theme.screen_px(16)
        value_width = theme.metrics(figures, 700).horizontalAdvance("000") + theme.screen_px(8)
        step = self._bar_height(theme)
        for word, value, tone in zip(self._words, self._values(), ("border", "leaf"), strict=True):
            label = QRectF(0, y, word_width, step)
            paint_line_of_text(painter, label, word, theme.font(figures), theme.color("muted"))
            tall = step * 0.6
            room = self.width() - word_width - value_width
            bar = QRectF(word_width, y + (step - tall) / 2, room, tall)
            paint_bar(painter, theme, bar, (value or 0) / self._most * self._grow.value, theme.color(tone))
            said = "?" if value is None else str(value)
            box = QRectF(bar.right(), y, value_width, step)
            ink = theme.color("muted" if value is None else "ink")
            paint_line_of_text(painter, box, said, theme.font(figures, 700), ink, align=Qt.AlignmentFlag.AlignRight)
            y += step


class EndPulseScreen(Scene):
    """Six items on the left, the three statements of the beginning on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(56, 44)
        self._counted = 0

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        items = {item_id: (before, now) for item_id, before, now in view.end_items}
        changes = [
            Change(self.context.text(item.text), *items.get(item.id, (None, None))) for item in view.scenario.end_items
        ]
        counted = len(view.end_items) + len(view.pulses)
        fresh = animate and counted != self._counted
        self._counted = counted
        most = max((value for pair in items.values() for value in pair), default=1)
        self._left.add(
            self._panel(
                self.tr("Raise your hand if it is so"),
                self.tr("How many, before this day and now"),
                changes,
                most,
                fresh,
            ),
            1,
        )
        agreed = self._pulse(view)
        if not agreed:
            self._right.add(Placeholder(self.tr("The first answers were not counted."), "eye-off"))
            self._right.add_stretch()
            return
        highest = max((v for change in agreed for v in (change.before, change.now) if v is not None), default=1)
        self._right.add(
            self._panel(
                self.tr("What we asked at the start"),
                self.tr("How many agreed, then and now"),
                agreed,
                highest,
                fresh,
            ),
            1,
        )

    def _panel(self, head: str, under: str, changes: Sequence[Change], most: int, fresh: bool) -> Panel:
        panel = panel_of(block(Line(head, "title2"), Line(under, "small", "muted")), padding=22, spacing=14)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for change in changes:
            row = BeforeNow(change, most, self.tr("before"), self.tr("now"))
            panel.body.addWidget(row, 1)
            if fresh:
                row.grow()
        return panel

    def _pulse(self, view: AudienceState) -> list[Change]:
        counts = {(pulse.moment, pulse.statement_id): pulse.agree for pulse in view.pulses}

        def change(statement: Prompt) -> Change:
            text = self.context.text(statement.text)
            return Change(text, counts.get(("start", statement.id)), counts.get(("end", statement.id)))

        return [change(statement) for statement in view.scenario.pulse] if counts else []
