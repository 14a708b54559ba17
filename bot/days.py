"""Calendar days in words, with the month names of the country; refuses to know which day it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from locales import WRITTEN

if TYPE_CHECKING:
    from datetime import date

    from babel import Locale

    from bot.numerals import Numerals

_Named: TypeAlias = Literal["en", "ar", "bn", "tr"]  # the languages in which Hijri months have names


@lru_cache(maxsize=512)
def day_in_words(day: date, locale: Locale, numerals: Numerals, *, weekday: bool) -> str:
    """Write a day: "Wednesday 31 March 2027", «الأربعاء 31 مارس 2027» or «… 31 آذار 2027» by the country."""
    words = f"{day.day} {locale.months['format']['wide'][day.month]} {day.year}"
    if weekday:
        words = f"{locale.days['format']['wide'][day.weekday()]} {words}"
    return numerals.turn(words)


@lru_cache(maxsize=512)
def hijri_day(day: date, language: str, numerals: Numerals) -> str | None:
    """Write a day by the Umm al-Qura calendar: "22 Ramadan 1448 AH", «22 رمضان 1448هـ»; `None` outside its tables."""
    from hijridate import Gregorian  # noqa: PLC0415  # slow to import, and few ask for it

    try:
        found = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return None
    named: _Named = next((one for one in get_args(_Named) if one == language), WRITTEN)
    return numerals.turn(f"{found.day} {found.month_name(named)} {found.year} {found.notation(named)}")
