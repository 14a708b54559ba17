"""A wish without what was misread in it: a deed that is never done with, a figure of the past, an age. Refuses to word.

Both the offers and the draft of a goal begin from here, so that neither takes a level of last year for today's.
"""

from __future__ import annotations

import re
from typing import TypeVar

from dialogs.domain.misread_words import exports, filler, past_figures
from dialogs.domain.own_words import evidence_in
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes import kinds_in
from dialogs.language.line import MOST_CHARACTERS

_NEVER_DONE = frozenset({"language", "debt", "new_job", "writing", "smoking", "busy", "closeness", "marks", "speaking"})
_BEGUN = re.compile(r"\b(?:we'?re|we are|i'?m|i am)\s+(?:soon\s+|now\s+)?$", re.IGNORECASE)
_PAST = re.compile(
    r"^(?:\W+\w+){0,3}\W+(?:last (?:year|summer|winter|spring|autumn|season)|(?:a|two|three|\d+) years? ago"
    r"|before (?:covid|corona|the pandemic|lockdown)|in 20[01]\d|back then|in the past)\b",
    re.IGNORECASE,
)
_HAD = re.compile(
    r"\b(?:had|used to (?:have|get|sell|make|see|serve))\s+(?:about\s+|around\s+|over\s+)?$", re.IGNORECASE
)
_AGED = re.compile(r"\b(?:over|under|above|below|aged|age|older than|younger than)\s+$", re.IGNORECASE)
_FOLK = re.compile(
    r"\b(?:women|men|people|adults|patients|girls|boys|kids|children|customers|clients|ladies|those|anyone|everyone|folk)"
    r"\s+(?:who are\s+)?(?:over|under|above|below|aged|age|older than|younger than)\s+$",
    re.IGNORECASE,
)


_Read = TypeVar("_Read", bound=WishRead)


def as_meant(reading: _Read) -> _Read:
    """The same wish with nothing in its fields that its words don't say of today."""
    replaced = getattr(reading, "_replace", None)
    if replaced is None or len(reading.text) > MOST_CHARACTERS:
        return reading
    for misread in (_no_deed, _no_past, _no_age, _no_page, past_figures, filler, exports):
        change = misread(reading)
        if change:
            reading = reading._replace(**change)  # type: ignore[attr-defined]  # a named tuple, as all readings
    return reading


def _no_deed(reading: WishRead) -> dict[str, object]:
    """Who learns a language or pays a debt off without a day has no one thing to tick off."""
    if reading.direction != "deliver" or reading.deadline is not None or reading.target is not None:
        return {}
    found = _NEVER_DONE.intersection(kinds_in(reading.text))
    place = evidence_in(reading).get("direction")
    if not found or ("busy" in found and (place is None or not _BEGUN.search(reading.text[: place[0]]))):
        return {}
    return {"direction": None, "missing": "SMT", "metric": None, "thing": None}


def _no_past(reading: WishRead) -> dict[str, object]:
    """A level of years ago is no start: "we had 300 members last year"."""
    place = evidence_in(reading).get("baseline")
    if reading.baseline is None or place is None:
        return {}
    told = _PAST.search(reading.text[place[1] :]) is not None and _HAD.search(reading.text[: place[0]]) is not None
    return {"baseline": None} if told else {}


def _no_age(reading: WishRead) -> dict[str, object]:
    """An age is no amount: "women over 40"."""
    changed: dict[str, object] = {}
    for name in ("target", "baseline"):
        place = evidence_in(reading).get(name)
        if getattr(reading, name) is None or place is None:
            continue
        before = reading.text[: place[0]]
        if _FOLK.search(before) or (
            _AGED.search(before) and re.match(r"(?:s\b|\s*years?[ -]olds?)", reading.text[place[1] :])
        ):
            changed |= {name: None, "missing": "SMT", "direction": reading.direction or "increase"}
    if changed and reading.metric == "custom":
        changed |= {"metric": None, "thing": None}
    return changed


_WEB = re.compile(r"\b(?:page|pages|site|website|blog|content|articles?|app|channel|posts?|videos?)\b", re.IGNORECASE)


def _no_page(reading: WishRead) -> dict[str, object]:
    """Time with somebody is spent on no page: "more time with family"."""
    if reading.metric != "time_on_page" or not reading.text.isascii() or _WEB.search(reading.text):
        return {}
    return {"metric": None, "channel": None, "category": "other"}
