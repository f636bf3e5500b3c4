"""Plays a whole workshop by script in every place that has an inventory, and checks what comes out of each.

python tools/sweep.py [--out FOLDER] [--only NAME ...] [--every N]

One line a place: seconds, measures offered, reduction of the joint plan, pages of the PDF; at the end the faults. The
exit code is 1 where there is one. It takes some minutes: it is no part of the test run, which plays a sample of twelve.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pikepdf

from klimatpeli.content.model import LANGUAGES, Language, Scenario
from klimatpeli.content.packs import Shelf, demo_texts, scenarios_root
from klimatpeli.content.templates import load_scenario_for
from klimatpeli.emissions.projection import Projection
from klimatpeli.game.plans import project_joint
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop
from klimatpeli.reports.figures import plan_figures
from klimatpeli.reports.plan.document import write_plan_report

TOLERANCE = 1e-6


def play(scenario: Scenario, folder: Path, language: Language) -> tuple[GameState, Path]:
    """A whole workshop by script; the state at its end and the path of its PDF."""
    path = folder / f"{scenario.id}.klimatpeli"
    clock = SteppingClock(datetime(2026, 9, 1, 9, tzinfo=UTC))
    with Workshop.create(path, scenario, clock) as workshop:
        ScriptedWorkshop(workshop, demo_texts(), language, workshop_id=f"sweep-{scenario.id}").play()
        state = workshop.state
    pdf = write_plan_report(folder / f"{scenario.id}.pdf", state, plan_figures(state), language)
    return state, pdf


def faults(state: GameState) -> Iterator[str]:
    """What is not sensible in a plan that was played."""
    joint = project_joint(state)
    yield from plan_faults(joint)
    if not state.joint:
        yield "ends without a joint plan"
    for team in state.teams:
        money = sum(item.cost_meur for item in team.plan)
        given = sum(resources.money_meur for resources in state.scenario.rounds)
        if money > given + TOLERANCE:
            yield f"{team.name} spends {money:.3f} million, {given:.3f} were given"
        for item in team.plan:
            if item.kind == "measure":
                amount = state.scenario.measure(item.ref).amount
                if amount is not None and item.units > amount.limit + TOLERANCE:
                    yield f"{team.name} buys {item.units:g} of {item.ref}, the limit is {amount.limit:g}"
        for number, resources in enumerate(state.scenario.rounds, start=1):
            used = sum(item.staff_py for item in team.plan if item.round == number)
            enabled = sum(
                effect.gives_staff_py
                for item in team.plan
                if item.kind == "measure"
                for effect in state.scenario.measure(item.ref).effects
            )
            if used > resources.staff_py + enabled + TOLERANCE:
                yield f"{team.name} uses {used:.2f} person-years in round {number}, {resources.staff_py:g} were given"


def plan_faults(plan: Projection) -> Iterator[str]:
    """Sectors that are negative or not a number, and cuts larger than what a sector emits."""
    if not np.all(np.isfinite(plan.plan_kt)):
        yield "has emissions that are not a number"
    for row, sector in enumerate(plan.sectors):
        lowest = float(plan.plan_kt[row].min())
        if lowest < -TOLERANCE:
            yield f"{sector} falls to {lowest:.3f} kt"
    if np.any(plan.gross_kt < -TOLERANCE):
        yield "the total falls below 0"
    if plan.gross_kt[-1] > plan.baseline_total_kt[-1] + TOLERANCE:
        yield "the plan emits more than the baseline"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, help="keep workshops and reports here")
    parser.add_argument("--only", nargs="*", default=[], help="places by name")
    parser.add_argument("--every", type=int, default=1, help="each n-th place alone")
    arguments = parser.parse_args()
    here = Shelf(scenarios_root())
    names = arguments.only or [place.id for place in here.inventories().places()][:: arguments.every]
    wrong = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.out or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for number, name in enumerate(names):
            found = _one(name, here, folder, LANGUAGES[number % len(LANGUAGES)], keep=arguments.out is not None)
            wrong += bool(found)
    print(f"{len(names)} places, {wrong} with faults")
    sys.exit(1 if wrong else 0)


def _one(name: str, here: Shelf, folder: Path, language: Language, *, keep: bool) -> list[str]:
    start = time.perf_counter()
    try:
        scenario = load_scenario_for(name, here)
        state, pdf = play(scenario, folder, language)
        found = list(faults(state))
        with pikepdf.open(pdf) as document:
            pages = len(document.pages)
        target = scenario.target
        plan = project_joint(state)
        total = float(plan.total_kt(counts_credits=target.counts_credits)[plan.column(target.year)])
        said = f"{len(scenario.measures)} measures, {1 - total / state.ruler.base_kt():.1%} below {target.base_year}, "
        said += f"{pages} pages"
        if not keep:
            pdf.unlink()
            (folder / f"{scenario.id}.klimatpeli").unlink()
    except Exception:  # noqa: BLE001  # a sweep tells every failure and goes on
        found, said = [traceback.format_exc(limit=3)], "failed"
    print(f"{name:<24} {time.perf_counter() - start:5.1f} s  {said}", flush=True)
    for fault in found:
        print(f"    {fault}", flush=True)
    return found


if __name__ == "__main__":
    main()
