"""The tables: four cornerstones and the workshop itself. ``docs/strategy-database.md`` explains them.

Keys are readable texts made of what a row is about (``FI-560/biogas_buses``), so the same measure has the same key in
every workshop and in every database, and two laptops never invent two keys for one thing. Sectors, bodies, groups and
other words are ids; table ``term`` says what they are called.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from klimatpeli.strategy.schema import Base, Count, Euro, Kt, Number, PersonYears, Share, UtcText, Year

MEASURE_STATUSES = ("proposed", "adopted", "started", "done", "dropped")
GOAL_STATUSES = ("proposed", "in_force", "superseded", "dropped")


def _one_of(column: str, values: tuple[str, ...]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _not_negative(*columns: str) -> CheckConstraint:
    return CheckConstraint(" AND ".join(f"{column} >= 0" for column in columns), name="not_negative")


# --- shared by all cornerstones -----------------------------------------------------------------------------


class Municipality(Base):
    """A municipality or a region; ``id`` is country and official code, ``FI-560``."""

    __tablename__ = "municipality"

    id: Mapped[str] = mapped_column(primary_key=True)
    country: Mapped[str]
    code: Mapped[str]
    level: Mapped[str]
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    name_en: Mapped[str]
    fictional: Mapped[bool]

    __table_args__ = (
        UniqueConstraint("country", "code"),
        _one_of("country", ("FI", "SE")),
        _one_of("level", ("municipality", "region")),
    )


class Term(Base):
    """What an id is called: sectors, bodies, links of the chain, groups, kinds of objection, awards, ..."""

    __tablename__ = "term"

    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    name_fi: Mapped[str]
    name_sv: Mapped[str]
    name_en: Mapped[str]


class Workshop(Base):
    """One workshop, by its UUID."""

    __tablename__ = "workshop"

    uuid: Mapped[str] = mapped_column(primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    inventory_release_id: Mapped[str] = mapped_column(ForeignKey("inventory_release.id"))
    occasion: Mapped[str]
    held_on: Mapped[date]
    opened_at: Mapped[UtcText]
    closed_at: Mapped[UtcText | None]
    scenario_id: Mapped[str]
    scenario_title_fi: Mapped[str]
    scenario_title_sv: Mapped[str]
    scenario_title_en: Mapped[str]
    scenario_fingerprint: Mapped[str]
    format_id: Mapped[str]
    planned_minutes: Mapped[float]
    rounds_played: Mapped[Count]
    goal_choice: Mapped[str]
    goal_reduction_share: Mapped[Share | None]
    hero_unit: Mapped[str]
    hero_reason: Mapped[str]
    exported_at: Mapped[UtcText]
    """When an export last changed something."""

    __table_args__ = (
        Index(None, "municipality_id"),
        _one_of("goal_choice", ("not_confirmed", "kept", "own")),
        CheckConstraint("goal_reduction_share BETWEEN 0 AND 1", name="share"),
    )


# --- 1 inventory --------------------------------------------------------------------------------------------


class InventoryRelease(Base):
    """A published inventory of one place, in one scope (method) and one release."""

    __tablename__ = "inventory_release"

    id: Mapped[str] = mapped_column(primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    scope: Mapped[str]
    release: Mapped[str]
    source_title: Mapped[str]
    source_publisher: Mapped[str]
    source_year: Mapped[str]
    source_url: Mapped[str]
    source_licence: Mapped[str]
    recorded_on: Mapped[date]

    __table_args__ = (UniqueConstraint("municipality_id", "scope", "release"),)


class InventoryValue(Base):
    """Emissions of one sector in one year. A missing row is a gap: the publisher gives no figure."""

    __tablename__ = "inventory_value"

    release_id: Mapped[str] = mapped_column(ForeignKey("inventory_release.id"), primary_key=True)
    sector: Mapped[str] = mapped_column(primary_key=True)
    year: Mapped[Year] = mapped_column(primary_key=True)
    emissions_kt: Mapped[Kt]


class InventoryTotal(Base):
    """A year's total as the publisher printed it; rounded sectors may miss it by a few tenths."""

    __tablename__ = "inventory_total"

    release_id: Mapped[str] = mapped_column(ForeignKey("inventory_release.id"), primary_key=True)
    year: Mapped[Year] = mapped_column(primary_key=True)
    emissions_kt: Mapped[Kt]


# --- 2 goal -------------------------------------------------------------------------------------------------


class Goal(Base):
    """What has been promised, or what a workshop proposes to promise (then it carries the workshop's UUID)."""

    __tablename__ = "goal"

    id: Mapped[str] = mapped_column(primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    workshop_uuid: Mapped[str | None] = mapped_column(ForeignKey("workshop.uuid"))
    base_year: Mapped[Year]
    target_year: Mapped[Year]
    reduction_share: Mapped[Share]
    counts_credits: Mapped[bool]
    status: Mapped[str]
    decided_by_fi: Mapped[str]
    decided_by_sv: Mapped[str]
    decided_by_en: Mapped[str]
    decided_on: Mapped[date | None]
    register_number: Mapped[str]
    basis: Mapped[str]
    source: Mapped[str]
    recorded_on: Mapped[date]

    __table_args__ = (
        Index(None, "municipality_id"),
        _one_of("status", GOAL_STATUSES),
        CheckConstraint("reduction_share BETWEEN 0 AND 1", name="share"),
        CheckConstraint("target_year > base_year", name="later_target"),
    )


# --- 3 measures ---------------------------------------------------------------------------------------------


class Measure(Base):
    """What the municipality does or may do; the same measure proposed by two workshops is one row.

    ``workshop_uuid`` is the workshop that brought it; what later workshops said of it stands in ``proposal``. Effects
    are kt CO2e a year less in ``target_year`` (positive = less), with the part that comes true by its anchoring.
    """

    __tablename__ = "measure"

    id: Mapped[str] = mapped_column(primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    workshop_uuid: Mapped[str | None] = mapped_column(ForeignKey("workshop.uuid"))
    ref: Mapped[str]
    kind: Mapped[str]
    title_fi: Mapped[str]
    title_sv: Mapped[str]
    title_en: Mapped[str]
    summary_fi: Mapped[str]
    summary_sv: Mapped[str]
    summary_en: Mapped[str]
    measure_group: Mapped[str]
    sector: Mapped[str]
    body: Mapped[str]
    owner: Mapped[str]
    start_text: Mapped[str]
    start_on: Mapped[date | None]
    decision_year: Mapped[Year | None]
    units: Mapped[Number]
    unit_fi: Mapped[str]
    unit_sv: Mapped[str]
    unit_en: Mapped[str]
    invest_eur: Mapped[Euro]
    annual_eur: Mapped[Euro]
    staff_py: Mapped[PersonYears]
    cost_basis: Mapped[str]
    cost_source: Mapped[str]
    target_year: Mapped[Year | None]
    effect_low_kt: Mapped[Kt | None]
    effect_central_kt: Mapped[Kt | None]
    effect_high_kt: Mapped[Kt | None]
    outside_kt: Mapped[Kt | None]
    realised_share: Mapped[Share]
    effect_basis: Mapped[str]
    effect_source: Mapped[str]
    origin: Mapped[str]
    source_municipality: Mapped[str]

    __table_args__ = (
        UniqueConstraint("municipality_id", "ref"),
        _one_of("kind", ("measure", "option", "coordinator")),
        _one_of("origin", ("own", "copied")),
        CheckConstraint("realised_share BETWEEN 0 AND 1", name="share"),
        _not_negative("units", "staff_py"),
    )


class MeasureEffect(Base):
    """The measure's central effect year by year, kt CO2e a year less."""

    __tablename__ = "measure_effect"

    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"), primary_key=True)
    year: Mapped[Year] = mapped_column(primary_key=True)
    reduction_kt: Mapped[Kt]


class Viewpoint(Base):
    """One of the four viewpoints of impact assessment, -3 to +3, with the reason."""

    __tablename__ = "viewpoint"

    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"), primary_key=True)
    viewpoint: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[int]
    reason_fi: Mapped[str]
    reason_sv: Mapped[str]
    reason_en: Mapped[str]

    __table_args__ = (CheckConstraint("score BETWEEN -3 AND 3", name="score"),)


class MeasureStatus(Base):
    """A dated step in a measure's life. Rows with a workshop's UUID say that the workshop proposed it."""

    __tablename__ = "measure_status"

    id: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"))
    workshop_uuid: Mapped[str | None] = mapped_column(ForeignKey("workshop.uuid"))
    status: Mapped[str]
    decided_on: Mapped[date]
    body: Mapped[str]
    register_number: Mapped[str]
    note: Mapped[str]
    recorded_at: Mapped[UtcText]

    __table_args__ = (
        Index(None, "measure_id"),
        UniqueConstraint("workshop_uuid", "measure_id"),
        _one_of("status", MEASURE_STATUSES),
    )


class Proposal(Base):
    """What one workshop agreed about one measure of its joint plan."""

    __tablename__ = "proposal"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"), primary_key=True)
    team_key: Mapped[str]
    round: Mapped[int]
    decision_year: Mapped[Year]
    units: Mapped[Number]
    invest_eur: Mapped[Euro]
    staff_py: Mapped[PersonYears]
    links: Mapped[Count]
    realised_share: Mapped[Share]
    target_year: Mapped[Year]
    effect_low_kt: Mapped[Kt | None]
    effect_central_kt: Mapped[Kt | None]
    effect_high_kt: Mapped[Kt | None]
    outside_kt: Mapped[Kt | None]
    points: Mapped[Count]
    cakes: Mapped[Count]
    copied: Mapped[bool]
    as_usual: Mapped[bool]
    owner: Mapped[str]

    __table_args__ = (
        CheckConstraint("links BETWEEN 0 AND 4", name="links"),
        CheckConstraint("realised_share BETWEEN 0 AND 1", name="share"),
    )


class AnchoringLink(Base):
    """One link of the chain and what that person needs to hear; 1 executive, 2 management, 3 head, 4 officials."""

    __tablename__ = "anchoring_link"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    link: Mapped[str]
    origin: Mapped[str]
    sentence: Mapped[str]
    round: Mapped[int]

    __table_args__ = (
        ForeignKeyConstraint(["workshop_uuid", "measure_id"], ["proposal.workshop_uuid", "proposal.measure_id"]),
        CheckConstraint("position BETWEEN 1 AND 4", name="position"),
        _one_of("origin", ("step", "decision", "dialog", "cake")),
    )


class Support(Base):
    """How a team stood on a subject: ``target`` or a measure's ref (also of measures that were left out)."""

    __tablename__ = "support"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str | None] = mapped_column(ForeignKey("measure.id"))
    stance: Mapped[str]
    words: Mapped[str]

    __table_args__ = (Index(None, "measure_id"), _one_of("stance", ("support", "live_with", "objection")))


class Objection(Base):
    """Who was against, and why: a matter of fact, of value or of interest."""

    __tablename__ = "objection"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str | None] = mapped_column(ForeignKey("measure.id"))
    kind: Mapped[str | None]
    reason: Mapped[str]

    __table_args__ = (Index(None, "measure_id"), _one_of("kind", ("fact", "value", "interest")))


# --- 4 follow-up --------------------------------------------------------------------------------------------


class Indicator(Base):
    """What is watched. ``baseline`` and ``goal`` are the numbers in what was written, where there is one."""

    __tablename__ = "indicator"

    id: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"))
    workshop_uuid: Mapped[str | None] = mapped_column(ForeignKey("workshop.uuid"))
    name: Mapped[str]
    unit: Mapped[str]
    baseline: Mapped[Number | None]
    baseline_text: Mapped[str]
    goal: Mapped[Number | None]
    goal_text: Mapped[str]
    start_on: Mapped[date]
    due_on: Mapped[date | None]
    due_text: Mapped[str]

    __table_args__ = (Index(None, "measure_id"),)


class Observation(Base):
    """A value of an indicator, seen on a day."""

    __tablename__ = "observation"

    id: Mapped[str] = mapped_column(primary_key=True)
    indicator_id: Mapped[str] = mapped_column(ForeignKey("indicator.id"))
    observed_on: Mapped[date]
    value: Mapped[Number]
    note: Mapped[str]
    recorded_at: Mapped[UtcText]

    __table_args__ = (UniqueConstraint("indicator_id", "observed_on"),)


class Review(Base):
    """When somebody asks whether a measure was done, and what came of it. ``held_on`` is empty until then."""

    __tablename__ = "review"

    id: Mapped[str] = mapped_column(primary_key=True)
    measure_id: Mapped[str] = mapped_column(ForeignKey("measure.id"))
    workshop_uuid: Mapped[str | None] = mapped_column(ForeignKey("workshop.uuid"))
    kind: Mapped[str]
    planned_on: Mapped[date | None]
    planned_text: Mapped[str]
    held_on: Mapped[date | None]
    body: Mapped[str]
    note: Mapped[str]

    __table_args__ = (Index(None, "measure_id"), _one_of("kind", ("next_meeting", "review")))


# --- the workshop itself ------------------------------------------------------------------------------------


class PlanYear(Base):
    """The joint plan as projected, kt CO2e a year; ``outside_kt`` are tonnes the target does not count."""

    __tablename__ = "plan_year"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    year: Mapped[Year] = mapped_column(primary_key=True)
    baseline_kt: Mapped[Kt]
    gross_kt: Mapped[Kt]
    credits_kt: Mapped[Kt]
    net_kt: Mapped[Kt]
    outside_kt: Mapped[Kt]


class Phase(Base):
    """How a phase of the workshop was used."""

    __tablename__ = "phase"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    round: Mapped[int | None]
    planned_minutes: Mapped[float]
    entered_at: Mapped[UtcText | None]
    skipped: Mapped[bool]
    skip_reason: Mapped[str]


class Team(Base):
    """A team by its name. Nobody in it is named anywhere."""

    __tablename__ = "team"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    confidence: Mapped[int | None]
    condition: Mapped[str]

    __table_args__ = (CheckConstraint("confidence BETWEEN 1 AND 5", name="confidence"),)


class ParticipantGroup(Base):
    """How many people of a group sat in a team."""

    __tablename__ = "participant_group"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    participant_group: Mapped[str] = mapped_column(primary_key=True)
    people: Mapped[Count]

    __table_args__ = (
        ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),
        _not_negative("people"),
    )


class Estimate(Base):
    """Where a team believed the emissions come from (of 100 points), and who it thought can move the sector."""

    __tablename__ = "estimate"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    sector: Mapped[str] = mapped_column(primary_key=True)
    points: Mapped[Count | None]
    control: Mapped[str | None]

    __table_args__ = (
        ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),
        _one_of("control", ("decide", "influence", "hope")),
    )


class TeamChoice(Base):
    """What stood in a team's plan at the end, joint or not."""

    __tablename__ = "team_choice"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    round: Mapped[int]
    units: Mapped[Number]
    invest_eur: Mapped[Euro]
    staff_py: Mapped[PersonYears]
    links: Mapped[Count]
    copied: Mapped[bool]
    as_usual: Mapped[bool]
    shared_with: Mapped[str | None]

    __table_args__ = (ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),)


class LeftOut(Base):
    """What the room did not take into the joint plan, and why."""

    __tablename__ = "left_out"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    ref: Mapped[str] = mapped_column(primary_key=True)
    title_fi: Mapped[str]
    title_sv: Mapped[str]
    title_en: Mapped[str]
    reason: Mapped[str]


class Dialog(Base):
    """One question by the neighbour team sitting as the board."""

    __tablename__ = "dialog"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str]
    asked_by: Mapped[str]
    ref: Mapped[str]
    round: Mapped[int]
    question_id: Mapped[str]
    question: Mapped[str]
    answer: Mapped[str]
    clear: Mapped[bool]

    __table_args__ = (ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),)


class Prediction(Base):
    """What a team believed all plans would lead to in the target year, and what the model then said."""

    __tablename__ = "prediction"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    guess_kt: Mapped[Kt]
    result_kt: Mapped[Kt | None]

    __table_args__ = (ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),)


class RoundResult(Base):
    """Old and new total in the target year after a round; team ``*`` is all plans together."""

    __tablename__ = "round_result"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    old_kt: Mapped[Kt]
    new_kt: Mapped[Kt]


class Drift(Base):
    """A link lost because nobody asked about the measure."""

    __tablename__ = "drift"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(primary_key=True)
    links_lost: Mapped[Count]

    __table_args__ = (ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),)


class Cake(Base):
    """The cake of the month: whose measure the other teams voted for."""

    __tablename__ = "cake"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(primary_key=True)
    votes: Mapped[Count]

    __table_args__ = (
        ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),
        _not_negative("votes"),
    )


class Award(Base):
    """An award at the end, with the figure behind it."""

    __tablename__ = "award"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    award: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str | None]
    ref: Mapped[str | None]
    figure: Mapped[Number | None]
    words: Mapped[str]


class Experience(Base):
    """Something somebody at the table has been through; who by role, never by name."""

    __tablename__ = "experience"

    workshop_uuid: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    team_key: Mapped[str]
    role: Mapped[str]
    words: Mapped[str]

    __table_args__ = (ForeignKeyConstraint(["workshop_uuid", "team_key"], ["team.workshop_uuid", "team.team_key"]),)


class PulseAnswer(Base):
    """Hands counted for one statement at the start or at the end."""

    __tablename__ = "pulse_answer"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    moment: Mapped[str] = mapped_column(primary_key=True)
    statement_id: Mapped[str] = mapped_column(primary_key=True)
    text_fi: Mapped[str]
    text_sv: Mapped[str]
    text_en: Mapped[str]
    agree: Mapped[Count]
    unsure: Mapped[Count]
    disagree: Mapped[Count]

    __table_args__ = (_one_of("moment", ("start", "end")), _not_negative("agree", "unsure", "disagree"))


class EndItem(Base):
    """How many would have said yes before the workshop, and how many do now."""

    __tablename__ = "end_item"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    item_id: Mapped[str] = mapped_column(primary_key=True)
    text_fi: Mapped[str]
    text_sv: Mapped[str]
    text_en: Mapped[str]
    before: Mapped[Count]
    now: Mapped[Count]

    __table_args__ = (_not_negative("before", "now"),)


class DebriefAnswer(Base):
    """What the room said in the debrief; the stages ``learned`` and ``monday`` are its insights."""

    __tablename__ = "debrief_answer"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[str]
    stage: Mapped[str]
    question_fi: Mapped[str]
    question_sv: Mapped[str]
    question_en: Mapped[str]
    answer: Mapped[str]


class ExportedRow(Base):
    """What a workshop last wrote into a row, so that a later export can tell its own values from edited ones."""

    __tablename__ = "exported_row"

    workshop_uuid: Mapped[str] = mapped_column(ForeignKey("workshop.uuid"), primary_key=True)
    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_key: Mapped[str] = mapped_column(primary_key=True)
    values_json: Mapped[str]


METADATA = Base.metadata
"""Every table above."""
