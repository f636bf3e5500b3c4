"""The cake of the month: votes in secret, then it lands, big and joyful."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.content.design_tokens import TEAM_TONES
from klimatpeli.game.audience import AudienceState, CakeView
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Box, Line, Scene, TeamName, block, panel_of, team_tiles
from klimatpeli.ui.sentences import item_title
from klimatpeli.ui.theme import Theme
from klimatpeli.ui.widgets import Chip, Glide, Panel, Themed
from klimatpeli.ui.widgets.paint import antialiased, paint_shape

CONFETTI = 46
SIDE_BY_SIDE = 3
SIDE_BY_SIDE_PX = 220
"""Height of a cake among others, in pixels of the drawing."""


class Cake(Themed, QWidget):
    """A cake with one candle. ``land()`` lets it fall and the confetti fly; ``served`` False is an empty plate.

    ``tall``: its fixed height in pixels of the drawing; 0 takes the room there is.
    """

    def __init__(self, *, served: bool = True, tall: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._served, self._tall = served, tall
        bounce = QEasingCurve(QEasingCurve.Type.OutBounce)
        self._fall = Glide(self, self.update, 1.0, duration_ms=1100, curve=bounce)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("A cake") if served else self.tr("An empty plate"))
        self.apply_theme()

    def apply_theme(self) -> None:
        if self._tall:
            self.setFixedHeight(self.theme.screen_px(self._tall))

    def land(self) -> None:
        """Come down from above."""
        self._fall.jump(0.0)
        self._fall.to(1.0)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(420), self.theme.screen_px(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.screen_px(160), self.theme.screen_px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = antialiased(QPainter(self))
        side = min(self.width(), self.height() * 1.12)
        center = QPointF(self.width() / 2, self.height() * 0.56)
        unit = side / 100
        if self._served:
            self._paint_confetti(painter, theme, _outline(center, unit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawEllipse(QPointF(center.x(), center.y() + 27 * unit), 42 * unit, 8 * unit)
        painter.setBrush(theme.color("line"))
        painter.drawEllipse(QPointF(center.x(), center.y() + 25.5 * unit), 33 * unit, 5 * unit)
        if not self._served:
            painter.setOpacity(0.16)
        drop = (1 - self._fall.value) * (center.y() + 60 * unit)
        self._paint_cake(painter, theme, QPointF(center.x(), center.y() - drop), unit)

    def _paint_cake(self, painter: QPainter, theme: Theme, middle: QPointF, unit: float) -> None:
        def tier(width: float, top: float, bottom: float, token: str) -> None:
            body = QPainterPath()
            left, right = middle.x() - width * unit, middle.x() + width * unit
            y0, y1, bow = middle.y() + top * unit, middle.y() + bottom * unit, 4.5 * unit
            body.moveTo(left, y0)
            body.lineTo(left, y1)
            body.quadTo(middle.x(), y1 + 2 * bow, right, y1)
            body.lineTo(right, y0)
            body.closeSubpath()
            painter.setBrush(theme.color(token))
            painter.drawPath(body)
            painter.setBrush(theme.color("note"))
            painter.drawEllipse(QPointF(middle.x(), y0), width * unit, bow)
            frosting = QPainterPath()
            frosting.moveTo(left, y0)
            drips = 7
            for drip in range(drips):
                x = left + (right - left) * (drip + 1) / drips
                before = left + (right - left) * drip / drips
                sag = bow * math.sin(math.pi * (drip + 0.5) / drips)
                deep = (5.5 if drip % 2 else 8.5) * unit + sag
                frosting.cubicTo(before, y0 + deep, x, y0 + deep, x, y0 + bow * math.sin(math.pi * (drip + 1) / drips))
            frosting.quadTo(middle.x(), y0 - 2 * bow, left, y0)
            painter.setBrush(theme.color("note" if theme.palette.name != "high-contrast" else "cloudberry"))
            painter.drawPath(frosting)

        painter.setPen(QPen(theme.color("cloudberry_text"), max(1.0, 0.5 * unit)))
        tier(28, 4, 23, "cloudberry")
        tier(19, -15, 1, "lingonberry")
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(5):
            angle = math.pi * (0.12 + 0.19 * number)
            x = middle.x() + math.cos(angle) * 14 * unit
            y = middle.y() - 15 * unit + math.sin(angle) * 3 * unit
            painter.setBrush(theme.color("cloudberry"))
            painter.drawEllipse(QPointF(x, y - 1.2 * unit), 2.3 * unit, 2.3 * unit)
        candle = QRectF(middle.x() - 1.6 * unit, middle.y() - 31 * unit, 3.2 * unit, 15 * unit)
        painter.setBrush(theme.color("leaf"))
        painter.drawRoundedRect(candle, unit, unit)
        flame = QPainterPath()
        tip, foot = candle.top() - 10 * unit, candle.top() - 1.2 * unit
        flame.moveTo(middle.x(), tip)
        flame.cubicTo(middle.x() + 5 * unit, foot - 3 * unit, middle.x() + 3 * unit, foot, middle.x(), foot)
        flame.cubicTo(middle.x() - 3 * unit, foot, middle.x() - 5 * unit, foot - 3 * unit, middle.x(), tip)
        painter.setBrush(theme.color("cloudberry"))
        painter.drawPath(flame)

    def _paint_confetti(self, painter: QPainter, theme: Theme, outline: QPainterPath) -> None:
        """Team shapes, scattered by the golden angle: festive, and the same every time.

        What would come to rest behind the cake is left out: a piece cut by the outline looks like a fault.
        """
        width, height = float(self.width()), float(self.height())
        flown = self._fall.value
        for number in range(CONFETTI):
            angle = number * 2.399963
            size = theme.screen_px(10 + (number * 5) % 14)
            away = 0.6 + 0.4 * ((number * 7) % 11) / 10
            # A turned square reaches further than its side: nothing may be cut at the picture's edge.
            x = math.cos(angle) * away * max(0.0, width / 2 - size)
            y = math.sin(angle) * away * max(0.0, height / 2 - size)
            if outline.intersects(QRectF(width / 2 + x - size, height / 2 + y - size, 2 * size, 2 * size)):
                continue
            tone = TEAM_TONES[number % 5]
            painter.save()
            painter.translate(width / 2 + x * flown, height / 2 + y * flown)
            painter.rotate(number * 47)
            painter.setOpacity(0.85)
            paint_shape(painter, tone.shape, QRectF(-size / 2, -size / 2, size, size), theme.team(number % 5))
            painter.restore()


def _outline(middle: QPointF, unit: float) -> QPainterPath:
    """What the cake at rest covers, in rough: plate, tiers, candle and flame."""
    outline = QPainterPath()
    outline.addEllipse(QPointF(middle.x(), middle.y() + 27 * unit), 42 * unit, 8 * unit)
    for half, top, bottom in ((28, 0, 32), (19, -20, 10), (5, -42, -15)):
        outline.addRect(
            QRectF(middle.x() - half * unit, middle.y() + top * unit, 2 * half * unit, (bottom - top) * unit)
        )
    return outline


class CakeScreen(Scene):
    """The empty plate and who has voted; then the cake on the measure that won."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(62, 38)
        self._landed: tuple[CakeView, ...] = ()

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        self._right.setVisible(not view.cakes)
        if view.cakes:
            self._celebrate(view, animate=animate and view.cakes != self._landed)
        else:
            self._ask(view)
        self._landed = view.cakes

    def _ask(self, view: AudienceState) -> None:
        panel = panel_of(
            block(
                Line(self.tr("Who gets the cake of the month?"), "title1"),
                Line(
                    self.tr("Each team votes in secret for the best measure of another team."), "body", "muted", gap=8
                ),
            ),
            padding=28,
        )
        panel.body.addWidget(Cake(served=False), 1)
        panel.body.addWidget(block(Line(self.tr("The cake is worth one link of the chain."), "body", icon="link")))
        self._left.add(panel, 1)
        self._right.add(block(Line(self.tr("Votes"), "title2")))
        self._right.add(team_tiles(view, self.tr("has voted"), self.tr("is thinking")), 1)
        self._right.add_stretch(0)

    def _celebrate(self, view: AudienceState, *, animate: bool) -> None:
        if len(view.cakes) > SIDE_BY_SIDE:
            self._left.add(self._shared(view, animate=animate), 1)
            return
        row = self._left.add(Box("row", spacing=32), 1)
        for cake_view in view.cakes:
            row.add(self._winner(view, cake_view, alone=len(view.cakes) == 1, animate=animate), 1)

    def _shared(self, view: AudienceState, *, animate: bool) -> Panel:
        """One large cake for many winners."""
        cake = Cake()
        words = Box(spacing=6)
        words.add(block(Line(self.tr("The cake is shared"), "title1", "cloudberry_text"), object_name="winner"))
        for won in view.cakes:
            team = view.team(won.team_id)
            words.add(TeamName(team, "label"))
            words.add(block(Line(item_title(self.context, view.scenario, won.ref), "small", "muted")))
        words.add_stretch()
        inside = Box("row", spacing=20)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside.add(cake, 42)
        inside.add(words, 58)
        panel = Panel(padding=20)
        panel.body.addWidget(inside, 1)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        if animate:
            cake.land()
        return panel

    def _winner(self, view: AudienceState, won: CakeView, *, alone: bool, animate: bool) -> Panel:
        """One cake's card; side by side the cakes are as high as each other, and the titles begin on one line."""
        team = view.team(won.team_id)
        cake = Cake(tall=0 if alone else SIDE_BY_SIDE_PX)
        words = Box(spacing=14)
        if alone:
            words.add_stretch()
        words.add(
            block(
                Line(self.tr("Cake of the month"), "title3", "cloudberry_text"),
                Line(item_title(self.context, view.scenario, won.ref), "display" if alone else "title2"),
                object_name="winner",
            ),
            0 if alone else 1,
        )
        who = TeamName(team, "title1" if alone else "title3")
        votes = Chip(self.tr("%n vote(s)", "", won.votes), "heart", "attention", role="body" if alone else "small")
        worth = block(Line(self._worth(view, won), "body" if alone else "small", "muted", icon="link"))
        if alone:
            for part in (who, votes, worth):
                words.add(part)
            words.add_stretch()
        else:
            words.add(worth)
            row = words.add(Box("row", spacing=14))
            row.add(who)
            row.add_stretch()
            row.add(votes)
        panel = Panel(padding=26, accent=team_color(team.seat))
        inside = Box("row" if alone else "column", spacing=20)
        inside.add(cake, 45 if alone else 0)
        inside.add(words, 55 if alone else 1)
        panel.body.addWidget(inside, 1)
        panel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        if animate:
            cake.land()
        return panel

    def _worth(self, view: AudienceState, won: CakeView) -> str:
        if won.linked:
            return self.tr("One more link in its chain.")
        if view.round < view.rounds:
            return self.tr("Its chain is full: one extra anchoring step next round.")
        return self.tr("Its chain was full already.")


def team_color(seat: int) -> str:
    """The fill of a team's colour, for a panel's stripe."""
    return TEAM_TONES[seat % len(TEAM_TONES)].fill
