"""Collects the interface's texts into catalogues, compiles them, and says what still wants translating.

    python tools/translations.py          # after changing a text in klimatpeli/ui
    python tools/translations.py --check  # exit code 1 if a message is unfinished or a file is out of date

Translators edit ``assets/translations/klimatpeli_<language>.ts`` (Qt Linguist or any editor) and run the first
command again. The source language is English, so its catalogue holds the plurals alone.

Python's own parser finds the texts, and lupdate gets them as one plain list: its reader of Python loses a message
whose plural count is an expression (``translate("Problems", "%n fault(s)", "", len(faults))``).
"""

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "klimatpeli" / "ui"
CATALOGUES = ROOT / "assets" / "translations"
LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
SOURCE_LANGUAGE = "en"

# No line numbers and one fixed order, so that a diff shows changed texts alone; no guesses from similar texts.
COLLECT = (
    *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", SOURCE_LANGUAGE),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)


class NotLiteral(ValueError):
    """A text that nobody can translate, because it is only known when the program runs."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text of the interface. ``plural`` marks a text with a count, ``%n``."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


def messages(source: str, filename: str = "<text>") -> Iterator[Message]:
    """The texts in one Python file: ``self.tr``, ``translate`` under any owner, ``QT_TRANSLATE_NOOP``.

    The context of ``self.tr`` is the class around it: Qt looks a text up under the name of each base class.

    Raises:
        NotLiteral: ``tr`` gets anything but a plain text, or is not self's; ``translate`` gets an f-string.
    """
    return _messages(ast.parse(source, filename), "", filename)


def all_messages() -> list[Message]:
    """The interface's texts, sorted."""
    found = {
        message
        for path in SOURCES.rglob("*.py")
        for message in messages(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix())
    }
    return sorted(found)


def catalogue(folder: Path, language: str) -> Path:
    """The editable file of one language; the compiled one has the suffix ``.qm``."""
    return folder / f"klimatpeli_{language}.ts"


def write(folder: Path) -> None:
    """Bring the catalogues in ``folder`` up to date with the sources and compile them; translations are kept."""
    with tempfile.TemporaryDirectory() as name:
        listed = Path(name) / "messages.py"
        listed.write_text("".join(f"{_as_call(message)}\n" for message in all_messages()), encoding="utf-8")
        for language, locale in LOCALES.items():
            ts = catalogue(folder, language)
            plurals = ("-pluralonly",) if language == SOURCE_LANGUAGE else ()
            _qt("pyside6-lupdate", *COLLECT, *plurals, "-target-language", locale, str(listed), "-ts", str(ts))
            compiled = Path(name) / f"{ts.stem}.qm"
            _qt("pyside6-lrelease", "-silent", str(ts), "-qm", str(compiled))
            # A running app has the old file mapped: it is replaced, not written over.
            beside = ts.with_suffix(".qm.new")
            shutil.copyfile(compiled, beside)
            beside.replace(ts.with_suffix(".qm"))


def unfinished(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """The (context, source text) pairs without a finished translation, by language."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language in (language for language in LOCALES if catalogue(folder, language).is_file()):
        contexts = ET.parse(catalogue(folder, language)).getroot().iter("context")  # noqa: S314  # our own file
        found[language] = [
            (context.findtext("name", ""), message.findtext("source", ""))
            for context in contexts
            for message in context.iter("message")
            if not _finished(message)
        ]
    return found


def outdated(folder: Path) -> list[str]:
    """Names of the catalogues in ``folder`` that differ from what ``write`` would make of them."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LOCALES:
            if catalogue(folder, language).is_file():
                shutil.copy(catalogue(folder, language), fresh)
        write(fresh)
        files = [path for language in LOCALES for path in _files(fresh, language)]
        return [path.name for path in files if not _same(path, folder / path.name)]


def _messages(node: ast.AST, class_name: str, filename: str) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            yield from _message(child, inner, filename)
        yield from _messages(child, inner, filename)


def _message(call: ast.Call, class_name: str, filename: str) -> Iterator[Message]:
    match call:
        case ast.Call(func=ast.Attribute(value=ast.Name("self"), attr="tr"), args=[ast.Constant(str(text)), *more]):
            yield _with_rest(class_name, text, more)
        case ast.Call(func=ast.Attribute(attr="tr") | ast.Name("tr")):
            raise NotLiteral(f"{filename}:{call.lineno}: tr takes a plain text, on self")
        case ast.Call(
            func=ast.Attribute(attr="translate" | "QT_TRANSLATE_NOOP") | ast.Name("translate" | "QT_TRANSLATE_NOOP"),
            args=[ast.Constant(str(context)), text, *more],
        ):
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield _with_rest(context, text.value, more)
            elif isinstance(text, ast.JoinedStr):
                raise NotLiteral(f"{filename}:{call.lineno}: translate takes a plain text")


def _with_rest(context: str, text: str, more: list[ast.expr]) -> Message:
    comment = more[0].value if more and isinstance(more[0], ast.Constant) else ""
    return Message(context, text, comment if isinstance(comment, str) else "", plural=len(more) > 1)


def _as_call(message: Message) -> str:
    arguments = [message.context, message.text, message.comment]
    words = ", ".join(json.dumps(argument, ensure_ascii=False) for argument in arguments)
    return f"translate({words}, 1)" if message.plural else f"translate({words})"


def _finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _files(folder: Path, language: str) -> tuple[Path, Path]:
    ts = catalogue(folder, language)
    return ts, ts.with_suffix(".qm")


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()


def _qt(tool: str, *arguments: str) -> None:
    """Run one of PySide6's tools. Raises SystemExit with its words when it fails."""
    path = shutil.which(tool, path=os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", ""))))
    if path is None:
        raise SystemExit(f"{tool} is missing: install the dependencies of pyproject.toml.")
    done = subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Collect, compile and check the interface's translations.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when something is missing")
    check = parser.parse_args(arguments).check
    stale = outdated(CATALOGUES) if check else []
    if not check:
        CATALOGUES.mkdir(exist_ok=True)
        write(CATALOGUES)
    missing = unfinished(CATALOGUES)
    for language, messages in missing.items():
        print(f"{language}: {len(messages)} unfinished")
        for context, source in messages:
            print(f"    {context}: {source}")
    for name in stale:
        print(f"{name} is out of date: run python tools/translations.py")
    return int(check and (bool(stale) or any(missing.values())))


if __name__ == "__main__":
    sys.exit(main())
