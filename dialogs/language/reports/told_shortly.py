"""A line of a few words with a figure in it that says where somebody is, or what has come on top; refuses wishes.

It is known by what it leaves out: beside the figure and its day stand only small words of a closed list, and perhaps
the name of what is counted.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal, NamedTuple, cast

from dialogs.language.goals.line import read_line
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.reports.told_when import told_when
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

MOST_WORDS = 8
MOST_IN_SEVERAL = 16
MOST_FIGURES = 6
MOST_NAMED = 2
_VERB_AND_FIGURE = 3
_SHARED = 4
_ENDING = 3
_AMOUNTS = frozenset({"number", "percent", "money"})

_THE = "\u0627\u0644"

Added = Literal["more", "less", "paid"]


class Shortly(NamedTuple):
    """The figure as it was written, whether it comes on top of the last one, its days, and what it names beside."""

    figure: str
    added: Added | None = None
    on: date | None = None
    since: date | None = None
    named: tuple[str, ...] = ()


def told_shortly(text: str, context: Context) -> Shortly | None:
    """Read a short line with one figure; `None` where it asks, wishes, names a day ahead, or says anything more."""
    if not 0 < len(text.split()) <= MOST_WORDS or "?" in text or "\u061f" in text:
        return None
    return _read(text, context, past=False)


def _read(text: str, context: Context, *, past: bool) -> Shortly | None:
    when = told_when(text, context, past=past)
    if when.ahead:
        return None
    spans = find_spans(when.rest, context)
    figures = [one for one in spans if one.kind in _AMOUNTS]
    if len(figures) != 1 or any(one.kind in {"date", "duration"} for one in spans):
        return None
    if read_line(when.rest, context).named("cues", "want"):
        return None
    figure = figures[0]
    rest = padded(f"{when.rest[: figure.start_at]} {when.rest[figure.end_at :]}")
    added = _added(rest, when.rest, figure)
    tables = ("small", "rough", *(("more", "gained", "gaining", "fewer", "plus", "down") if added else ()))
    named = left_of(rest, tables).split()
    if len(named) > MOST_NAMED:
        return None
    words = when.rest[figure.start_at : figure.end_at]
    if holds(rest, "rough"):
        words = f"{phrases_of(('rough',))[0].strip()} {words}"
    return Shortly(words, added, when.on, when.since, tuple(named))


def _added(rest: str, text: str, figure: Span) -> Added | None:
    """Whether the figure comes on top of the last one: "+5", "2 more", "got 3 new ones"."""
    before = padded(text[: figure.start_at])
    if holds(rest, "fewer") or before.endswith(phrases_of(("down",))):
        return "less"
    written = fold(text[: figure.end_at]).text.strip()
    plus = re.search(r"(?:^|\s)\+\s*[\d.,]+\S*$", written) is not None
    gained = holds(rest, "gained") and holds(rest, "gaining")
    if plus or gained or holds(rest, "more") or before.endswith(phrases_of(("plus",))):
        return "more"
    return "paid" if holds(rest, "paid") else None


def months_told(text: str, context: Context) -> tuple[Shortly, ...]:
    """Several figures, each of a month or a day that is over ("85 in jan, 88 in feb"); none where it is but one."""
    if len(text.split()) > MOST_IN_SEVERAL or "?" in text or "\u061f" in text:
        return ()
    parts = [part for part in _clauses(text) if part.strip()]
    if not 1 < len(parts) <= MOST_FIGURES:
        return ()
    read = [_read(part.strip(), context, past=True) for part in parts]
    found = tuple(one for one in read if one is not None and one.on is not None and one.added is None)
    days = {one.on for one in found}
    return tuple(sorted(found, key=lambda one: one.on or context.today)) if len(days) == len(parts) else ()


def _clauses(text: str) -> list[str]:
    words = "|".join(re.escape(one) for one in _joins())
    return re.split(rf"(?:[,\u060c](?!(?<=\d.)\d)|[;\u061b\n])+|\s+(?:{words})\s+|\s+(?:{words})(?=\d)", text)


@cache
def _joins() -> tuple[str, ...]:
    return tuple(one for language in LANGUAGES for one in load_words(language, "short_told")["joins"])


def names(own: str, word: str) -> bool:
    """Whether a word is one of what a goal is called by, whatever its ending."""
    said = word.removeprefix(_THE)
    return any(_alike(said, one.removeprefix(_THE)) for one in padded(own).split())


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHARED and longer.startswith(shorter) and len(longer) - len(shorter) <= _ENDING


def came_or_went(text: str) -> bool:
    """Whether a text is a verb of the past and how many came or went: «نقصوا ٢٠», "lost 20"; no order says so."""
    words = padded(text)
    return len(text.split()) <= _VERB_AND_FIGURE and any(words.startswith(one) for one in phrases_of(("went",)))


def padded(text: str) -> str:
    """The words of a text as phrases are looked up in them: folded, one space around each."""
    letters = (letter if letter.isalpha() or letter == "'" else " " for letter in fold(text).text.casefold())
    return f" {' '.join(''.join(letters).split())} "


def holds(said: str, table: str) -> bool:
    """Whether padded words hold a phrase of a table."""
    return any(phrase in said for phrase in phrases_of((table,)))


def left_of(said: str, tables: tuple[str, ...]) -> str:
    """What is left of padded words without the phrases of these tables."""
    for phrase in phrases_of(tables):
        while phrase in said:
            said = said.replace(phrase, "  " if len(phrase.split()) > 1 else " ")
    return said


@cache
def phrases_of(tables: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases of these tables in all languages, padded, the longest first."""
    lists = (cast("list[str]", load_words(language, "short_told")[name]) for language in LANGUAGES for name in tables)
    found = {padded(phrase) for phrases in lists for phrase in phrases}
    return tuple(sorted(found - {"  ", " "}, key=len, reverse=True))
