"""Which of the program's files the windows draw with."""

from functools import cache
from pathlib import Path

from klimatpeli.content.resources import asset_path


def font_paths() -> tuple[Path, ...]:
    """The static Figtree files, lightest first."""
    return tuple(asset_path("fonts", f"Figtree-{weight}.ttf") for weight in ("Regular", "Medium", "SemiBold", "Bold"))


def illustration_path(theme: str) -> Path:
    """The picture of a scenario card's theme (``school-boiler``, ``wind`` ...)."""
    return asset_path("illustrations", f"{theme}.svg")


def landscape_path(layer: str) -> Path:
    """The landscape's ``base`` or one of its layers."""
    return asset_path("landscape", f"{layer}.svg")


@cache
def landscape_layers() -> tuple[str, ...]:
    """Names of all layers that can be switched on, sorted."""
    folder = asset_path("landscape", "base.svg").parent
    return tuple(sorted(path.stem for path in folder.glob("*.svg") if path.stem != "base"))
