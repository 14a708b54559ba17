"""Fields of work told by words other than the name of a place: flats, courses, tours. Refuses every other field."""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words

_BEFORE = r"(?<![\wء-ي])(?:[وف]?(?:[بلك]|لل)?(?:ال)?)"
_AFTER = r"(?![\wء-ي])"


@cache
def _words() -> dict[str, re.Pattern[str]]:
    tables = [load_words(language, "own_field") for language in LANGUAGES]
    spelt = {name: [fold_word(word) for table in tables for word in table[name]] for name in tables[0]}
    return {
        name: re.compile(f"{_BEFORE}(?:{'|'.join(map(re.escape, words))}){_AFTER}") for name, words in spelt.items()
    }


def field_by_words(text: str) -> str | None:
    """The field whose words stand in a text: `property`, `training` or `travel`; `None` without any."""
    folded = fold(text).text
    return next((name for name, words in _words().items() if words.search(folded)), None)
