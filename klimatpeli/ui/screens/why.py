"""Why: any total taken apart, the plans under other stories of the future, and the best that was possible.

An overlay over the wall, the facilitator's screen or a team's board. W opens and closes it, Esc closes it, T shows
the figures of the steps as a table. The room's overlay shows only what has been revealed, and the best plan only when
the room looks back. Controls: ``why_pages`` (one chip a page), ``why_close``, ``why_steps``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.emissions.uncertainty import VarianceShare
from klimatpeli.game.audience import LOOKING_BACK
from klimatpeli.game.best import BestComparison
from klimatpeli.game.scopes import Scopes
from klimatpeli.game.state import GameState, PlanItem
from klimatpeli.game.stories import columns, may_tell, toggled
from klimatpeli.game.why import Why, shown_items, why
from klimatpeli.reports.texts import Texts
from klimatpeli.ui.charts import Waterfall, WaterfallStep, shown_steps
from klimatpeli.ui.charts.steps import SEEN_KT
from klimatpeli.ui.context import Context
from klimatpeli.ui.jobs import Jobs
from klimatpeli.ui.screens.stories import AS_EXPECTED, StoriesTable
from klimatpeli.ui.sentences import a_year, amount, cause_sentence, chance_sentence, item_sector, item_title
from klimatpeli.ui.widgets import (
    Divider,
    FilterChips,
    FilterOption,
    Loading,
    NotePanel,
    Overlay,
    Panel,
    PillButton,
    ScrollPage,
    Text,
    clear_layout,
)
from klimatpeli.ui.workshop_model import WorkshopModel

STORIES, BEST, TOGETHER, RULERS, SCOPES = "stories", "best", "together", "rulers", "scopes"
STEPS_OF_MEASURES = 4
STEPS_OF_MEASURES_LARGE = 2
LEAST_SHOWN = 0.01
MOST_NAMED = 6
MOST_NAMED_LARGE = 3
MARGIN = 12
"""What is seen of the host around it: none of the words in its header."""
PADDING = 10
INSET = 12
"""Room for the panels' shadows inside the edge of what scrolls."""


class WhyOverlay(Overlay):
    """Covers its host. ``open_room`` or ``open_team``, ``close_it``; ``left`` says that it was closed."""

    left = Signal()

    def __init__(self, context: Context, model: WorkshopModel, host: QWidget, *, large: bool = False) -> None:
        """With ``large`` the host is read from afar: less on a page, and a page more."""
        super().__init__(host)
        self.setObjectName("why")
        self._large = large
        self._role = "small" if large else "body"
        self._context, self._model = context, model
        self._best: BestComparison | None = None
        self._team_id: str | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._on_done)
        self._show: Callable[[object], QWidget] = self._steps
        self._panel = Panel(padding=PADDING, spacing=6)
        self._title = Text("", "title2", weight=700)
        self._close = PillButton("", "x", "quiet", "small", hint="Esc", object_name="why_close")
        self._close.clicked.connect(self.close_it)
        self._pages = FilterChips(object_name="why_pages")
        self._pages.chosen.connect(self._open_page)
        self._scroll = ScrollPage(object_name="why_content", spacing=10)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._above = QVBoxLayout()
        self._above.addLayout(head)
        self._above.addWidget(self._pages)
        self._panel.body.addLayout(self._above)
        self._panel.body.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self._panel)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def apply_theme(self) -> None:
        px = self.theme.px
        self._above.setContentsMargins(px(INSET), px(INSET) // 2, px(INSET), 0)
        self._above.setSpacing(px(INSET) - px(2))
        self._scroll.body.setContentsMargins(px(INSET), px(INSET) // 2, px(INSET), px(INSET))

    @property
    def state(self) -> GameState:
        return self._model.state

    @property
    def page(self) -> str:
        """The page that is open: ``together``, a team's id, ``rulers``, ``scopes``, ``stories`` or ``best``."""
        return self._pages.current

    # --- opening and closing ---------------------------------------------------------------------------------

    def open_room(self, page: str = "") -> None:
        """What the room may see: all plans together and each team's, as last revealed."""
        self._team_id = None
        state, options = self.state, [FilterOption(TOGETHER, self.tr("Together"))]
        options += [FilterOption(team.id, team.name) for team in state.teams if team.shown_plan]
        if self._large:
            options.append(FilterOption(RULERS, self.tr("Credits"), "scale"))
        options += self._scopes_page()
        if may_tell(state):
            options.append(FilterOption(STORIES, self.tr("Stories of the future"), "compass"))
        if state.phase.kind in LOOKING_BACK:
            options.append(FilterOption(BEST, self.tr("The best plan"), "award"))
        self._open(options, page or TOGETHER)

    def open_team(self, team_id: str) -> None:
        """A team's own plan as it stands, for its own eyes."""
        self._team_id = team_id
        self._open([FilterOption(team_id, self.state.team(team_id).name), *self._scopes_page()], team_id)

    def _scopes_page(self) -> list[FilterOption]:
        return [FilterOption(SCOPES, self.tr("Scopes"), "ruler")] if self.state.scenario.beside is not None else []

    def _open(self, options: Sequence[FilterOption], page: str) -> None:
        self._close.set_text(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self.setAccessibleName(self.tr("Why this number?"))
        self._pages.set_options(options)
        self._pages.setVisible(len(options) > 1)
        self.cover()
        keys = {option.key for option in options}
        self._pages.set_current(page if page in keys else options[0].key)
        self._open_page(self._pages.current)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_it(self) -> None:
        """Take it away."""
        if self.isVisible():
            self._jobs.forget()
            self.hide()
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)
            self.left.emit()

    def set_best(self, best: BestComparison | None) -> None:
        """The best plan, once it has been worked out; None: not known, or not for the room yet."""
        self._best = best
        if self.isVisible() and self.page == BEST:
            self._open_page(BEST)

    # --- pages -----------------------------------------------------------------------------------------------

    def _open_page(self, page: str) -> None:
        state = self.state
        self._jobs.forget()
        self._title.setText(self._titles().get(page, self.tr("Why this number?")))
        if page == BEST:
            self._fill(self._best_page(self._best) if self._best else Loading(self.tr("Looking for the best plan …")))
            return
        self._fill(Loading(self.tr("Working it out …")))
        if page == STORIES:
            record, told = self._model.record, state.told
            self._show = self._stories
            self._jobs.start(lambda: columns(record, told))
            return
        plan = self._plan(TOGETHER if page in (RULERS, SCOPES) else page)
        self._show = {RULERS: self._both_rulers, SCOPES: self._both_scopes}.get(page, self._steps)
        self._jobs.start(lambda: why(state, plan))

    def _titles(self) -> dict[str, str]:
        return {STORIES: self.tr("What if …?"), BEST: self.tr("The best plan")}

    def _plan(self, page: str) -> tuple[PlanItem, ...]:
        if self._team_id is not None:
            return self.state.team(self._team_id).plan
        return shown_items(self.state, None if page == TOGETHER else page)

    def _on_done(self, result: object) -> None:
        if self.isVisible():
            self._fill(self._show(result))

    def _fill(self, widget: QWidget) -> None:
        body = self._scroll.body
        clear_layout(body)
        body.addWidget(widget, 1)
        self._scroll.verticalScrollBar().setValue(0)

    # --- why -------------------------------------------------------------------------------------------------

    def _steps(self, found: object) -> QWidget:
        if not isinstance(found, Why):
            raise TypeError("a total is taken apart")
        context, state, numbers = self._context, self.state, self._context.numbers
        unit = self.tr("kt CO₂e a year")
        fall = Waterfall(object_name="why_steps", decimals=1, unit=unit, numbers=numbers)
        fall.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        target = self.tr("target {kt}").format(kt=numbers.kt(found.target_kt))
        most = STEPS_OF_MEASURES_LARGE if self._large else STEPS_OF_MEASURES
        steps = why_steps(context, state, found, most=most)
        fall.set_steps(steps, target_kt=found.target_kt, target_label=target)
        left = QVBoxLayout()
        left.setSpacing(8)
        cause = NotePanel(padding=12)
        cause.body.addWidget(Text(cause_sentence(context, state, found.cause), "label", wrap=True))
        left.addWidget(cause)
        left.addWidget(fall, 1)
        table = PillButton(
            self.tr("The figures as a table"), "layout-list", "quiet", "small", hint="T", object_name="why_table"
        )
        table.clicked.connect(fall.toggle_table)
        left.addWidget(table, 0, Qt.AlignmentFlag.AlignLeft)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._futures(found))
        right.addWidget(self._measures(found))
        if not self._large:
            right.addWidget(self._rulers(found))
        right.addStretch(1)
        return _side_by_side(left, right, (11, 9))

    def _both_rulers(self, found: object) -> QWidget:
        if not isinstance(found, Why):
            raise TypeError("a total is taken apart")
        return _alone(self._rulers(found))

    def _both_scopes(self, found: object) -> QWidget:
        if not isinstance(found, Why) or found.scopes is None:
            raise TypeError("a total is taken apart in two scopes")
        return _alone(self._scopes(found.scopes))

    def _futures(self, found: Why) -> QWidget:
        numbers = self._context.numbers
        lines = [chance_sentence(self._context, found.chance)]
        lines.append(
            self.tr("Eight in ten futures end between {low} and {high} in {year}.").format(
                low=numbers.integer(found.low_kt), high=numbers.kt(found.high_kt, 0), year=str(found.year)
            )
        )
        widest = [
            self.tr("{share}: {what}").format(share=numbers.percent(one.share), what=self._unknown(one))
            for one in found.widest
            if one.share >= 0.005
        ]
        return self._section(self.tr("How sure is it?"), lines, self.tr("What widens the band most"), widest)

    def _unknown(self, one: VarianceShare) -> str:
        context, scenario = self._context, self.state.scenario
        match one.kind:
            case "measure":
                return item_title(context, scenario, one.key)
            case "common":
                return self.tr("prices, economy and climate policy in the whole country")
            case "local":
                if one.key == "grid factor":
                    return self.tr("the grid’s emission factor")
                return self.tr("{sector} in our own municipality").format(sector=context.sector(scenario, one.key))
            case _:
                named = {"electricity": self.tr("electricity"), "heat": self.tr("heating")}
                what = named.get(one.key) or context.sector(scenario, one.key)
                return self.tr("{sector} in the whole country").format(sector=what)

    def _measures(self, found: Why) -> QWidget:
        context = self._context
        if not found.measures:
            return self._section(self.tr("The measures"), [self.tr("There are no measures in it yet.")])
        together, alone = a_year(context, found.together_kt), amount(context, found.alone_kt)
        lines = [self.tr("Together they cut {kt}.").format(kt=together)]
        if alone != amount(context, found.together_kt):
            said = self.tr("Added one by one it would be {alone}: where measures overlap, the cut is counted once.")
            lines.append(said.format(alone=alone))
        return self._section(self.tr("The measures"), lines)

    def _rulers(self, found: Why) -> QWidget:
        numbers = self._context.numbers
        rows: list[tuple[str, list[str]]] = [
            (self.tr("Without credits"), [numbers.kt(one.gross_kt) for one in found.rulers]),
            (self.tr("With credits"), [numbers.kt(one.net_kt) for one in found.rulers]),
            (
                self.tr("Part of the cut that depends on credits"),
                [numbers.percent(one.credit_share, 1) for one in found.rulers],
            ),
            (self.tr("Cut that the target does not count"), [numbers.kt(one.outside_kt) for one in found.rulers]),
        ]
        panel = Panel(padding=14, spacing=4, tone="paper")
        panel.body.addWidget(Text(self.tr("The same plan, with and without credits"), "label", weight=700))
        role = "title2" if self._large else "small"
        panel.body.addLayout(_table([str(one.year) for one in found.rulers], rows, role, spread=self._large))
        if found.counts_credits:
            said = self.tr("The target counts credits. They shrink as the grid gets cleaner.")
        else:
            said = self.tr("The target does not count credits.")
        if self._large:
            panel.body.addSpacing(self.theme.px(INSET))
        panel.body.addWidget(Text(said, "label" if self._large else "small", "muted", weight=400, wrap=True))
        return panel

    def _scopes(self, scopes: Scopes) -> QWidget:
        """The plan in the target's scope and in the other one: a row each, and each named with its publication."""
        numbers, words = self._context.numbers, Texts(self._context.language)
        both = (scopes.played, scopes.other)
        base, year = str(scopes.base_year), str(scopes.year)
        heads = [base, self.tr("latest"), self.tr("{year} with the plan").format(year=year)]
        heads.append(self.tr("from {base}").format(base=base))
        rows = [
            (
                words.short_scope(one.data.scope),
                [
                    numbers.kt(one.base_kt),
                    f"{one.last_year}: {numbers.kt(one.last_kt)}",
                    numbers.kt(one.plan_kt),
                    numbers.percent(-one.reduction, 1, signed=True),
                ],
            )
            for one in both
        ]
        panel = Panel(padding=14, spacing=4, tone="paper")
        panel.body.addWidget(Text(self.tr("The same plan in two scopes"), "label", weight=700))
        panel.body.addLayout(_table(heads, rows, "title3" if self._large else "body"))
        lines = [
            self.tr(
                "Without credits. The plan takes the same tonnes in both; all else follows the outlook of its sector, "
                "which is judged. Only the first has a target."
            )
        ]
        if scopes.left_out_kt >= SEEN_KT:
            left_out = self.tr("{kt} of it are left out of the second: its sectors emit less than the plan takes.")
            lines.append(left_out.format(kt=amount(self._context, scopes.left_out_kt)))
        other, language = scopes.other.data, self._context.language
        if other.note is not None:
            lines.append(f"{words.short_scope(other.scope)}: {other.note.get(language)}")
        for one in both:
            source = one.data.source
            lines.append(
                self.tr("{scope}: {publisher}, {source}. Release: {release}.").format(
                    scope=words.short_scope(one.data.scope),
                    publisher=source.publisher.get(language),
                    source=source.title.get(language),
                    release=one.data.release,
                )
            )
        for line in lines:
            panel.body.addWidget(Text(line, "label" if self._large else "body", "muted", weight=400, wrap=True))
        return panel

    def _section(self, title: str, lines: Sequence[str], second: str = "", more: Sequence[str] = ()) -> QWidget:
        panel = Panel(padding=14, spacing=4, tone="paper")
        panel.body.addWidget(Text(title, "label", weight=700, wrap=True))
        for line in lines:
            panel.body.addWidget(Text(line, self._role, wrap=True))
        if more:
            panel.body.addWidget(Text(second, "small", "muted", weight=700))
            for line in more:
                panel.body.addWidget(Text(line, "small", wrap=True))
        return panel

    # --- stories ---------------------------------------------------------------------------------------------

    def _stories(self, found: object) -> QWidget:
        if not isinstance(found, tuple):
            raise TypeError("stories come in columns")
        table = StoriesTable(self._context, self._model.record, self.state.told, found)
        table.wanted.connect(self._tell)
        return table

    def _tell(self, story_id: str) -> None:
        """Switch a story on or off; the keyboard stays on its switch."""
        told = toggled(self._model.record, self.state.told, story_id) if story_id else ()
        self._model.tell(told)
        table = self._stories(columns(self._model.record, told))
        self._fill(table)
        switch = table.findChild(QWidget, f"story_{story_id or AS_EXPECTED}")
        if isinstance(switch, QWidget):
            switch.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the best plan ---------------------------------------------------------------------------------------

    def _best_page(self, best: BestComparison) -> QWidget:
        numbers, state = self._context.numbers, self.state
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(8)
        left.addWidget(Text(self.tr("The best that one team’s resources could have done"), "title3", wrap=True))
        left.addWidget(Text(numbers.percent(-best.reduction, 1), "display", "leaf_text"))
        year = str(state.ruler.target.year)
        said = (
            self.tr("{kt} in {year}. It is proven: no plan could make the measures’ cut more than {share} larger.")
            if best.proven
            else self.tr("{kt} in {year}. The measures’ cut could be up to {share} larger: the search was cut short.")
        )
        said = said.format(kt=numbers.kt(best.total_kt), year=year, share=numbers.percent(best.gap_share, 1))
        left.addWidget(Text(said, self._role, wrap=True))
        if state.told:
            left.addWidget(
                Text(self.tr("On the outlook as expected, without the what-if."), "small", "muted", wrap=True)
            )
        left.addWidget(Divider())
        reached = self.tr("How much of the possible reduction was reached")
        left.addWidget(Text(reached, "label", weight=700, wrap=True))
        shown = best.shares if state.standings != "never" else ()
        for team_id, share in shown:
            left.addWidget(Text(f"{state.team(team_id).name}: {self._reached(share)}", "body"))
        if not shown:
            left.addWidget(Text(self.tr("The nearest team: {share}").format(share=self._reached(best.nearest)), "body"))
        left.addStretch(1)
        said = self.tr(
            "The best plan counts only tonnes in {year}. Health, money saved and what people want are not in it."
        )
        left.addWidget(Text(said.format(year=year), "small", "muted", wrap=True))
        missed = [
            self.tr("{title}: {kt} less").format(title=self._title_of(ref), kt=amount(self._context, kt))
            for ref, kt in best.missed
        ]
        nothing = [self.tr("Nothing: every one of them was in some plan.")]
        right.addWidget(
            self._section(self.tr("In the best plan, but in no team’s plan"), self._first(missed) or nothing)
        )
        for title, refs in (
            (self.tr("In the best plan and in some team’s plan"), best.found),
            (self.tr("We chose instead"), best.instead),
        ):
            if refs:
                right.addWidget(self._section(title, self._first([self._title_of(ref) for ref in refs])))
        right.addStretch(1)
        return _side_by_side(left, right, (1, 1))

    def _first(self, named: Sequence[str]) -> list[str]:
        """As many as there is room for, and how many more there are; one more has the room of saying so."""
        most = MOST_NAMED_LARGE if self._large else MOST_NAMED
        if len(named) <= most + 1:
            return list(named)
        return [*named[:most], self.tr("and {count} more").format(count=len(named) - most)]

    def _reached(self, share: float) -> str:
        """A part of the possible; what is there, but rounds to nothing, is not said to be nothing."""
        numbers = self._context.numbers
        if 0 < share < LEAST_SHOWN / 2:
            return self.tr("under {percent}").format(percent=numbers.percent(LEAST_SHOWN))
        return numbers.percent(max(0.0, share))

    def _title_of(self, ref: str) -> str:
        return item_title(self._context, self.state.scenario, ref)

    # --- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_W):
            self.close_it()
        event.accept()

    def focusNextPrevChild(self, following: bool) -> bool:
        """The keyboard stays on it while it is open."""
        stops = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        current = self.window().focusWidget()
        at = stops.index(current) if isinstance(current, QWidget) and current in stops else -1
        if stops:
            reason = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
            stops[(at + (1 if following else -1)) % len(stops)].setFocus(reason)
        return bool(stops)


def why_steps(
    context: Context, state: GameState, found: Why, *, most: int = STEPS_OF_MEASURES
) -> tuple[WaterfallStep, ...]:
    """From the base year to the total as the target counts it; the steps add up. So many measures by name."""
    translate, scenario = QCoreApplication.translate, state.scenario
    less, cleaner = found.activity_kt < 0, found.intensity_kt < 0
    amounts = (
        translate("WhyOverlay", "nationwide: smaller amounts")
        if less
        else translate("WhyOverlay", "nationwide: larger amounts")
    )
    means = (
        translate("WhyOverlay", "nationwide: cleaner technology")
        if cleaner
        else translate("WhyOverlay", "nationwide: changed technology")
    )
    done_kt = found.base_kt + found.history_kt
    levels = (
        WaterfallStep(str(found.base_year), found.base_kt, "total"),
        WaterfallStep(translate("WhyOverlay", "done by {year}").format(year=str(found.last_year)), done_kt),
        WaterfallStep(amounts, done_kt + found.activity_kt, color="border"),
        WaterfallStep(means, found.baseline_kt, color="border"),
    )
    named = [
        WaterfallStep(item_title(context, scenario, ref), kt, color=item_sector(scenario, ref))
        for ref, kt in found.measures[:most]
    ]
    if found.counts_credits:
        named.append(WaterfallStep(translate("WhyOverlay", "credits"), -found.credits_kt, color="cloudberry"))
    return shown_steps(levels, named, WaterfallStep(str(found.year), found.total_kt, "total"))


def _side_by_side(left: QVBoxLayout, right: QVBoxLayout, stretch: tuple[int, int]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(20)
    row.addLayout(left, stretch[0])
    row.addLayout(right, stretch[1])
    return holder


def _alone(panel: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(panel)
    layout.addStretch(1)
    return holder


def _table(
    heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], role: str, *, spread: bool = False
) -> QGridLayout:
    """Names at the left, figures at the right: close together, or ``spread`` evenly where the table stands alone."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(24 if spread else 5)
    grid.setColumnStretch(0, 3 if spread else 1)
    for column in range(1, len(heads) + 1 if spread else 1):
        grid.setColumnStretch(column, 1)
    right = Qt.AlignmentFlag.AlignRight
    for column, head in enumerate(heads, start=1):
        grid.addWidget(Text(head, role, "muted", weight=700, align=right), 0, column)
    for number, (name, cells) in enumerate(rows, start=1):
        grid.addWidget(Text(name, role, weight=400, wrap=True), number, 0)
        for column, cell in enumerate(cells, start=1):
            grid.addWidget(Text(cell, role, weight=400, align=right), number, column)
    return grid
