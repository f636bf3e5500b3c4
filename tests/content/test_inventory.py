"""The inventories that come with the program are what was published, no more and no less."""

from __future__ import annotations

from pathlib import Path

import pytest

from klimatpeli.content.bind import to_inventory
from klimatpeli.content.faults import ContentError
from klimatpeli.content.inventory import Inventories, UnknownPlace
from klimatpeli.content.model import LANGUAGES, Source
from klimatpeli.content.packs import Shelf
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import parse_document

from .conftest import copy_release

ROUNDING_KT = 0.35
"""Sectors are published with one decimal, so a sum of 13 may differ this much from the published total."""
KNOWN_DIFFERENCES = {("fi-224", 2005)}
"""Karkkila 2005: the sectors make 68.9 kt, the publisher prints 68.5 kt."""


@pytest.fixture(scope="module")
def inventories(shelf: Shelf) -> Inventories:
    return shelf.inventories()


@pytest.mark.parametrize(
    ("name", "year", "total_kt"),
    [
        ("Orimattila", 2007, 187.7),
        ("Orimattila", 2022, 121.7),
        ("Lahti", 2007, 915.0),
        ("Lahti", 2022, 401.4),
        ("Päijät-Häme", 2007, 1891.8),
        ("Päijät-Häme", 2022, 985.4),
    ],
)
def test_sectors_add_up_to_the_published_total(inventories: Inventories, name: str, year: int, total_kt: float) -> None:
    place = inventories.find(name)
    inventory = to_inventory(inventories.inventory(place))
    assert inventories.releases[place.release].published_totals_kt(place.id)[year] == total_kt
    assert inventory.whole_year_kt(year).sum() == pytest.approx(total_kt, abs=ROUNDING_KT)
    assert inventory.total_kt(year) == total_kt


def test_a_publisher_is_named_in_the_readers_language(inventories: Inventories) -> None:
    publisher = inventories.inventory(inventories.find("Orimattila")).source.publisher
    assert [publisher.get(language) for language in ("fi", "sv")] == [
        "Suomen ympäristökeskus (Syke)",
        "Finlands miljöcentral (Syke)",
    ]


def test_a_source_that_all_languages_share_is_written_once() -> None:
    written = '{"id": "s1", "title": "Statistik", "publisher": "SCB", "year": "2024"}'
    source = Source.model_validate_json(written)
    assert {source.publisher.get(language) for language in LANGUAGES} == {"SCB"}
    assert Source.model_validate_json(source.model_dump_json()) == source


@pytest.mark.parametrize(("year", "expected"), [("2024", 'put it in quotes: "2024"'), ('""', "is empty")])
def test_a_source_without_a_readable_year_is_refused(year: str, expected: str) -> None:
    text = f"id: s1\ntitle: Statistik\npublisher: SCB\nyear: {year}\n"
    with pytest.raises(ContentError, match=f":4: year: .*{expected}"):
        validate(parse_document(text, "sources.yaml"), Source)


def test_all_finnish_places_add_up_to_their_published_totals(inventories: Inventories) -> None:
    release = inventories.releases["fi-hinku-2024-09"]
    apart = set()
    for place in release.places.values():
        inventory = to_inventory(release.inventory(place.id))
        for year, total in release.published_totals_kt(place.id).items():
            if abs(inventory.whole_year_kt(year).sum() - total) > ROUNDING_KT:
                apart.add((place.id, year))
    assert apart == KNOWN_DIFFERENCES
    assert len(release.places) == 59 + 19


def test_sweden_has_all_its_municipalities_without_international_transport(inventories: Inventories) -> None:
    release = inventories.releases["se-ned-2026-06"]
    assert len(release.places) == 290
    data = release.inventory("se-0380")
    assert (data.place, data.years[-1]) == ("Uppsala", 2024)
    assert "international_transport" not in data.sectors


def test_years_that_were_not_published_are_absent(inventories: Inventories) -> None:
    finnish = inventories.inventory(inventories.find("Orimattila"))
    swedish = inventories.inventory(inventories.find("Uppsala"))
    assert set(range(1990, 2006)) & set(finnish.years) == {1990, 2005}
    assert not {2016, 2017, 2018, 2019} & set(swedish.years)


@pytest.mark.parametrize("name", ["orimattila", " ORIMATTILA ", "560", "fi-560"])
def test_a_place_is_found_by_name_or_code(inventories: Inventories, name: str) -> None:
    assert inventories.find(name).id == "fi-560"


@pytest.mark.parametrize(("name", "id_"), [("Lahtis", "fi-398"), ("Åbo", "fi-853"), ("Maarianhamina", "fi-478")])
def test_both_finnish_languages_find_the_place(inventories: Inventories, name: str, id_: str) -> None:
    assert inventories.find(name).id == id_


def test_a_misspelt_place_gets_a_suggestion(inventories: Inventories) -> None:
    with pytest.raises(UnknownPlace, match=r'no inventory of "Orimatilla"; did you mean Orimattila\?'):
        inventories.find("Orimatilla")


def test_the_users_release_goes_before_the_programs(small: Path, tmp_path: Path) -> None:
    mine = tmp_path / "user" / "inventories"
    copy_release(small / "inventories", mine, "mine")
    found = Inventories([small / "inventories", mine])
    assert found.find("Orimattila").release == "mine"
    assert found.find("Orimattila", "fi-hinku-2024-09").release == "fi-hinku-2024-09"


@pytest.mark.parametrize(
    ("suffix", "old", "new", "expected"),
    [
        (
            ".csv",
            "fi-049,consumption_electricity,151.3",
            "fi-049,consumption_electricity,-1",
            '.csv:2: 1990: is "-1"; a number of at least 0, or nothing, is expected',
        ),
        (
            ".csv",
            "fi-049,consumption_electricity,151.3",
            "fi-049,consumption_electricity,151,3",
            ".csv:2: has 22 cells; 21 are expected",
        ),
        (".csv", ",1990,", ",year,", ".csv:1: year: is not a year; columns are place_id, sector and years"),
        (".places.csv", "place_id,code", "id,code", ".places.csv:1: lacks the columns place_id"),
        (".places.csv", "municipality,Espoo", "town,Espoo", 'level: is "town"; expected: municipality, region'),
    ],
)
def test_a_faulty_table_names_its_line(small: Path, suffix: str, old: str, new: str, expected: str) -> None:
    path = small / "inventories" / f"fi-hinku-2024-09{suffix}"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    found = Inventories([small / "inventories"])
    with pytest.raises(ContentError) as caught:
        found.inventory(found.find("Espoo"))
    assert any(str(fault).endswith(expected) for fault in caught.value.faults), str(caught.value)
