"""Where our emissions come from: estimates in secret, then bar by bar."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.charts import InventoryBars, InventoryRow
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.figures import whole_percents
from klimatpeli.ui.screens.audience.kit import (
    Line,
    Placeholder,
    Scene,
    TextBlock,
    block,
    head_panel_of,
    panel_of,
    team_tiles,
    title,
)
from klimatpeli.ui.widgets import Chip, Panel
from klimatpeli.ui.widgets.indicators import ChipTone

CONTROL_TONES: dict[str, ChipTone] = {"decide": "good", "influence": "attention", "hope": "neutral"}
CONTROL_ICONS = {"decide": "gavel", "influence": "messages", "hope": "cloud"}


class InventoryScreen(Scene):
    """The bars on the left; on the right first the teams, then what the figures say."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(64, 36)
        self._question = TextBlock([title(self.tr("Where do our emissions come from?"))], object_name="question")
        self._bars = InventoryBars()
        panel = Panel(padding=24, spacing=6)
        panel.body.addWidget(self._question)
        panel.body.addWidget(self._bars, 1)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._left.add(panel, 1)
        self._shown: tuple[str, ...] = ()

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._draw_bars(view, animate)
        self._right.clear()
        open_now = sum(bar.measured is not None for bar in view.bars)
        if not open_now:
            self._ask(view)
            return
        self._tell(view, open_now)

    def _draw_bars(self, view: AudienceState, animate: bool) -> None:
        context = self.context
        rows = tuple(
            InventoryRow(
                bar.sector,
                context.sector(view.scenario, bar.sector, short=True),
                (bar.measured or 0.0) / 100,
                None if bar.guessed is None else bar.guessed / 100,
            )
            for bar in view.bars
        )
        open_now = sum(bar.measured is not None for bar in view.bars)
        order = tuple(bar.sector for bar in view.bars)
        known = min(self._bars.revealed, open_now)
        before = known if order[:known] == self._shown[:known] and animate else open_now
        self._shown = order
        labels = (self.tr("our guess"), self.tr("calculated")) if open_now else ("", "")
        self._bars.set_rows(
            rows, revealed=before, numbers=context.numbers, guess_label=labels[0], measured_label=labels[1]
        )
        self._bars.reveal(open_now)

    def _ask(self, view: AudienceState) -> None:
        self._right.add(
            head_panel_of(
                block(
                    Line(self.tr("100 points for each team"), "title2", "on_spruce"),
                    Line(
                        self.tr("Share them among the sectors. Then say of each: do we decide, influence or hope?"),
                        "body",
                        "on_spruce",
                        gap=8,
                    ),
                )
            )
        )
        self._right.add(team_tiles(view, self.tr("has estimated"), self.tr("is thinking")), 1)
        self._right.add_stretch(0)

    def _tell(self, view: AudienceState, open_now: int) -> None:
        context, numbers = self.context, self.context.numbers
        change = view.last_kt / view.base_kt - 1
        target = view.scenario.target
        self._right.add(
            head_panel_of(
                block(
                    Line(
                        self.tr("All of {place}, {year}").format(
                            place=context.text(view.scenario.place), year=view.last_year
                        ),
                        "small",
                        "on_spruce_muted",
                    ),
                    Line(numbers.kt(view.last_kt), "display", "on_spruce"),
                    Line(
                        self.tr("{change} since {base}. The target is {target} in {year}.").format(
                            change=numbers.percent(change, signed=True),
                            base=target.base_year,
                            target=numbers.kt(view.target_kt),
                            year=target.year,
                        ),
                        "small",
                        "on_spruce",
                    ),
                )
            )
        )
        if view.surprise is None:
            left = len(view.bars) - open_now
            self._right.add(
                Placeholder(self.tr("Still closed: {count}. Which comes next?").format(count=left), "help-circle")
            )
            self._right.add(Placeholder(self.tr("The biggest surprise comes last."), "sparkles"), 1)
            return
        sector, guessed, measured = view.surprise
        name = context.sector(view.scenario, sector)
        if measured > guessed:
            words = self.tr("{sector}: more than we thought. It is {measured}; we guessed {guessed}.")
        else:
            words = self.tr("{sector}: less than we thought. It is {measured}; we guessed {guessed}.")
        self._right.add(
            panel_of(
                block(
                    title(self.tr("Biggest surprise")),
                    Line(
                        words.format(
                            sector=name,
                            measured=numbers.percent(measured / 100),
                            guessed=numbers.percent(guessed / 100),
                        )
                    ),
                )
            ),
            1,
        )
        self._right.add(self._who_can_move(view), 1)

    def _who_can_move(self, view: AudienceState) -> Panel:
        panel = panel_of(block(title(self.tr("What can we influence?"))))
        words = {
            "decide": self.tr("we decide ourselves"),
            "influence": self.tr("we can influence"),
            "hope": self.tr("we can only hope"),
        }
        percents = whole_percents([share for _, share in view.controls])
        for (control, _), percent in zip(view.controls, percents, strict=True):
            text = f"{words[control]} {self.context.numbers.percent(percent / 100)}"
            panel.body.addWidget(Chip(text, CONTROL_ICONS[control], CONTROL_TONES[control], role="small"))
        panel.body.addStretch(1)
        return panel
