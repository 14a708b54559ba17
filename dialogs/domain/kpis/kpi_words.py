"""Whether the languages have words for a field of a measure; refuses to show them."""

from __future__ import annotations

from typing import Any

from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.measures.metric import Metric


def has_words(row: Metric, field: str) -> bool:
    """Whether a measure has this field ("on.instagram"); every language has the same ones, so that one is asked."""
    kept: Any = load_words(LANGUAGES[0], row.name.file)[row.id]
    for level in field.split("."):
        kept = kept.get(level) if isinstance(kept, dict) else None
    return kept is not None
