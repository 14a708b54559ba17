"""Wishes that turn: "many visitors but no calls", "less dependent on referrals", "spend less and save". Refuses sizes.

Each answers with the fields to set otherwise, empty where nothing was misread.
"""

from __future__ import annotations

import re

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.wishes import kinds_in

_ALL = "SMT"
_BUT_NONE = re.compile(
    r"\b(?:but|yet|and)\s+(?:still\s+)?(?:there (?:is|are)\s+)?(?:we (?:get|have)\s+)?"
    r"(?:no|few|hardly any|not many|barely any|zero|nobody|no one|never any)\s+(?P<what>[a-z]+)",
    re.IGNORECASE,
)
_LACKED = {
    "leads": ("calls", "call", "calling", "enquiries", "inquiries", "leads", "requests", "questions"),
    "bookings": ("bookings", "books", "reservations", "appointments"),
    "followers": ("followers", "follows"),
    "comments": ("comments", "comment", "comments"),
    "messages": ("messages", "writes", "dms"),
    "registrations": ("sign", "signups", "registrations", "registers", "registration"),
}
_SEEN_ONLY = frozenset({"website_visits", "followers", "video_views", "likes", "reach", "impressions", "page_likes"})
_DEPENDENT = re.compile(
    r"\b(?:less |not so |not |too )?(?:dependent|dependant|depend\w*|reliant|rely\w*|reliance)"
    r"\s+(?:so much |less |too much )?(?:on|upon)\s+$"
)
_BUILT = re.compile(
    r"\bbuild(?:ing)?(?: up)?\s+(?:an?|our|my|some)?\s*(?:\w+\s+)?"
    r"(?:audience|following|community|fan ?base|customer base|client base|reputation|name|trust)\b",
    re.IGNORECASE,
)
_BUILT_ON = {"email": "email_subscribers", "podcast": "channel_subscribers", "youtube": "channel_subscribers"}
_COST_OF = re.compile(
    r"\b(?P<what>(?:delivery|shipping|packaging|printing|fuel|rent|transport|marketing|staff|labou?r|material"
    r"|raw material|food|production|maintenance|telephone|phone|internet|cloud|hosting|cleaning|insurance"
    r"|storage|postage) costs?)\b",
    re.IGNORECASE,
)


_ONLY_SEEN = re.compile(
    r"\b(?:brings?|gets?|gives?|have|has|getting|bringing)\s+(?:us\s+|in\s+)?(?:only|just|nothing but)\s+"
    r"(?:likes|views|clicks|followers|visits|impressions)\b|\bonly (?:likes|views|clicks)\b",
    re.IGNORECASE,
)


def seen_only(reading: WishRead) -> dict[str, object]:
    """What ads bring is to be more than likes: "the ads bring only likes"."""
    place = evidence_in(reading).get("metric")
    if reading.metric not in _SEEN_ONLY | {"clicks"} or place is None or reading.target is not None:
        return {}
    if not _ONLY_SEEN.search(reading.text):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "metric"}
    return {"metric": "leads", "category": "conversion", "direction": "increase", "evidence": told, "thing": None}


_ONE_THING = re.compile(r"\bmore than one (?:item|product|thing|piece|service|dish)s?\b", re.IGNORECASE)
_BAD = re.compile(r"\b(?:bad|negative|nasty|rude|hateful|angry|mean)\s+$", re.IGNORECASE)


def more_than_one(reading: WishRead) -> dict[str, object]:
    """One is no aim where more than one thing is to be bought each time."""
    if reading.target is None or reading.target.value != 1 or not _ONE_THING.search(reading.text):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"target", "metric"}}
    return {
        "target": None, "metric": "average_order_value", "category": "sales", "direction": "increase",
        "thing": None, "evidence": told, "missing": "M" if reading.deadline else "MT",
    }  # fmt: skip


def bad_comments(reading: WishRead) -> dict[str, object]:
    """Bad comments are complaints, and to be fewer."""
    place = evidence_in(reading).get("metric")
    if reading.metric != "comments" or place is None or reading.target is not None:
        return {}
    words = reading.text[: place[1]].lower()
    if not _BAD.search(reading.text[: place[0]]) and not re.search(r"\b(?:bad|negative|nasty|rude) comments$", words):
        return {}
    return {"metric": "complaints", "category": "loyalty", "direction": "decrease", "channel": None}


_GRADUATE = re.compile(r"^graduates?$", re.IGNORECASE)


def no_graduation(reading: WishRead) -> dict[str, object]:
    """Graduates are people, and nobody's deed: "more applications from graduates"."""
    place = evidence_in(reading).get("direction")
    if reading.direction != "deliver" or place is None or reading.target is not None:
        return {}
    if not _GRADUATE.match(reading.text[slice(*place)].strip()) or re.match(r"(?:i|we|to)\b", reading.text.lower()):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"direction", "thing"}}
    return {"direction": "increase", "metric": None, "thing": None, "missing": _ALL, "evidence": told}


def read_on(reading: WishRead) -> dict[str, object]:
    """Who wants to read on without a day has no one thing to tick off: "finish reading the books I bought"."""
    if reading.direction != "deliver" or reading.deadline is not None or reading.target is not None:
        return {}
    if "reading" not in kinds_in(reading.text) or not re.search(r"\b(?:reading|read)\b", reading.text.lower()):
        return {}
    return {"direction": None, "missing": _ALL, "metric": None, "thing": None}


def lacking(reading: WishRead) -> dict[str, object]:
    """What there is enough of is not the wish: "many visitors on the website but no calls"."""
    place, match = evidence_in(reading).get("metric"), _BUT_NONE.search(reading.text)
    if reading.metric not in _SEEN_ONLY or place is None or match is None or place[0] > match.start():
        return {}
    wanted = next((name for name, said in _LACKED.items() if match["what"].lower() in said), None)
    if wanted is None or wanted == reading.metric:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"metric", "baseline", "target"}}
    return {
        "metric": wanted, "category": "conversion", "direction": "increase", "evidence": told, "thing": None,
        "baseline": None, "target": None, "missing": "M" if reading.deadline else "MT",
    }  # fmt: skip


def depending(reading: WishRead) -> dict[str, object]:
    """What one depends on too much is not to fall: "less dependent on referrals" asks for other customers."""
    place = evidence_in(reading).get("metric")
    match = _DEPENDENT.search(reading.text[: place[0]].lower()) if place is not None else None
    if place is None or match is None or reading.target is not None:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"metric", "direction", "thing"}}
    rest = " " * (place[1] - match.start())
    return {
        "metric": None, "category": "sales", "direction": "increase", "evidence": told, "thing": None,
        "missing": _ALL, "baseline": None, "text": reading.text[: match.start()] + rest + reading.text[place[1] :],
    }  # fmt: skip


def saved_more(reading: WishRead) -> dict[str, object]:
    """Who wants to spend less wants to save more."""
    if reading.metric != "savings" or reading.direction != "decrease":
        return {}
    return {"direction": "increase"}


def bad_reviews(reading: WishRead) -> dict[str, object]:
    """Bad reviews are a low rating, and nothing one is told."""
    place = evidence_in(reading).get("metric")
    if reading.metric != "complaints" or place is None or reading.target is not None or reading.baseline is not None:
        return {}
    if "review" not in reading.text[slice(*place)].lower():
        return {}
    return {"metric": "rating", "direction": "increase"}


def built_up(reading: WishRead) -> dict[str, object]:
    """Who builds an audience or a name has no one thing to tick off."""
    if reading.direction != "deliver" or reading.target is not None or not _BUILT.search(reading.text):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name not in {"direction", "thing"}}
    metric = _BUILT_ON.get(reading.channel or "")
    return {
        "direction": "increase", "metric": metric, "thing": None, "category": "awareness", "evidence": told,
        "missing": _ALL if metric is None else "MT",
    }  # fmt: skip


_MADE_CHEAPER = "delivery|shipping|packaging|printing|transport|production|storage|hosting"
_CHEAPER = re.compile(
    rf"\b(?:pay|spend)(?:ing)? less (?:for|on) (?:our |the )?(?P<less>{_MADE_CHEAPER})\b"
    rf"|\b(?P<what>{_MADE_CHEAPER}) (?:is )?cheaper\b|\bcheaper (?P<other>{_MADE_CHEAPER})\b",
    re.IGNORECASE,
)


def cheaper(reading: WishRead) -> dict[str, object]:
    """What is to be cheaper costs less: "make delivery cheaper"."""
    match = _CHEAPER.search(reading.text)
    if match is None or reading.target is not None or reading.metric not in {None, "operating_costs", "delivery_time"}:
        return {}
    what = (match["what"] or match["other"] or match["less"]).lower()
    return {
        "metric": "custom", "thing": f"{what} costs", "category": "other", "direction": "decrease",
        "missing": "M" if reading.deadline else "MT",
    }  # fmt: skip


def cost_of(reading: WishRead) -> dict[str, object]:
    """The cost of one thing is told by its name: "delivery costs"."""
    match = _COST_OF.search(reading.text)
    figures = reading.target is not None or reading.baseline is not None
    if reading.metric not in {None, "operating_costs", "custom"} or figures or match is None:
        return {}
    if reading.direction != "decrease":
        return {}
    words = match["what"].lower()
    return {"metric": "custom", "thing": words if words.endswith("s") else f"{words}s", "category": "other"}


_BIGGER = re.compile(r"\b(?:bigger|larger|fuller|higher[- ]value)\s+$")


def bigger_orders(reading: WishRead) -> dict[str, object]:
    """Bigger orders are worth more each, and no more of them."""
    place = evidence_in(reading).get("metric")
    if reading.metric not in {"orders", "sales"} or place is None or reading.target is not None:
        return {}
    if not _BIGGER.search(reading.text[: place[0]].lower()):
        return {}
    return {"metric": "average_order_value", "category": "sales", "direction": "increase"}


_NEVER_LESS = frozenset(
    {
        "sales", "revenue", "profit", "profit_margin", "units_sold", "rating", "reach", "impressions", "savings",
        "website_visits", "conversion_rate", "retention_rate", "repeat_purchase_rate", "customer_satisfaction",
        "net_promoter_score", "engagement_rate", "interactions", "video_views", "brand_searches", "market_share",
        "customer_lifetime_value", "bookings", "orders", "customers", "new_customers", "registrations", "referrals",
    }
)  # fmt: skip
_FALLING = re.compile(
    r"\b(?:is|are|'s|'re|keeps?|been|started|starts?|getting|went|gone|go|goes)\s+(?:\w+\s+){0,2}?"
    r"(?:going down|go down|down|dropping|drop|falling|fall|declining|decreasing|shrinking|slowing|weaker|lower)\b"
    r"|\b(?:fell|dropped|declined|shrank|slowed)\b",
    re.IGNORECASE,
)


def falling(reading: WishRead) -> dict[str, object]:
    """What goes down is to go up again: "we have 3 branches and sales are going down"."""
    if reading.direction != "decrease" or reading.metric not in _NEVER_LESS or reading.target is not None:
        return {}
    return {"direction": "increase"} if _FALLING.search(reading.text) else {}


_SCORE = re.compile(r"\bscores? in (?:the|our) (?:[\w-]+ ){0,2}survey\b|\bsurvey scores?\b", re.IGNORECASE)


def survey_score(reading: WishRead) -> dict[str, object]:
    """What a survey of others says is how satisfied they are."""
    if reading.metric not in {None, "custom"} or reading.target is not None or not _SCORE.search(reading.text):
        return {}
    if re.search(r"\b(?:staff|employee|team)\b", reading.text, re.IGNORECASE):
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name != "thing"}
    return {
        "metric": "customer_satisfaction", "category": "loyalty", "direction": "increase", "thing": None,
        "evidence": told, "missing": "M" if reading.deadline else "MT",
    }  # fmt: skip


_TURNOVER = re.compile(r"\bturn-?over\b", re.IGNORECASE)
_TAX = re.compile(r"\btax(?:es)?\b", re.IGNORECASE)


def staff_turnover(reading: WishRead) -> dict[str, object]:
    """Nobody wants to sell less: a turnover that is to fall is that of the staff, a tax on it a cost."""
    if reading.metric != "revenue" or reading.direction != "decrease" or not _TURNOVER.search(reading.text):
        return {}
    if _TAX.search(reading.text):
        return {"metric": "operating_costs", "category": "other"}
    return {"metric": "custom", "category": "other", "thing": "staff turnover"}


OF_TURNS = (
    staff_turnover,
    falling,
    survey_score,
    bigger_orders,
    lacking,
    read_on,
    no_graduation,
    more_than_one,
    bad_comments,
    seen_only,
    depending,
    saved_more,
    bad_reviews,
    built_up,
    cost_of,
    cheaper,
)
