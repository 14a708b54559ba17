"""Which choices of an exercise typed words stand for: "T", "the deadline", «الموعد», "M and T". Refuses to guess."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60
_AND = "و"


def options_said(text: str, options: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """The ids among `options` (with the words for each) that a text names; none where anything else is said beside."""
    if len(text) > LONGEST:
        return ()
    words = _plain(text).split()
    ways: dict[str, set[str]] = {}
    for option, said in options.items():
        for one in said:
            ways.setdefault(_plain(one), set()).add(option)
    whole = _named(words, ways)
    if whole is not None:
        return (whole,)
    parts = [_named(part, ways) for part in _parts(words)]
    return tuple(dict.fromkeys(one for one in parts if one is not None)) if None not in parts else ()


def _parts(words: list[str]) -> list[list[str]]:
    """The words between "and", «و» before a word included."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in words_of("both"):
            parts.append([])
        elif len(word) > len(_AND) + 1 and word.startswith(_AND):
            parts.append([word.removeprefix(_AND)])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _named(words: list[str], ways: Mapping[str, Collection[str]]) -> str | None:
    """The choice that these words name, with small words in front of it or without."""
    for start in range(len(words)):
        if any(word not in words_of("small") for word in words[:start]):
            break
        for end in range(len(words), start, -1):
            if any(word not in words_of("small") for word in words[end:]):
                break
            found = ways.get(" ".join(words[start:end]), ())
            if len(found) == 1:
                return next(iter(found))
    return None


@cache
def words_of(name: str) -> frozenset[str]:
    """What stands for one thing in the tables of every language, as it is compared."""
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "options")[name])


def _plain(text: str) -> str:
    return " ".join(fold(text).text.casefold().replace(",", " and ").replace("،", " and ").strip(" \n.!?؟").split())
