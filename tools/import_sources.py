"""Writes ``scenarios/library/sources.yaml`` from the numbered source lists of the evidence notes.

    python tools/import_sources.py PATH_TO_DATA_FOLDER

``s1`` ... are the sources of the measures, ``o1`` ... those of the outlooks. Addresses of mirror sites that are not
the publisher's own are left out: the title, the publisher and the year lead further than a mirror does.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "scenarios" / "library" / "sources.yaml"

LINE = re.compile(r"^(\d+)\. \*\*(?P<title>.+?)\*\*( \(C\))? - (?P<rest>.+)$")
ADDRESS = re.compile(r"(https?://[^\s;,)]+|doi:\S+)")
MIRRORS = (
    "1library",
    "9pdf",
    "academia.edu",
    "buyvg50mg",
    "by33321",
    "lawinsider",
    "mukagile",
    "scribd",
    "studymode",
    "utmc.app",
    "vietnam.vn",
    "vimarsana",
    "x-mol",
)
OWN_FILES = re.compile(r"\s*\(?;?\s*project files? [\w., ]*?\.csv(, [\w.]+\.csv)*\)?|, processed in this project")
LICENCES = {
    "SYKE": "CC BY 4.0 (SYKE's open data)",
    "SYKE data": "CC BY 4.0 (SYKE's open data)",
    "SMHI for Naturvårdsverket": "CC BY 4.0 SE (SMHI's open data)",
}


def parse(line: str, prefix: str) -> dict[str, str] | None:
    match = LINE.match(line)
    if match is None:
        return None
    title = OWN_FILES.sub("", match["title"]).strip(" .,")
    rest = OWN_FILES.sub("", match["rest"])
    head = re.split(r"(?<![\s(][A-Z])\.\s|\. ?$", rest, maxsplit=1)[0].strip(" .")
    publisher, comma, year = head.rpartition(", ")
    if not comma or not re.search(r"\d{4}|not s|read|date", year):
        publisher, year = head, (re.findall(r"(?:19|20)\d\d", head) or ["not shown"])[-1]
    found = ADDRESS.search(rest)
    address = found[1].rstrip(".") if found and not any(mirror in found[1] for mirror in MIRRORS) else ""
    if address.startswith("doi:"):
        address = "https://doi.org/" + address.removeprefix("doi:")
    licence = LICENCES.get(publisher.strip(), "")
    return {
        "id": f"{prefix}{match[1]}",
        "title": title,
        "publisher": publisher.strip(),
        "year": year.strip(),
        "url": address,
        "licence": licence,
    }


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    sources = []
    for name, prefix in (("measures-evidence.md", "s"), ("outlook-evidence.md", "o")):
        text = (folder / name).read_text(encoding="utf-8")
        lines = text[text.rindex("Sources\n") :].splitlines()
        sources += [source for line in lines if (source := parse(line, prefix))]
    out = ["schema_version: 1", "sources:"]
    for source in sources:
        first = True
        for key, value in source.items():
            if value:
                out.append(f"{'  - ' if first else '    '}{key}: {json.dumps(value, ensure_ascii=False)}")
                first = False
    TARGET.write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
