"""Work off the event loop: answered to whoever asked last, and to nobody who is gone."""

from __future__ import annotations

import logging
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from klimatpeli.ui.jobs import Jobs


def test_the_newest_request_is_answered_and_no_other(qtbot: QtBot) -> None:
    jobs, answers, hold = Jobs(), list[object](), Event()
    jobs.done.connect(answers.append)
    jobs.start(lambda: hold.wait(10) and "late")
    jobs.start(lambda: "newest")
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    hold.set()
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(20)
    assert answers == ["newest"]


def test_an_answer_to_somebody_who_is_gone_is_dropped(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    owner, begun, hold = QObject(), Event(), Event()
    jobs = Jobs(owner)

    def work() -> str:
        begun.set()
        hold.wait(10)
        return "too late"

    jobs.start(work)
    assert begun.wait(10)
    shiboken6.delete(owner)
    hold.set()
    with caplog.at_level(logging.INFO):
        QThreadPool.globalInstance().waitForDone()
        qtbot.wait(20)
    assert "Traceback" not in capfd.readouterr().err


def test_what_goes_wrong_is_told_to_the_one_who_asked(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.start(lambda: 1 // 0)
    assert isinstance(told.args[0], ZeroDivisionError)
