"""The command line, run as a person or a script would: arguments in, text and exit codes out."""

from __future__ import annotations

import itertools
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from klimatpeli.cli import app
from klimatpeli.game.codec import to_json
from klimatpeli.game.commands import BeginTurn, CloseWorkshop, Command, EndTurn, OpenWorkshop
from klimatpeli.game.records import TeamSetup
from klimatpeli.game.workshop import Workshop

runner = CliRunner()
MEASURES = (
    "electric-buses:2@2027",
    "district-heat-large-heat-pump:4@2027",
    "hvo-fleet:5@2028",
    "oil-boiler-homes:40@2028",
)


def run(*arguments: str) -> Result:
    return runner.invoke(app, list(arguments))


def project(*measures: str, draws: int = 0) -> dict[str, Any]:
    flags = [part for measure in measures for part in ("--measure", measure)]
    result = run("project", "orimattila", "--json", "--draws", str(draws), *flags)
    assert result.exit_code == 0, result.stderr
    return dict(json.loads(result.stdout))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole workshop played by script, without pictures."""
    out = tmp_path_factory.mktemp("demo")
    result = run("demo", "--out", str(out), "--language", "sv", "--no-screens")
    assert result.exit_code == 0, result.stderr
    return out


def rows(database: Path, table: str) -> int:
    with sqlite3.connect(database) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # our own names


def dump(database: Path) -> list[str]:
    with sqlite3.connect(database) as connection:
        return list(connection.iterdump())


def test_the_projection_reproduces_the_published_inventory_and_the_target():
    body = project()
    totals = body["inventory"]["totals_kt"]
    assert totals == {"2007": 187.7, "2022": 121.7}
    assert body["target"]["kt"] == pytest.approx(37.54)
    assert round(body["target"]["kt"], 1) == 37.5


def test_a_second_scope_stands_beside_the_projection_and_not_in_it():
    flags = ("--measure", "oil-boiler-homes:40@2028")
    body = json.loads(run("project", "paijat-hame", "--json", "--draws", "0", *flags).stdout)
    beside, column = body["beside"], body["years"].index(2030)
    played, other = beside["played"], beside["other"]
    assert [one["scope"] for one in (played, other)] == ["hinku_without_credits", "all_alas_emissions"]
    assert (played["release"], played["source"]) == (body["release"], body["source"])
    assert other["release"] == "syke_alas_series_to_2024"
    assert (played["base_kt"], played["last_year"], played["last_kt"]) == (1891.8, 2022, 985.4)
    assert (other["base_kt"], other["last_year"], other["last_kt"]) == (2345.0, 2024, 1108.8)
    assert played["plan_kt"] == pytest.approx(body["gross_kt"][column])
    assert played["baseline_kt"] - played["plan_kt"] == pytest.approx(other["baseline_kt"] - other["plan_kt"])
    assert other["reduction_share"] == pytest.approx(1 - other["plan_kt"] / other["base_kt"])
    assert other["last_reduction_share"] == pytest.approx(1 - other["last_kt"] / other["base_kt"])
    assert beside["left_out_kt"] == 0
    assert "inferred" in other["note"]["en"]
    assert "2024" not in body["inventory"]["totals_kt"]
    assert 2024 not in body["inventory"]["years"]


def test_a_scenario_of_one_scope_has_none_beside_it():
    assert project()["beside"] is None


def test_without_measures_the_plan_is_the_baseline():
    body = project()
    assert body["plan_kt"] == body["baseline_kt"]


def test_measures_in_any_order_give_the_same_numbers():
    bodies = [project(*order) for order in itertools.islice(itertools.permutations(MEASURES), 0, 24, 5)]
    for body in bodies[1:]:
        for mine, first in zip(body["net_kt"], bodies[0]["net_kt"], strict=True):
            assert mine == pytest.approx(first, rel=1e-9)


def test_attribution_adds_up_to_plan_minus_baseline():
    body = project(*MEASURES)
    parts = body["attribution"]["by_measure_kt"].values()
    for column, (gross, baseline) in enumerate(zip(body["gross_kt"], body["baseline_total_kt"], strict=True)):
        assert sum(part[column] for part in parts) == pytest.approx(gross - baseline, abs=1e-9)


def test_the_band_holds_the_middle_and_is_the_same_each_time():
    first, second = project(*MEASURES, draws=500), project(*MEASURES, draws=500)
    found = first["uncertainty"]
    assert found == second["uncertainty"]
    for low, middle, high in zip(found["p10_kt"], found["p50_kt"], found["p90_kt"], strict=True):
        assert low <= middle <= high


def test_json_is_one_object_and_nothing_else():
    assert isinstance(json.loads(run("project", "orimattila", "--json", "--draws", "0").stdout), dict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("electric-busses:2@2027", 'did you mean "electric-buses"?'),
        ("electric-buses", "ID[:UNITS]@YEAR is expected"),
        ("electric-buses:99999@2027", "has a limit of"),
    ],
)
def test_a_measure_that_cannot_be_is_explained(text: str, expected: str):
    result = run("project", "orimattila", "--measure", text)
    assert result.exit_code == 1
    assert expected in result.stderr
    assert result.stdout == ""


def test_an_unknown_scenario_is_explained_with_the_near_miss():
    result = run("project", "orimatila")
    assert result.exit_code == 1
    assert 'did you mean "orimattila"?' in result.stderr


def test_scenarios_lists_the_ones_that_came_along():
    listed = json.loads(run("scenarios", "--json").stdout)["scenarios"]
    assert {"orimattila", "lahti"} <= {entry["id"] for entry in listed}


def test_the_packs_that_came_along_have_no_faults():
    result = run("validate", "scenarios")
    assert result.exit_code == 0, result.stderr


def test_a_faulty_pack_gives_located_faults_and_exit_1(tmp_path: Path):
    pack = tmp_path / "broken"
    pack.mkdir()
    (pack / "scenario.yaml").write_text("schema_version: 1\nid: broken\ntitel: {}\n", encoding="utf-8")
    result = run("validate", str(pack))
    assert result.exit_code == 1
    assert "scenario.yaml:3: titel:" in result.stderr


def test_the_demo_leaves_rows_in_every_cornerstone_and_a_pdf(demo: Path):
    database = demo / "strategy.sqlite"
    for table in ("inventory_value", "goal", "measure", "indicator", "review", "workshop"):
        assert rows(database, table) > 0, table
    assert (demo / "orimattila-plan-sv.pdf").read_bytes().startswith(b"%PDF-")


def test_exporting_twice_changes_nothing(demo: Path):
    database, workshop = demo / "strategy.sqlite", demo / "orimattila-demo.klimatpeli"
    before = dump(database)
    result = run("export", str(workshop), "--database", f"sqlite:///{database}")
    assert result.exit_code == 0, result.stderr
    assert "nothing changes" in result.stdout
    assert dump(database) == before


def test_a_dry_run_says_what_would_change_and_writes_nothing(demo: Path, tmp_path: Path):
    database, workshop = tmp_path / "other.db", demo / "orimattila-demo.klimatpeli"
    address = f"sqlite:///{database}"
    diff = json.loads(run("export", str(workshop), "--database", address, "--dry-run", "--json").stdout)
    assert diff["counts"]["measure"]["added"] > 0
    assert not database.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("replay", "MISSING"),
        ("report", "MISSING", "--out", "x.pdf"),
        ("export", "MISSING", "--database", "sqlite:///x.db"),
        ("project", "MISSING.yaml"),
        ("strategy", "status", "--database", "sqlite:///MISSING"),
        (
            "strategy",
            "followup",
            "--database",
            "sqlite:///MISSING",
            "--indicator",
            "i",
            "--value",
            "1",
            "--on",
            "2027-01-01",
        ),
    ],
)
def test_a_file_that_is_not_there_is_told_and_not_made(words: tuple[str, ...], tmp_path: Path):
    missing = tmp_path / "missing"
    result = run(*(word.replace("MISSING", str(missing)) for word in words))
    assert result.exit_code == 2
    assert "there is no such file" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_is_not_there_is_told_with_those_that_are(tmp_path: Path):
    result = run("demo", "--format", "45", "--no-screens", "--out", str(tmp_path / "out"))
    assert result.exit_code == 2
    assert "'45' is not known; 30 or 60 or 90 or 120 is expected" in result.stderr
    assert not (tmp_path / "out").exists()


def test_the_status_says_in_words_what_the_database_holds(demo: Path):
    said = run("strategy", "status", "--database", f"sqlite:///{demo / 'strategy.sqlite'}").stdout
    assert said == "Orimattila: 121.7 kt in 2022, goal -80% by 2030, measures: 8 proposed\n"


def test_the_same_report_twice_has_the_same_bytes(demo: Path, tmp_path: Path):
    workshop = demo / "orimattila-demo.klimatpeli"
    for name in ("a.pdf", "b.pdf"):
        result = run("report", str(workshop), "--kind", "plan", "--language", "en", "--out", str(tmp_path / name))
        assert result.exit_code == 0, result.stderr
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_replay_tells_every_entry_in_order(demo: Path):
    workshop = demo / "orimattila-demo.klimatpeli"
    body = json.loads(run("replay", str(workshop), "--json").stdout)
    assert [entry["number"] for entry in body["entries"]] == list(range(1, len(body["entries"]) + 1))
    assert body["entries"][-1]["events"][0]["type"] == "WorkshopClosed"


def moves(path: Path, *commands: Command) -> Path:
    path.write_text("\n".join(to_json(command) for command in commands), encoding="utf-8")
    return path


def opening() -> OpenWorkshop:
    teams = tuple(TeamSetup(f"t{n}", f"Team {n}") for n in range(1, 4))
    return OpenWorkshop("a5f0c1f2-0000-4000-8000-000000000000", "test", "90", teams, "end", "2026-11-22T10:00:00+00:00")


def test_moves_from_a_file_become_a_workshop(tmp_path: Path):
    out = tmp_path / "played.klimatpeli"
    file = moves(tmp_path / "moves.jsonl", opening(), BeginTurn("t1"), EndTurn("t1"))
    result = run("play", "orimattila", "--moves", str(file), "--out", str(out))
    assert result.exit_code == 0, result.stderr
    with Workshop.open(out) as workshop:
        assert [team.name for team in workshop.state.teams] == ["Team 1", "Team 2", "Team 3"]


def test_a_refused_move_names_its_line_and_keeps_what_was_before(tmp_path: Path):
    out = tmp_path / "played.klimatpeli"
    file = moves(tmp_path / "moves.jsonl", opening(), CloseWorkshop("2026-11-22T10:01:00+00:00"))
    result = run("play", "orimattila", "--moves", str(file), "--out", str(out))
    assert result.exit_code == 1
    assert "moves.jsonl:2: CloseWorkshop: refused by the rules: wrong_phase" in result.stderr
    with Workshop.open(out) as workshop:
        assert len(workshop.history.entries) == 1


def test_an_unreadable_move_names_its_line(tmp_path: Path):
    file = tmp_path / "moves.jsonl"
    file.write_text('{"type": "BeginTurn", "team": "t1"}\n', encoding="utf-8")
    result = run("play", "orimattila", "--moves", str(file), "--out", str(tmp_path / "x.klimatpeli"))
    assert result.exit_code == 1
    assert "moves.jsonl:1: BeginTurn: team: unknown field" in result.stderr
    assert not (tmp_path / "x.klimatpeli").exists()


def test_a_foreign_file_is_refused_and_left_untouched(tmp_path: Path):
    file = tmp_path / "notes.klimatpeli"
    file.write_bytes(b"shopping list")
    result = run("replay", str(file))
    assert result.exit_code == 1
    assert "not a workshop file" in result.stderr
    assert file.read_bytes() == b"shopping list"


def test_without_a_display_the_app_says_so_and_exits_2(monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = run()
    assert result.exit_code == 2
    assert "klimatpeli demo --out out" in result.stderr


def test_a_password_in_a_database_address_is_never_shown():
    result = run("strategy", "status", "--database", "postgresql://mayor:s3cret@127.0.0.1:1/none")
    assert result.exit_code == 2
    assert "s3cret" not in result.stdout + result.stderr
