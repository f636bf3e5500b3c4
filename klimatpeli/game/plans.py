"""What the plans on the table add up to: pure questions about a state, answered with the model.

Totals are kt CO2e a year in the target year, net of credits where the target counts them, with the chain's realised
part. "The room" is all teams' plans together: each measure once, in the version best anchored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from klimatpeli.content.model import CardOption, Language, Measure, Scenario
from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import PreparedPlan, Projection, project
from klimatpeli.game.state import CofundingOffer, GameState, PlanItem, TeamState

COPY_SAVES_PY = 1.0
"""Person-years that a copied measure costs less: somebody has made the plan already."""
COPY_LEAVES_SHARE = 0.5
"""... but at least this part of the work stays: somebody has to do it here."""


def price(measure: Measure, units: float, *, copied: bool = False) -> tuple[float, float]:
    """(million euro, person-years) that the municipality spends on so many units."""
    cost_meur = measure.cost.fixed_meur + measure.cost.invest_meur_per_unit * units
    return round(cost_meur, 6), measure.cost.staff_py - (copy_saves_py(measure) if copied else 0.0)


def whole_price(state: GameState, item: PlanItem) -> tuple[float, float]:
    """(million euro, person-years) of an item whoever pays: a team's plan holds only its own half of a shared one."""
    if item.kind == "option":
        chosen = option(state, item.ref)
        return chosen.invest_meur, chosen.staff_py
    return price(state.scenario.measure(item.ref), item.units, copied=item.copied)


def copy_saves_py(measure: Measure) -> float:
    """Person-years that copying a measure saves."""
    return min(COPY_SAVES_PY, (1 - COPY_LEAVES_SHARE) * measure.cost.staff_py)


def share_meur(state: GameState, offer: CofundingOffer) -> float:
    """Million euro that the asked team pays when it accepts."""
    item = state.team(offer.offered_by).item(offer.ref)
    if item is not None:
        return item.cost_meur / 2
    return price(state.scenario.measure(offer.ref), offer.units, copied=offer.copied)[0] / 2


def title(state: GameState, ref: str, language: Language) -> str:
    """What people read for a ref: the measure's title, or the option's."""
    if ":" in ref:
        return option(state, ref).title.get(language)
    return state.scenario.measure(ref).title.get(language)


def option(state: GameState, ref: str) -> CardOption:
    """The card's option behind a ref. Raises KeyError for a measure's ref or an unknown one."""
    card_id, _, option_id = ref.partition(":")
    for candidate in state.scenario.card(card_id).options:
        if candidate.id == option_id:
            return candidate
    raise KeyError(ref)


def sector_of(state: GameState, ref: str) -> str:
    """The sector whose colour an item carries."""
    if ":" in ref:
        return state.scenario.card(ref.partition(":")[0]).sector
    return state.scenario.measure(ref).sector


def body_of(state: GameState, ref: str) -> str:
    """The id of the body that decides an item."""
    if ":" in ref:
        return state.scenario.card(ref.partition(":")[0]).body
    return state.scenario.measure(ref).body


# --- plans as the model takes them ---------------------------------------------------------------------------


def planned(state: GameState, item: PlanItem, *, full: bool = False) -> PlannedMeasure:
    """An item as it stands; with ``full`` as if its chain were complete."""
    return state.ruler.planned(
        item.ref,
        year=item.year,
        units=item.units,
        realised=1.0 if full else item.realised,
        copied=item.copied,
    )


def planned_items(state: GameState, items: Iterable[PlanItem]) -> tuple[PlannedMeasure, ...]:
    """Items as they stand, in their order."""
    return tuple(planned(state, item) for item in items)


def team_measures(state: GameState, team_id: str) -> tuple[PlannedMeasure, ...]:
    return planned_items(state, state.team(team_id).plan)


def best_version(state: GameState, ref: str) -> tuple[str, PlanItem]:
    """(team id, item) of the team that anchored it best: most links, then most units, then seated first.

    Raises KeyError when no team has it.
    """
    versions = [(team.id, item) for team in state.teams for item in team.plan if item.ref == ref]
    if not versions:
        raise KeyError(ref)
    return max(versions, key=lambda version: (len(version[1].links), version[1].units))


def on_the_table(state: GameState) -> tuple[str, ...]:
    """Refs of everything some team has in its plan, in the order it came; "as usual" is nothing to choose."""
    refs = dict.fromkeys(item.ref for team in state.teams for item in team.plan if not item.as_usual)
    return tuple(refs)


def exclude(state: GameState, ref: str, other: str) -> bool:
    """Whether two different items shut each other out: options of one card, or measures that say so."""
    if ":" in ref or ":" in other:
        return ref.partition(":")[0] == other.partition(":")[0]
    return other in state.scenario.measure(ref).excludes or ref in state.scenario.measure(other).excludes


def room_items(state: GameState) -> tuple[PlanItem, ...]:
    """All plans together. Of items that shut each other out the best anchored counts: a school has one boiler."""
    best = [best_version(state, ref)[1] for ref in on_the_table(state)]
    counted: set[str] = set()
    for item in sorted(best, key=lambda item: -len(item.links)):
        if not any(exclude(state, item.ref, other) for other in counted):
            counted.add(item.ref)
    return tuple(item for item in best if item.ref in counted)


def room_measures(state: GameState) -> tuple[PlannedMeasure, ...]:
    return planned_items(state, room_items(state))


def joint_measures(state: GameState) -> tuple[PlannedMeasure, ...]:
    return planned_items(state, (entry.item for entry in state.joint))


def project_team(state: GameState, team_id: str) -> Projection:
    return project(state.ruler.baseline, team_measures(state, team_id))


def project_room(state: GameState) -> Projection:
    return project(state.ruler.baseline, room_measures(state))


def project_joint(state: GameState) -> Projection:
    return project(state.ruler.baseline, joint_measures(state))


def total_kt(state: GameState, projection: Projection) -> float:
    """The target's total of a projection."""
    target = state.ruler.target
    totals = projection.total_kt(counts_credits=target.counts_credits)
    return float(totals[projection.column(target.year)])


def measures_total_kt(state: GameState, measures: tuple[PlannedMeasure, ...]) -> float:
    return total_kt(state, project(state.ruler.baseline, measures))


def team_total_kt(state: GameState, team_id: str) -> float:
    return total_kt(state, project_team(state, team_id))


def room_total_kt(state: GameState) -> float:
    return total_kt(state, project_room(state))


def team_or_room_total_kt(state: GameState, team_id: str | None) -> float:
    return room_total_kt(state) if team_id is None else team_total_kt(state, team_id)


def baseline_total_kt(state: GameState) -> float:
    """Without new measures."""
    return total_kt(state, project(state.ruler.baseline, ()))


def reduction(state: GameState, kt: float) -> float:
    """Share of the base year's total that is gone at ``kt``; negative after growth."""
    return 1 - kt / state.ruler.base_kt()


# --- effects of single items ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EffectInYear:
    """kt CO2e a year less in the target year; positive = less. Credits and outside tonnes apart."""

    low_kt: float
    central_kt: float
    high_kt: float
    credits_kt: float
    outside_kt: float


def effect_alone(state: GameState, measure: PlannedMeasure) -> EffectInYear:
    """What one item alone takes off the baseline in the target year, credits included if the target counts them."""
    target = state.ruler.target
    baseline = state.ruler.baseline
    column = baseline.column(target.year)
    values = []
    for case in ("low", "central", "high"):
        result = project(baseline, (measure,), case=case)
        less = result.baseline_total_kt[column] - result.gross_kt[column]
        values.append(float(less + (result.credits_kt[column] if target.counts_credits else 0.0)))
    central = project(baseline, (measure,))
    low_kt, central_kt, high_kt = sorted(values)
    return EffectInYear(
        low_kt, central_kt, high_kt, float(central.credits_kt[column]), float(central.outside_kt[column])
    )


def card_effect(state: GameState, measure: Measure, units: float, *, copied: bool = False) -> EffectInYear:
    """A measure on its card: decided this round, fully anchored."""
    return effect_alone(state, state.ruler.planned(measure.id, year=state.resources.year, units=units, copied=copied))


def contributions(state: GameState, measures: tuple[PlannedMeasure, ...]) -> dict[str, float]:
    """kt less in the target year by ref, adding up to baseline minus plan (LMDI), plus credits that count."""
    target = state.ruler.target
    plan = PreparedPlan(state.ruler.baseline, measures)
    column = state.ruler.baseline.column(target.year)
    less = {ref: -float(delta[column]) for ref, delta in by_measure(attribute_plan(plan)).items()}
    result = {measure.id: less.get(measure.id, 0.0) for measure in measures}
    if target.counts_credits:
        for ref, credit in plan.credits_by_measure().items():
            result[ref] += float(credit[column])
    return result


# --- guesses -------------------------------------------------------------------------------------------------


def measured_shares(state: GameState) -> dict[str, float]:
    """Share (0 to 1) of each sector in the inventory's last year."""
    inventory = state.ruler.inventory
    year = inventory.last_year
    total = sum(inventory.sector_kt(sector, year) for sector in inventory.sectors)
    return {sector: inventory.sector_kt(sector, year) / total for sector in inventory.sectors}


def sectors_by_size(state: GameState) -> tuple[str, ...]:
    """Largest first; ties in the inventory's order."""
    shares = measured_shares(state)
    return tuple(sorted(shares, key=lambda sector: -shares[sector]))


def estimate_deviation(state: GameState, team_id: str) -> float:
    """Points by which the team's estimate misses the inventory, summed over the sectors (0 to 200)."""
    points = dict(state.team(team_id).estimate)
    return sum(abs(points.get(sector, 0) - 100 * share) for sector, share in measured_shares(state).items())


def room_estimate(state: GameState) -> dict[str, float]:
    """Mean of the teams' points per sector (0 to 100); empty before the first estimate."""
    estimates = [dict(team.estimate) for team in state.teams if team.estimate]
    if not estimates:
        return {}
    return {
        sector: float(np.mean([estimate.get(sector, 0) for estimate in estimates]))
        for sector in state.scenario.inventory.sectors
    }


def biggest_surprise(state: GameState) -> tuple[str, float, float] | None:
    """(sector, guessed points, measured points) where the room was most wrong; None without estimates."""
    guessed = room_estimate(state)
    if not guessed:
        return None
    measured = {sector: 100 * share for sector, share in measured_shares(state).items()}
    sector = max(measured, key=lambda s: abs(measured[s] - guessed[s]))
    return sector, guessed[sector], measured[sector]


def control_shares(state: GameState) -> dict[str, float]:
    """Share of the emissions that the teams say the municipality decides, influences or hopes about."""
    shares = measured_shares(state)
    result = {"decide": 0.0, "influence": 0.0, "hope": 0.0}
    marked = [dict(team.controls) for team in state.teams if team.controls]
    for sector, share in shares.items():
        marks = [controls[sector] for controls in marked if sector in controls]
        for mark in marks:
            result[mark] += share / len(marks)
    return result


# --- why -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cause:
    """The data of one cause sentence; ``ui`` and ``reports`` make the sentence.

    ``nothing``: no item with an effect. ``unanchored``: ``ref`` would take ``kt`` more with a full chain.
    ``late``: ``ref`` acts only after the target year. ``best``: ``ref`` takes ``kt``.
    """

    kind: Literal["nothing", "unanchored", "late", "best"]
    ref: str = ""
    kt: float = 0.0
    links: int = 0


def cause(state: GameState, team_id: str | None) -> Cause:
    """Why the total is what it is: the one thing that mattered most."""
    return cause_of(state, room_items(state) if team_id is None else state.team(team_id).plan)


def cause_of(state: GameState, plan: tuple[PlanItem, ...]) -> Cause:
    """The same of any plan."""
    items = tuple(item for item in plan if not item.as_usual)
    if not items:
        return Cause("nothing")
    measures = planned_items(state, items)
    got = contributions(state, measures)
    lost = {
        item.ref: effect_alone(state, planned(state, item, full=True)).central_kt
        - effect_alone(state, planned(state, item)).central_kt
        for item in items
    }
    links = {item.ref: len(item.links) for item in items}
    best, worst = max(got, key=lambda ref: got[ref]), max(lost, key=lambda ref: lost[ref])
    if lost[worst] > got[best]:
        return Cause("unanchored", worst, lost[worst], links[worst])
    if got[best] <= 0:
        late = next((m.id for m in measures if m.effects and m.first_year > state.ruler.target.year), None)
        return Cause("late", late) if late else Cause("nothing")
    return Cause("best", best, got[best], links[best])


# --- lenses and duties ---------------------------------------------------------------------------------------

DUTIES = ("keyboard", "speaks", "time")


def duties(state: GameState, team: TeamState, round_: int) -> tuple[tuple[str, str], ...]:
    """(duty, lens id) for a round: who holds the keyboard, who speaks, who keeps time. Lenses rotate."""
    return duties_of_seat(state.scenario, [member.id for member in state.teams].index(team.id), round_)


def duties_of_seat(scenario: Scenario, seat: int, round_: int) -> tuple[tuple[str, str], ...]:
    """The same by the team's seat (0-based)."""
    lenses = scenario.lenses
    first = seat + len(DUTIES) * (max(round_, 1) - 1)
    return tuple((duty, lenses[(first + n) % len(lenses)].id) for n, duty in enumerate(DUTIES))


def neighbour(state: GameState, team_id: str) -> str:
    """The team that sits as the deciding board for this one: the next at the table."""
    ids = [team.id for team in state.teams if team.id == team_id or team.id not in state.away]
    return ids[(ids.index(team_id) + 1) % len(ids)]


def points_total(state: GameState) -> tuple[tuple[str, int], ...]:
    """(ref, points) over all teams, most first; what got none stands last in the order of the table."""
    totals = dict.fromkeys(on_the_table(state), 0)
    for team in state.teams:
        for ref, count in team.points:
            totals[ref] = totals.get(ref, 0) + count
    return tuple(sorted(totals.items(), key=lambda entry: -entry[1]))
