"""Whether words report where somebody stands ("we're at 300", «وصلنا 300»). Refuses to read the figure itself."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.context import Context
from dialogs.language.folding import fold
from dialogs.language.lexicon import LANGUAGES, load_words
from dialogs.language.spans import find_spans

MOST_LETTERS = 48


@cache
def _phrases() -> tuple[str, ...]:
    words = (cast("list[str]", load_words(language, "report")["reached"]) for language in LANGUAGES)
    return tuple(f" {fold(phrase).text.casefold()} " for phrases in words for phrase in phrases)


def reports_figure(text: str, context: Context) -> bool:
    """Tell a report from a wish: a figure alone, or one beside words that say where somebody is by now."""
    spans = [span for span in find_spans(text, context) if span.kind in {"number", "percent", "money", "duration"}]
    if not spans:
        return False
    rest = "".join(
        letter for place, letter in enumerate(text) if not any(s.start_at <= place < s.end_at for s in spans)
    )
    letters = sum(map(str.isalpha, rest))
    if letters == 0:
        return True
    padded = f" {' '.join(fold(text).text.casefold().split())} "
    return letters <= MOST_LETTERS and any(phrase in padded for phrase in _phrases())
