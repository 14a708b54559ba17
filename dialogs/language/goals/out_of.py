"""A part told of a whole in figures: "2 out of 3 customers", "4.2 out of 5", "1 in 5". Refuses fractions in words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dialogs.language.goals.candidate import Candidate
    from dialogs.language.goals.line import Line

_JOINED = frozenset(
    {("out", "of"), ("out", "of", "every"), ("of", "every"), ("in", "every"), ("من", "اصل"), ("من", "كل")}
)
_HUNDRED = frozenset({"ميه", "مئه", "مايه", "مائه", "hundred"})
_SCALES = frozenset({5.0, 10.0})


def parts_of_wholes(line: Line, found: Sequence[Candidate]) -> list[Candidate]:
    """The amounts with each part and its whole made one: a percentage, or a score where the whole is a scale."""
    kept = [_in_percent(line, one) for one in found]
    for part, whole in pairwise(found):
        between = tuple(line.tokens[at].folded for at in range(part.last, whole.first))
        joined = between in _JOINED or (between == ("in",) and _counts(line, whole))
        if not joined or part.kind != "count" or whole.kind != "count" or not 0 < part.value <= whole.value:
            continue
        at = next(place for place, one in enumerate(kept) if one.start == part.start)
        share = part.value / whole.value * 100
        score = whole.value in _SCALES and not _counts(line, whole)
        one = part._replace(kind="points") if score else part._replace(kind="percent", value=share)
        kept[at : at + 2] = [one._replace(end=whole.end, last=whole.last)]
    return kept


def _in_percent(line: Line, one: Candidate) -> Candidate:
    """A figure that is a fraction already ("1 in 5"), as a percentage of those it is told of."""
    if one.kind != "count" or not 0 < one.value < 1:
        return one
    told = line.text[one.start : one.end].split()
    ends = told[-1].isdigit() or line.tokens[one.last - 1].folded in _HUNDRED
    apart = len(told) > 2 and ends  # noqa: PLR2004 - part, word, whole
    return one._replace(kind="percent", value=one.value * 100) if apart else one


def _counts(line: Line, whole: Candidate) -> bool:
    """Whether a measure or people stand behind the whole: "3 out of 5 customers"."""
    behind = any(0 <= cue.first - whole.last <= 1 for cue in line.any_named("measures"))
    return behind or (whole.last < len(line.tokens) and line.tokens[whole.last].folded == "people")
