"""The words of `locales/<language>/*.toml` as look-up tables, all languages in one. Refuses to know a word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from dialogs.language.words.folding import fold_word
from locales import LANGUAGES, WRITTEN
from locales.words import read_words

__all__ = ["LANGUAGES", "Lexicon", "Sense", "Senses", "lexicon", "load_words"]

SUBJECTS = ("numbers", "money", "time", "calendar", "feasts", "limits", "grammar")


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of a word: `name` as its table calls it, `value` where that name is a number (0 otherwise)."""

    name: str
    value: float


Senses = Mapping[str, Sense]


@dataclass(slots=True)
class Lexicon:
    """Words by spelling; phrases by first word, `pairs` by the first two; `whole` words keep their first letter."""

    words: dict[str, dict[str, Sense]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], dict[str, Sense]]]] = field(default_factory=dict)
    pairs: dict[tuple[str, str], list[tuple[tuple[str, ...], dict[str, Sense]]]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    short: dict[str, str] = field(default_factory=dict)


@cache
def load_words(language: str, file: str) -> dict[str, Any]:
    """Read `locales/<language>/<file>.toml` once; "" is the folder itself.

    A language that lacks a file takes the English one, so that it can be begun with few. FileNotFoundError without one.
    """
    path = f"{language}/{file}.toml" if language else f"{file}.toml"
    try:
        return read_words(path)
    except FileNotFoundError:
        if language in ("", WRITTEN):
            raise
        return load_words(WRITTEN, file)


def _sense(name: str) -> Sense:
    above, _, below = name.partition("/")
    if not above.lstrip("-").isdigit():
        return Sense(name, 0.0)
    return Sense(name, int(above) / int(below or 1))


def _add(lexicon: Lexicon, kind: str, sense: Sense, spelling: str) -> None:
    first, *rest = fold_word(spelling).split()
    lexicon.known.add(first)
    if not rest:
        lexicon.words.setdefault(first, {}).setdefault(kind, sense)
        return
    chain = tuple(rest)
    for words, senses in lexicon.phrases.setdefault(first, []):
        if words == chain:
            senses.setdefault(kind, sense)
            return
    lexicon.phrases[first].append((chain, {kind: sense}))


@cache
def lexicon() -> Lexicon:
    """All words of amounts and dates, read once: `name = [spellings]` in a table `[kind]` gives each that sense."""
    found = Lexicon()
    for language in LANGUAGES:
        for subject in SUBJECTS:
            for kind, table in load_words(language, subject).items():
                if kind == "whole":
                    found.whole.update(fold_word(word) for words in table.values() for word in words)
                    continue
                if kind == "short":
                    found.short.update((fold_word(word), name) for name, words in table.items() for word in words)
                    continue
                for name, spellings in table.items():
                    sense = _sense(name)
                    for spelling in spellings:
                        _add(found, kind, sense, spelling)
    for first, chains in found.phrases.items():
        chains.sort(key=lambda chain: -len(chain[0]))
        for chain, senses in chains:
            found.pairs.setdefault((first, chain[0]), []).append((chain, senses))
    return found
