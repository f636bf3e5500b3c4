"""Keeps the checked library as JSON in the user's cache folder, so that only the first start reads all the YAML.

The key is made of every byte that the library depends on: its files and this package's code. A changed file, a newer
program or a damaged cache therefore means reading the YAML again, and a folder that cannot be written does not matter.
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from klimatpeli.content.folders import cache_folder
from klimatpeli.content.library import Library

logger = logging.getLogger(__name__)

KEPT = 3
"""Older libraries than this many are deleted."""


def cached_library(root: Path, load: Callable[[Path], Library], folder: Path | None = None) -> Library:
    """The library of a ``scenarios`` folder, from the cache where it is there and fits.

    Args:
        root: The folder.
        load: Reads and checks the library's own files.
        folder: Where it is kept; the user's cache where it is not given.

    Raises: what ``load`` raises.
    """
    place = folder or cache_folder()
    path = place / f"library-{_key(root)}.json"
    adapter = TypeAdapter(Library)
    try:
        return adapter.validate_json(path.read_bytes())
    except (OSError, ValidationError):
        library = load(root)
    try:
        _keep(path, adapter.dump_json(library))
    except OSError as error:
        logger.info("the library is not kept: %s", error.strerror)
    return library


def _key(root: Path) -> str:
    digest = hashlib.sha256()
    for path in _inputs(root):
        try:
            content = path.read_bytes()
        except OSError:
            content = b""
        digest.update(f"{path.name}:{len(content)}:".encode())
        digest.update(content)
    return digest.hexdigest()[:32]


def _inputs(root: Path) -> Iterable[Path]:
    for folder in ("library", "library/measures", "formats", "outlooks"):
        yield from sorted((root / folder).glob("*.yaml"))
    yield from sorted(Path(__file__).parent.glob("*.py*"))


def _keep(path: Path, content: bytes) -> None:
    """Written beside and moved, so that two programs at once never read half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)
    older = sorted(path.parent.glob("library-*.json"), key=lambda other: other.stat().st_mtime)
    for other in older[:-KEPT]:
        other.unlink(missing_ok=True)
