"""The words that each language has for the measures, as one table by their place: `followers.on.instagram`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from dialogs.language.words.lexicon import load_words
from dialogs.measures.metric import Category

READ = frozenset({"phrases", "latin", "nouns", "verbs"})


def tables(language: str) -> dict[str, dict[str, object]]:
    """What each language tells of every measure, whatever file it stands in."""
    return {
        f"{category}/{metric}": {field: told for field, told in table.items() if field not in READ}
        for category in get_args(Category)
        for metric, table in load_words(language, f"kpis/{category}").items()
    }


def texts(language: str) -> dict[str, str]:
    """Every text of a language by its place; the lines of a list are counted."""
    return {place: text for key, table in tables(language).items() for place, text in _inside(key, table)}


def _inside(place: str, kept: object) -> Iterator[tuple[str, str]]:
    if isinstance(kept, dict):
        for key, value in kept.items():
            yield from _inside(f"{place}.{key}", value)
    elif isinstance(kept, list):
        for number, value in enumerate(kept):
            yield from _inside(f"{place}.{number}", value)
    else:
        yield place, str(kept)
