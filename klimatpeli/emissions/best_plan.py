"""The best that was possible: the plan with the lowest emissions under the teams' rules, with a proof.

The search minimises a lower bound (`master_problem`), works the found plan out with the ordinary model and
sharpens the bound where it was too low, until bound and plan meet.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from klimatpeli.emissions.baseline import Baseline
from klimatpeli.emissions.master_problem import Candidate, Column, MasterProblem, Relaxed, Spending
from klimatpeli.emissions.measures import PlannedMeasure
from klimatpeli.emissions.projection import project

CHAIN = (0.0, 0.4, 0.6, 0.8, 1.0)
"""Part of an effect that comes true with 0 to 4 links of the chain of anchoring."""
_RELAXATIONS = 4
_FIRST_SLICE_S = 2.0
_SOLVER_PART = 0.6  # how much of the gap the solver may leave; the rest is for tangents, chords and products


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that a round gives and measures use.

    Attributes:
        id: Key of the options' costs.
        per_round: What each round gives.
        carries: Whether what is left goes on to the next round.
    """

    id: str
    per_round: tuple[float, ...]
    carries: bool


@dataclass(frozen=True, slots=True)
class Amount:
    """Units in which a measure can be bought: step, 2 * step, ... up to the limit."""

    step: float
    limit: float

    @property
    def levels(self) -> int:
        """How many different amounts there are."""
        return int(self.limit / self.step + 1e-6)


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen once.

    Attributes:
        measure: With full anchoring; its year and, where there is an amount, its units are set by the choice.
        costs: Used in the round of the choice, by resource.
        unit_costs: Used for each unit besides, by resource.
        amount: None: the measure's own units.
        rounds: Rounds, from 0, in which it can be chosen; None: in all.
        requires: Ids that must be in the plan, chosen in the same round or before.
        chain: Whether the effect depends on links.
        free_links: Links that come with the choice.
        gives: What each later round gives in addition once there is a link, by resource.
    """

    measure: PlannedMeasure
    costs: Mapping[str, float] = field(default_factory=dict)
    unit_costs: Mapping[str, float] = field(default_factory=dict)
    amount: Amount | None = None
    rounds: tuple[int, ...] | None = None
    requires: frozenset[str] = frozenset()
    chain: bool = True
    free_links: int = 0
    gives: Mapping[str, float] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The measure's id."""
        return self.measure.id

    def units(self, level: int) -> float:
        """The units of an amount's level, from 1."""
        return self.measure.units if self.amount is None else level * self.amount.step


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """The rules of a workshop, as far as they limit what a plan can be.

    Attributes:
        baseline: Without new measures.
        options: What can be chosen, each id once.
        decision_years: Council year of each round.
        resources: What rounds give.
        target_year: The year whose total is to be as low as possible.
        counts_credits: Whether the total is net of credits.
        steps: Id of the resource of which each link that is not free takes one. A link can be placed in the
            round of the choice or in a later one.
        at_most_one: Groups of option ids that exclude each other.
    """

    baseline: Baseline
    options: tuple[Option, ...]
    decision_years: tuple[int, ...]
    resources: tuple[Resource, ...]
    target_year: int
    counts_credits: bool
    steps: str = "steps"
    at_most_one: tuple[frozenset[str], ...] = ()

    def __post_init__(self) -> None:
        ids = [option.id for option in self.options]
        if len(set(ids)) != len(ids):
            raise ValueError("each option must have an id of its own")
        known = {resource.id for resource in self.resources}
        for option in self.options:
            unknown = {*option.costs, *option.unit_costs, *option.gives} - known
            if unknown:
                raise ValueError(f"{option.id}: unknown resources {sorted(unknown)}")
        if any(len(resource.per_round) != len(self.decision_years) for resource in self.resources):
            raise ValueError("a resource needs one figure for each round")
        self.baseline.column(self.target_year)


@dataclass(frozen=True, slots=True)
class Choice:
    """One measure of the best plan.

    Attributes:
        option_id: What is chosen.
        round: When, from 0.
        units: How many.
        steps: Anchoring steps spent on it, free links not counted.
    """

    option_id: str
    round: int
    units: float
    steps: int


@dataclass(frozen=True, slots=True)
class BestPlan:
    """The best plan found, and how much better one could still be.

    Attributes:
        choices: In the order of the rounds.
        measures: The same as the model takes them.
        total_kt: kt CO2e/a in the target year.
        bound_kt: No plan under these rules comes below this.
        baseline_kt: Without any measure.
        proven: Whether plan and bound are within the tolerance.
        solves: How many times the master problem was solved.
    """

    choices: tuple[Choice, ...]
    measures: tuple[PlannedMeasure, ...]
    total_kt: float
    bound_kt: float
    baseline_kt: float
    proven: bool
    solves: int

    @property
    def gap_kt(self) -> float:
        """What a better plan could gain at most."""
        return max(0.0, self.total_kt - self.bound_kt)

    def share_of_possible(self, total_kt: float) -> float:
        """A team's reduction as a part of the best plan's; 1 where nothing can be reduced."""
        possible = self.baseline_kt - self.total_kt
        return 1.0 if possible <= 0 else (self.baseline_kt - total_kt) / possible


def _planned(problem: Problem, option: Option, choice: Choice) -> PlannedMeasure:
    realised = option.measure.realised
    if option.chain:
        realised *= CHAIN[min(choice.steps + option.free_links, len(CHAIN) - 1)]
    return replace(
        option.measure,
        decided_year=problem.decision_years[choice.round],
        units=choice.units,
        realised=realised,
    )


def total_kt(problem: Problem, measures: tuple[PlannedMeasure, ...]) -> float:
    """A plan's total in the target year, kt CO2e/a, net or gross as the target counts."""
    projection = project(problem.baseline, measures)
    column = projection.column(problem.target_year)
    return float(projection.total_kt(counts_credits=problem.counts_credits)[column])


def _links(option: Option, needed: bool) -> range:
    """Numbers of steps worth considering; none at all only where that is of use."""
    if not option.chain:
        return range(1)
    most = max(0, len(CHAIN) - 1 - option.free_links)
    return range(0 if needed or option.free_links or not most else 1, most + 1)


def _columns(problem: Problem) -> list[Column]:
    required = {other for option in problem.options for other in option.requires}
    columns: list[Column] = []
    for option in problem.options:
        levels = 1 if option.amount is None else option.amount.levels
        rounds = range(len(problem.decision_years)) if option.rounds is None else option.rounds
        for round_ in rounds if levels else ():
            for steps in _links(option, option.id in required):

                def planned(
                    level: int, option: Option = option, round_: int = round_, steps: int = steps
                ) -> PlannedMeasure:
                    return _planned(problem, option, Choice(option.id, round_, option.units(level), steps))

                def uses(level: int, option: Option = option, steps: int = steps) -> dict[str, float]:
                    units = option.units(level)
                    spent = dict(option.costs)
                    for resource, cost in option.unit_costs.items():
                        spent[resource] = spent.get(resource, 0.0) + cost * units
                    if steps:
                        spent[problem.steps] = spent.get(problem.steps, 0.0) + steps
                    return spent

                linked = not option.chain or steps + option.free_links > 0
                columns.append(
                    Column(
                        option_id=option.id,
                        round=round_,
                        steps=steps,
                        low=1,
                        high=levels,
                        planned=planned,
                        uses=uses,
                        gives=option.gives if linked else {},
                    )
                )
    return columns


def _spendings(problem: Problem) -> list[Spending]:
    """Every limit as: uses in some rounds minus what was given in addition, at most what those rounds give."""
    end = len(problem.decision_years)
    spendings: list[Spending] = []
    for resource in problem.resources:
        if resource.id == problem.steps:
            # a link is placed in the round of the choice or later: what the last rounds give is all they can use
            windows = [(0, end)] if resource.carries else [(first, end) for first in range(end)]
        elif resource.carries:
            windows = [(0, until) for until in range(1, end + 1)]
        else:
            windows = [(round_, round_ + 1) for round_ in range(end)]
        spendings += [
            Spending(resource.id, first, until, sum(resource.per_round[first:until])) for first, until in windows
        ]
    return spendings


def best_plan(
    problem: Problem,
    *,
    tolerance_kt: float = 1e-3,
    gap_share: float = 1e-3,
    time_limit_s: float = 20.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> BestPlan:
    """Find the plan with the lowest total in the target year, central values.

    Args:
        problem: The rules.
        tolerance_kt: Plan and bound this near are taken as proof.
        gap_share: The same, as a part of the plan's reduction; the wider of the two counts.
        time_limit_s: After this the best so far is returned, with its honest gap.
        cancelled: Asked between solves (a `threading.Event`'s `is_set` fits), which take two seconds at first and
            longer only where they must; True ends the search as well.

    Source: docs/model.md, "The best that was possible".
    """
    options = {option.id: option for option in problem.options}
    deadline = time.monotonic() + time_limit_s
    empty_kt = total_kt(problem, ())
    master = MasterProblem(
        baseline=problem.baseline,
        target_year=problem.target_year,
        counts_credits=problem.counts_credits,
        rounds=len(problem.decision_years),
        columns=_columns(problem),
        spendings=_spendings(problem),
        requires={option.id: option.requires for option in problem.options if option.requires},
        at_most_one=problem.at_most_one,
    )
    best = BestPlan((), (), empty_kt, master.floor_kt(), empty_kt, proven=False, solves=0)

    def near_enough_kt() -> float:
        return max(tolerance_kt, gap_share * (empty_kt - best.total_kt))

    def weighed(candidate: Candidate) -> tuple[BestPlan, float]:
        """The better plan of the two, and the candidate's own total."""
        if not (candidate.choices and master.is_affordable(candidate)):
            return replace(best, solves=best.solves + 1), candidate.bound_kt
        choices = _choices(options, candidate)
        measures = tuple(_planned(problem, options[choice.option_id], choice) for choice in choices)
        found_kt = total_kt(problem, measures)
        if found_kt >= best.total_kt:
            return replace(best, solves=best.solves + 1), found_kt
        better = replace(best, choices=choices, measures=measures, total_kt=found_kt, solves=best.solves + 1)
        return better, found_kt

    slice_s = _FIRST_SLICE_S
    closed_kt = float("inf")  # the least that is possible in what no-good cuts have shut out
    while not best.proven and not cancelled():
        relaxed = _relaxed(master, cancelled)
        if relaxed is not None and not best.choices:
            promising = master.solve(_left_s(deadline), only=relaxed.promising(), gap_kt=near_enough_kt())
            best, _ = weighed(promising)
            if cancelled():
                break
        # whoever is not below this is near enough
        cutoff_kt = best.total_kt - 0.9 * near_enough_kt()
        only = None if relaxed is None else relaxed.columns_below(cutoff_kt)
        at_most_s = min(slice_s, _left_s(deadline))
        candidate = master.solve(at_most_s, only=only, gap_kt=_SOLVER_PART * near_enough_kt())
        best, candidate_kt = weighed(candidate)
        possible_kt = min(candidate.bound_kt, closed_kt, float("inf") if only is None else cutoff_kt)
        bound_kt = max(best.bound_kt, possible_kt)
        best = replace(best, bound_kt=min(bound_kt, best.total_kt), proven=best.total_kt - bound_kt <= near_enough_kt())
        if time.monotonic() >= deadline:
            break
        if not candidate.optimal:
            slice_s *= 2
            if not candidate.values.size:
                continue
        sharpened, split = master.sharpen(candidate), master.split(candidate)
        if not (sharpened or split):
            closed_kt = min(closed_kt, candidate_kt)
            master.shut_out(candidate)
    return best


def _left_s(deadline: float) -> float:
    return max(0.1, deadline - time.monotonic())


def _relaxed(master: MasterProblem, cancelled: Callable[[], bool]) -> Relaxed | None:
    """The relaxation with parts of choices, its tangents sharpened: cheap, and it says which choices matter."""
    relaxed = master.relax()
    for _ in range(_RELAXATIONS):
        if relaxed is None or cancelled() or not master.sharpen(relaxed.candidate, products=False):
            break
        relaxed = master.relax()
    return relaxed


def _choices(options: Mapping[str, Option], candidate: Candidate) -> tuple[Choice, ...]:
    found = [
        Choice(column.option_id, column.round, options[column.option_id].units(level), column.steps)
        for column, level in candidate.choices
    ]
    return tuple(sorted(found, key=lambda choice: (choice.round, choice.option_id)))
