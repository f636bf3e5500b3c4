"""JSON Schemas of the content files, so that editors can complete and check them while somebody writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from klimatpeli.content.files import PackData, TemplateData
from klimatpeli.content.inventory import ReleaseData
from klimatpeli.content.library import FOLDERS, SINGLE


def models() -> Iterator[tuple[str, type[BaseModel]]]:
    """Name of the schema file, without its ending, and the record of the content file it describes."""
    for name, model in SINGLE.items():
        yield name.removesuffix(".yaml"), model
    for folder, model in FOLDERS.items():
        yield folder.rsplit("/", 1)[-1].removesuffix("s"), model
    yield "scenario", PackData
    yield "template", TemplateData
    yield "inventory-release", ReleaseData


def schema_texts() -> dict[str, str]:
    """File name to text of every schema."""
    texts = {}
    for name, model in models():
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
        texts[f"{name}.schema.json"] = json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    return texts


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write all schemas into a folder and take away those that no file needs any more."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = schema_texts()
    for path in folder.glob("*.schema.json"):
        if path.name not in texts:
            path.unlink()
    written = []
    for name, text in texts.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return tuple(written)
