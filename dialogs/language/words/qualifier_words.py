"""Phrases of `qualifiers.toml` as patterns, and places of a text in its folded form. Refuses to read any text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from dialogs.language.words.folding import fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words

Stretch: TypeAlias = tuple[int, int]

_OWN = ("نا", "ها", "اتي")
_ARABIC = re.compile(r"[\u0621-\u0652 ]+")
_RELATED = ("اي", "وي", "سي")
_ADJECTIVE = re.compile(r"[اأ]ورجانيك|هاند ?ميد|فينتج|مستورد|بلدي|\w+(?:ية|يه|ي|يين)|م\w{3,}[ةه]|\wا\w\w?[ةه]|أ\w\w\w")
_WEEKDAY = re.compile(
    r"\b(?:our|my|every|(?:at|in|for|to|from|of) (?:the|a)) (?:mon|tues|wednes|thurs|fri|satur|sun)day$"
)
_NAMED = re.compile(r" (?P<noun>[a-z]{3,})")
_NOUNS = frozenset({"audiences", "forms"})


def into(offsets: Sequence[int], place: int) -> int:
    """A place of the text as it came, in its folded form."""
    return bisect_left(offsets, place)


def out_of_fold(offsets: Sequence[int], start: int, end: int) -> Stretch:
    """A place of the folded form, in the text as it came."""
    return offsets[start], offsets[end - 1] + 1


@cache
def phrases_of(table: str, key: str) -> tuple[str, ...]:
    """The phrases of one entry in all languages, the longest first, so that alternatives match as far as they can."""
    said = {fold_word(one) for language in LANGUAGES for one in load_words(language, "qualifiers")[table].get(key, ())}
    if table in _NOUNS:
        said |= {one.removeprefix("ال") for one in said} | {f"{one[:-2]}ون" for one in said if one.endswith("ين")}
    return tuple(sorted(said, key=lambda one: (-len(one), one)))


def any_of(phrases: Sequence[str]) -> str:
    """A pattern for any of some phrases; a star stands for any ending."""
    return _alternatives(tuple(phrases))


@lru_cache(maxsize=64)
def _alternatives(phrases: tuple[str, ...]) -> str:
    return "|".join(
        re.escape(one.removesuffix("*")) + (r"\w*" if one.endswith("*") else "") for one in phrases
    ).replace(r"\ ", r"\s+")


def letters_of(phrases: Iterable[str]) -> tuple[str, ...]:
    """The first words of folded phrases, without those that hold another of them."""
    first = {phrase.split()[0].removesuffix("*") for phrase in phrases}
    return tuple(sorted(word for word in first if not any(other in word for other in first - {word})))


def holds_any(folded: str, letters: Iterable[str]) -> bool:
    """Whether a folded text holds any of these letters: a cheap look before a pattern is made, or searched for."""
    return any(map(folded.__contains__, letters))


def overlaps(span: Stretch, holes: Sequence[Stretch]) -> bool:
    """Whether a stretch meets one of some others."""
    return any(start < span[1] and span[0] < end for start, end in holes)


def definite(phrase: str) -> str:
    """Arabic words take the article, since what is counted is known: «الهوديز», «زيت الزيتون», «الكتب المستعملة»."""
    *first, last = phrase.split()
    if not first and last.endswith("ي") and not last.endswith(_RELATED):
        return phrase
    if not _ARABIC.fullmatch(phrase) or any(word.startswith("ال") or word.endswith(_OWN) for word in (*first, last)):
        return phrase
    adjective = bool(first) and _ADJECTIVE.fullmatch(last) is not None
    return " ".join([*(f"ال{word}" if adjective else word for word in first), f"ال{last}"])


def named_by_weekday(plain: str, last: int, ends: frozenset[str]) -> bool:
    """Whether the weekday that ends here only names what follows: "at the Saturday market", "our Friday lunch"."""
    noun = _NAMED.match(plain, last)
    return noun is not None and noun["noun"] not in ends and _WEEKDAY.search(plain[:last]) is not None


def without_article(words: str) -> str:
    """Some words without the article before them: it may be written together with a preposition in the text."""
    return words.removeprefix("ال")
