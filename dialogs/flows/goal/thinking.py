"""A wish told while it is still being thought about, with a question in it. Refuses a short text, which asks."""

from __future__ import annotations

import re

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

A_STORY = 12
_ASKED = re.compile(r"[?؟]")


def thought_aloud(words: str, context: Context) -> Reading:
    """Read a wish; of a long one whose doubts make it a question, what it says without their marks."""
    reading = read_goal(words, context)
    if reading.goal or len(words.split()) < A_STORY or not _ASKED.search(words):
        return reading
    plain = read_goal(_ASKED.sub(".", words), context)
    return plain if plain.goal and plain.metric is not None else reading
