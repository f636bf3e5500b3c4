"""Numbers, dates and times as people write them in Finnish, Finland-Swedish and English."""

import datetime as dt
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QDate, QLocale

MINUS = "\u2212"
NBSP = "\u00a0"
EN_DASH = "\u2013"
EUROS_BELOW_MEUR = 0.0995
"""From here on one decimal of a million says enough."""

_STAFF_UNIT = {"fi": ("henkilötyövuosi", "henkilötyövuotta"), "sv": ("årsverke", "årsverken")}
_STAFF_SHORT = {"fi": "htv", "sv": "åv", "en": "py"}


def shown_difference(of: float, less: float, decimals: int = 1) -> float:
    """What a reader gets who subtracts the two shown figures: 93.9 and 91.3 are 2.6 apart, whatever is behind them."""
    return round(round(of, decimals) - round(less, decimals), decimals)


@cache
def _locale(language: str) -> QLocale:
    territory = {
        "fi": (QLocale.Language.Finnish, QLocale.Country.Finland),
        "sv": (QLocale.Language.Swedish, QLocale.Country.Finland),
    }.get(language, (QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return QLocale(*territory)


def _euros_first(digits: str, unit: str = "") -> str:
    """``−€0.6M``: the sign stays before all else."""
    sign = digits[0] if digits[0] in "+" + MINUS else ""
    return f"{sign}€{digits.removeprefix(sign)}{unit}"


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """Formatting for one language: ``fi``, ``sv`` or ``en``.

    Negative numbers get a real minus sign, units stand after a no-break space, a value that rounds to
    nothing has no sign, and years are plain digits.
    """

    language: str = "en"

    @property
    def locale(self) -> QLocale:
        """The QLocale behind it."""
        return _locale(self.language)

    def decimal(self, value: float, decimals: int = 1, *, signed: bool = False) -> str:
        """``1 234,5``; ``signed`` puts a plus before what is above nothing."""
        rounded = round(value, decimals)
        digits = self.locale.toString(float(abs(rounded)), "f", decimals)
        if rounded < 0:
            return MINUS + digits
        return "+" + digits if signed and rounded > 0 else digits

    def integer(self, value: float, *, signed: bool = False) -> str:
        """``9 100``."""
        return self.decimal(value, 0, signed=signed)

    def kt(self, value_kt: float, decimals: int = 1, *, signed: bool = False) -> str:
        """``−1,9 kt``."""
        return f"{self.decimal(value_kt, decimals, signed=signed)}{NBSP}kt"

    def kt_co2e(self, value_kt: float, decimals: int = 1) -> str:
        """``144,0 kt CO₂e``."""
        return f"{self.kt(value_kt, decimals)}{NBSP}CO₂e"

    def tonnes(self, value_t: float, *, signed: bool = False) -> str:
        """``−171 t``."""
        return f"{self.integer(value_t, signed=signed)}{NBSP}t"

    def percent(self, share: float, decimals: int = 0, *, signed: bool = False) -> str:
        """A share (0.63) as ``63 %``; English writes ``63%``."""
        digits = self.decimal(share * 100, decimals, signed=signed)
        return f"{digits}%" if self.language == "en" else f"{digits}{NBSP}%"

    def meur(self, value_meur: float, decimals: int = 1, *, signed: bool = False) -> str:
        """``0,6 M€``; below a hundred thousand in euros, ``20 000 €``, so that small sums do not read as nothing.

        English writes ``€0.6M`` and ``€20,000``.
        """
        if abs(value_meur) < EUROS_BELOW_MEUR:
            return self._euros(value_meur * 1e6, signed=signed)
        digits = self.decimal(value_meur, decimals, signed=signed)
        return _euros_first(digits, "M") if self.language == "en" else f"{digits}{NBSP}M€"

    def _euros(self, value_eur: float, *, signed: bool) -> str:
        """In two meaningful figures: small sums are no more exact than large ones."""
        size = float(f"{round(abs(value_eur)):.2g}")
        digits = self.integer(size if value_eur > 0 else -size, signed=signed)
        return _euros_first(digits) if self.language == "en" else f"{digits}{NBSP}€"

    def _short_decimal(self, value: float) -> str:
        return self.decimal(value, 0 if abs(value - round(value)) < 0.05 else 1)

    def person_years(self, value_py: float) -> str:
        """``2 person-years``, in words."""
        digits = self._short_decimal(value_py)
        one = abs(value_py - 1) < 0.05
        default = ("person-year", "person-years")
        singular, plural = _STAFF_UNIT.get(self.language, default)
        return f"{digits}{NBSP}{singular if one else plural}"

    def person_years_short(self, value_py: float) -> str:
        """``2 htv``, for narrow places."""
        return f"{self._short_decimal(value_py)}{NBSP}{_STAFF_SHORT.get(self.language, 'py')}"

    def year(self, value: int) -> str:
        """Plain digits, never grouped."""
        return str(value)

    def span(self, low: float, high: float, decimals: int = 1, unit: str = "") -> str:
        """A range with an en dash, spaced so that a minus sign is not mistaken for it."""
        text = f"{self.decimal(low, decimals)}{NBSP}{EN_DASH}{NBSP}{self.decimal(high, decimals)}"
        return f"{text}{NBSP}{unit}" if unit else text

    def date(self, day: dt.date) -> str:
        """``15.3.2027`` in Finnish and Swedish, ``15 March 2027`` in English."""
        shown = QDate(day.year, day.month, day.day)
        return self.locale.toString(shown, "d MMMM yyyy" if self.language == "en" else "d.M.yyyy")

    def time(self, moment: dt.time) -> str:
        """``18.42`` in Finnish and Finland-Swedish, ``18:42`` in English."""
        separator = ":" if self.language == "en" else "."
        return f"{moment.hour}{separator}{moment.minute:02d}"

    def timer(self, seconds: float) -> str:
        """``12:40``; time that has run over is shown with a plus, ``+0:35``."""
        whole = round(seconds)
        minutes, rest = divmod(abs(whole), 60)
        return f"+{minutes}:{rest:02d}" if whole < 0 else f"{minutes:02d}:{rest:02d}"
