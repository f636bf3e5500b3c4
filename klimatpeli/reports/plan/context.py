"""What every chapter needs: the workshop, its figures, a language, and the list of sources cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from klimatpeli.content.model import CardOption, EffectData, Grounds, Language, Measure, SectorText, Source, Text
from klimatpeli.game import plans
from klimatpeli.game.records import FollowUp
from klimatpeli.game.state import GameState, JointItem
from klimatpeli.reports.charts import SectorName
from klimatpeli.reports.figures import ItemFigures, PlanFigures
from klimatpeli.reports.numbers import Numbers
from klimatpeli.reports.texts import Texts


@dataclass(frozen=True)
class Subject:
    """An item of the joint plan: a measure or a card's option, with what the report says of it."""

    number: int
    joint: JointItem
    figures: ItemFigures
    thing: Measure | CardOption
    sector: str
    body: str
    cost_meur: float
    annual_meur: float
    staff_py: float

    @property
    def ref(self) -> str:
        return self.joint.ref

    @property
    def first_year(self) -> int:
        """When it begins to act."""
        return self.joint.item.year + self.thing.lead_years

    @property
    def measure(self) -> Measure | None:
        """None for a card's option."""
        return self.thing if isinstance(self.thing, Measure) else None

    @property
    def option(self) -> CardOption | None:
        """None for a measure."""
        return None if isinstance(self.thing, Measure) else self.thing

    @property
    def cost_grounds(self) -> Grounds:
        return self.thing.cost.grounds if isinstance(self.thing, Measure) else self.thing.grounds

    @property
    def timing_grounds(self) -> Grounds:
        return self.thing.timing_grounds if isinstance(self.thing, Measure) else self.thing.grounds

    @cached_property
    def follow_up(self) -> FollowUp:
        """As set in the joint plan; a slot left empty there keeps what the team had filled in."""
        own, teams = self.joint.follow_up, self.joint.item.follow_up
        return FollowUp(**{name: getattr(own, name) or getattr(teams, name) for name in FollowUp.__slots__})

    def effects(self, *kinds: str) -> Iterator[EffectData]:
        return (effect for effect in self.thing.effects if effect.kind in kinds)


@dataclass(frozen=True)
class Context:
    """The workshop as one report sees it."""

    state: GameState
    figures: PlanFigures
    language: Language
    version: str

    @cached_property
    def texts(self) -> Texts:
        return Texts(self.language)

    @cached_property
    def numbers(self) -> Numbers:
        return Numbers(self.language)

    def text(self, text: Text) -> str:
        """A text of the scenario in the report's language."""
        return text.get(self.language)

    @cached_property
    def _sectors(self) -> dict[str, SectorText]:
        return {sector.id: sector for sector in self.state.scenario.sectors}

    def sector_name(self, sector: str) -> str:
        known = self._sectors.get(sector)
        return self.text(known.name) if known else ""

    @cached_property
    def sector_names(self) -> tuple[SectorName, ...]:
        """All sectors of the figures."""
        return tuple(
            SectorName(s, self.sector_name(s) or s, self.text(self._sectors[s].short) if s in self._sectors else s)
            for s in self.figures.sectors
        )

    def term(self, kind: str, term_id: str) -> str:
        """The vocabulary's word; the id itself where it has none."""
        for term in getattr(self.state.scenario.vocabulary, kind):
            if term.id == term_id:
                return self.text(term.name)
        return term_id

    def title(self, ref: str) -> str:
        return plans.title(self.state, ref, self.language)

    def card_title(self, ref: str) -> str:
        """Title of the card that an option's ref belongs to."""
        return self.text(self.state.scenario.card(ref.partition(":")[0]).title)

    def team(self, team_id: str | None) -> str:
        return next((team.name for team in self.state.teams if team.id == team_id), "")

    def quoted(self, words: str) -> str:
        return self.texts("quoted", words=words.strip())

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        return tuple(self._subject(number, joint) for number, joint in enumerate(self.state.joint, start=1))

    def _subject(self, number: int, joint: JointItem) -> Subject:
        item, figures = joint.item, self.figures.item(joint.ref)
        sector, body = plans.sector_of(self.state, joint.ref), plans.body_of(self.state, joint.ref)
        cost_meur, staff_py = plans.whole_price(self.state, item)
        if item.kind == "option":
            option = plans.option(self.state, joint.ref)
            annual_meur = option.annual_meur
            return Subject(number, joint, figures, option, sector, body, cost_meur, annual_meur, staff_py)
        measure = self.state.scenario.measure(joint.ref)
        annual_meur = measure.cost.annual_meur_per_unit * item.units
        return Subject(number, joint, figures, measure, sector, body, cost_meur, annual_meur, staff_py)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources cited, in the order in which the report comes to them; the inventory's first."""
        scenario = self.state.scenario
        by_id = {source.id: source for source in scenario.sources} | {
            scenario.inventory.source.id: scenario.inventory.source
        }
        cited = dict.fromkeys(source_id for source_id in self._cited() if source_id in by_id)
        return tuple(by_id[source_id] for source_id in cited)

    def _cited(self) -> Iterator[str]:
        scenario = self.state.scenario
        yield scenario.inventory.source.id
        if scenario.beside is not None:
            yield scenario.beside.source.id
        yield from scenario.target.grounds.sources
        for subject in self.subjects:
            for effect in subject.thing.effects:
                yield from effect.grounds.sources
            yield from subject.cost_grounds.sources
            yield from subject.timing_grounds.sources
            if subject.measure is not None:
                yield from subject.measure.precedent.sources if subject.measure.precedent else ()
                yield from subject.measure.warning_sources
        for sector in scenario.outlook.sectors:
            yield from sector.activity.grounds.sources
            yield from sector.intensity.grounds.sources
        yield from scenario.outlook.grid_grounds.sources

    def cite(self, source_ids: Iterable[str]) -> str:
        """``[2, 5]`` with a space before it, or nothing."""
        order = {source.id: number for number, source in enumerate(self.sources, start=1)}
        cited = sorted({order[source_id] for source_id in source_ids if source_id in order})
        return f"\u00a0[{', '.join(map(str, cited))}]" if cited else ""

    def basis(self, grounds: Iterable[Grounds]) -> str:
        """The weakest basis of several figures in plain words, with all their sources."""
        every = tuple(grounds)
        weakest = next(b for b in ("judged", "derived", "sourced") if any(g.basis == b for g in every))
        return self.texts(f"basis_{weakest}") + self.cite(source for g in every for source in g.sources)
