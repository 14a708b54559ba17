"""The calendar of what is published, in words: a line a day, week by week. Refuses to choose the days."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from dialogs.domain.plans.content_calendar import DAY, DAYS, Entry
from dialogs.domain.plans.content_ideas import STAGE_AIMS
from dialogs.domain.plans.plan_words import picked_name
from dialogs.messages import Bold, Day, T, Text, lines


def post_line(entry: Entry) -> Text:
    """One day: the kind, what about, and what for."""
    what = _what(entry)
    if entry.stage is None:
        return T("{day}: {what}", day=Day(entry.day), what=what)
    return T("{day}: {what}, {aim}", day=Day(entry.day), what=what, aim=STAGE_AIMS[entry.stage])


def _what(entry: Entry) -> Text:
    if entry.kind is not None and entry.topic is not None:
        return T("{kind} about “{topic}”", kind=picked_name(entry.kind), topic=picked_name(entry.topic))
    one = entry.kind or entry.topic
    return picked_name(one) if one is not None else T("something small")


def weeks_of(entries: Sequence[Entry]) -> tuple[Text, ...]:
    """The entries under a heading a week, counted from the first entry's day."""
    if not entries:
        return ()
    first = entries[0].day
    weeks = groupby(entries, key=lambda one: (one.day - first) // (DAY * DAYS))
    return tuple(lines(Bold(T("Week {n}", n=week + 1)), *(post_line(one) for one in found)) for week, found in weeks)
