"""What a wish names that is no channel and is not for sale: a mission, a programme, review sites. Refuses measures."""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.wishes import kinds_in
from dialogs.language.goals.own_phrases import own_words
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import any_of, out_of_fold
from dialogs.language.words.replacing import replace

SEEN = ("reach", "mentions")
MEMBERS = ("loyalty_members", "conversion_rate:club")
_SEEN_ALREADY = frozenset({None, "reach", "mentions", "video_views"})
_JOINING = frozenset({"loyalty_members", "subscriptions", "registrations", "customers", "new_customers", None})
_GIVING = frozenset({"donations", "charity", "volunteering", "sponsors", "helping"})
_LEAST = 4
_LEAD = re.compile(r"^(?:for|on|about|to|with|behind|in|of)\s+|^(?:عن|على|في|حول|مع|إلى)\s+|^لـ", re.IGNORECASE)
_UNPAID = re.compile(
    r"\bdemos?\b|\btrials?\b|\btest[- ](?:drive|ride)s?\b|\bsamples?\b|(?<![\w-])free(?![\w-])|\bviewings?\b"
    r"|\b(?:discovery|intro|introductory)\b|\bsite visits\b"
    r"|ديمو|تجريب|مجان|مجّان|استكشاف|تعريفي|معاين|عيّنات|عينات|تجربة\s+قيادة|تجارب\s+قيادة"
)


def is_unpaid(words: str | None) -> bool:
    """Whether what is counted is given free, so that it brings no revenue by itself: a demo, a trial, a viewing."""
    return words is not None and _UNPAID.search(words.lower()) is not None


def of_programme(reading: WishRead) -> bool:
    """Whether a wish is to win members for a loyalty programme."""
    joining = reading.metric in _JOINING and reading.target is None and reading.baseline is None
    return joining and "loyalty_club" in kinds_in(reading.text) and reading.direction != "decrease"


def of_an_ideal(said: Qualifiers) -> bool:
    """Whether what a wish is about is a mission, a cause or a story."""
    return said.product is not None and _is_ideal(said.product)


def told_of(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """What belongs to the measure: a mission is what posts are about, a review site where reviews are written.

    Nothing is said of a loyalty programme beside the number of its members.
    """
    if of_programme(reading):
        tails = tuple(tail for tail in said.tails if "loyalty_club" not in kinds_in(tail))
        rank = None if "loyalty_club" in kinds_in(said.rank or "") else said.rank
        said = replace(said, tails=tails, counted=None, rank=rank)
        said = replace(said, product=None) if "loyalty_club" in kinds_in(said.product or "") else said
    if reading.metric == "subscriptions" and fold(said.product or "").text.split()[-1:] == ["subscription"]:
        said = replace(said, product=None)
    if reading.metric == "subscriptions":
        said = replace(said, tails=tuple(tail for tail in said.tails if not tail.endswith(" subscription")))
    return _with_site(_with_ideal(said, reading), reading)


def _is_ideal(words: str) -> bool:
    said = fold(words).text.split()
    return bool(said) and said[-1] in own_words("ideals")


def without_message(reading: WishRead) -> WishRead:
    """The same wish without a measure that was only read from the word for a mission: «ننشر رسالتنا»."""
    place, replaced = getattr(reading, "evidence", {}).get("metric"), getattr(reading, "_replace", None)
    if reading.metric != "messages" or place is None or replaced is None or reading.target is not None:
        return reading
    if not _is_ideal(_bare(reading.text[slice(*place)])):
        return reading
    known: WishRead = replaced(metric=None, category="awareness")
    return known


def _bare(word: str) -> str:
    return word[1:] if word[:1] in set("بلوف") and len(word) > _LEAST else word


def _object_in(text: str) -> str | None:
    """The mission that an Arabic wish names, with no little word before it or one written onto it: «برسالتنا»."""
    words = (word.strip(".,!؟،") for word in text.split())
    bare = (next((one for one in (word, _bare(word)) if _is_ideal(one)), None) for word in words if not word.isascii())
    return next((word for word in bare if word is not None), None)


def _with_ideal(said: Qualifiers, reading: WishRead) -> Qualifiers:
    seen = reading.metric in _SEEN_ALREADY and _GIVING.isdisjoint(kinds_in(reading.text))
    if said.product or said.form or not seen:
        return said
    named = [one for one in (*said.tails, said.platform, said.own_place) if one is not None and _is_ideal(one)]
    whole = _object_in(reading.text)
    if not named and whole is None:
        return said
    first = named[0] if named else whole or ""
    kept = tuple(tail for tail in said.tails if tail != first)
    platform = None if said.platform == first else said.platform
    place = None if said.own_place == first else said.own_place
    return replace(said, product=_LEAD.sub("", first), tails=kept, platform=platform, own_place=place)


_STORES = re.compile(r"\b(?P<site>app store|apple store|play store|google play)\b")


@cache
def _sites() -> tuple[re.Pattern[str], re.Pattern[str]]:
    sites = any_of(sorted(own_words("review_sites"), key=len, reverse=True))
    before = re.compile(rf"(?<!\w)(?P<site>{sites})(?!\w)\s+(?:\w+\s+)?(?:reviews?|ratings?|scores?)(?!\w)")
    return before, re.compile(rf"(?<!\w)(?:ال)?(?:تقييم|مراجع|ريفيو)\w*\s+(?P<site>{sites})(?!\w)")


def _with_site(said: Qualifiers, reading: WishRead) -> Qualifiers:
    """The site where reviews are written, where it is no channel of ours: "Trustpilot reviews"."""
    if reading.metric not in {"reviews", "rating"} or reading.channel not in (None, "app") or said.platform is not None:
        return said
    folded = fold(reading.text)
    patterns = _sites() if reading.channel is None else (_STORES,)
    match = next((found for one in patterns if (found := one.search(folded.text))), None)
    if match is None:
        return said
    start, end = out_of_fold(folded.offsets, *match.span("site"))
    site = reading.text[start:end]
    tails = tuple(tail for tail in said.tails if site not in tail)
    if not site.isascii():
        return replace(said, platform=f"على {site}", tails=tails)
    article = "the " if site.lower().endswith("store") else ""
    return replace(said, platform=f"on {article}{site if site[0].isupper() else site.title()}", tails=tails)
