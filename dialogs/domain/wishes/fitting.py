"""Which measures make sense for which place of work: a school takes no orders. Refuses to rank them."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.wishes.ideas import OF_CHANNEL
from dialogs.language.goals.own_measures import own_people

_OF_ALL_MEMBERS = frozenset({"subscriptions:members", "subscriptions", "loyalty_members"})

SEEN_ON_MAPS: frozenset[str] = frozenset(
    {
        "shop",
        "cafe",
        "restaurant",
        "bakery",
        "salon",
        "clinic",
        "dental",
        "pharmacy",
        "gym",
        "hotel",
        "bookshop",
        "workshop",
        "roastery",
        "brewery",
    }
)

_ATTENDED = frozenset({"clinic", "dental", "gym", "salon", "hotel", "studio"})
_TAUGHT = frozenset({"school", "nursery", "academy"})
_GIVEN = frozenset({"charity", "association"})
_HEARD = frozenset({"podcast", "channel", "page"})
_OFFERING = frozenset({"company", "agency", "office", "freelance", "logistics", "factory", "project", "workshop"})
_COUNTERS = frozenset({"shop", "cafe", "restaurant", "bakery", "pharmacy", "bookshop", "roastery", "brewery"})
_RETAIL = _COUNTERS | {"online_store", "brand", "farm", "workshop"}
_BOOKED = _ATTENDED | {"restaurant", "agency", "office", "freelance", "studio"}
_FEW_DEALS = _OFFERING | {"studio", "brand", "online_store", "app"}

_ONLY: dict[str, frozenset[str]] = {
    "orders": _RETAIL | {"factory", "company", "project"},
    "units_sold": _RETAIL | {"factory"},
    "average_order_value": _RETAIL | {"hotel", "salon", "company", "project"},
    "app_downloads": frozenset({"app"}),
    "bookings": _BOOKED,
    "registrations": _TAUGHT | {"gym", "app", "association", "company", "agency", "studio"},
    "deals": _OFFERING,
    "close_rate": _OFFERING | {"studio"},
    "market_share": frozenset({"company", "brand", "logistics", "factory", "app", "online_store"}),
    "share_of_voice": frozenset({"company", "brand", "logistics", "app", "online_store"}),
    "cart_abandonment_rate": frozenset({"online_store", "app"}),
    "loyalty_members": _COUNTERS | {"online_store", "hotel", "brand"},
    "customer_lifetime_value": _RETAIL | _OFFERING | {"salon", "hotel", "app"},
    "churn_rate": frozenset({"gym", "app", "company", "agency"}),
    "direct_visits": _FEW_DEALS | {"academy", "school", "hotel", "charity"} - {"workshop"},
    "website_visits": _FEW_DEALS | {"academy", "school", "hotel", "charity", "podcast"} - {"workshop"},
    "rating": SEEN_ON_MAPS | {"app", "school", "nursery", "academy", "company", "office", "studio", "online_store"},
    "reviews": SEEN_ON_MAPS | {"app", "academy", "company", "office", "studio", "online_store", "podcast", "agency"},
    "leads": _FEW_DEALS | _TAUGHT | {"dental", "gym", "hotel", "farm"},
}

_ONLY_THINGS: dict[str, frozenset[str]] = {
    "defects": frozenset({"factory", "workshop", "brand", "company", "farm"}),
    "returns": _RETAIL - {"cafe", "restaurant", "bakery", "roastery", "farm"} | {"factory", "company"},
    "no_shows": _BOOKED - {"hotel"},
    "confirmed": _BOOKED - {"hotel"},
    "waiting": _ATTENDED | _COUNTERS | {"office"},
}

_NEVER: dict[str, frozenset[str]] = {
    "new_customers": _GIVEN | _HEARD | _TAUGHT,
    "customers": _GIVEN | _HEARD | _TAUGHT,
    "revenue": _GIVEN | _HEARD,
    "repeat_purchase_rate": _GIVEN | _HEARD | _TAUGHT | {"gym", "app"},
    "retention_rate": _HEARD | _COUNTERS | {"salon", "workshop", "farm", "hotel"},
    "conversion_rate": _COUNTERS | _ATTENDED | _GIVEN | _HEARD,
    "cost_per_acquisition": _GIVEN | _HEARD,
    "profit_margin": _GIVEN | _HEARD,
    "complaints": _HEARD | _GIVEN,
    "response_time": _COUNTERS | {"salon", "workshop", "farm"},
    "referrals": frozenset({"association", "page", "channel"}),
    "customer_satisfaction": _HEARD,
    "video_views": frozenset({"pharmacy", "office"}),
}

_OF_THE_WHOLE = frozenset({"profit", "profit_margin", "average_order_value", "referrals", "clicks"})
_SPECIAL = frozenset(
    {"loyalty_members", "cart_abandonment_rate", "app_downloads", "bookings", "registrations", "deals", "units_sold"}
)


def happens_on(metric: str, channel: str | None) -> bool:
    """Tell whether a measure that was not named can be said of the channel that was: nobody complains "on YouTube"."""
    row = METRICS.get(metric)
    if channel is None or row is None:
        return True
    comes_from = row.place == "from" and metric not in _OF_THE_WHOLE
    return channel in row.within or comes_from or metric in OF_CHANNEL.get(channel, ())


def fits(idea: str, business: str | None, *, online: bool) -> bool:
    """Tell whether a measure makes sense for a place of work; unnamed, all do but what only some places have.

    `online`: a website or an app was named, so that its visits can be counted whatever the place is.
    """
    metric, _, variant = idea.partition(":")
    if online and metric in {"close_rate", "deals"}:
        return False
    if business is None:
        return metric not in _SPECIAL
    if variant:
        return business in _ONLY_THINGS.get(variant, {business})
    if online and metric in {"website_visits", "direct_visits", "conversion_rate", "leads"}:
        return True
    only = _ONLY.get(metric)
    return (only is None or business in only) and business not in _NEVER.get(metric, frozenset())


def of_certain_members(ideas: Sequence[str], text: str) -> list[str]:
    """Where only some of the members are meant ("female members"), these are counted and not all memberships."""
    if own_people(text) is None:
        return list(ideas)
    return ["new_customers" if idea in _OF_ALL_MEMBERS else idea for idea in ideas]
