"""The best that was possible: a scenario's rules as a problem for the optimiser. Shown in the debrief, never before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from klimatpeli.content.model import Measure, Scenario
from klimatpeli.emissions.best_plan import Amount, BestPlan, Option, Problem, Resource, best_plan
from klimatpeli.game import plans
from klimatpeli.game.ruler import Ruler, option_ref
from klimatpeli.game.state import GameState

GAP_SHARE = 0.01
"""The proof that a room needs: no plan could reduce a hundredth more."""


@dataclass(frozen=True, slots=True)
class BestComparison:
    """The best plan of one team's resources beside the teams' own.

    Attributes:
        total_kt: The best plan in the target year, kt CO2e/a, as the target counts.
        gap_share: How much more a better plan could reduce at most, as a part of the best one's reduction.
        proven: Whether that is within ``GAP_SHARE``.
        reduction: The best plan's reduction, a share of the base year's total.
        shares: (team id, part of the possible reduction) in the teams' order. Above 1 where cakes, dialogs and
            shared costs gave a team more than the rules promise everybody.
        missed: (ref, kt less) in the best plan and in no team's, the largest first.
        found: Refs in the best plan that some team has too, the largest first.
        instead: Refs that teams chose and the best plan does not, those that cut most first.
    """

    total_kt: float
    gap_share: float
    proven: bool
    reduction: float
    shares: tuple[tuple[str, float], ...]
    missed: tuple[tuple[str, float], ...]
    found: tuple[str, ...]
    instead: tuple[str, ...]

    @property
    def nearest(self) -> float:
        """The part of the possible reduction that the nearest team reached."""
        return max((share for _, share in self.shares), default=0.0)


def find_best(state: GameState, cancelled: Callable[[], bool], *, time_limit_s: float = 30.0) -> BestPlan:
    """The best plan under the rules that one team has played by. Slow: not for the event loop."""
    problem = problem_for(state.scenario, state.ruler, max(1, state.rounds), cards=dict(state.drawn))
    return best_plan(problem, gap_share=GAP_SHARE, time_limit_s=time_limit_s, cancelled=cancelled)


def compare(state: GameState, best: BestPlan) -> BestComparison:
    """Put the revealed plans beside the best one, and name what differs."""
    less = plans.contributions(state, best.measures)
    shares: list[tuple[str, float]] = []
    chosen: dict[str, float] = {}  # what a ref cuts in the plan where it cuts most, kt
    for team in state.teams:
        measures = plans.planned_items(state, (item for item in team.shown_plan if not item.as_usual))
        shares.append((team.id, best.share_of_possible(plans.measures_total_kt(state, measures))))
        for ref, kt in plans.contributions(state, measures).items():
            chosen[ref] = max(chosen.get(ref, 0.0), kt)
    ranked = sorted(less, key=lambda ref: -less[ref])
    possible = best.baseline_kt - best.total_kt
    return BestComparison(
        total_kt=best.total_kt,
        gap_share=best.gap_kt / possible if possible > 0 else 0.0,
        proven=best.proven,
        reduction=plans.reduction(state, best.total_kt),
        shares=tuple(shares),
        missed=tuple((ref, less[ref]) for ref in ranked if ref not in chosen),
        found=tuple(ref for ref in ranked if ref in chosen),
        instead=tuple(sorted((ref for ref in chosen if ref not in less), key=lambda ref: -chosen[ref])),
    )


def problem_for(scenario: Scenario, ruler: Ruler, rounds: int, *, cards: Mapping[int, str] | None = None) -> Problem:
    """The teams' rules for the first ``rounds`` rounds: money carries over, staff and steps do not.

    Args:
        scenario: The rules.
        ruler: Its ruler.
        rounds: How many rounds are played.
        cards: Card drawn by round, from 1; a round's first card where none was.

    Left out, because they depend on other people and not on the plan: cakes, dialog links, shared costs, and that
    three yes to the fit questions save a person-year.
    """
    given = scenario.rounds[:rounds]
    drawn = cards or {}
    played = [scenario.card(drawn.get(number, given[number - 1].cards[0])) for number in range(1, len(given) + 1)]
    options = [_measure_option(measure, ruler) for measure in scenario.measures]
    at_most_one = [
        frozenset({measure.id, other})
        for measure in scenario.measures
        for other in measure.excludes
        if other in {m.id for m in scenario.measures}
    ]
    for number, card in enumerate(played):
        real = [option for option in card.options if not option.as_usual]
        at_most_one.append(frozenset(option_ref(card.id, option.id) for option in real))
        options += [
            Option(
                ruler.planned(option_ref(card.id, option.id), year=given[number].year),
                costs={"money": option.invest_meur, "staff": option.staff_py},
                rounds=(number,),
                free_links=1,
            )
            for option in real
        ]
    return Problem(
        baseline=ruler.baseline,
        options=tuple(options),
        decision_years=tuple(resources.year for resources in given),
        resources=(
            Resource("money", tuple(resources.money_meur for resources in given), carries=True),
            Resource("staff", tuple(resources.staff_py for resources in given), carries=False),
            Resource("steps", tuple(float(resources.steps) for resources in given), carries=False),
        ),
        target_year=ruler.target.year,
        counts_credits=ruler.target.counts_credits,
        at_most_one=tuple(group for group in at_most_one if len(group) > 1),
    )


def _measure_option(measure: Measure, ruler: Ruler) -> Option:
    amount = measure.amount
    return Option(
        ruler.planned(measure.id, year=ruler.target.base_year),
        costs={"money": measure.cost.fixed_meur, "staff": measure.cost.staff_py}
        if amount is not None
        else {"money": measure.cost.fixed_meur + measure.cost.invest_meur_per_unit, "staff": measure.cost.staff_py},
        unit_costs={"money": measure.cost.invest_meur_per_unit} if amount is not None else {},
        amount=Amount(amount.step, amount.limit) if amount is not None else None,
        requires=frozenset(measure.requires),
        gives={
            "steps": float(sum(effect.gives_steps for effect in measure.effects)),
            "staff": sum(effect.gives_staff_py for effect in measure.effects),
        },
    )
