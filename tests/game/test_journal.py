"""The workshop file on a real disk: whatever is wrong with it is said, and nothing in it is touched."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from klimatpeli.content.model import Scenario
from klimatpeli.game import commands as c
from klimatpeli.game.history import History
from klimatpeli.game.journal import (
    CannotWrite,
    DamagedWorkshop,
    Journal,
    JournalError,
    NewerWorkshop,
    NotAWorkshop,
    WorkshopInUse,
)
from klimatpeli.game.records import TeamSetup
from klimatpeli.game.workshop import Workshop
from tests.game.table import clock_time

TEAMS = tuple(TeamSetup(name, f"Team {name}") for name in "abc")
OPEN = c.OpenWorkshop("w", "", "90", TEAMS, "each_round", clock_time(0))
E = TypeVar("E", bound=JournalError)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "w.klimatpeli"


def sql(path: Path, statement: str, *values: object) -> None:
    """Change a file behind the program's back."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement, values)
    connection.close()


def files(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def refused(path: Path, expected: type[E]) -> E:
    """The exception of opening; fails when the folder is not byte for byte what it was."""
    before = files(path.parent)
    with pytest.raises(expected) as caught:
        Workshop.open(path)
    assert files(path.parent) == before
    assert caught.value.path == path
    return caught.value


# --- the file ----------------------------------------------------------------------------------------------------


def test_a_new_file_says_what_it_is_from_the_first_moment(path: Path, scenario: Scenario) -> None:
    with Workshop.create(path, scenario):
        header = path.read_bytes()[:100]
    assert header[68:72] == b"KLMP"
    assert int.from_bytes(header[60:64], "big") == 1


def test_an_open_workshop_writes_ahead_and_a_closed_one_is_a_single_file(path: Path, scenario: Scenario) -> None:
    with Workshop.create(path, scenario) as workshop:
        workshop.submit(OPEN)
        assert set(files(path.parent)) == {path.name, f"{path.name}-wal"}
    assert set(files(path.parent)) == {path.name}


def test_an_existing_file_is_never_overwritten(path: Path, scenario: Scenario) -> None:
    path.write_text("the minutes of the last meeting")
    with pytest.raises(FileExistsError):
        Workshop.create(path, scenario)
    assert path.read_text() == "the minutes of the last meeting"


def test_a_closed_workshop_opens_with_its_scenario_its_entries_and_its_state(played: Path, scenario: Scenario) -> None:
    with Workshop.open(played) as first:
        entries, state = first.history.entries, first.state
    with Workshop.open(played) as again:
        assert again.history.entries == entries
        assert again.state == state
        assert again.state.scenario == scenario
    assert len(entries) > 200


def test_a_refused_move_writes_nothing(path: Path, scenario: Scenario) -> None:
    with Workshop.create(path, scenario) as workshop:
        workshop.submit(OPEN)
        before = files(path.parent)
        with pytest.raises(Exception, match="wrong_phase"):
            workshop.submit(c.RevealSector())
        assert files(path.parent) == before


# --- one writer --------------------------------------------------------------------------------------------------

_OPEN_ELSEWHERE = """
import sys
from pathlib import Path
from klimatpeli.game.journal import Journal
try:
    Journal.open(Path(sys.argv[1])).close()
except Exception as error:
    print(type(error).__name__)
else:
    print("opened")
"""


def elsewhere(path: Path) -> str:
    """What another process gets when it opens the file."""
    command = [sys.executable, "-c", _OPEN_ELSEWHERE, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_second_window_and_a_second_program_are_kept_out_until_the_first_closes(
    path: Path, scenario: Scenario
) -> None:
    with Workshop.create(path, scenario) as workshop:
        workshop.submit(OPEN)
        with pytest.raises(WorkshopInUse):
            Workshop.open(path)
        # The attempt within this process must not have loosened the lock against others.
        assert elsewhere(path) == "WorkshopInUse"
        workshop.submit(c.EnterPhase(1, clock_time(1)))
    assert elsewhere(path) == "opened"


# --- other files -------------------------------------------------------------------------------------------------


def another_database(path: Path) -> None:
    sql(path, "CREATE TABLE budget (year INTEGER)")


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda path: path.touch(), id="zero bytes"),
        pytest.param(lambda path: path.write_text("Minutes\n" * 100), id="text"),
        pytest.param(lambda path: path.write_bytes(b"SQLite format 3\x00"), id="half a header"),
        pytest.param(another_database, id="another program's database"),
    ],
)
def test_a_file_that_is_something_else_is_not_a_workshop(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    refused(path, NotAWorkshop)


def test_a_folder_or_a_missing_file_is_not_a_workshop(tmp_path: Path) -> None:
    refused(tmp_path, NotAWorkshop)
    refused(tmp_path / "gone.klimatpeli", NotAWorkshop)


def test_a_newer_programs_workshop_is_left_to_it(played: Path) -> None:
    sql(played, "PRAGMA user_version = 2")
    refused(played, NewerWorkshop)


# --- damage ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_damaged(played: Path, kept: float) -> None:
    played.write_bytes(played.read_bytes()[: int(played.stat().st_size * kept)])
    refused(played, DamagedWorkshop)


def test_flipped_bytes_never_tell_another_story(played: Path) -> None:
    whole = played.read_bytes()
    with Workshop.open(played) as workshop:
        told = workshop.history.entries, workshop.state
    rng = random.Random(7)
    caught = 0
    for _ in range(40):
        broken = bytearray(whole)
        at = rng.randrange(100, len(broken))
        broken[at] ^= 1 << rng.randrange(8)
        played.write_bytes(broken)
        try:
            with Workshop.open(played) as workshop:
                assert (workshop.history.entries, workshop.state) == told
        except DamagedWorkshop:
            assert played.read_bytes() == bytes(broken)
            caught += 1
    assert caught > 30


@pytest.mark.parametrize(
    ("statement", "readable"),
    [
        ("UPDATE scenario SET body = replace(body, 'Orimattila', 'Orivesi')", None),
        ("DELETE FROM scenario", 0),
        ("DROP TABLE event", 0),
        ("UPDATE event SET body = replace(body, '2026', '2027') WHERE entry = 2", 1),
        ("UPDATE event SET body = replace(body, '{', '{ ') WHERE entry = 50", 49),
        ("UPDATE entry SET command = NULL WHERE number = 20", 19),
        ("DELETE FROM event WHERE entry = 9", 8),
        ("DELETE FROM entry WHERE number = 100", 99),
        ('INSERT INTO event VALUES (100, 99, \'AwardsRevealed\', \'{"type":"AwardsRevealed","awards":[]}\')', 99),
        ("UPDATE entry SET at = '2027-01-01T00:00:00+00:00' WHERE number = 3", 2),
    ],
)
def test_a_file_changed_by_other_means_is_damaged_and_says_how_much_can_be_read(
    played: Path, statement: str, readable: int | None
) -> None:
    with Workshop.open(played) as workshop:
        everything = len(workshop.history.entries)
    sql(played, statement)
    assert refused(played, DamagedWorkshop).readable_entries == (everything if readable is None else readable)


# --- disks -------------------------------------------------------------------------------------------------------


@contextmanager
def as_a_guest() -> Iterator[None]:
    """Without root's power to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def read_only(folder: Path) -> Iterator[Path]:
    """A copy that anybody may read and nobody may write, away from pytest's own folder, which a guest may not enter."""
    with tempfile.TemporaryDirectory() as above:
        copy = Path(shutil.copytree(folder, Path(above) / folder.name))
        Path(above).chmod(0o755)
        for entry in (*copy.iterdir(), copy):
            entry.chmod(0o555 if entry.is_dir() else 0o444)
        try:
            yield copy
        finally:
            copy.chmod(0o755)


def test_a_write_protected_workshop_says_so_and_stays_as_it_is(played: Path) -> None:
    with read_only(played.parent) as folder, as_a_guest():
        assert refused(folder / played.name, CannotWrite).reason == "read_only"


def test_a_workshop_in_a_write_protected_folder_is_not_begun(path: Path, scenario: Scenario) -> None:
    with read_only(path.parent) as folder:
        with as_a_guest(), pytest.raises(CannotWrite) as caught:
            Workshop.create(folder / path.name, scenario)
        assert caught.value.reason == "read_only"
        assert not files(folder)


def test_a_workshop_in_a_folder_that_is_not_there_is_not_begun(tmp_path: Path, scenario: Scenario) -> None:
    with pytest.raises(CannotWrite) as caught:
        Workshop.create(tmp_path / "usb" / "w.klimatpeli", scenario)
    assert caught.value.reason == "missing"


def test_a_file_deleted_under_the_workshop_is_noticed_before_the_next_move_counts(
    tmp_path: Path, scenario: Scenario
) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    with Workshop.create(folder / "w.klimatpeli", scenario) as workshop:
        workshop.submit(OPEN)
        state = workshop.state
        shutil.rmtree(folder)
        with pytest.raises(CannotWrite) as caught:
            workshop.submit(c.EnterPhase(1, clock_time(1)))
        assert caught.value.reason == "missing"
        assert workshop.state is state


def play_on(workshop: Workshop, moves: int) -> None:
    """To the next phase and back, again and again."""
    for number in range(moves):
        workshop.submit(c.EnterPhase(1 - workshop.state.phase_index, clock_time(number)))


def test_a_full_disk_refuses_the_move_keeps_the_rest_and_lets_play_go_on_when_there_is_room(
    path: Path, scenario: Scenario
) -> None:
    with Journal.create(path, scenario) as journal:
        connection = journal._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with Workshop(journal, History(scenario), lambda: clock_time(0)) as workshop:
            workshop.submit(OPEN)
            with pytest.raises(CannotWrite) as caught:
                play_on(workshop, 10_000)
            assert caught.value.reason == "full"
            before = workshop.state
            connection.execute("PRAGMA max_page_count = 100000")
            workshop.submit(c.EnterPhase(1 - before.phase_index, clock_time(99)))
            after = workshop.state
    with Workshop.open(path) as again:
        assert again.state == after


def test_a_write_that_fails_at_the_last_moment_can_be_tried_again(path: Path, scenario: Scenario) -> None:
    with Workshop.create(path, scenario) as workshop:
        workshop.submit(OPEN)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (Path(f"{path}-wal").stat().st_size, hard))
        try:
            with pytest.raises(CannotWrite):
                workshop.submit(c.EnterPhase(1, clock_time(1)))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert workshop.state.phase_index == 0
        workshop.submit(c.EnterPhase(1, clock_time(1)))
        state = workshop.state
    with Workshop.open(path) as again:
        assert again.state == state
        assert len(again.history.entries) == 2


# --- kill -9 -----------------------------------------------------------------------------------------------------

_KILLED_WHILE_PLAYING = """
import json, os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.workshop import Workshop

folder, moments = Path(sys.argv[1]), json.loads(sys.argv[2])
scenario, texts = load_scenario("orimattila"), demo_texts()

class Telling(Workshop):
    def submit(self, command):
        entry = super().submit(command)
        os.write(told_to, entry.number.to_bytes(4, "big"))
        return entry

for moment in moments:
    told, told_to = os.pipe()
    child = os.fork()
    if child == 0:
        clock = SteppingClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
        workshop = Telling.create(folder / f"{moment}.klimatpeli", scenario, clock)
        ScriptedWorkshop(workshop, texts, "fi", workshop_id="played").play("90")
        os._exit(0)
    os.close(told_to)
    acknowledged = 0
    while acknowledged < moment:
        acknowledged = int.from_bytes(os.read(told, 4), "big")
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while number := os.read(told, 4):
        acknowledged = int.from_bytes(number, "big")
    os.close(told)
    print(json.dumps([moment, acknowledged]))
"""


def test_killed_in_any_phase_no_acknowledged_move_is_lost_and_the_next_open_goes_on(
    played: Path, scenario: Scenario, tmp_path: Path
) -> None:
    with Workshop.open(played) as workshop:
        story = workshop.history.entries
    begins = [entry.number for entry in story if isinstance(entry.command, c.OpenWorkshop | c.EnterPhase)]
    rng = random.Random(9)
    kinds = [phase.kind for phase in scenario.format("90").phases]
    spans = dict(zip(kinds, zip(begins, [*begins[1:], len(story)], strict=True), strict=True))
    moments = [rng.randrange(begin, end) for begin, end in spans.values()]
    command = [sys.executable, "-c", _KILLED_WHILE_PLAYING, str(tmp_path), json.dumps(moments)]
    killed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(killed) == len(moments) == 16
    for line in killed:
        moment, acknowledged = json.loads(line)
        path = tmp_path / f"{moment}.klimatpeli"
        with Workshop.open(path, lambda: clock_time(200)) as workshop:
            kept = workshop.history.entries
            assert len(kept) >= acknowledged >= moment
            assert kept == story[: len(kept)]
            if not workshop.state.closed_at:
                workshop.submit(c.ResetTimer(clock_time(200)))
        with Workshop.open(path) as workshop:
            assert workshop.history.entries[: len(kept)] == kept
        assert not Path(f"{path}-wal").exists()
        assert not Path(f"{path}-shm").exists()
