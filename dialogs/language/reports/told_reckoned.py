"""Figures that must be reckoned first: "10 from ads and 4 from referrals", "60% of the way". Refuses to reckon them.

As in `told_shortly`, beside them stand only small words of closed lists, and perhaps the name of what is counted.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from dialogs.language.goals.line import read_line
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.reports.told_shortly import MOST_NAMED, holds, left_of, padded, phrases_of
from dialogs.language.reports.told_when import Told, told_when
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold

MOST_WORDS = 14
MOST_SUMMED = 4
_AMOUNTS = frozenset({"number", "percent", "money"})
_SIGNS = "-−–"

Kind: TypeAlias = Literal["sum", "way", "target", "change", "points", "times", "part", "left", "ratio"]


class Reckonable(NamedTuple):
    """What is to be reckoned with which `figures` (shares as parts of one), of which day, what is `named` beside.

    `doubtful` says that it may be a wish where nothing was asked.
    """

    kind: Kind
    figures: tuple[float, ...]
    when: Told
    named: tuple[str, ...] = ()
    doubtful: bool = False


def reckonable(text: str, context: Context) -> Reckonable | None:
    """Read a line whose figure must be reckoned; `None` where it is a plain one, asks, wishes, or says more."""
    if not 0 < len(text.split()) <= MOST_WORDS or "?" in text or "؟" in text:
        return None
    when = told_when(text, context)
    spans = find_spans(when.rest, context)
    if when.ahead or any(one.kind in {"date", "duration"} for one in spans):
        return None
    if read_line(when.rest, context).named("cues", "want"):
        return None
    figures = [one for one in spans if one.kind in _AMOUNTS and one.value is not None]
    if len(figures) > 1:
        return _part(figures, when) or _ratio(figures, when) or _sum(figures, when)
    return _in_words(when) or ((_share(figures[0], when) or _left(figures[0], when)) if figures else None)


def _in_words(when: Told) -> Reckonable | None:
    """Read "halfway there", "it doubled", «تضاعف»: a share or a multiple without a figure."""
    said = padded(when.rest)
    tables: tuple[tuple[str, Kind, float], ...] = (
        ("halfway", "way", 0.5),
        ("twice", "times", 2),
        ("thrice", "times", 3),
        ("halved", "times", 0.5),
    )
    for table, kind, value in tables:
        if holds(said, table) and len(named := left_of(said, (table, "small", "rough")).split()) <= MOST_NAMED:
            return Reckonable(kind, (value,), when, tuple(named), holds(said, "perhaps_wished"))
    return None


def _share(figure: Span, when: Told) -> Reckonable | None:
    """Read one share or one number of points: of the way, of the target, or by how much it moved."""
    before, behind = when.rest[: figure.start_at], when.rest[figure.end_at :]
    rest, value = padded(f"{before} {behind}"), figure.value or 0
    written = fold(when.rest[: figure.end_at]).text.strip()
    fraction = figure.kind == "number" and 0 < value < 1
    if figure.kind == "percent" or fraction:
        for table, kind in (("way", "way"), ("of_target", "target")):
            if holds(padded(behind), table) and not left_of(rest, (table, "small", "rough")).split():
                share = value if fraction else value / 100
                return Reckonable("way" if kind == "way" else "target", (share,), when)
    points = figure.kind == "percent" or figure.unit == "points" or holds(padded(behind), "points")
    if not points:
        return None
    kind_: Kind = "change" if figure.kind == "percent" else "points"
    share = value / 100 if kind_ == "change" else value
    for table, sign in (("lower", -1), ("higher", 1)):
        moved = holds(rest, table)
        named = left_of(rest, (table, "small", "rough", "points")).split()
        if moved and share > 0 and len(named) <= MOST_NAMED:
            return Reckonable(kind_, (sign * share,), when, tuple(named), holds(rest, "perhaps_wished"))
    if not rest.split() and (share < 0 or written[0] in f"{_SIGNS}+"):
        return Reckonable(kind_, (-abs(share) if written[0] != "+" else share,), when)
    return None


def _left(figure: Span, when: Told) -> Reckonable | None:
    """Read how much is still missing: "800 to go", «فاضل ٨٠٠ ونوصل»."""
    rest = padded(f"{when.rest[: figure.start_at]} {when.rest[figure.end_at :]}")
    if figure.kind != "number" or not holds(rest, "left") or left_of(rest, ("left", "small", "rough")).split():
        return None
    return Reckonable("left", (figure.value or 0,), when)


def _ratio(figures: list[Span], when: Told) -> Reckonable | None:
    """Read what was spent and how many came of it: "spent £210, got 14 leads", «صرفنا ١٠٠٠ ريال وجانا ٣٠ عميل»."""
    if len(figures) != 2 or {one.kind for one in figures} != {"money", "number"}:  # noqa: PLR2004 - spent and got
        return None
    paid = next(one for one in figures if one.kind == "money")
    got = next(one for one in figures if one.kind == "number")
    spent = holds(padded(when.rest), "spent") and (paid.value or 0) > 0 and (got.value or 0) > 0
    return Reckonable("ratio", (paid.value or 0, got.value or 1), when) if spent else None


def _part(figures: list[Span], when: Told) -> Reckonable | None:
    """Read "12 returns out of 200", «١٢ من أصل ٢٠٠»."""
    if len(figures) != 2:  # noqa: PLR2004 - a part and its whole
        return None
    part, whole = figures
    between = padded(when.rest[part.end_at : whole.start_at]).split()
    leads = phrases_of(("out_of",))
    led = next((n for n in (3, 2, 1) if len(between) >= n and padded(" ".join(between[-n:])) in leads), 0)
    if not led or part.kind != "number" or whole.kind != "number" or (part.value or 0) > (whole.value or 0):
        return None
    words = f"{when.rest[: part.start_at]} {' '.join(between[:-led])} {when.rest[whole.end_at :]}"
    named = left_of(padded(words), ("small", "rough")).split()
    if len(named) > MOST_NAMED + 1 or not whole.value:
        return None
    return Reckonable("part", (part.value or 0, whole.value), when, tuple(named))


def _sum(figures: list[Span], when: Told) -> Reckonable | None:
    """Read figures that make one: joined by a plus, or each with where it came from."""
    if len(figures) > MOST_SUMMED or len({(one.kind, one.unit) for one in figures}) > 1:
        return None
    text = when.rest
    gaps = [text[one.end_at : other.start_at] for one, other in pairwise(figures)]
    plus = all(_plain(gap) in _PLUS for gap in gaps)
    ends = [*gaps, text[figures[-1].end_at :]]
    sourced = (
        all(_sourced(gap) for gap in ends) and not left_of(padded(text[: figures[0].start_at]), ("small",)).split()
    )
    values = tuple(one.value or 0 for one in figures)
    if plus and len(left_of(padded(f"{text[: figures[0].start_at]} {ends[-1]}"), ("small",)).split()) <= MOST_NAMED:
        return Reckonable("sum", values, when)
    return Reckonable("sum", values, when) if sourced else None


_PLUS = frozenset({"+", "plus", "زائد", "زايد"})


def _plain(gap: str) -> str:
    return fold(gap).text.casefold().strip()


def _sourced(gap: str) -> bool:
    """Whether words behind a figure say where it came from, and hardly more."""
    words = padded(gap)
    return len(words.split()) <= 6 and any(words.startswith(one) for one in phrases_of(("source",)))  # noqa: PLR2004
