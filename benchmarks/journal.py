"""How long a long workshop takes to open, beside reading the same rows with plain SQLite.

    python benchmarks/journal.py

A workshop of 5,000 events, far longer than anybody plays (a scripted 90 minutes has some 280). The table goes to
standard error, one JSON object to standard output. Compare ratios within one run; the times themselves belong to the
machine.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from _workshop import AT, go_to_measures

from klimatpeli.content.packs import load_scenario
from klimatpeli.game import commands as c
from klimatpeli.game.journal import Journal
from klimatpeli.game.records import FollowUp, TeamSetup
from klimatpeli.game.state import GameState
from klimatpeli.game.workshop import Workshop

EVENTS = 5_000
TEAMS = tuple(TeamSetup(name, f"Team {name}", (("councillors", 4),)) for name in "abc")


@dataclass(frozen=True)
class Result:
    """One line of the table."""

    what: str
    milliseconds: float
    times_the_rows: float


def play(workshop: Workshop) -> None:
    """To the measures phase, and then choosing, anchoring and changing one's mind until there are enough events."""
    go_to_measures(workshop, TEAMS)
    free = next(m for m in workshop.state.scenario.measures if m.amount is None and not m.requires)
    follow_up = FollowUp("technical board", "measures done", review_date="2028-06-15")
    rounds = itertools.cycle(TEAMS)
    while events(workshop) < EVENTS:
        team_id = next(rounds).id
        workshop.submit(c.BeginTurn(team_id))
        workshop.submit(c.ChooseMeasure(team_id, free.id))
        workshop.submit(c.PlaceLink(team_id, free.id, "The money is there for two years."))
        workshop.submit(c.FillSlots(team_id, free.id, follow_up))
        workshop.submit(c.DropItem(team_id, free.id))
        workshop.submit(c.EndTurn(team_id))


def events(workshop: Workshop) -> int:
    return sum(len(entry.events) for entry in workshop.history.entries)


def best_of(call: Callable[[], object], *, repeats: int = 5) -> float:
    """Milliseconds of the fastest run."""
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        call()
        times.append(1000 * (time.perf_counter() - began))
    return min(times)


def read_rows(path: Path) -> int:
    """Every row of the file, as SQLite gives them."""
    connection = sqlite3.connect(path)
    rows = [
        row for table in ("meta", "scenario", "entry", "event") for row in connection.execute(f"SELECT * FROM {table}")
    ]
    connection.close()
    return len(rows)


def open_workshop(path: Path) -> GameState:
    with Workshop.open(path) as workshop:
        return workshop.state


def main() -> None:
    scenario = load_scenario("orimattila")
    with tempfile.TemporaryDirectory() as folder:
        long, fresh = Path(folder) / "long.klimatpeli", Path(folder) / "fresh.klimatpeli"
        Workshop.create(fresh, scenario).close()
        with Workshop.create(long, scenario, lambda: AT) as workshop:
            workshop._journal._connection.execute("PRAGMA synchronous = OFF")  # writing is not what is measured
            play(workshop)
            written, state = events(workshop), workshop.state
        assert open_workshop(long) == state
        rows = best_of(lambda: read_rows(long))
        timed = {
            "the rows alone": rows,
            "opening it, read and played back": best_of(lambda: open_workshop(long)),
            "opening one not yet begun": best_of(lambda: open_workshop(fresh)),
            "reading the entries, not played back": best_of(lambda: Journal.open(long).close()),
        }
    results = [Result(what, round(ms, 2), round(ms / rows, 1)) for what, ms in timed.items()]
    for result in results:
        print(f"{result.what:40} {result.milliseconds:9.2f} ms {result.times_the_rows:8.1f} x", file=sys.stderr)
    print(json.dumps({"events": written, "results": [asdict(result) for result in results]}))


if __name__ == "__main__":
    main()
