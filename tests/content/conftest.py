"""A small library and pack, written out as files: what the loader is given in earnest, only shorter."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from klimatpeli.content.packs import Shelf

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
FINLAND = "fi-hinku-2024-09"

MEASURE = """\
schema_version: 1
measures:
  - id: oil-boilers
    title: {fi: Öljykattilat pois, sv: Bort med oljepannorna, en: Oil boilers out}
    summary: {fi: Lämpöpumppu tilalle., sv: Värmepump i stället., en: A heat pump instead.}
    icon: flame
    group: heating
    sector: oil_heating
    effects:
      - kind: shift
        sector: oil_heating
        to: electric_heating
        factor: 0.053
        t_per_unit: {low: 24.7, central: 24.9, high: 26.6}
        factors_year: 2024
        grounds: {basis: sourced, sources: [s4]}
    amount:
      unit: {fi: 10 000 litraa, sv: 10 000 liter, en: "10,000 litres"}
      step: 1
      suggested: {per_1000_residents: 0.5}
      limit: {per_1000_residents: 1.5}
      limit_share: 0.5
      grounds: {basis: judged}
    cost:
      invest_meur_per_unit: 0.05
      staff_py: 1
      payer: {fi: kunta, sv: kommunen, en: the municipality}
      grounds: {basis: judged}
    lead_years: 1
    ramp_years: 2
    timing_grounds: {basis: judged}
    body: technical_board
    viewpoints:
      residents: {score: 1, reason: {fi: Lämmintä., sv: Varmt., en: Warm.}}
      environment: {score: 2, reason: {fi: Puhdasta., sv: Rent., en: Clean.}}
      personnel: {score: 0, reason: {fi: Uutta., sv: Nytt., en: New.}}
      economy: {score: 2, reason: {fi: Halpaa., sv: Billigt., en: Cheap.}}
    warning: {fi: Mitoita oikein., sv: Dimensionera rätt., en: Size it right.}
    indicator:
      name: {fi: Kattiloita, sv: Pannor, en: Boilers}
      unit: {fi: kpl, sv: st, en: pcs}
"""


def copy_release(inventories: Path, to: Path, id_: str, *changes: tuple[str, str]) -> Path:
    """Finland's release of one folder in another, under an id and with words replaced; its description."""
    to.mkdir(parents=True, exist_ok=True)
    for suffix in (".csv", ".places.csv", ".totals.csv", ".yaml"):
        text = (inventories / f"{FINLAND}{suffix}").read_text(encoding="utf-8")
        for old, new in ((f"id: {FINLAND}\n", f"id: {id_}\n"), *changes):
            text = text.replace(old, new)
        (to / f"{id_}{suffix}").write_text(text, encoding="utf-8")
    return to / f"{id_}.yaml"


def only(text: str, keep: str) -> str:
    """A library file with the one item that ``keep`` names, so that loading it is quick."""
    head, *items = re.split(r"(?m)^  - (?=id: )", text)
    return head + "".join(f"  - {item}" for item in items if item.startswith(f"id: {keep}\n"))


@pytest.fixture(scope="session")
def small_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("content") / "scenarios"
    for part in ("formats", "outlooks", "packs/orimattila"):
        shutil.copytree(SCENARIOS / part, root / part)
    (root / "library" / "measures").mkdir(parents=True)
    for path in (SCENARIOS / "library").glob("*.yaml"):
        shutil.copy(path, root / "library" / path.name)
    (root / "library" / "measures" / "heating.yaml").write_text(MEASURE, encoding="utf-8")
    cards = root / "library" / "cards.yaml"
    cards.write_text(only(cards.read_text(encoding="utf-8"), "school-boiler"), encoding="utf-8")
    jargon = root / "library" / "jargon.yaml"
    jargon.write_text(only(jargon.read_text(encoding="utf-8"), "inventory"), encoding="utf-8")
    pack = root / "packs" / "orimattila" / "scenario.yaml"
    text = re.sub(r"cards: \[.*\]", "cards: [school-boiler]", pack.read_text(encoding="utf-8"))
    text = re.sub(r"(?m)^without_measures:.*\n", "", text)
    pack.write_text(text, encoding="utf-8")
    (root / "inventories").mkdir()
    for path in (SCENARIOS / "inventories").glob("fi-hinku-*"):
        shutil.copy(path, root / "inventories" / path.name)
    return root


@pytest.fixture
def small(small_original: Path, tmp_path: Path) -> Path:
    """A ``scenarios`` folder of its own: one measure, one card, Finland's inventories, the rest as it is."""
    return Path(shutil.copytree(small_original, tmp_path / "scenarios"))


@pytest.fixture
def small_shelf(small: Path) -> Shelf:
    return Shelf(small)


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    """The program's own content, without anybody's user folder."""
    return Shelf(SCENARIOS)
