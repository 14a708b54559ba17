"""Which two or three measures to offer for a wish. Refuses to size and to word them."""

from __future__ import annotations

from dialogs.domain.catalogue import METRICS
from dialogs.domain.ideas import OF_BUSINESS, OF_CHANNEL, OF_KIND, SEEN_ON_MAPS
from dialogs.domain.neighbours import NEAR
from dialogs.domain.phrases import shuffled, stable
from dialogs.domain.wish import WishRead
from dialogs.domain.wishes import business_id, kind_of, overrides, thing_of

_OFFERED = 3
_CLOSE = 6
_COMMERCIAL = frozenset({"growth", "sales", "conversion", "young", "leader"})


_AKIN = {
    "reviews": "rating",
    "net_promoter_score": "customer_satisfaction",
    "page_likes": "followers",
    "impressions": "reach",
    "churn_rate": "retention_rate",
    "sales": "orders",
    "revenue": "orders",
    "mentions": "share_of_voice",
}


def ideas_for(reading: WishRead) -> list[str]:
    """Choose up to three ideas with different measures: around the measure named, else by the kind of wish."""
    if reading.metric == "custom":
        return _custom(reading)
    kind = overrides(reading)
    if reading.metric is not None and kind is None:
        near = shuffled(NEAR.get(reading.metric, ()), reading.text, "near")
        return _distinct([reading.metric, *_there(near, reading.channel, reading.metric)], reading)
    kind = kind or kind_of(reading)
    likely = _mixed(OF_KIND.get(kind, OF_KIND["growth"]), reading.text, kind)
    if kind == "image" and business_id(reading) in SEEN_ON_MAPS:
        likely.insert(0, "rating:maps")
    here = OF_BUSINESS.get(business_id(reading) or "", ())
    if here and kind in _COMMERCIAL:
        likely.insert(stable(reading.text, "place") % _OFFERED, here[stable(reading.text, "own") % len(here)])
    return _distinct(_there(likely, reading.channel, None), reading)


def _mixed(ideas: tuple[str, ...], *words: str) -> list[str]:
    """Two of the closest ideas first, then any; a row of `OF_KIND` opens with its closest."""
    close = shuffled(ideas[:_CLOSE], *words)
    return [*close[:2], *shuffled([*close[2:], *ideas[_CLOSE:]], *words, "then")]


def _custom(reading: WishRead) -> list[str]:
    thing = thing_of(reading)
    kind = kind_of(reading)
    if thing is None:
        return ["custom"]
    own = f"custom:{thing.removeprefix('thing:')}"
    return _distinct([own, *shuffled(OF_KIND.get(kind, ()), reading.text, kind)], reading)


def _there(ideas: list[str], channel: str | None, named: str | None) -> list[str]:
    """Put first what can be counted on the channel, and fill up with what is usual there."""
    usual = OF_CHANNEL.get(channel or "")
    if usual is None:
        return ideas
    first = [idea for idea in ideas if idea in usual]
    return [*first, *shuffled([idea for idea in usual if idea not in first and idea != named], *ideas)]


def _distinct(ideas: list[str], reading: WishRead) -> list[str]:
    """Keep the first three that tell different things (reviews and rating tell one) and can carry the amount given."""
    chosen: dict[str, str] = {}
    for idea in ideas:
        metric = idea.partition(":")[0]
        key = idea if metric == "custom" else _AKIN.get(metric, metric)
        if _carries(idea, reading):
            chosen.setdefault(key, idea)
    return list(chosen.values())[:_OFFERED]


def _carries(idea: str, reading: WishRead) -> bool:
    target = reading.target
    row = METRICS.get(idea.partition(":")[0])
    if target is None or row is None or idea == reading.metric:
        return True
    if target.unit == "percent" and target.relative:
        return True
    if target.unit in (None, "count"):
        return row.unit == "count"
    return row.unit == target.unit or (row.unit == "money" and len(target.unit) == len("EGP") and target.unit.isupper())
