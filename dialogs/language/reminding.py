"""What a text says about the coach's reminders: "no reminders after 9 pm", «خل التذكير الساعة ٨». Refuses all else.

A word of reminding, or of sending with a negation, and something that can be set: an hour, a rhythm, days, a pause. All
other words must be small ones, so that reminders to customers stay what they are.
"""

from __future__ import annotations

from dialogs.language.context import Context
from dialogs.language.hours import Night, hours_in, is_of_day
from dialogs.language.settings_said import SettingSaid
from dialogs.language.spans import Span, find_spans
from dialogs.language.wordings import Wording, forms, tables, wording

LONGEST = 90
SPARE = 1
_TABLES = tables("reminding")
_RHYTHMS = {"weekly": "weekly", "monthly": "monthly", "quarterly": "none", "daily": ""}
_KINDS = (
    "never",
    "not",
    "resume",
    "ramadan",
    "iftar",
    "usual",
    "steps",
    *_RHYTHMS,
    "holidays",
    "weekend",
    "weekday",
    "stretch",
    "many",
)
_GATE = _TABLES.openings("said", "message", "never", "iftar")
_MARKS = ("?", "؟")

Classes = dict[str, list[tuple[int, int]]]


def reminding_said(text: str, context: Context) -> SettingSaid | None:
    """The setting that words about reminders ask for, with the choice where they say it; `None` for any other text."""
    said = wording(text) if len(text) <= LONGEST else None
    if said is None or not said.words or not _TABLES.holds(said, _GATE):
        return None
    found = _classes(said)
    negated = "not" in found or "never" in found
    spoken = "said" in found or "never" in found or ("message" in found and negated)
    if not spoken and not ("ramadan" in found and "iftar" in found):
        return None
    if "others" in found or (text.rstrip().endswith(_MARKS) and "able" not in found):
        return None
    spans = find_spans(text, context)
    if _unknown(said, found, spans) > (SPARE if "said" in found else 0):
        return None
    days = [span for span in spans if span.kind in ("date", "duration")]
    timed = bool(days) or "stretch" in found
    return _set(found, _bare(said, found, days), _bare(said, found, []), negated=negated, timed=timed)


def _set(found: Classes, timeless: str, rest: str, *, negated: bool, timed: bool) -> SettingSaid | None:
    night: Night = "" if not negated else "to" if "before" in found else "from"
    hours = hours_in(timeless, night)
    if "ramadan" in found and (hours or found.keys() & {"iftar", "usual", "not", "never"}):
        choice = "evening" if "iftar" in found or not negated else "off"
        return SettingSaid("ramadan", "", "same" if "usual" in found else choice)
    if "steps" in found:
        return SettingSaid("steps", "", "no" if negated else "yes")
    rhythm = next((one for one in _RHYTHMS if one in found), None)
    if rhythm is not None:
        return SettingSaid("looks", "", "none" if negated else _RHYTHMS[rhythm])
    if "resume" in found:
        return SettingSaid("pause", "", "off")
    if hours is not None:
        return _of_hours(found, timeless, hours, negated=negated)
    if found.keys() & {"holidays", "weekend", "weekday"}:
        return _of_days(found, negated=negated)
    if negated and "many" not in found:
        return SettingSaid("pause" if timed else "silence", rest if timed else "")
    return SettingSaid("all", "") if "many" in found else None


def _of_hours(found: Classes, said: str, hours: tuple[int, int], *, negated: bool) -> SettingSaid:
    """The hours for reminders, or with a negation those without any; a part of the day alone is asked about."""
    if not negated:
        return SettingSaid("hours", "", f"{hours[0]}-{hours[1]}" if hours[0] < hours[1] else "")
    if hours[1] - hours[0] != 1:
        return SettingSaid("quiet", said if any(map(str.isdigit, said)) else "")
    return SettingSaid("quiet", "", f"-{hours[0]}" if "before" in found else f"{hours[0]}-")


def _of_days(found: Classes, *, negated: bool) -> SettingSaid | None:
    if negated:
        choice = next((one for one in ("holidays", "weekend") if one in found), "")
        return SettingSaid("days", "", choice)
    return SettingSaid("days", "", "any") if "plural" in found and "weekday" not in found else None


def _classes(said: Wording) -> Classes:
    """Where the phrases of each list stand; a word of sending counts as one of reminding only with a negation."""
    found: Classes = {}
    for name in ("said", "message", "others", "able", "plural", "after", "before", *_KINDS):
        for place in range(len(said.words)):
            if end := _TABLES.at(said, place, name):
                found.setdefault(name, []).append((place, end))
    return found


def _unknown(said: Wording, found: Classes, spans: tuple[Span, ...]) -> int:
    """How many words are none of ours, of an hour or of a day."""
    known = {place for places in found.values() for first, end in places for place in range(first, end)}
    for place, word in enumerate(said.words):
        start = said.starts[place]
        if place not in known and not (
            _TABLES.at(said, place, "fill")
            or word.isdecimal()
            or any(is_of_day(form) for form in forms(word))
            or any(span.start_at <= start < span.end_at for span in spans)
        ):
            continue
        known.add(place)
    return len(said.words) - len(known)


def _bare(said: Wording, found: Classes, days: list[Span]) -> str:
    """The text without the words of reminding and without days, whose letters and figures may be those of an hour."""
    named = (one for name in ("said", "message", "never", "not", "ramadan") for one in found.get(name, ()))
    out = {place for first, end in named for place in range(first, end)}
    out |= {place for place, at in enumerate(said.starts) if any(one.start_at <= at < one.end_at for one in days)}
    kept = (place for place in range(len(said.words)) if place not in out)
    return " ".join(said.between(place, place + 1) for place in kept)
