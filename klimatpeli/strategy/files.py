"""Writing a finished file so that nobody ever finds half of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> Path:
    """Put ``content`` at ``path``: the old file stays whole until the new one is safely on the disk.

    The temporary file lies in the same folder, with a name that says nothing about who wrote it.

    Raises:
        OSError: The folder is missing, full or not writable; the old file is untouched.
    """
    handle, name = tempfile.mkstemp(prefix=".klimatpeli-", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_rights(name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return path


def _give_usual_rights(name: str) -> None:
    """mkstemp gives the file to its owner alone; a report is as readable as any other new file."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
