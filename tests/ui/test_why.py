"""The panel that takes a total apart: on wall, facilitator's screen and team's board; what it may show, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.content.model import Language
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game import commands as c
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.why import shown_items, why
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.best_search import BestSearch
from klimatpeli.ui.charts import Waterfall
from klimatpeli.ui.context import Context, Languages
from klimatpeli.ui.screens.play import PlayScreen
from klimatpeli.ui.screens.why import BEST, RULERS, SCOPES, STORIES, TOGETHER, WhyOverlay, why_steps
from klimatpeli.ui.sentences import chance_sentence, item_title
from klimatpeli.ui.workshop_model import WorkshopModel

Until = Callable[..., Workshop]


@pytest.fixture
def until(tmp_path: Path) -> Until:
    """A workshop played by script up to a phase."""

    def play(kind: str, round_: int | None = None, place: str = "orimattila") -> Workshop:
        start = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
        workshop = Workshop.create(tmp_path / "why.klimatpeli", load_scenario(place), SteppingClock(start))
        script = ScriptedWorkshop(workshop, demo_texts(), "en", workshop_id="why")
        for running in script.phases():
            if running == kind and workshop.state.phase.round == round_:
                return workshop
        raise LookupError(kind)

    return play


@pytest.fixture
def context(qapp: object) -> Iterator[Context]:
    languages = Languages("en")
    yield Context(languages)
    languages.use("en")
    languages.release()


def played(qtbot: QtBot, context: Context, workshop: Workshop) -> PlayScreen:
    screen = PlayScreen(context, WorkshopModel(workshop))
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def overlay_of(widget: QWidget) -> WhyOverlay:
    found = widget.findChild(WhyOverlay)
    assert isinstance(found, WhyOverlay)
    return found


def words(widget: QWidget) -> str:
    readable = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return "\n".join(one.text() for one in readable if one.isVisible())


def pages(overlay: WhyOverlay) -> set[str]:
    return set(overlay._pages._buttons)


def test_w_opens_it_on_the_wall_and_esc_closes_it(qtbot: QtBot, context: Context, until: Until) -> None:
    screen = played(qtbot, context, until("reveal", 1))
    screen.show_view("wall")
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow, timeout=30_000)
    qtbot.keyClick(screen.wall, Qt.Key.Key_W)
    overlay = overlay_of(screen.wall.view)
    assert overlay.isVisible()
    qtbot.waitUntil(lambda: "futures" in words(overlay), timeout=30_000)
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)
    assert not overlay.isVisible()
    screen.stop()


def test_the_keyboard_stays_on_it(qtbot: QtBot, context: Context, until: Until) -> None:
    screen = played(qtbot, context, until("reveal", 1))
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow, timeout=30_000)
    screen.toggle_why()
    overlay = overlay_of(screen.control)
    qtbot.waitUntil(lambda: overlay.findChild(Waterfall) is not None, timeout=30_000)
    for _ in range(12):
        focus = screen.window().focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        now = screen.window().focusWidget()
        assert isinstance(now, QWidget)
        assert overlay.isAncestorOf(now)
    screen.stop()


def test_the_steps_on_screen_add_up_to_the_total(context: Context, until: Until) -> None:
    state = until("awards").state
    for team_id in (None, *(team.id for team in state.teams)):
        found = why(state, shown_items(state, team_id))
        steps = why_steps(context, state, found)
        first, *changes, last = steps
        assert (first.kind, last.kind) == ("total", "total")
        read = [round(step.value_kt, 1) for step in (first, *changes)]
        assert read[1:] == [step.value_kt for step in changes]
        assert sum(read) == pytest.approx(round(last.value_kt, 1))


def test_the_room_sees_no_best_plan_before_it_looks_back(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("reveal", 1)
    screen = played(qtbot, context, workshop)
    overlay = overlay_of(screen.wall.view)
    screen.show_view("wall")
    overlay.open_room(BEST)
    assert overlay.page == TOGETHER
    assert pages(overlay) == {TOGETHER, RULERS, STORIES, *(team.id for team in workshop.state.teams)}
    assert screen.best.comparison is None
    screen.stop()


def cut_off(overlay: WhyOverlay) -> list[str]:
    """Texts that do not fit their labels, and a page that has to be moved to be read."""
    bars = {"sideways": overlay._scroll.horizontalScrollBar(), "downwards": overlay._scroll.verticalScrollBar()}
    moved = [name for name, bar in bars.items() if bar.maximum() > 0]
    labels = [label for label in overlay._scroll.findChildren(QLabel) if label.isVisible()]
    small = [
        label.text()
        for label in labels
        if label.width() < (label.minimumSizeHint().width() if label.wordWrap() else label.sizeHint().width())
        or label.height() < (label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height())
    ]
    return [*moved, *small]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", ("Hinku-rajaus", "Kaikki sektorit", "1\u00a0891,8\u00a0kt", "2\u00a0345,0\u00a0kt", "päätelty")),
        ("sv", ("Hinku-avgränsningen", "Alla sektorer", "1\u00a0891,8\u00a0kt", "2\u00a0345,0\u00a0kt", "härletts")),
        ("en", ("Hinku scope", "All sectors", "1,891.8\u00a0kt", "2,345.0\u00a0kt", "inferred")),
    ],
)
def test_both_scopes_stand_side_by_side_each_with_its_release(
    qtbot: QtBot, context: Context, until: Until, language: Language, said: tuple[str, ...]
) -> None:
    context.languages.use(language)
    workshop = until("reveal", 1, "paijat-hame")
    scenario = workshop.state.scenario
    screen = played(qtbot, context, workshop)
    for view, host in (("wall", screen.wall.view), ("control", screen.control)):
        screen.show_view(view)
        overlay = overlay_of(host)
        overlay.open_room(SCOPES)
        assert overlay.page == SCOPES
        qtbot.waitUntil(lambda overlay=overlay: said[0] in words(overlay), timeout=30_000)
        shown = words(overlay)
        assert all(word in shown for word in said)
        assert scenario.beside is not None
        for data in (scenario.inventory, scenario.beside):
            assert data.release in shown
            assert data.source.publisher.get(language) in shown
            assert data.source.title.get(language) in shown
        assert f"2022: {context.numbers.kt(985.4)}" in shown
        assert f"2024: {context.numbers.kt(1108.8)}" in shown
        assert cut_off(overlay) == []
        overlay.close_it()
    screen.stop()


def test_a_team_sees_its_own_plan_in_both_scopes(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("measures", 2, "paijat-hame")
    team = workshop.state.teams[0]
    workshop.submit(c.BeginTurn(team.id))
    screen = played(qtbot, context, workshop)
    screen._open_team(team.id)
    assert screen._team_screen is not None
    overlay = overlay_of(screen._team_screen)
    overlay.open_team(team.id)
    assert pages(overlay) == {team.id, SCOPES}
    overlay._pages.set_current(SCOPES)
    overlay._open_page(SCOPES)
    found = why(workshop.state, team.plan).scopes
    assert found is not None
    qtbot.waitUntil(lambda: "All sectors" in words(overlay), timeout=30_000)
    assert context.numbers.kt(found.other.plan_kt) in words(overlay)
    assert cut_off(overlay) == []
    screen.stop()


def test_what_is_not_revealed_is_not_offered(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("predict", 1)
    screen = played(qtbot, context, workshop)
    overlay = overlay_of(screen.control)
    overlay.open_room()
    assert pages(overlay) == {TOGETHER}
    qtbot.waitUntil(lambda: "There are no measures in it yet." in words(overlay), timeout=30_000)
    screen.stop()


def test_the_best_plan_arrives_in_the_debrief_and_leaves_with_it(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("debrief")
    model = WorkshopModel(workshop)
    search = BestSearch(model)
    with qtbot.waitSignal(search.found, timeout=60_000):
        pass
    assert search.comparison is not None
    assert search.comparison.proven
    found = search.comparison
    before = workshop.state.phase_index
    while workshop.state.phase_index == before:
        assert model.undo()
    assert search.comparison is None
    assert model.redo()
    assert search.comparison == found
    search.stop()


def test_the_debrief_names_what_differs(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("debrief")
    screen = played(qtbot, context, workshop)
    screen.show_view("wall")
    overlay = overlay_of(screen.wall.view)
    overlay.open_room(BEST)
    qtbot.waitUntil(lambda: screen.best.comparison is not None, timeout=60_000)
    best = screen.best.comparison
    assert best is not None
    qtbot.waitUntil(lambda: "resources could have done" in words(overlay), timeout=30_000)
    assert best.missed
    for ref, _ in best.missed[:3]:
        assert item_title(context, workshop.state.scenario, ref) in words(overlay)
    screen.stop()


def test_stories_show_every_plan_in_every_future(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("reveal", 2)
    screen = played(qtbot, context, workshop)
    screen.show_view("wall")
    overlay = overlay_of(screen.wall.view)
    overlay.open_room(STORIES)
    qtbot.waitUntil(lambda: "As expected" in words(overlay), timeout=30_000)
    shown = words(overlay)
    assert all(story.title.en in shown for story in workshop.state.scenario.stories)
    assert all(team.name in shown for team in workshop.state.teams)
    screen.stop()


def test_a_team_sees_its_own_plan_and_nobody_elses(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("measures", 2)
    team = workshop.state.teams[0]
    workshop.submit(c.BeginTurn(team.id))
    screen = played(qtbot, context, workshop)
    screen._open_team(team.id)
    assert screen._team_screen is not None
    overlay = overlay_of(screen._team_screen)
    qtbot.mouseClick(screen._team_screen.findChild(QWidget, "team_why"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: overlay.findChild(Waterfall) is not None, timeout=30_000)
    assert pages(overlay) == {team.id}
    others = [other.name for other in workshop.state.teams[1:]]
    assert not any(name in words(overlay) for name in others)
    screen.stop()


def test_a_chance_is_said_in_futures_and_is_never_none_or_all(context: Context) -> None:
    assert chance_sentence(context, 0.412) == "The target is reached in 41 of 100 futures."
    assert "fewer than 1" in chance_sentence(context, 0.0)
    assert "more than 99" in chance_sentence(context, 1.0)


def test_the_facilitator_shows_the_stories_on_the_wall(qtbot: QtBot, context: Context, until: Until) -> None:
    screen = played(qtbot, context, until("reveal", 1))
    screen.show_view("control")
    qtbot.mouseClick(screen.control.findChild(QWidget, "wall_page_stories"), Qt.MouseButton.LeftButton)
    assert screen.view == "wall"
    overlay = overlay_of(screen.wall.view)
    assert overlay.page == STORIES
    qtbot.waitUntil(lambda: "As expected" in words(overlay), timeout=30_000)
    screen.stop()


def test_a_story_is_switched_on_and_everything_follows_it(qtbot: QtBot, context: Context, until: Until) -> None:
    workshop = until("reveal", 2)
    screen = played(qtbot, context, workshop)
    screen.show_view("control")
    before = words(screen.control)
    qtbot.mouseClick(screen.control.findChild(QWidget, "stories_wanted"), Qt.MouseButton.LeftButton)
    overlay = overlay_of(screen.control)
    qtbot.waitUntil(lambda: overlay.findChild(QWidget, "story_grid-stays") is not None, timeout=30_000)
    entries = len(workshop.history.entries)
    qtbot.mouseClick(overlay.findChild(QWidget, "story_grid-stays"), Qt.MouseButton.LeftButton)
    assert screen.model.state.told == ("grid-stays",)
    assert screen.model.record is workshop.state
    assert len(workshop.history.entries) == entries  # looking is not playing
    switch = screen.window().focusWidget()
    assert isinstance(switch, QWidget)
    assert switch.objectName() == "story_grid-stays"
    overlay.close_it()
    assert "Electricity gets no cleaner" in words(screen.control)
    assert words(screen.control) != before
    screen.show_view("wall")
    sign = screen.wall.view.findChild(QWidget, "whatIf")
    assert isinstance(sign, QWidget)
    assert sign.isVisible()
    assert sign.accessibleName() == "What if? Electricity gets no cleaner"
    screen.show_view("control")
    qtbot.mouseClick(screen.control.findChild(QWidget, "as_expected"), Qt.MouseButton.LeftButton)
    assert screen.model.state is workshop.state
    screen.stop()


def test_a_story_ends_with_its_phase_and_not_with_a_move(qtbot: QtBot, context: Context, until: Until) -> None:
    model = WorkshopModel(until("measures", 1))
    model.tell(("grid-stays",))
    team = model.state.teams[0].id
    assert model.submit(c.BeginTurn(team))
    assert model.state.told == ("grid-stays",)
    assert model.state.turn == team
    assert model.submit(c.EndTurn(team))
    assert model.submit(c.EnterPhase(model.state.phase_index + 1, model.now(), ""))
    assert model.state.told == ()
    assert model.state is model.record


def test_nobody_tells_stories_while_teams_guess_the_expected_total(context: Context, until: Until) -> None:
    model = WorkshopModel(until("predict", 1))
    model.tell(("grid-stays",))
    assert model.state.told == ()


def test_the_best_plan_stays_that_of_the_expected_outlook(qtbot: QtBot, context: Context, until: Until) -> None:
    model = WorkshopModel(until("debrief"))
    search = BestSearch(model)
    qtbot.waitUntil(lambda: search.comparison is not None, timeout=60_000)
    found = search.comparison
    model.tell(("grid-stays",))
    assert search.comparison == found
    search.stop()
