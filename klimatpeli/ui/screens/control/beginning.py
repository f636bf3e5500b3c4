"""Tasks of lobby, welcome, inventory and goal; hands are counted here, also at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, cast

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.game.commands import ConfirmGoal, RecordEndItem, RecordPulse, RevealConfidence, RevealSector
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.control.task import StanceRows, TaskPanel, TeamRows, heading, in_row
from klimatpeli.ui.widgets import Chip, Divider, PillButton, PointsEntry, TeamBadge, Text, Themed
from klimatpeli.ui.workshop_model import WorkshopModel


class LobbyTask(TaskPanel):
    """Who is here, and is everything ready."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        people = sum(team.setup.people for team in self.state.teams)
        self.body.addWidget(heading(self.tr("Teams"), self.tr("%n participant(s)", "", people)))
        groups = {term.id: context.text(term.name) for term in self.state.scenario.vocabulary.groups}
        for seat, team in enumerate(self.state.teams):
            parts = [f"{groups.get(group, group)} {count}" for group, count in team.setup.groups if count]
            text = QVBoxLayout()
            text.setSpacing(2)
            text.addWidget(Text(team.name, "label"))
            text.addWidget(Text(" · ".join(parts), "small", "muted", wrap=True))
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(TeamBadge(seat, style="shape"))
            row.addLayout(text, 1)
            self.body.addLayout(row)
        self.body.addWidget(Divider())
        self.body.addWidget(
            Text(
                self.tr("Show the wall and ask the last row whether they can read it. Then begin."),
                "body",
                "muted",
                wrap=True,
            )
        )


class _Hands(Themed, QWidget):
    """Counters beside a statement, with large text under it; sends when a number changes."""

    def __init__(self, text: str, labels: tuple[tuple[str, str], ...], name: str, send: Callable[[], None]) -> None:
        super().__init__()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(in_row(text, "label"), 1)
        row = QHBoxLayout()
        row.setSpacing(18)
        self.entries: dict[str, PointsEntry] = {}
        for key, label in labels:
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addWidget(Text(label, "small", "muted"))
            entry = PointsEntry(0, 0, 999, object_name=f"{name}_{key}", accessible_name=f"{text} {label}")
            entry.value_changed.connect(lambda _value: send())
            column.addWidget(entry)
            row.addLayout(column)
            self.entries[key] = entry
        self._layout.addLayout(row)
        self.apply_theme()

    def apply_theme(self) -> None:
        beside = not self.theme.roomy
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(across if beside else down)
        self._layout.setSpacing(14 if beside else 6)


class PulseTask(TaskPanel):
    """Hands counted for each statement; at the end also the six items before and now."""

    def __init__(self, context: Context, model: WorkshopModel, moment: Literal["start", "end"]) -> None:
        super().__init__(context, model)
        self._moment = moment
        self._statements: dict[str, _Hands] = {}
        self._items: dict[str, _Hands] = {}
        note = self.tr("hidden until the end") if moment == "start" else ""
        self.body.addWidget(heading(self.tr("Count the hands"), note))
        labels = (
            ("agree", self.tr("agree")),
            ("unsure", self.tr("not sure")),
            ("disagree", self.tr("disagree")),
        )
        for prompt in self.state.scenario.pulse:
            hands = _Hands(context.text(prompt.text), labels, f"pulse_{prompt.id}", self._pulse_sender(prompt.id))
            self._statements[prompt.id] = hands
            self.body.addWidget(hands)
        if moment == "end":
            self.body.addWidget(Divider())
            self.body.addWidget(heading(self.tr("Before and now"), self.tr("hands up for each")))
            pair = (("before", self.tr("before today")), ("now", self.tr("now")))
            for prompt in self.state.scenario.end_items:
                hands = _Hands(context.text(prompt.text), pair, f"item_{prompt.id}", self._item_sender(prompt.id))
                self._items[prompt.id] = hands
                self.body.addWidget(hands)
        self.refresh()

    def _pulse_sender(self, statement_id: str) -> Callable[[], None]:
        def send() -> None:
            entries = self._statements[statement_id].entries
            self.model.submit(
                RecordPulse(
                    self._moment,
                    statement_id,
                    entries["agree"].value(),
                    entries["unsure"].value(),
                    entries["disagree"].value(),
                )
            )

        return send

    def _item_sender(self, item_id: str) -> Callable[[], None]:
        def send() -> None:
            entries = self._items[item_id].entries
            self.model.submit(RecordEndItem(item_id, entries["before"].value(), entries["now"].value()))

        return send

    def refresh(self) -> None:
        zero = {"agree": 0, "unsure": 0, "disagree": 0}
        known = {
            pulse.statement_id: {"agree": pulse.agree, "unsure": pulse.unsure, "disagree": pulse.disagree}
            for pulse in self.state.pulses
            if pulse.moment == self._moment
        }
        for statement_id, hands in self._statements.items():
            for key, value in known.get(statement_id, zero).items():
                hands.entries[key].set_value(value)
        items = {item_id: (before, now) for item_id, before, now in self.state.end_items}
        for item_id, hands in self._items.items():
            before, now = items.get(item_id, (0, 0))
            hands.entries["before"].set_value(before)
            hands.entries["now"].set_value(now)


class InventoryTask(TaskPanel):
    """Estimates team by team, then the reveal bar by bar."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Teams"), self.tr("secret until the reveal")))
        self._teams = TeamRows(context, model)
        self._teams.hand_over.connect(self.hand_over)
        self.body.addWidget(self._teams)
        self.body.addWidget(Divider())
        self._status = Chip("")
        self._next = PillButton(self.tr("Reveal next bar"), "eye", "primary", "small", object_name="reveal_sector")
        self._all = PillButton(self.tr("Reveal all"), "", "secondary", "small", object_name="reveal_all_sectors")
        self._next.clicked.connect(lambda: self.model.submit(RevealSector()))
        self._all.clicked.connect(lambda: self.model.submit(RevealSector(all_left=True)))
        self.row(self._next, self._all, self._status)
        self.refresh()

    def refresh(self) -> None:
        self._teams.refresh()
        total, seen = len(self.state.scenario.inventory.sectors), len(self.state.revealed_sectors)
        self._status.set_text(
            self.tr("{seen} of {total} shown").format(seen=seen, total=total), "good" if seen == total else "neutral"
        )
        for button in (self._next, self._all):
            button.setEnabled(seen < total)


class GoalTask(TaskPanel):
    """Confidence, consent on the target, and the goal that the room confirms."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self._teams_heading = heading(self.tr("Confidence"), self.tr("secret until the reveal"))
        self.body.addWidget(self._teams_heading)
        self._teams = TeamRows(context, model)
        self._teams.hand_over.connect(self.hand_over)
        self.body.addWidget(self._teams)
        self._reveal = PillButton(
            self.tr("Reveal confidence"), "eye", "primary", "small", object_name="reveal_confidence"
        )
        self._reveal.clicked.connect(lambda: self.model.submit(RevealConfidence()))
        self.row(self._reveal)
        self._divider = Divider()
        self.body.addWidget(self._divider)
        target = self.state.scenario.target
        percent = context.numbers.percent(-target.reduction)
        self._heading = heading(
            self.tr("Consent to {percent} by {year}").format(percent=percent, year=str(target.year))
        )
        self.body.addWidget(self._heading)
        self._stances = StanceRows(context, model, "target")
        self.body.addWidget(self._stances)
        typed = model.drafts.get(("goal", "own"), round(100 * (self.state.goal_reduction or target.reduction)))
        self._own = PointsEntry(
            cast(int, typed),
            5,
            100,
            shown=lambda value: context.numbers.percent(-value / 100),
            object_name="own_reduction",
            accessible_name=self.tr("A target of our own, in percent"),
        )
        self._own.value_changed.connect(lambda value: model.drafts.update({("goal", "own"): value}))
        self._keep = PillButton(
            self.tr("Keep {percent}").format(percent=percent), "check", "primary", "small", object_name="keep_goal"
        )
        self._set = PillButton(self.tr("Set our own target"), "", "secondary", "small", object_name="set_goal")
        self._keep.clicked.connect(lambda: self.model.submit(ConfirmGoal()))
        self._set.clicked.connect(lambda: self.model.submit(ConfirmGoal(self._own.value() / 100)))
        self._confirmed = Chip("", "check", "good")
        self.row(self._keep, self._own, self._set, self._confirmed)
        self.refresh()

    def refresh(self) -> None:
        state = self.state
        self._teams.refresh()
        self._stances.refresh()
        for widget in (self._teams_heading, self._teams, self._reveal, self._divider):
            widget.setVisible(not state.confidence_revealed)
        for widget in (self._heading, self._stances, self._keep, self._own, self._set):
            widget.setVisible(state.confidence_revealed)
        reduction = state.goal_reduction
        self._confirmed.setVisible(reduction is not None)
        if reduction is not None:
            percent = self.context.numbers.percent(-reduction)
            self._confirmed.set_text(self.tr("Goal: {percent}").format(percent=percent), "good")
