"""The measures a team can choose from, as cards: figures once calculated are kept, so a choice shows at once."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.model import Measure
from klimatpeli.game import plans
from klimatpeli.game.commands import ChooseMeasure
from klimatpeli.game.decide import decide
from klimatpeli.game.plans import EffectInYear
from klimatpeli.game.state import PlanItem
from klimatpeli.game.violations import RuleViolation
from klimatpeli.ui.screens.team import items
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import CardData, CardMark

translate = QCoreApplication.translate

FIT_QUESTIONS = 3
Fit = tuple[bool | None, bool | None, bool | None]
UNANSWERED: Fit = (None, None, None)


class Shelf:
    """Reads the page's state and drafts; holds nothing but calculated figures."""

    def __init__(self, page: TeamPage) -> None:
        self._page = page
        self._ruler = page.state.ruler
        self._effects: dict[tuple[str, float, bool, int], EffectInYear] = {}
        self._unchosen: dict[tuple[str, float, bool, int, bool], CardData] = {}
        self.unit = items.unit_of(page.state)

    def measures(self) -> tuple[Measure, ...]:
        return self._page.state.scenario.measures

    def of_this_round(self, measure: Measure) -> bool:
        """The first round plays the first half of the library, the second the other; later ones all of it."""
        round_ = self._page.state.round
        return round_ > 2 or measure.half == (1 if round_ <= 1 else 2)

    # --- what the team has set

    def item(self, measure_id: str) -> PlanItem | None:
        return self._page.team.item(measure_id)

    def units(self, measure: Measure) -> float:
        item = self.item(measure.id)
        if item is not None:
            return item.units
        suggested = items.suggested_units(measure)
        return float(cast(float, self._page.draft(f"units/{measure.id}", suggested)))

    def set_units(self, measure: Measure, units: float) -> None:
        self._page.keep(f"units/{measure.id}", units)

    def fit(self, measure: Measure) -> Fit:
        return cast(Fit, self._page.draft(f"fit/{measure.id}", UNANSWERED))

    def set_fit(self, measure: Measure, number: int, answer: bool) -> None:
        answers = list(self.fit(measure))
        answers[number] = answer
        self._page.keep(f"fit/{measure.id}", tuple(answers))

    def copied(self, measure: Measure) -> bool:
        item = self.item(measure.id)
        if item is not None:
            return item.copied
        return measure.precedent is not None and all(self.fit(measure))

    def command(self, measure: Measure) -> ChooseMeasure:
        fit = self.fit(measure)
        return ChooseMeasure(
            self._page.team_id, measure.id, self.units(measure), (bool(fit[0]), bool(fit[1]), bool(fit[2]))
        )

    # --- what follows

    def effect(self, measure: Measure, units: float | None = None) -> EffectInYear:
        """In the target year, decided when it was or would be, fully anchored."""
        item = self.item(measure.id)
        state = self._page.state
        year = item.year if item is not None else state.resources.year
        wanted = self.units(measure) if units is None else units
        self._forget_other_stories()
        key = (measure.id, wanted, self.copied(measure), year)
        if key not in self._effects:
            planned = state.ruler.planned(measure.id, year=year, units=wanted, copied=key[2])
            self._effects[key] = plans.effect_alone(state, planned)
        return self._effects[key]

    def _forget_other_stories(self) -> None:
        """Figures belong to a ruler; a story of the future that is told brings its own."""
        if self._ruler is not self._page.state.ruler:
            self._ruler, self._effects, self._unchosen = self._page.state.ruler, {}, {}

    def price(self, measure: Measure) -> tuple[float, float]:
        item = self.item(measure.id)
        if item is not None:
            return item.cost_meur, item.staff_py
        return plans.price(measure, self.units(measure), copied=self.copied(measure))

    def refusal(self, measure: Measure) -> RuleViolation | None:
        """Why it could not be chosen now; None when it could, or already is."""
        if self.item(measure.id) is not None:
            return None
        try:
            decide(self._page.state, self.command(measure))
        except RuleViolation as violation:
            return violation
        return None

    def sorted(self, key: str) -> list[Measure]:
        """By what the cards say now: ``effect`` (largest first), ``money`` or ``staff`` (least first)."""

        def weight(measure: Measure) -> tuple[float, float, str]:
            effect = -self.effect(measure).central_kt
            money, staff = self.price(measure)
            first = {"effect": effect, "money": money, "staff": staff}[key]
            return (first, effect, measure.id)

        return sorted(self.measures(), key=weight)

    # --- the card

    def card(self, measure: Measure) -> CardData:
        """Cards that are not chosen differ from move to move only in whether they can be."""
        self._forget_other_stories()
        team, year = self._page.team, self._page.state.resources.year
        read, item = measure.id in team.warnings_read, team.item(measure.id)
        if item is not None:
            return self._card(measure, item, read=read)
        key = (measure.id, self.units(measure), self.copied(measure), year, read)
        if key not in self._unchosen:
            self._unchosen[key] = self._card(measure, None, read=read)
        card, refusal = self._unchosen[key], self.refusal(measure)
        if refusal is None:
            return card
        return replace(card, available=False, unavailable_reason=self.short_reason(refusal))

    def _card(self, measure: Measure, item: PlanItem | None, *, read: bool) -> CardData:
        page, context, state = self._page, self._page.context, self._page.state
        effect = self.effect(measure)
        money, staff = self.price(measure)
        copied = self.copied(measure)
        where, when = self._done(measure)
        year = str(state.ruler.target.year)
        return CardData(
            measure_id=measure.id,
            sector=measure.sector,
            sector_name=items.sector_name(context, state, measure.sector),
            title=context.text(measure.title),
            icon=measure.icon,
            effect=self.unit.text(context, effect.central_kt),
            effect_unit=translate("Shelf", "{unit} CO₂e\nin {year}").format(unit=self.unit.name, year=year),
            low=effect.low_kt,
            central=effect.central_kt,
            high=effect.high_kt,
            range_text=self.range_text(effect),
            money=context.numbers.meur(money),
            staff=context.numbers.person_years(staff),
            staff_short=context.numbers.person_years_short(staff),
            decider=items.body_name(context, state, measure.id),
            copied_from=translate("Shelf", "Copied from {place}").format(place=where) if where and copied else "",
            precedent=translate("Shelf", "Done in {place}, {year}").format(place=where, year=when) if where else "",
            chosen=item is not None,
            chain=items.links_of(state, page.team_id, item) if item is not None else (),
            slots=items.slots_of(context, item) if item is not None else (),
            marks=self._marks(measure, item, effect),
            back_title=translate("Shelf", "What went wrong elsewhere"),
            back_points=(context.text(measure.warning),) if read else (),
            sources=self._sources(measure) if read else (),
            hidden_back=""
            if read
            else translate("Shelf", "Reading this takes one experience token. Use the button at the right."),
        )

    def range_text(self, effect: EffectInYear) -> str:
        """``70 to 120 t less``."""
        return translate("Shelf", "{low} to {high} {unit} less").format(
            low=self.unit.text(self._page.context, effect.low_kt, less=False),
            high=self.unit.text(self._page.context, effect.high_kt, less=False),
            unit=self.unit.name,
        )

    def _marks(self, measure: Measure, item: PlanItem | None, effect: EffectInYear) -> tuple[CardMark, ...]:
        marks = []
        if item is not None and item.partner_id is not None:
            marks.append(CardMark(translate("Shelf", "shared"), "heart-handshake", "good"))
        if any(entry.kind == "enabling" for entry in measure.effects):
            marks.append(CardMark(translate("Shelf", "makes others possible"), "key", "info"))
        elif effect.central_kt <= 0 and effect.outside_kt > 0:
            marks.append(CardMark(translate("Shelf", "not in our figures"), "eye-off", "info"))
        if items.is_judged(measure):
            marks.append(CardMark(translate("Shelf", "judged"), "scale", "judged"))
        return tuple(marks)

    def _done(self, measure: Measure) -> tuple[str, str]:
        """Where and when somebody has done it; empty where nobody is known to have."""
        done, context = measure.precedent, self._page.context
        return (context.text(done.place), context.text(done.year)) if done is not None else ("", "")

    def _sources(self, measure: Measure) -> tuple[str, ...]:
        titles = {source.id: self._page.context.text(source.title) for source in self._page.state.scenario.sources}
        return tuple(titles.get(ref, ref) for ref in measure.warning_sources)

    def short_reason(self, violation: RuleViolation) -> str:
        """A few words for the card; the whole sentence comes when it is tried."""
        page, numbers = self._page, self._page.context.numbers
        needed, left = violation.data.get("needed", 0.0), violation.data.get("left", 0.0)
        short = float(cast(float, needed)) - float(cast(float, left))
        match violation.rule:
            case "money":
                return translate("Shelf", "Missing {money}").format(money=page.context.numbers.meur(short))
            case "staff":
                return translate("Shelf", "Missing {staff}").format(staff=numbers.person_years(short))
            case "requires" | "excludes":
                others = cast(tuple[str, ...], violation.data.get("others", ()))
                names = ", ".join(items.title_of(page.context, page.state, ref) for ref in others)
                text = (
                    translate("Shelf", "Needs: {others}")
                    if violation.rule == "requires"
                    else translate("Shelf", "Not with: {others}")
                )
                return text.format(others=names)
            case "locked":
                return translate("Shelf", "Your choices are locked")
        return translate("Shelf", "Not possible now")
