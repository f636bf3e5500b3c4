"""A round: the card, measures, the chain, slots, dialog, the lock, guesses, reveal and cake."""

from __future__ import annotations

import math

from klimatpeli.content.model import Measure
from klimatpeli.game import plans
from klimatpeli.game.commands import (
    AcceptCofunding,
    ChooseMeasure,
    ChooseOption,
    DrawCard,
    DropItem,
    FillSlots,
    GuardItem,
    GuessTotal,
    HoldDialog,
    LockPlan,
    OfferCofunding,
    PlaceLink,
    ReadWarning,
    RemoveLink,
    RevealCake,
    RevealResult,
    VoteCake,
)
from klimatpeli.game.events import (
    CakeAwarded,
    CakeRevealed,
    CakeVoted,
    CardDrawn,
    CofundingAccepted,
    CofundingOffered,
    DialogHeld,
    Event,
    ItemDropped,
    ItemGuarded,
    LinkPlaced,
    LinkRemoved,
    MeasureChosen,
    OptionChosen,
    PlanLocked,
    ResultRevealed,
    SlotsFilled,
    StepsGiven,
    TotalGuessed,
    WarningRead,
)
from klimatpeli.game.ruler import option_ref
from klimatpeli.game.rules import checks
from klimatpeli.game.state import GameState, PlanItem, TeamState
from klimatpeli.game.violations import RuleViolation

DECIDING = ("measures", "dialog")
_CENT = 1e-9
"""Money and staff are sums of decimal fractions: what misses by less than this is not missing."""


def draw_card(command: DrawCard, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "card", "measures")
    if command.card_id not in state.resources.cards:
        raise RuleViolation("card_not_in_round", card=command.card_id, round=state.round)
    if any(_card_option(state, team, state.card_of_round(state.round)) for team in state.teams):
        raise RuleViolation("already_chosen", item=state.card_of_round(state.round) or "")
    return (CardDrawn(state.round, command.card_id),)


def _card_option(state: GameState, team: TeamState, card_id: str | None) -> PlanItem | None:
    """The team's option of a card, whichever it is."""
    if card_id is None:
        return None
    return next((item for item in team.plan if item.ref.startswith(f"{card_id}:")), None)


def choose_option(command: ChooseOption, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    if command.card_id != state.card_of_round(state.round):
        raise RuleViolation("card_not_drawn", card=command.card_id)
    card = state.scenario.card(command.card_id)
    option = next((option for option in card.options if option.id == command.option_id), None)
    if option is None:
        raise RuleViolation("unknown", field="option", value=command.option_id)
    events: list[Event] = []
    before = _card_option(state, team, command.card_id)
    if before is not None and before.ref == option_ref(card.id, option.id):
        raise RuleViolation("already_chosen", item=before.ref)
    money, staff = team.money_meur, team.staff_py
    if before is not None:
        dropped = _dropped(team, before)
        events.append(dropped)
        money, staff = money + dropped.cost_meur, staff + dropped.staff_py
    _afford(option.invest_meur, option.staff_py, money, staff)
    chosen = OptionChosen(
        command.team_id,
        command.card_id,
        command.option_id,
        state.round,
        state.resources.year,
        option.invest_meur,
        option.staff_py,
        option.as_usual,
    )
    return (*events, chosen)


def choose_measure(command: ChooseMeasure, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    chosen = _chosen(state, team, command.measure_id, command.units, fit=all(command.fit))
    _afford(chosen.cost_meur, chosen.staff_py, team.money_meur, team.staff_py)
    return (chosen,)


def _chosen(state: GameState, team: TeamState, measure_id: str, units: float, *, fit: bool) -> MeasureChosen:
    """The measure as it would come into the team's plan, whatever the team can pay."""
    if state.format.chain_only:
        raise RuleViolation("chain_only")
    try:
        measure = state.scenario.measure(measure_id)
    except KeyError:
        raise RuleViolation("unknown", field="measure", value=measure_id) from None
    if team.item(measure.id) is not None:
        raise RuleViolation("already_chosen", item=measure.id)
    _units(measure, units)
    _fits(state, team, measure)
    copied = fit and measure.precedent is not None
    cost_meur, staff_py = plans.price(measure, units, copied=copied)
    return MeasureChosen(team.id, measure.id, units, state.round, state.resources.year, cost_meur, staff_py, copied)


def _fits(state: GameState, team: TeamState, measure: Measure) -> None:
    """What the measure needs is in the team's plan, and nothing that shuts it out."""
    chosen = {item.ref for item in team.plan}
    missing = tuple(ref for ref in measure.requires if ref not in chosen)
    if missing:
        raise RuleViolation("requires", item=measure.id, others=missing)
    clash = tuple(other for other in sorted(chosen) if plans.exclude(state, measure.id, other))
    if clash:
        raise RuleViolation("excludes", item=measure.id, others=clash)


def _units(measure: Measure, units: float) -> None:
    if measure.amount is None:
        if units != 1.0:
            raise RuleViolation("units_limit", item=measure.id, limit=1.0, given=units)
        return
    step, limit = measure.amount.step, measure.amount.limit
    if not 0 < units <= limit + _CENT:
        raise RuleViolation("units_limit", item=measure.id, limit=limit, given=units)
    if not math.isclose(units / step, round(units / step), abs_tol=1e-6):
        raise RuleViolation("units_step", item=measure.id, step=step, given=units)


def _afford(cost_meur: float, staff_py: float, money_left: float, staff_left: float) -> None:
    if cost_meur > money_left + _CENT:
        raise RuleViolation("money", needed=cost_meur, left=money_left)
    if staff_py > staff_left + _CENT:
        raise RuleViolation("staff", needed=staff_py, left=staff_left)


def _dropped(team: TeamState, item: PlanItem) -> ItemDropped:
    steps = sum(link.origin == "step" for link in item.links)
    return ItemDropped(team.id, item.ref, item.cost_meur, item.staff_py, steps)


def drop_item(command: DropItem, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    item = team.item(command.ref)
    if item is None:
        raise RuleViolation("unknown", field="item", value=command.ref)
    if item.round != state.round or item.partner_id is not None:
        raise RuleViolation("not_this_round", item=command.ref)
    needing = tuple(
        other.ref
        for other in team.plan
        if other.kind == "measure" and command.ref in state.scenario.measure(other.ref).requires
    )
    if needing:
        raise RuleViolation("required_by", item=command.ref, others=needing)
    return (_dropped(team, item),)


def offer_cofunding(command: OfferCofunding, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    partner = checks.unlocked(state, command.partner_id)
    if partner.id == team.id:
        raise RuleViolation("self")
    units, copied = _offered(state, team, command)
    if any((offer.offered_by, offer.ref) == (team.id, command.ref) for offer in state.offers):
        raise RuleViolation("already_done", field="cofunding")
    if partner.item(command.ref) is not None:
        raise RuleViolation("already_chosen", item=command.ref)
    return (CofundingOffered(team.id, command.ref, partner.id, state.round, units, copied),)


def _offered(state: GameState, team: TeamState, command: OfferCofunding) -> tuple[float, bool]:
    """(units, copied) of the measure to share: as it stands in the plan, or as it would come into it."""
    if team.item(command.ref) is None:
        chosen = _chosen(state, team, command.ref, command.units, fit=all(command.fit))
        _afford(chosen.cost_meur / 2, chosen.staff_py, team.money_meur, team.staff_py)
        return chosen.units, chosen.copied
    item = checks.item(state, team.id, command.ref)
    if item.kind != "measure" or item.round != state.round:
        raise RuleViolation("not_this_round", item=item.ref)
    if item.partner_id is not None:
        raise RuleViolation("already_done", field="cofunding")
    return item.units, item.copied


def accept_cofunding(command: AcceptCofunding, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    wanted = (command.offered_by, command.ref, team.id)
    offer = next((o for o in state.offers if (o.offered_by, o.ref, o.partner_id) == wanted), None)
    if offer is None:
        raise RuleViolation("no_offer", item=command.ref)
    if team.item(command.ref) is not None:
        raise RuleViolation("already_chosen", item=command.ref)
    _fits(state, team, state.scenario.measure(command.ref))
    offering = state.team(command.offered_by)
    half = plans.share_meur(state, offer)
    events: list[Event] = []
    if offering.item(command.ref) is None:
        chosen = _chosen(state, checks.unlocked(state, offering.id), command.ref, offer.units, fit=offer.copied)
        if half > offering.money_meur + _CENT or chosen.staff_py > offering.staff_py + _CENT:
            raise RuleViolation("no_offer", item=command.ref)  # it has spent its half on something else
        events.append(chosen)
    _afford(half, 0.0, team.money_meur, team.staff_py)
    return (*events, CofundingAccepted(team.id, offering.id, command.ref, half))


def place_link(command: PlaceLink, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    item = checks.item(state, command.team_id, command.ref)
    if item.anchored:
        raise RuleViolation("chain_full", item=item.ref)
    checks.text(command.sentence, "sentence")
    if team.steps < 1:
        raise RuleViolation("steps", needed=1, left=team.steps)
    return (LinkPlaced(team.id, item.ref, "step", command.sentence.strip(), state.round),)


def remove_link(command: RemoveLink, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    checks.unlocked(state, command.team_id)
    item = checks.item(state, command.team_id, command.ref)
    if not item.links or item.links[-1].origin != "step" or item.links[-1].round != state.round:
        raise RuleViolation("no_link", item=item.ref)
    return (LinkRemoved(command.team_id, item.ref),)


def fill_slots(command: FillSlots, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    checks.unlocked(state, command.team_id)
    item = checks.item(state, command.team_id, command.ref)
    checks.follow_up(command.follow_up)
    return (SlotsFilled(command.team_id, item.ref, command.follow_up),)


def _token(team: TeamState) -> None:
    if team.tokens < 1:
        raise RuleViolation("tokens", needed=1, left=team.tokens)


def read_warning(command: ReadWarning, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.team(state, command.team_id)
    if command.measure_id not in {measure.id for measure in state.scenario.measures}:
        raise RuleViolation("unknown", field="measure", value=command.measure_id)
    if command.measure_id in team.warnings_read:
        raise RuleViolation("already_done", field="warning")
    _token(team)
    return (WarningRead(team.id, command.measure_id),)


def guard_item(command: GuardItem, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    item = checks.item(state, command.team_id, command.ref)
    if item.guarded or item.follow_up.complete:
        raise RuleViolation("already_done", field="guard")
    _token(state.team(command.team_id))
    return (ItemGuarded(command.team_id, item.ref),)


def hold_dialog(command: HoldDialog, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    checks.unlocked(state, command.team_id)
    checks.team(state, command.asked_by)
    if command.asked_by == command.team_id:
        raise RuleViolation("self")
    item = checks.item(state, command.team_id, command.ref)
    if any((d.team_id, d.round) == (command.team_id, state.round) for d in state.dialogs):
        raise RuleViolation("already_done", field="dialog")
    checks.text(command.question, "question")
    checks.text(command.answer, "answer", required=False)
    held = DialogHeld(
        command.team_id,
        command.asked_by,
        item.ref,
        command.question_id,
        command.question.strip(),
        command.answer.strip(),
        command.clear,
        state.round,
    )
    if command.clear and not item.anchored:
        return (held, LinkPlaced(command.team_id, item.ref, "dialog", command.answer.strip(), state.round))
    return (held,)


def lock_plan(command: LockPlan, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, *DECIDING)
    team = checks.unlocked(state, command.team_id)
    card_id = state.card_of_round(state.round)
    if card_id is not None and _card_option(state, team, card_id) is None:
        raise RuleViolation("too_early", field="option")
    return (PlanLocked(command.team_id, state.round),)


def guess_total(command: GuessTotal, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "predict")
    checks.team(state, command.team_id)
    if any(result.round == state.round for result in state.results):
        raise RuleViolation("already_revealed")
    checks.number(command.total_kt, "total_kt", -state.ruler.base_kt(), 3 * state.ruler.base_kt())
    return (TotalGuessed(command.team_id, state.round, command.total_kt),)


def reveal_result(command: RevealResult, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "reveal")
    shown = {result.team_id for result in state.results if result.round == state.round}
    order: list[str | None] = [*(team.id for team in state.teams), None]
    hidden = [team_id for team_id in order if team_id not in shown]
    if not hidden:
        raise RuleViolation("nothing_to_reveal")
    return tuple(
        ResultRevealed(state.round, team_id, _old_kt(state, team_id), plans.team_or_room_total_kt(state, team_id))
        for team_id in (hidden if command.all_left else hidden[:1])
    )


def _old_kt(state: GameState, team_id: str | None) -> float:
    """What was shown for the team last, or what happens without new measures."""
    earlier = [result for result in state.results if result.team_id == team_id and result.round < state.round]
    return earlier[-1].new_kt if earlier else plans.baseline_total_kt(state)


def vote_cake(command: VoteCake, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "cake")
    checks.team(state, command.team_id)
    item = checks.item(state, command.for_team_id, command.ref)
    if command.team_id in (command.for_team_id, item.partner_id):
        raise RuleViolation("self")
    if state.round in state.cakes_revealed:
        raise RuleViolation("already_revealed")
    return (CakeVoted(command.team_id, command.for_team_id, command.ref, state.round),)


def reveal_cake(command: RevealCake, state: GameState) -> tuple[Event, ...]:
    checks.phase(state, "cake")
    if state.round in state.cakes_revealed:
        raise RuleViolation("already_revealed")
    votes: dict[tuple[str, str], int] = {}
    for vote in state.cake_votes:
        if vote.round == state.round and state.team(vote.for_team_id).item(vote.ref) is not None:
            key = (vote.for_team_id, vote.ref)
            votes[key] = votes.get(key, 0) + 1
    if not votes:
        raise RuleViolation("too_early", field="cake")
    most = max(votes.values())
    events: list[Event] = [CakeRevealed(state.round)]
    for (team_id, ref), count in sorted(votes.items()):
        if count == most:
            item = checks.item(state, team_id, ref)
            events.append(CakeAwarded(team_id, ref, state.round, count))
            events.append(
                StepsGiven(team_id, 1) if item.anchored else LinkPlaced(team_id, ref, "cake", "", state.round)
            )
    return tuple(events)
