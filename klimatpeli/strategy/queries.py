"""What a coordinator asks of the strategy. Sorting by name happens here: not every database knows the alphabet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from klimatpeli.strategy import models as m
from klimatpeli.strategy.answers import (
    LIVE,
    AnswerLine,
    EndItemLine,
    FollowUpSummary,
    GoalLine,
    IndicatorLine,
    InventoryLine,
    InventorySummary,
    LinkLine,
    MeasureDetail,
    MeasureLine,
    MeasuresSummary,
    MunicipalityLine,
    Names,
    ObjectionLine,
    ObservationLine,
    PulseLine,
    ReleaseChange,
    ReleaseLine,
    ReviewLine,
    StatusSum,
    StrategySummary,
    ViewpointLine,
    WorkshopLine,
    YearCheck,
)
from klimatpeli.strategy.database import reading, redact
from klimatpeli.strategy.errors import UnknownRow
from klimatpeli.strategy.progress import indicator_state
from klimatpeli.strategy.status import status_steps
from klimatpeli.strategy.texts import ELSEWHERE

# --- questions ----------------------------------------------------------------------------------------------


def municipalities(engine: Engine) -> tuple[MunicipalityLine, ...]:
    """Everybody in the database, by Finnish name."""
    with reading(engine) as connection, Session(connection) as session:
        held: dict[str, int] = defaultdict(int)
        for municipality_id in session.scalars(select(m.Workshop.municipality_id)):
            held[municipality_id] += 1
        lines = [_municipality(row, held[row.id]) for row in session.scalars(select(m.Municipality))]
    return tuple(sorted(lines, key=lambda line: line.names.fi.casefold()))


def summary(engine: Engine, municipality_id: str, today: date) -> StrategySummary:
    """The four cornerstones.

    Raises:
        UnknownRow: The municipality is not in the database.
    """
    with reading(engine) as connection, Session(connection) as session:
        row = session.get(m.Municipality, municipality_id)
        if row is None:
            raise UnknownRow(redact(engine.url), "municipality", municipality_id)
        held = len(session.scalars(select(m.Workshop.uuid).where(m.Workshop.municipality_id == row.id)).all())
        goal = _current(_goals(session, municipality_id))
        lines = _lines(session, municipality_id, today)
        return StrategySummary(
            municipality=_municipality(row, held),
            inventory=_inventory(session, municipality_id, goal.base_year if goal else None),
            goal=goal,
            measures=_sums(lines),
            follow_up=_follow_up(lines),
        )


def goals(engine: Engine, municipality_id: str) -> tuple[GoalLine, ...]:
    """Every goal, the current one first."""
    with reading(engine) as connection, Session(connection) as session:
        return tuple(_goals(session, municipality_id))


def measure_table(engine: Engine, municipality_id: str, today: date) -> tuple[MeasureLine, ...]:
    """Every measure, the largest effect first; what has no tonnes stands last, by Finnish title."""
    with reading(engine) as connection, Session(connection) as session:
        return _lines(session, municipality_id, today)


def measure_detail(engine: Engine, measure_id: str, today: date) -> MeasureDetail:
    """One measure with its whole history.

    Raises:
        UnknownRow: There is no such measure.
    """
    with reading(engine) as connection, Session(connection) as session:
        row = session.get(m.Measure, measure_id)
        if row is None:
            raise UnknownRow(redact(engine.url), "measure", measure_id)
        line = next(line for line in _lines(session, row.municipality_id, today) if line.id == measure_id)
        names = _terms(session)
        views = session.scalars(select(m.Viewpoint).where(m.Viewpoint.measure_id == measure_id)).all()
        order = ("residents", "environment", "personnel", "economy")
        effects = session.scalars(
            select(m.MeasureEffect).where(m.MeasureEffect.measure_id == measure_id).order_by(m.MeasureEffect.year)
        )
        links = session.scalars(
            select(m.AnchoringLink)
            .where(m.AnchoringLink.measure_id == measure_id)
            .order_by(m.AnchoringLink.workshop_uuid, m.AnchoringLink.position)
        )
        ids = [indicator.id for indicator in line.indicators]
        seen = session.scalars(
            select(m.Observation)
            .where(m.Observation.indicator_id.in_(ids))
            .order_by(m.Observation.observed_on, m.Observation.indicator_id)
        )
        return MeasureDetail(
            line=line,
            steps=status_steps(session.connection(), [measure_id]).get(measure_id, ()),
            viewpoints=tuple(
                ViewpointLine(v.viewpoint, _name(names, "viewpoint", v.viewpoint), v.score, _names(v, "reason"))
                for v in sorted(views, key=lambda v: order.index(v.viewpoint))
            ),
            effect_by_year=tuple((effect.year, effect.reduction_kt) for effect in effects),
            links=tuple(
                LinkLine(
                    link.workshop_uuid,
                    link.position,
                    link.link,
                    _name(names, "link", link.link),
                    link.origin,
                    link.sentence,
                )
                for link in links
            ),
            objections=_objections(session, m.Objection.measure_id == measure_id),
            reviews=tuple(_review(review) for review in _reviews(session, [measure_id])),
            observations=tuple(ObservationLine(o.indicator_id, o.observed_on, o.value, o.note) for o in seen),
            workshops=tuple(
                session.scalars(
                    select(m.Proposal.workshop_uuid)
                    .join(m.Workshop, m.Workshop.uuid == m.Proposal.workshop_uuid)
                    .where(m.Proposal.measure_id == measure_id)
                    .order_by(m.Workshop.held_on, m.Workshop.uuid)
                )
            ),
        )


def objections(engine: Engine, municipality_id: str) -> tuple[ObjectionLine, ...]:
    """Everything somebody could not live with, newest workshop first."""
    with reading(engine) as connection, Session(connection) as session:
        return _objections(session, m.Workshop.municipality_id == municipality_id)


def reviews(engine: Engine, municipality_id: str) -> tuple[ReviewLine, ...]:
    """Planned and held reviews, by planned day."""
    with reading(engine) as connection, Session(connection) as session:
        ids = session.scalars(select(m.Measure.id).where(m.Measure.municipality_id == municipality_id)).all()
        return tuple(_review(review) for review in _reviews(session, ids))


def workshops(engine: Engine, municipality_id: str | None = None) -> tuple[WorkshopLine, ...]:
    """Workshops, newest first; of one municipality or of all, to compare."""
    with reading(engine) as connection, Session(connection) as session:
        query = select(m.Workshop).order_by(m.Workshop.held_on.desc(), m.Workshop.opened_at.desc(), m.Workshop.uuid)
        if municipality_id is not None:
            query = query.where(m.Workshop.municipality_id == municipality_id)
        names = _terms(session)
        return tuple(_workshop(session, row, names) for row in session.scalars(query))


def releases(engine: Engine, municipality_id: str) -> tuple[ReleaseLine, ...]:
    """Inventories in the database, the newest first."""
    with reading(engine) as connection, Session(connection) as session:
        lines = []
        for row in _releases(session, municipality_id):
            years = sorted({year for _, year in _values(session, row.id)})
            lines.append(
                ReleaseLine(row.id, row.scope, row.release, _source(row), row.recorded_on, years[0], years[-1])
            )
        return tuple(lines)


def inventory_lines(engine: Engine, municipality_id: str) -> tuple[InventoryLine, ...]:
    """Every figure, newest inventory first; its sectors in the order of their ids, then the printed totals."""
    with reading(engine) as connection, Session(connection) as session:
        names = _terms(session)
        lines = []
        for row in _releases(session, municipality_id):
            about = (row.scope, row.release, _source(row))
            lines += [
                InventoryLine(*about, sector, _name(names, "sector", sector), year, kt)
                for (sector, year), kt in sorted(_values(session, row.id).items())
            ]
            printed = select(m.InventoryTotal).where(m.InventoryTotal.release_id == row.id)
            lines += [
                InventoryLine(*about, None, None, total.year, total.emissions_kt)
                for total in session.scalars(printed.order_by(m.InventoryTotal.year))
            ]
        return tuple(lines)


def term_names(engine: Engine) -> dict[tuple[str, str], Names]:
    """What ids are called, by kind and id."""
    with reading(engine) as connection, Session(connection) as session:
        return _terms(session)


def release_changes(engine: Engine, old_release_id: str, new_release_id: str) -> tuple[ReleaseChange, ...]:
    """What changed from one release to another, by sector and year; equal figures are left out."""
    with reading(engine) as connection, Session(connection) as session:
        old, new = _values(session, old_release_id), _values(session, new_release_id)
    return tuple(
        ReleaseChange(sector, year, old.get((sector, year)), new.get((sector, year)))
        for sector, year in sorted(old.keys() | new.keys())
        if old.get((sector, year)) != new.get((sector, year))
    )


def planned_against_observed(engine: Engine, workshop_uuid: str) -> tuple[YearCheck, ...]:
    """Year by year: the workshop's plan, and the newest inventory in the same scope.

    ``planned_kt`` is net of credits where the workshop's goal counts them. What was observed stays None until an
    inventory with that year is recorded.

    Raises:
        UnknownRow: There is no such workshop.
    """
    with reading(engine) as connection, Session(connection) as session:
        workshop = session.get(m.Workshop, workshop_uuid)
        if workshop is None:
            raise UnknownRow(redact(engine.url), "workshop", workshop_uuid)
        played = session.get_one(m.InventoryRelease, workshop.inventory_release_id)
        newest = next(row for row in _releases(session, workshop.municipality_id) if row.scope == played.scope)
        observed = _sector_sums(_values(session, newest.id))  # as the plan is: sectors, not printed totals
        goal = _current(_goals(session, workshop.municipality_id))
        net = goal is not None and goal.counts_credits
        years = session.scalars(
            select(m.PlanYear).where(m.PlanYear.workshop_uuid == workshop_uuid).order_by(m.PlanYear.year)
        )
        return tuple(
            YearCheck(y.year, y.baseline_kt, y.net_kt if net else y.gross_kt, observed.get(y.year)) for y in years
        )


# --- inside -------------------------------------------------------------------------------------------------

_Terms = dict[tuple[str, str], Names]


def _names(row: object, stem: str) -> Names:
    return Names(*(str(getattr(row, f"{stem}_{language}")) for language in ("fi", "sv", "en")))


def _terms(session: Session) -> _Terms:
    return {(row.kind, row.id): _names(row, "name") for row in session.scalars(select(m.Term))}


def _name(terms: _Terms, kind: str, id_: str) -> Names:
    """What an id is called; an unknown one is called what it is."""
    return terms.get((kind, id_)) or Names(id_, id_, id_)


def _municipality(row: m.Municipality, held: int) -> MunicipalityLine:
    return MunicipalityLine(row.id, _names(row, "name"), row.level, row.fictional, held)


def _goals(session: Session, municipality_id: str) -> list[GoalLine]:
    rank = {status: place for place, status in enumerate(("in_force", "proposed", "superseded", "dropped"))}
    rows = session.scalars(select(m.Goal).where(m.Goal.municipality_id == municipality_id)).all()
    newest_first = sorted(rows, key=lambda r: (r.decided_on or date.min, r.recorded_on, r.id), reverse=True)
    return [
        GoalLine(
            id=row.id,
            base_year=row.base_year,
            target_year=row.target_year,
            reduction_share=row.reduction_share,
            counts_credits=row.counts_credits,
            status=row.status,
            decided_by=_names(row, "decided_by"),
            decided_on=row.decided_on,
            register_number=row.register_number,
            source=row.source,
            workshop_uuid=row.workshop_uuid,
        )
        for row in sorted(newest_first, key=lambda r: rank[r.status])
    ]


def _current(found: list[GoalLine]) -> GoalLine | None:
    return next((goal for goal in found if goal.status in ("in_force", "proposed")), None)


def _releases(session: Session, municipality_id: str) -> list[m.InventoryRelease]:
    """Newest first: the one that reaches furthest, then the one recorded last."""
    rows = session.scalars(
        select(m.InventoryRelease).where(m.InventoryRelease.municipality_id == municipality_id)
    ).all()
    last_year = {row.id: max((year for _, year in _values(session, row.id)), default=0) for row in rows}
    return sorted(rows, key=lambda row: (last_year[row.id], row.recorded_on, row.release), reverse=True)


def _values(session: Session, release_id: str) -> dict[tuple[str, int], float]:
    rows = session.scalars(select(m.InventoryValue).where(m.InventoryValue.release_id == release_id))
    return {(row.sector, row.year): row.emissions_kt for row in rows}


def _sector_sums(values: dict[tuple[str, int], float]) -> dict[int, float]:
    """Sums of the years in which no sector is missing; nothing is filled in."""
    sectors = {sector for sector, _ in values}
    by_year: dict[int, list[float]] = defaultdict(list)
    for (_, year), value in values.items():
        by_year[year].append(value)
    return {year: sum(found) for year, found in by_year.items() if len(found) == len(sectors)}


def _totals(session: Session, release_id: str) -> dict[int, float]:
    """Totals as printed, else the sums over the sectors."""
    printed = session.scalars(select(m.InventoryTotal).where(m.InventoryTotal.release_id == release_id))
    return _sector_sums(_values(session, release_id)) | {row.year: row.emissions_kt for row in printed}


def _source(row: m.InventoryRelease) -> str:
    return f"{row.source_title} ({', '.join(part for part in (row.source_publisher, row.source_year) if part)})"


def _inventory(session: Session, municipality_id: str, base_year: int | None) -> InventorySummary | None:
    for row in _releases(session, municipality_id):
        totals = _totals(session, row.id)
        if totals:
            year = max(totals)
            base = totals.get(base_year) if base_year is not None else None
            return InventorySummary(
                row.id,
                row.scope,
                row.release,
                _source(row),
                year,
                totals[year],
                base_year if base is not None else None,
                base,
            )
    return None


def _lines(session: Session, municipality_id: str, today: date) -> tuple[MeasureLine, ...]:
    rows = session.scalars(select(m.Measure).where(m.Measure.municipality_id == municipality_id)).all()
    ids = [row.id for row in rows]
    names = _terms(session)
    steps = status_steps(session.connection(), ids)
    indicators = _indicators(session, ids, today)
    waiting: dict[tuple[str, str], date] = {}
    for review in _reviews(session, ids):
        if review.held_on is None and review.planned_on is not None:
            waiting.setdefault((review.measure_id, review.kind), review.planned_on)
    against: dict[str, int] = defaultdict(int)
    for measure_id in session.scalars(select(m.Objection.measure_id).where(m.Objection.measure_id.in_(ids))):
        against[str(measure_id)] += 1
    lines = []
    for row in rows:
        found = steps.get(row.id, ())
        lines.append(
            MeasureLine(
                id=row.id,
                ref=row.ref,
                title=_names(row, "title"),
                summary=_names(row, "summary"),
                measure_group=row.measure_group,
                sector=row.sector,
                sector_names=ELSEWHERE.get(row.sector) or _name(names, "sector", row.sector),
                body=row.body,
                body_names=_name(names, "body", row.body),
                owner=row.owner,
                status=found[-1].status if found else "proposed",
                status_on=found[-1].decided_on if found else None,
                register_number=found[-1].register_number if found else "",
                target_year=row.target_year,
                effect_low_kt=row.effect_low_kt,
                effect_central_kt=row.effect_central_kt,
                effect_high_kt=row.effect_high_kt,
                outside_kt=row.outside_kt,
                effect_basis=row.effect_basis,
                effect_source=row.effect_source,
                realised_share=row.realised_share,
                units=row.units,
                unit=_names(row, "unit"),
                invest_eur=row.invest_eur,
                annual_eur=row.annual_eur,
                staff_py=row.staff_py,
                cost_basis=row.cost_basis,
                cost_source=row.cost_source,
                start_text=row.start_text,
                start_on=row.start_on,
                decision_year=row.decision_year,
                origin=row.origin,
                source_municipality=row.source_municipality,
                indicators=tuple(indicators[row.id]),
                next_meeting_on=waiting.get((row.id, "next_meeting")),
                next_check_on=waiting.get((row.id, "review")),
                objections=against[row.id],
                workshop_uuid=row.workshop_uuid,
            )
        )
    return tuple(sorted(lines, key=lambda line: (-(line.effect_central_kt or 0.0), line.title.fi.casefold(), line.id)))


def _indicators(session: Session, measure_ids: Iterable[str], today: date) -> dict[str, list[IndicatorLine]]:
    rows = session.scalars(
        select(m.Indicator).where(m.Indicator.measure_id.in_(list(measure_ids))).order_by(m.Indicator.id)
    ).all()
    seen = session.scalars(
        select(m.Observation)
        .where(m.Observation.indicator_id.in_([row.id for row in rows]))
        .order_by(m.Observation.observed_on)
    )
    latest = {row.indicator_id: (row.observed_on, row.value) for row in seen}
    result: dict[str, list[IndicatorLine]] = defaultdict(list)
    for row in rows:
        last = latest.get(row.id)
        result[row.measure_id].append(
            IndicatorLine(
                id=row.id,
                measure_id=row.measure_id,
                name=row.name,
                unit=row.unit,
                baseline=row.baseline,
                baseline_text=row.baseline_text,
                goal=row.goal,
                goal_text=row.goal_text,
                start_on=row.start_on,
                due_on=row.due_on,
                latest_on=last[0] if last else None,
                latest_value=last[1] if last else None,
                state=indicator_state(
                    baseline=row.baseline,
                    goal=row.goal,
                    start_on=row.start_on,
                    due_on=row.due_on,
                    latest=last,
                    today=today,
                ),
            )
        )
    return result


def _reviews(session: Session, measure_ids: Iterable[str]) -> list[m.Review]:
    query = select(m.Review).where(m.Review.measure_id.in_(list(measure_ids)))
    return list(session.scalars(query.order_by(m.Review.planned_on.is_(None), m.Review.planned_on, m.Review.id)))


def _review(row: m.Review) -> ReviewLine:
    return ReviewLine(
        row.id, row.measure_id, row.kind, row.planned_on, row.planned_text, row.held_on, row.body, row.note
    )


def _sums(lines: Iterable[MeasureLine]) -> MeasuresSummary:
    lines = tuple(lines)
    sums = []
    for status in m.MEASURE_STATUSES:
        here = [line for line in lines if line.status == status]
        sums.append(
            StatusSum(
                status,
                len(here),
                sum((line.invest_eur for line in here), Decimal(0)),
                sum((line.staff_py for line in here), 0.0),
                sum((line.effect_central_kt or 0.0 for line in here), 0.0),
            )
        )
    return MeasuresSummary(tuple(sums))


def _follow_up(lines: Iterable[MeasureLine]) -> FollowUpSummary:
    live = [line for line in lines if line.status in LIVE]
    states = [indicator.state for line in live for indicator in line.indicators]
    return FollowUpSummary(
        on_track=sum(state in ("on_track", "reached") for state in states),
        late=states.count("late"),
        open=sum(state in ("not_observed", "not_judged") for state in states),
        next_meeting_on=min((line.next_meeting_on for line in live if line.next_meeting_on is not None), default=None),
        next_check_on=min((line.next_check_on for line in live if line.next_check_on is not None), default=None),
    )


def _objections(session: Session, condition: object) -> tuple[ObjectionLine, ...]:
    query = (
        select(m.Objection, m.Team.name)
        .join(m.Workshop, m.Workshop.uuid == m.Objection.workshop_uuid)
        .join(
            m.Team,
            (m.Team.workshop_uuid == m.Objection.workshop_uuid) & (m.Team.team_key == m.Objection.team_key),
            isouter=True,
        )
        .where(condition)  # type: ignore[arg-type]  # a column's comparison
        .order_by(m.Workshop.held_on.desc(), m.Workshop.uuid, m.Objection.subject, m.Objection.team_key)
    )
    return tuple(
        ObjectionLine(row.workshop_uuid, row.subject, row.measure_id, team or row.team_key, row.kind, row.reason)
        for row, team in session.execute(query)
    )


def _workshop(session: Session, row: m.Workshop, names: _Terms) -> WorkshopLine:
    uuid = row.uuid
    groups: dict[str, int] = defaultdict(int)
    for group in session.scalars(select(m.ParticipantGroup).where(m.ParticipantGroup.workshop_uuid == uuid)):
        groups[group.participant_group] += group.people
    dialogs = session.scalars(select(m.Dialog.clear).where(m.Dialog.workshop_uuid == uuid)).all()
    links = session.scalars(select(m.Proposal.links).where(m.Proposal.workshop_uuid == uuid)).all()
    guesses = session.scalars(select(m.Prediction).where(m.Prediction.workshop_uuid == uuid))
    off = [abs(guess.guess_kt - guess.result_kt) for guess in guesses if guess.result_kt is not None]
    return WorkshopLine(
        uuid=uuid,
        municipality_id=row.municipality_id,
        occasion=row.occasion,
        held_on=row.held_on,
        scenario_title=_names(row, "scenario_title"),
        format_id=row.format_id,
        format_names=_name(names, "format", row.format_id),
        rounds_played=row.rounds_played,
        goal_choice=row.goal_choice,
        goal_reduction_share=row.goal_reduction_share,
        teams=_count(session, m.Team, uuid),
        people=sum(groups.values()),
        people_by_group=tuple(sorted(groups.items())),
        proposals=len(links),
        left_out=_count(session, m.LeftOut, uuid),
        objections=_count(session, m.Objection, uuid),
        dialogs=len(dialogs),
        dialogs_clear=sum(dialogs),
        links_placed=sum(links) / len(links) if links else 0.0,
        links_lost=sum(session.scalars(select(m.Drift.links_lost).where(m.Drift.workshop_uuid == uuid))),
        experiences=_count(session, m.Experience, uuid),
        guess_off_kt=sum(off) / len(off) if off else None,
        pulse=_pulse(session, uuid),
        end_items=tuple(
            EndItemLine(item.item_id, _names(item, "text"), item.before, item.now)
            for item in session.scalars(
                select(m.EndItem).where(m.EndItem.workshop_uuid == uuid).order_by(m.EndItem.item_id)
            )
        ),
        answers=tuple(
            AnswerLine(answer.stage, _names(answer, "question"), answer.answer)
            for answer in session.scalars(
                select(m.DebriefAnswer).where(m.DebriefAnswer.workshop_uuid == uuid).order_by(m.DebriefAnswer.number)
            )
        ),
        closed=row.closed_at is not None,
    )


def _count(session: Session, model: type[m.Team | m.LeftOut | m.Objection | m.Experience], uuid: str) -> int:
    return len(session.scalars(select(model.workshop_uuid).where(model.workshop_uuid == uuid)).all())


def _pulse(session: Session, uuid: str) -> tuple[PulseLine, ...]:
    counted: dict[str, dict[str, tuple[int, int, int]]] = defaultdict(dict)
    texts: dict[str, Names] = {}
    query = select(m.PulseAnswer).where(m.PulseAnswer.workshop_uuid == uuid).order_by(m.PulseAnswer.statement_id)
    for row in session.scalars(query):
        counted[row.statement_id][row.moment] = (row.agree, row.unsure, row.disagree)
        texts[row.statement_id] = _names(row, "text")
    return tuple(
        PulseLine(statement_id, texts[statement_id], hands.get("start"), hands.get("end"))
        for statement_id, hands in counted.items()
    )
