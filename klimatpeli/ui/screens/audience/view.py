"""The whole audience window: bar, the screen of the phase, the landscape; a calm cross-fade between phases."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from klimatpeli.content.model import PhaseKind
from klimatpeli.game.audience import ROUND_PHASES, AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.landscape import Landscape
from klimatpeli.ui.screens.audience.awards import AwardsScreen
from klimatpeli.ui.screens.audience.kit import Scene
from klimatpeli.ui.screens.audience.registry import make_audience_screen
from klimatpeli.ui.sentences import what_if
from klimatpeli.ui.theme import AudienceScope
from klimatpeli.ui.widgets import Glide, HeaderBar, Page, Themed, name_widget

FADE_MS = 420
STONE_OF: dict[PhaseKind, int] = {
    "lobby": -1,
    "welcome": -1,
    "inventory": 0,
    "goal": 1,
    "follow_up": 3,
    "debrief": 3,
    "end_pulse": 3,
    "awards": 3,
    "close": 4,
}
"""The running cornerstone; -1 before the first, 4 when all is done. Everything else is Measures."""
MEASURES_STONE = 2


class _Veil(Themed, QWidget):
    """What was seen before, fading away over what is seen now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._fade = Glide(self, self._on_fade, 0.0, duration_ms=FADE_MS)
        name_widget(self, "veil")
        self.hide()

    def lift(self, picture: QPixmap, where: QPoint) -> None:
        """Show ``picture`` at ``where`` and let it go."""
        self._picture = picture
        size = picture.deviceIndependentSize().toSize()
        self.setGeometry(where.x(), where.y(), size.width(), size.height())
        self.show()
        self.raise_()
        self._fade.jump(1.0)
        self._fade.to(0.0)

    def _on_fade(self) -> None:
        if self._fade.value <= 0:
            self.hide()
            self._picture = QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._fade.value)
        painter.drawPixmap(0, 0, self._picture)


class AudienceView(Page):
    """What the room sees. ``show_state`` draws an ``AudienceState``; it knows nothing else."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, object_name="audience")
        self._scope = AudienceScope(self)
        self._context = context
        self._view: AudienceState | None = None
        self._best_share: float | None = None
        self._screens: dict[PhaseKind, Scene] = {}
        self._header = HeaderBar(object_name="audienceBar")
        self._body = QWidget()
        self._stack = QStackedWidget()
        self._landscape = Landscape()
        self._landscape.hide()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self._landscape)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # The window may be any size: the drawing shrinks with it, so no layout may hold it open.
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        outer.addWidget(self._header)
        outer.addWidget(self._body, 1)
        self._veil = _Veil(self)
        name_widget(self, "audience", self.tr("What the room sees"))
        context.languages.changed.connect(self._on_language)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        """Draw it; another phase fades in (unless motion is reduced)."""
        before = self._view
        self._view = view
        screen = self._screen(view.kind)
        moves = before is not None and before.kind != view.kind and animate and not self.theme.reduced_motion
        picture = self._body.grab() if moves and self.isVisible() else None
        self._show_header(view)
        self._landscape.setVisible(screen.landscape)
        self._landscape.set_layers(view.layers, animate=animate)
        self._stack.setCurrentWidget(screen)
        screen.show_state(view, animate=animate)
        if picture is not None:
            self._veil.lift(picture, self._body.pos())

    def set_timer(self, seconds_left: float | None, running: bool) -> None:
        """Time left in the phase, negative when it has run over; None where none is planned."""
        self._header.set_timer(seconds_left, running=running)

    def set_best_share(self, share: float | None) -> None:
        """Part of the best reduction the same resources allowed; shown with the awards once it is known."""
        self._best_share = share
        awards = self._screens.get("awards")
        if isinstance(awards, AwardsScreen):
            awards.set_best_share(share)

    @property
    def screen_shown(self) -> Scene | None:
        """The screen in front."""
        screen = self._stack.currentWidget()
        return screen if isinstance(screen, Scene) else None

    def _screen(self, kind: PhaseKind) -> Scene:
        screen = self._screens.get(kind)
        if screen is None:
            screen = make_audience_screen(kind, self._context)
            if isinstance(screen, AwardsScreen):
                screen.set_best_share(self._best_share)
            self._screens[kind] = screen
            self._stack.addWidget(screen)
        return screen

    def _show_header(self, view: AudienceState) -> None:
        context, vocabulary = self._context, view.scenario.vocabulary
        steps = [context.text(stone.name) for stone in vocabulary.cornerstones]
        self._header.set_steps(steps, STONE_OF.get(view.kind, MEASURES_STONE))
        self._header.set_title(context.text(view.scenario.place), self._subtitle(view))
        self._header.set_what_if(what_if(context, view.scenario, view.told))

    def _subtitle(self, view: AudienceState) -> str:
        """As much as has room: occasion, round, council year; outside the rounds the phase's name."""
        if view.kind in ROUND_PHASES and view.round:
            turn = self.tr("Round {round} of {rounds}").format(round=view.round, rounds=view.rounds)
            year = self.tr("council year {year}").format(year=view.year)
            short = f"{turn} · {view.year}"
            wishes = [f"{view.occasion} · {turn} · {year}", f"{turn} · {year}", short]
        else:
            phase = self._context.term(view.scenario.vocabulary.phases, view.kind)
            wishes = [f"{view.occasion} · {phase}", phase]
        room = self._subtitle_room(view)
        metrics = self.theme.metrics("caption")
        return next((wish for wish in wishes if metrics.horizontalAdvance(wish) <= room), wishes[-1])

    def _subtitle_room(self, view: AudienceState) -> float:
        theme = self.theme
        title = theme.metrics("label", 700).horizontalAdvance(self._context.text(view.scenario.place))
        taken = title + self._header.stepper.sizeHint().width() + self._header.timer.sizeHint().width()
        return self.width() - taken - theme.px(48 + 30 + 6 * 18)

    def _on_language(self) -> None:
        """Texts are made with the screens: make them anew."""
        for screen in self._screens.values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        self.setAccessibleName(self.tr("What the room sees"))
        if self._view is not None:
            self.show_state(self._view, animate=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._show_header(self._view)
