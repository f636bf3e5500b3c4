"""Moves at random: anything people might try, sensible or not. The rules say which of them are legal."""

from __future__ import annotations

from random import Random

from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.records import FollowUp
from klimatpeli.game.state import GameState
from tests.game.table import COMPLETE, Table

BOOKKEEPING = (c.PauseTimer, c.ResumeTimer, c.ResetTimer, c.AdjustTimer, c.BeginTurn, c.EndTurn)


def any_move(rng: Random, state: GameState, at: str) -> c.Command:
    """One thing somebody might try in an open workshop."""
    scenario = state.scenario
    team = rng.choice(state.teams)
    other = rng.choice(state.teams)
    refs = [item.ref for item in team.plan] or ["nothing"]
    ref = rng.choice(refs)
    table = plans.on_the_table(state) or ("nothing",)
    subject = rng.choice((*table, "target"))
    measure = rng.choice(scenario.measures)
    step = measure.amount.step if measure.amount else 1.0
    card = scenario.card(state.card_of_round(state.round) or rng.choice(state.resources.cards))
    sectors = scenario.inventory.sectors
    follow_up = rng.choice((COMPLETE, FollowUp(owner="somebody")))
    count = rng.randrange(12)
    phase = rng.randrange(len(state.format.phases))
    forward = state.phase_index + 1
    moves: tuple[c.Command, ...] = (
        c.EnterPhase(forward, at),
        c.EnterPhase(forward, at),
        c.EnterPhase(phase, at, rng.choice(("", "late"))),
        c.ShortenPhase(phase, rng.choice((0, 1, 5))),
        c.PauseTimer(at),
        c.ResumeTimer(at),
        c.ResetTimer(at),
        c.AdjustTimer(rng.choice((-60, 60))),
        c.BeginTurn(team.id),
        c.EndTurn(team.id),
        c.LeaveTable(team.id),
        c.ReturnToTable(team.id),
        c.RecordPulse(rng.choice(("start", "end")), rng.choice(scenario.pulse).id, count, count, count),
        c.SubmitEstimate(team.id, ((rng.choice(sectors), 100),), ((rng.choice(sectors), "decide"),)),
        c.RevealSector(rng.random() < 0.5),
        c.WriteExperience(team.id, "caretaker", "It was cold."),
        c.StateConfidence(team.id, rng.randrange(7), rng.choice(("", "if the farms join"))),
        c.RevealConfidence(),
        c.TakeStance(subject, team.id, rng.choice(("support", "live_with"))),
        c.TakeStance(subject, team.id, "objection", "fact", "The figures are old."),
        c.ConfirmGoal(rng.choice((None, 0.6))),
        c.DrawCard(rng.choice(state.resources.cards)),
        c.ChooseOption(team.id, card.id, rng.choice(card.options).id),
        c.ChooseOption(team.id, card.id, rng.choice(card.options).id),
        c.ChooseMeasure(team.id, measure.id, step * rng.randrange(1, 4), rng.choice(((True,) * 3, (False,) * 3))),
        c.ChooseMeasure(team.id, measure.id, 1.0),
        c.DropItem(team.id, ref),
        c.OfferCofunding(team.id, ref, other.id),
        c.OfferCofunding(team.id, measure.id, other.id, step * 2, (True,) * 3),
        *(c.AcceptCofunding(offer.partner_id, offer.offered_by, offer.ref) for offer in state.offers[:1]),
        c.PlaceLink(team.id, ref, "It saves money."),
        c.PlaceLink(team.id, ref, "It goes first."),
        c.RemoveLink(team.id, ref),
        c.FillSlots(team.id, ref, follow_up),
        c.ReadWarning(team.id, measure.id),
        c.GuardItem(team.id, ref),
        c.HoldDialog(team.id, other.id, ref, "q", "Why?", "Because.", rng.random() < 0.5),
        c.LockPlan(team.id),
        c.GuessTotal(team.id, float(rng.randrange(40, 100))),
        c.RevealResult(rng.random() < 0.3),
        c.VoteCake(team.id, other.id, rng.choice([item.ref for item in other.plan] or ["nothing"])),
        c.RevealCake(),
        c.GivePoints(team.id, ((rng.choice(table), 5),)),
        c.RevealPoints(),
        c.AgreeItem(rng.choice(table)),
        c.LeaveItem(rng.choice(table), "Not this year."),
        c.SetFollowUp(rng.choice(table), follow_up),
        c.AskDebrief(rng.choice(scenario.debrief).id),
        c.NoteAnswer(rng.choice(scenario.debrief).id, "We were tired."),
        c.RecordEndItem(rng.choice(scenario.end_items).id, count, count),
        c.NameHero("School kitchen", "Half the waste."),
        c.RevealAwards(),
        *((c.CloseWorkshop(at),) if rng.random() < 0.1 else ()),
    )
    return rng.choice(moves)


def legal_move(rng: Random, table: Table) -> c.Command | None:
    """A move the rules allow; None when the workshop is closed."""
    if table.state.closed_at:
        return None
    while True:
        table.minutes += 0.1
        command = any_move(rng, table.state, table.at)
        if table.allows(command):
            return command
