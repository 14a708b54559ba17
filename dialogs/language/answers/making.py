"""Whether words make a thing different from what it is: «خليها بعد العيد», not «خليها كده». Refuses to say how."""

from __future__ import annotations

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words

_FIRST = 2


def makes_otherwise(text: str) -> bool:
    """Whether a word of making opens a text, or stands second in it, and more follows than leaves it as it is."""
    words = [word.strip(".,!?،؛؟:") for word in fold(text).text.casefold().split()]
    place = next((at for at, word in enumerate(words[:_FIRST]) if word in _words("making")), None)
    return place is not None and any(word not in _words("small") for word in words[place + 1 :])


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(fold(word).text.casefold() for one in LANGUAGES for word in load_words(one, "making")[name])
