"""Phrases of a table matched word by word at a place of a text, in all languages at once. Refuses to weigh them.

In a table a slot may hold alternatives ("a|b") and may be left out ("the?"). Arabic words also match behind «و», «ف»
and, with their article, behind «ب», «ل» and «ع».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_WORD = re.compile(r"[^\s,.;:!?،؛«»\"“”()=]+|[:=]")
_SHORT = 3

Slot = tuple[frozenset[str], bool]


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as words: `words` in their look-up form, each at text[starts[i]:ends[i]]."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def behind(self, place: int) -> str:
        """The text from a word on, without the marks around it."""
        rest = self.text[self.starts[place] :] if place < len(self.words) else ""
        return rest.strip(" ,.;:!?،؛؟=\n")

    def between(self, first: int, last: int) -> str:
        """The text of some words."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last <= len(self.words) else ""


@lru_cache(maxsize=64)
def wording(text: str) -> Wording:
    """Cut a text into words; a final mark belongs to none. Many read one text one after the other, so it is kept."""
    folded = fold(text)
    found = [(one.group(), one.start(), one.end()) for one in _WORD.finditer(folded.text)]
    at = folded.offsets
    return Wording(
        text,
        tuple(word.strip("'-") or word for word, _, _ in found),
        tuple(at[start] for _, start, _ in found),
        tuple(at[end - 1] + 1 for _, _, end in found),
    )


@lru_cache(maxsize=2048)
def forms(word: str) -> tuple[str, ...]:
    """A word and what is left of it without the particles written onto it."""
    found = [word]
    if word[0] in "وف" and len(word) > _SHORT:
        found.append(word[1:])
    for one in tuple(found):
        if one.startswith("لل") and len(one) > _SHORT + 1:
            found.append("ا" + one[1:])
        elif (one[0] in "بلع" and one[1:3] == "ال" and len(one) > _SHORT + 2) or (
            one.startswith("هال") and len(one) > _SHORT + 2
        ):
            found.append(one[1:])
    return tuple(found)


class Tables:
    """The phrases of `locales/<language>/<file>.toml` by the names of their lists."""

    def __init__(self, file: str) -> None:
        self._phrases: dict[str, list[tuple[Slot, ...]]] = {}
        for language in LANGUAGES:
            for name, phrases in _lists(load_words(language, file)):
                self._phrases.setdefault(name, []).extend(_slots(phrase) for phrase in phrases)
        self._opening = {name: _by_opening(phrases) for name, phrases in self._phrases.items()}

    def at(self, said: Wording, place: int, *names: str) -> int:
        """Where the longest phrase of these lists that begins at a word ends; 0 where none takes any word."""
        if place >= len(said.words):
            return 0
        found = 0
        spellings = forms(said.words[place])
        for name in names:
            opening = self._opening[name]
            for spelling in spellings:
                for phrase in opening.get(spelling, ()):
                    found = max(found, _end(said.words, place, phrase))
        return found if found > place else 0

    def holds(self, said: Wording, words: frozenset[str]) -> bool:
        """Whether any word of the text is one of these, in whatever form."""
        return any(form in words for word in said.words for form in forms(word))

    def openings(self, *names: str) -> frozenset[str]:
        """All the words that open a phrase of these lists, for a cheap look before the dear one."""
        return frozenset(word for name in names for word in self._opening[name])

    def find(self, said: Wording, names: Sequence[str], places: Iterable[int]) -> tuple[int, int] | None:
        """The first of these places at which a phrase of the lists begins, and where it ends."""
        return next(((place, end) for place in places if (end := self.at(said, place, *names))), None)


def _lists(file: dict[str, Any]) -> Iterable[tuple[str, list[str]]]:
    """The lists of a file; those of a table within it carry its name before their own: "ordinals.2"."""
    for name, content in file.items():
        if isinstance(content, dict):
            yield from ((f"{name}.{one}", phrases) for one, phrases in content.items())
        else:
            yield name, content


def _slots(phrase: str) -> tuple[Slot, ...]:
    return tuple(
        (frozenset(fold(word).text for word in slot.removesuffix("?").split("|")), slot.endswith("?"))
        for slot in phrase.split()
    )


def _by_opening(phrases: list[tuple[Slot, ...]]) -> dict[str, list[tuple[Slot, ...]]]:
    """The phrases by each word that may open them."""
    found: dict[str, list[tuple[Slot, ...]]] = {}
    for phrase in phrases:
        for word in dict.fromkeys(_openings(phrase)):
            found.setdefault(word, []).append(phrase)
    return found


def _openings(phrase: tuple[Slot, ...]) -> Iterable[str]:
    for words, optional in phrase:
        yield from words
        if not optional:
            return


def _end(words: tuple[str, ...], place: int, slots: tuple[Slot, ...]) -> int:
    """Where a phrase ends that begins at a word; 0 where it does not fit."""
    if not slots:
        return place
    fitting, optional = slots[0]
    if (
        place < len(words)
        and not fitting.isdisjoint(forms(words[place]))
        and (end := _end(words, place + 1, slots[1:]))
    ):
        return end
    return _end(words, place, slots[1:]) if optional else 0


@cache
def tables(file: str) -> Tables:
    """The tables of a file, read once."""
    return Tables(file)
