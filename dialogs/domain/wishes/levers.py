"""Which measures move one that was named: each is a cause or a part of it. Refuses rivals and what follows from it.

Whoever named a measure keeps it: the second goal offered is how to get there, and is told as such.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.wish import WishRead

_ACTION, _HOOK, _FAST = "custom:calls_to_action", "custom:viewers_kept", "custom:load_time"

ASKED_WHY = "custom:barrier_talks"
"""What leads to more people doing anything at all: to know what keeps them from it."""

LEVERS: dict[str, tuple[str, ...]] = {
    "reach": ("shares", "interactions"),
    "impressions": ("shares", "interactions"),
    "followers": ("reach", "shares"),
    "page_likes": ("reach", "shares"),
    "mentions": ("shares", "reach"),
    "brand_searches": ("mentions", "reach"),
    "direct_visits": ("brand_searches", "mentions"),
    "share_of_voice": ("mentions", "shares"),
    "likes": ("reach", "impressions"),
    "comments": ("reach", "impressions"),
    "shares": ("reach", "impressions"),
    "interactions": ("reach", "impressions"),
    "engagement_rate": ("comments", "shares"),
    "messages": ("reach", _ACTION),
    "video_views": ("video_completion_rate", "shares"),
    "video_completion_rate": (_HOOK,),
    "channel_subscribers": ("video_views", "video_completion_rate"),
    "click_through_rate": (_ACTION,),
    "clicks": ("reach", _ACTION),
    "open_rate": ("custom:subject_lines",),
    "bounce_rate": (_FAST,),
    "time_on_page": ("bounce_rate", _FAST),
    "leads": ("website_visits", "reach"),
    "email_subscribers": ("conversion_rate:signups",),
    "conversion_rate": (_FAST, "bounce_rate"),
    "app_downloads": ("rating",),
    "registrations": ("leads", "conversion_rate:registrations"),
    "bookings": ("leads", "referrals", "repeat_purchase_rate"),
    "website_visits": ("impressions:search", "custom:articles"),
    "cost_per_lead": ("cost_per_click", "conversion_rate:enquiries"),
    "cost_per_acquisition": ("conversion_rate", "close_rate"),
    "cost_per_click": ("click_through_rate",),
    "cart_abandonment_rate": (_FAST,),
    "revenue": ("average_order_value", "new_customers", "repeat_purchase_rate"),
    "sales": ("new_customers", "average_order_value", "repeat_purchase_rate"),
    "orders": ("new_customers", "repeat_purchase_rate"),
    "units_sold": ("new_customers", "reach"),
    "average_order_value": ("custom:several_items",),
    "profit": ("operating_costs", "average_order_value"),
    "profit_margin": ("operating_costs",),
    "return_on_ad_spend": ("conversion_rate", "cost_per_click"),
    "new_customers": ("referrals", "leads", "bookings"),
    "customers": ("referrals", "leads"),
    "subscriptions": ("retention_rate", "referrals"),
    "market_share": ("new_customers", "repeat_purchase_rate"),
    "close_rate": ("response_time", "custom:quick_answers"),
    "deals": ("close_rate", "leads"),
    "repeat_purchase_rate": ("customer_satisfaction", "loyalty_members"),
    "customer_lifetime_value": ("repeat_purchase_rate", "average_order_value"),
    "retention_rate": ("customer_satisfaction",),
    "churn_rate": ("customer_satisfaction",),
    "loyalty_members": ("conversion_rate:club",),
    "net_promoter_score": ("complaints", "response_time"),
    "customer_satisfaction": ("complaints",),
    "reviews": ("conversion_rate:reviews",),
    "rating": ("complaints", "customer_satisfaction"),
    "complaints": ("response_time", "custom:mistakes"),
    "response_time": ("custom:quick_answers",),
    "referrals": ("customer_satisfaction", "net_promoter_score"),
    "operating_costs": ("custom:energy",),
    "ad_spend": ("cost_per_click", "cost_per_acquisition"),
    "employees": ("custom:applicants", "custom:job_interviews"),
    "branches": ("custom:places_seen", "custom:ready_papers"),
    "delivery_time": ("custom:packing_time",),
    "savings": ("custom:expenses", "custom:no_spend_days"),
}

_PLAIN = frozenset({"employees", "branches"})
_WRITTEN_TO = ("instagram", "facebook", "tiktok", "x", "snapchat", "telegram", "whatsapp")
LEVERS_ON: dict[tuple[str, str], tuple[str, ...]] = {
    **{("leads", channel): ("reach", "messages") for channel in _WRITTEN_TO},
    ("leads", "whatsapp"): ("response_time",),
    ("leads", "linkedin"): ("clicks", "impressions"),
    ("leads", "website"): ("website_visits", "conversion_rate:enquiries"),
    ("leads", "search"): ("website_visits:search", "impressions:search"),
    ("leads", "email"): ("click_through_rate:email",),
    ("leads", "google_ads"): ("click_through_rate", "conversion_rate"),
    **{("cost_per_acquisition", channel): ("cost_per_click",) for channel in (*_WRITTEN_TO, "linkedin")},
    ("cost_per_acquisition", "google_ads"): ("conversion_rate", "cost_per_click"),
    ("sales", "google_ads"): ("click_through_rate", "conversion_rate"),
    ("clicks", "google_ads"): ("click_through_rate",),
    ("clicks", "email"): ("open_rate",),
    ("clicks", "pinterest"): ("impressions", _ACTION),
    ("clicks", "search"): ("impressions:search",),
    ("click_through_rate", "email"): ("open_rate",),
    ("click_through_rate", "google_ads"): ("custom:ad_wordings",),
    ("conversion_rate", "google_ads"): (_FAST,),
    ("conversion_rate", "marketplace"): ("rating", "reviews"),
    ("conversion_rate", "email"): ("click_through_rate:email",),
    ("channel_subscribers", "podcast"): ("video_views:episodes",),
    ("video_views", "podcast"): ("channel_subscribers",),
    ("comments", "podcast"): ("video_views:episodes",),
    ("reviews", "podcast"): ("channel_subscribers",),
    ("churn_rate", "email"): ("open_rate",),
    ("rating", "app"): ("custom:bugs",),
    ("retention_rate", "app"): ("custom:setup_done", "rating"),
    ("churn_rate", "app"): ("custom:setup_done",),
    ("subscriptions", "app"): ("conversion_rate:paying", "custom:setup_done"),
    ("registrations", "app"): ("app_downloads", "custom:setup_done"),
    ("impressions", "search"): ("custom:articles", _FAST),
    ("website_visits", "email"): ("click_through_rate:email", "open_rate"),
    ("orders", "email"): ("click_through_rate:email", "open_rate"),
    ("sales", "email"): ("click_through_rate:email", "open_rate"),
    ("revenue", "email"): ("click_through_rate:email", "open_rate"),
    **{(metric, "website"): ("conversion_rate", "website_visits") for metric in ("sales", "orders", "revenue")},
    ("bookings", "website"): ("website_visits", _FAST),
    ("registrations", "website"): ("website_visits", _FAST),
    **{(metric, "marketplace"): ("conversion_rate", "reviews") for metric in ("sales", "orders", "revenue")},
    ("units_sold", "marketplace"): ("conversion_rate", "reviews"),
    ("new_customers", "marketplace"): ("reviews", "rating"),
    **{
        (metric, channel): ("reach", "messages")
        for metric in ("sales", "orders", "revenue", "bookings", "new_customers", "customers", "registrations")
        for channel in _WRITTEN_TO
    },
    **{(metric, "whatsapp"): ("messages", "response_time") for metric in ("sales", "orders", "bookings", "revenue")},
    ("messages", "whatsapp"): ("response_time",),
    ("followers", "whatsapp"): ("shares",),
    ("followers", "tiktok"): ("video_views", "shares"),
    ("bookings", "google_maps"): ("reviews", "rating"),
    ("messages", "google_maps"): ("reviews", "rating"),
    ("new_customers", "google_maps"): ("reviews", "rating"),
    ("rating", "google_maps"): ("complaints", "customer_satisfaction"),
    ("video_views", "youtube"): ("video_completion_rate", "channel_subscribers"),
    **{("website_visits", channel): ("reach", _ACTION) for channel in (*_WRITTEN_TO, "linkedin", "pinterest")},
    ("website_visits", "search"): ("impressions:search",),
    ("shares", "whatsapp"): ("followers",),
}  # fmt: skip
"""The same where the channel named has levers of its own."""


_ATTENDED = ("clinic", "dental", "salon", "hotel", "restaurant", "cafe", "pharmacy")
LEVERS_AT: dict[tuple[str, str], tuple[str, ...]] = {
    **{("customer_satisfaction", place): ("custom:waiting", "complaints") for place in _ATTENDED},
    **{("complaints", place): ("custom:waiting", "custom:mistakes") for place in _ATTENDED},
    **{("rating", place): ("custom:waiting", "complaints") for place in _ATTENDED},
    **{("sales", place): ("new_customers", "repeat_purchase_rate") for place in ("factory", "farm", "workshop")},
    **{("revenue", place): ("bookings", "referrals") for place in ("salon", "studio", "clinic", "dental")},
    **{("average_order_value", place): ("custom:extras",) for place in ("restaurant", "cafe", "bakery", "roastery")},
    **{
        ("average_order_value", place): ("custom:add_ons",)
        for place in ("salon", "hotel", "studio", "clinic", "dental")
    },
    ("revenue", "hotel"): ("bookings",),
    **{("conversion_rate", place): ("response_time", _ACTION) for place in ("page", "channel")},
    ("revenue", "gym"): ("subscriptions:members", "retention_rate"),
    ("rating", "app"): ("custom:bugs",),
    ("subscriptions", "gym"): ("referrals", "retention_rate"),
    ("subscriptions", "app"): ("conversion_rate:paying", "custom:setup_done"),
    ("retention_rate", "app"): ("custom:setup_done", "rating"),
    ("churn_rate", "app"): ("custom:setup_done",),
    ("registrations", "app"): ("app_downloads", "custom:setup_done"),
    ("operating_costs", "factory"): ("custom:energy", "custom:defects"),
    ("operating_costs", "restaurant"): ("custom:waste_cost", "custom:energy"),
    ("operating_costs", "cafe"): ("custom:waste_cost", "custom:energy"),
    ("operating_costs", "bakery"): ("custom:waste_cost", "custom:energy"),
}
"""The same where the place of work has levers of its own."""


_AGAINST: dict[str, str] = {
    "cleanliness": "custom:clean_rounds",
    "late_orders": "custom:late_deliveries",
    "delivery": "custom:late_deliveries",
    "waiting": "custom:waiting",
    "answering": "response_time",
    "mistakes": "custom:mistakes",
    "downtime": "custom:bugs",
    "bugs": "custom:bugs",
    "team": "custom:training_hours",
    "service": "custom:training_hours",
}
"""What helps against complaints about one thing, by the kind of wish that it is."""


def against(kinds: Sequence[str]) -> str:
    """What is offered beside fewer complaints about something: what helps against it, else that more are satisfied."""
    return next((_AGAINST[kind] for kind in kinds if kind in _AGAINST), "customer_satisfaction")


def runs_backwards(reading: WishRead) -> bool:
    """Whether less is wanted of what one usually wants more of, or the reverse: nothing here leads there."""
    row = METRICS.get(reading.metric or "")
    against = "increase" if row is not None and row.less_is_better else "decrease"
    return row is not None and reading.direction == against


def told_as_lever(idea: str, reading: WishRead, business: str | None) -> bool:
    """Whether an offer says what it is to move; an application for a job says so by itself."""
    return reading.metric not in _PLAIN and not runs_backwards(reading) and moves(idea, reading, business)


def moves(idea: str, reading: WishRead, business: str | None) -> bool:
    """Whether an idea is a lever for the measure that a wish names: on its channel, at its place of work, anywhere."""
    metric = reading.metric or ""
    if metric == "custom":
        return idea == ASKED_WHY
    there = LEVERS_ON.get((metric, reading.channel or ""), ())
    there = (*there, *(_AGAINST.values() if metric == "complaints" else ()))
    known = ("custom:ad_wordings", *there, *LEVERS_AT.get((metric, business or ""), ()), *LEVERS.get(metric, ()))
    return idea in known or idea.partition(":")[0] in known
