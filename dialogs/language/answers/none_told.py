"""Whether a few words say that there is nothing to count so far: "none yet", «ولا شكوى». Refuses longer ones."""

from __future__ import annotations

from functools import cache
from typing import cast

from dialogs.language.goals.line import read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.reports.told_shortly import left_of, names, padded
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES, load_words


def says_none(text: str, context: Context, thing: str | None) -> bool:
    """Whether words say that there is none of what a goal counts, and no more."""
    said = padded(text)
    found = next((one for one in _phrases() if said.startswith(one)), None)
    if found is None:
        return False
    left = left_of(f" {said.removeprefix(found)} ", ("small",)).split()
    counted = bool(mentions(read_line(" ".join(left), context))) or all(names(thing or "", one) for one in left)
    return not left or (len(left) == 1 and counted)


@cache
def _phrases() -> tuple[str, ...]:
    lists = (cast("list[str]", load_words(language, "short_told")["none"]) for language in LANGUAGES)
    return tuple(sorted((padded(one) for words in lists for one in words), key=len, reverse=True))
