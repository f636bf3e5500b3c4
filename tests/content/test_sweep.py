"""A whole workshop in twelve places of every kind ends in a sensible plan and a PDF that opens.

``tools/sweep.py`` does the same for every place there is.
"""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from klimatpeli.content.model import Language
from klimatpeli.content.packs import Shelf
from klimatpeli.content.templates import load_scenario_for
from tests.scripts import tool

SWEEP = tool("sweep")
PLACES: tuple[tuple[str, Language], ...] = (
    ("Utsjoki", "fi"),
    ("Ähtäri", "sv"),
    ("Kotka", "en"),
    ("Kauniainen", "sv"),
    ("Kuopio", "en"),
    ("Helsinki", "fi"),
    ("Åland", "sv"),
    ("Päijät-Häme", "fi"),
    ("Bjurholm", "sv"),
    ("Oxelösund", "en"),
    ("Växjö", "sv"),
    ("Stockholm", "fi"),
)


@pytest.mark.slow
@pytest.mark.parametrize(("place", "language"), PLACES)
def test_a_workshop_in_a_place_ends_in_a_sensible_plan(
    shelf: Shelf, tmp_path: Path, place: str, language: Language
) -> None:
    scenario = load_scenario_for(place, shelf)
    state, pdf = SWEEP.play(scenario, tmp_path, language)
    assert list(SWEEP.faults(state)) == []
    with pikepdf.open(pdf) as document:
        assert len(document.pages) >= 8
