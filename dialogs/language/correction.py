"""Whether words take the last answer back ("no, 320", «لا قصدي ٣٥٠»), and what they put in its place. Reads no more."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words

MOST_WORDS = 8


@cache
def _openings() -> tuple[tuple[str, ...], ...]:
    lists = (cast("list[str]", load_words(language, "correction")["opens"]) for language in LANGUAGES)
    return tuple(
        sorted((tuple(fold(one).text.casefold().split()) for words in lists for one in words), key=len, reverse=True)
    )


def correction_in(text: str) -> str | None:
    """Give what stands behind the words of correction; `None` where there are none, or nothing follows them."""
    words = text.split()
    if len(words) > MOST_WORDS:
        return None
    plain = [fold(word).text.casefold().strip(" ,.!:؛،-") for word in words]
    place = 0
    while opening := next((one for one in _openings() if tuple(plain[place : place + len(one)]) == one), None):
        place += len(opening)
    return " ".join(words[place:]) or None if place else None
