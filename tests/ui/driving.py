"""Hands on the real window: one clicks what a person could click, the other uses nothing but keys.

A click on a disabled widget passes silently, so every touch first demands that the control is there once, shown,
enabled, and not covered by anything.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from klimatpeli.ui.main_window import MainWindow
from klimatpeli.ui.screens.play import PlayScreen
from klimatpeli.ui.screens.team.controls import ThreeWay
from klimatpeli.ui.widgets import CardGrid, PointsEntry
from klimatpeli.ui.workshop_model import WorkshopModel

W = TypeVar("W", bound=QWidget)
WAIT_MS = 20_000
"""Patience with work off the event loop: reading a scenario, a report, a database."""
TAB_LIMIT = 260
"""More stops than any screen has."""
Key = Qt.Key


class Hand(ABC):
    """What a person does at the laptop, by object names. ``within`` names the group a control is looked for in."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    # --- seeing

    @property
    def play(self) -> PlayScreen:
        screen = self.window.screen_in_front
        assert isinstance(screen, PlayScreen), f"{screen.objectName()} is in front"
        return screen

    @property
    def model(self) -> WorkshopModel:
        return self.play.model

    def sees(self, name: str, within: str = "") -> bool:
        settle()
        return bool(self._shown(name, within))

    def find(self, name: str, within: str = "") -> QWidget:
        """The one widget of this name that is on the screen."""
        settle()
        shown = self._shown(name, within)
        assert len(shown) == 1, f"{name!r} is shown {len(shown)} times on {self.where()}"
        return shown[0]

    def find_a(self, kind: type[W], name: str) -> W:
        """The same, as what it is."""
        widget = self.find(name)
        assert isinstance(widget, kind), f"{name} is a {type(widget).__name__}"
        return widget

    def _shown(self, name: str, within: str) -> list[QWidget]:
        root: QWidget = self.find(within) if within else self.window
        return [widget for widget in root.findChildren(QWidget, name) if widget.isVisible()]

    def where(self) -> str:
        """Which screen is in front, for messages."""
        screen = self.window.screen_in_front
        if isinstance(screen, PlayScreen):
            state = screen.model.state
            return f"{screen.view} of {state.phase.kind} {state.round}, turn {state.turn}"
        return screen.objectName()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the program go on until it is so."""
        deadline = QDeadlineTimer(WAIT_MS)
        while not condition():
            assert not deadline.hasExpired(), f"waited in vain on {self.where()}"
            settle(20)

    # --- acting

    @abstractmethod
    def press(self, name: str, within: str = "") -> None:
        """Activate a button."""

    @abstractmethod
    def hold(self, name: str) -> None:
        """Hold a button until it has opened what it opens."""

    @abstractmethod
    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field."""

    @abstractmethod
    def add(self, name: str, steps: int) -> None:
        """Raise a number by so many steps."""

    @abstractmethod
    def mark(self, name: str, place: int) -> None:
        """Choose the mark at a place (from 0) of a three-way control."""

    @abstractmethod
    def choose_card(self, card_id: str) -> None:
        """Take a card of the grid in hand and choose it."""

    @abstractmethod
    def next_step(self) -> None:
        """Go on: the big button of the facilitator's screen, or of the wall's bar."""

    def _send_text(self, text: str) -> None:
        """What is typed goes where the keyboard is; ``keyClicks`` would abort at the first letter beyond ASCII."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None, f"the keyboard is nowhere on {self.where()}"
        return widget

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def _rewrite(self, text: str) -> None:
        self.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Key.Key_Delete)
        self._send_text(text)


class Mouse(Hand):
    """Clicks and drags; the keyboard only types words."""

    def click(self, widget: QWidget, place: QPoint | None = None, *, double: bool = False) -> None:
        """Click where a person could: shown, enabled, scrolled to, and on top."""
        place = self.aim(widget, place)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        if double:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def aim(self, widget: QWidget, place: QPoint | None = None) -> QPoint:
        name = widget.objectName()
        scroll_to(widget)
        settle()
        place = place or widget.rect().center()
        assert widget.isVisible(), f"{name} is not shown on {self.where()}"
        assert widget.isEnabled(), f"{name} is disabled on {self.where()}"
        assert widget.visibleRegion().contains(place), f"{name} cannot be seen on {self.where()}"
        top = self.window.childAt(widget.mapTo(self.window, place))
        assert top is not None, name
        assert top is widget or widget.isAncestorOf(top), f"{top.objectName()} lies over {name} on {self.where()}"
        return place

    def press(self, name: str, within: str = "") -> None:
        self.click(self.find(name, within))

    def hold(self, name: str) -> None:
        button = self.find(name)
        QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=self.aim(button))
        self.wait(lambda: not self.sees(name))

    def write(self, name: str, text: str) -> None:
        self.click(self.find(name))
        self._rewrite(text)

    def add(self, name: str, steps: int) -> None:
        entry = self.find_a(PointsEntry, name)
        for _ in range(steps):
            self.click(entry, QPoint(entry.width() - entry.height() // 2, entry.height() // 2))

    def mark(self, name: str, place: int) -> None:
        marks = self.find_a(ThreeWay, name)
        self.click(marks, QPoint(marks.column_width() * place + marks.column_width() // 2, marks.height() // 2))

    def choose_card(self, card_id: str) -> None:
        self.click(self.find_a(CardGrid, "cards").card(card_id))
        if self.sees("choose"):
            self.press("choose")

    def next_step(self) -> None:
        self.press("wall_next" if self.play.view == "wall" else "next_step")


class Keyboard(Hand):
    """Tab, arrows, Enter, Space and the shortcuts; there is no mouse on this table."""

    def tab_to(self, name: str, within: str = "") -> QWidget:
        """Press Tab until the keyboard is there."""
        target = self.find(name, within)
        group = target.group() if isinstance(target, QAbstractButton) else None
        passed: list[str] = []
        for _ in range(TAB_LIMIT):
            here = self.focus()
            if group is not None and here in group.buttons():
                here = self._along(target, here, len(group.buttons()))
            if here is target or target.isAncestorOf(here) or target.focusProxy() is here:
                assert here.isEnabled(), f"{name} is disabled on {self.where()}"
                return target
            passed.append(here.objectName() or type(here).__name__)
            QTest.keyClick(here, Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name} on {self.where()}; it passes {list(dict.fromkeys(passed))}")

    def _along(self, target: QWidget, here: QWidget, limit: int) -> QWidget:
        """In a group of which one is on, Tab stops once and Down goes on."""
        for _ in range(limit):
            if here is not target:
                self.key(Key.Key_Down)
                here = self.focus()
        return here

    def press(self, name: str, within: str = "") -> None:
        target = self.tab_to(name, within)
        if isinstance(target, QAbstractButton) and target.group() is not None and target.isChecked():
            return  # the arrow chose it
        self.key(Key.Key_Space)

    def hold(self, name: str) -> None:
        self.tab_to(name)
        QTest.keyPress(self.focus(), Key.Key_Space)
        self.wait(lambda: not self.sees(name))

    def write(self, name: str, text: str) -> None:
        self.tab_to(name)
        self._rewrite(text)

    def add(self, name: str, steps: int) -> None:
        self.tab_to(name)
        for _ in range(steps):
            self.key(Key.Key_Up)

    def mark(self, name: str, place: int) -> None:
        self.tab_to(name)
        for _ in range(place + 1):
            self.key(Key.Key_Right)

    def choose_card(self, card_id: str) -> None:
        """Arrows move between the cards; reading order is the order of the ids."""
        grid = self.find_a(CardGrid, "cards")
        ids = grid.visible_ids()
        for _ in range(TAB_LIMIT):
            if any(grid.card(key).hasFocus() for key in ids):
                break
            self.key(Key.Key_Tab)
        for _ in range(len(ids)):
            here = next(i for i, key in enumerate(ids) if grid.card(key).hasFocus())
            wanted = ids.index(card_id)
            if here == wanted:
                break
            self.key(Key.Key_Right if wanted > here else Key.Key_Left)
        assert grid.card(card_id).hasFocus(), f"arrows do not reach {card_id}"
        self.key(Key.Key_Return)

    def next_step(self) -> None:
        if self.play.view == "wall":
            self.key(Key.Key_PageDown)
        else:
            self.key(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def settle(milliseconds: int = 0) -> None:
    """Let the program do all it has to, also what only a running event loop does: delete what was to go later."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def scroll_to(widget: QWidget) -> None:
    """Bring it into view in whatever it lies, as a person does with the wheel."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
