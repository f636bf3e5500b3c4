"""Dialog: the neighbour team sits as the deciding board, asks one question and says "clear" or "not yet".

Controls: ``ask_<ref>`` (what is asked about), ``another_question``, ``answer``, ``clear``, ``not_yet``, ``lock``,
``done``.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.content.model import DialogQuestion
from klimatpeli.game import plans
from klimatpeli.game.commands import HoldDialog, LockPlan
from klimatpeli.game.events import DialogHeld
from klimatpeli.game.rules.checks import TEXT_LIMIT
from klimatpeli.game.state import PlanItem
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.page import TeamPage, wide
from klimatpeli.ui.screens.team.plan_entry import PlanEntry
from klimatpeli.ui.widgets import (
    Chip,
    NotePanel,
    Panel,
    PillButton,
    ScrollPage,
    TeamBadge,
    Text,
    text_field,
)


class DialogScreen(TeamPage):
    """Two sides of one table: who asks at the left, who answers at the right. Then the lock."""

    draft_key = "dialog"

    def task(self) -> str:
        return self.tr("Answer one question, then lock your choices")

    def build(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(18)
        row.addWidget(self._build_asker(), 1)
        row.addWidget(self._build_answer(), 1)
        return content

    # --- who asks

    @property
    def _asker_id(self) -> str:
        return plans.neighbour(self.state, self.team_id)

    def _build_asker(self) -> QWidget:
        state = self.state
        asker = state.team(self._asker_id)
        seat = [team.id for team in state.teams].index(asker.id)
        panel = Panel(accent=self.theme.team(seat).name(), accent_side="top", padding=24, spacing=14)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TeamBadge(seat, size=26, name=asker.name))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("Question from: {team}").format(team=asker.name), "title1", object_name="asker"))
        words.addWidget(Text(self.tr("You sit as the deciding board now. One question."), "body", "muted", wrap=True))
        head.addLayout(words, 1)
        panel.body.addLayout(head)
        note = NotePanel(padding=24)
        note.body.setSpacing(12)
        self._about = Chip("", "message-circle-question", "plain")
        note.body.addWidget(self._about)
        note.body.addStretch(1)
        self._question = Text("", "number", wrap=True, object_name="question")
        note.body.addWidget(self._question)
        note.body.addStretch(1)
        self._another = PillButton(
            self.tr("Another question"), "arrows-shuffle", "secondary", "small", object_name="another_question"
        )
        self._another.clicked.connect(self._on_another)
        note.body.addWidget(self._another)
        panel.body.addWidget(note, 1)
        self._verdict_head = Text(self.tr("When you have heard the answer: is it clear?"), "label", wrap=True)
        panel.body.addWidget(self._verdict_head)
        verdict = QHBoxLayout()
        verdict.setSpacing(12)
        self._clear = wide(
            PillButton(self.tr("Clear: one link more"), "check", "primary", "large", object_name="clear")
        )
        self._not_yet = wide(PillButton(self.tr("Not yet"), "clock-pause", "secondary", "large", object_name="not_yet"))
        self._clear.clicked.connect(lambda: self._on_verdict(clear=True))
        self._not_yet.clicked.connect(lambda: self._on_verdict(clear=False))
        verdict.addWidget(self._clear, 3)
        verdict.addWidget(self._not_yet, 2)
        panel.body.addLayout(verdict)
        self._result = Chip("", "check", "good", role="label", object_name="result")
        panel.body.addWidget(self._result)
        return panel

    # --- who answers

    def _build_answer(self) -> QWidget:
        panel = Panel(accent=self.theme.team(self.seat).name(), accent_side="top", padding=24, spacing=12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(TeamBadge(self.seat, size=26, name=self.team.name))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("Answer from: {team}").format(team=self.team.name), "title1"))
        words.addWidget(Text(self.tr("Which of your choices is the question about?"), "body", "muted", wrap=True))
        head.addLayout(words, 1)
        panel.body.addLayout(head)
        scroll = ScrollPage(object_name="choices", spacing=4)
        self._rows: dict[str, PlanEntry] = {}
        self._group = QButtonGroup(self)
        for item in self._items():
            entry = PlanEntry(object_name=f"ask_{item.ref}")
            entry.clicked.connect(lambda _checked=False, ref=item.ref: self._on_about(ref))
            self._group.addButton(entry)
            self._rows[item.ref] = entry
            scroll.body.addWidget(entry)
        if not self._rows:
            text = self.tr("You have chosen nothing that could be asked about.")
            scroll.body.addWidget(Text(text, "body", "muted", wrap=True))
        scroll.body.addStretch(1)
        panel.body.addWidget(scroll, 1)
        field = text_field(
            self.tr("Your answer in one line"),
            placeholder=self.tr("No names, please. You may leave it empty"),
            lines=2,
            max_length=TEXT_LIMIT,
            object_name="answer",
        )
        self._answer = field.field
        self.keep_text(self._answer, "answer")
        self._answer_row = field
        panel.body.addWidget(field)
        panel.body.addWidget(self.message)
        self._hint = Text("", "small", "muted", wrap=True, object_name="missing")
        panel.body.addWidget(self._hint)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self._lock = wide(
            PillButton(self.tr("Lock our choices"), "lock", "primary", "large", icon_right=True, object_name="lock")
        )
        self._lock.clicked.connect(self._on_lock)
        self._done = PillButton(self.tr("Hand over"), "arrow-right", "secondary", "large", object_name="done")
        self._done.clicked.connect(self.finish)
        foot.addWidget(self._lock, 1)
        foot.addWidget(self._done)
        panel.body.addLayout(foot)
        return panel

    def first_control(self) -> QWidget | None:
        return self._another if self._rows else self._lock

    # --- state

    def _items(self) -> list[PlanItem]:
        """What can be asked about: this round's choices first, the weakest chain on top."""
        able = [item for item in self.team.plan if not item.as_usual]
        return sorted(able, key=lambda item: (item.round != self.state.round, len(item.links)))

    def _held(self) -> DialogHeld | None:
        return next((d for d in self.state.dialogs if (d.team_id, d.round) == (self.team_id, self.round)), None)

    def _ref(self) -> str:
        held = self._held()
        if held is not None:
            return held.ref
        default = next((item.ref for item in self._items() if not item.anchored), "")
        ref = self.draft_text("ref", default or next(iter(self._rows), ""))
        return ref if ref in self._rows else next(iter(self._rows), "")

    def _current_question(self) -> DialogQuestion:
        deck = self.state.scenario.dialog
        start = 5 * self.seat + 7 * self.round
        return deck[(start + cast(int, self.draft("question", 0))) % len(deck)]

    def redraw(self) -> None:
        held = self._held()
        question = self._current_question()
        self._question.setText(held.question if held else self.context.text(question.text))
        self._about.set_text(self._about_name(question.about))
        self._about.setVisible(held is None)
        self._draw_rows()
        asking = held is None and bool(self._rows) and not self._locked
        for widget in (self._another, self._verdict_head, self._clear, self._not_yet):
            widget.setVisible(asking)
        self._answer_row.setVisible(asking)
        anchored = next((item.anchored for item in self._items() if item.ref == self._ref()), False)
        self._clear.set_text(self.tr("Clear") if anchored else self.tr("Clear: one link more"))
        self._result.setVisible(held is not None)
        if held is not None:
            clear, waiting = self.tr("The board says: clear"), self.tr("The board says: not yet")
            self._result.set_text(
                clear if held.clear else waiting,
                "good" if held.clear else "attention",
                "check" if held.clear else "clock-pause",
            )
        self._draw_foot(asking=asking)

    @property
    def _locked(self) -> bool:
        return self.round in self.team.locked_rounds

    def _draw_rows(self) -> None:
        unit = items.unit_of(self.state)
        about = self._ref()
        for item in self._items():
            row = self._rows.get(item.ref)
            if row is None:
                continue
            row.set_item(
                items.title_of(self.context, self.state, item.ref),
                plans.sector_of(self.state, item.ref),
                items.links_of(self.state, self.team_id, item),
                unit.with_unit(self.context, items.central_kt(self.state, item)),
                self.tr("{share} comes true").format(share=items.realised_text(self.context, item)),
            )
            row.setCheckable(True)
            row.setChecked(item.ref == about)
            row.setEnabled(self._held() is None)

    def _draw_foot(self, *, asking: bool) -> None:
        card_id = self.state.card_of_round(self.round)
        answered = card_id is None or any(item.ref.startswith(f"{card_id}:") for item in self.team.plan)
        self._lock.setVisible(not self._locked)
        self._lock.set_kind("secondary" if asking else "primary")
        self._done.setVisible(self._locked or not answered)
        if self._locked:
            self._hint.setText(self.tr("Your choices of this round are locked."))
        elif not answered:
            self._hint.setText(self.tr("The scenario card still waits for your answer; without it you cannot lock."))
        elif asking:
            self._hint.setText(self.tr("After the lock there is no dialog: talk now."))
        else:
            self._hint.setText(self.tr("Lock, and your choices of this round stand."))

    def _about_name(self, about: str) -> str:
        names = {
            "money": self.tr("about money"),
            "people": self.tr("about people"),
            "climate": self.tr("about the climate"),
            "doing": self.tr("about getting it done"),
            "fairness": self.tr("about fairness"),
            "words": self.tr("about words"),
        }
        return names.get(about, about)

    # --- acting

    def _on_another(self) -> None:
        self.keep("question", cast(int, self.draft("question", 0)) + 1)
        self.redraw()

    def _on_about(self, ref: str) -> None:
        self.keep("ref", ref)
        self.redraw()

    def _on_verdict(self, *, clear: bool) -> None:
        question = self._current_question()
        command = HoldDialog(
            self.team_id,
            self._asker_id,
            self._ref(),
            question.id,
            self.context.text(question.text),
            self._answer.toPlainText(),
            clear,
        )
        if self.submit(command):
            self.forget("answer")
            self._lock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_lock(self) -> None:
        if self.submit(LockPlan(self.team_id)):
            self.finish()
