"""Measures: the team's board, the heart of the workshop.

Three steps at the left (``step_card``, ``step_measures``, ``step_anchor``; Ctrl+1 to 3) and the team's own plan at the
right. Controls: those of ``card_view``, ``market``, ``detail``, ``anchor`` and ``plan_panel``, and
``accept_<team-id>_<ref>`` for an offer to share a cost.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from klimatpeli.content.model import Measure
from klimatpeli.game import plans
from klimatpeli.game.commands import AcceptCofunding, ChooseOption, DropItem, LockPlan, ReadWarning
from klimatpeli.game.state import CofundingOffer, GameState
from klimatpeli.ui.charts import Wedge
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.anchor import AnchorView
from klimatpeli.ui.screens.team.card_view import CardView
from klimatpeli.ui.screens.team.controls import StepTab
from klimatpeli.ui.screens.team.figures import planned_fully, wedge_of
from klimatpeli.ui.screens.team.market import MarketView
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.screens.team.plan_panel import PlanPanel
from klimatpeli.ui.screens.team.shelf import Shelf
from klimatpeli.ui.widgets import IconView, NotePanel, PillButton, Text, clear_layout
from klimatpeli.ui.widgets.panels import settle_layouts
from klimatpeli.ui.workshop_model import WorkshopModel

STEPS = ("card", "measures", "anchor")
_INDENT = 8
"""What a card of the grid keeps around itself: everything else lines up with the cards' edges."""


class BoardScreen(TeamPage):
    """Answer the card, choose measures, anchor them and say who asks. Each step shows at once in the plan."""

    draft_key = "board"

    def __init__(self, context: Context, model: WorkshopModel, team_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, model, team_id, parent)
        for number in range(1, len(STEPS) + 1):
            self.shortcut(f"Ctrl+{number}", partial(self._show_number, number))

    def task(self) -> str:
        return self.tr("choose your measures, then hand the laptop over")

    # --- building

    def rebuild(self) -> None:
        super().rebuild()
        self._market.order_tabs()

    def build(self) -> QWidget:
        self._shelf = Shelf(self)
        self._offers_shown: tuple[CofundingOffer, ...] = ()
        self._wedge_of: tuple[GameState, str, tuple[float, bool] | None] | None = None
        has_dialog = any(
            phase.kind == "dialog" and phase.round == self.state.round for phase in self.state.format.phases
        )
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 14, 14)
        left.setSpacing(8)
        self._card_view = CardView(self, self._shelf.unit)
        self._market = MarketView(self, self._shelf)
        self._anchor = AnchorView(self, self._shelf.unit)
        left.addLayout(self._build_steps())
        self._offers = QVBoxLayout()
        self._offers.setContentsMargins(_INDENT, 0, 0, 0)
        self._offers.setSpacing(6)
        left.addLayout(self._offers)
        self._stack = QStackedWidget()
        for view in (self._card_view, self._market, self._anchor):
            self._stack.addWidget(view)
        left.addWidget(self._stack, 1)
        row.addLayout(left, 1)
        self._plan = PlanPanel(self, self._shelf.unit, has_dialog=has_dialog)
        row.addWidget(self._plan)
        self._connect()
        self._show_step(self._opening_step(), focus=False)
        return content

    def _build_steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.setSpacing(8)
        self._tabs: dict[str, StepTab] = {}
        for key in STEPS:
            tab = StepTab(object_name=f"step_{key}")
            tab.clicked.connect(lambda _checked=False, step=key: self._show_step(step))
            self._tabs[key] = tab
            row.addWidget(tab)
        row.addStretch(1)
        row.addWidget(self._market.tools)
        return row

    def _connect(self) -> None:
        self._card_view.option_asked.connect(self._on_option)
        self._card_view.next_asked.connect(self._on_after_card)
        self._market.choose_asked.connect(self.choose)
        self._market.pointed.connect(self._show_wedge)
        self._market.detail.choose_asked.connect(self.choose)
        self._market.detail.drop_asked.connect(self._on_drop)
        self._market.detail.anchor_asked.connect(self._on_open)
        self._market.detail.warning_asked.connect(self._on_warning)
        self._anchor.drop_asked.connect(self._on_drop)
        self._anchor.next_asked.connect(self._on_next_item)
        self._plan.item_opened.connect(self._on_open)
        self._plan.drop_asked.connect(self._on_drop)
        self._plan.card_dropped.connect(self.choose)
        self._plan.done_asked.connect(self.finish)
        self._plan.lock_asked.connect(self._on_lock)
        self.shortcut("Ctrl+Return", self._anchor.place, self._anchor)

    # --- steps

    @property
    def _chain_only(self) -> bool:
        return self.state.format.chain_only

    @property
    def _has_card(self) -> bool:
        return self.state.card_of_round(self.state.round) is not None

    def _opening_step(self) -> str:
        default = "card" if self._has_card and not self._card_view.chosen else "measures"
        if self._chain_only:
            default = "card" if self._has_card and not self._card_view.chosen else "anchor"
        step = self.draft_text("step", default)
        return step if step in self._open_steps() else default

    def _open_steps(self) -> tuple[str, ...]:
        hidden = {"card": not self._has_card, "measures": self._chain_only, "anchor": False}
        return tuple(step for step in STEPS if not hidden[step])

    def _show_step(self, step: str, *, focus: bool = True) -> None:
        if step not in self._open_steps():
            return
        self.keep("step", step)
        self._stack.setCurrentIndex(STEPS.index(step))
        for key, tab in self._tabs.items():
            tab.setChecked(key == step)
        self._market.tools.setVisible(step == "measures")
        if step == "anchor":
            self._anchor.show_item(self._wanted_item())
        self._plan.mark(self._anchor.ref if step == "anchor" else "")
        self._show_wedge(self._market.selected if step == "measures" else "")
        if focus:
            self._focus_step(step)

    def _focus_step(self, step: str) -> None:
        if step == "card":
            first = self._card_view.first_control()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == "measures":
            self._market.focus_cards()
        else:
            self._anchor.focus_first()

    def _show_number(self, number: int) -> None:
        steps = self._open_steps()
        if number <= len(steps):
            self._show_step(steps[number - 1])

    @property
    def step(self) -> str:
        """The step that is open: ``card``, ``measures`` or ``anchor``."""
        return STEPS[self._stack.currentIndex()]

    def _wanted_item(self) -> str:
        refs = self._plan.refs()
        wanted = self.draft_text("item")
        if wanted in refs:
            return wanted
        unfinished = (
            ref for ref in refs if (item := self.team.item(ref)) and not (item.anchored and item.follow_up.complete)
        )
        return next(unfinished, refs[0] if refs else "")

    def first_control(self) -> QWidget | None:
        if self.step == "card":
            return self._card_view.first_control()
        if self.step == "measures" and self._market.selected:
            return self._market.grid.card(self._market.selected)
        return self._tabs[self.step]

    # --- drawing

    def redraw(self) -> None:
        self._card_view.redraw()
        self._market.redraw()
        if self.step == "anchor":
            self._anchor.show_item(self._wanted_item())
        self._plan.redraw()
        self._plan.mark(self._anchor.ref if self.step == "anchor" else "")
        self._draw_steps()
        self._draw_offers()
        self._show_wedge(self._market.selected if self.step == "measures" else "")
        settle_layouts()

    def _draw_steps(self) -> None:
        team, round_ = self.team, self.state.round
        measures = sum(item.kind == "measure" and item.round == round_ for item in team.plan)
        able = [item for item in team.plan if not item.as_usual]
        ready = sum(bool(item.links) and (item.follow_up.complete or item.guarded) for item in able)
        chosen = self.tr("{count} chosen").format(count=measures) if measures else ""
        anchored = self.tr("{ready} of {count}").format(ready=ready, count=len(able)) if able else ""
        says = {
            "card": (self.tr("The card"), "", bool(self._card_view.chosen)),
            "measures": (self.tr("Measures"), chosen, measures > 0),
            "anchor": (self.tr("Anchoring"), anchored, bool(able) and ready == len(able)),
        }
        shown = self._open_steps()
        for key, tab in self._tabs.items():
            tab.setVisible(key in shown)
            if key in shown:
                tab.set_step(shown.index(key) + 1, *says[key])
        self._card_view.set_next(self.tr("Next: anchoring") if self._chain_only else self.tr("Next: measures"))

    def _draw_offers(self) -> None:
        offers = tuple(offer for offer in self.state.offers if offer.partner_id == self.team_id)
        if offers == self._offers_shown:
            return
        self._offers_shown = offers
        clear_layout(self._offers)
        for offer in offers:
            self._offers.addWidget(self._offer_panel(offer))

    def _offer_panel(self, offer: CofundingOffer) -> QWidget:
        other = self.state.team(offer.offered_by)
        note = NotePanel(padding=8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconView("heart-handshake", "cloudberry_text", 22))
        text = self.tr("{team} offers to share “{title}”: you pay {money}, and it stands in both plans.")
        money = self.context.numbers.meur(plans.share_meur(self.state, offer))
        title = items.title_of(self.context, self.state, offer.ref)
        words = Text(text.format(team=other.name, title=title, money=money), "body", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        accept = PillButton(
            self.tr("Take part"), "check", "primary", "small", object_name=f"accept_{offer.offered_by}_{offer.ref}"
        )
        accept.clicked.connect(lambda _checked=False, taken=offer: self._on_accept(taken))
        row.addWidget(accept)
        note.body.addLayout(row)
        return note

    def _show_wedge(self, measure_id: str) -> None:
        """The change that the measure in hand would make, or does not yet make for want of anchoring."""
        state = self.state
        measure = state.scenario.measure(measure_id) if measure_id else None
        amount = (self._shelf.units(measure), self._shelf.copied(measure)) if measure is not None else None
        # Hands and keys come and go over a card several times in one click.
        if self._wedge_of is not None and self._wedge_of[0] is state and self._wedge_of[1:] == (measure_id, amount):
            return
        self._wedge_of = (state, measure_id, amount)
        self._plan.show_wedge(self._wedge(measure) if measure is not None else None)

    def _wedge(self, measure: Measure) -> Wedge | None:
        state, item = self.state, self.team.item(measure.id)
        effect = self._shelf.effect(measure).central_kt
        if effect <= 0 or (item is not None and item.anchored):
            return None
        label = self._shelf.unit.with_unit(self.context, effect)
        if item is not None:
            label = self.tr("{effect} when anchored").format(effect=label)
            planned = planned_fully(state, item)
        else:
            units, copied = self._shelf.units(measure), self._shelf.copied(measure)
            planned = state.ruler.planned(measure.id, year=state.resources.year, units=units, copied=copied)
            label = self.tr("with this: {effect}").format(effect=label)
        return wedge_of(state, self.team_id, planned, measure.sector, label)

    # --- acting

    def choose(self, measure_id: str) -> None:
        """Put a measure into the plan; what is in it already is opened for anchoring."""
        if self.team.item(measure_id) is not None:
            self._on_open(measure_id)
            return
        if self._market.selected != measure_id:
            self._market.select(measure_id)
        measure = self.state.scenario.measure(measure_id)
        self.keep("item", measure_id)
        if self.submit(self._shelf.command(measure), self._market.detail.line):
            self.forget(f"units/{measure_id}")

    def _on_option(self, card_id: str, option_id: str) -> None:
        self.submit(ChooseOption(self.team_id, card_id, option_id), self._card_view.line)
        self._card_view.redraw()

    def _on_after_card(self) -> None:
        self._show_step("anchor" if self._chain_only else "measures")

    def _on_drop(self, ref: str) -> None:
        line = self._market.detail.line if self.step == "measures" else None
        self.submit(DropItem(self.team_id, ref), line)

    def _on_open(self, ref: str) -> None:
        item = self.team.item(ref)
        if item is not None and item.as_usual:
            self._show_step("card")
            return
        self.keep("item", ref)
        self._show_step("anchor")

    def _on_accept(self, offer: CofundingOffer) -> None:
        self.submit(AcceptCofunding(self.team_id, offer.offered_by, offer.ref))

    def _on_next_item(self) -> None:
        refs = self._plan.refs()
        if refs:
            at = refs.index(self._anchor.ref) if self._anchor.ref in refs else -1
            self._on_open(refs[(at + 1) % len(refs)])

    def _on_warning(self, measure_id: str) -> None:
        self.submit(ReadWarning(self.team_id, measure_id), self._market.detail.line)

    def _on_lock(self) -> None:
        if self.submit(LockPlan(self.team_id)):
            self.finish()
