"""What came of it: old to new, team by team, each with one reason, then all plans together."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import team_tone
from klimatpeli.game.audience import AudienceState, ResultView, TeamView
from klimatpeli.ui.charts import EmissionChart
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import NumberFormat, shown_difference
from klimatpeli.ui.screens.audience.figures import (
    baseline_kt,
    chance_of,
    emission_data,
    equivalent_source,
    pictured,
    reduction,
)
from klimatpeli.ui.screens.audience.kit import (
    SCALES,
    SMALLEST_NAME_PX,
    Box,
    Line,
    Scene,
    TextBlock,
    block,
    fitted_font,
    one_line_font,
)
from klimatpeli.ui.screens.audience.number_line import Mark, NumberLine
from klimatpeli.ui.sentences import amount, cause_sentence, chance_sentence
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Chip, Glide, HeadPanel, Panel, name_widget
from klimatpeli.ui.widgets.indicators import paint_bar
from klimatpeli.ui.widgets.paint import (
    antialiased,
    paint_line_of_text,
    paint_shape,
    paint_text,
    text_height,
)
from klimatpeli.ui.widgets.panels import PANEL_RADIUS

SMALLEST_REASON_PX = 22
ROWS_WITH_REASONS = 3
"""With more teams only the row that was opened last says why."""


TOGETHER_HEIGHT = 216
"""What the teams' rows leave to the panel below them, in pixels of the drawing."""


class ResultRow(Panel):
    """One team's result: name, a bar that grows from the old to the new, the figure, and why."""

    def __init__(self, team: TeamView, parent: QWidget | None = None) -> None:
        super().__init__(parent, accent=team_tone(team.seat).fill, padding=0)
        self._team = team
        self._known = False
        self._cause = ""
        self._target = 1.0
        self._numbers = NumberFormat()
        self._share = Glide(self, self.update, 0.0, duration_ms=900)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name_widget(self, f"result-{team.id}", team.name)

    def text(self) -> str:
        """What is read on it."""
        return self.accessibleName()

    def wait(self, waiting: str) -> None:
        """Nothing is known yet."""
        self._known, self._cause = False, ""
        self.setAccessibleName(f"{self._team.name}: {waiting}")
        self.update()

    def show_result(
        self, old: float, new: float, target: float, cause: str, numbers: NumberFormat, *, animate: bool
    ) -> None:
        """Reductions as shares of the base year; ``target`` likewise."""
        self._target, self._numbers, self._cause = target, numbers, cause
        if not self._known or not animate:
            self._share.jump(old if animate else new)
        self._known = True
        if animate:
            self._share.to(new)
        self.setAccessibleName(f"{self._team.name}: {numbers.percent(-new)}. {cause}")
        self.update()

    def shadows(self) -> list[tuple[QRectF, float]]:
        return super().shadows() if self._known else []

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(640), self.theme.screen_px(168))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(300), self.theme.screen_px(50))

    def _parts(self, theme: Theme) -> tuple[QRectF, float, QRectF]:
        """The card, the height of the first line, and the room for the reason."""
        inner = QRectF(self.rect()).adjusted(
            theme.screen_px(34), theme.screen_px(8), -theme.screen_px(24), -theme.screen_px(8)
        )
        first = min(inner.height(), QFontMetricsF(theme.font("title3")).height() + theme.screen_px(4))
        return inner, first, QRectF(inner.left(), inner.top() + first, inner.width(), inner.height() - first)

    def _cause_scale(self, theme: Theme, room: QRectF) -> float | None:
        for scale in SCALES:
            font = fitted_font(theme, "small", 400, scale, SMALLEST_REASON_PX)
            if text_height(self._cause, font, room.width(), 0, 1.12) <= room.height() + 1:
                return scale
        return None

    @property
    def cut(self) -> bool:
        """Whether the reason has no room, though there is one."""
        theme = self.theme
        return bool(self._cause) and self._cause_scale(theme, self._parts(theme)[2]) is None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        if self._known:
            super().paintEvent(event)
        painter = antialiased(QPainter(self))
        color = theme.team(self._team.seat)
        if not self._known:
            self._paint_waiting(painter, theme)
        inner, first, room = self._parts(theme)
        if not self._cause:
            first = inner.height()
        shape = theme.screen_px(34)
        paint_shape(
            painter,
            team_tone(self._team.seat).shape,
            QRectF(inner.left(), inner.top() + (first - shape) / 2, shape, shape),
            color if self._known else theme.color("border"),
        )
        value = self._numbers.percent(-self._share.value) if self._known else "?"
        value_font = theme.font("title2")
        value_width = max(
            QFontMetricsF(value_font).horizontalAdvance(value),
            QFontMetricsF(value_font).horizontalAdvance(self._numbers.percent(-0.88)),
        )
        value_box = QRectF(inner.right() - value_width, inner.top(), value_width, first)
        ink = theme.color("ink" if self._known else "muted")
        paint_line_of_text(painter, value_box, value, value_font, ink, align=Qt.AlignmentFlag.AlignRight)
        name_left = inner.left() + shape + theme.screen_px(16)
        name_room = (value_box.left() - name_left) * 0.56
        font = one_line_font(theme, self._team.name, ("title3", "label", "small"), 700, name_room, SMALLEST_NAME_PX)
        paint_line_of_text(painter, QRectF(name_left, inner.top(), name_room, first), self._team.name, font, ink)
        if not self._known:
            return
        bar_left = name_left + name_room + theme.screen_px(12)
        tall = theme.screen_px(24)
        bar = QRectF(
            bar_left, inner.top() + (first - tall) / 2, value_box.left() - theme.screen_px(18) - bar_left, tall
        )
        paint_bar(painter, theme, bar, max(0.0, self._share.value), color)
        if 0 < self._target < 1:
            mark = bar.left() + bar.width() * self._target
            width = theme.screen_px(5)
            painter.fillRect(
                QRectF(mark - width / 2, bar.top() - tall * 0.35, width, tall * 1.7), theme.color("lingonberry")
            )
        if self._cause:
            scale = self._cause_scale(theme, room) or SCALES[-1]
            paint_text(
                painter,
                room,
                self._cause,
                fitted_font(theme, "small", 400, scale, SMALLEST_REASON_PX),
                theme.color("muted"),
                spacing=1.12,
            )

    def _paint_waiting(self, painter: QPainter, theme: Theme) -> None:
        pen = QPen(theme.color("border"), max(1.5, theme.screen_px(3)), Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.px(PANEL_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)


class RevealScreen(Scene):
    """The big chart, the teams' rows, and what they found together."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(60, 40, spacing=12)
        panel = Panel(padding=16, spacing=4)
        self._title = TextBlock()
        self._chart = EmissionChart()
        self._guesses = NumberLine(rows=(2, 1))
        self._guesses_title = TextBlock()
        panel.body.addWidget(self._title)
        panel.body.addWidget(self._chart, 1)
        panel.body.addWidget(self._guesses_title)
        panel.body.addWidget(self._guesses)
        self._left.add(panel, 1)
        head = self._right.add(Box("row", spacing=20))
        self._head = head.add(TextBlock(valign="center"), 1)
        self._target_sign = head.add(Chip("", "flag", "bad", role="caption"))
        self._rows_box = self._right.add(Box(spacing=8), 1)
        self._together = self._right.add(Box(tallest=TOGETHER_HEIGHT))
        self._rows: dict[str, ResultRow] = {}

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        context = self.context
        lines = [Line(self.tr("Our emissions, kt CO₂e a year"), "title3")]
        if view.room_measures:
            lines.append(Line(chance_sentence(context, chance_of(view, view.room_measures)), "small", "muted"))
        self._title.set_lines(lines)
        label = self.tr("our plans") if view.room_measures else ""
        self._chart.set_data(emission_data(context, view, view.room, view.room_measures, plan_label=label))
        self._show_rows(view, animate=animate)
        self._show_together(view)
        self._show_guesses(view)

    def _of_this_round(self, view: AudienceState) -> dict[str | None, ResultView]:
        """The round's results by team; those of the round before do not count as revealed."""
        return {result.team_id: result for result in view.results} if view.shown_round == view.round else {}

    def _show_rows(self, view: AudienceState, *, animate: bool) -> None:
        context, numbers = self.context, self.context.numbers
        if tuple(self._rows) != tuple(team.id for team in view.teams):
            self._rows_box.clear()
            self._rows = {team.id: self._rows_box.add(ResultRow(team), 1) for team in view.teams}
        results = self._of_this_round(view)
        mark = self.tr("target {percent}").format(percent=numbers.percent(-view.target_reduction))
        self._head.set_lines([Line(self.tr("Where the teams stand"), "title3")])
        self._target_sign.set_text(mark)
        last = next((team_id for team_id in reversed(results) if team_id is not None), None)
        many = len(view.teams) > ROWS_WITH_REASONS
        for team in view.teams:
            row, result = self._rows[team.id], results.get(team.id)
            if result is None:
                row.wait(self.tr("not yet shown"))
                self._rows_box.set_stretch(row, 2)
                continue
            why = "" if many and team.id != last else cause_sentence(context, view, result.cause)
            row.show_result(
                reduction(view, result.old_kt),
                result.reduction,
                view.target_reduction,
                why,
                numbers,
                animate=animate,
            )
            self._rows_box.set_stretch(row, 5 if many and team.id == last else 2)

    def _show_together(self, view: AudienceState) -> None:
        result = self._of_this_round(view).get(None)
        panel = HeadPanel(padding=12)
        panel.body.addWidget(self._together_words(view, result))
        self._together.fill([panel])

    def _together_words(self, view: AudienceState, result: ResultView | None) -> TextBlock:
        context, scenario = self.context, view.scenario
        if result is None:
            return block(
                Line(self.tr("Together"), "small", "on_spruce_muted"),
                Line(self.tr("comes last"), "title2", "on_spruce"),
                object_name="together",
            )
        less = baseline_kt(view) - result.new_kt
        shown = shown_difference(baseline_kt(view), result.new_kt)
        said = context.numbers.kt(shown) if shown else amount(context, less)
        lines = [
            Line(self.tr("Together"), "caption", "on_spruce_muted"),
            Line(self.tr("{amount} less a year").format(amount=said), "title1", "on_spruce"),
        ]
        found = pictured(context, scenario, less, view.round) if less > 0 else None
        if found is not None:
            equivalent, count = found
            lines.append(
                Line(context.text(equivalent.name).format(n=context.numbers.integer(count)), "small", "on_spruce")
            )
            source = equivalent_source(context, scenario, equivalent)
            if source:
                lines.append(
                    Line(self.tr("Source: {source}").format(source=source), "caption", "on_spruce_muted", gap=2)
                )
        else:
            lines.append(Line(cause_sentence(context, view, result.cause), "small", "on_spruce"))
        return block(*lines, object_name="together")

    def _show_guesses(self, view: AudienceState) -> None:
        numbers = self.context.numbers
        result = self._of_this_round(view).get(None)
        shown = bool(view.guesses) and result is not None
        self._guesses.setVisible(shown)
        self._guesses_title.setVisible(shown)
        self._guesses_title.set_lines([Line(self.tr("Guesses and result"), "small", weight=600)])
        if result is None:
            return
        marks = [
            Mark(
                guess.total_kt,
                numbers.kt(guess.total_kt),
                seat=view.team(guess.team_id).seat,
            )
            for guess in view.guesses
        ]
        marks.append(
            Mark(
                result.new_kt,
                self.tr("the result: {kt}").format(kt=numbers.kt(result.new_kt)),
                "leaf_text",
                side="below",
                strong=True,
            )
        )
        self._guesses.set_marks(marks, numbers)
