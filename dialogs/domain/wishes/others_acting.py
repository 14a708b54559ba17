"""What others are to do, where no table has a measure for it: "our employees to use the new system". Refuses deeds.

A wish of this kind counts those who do it: "the number of employees who use the new system". The words are
`locales/en/acting.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.folk_acting import counts_folk, pays
from dialogs.domain.wishes.meant import PLAINLY
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.wishes import business_id, kinds_in, met_in
from dialogs.language.words.lexicon import load_words

_COUNTING = re.compile(r"^the number of (?:(?:[\w'&-]+ ){1,4}(?:who|that)|paying) ")

_OWNER = r"(?:(?:more|all|most|some) )?(?:of )?(?:(?:our|my|the) )?(?:new )?"
_KIND = r"(?:(?!more\b|of\b|our\b|my\b|the\b|new\b|to\b|get\b|for\b|all\b)[a-z][\w'-]+ )?"
_ENDS = re.compile(
    r"\s*(?:[.,;:!?]|\b(?:so|because|instead|rather|in order|but|this (?:year|month|quarter|season)|next"
    r"|not just|without|by (?:the|next|\d)|before (?:the|next|\d)|again|please)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_OURS = frozenset({"us", "me", "our", "my", "the"})
_BESIDES = frozenset(
    {"team", "hiring", "training", "learning", "quality", "growth", "productivity", "research", "family"}
    | {"turnover", "performance", "time", "image", "language", "punctuality", "finishing", "studying"}
)
_OF_FOLK = frozenset({None, "custom", "employees", "customers", "new_customers"})
_MET = frozenset({None, "completing", "hiring", "training", "punctuality"})
_MOST, _FEWEST = 10, 2
_LEARNING = re.compile(r"\b(?:people|students?|participants|learners|trainees|users|everyone)\b", re.IGNORECASE)
_STAFF = re.compile(r"\b(?:employees|staff|workers|colleagues|nurses|teachers|drivers|teams?)$", re.IGNORECASE)
_TEAM = re.compile(r"\bteams?$", re.IGNORECASE)


def counts_them(reading: WishRead) -> bool:
    """Whether a wish counts those who do something, so that all it says is in the name of what is counted."""
    return reading.metric == "custom" and (
        _COUNTING.search(reading.thing or "") is not None or counts_folk(reading.thing)
    )


def ideas_of_acting(reading: WishRead) -> tuple[str, ...] | None:
    """What is offered where those who do something are counted: these, and what leads there; else nothing."""
    if not counts_them(reading):
        return None
    if "number of paying" not in (reading.thing or "") and not pays(reading.thing):
        return ("custom", "custom:barrier_talks")
    return ("custom", "conversion_rate:paying" if business_id(reading) == "app" else "leads")


def others_acting(reading: WishRead) -> dict[str, object]:
    """Those who are to do something are counted: "more of our apprentices to finish the programme"."""
    if reading.target is not None or reading.baseline is not None:
        return {}
    thing = _told_in_full(reading) or _paying(reading) or _acting(reading)
    if thing is None:
        return {}
    told = {name: span for name, span in evidence_in(reading).items() if name in {"deadline", "guardrail"}}
    missing = "M" if reading.deadline is not None else "MT"
    return {
        "metric": "custom", "thing": thing, "category": "other", "direction": _way(reading), "channel": None,
        "missing": missing, "evidence": told, "purpose": None, "per": None,
    }  # fmt: skip


def _way(reading: WishRead) -> str:
    told = _counted_so().search(reading.text)
    return "decrease" if told and reading.direction == "decrease" else "increase"


def _told_in_full(reading: WishRead) -> str | None:
    """What a wish itself calls a number of people: "reduce the number of customers who ask for a refund"."""
    match = _counted_so().search(reading.text)
    if match is None or reading.metric not in _OF_FOLK | {"returns"}:
        return None
    return _named(match, reading, any_deed=True)


def _paying(reading: WishRead) -> str | None:
    match = _paying_folk().search(reading.text)
    if match is None or reading.metric not in _OF_FOLK - {"custom"} | {"channel_subscribers", "subscriptions"}:
        return None
    if reading.direction == "decrease" or not {"paying", "collection", "loyalty"}.isdisjoint(kinds_in(reading.text)):
        return None
    place = re.match(r"\s+(?:on|in|for|at|from) (?:our|my|the) [\w'-]+", reading.text[match.end() :])
    return f"the number of paying {(match['folk'] or match['paying']).lower()}{place.group() if place else ''}"


def _is_unknown(folk: str, do: list[str]) -> bool:
    """Whether no measure of ours counts those who do this: nobody else counts who "find jobs"."""
    if do[0] == "find":
        return do[1] not in _OURS
    if do[0] == "buy":
        return folk.lower().startswith(("our ", "my ")) and do[1] not in _OURS | _plain("anew")
    if do[0] in {"come", "return", "work"}:
        return _STAFF.search(folk) is not None and do[1] not in {"to", "for", "with"}
    return do[0] in _plain("deeds") and do[1] not in {"up", "from", "with", "away"}


def _acting(reading: WishRead) -> str | None:
    kinds = set(kinds_in(reading.text))
    if kinds & (set(PLAINLY) - _BESIDES) or met_in(reading.text) not in _MET:
        return None
    if met_in(reading.text) == "completing" and _LEARNING.search(reading.text):
        return None
    for pattern in (_wished(), _refused()):
        match = pattern.search(reading.text)
        thing = _named(match, reading) if match else None
        if thing is not None:
            return thing
    return None


def _named(match: re.Match[str], reading: WishRead, *, any_deed: bool = False) -> str | None:
    """What is counted by its full name, with the words up to the day or to another part of the sentence."""
    ends = [span[0] for name, span in evidence_in(reading).items() if name in {"deadline", "guardrail"}]
    last = min((end for end in ends if end > match.start("do")), default=len(reading.text))
    do = _ENDS.sub("", reading.text[match.start("do") : last]).split()
    while do and do[-1].lower() in {"more", "too", "also", "in", "by", "on", "at", "to", "for", "the", "and", "or"}:
        do.pop()
    if not _FEWEST <= len(do) <= _MOST:
        return None
    if not any_deed and not _is_unknown(match["folk"], [word.lower() for word in do]):
        return None
    if reading.metric not in _OF_FOLK and do[0].lower() not in {"use", "finish", "complete", "submit", "fill", "do"}:
        return None
    folk = re.sub(r"^(?:(?:more|all|most|some) )?(?:of )?", "", match["folk"], flags=re.IGNORECASE)
    folk = f"{folk[0].lower()}{folk[1:]}"
    last_word = folk.rsplit(maxsplit=1)[-1].lower()
    folk = f"{_TEAM.sub('team', folk).removeprefix('the ')} members" if _TEAM.search(folk) else folk
    if do[1].lower() == "also":
        do[:2] = ["also", do[0]]
    return f"the number of {folk} {'that' if last_word in _plain('things') else 'who'} {' '.join(do)}"


@cache
def _plain(name: str) -> frozenset[str]:
    return frozenset(load_words("en", "acting")["plain"][name])


@cache
def _folk() -> str:
    return "|".join(sorted(_plain("folk"), key=lambda word: (-len(word), word)))


def _pattern(written: str) -> re.Pattern[str]:
    return re.compile(written, re.IGNORECASE)


@cache
def _wished() -> re.Pattern[str]:
    return _pattern(
        r"\b(?:want|wants|wanted|like|need|needs|get|getting|help|helping|make|encourage|encouraging|convince|persuade"
        rf"|more(?: of)?)\s+(?P<folk>{_OWNER}{_KIND}(?:{_folk()}))\s+(?:to|who|that)\s+(?P<do>[a-z].*)"
    )


@cache
def _refused() -> re.Pattern[str]:
    return _pattern(
        rf"(?:^|[.,;:]\s*|\bbut\s+|\band\s+)(?P<folk>{_OWNER}{_KIND}(?:{_folk()}))\s+"
        r"(?:never|don'?t|do not|rarely|hardly ever|won'?t|refuse to)\s+(?P<do>[a-z].*)"
    )


@cache
def _counted_so() -> re.Pattern[str]:
    return _pattern(rf"\bnumber of (?P<folk>{_OWNER}{_KIND}(?:{_folk()}))\s+(?:who|that)\s+(?P<do>[a-z].*)")


@cache
def _paying_folk() -> re.Pattern[str]:
    return _pattern(
        rf"\b(?P<folk>{_folk()})\s+(?:who|that|which)\s+(?:actually |really |truly |do )?pay(?:s|ing)?\b"
        r"(?!\s+(?:in|by|with|via|through|at|late|on time|us late|too|faster|sooner|quick\w*|more|their|back|less"
        r"|attention))"
        rf"|\bpaying (?P<paying>{_folk()})\b"
    )
