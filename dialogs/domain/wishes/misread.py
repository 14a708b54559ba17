"""A wish without what was misread in it: a deed that is never done with, a figure of the past, an age. Refuses to word.

Both the offers and the draft of a goal begin from here, so that neither takes a level of last year for today's.
"""

from __future__ import annotations

import re
from typing import TypeVar

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.folk_acting import folk_acting
from dialogs.domain.wishes.misread_plain import OF_PLAIN_WORDS
from dialogs.domain.wishes.misread_stories import OF_STORIES
from dialogs.domain.wishes.misread_sums import OF_SUMS
from dialogs.domain.wishes.misread_turns import OF_TURNS
from dialogs.domain.wishes.misread_words import BY_TABLES
from dialogs.domain.wishes.others_acting import others_acting
from dialogs.domain.wishes.own_words import evidence_in, merely_organic
from dialogs.domain.wishes.wishes import kinds_in, named_place
from dialogs.language.goals.doing import doing_of
from dialogs.language.goals.line import MOST_CHARACTERS
from dialogs.language.goals.measures import LOW_IS_GOOD

_NEVER_DONE = frozenset({"language", "debt", "new_job", "writing", "smoking", "busy", "closeness", "marks", "speaking"})
_KNOWN_THERE = re.compile(r"\band (?:be|become|get) (?:well )?(?:known|seen|noticed|popular|famous)\b", re.IGNORECASE)
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
    r"\b(?:women|men|people|adults|patients|girls|boys|kids|children|customers|clients|ladies|those|anyone|everyone|folk"
    r"|donors|members|students|users|guests|visitors|listeners|readers|followers|volunteers|singers|players|fans|couples)"
    r"\s+(?:who are\s+)?(?:over|under|above|below|aged|age|older than|younger than)\s+$",
    re.IGNORECASE,
)


_Read = TypeVar("_Read", bound=WishRead)


def as_meant(reading: _Read) -> _Read:
    """The same wish with nothing in its fields that its words don't say of today."""
    replaced = getattr(reading, "_replace", None)
    if replaced is None or len(reading.text) > MOST_CHARACTERS:
        return reading
    for misread in (
        others_acting,
        folk_acting,
        _no_deed,
        _no_past,
        _no_age,
        _no_reach,
        _no_patience,
        _not_slower,
        _no_reviews,
        _no_session,
        _not_found,
        _not_to_fall,
        _no_booking,
        _no_sales,
        _no_run,
        _no_aim,
        _no_living,
        _no_download,
        _no_lapse,
        _no_once,
        _no_visits,
        *OF_SUMS,
        *OF_TURNS,
        *BY_TABLES,
        *OF_STORIES,
        *OF_PLAIN_WORDS,
    ):
        change = misread(reading)
        if change:
            reading = reading._replace(**change)  # type: ignore[attr-defined]  # a named tuple, as all readings
    return reading


def _no_deed(reading: WishRead) -> dict[str, object]:
    """Who learns a language or pays a debt off without a day has no one thing to tick off."""
    if reading.direction != "deliver" or reading.deadline is not None or reading.target is not None:
        return {}
    found = (_NEVER_DONE | {"whole_quran", "feedback", "output"}).intersection(kinds_in(reading.text))
    if _KNOWN_THERE.search(reading.text):
        return {"direction": "increase", "missing": "SMT", "metric": None, "thing": None, "category": "awareness"}
    if not found and doing_of(reading.text) is not None:
        found = frozenset({"learning"})
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
    return changed


_WEB = re.compile(r"\b(?:page|pages|site|website|blog|content|articles?|app|channel|posts?|videos?)\b", re.IGNORECASE)


def _no_reach(reading: WishRead) -> dict[str, object]:
    """A podcast that is to reach more people is to be known."""
    if reading.metric == "reach" and reading.channel == "podcast" and reading.target is None:
        return {"metric": None, "category": "awareness"}
    return {}


_LAPSED = re.compile(r"\b(?:haven't|havent|hasn't|have not|has not|didn't|not|never)\b[\w\s']*$", re.IGNORECASE)
_ONCE = re.compile(r"^\W?(?:time|off)\b", re.IGNORECASE)
_YEAR = range(2015, 2040)
_ENTERED = frozenset({"museum", "gallery", "theatre", "cinema", "library", "farm", "resort", "playground"})


def _no_lapse(reading: WishRead) -> dict[str, object]:
    """How long somebody has stayed away is no day to reach: "customers who haven't ordered in a year"."""
    place = evidence_in(reading).get("deadline")
    if reading.deadline is None or place is None or not reading.text[slice(*place)].lower().startswith("in "):
        return {}
    if _LAPSED.search(reading.text[: place[0]]) is None:
        return {}
    missing = reading.missing if "T" in reading.missing else f"{reading.missing}T"
    return {"deadline": None, "missing": missing}


def _no_once(reading: WishRead) -> dict[str, object]:
    """No amount are "one-time donors" and the year in "make 2027 our best year"."""
    place, target = evidence_in(reading).get("target"), reading.target
    if target is None or place is None:
        return {}
    once = target.value == 1 and _ONCE.match(reading.text[place[1] :]) is not None
    year = target.unit == "count" and target.value in _YEAR and reading.metric in (None, "custom")
    if not once and not year:
        return {}
    change: dict[str, object] = {"target": None, "direction": "increase", "missing": "MT" if reading.metric else "SMT"}
    return change | ({"metric": None, "thing": None, "missing": "SMT"} if reading.metric == "custom" else {})


_VISITORS = re.compile(r"\bvisitors?\b|(?<!\w)(?:ال)?(?:زوار|زائر)")


def _no_visits(reading: WishRead) -> dict[str, object]:
    """Who visits a museum comes through its door, not to its website."""
    if reading.metric not in (None, "website_visits") or _WEB.search(reading.text) or reading.target is not None:
        return {}
    if named_place(reading.text) not in _ENTERED or not _VISITORS.search(reading.text):
        return {}
    seen = reading.category == "awareness" or "awareness" in kinds_in(reading.text)
    channel = None if reading.channel == "website" else reading.channel
    return {"metric": None if seen else "customers", "category": "awareness" if seen else "sales", "channel": channel}


_SOLD = frozenset({"sales", "units_sold", "orders", "revenue", "bookings", "deals"})
_QUICKER = re.compile(r"\b(?:faster|quicker|sooner|more quickly)\b")
_PATIENT = re.compile(r"\b(?:more |be |being )+patient(?! care)\b(?!s)")
_STARS = re.compile(r"\bratings?\b")
_SESSION = re.compile(r"\bsessions\b")
_HELPING = re.compile(
    r"\b(?:coach|therap\w+|tutor\w*|trainer|patients?|clinic|massage|counsel\w+|physio\w*|yoga|pilates|paid|healing)\b"
)


def _no_patience(reading: WishRead) -> dict[str, object]:
    """Who wants to be more patient wins no patients."""
    if reading.metric not in {"new_customers", "customers"} or not _PATIENT.search(reading.text):
        return {}
    return {"metric": None, "category": "other", "thing": None}


def _not_slower(reading: WishRead) -> dict[str, object]:
    """What is to be sold faster is to be sold more."""
    if reading.metric not in _SOLD or reading.direction != "decrease" or not _QUICKER.search(reading.text):
        return {}
    return {"direction": "increase"}


def _no_reviews(reading: WishRead) -> dict[str, object]:
    """Better ratings are more stars and not more reviews."""
    if reading.metric != "reviews" or reading.target is not None or "review" in reading.text.lower():
        return {}
    return {"metric": "rating"} if _STARS.search(reading.text.lower()) else {}


def _no_session(reading: WishRead) -> dict[str, object]:
    """A coach's sessions are booked and are no visits to a website."""
    if reading.metric != "website_visits" or not _SESSION.search(reading.text) or not _HELPING.search(reading.text):
        return {}
    return {"metric": "bookings", "category": "conversion", "channel": None, "baseline": None}


_OTHERS_DO = re.compile(
    r"to (?:upgrade|join|sign|come|buy|book|attend|try|use|hire|visit|order|recommend|refer|choose|stay|pay|finish"
    r"|return|(?:work|partner|collaborate) with|follow|subscribe|reply|respond|share|renew|feel|stop|look|notice)\b",
    re.IGNORECASE,
)
_LIVING = re.compile(r"\bwho live\b")
_EPISODES = re.compile(r"\b(?:podcast|episodes?)\b", re.IGNORECASE)


def _no_aim(reading: WishRead) -> dict[str, object]:
    """What others are to do is the wish itself and no purpose: "more users to upgrade"."""
    return {"purpose": None} if reading.purpose and _OTHERS_DO.match(reading.purpose) else {}


def _no_living(reading: WishRead) -> dict[str, object]:
    """Who lives nearby goes live with nothing."""
    if reading.direction != "deliver" or not _LIVING.search(reading.text):
        return {}
    return {"direction": "increase", "missing": "SMT", "category": "awareness", "thing": None}


def _no_download(reading: WishRead) -> dict[str, object]:
    """A podcast is listened to and is no app."""
    if reading.metric != "app_downloads" or not _EPISODES.search(reading.text) or "app" in reading.text.lower().split():
        return {}
    return {"metric": "video_views", "channel": "podcast", "category": "engagement"}


def _not_found(reading: WishRead) -> dict[str, object]:
    """What grows without chemicals is no search: "our organic snacks"."""
    if reading.channel != "search" or not merely_organic(reading) or _SEARCHED.search(reading.text.lower()):
        return {}
    return {"channel": None}


_SEARCHED = re.compile(
    r"\borganic(?:ally)? (?:search|traffic|reach|visits|visitors|growth|results|rankings?|leads|posts|views|clicks)"
)


_FALLING = re.compile(r"(?:drop|fall|fell|declin|shr[iu]nk|slump|dip|go down|gone down|went down|is down|are down)")
_OURS = re.compile(r"^\W*(?:our|my|the)\s+[\w\s]+$", re.IGNORECASE)


def _not_to_fall(reading: WishRead) -> dict[str, object]:
    """What falls today is to rise again: "our donations drop after Ramadan"."""
    place = evidence_in(reading).get("direction")
    if reading.direction != "decrease" or place is None or reading.target is not None or reading.metric in LOW_IS_GOOD:
        return {}
    told = _FALLING.match(reading.text[slice(*place)].lower()) is not None
    if reading.text[slice(*place)].lower() in {"losing", "lose"}:
        return {"direction": "increase"}
    return {"direction": "increase"} if told and _OURS.match(reading.text[: place[0]]) else {}


_BOOKS = re.compile(r"\bread(?:ing)?\b.{0,20}\bbooks?\b", re.IGNORECASE)
_RUN = re.compile(r"\brun(?:ning)?\b(?: an?| my(?: first)?)? \d+ ?k(?:m|ilomet\w+)?\b", re.IGNORECASE)
_FRESH: dict[str, object] = {
    "metric": None, "target": None, "baseline": None, "category": "other", "direction": "increase", "per": None,
    "missing": "SMT", "thing": None,
}  # fmt: skip


def _no_booking(reading: WishRead) -> dict[str, object]:
    """A book that is read is booked by nobody."""
    return _FRESH if reading.metric == "bookings" and _BOOKS.search(reading.text) else {}


def _no_run(reading: WishRead) -> dict[str, object]:
    """A run of ten kilometres is no ten thousand of anything."""
    if reading.metric not in (None, "custom") or not _RUN.search(reading.text):
        return {}
    return {**_FRESH, "deadline": reading.deadline}


_AFTER_SALES = re.compile(r"\bafter[- ]sales\b|ما\s+بعد\s+البيع", re.IGNORECASE)


def _no_sales(reading: WishRead) -> dict[str, object]:
    """After-sales service is a service and sells nothing."""
    if reading.metric != "sales" or reading.target is not None or not _AFTER_SALES.search(reading.text):
        return {}
    return {"metric": None, "category": "loyalty"}
