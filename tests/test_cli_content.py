"""Content on the command line: any place's demo, one's own figures, one's own packs."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from klimatpeli.cli import app
from klimatpeli.content.packs import Shelf, scenarios_root
from klimatpeli.content.syke import LABELS

runner = CliRunner()


def run(*arguments: str | int | Path) -> Result:
    return runner.invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of one's own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("KLIMATPELI_HOME", str(folder))
    return folder


def tidy(path: Path, place: str = "Orimattila", *, times: float = 1.0, last: int = 2022) -> Path:
    """A place's real rows as a tidy table."""
    inventories = Shelf(scenarios_root()).inventories()
    data = inventories.inventory(inventories.find(place))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["year", "sector", "kt_co2e"])
        for sector, row in zip(data.sectors, data.values_kt, strict=True):
            for year, value in zip(data.years, row, strict=True):
                if year <= last:
                    writer.writerow([year, sector, round((value or 0.0) * times, 3)])
    return path


def test_a_demo_is_played_in_any_municipality(tmp_path: Path) -> None:
    result = run("demo", "--municipality", "vellanda", "--out", tmp_path)
    assert result.exit_code == 1
    assert 'there is no inventory of "vellanda"; did you mean Vetlanda?' in result.stderr
    result = run("demo", "--municipality", "Vetlanda", "--out", tmp_path, "--format", "30", "--no-screens", "-l", "sv")
    assert result.exit_code == 0, result.stderr
    assert (tmp_path / "se-0685-demo.klimatpeli").is_file()
    assert (tmp_path / "se-0685-plan-sv.pdf").read_bytes().startswith(b"%PDF")


def test_figures_of_a_municipality_that_is_lacking_make_it_playable(tmp_path: Path, home: Path) -> None:
    file = tidy(tmp_path / "hollola.csv")
    lacking = run("inventory", "import", file, "--municipality", "Hollola")
    assert lacking.exit_code == 1
    assert "give the number of residents" in lacking.stderr
    done = run("inventory", "import", file, "--municipality", "Hollola", "--population", 23000)
    assert done.exit_code == 0, done.stderr
    assert "Hollola: hinku_without_credits" in done.stdout
    assert "13 sectors, 1990, 2005-2022" in done.stdout
    assert "there were no figures of this place before" in done.stdout
    assert sorted(path.name for path in (home / "inventories").iterdir()) == [
        f"own-fi-hollola{suffix}" for suffix in (".csv", ".places.csv", ".totals.csv", ".yaml")
    ]
    projected = run("project", "Hollola", "--draws", 0, "--json")
    assert json.loads(projected.stdout)["place"] == "Hollola"


def test_a_newer_release_shows_what_has_changed(tmp_path: Path, home: Path) -> None:
    file = tidy(tmp_path / "o.csv", times=1.1, last=2021)
    told = run("inventory", "import", file, "--municipality", "Orimattila", "--dry-run")
    assert "before: syke_alas_download_2024-09" in told.stdout
    assert "years that the file lacks: 2022" in told.stdout
    assert "  oil_heating 2007: 10.6 kt -> 11.66 kt" in told.stdout
    assert not home.exists()
    body = json.loads(run("inventory", "import", file, "--municipality", "Orimattila", "--dry-run", "--json").stdout)
    assert body["written"] is None
    assert {"sector": "oil_heating", "year": 2007, "before_kt": 10.6, "after_kt": 11.66} in body["changes"]


def test_a_pack_without_a_release_is_played_on_the_newest_figures(tmp_path: Path) -> None:
    run("inventory", "import", tidy(tmp_path / "o.csv", times=2.0), "--municipality", "Orimattila")
    body = json.loads(run("project", "orimattila", "--draws", 0, "--json").stdout)
    assert body["inventory"]["totals_kt"]["2007"] == pytest.approx(2 * 187.7, abs=0.5)
    assert body["release"] == "syke_alas_own_download"


def test_a_file_that_is_not_what_it_should_be_is_told_with_its_row(tmp_path: Path, home: Path) -> None:
    file = tidy(tmp_path / "o.csv")
    text = file.read_text(encoding="utf-8").replace("oil_heating,10.6", 'oil_heating,"10,6"')
    file.write_text(text.replace("road_transport", "road_transpot"), encoding="utf-8")
    result = run("inventory", "import", file, "--municipality", "Orimattila")
    assert result.exit_code == 1
    assert 'is "10,6"; a number is expected' in result.stderr
    assert 'is "road_transpot", not a known sector; did you mean "road_transport"?' in result.stderr
    assert "Traceback" not in result.stderr
    assert not home.exists()
    assert run("inventory", "import", tmp_path / "none.csv", "--municipality", "Orimattila").exit_code == 2


def test_labels_as_syke_writes_them_are_understood(tmp_path: Path) -> None:
    file = tidy(tmp_path / "o.csv")
    text = file.read_text(encoding="utf-8")
    for label, sector in LABELS.items():
        text = text.replace(f",{sector},", f",{label},")
    file.write_text(text, encoding="utf-8")
    result = run("inventory", "import", file, "--municipality", "Orimattila", "--dry-run")
    assert "no figure of the years in both has changed" in result.stdout, result.stderr


def test_scenarios_without_a_word_after_it_lists_them() -> None:
    result = run("scenarios")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == [
        "lahti",
        "orimattila",
        "paijat-hame",
        "training",
        "vaxjo",
    ]
    rows = json.loads(run("scenarios", "--json", "--language", "sv").stdout)["scenarios"]
    assert {"id": "paijat-hame", "title": "Päijänne-Tavastland 2030", "own": True} in rows


def test_a_pack_is_written_checked_sent_and_installed(tmp_path: Path) -> None:
    made = run("scenarios", "new", "our-town", "--municipality", "Åbo", "--out", tmp_path)
    assert made.exit_code == 0, made.stderr
    folder = tmp_path / "our-town"
    assert run("validate", folder).exit_code == 0
    packed = run("scenarios", "pack", folder, "--out", tmp_path / "our-town.zip")
    assert packed.exit_code == 0, packed.stderr
    installed = run("scenarios", "install", tmp_path / "our-town.zip")
    assert installed.exit_code == 0, installed.stderr
    assert "our-town" in run("scenarios").stdout
    again = run("scenarios", "install", tmp_path / "our-town.zip")
    assert again.exit_code == 1
    assert '"our-town" is installed already' in again.stderr
    assert run("scenarios", "install", tmp_path / "our-town.zip", "--replace").exit_code == 0


def test_a_pack_of_ones_own_figures_carries_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tidy(tmp_path / "h.csv")
    run("inventory", "import", file, "--municipality", "Hollola", "--population", 23000)
    made = run("scenarios", "new", "our-hollola", "--municipality", "Hollola", "--out", tmp_path)
    assert made.exit_code == 0, made.stderr
    assert (tmp_path / "our-hollola" / "inventories" / "own-fi-hollola.csv").is_file()
    archive = tmp_path / "h.zip"
    assert run("scenarios", "pack", tmp_path / "our-hollola", "--out", archive).exit_code == 0
    monkeypatch.setenv("KLIMATPELI_HOME", str(tmp_path / "somebody-else"))
    assert run("scenarios", "install", archive).exit_code == 0
    assert json.loads(run("project", "our-hollola", "--draws", 0, "--json").stdout)["place"] == "Hollola"


def test_a_draft_of_a_pack_without_a_release_carries_the_figures_it_is_played_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("inventory", "import", tidy(tmp_path / "o.csv", times=2.0), "--municipality", "Orimattila")
    made = run("scenarios", "new", "our-town", "--municipality", "Orimattila", "--out", tmp_path)
    assert made.exit_code == 0, made.stderr
    archive = tmp_path / "o.zip"
    assert run("scenarios", "pack", tmp_path / "our-town", "--out", archive).exit_code == 0
    monkeypatch.setenv("KLIMATPELI_HOME", str(tmp_path / "somebody-else"))
    assert run("scenarios", "install", archive).exit_code == 0
    body = json.loads(run("project", "our-town", "--draws", 0, "--json").stdout)
    assert body["inventory"]["totals_kt"]["2007"] == pytest.approx(2 * 187.7, abs=0.5)


@pytest.mark.parametrize(
    ("arguments", "code", "expected"),
    [
        (("scenarios", "new", "Our Town", "--municipality", "Turku"), 1, "small letters, digits, - and _ are expected"),
        (("scenarios", "new", "x", "--municipality", "Turkuu"), 1, "did you mean Turku?"),
        (("scenarios", "pack", "nowhere", "--out", "x.zip"), 2, "there is no such folder"),
        (("scenarios", "install", "nowhere.zip"), 2, "there is no such file"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: tuple[str, ...], code: int, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == code
    assert expected in result.stderr
    assert "Traceback" not in result.output


def test_a_folder_that_is_there_already_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "our-town").mkdir()
    result = run("scenarios", "new", "our-town", "--municipality", "Turku", "--out", tmp_path)
    assert result.exit_code == 1
    assert "there is a file already" in result.stderr
    assert list((tmp_path / "our-town").iterdir()) == []


def test_a_faulty_pack_is_not_packed(tmp_path: Path) -> None:
    run("scenarios", "new", "our-town", "--municipality", "Turku", "--out", tmp_path)
    path = tmp_path / "our-town" / "scenario.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("outlook: finland", "outlook: finlnd"), encoding="utf-8")
    result = run("scenarios", "pack", tmp_path / "our-town", "--out", tmp_path / "o.zip")
    assert result.exit_code == 1
    assert 'did you mean "finland"?' in result.stderr
    assert not (tmp_path / "o.zip").exists()


# --- the guide ----------------------------------------------------------------------------------------------

GUIDE = (Path(__file__).resolve().parents[1] / "docs" / "cli.md").read_text(encoding="utf-8")


def fields(value: object) -> set[str]:
    """Every key of a JSON object that a program, and not a year or a measure, has named."""
    if isinstance(value, dict):
        named = {key for key in value if key.islower() and not key[0].isdigit() and "-" not in key}
        return named.union(*(fields(inner) for inner in value.values()))
    if isinstance(value, list):
        return set().union(*(fields(inner) for inner in value))
    return set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("project", "orimattila", "--json", "--draws", "50", "--measure", "hvo-machinery:3@2027"),
        ("best", "training", "--json", "--rounds", "1", "--seconds", "1"),
        ("scenarios", "--json"),
    ],
)
def test_every_field_is_in_the_guide(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    assert not {name for name in fields(json.loads(result.stdout)) if not re.search(rf"[`.]{name}[`.]", GUIDE)}


def test_every_command_and_option_is_in_the_guide() -> None:
    import typer.main

    command = typer.main.get_command(app)

    def walk(group: object, words: tuple[str, ...]) -> None:
        commands = getattr(group, "commands", {})
        for name, inner in commands.items():
            if not getattr(inner, "commands", {}):
                heading = f"### `klimatpeli {' '.join((*words, name))}"
                assert heading in GUIDE, heading
                section = GUIDE[GUIDE.index(heading) :].split("\n### ")[0]
                for option in getattr(inner, "params", []):
                    long = [text for text in option.opts if text.startswith("--")]
                    assert not long or any(text in section for text in long), (name, option.opts)
            walk(inner, (*words, name))

    walk(command, ())
