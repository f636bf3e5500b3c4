"""What the audience screens are built of: boxes that scale, text that always fits its place, rows of teams."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from klimatpeli.content.design_tokens import TYPE_AUDIENCE, team_tone
from klimatpeli.game.audience import AudienceState, TeamView
from klimatpeli.game.records import Stance
from klimatpeli.ui.context import Context
from klimatpeli.ui.icons import paint_icon
from klimatpeli.ui.screens.base import AudienceScreen
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import HeadPanel, Panel, Themed, clear_layout, name_widget
from klimatpeli.ui.widgets.indicators import ChipTone
from klimatpeli.ui.widgets.paint import (
    antialiased,
    paint_line_of_text,
    paint_shape,
    paint_text,
    text_height,
)

SMALLEST_PX = 24
"""No text on the audience window is smaller than this at 1080p, however long a word is."""
SMALLEST_NAME_PX = 17
"""Long team names may shrink further: their colour and shape say the same."""
TALLEST_TILE_PX = 180
"""A team's tile grows with the room there is, but not beyond this."""
SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58)
_SPACING = 1.2
_LEFT = Qt.AlignmentFlag.AlignLeft
_CENTER = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

W = TypeVar("W", bound=QWidget)
Status = Literal["done", "now", "waiting"]
STANCE_LOOK: dict[Stance, tuple[str, ChipTone]] = {
    "support": ("thumb-up", "good"),
    "live_with": ("check", "neutral"),
    "objection": ("hand-stop", "bad"),
}


# --- boxes ---------------------------------------------------------------------------------------------------


class Box(Themed, QWidget):
    """A row or a column; spacing, margins and greatest height in pixels of the 1920 x 1080 drawing."""

    def __init__(
        self,
        direction: Literal["row", "column"] = "column",
        *,
        spacing: float = 24,
        margins: tuple[float, float, float, float] = (0, 0, 0, 0),
        tallest: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        way = QBoxLayout.Direction.LeftToRight if direction == "row" else QBoxLayout.Direction.TopToBottom
        self._layout = QBoxLayout(way, self)
        self._spacing, self._margins, self._tallest = spacing, margins, tallest
        self.apply_theme()

    def apply_theme(self) -> None:
        px = self.theme.screen_px
        left, top, right, bottom = (px(side) for side in self._margins)
        self._layout.setContentsMargins(left, top, right, bottom)
        self._layout.setSpacing(px(self._spacing))
        if self._tallest is not None:
            self.setMaximumHeight(px(self._tallest))

    def set_tallest(self, tallest: float) -> None:
        """Greatest height."""
        self._tallest = tallest
        self.apply_theme()

    def set_margins(self, margins: tuple[float, float, float, float]) -> None:
        """Left, top, right, bottom."""
        self._margins = margins
        self.apply_theme()

    def add(self, widget: W, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> W:
        """Put a widget at the end and give it back."""
        if align is None:
            self._layout.addWidget(widget, stretch)
        else:
            self._layout.addWidget(widget, stretch, align)
        return widget

    def add_stretch(self, stretch: int = 1) -> None:
        self._layout.addStretch(stretch)

    def set_stretch(self, widget: QWidget, stretch: int) -> None:
        """Change how much of the room a widget gets."""
        self._layout.setStretchFactor(widget, stretch)

    def clear(self) -> None:
        """Take everything out."""
        clear_layout(self._layout)

    def fill(self, widgets: Iterable[QWidget]) -> None:
        """Replace everything."""
        self.clear()
        for widget in widgets:
            self.add(widget)


class EvenRow(Box):
    """A row of a table: as high as the others, however many lines its texts take."""

    def __init__(self, *, spacing: float) -> None:
        super().__init__("row", spacing=spacing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def hasHeightForWidth(self) -> bool:
        return False


def panel_of(*widgets: QWidget, tone: str = "surface", accent: str = "", padding: int = 18, spacing: int = 8) -> Panel:
    """A panel with these widgets under each other."""
    panel = Panel(tone=tone, accent=accent, padding=padding, spacing=spacing)
    for widget in widgets:
        panel.body.addWidget(widget)
    return panel


def head_panel_of(*widgets: QWidget, padding: int = 20) -> HeadPanel:
    """The spruce panel with these widgets under each other."""
    panel = HeadPanel(padding=padding)
    for widget in widgets:
        panel.body.addWidget(widget)
    return panel


# --- text ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; ``gap`` is the room before it in pixels of the 1920 x 1080 drawing."""

    text: str
    role: str = "body"
    tone: str = "ink"
    weight: int | None = None
    gap: float = 0.0
    align: Qt.AlignmentFlag = _LEFT
    icon: str = ""
    icon_tone: str = "leaf_text"


def title(text: str, tone: str = "ink") -> Line:
    """A panel's title."""
    return Line(text, "title2", tone)


class TextBlock(Themed, QWidget):
    """Paragraphs that fit their place: all shrink together, step by step, until nothing is cut.

    ``cut`` tells whether even the smallest size is too large; a test walks all screens and finds none.
    """

    def __init__(
        self,
        lines: Sequence[Line] = (),
        *,
        valign: Literal["top", "center", "bottom"] = "top",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self._valign = valign
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name_widget(self, object_name)
        self._speak()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Say something else."""
        self._lines = tuple(lines)
        self._heights.clear()
        self._speak()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """All that is said."""
        return "\n".join(line.text for line in self._lines)

    def _speak(self) -> None:
        self.setAccessibleName(". ".join(line.text.rstrip(".") for line in self._lines if line.text))

    def _font(self, theme: Theme, line: Line, scale: float) -> QFont:
        return fitted_font(theme, line.role, line.weight, scale)

    def _indent(self, font: QFont, line: Line) -> float:
        return font.pixelSize() * 1.5 if line.icon else 0.0

    def _height(self, theme: Theme, width: float, scale: float) -> float:
        total = 0.0
        for number, line in enumerate(self._lines):
            font = self._font(theme, line, scale)
            total += text_height(line.text, font, max(1.0, width - self._indent(font, line)), 0, _SPACING)
            total += theme.screen_px(line.gap) * scale if number else 0
        return total

    def _words_fit(self, theme: Theme, width: float, scale: float) -> bool:
        for line in self._lines:
            font = self._font(theme, line, scale)
            if not words_fit(line.text, font, width - self._indent(font, line)):
                return False
        return True

    def _scale(self, theme: Theme, width: float, height: float) -> float | None:
        """The largest step at which all fits; None when not even the smallest does."""
        fallback = None
        for scale in SCALES:
            if self._height(theme, width, scale) <= height + 1:
                if self._words_fit(theme, width, scale):
                    return scale
                fallback = scale
        return fallback

    @property
    def cut(self) -> bool:
        """Whether something does not fit at any size."""
        return bool(self._lines) and self._scale(self.theme, float(self.width()), float(self.height())) is None

    def hasHeightForWidth(self) -> bool:
        return True

    def apply_theme(self) -> None:
        self._heights.clear()

    def heightForWidth(self, width: int) -> int:
        """Layouts within layouts ask this hundreds of times for one picture: an answer is worked out once."""
        if width not in self._heights:
            theme = self.theme
            scale = next((scale for scale in SCALES if self._words_fit(theme, float(width), scale)), SCALES[-1])
            self._heights[width] = round(self._height(theme, float(max(1, width)), scale)) + 2
        return self._heights[width]

    def sizeHint(self) -> QSize:
        theme = self.theme
        widest = max(
            (
                QFontMetricsF(self._font(theme, line, 1.0)).horizontalAdvance(line.text)
                + self._indent(self._font(theme, line, 1.0), line)
                for line in self._lines
            ),
            default=0.0,
        )
        width = min(round(widest) + 4, theme.screen_px(900))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = self.theme
        return QSize(theme.screen_px(60), theme.screen_px(SMALLEST_PX * _SPACING * len(self._lines)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lines:
            return
        theme = self.theme
        painter = antialiased(QPainter(self))
        width, height = float(self.width()), float(self.height())
        scale = self._scale(theme, width, height) or SCALES[-1]
        used = self._height(theme, width, scale)
        y = {"top": 0.0, "center": (height - used) / 2, "bottom": height - used}[self._valign]
        y = max(0.0, y)
        for number, line in enumerate(self._lines):
            font = self._font(theme, line, scale)
            y += theme.screen_px(line.gap) * scale if number else 0
            indent = self._indent(font, line)
            if line.icon:
                side = font.pixelSize() * 1.05
                box = QRectF(0, y + (font.pixelSize() * _SPACING - side) / 2, side, side)
                paint_icon(painter, line.icon, theme.color(line.icon_tone), box)
            box = QRectF(indent, y, max(1.0, width - indent), height)
            color = theme.color(line.tone)
            y += paint_text(painter, box, line.text, font, color, align=line.align, spacing=_SPACING)


def fitted_font(theme: Theme, role: str, weight: int | None, scale: float, smallest_px: int = SMALLEST_PX) -> QFont:
    """A role's font, smaller by ``scale``, yet never smaller than ``smallest_px`` of the drawing."""
    floor = min(1.0, smallest_px / TYPE_AUDIENCE[role][0])
    return theme.font(role, weight, scale=max(scale, floor))


def words_fit(text: str, font: QFont, width: float) -> bool:
    """Whether no single word is wider than ``width``."""
    metrics = QFontMetricsF(font)
    return all(metrics.horizontalAdvance(word) <= width + 0.5 for word in text.split(" "))


def block(*lines: Line, valign: Literal["top", "center", "bottom"] = "top", object_name: str = "") -> TextBlock:
    """A text block from its paragraphs."""
    return TextBlock(lines, valign=valign, object_name=object_name)


# --- teams ---------------------------------------------------------------------------------------------------


class TeamTile(Panel):
    """A team as a card: colour, shape, name, and a word on where it is."""

    def __init__(self, team: TeamView, status: Status | None, word: str = "", parent: QWidget | None = None) -> None:
        tone = "cloudberry_soft" if status == "now" else "surface"
        super().__init__(parent, tone=tone, accent=team_tone(team.seat).fill, padding=0)
        self._team, self._status, self._word = team, status, word
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        name_widget(self, f"team-{team.id}", f"{team.name}: {word}" if word else team.name)

    def text(self) -> str:
        """What is read on it."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(420), self.theme.screen_px(112))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(160), self.theme.screen_px(50))

    def _places(self, theme: Theme) -> tuple[float, QRectF, QRectF]:
        """Side of the shape, the room for the text, the place of the status sign."""
        narrow = self.width() < theme.screen_px(380)
        unit = theme.screen_px(10)
        shape = min(self.height() * 0.46, 4.0 * unit if not narrow else 3.0 * unit)
        left = (3.4 if not narrow else 2.6) * unit
        side = (4.4 if not narrow else 3.4) * unit if self._status is not None else 0.0
        right = self.width() - 2.0 * unit
        sign = QRectF(right - side, (self.height() - side) / 2, side, side)
        x = left + shape + (2.0 if not narrow else 1.2) * unit
        return shape, QRectF(x, 0, max(1.0, sign.left() - unit * 0.8 - x), self.height()), sign

    def _name(self, theme: Theme, room: QRectF) -> tuple[QFont, int] | None:
        """Font and number of lines of the name: one line as large as it goes, else two, else one in small print."""
        narrow = self.width() < theme.screen_px(380)
        roles = ("small",) if narrow else ("title3", "label", "small")
        name = self._team.name

        def one_line(smallest_px: int) -> QFont | None:
            font = one_line_font(theme, name, roles, 700, room.width(), smallest_px)
            return font if QFontMetricsF(font).horizontalAdvance(name) <= room.width() + 0.5 else None

        large = one_line(SMALLEST_PX)
        if large is not None:
            return large, 1
        for scale in SCALES:
            font = fitted_font(theme, "small", 700, scale, SMALLEST_NAME_PX)
            tall = text_height(name, font, room.width(), 0, 1.08)
            if words_fit(name, font, room.width()) and tall <= min(2.4 * font.pixelSize(), room.height()):
                return font, 2
        small = one_line(SMALLEST_NAME_PX)
        return None if small is None else (small, 1)

    @property
    def cut(self) -> bool:
        """Whether the name does not fit in any way."""
        theme = self.theme
        return self._name(theme, self._places(theme)[1]) is None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        painter = antialiased(QPainter(self))
        shape, room, sign = self._places(theme)
        left = theme.screen_px(34 if self.width() >= theme.screen_px(380) else 26)
        spot = QRectF(left, (self.height() - shape) / 2, shape, shape)
        paint_shape(painter, team_tone(self._team.seat).shape, spot, theme.team(self._team.seat))
        if self._status is not None:
            icon, tone = {
                "done": ("circle-check", "leaf"),
                "now": ("device-desktop", "cloudberry_text"),
                "waiting": ("dots", "muted"),
            }[self._status]
            paint_icon(painter, icon, theme.color(tone), sign)
        name_font, lines = self._name(theme, room) or (fitted_font(theme, "small", 700, 0.0, SMALLEST_NAME_PX), 1)
        ink = theme.color("ink")
        if lines == 2:
            paint_text(painter, room, self._team.name, name_font, ink, align=_LEFT | _MIDDLE, spacing=1.08)
            return
        if not self._word or self.height() < theme.screen_px(92):
            paint_line_of_text(painter, room, self._team.name, name_font, ink)
            self._paint_word_beside(painter, theme, room, QFontMetricsF(name_font).horizontalAdvance(self._team.name))
            return
        word_font = one_line_font(theme, self._word, ("small", "caption"), 400, room.width())
        name_height, word_height = (QFontMetricsF(font).height() for font in (name_font, word_font))
        y = (self.height() - name_height - word_height) / 2
        paint_line_of_text(painter, QRectF(room.left(), y, room.width(), name_height), self._team.name, name_font, ink)
        below = QRectF(room.left(), y + name_height, room.width(), word_height)
        paint_line_of_text(painter, below, self._word, word_font, theme.color("muted"))

    def _paint_word_beside(self, painter: QPainter, theme: Theme, room: QRectF, taken: float) -> None:
        """A low tile has its word on the name's line, at the right; where there is no room the sign says it."""
        font = theme.font("small")
        if taken + theme.screen_px(24) + QFontMetricsF(font).horizontalAdvance(self._word) <= room.width():
            paint_line_of_text(painter, room, self._word, font, theme.color("muted"), align=_RIGHT)


def one_line_font(
    theme: Theme, text: str, roles: Sequence[str], weight: int, room: float, smallest_px: int = SMALLEST_PX
) -> QFont:
    """The largest of the roles' fonts in which the text fits on one line, shrunk if it must be."""
    for role in roles:
        font = theme.font(role, weight)
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            return font
    for scale in (*SCALES[1:], 0.0):
        font = fitted_font(theme, roles[-1], weight, scale, smallest_px)
        if QFontMetricsF(font).horizontalAdvance(text) <= room:
            break
    return font


def status_of(view: AudienceState, team: TeamView) -> Status:
    """Where a team is in a phase that asks every team for something."""
    if team.done:
        return "done"
    return "now" if view.turn == team.id else "waiting"


def team_tiles(view: AudienceState, done: str, waiting: str, *, columns: int = 1, fill: bool = False) -> Box:
    """All teams with a check for those who have given what is asked; with ``fill`` they share the room there is."""
    now = QCoreApplication.translate("AudienceKit", "at the laptop")
    words = {"done": done, "now": now, "waiting": waiting}
    tiles = []
    for team in view.teams:
        status = status_of(view, team)
        tiles.append(TeamTile(team, status, words[status]))
    box = rows_of(tiles, columns)
    if not fill:
        box.set_tallest(-(-len(tiles) // columns) * TALLEST_TILE_PX)
    return box


def rows_of(tiles: Sequence[QWidget], columns: int, *, spacing: float = 14) -> Box:
    """Widgets in rows of so many, all equally wide."""
    column = Box(spacing=spacing)
    for first in range(0, len(tiles), columns):
        row = column.add(Box("row", spacing=spacing), 1)
        chunk = tiles[first : first + columns]
        for tile in chunk:
            row.add(tile, 1)
        for _ in range(columns - len(chunk)):
            nobody = row.add(QWidget(), 1)
            nobody.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    return column


class TeamSign(Themed, QWidget):
    """A team's shape in white, for panels in its colour."""

    def __init__(self, team: TeamView, side: float = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team, self._side = team, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(self._side), self.theme.screen_px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(QPainter(self))
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        paint_shape(painter, team_tone(self._team.seat).shape, inside, self.theme.color("#FFFFFF"))


class TeamName(Themed, QWidget):
    """A team's shape and name on one line, in its place in a row."""

    def __init__(
        self, team: TeamView, role: str = "title3", *, tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._team, self._role, self._tone = team, role, tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        name_widget(self, f"name-{team.id}", team.name)

    def text(self) -> str:
        """What is read."""
        return self._team.name

    def _width(self, theme: Theme, font: QFont) -> float:
        return font.pixelSize() * 1.05 + QFontMetricsF(font).horizontalAdvance(self._team.name) + 2

    def sizeHint(self) -> QSize:
        theme = self.theme
        font = theme.font(self._role, 700)
        return QSize(round(self._width(theme, font)), round(QFontMetricsF(font).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(120), self.sizeHint().height())

    def _fitting(self, theme: Theme) -> QFont:
        for scale in (*SCALES, 0.0):
            font = fitted_font(theme, self._role, 700, scale, SMALLEST_NAME_PX)
            if self._width(theme, font) <= self.width() + 0.5:
                break
        return font

    @property
    def cut(self) -> bool:
        """Whether the name does not fit at its smallest."""
        theme = self.theme
        return self._width(theme, self._fitting(theme)) > self.width() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        font = self._fitting(theme)
        side = font.pixelSize() * 0.72
        middle = self.height() / 2
        spot = QRectF(0, middle - side / 2, side, side)
        paint_shape(painter, team_tone(self._team.seat).shape, spot, theme.team(self._team.seat))
        x = font.pixelSize() * 1.05
        box = QRectF(x, 0, self.width() - x, self.height())
        paint_line_of_text(painter, box, self._team.name, font, theme.color(self._tone))


# --- placeholders --------------------------------------------------------------------------------------------


class Placeholder(Themed, QWidget):
    """A dashed place where something will appear, with a quiet word on what."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._box = Box("row", spacing=18, margins=(30, 22, 30, 22))
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        self._box.add(block(Line(text, "body", "muted", icon=icon, icon_tone="muted"), valign="center"), 1)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        pen = QPen(theme.color("border"), max(1.5, theme.screen_px(3)), Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.screen_px(26)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)


# --- screens -------------------------------------------------------------------------------------------------


class Scene(AudienceScreen):
    """An audience screen with the margins of the drawing; put boxes into ``self.content``."""

    landscape = False
    """Whether the municipality's landscape lies under it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        layout.setContentsMargins(0, 0, 0, 0)
        bottom = 26 if self.landscape else 40
        self.content = Box("row", spacing=40, margins=(37, 32, 37, bottom))
        layout.addWidget(self.content)

    def columns(self, left: int, right: int, *, spacing: float = 28) -> tuple[Box, Box]:
        """Two columns side by side, wide as their stretches say whatever they hold."""
        made = Box(spacing=spacing), Box(spacing=spacing)
        for column, stretch in zip(made, (left, right), strict=True):
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.content.add(column, stretch)
        return made
