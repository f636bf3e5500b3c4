"""Packs as files to send: the same bytes each time, and no trick of an archive reaches the disk."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from klimatpeli.content.archive import install_pack, write_pack
from klimatpeli.content.faults import ContentError
from klimatpeli.content.packs import PACK_FILE, Shelf, load_scenario
from klimatpeli.content.schemas import schema_texts

from .conftest import FINLAND, SCENARIOS, copy_release


@pytest.fixture
def mine(small: Path, tmp_path: Path) -> Path:
    """A pack of the user's own: Orimattila's under another id."""
    folder = tmp_path / "mine"
    folder.mkdir()
    text = (small / "packs" / "orimattila" / PACK_FILE).read_text(encoding="utf-8")
    (folder / PACK_FILE).write_text(text.replace("id: orimattila\n", "id: our-town\n"), encoding="utf-8")
    return folder


@pytest.fixture
def on(small: Path, tmp_path: Path) -> Shelf:
    (tmp_path / "user").mkdir()
    return Shelf(small, tmp_path / "user")


def test_a_pack_that_was_sent_can_be_played(mine: Path, on: Shelf, tmp_path: Path) -> None:
    archive = write_pack(mine, tmp_path / "our-town.zip")
    assert install_pack(archive, on) == "our-town"
    assert load_scenario("our-town", on).id == "our-town"


def test_the_same_pack_gives_the_same_bytes(mine: Path, tmp_path: Path) -> None:
    first = write_pack(mine, tmp_path / "a.zip").read_bytes()
    (mine / PACK_FILE).touch()
    assert write_pack(mine, tmp_path / "b.zip").read_bytes() == first


def test_an_installed_pack_is_replaced_only_on_demand(mine: Path, on: Shelf, tmp_path: Path) -> None:
    archive = write_pack(mine, tmp_path / "our-town.zip")
    install_pack(archive, on)
    with pytest.raises(ContentError, match='"our-town" is installed already'):
        install_pack(archive, on)
    assert install_pack(archive, on, replace=True) == "our-town"


def test_a_pack_cannot_take_the_id_of_one_of_ours(small: Path, on: Shelf, tmp_path: Path) -> None:
    archive = write_pack(small / "packs" / "orimattila", tmp_path / "o.zip")
    with pytest.raises(ContentError, match='"orimattila" is a scenario of the program'):
        install_pack(archive, on)


def test_inventories_travel_with_the_pack(mine: Path, on: Shelf, tmp_path: Path) -> None:
    copy_release(SCENARIOS / "inventories", mine / "inventories", "ours", ("Orimattila", "Uusikylä"))
    pack = mine / PACK_FILE
    text = pack.read_text(encoding="utf-8").replace("place: Orimattila", "place: Uusikylä")
    pack.write_text(text, encoding="utf-8")
    install_pack(write_pack(mine, tmp_path / "p.zip"), on)
    assert load_scenario("our-town", on).place.fi == "Uusikylä"


def test_a_pack_may_not_change_the_figures_that_are_here(mine: Path, on: Shelf, tmp_path: Path) -> None:
    copy_release(SCENARIOS / "inventories", mine / "inventories", FINLAND, ("151.3", "1.3"))
    with pytest.raises(ContentError, match=r"fi-hinku-2024-09\.csv: differs from the file of this name here"):
        install_pack(write_pack(mine, tmp_path / "p.zip"), on)


def test_a_faulty_pack_is_located_inside_the_archive_and_not_installed(mine: Path, on: Shelf, tmp_path: Path) -> None:
    pack = mine / PACK_FILE
    pack.write_text(pack.read_text(encoding="utf-8").replace("outlook: finland", "outlook: finlan"), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        install_pack(write_pack(mine, tmp_path / "p.zip"), on)
    assert str(caught.value).startswith("p.zip/scenario.yaml:")
    assert not list((tmp_path / "user" / "packs").iterdir())


def member(
    name: str, content: bytes = b"a: 1\n", mode: int = stat.S_IFREG | 0o644
) -> Callable[[zipfile.ZipFile], None]:
    def add(archive: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, content)

    return add


@pytest.mark.parametrize(
    "add",
    [
        pytest.param(member("../evil.yaml"), id="parent folder"),
        pytest.param(member("/etc/evil.yaml"), id="absolute"),
        pytest.param(member("C:/evil.yaml"), id="drive"),
        pytest.param(member("inventories\\..\\evil.yaml"), id="backslash"),
        pytest.param(member("inventories/../evil.yaml"), id="inner parent"),
        pytest.param(member("inventories/deep/evil.yaml"), id="deep"),
        pytest.param(member("./a.yaml"), id="dot"),
        pytest.param(member("inventories/"), id="folder entry"),
        pytest.param(member("evil.py"), id="program"),
        pytest.param(member("link.yaml", b"/etc/passwd", stat.S_IFLNK | 0o777), id="link"),
        pytest.param(member("bomb.csv", b"0" * 4_900_000), id="bomb"),
        pytest.param(member("SCENARIO.yaml"), id="same name in capitals"),
        pytest.param(member("nul\x00.yaml"), id="nul"),
    ],
)
def test_tricks_are_refused_before_anything_is_written(
    mine: Path, on: Shelf, tmp_path: Path, add: Callable[[zipfile.ZipFile], None]
) -> None:
    archive = write_pack(mine, tmp_path / "p.zip")
    with zipfile.ZipFile(archive, "a") as opened:
        add(opened)
    before = sorted(path for path in tmp_path.rglob("*"))
    with pytest.raises(ContentError):
        install_pack(archive, on)
    after = sorted(path for path in tmp_path.rglob("*") if path != tmp_path / "user" / "packs")
    assert after == before


def test_too_many_files_are_refused(mine: Path, on: Shelf, tmp_path: Path) -> None:
    archive = write_pack(mine, tmp_path / "p.zip")
    with zipfile.ZipFile(archive, "a") as opened:
        for number in range(50):
            member(f"n{number}.txt")(opened)
    with pytest.raises(ContentError, match="holds 51 files; at most 40 are expected"):
        install_pack(archive, on)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + b"\0" * 60, b"not a zip at all"])
def test_what_is_no_archive_is_refused(on: Shelf, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.zip"
    path.write_bytes(content)
    with pytest.raises(ContentError, match="is not an archive that can be read"):
        install_pack(path, on)


def test_a_damaged_archive_is_refused(mine: Path, on: Shelf, tmp_path: Path) -> None:
    archive = write_pack(mine, tmp_path / "p.zip")
    whole = archive.read_bytes()
    for cut in range(10, len(whole), max(1, len(whole) // 40)):
        archive.write_bytes(whole[:cut] + bytes([whole[cut] ^ 0xFF]) + whole[cut + 1 :])
        try:
            install_pack(archive, on, replace=True)
        except ContentError:
            continue
        assert load_scenario("our-town", on).population == 15735


def test_a_folder_with_foreign_files_cannot_be_packed(mine: Path, tmp_path: Path) -> None:
    (mine / "notes.docx").write_bytes(b"x")
    with pytest.raises(ContentError, match=r"notes\.docx: is no kind of file that a pack holds"):
        write_pack(mine, tmp_path / "p.zip")


def test_the_published_schemas_are_those_of_the_records() -> None:
    published = {path.name: path.read_text(encoding="utf-8") for path in (SCENARIOS / "schema").glob("*.json")}
    assert published == schema_texts()
