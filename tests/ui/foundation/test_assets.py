"""Assets are found wherever the program is started, and each drawing can be drawn."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from klimatpeli.content import design_tokens as tokens
from klimatpeli.content import resources
from klimatpeli.ui import assets
from klimatpeli.ui.icons import icon_pixmap
from klimatpeli.ui.landscape import FROM_BACK_TO_FRONT, HIDES, RESTING_PARTS, Landscape

LAYERS = (
    "wind-turbines",
    "solar-roofs",
    "biogas-bus",
    "electric-bus",
    "wet-peat-field",
    "clean-chimney",
    "cycle-path",
    "heat-pump",
    "biogas-plant",
    "new-trees",
    "recycling",
    "train",
    "ground-heat",
    "led-lamps",
    "timber-school",
)
PICTURES = (
    "school-boiler",
    "land-use",
    "fleet",
    "school-network",
    "plant",
    "wind",
    "budget",
    "energy-price",
    "grant",
    "youth",
    "indoor-air",
    "ice-hall",
    "care-logistics",
    "waste",
    "employer",
    "executive",
)
ROOT = Path(__file__).resolve().parents[3]


def test_assets_are_found_from_any_directory(tmp_path: Path) -> None:
    code = "from klimatpeli.content.resources import asset_path; print(asset_path('icons', 'leaf.svg').is_file())"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"


def test_the_installed_packages_assets_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = tmp_path / "klimatpeli" / "_data" / "assets" / "fonts"
    fonts.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "klimatpeli" / "content" / "resources.py"))
    resources.assets_root.cache_clear()
    try:
        assert resources.assets_root() == fonts.parent
    finally:
        resources.assets_root.cache_clear()


def test_a_missing_asset_says_which_one() -> None:
    with pytest.raises(resources.AssetMissing, match=r"icons/none\.svg"):
        resources.asset_path("icons", "none.svg")


def test_licences_lie_beside_what_they_cover() -> None:
    for parts in (("fonts", "OFL.txt"), ("icons", "LICENSE.txt"), ("README.md",)):
        assert resources.asset_path(*parts).stat().st_size > 200


def test_every_layer_fits_the_base_it_is_stacked_on(qapp: QApplication) -> None:
    base = QSvgRenderer(str(assets.landscape_path("base")))
    for name in (*LAYERS, *RESTING_PARTS):
        layer = QSvgRenderer(str(assets.landscape_path(name)))
        assert layer.isValid()
        assert layer.viewBoxF() == base.viewBoxF()


def test_the_landscape_knows_its_layers() -> None:
    assert set(Landscape.available()) == set(LAYERS) == set(FROM_BACK_TO_FRONT)
    assert set(HIDES) <= set(LAYERS)


@pytest.mark.parametrize("theme", PICTURES)
def test_every_scenario_theme_has_a_picture(qapp: QApplication, theme: str) -> None:
    assert QSvgRenderer(str(assets.illustration_path(theme))).isValid()


def test_every_sector_and_team_icon_exists() -> None:
    for name in (*tokens.SECTOR_ICONS.values(), *(tone.icon for tone in tokens.TEAM_TONES)):
        assert resources.asset_path("icons", f"{name}.svg").is_file()


def test_an_icon_takes_the_colour_it_is_given(qapp: QApplication) -> None:
    image = icon_pixmap("square", "#B3263A", 48).toImage()
    colors = {image.pixelColor(x, 24).name() for x in range(48) if image.pixelColor(x, 24).alpha() == 255}
    assert colors == {"#b3263a"}


def test_an_unknown_icon_is_a_dashed_circle_and_not_an_error(qapp: QApplication) -> None:
    assert icon_pixmap("no-such-icon", "#000000", 24).toImage() == icon_pixmap("circle-dashed", "#000000", 24).toImage()
