"""Estimate, confidence, guess, cake and points: sent with clicks or keys, and only when complete."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from klimatpeli.game import commands as c
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.team.cake import CakeScreen
from klimatpeli.ui.screens.team.confidence import ConfidenceScreen
from klimatpeli.ui.screens.team.controls import ThreeWay
from klimatpeli.ui.screens.team.estimate import EstimateScreen, share_rest
from klimatpeli.ui.screens.team.guess import GuessScreen
from klimatpeli.ui.screens.team.points import PointsScreen
from klimatpeli.ui.widgets import CardGrid, InlineMessage, PointsEntry, Text

from .conftest import PlayTo, Show
from .looking import click, find, focused_name, press, tab_to, write

# --- estimate


def test_an_estimate_cannot_be_sent_before_all_points_are_given(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(EstimateScreen(context, play_to("inventory"), "team1"))
    find(screen, "points_road_transport").setFocus()
    write("96")
    assert not find(screen, "done").isEnabled()
    assert "Still to give: 4" in find(screen, "missing", Text).text()
    assert find(screen, "points_left", Text).text() == "4"


def test_the_pot_of_points_cannot_be_overdrawn(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(EstimateScreen(context, play_to("inventory"), "team1"))
    find(screen, "points_road_transport").setFocus()
    write("80")
    find(screen, "points_agriculture").setFocus()
    write("60")
    assert find(screen, "points_agriculture", PointsEntry).value() == 20


def test_an_estimate_is_sent_with_the_keyboard_alone(
    context: Context, play_to: PlayTo, show: Show, qtbot: QtBot
) -> None:
    model = play_to("inventory")
    screen = show(EstimateScreen(context, model, "team1"))
    first = model.state.scenario.inventory.sectors[0]
    assert focused_name() == f"points_{first}"
    write("40")
    press(Qt.Key.Key_Tab)
    assert focused_name() == f"control_{first}"
    press(Qt.Key.Key_2)
    tab_to("even")
    press(Qt.Key.Key_Space)
    tab_to("done")
    with qtbot.waitSignal(screen.finished):
        press(Qt.Key.Key_Space)
    team = model.state.team("team1")
    assert sum(points for _, points in team.estimate) == 100
    assert dict(team.controls) == {first: "influence"}


def test_sharing_out_the_rest_by_a_click_makes_it_ready(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(EstimateScreen(context, play_to("inventory"), "team1"))
    click(screen, "even")
    assert find(screen, "points_left", Text).text() == "0"
    assert find(screen, "done").isEnabled()


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 40), min_size=1, max_size=14))
def test_sharing_out_the_rest_gives_every_point_and_takes_none(points: dict[str, int]) -> None:
    shared = share_rest(points)
    assert sum(shared.values()) == max(100, sum(points.values()))
    assert all(shared[key] >= points[key] for key in points)


def test_a_mark_pressed_again_is_cleared(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(EstimateScreen(context, play_to("inventory"), "team1"))
    marks = find(screen, "control_agriculture", ThreeWay)
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=marks.rect().center())
    assert marks.current == "influence"
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=marks.rect().center())
    assert marks.current == ""


def test_a_draft_of_an_estimate_outlives_the_screen_and_the_language(
    context: Context, play_to: PlayTo, show: Show
) -> None:
    model = play_to("inventory")
    screen = show(EstimateScreen(context, model, "team1"))
    find(screen, "points_agriculture").setFocus()
    write("25")
    context.languages.use("fi")
    assert find(screen, "points_agriculture", PointsEntry).value() == 25
    again = show(EstimateScreen(context, model, "team1"))
    assert find(again, "points_agriculture", PointsEntry).value() == 25
    other = show(EstimateScreen(context, model, "team2"))
    assert find(other, "points_agriculture", PointsEntry).value() == 0


def test_an_experience_earns_a_token(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("inventory")
    screen = show(EstimateScreen(context, model, "team1"))
    find(screen, "experience_role", QLineEdit).setFocus()
    write("kiinteistönhoitaja")
    find(screen, "experience_text", QPlainTextEdit).setFocus()
    write("Säädöt unohtuivat, ja lämpö karkasi yöllä.")
    click(screen, "send_experience")
    assert model.state.team("team1").tokens == 1
    assert model.state.experiences[-1].role == "kiinteistönhoitaja"
    assert find(screen, "experience_text", QPlainTextEdit).toPlainText() == ""


def test_an_experience_without_a_role_is_refused_beside_the_form(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(EstimateScreen(context, play_to("inventory"), "team1"))
    click(screen, "send_experience")
    assert "role is empty" in find(screen, "experience_message", InlineMessage).text()


# --- confidence


@pytest.mark.parametrize("number", [1, 3, 5])
def test_confidence_is_sent_by_clicks(context: Context, play_to: PlayTo, show: Show, qtbot: QtBot, number: int) -> None:
    model = play_to("goal")
    screen = show(ConfidenceScreen(context, model, "team2"))
    assert not find(screen, "done").isEnabled()
    click(screen, f"confidence_{number}")
    find(screen, "condition").setFocus()
    write("jos valtio säilyttää tuen")
    with qtbot.waitSignal(screen.finished):
        click(screen, "done")
    team = model.state.team("team2")
    assert (team.confidence, team.condition) == (number, "jos valtio säilyttää tuen")


def test_confidence_is_sent_with_the_keyboard_alone(
    context: Context, play_to: PlayTo, show: Show, qtbot: QtBot
) -> None:
    model = play_to("goal")
    screen = show(ConfidenceScreen(context, model, "team1"))
    assert focused_name() == "confidence_1"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    tab_to("done")
    with qtbot.waitSignal(screen.finished):
        press(Qt.Key.Key_Space)
    assert model.state.team("team1").confidence == 3


# --- guess


def test_a_guess_is_typed_and_sent(context: Context, play_to: PlayTo, show: Show, qtbot: QtBot) -> None:
    model = play_to("predict")
    screen = show(GuessScreen(context, model, "team3"))
    find(screen, "guess", QDoubleSpinBox).setValue(88.5)
    with qtbot.waitSignal(screen.finished):
        click(screen, "done")
    assert model.state.team("team3").guesses_kt == ((1, 88.5),)


def test_a_guess_moves_by_buttons_keys_and_on_the_line(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(GuessScreen(context, play_to("predict"), "team1"))
    spin = find(screen, "guess", QDoubleSpinBox)
    start = spin.value()
    click(screen, "guess_less")
    assert spin.value() == pytest.approx(start - 1)
    spin.setFocus()
    press(Qt.Key.Key_Down)
    assert spin.value() == pytest.approx(start - 2)
    line = find(screen, "guess_line")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert spin.value() < start - 2


def test_the_known_figures_are_read_aloud(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("predict")
    screen = show(GuessScreen(context, model, "team1"))
    heard = find(screen, "guess_line").accessibleName()
    assert context.numbers.kt(model.state.target_kt) in heard
    assert "Without new measures" in heard


# --- cake


def test_a_cake_goes_to_another_teams_choice(context: Context, play_to: PlayTo, show: Show, qtbot: QtBot) -> None:
    model = play_to("cake")
    screen = show(CakeScreen(context, model, "team1"))
    assert not find(screen, "done").isEnabled()
    click(screen, "card_team2.remote-work")
    with qtbot.waitSignal(screen.finished):
        click(screen, "done")
    vote = model.state.cake_votes[-1]
    assert (vote.team_id, vote.for_team_id, vote.ref) == ("team1", "team2", "remote-work")


def test_a_cake_is_given_with_the_keyboard_alone(context: Context, play_to: PlayTo, show: Show, qtbot: QtBot) -> None:
    model = play_to("cake")
    screen = show(CakeScreen(context, model, "team1"))
    assert focused_name() == "card_team2.remote-work"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    tab_to("done")
    with qtbot.waitSignal(screen.finished):
        press(Qt.Key.Key_Space)
    assert model.state.cake_votes[-1].for_team_id == "team3"


def test_nobody_votes_for_their_own(context: Context, play_to: PlayTo, show: Show) -> None:
    screen = show(CakeScreen(context, play_to("cake"), "team2"))
    assert screen.findChild(Text, "missing") is not None
    assert not [card for card in screen.findChildren(object) if card.objectName().startswith("card_team2.")]


SHARED = (
    c.OfferCofunding("team1", "oil-boiler-homes", "team2"),
    c.AcceptCofunding("team2", "team1", "oil-boiler-homes"),
)


@pytest.mark.parametrize(("voter", "offered"), [("team1", ()), ("team2", ()), ("team3", ("team1",))])
def test_a_shared_measure_is_offered_once_and_never_to_those_who_share_it(
    context: Context, play_to: PlayTo, show: Show, voter: str, offered: tuple[str, ...]
) -> None:
    screen = show(CakeScreen(context, play_to("cake", deals=SHARED), voter))
    cards = find(screen, "cards", CardGrid).visible_ids()
    assert [key.partition(".")[0] for key in cards if key.endswith(".oil-boiler-homes")] == list(offered)


# --- points


def test_five_points_are_given_and_sent(context: Context, play_to: PlayTo, show: Show, qtbot: QtBot) -> None:
    model = play_to("choose")
    screen = show(PointsScreen(context, model, "team1"))
    find(screen, "points_oil-boiler-homes").setFocus()
    write("3")
    assert not find(screen, "done").isEnabled()
    find(screen, "points_remote-work").setFocus()
    write("2")
    with qtbot.waitSignal(screen.finished):
        click(screen, "done")
    assert dict(model.state.team("team1").points) == {"oil-boiler-homes": 3, "remote-work": 2}


def test_points_sent_can_be_changed_until_they_are_shown(context: Context, play_to: PlayTo, show: Show) -> None:
    model = play_to("choose")
    model.submit(c.GivePoints("team1", (("remote-work", 5),)))
    screen = show(PointsScreen(context, model, "team1"))
    assert find(screen, "points_remote-work", PointsEntry).value() == 5
    assert find(screen, "done").isEnabled()
