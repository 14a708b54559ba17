"""Several figures told in one message, and words that take the last one back. Refuses to know what they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import cast

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.reports.told_when import told_when
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

MOST_PARTS = 6
MOST_LETTERS = 160
MOST_WORDS = 9
_AMOUNTS = frozenset({"number", "percent", "money"})
_BREAKS = re.compile(
    r"(?:[,،](?!(?<=\d.)\d)|[;؛\n])+|(?<=\s)(?:and|but|while|و|بس|لكن|ولكن|أما|\+|&|then)(?=\s)|(?<=\s)(?=و\w)"
)
_JOINING = frozenset({"and", "but", "while", "then", "و", "بس", "لكن", "ولكن", "أما"})
_EDGES = " ,،;؛\n.-–+&"


def parts_of(text: str, context: Context) -> tuple[tuple[str, ...], ...]:
    """The ways in which a text falls into parts with one figure each; none where it holds but one."""
    spans = find_spans(text, context) if len(text) <= MOST_LETTERS else ()
    figures = [one for one in spans if one.kind in _AMOUNTS and not _in_a_date(one, spans)]
    if not 1 < len(figures) <= MOST_PARTS:
        return ()
    between = list(pairwise(figures))
    ways = (
        [_break(text, one.end_at, other.start_at) for one, other in between],
        [one.end_at for one, _ in between],
        [other.start_at for _, other in between],
    )
    return tuple(_cut(text, [at for at in way if at is not None]) for way in ways if None not in way)


def holds_figure(text: str, context: Context) -> bool:
    """Whether a number stands in a text that is no part of a time: "13 in January", and not "in 2 weeks"."""
    when = told_when(text, context)
    bare = text if when.ahead else when.rest
    return any(
        one.kind in _AMOUNTS and not _in_a_date(one, spans) and not _of_the_clock(bare, one)
        for spans in (find_spans(bare, context),)
        for one in spans
    )


def _of_the_clock(text: str, one: Span) -> bool:
    """Whether a number is an hour: "at 5", "5pm", «الساعة ٥»."""
    before = text[: one.start_at].split()
    led = bool(before) and _plain(before[-1]) in _listed("clock")
    return led or any(text[one.end_at :].strip().casefold().startswith(word) for word in _listed("clock_behind"))


def _in_a_date(one: Span, spans: Sequence[Span]) -> bool:
    return any(
        other.kind in {"date", "duration"} and other.start_at <= one.start_at and one.end_at <= other.end_at
        for other in spans
    )


def _break(text: str, begins: int, ends: int) -> int | None:
    """Where a sign or a word joins two parts."""
    found = _BREAKS.search(text, begins, ends)
    return found.start() if found is not None else None


def _cut(text: str, places: list[int]) -> tuple[str, ...]:
    bounds = [0, *places, len(text)]
    return tuple(_bare(text[one:other]) for one, other in pairwise(bounds))


def _bare(part: str) -> str:
    """A part without the word that joined it to the one before."""
    part = part.strip(_EDGES)
    first, _, rest = part.partition(" ")
    return rest.strip(_EDGES) if first.casefold() in _JOINING else part


def takes_back(text: str, *, just_told: bool = True) -> bool:
    """Whether words take back the figure told last: "delete the last figure", «امسح آخر رقم»; "that is wrong".

    "This figure" is that only where one was `just_told`.
    """
    words = [_plain(word) for word in text.split()]
    if not 1 < len(words) <= MOST_WORDS:
        return False
    padded = f" {' '.join(words)} "
    named = _listed("last_figure") | (_listed("this_figure") if just_told else frozenset())
    return any(f" {one} " in padded for one in _listed("delete")) and any(f" {one} " in padded for one in named)


def _plain(word: str) -> str:
    return fold(word).text.casefold().strip(" ,.!:;؛،-–()")


@cache
def _listed(table: str) -> frozenset[str]:
    lists = (cast("list[str]", load_words(language, "report")[table]) for language in LANGUAGES)
    return frozenset(" ".join(_plain(word) for word in one.split()) for words in lists for one in words)
