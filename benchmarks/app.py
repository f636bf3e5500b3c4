"""How quickly the windows answer: a click on a card to the new picture, and a cold start to the first one.

    python benchmarks/app.py

The team's board at 1366 x 768 without a screen, in a workshop that has three measures in the plan. The picture is there
when the window has painted; a choice is on disk by then. Beside it stands the projection alone. A cold start is the
whole process of ``klimatpeli`` until its window paints, beside a process that shows an empty PySide6 window. The table
goes to standard error, one JSON object to standard output. Compare ratios within one run; the times themselves belong
to the machine.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from klimatpeli.ui.screens.team.board import BoardScreen
    from klimatpeli.ui.workshop_model import WorkshopModel

CARDS = 40
STARTS = 5
TOP = 12
AT = "2026-11-22T09:00:00.000+00:00"
FIRST_PAINT = """
import os, sys
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            os.write(1, b"painted")
            os._exit(0)
        return False
"""
BARE = (
    FIRST_PAINT
    + """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
watch = Watch()
window = QMainWindow()
window.installEventFilter(watch)
window.show()
application.exec()
"""
)
KLIMATPELI = (
    FIRST_PAINT
    + """
from klimatpeli import app, cli
watch = Watch()
application = app.make_application(sys.argv[:1])
application.installEventFilter(watch)
sys.argv = ["klimatpeli"]
cli.main()
"""
)


@dataclass(frozen=True)
class Result:
    """One line of the table; ``ratio`` compares with the plain thing named in ``beside``."""

    what: str
    median_ms: float
    p95_ms: float
    beside: str
    ratio: float


# --- a click to the new picture ----------------------------------------------------------------------------


@contextmanager
def board() -> Iterator[tuple[BoardScreen, WorkshopModel]]:
    """The first team's board with three measures in its plan, painted."""
    from PySide6.QtWidgets import QApplication

    from klimatpeli import app
    from klimatpeli.content.packs import load_scenario
    from klimatpeli.game import commands as c
    from klimatpeli.game.records import TeamSetup
    from klimatpeli.game.workshop import Workshop
    from klimatpeli.ui.context import Context, Languages
    from klimatpeli.ui.screens.team.board import BoardScreen
    from klimatpeli.ui.workshop_model import WorkshopModel

    app.make_application(sys.argv[:1])
    teams = tuple(TeamSetup(f"team{number}", name) for number, name in enumerate(("Kuikat", "Ketut", "Männyt"), 1))
    with (
        tempfile.TemporaryDirectory() as folder,
        Workshop.create(Path(folder) / "board.klimatpeli", load_scenario("orimattila")) as workshop,
    ):
        workshop.submit(c.OpenWorkshop("benchmark", "", "90", teams, "each_round", AT))
        workshop.submit(c.EnterPhase(2, AT, "benchmark"))
        workshop.submit(c.RevealSector(all_left=True))
        workshop.submit(c.EnterPhase(3, AT))
        workshop.submit(c.RevealConfidence())
        for team in teams:
            workshop.submit(c.TakeStance("target", team.id, "support"))
        workshop.submit(c.ConfirmGoal())
        workshop.submit(c.EnterPhase(5, AT, "benchmark"))
        for measure in ("oil-boiler-homes", "remote-work", "hvo-fleet"):
            workshop.submit(c.ChooseMeasure("team1", measure))
        workshop.submit(c.BeginTurn("team1"))
        model = WorkshopModel(workshop)
        screen = BoardScreen(Context(Languages("fi")), model, "team1")
        screen.resize(1366, 768)
        screen.show()
        settle(screen)
        yield screen, model
        screen.close()
        screen.deleteLater()
        QApplication.processEvents()


def settle(screen: BoardScreen) -> None:
    """Until the window has painted and has nothing left to paint."""
    timed(screen.update, screen)


class Paints:
    """Counts what is painted in a window."""

    def __init__(self, window: BoardScreen) -> None:
        from PySide6.QtCore import QEvent, QObject

        outer = self

        class Watch(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
                outer._new += event.type() == QEvent.Type.UpdateRequest
                return False

        self._new = 0
        self._watch = Watch()
        window.installEventFilter(self._watch)

    def since_last_look(self) -> int:
        new, self._new = self._new, 0
        return new


def timed(action: Callable[[], None], screen: BoardScreen) -> float:
    """Milliseconds from the action to the painted picture; until it is still, so that nothing is left out."""
    from PySide6.QtWidgets import QApplication

    painted = Paints(screen)
    began = time.perf_counter()
    action()
    ended = began
    while True:
        QApplication.processEvents()
        if painted.since_last_look():
            ended = time.perf_counter()
        elif ended > began:
            return 1000 * (ended - began)


def clicks() -> tuple[list[float], list[float], list[float]]:
    """(taking a card in hand, choosing it, the projection alone), milliseconds each."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from klimatpeli.game import plans
    from klimatpeli.ui.widgets import CardGrid

    hand, choice, alone = [], [], []
    with board() as (screen, model):
        tab = screen.findChild(QWidget, "step_measures")
        assert isinstance(tab, QWidget)
        if tab.isVisible():
            QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
            settle(screen)
        grid = screen.findChild(CardGrid)
        assert isinstance(grid, CardGrid)
        for key in grid.visible_ids()[:CARDS]:
            card = grid.card(key)
            grid.ensureWidgetVisible(card)
            settle(screen)
            hand.append(timed(partial(QTest.mouseClick, card, Qt.MouseButton.LeftButton), screen))
            if card.data.available and not card.data.chosen:
                button = screen.findChild(QWidget, "choose")
                assert isinstance(button, QWidget)
                before = model.state
                choice.append(timed(partial(QTest.mouseClick, button, Qt.MouseButton.LeftButton), screen))
                assert model.state is not before, key
                began = time.perf_counter()
                plans.project_team(model.state, "team1")
                alone.append(1000 * (time.perf_counter() - began))
                model.undo()
                settle(screen)
    return hand, choice, alone


# --- a cold start ------------------------------------------------------------------------------------------


def first_paint(program: str) -> list[float]:
    """Milliseconds from starting the process to its first paint, several times; files are in the cache by then."""
    times = []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "KLIMATPELI_HOME": home}
        for _ in range(STARTS + 1):
            began = time.perf_counter()
            done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment, check=False)
            times.append(1000 * (time.perf_counter() - began))
            if done.stdout != b"painted":
                raise RuntimeError(done.stderr.decode())
    return times[1:]


def imports() -> list[tuple[str, float]]:
    """What a cold start imports for longest: (module, milliseconds of its own)."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-c", KLIMATPELI],
            capture_output=True,
            env={**os.environ, "KLIMATPELI_HOME": home},
            text=True,
            check=False,
        )
    found = []
    for line in done.stderr.splitlines():
        own, _, name = line.removeprefix("import time:").split("|") if line.count("|") == 2 else ("", "", "")
        if own.strip().isdigit():
            found.append((name.strip(), int(own) / 1000))
    return sorted(found, key=lambda entry: -entry[1])[:TOP]


# --- the table ---------------------------------------------------------------------------------------------


def result(what: str, times: list[float], beside: str, plain: list[float]) -> Result:
    p95 = statistics.quantiles(times, n=20)[-1]
    median = statistics.median(times)
    return Result(what, round(median, 2), round(p95, 2), beside, round(median / statistics.median(plain), 1))


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["KLIMATPELI_REDUCED_MOTION"] = "1"  # a glide would be waited for
    bare, app = first_paint(BARE), first_paint(KLIMATPELI)
    hand, choice, alone = clicks()
    projection, empty = "the projection alone", "an empty PySide6 window"
    results = [
        result(projection, alone, projection, alone),
        result("a card taken in hand, painted", hand, projection, alone),
        result("a card chosen, on disk and painted", choice, projection, alone),
        result(empty, bare, empty, bare),
        result("klimatpeli, cold, to its first paint", app, empty, bare),
    ]
    for line in results:
        times = f"median {line.median_ms:9.2f} ms  p95 {line.p95_ms:9.2f} ms"
        print(f"{line.what:40} {times} {line.ratio:7.1f} x {line.beside}", file=sys.stderr)
    slowest = imports()
    print("\nimported for longest before the first paint:", file=sys.stderr)
    for name, own_ms in slowest:
        print(f"  {own_ms:7.1f} ms  {name}", file=sys.stderr)
    print(
        json.dumps(
            {"cards": len(hand), "results": [asdict(line) for line in results], "imports_ms": dict(slowest)},
        )
    )


if __name__ == "__main__":
    main()
