"""On which days of the week something is published: "Sunday and Wednesday", «مرتين في الأسبوع», "daily".

Refuses to choose the days where only their number is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

WEEK = 7
_PAIR = 2
_TO = "ل"
_ARTICLED = 4
_WORD = re.compile(r"[^\W_]+|[-–]")


@dataclass(frozen=True, slots=True)
class PostingDays:
    """The weekdays named (Monday is 0), or how many a week, or `workdays`, or the `days_off`."""

    days: tuple[int, ...] = ()
    times: int | None = None
    workdays: bool = False
    days_off: bool = False


def read_posting_days(text: str, context: Context) -> PostingDays:
    """Read the days; one that says nothing where the words are something else."""
    words = [_plain(word) for word in _WORD.findall(text)]
    line = f" {' '.join(words)} "
    named = [(place, day) for place, word in enumerate(words) if (day := _weekday(word)) is not None]
    if _says(line, "weekend"):
        return PostingDays(days_off=True)
    if _says(line, "workday"):
        return PostingDays(workdays=True)
    if _says(line, "day"):
        left_out = {day for _, day in named} if _says(line, "except") else set()
        return PostingDays(tuple(day for day in range(WEEK) if day not in left_out))
    numbers = [one.value for one in find_spans(text, context) if one.kind == "number" and one.value]
    counted = numbers if not named or any(word in _listed("times") for word in words) else []
    if len(counted) == 1 and counted[0] in range(1, WEEK + 1):
        return PostingDays(times=int(counted[0]))
    if named and not _says(line, "except"):
        return PostingDays(_run(words, named) or tuple(sorted({day for _, day in named})))
    times = next((number for number in (3, 2, 1) if _says(line, str(number))), None)
    return PostingDays(times=times)


def names_only_days(text: str) -> bool:
    """Whether a text is nothing but days of the week or how many: "Sunday and Wednesday", «مرتين في الأسبوع»."""
    words = [_plain(word) for word in _WORD.findall(text)]
    named = [word for word in words if _weekday(word) is not None]
    line = f" {' '.join(words)} "
    times = any(f" {phrase} " in line for number in ("2", "3") for phrase in _listed(number))
    for table in ("2", "3") if times else ():
        for phrase in sorted(_listed(table), key=len, reverse=True):
            line = line.replace(f" {phrase} ", "  ")
    left = [word for word in line.split() if _weekday(word) is None and word not in _listed("beside_days")]
    counted = any(word in _listed("times") for word in words) and any(word.isdecimal() for word in words)
    left = [word for word in left if not (counted and (word.isdecimal() or word in _listed("times")))]
    return (bool(named or times or counted) and not left) or _whole_week(line)


def _whole_week(line: str) -> bool:
    """Whether a text is nothing but "every day" or "on working days"."""
    for phrase in sorted(_listed("workday") | _listed("day"), key=len, reverse=True):
        if f" {phrase} " in line:
            rest = line.replace(f" {phrase} ", "  ", 1).split()
            return all(word in _listed("beside_days") for word in rest)
    return False


def _run(words: list[str], named: list[tuple[int, int]]) -> tuple[int, ...]:
    """From one day to another: "Sunday to Thursday"."""
    if len(named) != _PAIR:
        return ()
    (first, begin), (last, end) = named
    onto = words[last].startswith(_TO) and "من" in words[:first]
    if not onto and not any(word in _listed("to") for word in words[first + 1 : last]):
        return ()
    return tuple(sorted((begin + step) % WEEK for step in range((end - begin) % WEEK + 1)))


def _says(line: str, table: str) -> bool:
    return any(f" {phrase} " in line for phrase in _listed(table))


def _weekday(word: str) -> int | None:
    return next((found for form in _forms(word) if (found := _days().get(form)) is not None), None)


def _forms(word: str) -> tuple[str, ...]:
    """A word without the particles written onto it: «والأحد» is «أحد»."""
    bare = word[1:] if word[:1] in {"و", "ل", "ب", "ف"} and len(word) > _ARTICLED else word
    return (word, word.removeprefix("ال"), bare, bare.removeprefix("ال"), word.removeprefix("لل"))


@cache
def _days() -> dict[str, int]:
    return {
        _plain(word): int(day)
        for language in LANGUAGES
        for day, words in load_words(language, "calendar")["weekday"].items()
        for word in words
    }


def _plain(word: str) -> str:
    return fold(word).text.casefold()


@cache
def _listed(table: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "posting")[table])
