"""Phrases of a table found in a text, each tried only where a word begins as it does. Refuses to choose among them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from dialogs.language.words.kept import Kept

_LETTERS = 2
_WORD = re.compile(r"\w+")


class Row(NamedTuple):
    """A name of a table with its phrases, and what makes a pattern of them once one of them may stand in a text."""

    name: str
    phrases: tuple[str, ...]
    written: Callable[[tuple[str, ...]], str]


class Patterns(NamedTuple):
    """The rows of a table, and the numbers of those that a word of a text may open.

    With each number stand the words of which one must follow; "" among them is any word or none.
    """

    rows: tuple[Row, ...]
    opened_by: Kept[tuple[tuple[int, frozenset[str]], ...]]
    compiled: dict[int, re.Pattern[str]]


def patterns_of(rows: Iterable[Row]) -> Patterns:
    """Index rows of folded phrases; these open with a letter or a digit, and a star is any ending.

    A word of which only the beginning is known stands in the index by its first letters and a star.
    """
    kept = tuple(rows)
    index: dict[str, dict[int, set[str]]] = {}
    for number, row in enumerate(kept):
        for phrase in row.phrases:
            first, *others = _WORD.findall(phrase)
            opening = f"{first[:_LETTERS]}*" if phrase == f"{first}*" else first
            second = others[0] if others and phrase != f"{first} {others[0]}*" else ""
            index.setdefault(opening, {}).setdefault(number, set()).add(second)
    return Patterns(kept, Kept(lambda word: _opened(word, index)), {})


def _opened(word: str, index: Mapping[str, Mapping[int, set[str]]]) -> tuple[tuple[int, frozenset[str]], ...]:
    found: dict[int, set[str]] = {}
    for opening in _openings(word):
        for number, seconds in index.get(opening, {}).items():
            found.setdefault(number, set()).update(seconds)
    return tuple((number, frozenset(seconds)) for number, seconds in found.items())


def matches(patterns: Patterns, folded: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The phrases in a folded text, with particles written onto them or without: by row, then from left to right."""
    places: dict[int, list[int]] = {}
    for place, word, following in _words(folded):
        for number, seconds in patterns.opened_by[word]:
            if "" in seconds or following in seconds:
                places.setdefault(number, []).append(place)
    for number in sorted(places):
        pattern, end = patterns.compiled.get(number) or _compiled(patterns, number), 0
        for place in places[number]:
            if place >= end and (match := pattern.match(folded, place)):
                end = match.end()
                yield patterns.rows[number].name, match


def _compiled(patterns: Patterns, number: int) -> re.Pattern[str]:
    """A pattern of a table once it is needed: most of them never are, and all at once would cost the first answer."""
    row = patterns.rows[number]
    pattern = patterns.compiled[number] = re.compile(row.written(row.phrases))
    return pattern


@lru_cache(maxsize=64)
def _words(folded: str) -> tuple[tuple[int, str, str], ...]:
    """Each word of a text with its place and the word behind it."""
    words = [(word.start(), word[0]) for word in _WORD.finditer(folded)]
    behind = [*(word for _, word in words[1:]), ""]
    return tuple((place, word, following) for (place, word), following in zip(words, behind, strict=False))


def _openings(word: str) -> set[str]:
    """A word and its first letters, with and without the particles that may be written onto it."""
    starts = {0}
    if not word[0].isascii():
        starts |= {1 for letter in word[:1] if letter in "وف"}
        starts |= {start + 1 for start in starts if word[start : start + 1] in {*"بلكعه"}}
        starts |= {start + 2 for start in starts if word[start:].startswith("ال")} | {
            start + 1 for start in starts if word[start:].startswith("ل")
        }
    return {opening for start in starts for opening in (word[start:], f"{word[start : start + _LETTERS]}*")}
