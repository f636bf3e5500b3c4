"""The guide to the files shows a pack that really can be played."""

from __future__ import annotations

import re
from pathlib import Path

from klimatpeli.content.packs import Shelf, load_pack

from .conftest import SCENARIOS

GUIDE = SCENARIOS.parent / "docs" / "scenario-format.md"


def test_the_pack_in_the_guide_can_be_played(shelf: Shelf, tmp_path: Path) -> None:
    match = re.search(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    path = tmp_path / "scenario.yaml"
    path.write_text(match[1].replace("...", "teksti"), encoding="utf-8")
    scenario = load_pack(path, shelf)
    assert scenario.id == "our-town"
    assert sorted(item.id for item in scenario.formats) == ["30", "60", "90"]


def test_every_kind_of_effect_is_in_the_guide() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert all(f"| `{kind}` |" in text for kind in ("cut", "shift", "credit", "outside", "enabling"))
