"""A plan named on the command line, projected: the figures of ``klimatpeli project`` and ``klimatpeli best``."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from klimatpeli.content.faults import hint
from klimatpeli.content.model import Scenario
from klimatpeli.emissions.attribution import attribute_plan, by_measure
from klimatpeli.emissions.best_plan import BestPlan
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import PreparedPlan, Projection
from klimatpeli.emissions.uncertainty import DrawnBaseline, UncertainPlan
from klimatpeli.game.ruler import Ruler, make_ruler
from klimatpeli.game.scopes import ScopeFigures, scopes_side_by_side

_PLANNED = re.compile(r"^(?P<id>[a-z0-9_:-]*?[a-z0-9_-])(?::(?P<units>\d+(?:\.\d+)?))?@(?P<year>\d{4})$")


def parse_measure(text: str, scenario: Scenario) -> tuple[str, float | None, int]:
    """``ID[:UNITS]@YEAR`` as (id, units or None, year). Raises ValueError with what is wrong and expected."""
    match = _PLANNED.match(text)
    if match is None:
        raise ValueError(f"--measure: {text!r}: ID[:UNITS]@YEAR is expected, such as electric-buses:4@2027")
    known = {measure.id: measure for measure in scenario.measures}
    if match["id"] not in known:
        raise ValueError(f'--measure: "{match["id"]}" is not a measure of {scenario.id}{hint(match["id"], known)}')
    amount = known[match["id"]].amount
    units = float(match["units"]) if match["units"] else None
    if units is not None and amount is None:
        raise ValueError(f'--measure: "{match["id"]}" is not bought in units')
    if units is not None and amount is not None and units > amount.limit:
        raise ValueError(f'--measure: "{match["id"]}" has a limit of {amount.limit:g} units, {units:g} are asked for')
    return match["id"], units, int(match["year"])


def planned_measures(
    scenario: Scenario, ruler: Ruler, wanted: tuple[tuple[str, float | None, int], ...]
) -> tuple[PlannedMeasure, ...]:
    """Fully anchored measures; the suggested amount where no units are given."""
    result = []
    for measure_id, units, year in wanted:
        amount = scenario.measure(measure_id).amount
        default = amount.suggested if amount is not None else 1.0
        result.append(ruler.planned(measure_id, year=year, units=default if units is None else units))
    return tuple(result)


def projection_json(
    scenario: Scenario, wanted: tuple[tuple[str, float | None, int], ...], *, draws: int = 0
) -> dict[str, Any]:
    """The object of ``klimatpeli project --json``; docs/cli.md names each field and its unit."""
    ruler = make_ruler(scenario)
    measures = planned_measures(scenario, ruler, wanted)
    plan = PreparedPlan(ruler.baseline, measures)
    result = plan.projection()
    target = ruler.target
    total = result.total_kt(counts_credits=target.counts_credits)
    column = result.column(target.year)
    contributions = attribute_plan(plan)
    inventory = scenario.inventory
    body: dict[str, Any] = {
        "scenario": scenario.id,
        "place": scenario.place.en,
        "scope": inventory.scope,
        "release": inventory.release,
        "source": inventory.source.model_dump(),
        "inventory": {
            "sectors": list(inventory.sectors),
            "years": list(inventory.years),
            "values_kt": [list(row) for row in inventory.values_kt],
            "totals_kt": {
                str(year): round(ruler.inventory.total_kt(year), 9) for year in (target.base_year, inventory.years[-1])
            },
        },
        "target": {
            "base_year": target.base_year,
            "year": target.year,
            "reduction_share": target.reduction,
            "counts_credits": target.counts_credits,
            "kt": ruler.target_kt(),
        },
        "measures": [
            {"id": m.id, "units": m.units, "decided_year": m.decided_year, "first_year": m.first_year}
            for m in plan.measures
        ],
        "years": list(result.years),
        "sectors": list(result.sectors),
        "baseline_kt": result.baseline_kt.tolist(),
        "plan_kt": result.plan_kt.tolist(),
        "baseline_total_kt": result.baseline_total_kt.tolist(),
        "gross_kt": result.gross_kt.tolist(),
        "net_kt": result.net_kt.tolist(),
        "credits_kt": result.credits_kt.tolist(),
        "outside_kt": result.outside_kt.tolist(),
        "gap_kt": float(total[column]) - ruler.target_kt(),
        "reduction_share": 1 - float(total[column]) / ruler.base_kt(),
        "beside": _beside(scenario, ruler, result),
        "attribution": {
            "by_measure_kt": {ref: delta.tolist() for ref, delta in sorted(by_measure(contributions).items())},
            "by_measure_and_sector": [
                {"measure": c.measure_id, "sector": c.sector, "effect": c.effect_index, "delta_kt": c.delta_kt.tolist()}
                for c in contributions
            ],
        },
    }
    if draws:
        body["uncertainty"] = _uncertainty(ruler, measures, draws)
    return body


def _beside(scenario: Scenario, ruler: Ruler, result: Projection) -> dict[str, Any] | None:
    scopes = scopes_side_by_side(scenario, ruler, result)
    if scopes is None:
        return None
    note = scopes.other.data.note
    return {
        "played": _scope(scopes.played),
        "other": {**_scope(scopes.other), "note": note.model_dump() if note is not None else None},
        "left_out_kt": scopes.left_out_kt,
    }


def _scope(figures: ScopeFigures) -> dict[str, Any]:
    return {
        "scope": figures.data.scope,
        "release": figures.data.release,
        "source": figures.data.source.model_dump(),
        "base_kt": figures.base_kt,
        "last_year": figures.last_year,
        "last_kt": figures.last_kt,
        "last_reduction_share": figures.last_reduction,
        "baseline_kt": figures.baseline_kt,
        "plan_kt": figures.plan_kt,
        "reduction_share": figures.reduction,
    }


def _uncertainty(ruler: Ruler, measures: tuple[PlannedMeasure, ...], draws: int) -> dict[str, Any]:
    target = ruler.target
    uncertain = UncertainPlan(DrawnBaseline(ruler.baseline, ruler.outlook, draws=draws), measures)
    band = uncertain.band(counts_credits=target.counts_credits)
    shares = uncertain.variance_shares(target.year, counts_credits=target.counts_credits)
    return {
        "draws": draws,
        "p10_kt": band.p10_kt.tolist(),
        "p50_kt": band.p50_kt.tolist(),
        "p90_kt": band.p90_kt.tolist(),
        "chance_share": uncertain.chance(ruler.target_kt(), target.year, counts_credits=target.counts_credits),
        "variance": [{"kind": s.kind, "key": s.key, "share": s.share} for s in shares[:10]],
    }


def projection_text(body: dict[str, Any]) -> str:
    """The same for people, in a few lines."""
    target = body["target"]
    column = body["years"].index(target["year"])
    base = body["inventory"]["totals_kt"]
    lines = [
        f"{body['place']} ({body['scope']}, {body['release']})",
        *(f"{year}: {kt:.1f} kt" for year, kt in base.items()),
        f"target {target['year']}: {target['kt']:.1f} kt (-{100 * target['reduction_share']:.0f} % from "
        f"{target['base_year']})",
        f"without new measures {target['year']}: {body['baseline_total_kt'][column]:.1f} kt",
        f"with the plan {target['year']}: {body['gross_kt'][column]:.1f} kt, credits {body['credits_kt'][column]:.1f} "
        f"kt, outside the ruler {body['outside_kt'][column]:.1f} kt",
        f"reduction {100 * body['reduction_share']:.1f} %, gap {body['gap_kt']:.1f} kt",
    ]
    for ref, delta in body["attribution"]["by_measure_kt"].items():
        lines.append(f"  {ref}: {delta[column]:+.3f} kt")
    if body["beside"] is not None:
        other = body["beside"]["other"]
        lines.append(
            f"beside it ({other['scope']}, {other['release']}), no target: {target['base_year']}: "
            f"{other['base_kt']:.1f} kt, {other['last_year']}: {other['last_kt']:.1f} kt, with the plan "
            f"{target['year']}: {other['plan_kt']:.1f} kt (reduction {100 * other['reduction_share']:.1f} %)"
        )
    if "uncertainty" in body:
        found = body["uncertainty"]
        lines.append(
            f"eight of ten futures: {found['p10_kt'][column]:.1f} to {found['p90_kt'][column]:.1f} kt; target reached "
            f"in {round(100 * found['chance_share'])} of 100"
        )
    return "\n".join(lines)


def best_json(scenario: Scenario, best: BestPlan) -> dict[str, Any]:
    """The object of ``klimatpeli best --json``."""
    relative = best.gap_kt / max(best.baseline_kt - best.total_kt, 1e-12) if best.total_kt < best.baseline_kt else 0.0
    years = [resources.year for resources in scenario.rounds]
    return {
        "scenario": scenario.id,
        "target_year": scenario.target.year,
        "value_kt": best.total_kt,
        "bound_kt": best.bound_kt,
        "gap_kt": best.gap_kt,
        "gap_share": float(np.clip(relative, 0.0, 1.0)),
        "proven": best.proven,
        "baseline_kt": best.baseline_kt,
        "choices": [
            {
                "round": choice.round + 1,
                "year": years[choice.round],
                "id": choice.option_id,
                "units": choice.units,
                "steps": choice.steps,
            }
            for choice in best.choices
        ],
    }
