"""What is said of a thing to deliver: done, not yet, half of it, late, on its way. Refuses what names another thing.

Every word belongs to one of those, to a day, to small talk, or to the name of the thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import Wording, forms, tables, wording

Deed: TypeAlias = Literal["done", "not_yet", "part", "late", "on_time"]

LONGEST = 80
WHOLE = 100.0
LEAST_IN_NAME = 3
_TABLES = tables("deeds")
_KINDS: tuple[Deed, ...] = ("late", "on_time", "part", "done")
_OTHERS: tuple[Deed, ...] = ("late", "on_time", "part")
_MARKS = ("?", "؟")


@dataclass(frozen=True, slots=True)
class DeedSaid:
    """What is said of a deed; `share` of a hundred where told, `named` where words of its name stood in it."""

    kind: Deed
    share: float | None = None
    named: bool = False


def deed_said(text: str, names: str, context: Context) -> DeedSaid | None:
    """What a whole text says of a thing whose words are `names`; `None` where it says anything else."""
    if len(text) > LONGEST or text.rstrip().endswith(_MARKS):
        return None
    said = wording(text)
    spans = tuple(one for one in find_spans(text, context) if one.kind in ("date", "duration", "percent"))
    own = {form for word in wording(names).words for form in _bare(word) if len(form) >= LEAST_IN_NAME}
    own = own.union(*(group for group in _alike() if group & own))
    kinds, named, known = _read(said, spans, own)
    if not known:
        return None
    share = next((one.value for one in spans if one.kind == "percent"), None)
    if share is not None and not kinds & {"late", "on_time"}:
        kind: Deed = "done" if share >= WHOLE else "part"
        return DeedSaid(kind, share, named) if share <= WHOLE else None
    kind_ = next((one for one in _OTHERS if one in kinds), None)
    if kind_ is None and "not" in kinds and (named or "done" in kinds):
        kind_ = "not_yet"
    if kind_ is None and "done" in kinds:
        kind_ = "done"
    half = kind_ == "part" and any(_TABLES.at(said, place, "half") for place in range(len(said.words)))
    return DeedSaid(kind_, WHOLE / 2 if half else None, named) if kind_ is not None else None


def _read(said: Wording, spans: tuple[Span, ...], own: set[str]) -> tuple[set[str], bool, bool]:
    """The kinds of words held, whether the thing is named, and whether every word is known."""
    kinds: set[str] = set()
    named = False
    place = 0
    while place < len(said.words):
        at, end_at = said.starts[place], said.ends[place]
        ends = {name: end for name in (*_KINDS, "not") if (end := _TABLES.at(said, place, name))}
        longest = max(ends.values(), default=0)
        mine = not own.isdisjoint(_bare(said.words[place]))
        timed = any(one.start_at < end_at and at < one.end_at for one in spans)
        if longest and not (mine and longest == place + 1 and "done" not in ends):
            kinds.update(name for name, end in ends.items() if end == longest)
        elif not (mine or timed or (longest := _TABLES.at(said, place, "fill"))):
            return kinds, named, False
        named = named or mine
        place = max(longest, place + 1)
    return kinds, named, True


def _bare(word: str) -> tuple[str, ...]:
    """The forms of a word, without its article too."""
    return (*forms(word), *(form.removeprefix("ال") for form in forms(word) if form.startswith("ال")))


@cache
def _alike() -> tuple[frozenset[str], ...]:
    """Words that name the same kind of thing: a site is a website."""
    return tuple(
        frozenset(fold(word).text for word in line.split())
        for language in LANGUAGES
        for line in load_words(language, "deeds")["same"]
    )
