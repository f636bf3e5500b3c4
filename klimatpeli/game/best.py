"""The best that was possible: a scenario's rules as a problem for the optimiser. Shown in the debrief, never before."""

from __future__ import annotations

from klimatpeli.content.model import Measure, Scenario
from klimatpeli.emissions.best_plan import Amount, Option, Problem, Resource
from klimatpeli.game.ruler import Ruler, option_ref


def problem_for(scenario: Scenario, ruler: Ruler, rounds: int) -> Problem:
    """The teams' rules for the first ``rounds`` rounds: money carries over, staff and steps do not.

    Left out, because they depend on other people and not on the plan: cakes, dialog links, shared costs, and that
    three yes to the fit questions save a person-year.
    """
    given = scenario.rounds[:rounds]
    cards = [scenario.card(resources.cards[0]) for resources in given]
    options = [_measure_option(measure, ruler) for measure in scenario.measures]
    at_most_one = [
        frozenset({measure.id, other})
        for measure in scenario.measures
        for other in measure.excludes
        if other in {m.id for m in scenario.measures}
    ]
    for number, card in enumerate(cards):
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
