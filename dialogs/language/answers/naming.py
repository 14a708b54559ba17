"""Which of a few things is named in an answer, by the words in a table of ours. Refuses to guess at other words."""

from __future__ import annotations

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words


@cache
def _table(file: str, key: str | None) -> tuple[tuple[str, str], ...]:
    """The spellings of a table in all languages with their names, the longest first."""
    found = [
        (f" {_plain(word)} ", name)
        for language in LANGUAGES
        for name, words in (load_words(language, file)[key] if key else load_words(language, file)).items()
        for word in words
    ]
    return tuple(sorted(found, key=lambda one: -len(one[0])))


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() or letter in "'’" else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).replace("’", "'").split())


def named_in(text: str, file: str, key: str | None = None) -> str | None:
    """Find which thing of `locales/<language>/<file>.toml` a text names, by the longest of its words; else `None`.

    With `key` it is one of that table of the file.
    """
    padded = f" {_plain(text)} "
    return next((name for word, name in _table(file, key) if word in padded), None)
