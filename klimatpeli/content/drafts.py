"""A first pack for somebody to go on writing: any place's template, or its own pack, under a new id."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from klimatpeli.content.faults import ContentError, Fault
from klimatpeli.content.files import PackData
from klimatpeli.content.inventory import Inventories
from klimatpeli.content.model import ID_PATTERN
from klimatpeli.content.packs import PACK_FILE, Shelf, load_pack, shelf
from klimatpeli.content.templates import pack_for

HEADER = """\
# A scenario pack, made to be edited: docs/scenario-format.md describes every field.
# Check it: klimatpeli validate {folder}
# Send it:  klimatpeli scenarios pack {folder} --out {id}.zip
"""


def new_pack(id_: str, name: str, out: Path, on: Shelf | None = None) -> Path:
    """Write ``<out>/<id>/scenario.yaml`` for a place and return the folder.

    Figures from the user's folder travel along under ``inventories/``, so that the pack can be sent.

    Args:
        id_: The new pack's id.
        name: The place, in any of its names.
        out: Where the pack's folder is made.
        on: Where to look; the program's own shelf where it is not given.

    Raises:
        UnknownPlace: There is no inventory of such a place.
        ContentError: The id is none, or is taken; the template has faults.
        FileExistsError: The folder is there already.
    """
    here = on or shelf()
    if not re.fullmatch(ID_PATTERN, id_):
        message = f'"{id_}" is no id; small letters, digits, - and _ are expected, such as our-town'
        raise ContentError([Fault("ID", 0, "", message)])
    pack = pack_for(name, here)
    data: dict[str, Any] = pack.model_dump(mode="json", exclude_defaults=True)
    data = {"schema_version": 1, **data, "id": id_}
    folder = out / id_
    folder.mkdir(parents=True)
    (folder / PACK_FILE).write_text(HEADER.format(folder=folder.as_posix(), id=id_) + _yaml(data), encoding="utf-8")
    _copy_tables(pack, folder, here)
    load_pack(folder, here)
    return folder


def _copy_tables(pack: PackData, folder: Path, here: Shelf) -> None:
    if here.user is None:
        return
    own = Inventories([here.user / "inventories"]).releases
    played = here.inventories().find(pack.inventory.place, pack.inventory.release).release
    target = folder / "inventories"
    for release in own.keys() & {played, pack.beside}:
        target.mkdir(exist_ok=True)
        for path in own[release].files:
            shutil.copy(path, target / path.name)


def _yaml(data: dict[str, Any]) -> str:
    writer = YAML(typ="rt", pure=True)
    writer.width = 4096
    writer.indent(mapping=2, sequence=4, offset=2)
    out = io.StringIO()
    writer.dump(data, out)
    return out.getvalue()
