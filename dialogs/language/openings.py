"""Phrases of a table found in a text, each tried only where a word begins as it does. Refuses to choose among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from dialogs.language.kept import Kept

_LETTERS = 2
_WORD = re.compile(r"\w+")


class Patterns(NamedTuple):
    """The rows of a table: a name and a pattern each, and the numbers of the rows by the words that open them.

    A word of which only the beginning is known stands there by its first letters and a star.
    """

    rows: tuple[tuple[str, str], ...]
    openings: Mapping[str, frozenset[int]]


def patterns_of(rows: Iterable[tuple[str, str, Iterable[str]]]) -> Patterns:
    """Index rows of (name, pattern, folded phrases); phrases open with a letter or a digit, a star is any ending."""
    kept: list[tuple[str, str]] = []
    index: dict[str, set[int]] = {}
    for number, (name, pattern, phrases) in enumerate(rows):
        kept.append((name, pattern))
        for phrase in phrases:
            word = _WORD.match(phrase)
            first = word[0] if word else ""
            opening = f"{first[:_LETTERS]}*" if phrase == f"{first}*" else first
            index.setdefault(opening, set()).add(number)
    return Patterns(tuple(kept), {opening: frozenset(numbers) for opening, numbers in index.items()})


def matches(patterns: Patterns, folded: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The phrases in a folded text, with particles written onto them or without: by row, then from left to right."""
    places: dict[int, set[int]] = {}
    words = _words_by_opening(folded)
    for opening in patterns.openings.keys() & words.keys():
        for number in patterns.openings[opening]:
            places.setdefault(number, set()).update(words[opening])
    for number in sorted(places):
        name, pattern = patterns.rows[number]
        end = 0
        for place in sorted(places[number]):
            if place >= end and (match := _compiled(pattern).match(folded, place)):
                end = match.end()
                yield name, match


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a table once it is needed: most of them never are, and all at once would cost the first answer."""
    return re.compile(pattern)


@lru_cache(maxsize=64)
def _words_by_opening(folded: str) -> dict[str, list[int]]:
    """Where the words of a text begin, by each way in which they open."""
    found: dict[str, list[int]] = {}
    for word in _WORD.finditer(folded):
        for opening in _OPENINGS[word[0]]:
            found.setdefault(opening, []).append(word.start())
    return found


def _openings(word: str) -> frozenset[str]:
    """A word and its first letters, with and without the particles that may be written onto it."""
    starts = {0}
    if not word[0].isascii():
        starts |= {1 for letter in word[:1] if letter in "وف"}
        starts |= {start + 1 for start in starts if word[start : start + 1] in {*"بلكعه"}}
        starts |= {start + 2 for start in starts if word[start:].startswith("ال")} | {
            start + 1 for start in starts if word[start:].startswith("ل")
        }
    return frozenset(opening for start in starts for opening in (word[start:], f"{word[start : start + _LETTERS]}*"))


_OPENINGS = Kept(_openings)
