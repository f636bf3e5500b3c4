"""What every team screen promises: no secrets of others, a name for every control, room on a small laptop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from klimatpeli.content.model import LANGUAGES, Language, PhaseKind
from klimatpeli.game import commands as c
from klimatpeli.game.records import FollowUp
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.handover import HandoverScreen
from klimatpeli.ui.screens.team.registry import SCREENS, has_team_screen, make_team_screen
from klimatpeli.ui.theme import theme_manager

from .conftest import PlayTo, Show
from .looking import click, find, words

KINDS: tuple[PhaseKind, ...] = tuple(SCREENS)


def test_every_phase_in_which_the_laptop_goes_round_has_a_screen() -> None:
    assert all(has_team_screen(kind) for kind in KINDS)
    assert not has_team_screen("reveal")


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_says_its_name(context: Context, play_to: PlayTo, show: Show, kind: PhaseKind) -> None:
    screen = show(make_team_screen(kind, context, play_to(kind), "team1"))
    nameless = [
        widget
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_"))
    ]
    assert not nameless


@pytest.mark.parametrize("kind", KINDS)
def test_every_button_can_be_found_by_its_own_name(
    context: Context, play_to: PlayTo, show: Show, kind: PhaseKind
) -> None:
    screen = show(make_team_screen(kind, context, play_to(kind), "team1"))
    names = [
        button.objectName()
        for button in screen.findChildren(QAbstractButton)
        if button.isVisible() and not button.objectName().startswith("qt_")
    ]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_screen_fits_a_small_laptop(
    context: Context, play_to: PlayTo, show: Show, kind: PhaseKind, language: Language
) -> None:
    context.languages.use(language)
    screen = show(make_team_screen(kind, context, play_to(kind), "team1"))
    QApplication.processEvents()
    assert (screen.width(), screen.height()) == (1366, 768)
    content = screen.findChild(QWidget, "screen_content")
    assert content is not None
    assert content.height() + screen.header.height() == screen.height(), "the screen as a whole must not scroll"
    cut = [
        label.text()
        for label in screen.findChildren(QLabel)
        if label.isVisible() and not label.wordWrap() and label.text() and label.sizeHint().width() > label.width() + 1
    ]
    assert not cut


@pytest.mark.parametrize("kind", KINDS)
def test_every_screen_opens_in_the_dark_and_at_double_size(
    context: Context, play_to: PlayTo, show: Show, kind: PhaseKind
) -> None:
    theme_manager().set_palette("dark")
    theme_manager().set_text_scale(2.0)
    screen = show(make_team_screen(kind, context, play_to(kind), "team1"))
    assert not screen.grab().isNull()


@pytest.mark.parametrize("kind", KINDS)
def test_a_screen_left_open_survives_the_next_phase(
    context: Context, play_to: PlayTo, show: Show, kind: PhaseKind
) -> None:
    model = play_to(kind)
    screen = show(make_team_screen(kind, context, model, "team1"))
    earlier = model.state.phase_index - 1
    assert model.submit(c.EnterPhase(earlier, model.now()))
    screen.refresh()
    QApplication.sendEvent(screen, QFocusEvent(QFocusEvent.Type.FocusOut))


def test_the_estimate_of_another_team_is_nowhere_on_the_screen(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("inventory")
    sectors = model.state.scenario.inventory.sectors
    points = ((sectors[0], 77), (sectors[1], 23))
    assert model.submit(c.SubmitEstimate("team2", points))
    screen = show(make_team_screen("inventory", context, model, "team1"))
    assert "77" not in words(screen)


def test_the_confidence_of_another_team_is_nowhere_on_the_screen(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("goal")
    assert model.submit(c.StateConfidence("team2", 1, "salainen ehto"))
    screen = show(make_team_screen("goal", context, model, "team1"))
    assert "salainen" not in words(screen)


def test_the_plan_of_another_team_is_nowhere_on_the_board(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("measures")
    assert model.submit(c.ChooseMeasure("team2", "remote-work"))
    assert model.submit(c.PlaceLink("team2", "remote-work", "salainen lause"))
    screen = show(make_team_screen("measures", context, model, "team1"))
    assert "salainen" not in words(screen)
    assert screen.findChild(QWidget, "plan_remote-work") is None


def test_a_warning_not_paid_for_is_nowhere_on_the_board(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("measures")
    screen = show(make_team_screen("measures", context, model, "team1"))
    said = words(screen)
    assert not [m.id for m in model.state.scenario.measures if context.text(m.warning) in said]


def test_the_guess_and_the_points_of_another_team_are_nowhere_on_the_screen(
    context: Context, play_to: PlayTo, show: Show
) -> None:
    guessing = play_to("predict")
    assert guessing.submit(c.GuessTotal("team2", 61.7))
    assert "61.7" not in words(show(make_team_screen("predict", context, guessing, "team1")))


def test_the_handover_shows_nothing_of_any_team(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("measures")
    assert model.submit(c.ChooseMeasure("team1", "remote-work"))
    assert model.submit(c.PlaceLink("team1", "remote-work", "salainen lause"))
    said = words(HandoverScreen(context, model, "team2"))
    assert "salainen" not in said
    assert context.text(model.state.scenario.measure("remote-work").title) not in said
    assert "Kuikat" not in said


def test_names_are_shown_as_they_are_written(context: Context, play_to: PlayTo, show: Show) -> None:
    name = "<b>Lihavat</b> & <img src=x>"
    model = play_to("dialog", names=("Kuikat", name, "Männyt"))
    screen = show(make_team_screen("dialog", context, model, "team2"))
    labels = [label for label in screen.findChildren(QLabel) if name in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_words_that_people_wrote_are_never_markup_in_a_tooltip(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("measures")
    assert model.submit(c.ChooseMeasure("team1", "remote-work"))
    owner = "<img src=/etc/hostname>"
    assert model.submit(c.FillSlots("team1", "remote-work", FollowUp(owner, "x", review_date="2028-01-01")))
    screen = show(make_team_screen("measures", context, model, "team1"))
    click(screen, "plan_remote-work")
    tip = find(screen, "slot_owner").toolTip()
    assert owner not in tip
    assert "&lt;img" in tip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_lists_scrolls_on_a_small_laptop(
    context: Context, play_to: PlayTo, show: Show, kind: PhaseKind, language: Language
) -> None:
    context.languages.use(language)
    screen = show(make_team_screen(kind, context, play_to(kind), "team1"))
    assert screen.content is not None
    assert screen.content.width() <= 1366
    assert screen.content.height() + screen.header.height() <= 768
