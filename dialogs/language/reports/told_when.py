"""Which day that is over a report is of: "last Friday", «يوم الخميس كنا ٢٨٠», "in October". Refuses deadlines.

A day that could be behind or ahead ("on Thursday", "3 March") is the last such day where words of the past stand
beside it, or where it is not long ago.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple, cast

from dialogs.language.days import calendar
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

NOT_LONG_AGO = 62
_BACK = (7, 31, 366)
_HALF_MONTH = 15
_TWO_LEADS = 2
_LAST_FIGURE = re.compile(r"\d+\s*$")
_FIRST_FIGURE = re.compile(r"\d+\s+(\S+)")
_YEAR = re.compile(r"\d{4}")
_AMOUNTS = frozenset({"number", "percent", "money"})
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


class Told(NamedTuple):
    """The day that a report is of, `since` when a stretch was named; `rest` is what is said beside it.

    Without words of time `on` is `None`. `ahead` says that the day is still to come.
    """

    rest: str
    on: date | None = None
    since: date | None = None
    ahead: bool = False


def told_when(text: str, context: Context, *, past: bool = False) -> Told:
    """Read the day of a report, surely a `past` one or not; words by when something is wanted leave it without one."""
    found = _ago(text, context) or _before_last(text, context) or _dated(text, context, past=past)
    return found if found is not None else Told(text)


def _dated(text: str, context: Context, *, past: bool) -> Told | None:
    span = _span(text, context)
    if span is not None and (bare := _without_first(text, span, context)) is not None:
        text_read, span = bare
    else:
        text_read = text
    if span is None or _is_deadline(text[: span.start_at], past=past):
        return None
    rest = _without(text, span.start_at, span.end_at)
    if _named(text[span.start_at : span.end_at], "ahead"):
        return Told(rest, span.start, ahead=True)
    stretch = _stretch(span, context.today)
    if stretch is None:
        moved = _behind(text_read, span, context, past=past)
        if moved is None:
            return Told(rest, span.start, ahead=True)
        stretch = moved
    begins, ends = stretch
    if begins.day == 1 and ends.day == _HALF_MONTH:
        return Told(rest, begins)
    counted = begins < ends and begins.day != _HALF_MONTH + 1
    return Told(rest, min(ends, context.today), begins if counted else None)


def _span(text: str, context: Context) -> Span | None:
    """The first date of a text; a figure right behind a weekday is no day of the month where it is the only one."""
    spans = find_spans(text, context)
    span = next((one for one in spans if one.kind == "date" and one.start and one.end), None)
    if span is None or any(_apart(one, span) for one in spans):
        return span
    last = _LAST_FIGURE.search(text[: span.end_at])
    if last is None or last.start() <= span.start_at:
        return span
    shorter = find_spans(text[: last.start()], context)
    return next((one for one in shorter if one.kind == "date" and one.start and one.end), None)


def _without_first(text: str, span: Span, context: Context) -> tuple[str, Span] | None:
    """The stretch behind a figure that is no day of it: "26 in November", «٢٦ الشهر الماضي»; "26 November" is a day.

    Only where the text has no other figure; the text comes back with that figure blanked.
    """
    first = _FIRST_FIGURE.match(text, span.start_at, span.end_at)
    apart = any(_apart(one, span) and one.kind in _AMOUNTS for one in find_spans(text, context))
    if first is None or apart or not _leads_to_stretch(_plain(first.group(1))):
        return None
    blank = " " * (first.start(1) - first.start())
    bare = text[: first.start()] + blank + text[first.start(1) :]
    found = next((one for one in find_spans(bare, context) if one.kind == "date" and one.start and one.end), None)
    return (bare, found) if found is not None and found.start != found.end else None


def _is_deadline(before: str, *, past: bool) -> bool:
    """Whether words lead to a day by which something is wanted; "for January" does not where it is surely `past`."""
    return _named(before, "until", last=True) and not (past and _trailing(before, "of_stretch") is not None)


def _leads_to_stretch(word: str) -> bool:
    return word in _listed("of_stretch") or any(word.startswith(one) for one in _listed("of_stretch_joined"))


def _apart(one: Span, span: Span) -> bool:
    return one.kind != "date" and (one.end_at <= span.start_at or one.start_at >= span.end_at)


def _stretch(span: Span, today: date) -> tuple[date, date] | None:
    """The days of a span that has begun; `None` where it is still ahead."""
    assert span.start is not None  # noqa: S101 - asked for by the caller
    assert span.end is not None  # noqa: S101 - as above
    return (span.start, span.end) if span.start <= today else None


def _behind(text: str, span: Span, context: Context, *, past: bool) -> tuple[date, date] | None:
    """The same words read as the last such day: from a week, a month, a year ago."""
    if _YEAR.search(fold(text[span.start_at : span.end_at]).text):
        return None
    for days in _BACK:
        earlier = context.today - timedelta(days=days)
        spans = find_spans(text[: span.end_at], replace(context, today=earlier))
        again = [one for one in spans if one.start_at == span.start_at]
        found = next((one for one in again if one.kind == "date" and one.start and one.start <= context.today), None)
        if found is not None and found.start is not None and found.end is not None:
            near = (context.today - found.end).days <= NOT_LONG_AGO
            return (found.start, found.end) if near or past or _named(text, "was") else None
    return None


def _ago(text: str, context: Context) -> Told | None:
    """How long ago it was, counted from today: «من أسبوع», «من ٣ أيام», «قبل شهرين»."""
    for span in find_spans(text, context):
        before = _trailing(text[: span.start_at], "ago_before")
        if span.kind == "duration" and before is not None and span.value and span.unit in _UNIT_DAYS:
            return Told(_without(text, before, span.end_at), _earlier(context.today, span.value, span.unit))
    words = list(re.finditer(r"\S+", text))
    for first, unit in pairwise(words):
        name = _units().get(_plain(unit.group()))
        if name is not None and _plain(first.group()) in _listed("ago_before"):
            return Told(_without(text, first.start(), unit.end()), _earlier(context.today, 1, name))
    return None


def _before_last(text: str, context: Context) -> Told | None:
    """The stretch before the last one ("the week before", «الشهر اللي قبله»), or this one from its first day on."""
    folded = _words(text)
    for phrase, unit, back in _stretches():
        stretch = calendar.unit_around(context.today, unit, back) if phrase in f" {folded} " else None
        if stretch is not None:
            rest = " ".join(f" {folded} ".replace(phrase, " ", 1).split())
            return Told(rest, min(stretch[1], context.today), stretch[0])
    return None


@cache
def _stretches() -> tuple[tuple[str, str, int], ...]:
    """The phrases for stretches counted from the running one, the longest first."""
    found = [
        (f" {_words(phrase)} ", unit, back)
        for table, back in (("before_last", -2), ("since_first", 0))
        for language in LANGUAGES
        for unit, phrases in cast("dict[str, list[str]]", load_words(language, "report")[table]).items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda one: len(one[0]), reverse=True))


def _words(text: str) -> str:
    return " ".join(word for word in map(_plain, text.split()) if word)


def _earlier(today: date, count: float, unit: str) -> date:
    if unit == "month" and count == int(count):
        return calendar.shift(today, ((count, "month"),), -1) or today
    return today - timedelta(days=round(count * _UNIT_DAYS[unit]))


def _without(text: str, start: int, end: int) -> str:
    """A text without some of its letters, and without the small word that led to them."""
    before, behind = text[:start].rstrip(), text[end:]
    for _ in range(_TWO_LEADS):
        lead = _trailing(before, "leads")
        before = before[:lead] if lead is not None else before
    return f"{before} {behind.lstrip(' ,،:-–')}".strip(" ,،:-–")


def _trailing(before: str, table: str) -> int | None:
    """Where the last word of a text begins, where it is one of a table's."""
    word = re.search(r"(\S+)\s*$", before)
    return word.start() if word is not None and _plain(word.group(1)) in _listed(table) else None


def _named(text: str, table: str, *, last: bool = False) -> bool:
    """Whether one of a table's phrases stands among the words of a text, or as its last ones."""
    words = [_plain(word) for word in text.split()]
    joined = f" {' '.join(word for word in words if word)} "
    phrases = _listed(table)
    return any(joined.endswith(f" {one} ") if last else f" {one} " in joined for one in phrases)


def _plain(word: str) -> str:
    return fold(word).text.casefold().strip(" ,.!:;؛،-–()")


@cache
def _listed(table: str) -> frozenset[str]:
    lists = (cast("list[str]", load_words(language, "report")[table]) for language in LANGUAGES)
    return frozenset(" ".join(_plain(word) for word in one.split()) for words in lists for one in words)


@cache
def _units() -> dict[str, str]:
    named = (cast("dict[str, list[str]]", load_words(language, "report")["ago_units"]) for language in LANGUAGES)
    return {_plain(word): unit for table in named for unit, words in table.items() for word in words}
