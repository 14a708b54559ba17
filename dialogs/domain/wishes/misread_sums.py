"""Sums to be raised and bodies to be weighed, where a reading takes them for revenue or for a goal. Refuses to size.

Each answers with the fields to set otherwise, empty where nothing was misread.
"""

from __future__ import annotations

import re

from dialogs.domain.kpis.amounts import is_money
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.language.goals.own_wishes import speaks_alone

_READ_AS = frozenset({None, "custom", "revenue", "sales", "operating_costs", "profit"})
_EARNED = re.compile(
    r"\b(?:sales|revenue|turnover|income|profit|earn\w*|sell\w*|per month|a month|monthly)\b", re.IGNORECASE
)
_PRICED = re.compile(
    r"\b(?:quotes?d?|costs?|priced?|need(?:s|ed)?|deposit|estimate[ds]?|to buy|target is|appeal|fundrais\w+"
    r"|(?:raise|raising|collect|collecting)(?= (?:about |around )?(?:[£$€\d]|[A-Z]{3} ?\d)))\b",
    re.IGNORECASE,
)
_HAD = re.compile(
    r"\b(?:have|has|got|raised|saved|collected|put aside|gathered|in the bank)\s+"
    r"(?:only |about |around |already |so far |just )?(?:[A-Z]{3}|[£$€])?\s*$",
    re.IGNORECASE,
)
_MORE_WORDS = r"(?: (?!(?:and|but|of|for|it|which|we|i)\b)[a-z][\w'-]*){0,2}"
_NAMED = (
    re.compile(rf"\bfor (?:an?|the|our|my) (?P<what>(?!\d)[a-z][\w'-]*{_MORE_WORDS})"),
    re.compile(rf"\b(?:needs?|buy|want) (?:an?|the) (?P<what>[a-z][\w'-]*{_MORE_WORDS})"),
    re.compile(r"(?:^|[.,] )(?:an?|the|our|my)?\s*(?P<what>[a-z][\w'-]*(?: [a-z][\w'-]*){0,2}?) (?:will )?costs?\b"),
)
_BODY = re.compile(r"\b(?:i am|i'm|im|i weigh|weighing|my weight is)\s+(?:about |around |now |at )?$", re.IGNORECASE)
_KILOS = re.compile(r"^\s?(?:kgs?|kilos?|kilograms?|k\.g)\b", re.IGNORECASE)


def sum_to_raise(reading: WishRead) -> dict[str, object]:
    """What something costs and how much of it is there: "quote £18,000, we have £4,500" earns nothing."""
    if reading.target is None or reading.baseline is None or reading.metric not in _READ_AS or reading.target.relative:
        return {}
    place = evidence_in(reading).get("baseline")
    money = is_money(reading.target.unit or "") or reading.target.value >= _MUCH
    if place is None or not money or _EARNED.search(reading.text) or not _PRICED.search(reading.text):
        return {}
    if reading.baseline.value >= reading.target.value or not _HAD.search(reading.text[: place[0]]):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name in {"deadline", "target", "baseline"}}
    if speaks_alone(reading.text):
        return {"metric": "savings", "thing": None, "direction": "increase", "evidence": told, "category": "other"}
    text = reading.text.lower()
    named = next((match["what"] for one in _NAMED if (match := one.search(text))), None)
    thing = "the money raised" if named is None else f"the money raised for the {named}"
    return {"metric": "custom", "thing": thing, "direction": "increase", "evidence": told, "category": "other"}


_MUCH = 1_000


_RAISED_FOR = re.compile(
    r"\b(?:raise|raising|collect|collecting|fundraise)\s+(?:about |around )?(?:[£$€]|[A-Z]{3} ?)?\d[\d,.]*\s?k?"
    r"(?: ?(?:[A-Z]{3}|pounds|dollars|euros|dirhams|riyals))?\s+(?:for|towards)\s+(?:an?|the|our|my)\s+"
    rf"(?P<what>[a-z][\w'-]*{_MORE_WORDS})",
    re.IGNORECASE,
)


def raised_for(reading: WishRead) -> dict[str, object]:
    """A sum that is raised for something is no revenue: "raise £20k for our school library"."""
    match = _RAISED_FOR.search(reading.text)
    earned = reading.metric not in _READ_AS or _EARNED.search(reading.text) is not None
    if match is None or earned or reading.target is None or reading.baseline is not None or reading.target.relative:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name in {"deadline", "target"}}
    thing = f"the money raised for the {match['what'].lower()}"
    return {"metric": "custom", "thing": thing, "direction": "reach", "evidence": told, "category": "other"}


def nothing_yet(reading: WishRead) -> dict[str, object]:
    """None is where one stands, and no aim: "our page has zero comments"."""
    target = reading.target
    if target is None or target.value != 0 or reading.direction == "decrease" or reading.metric not in _WANTED:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "target"}
    missing = "M" if reading.deadline is not None else "MT"
    return {"target": None, "direction": "increase", "evidence": told, "missing": missing}


_WANTED = frozenset(
    {
        "comments", "likes", "shares", "interactions", "messages", "mentions", "orders", "sales", "new_customers",
        "customers", "leads", "bookings", "registrations", "reviews", "followers", "video_views", "website_visits",
    }
)  # fmt: skip


def body_now(reading: WishRead) -> dict[str, object]:
    """What somebody weighs today is no aim: "I am 100 kg want to slim down"."""
    place, target = evidence_in(reading).get("target"), reading.target
    if place is None or target is None or reading.baseline is not None or reading.metric not in (None, "custom"):
        return {}
    if not _BODY.search(reading.text[: place[0]]) or not _KILOS.match(reading.text[place[1] :]):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"target", "thing"}}
    return {
        "target": None, "baseline": target, "metric": "custom", "thing": "weight", "direction": "decrease",
        "missing": "MT" if reading.deadline is None else "M", "evidence": told,
    }  # fmt: skip


_LOST = re.compile(
    r"\b(?:los(?:e|es|ing|t)|leav\w+|switch\w*|go(?:es|ing)?)\b.*\b(?:to|for)\s+$|\b(?:than|like|unlike|versus|vs)\s+$"
)


def lost_to(reading: WishRead) -> dict[str, object]:
    """Where others go instead is no channel of one's own: "we lose customers to Amazon"."""
    place = evidence_in(reading).get("channel")
    if place is None or reading.channel is None or not _LOST.search(reading.text[: place[0]].lower()):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "channel"}
    return {"channel": None, "evidence": told}


OF_SUMS = (sum_to_raise, raised_for, nothing_yet, body_now, lost_to)
