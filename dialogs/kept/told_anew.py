"""A figure in another's place: in one breath ("51, no wait, 52"), or later ("change the figure of 8 January to 14").

Refuses to find the figure that is replaced.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple, cast

from dialogs.kept.report import figure_alone
from dialogs.language.goals.spans import find_spans
from dialogs.language.reports.told_when import Told, told_when
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

MOST_WORDS = 14
_AMOUNTS = frozenset({"number", "percent", "money"})


class Anew(NamedTuple):
    """The figure in its own words, and when the one was of whose place it takes; no day where the last is meant."""

    figure: str
    when: Told


def said_right(text: str, context: Context) -> str:
    """A text without what it takes back in the same breath: "51, no wait, 52" is 52, «٦٤ مو ٦٣» is 64."""
    figures = [one for one in find_spans(text, context) if one.kind in _AMOUNTS]
    for one, other in pairwise(figures):
        between = _plain(text[one.end_at : other.start_at])
        if between and _made_of(between, "instead"):
            return f"{text[: one.start_at]}{text[other.start_at :]}".strip()
        if between in _listed("refused"):
            return f"{text[: one.end_at]}{text[other.end_at :]}".strip()
    return text


def without_afterthought(text: str) -> str:
    """A text without a last word that says it corrects: "we were at 250 yesterday actually"."""
    head, _, last = text.rstrip(" .!").rpartition(" ")
    return head if head and _plain(last) in _listed("instead") else text


def anew(text: str, context: Context, *, just_told: bool) -> Anew | None:
    """Read that a figure noted earlier shall be another; `None` for any other change.

    "The figure" without a day is that only where one was `just_told`; else it may be the target.
    """
    words = text.split()
    if not 3 < len(words) <= MOST_WORDS or "?" in text or "؟" in text:  # noqa: PLR2004 - verb, noun, "to", figure
        return None
    for place in range(len(words) - 1, 1, -1):
        head, tail = " ".join(words[:place]), " ".join(words[place + 1 :])
        led = _plain(words[place]) in _listed("anew_to")
        if not led and (joined := _unjoined(words[place])) is not None:
            led, tail = True, " ".join((joined, *words[place + 1 :]))
        if led and tail and figure_alone(tail, context) and (when := _of(head, context, just_told=just_told)):
            return Anew(tail, when)
    return None


def _of(head: str, context: Context, *, just_told: bool) -> Told | None:
    """Which figure is spoken of; `None` where none is, or nothing is changed about it."""
    said = f" {_plain(head)} "
    if not any(f" {one} " in said for one in _listed("anew")):
        return None
    when = told_when(head, context, past=True)
    named = any(f" {one} " in said for one in _listed("a_figure"))
    if named and when.on is not None and not when.ahead:
        return when
    last = any(f" {one} " in said for one in _listed("last_figure"))
    this = just_told and any(f" {one} " in said for one in _listed("this_figure"))
    return Told(head) if last or this else None


def takes_it_back(text: str) -> bool:
    """Whether the whole of a text takes back what was noted a moment ago: "delete it", «امسحها», "scratch that"."""
    said = _plain(text)
    for one in _listed("polite"):
        said = said.removesuffix(f" {one}").removeprefix(f"{one} ")
    return said in _listed("it_back")


def _made_of(said: str, table: str) -> bool:
    """Whether words are nothing but phrases of a table."""
    rest = f" {said} "
    for one in sorted(_listed(table), key=len, reverse=True):
        while f" {one} " in rest:
            rest = rest.replace(f" {one} ", " ")
    return not rest.strip()


def _unjoined(word: str) -> str | None:
    """The figure behind a joined «ل»: «ل١٤», «لـ14»."""
    found = re.fullmatch(r"(?:لـ|ل)(\d\S*)", word)
    return found.group(1) if found is not None else None


def _plain(text: str) -> str:
    kept = (letter if letter.isalnum() or letter == "'" else " " for letter in fold(text).text.casefold())
    return " ".join("".join(kept).split())


@cache
def _listed(table: str) -> frozenset[str]:
    names = ("correction", "report")
    lists = (load_words(language, name).get(table) for language in LANGUAGES for name in names)
    return frozenset(_plain(one) for words in lists if words is not None for one in cast("list[str]", words))
