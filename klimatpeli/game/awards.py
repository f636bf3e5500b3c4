"""Awards, each from a figure that anybody can check."""

from __future__ import annotations

from collections.abc import Callable

from klimatpeli.game import plans
from klimatpeli.game.records import Award
from klimatpeli.game.state import GameState, TeamState


def compute_awards(state: GameState) -> tuple[Award, ...]:
    """The workshop's awards, those without a winner left out; the everyday hero last."""
    makers: tuple[Callable[[GameState], Award | None], ...] = (
        _cake_of_the_month,
        _tonnes_per_euro,
        _best_copy,
        _best_estimate,
        _strongest_chain,
        _everyday_hero,
    )
    return tuple(award for make in makers if (award := make(state)) is not None)


def _best(state: GameState, award_id: str, value: Callable[[TeamState], float]) -> Award | None:
    values = {team.id: value(team) for team in state.teams}
    team_id = max(values, key=lambda key: values[key])
    return Award(award_id, team_id, value=values[team_id]) if values[team_id] > 0 else None


def _cake_of_the_month(state: GameState) -> Award | None:
    if not state.cakes:
        return None
    cake = max(state.cakes, key=lambda entry: (entry.votes, entry.round))
    return Award("cake_of_the_month", cake.team_id, cake.ref, cake.votes)


def _tonnes_per_euro(state: GameState) -> Award | None:
    def value(team: TeamState) -> float:
        spent = sum(item.cost_meur for item in team.plan)
        less = plans.baseline_total_kt(state) - plans.team_total_kt(state, team.id)
        return less / spent if spent > 0 else 0.0

    return _best(state, "tonnes_per_euro", value)


def _best_copy(state: GameState) -> Award | None:
    best: Award | None = None
    for team in state.teams:
        less = plans.contributions(state, plans.team_measures(state, team.id))
        for item in team.plan:
            if item.copied and less[item.ref] > (best.value or 0.0 if best else 0.0):
                best = Award("best_copy", team.id, item.ref, less[item.ref])
    return best


def _best_estimate(state: GameState) -> Award | None:
    deviations = {team.id: plans.estimate_deviation(state, team.id) for team in state.teams if team.estimate}
    if not deviations:
        return None
    team_id = min(deviations, key=lambda key: deviations[key])
    return Award("best_estimate", team_id, value=deviations[team_id])


def _strongest_chain(state: GameState) -> Award | None:
    return _best(
        state, "strongest_chain", lambda team: float(sum(len(item.links) for item in team.plan if item.anchored))
    )


def _everyday_hero(state: GameState) -> Award | None:
    if state.hero is None:
        return None
    unit, reason = state.hero
    return Award("everyday_hero", None, text=f"{unit}: {reason}")
