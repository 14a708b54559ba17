"""A place of work by its whole name: «محل العصير», «شركة المقاولات». Refuses names that hold a word of no table."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import any_of, holds_any, letters_of, out_of_fold

_LANGUAGE = "ar"


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = load_words(_LANGUAGE, "trades")["whole"]
    return table


def _any(key: str) -> str:
    return any_of(sorted({fold_word(one) for one in _table()[key]}, key=lambda one: (-len(one), one)))


@cache
def _whole() -> re.Pattern[str]:
    nouns, seconds = _any("of"), any_of(sorted(_seconds(), key=lambda one: (-len(one), one)))
    of = rf"(?:ال)?(?:{nouns})(?:\s+(?:ال)?(?:{seconds})(?!\w))?(?:\s+و(?:ال)?(?:{nouns})(?!\w))?"
    between, kinds = _any("between"), _any("adjectives")
    return re.compile(
        rf"(?<!\w)(?:[وف])?(?:[بلفع])?(?:ال|ل)?(?P<head>{_any('heads')})\s+(?:(?:{between})\s+){{0,2}}"
        rf"(?:(?P<of>{of})|(?P<kind>(?:ال)?(?:{kinds})))(?!\w)"
    )


@cache
def _letters() -> tuple[str, ...]:
    return letters_of(fold_word(one) for one in _table()["heads"])


def _found(folded: str) -> re.Match[str] | None:
    return _whole().search(folded) if holds_any(folded, _letters()) else None


@cache
def _seconds() -> frozenset[str]:
    return frozenset(fold_word(one) for key in ("construct", "second") for one in _table()[key])


@lru_cache(maxsize=64)
def whole_place(text: str) -> str | None:
    """The first place of work that is named with what it sells or does, definite: «مغسلة السيارات»; else `None`."""
    folded = fold(text)
    match = _found(folded.text)
    if match is None:
        return None
    head = next(one for one in _table()["heads"] if fold_word(one) == match["head"])
    group = "of" if match["of"] else "kind"
    start, end = out_of_fold(folded.offsets, *match.span(group))
    words = [_well(word) for word in text[start:end].split()]
    construct = len(words) > 1 and _bare(words[1]) in {fold_word(one) for one in _table()["construct"]}
    said = [word if construct and not at else _definite(word) for at, word in enumerate(words)]
    return " ".join([f"ال{head}" if group == "kind" else _table()["as_said"].get(head, head), *said])


def is_in_a_place(text: str, place: tuple[int, int]) -> bool:
    """Whether a stretch of a text is part of what a place of work is called: «مكتب استشارات» books nothing."""
    folded = fold(text)
    match = _found(folded.text)
    if match is None:
        return False
    start, end = out_of_fold(folded.offsets, match.start("head"), match.end())
    return start < place[0] and place[1] <= end


def without_places(folded: str) -> str:
    """Folded words with blanks in place of what a place of work sells or does; as long as they were."""
    if not holds_any(folded, _letters()):
        return folded
    return _whole().sub(lambda one: one.group()[: one.end("head") - one.start()].ljust(len(one.group())), folded)


def _bare(word: str) -> str:
    return fold_word(word).removeprefix("ال")


def _well(word: str) -> str:
    """A noun of dialect as it is written well: «هدوم» are «ملابس»."""
    table = {fold_word(said): well for said, well in _table()["nouns_as_said"].items()}
    known = table.get(_bare(word))
    return word if known is None else f"ال{known}" if word.startswith("ال") else known


def _definite(word: str) -> str:
    """A word with its article, also behind "and": «سياحة وعمرة» are «السياحة والعمرة»."""
    nouns = {fold_word(one) for key in ("of", "second") for one in _table()[key]}
    joined = word.startswith("و") and fold_word(word) not in nouns and _bare(word[1:]) in nouns
    lead, rest = ("و", word[1:]) if joined else ("", word)
    return lead + (rest if fold_word(rest) != _bare(rest) and fold_word(rest) not in nouns else f"ال{rest}")
