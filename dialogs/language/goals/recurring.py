"""Days that tell when things happen rather than by when: "on weekends", «حصص يوم الجمعة». Refuses deadlines."""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.goals.qualifiers import named_in
from dialogs.language.words.folding import fold
from dialogs.language.words.particles import particles
from dialogs.language.words.qualifier_words import any_of, into, named_by_weekday, out_of_fold, phrases_of

_BEFORE, _BEHIND = 2, 2
_DAILY = frozenset({"weekdays", "weekends", "mornings", "lunch", "evenings"})
_EVERY_WEEK = re.compile(r"\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days|on (?:\w+ )?weekends)$")
_SESSIONS = re.compile(
    r"(?:حصص|حصه|دروس|دوره|دورات|ورش|ورشه|جلسات|جلسه|عروض|امسيات|امسيه|حفلات|كلاس|كلاسات|لقاءات|برانش|سوق)"
    r"\s+(?:\w+\s+)?$"
)
_WEEKDAY = re.compile("(?:يوم |ايام |مساء |ليله )?(?:ال)?(?:احد|اثنين|اتنين|ثلاثاء|تلات|اربعاء|اربع|خميس|جمعه|سبت)")


@cache
def _of_days() -> tuple[str, ...]:
    """Letters of which each phrase for a daily or weekly rhythm holds some: its longest word, or one within that."""
    longest = {max(phrase.split(), key=len) for name in _DAILY for phrase in phrases_of("occasions", name)}
    return tuple(sorted(word for word in longest if not any(other in word for other in longest - {word})))


@cache
def _ends() -> frozenset[str]:
    return frozenset(phrases_of("products", "ends"))


@cache
def _all_along() -> re.Pattern[str]:
    """All of a stretch of time: "all year", «طول السنة»."""
    along, times = _any("all_along"), _any("whole_times")
    return re.compile(rf"(?<!\w)(?:{along})\s+(?:the\s+)?(?:{times})$")


@cache
def _of_each_month() -> re.Pattern[str]:
    return re.compile(rf"^\s*(?:{_any('of_each_month')})(?!\w)")


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('by_when')})\s+(?:\w+\s+)?$|^(?:{_any('by_when')})\s")


def _any(name: str) -> str:
    return any_of(sorted(particles(name), key=lambda one: (-len(one), one)))


def _each_month(plain: str, first: int, last: int) -> bool:
    """Whether a day is that of every month: «يوم 10 في الشهر», but not "by the 10th of the month"."""
    ends = _until().search(plain[:first]) or _until().search(plain[first:last])
    return _of_each_month().search(plain[last:]) is not None and not ends


def _is_slack(plain: str, first: int, last: int) -> bool:
    """Whether a weekday is one on which little happens: "our shop is empty on Monday", «الجمعة عندنا هادية»."""
    around = [*plain[:first].split()[-_BEFORE:], *plain[last:].split()[:_BEHIND]]
    return not particles("slack").isdisjoint(around) and _until().search(plain[:first]) is None


def is_a_rhythm(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a line tells when things happen rather than by when: "on weekends", «في وسط الأسبوع»."""
    if text[end:].lower().lstrip().startswith(phrases_of("products", "seasonal")):
        return True
    folded = fold(text)
    plain, first, last = folded.text, into(folded.offsets, start), into(folded.offsets, end)
    if (
        plain[first:last] in particles("one_day")
        or _all_along().search(plain[:last])
        or _each_month(plain, first, last)
    ):
        return True
    if _WEEKDAY.fullmatch(plain, first, last) and (_SESSIONS.search(plain[:first]) or _is_slack(plain, first, last)):
        return True
    if plain.endswith(("days", "weekends"), first, last) and _EVERY_WEEK.search(plain[:last]):
        return True
    if plain.endswith("day", first, last) and (named_by_weekday(plain, last, _ends()) or _is_slack(plain, first, last)):
        return True
    if not any(letters in plain for letters in _of_days()):
        return False
    found = named_in("occasions", plain)
    if found is None or found[0] not in _DAILY:
        return False
    first, last = out_of_fold(folded.offsets, *found[1])
    return first < end and start < last
