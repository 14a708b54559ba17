"""Between which hours of the day something is wanted: "7 pm", "from 10 to 7", «المسا», «الساعة ٨». Refuses dates.

An hour without morning or evening is the one at which people are up: 8 to 12 before noon, 1 to 7 after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import forms

Night: TypeAlias = Literal["", "from", "to"]

PARTS = {"morning": (9, 12), "noon": (12, 15), "afternoon": (15, 18), "evening": (18, 21), "night": (20, 22)}
NOON, MIDNIGHT = 12, 24
EARLIEST = 8
DUSK = 6
LONGEST = 60
_LEAD = 2
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?:am|pm|h)|\d{1,2}[:.]\d{2}")
_TOKEN = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?!\d)|\d+|[^\W\d_]+(?:\.[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class _Named:
    """One thing named on the way: an hour as it was said, or a part of the day."""

    hour: int | None = None
    part: str | None = None


def hours_in(text: str, night: Night = "") -> tuple[int, int] | None:
    """The hours named, as the first and the one after the last (0 to 24); `None` where none are, or more than two.

    A range that runs over midnight ends before it begins. Where a `night` is meant, hours without morning or
    evening are of one: "from 10 to 7" ends in the morning; a lone hour is its beginning ("from") or its end ("to").
    """
    named = _named(text) if len(text) <= LONGEST else []
    places = [place for place, one in enumerate(named) if one.hour is not None]
    if not places:
        parts = {one.part for one in named}
        return PARTS.get(next(iter(parts)) or "") if len(parts) == 1 else None
    if len(places) > len(("from", "to")):
        return None
    hours = [_of_night(named, place, night) if night else _hour(named, place) for place in places]
    first, last = hours[0], hours[-1]
    if first is None or last is None:
        return None
    return (first % MIDNIGHT, first % MIDNIGHT + 1) if len(places) == 1 else (first % MIDNIGHT, last)


def is_of_day(word: str) -> bool:
    """Whether a word, in its look-up form, is one of those that name hours and parts of the day, or an hour: "5pm"."""
    return word in _single() or word.removeprefix("ل").removeprefix("ال") in _single() or bool(_CLOCK.fullmatch(word))


@cache
def _single() -> frozenset[str]:
    return frozenset(one for spelled in _words() for one in spelled.split())


def _hour(named: list[_Named], place: int) -> int | None:
    """An hour on the clock of 24, by the part of the day behind it or else by the one said last."""
    hour = named[place].hour or 0
    near = (*named[place + 1 : place + 2], *named[max(place - 1, 0) : place], *named[place + 1 :])
    part = next((one.part for one in near if one.part is not None), None)
    if hour > MIDNIGHT:
        return None
    if hour > NOON or hour == 0:
        return hour
    if part == "morning":
        return hour % NOON
    if part == "midnight":
        return MIDNIGHT
    if part is not None:
        return _later(hour, part)
    return hour if hour >= EARLIEST else hour + NOON


def _of_night(named: list[_Named], place: int, night: Night) -> int | None:
    """An hour of a night that begins in the evening: only the part of the day right behind it changes that."""
    hour = named[place].hour or 0
    behind = next((one.part for one in named[place + 1 : place + 2] if one.part is not None), None)
    if behind is not None or hour > NOON or hour == 0:
        return _hour(named[: place + 2], place)
    hours = [at for at, one in enumerate(named) if one.hour is not None]
    begins = place == hours[0] and (len(hours) > 1 or night == "from")
    if hour == NOON:
        return MIDNIGHT
    return hour + NOON if begins and hour >= DUSK else hour


def _later(hour: int, part: str) -> int:
    """An hour after noon; twelve at night is midnight, eleven at noon is before it."""
    if hour == NOON:
        return MIDNIGHT if part == "night" else NOON
    return hour if part == "noon" and hour == NOON - 1 else hour + NOON


def _named(text: str) -> list[_Named]:
    words = _TOKEN.findall(fold(text).text.casefold())
    found: list[_Named] = []
    place = 0
    while place < len(words):
        one, length = _longest(words, place)
        place += length
        if one is not None:
            found.append(one)
    return found


def _longest(words: list[str], place: int) -> tuple[_Named | None, int]:
    if words[place][0].isdecimal():
        figures = re.split(r"[:.]", words[place])[0]
        return _Named(hour=int(figures)) if len(figures) <= len("24") else _Named(hour=MIDNIGHT + 1), 1
    for length in (3, 2, 1):
        spelled = " ".join(words[place : place + length])
        if (one := _words().get(spelled)) is not None and len(words) >= place + length:
            return one, length
    long = (form for form in forms(words[place]) if len(form) > _LEAD)
    bare = (form.removeprefix(lead) for form in long for lead in ("", "ال", "ل", "ب"))
    return next((one for form in bare if (one := _words().get(form))), None), 1


@cache
def _words() -> dict[str, _Named]:
    found: dict[str, _Named] = {}
    for language in LANGUAGES:
        table: dict[str, Any] = load_words(language, "hours")
        for hour, words in table["hour"].items():
            found |= {_plain(word): _Named(hour=int(hour)) for word in words}
        for part in (*PARTS, "midnight"):
            found |= {_plain(word): _Named(part=part) for word in table[part]}
    return found


def _plain(word: str) -> str:
    return " ".join(_TOKEN.findall(fold(word).text.casefold()))
