"""Whether a text asks for a setting: "pause reminders for two weeks", «ذكّرني الساعة ٨ مساءً». Refuses to read its value.

The words of `settings.toml` must open the text, behind a few polite ones at most, and nothing long may follow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

LONGEST = 80
MOST_BEFORE = 3
SHORT = 4


@dataclass(frozen=True, slots=True)
class SettingSaid:
    """The setting asked for, the words that stand behind its name, and the button that says the same, if one does.

    A `soft` one may mean something else: it counts only where the words behind it are a value. An `idle` one counts
    only where no question is open, since it could be its answer. Where it `asks`, the words hold no value to be read.
    """

    part: str
    rest: str
    choice: str = ""
    soft: bool = False
    idle: bool = False
    asks: bool = False


def setting_said(text: str) -> SettingSaid | None:
    """Find the setting that a text asks for, by the longest of its names; `None` for any other text."""
    if len(text) > LONGEST or text.rstrip().endswith(("?", "؟")):
        return None
    words = _plain(text).split()
    for skipped in range(min(MOST_BEFORE, len(words)) + 1):
        if any(word not in _polite() for word in words[:skipped]):
            return None
        rest = words[skipped:]
        if (found := _longest(rest, len(rest), "part")) is not None:
            return found
        soft = _longest(rest, len(rest) - 1, "soft") if len(rest) <= SHORT else None
        if soft is not None:
            return replace(soft, soft=True)
    return None


def _longest(words: list[str], most: int, table: str) -> SettingSaid | None:
    """The setting of the longest name that the words begin with, of no more than so many of them."""
    names = _names(table)
    for count in range(min(most, _most_words(table)), 0, -1):
        part = names.get(" ".join(words[:count]))
        if part is not None:
            return SettingSaid(part, " ".join(words[count:]))
    return None


@cache
def _names(table: str) -> dict[str, str]:
    """Each name, and the setting that it stands for."""
    found = {
        (_plain(word), part)
        for language in LANGUAGES
        for part, words in load_words(language, "settings")[table].items()
        for word in words
    }
    return dict(sorted(found, reverse=True))


@cache
def _most_words(table: str) -> int:
    return max(len(name.split()) for name in _names(table))


@cache
def _polite() -> frozenset[str]:
    return frozenset(_plain(word) for language in LANGUAGES for word in load_words(language, "settings")["polite"])


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() or letter in "'’:." else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).replace("’", "'").split()).rstrip(".:")
