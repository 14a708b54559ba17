"""Which choices of an exercise typed words stand for: "T", "the deadline", «الموعد», "M and T". Refuses to guess."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 60
_NOT_OPTIONS = ("small", "both")
_AND = "و"


def options_said(text: str, options: Collection[str]) -> tuple[str, ...]:
    """The ids among `options` that a text names and says nothing beside; none where anything else is said."""
    if len(text) > LONGEST:
        return ()
    words = _plain(text).split()
    whole = _named(words, options)
    if whole is not None:
        return (whole,)
    parts = [_named(part, options) for part in _parts(words)]
    return tuple(dict.fromkeys(one for one in parts if one is not None)) if None not in parts else ()


def _parts(words: list[str]) -> list[list[str]]:
    """The words between "and", «و» before a word included."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in _words("both"):
            parts.append([])
        elif len(word) > len(_AND) + 1 and word.startswith(_AND):
            parts.append([word.removeprefix(_AND)])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _named(words: list[str], options: Collection[str]) -> str | None:
    """The choice that these words name, with small words in front of it or without."""
    for start in range(len(words)):
        if any(word not in _words("small") for word in words[:start]):
            break
        for end in range(len(words), start, -1):
            if any(word not in _words("small") for word in words[end:]):
                break
            found = _choices().get(" ".join(words[start:end]), frozenset()) & set(options)
            if len(found) == 1:
                return next(iter(found))
    return None


@cache
def _choices() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for language in LANGUAGES:
        for option, words in load_words(language, "options").items():
            for word in words if option not in _NOT_OPTIONS else ():
                plain = _plain(word)
                found[plain] = found.get(plain, frozenset()) | {option}
    return found


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "options")[name])


def _plain(text: str) -> str:
    return " ".join(fold(text).text.casefold().replace(",", " and ").replace("،", " and ").strip(" \n.!?؟").split())
