"""Strangers' YAML: what is refused, where the fault is said to be, and what stays what it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.content.faults import ContentError
from klimatpeli.content.yaml_reader import MAX_BYTES, parse_document, read_document


def faults_of(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        parse_document(text, "pack.yaml")
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x [1]\nb: *x\n", "pack.yaml:1: sets the anchor &x; anchors are not allowed"),
        (
            "a: !!python/object/apply:os.system ['id']\n",
            "pack.yaml:1: uses the tag tag:yaml.org,2002:python/object/apply:os.system; tags are not allowed",
        ),
        ("a: 1\n---\nb: 2\n", "pack.yaml:2: holds a second document (---); one is expected"),
        ("a: " + "[" * 5000 + "]" * 5000, "pack.yaml:1: is nested deeper than 20 levels"),
        ("a: 1\nb: 2\na: 3\n", "pack.yaml:3: a: stands here a second time (first in line 1); once is expected"),
        ("- 1\n", "pack.yaml:1: is not a group of fields; 'field: value' is expected"),
        ("", "pack.yaml:1: is not a group of fields; 'field: value' is expected"),
        ("a: .inf\n", "pack.yaml:1: a: is .inf; a finite number is expected"),
        ("a: 1e999\n", "pack.yaml:1: a: is 1e999; that is too large for a number"),
        ("a: " + "9" * 5000, "pack.yaml:1: a: is too long for a number"),
        ('a: "\\0"\n', "pack.yaml:1: a: holds a control character; plain text is expected"),
        ("? [1]\n: 2\n", "pack.yaml:1: uses a list or a group as a key; text is expected"),
        ('a: "\\UFFFFFFFF"', "pack.yaml:1: is not valid YAML: it holds a forbidden character"),
    ],
)
def test_what_is_refused_is_located_and_explained(text: str, expected: str) -> None:
    assert faults_of(text) == [expected]


def test_yaml_12_words_stay_text() -> None:
    document = parse_document("country: no\nversion: '1.10'\nday: 2026-01-02\n2030: yes\n", "pack.yaml")
    assert document.data == {"country": "no", "version": "1.10", "day": "2026-01-02", "2030": "yes"}


def test_two_slips_of_one_file_are_told_at_once() -> None:
    assert len(faults_of("a: 1\na: 2\nb: .nan\n")) == 2


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"a: 1\nb: \xe4\n")
    with pytest.raises(ContentError, match=r"pack\.yaml:2: is not UTF-8 text; save the file as UTF-8"):
        read_document(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(ContentError, match="is larger than 2 MB"):
        read_document(path)


def test_a_folder_in_place_of_a_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be read"):
        read_document(tmp_path / "none.yaml")


def read_or_refuse(text: str) -> bool:
    """Whether the outcome is what the reader promises: a mapping, or at least one fault. Nothing else is caught."""
    try:
        return isinstance(parse_document(text, "pack.yaml").data, dict)
    except ContentError as error:
        return bool(error.faults)


@given(st.text(max_size=60))
def test_any_text_gives_a_document_or_faults(text: str) -> None:
    assert read_or_refuse(text)


@given(st.text(alphabet="ab:- \n[]{},&*!|>'\"#%@\\?0.~\t", max_size=40))
def test_any_punctuation_gives_a_document_or_faults(text: str) -> None:
    assert read_or_refuse(text)
