"""Looking back: one question at a time, what was answered, and our own moves as they were."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.model import DebriefQuestion
from klimatpeli.game.audience import AudienceState, MoveView
from klimatpeli.game.records import CHAIN_LENGTH
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.choose import CandidateRow
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, TextBlock, block, panel_of, title
from klimatpeli.ui.sentences import item_sector, item_title
from klimatpeli.ui.widgets import EmptyState, NotePanel, Panel, Themed
from klimatpeli.ui.widgets.indicators import paint_bar
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text

STAGES = ("feelings", "happened", "why", "learned", "monday")
MOVES_SHOWN = 12
ANSWERS_SHOWN = 4
FEW_ANSWERS = 2
"""So many or fewer are written large."""
PLAN_SHOWN = 8


class Stages(Themed, QWidget):
    """The debrief's stages as dots; the running one has its name."""

    def __init__(self, names: tuple[str, ...], current: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._current = names, current
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(names[current] if 0 <= current < len(names) else "")

    def text(self) -> str:
        """The running stage."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(600), round(self.theme.metrics("label").height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        x, middle, side = 2.0, self.height() / 2, float(theme.screen_px(22))
        for number, name in enumerate(self._names):
            done, now = number < self._current, number == self._current
            spot = QRectF(x, middle - side / 2, side, side)
            painter.setPen(QPen(theme.color("cloudberry" if now else "leaf" if done else "border"), 3))
            painter.setBrush(theme.color("cloudberry" if now else "leaf") if done or now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot)
            x += side + theme.screen_px(14)
            if now:
                font = theme.font("label", 700)
                width = theme.metrics("label", 700).horizontalAdvance(name) + 4
                paint_line_of_text(painter, QRectF(x, 0, width, self.height()), name, font, theme.color("ink"))
                x += width + theme.screen_px(14)


class MissingLinks(Themed, QWidget):
    """How often each link of the chain was missing: four named bars."""

    def __init__(
        self, names: tuple[str, ...], missing: tuple[int, ...], of: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._missing, self._of = names, missing, max(1, of)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(". ".join(f"{n}: {m} / {of}" for n, m in zip(names, missing, strict=True)))

    def text(self) -> str:
        """Names and counts."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(500), self.theme.screen_px(92) * len(self._names))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(240), self.theme.screen_px(70) * len(self._names))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        row = min(self.height() / len(self._names), theme.screen_px(120))
        most = max(self._missing)
        text_height = theme.metrics("small").height()
        count_width = theme.metrics("title3").horizontalAdvance("00/00") + theme.screen_px(8)
        for number, (name, missing) in enumerate(zip(self._names, self._missing, strict=True)):
            y = number * row
            worst = missing == most and most > 0
            font = theme.font("small", 700 if worst else 500)
            box = QRectF(0, y, self.width(), text_height)
            paint_line_of_text(painter, box, name, font, theme.color("ink"))
            tall = theme.screen_px(22)
            bar = QRectF(0, y + text_height + theme.screen_px(4), self.width() - count_width, tall)
            paint_bar(painter, theme, bar, missing / self._of, theme.color("lingonberry" if worst else "border"))
            spot = QRectF(bar.right(), bar.center().y() - text_height / 2, count_width, text_height)
            said = f"{missing}/{self._of}"
            paint_line_of_text(
                painter, spot, said, theme.font("small", 700), theme.color("ink"), align=Qt.AlignmentFlag.AlignRight
            )


class DebriefScreen(Scene):
    """The question on the left, on the right what helps to answer it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(54, 46)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        question = next((q for q in view.scenario.debrief if q.id == view.question_id), None)
        if question is None:
            self._right.hide()
            self._left.add(
                EmptyState(
                    "messages",
                    self.tr("Now we look back"),
                    self.tr("First how it felt, then what happened, why, and what we do on Monday."),
                ),
                1,
            )
            return
        helps = self._help(view, question)
        self._right.setVisible(helps is not None)
        if helps is not None:
            self._right.add(helps, 1)
        self._ask(view, question, alone=helps is None)

    def _ask(self, view: AudienceState, question: DebriefQuestion, *, alone: bool) -> None:
        names = (
            self.tr("How did it feel?"),
            self.tr("What happened?"),
            self.tr("Why?"),
            self.tr("What did we learn?"),
            self.tr("What next?"),
        )
        self._left.add(Stages(names, STAGES.index(question.stage)))
        self._left.add(
            block(
                Line(self.context.text(question.text), "display"),
                valign="center",
                object_name="question",
            ),
            3,
        )
        if not view.answers:
            self._left.add_stretch(1)
            return
        shown = view.answers[-ANSWERS_SHOWN:]
        role = "title1" if alone or len(shown) <= FEW_ANSWERS else "title3"
        answers = Box(spacing=14)
        for answer in shown:
            note = NotePanel(padding=16)
            said = self.tr("“{text}”").format(text=answer)
            note.body.addWidget(block(Line(said, role, weight=500)))
            answers.add(note)
        self._left.add(answers)

    def _help(self, view: AudienceState, question: DebriefQuestion) -> QWidget | None:
        if question.stage == "why" and view.moves:
            return self._chains(view)
        if question.stage == "happened" and view.moves:
            return self._timeline(view)
        if question.stage == "monday" and view.joint:
            return self._our_plan(view)
        return None

    def _our_plan(self, view: AudienceState) -> Panel:
        panel = panel_of(block(title(self.tr("What we agreed on"))), padding=24, spacing=8)
        for entry in view.joint[:PLAN_SHOWN]:
            owner = entry.follow_up.owner or self.tr("nobody yet")
            panel.body.addWidget(
                TextBlock(
                    [
                        Line(item_title(self.context, view.scenario, entry.ref), "body", weight=600),
                        Line(owner, "small", "muted" if entry.follow_up.owner else "lingonberry_text"),
                    ],
                    valign="center",
                ),
                1,
            )
        rest = len(view.joint) - PLAN_SHOWN
        if rest > 0:
            panel.body.addWidget(block(Line(self.tr("and {count} more").format(count=rest), "small", "muted")))
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _chains(self, view: AudienceState) -> Panel:
        names = tuple(self.context.text(term.name) for term in view.scenario.vocabulary.links)
        missing = tuple(sum(move.links <= link for move in view.moves) for link in range(CHAIN_LENGTH))
        panel = panel_of(
            block(
                title(self.tr("Which link was missing most?")),
                Line(self.tr("Of the measures in all plans"), "small", "muted"),
            ),
            padding=28,
            spacing=20,
        )
        panel.body.addWidget(MissingLinks(names, missing, len(view.moves)), 1)
        lost = sum(move.lost for move in view.moves)
        if lost:
            text = self.tr("Links that came loose because nobody asked: {count}").format(count=lost)
            panel.body.addWidget(
                block(Line(text, "body", "lingonberry_text", 600, icon="link-off", icon_tone="lingonberry_text"))
            )
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _timeline(self, view: AudienceState) -> Panel:
        panel = panel_of(block(title(self.tr("Our own moves"))), padding=22, spacing=6)
        rounds = sorted({move.round for move in view.moves})
        each = max(2, MOVES_SHOWN // max(1, len(rounds)))
        for round_ in rounds:
            moves = [move for move in view.moves if move.round == round_]
            heading = self.tr("Round {round} · {year}").format(round=round_, year=moves[0].year)
            panel.body.addWidget(block(Line(heading, "small", "cloudberry_text", 700)))
            for move in _most_telling(moves, each):
                panel.body.addWidget(self._move(view, move), 1)
            if len(moves) > each:
                more = self.tr("and {count} more").format(count=len(moves) - each)
                panel.body.addWidget(block(Line(more, "caption", "muted")))
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _move(self, view: AudienceState, move: MoveView) -> CandidateRow:
        row = CandidateRow(
            item_title(self.context, view.scenario, move.ref),
            item_sector(view.scenario, move.ref),
            [view.team(move.team_id).seat],
            move.links,
            drifted=move.lost,
        )
        return row


def _most_telling(moves: list[MoveView], count: int) -> list[MoveView]:
    """Those with a loose link or a cake first, then the best anchored; shown in the order they were made."""
    ranked = sorted(moves, key=lambda move: (-move.lost, -move.cakes, -move.links))[:count]
    return [move for move in moves if move in ranked]
