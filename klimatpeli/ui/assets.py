"""Finds fonts, icons and pictures, in a checkout and in the installed package alike."""

from functools import cache
from pathlib import Path


class AssetMissing(LookupError):
    """A file that belongs to the program is not there."""


@cache
def assets_root() -> Path:
    """The assets folder; independent of the current directory.

    Raises:
        AssetMissing: Neither the installed package nor a checkout holds it.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_data" / "assets", package.parent / "assets"):
        if (folder / "fonts").is_dir():
            return folder
    raise AssetMissing("The program's assets folder is missing; install Klimatpeli again.")


def asset_path(*parts: str) -> Path:
    """The path of one asset, such as ``asset_path("icons", "leaf.svg")``.

    Raises:
        AssetMissing: There is no such file.
    """
    path = assets_root().joinpath(*parts)
    if not path.is_file():
        raise AssetMissing(f"The asset {'/'.join(parts)} is missing.")
    return path


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
