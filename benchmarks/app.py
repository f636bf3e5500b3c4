"""How quickly the windows answer: a click on a card to the new picture, and a cold start to the first one.

    python benchmarks/app.py

The team's board at 1366 x 768 without a screen, in a workshop that has three measures in the plan. A click ends with
the window's last paint, whatever it is of: the chart, the gauges and the band are those of the plan by then (the
chart's figures are checked), and what was done is on disk. A choice takes part in the band from its first link on.
Beside it stands the projection alone. A cold start is the whole process of ``klimatpeli`` until its window paints,
beside a process that shows an empty PySide6 window. The table goes to standard error, one JSON object to standard
output. Compare ratios within one run; the times themselves belong to the machine.
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
from typing import TYPE_CHECKING, Self

from _workshop import go_to_measures

if TYPE_CHECKING:
    from klimatpeli.ui.charts import EmissionChart
    from klimatpeli.ui.screens.team.board import BoardScreen
    from klimatpeli.ui.workshop_model import WorkshopModel

CARDS = 40
STARTS = 5
STILL_FOR_S = 0.06
CHOSEN = ("oil-boiler-homes", "remote-work", "hvo-fleet")
LINK_ROUNDS = 7
TOP = 12
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
from klimatpeli import __main__, app
watch = Watch()
application = app.make_application(sys.argv[:1])
application.installEventFilter(watch)
sys.argv = ["klimatpeli"]
__main__.main()
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
        go_to_measures(workshop, teams)
        for measure in CHOSEN:
            workshop.submit(c.ChooseMeasure("team1", measure))
        workshop.submit(c.BeginTurn("team1"))
        model = WorkshopModel(workshop)
        screen = BoardScreen(Context(Languages("fi")), model, "team1")
        screen.resize(1366, 768)
        painted(screen.show, screen)
        while not shows_band(screen):  # the first one is drawn off the event loop
            painted(screen.update, screen)
        yield screen, model
        screen.close()
        screen.deleteLater()
        QApplication.processEvents()


class Watch:
    """Notes when a window, and the chart in it, were painted last."""

    def __init__(self, screen: BoardScreen, chart: EmissionChart) -> None:
        from PySide6.QtCore import QEvent, QObject

        outer = self

        class Filter(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
                if event.type() == QEvent.Type.Paint:
                    outer._window = True
                    outer._chart = outer._chart or watched is chart
                return False

        self._window = self._chart = False
        # Nothing in the window is opaque: with whatever is painted, one of the two papers below is painted too.
        self._filter, self._watched = Filter(), (screen, screen.content or screen, chart)
        self.window_at: float | None = None
        self.chart_at: float | None = None

    def __enter__(self) -> Self:
        for widget in self._watched:
            widget.installEventFilter(self._filter)
        return self

    def __exit__(self, *_: object) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self._filter)

    def note(self) -> None:
        """To be called after the events have been worked off: whatever has been painted was finished just now."""
        now = time.perf_counter()
        self.window_at = now if self._window else self.window_at
        self.chart_at = now if self._chart else self.chart_at
        self._window = self._chart = False


@dataclass(frozen=True)
class Painted:
    """Milliseconds from an action to the last paint of the window and of its chart; None where there was none."""

    window_ms: float | None
    chart_ms: float | None


def painted(action: Callable[[], object], screen: BoardScreen) -> Painted:
    """Do it, and wait until the window has had nothing to paint for a while, so that nothing is left out."""
    from PySide6.QtWidgets import QApplication

    def since(moment: float | None) -> float | None:
        return None if moment is None else 1000 * (moment - began)

    with Watch(screen, chart_of(screen)) as watch:
        began = time.perf_counter()
        action()
        watch.note()
        while time.perf_counter() - max(began, watch.window_at or began) < STILL_FOR_S:
            QApplication.processEvents()
            watch.note()
    return Painted(since(watch.window_at), since(watch.chart_at))


def chart_of(screen: BoardScreen) -> EmissionChart:
    from klimatpeli.ui.charts import EmissionChart

    chart = screen.findChild(EmissionChart, "plan_chart")
    assert isinstance(chart, EmissionChart)
    return chart


def shows_band(screen: BoardScreen) -> bool:
    data = chart_of(screen).data
    return data is not None and bool(data.low_kt)


def check(screen: BoardScreen, model: WorkshopModel) -> None:
    """The chart shows the plan as it is now, and the band of that very plan.

    Raises:
        RuntimeError: It shows something else.
    """
    from klimatpeli.game import plans
    from klimatpeli.game.futures import futures

    state, data = model.state, chart_of(screen).data
    counts_credits = state.ruler.target.counts_credits
    measures = plans.team_measures(state, "team1")
    band = futures(state.ruler, measures).band(counts_credits=counts_credits)
    total = plans.project_team(state, "team1").total_kt(counts_credits=counts_credits)
    expected = tuple(tuple(values.tolist()) for values in (total, band.p10_kt, band.p90_kt))
    if data is None or (data.plan_kt, data.low_kt, data.high_kt) != expected:
        raise RuntimeError("the chart does not show the plan and its band")


@contextmanager
def stopwatch(owner: type, name: str) -> Iterator[list[float]]:
    """Milliseconds of each call of a method."""
    times: list[float] = []
    method = getattr(owner, name)

    def measured(*arguments: object) -> object:
        began = time.perf_counter()
        try:
            return method(*arguments)
        finally:
            times.append(1000 * (time.perf_counter() - began))

    setattr(owner, name, measured)
    try:
        yield times
    finally:
        setattr(owner, name, method)


@dataclass(frozen=True)
class Clicks:
    """Milliseconds of each click; ``charted`` are those choices that changed something in the chart."""

    hand: list[float]
    choice: list[float]
    charted: list[float]
    disk: list[float]
    projection: list[float]


def clicks() -> Clicks:
    """Take every card in hand, and choose what can be chosen; each choice is taken back before the next."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from klimatpeli.game import plans
    from klimatpeli.game.journal import Journal
    from klimatpeli.ui.widgets import CardGrid

    found = Clicks([], [], [], [], [])
    with board() as (screen, model):

        def click(widget: QWidget | None) -> Painted:
            assert isinstance(widget, QWidget)
            return painted(partial(QTest.mouseClick, widget, Qt.MouseButton.LeftButton), screen)

        click(screen.findChild(QWidget, "step_measures"))
        grid = screen.findChild(CardGrid)
        assert isinstance(grid, CardGrid)
        for key in grid.visible_ids()[:CARDS]:
            card = grid.card(key)
            painted(partial(grid.ensureWidgetVisible, card), screen)
            took = click(card)
            check(screen, model)
            if took.window_ms is not None:  # the first is in hand already
                found.hand.append(took.window_ms)
            if card.data.available and not card.data.chosen:
                before = model.state
                with stopwatch(Journal, "append") as disk:
                    took = click(screen.findChild(QWidget, "choose"))
                assert model.state is not before, key
                check(screen, model)
                assert took.window_ms is not None, key
                found.choice.append(took.window_ms)
                if took.chart_ms is not None:  # what would take nothing leaves the chart as it is
                    found.charted.append(took.window_ms)
                found.disk.extend(disk)
                began = time.perf_counter()
                plans.project_team(model.state, "team1")
                found.projection.append(1000 * (time.perf_counter() - began))
                painted(partial(model.undo), screen)
    return found


def links() -> list[float]:
    """Place the first link of each chosen measure, several times over: the band is drawn anew each time."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit, QWidget

    found = []
    with board() as (screen, model):

        def click(name: str) -> Painted:
            widget = screen.findChild(QWidget, name)
            assert isinstance(widget, QWidget)
            return painted(partial(QTest.mouseClick, widget, Qt.MouseButton.LeftButton), screen)

        for _ in range(LINK_ROUNDS):
            for measure in CHOSEN:
                click(f"plan_{measure}")
                sentence = screen.findChild(QPlainTextEdit, "link_sentence")
                assert isinstance(sentence, QPlainTextEdit)
                painted(partial(sentence.setPlainText, "It pays for itself."), screen)
                before = model.state
                took = click("place_link")
                assert model.state is not before, measure
                check(screen, model)
                assert took.window_ms is not None, measure
                found.append(took.window_ms)
                painted(model.undo, screen)
    return found


# --- a cold start ------------------------------------------------------------------------------------------


def first_paint(program: str) -> list[float]:
    """Milliseconds from starting the process to its first paint, several times; files are in the cache by then."""
    times = []
    with tempfile.TemporaryDirectory() as home:
        # As installed: compiled modules are kept, whatever this shell says; the first start writes them.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "KLIMATPELI_HOME": home}
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
    found = clicks()
    projection, empty = "the projection alone", "an empty PySide6 window"
    alone = found.projection
    results = [
        result(projection, alone, projection, alone),
        result("a card in hand: chart, gauges, band", found.hand, projection, alone),
        result("a card chosen: chart, gauges, band", found.choice, projection, alone),
        result("  of which on disk", found.disk, projection, alone),
        result("a card chosen that changes the chart", found.charted, projection, alone),
        result("a link placed: chart, gauges, band", links(), projection, alone),
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
            {"cards": len(found.hand), "results": [asdict(line) for line in results], "imports_ms": dict(slowest)},
        )
    )


if __name__ == "__main__":
    main()
