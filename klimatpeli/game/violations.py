"""Why a command was refused. The engine gives the rule and the numbers; ``ui`` makes the sentence."""

from __future__ import annotations

from typing import Literal, get_args

Rule = Literal[
    "not_open",
    "already_open",
    "closed",
    "unknown",
    "team_count",
    "team_names",
    "wrong_phase",
    "gate_inventory",
    "gate_goal",
    "gate_locked",
    "gate_follow_up",
    "same_phase",
    "reason_needed",
    "text_needed",
    "text_too_long",
    "points_sum",
    "points_negative",
    "number_range",
    "nothing_to_reveal",
    "already_revealed",
    "too_early",
    "stances_missing",
    "objection_needs_reason",
    "card_not_in_round",
    "card_not_drawn",
    "already_chosen",
    "chain_only",
    "units_step",
    "units_limit",
    "money",
    "staff",
    "steps",
    "tokens",
    "requires",
    "excludes",
    "required_by",
    "locked",
    "not_this_round",
    "as_usual",
    "chain_full",
    "no_link",
    "already_done",
    "self",
    "no_offer",
    "date",
    "already_agreed",
    "not_agreed",
    "timer_state",
    "nothing_to_undo",
    "nothing_to_redo",
]

RULES: tuple[Rule, ...] = get_args(Rule)

Datum = str | int | float | tuple[str, ...]


class RuleViolation(Exception):
    """A command the rules refuse; the state is unchanged.

    Attributes:
        rule: Which rule.
        data: The numbers and ids behind it (``needed``, ``left``, ``teams``, ``field`` ...).
    """

    def __init__(self, rule: Rule, **data: Datum) -> None:
        self.rule: Rule = rule
        self.data = data
        details = ", ".join(f"{key}={value}" for key, value in data.items())
        super().__init__(f"{rule}({details})" if details else rule)
