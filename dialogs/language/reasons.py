"""Whether a goal says what it is for, beyond repeating itself: "so that the third chair earns its rent", «حتى …».

Refuses to weigh how good a reason is.
"""

from __future__ import annotations

from functools import cache

from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words

FEWEST = 1


def gives_reason(text: str) -> bool:
    """Whether words follow that say something the goal has not said already, behind a word that gives reasons."""
    words = _plain(text).split()
    joined = f" {' '.join(words)} "
    for opening in _list("before"):
        before, found, after = joined.partition(f" {opening} ")
        if found and _says_more(after.split(), before.split()):
            return True
    return False


def _says_more(after: list[str], before: list[str]) -> bool:
    """Whether a word is among them that is neither empty nor said before."""
    known = {_stem(word) for word in before} | set(_list("empty"))
    fresh = [word for word in after if word not in known and _stem(word) not in known and not word.isdecimal()]
    return len(fresh) >= FEWEST


def _stem(word: str) -> str:
    """A word without the plural or the article that it may have gained on the way."""
    return word.removeprefix("ال").removesuffix("s")


@cache
def _list(name: str) -> tuple[str, ...]:
    words = {_plain(word) for language in LANGUAGES for word in load_words(language, "reasons")[name]}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).split())
