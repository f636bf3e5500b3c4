"""Awards, each from a figure that anybody can check; those who tie share it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from klimatpeli.game import plans
from klimatpeli.game.records import Award
from klimatpeli.game.state import GameState, TeamState

SAME = 1e-9
"""Two figures whose relative difference is smaller are a tie."""


def compute_awards(state: GameState) -> tuple[Award, ...]:
    """The workshop's awards, those without a winner left out; one entry for each who ties, the everyday hero last."""
    makers: tuple[Callable[[GameState], tuple[Award, ...]], ...] = (
        _cake_of_the_month,
        _tonnes_per_euro,
        _best_copy,
        _best_estimate,
        _strongest_chain,
        _everyday_hero,
    )
    return tuple(award for make in makers for award in make(state))


def _highest(candidates: Iterable[Award]) -> tuple[Award, ...]:
    """Those with the highest figure above nothing, in the order given."""
    above = [(award, award.value) for award in candidates if award.value is not None and award.value > 0]
    most = max((value for _, value in above), default=0.0)
    return tuple(award for award, value in above if math.isclose(value, most, rel_tol=SAME))


def _highest_team(state: GameState, award_id: str, value: Callable[[TeamState], float]) -> tuple[Award, ...]:
    return _highest(Award(award_id, team.id, value=value(team)) for team in state.teams)


def _cake_of_the_month(state: GameState) -> tuple[Award, ...]:
    return _highest(Award("cake_of_the_month", cake.team_id, cake.ref, cake.votes) for cake in state.cakes)


def _tonnes_per_euro(state: GameState) -> tuple[Award, ...]:
    def value(team: TeamState) -> float:
        spent = sum(item.cost_meur for item in team.plan)
        less = plans.baseline_total_kt(state) - plans.team_total_kt(state, team.id)
        return less / spent if spent > 0 else 0.0

    return _highest_team(state, "tonnes_per_euro", value)


def _best_copy(state: GameState) -> tuple[Award, ...]:
    copies = []
    for team in state.teams:
        less = plans.contributions(state, plans.team_measures(state, team.id))
        copies += [Award("best_copy", team.id, item.ref, less[item.ref]) for item in team.plan if item.copied]
    return _highest(copies)


def _best_estimate(state: GameState) -> tuple[Award, ...]:
    deviations = {team.id: plans.estimate_deviation(state, team.id) for team in state.teams if team.estimate}
    least = min(deviations.values(), default=0.0)
    return tuple(
        Award("best_estimate", team_id, value=deviation)
        for team_id, deviation in deviations.items()
        if math.isclose(deviation, least, rel_tol=SAME, abs_tol=SAME)
    )


def _strongest_chain(state: GameState) -> tuple[Award, ...]:
    return _highest_team(
        state, "strongest_chain", lambda team: float(sum(len(item.links) for item in team.plan if item.anchored))
    )


def _everyday_hero(state: GameState) -> tuple[Award, ...]:
    if state.hero is None:
        return ()
    unit, reason = state.hero
    return (Award("everyday_hero", None, text=f"{unit}: {reason}"),)
