"""The way to where measures are chosen, which every benchmark of a workshop begins with."""

from __future__ import annotations

from collections.abc import Sequence

from klimatpeli.game import commands as c
from klimatpeli.game.records import TeamSetup
from klimatpeli.game.workshop import Workshop

AT = "2026-11-22T09:00:00.000+00:00"


def go_to_measures(workshop: Workshop, teams: Sequence[TeamSetup]) -> None:
    """Open a new workshop and lead it to the first round's measures."""
    workshop.submit(c.OpenWorkshop("benchmark", "", "90", tuple(teams), "each_round", AT))
    workshop.submit(c.EnterPhase(2, AT, "benchmark"))
    workshop.submit(c.RevealSector(all_left=True))
    workshop.submit(c.EnterPhase(3, AT))
    workshop.submit(c.RevealConfidence())
    for team in teams:
        workshop.submit(c.TakeStance("target", team.id, "support"))
    workshop.submit(c.ConfirmGoal())
    workshop.submit(c.EnterPhase(5, AT, "benchmark"))
