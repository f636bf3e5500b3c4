"""Every screen the room sees, from a whole workshop: whole texts, in three languages, in every size."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.game.audience import AudienceState
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.kit import Line, TextBlock
from klimatpeli.ui.screens.audience.registry import SCREENS, make_audience_screen
from klimatpeli.ui.screens.audience.reveal import ResultRow
from klimatpeli.ui.screens.audience.view import AudienceView
from klimatpeli.ui.theme import theme_manager
from klimatpeli.ui.widgets import CornerstoneStepper, HeaderBar, TimerChip
from tests.ui.audience.conftest import Played, Speak
from tests.ui.audience.looking import overflow, said

LONG_NAMES = ("Ilmastolautakuntalaiset", "Maaseutuyrittäjien edustajat", "Vanhus- ja vammaisneuvosto")


def window(qtbot: QtBot, context: Context, width: int = 1920, height: int = 1080) -> AudienceView:
    view = AudienceView(context)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    return view


def draw(room: AudienceView, view: AudienceState) -> None:
    room.show_state(view)
    QApplication.processEvents()
    QApplication.processEvents()


def test_the_last_row_test_notices_a_text_that_does_not_fit(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    block = TextBlock([Line("Energiansäästöneuvontapalvelukokonaisuus " * 12)], parent=root)
    block.setGeometry(0, 0, 200, 60)
    label = QLabel("a label that is wider than its place", root)
    label.setGeometry(0, 80, 40, QFontMetrics(label.font()).height())
    root.show()
    assert len(overflow(root)) == 2


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut_in_any_phase(qtbot: QtBot, speak: Speak, played: Played, language: Language) -> None:
    room = window(qtbot, speak(language))
    room.set_timer(252, True)
    for moment in played.turning_points():
        draw(room, moment.view)
        assert overflow(room) == [], f"{moment.phase} after {moment.command}"


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 768), (3840, 2160)])
def test_the_drawing_scales_with_the_window(
    qtbot: QtBot, speak: Speak, played: Played, width: int, height: int
) -> None:
    room = window(qtbot, speak("fi"), width, height)
    for kind in SCREENS:
        moment = [moment for moment in played.moments if moment.phase == kind][-1]
        draw(room, moment.view)
        assert overflow(room) == [], kind
        assert room.size().toTuple() == (width, height)


@pytest.mark.slow
def test_long_team_names_fit(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("fi"))
    for moment in played.turning_points():
        view = moment.view
        named = tuple(replace(team, name=name) for team, name in zip(view.teams, LONG_NAMES, strict=True))
        draw(room, replace(view, teams=named))
        assert overflow(room) == [], f"{moment.phase} after {moment.command}"


def test_every_phase_has_a_screen_of_its_own(qtbot: QtBot, speak: Speak) -> None:
    context = speak("en")
    screens = [make_audience_screen(kind, context) for kind in SCREENS]
    for screen in screens:
        qtbot.addWidget(screen)
    assert len({type(screen) for screen in screens}) == len(SCREENS) == 16


def test_the_screen_follows_the_phase(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    for kind, screen in SCREENS.items():
        draw(room, next(moment for moment in played.moments if moment.phase == kind).view)
        assert type(room.screen_shown) is screen


@pytest.mark.parametrize(
    ("phase", "stone"),
    [("welcome", -1), ("inventory", 0), ("goal", 1), ("measures", 2), ("choose", 2), ("follow_up", 3), ("close", 4)],
)
def test_the_bar_shows_how_far_the_four_cornerstones_have_come(
    qtbot: QtBot, speak: Speak, played: Played, phase: str, stone: int
) -> None:
    room = window(qtbot, speak("en"))
    draw(room, next(moment for moment in played.moments if moment.phase == phase).view)
    stepper = room.findChild(CornerstoneStepper)
    expected = CornerstoneStepper(("Inventory", "Goal", "Measures", "Follow-up"), stone)
    qtbot.addWidget(expected)
    assert stepper is not None
    assert stepper.accessibleName() == expected.accessibleName()


def test_the_bar_says_place_round_and_council_year(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    moment = played.of("measures", "BeginTurn", round_=2)
    draw(room, moment.view)
    header = room.findChild(HeaderBar)
    assert header is not None
    assert header.accessibleName().startswith("Orimattila. ")
    assert header.accessibleName().endswith(f"Round 2 of 2 · council year {moment.view.year}")


def test_the_timer_appears_when_it_is_set(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    draw(room, played.of("welcome", "EnterPhase").view)
    chip = room.findChild(TimerChip)
    assert chip is not None
    assert not chip.isVisible()
    room.set_timer(-5, True)
    assert chip.isVisible()
    assert chip.text() == "+0:05"


def test_the_team_with_the_laptop_is_named(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    moment = played.of("measures", "BeginTurn", round_=1, last=False)
    draw(room, moment.view)
    assert any(text == f"{moment.view.teams[0].name} are deciding" for text in said(room))


def test_results_come_into_the_open_one_by_one(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    reveals = [moment for moment in played.moments if (moment.command, moment.round) == ("RevealResult", 2)]
    draw(room, played.of("reveal", "EnterPhase", round_=2).view)
    assert _open_rows(room) == 0, "the round before is not this round's result"
    for number, moment in enumerate(reveals[:3], start=1):
        draw(room, moment.view)
        assert _open_rows(room) == number


def _open_rows(room: AudienceView) -> int:
    return sum("%" in row.text() for row in room.findChildren(ResultRow))


def test_a_new_language_redraws_the_room(qtbot: QtBot, speak: Speak, played: Played) -> None:
    context = speak("en")
    room = window(qtbot, context)
    draw(room, played.of("card", "DrawCard", round_=1).view)
    card = played.of("card", "DrawCard", round_=1).view.scenario.cards[0]
    context.languages.use("sv")
    assert any(card.title.sv in text for text in said(room))
    qtbot.waitUntil(lambda: not any(card.title.en in text for text in said(room)))


def test_phases_fade_into_each_other_unless_motion_is_reduced(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    welcome, inventory = played.of("welcome", "EnterPhase").view, played.of("inventory", "EnterPhase").view
    veil = room.findChild(QWidget, "veil")
    assert veil is not None
    room.show_state(welcome)
    room.show_state(inventory)
    assert not veil.isVisible()
    theme_manager().set_reduced_motion(False)
    room.show_state(welcome)
    assert veil.isVisible()
    qtbot.waitUntil(lambda: not veil.isVisible())


def test_the_share_of_the_best_plan_waits_for_its_figure(qtbot: QtBot, speak: Speak, played: Played) -> None:
    room = window(qtbot, speak("en"))
    draw(room, played.of("awards", "RevealAwards").view)
    assert not any("93%" in text for text in said(room))
    room.set_best_share(0.93)
    assert any("93%" in text for text in said(room))
