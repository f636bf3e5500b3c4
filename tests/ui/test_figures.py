"""Any municipality in the set-up, and figures of one's own brought in by hand or dropped on the first screen."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from klimatpeli.content.library import load_sectors
from klimatpeli.content.model import LANGUAGES, Language
from klimatpeli.content.packs import Shelf, scenarios_root
from klimatpeli.content.syke import SCOPE
from klimatpeli.content.syke_faults import SENTENCES, file_fault
from klimatpeli.ui.context import Context, Languages
from klimatpeli.ui.file_faults import fault_sentence
from klimatpeli.ui.main_window import MainWindow
from klimatpeli.ui.screens.figures import FiguresScreen
from klimatpeli.ui.screens.setup import SetupScreen
from klimatpeli.ui.screens.start import StartScreen
from klimatpeli.ui.widgets import InlineMessage, KeyFigure, PillButton, ScrollPage, Text
from tests.content.test_syke import sheet_rows, write
from tests.ui.test_control_fits import cut_texts


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("KLIMATPELI_HOME", str(folder))
    return folder


def tidy(path: Path, change: Callable[[str], str] = str) -> Path:
    """Orimattila's real rows as a tidy table."""
    inventories = Shelf(scenarios_root()).inventories()
    data = inventories.inventory(inventories.find("Orimattila"))
    rows = [
        [year, change(sector), value]
        for sector, row in zip(data.sectors, data.values_kt, strict=True)
        for year, value in zip(data.years, row, strict=True)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["year", "sector", "kt_co2e"], *rows])
    return path


def drop(screen: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(event)


def type_in(window: MainWindow, name: str, text: str) -> QLineEdit:
    edit = window.screen_in_front.findChild(QLineEdit, name)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, text)
    return edit


def press(window: MainWindow, name: str) -> None:
    button = window.screen_in_front.findChild(PillButton, name)
    assert isinstance(button, PillButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(window: MainWindow, name: str) -> str:
    label = window.screen_in_front.findChild(QWidget, name)
    assert isinstance(label, (Text, InlineMessage))
    return label.text()


def test_any_municipality_can_be_searched_for_and_played(window: MainWindow, qtbot: QtBot) -> None:
    window.show_setup()
    edit = type_in(window, "place_search", "vetlan")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(window, "played_figures").startswith("Vetlanda"), timeout=20_000)
    assert "1990" in said(window, "played_figures")
    screen = window.screen_in_front
    assert isinstance(screen, SetupScreen)
    begin = screen.findChild(PillButton, "begin")
    assert isinstance(begin, PillButton)
    assert begin.isEnabled()


@pytest.mark.parametrize("typed", ["ka", "nowhere"])
def test_a_name_that_is_not_one_place_is_said_to_be(window: MainWindow, typed: str) -> None:
    window.show_setup()
    edit = type_in(window, "place_search", typed)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.accessibleDescription()
    assert edit.property("invalid")


def test_a_dropped_file_becomes_a_municipality_that_can_be_played(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    drop(window.screen_in_front, tidy(tmp_path / "h.csv"))
    assert isinstance(window.screen_in_front, FiguresScreen)
    type_in(window, "figures_place", "Hollola")
    type_in(window, "figures_residents", "23 000")
    press(window, "figures_read")
    qtbot.waitUntil(lambda: "aiemmin lukuja" in shown(window), timeout=20_000)
    press(window, "figures_save")
    screen = window.screen_in_front
    assert isinstance(screen, StartScreen)
    assert "Hollola" in screen.message.text()
    assert (home / "inventories" / "own-fi-hollola.csv").is_file()
    window.show_setup()
    edit = type_in(window, "place_search", "Hollola")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said(window, "played_figures").startswith("Hollola"), timeout=20_000)


def shown(window: MainWindow) -> str:
    """All that the screen says besides the table."""
    QApplication.processEvents()
    return "\n".join(
        label.text() for label in window.screen_in_front.findChildren(QLabel) if label.isVisible() and label.text()
    )


def changes(window: MainWindow) -> list[tuple[str, ...]]:
    """The rows of the table of what differs."""
    table = window.screen_in_front.findChild(QTableWidget, "figures_changes")
    assert isinstance(table, QTableWidget)
    rows = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(table.columnCount())]
        rows.append(tuple(cell.text() for cell in cells if cell is not None))
    return rows


def read(window: MainWindow, qtbot: QtBot, path: Path, place: str, *, expected: str) -> None:
    """Have the file read, and wait until the screen says what is expected."""
    window.show_figures(path)
    type_in(window, "figures_place", place)
    press(window, "figures_read")
    qtbot.waitUntil(lambda: expected in shown(window), timeout=20_000)


def with_more_oil(path: Path) -> Path:
    """Orimattila's figures with one kilotonne more of oil heating in 2007."""
    tidy(path)
    path.write_text(path.read_text(encoding="utf-8").replace("oil_heating,10.6", "oil_heating,11.6"), encoding="utf-8")
    return path


def test_before_reading_it_is_said_where_such_a_file_comes_from(window: MainWindow, tmp_path: Path) -> None:
    window.show_figures(tmp_path / "o.csv")
    assert "Syken päästöpalvelusta (paastot.hiilineutraalisuomi.fi)" in shown(window)
    assert window.screen_in_front.findChild(PillButton, "figures_save") is None


def test_what_the_file_holds_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    inventories = Shelf(scenarios_root()).inventories()
    data = inventories.inventory(inventories.find("Orimattila"))
    rows = sheet_rows(data)
    read(window, qtbot, write(rows, tmp_path / "ALas_o_data_2026-03-01.xlsx"), "Orimattila", expected="Orimattila")
    told = shown(window)
    for words in (
        "1990, 2005–2022",
        "13 · niiden summa täsmää tiedoston summaan",
        "Hinku-laskenta ilman päästöhyvityksiä",
        "Oma lataus 1.3.2026",
        "Yhteisten vuosien luvut ovat samat.",
    ):
        assert words in told
    figures = [figure.accessibleName() for figure in window.screen_in_front.findChildren(KeyFigure)]
    numbers = window.context.numbers
    assert figures == [f"{numbers.decimal(data.totals_kt[y])} kt CO₂e\nvuonna {y}" for y in ("2007", "2022")]


def test_a_newer_file_shows_what_differs_by_the_sectors_names(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    read(window, qtbot, with_more_oil(tmp_path / "o.csv"), "Orimattila", expected="1 luku poikkeaa:")
    assert changes(window) == [("Öljylämmitys", "2007", "10,6", "11,6")]
    assert "tiedostossa ei ole summia" in shown(window)


def test_figures_that_differ_little_are_given_exactly_enough(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tidy(tmp_path / "o.csv")
    path.write_text(path.read_text(encoding="utf-8").replace("oil_heating,10.6", "oil_heating,10.62"), encoding="utf-8")
    read(window, qtbot, path, "Orimattila", expected="1 luku poikkeaa:")
    assert changes(window) == [("Öljylämmitys", "2007", "10,60", "10,62")]


def test_one_button_at_a_time_asks_to_be_pressed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    def primary() -> list[str]:
        buttons = window.screen_in_front.findChildren(PillButton)
        return [button.objectName() for button in buttons if button.isVisible() and button._kind == "primary"]

    window.show_figures(with_more_oil(tmp_path / "o.csv"))
    assert primary() == ["figures_read"]
    read(window, qtbot, with_more_oil(tmp_path / "o.csv"), "Orimattila", expected="1 luku poikkeaa:")
    assert primary() == ["figures_save"]
    type_in(window, "figures_place", "Lahti")
    assert primary() == ["figures_read"]


def test_a_change_of_language_keeps_what_was_read(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    read(window, qtbot, with_more_oil(tmp_path / "o.csv"), "Orimattila", expected="1 luku poikkeaa:")
    window.context.languages.use("sv")
    assert changes(window) == [("Oljeuppvärmning", "2007", "10,6", "11,6")]
    press(window, "figures_save")
    assert "Orimattila" in said(window, "start_message")


def faulty(path: Path) -> Path:
    return tidy(path, lambda sector: sector.replace("industry", "industri"))


def test_a_faulty_file_is_refused_with_its_row_and_nothing_is_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    read(window, qtbot, faulty(tmp_path / "o.csv"), "Orimattila", expected="korjattavaa kohtaa")
    told = shown(window)
    assert "Sektoria ”industri” ei tunneta. Tarkoitetaanko sektoria ”industry”?" in told
    assert "sector" in told.split("Rivi ")[1].splitlines()[0]
    assert "Aiemmat luvut ovat ennallaan." in said(window, "figures_message")
    assert not home.exists()


def test_a_refusal_is_said_in_the_language_in_use(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    read(window, qtbot, faulty(tmp_path / "o.csv"), "Orimattila", expected="korjattavaa kohtaa")
    window.context.languages.use("sv")
    assert "”industri” är ingen känd sektor. Menas ”industry”?" in shown(window)
    window.context.languages.use("en")
    assert "“industri” is not a known sector. Is “industry” meant?" in shown(window)


def test_faults_of_figures_that_were_there_before_are_not_blamed_on_the_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    (home / "inventories").mkdir(parents=True)
    (home / "inventories" / "own-broken.yaml").write_text("schema_version: 1\n", encoding="utf-8")
    read(window, qtbot, tidy(tmp_path / "o.csv"), "Orimattila", expected="own-broken.yaml")
    assert "Aiemmat luvut ovat ennallaan." not in said(window, "figures_message")


EXAMPLES = {"sectors": "f_gases, rail_transport", "sum": "277.2", "total": "187.7", "scope": SCOPE}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SENTENCES)
def test_every_fault_of_the_importer_has_a_sentence_in_each_language(
    qtbot: QtBot, tmp_path: Path, key: str, language: Language
) -> None:
    languages = Languages(language)
    names = [name for _, name, _, _ in Formatter().parse(SENTENCES[key]) if name]
    values = {name: EXAMPLES.get(name, f"<{name}>") for name in names}
    fault = file_fault(tmp_path / "o.csv", 7, "kt", key, **values)
    sectors = {sector.id: sector.name for sector in load_sectors(scenarios_root())}
    sentence = fault_sentence(Context(languages), fault, sectors)
    assert sentence.endswith((".", "?"))
    assert "{" not in sentence
    for name in names:
        assert name in EXAMPLES or f"<{name}>" in sentence
    if language != "en":
        languages.use("en")
        assert sentence != fault_sentence(Context(languages), fault, sectors)
    if "sectors" in names:
        assert {sectors[id_].get(language) for id_ in ("f_gases", "rail_transport")} <= set(
            re.split("[:,.] ?", sentence)
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["first", "found", "many", "refused"])
def test_nothing_is_cut_on_a_small_laptop(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str, language: Language
) -> None:
    window.context.languages.use(language)
    window.resize(1366, 768)
    path = tmp_path / "o.csv"
    match kind:
        case "first":
            window.show_figures(path)
        case "found":
            read(window, qtbot, with_more_oil(path), "Orimattila", expected="Hinku")
        case "many":
            tidy(path)
            lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text("\n".join([lines[0], *(f"{line}1" for line in lines[1:])]), encoding="utf-8")
            read(window, qtbot, path, "Orimattila", expected="247")
        case "refused":
            read(window, qtbot, faulty(path), "Orimattila", expected="industri")
    QApplication.processEvents()
    screen = window.screen_in_front
    assert (window.width(), window.height()) == (1366, 768)
    assert cut_texts(screen) == []
    assert all(area.horizontalScrollBar().maximum() == 0 for area in screen.findChildren(QAbstractScrollArea))
    page = screen.findChild(ScrollPage)
    assert isinstance(page, ScrollPage)
    assert page.verticalScrollBar().maximum() == 0


def test_a_file_of_another_kind_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    drop(window.screen_in_front, tmp_path / "picture.png")
    assert isinstance(window.screen_in_front, StartScreen)
