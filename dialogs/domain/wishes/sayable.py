"""Which measures can be said of a place, a product, an audience or a time, mostly data. Refuses to choose."""

from __future__ import annotations

OFFERED = 2
FEWEST = 2
ONE = frozenset({"orders", "sales", "units_sold", "revenue"})
FROM_SOMEBODY = frozenset(
    {
        "orders", "messages", "leads", "bookings", "registrations", "sales", "units_sold", "revenue", "reviews",
        "website_visits", "complaints", "interactions", "comments", "subscriptions", "shares", "deals", "new_customers",
        "repeat_purchase_rate",
    }
)  # fmt: skip
ARRIVING = frozenset({"followers", "customers", "referrals", "email_subscribers", "app_downloads", "profit"})
COMPARED = frozenset(
    {
        "brand_searches", "followers", "rating", "reviews", "market_share", "share_of_voice", "mentions", "page_likes",
        "channel_subscribers", "app_downloads", "video_views", "rating:maps",
    }
)  # fmt: skip
ANYWHERE = frozenset(
    {
        "reach", "followers", "brand_searches", "new_customers", "customers", "sales", "units_sold", "orders",
        "revenue", "profit", "bookings", "registrations", "leads", "messages", "website_visits", "subscriptions",
        "channel_subscribers", "app_downloads", "video_views", "reviews", "deals", "email_subscribers",
        "mentions", "complaints", "interactions", "comments",
    }
)  # fmt: skip
THERE = ANYWHERE | {
    "market_share",
    "share_of_voice",
    "repeat_purchase_rate",
    "retention_rate",
    "customer_satisfaction",
    "delivery_time",
    "response_time",
    "employees",
    "loyalty_members",
    "referrals",
    "rating",
}
PAID_BY = dict.fromkeys(("orders", "bookings", "deals", "subscriptions"), "revenue") | {"sales": "profit"}
PAID = frozenset({"repeat_purchase_rate", "revenue", "profit", "sales", "units_sold", "new_customers", "customers"})
AT_TIMES = frozenset(
    {
        "orders",
        "sales",
        "revenue",
        "bookings",
        "new_customers",
        "customers",
        "website_visits",
        "messages",
        "customer_satisfaction",
        "retention_rate",
    }
)
LIKELY: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("form", ("reach", "comments", "shares", "video_views", "interactions")),
    ("audience", ("new_customers", "reach", "followers", "leads")),
    ("product", ("orders", "new_customers", "leads", "bookings", "reach", "website_visits")),
    ("place", ("new_customers", "orders", "reach", "followers", "brand_searches")),
    ("occasion", ("new_customers", "bookings", "orders")),
)
OF_NEWSLETTER = ("open_rate", "click_through_rate", "email_subscribers")
OF_EPISODES = ("video_views", "reach", "comments")
OF_WEBINARS = ("registrations", "reach")
KNOWN = ("reach", "followers", "brand_searches", "mentions", "impressions")
KEPT = ("repeat_purchase_rate", "retention_rate", "customer_satisfaction")
USUAL_IN_KIND = {
    "awareness": KNOWN,
    "presence": (*KNOWN, "video_views"),
    "young": KNOWN,
    "person": KNOWN,
    "engagement": ("interactions", "comments", "shares", "engagement_rate"),
    "content": ("interactions", "shares", "comments", "reach", "video_views"),
    "image": ("customer_satisfaction", "referrals", "rating", "complaints"),
    "loyalty": KEPT,
    "quality": ("complaints", "customer_satisfaction"),
    "leader": ("customer_satisfaction", "market_share", "repeat_purchase_rate", "new_customers"),
    "service": ("customer_satisfaction", "complaints", "response_time"),
}
ANYBODY = ("reach", "new_customers", "website_visits", "messages")
CHEAPER = {
    "leads": ("cost_per_lead", "cost_per_click"),
    "new_customers": ("cost_per_acquisition", "conversion_rate"),
    "customers": ("cost_per_acquisition", "conversion_rate"),
}
SIGNED_UP = frozenset({"registrations", "bookings"})
ON_THEIR_OWN = frozenset(
    {
        "open_rate", "click_through_rate", "time_on_page", "bounce_rate", "email_subscribers", "conversion_rate",
        "churn_rate", "return_on_ad_spend", "cost_per_lead", "cost_per_acquisition", "cost_per_click", "ad_spend",
    }
)  # fmt: skip
OF_OURSELVES = frozenset(
    {
        "hiring",
        "team",
        "turnover",
        "training",
        "performance",
        "punctuality",
        "family",
        "productivity",
        "learning",
        "reading",
    }
)
SERVED = frozenset(
    {
        "talks", "events", "webinars", "seminars",
        "practice", "business", "service", "services", "course", "courses", "class", "classes", "lessons", "sessions",
        "programme", "program", "training", "consulting", "coaching", "batches", "therapy", "tutoring", "workshops",
        "workshop", "retreat", "retreats", "tours", "tour", "camp", "trips", "advice", "cleaning", "repairs",
        "grooming", "valeting", "photography", "rental", "rentals", "flats", "villas", "apartments", "houses",
        "shoots", "software",
    }
)  # fmt: skip
WHOLE = frozenset(
    {
        "stockists",
        "online_bookings",
        "greener",
        "why_leave",
        "clearance",
        "marketing",
        "performance",
        "agreed",
        "suppliers",
        "closeness",
        "eating_out",
        "book_closing",
        "friends",
        "prayer",
    }
)
AS_THEY_ARE = frozenset(
    {"agreed", "helping", "existing", "found", "better_leads", "sponsors", "better_followers", "better_traffic"}
)
BESIDE_RIVALS = ("brand_searches", "rating", "reviews", "followers")
_DETERMINED = ("our ", "my ", "the ", "a ", "an ", "this ", "these ", "more ")
_NOT_BOUGHT = SERVED | {"platform", "app", "insurance", "delivery", "website", "subscriptions", "membership", "design"}


def bought_as(product: str) -> str | None:
    """English goods as those who buy them would hear of them ("our hoodies"); `None` for services, which are chosen."""
    last = product.lower().split()[-1]
    if not product.isascii() or not _NOT_BOUGHT.isdisjoint(product.lower().split()) or last.endswith("ing"):
        return None
    plain = product.lower().startswith(_DETERMINED) or not last.endswith("s") or last in {"tickets", "seats", "places"}
    return product if plain else f"our {product}"
