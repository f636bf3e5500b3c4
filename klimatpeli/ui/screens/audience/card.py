"""The round's scenario card, read aloud: what has happened, and what there is to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import OPTION_COLORS
from klimatpeli.content.model import CardOption, ScenarioCard
from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, TextBlock, block, panel_of
from klimatpeli.ui.widgets import Chip, EmptyState, IconView, NotePanel, Panel, Picture, Themed
from klimatpeli.ui.widgets.paint import antialiased, paint_line_of_text

LETTERS = "ABCD"
USUAL_COLOR = OPTION_COLORS[-1]
DARK_LIGHTER = 165
"""Per cent: so much lighter an option's letter is on the dark surface."""


class Letter(Themed, QWidget):
    """The option's letter in its colour."""

    def __init__(self, letter: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._color = letter, color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(letter)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(76), self.theme.screen_px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        color = theme.color(self._color)
        paint_line_of_text(
            painter,
            QRectF(self.rect()),
            self._letter,
            theme.font("number"),
            color.lighter(DARK_LIGHTER) if theme.palette.dark else color,
            align=Qt.AlignmentFlag.AlignHCenter,
        )


class CardScreen(Scene):
    """The card on the left as a thing, its options on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(41, 59, spacing=18)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        if view.card_id is None:
            self._left.hide()
            self._right.add(
                EmptyState(
                    "stack-2", self.tr("The card is still face down"), self.tr("The facilitator draws it in a moment.")
                ),
                1,
            )
            return
        self._left.show()
        card = view.scenario.card(view.card_id)
        self._left.add(self._story(card), 1)
        self._right.add(block(Line(self.tr("What do you decide?"), "title1")))
        for number, option in enumerate(card.options):
            self._right.add(self._option(view, number, option), 1)
        self._right.add(self._question(card))

    def _story(self, card: ScenarioCard) -> Panel:
        context = self.context
        panel = Panel(padding=0, spacing=0)
        picture = Picture(card.illustration, corners="tl tr")
        panel.body.addWidget(picture, 38)
        inside = Box(spacing=14, margins=(40, 26, 40, 30))
        inside.add(Chip(context.text(card.theme), card.icon, "attention"), 0, Qt.AlignmentFlag.AlignLeft)
        inside.add(
            block(
                Line(context.text(card.title), "title1"),
                Line(context.text(card.story), "body", gap=14),
                object_name="story",
            ),
            1,
        )
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        panel.body.addWidget(inside, 62)
        return panel

    def _option(self, view: AudienceState, number: int, option: CardOption) -> Panel:
        context, numbers = self.context, self.context.numbers
        color = USUAL_COLOR if option.as_usual else OPTION_COLORS[number % (len(OPTION_COLORS) - 1)]
        row = Box("row", spacing=20)
        row.add(Letter(LETTERS[number % len(LETTERS)], color))
        words = [
            Line(context.text(option.title), "title3"),
            Line(context.text(option.summary), "small", "muted", gap=2),
        ]
        row.add(TextBlock(words, valign="center"), 62)
        right = Qt.AlignmentFlag.AlignRight
        free = self.tr("no extra cost") if option.as_usual and not option.annual_meur else self.tr("no investment")
        money = numbers.meur(option.invest_meur) if option.invest_meur else free
        facts = [Line(money, "title3", align=right)]
        if option.annual_meur:
            yearly = self.tr("costs {money} a year") if option.annual_meur > 0 else self.tr("gains {money} a year")
            money = numbers.meur(abs(option.annual_meur))
            facts.append(Line(yearly.format(money=money), "caption", "muted", align=right))
        if option.effects:
            first = view.year + option.lead_years
            facts.append(Line(self.tr("effect from {year}").format(year=first), "caption", "muted", align=right))
        elif option.as_usual:
            facts.append(Line(self.tr("as usual"), "caption", "muted", align=right))
        row.add(TextBlock(facts, valign="center"), 38)
        row.set_margins((0, 0, 14, 0))
        panel = panel_of(row, accent=color, padding=10)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        panel.setAccessibleName(f"{LETTERS[number % len(LETTERS)]}. {context.text(option.title)}")
        return panel

    def _question(self, card: ScenarioCard) -> NotePanel:
        context = self.context
        panel = NotePanel(padding=16)
        row = Box("row", spacing=26)
        row.add(IconView("message-circle-question", "cloudberry_text", 38))
        asks = self.tr("{who} asks").format(who=context.text(card.asker))
        quote = self.tr("“{text}”").format(text=context.text(card.question))
        row.add(block(Line(asks, "small", weight=700), Line(quote, "body", gap=2), valign="center"), 1)
        panel.body.addWidget(row)
        return panel
