"""What a text says about the coach's reminders: "no reminders after 9 pm", «خل التذكير الساعة ٨». Refuses all else.

A word of reminding, or of sending with a negation, and something that can be set: an hour, a rhythm, days, a pause. All
other words must be small ones, so that reminders to customers stay what they are.
"""

from __future__ import annotations

from dialogs.language.days.hours import Night, hours_in, is_of_day
from dialogs.language.days.weekdays import NOT_A_DAY, weekdays_in
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.orders.reminding_meant import RHYTHMS, Heard, beside, meant
from dialogs.language.orders.settings_said import SettingSaid
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import Wording, forms, tables, wording

LONGEST = 90
SPARE = 1
DAY = 24
_TABLES = tables("reminding")
_KINDS = (
    "never",
    "not",
    "resume",
    "until",
    "fortnight",
    "work",
    "ramadan",
    "iftar",
    "usual",
    "steps",
    *RHYTHMS,
    "holidays",
    "weekend",
    "weekday",
    "stretch",
    "many",
)
_BESIDE = (
    *("said", "message", "mine", "asleep", "works", "only", "instead", "better", "clock"),
    *("others", "able", "plural", "after", "before"),
)
_GATE = _TABLES.openings("said", "message", "mine", "never", "iftar", "asleep", "works", "better", "clock", *RHYTHMS)
_MARKS = ("?", "؟")

Classes = dict[str, list[tuple[int, int]]]


def reminding_said(text: str, context: Context) -> SettingSaid | None:
    """The setting that words about reminders ask for, with the choice where they say it; `None` for any other text."""
    said = wording(text) if len(text) <= LONGEST else None
    if said is None or not said.words or not _TABLES.holds(said, _GATE):
        return None
    found = _classes(said)
    if "others" in found or (text.rstrip().endswith(_MARKS) and "able" not in found):
        return None
    spans = find_spans(text, context)
    if "said" not in found and any(one.kind == "number" and (one.value or 0) > DAY for one in spans):
        return None
    spoken = _speaks_of_reminders(found)
    if _unknown(said, found, spans) > (SPARE if "said" in found else 0):
        return None
    heard = _heard(said, found, spans)
    return meant(heard) if spoken else beside(heard)


def _speaks_of_reminders(found: Classes) -> bool:
    """Whether the words are of being reminded, or of being written to: with a negation, or to "me"."""
    if found.keys() & {"said", "never", "mine", "asleep", "works"} or {"ramadan", "iftar"} <= found.keys():
        return True
    return "message" in found and "not" in found


def _heard(said: Wording, found: Classes, spans: tuple[Span, ...]) -> Heard:
    days = [span for span in spans if span.kind in ("date", "duration")]
    timeless, rest = _bare(said, found, days), _bare(said, found, [])
    negated = "not" in found or "never" in found
    night: Night = "from" if "asleep" in found else "" if not negated else "to" if "before" in found else "from"
    ends = {end for _, end in found.get("until", ())}
    ends |= {end for first, end in found.get("after", ()) if first in ends}
    return Heard(
        kinds=frozenset(found),
        hours=hours_in(timeless, night),
        weekdays=weekdays_in(rest),
        text=said.text,
        timeless=timeless,
        rest=rest,
        timed=bool(days) or "stretch" in found,
        until_ramadan=any(first in ends for name in ("ramadan", "holidays") for first, _ in found.get(name, ())),
    )


def _classes(said: Wording) -> Classes:
    """Where the phrases of each list stand; a word of sending counts as one of reminding only with a negation."""
    found: Classes = {}
    for name in (*_BESIDE, *_KINDS):
        for place in range(len(said.words)):
            if name == "weekend" and said.words[place] in NOT_A_DAY:
                continue
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
