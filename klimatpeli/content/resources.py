"""Finds the files that the program brings along, in a checkout and in the installed package alike. Knows no Qt."""

from __future__ import annotations

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
    """The path of one asset, such as ``asset_path("fonts", "Figtree-Bold.ttf")``.

    Raises:
        AssetMissing: There is no such file.
    """
    path = assets_root().joinpath(*parts)
    if not path.is_file():
        raise AssetMissing(f"The asset {'/'.join(parts)} is missing.")
    return path
