"""The kept library is the library: it is read again whenever anything it is made of changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from klimatpeli.content.cache import KEPT, cached_library
from klimatpeli.content.faults import ContentError
from klimatpeli.content.library import Library, load_library


class Counting:
    """Counts how often the YAML is read."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, root: Path) -> Library:
        self.times += 1
        return load_library(root)


def test_what_is_kept_is_what_was_read(small: Path, tmp_path: Path) -> None:
    load = Counting()
    first = cached_library(small, load, tmp_path / "cache")
    second = cached_library(small, load, tmp_path / "cache")
    assert first == second
    assert [type(card) for card in first.cards] == [type(card) for card in second.cards]
    assert load.times == 1


def test_a_changed_file_is_read_again(small: Path, tmp_path: Path) -> None:
    load = Counting()
    cached_library(small, load, tmp_path / "cache")
    path = small / "library" / "measures" / "heating.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Oil boilers out", "No more oil"), encoding="utf-8")
    assert cached_library(small, load, tmp_path / "cache").measures[0].title.en == "No more oil"
    assert load.times == 2


@pytest.mark.parametrize("damage", [b"", b"{", b'{"measures": []}', b"\xff\xfe"])
def test_a_damaged_cache_is_read_again_and_mended(small: Path, tmp_path: Path, damage: bytes) -> None:
    load = Counting()
    first = cached_library(small, load, tmp_path / "cache")
    (path,) = (tmp_path / "cache").glob("library-*.json")
    path.write_bytes(damage)
    assert cached_library(small, load, tmp_path / "cache") == first
    assert cached_library(small, load, tmp_path / "cache") == first
    assert load.times == 2


def test_a_folder_that_cannot_be_written_does_not_matter(small: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert cached_library(small, load_library, tmp_path / "cache").measures


def test_faults_are_told_and_nothing_is_kept(small: Path, tmp_path: Path) -> None:
    (small / "library" / "jargon.yaml").write_text("jargon: 7\n", encoding="utf-8")
    with pytest.raises(ContentError):
        cached_library(small, load_library, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_old_libraries_do_not_pile_up(small: Path, tmp_path: Path) -> None:
    path = small / "library" / "measures" / "heating.yaml"
    text = path.read_text(encoding="utf-8")
    for number in range(KEPT + 2):
        path.write_text(f"{text}# {number}\n", encoding="utf-8")
        cached_library(small, load_library, tmp_path / "cache")
    assert len(list((tmp_path / "cache").iterdir())) == KEPT
