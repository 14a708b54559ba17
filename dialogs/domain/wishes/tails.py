"""Words of a wish behind a measure, as the measure takes them: visits come from a platform. Refuses to read text."""

from __future__ import annotations

import re

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.replacing import replace

_COMES = "from "
RATES = frozenset(
    {
        "repeat_purchase_rate", "retention_rate", "customer_satisfaction", "churn_rate", "rating", "open_rate",
        "click_through_rate", "net_promoter_score",
    }
)  # fmt: skip
_OF_PAGES = frozenset({"conversion_rate", "bounce_rate", "time_on_page", "engagement_rate"})
_WON, _OURS = frozenset({"new_customers", "customers"}), ("from my ", "from our ")
_OF_OURS = ("for our ", "for my ", "for the ")
_AT_A_STAND = frozenset({"leads", "new_customers", "customers", "orders", "sales", "revenue"})
_JOINED = frozenset({"channel_subscribers", "email_subscribers"})
_ASKED = frozenset({"referrals", "leads"})
_ON_POSTS = {"likes": "on", "comments": "on", "interactions": "with", "shares": "of", "video_views": "of"}
_FOR_POSTS = re.compile(
    r"^for (?:the|our|my) (?:[\w-]+ ){0,2}(?:posts?|videos?|reels?|stories|photos?|pictures?|pages?)\b"
)
_COMING = frozenset({"website_visits", "clicks"})


def can_follow(tail: str, metric: str) -> bool:
    """Whether a tail suits a measure: rates come from nowhere, and who types an address comes for no single page."""
    of_pages = metric == "direct_visits" and tail.rpartition(" ")[2] in own_words("web_pages")
    return not of_pages and (metric not in RATES or not tail.startswith(_COMES))


def fitted(tail: str, metric: str) -> str:
    """Rates are among those whom a wish names, not by them: "opened by CFOs"; visits go to pages."""
    if metric in _ASKED and tail.startswith(("as a ", "as an ")):
        tail = f"for my work {tail}"
    if metric == "website_visits" and tail.startswith("for ") and tail.rpartition(" ")[2] in own_words("web_pages"):
        return f"to {tail.removeprefix('for ')}"
    if metric == "referrals" and tail.startswith(("in our ", "in my ", "to our ", "to my ")):
        return f"of {tail[3:]}"
    if metric == "registrations" and tail.startswith(("at our ", "at my ")):
        return f"for {tail.removeprefix('at ')}"
    if metric in _AT_A_STAND and tail.startswith(("to our ", "to my ")):
        return f"at {tail.removeprefix('to ')}"
    if metric in _ON_POSTS and _FOR_POSTS.match(tail):
        return f"{_ON_POSTS[metric]} {tail.removeprefix('for ')}"
    if metric == "complaints" and tail.startswith(_OF_OURS):
        return f"about {tail.removeprefix('for ')}"
    if metric == "customer_satisfaction" and tail.startswith(("about ", *_OF_OURS)):
        return f"with {tail.partition(' ')[2]}"
    return f"among {tail[3:]}" if metric in RATES and tail.startswith("by ") else tail


def from_there(platform: str, metric: str) -> str:
    """Visits come from a platform rather than happen on it; rates are of those on it."""
    if metric in _WON and platform.startswith(_OURS):
        return f"for {platform.removeprefix(_COMES)}"
    if metric in RATES | _OF_PAGES and platform.startswith(_COMES):
        return f"on {platform.removeprefix(_COMES)}"
    if metric in _JOINED and platform.startswith("on "):
        return f"to {platform[3:]}"
    return f"from {platform[3:]}" if metric in _COMING and platform.startswith("on ") else platform


def going(said: Qualifiers, where: str) -> Qualifiers:
    """Where a trip goes is part of its name, and nobody whom it is sold to: "trips to Petra"."""
    whole = said.whom if said.whom is not None and said.whom.startswith(where) else where
    if whole == said.whom:
        said = replace(said, audience=None, people=None, whom=None)
    return replace(said, place=None, product=f"{said.product} {whole}")


def given_to(said: Qualifiers, home: str) -> Qualifiers:
    """A home that gifts are for is named with those who live there, and is nothing to buy: "our home for children"."""
    kind, _, rest = home.partition(" ")
    if said.product is None or not said.product.endswith(kind):
        return said
    return replace(said, product=None, tails=(*said.tails, f"for {said.product} {rest}"))
