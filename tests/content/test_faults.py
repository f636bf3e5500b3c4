"""Faults of records: our own sentences, the right line, all at once, and the near miss."""

from __future__ import annotations

import copy
import io
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from klimatpeli.content.faults import ContentError
from klimatpeli.content.files import MeasuresFile, PackData
from klimatpeli.content.library import load_library
from klimatpeli.content.packs import Shelf, load_pack, validate_paths
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import parse_document

from .conftest import MEASURE

LOCATED = re.compile(r"^[^:]+\.yaml:\d+: ([^:]+: )?\S.*[^.]$")


def faults_of(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        validate(parse_document(text, "heating.yaml"), MeasuresFile)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title:", "titel:", '4 titel: is not a known field; did you mean "title"?'),
        ("lead_years: 1", "lead_years: 1.5", "29 lead_years: is 1.5; a whole number is expected"),
        (
            "kind: shift",
            "kind: shifft",
            '10 effects[1].kind: is "shifft"; expected: cut, shift, credit, outside, enabling (did you mean "shift"?)',
        ),
        (
            "low: 24.7",
            "low: 27",
            "14 effects[1].t_per_unit: low <= central <= high is expected",
        ),
        ("fi: Öljykattilat pois", "fi: 5", '4 title.fi: is 5; text is expected, put it in quotes: "5"'),
        ("fi: Öljykattilat pois", "fi: ''", "4 title.fi: is empty; text is expected"),
        ("step: 1", "step: 0", "19 amount.step: is 0; a number above 0 is expected"),
        ("staff_py: 1", "staff_py: -1", "26 cost.staff_py: is -1; a number of at least 0 is expected"),
        (
            "score: 2, reason: {fi: Puh",
            "score: 4, reason: {fi: Puh",
            "35 viewpoints.environment.score: is 4; a number of at most 3 is expected",
        ),
        ("    body: technical_board\n", "", "3 body: is missing; it is expected here"),
        ("sources: [s4]", "sources: s4", '16 effects[1].grounds.sources: is "s4"; a list (- item) is expected'),
        (
            "basis: sourced, sources: [s4]",
            "basis: sourced",
            "16 effects[1].grounds: a sourced figure names at least one source",
        ),
        (
            "icon: flame",
            "icon: Flame",
            '6 icon: is "Flame"; an id of small letters, digits, - and _, such as led-lights, is expected',
        ),
        ("lead_years: 1", "lead_years: soon", '29 lead_years: is "soon"; a whole number is expected'),
        ("staff_py: 1", "staff_py: true", "26 cost.staff_py: is true; a number is expected"),
        ("lead_years: 1", "lead_years:", "29 lead_years: is empty; a whole number is expected"),
    ],
)
def test_a_slip_is_told_in_our_own_words_at_its_line(old: str, new: str, expected: str) -> None:
    assert old in MEASURE
    line, told = expected.split(" ", 1)
    assert faults_of(MEASURE.replace(old, new, 1)) == [f"heating.yaml:{line}: measures[oil-boilers].{told}"]


def test_all_faults_of_a_file_are_told_at_once() -> None:
    text = MEASURE.replace("step: 1", "step: 0").replace("icon: flame", "icon: A B").replace("ramp_years: 2", "ramp: 2")
    lines = [int(fault.split(":")[1]) for fault in faults_of(text)]
    assert lines == [3, 6, 19, 30]


def library_faults(root: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_library(root)
    return [str(fault).replace(str(root), "") for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("sources: [s4]", "sources: [s9999]", '"s9999" is not a known source'),
        (
            "        sector: oil_heating",
            "        sector: oil_heatin",
            'not a known sector; did you mean "oil_heating"?',
        ),
        ("to: electric_heating", "to: electric", '"electric" is not a known sector'),
        ("body: technical_board", "body: technical_bord", 'is not a known body; did you mean "technical_board"?'),
        ("lead_years: 1", "requires: [wind]\n    lead_years: 1", '"wind" is not a known measure'),
        (
            "lead_years: 1",
            "excludes: [oil-boilers]\n    lead_years: 1",
            "names the measure itself; another one is expected",
        ),
        (
            "en: Oil boilers out",
            "en: 'Oil {n} boilers out'",
            "has the placeholders none; {n} expected, as in the English text",
        ),
        ("en: Oil boilers out", "en: " + "Oil " * 20, "has 79 characters; at most 60 fit on the card"),
        ("  - id: oil-boilers", "  - id: oil-boilers", ""),
    ],
)
def test_what_a_measure_names_must_be_in_the_library(small: Path, old: str, new: str, expected: str) -> None:
    path = small / "library" / "measures" / "heating.yaml"
    path.write_text(MEASURE.replace(old, new, 1), encoding="utf-8")
    if not expected:
        assert load_library(small).measures[0].id == "oil-boilers"
        return
    faults = library_faults(small)
    assert any(expected in fault for fault in faults), faults
    assert all(fault.startswith("/library/measures/heating.yaml:") for fault in faults)


@pytest.mark.parametrize("years", ["[[2, 0.1], [5, 0.2]]", "[[1, 0.1], [5, 0.2], [5, 0.3]]"])
def test_the_width_of_a_spread_begins_one_year_ahead_and_ascends(small: Path, years: str) -> None:
    path = small / "outlooks" / "finland.yaml"
    text, changed = re.subn(r"sd_local: .*", f"sd_local: {years}", path.read_text(encoding="utf-8"), count=1)
    assert changed
    path.write_text(text, encoding="utf-8")
    (fault,) = library_faults(small)
    assert fault.endswith("sectors[1].sd_local: is expected to name ascending years ahead, from 1 on")


def test_an_id_taken_twice_names_the_first_place(small: Path) -> None:
    (small / "library" / "measures" / "more.yaml").write_text(MEASURE, encoding="utf-8")
    (fault,) = library_faults(small)
    assert fault.startswith(
        '/library/measures/more.yaml:3: measures[oil-boilers].id: "oil-boilers" is taken already, by'
    )


def test_faults_of_several_files_are_told_together(small: Path) -> None:
    for name in ("lenses", "jargon"):
        path = small / "library" / f"{name}.yaml"
        path.write_text(
            path.read_text(encoding="utf-8").replace("    id:", "    idd:").replace("- id:", "- idd:", 1),
            encoding="utf-8",
        )
    files = {fault.split(":")[0] for fault in library_faults(small)}
    assert files == {"/library/lenses.yaml", "/library/jargon.yaml"}


def test_one_file_of_the_library_can_be_checked_by_itself(small: Path, small_shelf: Shelf) -> None:
    path = small / "library" / "measures" / "heating.yaml"
    assert validate_paths([path], small_shelf) == []
    path.write_text(MEASURE.replace("body: technical_board", "body: technical_bord"), encoding="utf-8")
    (small / "formats" / "30.yaml").write_text("id: x\n", encoding="utf-8")
    assert {fault.path for fault in validate_paths([path], small_shelf)} <= {str(path)}
    (small / "formats" / "30.yaml").unlink()
    (fault,) = validate_paths([path], small_shelf)
    assert (fault.line, fault.field) == (32, "measures[oil-boilers].body")


def test_a_missing_library_file_is_named(small: Path) -> None:
    (small / "library" / "cards.yaml").unlink()
    assert library_faults(small) == ["/library/cards.yaml: cannot be read: No such file or directory"]


def test_shifts_in_a_circle_are_told_where_they_close(small: Path, small_shelf: Shelf) -> None:
    extra = MEASURE.replace("oil-boilers", "back-to-oil")
    for old, new in (
        ("sector: oil_heating\n        to: electric", "sector: electric"),
        ("_heating\n        factor", "_heating\n        to: oil_heating\n        factor"),
    ):
        extra = extra.replace(old, new, 1)
    (small / "library" / "measures" / "zz.yaml").write_text(extra, encoding="utf-8")
    told = [str(fault) for fault in validate_paths([small], small_shelf) if "circle" in fault.message]
    assert len(told) == 2
    assert "zz.yaml:12: measures[back-to-oil].effects[1].to" in told[1]
    with pytest.raises(ContentError, match="offer shifts in a circle"):
        load_pack(small / "packs" / "orimattila", small_shelf)


# --- mutated packs ------------------------------------------------------------------------------------------


def ways(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*way, key)
        yield from ways(inner, (*way, key))


def rename_key(holder: Any, key: Any) -> bool:
    if not isinstance(holder, dict):
        return False
    holder[f"{key}_x"] = holder.pop(key)
    return True


def change_type(holder: Any, key: Any) -> bool:
    value = holder[key]
    if isinstance(value, (int, float)):
        holder[key] = "many"
    elif isinstance(value, str):
        holder[key] = [1]
    else:
        holder[key] = 7
    return True


MAY_BE_EMPTY = ("network", "release", "population_index")


def empty(holder: Any, key: Any) -> bool:
    if key in MAY_BE_EMPTY:
        return False
    holder[key] = None
    return True


def go_negative(holder: Any, key: Any) -> bool:
    if isinstance(holder[key], bool) or not isinstance(holder[key], (int, float)) or key == "annual_meur_per_unit":
        return False
    holder[key] = -99999
    return True


MUTATIONS: tuple[Callable[[Any, Any], bool], ...] = (rename_key, change_type, empty, go_negative)
FREE = ("points", "low", "high")
"""Maps whose keys are years: a renamed year is found by the checks between files."""


def mutated(plain: Any, count: int, seed: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(seed)
    every = [way for way in ways(plain) if way != ("schema_version",)]
    made = 0
    while made < count:
        way = chance.choice(every)
        mutation = chance.choice(MUTATIONS)
        copied = copy.deepcopy(plain)
        holder = copied
        for step in way[:-1]:
            holder = holder[step]
        if (way[-2:-1] and way[-2] in FREE and mutation is rename_key) or not mutation(holder, way[-1]):
            continue
        out = io.StringIO()
        YAML(typ="safe", pure=True).dump(copied, out)
        made += 1
        yield f"{mutation.__name__} {way}", out.getvalue()


@pytest.mark.parametrize("kind", ["pack", "measures"])
def test_each_of_200_mutated_files_gives_a_located_fault(small: Path, small_shelf: Shelf, kind: str) -> None:
    pack = small / "packs" / "orimattila" / "scenario.yaml"
    source = pack.read_text(encoding="utf-8") if kind == "pack" else MEASURE
    plain = YAML(typ="safe", pure=True).load(source)
    harmless = []
    told: list[str] = []
    for what, text in mutated(plain, 200, seed=2030):
        try:
            if kind == "pack":
                pack.write_text(text, encoding="utf-8")
                load_pack(pack, small_shelf)
            else:
                validate(parse_document(text, "m.yaml"), MeasuresFile)
            harmless.append(what)
        except ContentError as error:
            told += [str(fault).replace(str(small), "") for fault in error.faults]
    assert not harmless
    assert [fault for fault in told if not LOCATED.match(fault)] == []


def test_a_good_pack_validates() -> None:
    pack = Path(__file__).resolve().parents[2] / "scenarios" / "packs" / "orimattila" / "scenario.yaml"
    assert validate(parse_document(pack.read_text(encoding="utf-8"), str(pack)), PackData).id == "orimattila"
