"""Until when something rests: "until after March" ends with its last day. Refuses to say what it is that rests."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import Wording, tables, wording

_TABLES = tables("putting_off")
_A_DAY = timedelta(days=1)
_NEAR = 3


def rests_until(words: str, context: Context) -> date | None:
    """The day on which it goes on: of a stretch that is named its first, behind "after" the one after it is over.

    A stretch that runs already holds until its last day; `None` where no day ahead is named.
    """
    said = wording(words)
    over = _over(said, context)
    if over is not None:
        return over + _A_DAY if over >= context.today else None
    span = next((one for one in find_spans(words, context) if one.kind == "date"), None)
    if span is None:
        return None
    days = (span.end,) if _has(said, "ending", span) else (span.start, span.end)
    return next((day for day in days if day is not None and day > context.today), None)


def _over(said: Wording, context: Context) -> date | None:
    """The last day of what is to be over first: "after March", "until the summer is over", «لين يخلص رمضان»."""
    places = range(len(said.words))
    for end in (_TABLES.at(said, place, "after", "until_over") for place in places):
        named = _dates(said.behind(end), context) if end else []
        if named and len(wording(said.behind(end)[: named[0].start_at]).words) < _NEAR:
            return named[0].end
    for place in places:
        if place and _TABLES.at(said, place, "is_over"):
            named = _dates(said.text[: said.starts[place]], context)
            if named and not said.text[named[-1].end_at : said.starts[place]].strip():
                return named[-1].end
    return None


def _dates(words: str, context: Context) -> list[Span]:
    return [one for one in find_spans(words, context) if one.kind == "date"]


def _has(said: Wording, name: str, span: Span) -> bool:
    inside = (place for place, at in enumerate(said.starts) if span.start_at <= at < span.end_at)
    return any(_TABLES.at(said, place, name) for place in inside)
