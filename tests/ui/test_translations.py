"""Whatever the interface says, it says in Finnish, Finland-Swedish and English."""

from __future__ import annotations

import importlib
import pkgutil
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import klimatpeli.ui
from klimatpeli.app import make_services, make_window
from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.content.packs import demo_texts, load_scenario
from klimatpeli.game.audience import audience
from klimatpeli.game.scripted import ScriptedWorkshop, SteppingClock
from klimatpeli.game.workshop import Workshop
from klimatpeli.ui.context import Languages
from klimatpeli.ui.screens.audience.view import AudienceView
from klimatpeli.ui.screens.control.screen import ControlScreen
from klimatpeli.ui.screens.handover import HandoverScreen
from klimatpeli.ui.screens.play import PlayScreen
from klimatpeli.ui.screens.team.registry import has_team_screen, make_team_screen
from klimatpeli.ui.workshop_model import WorkshopModel
from tests import scripts
from tests.ui.team.looking import words

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED: tuple[Language, ...] = ("fi", "sv")
FIELD = re.compile(r"\{\w+\}|%n")

tool = scripts.tool("translations")


@cache
def catalogue(language: Language) -> dict[tuple[str, str], tuple[str, ...]]:
    """(context, source text) with its translation; a text with a count has several forms."""
    path = tool.catalogue(ROOT / "assets" / "translations", language)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): tuple(
            form.text or "" for form in message.iter("numerusform")
        )
        or (message.findtext("translation", ""),)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314  # our own file
        for message in context.iter("message")
    }


@pytest.fixture
def languages(qapp: object) -> Iterator[Languages]:
    """The interface's language; English again afterwards."""
    chosen = Languages("en")
    yield chosen
    chosen.use("fi")
    chosen.use("en")


# --- collecting


def test_everything_is_translated_and_compiled(capsys: pytest.CaptureFixture[str]) -> None:
    code = tool.main(["--check"])
    assert code == 0, capsys.readouterr().out


def test_a_missing_translation_or_an_old_file_is_noticed(tmp_path: Path) -> None:
    tool.write(tmp_path)
    assert len(tool.unfinished(tmp_path)["fi"]) == len(tool.all_messages())
    assert tool.outdated(tmp_path) == []
    compiled = tool.catalogue(tmp_path, "fi").with_suffix(".qm")
    compiled.unlink()
    assert tool.outdated(tmp_path) == [compiled.name]


def test_texts_are_found_however_they_are_written() -> None:
    source = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
translate = QCoreApplication.translate
NAMES = {1: QT_TRANSLATE_NOOP("Moves", "lock")}

def sentence(faults):
    painter.translate(0, 4)
    QCoreApplication.translate("Moves", NAMES[1])
    return translate(
        "Problems", "The first is long, "
        "“quoted” and has %n part(s)", "", len(faults.all())
    )

class Outer(QObject):
    class _Inner(QObject):
        def say(self):
            return self.tr("Two\\nlines")
    def say(self):
        return (lambda: self.tr("Open", "a file"), self.tr("%n team(s)", "", self.count + 1))
"""
    assert set(tool.messages(source)) == {
        tool.Message("Moves", "lock"),
        tool.Message("Problems", "The first is long, “quoted” and has %n part(s)", plural=True),
        tool.Message("_Inner", "Two\nlines"),
        tool.Message("Outer", "Open", "a file"),
        tool.Message("Outer", "%n team(s)", plural=True),
    }


@pytest.mark.parametrize(
    "call",
    ['self.tr(f"Round {number}")', "self.tr(label)", 'other.tr("Round")', 'tr("Round")', 'translate("Moves", f"{x}")'],
)
def test_a_text_that_nobody_could_translate_is_refused(call: str) -> None:
    with pytest.raises(tool.NotLiteral, match=r"some\.py:1"):
        list(tool.messages(call, "some.py"))


# --- the words


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_for_names_and_numbers(language: Language) -> None:
    wrong = {
        (key, form)
        for key, forms in catalogue(language).items()
        for form in forms
        if Counter(FIELD.findall(key[1])) != Counter(FIELD.findall(form))
    }
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_finnish_and_swedish_use_their_own_quotation_marks(language: Language) -> None:
    english = re.compile("[“\"‘]|''")
    assert not {form for forms in catalogue(language).values() for form in forms if english.search(form)}


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_text_begins_or_ends_with_a_space_of_its_own(language: Language) -> None:
    def edges(text: str) -> tuple[bool, bool]:
        return text != text.lstrip(), text != text.rstrip()

    assert not {key for key, forms in catalogue(language).items() for form in forms if edges(key[1]) != edges(form)}


# --- finding them while the program runs


def _interface_classes() -> set[type]:
    for module in pkgutil.walk_packages(klimatpeli.ui.__path__, "klimatpeli.ui."):
        importlib.import_module(module.name)
    found: set[type] = set()
    waiting: list[type] = [QObject]
    while waiting:
        for child in waiting.pop().__subclasses__():
            waiting.append(child)
            if child.__module__.startswith("klimatpeli.ui"):
                found.add(child)
    return found


@cache
def _bare(original: type) -> type:
    """The same family tree without the windows: ``tr`` asks for nothing but the names of the classes."""
    if not original.__module__.startswith("klimatpeli.ui"):
        return QObject if issubclass(original, QObject) else object
    bases = tuple(dict.fromkeys(_bare(base) for base in original.__bases__))
    return type(original.__name__, tuple(base for base in bases if base is not object or len(bases) == 1), {})


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_found_by_every_class_that_says_it(languages: Languages, language: Language) -> None:
    languages.use(language)
    words_of = catalogue(language)
    classes = _interface_classes()
    class_names = {cls.__name__ for cls in classes}
    lost = []
    for message in tool.all_messages():
        count = 3 if message.plural else -1
        if message.context not in class_names:
            found = QCoreApplication.translate(message.context, message.text, message.comment, count)
            if found != words_of[message.context, message.text][-1].replace("%n", "3"):
                lost.append((message.context, message))
            continue
        for cls in classes:
            family = [ancestor.__name__ for ancestor in cls.__mro__]
            if message.context in family:
                nearest = next(name for name in family if (name, message.text) in words_of)
                found = _bare(cls)().tr(message.text, message.comment, count)
                if found != words_of[nearest, message.text][-1].replace("%n", "3"):
                    lost.append((cls.__name__, message))
    assert not lost


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("en", "1 participant", "3 participants"),
        ("fi", "1 osallistuja", "3 osallistujaa"),
        ("sv", "1 deltagare", "3 deltagare"),
    ],
)
def test_counts_take_the_right_form(languages: Languages, language: Language, one: str, three: str) -> None:
    languages.use(language)
    said = [QCoreApplication.translate("LobbyTask", "%n participant(s)", "", count) for count in (1, 3)]
    assert said == [one, three]


def test_a_count_that_is_worked_out_takes_the_right_form(languages: Languages) -> None:
    text = "The content has %n fault(s); nothing was started. The first: {fault}"
    said = [QCoreApplication.translate("Problems", text, "", count).split(";")[0] for count in (1, 2)]
    assert said == ["The content has 1 fault", "The content has 2 faults"]


# --- the screens


def _leaks(screen: QWidget, language: Language) -> set[str]:
    """English texts on a screen that has a translation for them."""
    if language == "en":
        return set()
    english = {text for (_, text), forms in catalogue(language).items() if text not in forms}
    return english & set(words(screen).splitlines())


def _settle() -> None:
    QThreadPool.globalInstance().waitForDone()
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_opens_in_each_language(qtbot: QtBot, tmp_path: Path, language: Language) -> None:
    services = make_services(tmp_path)
    services.folder.mkdir()
    path = services.folder / "evening.klimatpeli"
    with Workshop.create(path, load_scenario("orimattila"), SteppingClock(datetime(2026, 11, 22, 9, tzinfo=UTC))) as it:
        next(ScriptedWorkshop(it, demo_texts(), language, workshop_id="test").phases("30"))
    window, chosen = make_window(services, language)
    qtbot.addWidget(window)
    window.show()
    leaks: dict[str, set[str]] = {}
    for name, step in (
        ("start", window.show_start),
        ("setup", window.show_setup),
        ("strategy", window.show_strategy),
        ("workshop", lambda: window.open_workshop(path)),
    ):
        step()
        _settle()
        leaks[name] = _leaks(window, language)
    play = window.screen_in_front
    assert isinstance(play, PlayScreen)
    play.toggle_keys()
    leaks["keys"] = _leaks(play, language)
    play.toggle_keys()
    play.show_view("wall")
    leaks["wall"] = _leaks(play, language)
    window.close()
    chosen.release()
    assert not {name: texts for name, texts in leaks.items() if texts}


@pytest.mark.slow
def test_every_phase_opens_in_each_language(qtbot: QtBot, languages: Languages, tmp_path: Path) -> None:
    context = make_window(make_services(tmp_path), "en")[0].context
    leaks: dict[tuple[str, str, str], set[str]] = {}
    clock = SteppingClock(datetime(2026, 11, 22, 9, tzinfo=UTC))
    with Workshop.create(tmp_path / "evening.klimatpeli", load_scenario("orimattila"), clock) as workshop:
        model = WorkshopModel(workshop)
        script = ScriptedWorkshop(workshop, demo_texts(), "fi", workshop_id="test")
        for kind in script.phases("60"):
            for language in LANGUAGES:
                context.languages.use(language)
                wall = AudienceView(context)
                wall.show_state(audience(workshop.state), animate=False)
                team = workshop.state.teams[0].id
                screens: list[QWidget] = [wall, ControlScreen(context, model)]
                if has_team_screen(kind):
                    screens += [HandoverScreen(context, model, team), make_team_screen(kind, context, model, team)]
                for screen in screens:
                    screen.show()
                    _settle()
                    leaks[kind, type(screen).__name__, language] = _leaks(screen, language)
                    screen.close()
                    screen.deleteLater()
                    QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete)
    assert not {where: texts for where, texts in leaks.items() if texts}
