"""Why something was refused or not saved, in a sentence: what, how much is missing, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from klimatpeli.game import plans
from klimatpeli.game.journal import (
    CannotWrite,
    DamagedWorkshop,
    JournalError,
    NewerWorkshop,
    NotAWorkshop,
    WorkshopInUse,
)
from klimatpeli.game.state import GameState
from klimatpeli.game.violations import Datum, RuleViolation
from klimatpeli.ui.context import Context

translate = QCoreApplication.translate


def refusal_sentence(context: Context, state: GameState, violation: RuleViolation) -> str:
    """The sentence for a refused command, in the language in use."""
    return _Refusal(context, state, violation.data).sentence(violation.rule)


class _Refusal:
    """One refusal's data as words."""

    def __init__(self, context: Context, state: GameState, data: Mapping[str, Datum]) -> None:
        self._context = context
        self._state = state
        self._data = data

    def sentence(self, rule: str) -> str:
        for part in (self._flow, self._entry, self._choice, self._plan, self._ending):
            text = part(rule)
            if text:
                return text
        return translate("Refusals", "That is not possible now. Nothing was changed.")

    # --- words for the data

    def _number(self, key: str) -> float:
        value = self._data.get(key, 0)
        return float(value) if isinstance(value, int | float) else 0.0

    def _text(self, key: str) -> str:
        return str(self._data.get(key, ""))

    def _refs(self, key: str) -> tuple[str, ...]:
        value = self._data.get(key, ())
        return value if isinstance(value, tuple) else (str(value),)

    def _plain(self, value: float) -> str:
        whole = abs(value - round(value)) < 1e-9
        return self._context.numbers.decimal(value, 0 if whole else 1)

    def _quoted(self, text: str) -> str:
        return f"“{text}”" if self._context.language == "en" else f"”{text}”"

    def _title(self, ref: str) -> str:
        try:
            return self._quoted(plans.title(self._state, ref, self._context.language))
        except KeyError:
            pass
        try:
            return self._quoted(self._context.text(self._state.scenario.card(ref).title))
        except KeyError:
            return self._quoted(ref)

    def _item(self) -> str:
        return self._title(self._text("item"))

    def _titles(self, key: str) -> str:
        return ", ".join(self._title(ref) for ref in self._refs(key))

    def _teams(self) -> str:
        names = {team.id: team.name for team in self._state.teams}
        return ", ".join(names.get(ref, ref) for ref in self._refs("teams"))

    def _phase(self, kind: str) -> str:
        return self._quoted(self._context.term(self._state.scenario.vocabulary.phases, kind))

    def _field(self) -> str:
        return field_name(self._text("field"))

    def _given_date(self) -> str:
        given = self._text("value")
        try:
            return self._context.numbers.date(date.fromisoformat(given))
        except ValueError:
            return given

    # --- going through the workshop

    def _flow(self, rule: str) -> str:
        match rule:
            case "not_open":
                return translate(
                    "Refusals", "The workshop has not been opened yet. Open it in the facilitator's window first."
                )
            case "already_open":
                return translate("Refusals", "The workshop is already open. Go on where it stands.")
            case "closed":
                return translate("Refusals", "The workshop is closed, so nothing can be changed. Everything is kept.")
            case "unknown":
                text = translate(
                    "Refusals", "{field}: “{value}” is not part of this workshop any more. Choose another one."
                )
                return text.format(field=self._field(), value=self._text("value"))
            case "team_count":
                text = translate(
                    "Refusals", "{low} to {high} teams can play, and there are {given}. Add or remove teams."
                )
                return text.format(**{key: self._plain(self._number(key)) for key in ("low", "high", "given")})
            case "team_names":
                return translate("Refusals", "Two teams have the same name. Give each team a name of its own.")
            case "wrong_phase":
                text = translate("Refusals", "This belongs to {expected}, and now it is {actual}. Nothing was changed.")
                expected = ", ".join(self._phase(kind) for kind in self._refs("expected"))
                return text.format(expected=expected, actual=self._phase(self._text("actual")))
            case "gate_inventory":
                return translate(
                    "Refusals", "The whole inventory has not been shown yet. Reveal all sectors, then it goes on."
                )
            case "gate_goal":
                return translate("Refusals", "The goal has not been confirmed yet. Confirm it, then it goes on.")
            case "gate_locked":
                text = translate("Refusals", "Not all have locked their choices. Still open: {teams}.")
                return text.format(teams=self._teams())
            case "gate_follow_up":
                text = translate(
                    "Refusals", "Owner, indicator or check date is missing for {items}. Fill them in first."
                )
                return text.format(items=self._titles("items"))
            case "same_phase":
                return translate("Refusals", "This phase is running already.")
            case "reason_needed":
                text = translate("Refusals", "This skips {phases}. Write one line that says why.")
                return text.format(phases=", ".join(self._phase(kind) for kind in self._refs("phases")))
            case "timer_state":
                return translate("Refusals", "The timer is in that state already. Nothing was changed.")
            case "nothing_to_undo":
                return translate("Refusals", "There is nothing to undo.")
            case "nothing_to_redo":
                return translate("Refusals", "There is nothing to do again.")
        return ""

    # --- what is written and counted

    def _entry(self, rule: str) -> str:
        match rule:
            case "text_needed":
                return translate("Refusals", "{field} is empty. Write a few words.").format(field=self._field())
            case "text_too_long":
                text = translate(
                    "Refusals", "{field} is too long: {given} characters, and {limit} fit. Shorten it by {over}."
                )
                given, limit = self._number("given"), self._number("limit")
                return text.format(
                    field=self._field(),
                    given=self._plain(given),
                    limit=self._plain(limit),
                    over=self._plain(given - limit),
                )
            case "points_sum":
                left = self._number("expected") - self._number("given")
                text = (
                    translate("Refusals", "{given} of {expected} points are given. Still to give: {left}.")
                    if left > 0
                    else translate("Refusals", "{given} points are given, and there are {expected}. Too many: {left}.")
                )
                return text.format(
                    given=self._plain(self._number("given")),
                    expected=self._plain(self._number("expected")),
                    left=self._plain(abs(left)),
                )
            case "points_negative":
                return translate("Refusals", "Points cannot be below nothing. Give 0 or more.")
            case "number_range":
                text = translate("Refusals", "{field}: {given} does not fit. Give a number from {low} to {high}.")
                numbers = {key: self._plain(self._number(key)) for key in ("given", "low", "high")}
                return text.format(field=self._field(), **numbers)
            case "nothing_to_reveal":
                return translate("Refusals", "Everything has been shown already.")
            case "already_revealed":
                return translate("Refusals", "This has been shown to the room, so it can no longer be changed.")
            case "too_early":
                return self._too_early()
            case "date":
                text = translate("Refusals", "{field}: “{value}” is not a day. Pick the day from the calendar.")
                return text.format(field=self._field(), value=self._given_date())
        return ""

    def _too_early(self) -> str:
        match self._text("field"):
            case "estimate":
                return translate(
                    "Refusals", "No team has sent its estimate yet. At least one is needed before the reveal."
                )
            case "confidence":
                return translate("Refusals", "The teams' confidence has to be heard and shown first.")
            case "points":
                return translate("Refusals", "The teams' points have to be given and shown first.")
            case "cake":
                return translate("Refusals", "No team has voted for the cake yet. At least one vote is needed.")
            case "option":
                return translate(
                    "Refusals", "The scenario card has no answer yet. Choose one option; “as usual” is one too."
                )
        return translate("Refusals", "It is too early for this. Something before it is still missing.")

    # --- choosing

    def _choice(self, rule: str) -> str:
        numbers = self._context.numbers
        needed, left = self._number("needed"), self._number("left")
        match rule:
            case "card_not_in_round":
                text = translate(
                    "Refusals", "The card {card} does not belong to round {round}. Pick one of this round's cards."
                )
                return text.format(card=self._title(self._text("card")), round=self._text("round"))
            case "card_not_drawn":
                text = translate(
                    "Refusals", "The card {card} is not the one on the table. Answer the card that was read aloud."
                )
                return text.format(card=self._title(self._text("card")))
            case "already_chosen":
                return translate("Refusals", "{item} is chosen already.").format(item=self._item())
            case "chain_only":
                return translate(
                    "Refusals",
                    "In this short format no measures are bought. Choose an option of the card and anchor it well.",
                )
            case "units_step":
                text = translate("Refusals", "{item} comes in steps of {step}, so {given} does not fit.")
                return text.format(
                    item=self._item(), step=self._plain(self._number("step")), given=self._plain(self._number("given"))
                )
            case "units_limit":
                text = translate("Refusals", "{item}: {given} is too much or too little here. At most {limit} fit.")
                return text.format(
                    item=self._item(),
                    given=self._plain(self._number("given")),
                    limit=self._plain(self._number("limit")),
                )
            case "money":
                text = translate(
                    "Refusals",
                    "Not enough money: this costs {needed} and you have {left}. Missing: {missing}. "
                    "Take less of it, drop something, or ask another team to share the cost.",
                )
                short = numbers.meur(max(needed - left, 0.0), 2)
                return text.format(needed=numbers.meur(needed, 2), left=numbers.meur(left, 2), missing=short)
            case "staff":
                text = translate(
                    "Refusals",
                    "Not enough staff: this takes {needed} and you have {left}. Missing: {missing}. "
                    "Drop something, or copy what others have done: it takes less work of your own.",
                )
                return text.format(
                    needed=numbers.person_years(needed),
                    left=numbers.person_years(left),
                    missing=numbers.person_years(max(needed - left, 0.0)),
                )
            case "steps":
                text = translate(
                    "Refusals",
                    "No anchoring steps left: a link takes {needed} and you have {left}. "
                    "Take a link away elsewhere, or earn one: a “clear” in the dialog or a cake.",
                )
                return text.format(needed=self._plain(needed), left=self._plain(left))
            case "tokens":
                text = translate(
                    "Refusals",
                    "This takes {needed} experience token and you have {left}. Write down an experience to earn one.",
                )
                return text.format(needed=self._plain(needed), left=self._plain(left))
            case "requires":
                text = translate("Refusals", "{item} needs {others} first. Choose that, then this.")
                return text.format(item=self._item(), others=self._titles("others"))
            case "excludes":
                text = translate(
                    "Refusals", "{item} cannot be done together with {others}. Drop one to take the other."
                )
                return text.format(item=self._item(), others=self._titles("others"))
        return ""

    # --- working on the plan

    def _plan(self, rule: str) -> str:
        match rule:
            case "required_by":
                text = translate("Refusals", "{others} builds on {item}. Drop that first.")
                return text.format(item=self._item(), others=self._titles("others"))
            case "locked":
                names = {team.id: team.name for team in self._state.teams}
                text = translate(
                    "Refusals",
                    "{team} has locked round {round}. The facilitator can undo the lock if something has to change.",
                )
                team = self._text("team")
                return text.format(team=names.get(team, team), round=self._text("round"))
            case "not_this_round":
                text = translate(
                    "Refusals",
                    "{item} was decided earlier or together with another team, so it stands.",
                )
                return text.format(item=self._item())
            case "as_usual":
                text = translate("Refusals", "{item} changes nothing, so there is nothing to anchor or to follow up.")
                return text.format(item=self._item())
            case "chain_full":
                text = translate("Refusals", "All four links of {item} are in place: all of its effect comes true.")
                return text.format(item=self._item())
            case "no_link":
                text = translate(
                    "Refusals", "{item} has no link that you placed this round, so there is none to take back."
                )
                return text.format(item=self._item())
            case "already_done":
                return self._already_done()
            case "self":
                return translate("Refusals", "This is for another team, not for your own. Choose another team.")
            case "no_offer":
                text = translate("Refusals", "The offer to share {item} is no longer there. Ask the other team.")
                return text.format(item=self._item())
        return ""

    def _already_done(self) -> str:
        match self._text("field"):
            case "turn":
                return translate("Refusals", "The turn has ended already. Hand the laptop over.")
            case "cofunding":
                return translate("Refusals", "This measure is offered to or shared with another team already.")
            case "warning":
                return translate("Refusals", "You have read this already; it stays open to you.")
            case "guard":
                return translate("Refusals", "This measure is safe already: it does not lose a link at the next check.")
            case "dialog":
                return translate("Refusals", "You have had your dialog of this round. Lock your choices.")
        return translate("Refusals", "That has been done already.")

    # --- the joint plan

    def _ending(self, rule: str) -> str:
        match rule:
            case "stances_missing":
                text = translate("Refusals", "Not everyone has been heard. Still to say where they stand: {teams}.")
                return text.format(teams=self._teams())
            case "objection_needs_reason":
                return translate(
                    "Refusals", "An objection needs its kind (fact, value or interest) and a few words on why."
                )
            case "already_agreed":
                return translate("Refusals", "{item} is in the joint plan already.").format(item=self._item())
            case "not_agreed":
                text = translate("Refusals", "{item} is not in the joint plan. Agree on it first.")
                return text.format(item=self._item())
        return ""


def field_name(field: str) -> str:
    """What people call an entry field of a command; the field's id when it has no name of its own."""
    names = {
        "occasion": translate("Refusals", "The occasion"),
        "team_name": translate("Refusals", "The team's name"),
        "participants": translate("Refusals", "The number of people"),
        "group": translate("Refusals", "The group"),
        "format": translate("Refusals", "The format"),
        "phase": translate("Refusals", "The phase"),
        "minutes": translate("Refusals", "The minutes"),
        "seconds": translate("Refusals", "The seconds"),
        "reason": translate("Refusals", "The reason"),
        "role": translate("Refusals", "The role"),
        "experience": translate("Refusals", "The experience"),
        "condition": translate("Refusals", "The condition"),
        "confidence": translate("Refusals", "The confidence"),
        "reduction": translate("Refusals", "The reduction"),
        "sector": translate("Refusals", "The sector"),
        "statement": translate("Refusals", "The statement"),
        "agree": translate("Refusals", "The hands that agree"),
        "unsure": translate("Refusals", "The hands that are unsure"),
        "disagree": translate("Refusals", "The hands that disagree"),
        "before": translate("Refusals", "The hands for before"),
        "now": translate("Refusals", "The hands for now"),
        "option": translate("Refusals", "The option"),
        "measure": translate("Refusals", "The measure"),
        "item": translate("Refusals", "The choice"),
        "team": translate("Refusals", "The team"),
        "sentence": translate("Refusals", "What this person needs to hear"),
        "question": translate("Refusals", "The question"),
        "answer": translate("Refusals", "The answer"),
        "owner": translate("Refusals", "The owner"),
        "indicator": translate("Refusals", "The indicator"),
        "unit": translate("Refusals", "The unit"),
        "baseline": translate("Refusals", "The level now"),
        "goal": translate("Refusals", "The goal"),
        "start": translate("Refusals", "The start"),
        "next_meeting": translate("Refusals", "The next meeting"),
        "review_date": translate("Refusals", "The check date"),
        "total_kt": translate("Refusals", "The guess"),
    }
    return names.get(field, field)


def journal_sentence(context: Context, error: JournalError) -> str:
    """What is wrong with a workshop file: what happened, what is kept, what to do."""
    name = error.path.name
    match error:
        case DamagedWorkshop():
            text = translate(
                "Refusals",
                "“{file}” is damaged and was not touched. From its beginning {count} steps can be read. "
                "Make a copy of the file and open the newest backup.",
            )
            return text.format(file=name, count=context.numbers.integer(error.readable_entries))
        case NewerWorkshop():
            text = translate(
                "Refusals",
                "“{file}” was made with a newer Klimatpeli and was not touched. Update the program to open it.",
            )
        case NotAWorkshop():
            text = translate(
                "Refusals", "“{file}” is not a Klimatpeli workshop. It was not touched. Choose another file."
            )
        case WorkshopInUse():
            text = translate(
                "Refusals",
                "“{file}” is open in another window or on another computer. Nothing was changed. Close it there first.",
            )
        case CannotWrite():
            text = _cannot_write(error.reason)
        case _:
            text = translate(
                "Refusals", "“{file}” could not be used. Nothing was changed. Try again, or choose another file."
            )
    return text.format(file=name, folder=str(error.path.parent))


def _cannot_write(reason: str) -> str:
    match reason:
        case "full":
            return translate(
                "Refusals",
                "The disk is full, so the last step was not saved and did not happen. Everything before it is kept "
                "in “{file}”. Free some space and do it again.",
            )
        case "read_only":
            return translate(
                "Refusals",
                "The folder {folder} does not allow writing, so the last step was not saved and did not happen. "
                "Everything before it is kept in “{file}”. Allow writing there, or copy the file elsewhere.",
            )
        case "missing":
            return translate(
                "Refusals",
                "The folder {folder} is gone, so the last step was not saved and did not happen. "
                "Bring the folder or the memory stick back and do it again.",
            )
    return translate(
        "Refusals",
        "The last step could not be saved and did not happen. Everything before it is kept in “{file}”. "
        "Do it again; if it fails again, copy the file to another disk.",
    )
