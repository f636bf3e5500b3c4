"""The facilitator's rows: who asks whom, what was asked, dates in the language."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from klimatpeli.game import commands as c
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.control.ending import DebriefTask
from klimatpeli.ui.screens.control.rounds import TourTask
from klimatpeli.ui.widgets import Chip, Text
from tests.ui.team.conftest import NAMES, PlayTo


def test_in_the_dialog_it_is_seen_who_asks_whom_and_what_came_of_it(
    qtbot: QtBot, context: Context, play_to: PlayTo
) -> None:
    model = play_to("dialog")
    task = TourTask(context, model, "")
    qtbot.addWidget(task)
    task.show()
    asked = [label.text() for label in task.findChildren(Text) if label.text().startswith("question from")]
    assert sorted(asked) == sorted(f"question from: {name}" for name in NAMES)

    def verdicts() -> list[str]:
        shown = [chip.text() for chip in task.findChildren(Chip) if chip.isVisible()]
        return [text for text in shown if text in ("clear", "not yet")]

    assert verdicts() == []
    state = model.state
    question = state.scenario.dialog[0]
    text = question.text.get("en")
    for team, asker, clear in (("team1", "team2", True), ("team2", "team3", False)):
        ref = next(item.ref for item in state.team(team).plan if not item.as_usual)
        assert model.submit(c.HoldDialog(team, asker, ref, question.id, text, "", clear))
        task.refresh()
    assert verdicts() == ["clear", "not yet"]


def test_a_question_that_was_asked_is_marked_and_so_is_the_one_on_the_wall(
    qtbot: QtBot, context: Context, play_to: PlayTo
) -> None:
    model = play_to("debrief")
    task = DebriefTask(context, model)
    qtbot.addWidget(task)
    task.show()
    first, second = (question.id for question in model.state.scenario.debrief[:2])

    def marks() -> list[str]:
        return [chip.text() for chip in task.findChildren(Chip) if chip.isVisible()]

    assert marks() == []
    model.submit(c.AskDebrief(first))
    task.refresh()
    assert marks() == ["on the wall"]
    model.submit(c.AskDebrief(second))
    task.refresh()
    assert marks() == ["asked", "on the wall"]
