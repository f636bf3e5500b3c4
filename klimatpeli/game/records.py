"""Small records that commands, events and state share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Control = Literal["decide", "influence", "hope"]
Stance = Literal["support", "live_with", "objection"]
ObjectionKind = Literal["fact", "value", "interest"]
Standings = Literal["each_round", "end", "never"]
LinkOrigin = Literal["step", "decision", "dialog", "cake"]

CHAIN_LENGTH = 4
REALISED = (0.0, 0.4, 0.6, 0.8, 1.0)
"""Realised part of an effect by the number of links (Förankring): nobody told, nothing happens."""


@dataclass(frozen=True, slots=True)
class TeamSetup:
    """A team and how many people of which group sit in it; participants are counts, never names."""

    id: str
    name: str
    groups: tuple[tuple[str, int], ...] = ()

    @property
    def people(self) -> int:
        return sum(count for _, count in self.groups)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Who answers for a measure, how it is seen, and when somebody asks about it. Empty text = not filled yet."""

    owner: str = ""
    indicator: str = ""
    unit: str = ""
    baseline: str = ""
    goal: str = ""
    start: str = ""
    next_meeting: str = ""
    """ISO date of the next meeting that takes it up."""
    review_date: str = ""
    """ISO date on which the board asks whether it was done."""

    @property
    def complete(self) -> bool:
        """Owner, indicator and review date: what keeps a measure from drifting."""
        return bool(self.owner.strip() and self.indicator.strip() and self.review_date.strip())


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the chain; its place in the tuple says whose: executive, management, head, officials."""

    origin: LinkOrigin
    sentence: str = ""
    round: int = 1


@dataclass(frozen=True, slots=True)
class Award:
    award_id: str
    team_id: str | None
    ref: str | None = None
    value: float | None = None
    """The figure behind it: kt per M€, points of deviation, links, votes."""
    text: str = ""
