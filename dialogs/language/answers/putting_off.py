"""Whether words put a question off ("tomorrow", «مو فاضي») or let the goal go ("we closed the shop"). Refuses figures.

All words must be of that kind or a time; who says more says something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.language.days.hours import hours_in, is_of_day
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import Wording, forms, tables, wording

LONGEST = 80
TONIGHT = 20
DUSK = 18
_TABLES = tables("putting_off")
_KINDS = ("remind", "put", "busy", "later", "hour", "soon", "tonight", "away", "beginning")
_OPENINGS = _TABLES.openings(*_KINDS)
_ENDINGS = _TABLES.openings("ended", "stop")
_MARKS = ("?", "؟")
_TIME = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?:am|pm)?")
_HOURS = {"minute": 1 / 60, "hour": 1.0}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, slots=True)
class PutOff:
    """Until when: after a `wait`, at an `hour` of today, or on a `day`; none of them where no time was named.

    `asked` says that reminding itself was spoken of, so that it can be nothing else.
    """

    wait: timedelta | None = None
    hour: int | None = None
    day: date | None = None
    asked: bool = False

    @property
    def ahead(self) -> bool:
        """Whether a day or a wait was named; an hour alone may be that of all reminders."""
        return self.wait is not None or self.day is not None


def put_off(text: str, context: Context) -> PutOff | None:
    """Until when a text puts a question off; `None` where it says anything else, or asks."""
    if len(text) > LONGEST or text.rstrip().endswith(_MARKS):
        return None
    said = wording(text)
    if not said.words:
        return None
    spans = tuple(one for one in find_spans(text, context) if one.kind in ("date", "duration"))
    if not spans and hours_in(text) is None and not _TABLES.holds(said, _OPENINGS):
        return None
    found = {name for name in _KINDS if any(_TABLES.at(said, place, name) for place in range(len(said.words)))}
    timed = hours_in(text) is not None and any(_TABLES.at(said, place, "clock") for place in range(len(said.words)))
    if _says_more(said, spans) or _refused(said) or not (spans or timed or found - {"remind", "put", "hour"}):
        return None
    return _until(said, found, spans, context)


def with_reminder(text: str, context: Context) -> tuple[str, PutOff] | None:
    """What is told before a wish to be reminded, and that wish: "45 bookings, remind me tomorrow"; else `None`."""
    said = wording(text)
    if len(text) > LONGEST or not _TABLES.holds(said, _TABLES.openings("remind")):
        return None
    for place in range(1, len(said.words)):
        if not _TABLES.at(said, place, "remind"):
            continue
        begins = place - 1 if _TABLES.at(said, place - 1, "along") else place
        told, until = said.text[: said.starts[begins]].strip(" ,،;؛.-\n"), put_off(said.behind(place), context)
        if told and until is not None and until.asked:
            return told, until
    return None


def lets_go(text: str) -> bool:
    """Whether words say that the business is closed or the goal is wanted no more, and nothing else."""
    said = wording(text) if len(text) <= LONGEST and not text.rstrip().endswith(_MARKS) else None
    if said is None or not _TABLES.holds(said, _ENDINGS):
        return False
    place, ended = 0, False
    while place < len(said.words):
        end = _TABLES.at(said, place, "ended", "stop")
        ended = ended or bool(end)
        place = end or _TABLES.at(said, place, "fill")
        if not place:
            return False
    return ended


def _refused(said: Wording) -> bool:
    """Whether it is said that nobody shall remind: "don't remind me on Friday"."""
    places = range(1, len(said.words))
    return any(_TABLES.at(said, place, "remind") and _TABLES.at(said, place - 1, "never") for place in places)


def _says_more(said: Wording, spans: tuple[Span, ...]) -> bool:
    """Whether any word is neither ours nor a part of a time."""
    known: set[int] = set()
    for place, word in enumerate(said.words):
        end = _TABLES.at(said, place, *_KINDS, "fill")
        known.update(range(place, end))
        at = said.starts[place]
        clock = _TIME.fullmatch(word) and (place and _TABLES.at(said, place - 1, "clock"))
        if (
            clock
            or (not word.isdecimal() and any(is_of_day(form) for form in forms(word)))
            or any(one.start_at <= at < one.end_at for one in spans)
        ):
            known.add(place)
    return len(known) < len(said.words)


def _until(said: Wording, found: set[str], spans: tuple[Span, ...], context: Context) -> PutOff | None:
    asked = "remind" in found
    hours = next((one for one in spans if one.kind == "duration" and one.unit in _HOURS), None)
    if hours is not None:
        return PutOff(wait=timedelta(hours=(hours.value or 1) * _HOURS[hours.unit or "hour"]), asked=asked)
    if "soon" in found:
        return PutOff(wait=timedelta(hours=1), asked=asked)
    rather_not = bool(found & {"busy", "later"})
    dated = tuple(one for one in spans if one.kind == "date")
    days = [
        day
        for one in dated
        if (day := _day(said, one, context.today, past_it=rather_not, told=bool(found))) is not None
    ]
    day = max(days, default=None)
    if dated and not days and not found:
        return None
    if day is None and "away" in found:
        day = context.today + timedelta(days=7)
    if day is not None and day <= context.today and "tonight" not in found:
        return None
    if day is None or day <= context.today:
        clock = any(_TABLES.at(said, place, "clock") for place in range(len(said.words)))
        hour = hours_in(said.text) if clock or "tonight" in found else None
        if hour is not None or "tonight" in found:
            return PutOff(hour=_hour_of(hour), asked=asked)
    stretch = next((one for one in spans if one.kind == "duration" and one.unit in _DAYS), None)
    if day is None and stretch is not None:
        day = context.today + timedelta(days=round((stretch.value or 1) * _DAYS[stretch.unit or "day"]))
    return PutOff(day=day, asked=asked)


def _hour_of(hours: tuple[int, int] | None) -> int:
    """One hour: that which was named, one of the afternoon, else one of the evening."""
    if hours is None or (hours[1] - hours[0] != 1 and hours[0] >= DUSK):
        return TONIGHT
    return hours[0] if hours[1] - hours[0] == 1 else hours[0] + 1


def _day(said: Wording, span: Span, today: date, *, past_it: bool, told: bool) -> date | None:
    """The day meant: of a week the same weekday, of another stretch its first day, or the one after it.

    Of a stretch that runs its last day is meant where more than it is `told`, or the one after it (`past_it`: "not
    this week"); the beginning of a month or a week that is over is that of the next.
    """
    assert span.start is not None and span.end is not None  # noqa: S101, PT018 - a span of the kind "date" has both
    before = [place for place, at in enumerate(said.starts) if at < span.start_at]
    if before and span.end > span.start and _TABLES.at(said, before[-1], "after"):
        return span.end + timedelta(days=1)
    at = next((place for place, start in enumerate(said.starts) if start >= span.start_at), None)
    if at is not None and span.start <= today and _TABLES.at(said, at, "beginning"):
        return _next_beginning(span.start)
    if span.start <= today <= span.end and span.end > span.start:
        runs_out = span.end + timedelta(days=1) if past_it else span.end
        return runs_out if told else None
    in_a_week = today + timedelta(days=7)
    return in_a_week if span.end > span.start and span.start <= in_a_week <= span.end else span.start


def _next_beginning(start: date) -> date:
    """The first day of the next month, or of the next week where it is one that began."""
    return (start + timedelta(days=31)).replace(day=1) if start.day == 1 else start + timedelta(days=7)
