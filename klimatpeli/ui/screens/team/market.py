"""Step 2: measures as cards at the left, the one in hand explained at the right.

Controls: ``group_<group>`` (filter), ``scope_round``, ``scope_all``, ``sort``, ``card_<measure-id>``, and those of
``detail``. Arrows move between cards, Enter or a double click chooses, Tab goes on to the details.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.content.model import Measure
from klimatpeli.ui.icons import icon
from klimatpeli.ui.screens.team.detail import MeasureDetail
from klimatpeli.ui.screens.team.page import TeamPage, chain_tabs
from klimatpeli.ui.screens.team.shelf import Shelf
from klimatpeli.ui.widgets import (
    CardData,
    CardGrid,
    EmptyState,
    FilterChips,
    FilterOption,
    MeasureCard,
    PillButton,
    name_widget,
    survives,
)
from klimatpeli.ui.widgets.fade import fade_edges
from klimatpeli.ui.widgets.panels import settle_layouts

ALL = "all"
REST_AFTER_MS = 60
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def first_of_two(name: str) -> str:
    """``Industry`` of "Industry and business", so that all chips fit in one row; the tip has the whole name."""
    return re.split(r" (?:ja|och|and) ", name, maxsplit=1)[0]


class MarketView(QWidget):
    """Cards, filters, details."""

    choose_asked = Signal(str)
    pointed = Signal(str)
    """The measure whose change the chart should show; empty for none."""

    def __init__(self, page: TeamPage, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._shelf = page, shelf
        self._ids: list[str] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST_AFTER_MS)
        self._later.timeout.connect(self._redraw_rest)
        self._by_id: dict[str, Measure] = {measure.id: measure for measure in shelf.measures()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tools = self._build_tools()
        self._groups = FilterChips(object_name="groups", accessible_name=self.tr("Filter by subject"))
        self._groups.chosen.connect(self._on_group)
        self._groups.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._groups)
        row = QHBoxLayout()
        row.setSpacing(10)
        left = QVBoxLayout()
        self.grid = CardGrid(object_name="cards")
        fade_edges(self.grid)
        self.grid.card_pointed.connect(self._on_pointed)
        self.grid.card_left.connect(self._on_left)
        self._empty = EmptyState("filter", self.tr("Nothing here"), self.tr("No measure of this kind this round."))
        self._empty.hide()
        left.addWidget(self.grid, 1)
        left.addWidget(self._empty, 1)
        row.addLayout(left, 1)
        self.detail = MeasureDetail(page, shelf)
        self.detail.changed.connect(self._on_detail_changed)
        row.addWidget(self.detail)
        column.addLayout(row, 1)
        self._fill()
        self._select_first()

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._scopes: dict[str, PillButton] = {}
        for key, text in (("round", self.tr("This round")), ("all", self.tr("All"))):
            button = PillButton(text, size="small", object_name=f"scope_{key}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, scope=key: self._on_scope(scope))
            self._scopes[key] = button
            row.addWidget(button)
        self._sort = QComboBox()
        name_widget(self._sort, "sort", self.tr("Sort the cards"))
        for key, text in (
            ("effect", self.tr("Largest effect")),
            ("money", self.tr("Cheapest")),
            ("staff", self.tr("Least staff")),
        ):
            self._sort.addItem(icon("arrows-sort", self._page.theme.color("muted"), 18), text, key)
        self._sort.setMinimumWidth(self._page.theme.px(120))
        self._sort.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sort.setCurrentIndex(max(0, self._sort.findData(self._page.draft_text("sort", "effect"))))
        self._sort.currentIndexChanged.connect(self._on_sort)
        row.addWidget(self._sort)
        return tools

    # --- what lies on the table

    @property
    def scope(self) -> str:
        """``round`` or ``all``."""
        return self._page.draft_text("scope", "round")

    def _in_scope(self, measure: Measure) -> bool:
        return self.scope == ALL or self._shelf.of_this_round(measure) or self._shelf.item(measure.id) is not None

    def _fill(self) -> None:
        """All cards in their order; then what the filters let through."""
        self._ids = [measure.id for measure in self._shelf.sorted(self._sort.currentData())]
        self.grid.set_cards([self._shelf.card(self._by_id[key]) for key in self._ids])
        for card in self.grid.cards():
            card.removeEventFilter(self)
            card.installEventFilter(self)
            card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show_filters()

    def _show_filters(self) -> None:
        page = self._page
        shown = [measure for measure in self._shelf.measures() if self._in_scope(measure)]
        counts: dict[str, int] = {}
        for measure in shown:
            counts[measure.group] = counts.get(measure.group, 0) + 1
        terms = page.state.scenario.vocabulary.measure_groups
        options = [FilterOption(ALL, self.tr("All {count}").format(count=len(shown)))]
        names = {term.id: page.context.text(term.name) for term in terms if counts.get(term.id)}
        options += [FilterOption(key, first_of_two(name)) for key, name in names.items()]
        self._groups.set_options(options)
        for option in options:
            button = self._groups.findChild(PillButton, f"filter_{option.key}")
            if button is not None:
                button.setObjectName(f"group_{option.key}")
                button.setAccessibleName(names.get(option.key, option.text))
                button.setToolTip(names.get(option.key, ""))
        self._groups.set_current(page.draft_text("group", ALL) if page.draft_text("group", ALL) in counts else ALL)
        for key, button in self._scopes.items():
            button.setChecked(key == self.scope)
        self._apply_filter()
        self.order_tabs()

    def order_tabs(self) -> None:
        """Filters, the card in hand, its details: the Tab key goes as the eye does."""
        if self.tools.window() is not self.window():
            return
        chips = self._groups.findChildren(PillButton)
        cards = self.grid.cards()
        chain_tabs([*self._scopes.values(), self._sort, *chips, *cards, *self.detail.reading_order])

    def _apply_filter(self) -> None:
        group = self._groups.current

        def accepts(card: CardData) -> bool:
            measure = self._by_id[card.measure_id]
            return self._in_scope(measure) and group in (ALL, measure.group)

        self.grid.set_filter(accepts)
        empty = not self.grid.visible_ids()
        self.grid.setVisible(not empty)
        self._empty.setVisible(empty)

    def _select_first(self) -> None:
        wanted = self._page.draft_text("selected")
        shown = self.grid.visible_ids()
        if wanted in self._by_id:
            self.select(wanted)
        elif shown:
            self.select(shown[0])

    # --- drawing

    def redraw(self) -> None:
        """Repaint the details and the cards in sight now, all other cards as soon as the eye has its picture."""
        self.detail.redraw()
        for key in self.grid.ids_in_sight():
            self.grid.update_card(self._shelf.card(self._by_id[key]))
        self._later.start()

    def _redraw_rest(self) -> None:
        for key in self._ids:
            self.grid.update_card(self._shelf.card(self._by_id[key]))

    def select(self, measure_id: str) -> None:
        """Take a card in hand: its details are shown and Tab stops at it."""
        before = self.detail.measure_id
        if before and before in self._ids:
            self.grid.card(before).setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.grid.card(before).set_in_hand(False)
        self.grid.card(measure_id).setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grid.card(measure_id).set_in_hand(True)
        self._page.keep("selected", measure_id)
        self.detail.show_measure(self._by_id[measure_id])
        settle_layouts()
        self.pointed.emit(measure_id)

    @property
    def selected(self) -> str:
        """The card in hand; empty when there are none."""
        return self.detail.measure_id

    def focus_cards(self) -> None:
        """Bring the keyboard to the card in hand."""
        shown = self.grid.visible_ids()
        if self.selected in shown:
            self.grid.card(self.selected).setFocus(Qt.FocusReason.TabFocusReason)
        elif shown:
            self.grid.card(shown[0]).setFocus(Qt.FocusReason.TabFocusReason)

    # --- pointing and choosing

    @survives
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, MeasureCard):
            return False
        key = watched.data.measure_id
        if event.type() == QEvent.Type.FocusIn:
            if key != self.selected:
                self.select(key)
        elif event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton and not watched.corner_button().contains(event.position()):
                self.choose_asked.emit(key)
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _CHOOSING:
            self.choose_asked.emit(key)
            return True
        return False

    def _on_pointed(self, measure_id: str) -> None:
        self.pointed.emit(measure_id)

    def _on_left(self, _measure_id: str) -> None:
        self.pointed.emit(self.selected)

    def _on_detail_changed(self, measure_id: str) -> None:
        self.grid.update_card(self._shelf.card(self._by_id[measure_id]))
        self.pointed.emit(measure_id)

    # --- filters

    def _on_group(self, group: str) -> None:
        self._page.keep("group", group)
        self._apply_filter()

    def _on_scope(self, scope: str) -> None:
        self._page.keep("scope", scope)
        self._show_filters()

    def _on_sort(self, _index: int) -> None:
        self._page.keep("sort", self._sort.currentData())
        self._fill()
