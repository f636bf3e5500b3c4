"""A workshop's state as rows for every cornerstone: a pure function, no database in sight.

What the room decided is exported under the workshop's UUID; what it was played on (inventory, goal in force, words)
is shared by all workshops of the municipality.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from klimatpeli.content.model import (
    CardOption,
    EffectData,
    Grounds,
    InventoryData,
    Language,
    Measure,
    Prompt,
    Scenario,
    Source,
    Term,
    Text,
    Viewpoints,
)
from klimatpeli.emissions.projection import Projection
from klimatpeli.game.plans import option, whole_price
from klimatpeli.game.state import GameState, JointItem, TeamState
from klimatpeli.strategy.bundle import ExportBundle, Row, Value, make_row
from klimatpeli.strategy.effects import Effects, MeasureEffect
from klimatpeli.strategy.errors import WorkshopNotOpened
from klimatpeli.strategy.written import day, euro, number

ALL_TEAMS = "*"
_WEAKEST = ("sourced", "derived", "judged")


def municipality_key(country: str, place_id: str) -> str:
    """``FI-560``, whether the place is written ``fi-560`` or ``560``."""
    return f"{country}-{_code(country, place_id)}"


def _code(country: str, place_id: str) -> str:
    return place_id.removeprefix(f"{country.lower()}-")


def measure_key(municipality_id: str, ref: str) -> str:
    """The same measure of the same municipality has the same key in every workshop."""
    return f"{municipality_id}/{ref}"


def release_key(municipality_id: str, scope: str, release: str) -> str:
    return f"{municipality_id}/{scope}/{release}"


def snapshot(
    state: GameState, effects: Effects, projection: Projection | None = None, *, fingerprint: str = ""
) -> ExportBundle:
    """What the workshop has to say to the strategy database, as it stands.

    Args:
        state: Any state of an opened workshop; an unfinished one exports what there is.
        effects: Of the joint plan, by ref; a ref without one is exported without figures.
        projection: Of the joint plan.
        fingerprint: Of the scenario as played.

    Raises:
        WorkshopNotOpened: Nobody has begun.
    """
    if not state.workshop_id:
        raise WorkshopNotOpened
    scenario = state.scenario
    writer = _Writer(state, effects)
    rows = (
        *writer.municipality(),
        *writer.terms(),
        *writer.inventory(),
        *writer.workshop(fingerprint),
        *writer.goals(),
        *writer.measures(),
        *writer.stances(),
        *writer.plan(projection),
        *writer.phases(),
        *writer.teams(),
        *writer.talk(),
        *writer.results(),
        *writer.learning(),
    )
    latest = {(row.table, row.key): row for row in rows}  # what was said again counts once, as it was said last
    return ExportBundle(
        state.workshop_id, writer.municipality_id, scenario.place.fi, state.occasion, tuple(latest.values())
    )


def inventory_rows(municipality_id: str, data: InventoryData, recorded_on: date) -> Iterator[Row]:
    """A published inventory as shared rows; what the publisher leaves out is left out."""
    release_id = release_key(municipality_id, data.scope, data.release)
    language = _home_language(data.country)
    yield make_row(
        "inventory_release",
        {
            "id": release_id,
            "municipality_id": municipality_id,
            "scope": data.scope,
            "release": data.release,
            "source_title": data.source.title.get(language),
            "source_publisher": data.source.publisher.get(language),
            "source_year": data.source.year.get(language),
            "source_url": data.source.url,
            "source_licence": data.source.licence,
            "recorded_on": recorded_on,
        },
        shared=True,
    )
    in_release: dict[str, Value] = {"release_id": release_id}
    for sector, series in zip(data.sectors, data.values_kt, strict=True):
        for year, value in zip(data.years, series, strict=True):
            if value is not None:
                cell = {**in_release, "sector": sector, "year": year, "emissions_kt": value}
                yield make_row("inventory_value", cell, shared=True)
    for printed, total in data.totals_kt.items():
        yield make_row("inventory_total", {**in_release, "year": int(printed), "emissions_kt": total}, shared=True)


def _texts(name: str, text: Text) -> dict[str, Value]:
    return {f"{name}_fi": text.fi, f"{name}_sv": text.sv, f"{name}_en": text.en}


_NO_TEXT: dict[str, Value] = {"unit_fi": "", "unit_sv": "", "unit_en": ""}


class _Writer:
    """Writes one workshop's rows; holds what they all need."""

    def __init__(self, state: GameState, effects: Effects) -> None:
        self.state = state
        self.scenario: Scenario = state.scenario
        self.effects = effects
        self.uuid = state.workshop_id
        inventory = state.scenario.inventory
        self.municipality_id = municipality_key(inventory.country, inventory.place_id)
        self.held_on = day(state.opened_at) or date.min
        self.sources = {source.id: source for source in state.scenario.sources}
        self.joint_refs = {entry.ref for entry in state.joint}

    def _own(self, table: str, **values: Value) -> Row:
        return make_row(table, {"workshop_uuid": self.uuid, **values})

    def _measure_id(self, ref: str) -> str:
        return measure_key(self.municipality_id, ref)

    # --- shared ---------------------------------------------------------------------------------------------

    def municipality(self) -> Iterator[Row]:
        inventory = self.scenario.inventory
        values: dict[str, Value] = {
            "id": self.municipality_id,
            "country": inventory.country,
            "code": _code(inventory.country, inventory.place_id),
            "level": inventory.level,
            "fictional": self.scenario.fictional,
            **_texts("name", self.scenario.place),
        }
        yield make_row("municipality", values, shared=True)

    def terms(self) -> Iterator[Row]:
        words = self.scenario.vocabulary
        named: dict[str, Iterable[Term]] = {
            "body": words.bodies,
            "link": words.links,
            "participant_group": words.groups,
            "objection_kind": words.objection_kinds,
            "stance": words.stances,
            "control": words.controls,
            "cornerstone": words.cornerstones,
            "phase": words.phases,
            "measure_group": words.measure_groups,
            "viewpoint": words.viewpoints,
            "basis": words.bases,
            "award": words.awards,
        }
        for kind, terms in named.items():
            for term in terms:
                yield self._term(kind, term.id, term.name)
        for sector in self.scenario.sectors:
            yield self._term("sector", sector.id, sector.name)
        for format_ in self.scenario.formats:
            yield self._term("format", format_.id, format_.title)

    @staticmethod
    def _term(kind: str, id_: str, name: Text) -> Row:
        return make_row("term", {"kind": kind, "id": id_, **_texts("name", name)}, shared=True)

    def inventory(self) -> Iterator[Row]:
        return inventory_rows(self.municipality_id, self.scenario.inventory, self.held_on)

    # --- workshop and goal ----------------------------------------------------------------------------------

    def workshop(self, fingerprint: str) -> Iterator[Row]:
        state, inventory = self.state, self.scenario.inventory
        hero_unit, hero_reason = state.hero or ("", "")
        choice = "not_confirmed" if not state.goal_confirmed else "own" if state.goal_is_own else "kept"
        values: dict[str, Value] = {
            "uuid": self.uuid,
            "municipality_id": self.municipality_id,
            "inventory_release_id": release_key(self.municipality_id, inventory.scope, inventory.release),
            "occasion": state.occasion,
            "held_on": self.held_on,
            "opened_at": state.opened_at,
            "closed_at": state.closed_at or None,
            "scenario_id": self.scenario.id,
            "scenario_fingerprint": fingerprint,
            "format_id": state.format_id,
            "planned_minutes": float(state.format.minutes),
            "rounds_played": state.round,
            "goal_choice": choice,
            "goal_reduction_share": state.goal_reduction,
            "hero_unit": hero_unit,
            "hero_reason": hero_reason,
            **_texts("scenario_title", self.scenario.title),
        }
        yield make_row("workshop", values)

    def goals(self) -> Iterator[Row]:
        target = self.scenario.target
        in_force = (
            f"{self.municipality_id}/{target.base_year}-{target.year}/{target.reduction:.4g}"
            f"/{'net' if target.counts_credits else 'gross'}"
        )
        common: dict[str, Value] = {
            "municipality_id": self.municipality_id,
            "base_year": target.base_year,
            "target_year": target.year,
            "counts_credits": target.counts_credits,
            "decided_on": None,
            "register_number": "",
            "recorded_on": self.held_on,
        }
        yield make_row(
            "goal",
            {
                **common,
                "id": in_force,
                "workshop_uuid": None,
                "reduction_share": target.reduction,
                "status": "in_force",
                "basis": target.grounds.basis,
                "source": self._source_of([target.grounds]),
                **_texts("decided_by", target.decided_by),
            },
            shared=True,
        )
        if self.state.goal_is_own and self.state.goal_reduction is not None:
            yield make_row(
                "goal",
                {
                    **common,
                    "id": f"{self.municipality_id}/workshop/{self.uuid}",
                    "workshop_uuid": self.uuid,
                    "reduction_share": self.state.goal_reduction,
                    "status": "proposed",
                    "basis": "judged",
                    "source": self.state.occasion,
                    "decided_by_fi": "",
                    "decided_by_sv": "",
                    "decided_by_en": "",
                },
            )

    # --- measures and follow-up -----------------------------------------------------------------------------

    def measures(self) -> Iterator[Row]:
        points = Counter[str]()
        for team in self.state.teams:
            points.update(dict(team.points))
        for entry in self.state.joint:
            effect = self.effects.get(entry.ref)
            yield self._measure(entry, effect)
            yield from self._measure_details(entry, effect)
            yield self._proposal(entry, effect, points[entry.ref])
            for position, (link, term) in enumerate(
                zip(entry.item.links, self.scenario.vocabulary.links, strict=False), start=1
            ):
                yield self._own(
                    "anchoring_link",
                    measure_id=self._measure_id(entry.ref),
                    position=position,
                    link=term.id,
                    origin=link.origin,
                    sentence=link.sentence,
                    round=link.round,
                )
            yield from self._follow_up(entry)

    def _measure(self, entry: JointItem, effect: MeasureEffect | None) -> Row:
        item = entry.item
        cost_meur, staff_py = whole_price(self.state, item)
        values: dict[str, Value] = {
            "id": self._measure_id(entry.ref),
            "municipality_id": self.municipality_id,
            "workshop_uuid": self.uuid,
            "ref": entry.ref,
            "kind": item.kind,
            "owner": entry.follow_up.owner,
            "start_text": entry.follow_up.start,
            "start_on": day(entry.follow_up.start),
            "decision_year": item.year,
            "units": item.units,
            "invest_eur": euro(cost_meur),
            "staff_py": staff_py,
            "realised_share": item.realised,
            "origin": "copied" if item.copied else "own",
            **self._effect_columns(effect),
        }
        if item.kind == "option":
            card = self.scenario.card(entry.ref.partition(":")[0])
            values |= self._option_columns(option(self.state, entry.ref), body=card.body, sector=card.sector)
        else:
            values |= self._measure_columns(self.scenario.measure(entry.ref), item.units, copied=item.copied)
        return make_row("measure", values)

    def _measure_columns(self, measure: Measure, units: float, *, copied: bool) -> dict[str, Value]:
        return {
            **_texts("title", measure.title),
            **_texts("summary", measure.summary),
            **(_texts("unit", measure.amount.one()) if measure.amount else _NO_TEXT),
            "measure_group": measure.group,
            "sector": measure.sector,
            "body": measure.body,
            "annual_eur": euro(measure.cost.annual_meur_per_unit * units),
            "cost_basis": measure.cost.grounds.basis,
            "cost_source": self._source_of([measure.cost.grounds]),
            **self._effect_grounds(measure.effects),
            "source_municipality": measure.precedent.place.get(_home_language(self.scenario.country))
            if copied and measure.precedent
            else "",
        }

    def _option_columns(self, chosen: CardOption, *, body: str, sector: str) -> dict[str, Value]:
        return {
            **_texts("title", chosen.title),
            **_texts("summary", chosen.summary),
            **_NO_TEXT,
            "measure_group": "",
            "sector": sector,
            "body": body,
            "annual_eur": euro(chosen.annual_meur),
            "cost_basis": chosen.grounds.basis,
            "cost_source": self._source_of([chosen.grounds]),
            **self._effect_grounds(chosen.effects),
            "source_municipality": "",
        }

    def _effect_columns(self, effect: MeasureEffect | None) -> dict[str, Value]:
        return {
            "target_year": self.scenario.target.year,
            "effect_low_kt": effect.low_kt if effect else None,
            "effect_central_kt": effect.central_kt if effect else None,
            "effect_high_kt": effect.high_kt if effect else None,
            "outside_kt": effect.outside_kt if effect else None,
        }

    def _effect_grounds(self, effects: tuple[EffectData, ...]) -> dict[str, Value]:
        grounds = [effect.grounds for effect in effects]
        weakest = max((_WEAKEST.index(ground.basis) for ground in grounds), default=len(_WEAKEST) - 1)
        return {"effect_basis": _WEAKEST[weakest], "effect_source": self._source_of(grounds)}

    def _source_of(self, grounds: Iterable[Grounds]) -> str:
        ids = dict.fromkeys(id_ for ground in grounds for id_ in ground.sources)
        language = _home_language(self.scenario.country)
        return "; ".join(_cited(self.sources[id_], language) if id_ in self.sources else id_ for id_ in ids)

    def _measure_details(self, entry: JointItem, effect: MeasureEffect | None) -> Iterator[Row]:
        measure_id = self._measure_id(entry.ref)
        for year, reduction_kt in effect.by_year if effect else ():
            yield make_row("measure_effect", {"measure_id": measure_id, "year": year, "reduction_kt": reduction_kt})
        judged: Viewpoints = (
            option(self.state, entry.ref).viewpoints
            if entry.item.kind == "option"
            else self.scenario.measure(entry.ref).viewpoints
        )
        for name in ("residents", "environment", "personnel", "economy"):
            view = getattr(judged, name)
            values = {"measure_id": measure_id, "viewpoint": name, "score": view.score, **_texts("reason", view.reason)}
            yield make_row("viewpoint", values)
        yield self._own(
            "measure_status",
            id=f"{self.uuid}/{entry.ref}",
            measure_id=measure_id,
            status="proposed",
            decided_on=self.held_on,
            body="",
            register_number="",
            note=self.state.occasion,
            recorded_at=self.state.opened_at,
        )

    def _proposal(self, entry: JointItem, effect: MeasureEffect | None, points: int) -> Row:
        item = entry.item
        cost_meur, staff_py = whole_price(self.state, item)
        return self._own(
            "proposal",
            measure_id=self._measure_id(entry.ref),
            team_key=entry.team_id,
            round=item.round,
            decision_year=item.year,
            units=item.units,
            invest_eur=euro(cost_meur),
            staff_py=staff_py,
            links=len(item.links),
            realised_share=item.realised,
            points=points,
            cakes=item.cakes,
            copied=item.copied,
            as_usual=item.as_usual,
            owner=entry.follow_up.owner,
            **self._effect_columns(effect),
        )

    def _follow_up(self, entry: JointItem) -> Iterator[Row]:
        follow_up, measure_id = entry.follow_up, self._measure_id(entry.ref)
        if follow_up.indicator.strip():
            yield self._own(
                "indicator",
                id=f"{measure_id}#1",
                measure_id=measure_id,
                name=follow_up.indicator,
                unit=follow_up.unit,
                baseline=number(follow_up.baseline),
                baseline_text=follow_up.baseline,
                goal=number(follow_up.goal),
                goal_text=follow_up.goal,
                start_on=self.held_on,
                due_on=day(follow_up.review_date),
                due_text=follow_up.review_date,
            )
        planned = {"next_meeting": follow_up.next_meeting, "review": follow_up.review_date}
        for kind, when in planned.items():
            if when.strip():
                yield self._own(
                    "review",
                    id=f"{self.uuid}/{entry.ref}/{kind}",
                    measure_id=measure_id,
                    kind=kind,
                    planned_on=day(when),
                    planned_text=when,
                    held_on=None,
                    body=follow_up.owner,
                    note="",
                )

    def stances(self) -> Iterator[Row]:
        for record in self.state.stances:
            about: dict[str, Value] = {
                "subject": record.subject,
                "team_key": record.team_id,
                "measure_id": self._measure_id(record.subject) if record.subject in self.joint_refs else None,
            }
            objects = record.stance == "objection"
            yield self._own("support", **about, stance=record.stance, words="" if objects else record.reason)
            if objects:
                yield self._own("objection", **about, kind=record.kind, reason=record.reason)
        for ref, reason in self.state.left:
            yield self._own("left_out", ref=ref, reason=reason, **_texts("title", self._title(ref)))

    def _title(self, ref: str) -> Text:
        return option(self.state, ref).title if ":" in ref else self.scenario.measure(ref).title

    # --- the workshop itself --------------------------------------------------------------------------------

    def plan(self, projection: Projection | None) -> Iterator[Row]:
        if projection is None:
            return
        columns = zip(
            projection.years,
            projection.baseline_total_kt.tolist(),
            projection.gross_kt.tolist(),
            projection.credits_kt.tolist(),
            projection.net_kt.tolist(),
            projection.outside_kt.tolist(),
            strict=True,
        )
        for year, baseline, gross, credits_, net, outside in columns:
            yield self._own(
                "plan_year",
                year=year,
                baseline_kt=baseline,
                gross_kt=gross,
                credits_kt=credits_,
                net_kt=net,
                outside_kt=outside,
            )

    def phases(self) -> Iterator[Row]:
        state = self.state
        entered, skipped = dict(state.entered_at), dict(state.skipped)
        for index, phase in enumerate(state.format.phases):
            planned = state.phase_minutes[index] if index < len(state.phase_minutes) else phase.minutes
            yield self._own(
                "phase",
                position=index,
                kind=phase.kind,
                round=phase.round,
                planned_minutes=planned,
                entered_at=entered.get(index),
                skipped=index in skipped,
                skip_reason=skipped.get(index, ""),
            )

    def teams(self) -> Iterator[Row]:
        for team in self.state.teams:
            yield self._own(
                "team", team_key=team.id, name=team.name, confidence=team.confidence, condition=team.condition
            )
            for group, people in _summed(team.setup.groups).items():
                yield self._own("participant_group", team_key=team.id, participant_group=group, people=people)
            yield from self._estimates(team)
            for item in team.plan:
                yield self._own(
                    "team_choice",
                    team_key=team.id,
                    ref=item.ref,
                    kind=item.kind,
                    round=item.round,
                    units=item.units,
                    invest_eur=euro(item.cost_meur),
                    staff_py=item.staff_py,
                    links=len(item.links),
                    copied=item.copied,
                    as_usual=item.as_usual,
                    shared_with=item.partner_id,
                )

    def _estimates(self, team: TeamState) -> Iterator[Row]:
        points, controls = dict(team.estimate), dict(team.controls)
        for sector in dict.fromkeys((*points, *controls)):
            yield self._own(
                "estimate",
                team_key=team.id,
                sector=sector,
                points=points.get(sector),
                control=controls.get(sector),
            )

    def talk(self) -> Iterator[Row]:
        for index, dialog in enumerate(self.state.dialogs, start=1):
            yield self._own(
                "dialog",
                number=index,
                team_key=dialog.team_id,
                asked_by=dialog.asked_by,
                ref=dialog.ref,
                round=dialog.round,
                question_id=dialog.question_id,
                question=dialog.question,
                answer=dialog.answer,
                clear=dialog.clear,
            )
        for index, experience in enumerate(self.state.experiences, start=1):
            yield self._own(
                "experience", number=index, team_key=experience.team_id, role=experience.role, words=experience.text
            )

    def results(self) -> Iterator[Row]:
        state = self.state
        together = {result.round: result.new_kt for result in state.results if result.team_id is None}
        for team in state.teams:
            for round_, guess_kt in team.guesses_kt:
                yield self._own(
                    "prediction", team_key=team.id, round=round_, guess_kt=guess_kt, result_kt=together.get(round_)
                )
        last = {(result.round, result.team_id or ALL_TEAMS): result for result in state.results}
        for (round_, team_key), result in last.items():
            yield self._own("round_result", round=round_, team_key=team_key, old_kt=result.old_kt, new_kt=result.new_kt)
        for (round_, team_key, ref), lost in Counter(state.drifted).items():
            yield self._own("drift", round=round_, team_key=team_key, ref=ref, links_lost=lost)
        for cake in state.cakes:
            yield self._own("cake", round=cake.round, team_key=cake.team_id, ref=cake.ref, votes=cake.votes)
        seen = Counter[str]()
        for award in state.awards:
            seen[award.award_id] += 1
            yield self._own(
                "award",
                award=award.award_id,
                number=seen[award.award_id],
                team_key=award.team_id,
                ref=award.ref,
                figure=award.value,
                words=award.text,
            )

    def learning(self) -> Iterator[Row]:
        statements = _by_id(self.scenario.pulse)
        for count in self.state.pulses:
            yield self._own(
                "pulse_answer",
                moment=count.moment,
                statement_id=count.statement_id,
                agree=count.agree,
                unsure=count.unsure,
                disagree=count.disagree,
                **_texts("text", statements[count.statement_id].text),
            )
        items = _by_id(self.scenario.end_items)
        for item_id, before, now in self.state.end_items:
            yield self._own("end_item", item_id=item_id, before=before, now=now, **_texts("text", items[item_id].text))
        questions = {question.id: question for question in self.scenario.debrief}
        for index, (question_id, answer) in enumerate(self.state.answers, start=1):
            question = questions[question_id]
            yield self._own(
                "debrief_answer",
                number=index,
                question_id=question_id,
                stage=question.stage,
                answer=answer,
                **_texts("question", question.text),
            )


def _by_id(prompts: tuple[Prompt, ...]) -> dict[str, Prompt]:
    return {prompt.id: prompt for prompt in prompts}


def _summed(groups: tuple[tuple[str, int], ...]) -> dict[str, int]:
    total = Counter[str]()
    for group, people in groups:
        total[group] += people
    return dict(total)


def _home_language(country: str) -> Language:
    """Sources have one name in the database: the one they have at home."""
    return "sv" if country == "SE" else "fi"


def _cited(source: Source, language: Language) -> str:
    return f"{source.title.get(language)} ({source.publisher.get(language)}, {source.year.get(language)})"
