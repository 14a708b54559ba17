"""The place of work that a wish names together with its town: "the girls' salon in Jeddah". Refuses a town alone."""

from __future__ import annotations

import re

from dialogs.domain.wishes.businesses import BUSINESSES
from dialogs.domain.wishes.wishes import named_place, stretches_of
from dialogs.language.goals.trades import whole_place
from dialogs.language.goals.whereabouts import Place
from dialogs.language.words.qualifier_words import without_article
from dialogs.messages import T, Text, Words

_MOST_BETWEEN = 3
_NAMED = re.compile(r"\b(?P<whose>our|my|the|an?)\s+(?P<kind>(?:[a-z][\w'’-]+\s+){0,2})$", re.IGNORECASE)


def place_of_work(wish: str, town: Place | None) -> Text | None:
    """The place of work in its town, where both stand together in a wish; `None` where either is missing or apart."""
    named = named_place(wish)
    spans = stretches_of(wish, "businesses")
    if (
        named not in BUSINESSES
        or town is None
        or town.relation != "in"
        or (found := next((span for span in spans if _next_to(wish, span[1], town.name)), None)) is None
    ):
        return None
    whole = whole_place(wish) or _whole_english(wish, found)
    typed = wish[slice(*found)]
    whole = whole or (typed if typed != without_article(typed) else None)
    work: Text = Words(whole) if whole else BUSINESSES[named or ""]
    return T("{measure} in {place}", measure=work, place=Words(town.name))


def _next_to(wish: str, end: int, town: str) -> bool:
    at = wish.find(town, end)
    return at >= 0 and len(wish[end:at].split()) <= _MOST_BETWEEN


def _whole_english(wish: str, found: tuple[int, int]) -> str | None:
    """The place as typed with the words that narrow it: "our ladies salon"."""
    noun = wish[slice(*found)]
    before = _NAMED.search(wish[: found[0]])
    if before is None or not noun.isascii():
        return None
    whose = before["whose"].lower()
    return f"{whose if whose in ('our', 'my') else 'the'} {before['kind']}{noun}"
