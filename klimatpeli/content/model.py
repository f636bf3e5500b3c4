"""What a scenario is made of, as strict and frozen records.

The same records are read from YAML (``content.loader``), stored as JSON inside a workshop file and used by the
game. A record that validates is complete: nothing later has to guess. Amounts of greenhouse gas are tonnes or
kilotonnes CO2e a year, as each name says; money is million euro; shares run from 0 to 1.
"""

from __future__ import annotations

from typing import Annotated, Literal, Protocol, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticKnownError

from klimatpeli.content.languages import LANGUAGES as LANGUAGES  # noqa: PLC0414  # the model's words, too
from klimatpeli.content.languages import Language as Language  # noqa: PLC0414  # also read from here

SCHEMA_VERSION = 1

ID_PATTERN = r"^[a-z0-9][a-z0-9_-]{0,60}$"
Id = Annotated[str, Field(pattern=ID_PATTERN)]
Share = Annotated[float, Field(ge=0, le=1)]
NonNegative = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Year = Annotated[int, Field(ge=1950, le=2100)]
Basis = Literal["sourced", "derived", "judged"]


class Record(BaseModel):
    """Strict and immutable: unknown fields and silent conversions are errors."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Text(Record):
    """One text in the three languages of the product."""

    fi: Annotated[str, Field(min_length=1)]
    sv: Annotated[str, Field(min_length=1)]
    en: Annotated[str, Field(min_length=1)]

    def get(self, language: Language) -> str:
        return str(getattr(self, language))


def in_all_languages(text: str) -> Text:
    """What is written alike in every language, such as a year."""
    return Text(fi=text, sv=text, en=text)


def _spelt_out(value: object) -> object:
    if isinstance(value, (Text, dict)):
        return value
    if not isinstance(value, str):
        raise PydanticKnownError("string_type")
    if not value:
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    return in_all_languages(value)


def written(number: float, language: Language) -> str:
    """A number as the language writes it in a text: ``10 000`` and ``12,5``, in English ``10,000`` and ``12.5``."""
    text = f"{number:,.0f}" if float(number).is_integer() else f"{number:,.1f}"
    return text if language == "en" else text.replace(",", "\u00a0").replace(".", ",")


Name = Annotated[Text, BeforeValidator(_spelt_out, json_schema_input_type=str | Text)]
"""A proper name or a year: written once where all languages share it, else as a ``Text``."""


class Spread(Record):
    """Low, central and high of one figure; ``low <= central <= high``."""

    low: float
    central: float
    high: float

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not self.low <= self.central <= self.high:
            raise ValueError("low <= central <= high is expected")
        return self


class Source(Record):
    """Where a figure or a fact was read."""

    id: Id
    title: Name
    """As it is printed on the publication; in three languages where it has no title of its own."""
    publisher: Name
    year: Name
    url: str = ""
    licence: str = ""


class Grounds(Record):
    """Why a figure may be shown: read in a source, derived from one, or judged by the authors."""

    basis: Basis
    sources: tuple[Id, ...] = ()
    derivation: str = ""

    @model_validator(mode="after")
    def _traceable(self) -> Self:
        if self.basis == "sourced" and not self.sources:
            raise ValueError("a sourced figure names at least one source")
        if self.basis == "derived" and not self.derivation:
            raise ValueError("a derived figure gives its derivation")
        return self


# --- inventory, outlook, target -----------------------------------------------------------------------------


class InventoryData(Record):
    """A published inventory of one place, in one scope and one release."""

    place_id: str
    place: str
    level: Literal["municipality", "region"]
    country: Literal["FI", "SE"]
    scope: str
    release: str
    source: Source
    note: Text | None = None
    """What a reader must know besides the source, for instance what was inferred."""
    sectors: tuple[str, ...]
    years: tuple[Year, ...]
    values_kt: tuple[tuple[float | None, ...], ...]
    """kt CO2e, one row per sector and one value per year; ``None`` where the publisher gives none."""
    totals_kt: dict[str, float] = {}
    """Year (as text) to the total as printed by the publisher; rounded sectors may miss it by a few tenths."""
    population: dict[str, int] = {}
    """Year (as text) to residents on 31 December, where published."""


class OutlookPath(Record):
    """Index of one driver of one sector, 1.0 in the inventory's last year, straight between named years."""

    points: dict[str, Annotated[float, Field(gt=0)]]
    low: dict[str, NonNegative] = {}
    high: dict[str, NonNegative] = {}
    grounds: Grounds
    reason: str = ""


class SectorOutlook(Record):
    sector: Id
    activity: OutlookPath
    intensity: OutlookPath
    sd_common: tuple[tuple[int, NonNegative], ...] = ()
    """(horizon in years, standard deviation of the log) of the swings that all municipalities share."""
    sd_local: tuple[tuple[int, NonNegative], ...] = ()
    sd_trend: NonNegative = 0.0
    """How far the trend may be off, a year: grows with the years, and is drawn once for all sectors."""
    story: str = ""
    """Sectors with the same story share their swings; the sector's own id where empty."""


class OutlookData(Record):
    """What happens without new measures: one story per country, editable and judged."""

    schema_version: int = SCHEMA_VERSION
    id: Id
    country: Literal["FI", "SE"]
    title: Text
    note: Text
    base_year: Year
    sectors: tuple[SectorOutlook, ...]
    population: OutlookPath | None = None
    """Residents as an index; the activity of the sectors in ``follows_people`` is multiplied by it."""
    follows_people: tuple[Id, ...] = ()
    grid_factor_g_per_kwh: dict[str, NonNegative]
    """Year to g CO2e per kWh of consumed electricity, for credits."""
    grid_grounds: Grounds
    story_correlation: Annotated[float, Field(ge=0, le=1)] = 0.5
    """How much the swings of different stories go together; 0.5 is what files meant that do not say."""


StoryTopic = Literal["electricity", "biofuel", "electric_cars", "heating", "district_heat"]


class StoryChange(Record):
    """What a story does to one driver of one sector: another path (``points``), or a factor on the present one.

    ``times`` multiplies the outlook's path: 1 in the outlook's base year, straight between the years named, so that two
    stories on the same sector (fuel and electric cars) can be told together.
    """

    sector: Id
    driver: Literal["activity", "intensity"]
    points: dict[str, Annotated[float, Field(gt=0)]] = {}
    times: dict[str, Annotated[float, Field(gt=0)]] = {}

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if bool(self.points) == bool(self.times):
            raise ValueError("either points (another path) or times (a factor on the path) is expected")
        return self


class OutlookStory(Record):
    """A named "what if" of the outlook, which the facilitator can switch on: a judged variant, never a forecast."""

    id: Id
    topic: StoryTopic
    """Of each topic one story at most is told at a time."""
    country: Literal["FI", "SE"]
    title: Text
    note: Text
    changes: Annotated[tuple[StoryChange, ...], Field(min_length=1)]
    grid_factor_g_per_kwh: dict[str, NonNegative] = {}
    """Instead of the outlook's grid factors, for credits; the outlook's own where it is empty."""
    grounds: Grounds


class TargetData(Record):
    base_year: Year
    year: Year
    reduction: Share
    counts_credits: bool
    decided_by: Text
    grounds: Grounds


# --- measures -----------------------------------------------------------------------------------------------


class EffectData(Record):
    """One effect of one unit of a measure at full strength.

    Exactly one of ``t_per_unit`` (tonnes CO2e a year that leave the sector, in the factors of ``factors_year``),
    ``share`` (of the sector, 0 to 1) and ``gwh_per_unit`` (credits) is given; ``enabling`` has none. For a shift
    ``t_per_unit`` is what leaves ``sector``; each of those tonnes causes ``factor`` tonnes in ``to``.
    """

    kind: Literal["cut", "shift", "credit", "outside", "enabling"]
    sector: str = ""
    to: str = ""
    factor: NonNegative = 0.0
    t_per_unit: Spread | None = None
    share: Spread | None = None
    gwh_per_unit: Spread | None = None
    factors_year: Year | None = None
    scales_with: Literal["activity", "intensity"] = "activity"
    """Whether ``t_per_unit`` is restated from ``factors_year`` to the inventory's last year (activity: kWh or km
    saved at the year's factor) or stays the tonnes it is."""
    reason: Text | None = None
    """Why an outside effect is not seen by the target's ruler, or what an enabling measure makes possible."""
    gives_steps: Annotated[int, Field(ge=0, le=3)] = 0
    """Enabling: anchoring steps more in each later round, once the measure has a link."""
    gives_staff_py: NonNegative = 0.0
    """Enabling: person-years more in each later round, once the measure has a link."""
    grounds: Grounds

    @model_validator(mode="after")
    def _one_amount(self) -> Self:
        given = [n for n in ("t_per_unit", "share", "gwh_per_unit") if getattr(self, n) is not None]
        allowed: dict[str, tuple[str, ...]] = {
            "cut": ("t_per_unit", "share"),
            "shift": ("t_per_unit", "share"),
            "credit": ("gwh_per_unit",),
            "outside": ("t_per_unit",),
            "enabling": (),
        }
        expected = allowed[self.kind]
        if len(given) != (1 if expected else 0) or any(n not in expected for n in given):
            raise ValueError(f"a {self.kind} effect takes {' or '.join(expected) or 'no amount'}")
        if self.kind in ("cut", "shift") and not self.sector:
            raise ValueError(f"a {self.kind} effect names its sector")
        if self.kind == "shift" and not self.to:
            raise ValueError("a shift names the sector it moves emissions to")
        if self.kind in ("outside", "enabling") and self.reason is None:
            raise ValueError(f"an {self.kind} effect gives its reason")
        if self.kind != "enabling" and (self.gives_steps or self.gives_staff_py):
            raise ValueError("only an enabling effect gives steps or staff")
        if self.t_per_unit is not None and self.kind != "outside" and self.factors_year is None:
            raise ValueError("tonnes name the year of their factors (factors_year)")
        return self


class Lot(Record):
    """One unit in which a measure is bought, and how it is said: ``lot`` 10 and ``unit`` "hectares" is 10 hectares."""

    unit: Text
    """The word as it stands after a number: "8 gigawatt-hours of heat a year"."""
    unit_one: Text | None = None
    """The word after the number 1, where it differs."""
    lot: Annotated[float, Field(gt=0)] = 1.0
    step: Annotated[float, Field(gt=0)] = 1.0

    def bought(self, units: float) -> float:
        """How much so many units are, in the words of ``unit``."""
        return round(units * self.lot, 9)

    def word(self, units: float) -> Text:
        """What stands after the number of ``bought``."""
        return self.unit_one if self.unit_one is not None and self.bought(units) == 1 else self.unit

    def one(self) -> Text:
        """A single unit in words: "10 hectares", "house"."""
        if self.lot == 1:
            return self.word(1)
        return Text(**{language: f"{written(self.lot, language)} {self.unit.get(language)}" for language in LANGUAGES})


class Amount(Lot):
    """In which units a measure is bought; the limits are of the whole municipality."""

    suggested: Annotated[float, Field(gt=0)]
    limit: Annotated[float, Field(gt=0)]
    grounds: Grounds


class Cost(Record):
    """Money and staff of one unit; what others than the municipality pay is said, not counted."""

    invest_meur_per_unit: NonNegative
    annual_meur_per_unit: float = 0.0
    """Yearly cost, negative = saving or income. Shown, not part of the round's budget."""
    fixed_meur: NonNegative = 0.0
    staff_py: NonNegative
    """Person-years of the municipality's own staff for the whole measure."""
    payer: Text
    grounds: Grounds


class Viewpoint(Record):
    score: Annotated[int, Field(ge=-3, le=3)]
    reason: Text


class Viewpoints(Record):
    """The four viewpoints of Finnish EVA (impact assessment in advance); judged by the authors."""

    residents: Viewpoint
    environment: Viewpoint
    personnel: Viewpoint
    economy: Viewpoint


class Precedent(Record):
    place: Name
    year: Name
    result: Text
    sources: tuple[Id, ...]


class IndicatorData(Record):
    """What shows whether a measure or an option is on its way: a proposal, which people confirm or change."""

    name: Text
    unit: Text
    now_hint: Name | None = None
    goal_hint: Name | None = None
    counts_amount: bool = False
    """It counts what the measure itself brings, in the words of its amount: from 0 to the amount agreed on."""


class Quantity(Record):
    """A number of units for one municipality: absolute, or so many per thousand residents."""

    per_1000_residents: Annotated[float, Field(gt=0)] | None = None
    absolute: Annotated[float, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.per_1000_residents is None) == (self.absolute is None):
            raise ValueError("either per_1000_residents or absolute is expected")
        return self

    def units(self, population: int) -> float:
        if self.absolute is not None:
            return self.absolute
        return (self.per_1000_residents or 0.0) * population / 1000


class AmountRule(Lot):
    """How a library measure's amount scales with the municipality; binding turns it into an ``Amount``."""

    suggested: Quantity
    limit: Quantity
    limit_share: Share = 0.9
    """Never more units than remove this share of the sector."""
    grounds: Grounds


class MeasureBase(Record):
    """What a measure is, wherever it is played."""

    id: Id
    title: Text
    summary: Text
    icon: Id
    group: Literal["transport", "heating", "electricity", "agriculture", "waste", "industry", "buildings", "governance"]
    sector: str
    """The sector whose colour the card carries; ``all`` or ``outside`` where none fits."""
    effects: Annotated[tuple[EffectData, ...], Field(min_length=1)]
    cost: Cost
    lead_years: Annotated[int, Field(ge=0, le=20)]
    ramp_years: Annotated[int, Field(ge=1, le=20)]
    lifetime_years: Annotated[int, Field(ge=1, le=100)] | None = None
    timing_grounds: Grounds
    body: Id
    viewpoints: Viewpoints
    requires: tuple[Id, ...] = ()
    excludes: tuple[Id, ...] = ()
    precedent: Precedent | None = None
    warning: Text
    """What went wrong elsewhere, or what to beware of: read with an experience token."""
    warning_sources: tuple[Id, ...] = ()
    indicator: IndicatorData
    landscape: Id | None = None
    half: Literal[1, 2] = 1
    trap: bool = False
    """Loved, but (nearly) nothing in the ruler: finding out is the point."""


class LibraryMeasure(MeasureBase):
    """A measure as written in ``scenarios/library/measures``, for any municipality."""

    countries: tuple[Literal["FI", "SE"], ...] = ("FI", "SE")
    amount: AmountRule | None = None


class Measure(MeasureBase):
    """A measure as bound to one municipality: what its council can decide."""

    amount: Amount | None = None


# --- cards, lenses, talk ------------------------------------------------------------------------------------


class CardOption(Record):
    id: Id
    title: Text
    summary: Text
    invest_meur: NonNegative
    annual_meur: float = 0.0
    staff_py: NonNegative
    effects: tuple[EffectData, ...] = ()
    not_measurable: Text | None = None
    """Why no tonnes are given, when there are none."""
    lead_years: Annotated[int, Field(ge=0, le=20)] = 0
    ramp_years: Annotated[int, Field(ge=1, le=20)] = 1
    lifetime_years: Annotated[int, Field(ge=1, le=100)] | None = None
    viewpoints: Viewpoints
    cause: Text
    """One sentence for the reveal: what this choice led to, and why."""
    indicator: IndicatorData | None = None
    """What to watch when the option is agreed on."""
    as_usual: bool = False
    landscape: Id | None = None
    grounds: Grounds

    @model_validator(mode="after")
    def _honest(self) -> Self:
        if not self.effects and self.not_measurable is None:
            raise ValueError("an option has effects or says why they are not measurable")
        return self


class ScenarioCard(Record):
    id: Id
    title: Text
    story: Text
    theme: Text
    illustration: Id
    icon: Id
    sector: str
    body: Id
    question: Text
    """What somebody in the municipality asks about it (by role)."""
    asker: Text
    options: Annotated[tuple[CardOption, ...], Field(min_length=3, max_length=4)]
    sources: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _one_as_usual(self) -> Self:
        if sum(option.as_usual for option in self.options) != 1:
            raise ValueError('exactly one option is "as usual" (as_usual: true)')
        return self


class LibraryCard(ScenarioCard):
    """A card as written in ``scenarios/library``, for any municipality.

    ``drawn_for_residents`` says for how large a town its money, its amounts and the ``{numbers}`` in its texts are;
    they grow with the residents. Without it the card is of one thing of one size, wherever it stands.
    """

    drawn_for_residents: Annotated[int, Field(ge=1)] | None = None


class Lens(Record):
    """A role held for one round; people keep their own seats in real life."""

    id: Id
    title: Text
    looks_for: Text
    asks: Text
    icon: Id


class DialogQuestion(Record):
    id: Id
    text: Text
    about: Literal["money", "people", "climate", "doing", "fairness", "words"]


class JargonTerm(Record):
    id: Id
    term: Text
    plain: Text


class Note(Record):
    """What the facilitator says and does in one phase."""

    phase: Id
    say: Text
    do: Text


class Prompt(Record):
    """A statement, question or item with a stable id (pulse, end item, debrief, fit question)."""

    id: Id
    text: Text


class DebriefQuestion(Record):
    id: Id
    stage: Literal["feelings", "happened", "why", "learned", "monday"]
    text: Text


class SectorText(Record):
    id: Id
    name: Text
    short: Text
    icon: Id
    plain: Text
    """What this sector is, in one plain sentence."""


class Term(Record):
    """A word of the product's vocabulary: bodies, links of the chain, groups, kinds of objection, ..."""

    id: Id
    name: Text


class SwedishWord(Record):
    """A word or phrase of Finland's Swedish, and how Sweden says it."""

    finland: Annotated[str, Field(min_length=1)]
    sweden: Annotated[str, Field(min_length=1)]
    whole: bool = False
    """Only where it is the whole text."""


class Vocabulary(Record):
    """Words that screens, reports and the database share; ``docs/glossary.md`` explains them."""

    bodies: tuple[Term, ...]
    links: Annotated[tuple[Term, ...], Field(min_length=4, max_length=4)]
    """The chain of anchoring from the top down: executive, management, head, officials."""
    groups: tuple[Term, ...]
    """Participant groups: councillors, officers, business, youth, experts, residents."""
    objection_kinds: tuple[Term, ...]
    stances: tuple[Term, ...]
    controls: tuple[Term, ...]
    cornerstones: Annotated[tuple[Term, ...], Field(min_length=4, max_length=4)]
    phases: tuple[Term, ...]
    measure_groups: tuple[Term, ...]
    viewpoints: Annotated[tuple[Term, ...], Field(min_length=4, max_length=4)]
    bases: tuple[Term, ...]
    awards: tuple[Term, ...]
    award_reasons: tuple[Term, ...]
    factors: Annotated[tuple[Term, ...], Field(min_length=6, max_length=6)]
    """The success factors A to F."""


# --- format and scenario ------------------------------------------------------------------------------------

PhaseKind = Literal[
    "lobby",
    "welcome",
    "inventory",
    "goal",
    "card",
    "measures",
    "dialog",
    "predict",
    "reveal",
    "cake",
    "choose",
    "follow_up",
    "debrief",
    "end_pulse",
    "awards",
    "close",
]


class Phase(Record):
    kind: PhaseKind
    round: Annotated[int, Field(ge=1)] | None = None
    minutes: Annotated[float, Field(ge=0)]

    @model_validator(mode="before")
    @classmethod
    def _without_retired(cls, data: object) -> object:
        """Older files say ``may_skip``; every phase may be skipped, with a reason."""
        return {key: value for key, value in data.items() if key != "may_skip"} if isinstance(data, dict) else data


class Format(Record):
    """Which phases a workshop has, in which order and how long; data, not code."""

    id: Id
    title: Text
    minutes: int
    phases: tuple[Phase, ...]
    chain_only: bool = False
    """The 30-minute format plays one card and the chain, with no measures bought and no joint vote."""


class RoundResources(Record):
    year: Year
    money_meur: NonNegative
    staff_py: NonNegative
    steps: Annotated[int, Field(ge=0)]
    """Anchoring steps."""
    cards: Annotated[tuple[Id, ...], Field(min_length=1)]
    """Scenario cards of the round; the first is drawn unless the facilitator picks another."""


class Equivalent(Record):
    """Something people can picture: how many tonnes a year one of it is."""

    id: Id
    name: Text
    """With a ``{n}`` placeholder: "as much as {n} cars, off the road"."""
    t_each: Annotated[float, Field(gt=0)]
    grounds: Grounds


class DemoExperience(Record):
    role: Text
    text: Text


class DemoObjection(Record):
    kind: Literal["fact", "value", "interest"]
    text: Text


class DemoTexts(Record):
    """What the scripted workshop types; invented and said to be so."""

    occasion: Text
    team_names: Annotated[tuple[Text, ...], Field(min_length=3, max_length=6)]
    conditions: Annotated[tuple[Text, ...], Field(min_length=1)]
    link_sentences: Annotated[tuple[Text, ...], Field(min_length=4, max_length=4)]
    dialog_answers: Annotated[dict[str, Text], Field(min_length=1)]
    """By question, in the order in which they are asked; every third one says little, as happens."""
    experiences: Annotated[tuple[DemoExperience, ...], Field(min_length=1)]
    objections: Annotated[tuple[DemoObjection, ...], Field(min_length=1)]
    leave_reason: Text
    answers: dict[str, Text]
    """By debrief stage."""
    hero_unit: Text
    hero_reason: Text


class LeftOut(Record):
    measure_id: Id
    title: Text
    reason: Text


class Scenario(Record):
    """All that one workshop is played on; stored whole in the workshop file."""

    schema_version: int = SCHEMA_VERSION
    id: Id
    title: Text
    intro: Text
    place: Text
    country: Literal["FI", "SE"]
    population: int
    fictional: bool = False
    inventory: InventoryData
    beside: InventoryData | None = None
    """The same place and sectors in another scope: shown beside the one that is played, never in one series with it."""
    outlook: OutlookData
    stories: tuple[OutlookStory, ...] = ()
    """Variants of the outlook that fit this place; ``content.stories.tell`` applies them."""
    target: TargetData
    rounds: Annotated[tuple[RoundResources, ...], Field(min_length=1)]
    measures: tuple[Measure, ...]
    left_out: tuple[LeftOut, ...] = ()
    cards: tuple[ScenarioCard, ...]
    lenses: tuple[Lens, ...]
    dialog: tuple[DialogQuestion, ...]
    jargon: tuple[JargonTerm, ...]
    notes: tuple[Note, ...]
    pulse: tuple[Prompt, ...]
    end_items: tuple[Prompt, ...]
    debrief: tuple[DebriefQuestion, ...]
    fit_questions: Annotated[tuple[Prompt, ...], Field(min_length=3, max_length=3)]
    sectors: tuple[SectorText, ...]
    vocabulary: Vocabulary
    formats: tuple[Format, ...]
    equivalents: tuple[Equivalent, ...]
    sources: tuple[Source, ...]

    def measure(self, measure_id: str) -> Measure:
        """Raises KeyError when the scenario has no such measure."""
        return _by_id(self.measures, measure_id)

    def card(self, card_id: str) -> ScenarioCard:
        return _by_id(self.cards, card_id)

    def format(self, format_id: str) -> Format:
        return _by_id(self.formats, format_id)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_N = TypeVar("_N", bound=_Named)


def _by_id(items: tuple[_N, ...], wanted: str) -> _N:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)
