"""What words at the end of a look back decide about a goal: kept, closed, eased, given time. Refuses to guess.

Every word must belong to what is decided, to a measure of time or to small talk; who says more says something else.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from dialogs.language.edits.amending import moved_by
from dialogs.language.edits.editing import read_edit
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.wordings import Wording, tables, wording

Decided: TypeAlias = Literal["keep", "reached", "close", "stop", "target", "deadline", "way", "unsure", "next"]

LONGEST = 80
_TABLES = tables("deciding")
_KINDS: tuple[Decided, ...] = ("unsure", "next", "reached", "close", "stop", "way", "deadline", "target", "keep")
_OPENINGS = _TABLES.openings(*_KINDS)
_A = {"en": "one", "ar": "خلال"}
_TIMES = frozenset({"day", "week", "month", "quarter", "year"})
_MARKS = ("?", "؟")
_ONE = {word: _A[language] for language in _A for word in load_words(language, "deciding")["one"][0].split("|")}


def decision_in(text: str) -> Decided | None:
    """What a whole text decides; `None` where it says more, less, or two things at once."""
    said = _said(text)
    if said is None or not _TABLES.holds(said, _OPENINGS):
        return None
    found: list[Decided] = []
    place = 0
    while place < len(said.words):
        ends = {kind: end for kind in _KINDS if (end := _TABLES.at(said, place, kind))}
        longest = max(ends.values(), default=0)
        if longest:
            found.append(next(kind for kind in _KINDS if ends.get(kind) == longest))
        place = max(longest, _TABLES.at(said, place, "fill"))
        if not place:
            return None
    return _one(found)


def _one(found: list[Decided]) -> Decided | None:
    """The one decision among those named: closing what is reached is reached, whatever else is said of it."""
    kinds = dict.fromkeys(found)
    if "reached" in kinds and kinds.keys() <= {"reached", "close", "stop"}:
        return "reached"
    if "close" in kinds and kinds.keys() <= {"close", "stop"}:
        return "close"
    return found[0] if len(kinds) == 1 else None


def given_time(text: str, day: date, context: Context) -> date | None:
    """The day that a length of time moves the deadline to: "two more months", «نزيد شهرين»; `None` for other words."""
    edit = read_edit(text, context)
    if edit is not None and edit.kind == "shift" and edit.part == "deadline":
        return moved_by(day, edit.words, context, sooner=edit.sooner)
    said = _said(text)
    if said is None or not (_names(said, "longer", "deadline") or "+" in text) or _names(said, "away"):
        return None
    lengths = _lengths(text, context)
    if len(lengths) == 1 and _only(said, lengths, "longer", "deadline"):
        return moved_by(day, text[lengths[0].start_at : lengths[0].end_at], context)
    units = [word for word in said.words if word in _ONE]
    if not lengths and len(units) == 1 and _only(said, (), "longer", "deadline", "one"):
        return moved_by(day, f"{_ONE[units[0]]} {units[0]}", context)
    return None


def is_length(text: str, context: Context) -> bool:
    """Whether a text is a length of time and no more: "two months", which may count from today or from a day."""
    said = _said(text)
    lengths = _lengths(text, context) if said is not None else ()
    return said is not None and len(lengths) == 1 and _only(said, lengths) and not _names(said, "away")


def _lengths(text: str, context: Context) -> tuple[Span, ...]:
    return tuple(one for one in find_spans(text, context) if one.kind == "duration" and one.unit in _TIMES)


def stepped(text: str, context: Context) -> Literal["less", "more"] | None:
    """Whether an amount is one less or more than what stands: "20% lower", «ننقص ٢٠٪»; not "lower it to 15"."""
    said = _said(text)
    spans = find_spans(text, context) if said is not None else ()
    amounts = tuple(one for one in spans if one.kind not in ("date", "duration"))
    if said is None or not amounts or not _only(said, tuple(spans), "less", "more") or _names(said, "away"):
        return None
    less, more = _names(said, "less"), _names(said, "more")
    return None if less == more else "less" if less else "more"


def plainly_valued(text: str, context: Context) -> bool:
    """Whether a text names an amount or a day for the goal and nothing else that it might be about."""
    said = _said(text)
    spans = tuple(find_spans(text, context)) if said is not None else ()
    return (
        said is not None and bool(spans) and _only(said, spans, "target", "deadline", "longer", "less", "more", "away")
    )


def says_nothing(text: str) -> bool:
    """Whether a whole text says that there is nothing to tell: "nothing much", «محدش قال حاجة»."""
    return _all_of(text, "nothing")


def had_enough(text: str) -> bool:
    """Whether a whole text says that no more shall be asked now: "that's all for today", «كفاية»."""
    return _all_of(text, "enough")


def waits(text: str) -> bool:
    """Whether a whole text asks for a moment, or is small talk before the answer: "hold on", «استنى اشوف»."""
    return _all_of(text, "moment")


def _all_of(text: str, name: str) -> bool:
    said = _said(text)
    return said is not None and _only(said, (), name) and _names(said, name)


def _said(text: str) -> Wording | None:
    if len(text) > LONGEST or text.rstrip().endswith(_MARKS):
        return None
    said = wording(text)
    return said if said.words else None


def _only(said: Wording, spans: tuple[Span, ...], *names: str) -> bool:
    """Whether every word is part of a span, of these lists, or small talk."""
    known: set[int] = set()
    for place in range(len(said.words)):
        known.update(range(place, _TABLES.at(said, place, *names, "fill")))
        if any(one.start_at < said.ends[place] and said.starts[place] < one.end_at for one in spans):
            known.add(place)
    return len(known) == len(said.words)


def _names(said: Wording, *names: str) -> bool:
    return any(_TABLES.at(said, place, name) for place in range(len(said.words)) for name in names)
