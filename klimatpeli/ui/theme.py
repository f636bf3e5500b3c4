"""The one place where design tokens become Qt: fonts, colours, sizes, palette and stylesheet.

A widget asks ``theme_of(self)`` whenever it draws, so it follows a change of theme, of text size or of the
audience window's size without being rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from klimatpeli.content import design_tokens as tokens
from klimatpeli.content.resources import asset_path
from klimatpeli.ui.assets import font_paths

MIN_TEXT_SCALE = 0.8
MAX_TEXT_SCALE = 2.0
ROOMY_SCALE = 1.25
_AUDIENCE_UNIT = 1.53


@lru_cache(maxsize=256)
def _font(pixels: int, weight: int, tabular: bool) -> QFont:
    font = QFont(tokens.FONT_FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=256)
def _metrics(pixels: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(_font(pixels, weight, True))


@lru_cache(maxsize=512)
def _color(value: str) -> QColor:
    return QColor(value)


@dataclass(frozen=True, slots=True)
class Theme:
    """What a widget needs to draw itself: colours, fonts and sizes for where it stands."""

    palette: tokens.Palette
    text_scale: float = 1.0
    audience: bool = False
    screen_scale: float = 1.0
    """Audience window only: its size compared with 1920 x 1080."""
    reduced_motion: bool = False

    @property
    def roomy(self) -> bool:
        """Whether text is so large that a row of the drawings does not fit a small laptop."""
        return self.text_scale > ROOMY_SCALE

    def px(self, design: float) -> int:
        """Pixels for a length of the 1366 x 768 drawings; about half as much again on the audience window."""
        unit = _AUDIENCE_UNIT * self.screen_scale if self.audience else 1.0
        return round(design * unit * self.text_scale)

    def screen_px(self, design: float) -> int:
        """Pixels for a length of the window's own drawing (1920 x 1080 on the audience window)."""
        return round(design * self.screen_scale)

    def font_px(self, role: str) -> int:
        """Font size of a type role (``body``, ``title1``, ``number`` ...) in pixels."""
        table = tokens.TYPE_AUDIENCE if self.audience else tokens.TYPE_TEAM
        return max(8, round(table[role][0] * self.text_scale * (self.screen_scale if self.audience else 1.0)))

    def font(self, role: str, weight: int | None = None, *, scale: float = 1.0) -> QFont:
        """The font of a type role, with tabular figures; ``weight`` 400, 500, 600 or 700 overrides the role's."""
        return _font(*self._size_and_weight(role, weight, scale), True)

    def metrics(self, role: str, weight: int | None = None, *, scale: float = 1.0) -> QFontMetricsF:
        """Metrics of that font."""
        return _metrics(*self._size_and_weight(role, weight, scale))

    def _size_and_weight(self, role: str, weight: int | None, scale: float) -> tuple[int, int]:
        table = tokens.TYPE_AUDIENCE if self.audience else tokens.TYPE_TEAM
        return max(8, round(self.font_px(role) * scale)), weight or table[role][1]

    def color(self, token: str) -> QColor:
        """A palette token (``ink``, ``leaf`` ...) or a ``#RRGGBB`` colour."""
        return _color(token if token.startswith("#") else getattr(self.palette, token))

    def sector(self, sector: str) -> QColor:
        """The sector's fixed colour."""
        return _color(tokens.sector_color(sector, dark=self.palette.dark))

    def sector_icon(self, sector: str) -> str:
        """Icon name of the sector."""
        return tokens.SECTOR_ICONS.get(sector, "leaf")

    def team(self, index: int) -> QColor:
        """Marks and bars of the team in seat ``index`` (0-based)."""
        tone = tokens.team_tone(index)
        return _color(tone.bright if self.palette.dark else tone.fill)

    def text_on(self, background: QColor | str) -> QColor:
        """White or ink, whichever reads better on ``background``."""
        return _color(tokens.text_on(QColor(background).name()))

    def pen(self, token: str, width: float = 1.0) -> QPen:
        """A solid pen; width in design pixels."""
        pen = QPen(self.color(token))
        pen.setWidthF(max(1.0, width * (self.px(100) / 100)))
        return pen

    def tint(self, color: QColor | str, amount: float = 0.16) -> QColor:
        """``color`` mixed into the surface: 0 gives the surface, 1 the colour."""
        over, under = QColor(color), self.color("surface")
        return QColor(
            round(under.red() + (over.red() - under.red()) * amount),
            round(under.green() + (over.green() - under.green()) * amount),
            round(under.blue() + (over.blue() - under.blue()) * amount),
        )

    @property
    def duration_ms(self) -> int:
        """Length of a glide; 0 when motion is off."""
        return 0 if self.reduced_motion else 260


class ThemeManager(QObject):
    """The choice of theme, text size and motion for the whole program."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme(tokens.LIGHT)

    @property
    def theme(self) -> Theme:
        """The theme of team and control windows."""
        return self._theme

    def set_palette(self, name: str) -> None:
        """``light``, ``dark`` or ``high-contrast``.

        Raises:
            KeyError: There is no such palette.
        """
        self._change(replace(self._theme, palette=tokens.PALETTES[name]))

    def set_text_scale(self, factor: float) -> None:
        """0.8 to 2.0; what lies outside is brought to the nearest end."""
        factor = min(MAX_TEXT_SCALE, max(MIN_TEXT_SCALE, factor))
        self._change(replace(self._theme, text_scale=factor))

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turns glides, fades and counting up off."""
        self._change(replace(self._theme, reduced_motion=reduced))

    @property
    def reduced_motion(self) -> bool:
        """Whether motion is off."""
        return self._theme.reduced_motion

    def _change(self, theme: Theme) -> None:
        if theme == self._theme:
            return
        self._theme = theme
        apply_to_application(theme)
        for window in QApplication.topLevelWidgets():
            refresh(window)
        self.changed.emit()


class _Shared:
    manager: ThemeManager | None = None


def theme_manager() -> ThemeManager:
    """The program's one theme manager."""
    if _Shared.manager is None:
        _Shared.manager = ThemeManager()
    return _Shared.manager


class AudienceScope(QObject):
    """Makes everything inside ``window`` draw at audience size, growing and shrinking with the window.

    ``AudienceScope(window)`` is enough; the window keeps it alive.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._screen_scale = _screen_scale(window)
        _scopes[window] = self
        window.installEventFilter(self)
        theme_manager().changed.connect(self.changed)

    @property
    def theme(self) -> Theme:
        """The theme inside the window."""
        return _audience_theme(theme_manager().theme, round(self._screen_scale, 3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            scale = _screen_scale(watched)
            if abs(scale - self._screen_scale) > 0.002:
                self._screen_scale = scale
                refresh(watched)
                self.changed.emit()
        return False


_scopes: WeakKeyDictionary[QWidget, AudienceScope] = WeakKeyDictionary()


def _screen_scale(window: QWidget) -> float:
    width, height = tokens.AUDIENCE_SIZE
    return max(0.1, min(window.width() / width, window.height() / height))


@lru_cache(maxsize=64)
def _audience_theme(base: Theme, screen_scale: float) -> Theme:
    return replace(base, palette=tokens.for_audience(base.palette), audience=True, screen_scale=screen_scale)


def theme_of(widget: QWidget) -> Theme:
    """The theme where ``widget`` stands: its audience window's, or the program's."""
    if _scopes:
        ancestor: QWidget | None = widget
        while ancestor is not None:
            scope = _scopes.get(ancestor)
            if scope is not None:
                return scope.theme
            ancestor = ancestor.parentWidget()
    return theme_manager().theme


def refresh(root: QWidget) -> None:
    """Let every themed widget under ``root`` take the theme anew."""
    for widget in (root, *root.findChildren(QWidget)):
        apply: Callable[[], None] | None = getattr(widget, "apply_theme", None)
        if apply is not None:
            apply()
            widget.updateGeometry()
        widget.update()


def load_fonts() -> None:
    """Register Figtree; safe to call twice.

    Raises:
        RuntimeError: A font file could not be read.
    """
    if tokens.FONT_FAMILY in QFontDatabase.families():
        return
    for path in font_paths():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"The font {path.name} could not be read; install Klimatpeli again.")
    _metrics.cache_clear()  # what was measured before was measured in some other font


def setup_application(app: QApplication, *, palette: str = "light", reduced_motion: bool = False) -> ThemeManager:
    """Fonts, style, palette and stylesheet; call once, before the first window."""
    load_fonts()
    app.setStyle("Fusion")
    manager = theme_manager()
    manager._theme = replace(manager._theme, palette=tokens.PALETTES[palette], reduced_motion=reduced_motion)
    apply_to_application(manager.theme)
    return manager


def apply_to_application(theme: Theme) -> None:
    """Give Qt's own widgets the theme."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setFont(theme.font("body"))
    app.setPalette(qt_palette(theme))
    app.setStyleSheet(stylesheet(theme))


def qt_palette(theme: Theme) -> QPalette:
    """The QPalette of a theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, token in (
        (role.Window, "paper"),
        (role.WindowText, "ink"),
        (role.Base, "surface"),
        (role.AlternateBase, "paper"),
        (role.Text, "ink"),
        (role.PlaceholderText, "muted"),
        (role.Button, "quiet"),
        (role.ButtonText, "ink"),
        (role.ToolTipBase, "spruce"),
        (role.ToolTipText, "on_spruce"),
        (role.Highlight, "primary"),
        (role.HighlightedText, "on_primary"),
        (role.Link, "sky_text"),
        (role.Accent, "primary"),
    ):
        palette.setColor(target, theme.color(token))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.color("muted"))
    return palette


def ease(curve: str = "out") -> QEasingCurve:
    """The program's easing curves: ``out`` for things that arrive, ``in-out`` for things that travel."""
    kind = QEasingCurve.Type.InOutCubic if curve == "in-out" else QEasingCurve.Type.OutCubic
    return QEasingCurve(kind)


def stylesheet(theme: Theme) -> str:
    """Stylesheet for Qt's own widgets (entry fields, lists, scroll bars); ours paint themselves."""
    c, px = theme.palette, theme.px
    down = asset_path("icons", "chevron-down-on-field.svg").as_posix()
    up = asset_path("icons", "chevron-up-on-field.svg").as_posix()
    return f"""
    QToolTip {{ background: {c.spruce}; color: {c.on_spruce}; border: 0; padding: {px(6)}px {px(10)}px; }}
    QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.border}; border-radius: {px(10)}px;
        padding: {px(8)}px {px(12)}px; selection-background-color: {c.primary};
        selection-color: {c.on_primary}; font-size: {theme.font_px("body")}px;
    }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {c.muted}; }}
    QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ min-height: {px(24)}px; }}
    QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QDateEdit:hover, QSpinBox:hover, QComboBox:hover {{
        border-color: {c.ink};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus,
    QDoubleSpinBox:focus, QComboBox:focus {{
        border: 2px solid {c.focus}; padding: {px(8) - 1}px {px(12) - 1}px;
    }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {{
        background: {c.paper}; color: {c.muted}; border-color: {c.line};
    }}
    QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QDateEdit[invalid="true"],
    QComboBox[invalid="true"], QDoubleSpinBox[invalid="true"] {{ border: 2px solid {c.lingonberry}; }}
    QSpinBox::up-button, QDoubleSpinBox::up-button {{
        subcontrol-origin: border; subcontrol-position: top right; width: {px(30)}px; border: 0;
    }}
    QSpinBox::down-button, QDoubleSpinBox::down-button {{
        subcontrol-origin: border; subcontrol-position: bottom right; width: {px(30)}px; border: 0;
    }}
    QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{
        image: url("{up}"); width: {px(14)}px; height: {px(14)}px;
    }}
    QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
        image: url("{down}"); width: {px(14)}px; height: {px(14)}px;
    }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
        border: 0; padding: 0; min-height: 0; background: transparent;
    }}
    QSpinBox QLineEdit, QDoubleSpinBox QLineEdit {{ padding-left: {px(11)}px; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: {px(32)}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        image: url("{down}"); width: {px(16)}px; height: {px(16)}px;
    }}
    QComboBox QAbstractItemView {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.border}; border-radius: {px(8)}px;
        padding: {px(4)}px; outline: 0; selection-background-color: {c.leaf_soft}; selection-color: {c.ink};
    }}
    QComboBox QAbstractItemView::item {{ min-height: {px(32)}px; padding: 0 {px(8)}px; }}
    QCheckBox, QRadioButton {{ color: {c.ink}; spacing: {px(10)}px; padding: {px(4)}px; }}
    QCheckBox:focus, QRadioButton:focus {{
        border: 2px solid {c.focus}; border-radius: {px(8)}px; padding: {px(4) - 2}px;
    }}
    QCheckBox::indicator, QRadioButton::indicator {{
        width: {px(20)}px; height: {px(20)}px; border: 2px solid {c.border}; background: {c.surface};
    }}
    QCheckBox::indicator {{ border-radius: {px(6)}px; }}
    QRadioButton::indicator {{ border-radius: {px(12)}px; }}
    QCheckBox::indicator:checked {{
        background: {c.primary}; border-color: {c.primary};
        image: url("{asset_path("icons", "check-on-color.svg").as_posix()}");
    }}
    QRadioButton::indicator:checked {{ background: {c.primary}; border: {px(5)}px solid {c.leaf_soft}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#scrollContent {{ background: transparent; border: 0; }}
    QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: {px(2)}px; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: {px(2)}px; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: {px(4)}px; }}
    QScrollBar::handle:vertical {{ min-height: {px(36)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(36)}px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTableView, QListView, QTreeView {{
        background: {c.surface}; color: {c.ink}; border: 0; gridline-color: {c.line}; outline: 0;
        selection-background-color: {c.leaf_soft}; selection-color: {c.ink};
        alternate-background-color: {c.surface};
    }}
    QTableView::item {{ padding: {px(6)}px {px(10)}px; border-bottom: 1px solid {c.line}; }}
    QTableView::item:selected {{ background: {c.leaf_soft}; color: {c.ink}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QHeaderView {{ background: {c.surface}; border: 0; }}
    QHeaderView::section {{
        background: {c.surface}; color: {c.muted}; border: 0; border-bottom: 2px solid {c.line};
        padding: {px(8)}px {px(10) + 3}px; font-size: {theme.font_px("small")}px; font-weight: 600;
    }}
    QTableCornerButton::section {{ background: {c.surface}; border: 0; }}
    QMenu {{
        background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; border-radius: {px(10)}px;
        padding: {px(6)}px;
    }}
    QMenu::item {{ padding: {px(8)}px {px(18)}px; border-radius: {px(6)}px; }}
    QMenu::item:selected {{ background: {c.leaf_soft}; }}
    QCalendarWidget QToolButton {{ color: {c.ink}; background: transparent; padding: {px(6)}px; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.paper}; }}
    """
