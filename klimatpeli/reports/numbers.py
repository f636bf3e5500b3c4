"""Numbers and dates of the reports as people write them in Finnish, Finland-Swedish and English."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from klimatpeli.content.model import Language

MINUS = "\u2212"
NBSP = "\u00a0"
EN_DASH = "\u2013"

TONNES_BELOW_KT = 0.995
"""Below this the amount of a single measure is said in tonnes, as on the screens."""
EUROS_BELOW_MEUR = 0.0995

_LOCALES: dict[Language, str] = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
_STAFF: dict[Language, tuple[str, str]] = {
    "fi": ("henkilötyövuosi", "henkilötyövuotta"),
    "sv": ("årsverke", "årsverken"),
    "en": ("person-year", "person-years"),
}


@dataclass(frozen=True, slots=True)
class Numbers:
    """Formatting for one language. Units stand after a no-break space; years are plain digits."""

    language: Language

    def decimal(self, value: float, decimals: int = 1, *, signed: bool = False) -> str:
        """``1 234,5``; a value that rounds to nothing has no sign."""
        rounded = round(value, decimals)
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        digits = str(format_decimal(abs(rounded), format=pattern, locale=_LOCALES[self.language]))
        digits = digits.replace("\u202f", NBSP)
        if rounded < 0:
            return MINUS + digits
        return "+" + digits if signed and rounded > 0 else digits

    def count(self, value: int) -> str:
        return self.decimal(value, 0)

    def short(self, value: float) -> str:
        """At most one decimal, none where it would be 0; two where the value would read as nothing."""
        if 0.005 <= abs(value) < 0.05:
            return self.decimal(value, 2)
        return self.decimal(value, 0 if abs(value - round(value)) < 0.05 else 1)

    def kt(self, value_kt: float, *, signed: bool = False) -> str:
        """``−1,9 kt``; below a tenth of a kilotonne in tonnes, so that it does not read as nothing."""
        if 0.0005 <= abs(value_kt) < 0.0995:
            return f"{self.decimal(value_kt * 1000, 0, signed=signed)}{NBSP}t"
        return f"{self.decimal(value_kt, 1, signed=signed)}{NBSP}kt"

    def less(self, reduction_kt: float) -> str:
        """What a single measure takes, as the change it is: ``−1,9 kt``; 0.75 kt less is ``−750 t``."""
        if 0.0005 <= abs(reduction_kt) < TONNES_BELOW_KT:
            return f"{self.decimal(_two_figures(-reduction_kt * 1000), 0, signed=True)}{NBSP}t"
        return self.kt(-reduction_kt, signed=True)

    def less_range(self, low_kt: float, central_kt: float, high_kt: float) -> str:
        """The span of a reduction, ``−0,8…−2,4 kt``, in the unit that ``less(central_kt)`` takes."""
        if abs(central_kt) < TONNES_BELOW_KT:
            ends = [self.decimal(_two_figures(-end * 1000), 0, signed=True) for end in (low_kt, high_kt)]
            return "…".join(dict.fromkeys(ends)) + NBSP + "t"
        ends = [self.decimal(-end, 1, signed=True) for end in (low_kt, high_kt)]
        return "…".join(dict.fromkeys(ends)) + NBSP + "kt"

    def percent(self, share: float, decimals: int = 0, *, signed: bool = False) -> str:
        """A share (0.63) as ``63 %``; English writes ``63%``."""
        digits = self.decimal(share * 100, decimals, signed=signed)
        return f"{digits}%" if self.language == "en" else f"{digits}{NBSP}%"

    def meur(self, value_meur: float, *, signed: bool = False) -> str:
        """``0,6 M€``; below a hundred thousand in euros: ``20 000 €``, in English ``€0.6M``, ``€20,000``."""
        millions = abs(value_meur) >= EUROS_BELOW_MEUR
        amount, decimals = (value_meur, 1) if millions else (_two_figures(round(value_meur * 1e6)), 0)
        digits = self.decimal(amount, decimals, signed=signed)
        if self.language != "en":
            return f"{digits}{NBSP}{'M€' if millions else '€'}"
        sign = digits[0] if digits[0] in "+" + MINUS else ""
        return f"{sign}€{digits.removeprefix(sign)}{'M' if millions else ''}"

    def person_years(self, value_py: float) -> tuple[str, str]:
        """The amount and its unit in words: ``("2", "person-years")``."""
        one, many = _STAFF[self.language]
        return self.short(value_py), one if abs(value_py - 1) < 0.05 else many

    def date(self, iso: str) -> str:
        """``15.3.2027`` (English: ``15 March 2027``); what is not an ISO date stays as it was typed."""
        return self._date(iso, "d MMMM y")

    def short_date(self, iso: str) -> str:
        """As ``date``, in English with a shorter month."""
        return self._date(iso, "d MMM y")

    def _date(self, iso: str, english: str) -> str:
        if not is_date(iso):
            return iso.strip()
        day = date.fromisoformat(iso.strip()[:10])
        pattern = english if self.language == "en" else "d.M.y"
        return str(format_date(day, format=pattern, locale=_LOCALES[self.language])).replace(" ", NBSP)


def _two_figures(value: float) -> float:
    """No more exact than the figure is: 746 becomes 750."""
    return float(f"{value:.2g}")


def is_date(text: str) -> bool:
    """Whether the text begins with an ISO date."""
    try:
        date.fromisoformat(text.strip()[:10])
    except ValueError:
        return False
    return True
