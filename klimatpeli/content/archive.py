"""Scenario packs as one file to send: packing, and unpacking what strangers sent.

A pack is ``scenario.yaml`` and, where the place is not among the program's inventories, its tables under
``inventories/``. Nothing in an archive is trusted: names, sizes and kinds are checked before anything is written, and
the pack must pass the loader's checks before it is put among the user's own.
"""

from __future__ import annotations

import re
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace as changed
from pathlib import Path, PurePosixPath

from klimatpeli.content.faults import ContentError, Fault
from klimatpeli.content.files import PackData
from klimatpeli.content.inventory import Inventories
from klimatpeli.content.packs import PACK_FILE, Shelf, load_pack, shelf
from klimatpeli.content.validation import validate
from klimatpeli.content.yaml_reader import read_document

MAX_ARCHIVE_BYTES = 5_000_000
MAX_FILES = 40
MAX_FILE_BYTES = 5_000_000
MAX_TOTAL_BYTES = 20_000_000
MAX_RATIO = 200
"""More than any text of numbers packs; what swells further is a bomb."""

_INVENTORIES = "inventories"
_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,80}")
_ENDINGS = (".yaml", ".csv", ".md", ".txt")
_UNREADABLE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    OSError,
    EOFError,
    NotImplementedError,  # raised by zipfile for a compression that it does not know
    RuntimeError,
    ValueError,
)
"""All that the standard library raises on damaged archives."""

_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_pack(folder: Path, target: Path) -> Path:
    """Pack a pack's folder into one archive; the same folder always gives the same bytes.

    Raises:
        ContentError: The folder holds no pack, or files that a pack does not hold.
    """
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    faults = [
        Fault(str(path), 0, "", message)
        for path in files
        if (message := _refused_name(path.relative_to(folder).as_posix()))
    ]
    if not (folder / PACK_FILE).is_file():
        faults.append(Fault(str(folder), 0, "", f"holds no {PACK_FILE}"))
    if faults:
        raise ContentError(faults)
    with tempfile.TemporaryDirectory(dir=target.parent) as temporary:
        draft = Path(temporary) / target.name
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in files:
                info = zipfile.ZipInfo(path.relative_to(folder).as_posix(), _EPOCH)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                archive.writestr(info, path.read_bytes())
        draft.replace(target)
    return target


def install_pack(archive: Path, on: Shelf | None = None, *, replace: bool = False) -> str:
    """Unpack an archive among the user's packs and return the pack's id.

    Args:
        archive: A file made by ``write_pack``.
        on: The shelf with the user's folder; the program's own where it is not given.
        replace: Whether a pack with the same id that the user has already is replaced.

    Raises:
        ContentError: The archive is refused, its pack has faults, or its id is taken. Nothing has been installed.
    """
    here = on or shelf()
    if here.user is None:
        raise ValueError("the shelf has no user folder to install into")
    packs = here.user / "packs"
    packs.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=here.user) as temporary:
        draft = Path(temporary) / "pack"
        draft.mkdir()
        _unpack(archive, draft)
        pack = validate(read_document(draft / PACK_FILE, f"{archive.name}/{PACK_FILE}"), PackData)
        target = packs / pack.id
        if any(path.parent.name == pack.id for path, own in here.pack_files() if own):
            raise ContentError([Fault(str(archive), 0, "id", f'"{pack.id}" is a scenario of the program; rename it')])
        if target.exists() and not replace:
            raise ContentError([Fault(str(archive), 0, "id", f'"{pack.id}" is installed already')])
        try:
            tables = _tables(draft, here)
            load_pack(draft / PACK_FILE, Shelf(here.root, draft))
        except ContentError as error:
            inside = [changed(fault, path=fault.path.replace(str(draft), archive.name)) for fault in error.faults]
            raise ContentError(inside) from error
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(draft, target, ignore=shutil.ignore_patterns(_INVENTORIES))
        for path in tables:
            (here.user / _INVENTORIES).mkdir(exist_ok=True)
            shutil.copy(path, here.user / _INVENTORIES / path.name)
    return pack.id


def _tables(draft: Path, here: Shelf) -> tuple[Path, ...]:
    """The pack's inventory files. Raises ContentError where they would replace figures of the program or the user."""
    folder = draft / _INVENTORIES
    if not folder.is_dir():
        return ()
    files = tuple(sorted(folder.iterdir()))
    ours = here.inventories().releases
    faults = []
    for id_, release in Inventories([folder]).releases.items():
        if id_ in ours and release.data != ours[id_].data:
            faults.append(Fault(f"{_INVENTORIES}/{id_}.yaml", 0, "id", f'"{id_}" is another release here; rename it'))
        release.places  # noqa: B018  # reading the table is its check
    for path in files:
        there = here.root / _INVENTORIES / path.name
        mine = (here.user or draft) / _INVENTORIES / path.name
        for other in (there, mine):
            if other.is_file() and other.read_bytes() != path.read_bytes():
                faults.append(Fault(f"{_INVENTORIES}/{path.name}", 0, "", "differs from the file of this name here"))
    if faults:
        raise ContentError(faults)
    return files


def _unpack(path: Path, target: Path) -> None:
    """Write the archive's files. Raises ContentError before the first one is written if any is refused."""
    try:
        if path.stat().st_size > MAX_ARCHIVE_BYTES:
            raise ContentError([Fault(str(path), 0, "", f"is larger than {MAX_ARCHIVE_BYTES // 1_000_000} MB")])
        with zipfile.ZipFile(path) as archive:
            faults = [Fault(str(path), 0, name, message) for name, message in _refused(archive)]
            if faults:
                raise ContentError(faults)
            for info in archive.infolist():
                file = target / PurePosixPath(info.filename)
                file.parent.mkdir(exist_ok=True)
                with archive.open(info) as source:
                    content = source.read(MAX_FILE_BYTES + 1)
                if len(content) > MAX_FILE_BYTES:
                    raise ContentError([Fault(str(path), 0, info.filename, "is larger than it says")])
                file.write_bytes(content)
    except _UNREADABLE as error:
        raise ContentError([Fault(str(path), 0, "", "is not an archive that can be read")]) from error


def _refused(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name and reason of everything that a pack does not hold."""
    infos = archive.infolist()
    if len(infos) > MAX_FILES:
        yield "", f"holds {len(infos)} files; at most {MAX_FILES} are expected"
    if sum(info.file_size for info in infos) > MAX_TOTAL_BYTES:
        yield "", f"unpacks to more than {MAX_TOTAL_BYTES // 1_000_000} MB"
    names = [info.filename for info in infos]
    if len({name.casefold() for name in names}) < len(names):
        yield "", "holds a file of the same name twice"
    if PACK_FILE not in names:
        yield "", f"holds no {PACK_FILE}"
    for info in infos:
        reason = _refused_name(info.filename)
        mode = info.external_attr >> 16
        if reason:
            yield info.filename, reason
        elif mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            yield info.filename, "is not a plain file"
        elif info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield info.filename, "is encrypted or packed in an unusual way"
        elif info.file_size > MAX_FILE_BYTES or info.file_size > MAX_RATIO * max(info.compress_size, 1):
            yield info.filename, "unpacks to far more than a pack's file"


def _refused_name(name: str) -> str:
    """Why a pack may not hold a file of this name; empty where it may."""
    parts = PurePosixPath(name).parts
    plain = bool(parts) and "/".join(parts) == name and all(_NAME.fullmatch(part) for part in parts)
    if not plain or ".." in name or len(parts) > 2 or (len(parts) == 2 and parts[0] != _INVENTORIES):
        return f"is not a file of a pack; {PACK_FILE} and {_INVENTORIES}/ are expected"
    if not name.endswith(_ENDINGS):
        return f"is no kind of file that a pack holds ({', '.join(_ENDINGS)})"
    return ""
