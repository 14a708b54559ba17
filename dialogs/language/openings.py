"""How the words of a text begin, so that a pattern is tried only where it may fit. Refuses to match any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import TypeAlias

_LETTERS = 3
_WORD = re.compile(r"\w+")

Openings: TypeAlias = Mapping[str, frozenset[int]]


def index_of(rows: Iterable[Iterable[str]]) -> Openings:
    """The numbers of the rows by the first letters of their folded phrases, which open with a letter or a digit."""
    index: dict[str, set[int]] = {}
    for number, phrases in enumerate(rows):
        for phrase in phrases:
            index.setdefault(phrase.removesuffix("*").partition(" ")[0][:_LETTERS], set()).add(number)
    return {opening: frozenset(numbers) for opening, numbers in index.items()}


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a table once it is needed: most of them never are, and all at once would cost the first answer."""
    return re.compile(pattern)


def likely(index: Openings, folded: str) -> list[int]:
    """The rows that a folded text may hold a phrase of, with particles written onto it or without, in their order."""
    return sorted({number for opening in index.keys() & _openings(folded) for number in index[opening]})


@lru_cache(maxsize=64)
def _openings(folded: str) -> frozenset[str]:
    places = (word.start() + start for word in _WORD.finditer(folded) for start in _starts(word[0]))
    return frozenset(folded[here : here + length] for here in places for length in range(1, _LETTERS + 1))


@lru_cache(maxsize=4096)
def _starts(word: str) -> set[int]:
    """Where a word may begin once the particles written onto it are taken off."""
    if word[0].isascii():
        return {0}
    after = {0, *(1 for letter in word[:1] if letter in "وف")}
    after |= {start + 1 for start in after if word[start : start + 1] in {*"بلكعه"}}
    return (
        after
        | {start + 2 for start in after if word[start:].startswith("ال")}
        | {start + 1 for start in after if word[start:].startswith("ل")}
    )
