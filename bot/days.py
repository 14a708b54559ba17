"""Calendar days in words, with the month names of the country; refuses to know which day it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from babel import Locale

    from bot.numerals import Numerals


@lru_cache(maxsize=512)
def day_in_words(day: date, locale: Locale, numerals: Numerals, *, weekday: bool) -> str:
    """Write a day: "Wednesday 31 March 2027", «الأربعاء 31 مارس 2027» or «… 31 آذار 2027» by the country."""
    words = f"{day.day} {locale.months['format']['wide'][day.month]} {day.year}"
    if weekday:
        words = f"{locale.days['format']['wide'][day.weekday()]} {words}"
    return numerals.turn(words)
