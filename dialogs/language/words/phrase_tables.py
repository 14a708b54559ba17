"""The tables of a file of phrases, by their names, whichever file they stand in; refuses to read a phrase."""

from collections.abc import Iterator
from typing import Any

from dialogs.language.words.lexicon import load_words
from dialogs.measures.rows import MEASURES


def phrase_tables(language: str, subject: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A file's tables; a measure that has none among the measures brings its phrases with what is told of it."""
    tables = load_words(language, subject)
    yield from tables.items()
    if subject == "measures":
        elsewhere = (row for row in MEASURES if row.id not in tables)
        yield from ((row.id, load_words(language, row.file)[row.id]) for row in elsewhere)
