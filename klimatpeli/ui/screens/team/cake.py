"""Cake of the month: one secret vote for a choice that another team made this round.

Controls: ``card_<team>.<ref>`` (Enter chooses), ``done``.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.commands import VoteCake
from klimatpeli.game.state import PlanItem, TeamState
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import CardData, CardGrid, CardMark, EmptyState, IconView, PillButton, Text
from klimatpeli.ui.widgets.fade import fade_edges


class CakeScreen(TeamPage):
    """The other teams' choices of this round lie on the table as cards."""

    draft_key = "cake"

    def task(self) -> str:
        return self.tr("Vote for the cake of the month")

    def build(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(16)
        head.addWidget(IconView("cake", "cloudberry_text", 34, disc="cloudberry_soft"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("Which choice of another team deserves a cake?"), "title1", wrap=True))
        text = self.tr("The vote is secret. The cake is worth one link of the chain.")
        words.addWidget(Text(text, "body", "muted", wrap=True))
        head.addLayout(words, 1)
        column.addLayout(head)
        self._unit = items.unit_of(self.state)
        self._grid = CardGrid(object_name="cards")
        fade_edges(self._grid)
        self._grid.card_chosen.connect(self._on_chosen)
        self._empty = EmptyState(
            "cake",
            self.tr("No other team has chosen anything this round"),
            self.tr("There is nothing to vote for. Hand the laptop over."),
        )
        column.addWidget(self._grid, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self.message)
        column.addLayout(self._build_foot())
        return content

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.setSpacing(18)
        self._hint = Text("", "title3", object_name="missing", wrap=True)
        foot.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self._done = PillButton("", "arrow-right", "primary", "large", icon_right=True, object_name="done")
        self._done.clicked.connect(self._on_done)
        foot.addWidget(self._done)
        return foot

    def first_control(self) -> QWidget | None:
        cards = self._grid.cards()
        return cards[0] if cards else self._done

    def _candidates(self) -> list[tuple[TeamState, PlanItem]]:
        """What the others chose; a measure that two teams share lies there once, as the one that anchors it has it."""
        return [
            (team, item)
            for team in self.state.teams
            if team.id != self.team_id
            for item in team.plan
            if item.round == self.state.round and not item.as_usual and item.partner_id != self.team_id
            if item.partner_id is None or self._anchors_it(team, item)
        ]

    def _anchors_it(self, team: TeamState, item: PlanItem) -> bool:
        """Whether the chain of a shared measure is in this plan rather than in the partner's."""
        partner = self.state.team(item.partner_id or "")
        other = partner.item(item.ref)
        if other is None:
            return True
        seats = [entry.id for entry in self.state.teams]
        mine, theirs = (
            (len(version.links), version.staff_py, -seats.index(owner.id))
            for owner, version in ((team, item), (partner, other))
        )
        return mine > theirs

    def _choice(self) -> str:
        """The card picked, or the vote given before."""
        given = next(
            (
                f"{vote.for_team_id}.{vote.ref}"
                for vote in self.state.cake_votes
                if (vote.round, vote.team_id) == (self.state.round, self.team_id)
            ),
            "",
        )
        return self.draft_text("choice", given)

    def redraw(self) -> None:
        choice = self._choice()
        candidates = self._candidates()
        cards = [self._card(team, item, choice) for team, item in candidates]
        self._grid.set_cards(cards)
        self._grid.setVisible(bool(cards))
        self._empty.setVisible(not cards)
        revealed = self.state.round in self.state.cakes_revealed
        picked = next((card for card in cards if card.chosen), None)
        if revealed:
            self._hint.setText(self.tr("The cake has already been given."))
        elif picked is not None:
            self._hint.setText(self.tr("Our cake goes to: {title}").format(title=picked.title))
        elif cards:
            self._hint.setText(self.tr("Click a card, or move with the arrow keys and press Enter."))
        else:
            self._hint.setText("")
        voting = bool(cards) and not revealed
        self._done.set_text(self.tr("Give the cake") if voting else self.tr("Hand the laptop over"))
        self._done.setEnabled(picked is not None or not voting)

    def _card(self, team: TeamState, item: PlanItem, choice: str) -> CardData:
        state, context = self.state, self.context
        effect = items.effect_of(state, item)
        cost_meur, staff_py = plans.whole_price(state, item)
        sector = plans.sector_of(state, item.ref)
        key = f"{team.id}.{item.ref}"
        seat = [entry.id for entry in state.teams].index(team.id)
        return CardData(
            measure_id=key,
            sector=sector,
            sector_name=team.name,
            title=items.title_of(context, state, item.ref),
            icon=items.icon_of(state, item.ref),
            effect=self._unit.text(context, effect.central_kt),
            effect_unit=self.tr("{unit} CO₂e\nin {year}").format(
                unit=self._unit.name, year=str(state.ruler.target.year)
            ),
            low=effect.low_kt,
            central=effect.central_kt,
            high=effect.high_kt,
            money=context.numbers.meur(cost_meur),
            staff=context.numbers.person_years(staff_py),
            decider=items.body_name(context, state, item.ref),
            chosen=key == choice,
            chain=items.links_of(state, team.id, item),
            slots=items.slots_of(context, item),
            marks=(CardMark(self.tr("copied"), "copy", "good"),) if item.copied else (),
            team=seat,
            back_title=self.tr("In plain words"),
            back_points=(self._summary(item),),
        )

    def _summary(self, item: PlanItem) -> str:
        if item.kind == "option":
            return self.context.text(plans.option(self.state, item.ref).summary)
        return self.context.text(self.state.scenario.measure(item.ref).summary)

    def _on_chosen(self, key: str) -> None:
        self.keep("choice", key)
        self.redraw()

    def _on_done(self) -> None:
        candidates = {f"{team.id}.{item.ref}": (team.id, item.ref) for team, item in self._candidates()}
        picked = candidates.get(self._choice())
        over = picked is None or self.state.round in self.state.cakes_revealed
        if over or (picked is not None and self.submit(VoteCake(self.team_id, *picked))):
            self.finish()
