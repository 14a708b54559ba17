"""A day that no month has: "31 February", «٣١ فبراير», 31/4. Refuses to say which day was meant."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import forms

_WORD = re.compile(r"[^\W_]+")
_SEPARATED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?(?![\d/.-])")
_FIGURES = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_BETWEEN = frozenset({"of", "the", "من", "شهر"})
_LEAP = 2028
_FEWEST, _MOST = 29, 31
_DECEMBER = 12


class NoSuchDay(NamedTuple):
    """A day that is not there, and the two nearest that are: the month's last and the one after it."""

    day: int
    month: int
    last: date
    after: date


def no_such_day(text: str, context: Context) -> NoSuchDay | None:
    """Find a day beyond the end of its month; `None` where every day named is one."""
    folded = fold(text).text.casefold()
    if not any(map(str.isdigit, folded)):
        return None
    words = _WORD.findall(folded)
    for place, word in enumerate(words):
        month = next((found for form in forms(word) if (found := _months().get(form))), None)
        if month is None:
            continue
        before = [one for one in words[max(0, place - 3) : place] if one not in _BETWEEN][-1:]
        behind = [one for one in words[place + 1 : place + 3] if one not in _BETWEEN][:1]
        year = next((int(one) for one in words[place + 1 : place + 3] if re.fullmatch(r"20\d\d", one)), None)
        if day := next((day for one in (*before, *behind) if (day := _beyond(one, month, year))), None):
            return _nearest(day, month, year, context)
    return _separated(folded, context)


def _beyond(word: str, month: int, year: int | None) -> int | None:
    found = _FIGURES.fullmatch(word)
    day = int(found.group(1)) if found else 0
    return day if _FEWEST <= day <= _MOST and day > monthrange(year or _LEAP, month)[1] else None


def _separated(folded: str, context: Context) -> NoSuchDay | None:
    """31/2, 31.4.2027: the day first, as everywhere but in the USA, where no month is 31."""
    for found in _SEPARATED.finditer(folded):
        day, month, year = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
        written = found[2] != "." or year is not None
        if written and 1 <= month <= _DECEMBER and _beyond(found[1], month, year):
            return _nearest(day, month, year, context)
    return None


def _nearest(day: int, month: int, year: int | None, context: Context) -> NoSuchDay:
    year = year or (context.today.year if month >= context.today.month else context.today.year + 1)
    last = date(year, month, monthrange(year, month)[1])
    return NoSuchDay(day, month, last, last + timedelta(days=1))


@cache
def _months() -> dict[str, int]:
    return {
        fold(name).text.casefold(): int(month)
        for language in LANGUAGES
        for month, names in load_words(language, "calendar")["month"].items()
        for name in names
        if " " not in name
    }
