"""The spruce bar at the top: where we are, how far we have come, how much time is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets.base import Themed, name_widget, plain_tip
from klimatpeli.ui.widgets.indicators import TeamBadge
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text

LONGEST_TITLE = 260
"""As much of a name is always read, however long the sign beside it is."""


class ElidedText(Themed, QWidget):
    """One line of plain text that gives way: it ends in an ellipsis when the room is short."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        weight: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._tone, self._weight, self._align = role, tone, weight, align
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name, text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Replace the text."""
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def font_in(self, theme: Theme) -> QFont:
        """The font in the given theme."""
        return theme.font(self._role, self._weight)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font_in(self.theme))
        return QSize(round(metrics.horizontalAdvance(self._text) + 2), round(metrics.height() + 2))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.theme.px(24)), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        paint_line_of_text(
            painter, QRectF(self.rect()), self._text, self.font_in(theme), theme.color(self._tone), align=self._align
        )
        whole = QFontMetricsF(self.font_in(theme)).horizontalAdvance(self._text) <= self.width() + 0.5
        tip = "" if whole else plain_tip(self._text)
        if self.toolTip() != tip:
            self.setToolTip(tip)


class _BarText(ElidedText):
    """Header text: smaller than the room's body text on the audience window."""

    def __init__(self, audience_role: str, team_role: str, tone: str, weight: int) -> None:
        super().__init__("", team_role, tone, weight=weight)
        self._audience_role, self._team_role = audience_role, team_role

    def font_in(self, theme: Theme) -> QFont:
        return theme.font(self._audience_role if theme.audience else self._team_role, self._weight)


class _WhatIfSign(_BarText):
    """All figures are seen under a story of the future: said in cloudberry, as long as it lasts."""

    def __init__(self) -> None:
        super().__init__("caption", "body", "on_cloudberry", 700)

    def sizeHint(self) -> QSize:
        theme = self.theme
        plain = super().sizeHint()
        return QSize(plain.width() + plain.height() + theme.px(32), plain.height() + theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("cloudberry"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = QFontMetricsF(self.font_in(theme)).height() * 0.9
        left: float = theme.px(12)
        paint_icon(painter, "compass", theme.color(self._tone), QRectF(left, (rect.height() - side) / 2, side, side))
        left += side + theme.px(8)
        room = QRectF(left, 0, rect.width() - left - theme.px(14), rect.height())
        paint_line_of_text(painter, room, self.text(), self.font_in(theme), theme.color(self._tone))


class TimerChip(Themed, QWidget):
    """Time left, in cloudberry. Paused shows a pause sign; time run over turns lingonberry with a plus."""

    def __init__(self, parent: QWidget | None = None, *, object_name: str = "timerChip") -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._running = True
        self._numbers = NumberFormat()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name_widget(self, object_name)
        self.set_seconds(0)

    def set_seconds(self, seconds: float, *, running: bool = True) -> None:
        """Seconds left; negative when the time has run over."""
        if round(seconds) == round(self._seconds) and running == self._running and self.accessibleName():
            return
        self._seconds, self._running = seconds, running
        time = self.text()
        if seconds < 0:
            name = self.tr("Time over by {time}").format(time=time.lstrip("+"))
        elif running:
            name = self.tr("Time left {time}").format(time=time)
        else:
            name = self.tr("Paused, time left {time}").format(time=time)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What is shown."""
        return self._numbers.timer(self._seconds)

    def _font(self, theme: Theme) -> QFont:
        return theme.font("title2", 700, scale=0.92 if theme.audience else 1.0)

    def sizeHint(self) -> QSize:
        theme = self.theme
        metrics = QFontMetricsF(self._font(theme))
        height = round(metrics.height() + theme.px(8))
        icon = round(metrics.height() * 0.86)
        text = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance("00:00"))
        width = text + icon + theme.px(10) + theme.px(28)
        return QSize(round(width), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        over = self._seconds < 0
        fill = theme.color("lingonberry_soft" if over else "cloudberry" if self._running else "on_spruce_muted")
        ink = theme.color("lingonberry_text" if over else "on_cloudberry" if self._running else "#10241F")
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        font = self._font(theme)
        side = round(QFontMetricsF(font).height() * 0.86)
        left = theme.px(13)
        name = "alert-circle" if over else "clock" if self._running else "player-pause"
        paint_icon(painter, name, ink, QRectF(left, (rect.height() - side) / 2, side, side))
        x = left + side + theme.px(8)
        paint_line_of_text(painter, QRectF(x, 0, rect.width() - x, rect.height()), self.text(), font, ink)


class CornerstoneStepper(Themed, QWidget):
    """The four cornerstones as done, current and still to come.

    When the room is short it first drops the lines between, then all names but the current one.
    """

    def __init__(self, steps: Sequence[str] = (), current: int = -1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setObjectName("cornerstones")
        self._speak()

    def set_steps(self, steps: Sequence[str], current: int) -> None:
        """``current`` is 0-based; -1 when nothing has begun, ``len(steps)`` when all is done."""
        self._steps, self._current = tuple(steps), current
        self._speak()
        self.updateGeometry()
        self.update()

    def _speak(self) -> None:
        if 0 <= self._current < len(self._steps):
            name = self.tr("Step {number} of {total}: {name}").format(
                number=self._current + 1, total=len(self._steps), name=self._steps[self._current]
            )
            self.setAccessibleName(name)
        else:
            self.setAccessibleName(" · ".join(self._steps))

    def _fonts(self, theme: Theme) -> tuple[QFont, QFont]:
        role, scale = ("caption", 1.0) if theme.audience else ("body", 1.0)
        return theme.font(role, 400, scale=scale), theme.font(role, 700, scale=scale)

    def _width(self, theme: Theme, *, dense: bool) -> float:
        """As wide as with the longest bold step, so that the row stands still while the workshop goes on."""
        plain, bold = (QFontMetricsF(font) for font in self._fonts(theme))
        total = sum(theme.px(20) + plain.horizontalAdvance(step) for step in self._steps)
        total += max((bold.horizontalAdvance(step) - plain.horizontalAdvance(step) for step in self._steps), default=0)
        return total + (len(self._steps) - 1) * theme.px(18 if dense else 44) + 2

    def sizeHint(self) -> QSize:
        theme = self.theme
        height = QFontMetricsF(self._fonts(theme)[1]).height() + theme.px(6)
        return QSize(round(self._width(theme, dense=False)), round(height))

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        dense = round(self._width(theme, dense=True))
        # Names are kept before a long subtitle is, unless they would fill the bar.
        narrow = dense > self.window().width() * 0.5
        return QSize(min(self.sizeHint().width(), theme.px(140) if narrow else dense), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        plain, bold = self._fonts(theme)
        names = True
        gap = theme.px(44)
        if self._width(theme, dense=False) > self.width() + 1:
            gap = theme.px(18)
            names = self._width(theme, dense=True) <= self.width() + 1
        middle = self.height() / 2
        dot = theme.px(12)
        x = 0.0
        for i, step in enumerate(self._steps):
            done, now = i < self._current, i == self._current
            circle = QRectF(x + 1, middle - dot / 2, dot, dot)
            if done or now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("leaf_bright" if done else "cloudberry"))
                painter.drawEllipse(circle)
                if done:
                    inset = dot * 0.1
                    paint_icon(
                        painter, "check", theme.color("spruce"), circle.adjusted(inset, inset, -inset, -inset), stroke=4
                    )
            else:
                painter.setPen(QPen(theme.color("on_spruce_muted"), theme.px(2)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inset = theme.px(1)
                painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
            x += theme.px(20)
            if names or now:
                font = bold if now else plain
                width = QFontMetricsF(font).horizontalAdvance(step) + 2
                color = theme.color("on_spruce" if now else "on_spruce_muted")
                paint_line_of_text(
                    painter, QRectF(x, 0, min(width, self.width() - x), self.height()), step, font, color
                )
                x += width - 2
            if i + 1 < len(self._steps):
                if names and gap > theme.px(30):
                    painter.setPen(QPen(theme.color("spruce_line"), max(1.0, theme.px(2))))
                    painter.drawLine(round(x + theme.px(8)), round(middle), round(x + gap - theme.px(8)), round(middle))
                    x += gap
                else:
                    x += theme.px(18 if names else 8)


class HeaderBar(Themed, QWidget):
    """Title, subtitle, the cornerstones, a slot at the right for buttons, and the timer.

    60 px high on team and control windows, 92 px on the audience window at 1920 x 1080.
    """

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        steps: Sequence[str] = (),
        current_step: int = -1,
        team: int | None = None,
        object_name: str = "headerBar",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name_widget(self, object_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = TeamBadge(0, style="bar")
        self._title = _BarText("label", "title2", "on_spruce", 700)
        self._title.setObjectName("headerTitle")
        self._subtitle = _BarText("caption", "body", "on_spruce_muted", 400)
        self._subtitle.setObjectName("headerSubtitle")
        self._what_if = _WhatIfSign()
        self._what_if.setObjectName("whatIf")
        self._what_if.hide()
        self.stepper = CornerstoneStepper(steps, current_step)
        self.timer = TimerChip()
        self._slot = QWidget()
        self._slot_layout = QHBoxLayout(self._slot)
        self._slot_layout.setContentsMargins(0, 0, 0, 0)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._badge)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._subtitle)
        self._layout.addWidget(self._what_if)
        self._layout.addStretch(1)
        self._layout.addWidget(self.stepper)
        self._after_steps = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._layout.addSpacerItem(self._after_steps)
        self._layout.addWidget(self._slot)
        self._layout.addWidget(self.timer)
        self.timer.hide()
        self._slot.hide()
        self.set_title(title, subtitle)
        self.set_steps(steps, current_step)
        self.set_team(team)
        self.apply_theme()

    def apply_theme(self) -> None:
        theme = self.theme
        self.setFixedHeight(theme.px(60))
        self._layout.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._layout.setSpacing(theme.px(18))
        self._slot_layout.setSpacing(theme.px(10))
        # On the wall the steps keep their place, whatever stands before them and whether a clock runs or not.
        grows = QSizePolicy.Policy.Fixed if theme.audience else QSizePolicy.Policy.Expanding
        self._after_steps.changeSize(theme.px(30) if theme.audience else 0, 0, grows, QSizePolicy.Policy.Minimum)
        policy = self.timer.sizePolicy()
        policy.setRetainSizeWhenHidden(theme.audience)
        self.timer.setSizePolicy(policy)
        self._layout.invalidate()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Municipality or team, and what is going on."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._speak()

    def set_what_if(self, text: str) -> None:
        """In place of the subtitle: which stories of the future all figures are seen under; empty when none are."""
        self._what_if.setText(text)
        self._speak()

    def _speak(self) -> None:
        said = self._what_if.text() or self._subtitle.text()
        # The sign gives way to the place's or team's name, not the name to the sign.
        longest = self._title.sizeHint().width() if self._what_if.text() else 0
        self._title.setMinimumWidth(min(longest, self.theme.px(LONGEST_TITLE)))
        self._what_if.setVisible(bool(self._what_if.text()))
        self._subtitle.setVisible(bool(self._subtitle.text()) and not self._what_if.text())
        title = self._title.text()
        self.setAccessibleName(f"{title}. {said}" if said else title)

    def set_steps(self, steps: Sequence[str], current: int) -> None:
        """The cornerstones' names and the current one's number (0-based); no names hide the stepper."""
        self.stepper.set_steps(steps, current)
        self.stepper.setVisible(bool(steps))

    def set_team(self, index: int | None) -> None:
        """Show a team's mark before the title, or none."""
        if index is not None:
            self._badge.set_team(index)
        self._badge.setVisible(index is not None)

    def set_timer(self, seconds: float | None, *, running: bool = True) -> None:
        """Seconds left; ``None`` hides the timer."""
        if seconds is not None:
            self.timer.set_seconds(seconds, running=running)
        self.timer.setVisible(seconds is not None)

    def add_right(self, widget: QWidget) -> None:
        """Put a control into the slot left of the timer."""
        self._slot_layout.addWidget(widget)
        self._slot.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.theme.color("spruce"))
