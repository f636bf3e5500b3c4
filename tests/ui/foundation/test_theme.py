"""One place for the look: it changes everywhere at once and grows with text size and screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.ui.theme import AudienceScope, theme_manager, theme_of
from klimatpeli.ui.widgets import HeaderBar, Page, Text


def test_figtree_is_what_is_drawn(qapp: QApplication) -> None:
    font = theme_manager().theme.font("body")
    assert QFontInfo(font).family() == "Figtree"


def test_figures_have_one_width(qapp: QApplication) -> None:
    metrics = theme_manager().theme.metrics("number")
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_minus_sign_subscript_and_euro_have_glyphs(qapp: QApplication) -> None:
    font = QRawFont.fromFont(theme_manager().theme.font("body"))
    assert font.familyName() == "Figtree"
    assert all(font.supportsCharacter(ord(character)) for character in "−₂→€–…·äåöÄÅÖ\u00a0")


def test_a_change_of_theme_reaches_labels_that_are_already_shown(qtbot: QtBot) -> None:
    window = Page()
    column = QVBoxLayout(window)
    label = Text("Hollola", "title1")
    column.addWidget(label)
    qtbot.addWidget(window)
    window.show()
    light = label.palette().windowText().color().name()
    with qtbot.waitSignal(theme_manager().changed):
        theme_manager().set_palette("dark")
    assert label.palette().windowText().color().name() != light


def test_text_grows_to_twice_its_size_and_no_further(qtbot: QtBot) -> None:
    label = Text("Hollola")
    qtbot.addWidget(label)
    small = label.font().pixelSize()
    theme_manager().set_text_scale(3.0)
    assert label.font().pixelSize() == 2 * small


def test_an_unknown_palette_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        theme_manager().set_palette("sepia")


def audience_window(qtbot: QtBot, width: int, height: int) -> tuple[QWidget, HeaderBar]:
    window = Page()
    window.resize(width, height)
    AudienceScope(window)
    header = HeaderBar("Hollola", steps=("A", "B", "C", "D"), current_step=1)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(header, 0, Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(window)
    window.show()
    return window, header


def test_the_header_is_60_pixels_on_a_laptop_and_92_on_the_wall(qtbot: QtBot) -> None:
    header = HeaderBar("Kuikat")
    qtbot.addWidget(header)
    assert header.height() == 60
    _, on_the_wall = audience_window(qtbot, 1920, 1080)
    assert on_the_wall.height() == 92


def test_the_audience_window_grows_with_its_screen(qtbot: QtBot) -> None:
    window, header = audience_window(qtbot, 1920, 1080)
    body = theme_of(header).font_px("body")
    window.resize(3840, 2160)
    assert theme_of(header).font_px("body") == 2 * body
    assert header.height() == pytest.approx(184, abs=1)


def test_only_the_audience_window_is_scaled(qtbot: QtBot) -> None:
    audience_window(qtbot, 960, 540)
    assert not theme_manager().theme.audience
    assert theme_manager().theme.px(60) == 60
