"""Step 3: one chosen thing: who has to hear about it, who answers for it, when somebody asks.

Controls: ``link_sentence``, ``place_link``, ``remove_link``, ``slot_owner``, ``slot_indicator``, ``slot_review``,
``owner``, ``indicator``, ``goal``, ``review_date``, ``save_slots``, ``guard``, ``offer_<team-id>``,
``drop_item``, ``next_item``, ``anchor_message``, ``slots_message``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.commands import FillSlots, GuardItem, OfferCofunding, PlaceLink, RemoveLink
from klimatpeli.game.proposals import proposal
from klimatpeli.game.records import CHAIN_LENGTH, REALISED, FollowUp
from klimatpeli.game.records import Link as PlacedLink
from klimatpeli.game.rules.checks import TEXT_LIMIT
from klimatpeli.game.state import PlanItem
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.items import Unit
from klimatpeli.ui.screens.team.page import TeamPage, wide
from klimatpeli.ui.widgets import (
    ChainView,
    Chip,
    EmptyState,
    FlowLayout,
    IconView,
    InlineMessage,
    LabeledField,
    Panel,
    PillButton,
    ScrollPage,
    SlotView,
    Text,
    choice_field,
    date_field,
    line_field,
    text_field,
)
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.widgets.indicators import ChipTone

SLOT_LIMIT = 200
NEXT_REVIEW = (6, 15)
"""Month and day suggested for the review, in the year after the decision."""


class AnchorView(QWidget):
    """The chain at the left, follow-up at the right."""

    drop_asked = Signal(str)
    next_asked = Signal()

    def __init__(self, page: TeamPage, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._unit = page, unit
        self._ref = ""
        self._filled_for = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(10)
        self._head = self._build_head()
        column.addWidget(self._head)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._build_chain(), 1)
        row.addWidget(self._build_slots(), 1)
        column.addWidget(self._body, 1)
        self._empty = EmptyState(
            "link",
            self.tr("Nothing to anchor yet"),
            self.tr("What you choose comes here: who has to hear about it, and who is responsible for it."),
        )
        column.addWidget(self._empty, 1)

    # --- building

    def _build_head(self) -> QWidget:
        panel = Panel(padding=14, spacing=2, accent="leaf")
        self._head_panel = panel
        row = QHBoxLayout()
        row.setSpacing(12)
        self._icon = IconView("leaf", "leaf_text", 26)
        row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = Text("", "title3", wrap=True, object_name="item_title")
        self._effect = Text("", "body", "muted", wrap=True, object_name="item_effect")
        words.addWidget(self._title)
        words.addWidget(self._effect)
        row.addLayout(words, 1)
        self._drop = PillButton(self.tr("Drop"), "x", "secondary", "small", object_name="drop_item")
        self._drop.clicked.connect(lambda: self.drop_asked.emit(self._ref))
        self._next = PillButton(
            self.tr("Next choice"), "arrow-right", "secondary", "small", icon_right=True, object_name="next_item"
        )
        self._next.clicked.connect(self.next_asked)
        row.addWidget(self._drop)
        row.addWidget(self._next)
        panel.body.addLayout(row)
        return panel

    def _build_chain(self) -> QWidget:
        panel = Panel(padding=0, spacing=0)
        scroll = ScrollPage(margins=(20, 14, 16, 14), spacing=8, object_name="chain_scroll")
        panel.body.addWidget(scroll)
        body = scroll.body
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Who must have heard?"), "title3", wrap=True), 1)
        self._realised = Chip("", "link", "neutral", object_name="realised")
        head.addWidget(self._realised)
        body.addLayout(head)
        names = [self._page.context.text(term.name) for term in self._page.state.scenario.vocabulary.links]
        self._names = names
        self._chain = ChainView(names=names, sentences=("",) * CHAIN_LENGTH, interactive=True, object_name="chain")
        self._chain.link_chosen.connect(lambda _index: self._on_place())
        body.addWidget(self._chain)
        field = text_field(
            "",
            placeholder=self.tr("One sentence. No names, please"),
            lines=2,
            max_length=TEXT_LIMIT,
            object_name="link_sentence",
        )
        self._sentence_row = field
        for label in field.findChildren(Text):
            label.setWordWrap(True)
        self._sentence = field.field
        self._sentence.textChanged.connect(self._on_sentence_typed)
        body.addWidget(field)
        self.line = InlineMessage(object_name="anchor_message")
        body.addWidget(self.line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self._place = wide(
            PillButton(self.tr("Place the link"), "link", "primary", "medium", hint="Ctrl ↵", object_name="place_link")
        )
        self._place.clicked.connect(self._on_place)
        self._remove = PillButton(self.tr("Take back"), "link-off", "secondary", "medium", object_name="remove_link")
        self._remove.clicked.connect(self._on_remove)
        buttons.addWidget(self._place, 1)
        buttons.addWidget(self._remove)
        body.addLayout(buttons)
        self._chain_hint = Text("", "small", "muted", wrap=True)
        body.addWidget(self._chain_hint)
        body.addStretch(1)
        return panel

    def _build_slots(self) -> QWidget:
        panel = Panel(padding=0, spacing=0)
        scroll = ScrollPage(margins=(20, 14, 16, 14), spacing=8, object_name="slots_scroll")
        panel.body.addWidget(scroll)
        body = scroll.body
        body.addWidget(Text(self.tr("Who is responsible, and who checks?"), "title3", wrap=True))
        slots = QHBoxLayout()
        slots.setSpacing(6)
        self._slots: dict[str, SlotView] = {}
        for key, label in (
            ("owner", self.tr("Responsible")),
            ("indicator", self.tr("Indicator")),
            ("review", self.tr("Check")),
        ):
            slot = SlotView(label, object_name=f"slot_{key}")
            slot.activated.connect(lambda of=key: self._focus_field(of))
            self._slots[key] = slot
            slots.addWidget(slot, 1)
        body.addLayout(slots)
        self._build_fields(body)
        self.slots_line = InlineMessage(object_name="slots_message")
        body.addWidget(self.slots_line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self._save = wide(PillButton("", "clipboard-check", "primary", "medium", object_name="save_slots"))
        self._save.clicked.connect(self._on_save)
        self._guard = PillButton("", "shield-check", "amber", "medium", object_name="guard")
        self._guard.clicked.connect(self._on_guard)
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._guard)
        body.addLayout(buttons)
        self._drift = Text("", "small", "muted", wrap=True, object_name="drift")
        body.addWidget(self._drift)
        body.addWidget(self._build_sharing())
        body.addStretch(1)
        return panel

    def _build_fields(self, body: QVBoxLayout) -> None:
        context, vocabulary = self._page.context, self._page.state.scenario.vocabulary
        bodies = [(term.id, context.text(term.name)) for term in vocabulary.bodies]
        owner = choice_field(self.tr("Which board or unit is responsible?"), bodies, editable=True, object_name="owner")
        self._owner = owner.field
        typed = self._owner.lineEdit()
        if typed is not None:
            typed.setMaxLength(SLOT_LIMIT)
        indicator = line_field(self.tr("What do we watch?"), max_length=SLOT_LIMIT, object_name="indicator")
        self._indicator = indicator.field
        goal = line_field(self.tr("Goal"), max_length=60, object_name="goal")
        self._goal = goal.field
        review = date_field(
            self.tr("When do we check?"),
            date(2027, 6, 15),
            locale=context.numbers.locale,
            object_name="review_date",
        )
        self._review = review.field
        body.addWidget(owner)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(indicator, 5)
        pair.addWidget(goal, 2)
        body.addLayout(pair)
        body.addWidget(review)
        self._owner.editTextChanged.connect(lambda text: self._keep("owner", text))
        self._indicator.textChanged.connect(lambda text: self._keep("indicator", text))
        self._goal.textChanged.connect(lambda text: self._keep("goal", text))
        self._review.dateChanged.connect(lambda day: self._keep("review", day.toString(Qt.DateFormat.ISODate)))
        self._fields: dict[str, LabeledField[Any]] = {"owner": owner, "indicator": indicator, "review": review}

    def _build_sharing(self) -> QWidget:
        self._sharing = QWidget()
        column = QVBoxLayout(self._sharing)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        self._sharing_text = Text("", "small", weight=600, wrap=True, object_name="sharing")
        column.addWidget(self._sharing_text)
        row = QWidget()
        flow = FlowLayout(row, spacing=8)
        self._offers: dict[str, PillButton] = {}
        for team in self._page.state.teams:
            if team.id != self._page.team_id:
                button = PillButton(team.name, "heart-handshake", size="small", object_name=f"offer_{team.id}")
                button.clicked.connect(lambda _checked=False, partner=team.id: self._on_offer(partner))
                self._offers[team.id] = button
                flow.addWidget(button)
        self._offer_row = row
        column.addWidget(row)
        return self._sharing

    # --- showing

    @property
    def ref(self) -> str:
        """What is being worked on; empty when nothing is."""
        return self._ref

    def _item(self) -> PlanItem | None:
        item = self._page.team.item(self._ref)
        return None if item is None or item.as_usual else item

    def show_item(self, ref: str) -> None:
        """Work on this one."""
        if ref != self._ref:
            self.line.clear()
            self.slots_line.clear()
        self._ref = ref
        self.redraw()

    def redraw(self) -> None:
        item = self._item()
        for widget in (self._head, self._body):
            widget.setVisible(item is not None)
        self._empty.setVisible(item is None)
        if item is None:
            self._filled_for = ""
            return
        if self._filled_for != item.ref:
            self._fill_fields(item)
        self._draw_head(item)
        self._draw_chain(item)
        self._draw_slots(item)
        self._draw_sharing(item)

    @property
    def _locked(self) -> bool:
        return self._page.state.round in self._page.team.locked_rounds

    def _draw_head(self, item: PlanItem) -> None:
        state, context = self._page.state, self._page.context
        sector = plans.sector_of(state, item.ref)
        color = self._page.theme.sector(sector).name()
        self._head_panel.set_accent(color)
        self._icon.set_icon(items.icon_of(state, item.ref), color)
        title = items.title_of(context, state, item.ref)
        if item.kind == "measure":
            amount = items.amount_text(context, state.scenario.measure(item.ref), item.units)
            title = f"{title} · {amount}" if amount else title
        self._title.setText(title)
        full = items.central_kt(state, item, full=True)
        now = items.central_kt(state, item)
        year = str(state.ruler.target.year)
        if full <= 0:
            text = self.tr("No tonnes of its own in {year}; it still has to be anchored.").format(year=year)
        elif item.anchored:
            text = self.tr("{full} in {year}: all of it comes true.").format(
                full=self._unit.with_unit(context, full), year=year
            )
        else:
            text = self.tr("{full} in {year} when all have heard. As it stands: {now}.").format(
                full=self._unit.with_unit(context, full), year=year, now=self._unit.with_unit(context, now)
            )
        self._effect.setText(text)
        self._drop.setVisible(
            item.kind == "measure" and item.round == state.round and item.partner_id is None and not self._locked
        )
        self._next.setVisible(sum(not entry.as_usual for entry in self._page.team.plan) > 1)

    def _draw_chain(self, item: PlanItem) -> None:
        context = self._page.context
        sentences = [self._said(link) for link in item.links]
        sentences += [""] * (CHAIN_LENGTH - len(sentences))
        links = items.links_of(self._page.state, self._page.team_id, item)
        if not any(sentences):
            sentences[-1] = ""
        self._chain.set_links(links, sentences)
        share = context.numbers.percent(item.realised)
        tone: ChipTone = "good" if item.anchored else "attention" if item.links else "bad"
        self._realised.set_text(self.tr("{share} comes true").format(share=share), tone)
        upcoming = len(item.links)
        open_ = upcoming < CHAIN_LENGTH and not self._locked
        self._sentence_row.setVisible(open_)
        self._place.setVisible(open_)
        self._remove.setVisible(self._removable(item))
        if open_:
            who = self._names[upcoming]
            self._sentence_row.set_label(self.tr("{who}: what does this person need to hear?").format(who=who))
            then = context.numbers.percent(REALISED[upcoming + 1])
            text = self.tr("Takes one anchoring step; you have {steps}. Then {share} of the effect comes true.")
            self._chain_hint.setText(text.format(steps=self._page.team.steps, share=then))
        elif item.anchored:
            self._chain_hint.setText(self.tr("Everyone has heard. Nothing of the effect is lost."))
        else:
            self._chain_hint.setText(self.tr("Your choices of this round are locked."))

    def _said(self, link: PlacedLink) -> str:
        if link.sentence:
            return link.sentence
        return {
            "decision": self.tr("heard with the decision on the card"),
            "dialog": self.tr("convinced by your answer"),
            "cake": self.tr("won over by the cake"),
        }.get(link.origin, "")

    def _removable(self, item: PlanItem) -> bool:
        last = item.links[-1] if item.links else None
        return last is not None and last.origin == "step" and last.round == self._page.state.round and not self._locked

    def _draw_slots(self, item: PlanItem) -> None:
        kept, numbers = item.follow_up, self._page.context.numbers
        self._slots["owner"].set_value(kept.owner)
        self._slots["indicator"].set_value(kept.indicator)
        day = numbers.date(date.fromisoformat(kept.review_date)) if kept.review_date else ""
        self._slots["review"].set_value(day)
        for slot in self._slots.values():
            slot.setToolTip(plain_tip(slot.value()))
        self._save.set_text(self.tr("Save the changes") if kept.complete else self.tr("Fill all three"))
        self._save.set_kind("secondary" if kept.complete else "primary")
        self._save.setEnabled(not self._locked)
        able = not kept.complete and not item.guarded
        self._guard.setVisible(able)
        self._guard.set_text(self.tr("Guard: 1 token"))
        self._guard.setEnabled(able)
        if kept.complete:
            text = self.tr("Somebody will ask about it, so no link is lost.")
        elif item.guarded:
            text = self.tr("Guarded: no link is lost at the next check.")
        else:
            text = self.tr("If nobody asks about it, it loses one link each round. Your tokens: {tokens}.").format(
                tokens=self._page.team.tokens
            )
        self._drift.setText(text)

    def _draw_sharing(self, item: PlanItem) -> None:
        state = self._page.state
        names = {team.id: team.name for team in state.teams}
        offer = next(
            (o for o in state.offers if (o.offered_by, o.ref) == (self._page.team_id, item.ref)),
            None,
        )
        fresh = item.kind == "measure" and item.round == state.round and not self._locked
        can_offer = fresh and item.partner_id is None and offer is None and item.cost_meur > 0
        self._sharing.setVisible(can_offer or item.partner_id is not None or offer is not None)
        self._offer_row.setVisible(can_offer)
        if item.partner_id is not None:
            text = self.tr("Shared with {team}: you pay {money}.").format(
                team=names.get(item.partner_id, ""), money=self._page.context.numbers.meur(item.cost_meur)
            )
        elif offer is not None:
            text = self.tr("Offered to {team}. They see it when they have the laptop.").format(
                team=names.get(offer.partner_id, "")
            )
        else:
            text = self.tr("Share the cost ({money}) half and half with:").format(
                money=self._page.context.numbers.meur(item.cost_meur)
            )
        self._sharing_text.setText(text)

    # --- fields and drafts

    def _keep(self, field: str, value: str) -> None:
        if self._filled_for:
            self._page.keep(f"{self._filled_for}/{field}", value)

    def _fill_fields(self, item: PlanItem) -> None:
        """What was typed before, else what is saved, else a sensible suggestion."""
        page, context = self._page, self._page.context
        self._filled_for = ""
        kept = item.follow_up
        owner = kept.owner or items.body_name(context, page.state, item.ref)
        indicator, goal = kept.indicator, kept.goal
        review = kept.review_date or date(item.year + 1, *NEXT_REVIEW).isoformat()
        proposed = proposal(page.state, item.ref, item.units)
        if proposed is not None:
            indicator = indicator or f"{context.text(proposed.name)} ({context.text(proposed.unit)})"
            goal = goal or (context.text(proposed.goal) if proposed.goal is not None else "")
        draft = page.draft_text
        self._owner.setEditText(draft(f"{item.ref}/owner", owner))
        self._indicator.setText(draft(f"{item.ref}/indicator", indicator))
        self._indicator.setCursorPosition(0)
        self._goal.setText(draft(f"{item.ref}/goal", goal))
        day = date.fromisoformat(draft(f"{item.ref}/review", review))
        self._review.setMinimumDate(QDate(item.year, 1, 1))
        self._review.set_day(day)
        self._sentence.setPlainText(draft(f"{item.ref}/sentence"))
        self._filled_for = item.ref

    def _on_sentence_typed(self) -> None:
        self._keep("sentence", self._sentence.toPlainText())

    def _focus_field(self, key: str) -> None:
        self._fields[key].field.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Bring the keyboard to what comes next."""
        if self._item() is not None:
            target: QWidget = self._sentence if self._sentence_row.isVisible() else self._owner
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting

    def place(self) -> None:
        """Place the next link, as Ctrl+Enter does."""
        if self._place.isVisible():
            self._on_place()

    def _on_place(self) -> None:
        item = self._item()
        if item is None:
            return
        sentence = self._sentence.toPlainText()
        if self._page.submit(PlaceLink(self._page.team_id, item.ref, sentence), self.line):
            self._sentence.clear()
            self._page.forget(f"{item.ref}/sentence")
            self.focus_first()
        elif not sentence.strip():
            self._sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        item = self._item()
        if item is not None:
            said = item.links[-1].sentence if item.links else ""
            if self._page.submit(RemoveLink(self._page.team_id, item.ref), self.line):
                self._sentence.setPlainText(said)

    def _on_save(self) -> None:
        item = self._item()
        if item is None:
            return
        typed = FollowUp(
            owner=self._owner.currentText().strip(),
            indicator=self._indicator.text().strip(),
            goal=self._goal.text().strip(),
            review_date=self._review.day().isoformat(),
        )
        kept = replace(
            item.follow_up,
            owner=typed.owner,
            indicator=typed.indicator,
            goal=typed.goal,
            review_date=typed.review_date,
            start=item.follow_up.start or str(item.year),
        )
        if self._page.submit(FillSlots(self._page.team_id, item.ref, kept), self.slots_line):
            for field in ("owner", "indicator", "goal", "review"):
                self._page.forget(f"{item.ref}/{field}")
            if not kept.complete:
                self.slots_line.show_message(
                    self.tr("Kept. It needs both somebody responsible and an indicator before it is safe."), "attention"
                )

    def _on_guard(self) -> None:
        item = self._item()
        if item is not None:
            self._page.submit(GuardItem(self._page.team_id, item.ref), self.slots_line)

    def _on_offer(self, partner_id: str) -> None:
        item = self._item()
        if item is not None:
            self._page.submit(OfferCofunding(self._page.team_id, item.ref, partner_id), self.slots_line)
