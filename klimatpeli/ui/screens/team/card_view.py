"""Step 1: the scenario card and its options; "as usual" is one of them.

Controls: ``option_<option-id>`` (a letter or Enter chooses), ``next_step``, ``card_message``.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.content.model import CardOption, ScenarioCard
from klimatpeli.game import plans
from klimatpeli.game.ruler import option_ref
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.detail import ViewpointRows
from klimatpeli.ui.screens.team.items import Unit
from klimatpeli.ui.screens.team.page import FlatNote, TeamPage
from klimatpeli.ui.widgets import (
    Chip,
    Choice,
    ChoiceList,
    IconView,
    InlineMessage,
    Panel,
    Picture,
    PillButton,
    ScrollPage,
    Text,
)


class CardView(QWidget):
    """The story at the left, the options at the right."""

    option_asked = Signal(str, str)
    next_asked = Signal()

    def __init__(self, page: TeamPage, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._unit = page, unit
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._build_story())
        row.addWidget(self._build_options(), 1)

    @property
    def card(self) -> ScenarioCard | None:
        """The card on the table."""
        card_id = self._page.state.card_of_round(self._page.state.round)
        return self._page.state.scenario.card(card_id) if card_id is not None else None

    def _build_story(self) -> QWidget:
        page, card = self._page, self.card
        panel = Panel(padding=0, spacing=0)
        panel.setFixedWidth(min(self.theme_px(308), 380))
        self._picture = Picture(corners="tl tr")
        self._picture.setFixedHeight(self.theme_px(170))
        panel.body.addWidget(self._picture)
        scroll = ScrollPage(margins=(20, 14, 16, 14), spacing=8, object_name="story")
        if card is not None:
            self._picture.set_picture(card.illustration)
            scroll.body.addWidget(Chip(page.context.text(card.theme), card.icon, "attention"))
            scroll.body.addWidget(Text(page.context.text(card.title), "title2", wrap=True))
            scroll.body.addWidget(Text(page.context.text(card.story), "body", wrap=True))
            note = FlatNote(padding=14)
            note.body.setSpacing(2)
            asks = self.tr("{who} asks").format(who=page.context.text(card.asker))
            note.body.addWidget(Text(asks, "small", "cloudberry_text", weight=700, wrap=True))
            note.body.addWidget(Text(page.context.text(card.question), "body", wrap=True))
            scroll.body.addWidget(note)
        scroll.body.addStretch(1)
        panel.body.addWidget(scroll, 1)
        return panel

    def theme_px(self, design: float) -> int:
        """Pixels for a length of the drawings."""
        return self._page.theme.px(design)

    def _build_options(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("What do you decide?"), "title2"), 1)
        self._next = PillButton(
            self.tr("Next: measures"), "arrow-right", "primary", "medium", icon_right=True, object_name="next_step"
        )
        self._next.clicked.connect(self.next_asked)
        keeps_place = self._next.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._next.setSizePolicy(keeps_place)
        head.addWidget(self._next)
        column.addLayout(head)
        scroll = ScrollPage(object_name="options", spacing=2)
        scroll.body.setContentsMargins(0, 0, 4, 6)
        self._list = ChoiceList(self._choices(), object_name="option_list")
        card = self.card
        if card is not None:
            for option, choice in zip(card.options, self._list.rows(), strict=True):
                choice.setObjectName(f"option_{option.id}")
        self._list.chosen.connect(self._on_chosen)
        scroll.body.addWidget(self._list)
        self.line = InlineMessage(object_name="card_message")
        scroll.body.addWidget(self.line)
        self._panel = Panel(padding=16, spacing=8)
        self._effect = Text("", "label", wrap=True, object_name="option_effect")
        self._panel.body.addWidget(self._effect)
        self._views = ViewpointRows(self._page, columns=2)
        self._panel.body.addWidget(self._views)
        wrap = QVBoxLayout()
        wrap.setContentsMargins(6, 2, 6, 6)
        wrap.addWidget(self._panel)
        scroll.body.addLayout(wrap)
        self._hint = self._build_hint()
        scroll.body.addWidget(self._hint)
        scroll.body.addStretch(1)
        column.addWidget(scroll, 1)
        return side

    def _build_hint(self) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(IconView("info-circle", "muted", 20))
        text = self.tr("Click an option or press its letter. “As usual” is an honest answer too.")
        row.addWidget(Text(text, "body", "muted", wrap=True), 1)
        return hint

    def _choices(self) -> list[Choice]:
        card = self.card
        if card is None:
            return []
        return [
            Choice(
                key=option.id,
                letter="ABCD"[number],
                title=self._page.context.text(option.title),
                text=self._page.context.text(option.summary),
                figure=self._page.context.numbers.meur(option.invest_meur),
                figure_note=self._figure_note(card, option),
            )
            for number, option in enumerate(card.options)
        ]

    def _figure_note(self, card: ScenarioCard, option: CardOption) -> str:
        if option.as_usual:
            return self.tr("as usual")
        if not option.effects:
            return self.tr("no tonnes counted")
        first, _ = items.years_of(self._page.state, option_ref(card.id, option.id), self._page.state.resources.year)
        return self.tr("works from {year}").format(year=str(first))

    # --- showing

    @property
    def chosen(self) -> str:
        """Id of the team's option; empty before it has chosen."""
        card = self.card
        if card is None:
            return ""
        prefix = f"{card.id}:"
        return next((i.ref.removeprefix(prefix) for i in self._page.team.plan if i.ref.startswith(prefix)), "")

    def redraw(self) -> None:
        card, chosen = self.card, self.chosen
        self._list.set_current(chosen)
        self._next.setVisible(bool(chosen))
        self._panel.setVisible(bool(chosen))
        self._hint.setVisible(not chosen)
        locked = self._page.state.round in self._page.team.locked_rounds
        self._list.setEnabled(not locked)
        option = next((option for option in card.options if option.id == chosen), None) if card else None
        if card is not None and option is not None:
            self._show_option(card, option)

    def set_next(self, text: str) -> None:
        """What the button that goes on says."""
        self._next.set_text(text)

    def _show_option(self, card: ScenarioCard, option: CardOption) -> None:
        page, context = self._page, self._page.context
        if option.effects:
            planned = page.state.ruler.planned(option_ref(card.id, option.id), year=page.state.resources.year)
            effect = plans.effect_alone(page.state, planned)
            self._effect.setText(
                self.tr("{effect} in {year} when fully anchored ({low} to {high}), {staff}.").format(
                    effect=self._unit.with_unit(context, effect.central_kt),
                    year=str(page.state.ruler.target.year),
                    low=self._unit.text(context, effect.low_kt, less=False),
                    high=self._unit.with_unit(context, effect.high_kt, less=False),
                    staff=context.numbers.person_years(option.staff_py),
                )
            )
        elif option.not_measurable is not None:
            self._effect.setText(context.text(option.not_measurable))
        self._views.set_viewpoints(option.viewpoints)

    def first_control(self) -> QWidget | None:
        rows = self._list.rows()
        return next((row for row in rows if row.isChecked()), rows[0] if rows else None)

    def _on_chosen(self, option_id: str) -> None:
        card = self.card
        if card is not None:
            if option_id != self.chosen:
                self.option_asked.emit(card.id, option_id)
            self._list.set_current(self.chosen)
