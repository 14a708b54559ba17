"""Sets of small words from the locales: "to", "by", "about" in both languages. Refuses to say what follows them."""

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words


@cache
def particles(name: str) -> frozenset[str]:
    """The words of one set in both languages, folded; KeyError where no language has it."""
    tables = [load_words(language, "particles") for language in LANGUAGES]
    if not any(name in table for table in tables):
        raise KeyError(name)
    return frozenset(fold(word).text for table in tables for word in table.get(name, ()))
