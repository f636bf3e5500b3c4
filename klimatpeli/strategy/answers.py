"""What the strategy database answers: plain records, never rows.

Amounts of greenhouse gas are kt CO2e a year, effects positive where they are less; money is euro; shares 0 to 1. Names
come in the three languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from klimatpeli.content.model import Language
from klimatpeli.strategy.models import MEASURE_STATUSES
from klimatpeli.strategy.progress import IndicatorState
from klimatpeli.strategy.status import StatusStep

LIVE = tuple(status for status in MEASURE_STATUSES if status != "dropped")
"""Statuses that count in sums: everything but what was dropped."""


@dataclass(frozen=True, slots=True)
class Names:
    """One name in the three languages."""

    fi: str
    sv: str
    en: str

    def get(self, language: Language) -> str:
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@dataclass(frozen=True, slots=True)
class MunicipalityLine:
    id: str
    names: Names
    level: str
    fictional: bool
    workshops: int


@dataclass(frozen=True, slots=True)
class InventorySummary:
    """The newest inventory. ``change_share`` is against the goal's base year, negative = less."""

    release_id: str
    scope: str
    release: str
    source: str
    year: int
    total_kt: float
    base_year: int | None
    base_total_kt: float | None

    @property
    def change_share(self) -> float | None:
        if not self.base_total_kt:
            return None
        return self.total_kt / self.base_total_kt - 1


@dataclass(frozen=True, slots=True)
class GoalLine:
    id: str
    base_year: int
    target_year: int
    reduction_share: float
    counts_credits: bool
    status: str
    decided_by: Names
    decided_on: date | None
    register_number: str
    source: str
    workshop_uuid: str | None


@dataclass(frozen=True, slots=True)
class StatusSum:
    """The measures of one status, added up."""

    status: str
    count: int
    invest_eur: Decimal
    staff_py: float
    effect_central_kt: float


@dataclass(frozen=True, slots=True)
class MeasuresSummary:
    """``by_status`` holds every status, in the order of a measure's life."""

    by_status: tuple[StatusSum, ...]

    def count(self, status: str) -> int:
        return next(entry.count for entry in self.by_status if entry.status == status)

    @property
    def _live(self) -> list[StatusSum]:
        return [entry for entry in self.by_status if entry.status in LIVE]

    @property
    def invest_eur(self) -> Decimal:
        """Of all that was not dropped."""
        return sum((entry.invest_eur for entry in self._live), Decimal(0))

    @property
    def staff_py(self) -> float:
        return sum(entry.staff_py for entry in self._live)

    @property
    def effect_central_kt(self) -> float:
        return sum(entry.effect_central_kt for entry in self._live)


@dataclass(frozen=True, slots=True)
class FollowUpSummary:
    """Indicators of measures that were not dropped. ``open`` ones are not observed or cannot be judged yet."""

    on_track: int
    late: int
    open: int
    next_meeting_on: date | None
    """The first meeting that has a measure on its list."""
    next_check_on: date | None
    """The first day on which a measure is checked."""


@dataclass(frozen=True, slots=True)
class StrategySummary:
    """The four cornerstones in a few figures; None where the database holds nothing yet."""

    municipality: MunicipalityLine
    inventory: InventorySummary | None
    goal: GoalLine | None
    measures: MeasuresSummary
    follow_up: FollowUpSummary


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    id: str
    measure_id: str
    name: str
    unit: str
    baseline: float | None
    baseline_text: str
    goal: float | None
    goal_text: str
    start_on: date
    due_on: date | None
    latest_on: date | None
    latest_value: float | None
    state: IndicatorState


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One line of the table of measures."""

    id: str
    ref: str
    title: Names
    summary: Names
    measure_group: str
    sector: str
    sector_names: Names
    body: str
    body_names: Names
    owner: str
    status: str
    status_on: date | None
    register_number: str
    target_year: int | None
    effect_low_kt: float | None
    effect_central_kt: float | None
    effect_high_kt: float | None
    outside_kt: float | None
    effect_basis: str
    effect_source: str
    realised_share: float
    units: float
    unit: Names
    invest_eur: Decimal
    annual_eur: Decimal
    staff_py: float
    cost_basis: str
    cost_source: str
    start_text: str
    start_on: date | None
    decision_year: int | None
    origin: str
    source_municipality: str
    indicators: tuple[IndicatorLine, ...]
    next_meeting_on: date | None
    next_check_on: date | None
    objections: int
    workshop_uuid: str | None

    @property
    def next_review_on(self) -> date | None:
        """The meeting or the check that comes first."""
        return min((day for day in (self.next_meeting_on, self.next_check_on) if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class ViewpointLine:
    viewpoint: str
    names: Names
    score: int
    reason: Names


@dataclass(frozen=True, slots=True)
class LinkLine:
    workshop_uuid: str
    position: int
    link: str
    names: Names
    origin: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ObjectionLine:
    """Who was against, and why. ``subject`` is ``target`` or a measure's ref."""

    workshop_uuid: str
    subject: str
    measure_id: str | None
    team: str
    kind: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ReviewLine:
    id: str
    measure_id: str
    kind: str
    planned_on: date | None
    planned_text: str
    held_on: date | None
    body: str
    note: str


@dataclass(frozen=True, slots=True)
class ObservationLine:
    indicator_id: str
    observed_on: date
    value: float
    note: str


@dataclass(frozen=True, slots=True)
class MeasureDetail:
    """Everything about one measure."""

    line: MeasureLine
    steps: tuple[StatusStep, ...]
    viewpoints: tuple[ViewpointLine, ...]
    effect_by_year: tuple[tuple[int, float], ...]
    links: tuple[LinkLine, ...]
    objections: tuple[ObjectionLine, ...]
    reviews: tuple[ReviewLine, ...]
    observations: tuple[ObservationLine, ...]
    workshops: tuple[str, ...]
    """UUIDs of the workshops that proposed it."""


@dataclass(frozen=True, slots=True)
class PulseLine:
    """Hands (agree, unsure, disagree) at the start and at the end; None where nobody counted."""

    statement_id: str
    text: Names
    start: tuple[int, int, int] | None
    end: tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class EndItemLine:
    item_id: str
    text: Names
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class AnswerLine:
    stage: str
    question: Names
    answer: str


@dataclass(frozen=True, slots=True)
class WorkshopLine:
    """One workshop: whom it reached, how they worked, what they learned."""

    uuid: str
    municipality_id: str
    occasion: str
    held_on: date
    scenario_title: Names
    format_id: str
    format_names: Names
    rounds_played: int
    goal_choice: str
    goal_reduction_share: float | None
    teams: int
    people: int
    people_by_group: tuple[tuple[str, int], ...]
    proposals: int
    left_out: int
    objections: int
    dialogs: int
    dialogs_clear: int
    links_placed: float
    """Mean links of a joint measure; 0 to 4."""
    links_lost: int
    experiences: int
    guess_off_kt: float | None
    """Mean distance of the teams' guesses from the result."""
    pulse: tuple[PulseLine, ...]
    end_items: tuple[EndItemLine, ...]
    answers: tuple[AnswerLine, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    id: str
    scope: str
    release: str
    source: str
    recorded_on: date
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class InventoryLine:
    """One figure of one inventory; ``sector`` None is the printed total."""

    scope: str
    release: str
    source: str
    sector: str | None
    sector_names: Names | None
    year: int
    emissions_kt: float


@dataclass(frozen=True, slots=True)
class ReleaseChange:
    """What a figure was in one release and is in another; None where a release has none."""

    sector: str
    year: int
    old_kt: float | None
    new_kt: float | None


@dataclass(frozen=True, slots=True)
class YearCheck:
    """What a workshop's plan said of a year, and what the inventory says now."""

    year: int
    baseline_kt: float
    planned_kt: float
    observed_kt: float | None
