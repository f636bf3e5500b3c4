"""Everything about one measure: plain words, price, viewpoints, what others did, and the button that chooses it.

Controls: ``amount`` (``amount_less``, ``amount_more``), ``choose``, ``anchor``, ``drop``, ``fit_<n>_yes``,
``fit_<n>_no``, ``read_warning``, ``detail_message``.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.content.model import Measure, Viewpoint, Viewpoints
from klimatpeli.game import plans
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.controls import AmountEntry
from klimatpeli.ui.screens.team.page import FlatNote, TeamPage, wide
from klimatpeli.ui.screens.team.shelf import FIT_QUESTIONS, Shelf
from klimatpeli.ui.widgets import (
    Chip,
    Divider,
    FlowLayout,
    IconView,
    InlineMessage,
    KeyFigure,
    Panel,
    PillButton,
    RangeStrip,
    ScrollPage,
    Text,
    Themed,
)
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text

VIEWPOINTS = ("residents", "environment", "personnel", "economy")


class Pips(Themed, QWidget):
    """A score from −3 to +3 as bars to the left or right of a middle, and as a figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score, self._text = 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_score(self, score: int, text: str) -> None:
        """``text`` is the figure, formatted."""
        self._score, self._text = score, text
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(104), self.theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        step, tall = theme.px(11), theme.px(12)
        middle, y = theme.px(36), (self.height() - tall) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for i in (-3, -2, -1, 1, 2, 3):
            on = (0 < i <= self._score) or (self._score <= i < 0)
            token = "leaf" if i > 0 else "lingonberry"
            painter.setBrush(theme.color(token if on else "track"))
            x = middle + (i - 1) * step + theme.px(2) if i > 0 else middle + i * step - theme.px(2)
            painter.drawRoundedRect(QRectF(x, y, step - 2, tall), 3, 3)
        painter.setBrush(theme.color("border"))
        painter.drawRect(QRectF(middle - theme.px(1), y - 2, 1.6, tall + 4))
        box = QRectF(theme.px(76), 0, self.width() - theme.px(76), self.height())
        tone = "leaf_text" if self._score > 0 else "lingonberry_text" if self._score < 0 else "muted"
        paint_line_of_text(painter, box, self._text, theme.font("label", 700), theme.color(tone))


class ViewpointRows(QWidget):
    """The four viewpoints with their scores and reasons."""

    def __init__(self, page: TeamPage, *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        self._rows: dict[str, tuple[Pips, Text]] = {}
        names = {term.id: page.context.text(term.name) for term in page.state.scenario.vocabulary.viewpoints}
        for number, key in enumerate(VIEWPOINTS):
            box = QVBoxLayout()
            box.setSpacing(0)
            head = QHBoxLayout()
            head.addWidget(Text(names.get(key, key), "small", weight=600, wrap=True), 1)
            pips = Pips()
            head.addWidget(pips, 0, Qt.AlignmentFlag.AlignTop)
            reason = Text("", "small", "muted", wrap=True)
            box.addLayout(head)
            box.addWidget(reason)
            box.addStretch(1)
            self._rows[key] = (pips, reason)
            grid.addLayout(box, number // columns, number % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def set_viewpoints(self, viewpoints: Viewpoints) -> None:
        """Show them."""
        numbers = self._page.context.numbers
        for key, (pips, reason) in self._rows.items():
            view: Viewpoint = getattr(viewpoints, key)
            pips.set_score(view.score, numbers.integer(view.score, signed=True))
            reason.setText(self._page.context.text(view.reason))


class FitRow(QWidget):
    """One fit question with yes and no."""

    answered = Signal(int, bool)

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Text(text, "small", wrap=True), 1)
        self._buttons: dict[bool, PillButton] = {}
        for answer, label, key in ((True, self.tr("Yes"), "yes"), (False, self.tr("No"), "no")):
            button = PillButton(
                label,
                size="small",
                object_name=f"fit_{number}_{key}",
                accessible_name=f"{text} {label}",
            )
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, given=answer: self.answered.emit(number, given))
            self._buttons[answer] = button
            row.addWidget(button)

    def set_answer(self, answer: bool | None, *, enabled: bool) -> None:
        """Show what was answered."""
        for key, button in self._buttons.items():
            button.setChecked(answer is key)
            button.setEnabled(enabled)


class MeasureDetail(Panel):
    """Built once; showing another measure only changes its texts."""

    choose_asked = Signal(str)
    drop_asked = Signal(str)
    anchor_asked = Signal(str)
    changed = Signal(str)
    """Amount or fit answers of this measure changed; nothing has been sent."""
    warning_asked = Signal(str)

    def __init__(self, page: TeamPage, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, spacing=0, object_name="detail")
        self._page, self._shelf = page, shelf
        self._measure: Measure | None = None
        self.setFixedWidth(min(self.theme.px(340), 420))
        self.body.addWidget(self._build_head())
        self._scroll = ScrollPage(margins=(20, 8, 14, 12), spacing=6, object_name="detail_scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("About this measure"))
        self._build_words()
        self._build_elsewhere()
        self._scroll.body.addStretch(1)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Divider())
        self.body.addWidget(self._build_foot())

    @property
    def line(self) -> InlineMessage:
        """Where refusals of this measure are said."""
        return self._line

    @property
    def measure_id(self) -> str:
        """What is shown; empty before the first."""
        return self._measure.id if self._measure is not None else ""

    @property
    def reading_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through, from the top down."""
        answers = [button for row in self._fits for button in row.findChildren(PillButton)]
        return (self._scroll, *answers, self._read, self._amount, self._choose, self._anchor, self._drop)

    # --- building

    def _build_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(20, 14, 16, 6)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._icon = IconView("leaf", "leaf_text", 19)
        self._sector = Text("", "small", "muted", weight=600)
        top.addWidget(self._icon)
        top.addWidget(self._sector, 1)
        column.addLayout(top)
        self._title = Text("", "title3", wrap=True, object_name="detail_title")
        column.addWidget(self._title)
        return head

    def _heading(self, text: str) -> Text:
        heading = Text(text, "small", "leaf_text", weight=700, wrap=True)
        heading.setContentsMargins(0, 8, 0, 0)
        return heading

    def _build_words(self) -> None:
        body = self._scroll.body
        self._summary = Text("", "body", wrap=True)
        body.addWidget(self._summary)
        self._outside = FlatNote(padding=12)
        self._outside.body.setSpacing(2)
        self._outside_head = Text("", "small", weight=700, wrap=True)
        self._outside_text = Text("", "small", wrap=True)
        self._outside.body.addWidget(self._outside_head)
        self._outside.body.addWidget(self._outside_text)
        body.addWidget(self._outside)
        self._facts: dict[str, Text] = {}
        facts = QGridLayout()
        facts.setHorizontalSpacing(10)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for number, (key, icon, name) in enumerate(
            (
                ("payer", "wallet", self.tr("Who pays")),
                ("years", "hourglass", self.tr("When it works")),
                ("body", "gavel", self.tr("Who decides")),
            )
        ):
            facts.addWidget(IconView(icon, "muted", 17), number, 0, Qt.AlignmentFlag.AlignTop)
            value = Text("", "small", wrap=True)
            value.setAccessibleDescription(name)
            facts.addWidget(value, number, 1)
            self._facts[key] = value
        body.addLayout(facts)
        marks = QWidget()
        self._marks = FlowLayout(marks, spacing=6)
        self._judged = Chip(self.tr("Figures are partly judged"), "scale", "attention", role="caption")
        self._sourced = Chip(self.tr("Figures come from sources"), "book", "info", role="caption")
        for chip in (self._judged, self._sourced):
            self._marks.addWidget(chip)
        body.addWidget(marks)
        body.addWidget(self._heading(self.tr("Four viewpoints (judged)")))
        self._views = ViewpointRows(self._page)
        body.addWidget(self._views)

    def _build_elsewhere(self) -> None:
        body = self._scroll.body
        self._copy_head = self._heading(self.tr("Copy it?"))
        body.addWidget(self._copy_head)
        self._precedent = Text("", "small", wrap=True)
        body.addWidget(self._precedent)
        self._fits: list[FitRow] = []
        for number, question in enumerate(self._page.state.scenario.fit_questions):
            row = FitRow(number, self._page.context.text(question.text))
            row.answered.connect(self._on_fit)
            self._fits.append(row)
            body.addWidget(row)
        self._copy_note = Text("", "small", "muted", wrap=True)
        body.addWidget(self._copy_note)
        body.addWidget(self._heading(self.tr("What went wrong elsewhere")))
        self._warning = Text("", "small", wrap=True, object_name="warning_text")
        body.addWidget(self._warning)
        self._read = PillButton("", "award", "amber", "small", object_name="read_warning")
        self._read.clicked.connect(lambda: self.warning_asked.emit(self.measure_id))
        body.addWidget(self._read)

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(20, 10, 16, 14)
        column.setSpacing(6)
        effect = QHBoxLayout()
        self._effect = KeyFigure("", object_name="detail_effect")
        self._strip = RangeStrip()
        self._strip.setFixedWidth(self.theme.px(74))
        effect.addWidget(self._effect, 1)
        effect.addWidget(self._strip)
        column.addLayout(effect)
        self._amount = AmountEntry()
        self._amount.setLocale(self._page.context.numbers.locale)
        self._amount.value_changed.connect(self._on_amount)
        column.addWidget(self._amount)
        price = QHBoxLayout()
        price.setSpacing(6)
        self._money = Text("", "label", object_name="detail_money")
        self._staff = Text("", "label", object_name="detail_staff")
        price.addWidget(IconView("coins", "ink", 18))
        price.addWidget(self._money)
        price.addSpacing(10)
        price.addWidget(IconView("users", "ink", 18))
        price.addWidget(self._staff, 1)
        column.addLayout(price)
        self._line = InlineMessage(object_name="detail_message")
        column.addWidget(self._line)
        self._choose = wide(PillButton("", "check", "primary", "medium", hint="↵", object_name="choose"))
        self._choose.clicked.connect(lambda: self.choose_asked.emit(self.measure_id))
        self._anchor = wide(PillButton(self.tr("Anchor it"), "link", "primary", "medium", object_name="anchor"))
        self._anchor.clicked.connect(lambda: self.anchor_asked.emit(self.measure_id))
        self._drop = PillButton(self.tr("Drop"), "x", "secondary", "medium", object_name="drop")
        self._drop.clicked.connect(lambda: self.drop_asked.emit(self.measure_id))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._choose, self._anchor):
            buttons.addWidget(button, 1)
        buttons.addWidget(self._drop)
        column.addLayout(buttons)
        return foot

    # --- showing

    def show_measure(self, measure: Measure) -> None:
        """Show another measure from its top."""
        other = self._measure is None or self._measure.id != measure.id
        self._measure = measure
        if other:
            self._line.clear()
            self._scroll.verticalScrollBar().setValue(0)
            self._show_words(measure)
        self.redraw()

    def _show_words(self, measure: Measure) -> None:
        context, state = self._page.context, self._page.state
        self._icon.set_icon(measure.icon, self.theme.sector(measure.sector).name())
        self._sector.setText(items.sector_name(context, state, measure.sector))
        self._title.setText(context.text(measure.title))
        self._summary.setText(context.text(measure.summary))
        first, full = items.years_of(state, measure.id, self._decided_year(measure))
        years = (
            self.tr("Works in full from {full}").format(full=str(full))
            if first == full
            else self.tr("Begins in {first}, works in full from {full}").format(first=str(first), full=str(full))
        )
        self._facts["payer"].setText(self.tr("Pays: {payer}").format(payer=context.text(measure.cost.payer)))
        self._facts["years"].setText(years)
        body = items.body_name(context, state, measure.id)
        self._facts["body"].setText(self.tr("Decides: {body}").format(body=body))
        judged = items.is_judged(measure)
        self._judged.setVisible(judged)
        self._sourced.setVisible(not judged)
        self._views.set_viewpoints(measure.viewpoints)
        place = measure.precedent
        for widget in (self._copy_head, self._precedent, self._copy_note, *self._fits):
            widget.setVisible(place is not None)
        if place is not None:
            where, when, result = (context.text(text) for text in (place.place, place.year, place.result))
            self._precedent.setText(self.tr("{place}, {year}: {result}").format(place=where, year=when, result=result))

    def _decided_year(self, measure: Measure) -> int:
        item = self._shelf.item(measure.id)
        return item.year if item is not None else self._page.state.resources.year

    def redraw(self) -> None:
        """Take figures and buttons from the state and the drafts."""
        measure = self._measure
        if measure is None:
            return
        page, context, shelf = self._page, self._page.context, self._shelf
        effect = shelf.effect(measure)
        year = str(page.state.ruler.target.year)
        unit = self.tr("{unit} CO₂e\nin {year}").format(unit=shelf.unit.name, year=year)
        self._effect.set_figure(shelf.unit.text(context, effect.central_kt), unit)
        self._strip.set_values(effect.low_kt, effect.central_kt, effect.high_kt, text=shelf.range_text(effect))
        self._strip.setVisible(effect.high_kt > 0)
        self._show_outside(measure, effect.outside_kt, effect.credits_kt)
        money, staff = shelf.price(measure)
        chosen = shelf.item(measure.id)
        self._money.setText(context.numbers.meur(money))
        self._money.set_tone("ink" if chosen or money <= page.team.money_meur + 1e-9 else "lingonberry_text")
        self._staff.setText(context.numbers.person_years(staff))
        self._staff.set_tone("ink" if chosen or staff <= page.team.staff_py + 1e-9 else "lingonberry_text")
        self._show_amount(measure, enabled=chosen is None)
        self._show_fit(measure, enabled=chosen is None)
        self._show_warning(measure)
        self._show_buttons(measure)

    def _show_amount(self, measure: Measure, *, enabled: bool) -> None:
        amount = measure.amount
        self._amount.setVisible(amount is not None)
        self._amount.setEnabled(enabled)
        if amount is not None:
            units, label = self._shelf.units(measure), self.tr("How much")
            bought, step, limit = (amount.bought(part) for part in (units, amount.step, amount.limit))
            self._amount.set_range(bought, step, limit, self._page.context.text(amount.word(units)), label)

    def _show_outside(self, measure: Measure, outside_kt: float, credits_kt: float) -> None:
        context, unit = self._page.context, self._shelf.unit
        reasons = [
            context.text(effect.reason)
            for effect in measure.effects
            if effect.reason is not None and effect.kind in ("outside", "enabling", "credit")
        ]
        self._outside.setVisible(bool(reasons) or credits_kt > 0)
        if outside_kt > 0:
            text = self.tr("{tonnes} a year more, outside our figures")
            head = text.format(tonnes=unit.with_unit(context, outside_kt))
        elif credits_kt > 0:
            head = self.tr("{tonnes} of it is credit: clean power for others").format(
                tonnes=unit.with_unit(context, credits_kt)
            )
        else:
            head = self.tr("Makes others possible")
        self._outside_head.setText(head)
        self._outside_text.setText(" ".join(dict.fromkeys(reasons)))
        self._outside_text.setVisible(bool(reasons))

    def _show_fit(self, measure: Measure, *, enabled: bool) -> None:
        if measure.precedent is None:
            return
        answers = self._shelf.fit(measure)
        for row, answer in zip(self._fits, answers, strict=True):
            row.set_answer(answer, enabled=enabled)
        saved = self._page.context.numbers.person_years(plans.copy_saves_py(measure))
        if self._shelf.copied(measure):
            text = self.tr("Copied: {work} less, and the range is half as wide.").format(work=saved)
        elif answers.count(None) == 0:
            text = self.tr("Not all yes: it has to be planned from the start.")
        else:
            text = self.tr("Three yes: {work} less and a narrower range.").format(work=saved)
        self._copy_note.setText(text)
        self._copy_note.set_tone("leaf_text" if self._shelf.copied(measure) else "muted")

    def _show_warning(self, measure: Measure) -> None:
        read = measure.id in self._page.team.warnings_read
        tokens = self._page.team.tokens
        self._read.setVisible(not read)
        self._read.setEnabled(tokens > 0)
        self._read.set_text(self.tr("Read it: one token"))
        if read:
            self._warning.setText(self._page.context.text(measure.warning))
        elif tokens:
            self._warning.setText(self.tr("Your tokens: {tokens}.").format(tokens=tokens))
        else:
            self._warning.setText(self.tr("You have no experience token now."))

    def _show_buttons(self, measure: Measure) -> None:
        item = self._shelf.item(measure.id)
        locked = self._page.state.round in self._page.team.locked_rounds
        droppable = item is not None and item.round == self._page.state.round and not locked
        self._choose.set_text(self.tr("Choose this"))
        self._choose.setEnabled(not locked)
        # The keyboard moves on before its button goes: Qt would carry it past controls elsewhere, which then repaint.
        leaving, coming = (self._choose, self._anchor) if item is not None else (self._drop, self._choose)
        if leaving.hasFocus():
            coming.show()
            coming.setFocus(Qt.FocusReason.TabFocusReason)
        self._choose.setVisible(item is None)
        self._anchor.setVisible(item is not None)
        self._drop.setVisible(droppable)

    # --- acting

    def _on_amount(self, value: float) -> None:
        if self._measure is not None and self._measure.amount is not None:
            self._shelf.set_units(self._measure, round(value / self._measure.amount.lot, 9))
            self._line.clear()
            self.redraw()
            self.changed.emit(self._measure.id)

    def _on_fit(self, number: int, answer: bool) -> None:
        if self._measure is not None and 0 <= number < FIT_QUESTIONS:
            self._shelf.set_fit(self._measure, number, answer)
            self.redraw()
            self.changed.emit(self._measure.id)
