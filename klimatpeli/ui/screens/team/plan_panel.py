"""The team's own plan at the right of the board: chart, resources, what is chosen, and the way out.

Controls: ``plan_chart`` (T shows the figures), ``gauge_money``, ``gauge_staff``, ``gauge_steps``, ``tokens``,
``plan_<ref>`` (opens it), ``drop_<ref>``, ``missing``, ``done``, ``lock``. Cards can be dropped on it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.state import PlanItem
from klimatpeli.ui.charts import EmissionChart, EmissionData, Wedge
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.band import TeamBand
from klimatpeli.ui.screens.team.figures import plan_figures
from klimatpeli.ui.screens.team.items import Unit
from klimatpeli.ui.screens.team.page import TeamPage, chain_tabs, wide
from klimatpeli.ui.screens.team.plan_entry import PlanEntry
from klimatpeli.ui.sentences import chance_sentence
from klimatpeli.ui.widgets import (
    Chip,
    CountUpLabel,
    Gauge,
    IconView,
    PillButton,
    ScrollPage,
    Text,
    Themed,
    icon_button,
    mime_measure_id,
)
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.widgets.paint import antialiased


def _short(numbers: NumberFormat, value: float) -> str:
    return numbers.decimal(value, 0 if abs(value - round(value)) < 0.05 else 1)


SPARE_AFTER_MS = 200
MOST_WIDE = 520
"""Larger text does not push the cards off the screen: the plan wraps instead."""


class PlanRow(QWidget):
    """One chosen thing with its cross; Delete drops it too. A row without a ``ref`` waits to be used."""

    opened = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ref = ""
        self.drawn: object = None
        """What it was drawn from, so that what stays is not worked out anew."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.entry = PlanEntry()
        self.entry.clicked.connect(lambda: self.opened.emit(self.ref))
        self.cross = icon_button("x", self.tr("Drop"), "link", "small")
        self.cross.clicked.connect(lambda: self.dropped.emit(self.ref))
        row.addWidget(self.entry, 1)
        row.addWidget(self.cross)
        self.hide()
        for widget in (self, self.entry, self.cross):
            widget.ensurePolished()

    def become(self, ref: str) -> None:
        """Stand for this from now on; for nothing, and out of sight, with an empty one."""
        self.ref, self.drawn = ref, None
        self.entry.setObjectName(ref and f"plan_{ref}")
        self.cross.setObjectName(ref and f"drop_{ref}")
        self.setVisible(bool(ref))

    def set_droppable(self, title: str, *, able: bool) -> None:
        """Whether it can still be taken back."""
        name = self.tr("Drop {title}").format(title=title)
        if name != self.cross.accessibleName():
            self.cross.setAccessibleName(name)
            self.cross.setToolTip(plain_tip(name))
        self.cross.setVisible(able)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.cross.isHidden():
            self.dropped.emit(self.ref)
        else:
            super().keyPressEvent(event)


class PlanPanel(Themed, QWidget):
    """Repaints in place: no row is rebuilt that stays."""

    tone = "surface"
    """What a list on it fades into."""

    item_opened = Signal(str)
    drop_asked = Signal(str)
    card_dropped = Signal(str)
    done_asked = Signal()
    lock_asked = Signal()

    def __init__(self, page: TeamPage, unit: Unit, *, has_dialog: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._unit, self._has_dialog = page, unit, has_dialog
        self._rows: dict[str, PlanRow] = {}
        self._spare: list[PlanRow] = []
        self._refill = QTimer(self)
        self._refill.setSingleShot(True)
        self._refill.setInterval(SPARE_AFTER_MS)
        self._refill.timeout.connect(self._keep_a_spare)
        self._chained: list[PlanRow] | None = None
        self._over = False
        self._band = TeamBand(self)
        self._band.changed.connect(self._draw_band)
        self.setObjectName("plan_panel")
        self.setAcceptDrops(True)
        self.setFixedWidth(min(self.theme.px(412), MOST_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 20, 16)
        column.setSpacing(8)
        self._data: EmissionData | None = None
        self._build_chart(column)
        self._build_gauges(column)
        self._build_list(column)
        self._build_foot(column)

    def _build_chart(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        self._title = Text("", "title3", wrap=True)
        self._chance = Text("", "caption", "muted", wrap=True, object_name="chance")
        numbers = self._page.context.numbers
        self._reduction = CountUpLabel(numbers.percent, role="number", object_name="reduction", duration_ms=280)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._chance)
        head.addLayout(words, 1)
        head.addWidget(self._reduction)
        column.addLayout(head)
        self._chart = EmissionChart(compact=True, object_name="plan_chart")
        self._chart.setMinimumHeight(self.theme.px(150))
        column.addWidget(self._chart, 5)

    def _build_gauges(self, column: QVBoxLayout) -> None:
        self._money = Gauge(self.tr("Money"), "coins", "cloudberry", object_name="gauge_money")
        self._staff = Gauge(self.tr("Staff"), "users", "#2F6DB5", object_name="gauge_staff")
        self._steps = Gauge(self.tr("Anchoring steps"), "link", "#B0559B", object_name="gauge_steps")
        for gauge in (self._money, self._staff, self._steps):
            column.addWidget(gauge)

    def _build_list(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        self._list_head = Text(self.tr("Chosen"), "label")
        head.addWidget(self._list_head, 1)
        self._tokens = Chip("", "award", "attention", role="caption", object_name="tokens")
        head.addWidget(self._tokens)
        column.addSpacing(2)
        column.addLayout(head)
        self._scroll = ScrollPage(object_name="plan_list", spacing=0)
        self._scroll.setMinimumHeight(self.theme.px(70))
        self._nothing = Text("", "body", "muted", wrap=True, object_name="plan_empty")
        self._scroll.body.addWidget(self._nothing)
        self._scroll.body.addStretch(1)
        column.addWidget(self._scroll, 6)

    def _build_foot(self, column: QVBoxLayout) -> None:
        column.addWidget(self._page.message)
        missing = QHBoxLayout()
        missing.setSpacing(8)
        self._missing_icon = IconView("alert-triangle", "cloudberry_text", 18)
        self._missing = Text("", "small", wrap=True, object_name="missing")
        missing.addWidget(self._missing_icon, 0, Qt.AlignmentFlag.AlignTop)
        missing.addWidget(self._missing, 1)
        column.addLayout(missing)
        self._done = PillButton("", "arrow-right", "primary", "large", icon_right=True, object_name="done")
        self._done.clicked.connect(self.done_asked)
        self._lock = PillButton("", "lock", "primary", "large", icon_right=True, object_name="lock")
        self._lock.clicked.connect(self.lock_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        main, other = (self._done, self._lock) if self._has_dialog else (self._lock, self._done)
        other.set_kind("secondary")
        buttons.addWidget(wide(main), 1)
        buttons.addWidget(other)
        column.addLayout(buttons)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(412), self.theme.px(600))

    # --- showing

    def redraw(self) -> None:
        """Chart, gauges and list from the state."""
        page, context = self._page, self._page.context
        figures = plan_figures(context, page.state, page.team_id)
        year = str(page.state.ruler.target.year)
        self._title.setText(self.tr("Our plan to {year}").format(year=year))
        self._reduction.set_value(-figures.reduction)
        self._reduction.set_tone("leaf_text")
        self._data = figures.data
        measures = plans.team_measures(page.state, page.team_id)
        self._band.follow(page.state.ruler, measures, page.state.goal_reduction)
        self._draw_band()
        self._draw_gauges()
        self._draw_rows()
        self._draw_foot()

    def _draw_band(self) -> None:
        """The chart with the band as far as it is known."""
        band = self._band.band
        if self._data is None or band is None:
            self._chance.setText("")
            if self._data is not None:
                self._chart.set_data(self._data)
            return
        self._chart.set_data(
            replace(self._data, low_kt=tuple(band.p10_kt.tolist()), high_kt=tuple(band.p90_kt.tolist()))
        )
        self._chance.setText(chance_sentence(self._page.context, self._band.chance))

    def show_wedge(self, wedge: Wedge | None) -> None:
        """What a measure in hand would change."""
        self._chart.show_wedge(wedge)

    def _draw_gauges(self) -> None:
        page, context = self._page, self._page.context
        team, numbers = page.team, context.numbers
        plan = [item for item in team.plan if item.round == page.state.round]
        money = team.money_meur + sum(item.cost_meur for item in plan)
        staff = team.staff_py + sum(item.staff_py for item in plan)
        steps = team.steps + sum(
            link.origin == "step" and link.round == page.state.round for item in team.plan for link in item.links
        )
        of = self.tr("{left} of {total} left")
        self._money.set_value(
            team.money_meur / money if money else 0.0,
            of.format(left=numbers.meur(max(0.0, team.money_meur), 2), total=numbers.meur(money, 2)),
        )
        self._staff.set_value(
            team.staff_py / staff if staff else 0.0,
            of.format(left=_short(numbers, max(0.0, team.staff_py)), total=numbers.person_years(staff)),
        )
        self._steps.set_value(team.steps / steps if steps else 0.0, of.format(left=team.steps, total=steps))
        self._tokens.set_text(self.tr("Tokens: {count}").format(count=team.tokens))

    def _draw_rows(self) -> None:
        page, state = self._page, self._page.state
        plan = sorted(page.team.plan, key=lambda item: item.round != state.round)
        for gone in set(self._rows) - {item.ref for item in plan}:
            row = self._rows.pop(gone)
            self._scroll.body.removeWidget(row)
            row.become("")
            self._spare.append(row)
        for place, item in enumerate(plan):
            if item.ref not in self._rows:
                self._keep_a_spare()
                row = self._rows[item.ref] = self._spare.pop()
                self._scroll.body.insertWidget(place, row)
                row.become(item.ref)
            self._draw_row(self._rows[item.ref], item)
        self._refill.start()
        rows = [self._rows[item.ref] for item in plan]
        if rows != self._chained:
            self._chained = rows
            chain_tabs([self._chart, *(w for row in rows for w in (row.entry, row.cross)), self._done, self._lock])
        self._nothing.setVisible(not plan)
        self._nothing.setText(self.tr("Nothing yet. Choose a card, or drag one here."))

    def _keep_a_spare(self) -> None:
        """A row at hand for the next choice: making and styling one takes longer than filling it."""
        if not self._spare:
            row = PlanRow(self._scroll.widget())
            row.opened.connect(self.item_opened)
            row.dropped.connect(self.drop_asked)
            self._spare.append(row)

    def _draw_row(self, row: PlanRow, item: PlanItem) -> None:
        page, state = self._page, self._page.state
        locked = state.round in page.team.locked_rounds
        links = items.links_of(state, page.team_id, item)
        drawn = (item, links, state.ruler, state.round, locked)
        if row.drawn == drawn:
            return
        row.drawn = drawn
        title = items.title_of(page.context, state, item.ref)
        sector = plans.sector_of(state, item.ref)
        if item.as_usual:
            row.entry.set_item(title, sector, (), "", self.tr("as usual"))
        else:
            effect = self._unit.with_unit(page.context, items.central_kt(state, item))
            note = self.tr("{share} comes true").format(share=items.realised_text(page.context, item))
            row.entry.set_item(title, sector, links, effect, note)
        able = item.kind == "measure" and item.round == state.round and item.partner_id is None and not locked
        row.set_droppable(title, able=able)

    def mark(self, ref: str) -> None:
        """Show which one is being worked on."""
        for key, row in self._rows.items():
            row.entry.setChecked(key == ref)

    def refs(self) -> tuple[str, ...]:
        """What can be anchored, in the order of the list."""
        state = self._page.state
        plan = sorted(self._page.team.plan, key=lambda item: item.round != state.round)
        return tuple(item.ref for item in plan if not item.as_usual)

    def _draw_foot(self) -> None:
        locked = self._page.state.round in self._page.team.locked_rounds
        text, urgent = self.missing()
        self._missing.setText(text)
        self._missing_icon.set_icon(
            "alert-triangle" if urgent else "info-circle", "cloudberry_text" if urgent else "muted"
        )
        self._missing.set_tone("ink" if urgent else "muted")
        lock, done = self.tr("Lock our choices"), self.tr("Done: hand over")
        # The one that comes next says so in words; the other one is its icon.
        by_words = self._has_dialog or locked
        self._done.set_text(done if by_words else "")
        self._lock.set_text("" if by_words else lock)
        for button, name in ((self._done, done), (self._lock, lock)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._lock.setVisible(not locked)
        if locked:
            self._done.set_kind("primary")
            wide(self._done)

    def missing(self) -> tuple[str, bool]:
        """(what is still missing, whether the lock waits for it)."""
        page, state = self._page, self._page.state
        if state.round in page.team.locked_rounds:
            return self.tr("Your choices of this round are locked."), False
        card_id = state.card_of_round(state.round)
        if card_id is not None and not any(item.ref.startswith(f"{card_id}:") for item in page.team.plan):
            return self.tr("Before you can lock: answer the scenario card."), True
        able = [item for item in page.team.plan if not item.as_usual]
        unheard = sum(not item.links for item in able)
        if unheard:
            text = self.tr("Not yet told to anyone, so no effect: {count}.")
            return text.format(count=unheard), True
        unasked = sum(not item.follow_up.complete and not item.guarded for item in able)
        if unasked:
            text = self.tr("Choices without owner, indicator and check date: {count}. They will lose a link.")
            return text.format(count=unasked), True
        if not able:
            return self.tr("You have chosen no measure yet. That is allowed."), False
        return self.tr("Everything has an owner and somebody who asks. Well done."), False

    # --- dropping cards on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if mime_measure_id(event.mimeData()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        measure_id = mime_measure_id(event.mimeData())
        self._over = False
        self.update()
        if measure_id:
            event.acceptProposedAction()
            self.card_dropped.emit(measure_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        painter.fillRect(self.rect(), theme.color("leaf_soft" if self._over else "surface"))
        painter.fillRect(QRectF(0, 0, 2, self.height()), theme.color("line"))
        if self._over:
            pen = QPen(theme.color("leaf"), theme.px(3), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), theme.px(16), theme.px(16))
