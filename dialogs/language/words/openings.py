"""Phrases of a table found in a text, each tried only where a word begins as it does. Refuses to choose among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from dialogs.language.words.kept import Kept

_LETTERS = 2
_WORD = re.compile(r"\w+")


class Patterns(NamedTuple):
    """The rows of a table: a name and a pattern each, and the numbers of those that a word of a text may open.

    With each number stand the words of which one must follow; "" among them is any word or none.
    """

    rows: tuple[tuple[str, str], ...]
    opened_by: Kept[tuple[tuple[int, frozenset[str]], ...]]


def patterns_of(rows: Iterable[tuple[str, str, Iterable[str]]]) -> Patterns:
    """Index rows of (name, pattern, folded phrases); phrases open with a letter or a digit, a star is any ending.

    A word of which only the beginning is known stands in the index by its first letters and a star.
    """
    kept: list[tuple[str, str]] = []
    index: dict[str, dict[int, set[str]]] = {}
    for number, (name, pattern, phrases) in enumerate(rows):
        kept.append((name, pattern))
        for phrase in phrases:
            first, *others = _WORD.findall(phrase)
            opening = f"{first[:_LETTERS]}*" if phrase == f"{first}*" else first
            second = others[0] if others and phrase != f"{first} {others[0]}*" else ""
            index.setdefault(opening, {}).setdefault(number, set()).add(second)
    return Patterns(tuple(kept), Kept(lambda word: _opened(word, index)))


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
        name, pattern = patterns.rows[number]
        end = 0
        for place in places[number]:
            if place >= end and (match := _compiled(pattern).match(folded, place)):
                end = match.end()
                yield name, match


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a table once it is needed: most of them never are, and all at once would cost the first answer."""
    return re.compile(pattern)


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
