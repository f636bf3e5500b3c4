"""What the joint plan comes to, step by step, and who is thanked for what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState
from klimatpeli.game.records import Award
from klimatpeli.ui.charts import SplitBar, Waterfall, WaterfallStep, shown_steps
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import NBSP, shown_difference
from klimatpeli.ui.screens.audience.choose import show_stances
from klimatpeli.ui.screens.audience.figures import band_of, baseline_kt, chance_of, joint_measures, reduction, total_kt
from klimatpeli.ui.screens.audience.kit import (
    Box,
    Line,
    Placeholder,
    Scene,
    TextBlock,
    block,
    head_panel_of,
    panel_of,
)
from klimatpeli.ui.sentences import chance_sentence, item_sector, item_title
from klimatpeli.ui.widgets import EmptyState, IconView, Panel

BARS_OF_SECTORS = 5
ROOMY = 4
"""With so many awards or fewer there is room for something to talk about."""
AWARD_ICONS = {
    "cake_of_the_month": "cake",
    "tonnes_per_euro": "coin-euro",
    "best_copy": "copy",
    "best_estimate": "eye",
    "strongest_chain": "link",
    "everyday_hero": "star",
}


class AwardsScreen(Scene):
    """The waterfall on the left, the awards on the right, and something to talk about."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._best_share: float | None = None
        self._left, self._right = self.columns(61, 39, spacing=16)
        self._panel = Panel(padding=22, spacing=12)
        self._head = Box("row", spacing=30)
        self._fall = Waterfall(decimals=1, unit=self.tr("kt CO₂e a year"))
        self._carried = SplitBar(self.tr("The teams’ stances"))
        self._panel.body.addWidget(self._head)
        self._panel.body.addWidget(self._fall, 1)
        self._panel.body.addWidget(self._carried)
        self._panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._left.add(self._panel, 1)
        self._nothing = EmptyState(
            "trending-down",
            self.tr("No joint plan"),
            self.tr("The room did not agree on a measure. That is a result, too."),
        )
        self._left.add(self._nothing, 1)
        self._steps: tuple[WaterfallStep, ...] = ()
        self._view: AudienceState | None = None

    def set_best_share(self, share: float | None) -> None:
        """Part of the best plan's reduction that the nearest team reached, once it has been worked out."""
        self._best_share = share
        if self._view is not None:
            self.show_state(self._view, animate=False)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._view = view
        planned = view.joint_projection is not None
        self._panel.setVisible(planned)
        self._nothing.setVisible(not planned)
        if planned:
            self._show_plan(view)
        self._right.clear()
        self._right.add(block(Line(self.tr("Awards"), "title1")))
        given = _by_kind(view.awards)
        for awards in given:
            self._right.add(self._award(view, awards, roomy=len(given) <= ROOMY), 1)
        if not given:
            self._right.add(Placeholder(self.tr("Drum roll, please …"), "award"), 1)
        if len(given) <= ROOMY:
            self._right.add(self._talk(view))

    # --- the plan

    def _show_plan(self, view: AudienceState) -> None:
        numbers, target = self.context.numbers, view.scenario.target
        projection = view.joint_projection
        if projection is None:
            return
        end_kt = total_kt(view, projection)
        band = band_of(view, joint_measures(view))
        column = band.years.index(target.year)
        low, high = (reduction(view, float(edge[column])) for edge in (band.p90_kt, band.p10_kt))
        short = shown_difference(end_kt, view.target_kt)
        if short > 0:
            distance = self.tr("{kt} above the target").format(kt=numbers.kt(short))
        else:
            distance = self.tr("The target is reached")
        likely = self.tr("Likely between {low} and {high}")
        likely = likely.format(low=numbers.percent(-low), high=numbers.percent(-high))
        whose = self.tr("The joint plan: by {year}, compared with {base}")
        whose = whose.format(year=target.year, base=target.base_year)
        whose = whose.replace(f" {target.base_year}", f"{NBSP}{target.base_year}")  # no year alone on a line
        self._head.clear()
        figure = block(Line(numbers.percent(-reduction(view, end_kt)), "display", "leaf_text"), valign="center")
        figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._head.add(figure)
        lines = [
            Line(whose, "title3"),
            Line(distance, "small", "muted", gap=4),
            Line(likely, "small", "muted"),
            Line(chance_sentence(self.context, chance_of(view, joint_measures(view))), "small", "muted"),
        ]
        if self._best_share is not None:
            nearest = self.tr("The nearest team reached {share} of the best possible.")
            lines.append(Line(nearest.format(share=numbers.percent(self._best_share)), "small", "muted"))
        self._head.add(TextBlock(lines, valign="center"), 1)
        steps = self._waterfall(view, end_kt)
        if steps != self._steps:
            self._steps = steps
            self._fall.set_steps(
                steps,
                target_kt=view.target_kt,
                target_label=self.tr("target {percent} = {kt}").format(
                    percent=numbers.percent(-view.target_reduction), kt=numbers.kt(view.target_kt)
                ),
                numbers=numbers,
            )
        show_stances(self._carried, [stance for entry in view.joint for stance in entry.stances])

    def _waterfall(self, view: AudienceState, end_kt: float) -> tuple[WaterfallStep, ...]:
        context, scenario = self.context, view.scenario
        target = scenario.target
        by_sector: dict[str, float] = {}
        for entry in view.joint:
            sector = item_sector(scenario, entry.ref)
            if sector in scenario.inventory.sectors:
                by_sector[sector] = by_sector.get(sector, 0.0) + entry.kt
        large = sorted(by_sector, key=lambda s: -by_sector[s])[:BARS_OF_SECTORS]
        done = self.tr("done by {year}").format(year=view.last_year)
        levels = (
            WaterfallStep(str(target.base_year), view.base_kt, "total"),
            WaterfallStep(done, view.last_kt),
            WaterfallStep(self.tr("without new measures"), baseline_kt(view), color="border"),
        )
        named = [
            WaterfallStep(context.sector(scenario, sector, short=True), -by_sector[sector], color=sector)
            for sector in large
        ]
        return shown_steps(levels, named, WaterfallStep(str(target.year), end_kt, "total"))

    # --- the people

    def _award(self, view: AudienceState, awards: Sequence[Award], *, roomy: bool) -> Panel:
        """One award; all who tie stand on it."""
        first = awards[0]
        called = self.context.term(view.scenario.vocabulary.awards, first.award_id)
        name, reason = self._won_by(view, awards), self._reason(view, awards)
        row = Box("row", spacing=24)
        row.add(IconView(AWARD_ICONS.get(first.award_id, "award"), "cloudberry_text", 28, disc="cloudberry_soft"))
        if roomy:
            lines = [Line(called, "small", "muted"), Line(name, "title3"), Line(reason, "small")]
        else:
            lines = [Line(f"{called}: {name}", "small", weight=700), Line(reason, "caption", gap=2)]
        row.add(TextBlock(lines, valign="center"), 1)
        panel = panel_of(row, padding=10)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel

    def _won_by(self, view: AudienceState, awards: Sequence[Award]) -> str:
        names = [
            award.text.partition(":")[0] if award.team_id is None else view.team(award.team_id).name for award in awards
        ]
        return self.context.numbers.locale.createSeparatedList(list(dict.fromkeys(names)))

    def _reason(self, view: AudienceState, awards: Sequence[Award]) -> str:
        """What was chosen, when that is one thing; else what the award is given for."""
        refs = {award.ref for award in awards if award.ref is not None}
        if len(refs) == 1:
            return item_title(self.context, view.scenario, refs.pop())
        told = awards[0].text.partition(":")[2].strip()
        return sentence(told) or self.context.term(view.scenario.vocabulary.award_reasons, awards[0].award_id)

    def _talk(self, view: AudienceState) -> Panel:
        lines = [
            Line(self.tr("Talk about it"), "title3", "on_spruce"),
            Line(
                self.tr("Which measure would you defend at the market square on Saturday?"), "small", "on_spruce", gap=6
            ),
        ]
        if view.joint_projection is not None:
            short = shown_difference(total_kt(view, view.joint_projection), view.target_kt)
            if short > 0:
                ask = self.tr("What would have to be true to close the last {kt}?").format(
                    kt=self.context.numbers.kt(short)
                )
                lines.append(Line(ask, "small", "on_spruce", gap=6))
        return head_panel_of(block(*lines), padding=16)


def _by_kind(awards: Sequence[Award]) -> list[list[Award]]:
    """Awards in their order, those that are shared together."""
    kinds: dict[str, list[Award]] = {}
    for award in awards:
        kinds.setdefault(award.award_id, []).append(award)
    return list(kinds.values())


def sentence(text: str) -> str:
    """What somebody typed as a sentence: a capital first, a full stop last."""
    return text if not text else text[0].upper() + text[1:] + ("" if text[-1] in ".!?…" else ".")
