"""Tasks of the last half hour: the joint plan, follow-up, debrief, awards, close."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from klimatpeli.game import plans
from klimatpeli.game.commands import (
    AgreeItem,
    AskDebrief,
    CloseWorkshop,
    LeaveItem,
    NameHero,
    NoteAnswer,
    RevealAwards,
    RevealPoints,
    SetFollowUp,
)
from klimatpeli.game.proposals import proposal
from klimatpeli.game.records import FollowUp
from klimatpeli.ui.context import Context
from klimatpeli.ui.days import read_day, show_day
from klimatpeli.ui.screens.control.task import StanceRows, TaskPanel, TeamRows, heading, in_row
from klimatpeli.ui.screens.why import BEST, STORIES
from klimatpeli.ui.widgets import (
    Chip,
    Divider,
    IconView,
    LabeledField,
    PillButton,
    Text,
    clear_layout,
    line_field,
    text_field,
)
from klimatpeli.ui.workshop_model import WorkshopModel

DATES = ("next_meeting", "review_date")
MARKS = {True: "leaf_text", False: "cloudberry_text"}


class ChooseTask(TaskPanel):
    """Five secret points, then consent item by item: agree or leave out."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self._current, self._verdict = cast(tuple[str, str | None], model.drafts.get(("choose", "current"), ("", None)))
        self._teams_heading = heading(self.tr("Five points each"), self.tr("secret until the reveal"))
        self.body.addWidget(self._teams_heading)
        self._teams = TeamRows(context, model)
        self._teams.hand_over.connect(self.hand_over)
        self.body.addWidget(self._teams)
        self._reveal = PillButton(self.tr("Reveal points"), "eye", "primary", "small", object_name="reveal_points")
        self._reveal.clicked.connect(lambda: self.model.submit(RevealPoints()))
        self.row(self._reveal)
        self._consent = QWidget()
        self._consent_layout = QVBoxLayout(self._consent)
        self._consent_layout.setContentsMargins(0, 0, 0, 0)
        self._consent_layout.setSpacing(10)
        self.body.addWidget(self._consent)
        self._list_heading = heading(self.tr("On the table"), self.tr("most points first"))
        self.body.addWidget(self._list_heading)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self._drawn: object = None
        self.refresh()

    def refresh(self) -> None:
        state = self.state
        revealed = state.points_revealed
        self._teams.refresh()
        for widget in (self._teams_heading, self._teams, self._reveal):
            widget.setVisible(not revealed)
        for widget in (self._consent, self._list_heading):
            widget.setVisible(revealed)
        if not revealed:
            return
        totals = plans.points_total(state)
        verdicts = {entry.ref: "agreed" for entry in state.joint} | dict(state.left)
        if not self._current or verdicts.get(self._current) != self._verdict:
            self._take_up(next((ref for ref, _ in totals if ref not in verdicts), ""))
        settled = set(verdicts)
        drawn = (self._current, totals, tuple(sorted(settled)), state.left)
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw_list(totals)
            self._draw_consent()
        for rows in self._consent.findChildren(StanceRows):
            rows.refresh()

    def _draw_list(self, totals: tuple[tuple[str, int], ...]) -> None:
        clear_layout(self._list)
        agreed = {entry.ref for entry in self.state.joint}
        left = {ref for ref, _ in self.state.left}
        for ref, points in totals:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(Text(str(points), "title3", "leaf_text" if points else "muted"))
            row.addWidget(in_row(plans.title(self.state, ref, self.context.language)), 1)
            if ref in agreed:
                row.addWidget(Chip(self.tr("agreed"), "check", "good"))
            elif ref in left:
                row.addWidget(Chip(self.tr("left out"), "", "neutral"))
            button = PillButton(self.tr("Discuss"), "", "quiet", "small", object_name=f"take_up_{ref}")
            button.setAccessibleName(
                self.tr("Discuss: {measure}").format(measure=plans.title(self.state, ref, self.context.language))
            )
            button.setEnabled(ref != self._current and ref not in agreed)
            button.clicked.connect(self._taker(ref))
            row.addWidget(button)
            self._list.addLayout(row)

    def _taker(self, ref: str) -> Callable[[], None]:
        def take() -> None:
            self._take_up(ref)
            self.refresh()

        return take

    def _take_up(self, ref: str) -> None:
        """What has been settled can be taken up again: it stays until something else is said about it."""
        self._current, self._verdict = ref, dict(self.state.left).get(ref)
        self.model.drafts[("choose", "current")] = (self._current, self._verdict)

    def _draw_consent(self) -> None:
        clear_layout(self._consent_layout)
        if not self._current:
            done = self.tr("Everything on the table has been settled. Go on to follow-up.")
            self._consent_layout.addWidget(Text(done, "body", "muted", wrap=True))
            return
        title = plans.title(self.state, self._current, self.context.language)
        self._consent_layout.addWidget(heading(title, self.tr("consent")))
        self._consent_layout.addWidget(StanceRows(self.context, self.model, self._current))
        agree = PillButton(self.tr("Add to the joint plan"), "check", "primary", "small", object_name="agree_item")
        agree.clicked.connect(lambda: self.model.submit(AgreeItem(self._current)))
        reason = QLineEdit(str(self.model.drafts.get(("leave", self._current), "")))
        reason.setObjectName("leave_reason")
        reason.setMaxLength(500)
        reason.setPlaceholderText(self.tr("Left out because …"))
        reason.setAccessibleName(self.tr("Why it is left out"))
        reason.textEdited.connect(self._keeper("leave", self._current))
        leave = PillButton(self.tr("Leave out"), "", "secondary", "small", object_name="leave_item")
        leave.clicked.connect(lambda: self._leave(reason))
        reason.returnPressed.connect(lambda: self._leave(reason))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(agree)
        row.addWidget(reason, 1)
        row.addWidget(leave)
        self._consent_layout.addLayout(row)
        self._consent_layout.addWidget(Divider())

    def _leave(self, reason: QLineEdit) -> None:
        ref = self._current
        if self.model.submit(LeaveItem(ref, reason.text())):
            self.model.drafts.pop(("leave", ref), None)

    def _keeper(self, screen: str, field: str) -> Callable[[str], None]:
        def keep(text: str) -> None:
            self.model.drafts[(screen, field)] = text

        return keep


class FollowUpForm(QWidget):
    """Who is responsible, indicator with now and goal, start, next meeting and the day of the check of one item."""

    sent = Signal(object)
    """The FollowUp as typed."""

    def __init__(
        self, context: Context, title: str, value: FollowUp, name: str, hint: FollowUp, draft: dict[str, str]
    ) -> None:
        super().__init__()
        numbers = context.numbers
        self._draft = draft
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        self._fields: dict[str, LabeledField[QLineEdit]] = {}
        labels = {
            "owner": (self.tr("Who is responsible"), 0, 0, 8),
            "start": (self.tr("Starts"), 0, 8, 4),
            "indicator": (self.tr("How we will know"), 1, 0, 8),
            "unit": (self.tr("Unit"), 1, 8, 4),
            "baseline": (self.tr("Now"), 2, 0, 3),
            "goal": (self.tr("Goal"), 2, 3, 3),
            "next_meeting": (self.tr("Next meeting"), 2, 6, 3),
            "review_date": (self.tr("When we check"), 2, 9, 3),
        }
        for key, (label, row, column, span) in labels.items():
            placeholder = self.tr("day month year") if key in DATES else getattr(hint, key)
            text = draft.get(key, show_day(getattr(value, key), numbers) if key in DATES else getattr(value, key))
            field = line_field(label, text=text, placeholder=placeholder, max_length=200, object_name=f"{name}_{key}")
            field.field.textEdited.connect(self._keeper(key))
            field.field.returnPressed.connect(self._send)
            self._fields[key] = field
            grid.addWidget(field, row, column, 1, span)
        layout.addLayout(grid)
        save = PillButton(self.tr("Save"), "check", "primary", "small", object_name=f"{name}_save")
        save.clicked.connect(self._send)
        suggest = PillButton(self.tr("Fill in suggestions"), "", "quiet", "small", object_name=f"{name}_suggest")
        suggest.clicked.connect(lambda: self._suggest(hint))
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addWidget(suggest)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def _keeper(self, key: str) -> Callable[[str], None]:
        def keep(text: str) -> None:
            self._draft[key] = text

        return keep

    def _edit(self, key: str) -> QLineEdit:
        return self._fields[key].field

    def _suggest(self, hint: FollowUp) -> None:
        for key in self._fields:
            if not self._edit(key).text() and getattr(hint, key):
                self._edit(key).setText(getattr(hint, key))
                self._draft[key] = getattr(hint, key)

    def _send(self) -> None:
        values = {key: self._edit(key).text().strip() for key in self._fields}
        for key in DATES:
            day = read_day(values[key])
            self._fields[key].set_error(self.tr("Write the date as 15 June 2028.") if day is None else "")
            if day is None:
                self._edit(key).setFocus()
                return
            values[key] = day
        self.sent.emit(FollowUp(**values))


class FollowUpTask(TaskPanel):
    """Each item of the joint plan gets its owner, its indicator and the day of the check."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        nothing = ("", FollowUp())
        self._current, self._taken_as = cast(tuple[str, FollowUp], model.drafts.get(("follow_up", "current"), nothing))
        self._status = Chip("")
        head = heading(self.tr("Joint plan"))
        layout = head.layout()
        if layout is not None:
            layout.addWidget(self._status)
        self._form = QVBoxLayout()
        self.body.addLayout(self._form)
        self.body.addWidget(Divider())
        self.body.addWidget(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self._drawn: object = None
        self.refresh()

    def refresh(self) -> None:
        joint = self.state.joint
        done = sum(entry.follow_up.complete for entry in joint)
        self._status.set_text(
            self.tr("{done} of {total} ready").format(done=done, total=len(joint)),
            "good" if done == len(joint) else "attention",
        )
        kept = {entry.ref: entry.follow_up for entry in joint}
        now = kept.get(self._current)
        if now is None or (now.complete and now != self._taken_as):
            self._take_up(next((ref for ref, value in kept.items() if not value.complete), next(iter(kept), "")))
        drawn = (self._current, tuple((entry.ref, entry.follow_up) for entry in joint))
        if drawn != self._drawn:
            self._drawn = drawn
            self._draw()

    def _draw(self) -> None:
        clear_layout(self._list)
        for entry in self.state.joint:
            title = plans.title(self.state, entry.ref, self.context.language)
            row = QHBoxLayout()
            row.setSpacing(10)
            complete = entry.follow_up.complete
            row.addWidget(IconView("circle-check" if complete else "circle-dashed", tone=MARKS[complete], size=22))
            row.addWidget(in_row(title, weight=600 if entry.ref == self._current else None), 1)
            button = PillButton(self.tr("Edit"), "pencil", "quiet", "small", object_name=f"edit_{entry.ref}")
            button.setAccessibleName(self.tr("Edit: {measure}").format(measure=title))
            button.clicked.connect(self._editor(entry.ref))
            row.addWidget(button)
            self._list.addLayout(row)
        clear_layout(self._form)
        if not self._current:
            self._form.addWidget(Text(self.tr("Nothing was taken into the joint plan."), "body", "muted", wrap=True))
            return
        entry = next(e for e in self.state.joint if e.ref == self._current)
        draft = self.model.drafts.setdefault(("follow_up", self._current), {})
        form = FollowUpForm(
            self.context,
            plans.title(self.state, self._current, self.context.language),
            entry.follow_up,
            "follow_up",
            suggestion(self.context, self.model, self._current),
            draft if isinstance(draft, dict) else {},
        )
        form.sent.connect(self._save)
        self._form.addWidget(form)

    def _editor(self, ref: str) -> Callable[[], None]:
        def edit() -> None:
            self._take_up(ref)
            self.refresh()

        return edit

    def _take_up(self, ref: str) -> None:
        """What is complete can be taken up again: it stays until it is saved."""
        self._current = ref
        self._taken_as = next((entry.follow_up for entry in self.state.joint if entry.ref == ref), FollowUp())
        self.model.drafts[("follow_up", "current")] = (ref, self._taken_as)

    def _save(self, follow_up: FollowUp) -> None:
        ref = self._current
        if self.model.submit(SetFollowUp(ref, follow_up)):
            draft = self.model.drafts.get(("follow_up", ref))
            if isinstance(draft, dict):
                draft.clear()


def suggestion(context: Context, model: WorkshopModel, ref: str) -> FollowUp:
    """What the content suggests for an item: its indicator and the body that decides; a human confirms it."""
    state = model.state
    item = plans.best_version(state, ref)[1]
    card = item.kind == "option"
    body = (state.scenario.card(ref.partition(":")[0]) if card else state.scenario.measure(ref)).body
    hint = FollowUp(owner=context.term(state.scenario.vocabulary.bodies, body))
    proposed = proposal(state, ref, item.units)
    if proposed is not None:
        hint = replace(
            hint,
            indicator=context.text(proposed.name),
            unit=context.text(proposed.unit),
            baseline=context.text(proposed.now) if proposed.now is not None else "",
            goal=context.text(proposed.goal) if proposed.goal is not None else "",
        )
    return replace(hint, start=str(item.year))


class DebriefTask(TaskPanel):
    """One question at a time; the room's answers in a few words."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Debrief"), self.tr("one question at a time")))
        self._asked: dict[str, Chip] = {}
        questions = QVBoxLayout()
        questions.setSpacing(6)
        self.body.addLayout(questions)
        for question in self.state.scenario.debrief:
            button = PillButton(
                self.tr("Ask"), "message-circle-question", "quiet", "small", object_name=f"ask_{question.id}"
            )
            button.setAccessibleName(self.tr("Ask: {question}").format(question=context.text(question.text)))
            button.clicked.connect(self._asker(question.id))
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(in_row(context.text(question.text)), 1)
            asked = Chip("", tone="good")
            row.addWidget(asked)
            row.addWidget(button)
            questions.addLayout(row)
            self._asked[question.id] = asked
        self.body.addWidget(Divider())
        self._answer = text_field(self.tr("What the room said"), lines=2, max_length=500, object_name="debrief_answer")
        self._edit.setPlainText(str(model.drafts.get(("debrief", "answer"), "")))
        self._edit.textChanged.connect(self._keep)
        self._save = PillButton(self.tr("Write down"), "check", "primary", "small", object_name="note_answer")
        self._save.clicked.connect(self._note)
        self.body.addWidget(self._answer)
        self.row(self._save)
        self.wall_pages(BEST, STORIES)
        self.refresh()

    @property
    def _edit(self) -> QPlainTextEdit:
        return self._answer.field

    def _asker(self, question_id: str) -> Callable[[], None]:
        def ask() -> None:
            self.model.submit(AskDebrief(question_id))

        return ask

    def _keep(self) -> None:
        self.model.drafts[("debrief", "answer")] = self._edit.toPlainText()

    def _note(self) -> None:
        asked = self.state.debrief_asked
        if asked and self.model.submit(NoteAnswer(asked[-1], self._edit.toPlainText())):
            self._edit.clear()

    def refresh(self) -> None:
        asked = self.state.debrief_asked
        for question_id, chip in self._asked.items():
            chip.setVisible(question_id in asked)
            if asked and question_id == asked[-1]:
                chip.set_text(self.tr("on the wall"), "attention", "presentation")
            else:
                chip.set_text(self.tr("asked"), "good", "check")
        self._answer.setVisible(bool(asked))
        self._save.setVisible(bool(asked))


class AwardsTask(TaskPanel):
    """The everyday hero is named, then the awards."""

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        hero = self.state.hero or ("", "")
        self.body.addWidget(heading(self.tr("Everyday hero"), self.tr("a real unit, never a person")))
        self._unit = line_field(
            self.tr("Which unit"),
            text=str(model.drafts.get(("hero", "unit"), hero[0])),
            placeholder=self.tr("a school kitchen, the road crew …"),
            max_length=120,
            object_name="hero_unit",
        )
        self._reason = line_field(
            self.tr("What for"),
            text=str(model.drafts.get(("hero", "reason"), hero[1])),
            placeholder=self.tr("No names, please"),
            max_length=500,
            object_name="hero_reason",
        )
        for key, field in (("unit", self._unit), ("reason", self._reason)):
            field.field.textEdited.connect(self._keeper(key))
            self.body.addWidget(field)
        name = PillButton(self.tr("Name the hero"), "award", "secondary", "small", object_name="name_hero")
        name.clicked.connect(self._name)
        self._reveal = PillButton(self.tr("Reveal awards"), "award", "amber", "medium", object_name="reveal_awards")
        self._reveal.clicked.connect(lambda: self.model.submit(RevealAwards()))
        self.row(name, self._reveal)
        self._named = Chip("", "check", "good")
        self.row(self._named)
        self.wall_pages(BEST, STORIES)
        self.refresh()

    def _keeper(self, key: str) -> Callable[[str], None]:
        def keep(text: str) -> None:
            self.model.drafts[("hero", key)] = text

        return keep

    def _name(self) -> None:
        self.model.submit(NameHero(self._unit.field.text(), self._reason.field.text()))

    def refresh(self) -> None:
        hero = self.state.hero
        self._named.setVisible(hero is not None)
        if hero is not None:
            self._named.set_text(hero[0], "good")
        self._reveal.setEnabled(not self.state.awards_revealed)


class CloseTask(TaskPanel):
    """What is still open, closing, and what is taken home."""

    export_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context, model: WorkshopModel) -> None:
        super().__init__(context, model)
        self.body.addWidget(heading(self.tr("Close")))
        self._open = QVBoxLayout()
        self._open.setSpacing(6)
        self.body.addLayout(self._open)
        self._close = PillButton(
            self.tr("Close the workshop"), "lock", "primary", "medium", object_name="close_workshop"
        )
        self._close.clicked.connect(lambda: self.model.submit(CloseWorkshop(self.model.now())))
        self.row(self._close)
        self.body.addWidget(Divider())
        self.body.addWidget(heading(self.tr("Take it home")))
        export = PillButton(
            self.tr("To the strategy database"), "database", "secondary", "medium", object_name="export_database"
        )
        export.clicked.connect(self.export_wanted)
        report = PillButton(
            self.tr("PDF for the agenda"), "file-type-pdf", "amber", "medium", object_name="write_report"
        )
        report.clicked.connect(self.report_wanted)
        self.row(export, report)
        self.refresh()

    def refresh(self) -> None:
        clear_layout(self._open)
        for entry in self.state.joint:
            if not entry.follow_up.complete:
                title = plans.title(self.state, entry.ref, self.context.language)
                missing = ", ".join(self._missing(entry.follow_up))
                self._open.addWidget(
                    Text(self.tr("{measure}: missing {what}").format(measure=title, what=missing), wrap=True)
                )
        closed = bool(self.state.closed_at)
        self._close.setVisible(not closed)
        if closed:
            self._open.addWidget(Chip(self.tr("The workshop is closed"), "check", "good"))
        elif self._open.count() == 0:
            self._open.addWidget(
                Text(self.tr("Every measure has somebody responsible, an indicator and a check date."), wrap=True)
            )

    def _missing(self, follow_up: FollowUp) -> list[str]:
        words = {
            "owner": self.tr("who is responsible"),
            "indicator": self.tr("indicator"),
            "review_date": self.tr("check date"),
        }
        present = {field.name for field in fields(follow_up) if getattr(follow_up, field.name)}
        return [word for key, word in words.items() if key not in present]
