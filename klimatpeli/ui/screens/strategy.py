"""The strategy database of one municipality: four cornerstones and the table of measures (design: strategy.png)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from klimatpeli.strategy.answers import (
    FollowUpSummary,
    GoalLine,
    InventorySummary,
    MeasureLine,
    MeasuresSummary,
    Names,
    StrategySummary,
)
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import NBSP
from klimatpeli.ui.services import StrategyView
from klimatpeli.ui.theme import theme_of
from klimatpeli.ui.widgets import (
    EmptyState,
    FilterChips,
    FilterOption,
    HeaderBar,
    IconView,
    InlineMessage,
    Loading,
    Page,
    Panel,
    PillButton,
    Text,
    clear_layout,
)
from klimatpeli.ui.widgets.fade import fade_edges
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text

DASH = "—"
STATUS, EFFECT = 3, 4
"""Columns of the table."""

_PILLS = {
    # status: (background, ink)
    "proposed": ("cloudberry_soft", "cloudberry_text"),
    "adopted": ("leaf_soft", "leaf_text"),
    "started": ("sky_soft", "sky_text"),
    "done": ("leaf_soft", "leaf_text"),
    "dropped": ("quiet", "ink"),
}


class _StatusPill(QStyledItemDelegate):
    """A status on a rounded ground in its colour; the cell's own text stays what is read aloud."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        table = bare.widget
        table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, table)
        theme = theme_of(table)
        background, ink = _PILLS.get(str(index.data(Qt.ItemDataRole.UserRole)), _PILLS["proposed"])
        font = theme.font("small", 600)
        metrics = theme.metrics("small", 600)
        height = metrics.height() + theme.px(7)
        left, middle = bare.rect.left() + theme.px(10), bare.rect.center().y() + 1
        pill = QRectF(left, middle - height / 2, metrics.horizontalAdvance(text) + theme.px(24), height)
        painter.save()
        antialiased(painter)
        painter.setPen(theme.pen("line", 1) if theme.palette.name == "high-contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(background))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        paint_line_of_text(painter, pill, text, font, theme.color(ink), align=Qt.AlignmentFlag.AlignHCenter)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = theme_of(option.widget)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        return QSize(
            round(theme.metrics("small", 600).horizontalAdvance(text) + theme.px(48)),
            super().sizeHint(option, index).height(),
        )


class StrategyScreen(Page):
    """Shows what ``show_strategies`` is given; until then it says that it reads."""

    back_wanted = Signal()
    spreadsheet_wanted = Signal(str)
    """Id of the municipality whose strategy is wanted as a spreadsheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strategy")
        self.context = context
        self._strategies: dict[str, StrategyView] = {}
        self._header = HeaderBar(self.tr("Climate strategy"))
        back = PillButton(self.tr("Start page"), "home", "on-dark", "small", object_name="strategy_back")
        back.clicked.connect(self.back_wanted)
        self._current = ""
        self._excel = PillButton(
            self.tr("Spreadsheet"), "file-spreadsheet", "amber", "small", object_name="strategy_spreadsheet"
        )
        self._excel.clicked.connect(lambda: self.spreadsheet_wanted.emit(self._current))
        self._excel.hide()
        self._header.add_right(self._excel)
        self._header.add_right(back)
        self.message = InlineMessage(object_name="strategy_message")
        self._places = FilterChips([])
        self._places.setObjectName("places")
        self._places.chosen.connect(self._show_place)
        self._places.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 18, 24, 24)
        inner.setSpacing(14)
        inner.addWidget(self.message)
        inner.addWidget(self._places)
        inner.addLayout(self._body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(inner, 1)
        self._fill(Loading(self.tr("Reading the strategy database")))

    def show_strategies(self, strategies: tuple[StrategyView, ...]) -> None:
        """What the database holds; nothing is a designed state too."""
        self._strategies = {view.summary.municipality.id: view for view in strategies}
        if not strategies:
            self._fill(
                EmptyState(
                    "database",
                    self.tr("Nothing in the strategy database yet"),
                    self.tr("Close a workshop and choose “To the strategy database”: the joint plan appears here."),
                )
            )
            return
        self._places.set_options([FilterOption(key, self._place(view)) for key, view in self._strategies.items()])
        self._places.setVisible(len(strategies) > 1)
        self._show_place(next(iter(self._strategies)))

    def _name(self, names: Names) -> str:
        return str(getattr(names, self.context.language))

    def _place(self, view: StrategyView) -> str:
        return self._name(view.summary.municipality.names)

    def show_error(self, text: str) -> None:
        """The database cannot be read: what happened and what to do."""
        self.message.show_message(text, "error")
        self._fill(EmptyState("database", self.tr("The strategy database cannot be read"), text))

    def _fill(self, widget: QWidget) -> None:
        clear_layout(self._body)
        self._body.addWidget(widget, 1)

    def _show_place(self, key: str) -> None:
        view = self._strategies[key]
        self._current = key
        self._excel.show()
        self._header.set_title(self.tr("{place} — climate strategy").format(place=self._place(view)))
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addLayout(self._cornerstones(view.summary))
        table = Panel(padding=14)
        table.body.addWidget(self._table(view))
        note = Text(self.tr("Where measures overlap, the cut is counted once."), "small", "muted", wrap=True)
        note.setContentsMargins(12, 0, 0, 0)
        table.body.addWidget(note)
        layout.addWidget(table, 1)
        self._fill(page)

    def _cornerstones(self, summary: StrategySummary) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for accent, icon, title, (first, second) in (
            ("sky_text", "clipboard-data", self.tr("Inventory"), self._inventory(summary.inventory)),
            ("lingonberry", "target", self.tr("Goal"), self._goal(summary.goal)),
            ("leaf", "checklist", self.tr("Measures"), self._measures(summary.measures)),
            ("cloudberry", "chart-line", self.tr("Follow-up"), self._follow_up(summary.follow_up)),
        ):
            panel = Panel(accent=accent, accent_side="top", padding=18, spacing=4)
            head = QHBoxLayout()
            head.setSpacing(10)
            head.addWidget(IconView(icon, tone=accent, size=24))
            head.addWidget(Text(title, "title3", weight=700))
            head.addStretch(1)
            panel.body.addLayout(head)
            panel.body.addWidget(Text(first, "title3", weight=700, wrap=True))
            panel.body.addWidget(Text(second, "body", "muted", wrap=True))
            panel.body.addStretch(1)
            row.addWidget(panel, 1)
        return row

    def _inventory(self, inventory: InventorySummary | None) -> tuple[str, str]:
        if inventory is None:
            return DASH, ""
        numbers = self.context.numbers
        total = self.tr("{kt} in {year}").format(kt=numbers.kt_co2e(inventory.total_kt), year=str(inventory.year))
        if inventory.change_share is None:
            return total, ""
        change = numbers.percent(inventory.change_share, signed=True)
        return total, self.tr("{percent} since {year}").format(percent=change, year=str(inventory.base_year))

    def _goal(self, goal: GoalLine | None) -> tuple[str, str]:
        if goal is None:
            return DASH, ""
        percent = self.context.numbers.percent(-goal.reduction_share)
        decided = self._name(goal.decided_by)
        if goal.decided_on is not None:
            decided = f"{decided} {self.context.numbers.date(goal.decided_on)}"
        return self.tr("{percent} by {year}").format(percent=percent, year=str(goal.target_year)), decided

    def _measures(self, measures: MeasuresSummary) -> tuple[str, str]:
        counts = [self._counted(entry.status, entry.count) for entry in measures.by_status if entry.count]
        numbers = self.context.numbers
        spent = f"{numbers.meur(float(measures.invest_eur) / 1e6)} · {numbers.person_years(measures.staff_py)}"
        return " · ".join(counts) or DASH, spent

    def _follow_up(self, follow_up: FollowUpSummary) -> tuple[str, str]:
        counts = []
        if follow_up.on_track:
            counts.append(self.tr("%n on track", "", follow_up.on_track))
        if follow_up.late:
            counts.append(self.tr("%n late", "", follow_up.late))
        if follow_up.open:
            counts.append(self.tr("%n not measured yet", "", follow_up.open))
        days, numbers = [], self.context.numbers
        if follow_up.next_meeting_on is not None:
            days.append(self.tr("next meeting {day}").format(day=numbers.date(follow_up.next_meeting_on)))
        if follow_up.next_check_on is not None:
            days.append(self.tr("first check {day}").format(day=numbers.date(follow_up.next_check_on)))
        return " · ".join(counts) or DASH, "\n".join(days)

    def _counted(self, status: str, count: int) -> str:
        match status:
            case "proposed":
                return self.tr("%n proposed", "", count)
            case "adopted":
                return self.tr("%n adopted", "", count)
            case "started":
                return self.tr("%n started", "", count)
            case "done":
                return self.tr("%n done", "", count)
            case "dropped":
                return self.tr("%n dropped", "", count)
            case _:
                return f"{count} {status}"

    def _status(self, status: str) -> str:
        words = {
            "proposed": self.tr("proposed"),
            "adopted": self.tr("adopted"),
            "started": self.tr("started"),
            "done": self.tr("done"),
            "dropped": self.tr("dropped"),
        }
        return words.get(status, status)

    def _table(self, view: StrategyView) -> QTableWidget:
        year = view.summary.goal.target_year if view.summary.goal is not None else None
        heads = (
            self.tr("Measure"),
            self.tr("Decides"),
            self.tr("Carries out"),
            self.tr("Status"),
            self.tr("kt CO₂e in {year}").format(year=str(year)) if year else "kt CO₂e",
            self.tr("Indicator"),
            self.tr("Now → goal"),
        )
        table = QTableWidget(len(view.measures), len(heads))
        table.setObjectName("measures_table")
        table.setAccessibleName(self.tr("Measures of the strategy"))
        table.setHorizontalHeaderLabels(list(heads))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)  # else Tab goes round in the table for ever
        table.setItemDelegateForColumn(STATUS, _StatusPill(table))
        for index, line in enumerate(view.measures):
            for column, value in enumerate(self._cells(line)):
                cell = QTableWidgetItem(value)
                if column == 0:
                    cell.setFont(self.theme.font("body", 700))
                if column == STATUS:
                    cell.setData(Qt.ItemDataRole.UserRole, line.status)
                if column == EFFECT:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(index, column, cell)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        effect = table.horizontalHeaderItem(EFFECT)
        if effect is not None:
            effect.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # Room for two lines in each row: a title that wraps does not make the table uneven.
        rows.setDefaultSectionSize(round(2 * self.theme.metrics("body").lineSpacing() + self.theme.px(14)))
        fade_edges(table)
        return table

    def _cells(self, line: MeasureLine) -> tuple[str, ...]:
        numbers = self.context.numbers
        effect = numbers.decimal(-line.effect_central_kt, 2) if line.effect_central_kt is not None else DASH
        indicator = line.indicators[0] if line.indicators else None
        change = DASH
        if indicator is not None and (indicator.baseline_text or indicator.goal_text):
            change = f"{indicator.baseline_text or DASH} → {indicator.goal_text or DASH}"
            if indicator.unit and indicator.unit not in change:
                change = f"{change}{NBSP}{indicator.unit}"
        return (
            self._name(line.title),
            self._name(line.body_names),
            line.owner or DASH,
            self._status(line.status),
            effect,
            indicator.name if indicator is not None else DASH,
            change,
        )
