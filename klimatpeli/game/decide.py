"""``decide(state, command) -> events``: the one way into the rules.

Pure: the same state and command give the same events, and a refused command changes nothing.
"""

from __future__ import annotations

from klimatpeli.game import commands as c
from klimatpeli.game.events import Event
from klimatpeli.game.rules import agenda, beginning, ending, rounds
from klimatpeli.game.state import GameState


def decide(state: GameState, command: c.Command) -> tuple[Event, ...]:
    """What happens when somebody asks for ``command``.

    Raises:
        RuleViolation: The rules refuse it; the exception carries the rule and the numbers.
    """
    match command:
        case c.OpenWorkshop():
            return agenda.open_workshop(command, state)
        case c.EnterPhase():
            return agenda.enter_phase(command, state)
        case c.ShortenPhase():
            return agenda.shorten_phase(command, state)
        case c.PauseTimer():
            return agenda.pause_timer(command, state)
        case c.ResumeTimer():
            return agenda.resume_timer(command, state)
        case c.ResetTimer():
            return agenda.reset_timer(command, state)
        case c.AdjustTimer():
            return agenda.adjust_timer(command, state)
        case c.BeginTurn():
            return agenda.begin_turn(command, state)
        case c.EndTurn():
            return agenda.end_turn(command, state)
        case c.LeaveTable():
            return agenda.leave_table(command, state)
        case c.ReturnToTable():
            return agenda.return_to_table(command, state)
        case c.CloseWorkshop():
            return agenda.close_workshop(command, state)
        case c.RecordPulse():
            return beginning.record_pulse(command, state)
        case c.SubmitEstimate():
            return beginning.submit_estimate(command, state)
        case c.RevealSector():
            return beginning.reveal_sector(command, state)
        case c.WriteExperience():
            return beginning.write_experience(command, state)
        case c.StateConfidence():
            return beginning.state_confidence(command, state)
        case c.RevealConfidence():
            return beginning.reveal_confidence(command, state)
        case c.TakeStance():
            return beginning.take_stance(command, state)
        case c.ConfirmGoal():
            return beginning.confirm_goal(command, state)
        case c.DrawCard():
            return rounds.draw_card(command, state)
        case c.ChooseOption():
            return rounds.choose_option(command, state)
        case c.ChooseMeasure():
            return rounds.choose_measure(command, state)
        case c.DropItem():
            return rounds.drop_item(command, state)
        case c.OfferCofunding():
            return rounds.offer_cofunding(command, state)
        case c.AcceptCofunding():
            return rounds.accept_cofunding(command, state)
        case c.PlaceLink():
            return rounds.place_link(command, state)
        case c.RemoveLink():
            return rounds.remove_link(command, state)
        case c.FillSlots():
            return rounds.fill_slots(command, state)
        case c.ReadWarning():
            return rounds.read_warning(command, state)
        case c.GuardItem():
            return rounds.guard_item(command, state)
        case c.HoldDialog():
            return rounds.hold_dialog(command, state)
        case c.LockPlan():
            return rounds.lock_plan(command, state)
        case c.GuessTotal():
            return rounds.guess_total(command, state)
        case c.RevealResult():
            return rounds.reveal_result(command, state)
        case c.VoteCake():
            return rounds.vote_cake(command, state)
        case c.RevealCake():
            return rounds.reveal_cake(command, state)
        case c.GivePoints():
            return ending.give_points(command, state)
        case c.RevealPoints():
            return ending.reveal_points(command, state)
        case c.AgreeItem():
            return ending.agree_item(command, state)
        case c.LeaveItem():
            return ending.leave_item(command, state)
        case c.SetFollowUp():
            return ending.set_follow_up(command, state)
        case c.AskDebrief():
            return ending.ask_debrief(command, state)
        case c.NoteAnswer():
            return ending.note_answer(command, state)
        case c.RecordEndItem():
            return ending.record_end_item(command, state)
        case c.NameHero():
            return ending.name_hero(command, state)
        case c.RevealAwards():
            return ending.reveal_awards(command, state)
