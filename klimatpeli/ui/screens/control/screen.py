"""The facilitator's screen, put together (design: control.png)."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from klimatpeli.game import commands as c
from klimatpeli.game.next_step import ByHand, Do, Enter, Finished, HandOver, next_step
from klimatpeli.game.stories import may_tell
from klimatpeli.game.timing import clock_seconds, minutes_late, offer_to_shorten
from klimatpeli.ui.context import Context
from klimatpeli.ui.moves import move_name
from klimatpeli.ui.screens.base import ModelScreen
from klimatpeli.ui.screens.control import beginning, ending, rounds
from klimatpeli.ui.screens.control.agenda import AgendaList, phase_name
from klimatpeli.ui.screens.control.preview import WallPreview
from klimatpeli.ui.screens.control.task import TaskPanel
from klimatpeli.ui.widgets import (
    Chip,
    HeaderBar,
    InlineMessage,
    NotePanel,
    Page,
    Panel,
    PillButton,
    ScrollPage,
    Text,
    clear_layout,
    icon_button,
)
from klimatpeli.ui.widgets.base import plain_tip
from klimatpeli.ui.workshop_model import WorkshopModel

SHORT_BREAK_S = 60
MOST_LEFT, MOST_RIGHT = 420, 390
"""Pixels that the columns at the sides may take when text is large: the work is in the middle."""
SKIP = ("control", "skip")
"""Draft: which phase was asked for, and the reason as far as it is typed."""


class ControlScreen(ModelScreen):
    """Agenda at the left; timer, notes and the phase's work in the middle; the wall at the right."""

    hand_over = Signal(str)
    wall_wanted = Signal()
    curtain_wanted = Signal()
    keys_wanted = Signal()
    why_wanted = Signal()
    stories_wanted = Signal()
    wall_page_wanted = Signal(str)
    home_wanted = Signal()
    export_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context, model: WorkshopModel, parent: QWidget | None = None) -> None:
        super().__init__(context, model, parent)
        self.setObjectName("control")
        self._task: TaskPanel | None = None
        self._task_phase = -1
        self._kept_late: set[int] = set()
        self._goto = -1
        self.header = HeaderBar()
        self._saved = Chip("", "device-floppy", "plain")
        self._home = PillButton(self.tr("Start page"), "home", "on-dark", "small", object_name="go_home")
        self._home.clicked.connect(self.home_wanted)
        self.header.add_right(self._saved)
        self.header.add_right(self._home)
        self.message = InlineMessage(object_name="control_message")
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._make_left())
        columns.addLayout(self._make_middle(), 1)
        columns.addWidget(self._make_right())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(columns, 1)
        asked = model.drafts.get(SKIP)
        self.refresh()
        if isinstance(asked, tuple):  # the language was changed while the question stood
            self._ask_to_go(*asked)

    # --- parts -----------------------------------------------------------------------------------------------

    def _make_left(self) -> QWidget:
        side = Page(tone="surface")
        side.setFixedWidth(min(self.theme.px(248), MOST_LEFT))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(14, 8, 10, 10)
        layout.setSpacing(2)
        unit = Text(self.tr("min"), "caption", "muted", align=Qt.AlignmentFlag.AlignRight)
        unit.setContentsMargins(0, 0, self.theme.px(8), 0)
        layout.addWidget(unit)
        scroll = ScrollPage()
        self._agenda = AgendaList(self.context)
        self._agenda.chosen.connect(self._ask_to_go)
        scroll.body.addWidget(self._agenda)
        scroll.body.addStretch(1)
        layout.addWidget(scroll, 1)
        self._late = NotePanel(padding=12)
        self._late_title = Text("", "label", wrap=True)
        self._late_text = Text("", "small", wrap=True)
        shorten = PillButton(self.tr("Shorten"), "", "amber", "small", object_name="shorten")
        keep = PillButton(self.tr("Keep"), "", "secondary", "small", object_name="keep_phase")
        shorten.clicked.connect(self._shorten)
        keep.clicked.connect(self._keep)
        buttons = QHBoxLayout()
        buttons.addWidget(shorten)
        buttons.addWidget(keep)
        buttons.addStretch(1)
        self._late.body.addWidget(self._late_title)
        self._late.body.addWidget(self._late_text)
        self._late.body.addLayout(buttons)
        self._late.hide()
        layout.addWidget(self._late)
        return side

    def _make_middle(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(10)
        self._clock = Text("00:00", "display", weight=700, object_name="clock")
        self._pause = icon_button("player-pause", self.tr("Pause the timer"), object_name="pause")
        reset = icon_button("reload", self.tr("Start the timer again"), object_name="reset_timer")
        plus = icon_button("plus", self.tr("One minute more"), object_name="minute_more")
        minus = icon_button("minus", self.tr("One minute less"), object_name="minute_less")
        self._pause.clicked.connect(self._on_pause)
        reset.clicked.connect(lambda: self.model.submit(c.ResetTimer(self.model.now())))
        plus.clicked.connect(lambda: self.model.submit(c.AdjustTimer(SHORT_BREAK_S)))
        minus.clicked.connect(lambda: self.model.submit(c.AdjustTimer(-SHORT_BREAK_S)))
        self._next = PillButton("", "arrow-right", "primary", "large", icon_right=True, object_name="next_step")
        self._next.clicked.connect(self.take_next_step)
        self._timer_parts = (self._clock, self._pause, reset, plus, minus)
        for widget in self._timer_parts:
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._next)
        layout.addLayout(top)
        layout.addWidget(self.message)
        self._skip_panel = self._make_skip()
        layout.addWidget(self._skip_panel)
        self._say = Panel(padding=16, spacing=4)
        self._say_text = Text("", "body", wrap=True)
        self._do_text = Text("", "small", "muted", wrap=True)
        self._say.body.addWidget(Text(self.tr("Say"), "label", weight=700))
        self._say.body.addWidget(self._say_text)
        self._say.body.addWidget(self._do_text)
        layout.addWidget(self._say)
        # The air of the panel is inside what scrolls: shadows and rings have room, and text ends at the panel's edge.
        self._work = Panel(padding=6)
        self._scroll = ScrollPage(margins=(10, 8, 12, 10), object_name="task_scroll")
        self._work.body.addWidget(self._scroll)
        layout.addWidget(self._work, 1)
        layout.addLayout(self._make_bottom())
        return layout

    def _make_bottom(self) -> QHBoxLayout:
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        curtain = PillButton(self.tr("Curtain"), "eye-off", "secondary", "medium", hint="B", object_name="curtain")
        self._undo = PillButton("", "arrow-back-up", "secondary", "medium", hint="Ctrl Z", object_name="undo")
        # A very long name ends in an ellipsis: no label may make the window wider than a small laptop.
        for button in (self._next, self._undo):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._redo = icon_button("arrow-forward-up", self.tr("Redo"), object_name="redo")
        keys = PillButton(self.tr("Keys"), "keyboard", "secondary", "medium", hint="?", object_name="keys")
        curtain.clicked.connect(self.curtain_wanted)
        self._undo.clicked.connect(self.model.undo)
        self._redo.clicked.connect(self.model.redo)
        keys.clicked.connect(self.keys_wanted)
        for widget in (curtain, self._undo, self._redo):
            bottom.addWidget(widget)
        bottom.addStretch(1)
        bottom.addWidget(keys)
        return bottom

    def _make_skip(self) -> QWidget:
        panel = NotePanel(padding=14)
        self._skip_text = Text("", "label", wrap=True)
        self._skip_reason = QLineEdit()
        self._skip_reason.setObjectName("skip_reason")
        self._skip_reason.setMaxLength(500)
        self._skip_reason.setPlaceholderText(self.tr("Why, in a few words"))
        self._skip_reason.setAccessibleName(self.tr("Reason for skipping"))
        self._skip_reason.returnPressed.connect(self._go)
        self._skip_reason.textEdited.connect(lambda text: self._keep_draft(self._goto, text))
        go = self._skip_go = PillButton(self.tr("Go there"), "", "amber", "small", object_name="skip_go")
        stay = PillButton(self.tr("Stay here"), "", "secondary", "small", object_name="skip_stay")
        go.clicked.connect(self._go)
        stay.clicked.connect(self._stay)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._skip_reason, 1)
        row.addWidget(go)
        row.addWidget(stay)
        panel.body.addWidget(self._skip_text)
        panel.body.addLayout(row)
        panel.hide()
        return panel

    def _make_right(self) -> QWidget:
        side = Page(tone="surface")
        side.setFixedWidth(min(self.theme.px(310), MOST_RIGHT))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(Text(self.tr("On the wall"), "label", weight=700))
        self.preview = WallPreview(self.context, self.model)
        self.preview.clicked.connect(self.wall_wanted)
        layout.addWidget(self.preview)
        self._coming = Text("", "small", "muted", wrap=True, object_name="next_on_the_wall")
        layout.addWidget(self._coming)
        wall = PillButton(
            self.tr("Show the wall"), "presentation", "primary", "medium", hint="F5", object_name="show_wall"
        )
        wall.clicked.connect(self.wall_wanted)
        layout.addWidget(wall)
        why = PillButton(
            self.tr("Why this number?"), "help-circle", "secondary", "medium", hint="W", object_name="why_wanted"
        )
        why.clicked.connect(self.why_wanted)
        layout.addWidget(why)
        self._what_if = PillButton(
            self.tr("What if …?"), "compass", "secondary", "medium", object_name="stories_wanted"
        )
        self._what_if.clicked.connect(self.stories_wanted)
        layout.addWidget(self._what_if)
        layout.addWidget(self._make_told())
        layout.addStretch(1)
        self._hint = Text(
            self.tr("You can close the program or unplug the projector at any time: every move is already saved."),
            "small",
            "muted",
            wrap=True,
        )
        layout.addWidget(self._hint)
        return side

    def _make_told(self) -> QWidget:
        """While stories of the future are told: which, and the way back."""
        self._told = NotePanel(padding=12)
        self._told_text = Text("", "small", weight=700, wrap=True)
        back = PillButton(
            self.tr("As expected again"), "arrow-back-up", "secondary", "small", object_name="as_expected"
        )
        back.clicked.connect(lambda: self.model.tell(()))
        self._told.body.addWidget(self._told_text)
        self._told.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._told.hide()
        return self._told

    # --- drawing ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        state = self.state
        self._what_if.setVisible(may_tell(state))
        self._told.setVisible(bool(state.told))
        told = [self.context.text(story.title) for story in state.scenario.stories if story.id in state.told]
        self._told_text.setText("\n".join([self.tr("Everyone now sees a what-if:"), *told]))
        place = self.context.text(state.scenario.place)
        where = phase_name(self.context, state, state.phase_index)
        occasion = f"{state.occasion} · " if state.occasion else ""
        self.header.set_title(place, self.tr("{occasion}Facilitator · {phase}").format(occasion=occasion, phase=where))
        self._agenda.show_state(state)
        note = next((n for n in state.scenario.notes if n.phase == state.phase.kind), None)
        self._say.setVisible(note is not None)
        if note is not None:
            self._say_text.setText(self.context.text(note.say))
            self._do_text.setText(self.context.text(note.do))
        if self._task_phase != state.phase_index:
            self._make_task()
        elif self._task is not None:
            self._task.refresh()
        self._refresh_buttons()
        self.preview.refresh()
        self.tick()

    def _refresh_buttons(self) -> None:
        state = self.state
        step = next_step(state, self.model.now())
        label = self.next_label()
        # The arrow says "next" already; the words stay for those who listen, and where there is room for them.
        self._next.set_text(self._phase_word(step.index) if isinstance(step, Enter) else label)
        self._next.setAccessibleName(label)
        self._next.setToolTip(plain_tip(label))
        able = self.can_take_next_step()
        if not able and self._next.hasFocus():  # Qt would pass the keyboard on to the curtain
            QTimer.singleShot(0, self, self._focus_task)
        self._next.setEnabled(able)
        self._next.set_icon("arrow-right" if able else "")
        self._next.setVisible(not isinstance(step, Finished))
        self._coming.setVisible(isinstance(step, Enter))
        if isinstance(step, Enter):
            coming = phase_name(self.context, state, step.index)
            self._coming.setText(self.tr("Next on the wall: {phase}").format(phase=coming))
        undoable = self.model.undoable
        name = move_name(undoable.command) if undoable is not None else ""
        self._undo.set_text(self.tr("Undo: {move}").format(move=name) if name else self.tr("Nothing to undo"))
        self._undo.setEnabled(bool(name))
        redoable = self.model.redoable
        self._redo.setEnabled(redoable is not None)
        if redoable is not None:
            self._redo.setToolTip(self.tr("Redo: {move}").format(move=move_name(redoable.command)))

    def _phase_word(self, index: int) -> str:
        return self.context.term(self.state.scenario.vocabulary.phases, self.state.format.phases[index].kind)

    def can_take_next_step(self) -> bool:
        """False when something has to be written down by hand first, or the workshop is over."""
        return not isinstance(next_step(self.state, self.model.now()), ByHand | Finished)

    def next_label(self) -> str:
        """What the next step is called."""
        state = self.state
        step = next_step(state, self.model.now())
        match step:
            case HandOver(team_id):
                return self.tr("Laptop to {team}").format(team=state.team(team_id).name)
            case Enter(index):
                return self.tr("Next: {phase}").format(phase=phase_name(self.context, state, index))
            case ByHand("follow_up"):
                return self.tr("Fill in follow-up")
            case ByHand():
                return self.tr("Ask each team")
            case Finished():
                return self.tr("Closed")
            case Do(c.ConfirmGoal()):
                return self.tr("Confirm the goal")
            case Do(c.DrawCard()):
                return self.tr("Read the card")
            case Do(c.AskDebrief()):
                return self.tr("Next question")
            case Do(c.CloseWorkshop()):
                return self.tr("Close the workshop")
            case Do():
                return self.tr("Reveal")

    def _make_task(self) -> None:
        state = self.state
        self._task_phase = state.phase_index
        self._stay()
        clear_layout(self._scroll.body)
        self._task = self._task_for(state.phase.kind)
        self._scroll.body.addWidget(self._task)
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self._task.hand_over.connect(self.hand_over)
        self._task.why_wanted.connect(self.wall_page_wanted)

    def _task_for(self, kind: str) -> TaskPanel:
        context, model = self.context, self.model
        match kind:
            case "lobby":
                return beginning.LobbyTask(context, model)
            case "welcome":
                return beginning.PulseTask(context, model, "start")
            case "inventory":
                return beginning.InventoryTask(context, model)
            case "goal":
                return beginning.GoalTask(context, model)
            case "card":
                return rounds.CardTask(context, model)
            case "measures":
                return rounds.TourTask(
                    context, model, self.tr("Each team chooses in turn; the wall shows who decides.")
                )
            case "dialog":
                return rounds.TourTask(
                    context,
                    model,
                    self.tr(
                        "The neighbour asks one question and says clear or not yet. Then the team locks its choices."
                    ),
                )
            case "predict":
                return rounds.TourTask(context, model, self.tr("Each team guesses the new total, secretly."))
            case "reveal":
                return rounds.RevealTask(context, model)
            case "cake":
                return rounds.CakeTask(context, model)
            case "choose":
                return ending.ChooseTask(context, model)
            case "follow_up":
                return ending.FollowUpTask(context, model)
            case "debrief":
                return ending.DebriefTask(context, model)
            case "end_pulse":
                return beginning.PulseTask(context, model, "end")
            case "awards":
                return ending.AwardsTask(context, model)
            case _:
                close = ending.CloseTask(context, model)
                close.export_wanted.connect(self.export_wanted)
                close.report_wanted.connect(self.report_wanted)
                return close

    def tick(self) -> None:
        """Once a second: clock, lateness, when it was saved."""
        state, now = self.state, self.model.now()
        numbers = self.context.numbers
        left = clock_seconds(state, now)
        for part in self._timer_parts:
            part.setVisible(left is not None)
        if left is not None:
            self._clock.setText(numbers.timer(left))
            self._clock.set_tone("lingonberry_text" if left < 0 else "ink")
        paused = state.timer is not None and state.timer.paused_at is not None
        self._pause.set_icon("player-play" if paused else "player-pause")
        self._pause.setAccessibleName(self.tr("Go on with the timer") if paused else self.tr("Pause the timer"))
        if self.model.saved_at:
            moment = self.context.moment(self.model.saved_at)
            self._saved.set_text(self.tr("saved {time}").format(time=numbers.time(moment.time())))
        late = minutes_late(state, now)
        offer = offer_to_shorten(state, now)
        shown = offer is not None and offer.index not in self._kept_late and state.phase.kind != "lobby"
        self._late.setVisible(shown)
        if offer is not None and shown:
            self._late_title.setText(self.tr("%n minute(s) late", "", round(late)))
            self._late_text.setText(
                self.tr("Shorten “{phase}” to {minutes} min?").format(
                    phase=phase_name(self.context, state, offer.index), minutes=numbers.integer(offer.minutes)
                )
            )

    # --- acting ----------------------------------------------------------------------------------------------

    def take_next_step(self) -> None:
        """What the big button does; also one key on the wall."""
        match next_step(self.state, self.model.now()):
            case HandOver(team_id):
                self.hand_over.emit(team_id)
            case Enter(index):
                self.model.submit(c.EnterPhase(index, self.model.now()))
            case Do(command):
                self.model.submit(command)
            case _:
                self._focus_task()

    def _focus_task(self) -> None:
        """Bring the keyboard to what has to be done by hand."""
        controls = self._task.findChildren(QWidget) if self._task is not None else []
        for control in controls:
            if control.isVisible() and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str, tone: str = "error") -> None:
        """A line above the notes: what was refused and why, what was saved where."""
        self.message.show_message(text, "good" if tone == "good" else "attention" if tone == "attention" else "error")

    def _on_pause(self) -> None:
        timer = self.state.timer
        paused = timer is not None and timer.paused_at is not None
        now = self.model.now()
        self.model.submit(c.ResumeTimer(now) if paused else c.PauseTimer(now))

    def _ask_to_go(self, index: int, reason: str = "") -> None:
        state = self.state
        if index == state.phase_index:
            return
        self._goto = index
        self._keep_draft(index, reason)
        jumped = [i for i in range(state.phase_index + 1, index) if i not in state.visited]
        name = phase_name(self.context, state, index)
        self._skip_reason.setVisible(bool(jumped))
        self._skip_reason.setText(reason)
        if jumped:
            skipped = ", ".join(phase_name(self.context, state, i) for i in jumped)
            text = self.tr("Go to “{phase}”? This is skipped and written down: {skipped}.")
            self._skip_text.setText(text.format(phase=name, skipped=skipped))
        else:
            self._skip_text.setText(self.tr("Go to “{phase}”?").format(phase=name))
        self._skip_panel.show()
        (self._skip_reason if jumped else self._skip_go).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_draft(self, index: int, reason: str) -> None:
        self.model.drafts[SKIP] = (index, reason)

    def _stay(self) -> None:
        self.model.drafts.pop(SKIP, None)
        self._skip_panel.hide()

    def _go(self) -> None:
        if self.model.submit(c.EnterPhase(self._goto, self.model.now(), self._skip_reason.text())):
            self._stay()

    def _shorten(self) -> None:
        offer = offer_to_shorten(self.state, self.model.now())
        if offer is not None:
            self.model.submit(c.ShortenPhase(offer.index, offer.minutes))

    def _keep(self) -> None:
        offer = offer_to_shorten(self.state, self.model.now())
        if offer is not None:
            self._kept_late.add(offer.index)
        self._late.hide()
