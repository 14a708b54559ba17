"""Wishes in plain words that a table takes for another measure: bad reviews, workshops that sell out. Refuses to word.

Each answers with the fields to set otherwise, empty where nothing was misread.
"""

from __future__ import annotations

import re

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in

_BAD_REVIEWS = re.compile(
    r"\b(?:bad|negative|poor|terrible|awful|horrible|low|one[- ]star|1[- ]star)\s+(?:\w+\s+)?(?:reviews?|ratings?)\b"
    r"|\breviews\b[^.,;]{0,20}\b(?:are|is|look)\s+(?:so |very |too |really )?"
    r"(?:bad|poor|terrible|awful|horrible|negative)\b",
    re.IGNORECASE,
)
_SELL_OUT = re.compile(r"\b(?:sells?|sold|selling)[- ]out\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\b(?:workshops?|class(?:es)?|courses?|seminars?|webinars?|boot ?camps?|camps?|retreats?"
    r"|trainings?|masterclass(?:es)?)\b",
    re.IGNORECASE,
)
_FROM_REGULARS = re.compile(
    r"\b(?P<money>money|revenue|income|turnover|earnings)\s+(?:\w+\s+)?from\s+(?:(?:my|our|the)\s+)?"
    r"(?:repeat|returning|regular|loyal|existing|old)\s+\w+",
    re.IGNORECASE,
)

_WORKING_WITH = re.compile(
    r"\b(?:brands|companies|firms|hotels|agencies|businesses|schools|clinics|restaurants|shops|influencers)\s+to\s+"
    r"(?:work|collaborate|partner)\s+with\s+(?:me|us)\b",
    re.IGNORECASE,
)
_DELIVERY = re.compile(r"\bdelivery of (?:our |my |the )?(?:orders|parcels|goods|products)\b", re.IGNORECASE)


def bad_reviews(reading: WishRead) -> dict[str, object]:
    """Who has bad reviews wants a better rating, and no more of them: "fix our bad Google reviews"."""
    if reading.metric != "reviews" or reading.target is not None or not _BAD_REVIEWS.search(reading.text):
        return {}
    return {"metric": "rating", "direction": "increase", "thing": None, "category": "loyalty", "missing": "MT"}


def selling_out(reading: WishRead) -> dict[str, object]:
    """Workshops that sell out are full: people register for them."""
    if reading.metric not in {None, "sales"} or reading.target is not None or not _SELL_OUT.search(reading.text):
        return {}
    return {"metric": "registrations", "category": "conversion"} if _JOINED.search(reading.text) else {}


def from_regulars(reading: WishRead) -> dict[str, object]:
    """Money from those who come again is revenue from them: "more money from repeat clients"."""
    if reading.metric not in {None, "repeat_purchase_rate", "customers"} or reading.target is not None:
        return {}
    told = _FROM_REGULARS.search(reading.text)
    if told is None:
        return {}
    evidence = {**evidence_in(reading), "metric": told.span("money")}
    return {"metric": "revenue", "category": "sales", "thing": None, "evidence": evidence}


def working_with(reading: WishRead) -> dict[str, object]:
    """Firms that are to work with somebody are deals to be closed: "more brands to work with me"."""
    if reading.metric is not None or not _WORKING_WITH.search(reading.text):
        return {}
    return {"metric": "deals", "category": "sales", "direction": "increase", "missing": "MT"}


def delivering(reading: WishRead) -> dict[str, object]:
    """Whose orders are to be delivered better needs no more of them: "improve the delivery of our orders"."""
    if reading.metric != "orders" or reading.target is not None or not _DELIVERY.search(reading.text):
        return {}
    return {"metric": None, "thing": None, "category": "loyalty", "missing": "SMT"}


OF_PLAIN_WORDS = (working_with, delivering, bad_reviews, selling_out, from_regulars)
