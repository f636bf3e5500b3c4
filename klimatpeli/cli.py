"""The command line; scripts and tests rely on it (docs/cli.md).

Exit codes: 0 done, 1 the input is at fault, 2 usage or environment. With ``--json`` one object goes to standard
output and nothing else does; everything said to people then goes to standard error.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from klimatpeli.content.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from klimatpeli.content.model import Scenario
    from klimatpeli.game.workshop import Workshop

DEMO_MINUTES = 100

app = typer.Typer(
    name="klimatpeli",
    help="Play your municipality's climate strategy in a seminar and go home with a real one.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)
strategy_app = typer.Typer(help="The strategy database: status, migrate, followup.", no_args_is_help=True)
scenarios_app = typer.Typer(help="Scenario packs: list, new, pack, install.", invoke_without_command=True)
inventory_app = typer.Typer(help="Emission figures of your own municipality: import.", no_args_is_help=True)
app.add_typer(strategy_app, name="strategy")
app.add_typer(scenarios_app, name="scenarios")
app.add_typer(inventory_app, name="inventory")

ScenarioArgument = Annotated[str, typer.Argument(help="Id of a scenario, path of a pack, or any place's name.")]
LanguageOption = Annotated[str, typer.Option("--language", "-l", help="fi, sv or en.")]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")]
DatabaseOption = Annotated[str, typer.Option("--database", help="sqlite:///FILE or postgresql://...")]


def _fail(text: str, code: int = 1) -> NoReturn:
    print(text, file=sys.stderr)  # the command line speaks
    raise typer.Exit(code)


def _say(text: str, *, as_json: bool = False) -> None:
    print(text, file=sys.stderr if as_json else sys.stdout)


def _language(value: str) -> Language:
    for language in LANGUAGES:
        if language == value:
            return language
    _fail(f"--language: {value!r} is not known; fi, sv or en is expected", 2)


@contextmanager
def _input_faults() -> Iterator[None]:
    """Turns what is wrong with the input into sentences and exit code 1, with no traceback."""
    from klimatpeli.content.faults import ContentError
    from klimatpeli.content.inventory import UnknownPlace
    from klimatpeli.content.packs import UnknownScenario
    from klimatpeli.content.templates import NoTemplate
    from klimatpeli.emissions.errors import EmissionsError
    from klimatpeli.game.codec import UnreadableRecord
    from klimatpeli.game.journal import (
        CannotWrite,
        DamagedWorkshop,
        NewerWorkshop,
        NotAWorkshop,
        WorkshopInUse,
    )
    from klimatpeli.game.violations import RuleViolation

    try:
        yield
    except ContentError as error:
        _fail(str(error))
    except (UnknownScenario, UnknownPlace, NoTemplate, EmissionsError, UnreadableRecord) as error:
        _fail(f"{error}")
    except RuleViolation as violation:
        _fail(f"refused by the rules: {violation}")
    except NotAWorkshop as error:
        _fail(f"{error.path}: not a workshop file; it was left untouched ({error.detail})")
    except NewerWorkshop as error:
        _fail(f"{error.path}: written by a newer Klimatpeli; it was left untouched. Install the newer version")
    except DamagedWorkshop as error:
        _fail(
            f"{error.path}: the workshop file is damaged and was left untouched; "
            f"{error.readable_entries} steps from its beginning can be read ({error.detail})"
        )
    except WorkshopInUse as error:
        _fail(f"{error.path}: open in another window; close it there and try again", 2)
    except CannotWrite as error:
        reasons = {
            "full": "the disk is full; make room",
            "read_only": "it cannot be written there; choose another folder",
            "missing": "the folder is gone; bring it back",
            "other": error.detail,
        }
        _fail(f"{error.path}: the last move was not saved, everything before it is: {reasons[error.reason]}", 2)
    except FileExistsError as error:
        _fail(f"{error.filename or error.args[0]}: there is a file already; name another or move it away")
    except OSError as error:
        _fail(f"{error.filename or ''}: {error.strerror or error}", 2)


def _load(name: str) -> Scenario:
    from klimatpeli.content.packs import load_pack, load_scenario

    path = Path(name)
    if path.exists():
        return load_pack(path)
    if path.suffix == ".yaml":
        _fail(f"{path}: there is no such file", 2)
    return load_scenario(name)


@contextmanager
def _opened(workshop_file: Path) -> Iterator[Workshop]:
    from klimatpeli.game.workshop import Workshop

    if not workshop_file.is_file():
        _fail(f"{workshop_file}: there is no such file", 2)
    with Workshop.open(workshop_file) as workshop:
        yield workshop


@contextmanager
def _database_faults() -> Iterator[None]:
    from klimatpeli.strategy import errors

    try:
        yield
    except errors.UnsupportedDatabase as error:
        _fail(f"{error.database}: sqlite:///FILE or postgresql://USER@HOST/NAME is expected", 2)
    except errors.DatabaseUnreachable as error:
        _fail(f"{error.database}: cannot be reached ({error.reason}); nothing was written", 2)
    except errors.NewerDatabase as error:
        _fail(f"{error.database}: written by a newer Klimatpeli ({error.found}); it was left untouched", 2)
    except errors.StrategyError as error:
        sentence = (type(error).__doc__ or "cannot be used").strip().splitlines()[0]
        _fail(f"{error.database}: {sentence}", 2)


@contextmanager
def _only_ours_on_stdout() -> Iterator[None]:
    """The solver's C code prints a line now and then; --json promises one object and nothing else."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)


def _expect_database(database: str) -> None:
    """A mistyped path is told, not made into an empty database."""
    from klimatpeli.strategy.database import is_new_file, redact

    if is_new_file(database):
        _fail(f"{redact(database)}: there is no such file", 2)


@app.callback(invoke_without_command=True)
def _open_app(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    language: Annotated[str, typer.Option("--language", "-l", help="Language of the app.")] = "",
) -> None:
    """Open the app when no command is given."""
    if version:
        from importlib.metadata import version as installed

        _say(installed("klimatpeli"))
        raise typer.Exit
    if context.invoked_subcommand is not None:
        return
    from klimatpeli.app import has_display, run

    if not has_display():
        _fail(
            "There is no display here, so the app cannot open a window. Run it on a desktop, or play a whole workshop "
            "by script: klimatpeli demo --out out",
            2,
        )
    raise typer.Exit(run(_language(language) if language else None))


@app.command()
def demo(
    scenario: Annotated[str, typer.Option("--scenario", help="Which scenario.")] = "orimattila",
    municipality: Annotated[
        str, typer.Option("--municipality", help="Any municipality or region with an inventory, instead of --scenario.")
    ] = "",
    out: Annotated[Path, typer.Option("--out", help="Folder for what is written.")] = Path("out"),
    language: LanguageOption = "fi",
    format_id: Annotated[str, typer.Option("--format", help="30, 60, 90 or 120 minutes.")] = "90",
    screens: Annotated[bool, typer.Option("--screens/--no-screens", help="Also a contact sheet of screens.")] = True,
) -> None:
    """Play a whole workshop by script and write workshop file, strategy database, PDF and contact sheet."""
    from klimatpeli.content.packs import demo_texts
    from klimatpeli.content.templates import load_scenario_for
    from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
    from klimatpeli.game.workshop import Workshop

    spoken = _language(language)
    with _input_faults(), _database_faults():
        played = load_scenario_for(municipality) if municipality else _load(scenario)
        if format_id not in (known := [item.id for item in played.formats]):
            _fail(f"--format: {format_id!r} is not known; {' or '.join(known)} is expected", 2)
        out.mkdir(parents=True, exist_ok=True)
        path = _fresh(out / f"{played.id}-demo.klimatpeli")
        clock = SteppingClock(datetime.now(UTC) - timedelta(minutes=DEMO_MINUTES))
        with Workshop.create(path, played, clock) as workshop:
            ScriptedWorkshop(workshop, demo_texts(), spoken, workshop_id=_demo_uuid(played.id)).play(format_id)
            database = out / "strategy.sqlite"
            report_path = out / f"{played.id}-plan-{spoken}.pdf"
            outcome = _export(workshop, f"sqlite:///{database.as_posix()}")
            _write_report(workshop, spoken, report_path)
        _say(f"workshop file: {path}")
        _say(f"strategy database: {database} ({outcome})")
        _say(f"report: {report_path}")
        if screens:
            from klimatpeli.shots import contact_sheet

            sheet = contact_sheet(path, out / f"{played.id}-screens-{spoken}.png", spoken)
            _say(f"contact sheet: {sheet}")


def _fresh(path: Path) -> Path:
    """A demo replaces the demo of before; nothing else has this name."""
    for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        leftover.unlink(missing_ok=True)
    return path


def _demo_uuid(scenario_id: str) -> str:
    """The same demo is the same workshop: a second export changes nothing but what changed."""
    from uuid import NAMESPACE_URL, uuid5

    return str(uuid5(NAMESPACE_URL, f"klimatpeli:demo:{scenario_id}"))


def _export(workshop: Workshop, address: str) -> str:
    from klimatpeli.app import export_workshop

    outcome = export_workshop(workshop, address)
    if outcome.waiting:
        return "not reached: the export waits beside the workshop file"
    return f"{outcome.added} rows added, {outcome.changed} changed, {outcome.kept} kept as edited"


def _write_report(workshop: Workshop, language: Language, path: Path) -> None:
    from klimatpeli.reports.figures import plan_figures
    from klimatpeli.reports.plan.document import write_plan_report

    write_plan_report(path, workshop.state, plan_figures(workshop.state), language)


@scenarios_app.callback()
def scenarios(context: typer.Context, as_json: JsonOption = False, language: LanguageOption = "en") -> None:
    """List the scenarios that can be played; with new, pack or install, work on one of your own."""
    if context.invoked_subcommand is not None:
        return
    from klimatpeli.content.packs import list_packs

    spoken = _language(language)
    with _input_faults():
        packs = list_packs()
    if as_json:
        rows = [{"id": p.id, "title": p.title.get(spoken), "own": p.own} for p in packs]
        _say(json.dumps({"scenarios": rows}, ensure_ascii=False))
        return
    for pack in packs:
        _say(f"{pack.id:<24} {pack.title.get(spoken)}")


@scenarios_app.command("new")
def scenarios_new(
    pack_id: Annotated[str, typer.Argument(metavar="ID", help="Id of the new pack, such as our-town.")],
    municipality: Annotated[str, typer.Option("--municipality", help="Any place with an inventory.")],
    out: Annotated[Path, typer.Option("--out", help="Folder in which the pack's folder is made.")] = Path(),
) -> None:
    """Write a pack of a municipality, to be edited."""
    from klimatpeli.content.drafts import new_pack

    with _input_faults():
        folder = new_pack(pack_id, municipality, out)
    _say(f"{folder}: edit scenario.yaml, then: klimatpeli validate {folder}")


@scenarios_app.command("pack")
def scenarios_pack(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of a pack.")],
    out: Annotated[Path, typer.Option("--out", help="The .zip to write.")],
) -> None:
    """Check a pack and make one file of it, to be sent."""
    from klimatpeli.content.archive import write_pack
    from klimatpeli.content.packs import Shelf, load_pack, scenarios_root

    if not folder.is_dir():
        _fail(f"{folder}: there is no such folder", 2)
    with _input_faults():
        # As whoever receives it will find it: without the sender's own inventories, but those in the pack.
        load_pack(folder, Shelf(scenarios_root()))
        write_pack(folder, out)
    _say(str(out))


@scenarios_app.command("install")
def scenarios_install(
    archive: Annotated[Path, typer.Argument(metavar="FILE", help="A .zip made by scenarios pack.")],
    replace: Annotated[bool, typer.Option("--replace", help="Replace your own pack of the same id.")] = False,
) -> None:
    """Put a pack that somebody sent among your own."""
    from klimatpeli.content.archive import install_pack

    if not archive.is_file():
        _fail(f"{archive}: there is no such file", 2)
    with _input_faults():
        pack_id = install_pack(archive, replace=replace)
    _say(f"{pack_id}: installed; play it with: klimatpeli demo --scenario {pack_id}")


@inventory_app.command("import")
def inventory_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="SYKE's .xlsx or .csv, or year,sector,kt_co2e.")],
    municipality: Annotated[str, typer.Option("--municipality", help="Whose figures the file holds.")],
    population: Annotated[
        int | None, typer.Option("--population", min=1, help="Residents, where file and program have none.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what was found.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Read a municipality's own figures into the user's data folder; what differs from an earlier release is told."""
    from klimatpeli.content.folders import user_folder
    from klimatpeli.content.packs import shelf
    from klimatpeli.content.syke import imported_json, imported_lines, read_file, save

    if not file.is_file():
        _fail(f"{file}: there is no such file", 2)
    with _input_faults():
        imported = read_file(file, municipality, shelf().inventories(), population=population)
        path = None if dry_run else save(imported, user_folder() / "inventories")
    if as_json:
        body = imported_json(imported) | {"written": None if path is None else str(path)}
        _say(json.dumps(body, ensure_ascii=False))
        return
    for line in imported_lines(imported):
        _say(line)
    if path is not None:
        name = imported.place.name.fi
        _say(f'written: {path}; play it with: klimatpeli demo --municipality "{name}"')


@app.command()
def validate(paths: Annotated[list[Path], typer.Argument(help="Packs or folders of packs.")]) -> None:
    """Check scenario packs: ``file:line: field: what is wrong and what is expected``."""
    from klimatpeli.content.packs import validate_paths

    missing = [path for path in paths if not path.exists()]
    for path in missing:
        print(f"{path}: there is no such file or folder", file=sys.stderr)
    if missing:
        raise typer.Exit(2)
    faults = validate_paths(paths)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise typer.Exit(1)
    _say(f"{', '.join(str(path) for path in paths)}: no faults")


@app.command()
def project(
    scenario: ScenarioArgument,
    measure: Annotated[
        list[str] | None, typer.Option("--measure", help="ID[:UNITS]@YEAR, any number of times.")
    ] = None,
    draws: Annotated[int, typer.Option("--draws", min=0, help="How many futures for the band; 0 for none.")] = 10_000,
    as_json: JsonOption = False,
) -> None:
    """Project a plan: baseline, measures, target and gap."""
    from klimatpeli.game.projecting import parse_measure, projection_json, projection_text

    with _input_faults():
        loaded = _load(scenario)
        try:
            wanted = tuple(parse_measure(text, loaded) for text in measure or ())
        except ValueError as error:
            _fail(str(error))
        result = projection_json(loaded, wanted, draws=draws)
    if as_json:
        _say(json.dumps(result, ensure_ascii=False, allow_nan=False))
    else:
        _say(projection_text(result))


@app.command()
def best(
    scenario: ScenarioArgument,
    rounds: Annotated[int, typer.Option("--rounds", min=1, help="For how many rounds; 2 as in 90 minutes.")] = 2,
    seconds: Annotated[float, typer.Option("--seconds", min=0.1, help="When to stop searching.")] = 20.0,
    as_json: JsonOption = False,
) -> None:
    """The best plan under the scenario's resources, with its proof: bound and gap."""
    from klimatpeli.emissions.best_plan import best_plan
    from klimatpeli.game.best import GAP_SHARE, problem_for
    from klimatpeli.game.projecting import best_json
    from klimatpeli.game.ruler import make_ruler

    with _input_faults():
        loaded = _load(scenario)
    if rounds > len(loaded.rounds):
        _fail(f"--rounds: {scenario} has resources for {len(loaded.rounds)} rounds", 2)
    with _only_ours_on_stdout():
        found = best_plan(problem_for(loaded, make_ruler(loaded), rounds), gap_share=GAP_SHARE, time_limit_s=seconds)
    body = best_json(loaded, found)
    if as_json:
        _say(json.dumps(body, ensure_ascii=False))
        return
    proof = "proven" if body["proven"] else "not proven"
    _say(f"{body['value_kt']:.3f} kt in {body['target_year']} ({proof}: no plan comes below {body['bound_kt']:.3f} kt)")
    for choice in body["choices"]:
        when = f"round {choice['round']} ({choice['year']})"
        _say(f"  {when}: {choice['id']} x {choice['units']:g}, {choice['steps']} steps")


@app.command()
def play(
    scenario: ScenarioArgument,
    moves: Annotated[Path, typer.Option("--moves", help="Commands, one JSON object a line.")],
    out: Annotated[Path, typer.Option("--out", help="The workshop file to write.")],
) -> None:
    """Play moves headless into a new workshop file."""
    from klimatpeli.game.codec import UnreadableRecord, command_from_json
    from klimatpeli.game.violations import RuleViolation
    from klimatpeli.game.workshop import Workshop

    with _input_faults():
        lines = moves.read_text(encoding="utf-8").splitlines()
        commands = []
        for number, line in enumerate(lines, start=1):
            if line.strip() and not line.lstrip().startswith("#"):
                try:
                    commands.append((number, command_from_json(line)))
                except UnreadableRecord as error:
                    _fail(f"{moves}:{number}: {error}")
        loaded = _load(scenario)
        with Workshop.create(out, loaded) as workshop:
            for number, command in commands:
                try:
                    workshop.submit(command)
                except RuleViolation as violation:
                    _fail(f"{moves}:{number}: {type(command).__name__}: refused by the rules: {violation}")
            _say(f"{out}: {len(workshop.history.entries)} moves played")


@app.command()
def replay(
    workshop_file: Annotated[Path, typer.Argument(help="A workshop file.")], as_json: JsonOption = False
) -> None:
    """Print a workshop's timeline."""
    from klimatpeli.game.codec import to_json

    with _input_faults(), _opened(workshop_file) as workshop:
        entries = workshop.history.entries
        if as_json:
            rows: list[dict[str, Any]] = [
                {
                    "number": entry.number,
                    "at": entry.at,
                    "kind": entry.kind,
                    "of": entry.of,
                    "events": [json.loads(to_json(event)) for event in entry.events],
                }
                for entry in entries
            ]
            _say(json.dumps({"workshop_id": workshop.state.workshop_id, "entries": rows}, ensure_ascii=False))
            return
        for entry in entries:
            what = entry.kind if entry.command is None else type(entry.command).__name__
            of = f" {entry.of}" if entry.of is not None else ""
            events = ", ".join(type(event).__name__ for event in entry.events)
            _say(f"{entry.number:>5}  {entry.at}  {what}{of}  {events}".rstrip())


@app.command()
def export(
    workshop_file: Annotated[Path, typer.Argument(help="A workshop file.")],
    database: DatabaseOption,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Export a workshop into the strategy database."""
    from klimatpeli.game.plans import project_joint
    from klimatpeli.strategy.database import is_new_file, open_database
    from klimatpeli.strategy.effects import joint_effects
    from klimatpeli.strategy.errors import WorkshopNotOpened
    from klimatpeli.strategy.export import plan_export
    from klimatpeli.strategy.outbox import Pending, deliver
    from klimatpeli.strategy.snapshot import snapshot

    with _input_faults(), _database_faults(), _opened(workshop_file) as workshop:
        state = workshop.state
        try:
            bundle = snapshot(state, joint_effects(state), project_joint(state), fingerprint=workshop.fingerprint)
        except WorkshopNotOpened:
            _fail(f"{workshop_file}: this workshop was never begun; there is nothing to export")
        if dry_run:
            engine = open_database("sqlite://" if is_new_file(database) else database)
            try:
                diff = plan_export(bundle, engine)
            finally:
                engine.dispose()
        else:
            outcome = deliver(bundle, database, workshop_file)
            if isinstance(outcome, Pending):
                _fail(f"{outcome.target}: cannot be reached; the export waits in {outcome.path}", 2)
            diff = outcome
    if as_json:
        _say(json.dumps(diff.to_json(), ensure_ascii=False))
        return
    verb = "would be " if dry_run else ""
    if diff.changes_nothing:
        _say("nothing changes: everything is there already")
    for table, counts in sorted(diff.counts().items()):
        parts = [f"{count} {verb}{what}" for what, count in counts.items() if count]
        _say(f"{table}: {', '.join(parts)}")
    for entry in diff.changed:
        _say(f"  {entry.table} {'/'.join(map(str, entry.key))}: {entry.column}: {entry.old!r} -> {entry.new!r}")
    for kept in diff.kept:
        _say(
            f"  kept as edited: {kept.table} {'/'.join(map(str, kept.key))}: {kept.column}: "
            f"there {kept.theirs!r}, here {kept.ours!r}"
        )


@app.command()
def report(
    workshop_file: Annotated[Path, typer.Argument(help="A workshop file.")],
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")],
    kind: Annotated[str, typer.Option("--kind", help="Which report: plan.")] = "plan",
    language: LanguageOption = "fi",
) -> None:
    """Write a report as PDF."""
    if kind != "plan":
        _fail(f"--kind: {kind!r} is not known; plan is expected", 2)
    spoken = _language(language)
    with _input_faults(), _opened(workshop_file) as workshop:
        if not workshop.state.workshop_id:
            _fail(f"{workshop_file}: this workshop was never begun; there is nothing to report")
        _write_report(workshop, spoken, out)
    _say(str(out))


@app.command()
def screenshots(
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.")],
    language: Annotated[str, typer.Option("--language", "-l", help="fi, sv or en; all three by default.")] = "",
    scenario: Annotated[str, typer.Option("--scenario", help="Which scenario is played.")] = "orimattila",
) -> None:
    """Write every screen as PNG, offscreen, from a played workshop."""
    from klimatpeli.shots import shoot_all

    spoken = (_language(language),) if language else LANGUAGES
    with _input_faults():
        loaded = _load(scenario)
        count = sum(shoot_all(loaded, out, one) for one in spoken)
    _say(f"{count} pictures in {out}")


@strategy_app.command("status")
def strategy_status(database: DatabaseOption, as_json: JsonOption = False) -> None:
    """Show what the strategy database holds."""
    from klimatpeli.app import read_strategy

    with _database_faults():
        _expect_database(database)
        views = read_strategy(database)
    rows = [
        {
            "municipality": view.summary.municipality.names.en,
            "inventory_year": view.summary.inventory.year if view.summary.inventory else None,
            "inventory_kt": view.summary.inventory.total_kt if view.summary.inventory else None,
            "target_year": view.summary.goal.target_year if view.summary.goal else None,
            "reduction_share": view.summary.goal.reduction_share if view.summary.goal else None,
            "measures": {entry.status: entry.count for entry in view.summary.measures.by_status},
            "invest_eur": float(view.summary.measures.invest_eur),
            "staff_py": view.summary.measures.staff_py,
            "on_track": view.summary.follow_up.on_track,
            "late": view.summary.follow_up.late,
            "not_observed": view.summary.follow_up.open,
        }
        for view in views
    ]
    if as_json:
        _say(json.dumps({"municipalities": rows}, ensure_ascii=False))
        return
    if not rows:
        _say("the strategy database is empty")
    for view in views:
        inventory, goal = view.summary.inventory, view.summary.goal
        counts = ", ".join(f"{item.count} {item.status}" for item in view.summary.measures.by_status if item.count)
        parts = (
            f"{inventory.total_kt:.1f} kt in {inventory.year}" if inventory else "no inventory",
            f"goal -{goal.reduction_share:.0%} by {goal.target_year}" if goal else "no goal",
            f"measures: {counts or 'none'}",
        )
        _say(f"{view.summary.municipality.names.en}: {', '.join(parts)}")


@strategy_app.command("migrate")
def strategy_migrate(database: DatabaseOption) -> None:
    """Bring the database's tables up to date."""
    from klimatpeli.strategy.database import latest_revision, open_database, redact

    with _database_faults():
        open_database(database).dispose()
        _say(f"{redact(database)}: at {latest_revision()}")


@strategy_app.command("followup")
def strategy_followup(
    database: DatabaseOption,
    indicator: Annotated[str, typer.Option("--indicator", help="Id of the indicator.")],
    value: Annotated[float, typer.Option("--value", help="What was observed, in the indicator's unit.")],
    on: Annotated[str, typer.Option("--on", help="Day of the observation, year-month-day.")],
    note: Annotated[str, typer.Option("--note", help="A remark; no names.")] = "",
) -> None:
    """Record what an indicator shows."""
    from datetime import date

    from klimatpeli.strategy.database import open_database
    from klimatpeli.strategy.errors import UnknownRow
    from klimatpeli.strategy.followup import record_observation

    try:
        day = date.fromisoformat(on)
    except ValueError:
        _fail(f"--on: {on!r} is not a day; year-month-day is expected, such as 2028-06-15", 2)
    with _database_faults():
        _expect_database(database)
        engine = open_database(database)
        try:
            record_observation(engine, indicator, day, value, note=note)
        except UnknownRow as error:
            _fail(f"--indicator: {error.key!r} is not in the database")
        finally:
            engine.dispose()
    _say(f"{indicator}: {value} on {day.isoformat()}")
