"""A list of steps changed in words: one taken out, its day put off or brought forward. Refuses to know the steps.

"Remove the second", «أجل الثانية أسبوع»: places are numbers counted from 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dialogs.language.answers.assigning import places_named
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words


@dataclass(frozen=True, slots=True)
class Rearranged:
    """What was said: `dropped` places, or the `moved` ones (none named: all) with how far, and whether `sooner`."""

    dropped: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()
    by: str | None = None
    sooner: bool = False


def read_rearranged(text: str, count: int, context: Context) -> Rearranged | None:
    """Read such a change among `count` steps; `None` where the words are something else."""
    line = f" {fold(text).text.casefold()} "
    sooner = _says(line, "bring_forward")
    by, rest = _how_far(text, context) if sooner or _says(line, "put_off") else (None, text)
    if by is not None:
        return Rearranged(moved=places_named(rest, count, context), by=by, sooner=sooner)
    places = places_named(text, count, context) if _says(line, "drop") else ()
    return Rearranged(dropped=places) if places and len(places) < count else None


def _how_far(text: str, context: Context) -> tuple[str | None, str]:
    """The length of time in a text, a bare "week" being one of them, and the text without it."""
    for one in find_spans(text, context):
        if one.kind == "duration":
            return text[one.start_at : one.end_at], f"{text[: one.start_at]} {text[one.end_at :]}"
    for word in text.split():
        if any(one.kind == "duration" for one in find_spans(f"1 {word}", context)):
            return f"1 {word}", text.replace(word, " ")
    return None, text


def _says(line: str, table: str) -> bool:
    return any(f" {word} " in line for word in _listed(table))


@cache
def _listed(table: str) -> frozenset[str]:
    words = (word for language in LANGUAGES for word in load_words(language, "assigning")[table])
    return frozenset(fold(word).text.casefold() for word in words)
