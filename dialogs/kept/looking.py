"""What people say at a look at a goal instead of a figure: unchanged, no more, a range. Refuses other answers."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias, cast

from dialogs.domain.aimed import Amount
from dialogs.kept.report import figure_alone
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.reports.told_figures import parts_of
from dialogs.language.reports.told_when import Told, told_when
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.wordings import Wording, tables, wording

Remark: TypeAlias = Literal["unchanged", "stop", "over"]
_TABLES = tables("looking")
_REMARKS: tuple[Remark, ...] = ("unchanged", "over", "stop")
_OPENINGS = _TABLES.openings("beside", *_REMARKS)
_LONGEST = 90
_LONGEST_REPORT = 160
_FEWEST_DIGITS = 2
_MOST_FIGURES = 6
_FEW_LETTERS = 20
_CLAUSES = re.compile(
    r"(?:[,،](?!(?<=\d.)\d)|[;؛\n])+|\s+(?:and|then|but|ثم|لكن)\s+|\s+و\s*(?=[\d٠-٩])|\s+و(?=\w)|\s+و\s+"
)
_AMOUNTS = frozenset({"number", "percent", "money"})


def remark_in(text: str) -> Remark | None:
    """Find what the whole of a text remarks, small words aside; `None` where it says more, or holds a figure."""
    if len(text) > _LONGEST or any(map(str.isdigit, text)):
        return None
    said = wording(text)
    if not said.words or not _TABLES.holds(said, _OPENINGS):
        return None
    return next((one for one in _REMARKS if any(_whole(said, place, one) for place in range(_led(said) + 1))), None)


def _led(said: Wording) -> int:
    """How many words at the beginning say nothing of their own."""
    place = 0
    while end := _TABLES.at(said, place, "beside"):
        place = end
    return place


def _whole(said: Wording, place: int, remark: Remark) -> bool:
    end = _TABLES.at(said, place, remark)
    while end and end < len(said.words):
        end = _TABLES.at(said, end, "beside", remark)
    return bool(end)


class Dated(NamedTuple):
    """A figure in its own words, with the day that it is of where one was named, and both as they were `said`."""

    words: str
    when: Told
    said: str


def dated_in(text: str, context: Context, *, asked: bool = False) -> tuple[Dated, ...]:
    """Several figures of several days ("85 in January, 88 in February"), the oldest first; none where it is but one.

    Where a figure was `asked` for, a few more words may stand beside each.
    """
    if len(text) > _LONGEST_REPORT or sum(map(str.isdigit, text)) < _FEWEST_DIGITS:
        return ()
    ways = (tuple(one for one in _CLAUSES.split(text) if one.strip()), *parts_of(text, context))
    read = (_told(parts, context, asked=asked) for parts in ways if 1 < len(parts) <= _MOST_FIGURES)
    return max(read, key=lambda found: sum(one.when.on is not None for one in found), default=())


def _told(parts: tuple[str, ...], context: Context, *, asked: bool) -> tuple[Dated, ...]:
    """The parts of a text as figures of days of their own, the oldest first; none where one of them is not."""
    found = [Dated(when.rest, when, part) for part in parts if (when := told_when(part, context))]
    days = [one.when.on or context.today for one in found]
    bare = _bare if asked else figure_alone
    if len(set(days)) < len(days) or any(one.when.ahead for one in found) or not any(one.when.on for one in found):
        return ()
    if not all(bare(one.words, context) or (one.when.on and _bare(one.words, context)) for one in found):
        return ()
    return tuple(sorted(found, key=lambda one: one.when.on or context.today))


def _bare(words: str, context: Context) -> bool:
    """Whether words hold one figure and hardly anything else."""
    figures = [one for one in find_spans(words, context) if one.kind in _AMOUNTS]
    return len(figures) == 1 and sum(map(str.isalpha, words)) <= _FEW_LETTERS


def range_in(text: str, context: Context) -> tuple[Amount, Amount] | None:
    """The two ends between which a figure lies ("80-85", «بين ٨٠ و٨٥», "80 or 85"); `None` where one is told."""
    spans = find_spans(text, context)
    if any(one.kind in {"date", "duration"} for one in spans):
        return None
    ranged = next((one for one in spans if one.kind == "range" and one.low is not None and one.high is not None), None)
    if ranged is not None:
        return _amount(ranged.low or 0, ranged.of), _amount(ranged.high or 0, ranged.of)
    figures = [one for one in spans if one.kind in _AMOUNTS and one.value is not None]
    for one, other in pairwise(figures):
        between = wording(text[one.end_at : other.start_at])
        if between.words and _TABLES.at(between, 0, "either") == len(between.words):
            return _end(one, other), _end(other, one)
    return None


def end_chosen(text: str) -> Literal["low", "middle", "high"] | None:
    """Which figure of a range words choose: "the middle one", «الأكبر»; `None` where they hold a figure or say more."""
    if len(text) > _LONGEST or any(map(str.isdigit, text)):
        return None
    said = f" {' '.join(wording(text).words)} "
    ends: tuple[Literal["low", "middle", "high"], ...] = ("low", "middle", "high")
    found = [end for end in ends if any(f" {one} " in said for one in _ends(end))]
    return found[0] if len(found) == 1 else None


@cache
def _ends(end: str) -> tuple[str, ...]:
    lists = (cast("list[str]", load_words(language, "looking")["ends"][end]) for language in LANGUAGES)
    return tuple(" ".join(wording(one).words) for words in lists for one in words)


def _amount(value: float, of: str | None) -> Amount:
    return Amount(value=value, unit=of if of not in (None, "number") else "count")


def _end(one: Span, other: Span) -> Amount:
    """One of two figures, in the unit that the other may have alone: "2 or 3%"."""
    kind = "percent" if "percent" in (one.kind, other.kind) else one.unit or other.unit
    return _amount(one.value or 0, kind)
