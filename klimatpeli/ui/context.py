"""What every screen needs to speak: the language, its number formats, the content's texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from klimatpeli.content.languages import LANGUAGES, Language
from klimatpeli.content.resources import assets_root
from klimatpeli.ui.numbers import NumberFormat

if TYPE_CHECKING:
    from klimatpeli.content.model import Scenario, Term, Text


def system_language() -> Language:
    """The computer's language where we have it, else Finnish."""
    wanted = QLocale.system().name()[:2]
    return next((language for language in LANGUAGES if language == wanted), "fi")


class Languages(QObject):
    """Holds the language in use and installs the interface's catalogue; ``changed`` comes after it is in place."""

    changed = Signal(str)

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._translators: list[QTranslator] = []
        self._install()

    @property
    def language(self) -> Language:
        return self._language

    def use(self, language: Language) -> None:
        """Switch; every open screen redraws."""
        if language != self._language:
            self._language = language
            self._install()
            self.changed.emit(language)

    def release(self) -> None:
        """Take the catalogues out of the application: nobody speaks through this object any more."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []

    def _install(self) -> None:
        self.release()
        QLocale.setDefault(NumberFormat(self._language).locale)
        folder = str(assets_root() / "translations")
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, where in (("qtbase", qt_folder), ("klimatpeli", folder)):
            translator = QTranslator(self)
            if translator.load(f"{name}_{self._language}", where):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)


class Context:
    """Language, formats and words for the screens of one window."""

    def __init__(self, languages: Languages) -> None:
        self.languages = languages

    @property
    def language(self) -> Language:
        return self.languages.language

    @property
    def numbers(self) -> NumberFormat:
        return NumberFormat(self.language)

    def text(self, text: Text) -> str:
        """A content text in the language in use."""
        return text.get(self.language)

    def term(self, terms: Iterable[Term], term_id: str) -> str:
        """The name of a vocabulary term; its id when the scenario has none (an older pack)."""
        return next((self.text(term.name) for term in terms if term.id == term_id), term_id)

    def sector(self, scenario: Scenario, sector_id: str, *, short: bool = False) -> str:
        """A sector's name."""
        for sector in scenario.sectors:
            if sector.id == sector_id:
                return self.text(sector.short if short else sector.name)
        return sector_id

    def moment(self, iso: str) -> datetime:
        """A stored UTC moment on the computer's clock."""
        return datetime.fromisoformat(iso).astimezone()
