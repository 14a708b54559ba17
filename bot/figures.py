"""Amounts with their units in words; refuses to say what they mean.

Money is a counted noun where the language lists its currencies («10 دولارات»), else it takes a sign or a code ("$10").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.core import get_global

from bot.nouns import nouns_of
from bot.numerals import shown_places
from bot.plurals import category_of

if TYPE_CHECKING:
    from bot.nouns import Noun
    from bot.numerals import Numerals
    from dialogs.messages import Count, Figure

CENTS = 2

_BARE = frozenset({"count", "ratio"})


@dataclass(frozen=True, slots=True)
class Figures:
    """Writes amounts and counts in one language, for one country."""

    language: str
    country: str
    numerals: Numerals

    def count(self, count: Count) -> str:
        """Write a number with its noun, in the case that its sentence asks for."""
        return nouns_of(self.language).counted(count.n, count.noun, count.case, self.numerals)

    def amount(self, figure: Figure) -> str:
        """Write an amount with its unit, without the "about" of a guess, which is a sentence of its own."""
        value, unit, signed = figure.value, figure.unit, figure.signed
        if unit == "percent" or unit in _BARE:
            return self.numerals.number(value, signed=signed, percent=unit == "percent")
        if is_currency(unit):
            return self._money(value, unit, signed=signed)
        if signed:
            noun = nouns_of(self.language).find(unit)
            return self._with_noun(value, noun.form(category_of(self.language, value)) if noun else unit, signed=True)
        return nouns_of(self.language).counted(value, unit, "oblique", self.numerals)

    def _money(self, value: float, code: str, *, signed: bool) -> str:
        noun = nouns_of(self.language).currencies.get(code)
        if noun is not None:
            return self._in_words(value, noun, signed=signed)
        if self.numerals.rtl:
            name = Locale.parse(self.language).currencies.get(code, code)
            return self._with_noun(value, name, signed=signed)
        symbol = Locale.parse(self.language).currency_symbols.get(code, code)
        space = " " if symbol[-1].isalpha() else ""
        size = self.numerals.number(abs(value), places=money_places(value, code))
        return f"{self.numerals.sign(value, signed=signed)}{symbol}{space}{size}"

    def _in_words(self, value: float, noun: Noun, *, signed: bool) -> str:
        category = category_of(self.language, value)
        if category == "one" and value > 0 and not signed:
            return noun.alone.replace(noun.form("other"), noun.form("other", self.country), 1)
        kind = category if category in {"few", "many"} else "other"
        return self._with_noun(value, noun.form(kind, self.country), signed=signed)

    def _with_noun(self, value: float, noun: str, *, signed: bool) -> str:
        return f"{self.numerals.number(value, signed=signed)} {noun}"


@lru_cache(maxsize=512)
def is_currency(unit: str) -> bool:
    """Tell an ISO 4217 code from any other unit."""
    return unit in get_global("all_currencies")


def money_places(value: float, code: str) -> int:
    """Decide the decimals of an amount behind its sign: cents come in pairs ("$9.50"), thousandths as they are.

    "KWD 10.500" would read as ten thousand and more where a point groups the thousands.
    """
    typed = len(f"{abs(value):.{shown_places(value)}f}".rstrip("0").partition(".")[2])
    fractions = get_global("currency_fractions")
    has_cents = fractions.get(code, fractions["DEFAULT"])[0] == CENTS
    return CENTS if typed == 1 and has_cents else typed
