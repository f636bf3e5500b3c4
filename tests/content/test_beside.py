"""An inventory of the same place in another scope stands beside the one that is played, and never in its series."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klimatpeli.content.bind import to_inventory
from klimatpeli.content.drafts import new_pack
from klimatpeli.content.faults import ContentError
from klimatpeli.content.model import LANGUAGES, Scenario
from klimatpeli.content.packs import Shelf, load_pack, load_scenario
from tests.scripts import tool

from .conftest import copy_release

ALL_SECTORS = "fi-alas-all-to-2024"
REGION = "fi-region-paijat-hame"
ROUNDING_KT = 0.3
HINKU_PARTS = ("consumption_electricity", "industry", "road_transport", "waste_treatment")
"""Sectors of which the Hinku calculation leaves a part out."""


@pytest.fixture(scope="module")
def region(shelf: Shelf) -> Scenario:
    return load_scenario("paijat-hame", shelf)


def test_all_sectors_of_the_region_are_as_published(shelf: Shelf) -> None:
    release = shelf.inventories().releases[ALL_SECTORS]
    inventory = to_inventory(release.inventory(REGION))
    totals = release.published_totals_kt(REGION)
    assert (totals[2007], totals[2024]) == (2345.0, 1108.8)
    assert list(totals) == [1990, *range(2005, 2025)] == list(inventory.years)
    for year, total_kt in totals.items():
        assert inventory.whole_year_kt(year).sum() == pytest.approx(total_kt, abs=ROUNDING_KT + 1e-9)


def test_only_the_parts_that_hinku_leaves_out_are_larger(region: Scenario) -> None:
    assert region.beside is not None
    played, other = to_inventory(region.inventory), to_inventory(region.beside)
    for sector in played.sectors:
        difference_kt = other.sector_kt(sector, 2007) - played.sector_kt(sector, 2007)
        assert difference_kt > 20 if sector in HINKU_PARTS else abs(difference_kt) < 1.2


def test_each_scope_keeps_its_own_release_and_source(region: Scenario) -> None:
    other = region.beside
    assert other is not None
    assert (other.place_id, other.sectors) == (region.inventory.place_id, region.inventory.sectors)
    assert other.scope != region.inventory.scope
    assert other.release != region.inventory.release
    assert {other.source.id, region.inventory.source.id} <= {source.id for source in region.sources}
    assert 2024 not in region.inventory.years


def test_what_was_inferred_is_said_in_three_languages(region: Scenario) -> None:
    assert region.beside is not None
    assert region.beside.note is not None
    for language, word in zip(LANGUAGES, ("päätelty", "härletts", "inferred"), strict=True):
        assert word in region.beside.note.get(language)


def test_the_wider_release_is_played_only_where_a_pack_names_it(shelf: Shelf) -> None:
    inventories = shelf.inventories()
    assert inventories.find("Päijät-Häme").release == "fi-hinku-2024-09"
    assert inventories.find("Päijät-Häme", ALL_SECTORS).release == ALL_SECTORS
    assert all(place.release != ALL_SECTORS for place in inventories.places())


def test_the_table_is_what_the_import_makes_of_the_published_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "country,region,year,"
    about = "all_alas_emissions,syke_alas_series_to_2024"
    importer = tool("import_data")
    rows = [f"FI,Päijät-Häme,2007,{sector},x,{n}.5,{about}" for n, sector in enumerate(importer.FI_SECTORS)]
    rows.append(f"FI,Päijät-Häme,2007,emission_credits,x,0.0,{about}")
    files = {
        "emissions": [f"{head}sector,sector_source,kt_co2e,scope,release", *rows],
        "totals": [f"{head}total_kt_co2e,population,scope,release", f"FI,Päijät-Häme,2007,84.5,207269,{about}"],
    }
    for name, lines in files.items():
        path = tmp_path / f"fi_{name}_alas_all_paijat_hame.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    monkeypatch.setattr(importer, "TARGET", tmp_path)
    importer.finland_all_sectors(tmp_path)
    table = (tmp_path / f"{ALL_SECTORS}.csv").read_text(encoding="utf-8").splitlines()
    assert table[0] == "place_id,sector,2007"
    assert table[1:] == [f"{REGION},{sector},{n}.5" for n, sector in enumerate(importer.FI_SECTORS)]
    assert (tmp_path / f"{ALL_SECTORS}.totals.csv").read_text(encoding="utf-8").endswith(f"{REGION},2007,84.5,207269\n")


def test_a_workshop_from_before_there_was_a_second_scope_still_loads(region: Scenario) -> None:
    stored = json.loads(region.model_dump_json())
    del stored["beside"]
    del stored["inventory"]["note"]
    found = Scenario.model_validate_json(json.dumps(stored))
    assert found.beside is None
    assert found.inventory == region.inventory


def test_a_draft_of_the_region_keeps_its_second_scope(shelf: Shelf, tmp_path: Path) -> None:
    folder = new_pack("our-region", "Päijät-Häme", tmp_path, shelf)
    beside = load_pack(folder, shelf).beside
    assert beside is not None
    assert beside.scope == "all_alas_emissions"


# --- what the loader refuses -----------------------------------------------------------------------------------


@pytest.fixture
def wider(small: Path) -> Path:
    """A second release of Orimattila in another scope, and the pack that names it; the description's path."""
    scope = ("scope: hinku_without_credits", "only_beside: true\nscope: everything")
    description = copy_release(small / "inventories", small / "inventories", "wider", scope)
    pack = small / "packs" / "orimattila" / "scenario.yaml"
    lines = pack.read_text(encoding="utf-8").splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("inventory:"))
    pack.write_text("\n".join([*lines[: at + 1], "beside: wider", *lines[at + 1 :]]) + "\n", encoding="utf-8")
    return description


def faults_of(small: Path) -> str:
    with pytest.raises(ContentError) as caught:
        load_pack(small / "packs" / "orimattila", Shelf(small))
    return "\n".join(str(fault) for fault in caught.value.faults)


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_another_scope_of_the_same_place_is_taken(small: Path, wider: Path) -> None:
    beside = load_pack(small / "packs" / "orimattila", Shelf(small)).beside
    assert beside is not None
    assert beside.scope == "everything"


def test_a_release_that_is_not_there_is_named_with_its_line(small: Path, wider: Path) -> None:
    for path in wider.parent.glob("wider.*"):
        path.unlink()
    assert 'beside: "wider" is not a known inventory release; expected: fi-hinku-2024-09' in faults_of(small)


def test_the_same_scope_twice_is_refused(small: Path, wider: Path) -> None:
    changed(wider, "scope: everything", "scope: hinku_without_credits")
    assert 'beside: "wider" has the scope that is played; another scope is expected' in faults_of(small)


def test_another_place_is_refused(small: Path, wider: Path) -> None:
    changed(wider.with_name("wider.places.csv"), "fi-560,", "fi-999,")
    assert 'beside: "wider" has no inventory of fi-560' in faults_of(small)


def test_other_sectors_are_refused(small: Path, wider: Path) -> None:
    changed(wider, "  - f_gases\n", "")
    assert "differ in f_gases; the same sectors are expected" in faults_of(small)


def test_a_release_without_the_base_year_is_refused(small: Path, wider: Path) -> None:
    changed(wider.with_name("wider.csv"), ",2005,2006,2007,", ",2004,2005,2006,")
    assert 'beside: "wider" cannot be compared' in faults_of(small)
    assert "2007" in faults_of(small)
