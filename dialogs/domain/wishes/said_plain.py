"""Small words of English wishes that a measure would lose: "online", "on my page", "my blog". Refuses measures."""

from __future__ import annotations

import re

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.wishes import business_id, named_place
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.replacing import replace

_SOLD = frozenset({"sales", "revenue", "orders", "new_customers", "customers", "units_sold"})
_ON_A_PAGE = frozenset({"followers", "comments", "likes", "shares", "interactions", "messages", "engagement_rate"})
_ONLINE = re.compile(r"\b(?:more|sell|selling|sales|customers|buyers|orders|business|money)\s+online\b(?! than)")
_MY_PAGE = re.compile(r"\bon my (?:[\w'’-]+ )?page\b", re.IGNORECASE)
_MY_FORM = re.compile(r"\bmy (?:[\w'’-]+ )?(?:newsletter|blog)\b", re.IGNORECASE)
_AMONG = re.compile(
    r"\b(?:known|famous|popular|visible|recogni[sz]ed|awareness|visibility|name)\s+(?:\w+\s+)?(?:among|amongst|with|by|to)\s+"
    r"(?P<those>(?:\w+\s+)?(?P<bare>students|parents))\b",
    re.IGNORECASE,
)

_BEST = re.compile(
    r"\b(?:(?:share|proportion|percentage|number) of )?(?:our |my |the )?(?P<those>(?:best|vip|big|bigger|top)"
    r" (?:customers|clients|guests|patients|donors|members|buyers))\b",
    re.IGNORECASE,
)

_TICKETS = re.compile(
    r"\b(?P<whole>tickets (?:for|to) (?:our|my|the)\s+(?:[\w'’-]+\s+)?[\w'’-]+)"
    r"(?=\s+(?:in|on|by|before|from|this|next|at|during|online|through|via)\b|\s*[.,!]|\s*$)",
    re.IGNORECASE,
)


def said_plainly(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The same with where something is sold or followed, whose the letter is and among whom one is to be known."""
    for mend in (_online, _on_my_page, _my_form, _known_among, _best_of_them, _tickets):
        said = mend(said, reading)
    return said


def _online(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What is to be sold more "online" is counted there, unless the work is an online shop."""
    if reading.metric not in _SOLD or reading.channel is not None or business_id(reading) == "online_store":
        return said
    told = said.platform is not None or said.counted is not None or any("online" in tail for tail in said.tails)
    if told or said.occasion is not None or _ONLINE.search(reading.text.lower()) is None:
        return said
    return replace(said, tails=(*said.tails, "online"))


def _on_my_page(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A page of one's own is where its followers are."""
    told = _MY_PAGE.search(reading.text)
    if told is None or reading.metric not in _ON_A_PAGE or reading.channel is not None or said.platform is not None:
        return said
    return replace(said, platform=told.group().lower())


def _my_form(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """A newsletter of one person is no "our newsletter"."""
    told = _MY_FORM.search(reading.text) if said.form in {"newsletter", "blog"} and not said.form_words else None
    if told is None or not speaks_alone(reading.text):
        return said
    return replace(said, form_words=f"my{told.group()[len('my') :]}")


def _known_among(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """Those among whom one is to be known, who elsewhere are whom a school serves: "known among students"."""
    told = _AMONG.search(reading.text) if said.people is None else None
    if told is None or said.audience not in {None, told["bare"].lower()}:
        return said
    those = told["those"].lower().removeprefix("the ").removeprefix("more ")
    tails = tuple(tail for tail in said.tails if told["bare"] not in tail)
    return replace(said, audience=told["bare"].lower(), people=those, tails=tails)


def _best_of_them(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The best of them are counted by that name alone, and are no market: "our share of best customers"."""
    told = _BEST.search(reading.text) if reading.metric in {"customers", "new_customers"} else None
    if told is None or said.product is not None:
        return said
    tails = tuple(tail for tail in said.tails if told["those"] not in tail)
    whose = "" if not told["those"].startswith(("best", "top")) else "my " if speaks_alone(reading.text) else "our "
    return replace(said, counted=f"{whose}{told['those']}", audience=None, people=None, whom=None, tails=tails)


def _tickets(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What tickets are for is sold with them: "tickets for our play"."""
    told = _TICKETS.search(reading.text) if said.product == "tickets" else None
    if told is None or named_place(told["whole"].split()[-1]) is not None:
        return said
    tails = tuple(tail for tail in said.tails if tail not in told["whole"])
    return replace(said, product=told["whole"], tails=tails, own_place=None)
