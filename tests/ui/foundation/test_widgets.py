"""Widgets: the keyboard does everything, names are spoken, text is text."""

import gc

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.ui.landscape import Landscape
from klimatpeli.ui.theme import theme_manager
from klimatpeli.ui.widgets import (
    ChainView,
    Choice,
    ChoiceList,
    CornerstoneStepper,
    CountUpLabel,
    Curtain,
    FilterChips,
    FilterOption,
    FreeText,
    HoldButton,
    InlineMessage,
    Link,
    Page,
    Panel,
    PillButton,
    PlanRow,
    PointsEntry,
    ScrollPage,
    SlotView,
    Text,
    TimerChip,
    Toast,
    icon_button,
    line_field,
)
from klimatpeli.ui.widgets.fade import EdgeFade

STEPS = ("Inventointi", "Tavoite", "Toimenpiteet", "Seuranta")


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def hold(widget: QWidget, key: Qt.Key) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def click(widget: QWidget, at: QPointF) -> None:
    place = widget.mapToGlobal(at)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        QApplication.sendEvent(widget, QMouseEvent(kind, at, place, button, button, Qt.KeyboardModifier.NoModifier))


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


class TestHoldButton:
    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
    def test_opens_when_a_key_is_held(self, qtbot: QtBot, key: Qt.Key) -> None:
        button = HoldButton("Hold to open", hold_ms=30)
        shown(qtbot, button)
        with qtbot.waitSignal(button.held, timeout=1000):
            hold(button, key)

    def test_opens_when_the_mouse_is_held(self, qtbot: QtBot) -> None:
        button = HoldButton("Hold to open", hold_ms=30)
        shown(qtbot, button)
        with qtbot.waitSignal(button.held, timeout=1000):
            qtbot.mousePress(button, Qt.MouseButton.LeftButton)

    def test_a_light_touch_does_not_open(self, qtbot: QtBot) -> None:
        button = HoldButton("Hold to open", hold_ms=40)
        shown(qtbot, button)
        with qtbot.assertNotEmitted(button.held, wait=120):
            press(button, Qt.Key.Key_Space)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def test_losing_the_focus_lets_go(self, qtbot: QtBot) -> None:
        button = HoldButton("Hold to open", hold_ms=40)
        shown(qtbot, button)
        with qtbot.assertNotEmitted(button.held, wait=120):
            hold(button, Qt.Key.Key_Space)
            button.clearFocus()
            QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
            QApplication.sendEvent(
                button, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
            )


class TestPoints:
    def test_arrows_pages_and_ends_change_the_points(self, qtbot: QtBot) -> None:
        entry = PointsEntry(10, accessible_name="Traffic")
        qtbot.addWidget(entry)
        for key, value in (
            (Qt.Key.Key_Up, 11),
            (Qt.Key.Key_PageUp, 16),
            (Qt.Key.Key_Left, 15),
            (Qt.Key.Key_End, 100),
            (Qt.Key.Key_Home, 0),
        ):
            press(entry, key)
            assert entry.value() == value

    def test_digits_are_typed(self, qtbot: QtBot) -> None:
        entry = PointsEntry(0)
        qtbot.addWidget(entry)
        press(entry, Qt.Key.Key_3, "3")
        press(entry, Qt.Key.Key_5, "5")
        assert entry.value() == 35

    def test_the_pot_cannot_be_overdrawn(self, qtbot: QtBot) -> None:
        entry = PointsEntry(3, maximum=5)
        qtbot.addWidget(entry)
        with qtbot.waitSignal(entry.value_changed) as changed:
            press(entry, Qt.Key.Key_9, "9")
        assert changed.args == [5]
        with qtbot.assertNotEmitted(entry.value_changed):
            press(entry, Qt.Key.Key_Up)

    def test_buttons_at_both_ends_take_and_give(self, qtbot: QtBot) -> None:
        entry = PointsEntry(3)
        entry.resize(entry.sizeHint())
        shown(qtbot, entry)
        click(entry, QPointF(entry.width() - 10, entry.height() / 2))
        click(entry, QPointF(entry.width() - 10, entry.height() / 2))
        click(entry, QPointF(10, entry.height() / 2))
        assert entry.value() == 4

    def test_the_value_is_spoken_with_its_name(self, qtbot: QtBot) -> None:
        entry = PointsEntry(35, accessible_name="Traffic")
        qtbot.addWidget(entry)
        assert entry.accessibleName() == "Traffic: 35"


class TestChoices:
    def choices(self, qtbot: QtBot) -> ChoiceList:
        options = [Choice(key, key.upper(), f"Option {key}", "Some words", "1.2 M€", "from 2027") for key in "abc"]
        made = ChoiceList(options)
        shown(qtbot, made)
        return made

    def test_a_letter_chooses(self, qtbot: QtBot) -> None:
        choices = self.choices(qtbot)
        with qtbot.waitSignal(choices.chosen) as chosen:
            press(choices, Qt.Key.Key_B, "b")
        assert chosen.args == ["b"]
        assert choices.current() == "b"

    def test_arrows_move_and_enter_chooses(self, qtbot: QtBot) -> None:
        choices = self.choices(qtbot)
        choices.activateWindow()
        choices.rows()[0].setFocus()
        qtbot.waitUntil(choices.rows()[0].hasFocus)
        press(choices, Qt.Key.Key_Down)
        with qtbot.waitSignal(choices.chosen) as chosen:
            press(choices, Qt.Key.Key_Return)
        assert chosen.args == ["b"]

    def test_a_row_grows_so_that_long_text_is_whole(self, qtbot: QtBot) -> None:
        short, long = (
            ChoiceList([Choice("a", "A", "Maalämpö", text)]).rows()[0] for text in ("Lyhyt.", "Pitkä selitys. " * 20)
        )
        qtbot.addWidget(short.parentWidget())
        qtbot.addWidget(long.parentWidget())
        assert long.heightForWidth(500) - short.heightForWidth(500) > 3 * theme_manager().theme.font_px("body")


class TestChain:
    def test_only_the_next_link_can_be_placed(self, qtbot: QtBot) -> None:
        names = ("Executive", "Management", "Head", "Officials")
        chain = ChainView((Link.FILLED, Link.EMPTY, Link.EMPTY, Link.EMPTY), names=names, interactive=True)
        chain.resize(chain.sizeHint())
        shown(qtbot, chain)
        row = chain.height() / 4
        with qtbot.assertNotEmitted(chain.link_chosen):
            click(chain, QPointF(30, row * 3.5))
        with qtbot.waitSignal(chain.link_chosen) as chosen:
            click(chain, QPointF(30, row * 1.5))
        assert chosen.args == [1]

    def test_enter_places_the_next_link(self, qtbot: QtBot) -> None:
        chain = ChainView((Link.FILLED, Link.DRIFTED, Link.EMPTY, Link.EMPTY), interactive=True)
        shown(qtbot, chain)
        with qtbot.waitSignal(chain.link_chosen) as chosen:
            press(chain, Qt.Key.Key_Return)
        assert chosen.args == [1]

    def test_a_whole_chain_says_so(self, qtbot: QtBot) -> None:
        chain = ChainView((Link.FILLED, Link.CAKE, Link.FILLED, Link.FILLED), interactive=True)
        qtbot.addWidget(chain)
        assert chain.next_index() is None
        assert "4 of 4" in chain.accessibleName()


def test_a_slot_opens_by_keyboard_and_tells_that_it_is_empty(qtbot: QtBot) -> None:
    slot = SlotView("Owner", "user")
    shown(qtbot, slot)
    assert "empty" in slot.accessibleName()
    with qtbot.waitSignal(slot.activated):
        press(slot, Qt.Key.Key_Return)
    slot.set_value("Technical board")
    assert slot.accessibleName() == "Owner: Technical board"


def test_a_chosen_measure_can_be_taken_away_by_keyboard(qtbot: QtBot) -> None:
    row = PlanRow("peat", "agriculture", "Raise the water table", "−4.7 kt")
    shown(qtbot, row)
    with qtbot.waitSignal(row.removed) as removed:
        press(row, Qt.Key.Key_Delete)
    assert removed.args == ["peat"]


def test_filter_chips_have_one_choice_and_arrows_move(qtbot: QtBot) -> None:
    chips = FilterChips([FilterOption("all", "All"), FilterOption("traffic", "Traffic")])
    shown(qtbot, chips)
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chips.findChild(PillButton, "filter_traffic"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["traffic"]
    assert [button.isChecked() for button in chips.findChildren(PillButton)] == [False, True]
    chips.set_options([FilterOption("traffic", "Liikenne"), FilterOption("waste", "Jätteet")])
    assert chips.current == "traffic"


def test_typed_markup_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    evil = '<img src="/etc/hostname"><b>Kuikat</b>'
    window = Page()
    column = QVBoxLayout(window)
    message = InlineMessage()
    for widget in (Text(evil), message, line_field(evil, help_text=evil)):
        column.addWidget(widget)
    message.show_message(evil, "error")
    shown(qtbot, window)
    labels = window.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_an_inline_message_appears_with_its_parent_and_not_as_a_window(qtbot: QtBot) -> None:
    message = InlineMessage()
    message.show_message("Saved", "good")
    assert not message.isVisible()
    window = Page()
    QVBoxLayout(window).addWidget(message)
    shown(qtbot, window)
    assert message.isVisible()
    message.clear()
    assert not message.isVisible()


def test_a_toast_offers_its_action_and_leaves(qtbot: QtBot) -> None:
    window = Page()
    window.resize(900, 500)
    toast = Toast(window, seconds=0.05)
    shown(qtbot, window)
    toast.say("Choice undone", action="Redo")
    assert toast.isVisible()
    with qtbot.waitSignal(toast.action_chosen):
        qtbot.mouseClick(toast.findChild(PillButton, "toastAction"), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    toast.say("Saved")
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2000)


def test_an_error_toast_stays_until_it_is_closed(qtbot: QtBot) -> None:
    window = Page()
    toast = Toast(window, seconds=0.02)
    shown(qtbot, window)
    toast.say("The disk is full", "error")
    qtbot.wait(80)
    assert toast.isVisible()


def test_the_curtain_covers_everything_also_after_a_resize(qtbot: QtBot) -> None:
    window = Page()
    window.resize(800, 450)
    curtain = Curtain("Hollola", parent=window)
    curtain.hide()
    shown(qtbot, window)
    curtain.fall()
    window.resize(1000, 600)
    assert curtain.geometry() == window.rect()
    curtain.rise()
    assert not curtain.isVisible()


def test_free_text_asks_for_no_names_and_keeps_its_length(qtbot: QtBot) -> None:
    field = FreeText(max_length=10)
    qtbot.addWidget(field)
    assert field.placeholderText() == "No names, please"
    field.setPlainText("sähköauto" * 5)
    assert field.toPlainText() == "sähköautos"


def test_a_field_says_what_is_wrong_to_eyes_and_ears(qtbot: QtBot) -> None:
    field = line_field("Register number", help_text="As on the agenda", object_name="register")
    shown(qtbot, field)
    field.set_error("Write it as 123/11.00/2026.")
    assert field.field.accessibleDescription() == "Write it as 123/11.00/2026."
    assert field.field.property("invalid") is True
    field.set_error("")
    assert field.field.accessibleDescription() == "As on the agenda"


def test_the_timer_speaks_of_late_time(qtbot: QtBot) -> None:
    timer = TimerChip()
    qtbot.addWidget(timer)
    timer.set_seconds(-35)
    assert timer.text() == "+0:35"
    assert "over" in timer.accessibleName()


def test_the_stepper_says_where_we_are(qtbot: QtBot) -> None:
    stepper = CornerstoneStepper(STEPS, 2)
    qtbot.addWidget(stepper)
    assert stepper.accessibleName() == "Step 3 of 4: Toimenpiteet"


def test_counting_up_ends_at_the_value_and_jumps_with_reduced_motion(qtbot: QtBot) -> None:
    label = CountUpLabel("{:.0f}".format)
    shown(qtbot, label)
    label.set_value(42)
    assert label.text() == "42"
    theme_manager().set_reduced_motion(False)
    label.set_value(100)
    assert label.text() != "100"
    qtbot.waitUntil(lambda: label.text() == "100", timeout=3000)


def test_the_landscape_shows_what_was_adopted_and_ignores_what_it_does_not_know(qtbot: QtBot) -> None:
    landscape = Landscape()
    landscape.resize(640, 105)
    shown(qtbot, landscape)
    before = landscape.grab().toImage()
    landscape.set_layers(("wind-turbines", "no-such-layer", "wind-turbines"))
    assert landscape.layers() == ("wind-turbines",)
    assert landscape.grab().toImage() != before
    landscape.set_layers(())
    assert landscape.grab().toImage() == before


def test_the_smoke_stops_when_the_chimney_is_clean(qtbot: QtBot) -> None:
    assert "smoke" in Landscape._stack(())
    assert "smoke" not in Landscape._stack(("clean-chimney",))


def test_every_control_has_a_name_to_be_heard(qtbot: QtBot) -> None:
    window = Page()
    column = QVBoxLayout(window)
    panel = Panel()
    column.addWidget(panel)
    controls = (
        PillButton("Next", object_name="next"),
        icon_button("plus", "Add a minute"),
        HoldButton("Hold to open"),
        PointsEntry(5, accessible_name="Traffic"),
        SlotView("Owner"),
        ChainView(interactive=True),
        PlanRow("a", "agriculture", "Peat", "−4.7 kt"),
        ChoiceList([Choice("a", "A", "Ground heat")]),
        line_field("Municipality", object_name="municipality"),
    )
    for control in controls:
        panel.body.addWidget(control)
    shown(qtbot, window)
    silent = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                silent.append(widget.objectName() or type(widget).__name__)
    assert silent == []


def test_shadows_go_away_with_their_panels(qtbot: QtBot) -> None:
    page = Page()
    column = QVBoxLayout(page)
    panel = Panel()
    column.addWidget(panel)
    page.resize(300, 200)
    shown(qtbot, page)
    page.grab()
    column.removeWidget(panel)
    panel.setParent(None)
    del panel
    gc.collect()
    picture = QPixmap(page.size())
    page.render(picture, QPoint())
    image = picture.toImage()
    assert {image.pixelColor(x, 100).name() for x in range(300)} == {theme_manager().theme.color("paper").name()}


def test_a_list_that_goes_on_fades_at_its_edge_and_not_at_its_end(qtbot: QtBot) -> None:
    panel = Panel(tone="note")
    scroll = ScrollPage()
    for number in range(30):
        scroll.body.addWidget(Text(f"row {number}"))
    panel.body.addWidget(scroll)
    panel.resize(300, 240)
    shown(qtbot, panel)

    def fading() -> set[str]:
        return {fade.objectName() for fade in scroll.findChildren(EdgeFade) if fade.isVisible()}

    bar = scroll.verticalScrollBar()
    assert fading() == {"fade_bottom"}
    below = scroll.viewport().grab().toImage()
    assert below.pixelColor(5, below.height() - 1) == theme_manager().theme.color("note")
    bar.setValue(bar.maximum() // 2)
    assert fading() == {"fade_top", "fade_bottom"}
    bar.setValue(bar.maximum())
    assert fading() == {"fade_top"}
    theme_manager().set_palette("high-contrast")
    assert fading() == set()
    theme_manager().set_palette("light")
    panel.resize(300, 2000)
    QApplication.processEvents()
    assert fading() == set()
