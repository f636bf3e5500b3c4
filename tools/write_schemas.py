"""Writes the JSON Schemas of the content files into ``scenarios/schema``.

python tools/write_schemas.py
"""

from __future__ import annotations

from pathlib import Path

from klimatpeli.content.schemas import write_schemas


def main() -> None:
    for path in write_schemas(Path(__file__).resolve().parent.parent / "scenarios" / "schema"):
        print(path.name)


if __name__ == "__main__":
    main()
