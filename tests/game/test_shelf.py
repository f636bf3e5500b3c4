"""The list of workshops in a folder: read quickly, truthful, and without touching a file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.shelf import new_path, shelf
from klimatpeli.game.workshop import Workshop
from tests.game.table import Table, clock_time
from tests.game.test_journal import OPEN, files

_LEAVE_OPEN = """
import sys, time
from pathlib import Path
from klimatpeli.game.workshop import Workshop
from klimatpeli.game.commands import ResetTimer
workshop = Workshop.open(Path(sys.argv[1]), lambda: "2026-11-22T12:00:00+00:00")
workshop.submit(ResetTimer("2026-11-22T12:00:00+00:00"))
print("open", flush=True)
time.sleep(60)
"""


@pytest.fixture
def running(tmp_path: Path, scenario: Scenario) -> Path:
    """A workshop of 90 minutes left in the measures phase of round 1, closed as a file."""
    path = tmp_path / "running.klimatpeli"
    story = Table(scenario).open().to_measures().history.entries
    with Workshop.create(path, scenario, lambda: clock_time(30)) as workshop:
        for entry in story:
            assert entry.command is not None
            workshop.submit(entry.command)
    return path


def test_a_running_workshop_shows_where_it_stands(running: Path) -> None:
    (entry,) = shelf(running.parent)
    assert (entry.path, entry.condition, entry.interrupted) == (running, "running", False)
    assert (entry.phase, entry.round, entry.occasion) == ("measures", 1, "seminar")
    assert entry.saved_at == clock_time(30)
    assert entry.place is not None
    assert entry.place["fi"] == "Orimattila"


def test_a_closed_workshop_is_closed(played: Path) -> None:
    (entry,) = shelf(played.parent)
    assert (entry.condition, entry.phase) == ("closed", "close")


def test_a_workshop_that_nobody_has_opened_yet_is_listed_with_its_place(tmp_path: Path, scenario: Scenario) -> None:
    Workshop.create(tmp_path / "new.klimatpeli", scenario).close()
    (entry,) = shelf(tmp_path)
    assert (entry.condition, entry.phase, entry.saved_at) == ("running", None, "")
    assert entry.place == scenario.place.model_dump()


def test_workshops_in_use_and_interrupted_are_told_apart_and_nothing_is_touched(running: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", _LEAVE_OPEN, str(running)], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        assert [entry.condition for entry in shelf(running.parent)] == ["in_use"]
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    before = files(running.parent)
    assert set(before) == {running.name, f"{running.name}-wal"}
    (entry,) = shelf(running.parent)
    assert (entry.condition, entry.interrupted, entry.phase) == ("running", True, "measures")
    assert entry.saved_at == "2026-11-22T12:00:00+00:00"
    assert files(running.parent) == before


def test_a_workshop_open_in_this_program_is_in_use_and_looking_does_not_loosen_its_lock(
    tmp_path: Path, scenario: Scenario
) -> None:
    path = tmp_path / "mine.klimatpeli"
    with Workshop.create(path, scenario) as workshop:
        workshop.submit(OPEN)
        assert [entry.condition for entry in shelf(tmp_path)] == ["in_use"]
        code = "import sys; from pathlib import Path; from klimatpeli.game.shelf import shelf; "
        code += "print(shelf(Path(sys.argv[1]))[0].condition)"
        command = [sys.executable, "-c", code, str(tmp_path)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "in_use\n"
        workshop.submit(c.EnterPhase(1, clock_time(1)))


def test_what_cannot_be_read_stands_at_the_end_and_what_is_no_workshop_file_is_not_listed(played: Path) -> None:
    folder = played.parent
    (folder / "a-text.klimatpeli").write_text("minutes")
    (folder / "b-half.klimatpeli").write_bytes(played.read_bytes()[:5000])
    (folder / "c-folder.klimatpeli").mkdir()
    (folder / "notes.txt").write_text("minutes")
    assert [(entry.path.name, entry.condition) for entry in shelf(folder)] == [
        ("played.klimatpeli", "closed"),
        ("a-text.klimatpeli", "unreadable"),
        ("b-half.klimatpeli", "unreadable"),
        ("c-folder.klimatpeli", "unreadable"),
    ]


def test_the_last_played_comes_first(tmp_path: Path, scenario: Scenario) -> None:
    for name, minutes in (("a", 10), ("b", 30), ("c", 20)):
        clock = partial(clock_time, minutes)
        with Workshop.create(tmp_path / f"{name}.klimatpeli", scenario, clock) as workshop:
            workshop.submit(OPEN)
    assert [entry.path.stem for entry in shelf(tmp_path)] == ["b", "c", "a"]


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert shelf(tmp_path / "nowhere") == ()


@pytest.mark.parametrize(
    ("place", "stem"),
    [
        ("Orimattila", "orimattila"),
        ("Äänekoski", "aanekoski"),
        ("Pedersören kunta", "pedersoren-kunta"),
        ("Malax/Maalahti", "malax-maalahti"),
        ("../..", "workshop"),
        ("Åre", "are"),
    ],
)
def test_a_file_is_named_after_the_place_in_letters_every_disk_knows(tmp_path: Path, place: str, stem: str) -> None:
    assert new_path(tmp_path, place, "2026-11-22") == tmp_path / f"{stem}-2026-11-22.klimatpeli"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = new_path(tmp_path, "Orimattila", "2026-11-22")
        path.touch()
        names.append(path.stem)
    assert names == ["orimattila-2026-11-22", "orimattila-2026-11-22-2", "orimattila-2026-11-22-3"]
