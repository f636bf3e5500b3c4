"""Where the user's files live; ``KLIMATPELI_HOME`` moves them all. Nothing of it need exist."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def user_folder() -> Path:
    """Workshops, packs, inventories, the log and the default strategy database."""
    home = os.environ.get("KLIMATPELI_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir("klimatpeli", appauthor=False))


def cache_folder() -> Path:
    """What can be made again at any time."""
    home = os.environ.get("KLIMATPELI_HOME")
    return Path(home) / "cache" if home else Path(platformdirs.user_cache_dir("klimatpeli", appauthor=False))
