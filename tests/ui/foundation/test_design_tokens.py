"""What the tokens promise: contrast, distinct sectors and teams, no Qt."""

import subprocess
import sys

import pytest

from klimatpeli.content import design_tokens as tokens
from klimatpeli.content.design_tokens import PALETTES, Palette, contrast, for_audience

TEXT_PAIRS = (
    ("ink", ("paper", "surface", "note", "track", "quiet", "quiet_hover", "leaf_soft", "cloudberry_soft")),
    ("muted", ("paper", "surface", "note")),
    ("on_spruce", ("spruce", "spruce_line")),
    ("on_spruce_muted", ("spruce",)),
    ("leaf_text", ("paper", "surface", "leaf_soft")),
    ("on_primary", ("primary", "primary_hover")),
    ("on_cloudberry", ("cloudberry",)),
    ("cloudberry_text", ("surface", "cloudberry_soft")),
    ("lingonberry_text", ("paper", "surface", "lingonberry_soft")),
    ("sky_text", ("surface", "sky_soft")),
)
GRAPHICS = ("leaf", "lingonberry", "focus", "border", "primary", "muted")
ON_THE_WALL = (
    ("ink", ("paper", "surface", "note", "cloudberry_soft")),
    ("muted", ("paper", "surface", "note")),
    ("on_spruce", ("spruce",)),
    ("on_spruce_muted", ("spruce",)),
    ("leaf_text", ("paper", "surface", "leaf_soft")),
    ("on_cloudberry", ("cloudberry",)),
    ("cloudberry_text", ("surface", "cloudberry_soft")),
    ("lingonberry_text", ("paper", "surface", "lingonberry_soft")),
    ("sky_text", ("surface", "sky_soft")),
)


def faint(palette: Palette, pairs: tuple[tuple[str, tuple[str, ...]], ...], least: float) -> list[str]:
    return [
        f"{palette.name}: {text} on {ground} {contrast(getattr(palette, text), getattr(palette, ground)):.2f}"
        for text, grounds in pairs
        for ground in grounds
        if contrast(getattr(palette, text), getattr(palette, ground)) < least
    ]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
class TestContrast:
    def test_all_text_reads_at_arms_length(self, palette: Palette) -> None:
        assert faint(palette, TEXT_PAIRS, 4.5) == []

    def test_all_text_reads_from_the_last_row(self, palette: Palette) -> None:
        assert faint(for_audience(palette), ON_THE_WALL, 7.0) == []

    def test_lines_and_borders_that_mean_something_are_seen(self, palette: Palette) -> None:
        for seen in (palette, for_audience(palette)):
            assert faint(seen, tuple((name, ("paper", "surface")) for name in GRAPHICS), 3.0) == []

    def test_every_sector_is_seen_on_the_surface(self, palette: Palette) -> None:
        for sector in tokens.SECTORS:
            color = tokens.sector_color(sector, dark=palette.dark)
            assert contrast(color, palette.surface) >= 3.0, sector

    def test_every_sector_carries_readable_text(self, palette: Palette) -> None:
        for sector in tokens.SECTORS:
            color = tokens.sector_color(sector, dark=palette.dark)
            assert contrast(tokens.text_on(color), color) >= 4.5, sector

    def test_every_team_is_seen_on_the_surface(self, palette: Palette) -> None:
        for tone in tokens.TEAM_TONES:
            assert contrast(tone.bright if palette.dark else tone.fill, palette.surface) >= 3.0, tone.key


def test_white_text_reads_on_every_teams_handover_screen() -> None:
    for tone in tokens.TEAM_TONES:
        assert contrast("#FFFFFF", tone.deep) >= 4.5, tone.key


def test_teams_differ_in_colour_shape_and_icon() -> None:
    for attribute in ("fill", "shape", "icon"):
        values = [getattr(tone, attribute) for tone in tokens.TEAM_TONES]
        assert len(set(values)) == len(values) == 6


def test_sectors_differ_in_colour_and_icon() -> None:
    assert set(tokens.SECTOR_COLORS) == set(tokens.SECTOR_COLORS_DARK) == set(tokens.SECTORS)
    assert len(set(tokens.SECTOR_COLORS.values())) == len(tokens.SECTORS)
    assert len(set(tokens.SECTOR_ICONS.values())) == len(tokens.SECTORS)


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_body_text_on_the_wall_takes_four_and_a_half_per_cent_of_the_height() -> None:
    height = tokens.AUDIENCE_SIZE[1]
    line = 1.28
    assert tokens.TYPE_AUDIENCE["body"][0] * line >= 0.045 * height
    assert tokens.TYPE_AUDIENCE["title2"][0] * line >= 0.055 * height
    assert tokens.TYPE_AUDIENCE["number"][0] * line >= 0.08 * height


def test_tokens_need_no_qt() -> None:
    code = "import sys, klimatpeli.content.design_tokens; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
