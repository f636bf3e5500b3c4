"""Tasks of a round: card, measures, dialog, predict, reveal, cake."""

from __future__ import annotations

from klimatpeli.game.commands import DrawCard, RevealCake, RevealResult
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.control.task import TaskPanel, TeamRows, heading
from klimatpeli.ui.screens.why import STORIES
from klimatpeli.ui.widgets import Chip, Choice, ChoiceList, Divider, PillButton, Text
from klimatpeli.ui.workshop_model import WorkshopModel


class CardTask(TaskPanel):
    """Which scenario card is read aloud."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Scenario card"), self.tr("read it aloud, slowly")))
        cards = [self.state.scenario.card(card_id) for card_id in self.state.resources.cards]
        self._list = ChoiceList(
            [
                Choice(card.id, str(number), context.text(card.title), context.text(card.theme))
                for number, card in enumerate(cards, start=1)
            ],
            dense=True,
        )
        self._list.setObjectName("cards_of_round")
        self._list.chosen.connect(lambda card_id: self.model.submit(DrawCard(card_id)))
        self.body.addWidget(self._list)
        self.refresh()

    def refresh(self) -> None:
        drawn = self.state.card_of_round(self.state.round)
        if drawn:
            self._list.set_current(drawn)


class TourTask(TaskPanel):
    """The laptop goes round: each team in turn."""

    def __init__(self, context: Context, model: WorkshopModel, remark: str) -> None:
        super().__init__(context, model)
        note = self.tr("one question each") if self.state.phase.kind == "dialog" else self.tr("secret until the reveal")
        self.body.addWidget(heading(self.tr("Teams"), note))
        self._teams = TeamRows(context, model)
        self._teams.hand_over.connect(self.hand_over)
        self.body.addWidget(self._teams)
        self.body.addWidget(Divider())
        self.body.addWidget(Text(remark, "body", "muted", wrap=True))

    def refresh(self) -> None:
        self._teams.refresh()


class RevealTask(TaskPanel):
    """Old to new, team by team, then together."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Reveal"), self.tr("one at a time, with the cause")))
        self._rows = [Chip("", tone="neutral") for _ in range(len(self.state.teams) + 1)]
        for chip in self._rows:
            self.row(chip)
        self._next = PillButton(self.tr("Reveal next"), "eye", "primary", "small", object_name="reveal_result")
        self._all = PillButton(self.tr("Reveal all"), "", "secondary", "small", object_name="reveal_all_results")
        self._next.clicked.connect(lambda: self.model.submit(RevealResult()))
        self._all.clicked.connect(lambda: self.model.submit(RevealResult(all_left=True)))
        self.row(self._next, self._all)
        self.wall_pages(STORIES)
        self.refresh()

    def refresh(self) -> None:
        results = {r.team_id: r for r in self.state.results if r.round == self.state.round}
        names = {team.id: team.name for team in self.state.teams}
        ids: list[str | None] = [*names, None]
        for chip, team_id in zip(self._rows, ids, strict=True):
            name = self.tr("All plans together") if team_id is None else names[team_id]
            result = results.get(team_id)
            if result is None:
                chip.set_text(self.tr("{team}: hidden").format(team=name), "neutral")
            else:
                numbers = self.context.numbers
                text = self.tr("{team}: {old} to {new}").format(
                    team=name, old=numbers.kt(result.old_kt), new=numbers.kt(result.new_kt)
                )
                chip.set_text(text, "good")
        for button in (self._next, self._all):
            button.setEnabled(len(results) < len(self._rows))


class CakeTask(TaskPanel):
    """A secret vote for another team's measure, then the cake."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Votes"), self.tr("secret until the reveal")))
        self._teams = TeamRows(context, model)
        self._teams.hand_over.connect(self.hand_over)
        self.body.addWidget(self._teams)
        self._reveal = PillButton(self.tr("Reveal the cake"), "cake", "amber", "medium", object_name="reveal_cake")
        self._reveal.clicked.connect(lambda: self.model.submit(RevealCake()))
        self.row(self._reveal)
        self.refresh()

    def refresh(self) -> None:
        self._teams.refresh()
        self._reveal.setEnabled(self.state.round not in self.state.cakes_revealed)
