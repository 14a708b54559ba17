"""What the words of a wish mean beside the measure that they name, as data. Refuses to choose and to read."""

from __future__ import annotations

MEANT: dict[str, frozenset[str]] = {
    "engagement": frozenset({"followers", "page_likes", "customers", "leads", "bookings"}),
    "conversion": frozenset(
        {"website_visits", "followers", "messages", "reach", "video_views", "customers", "clicks", "registrations"}
    ),
    "loyalty": frozenset(
        {
            "orders",
            "sales",
            "new_customers",
            "customers",
            "subscriptions",
            "website_visits",
            "conversion_rate",
            "channel_subscribers",
            "email_subscribers",
        }
    ),
    "delivery": frozenset({"complaints"}),
    "image": frozenset({"conversion_rate", "customers", "new_customers"}),
    "service": frozenset({"customers", "custom"}),
    "team": frozenset({"customer_satisfaction"}),
    "donations": frozenset({"revenue", "customers", "new_customers"}),
    "found": frozenset({"brand_searches", "impressions", "website_visits"}),
}

PLAINLY = (
    "baskets",
    "quoted",
    "teaching",
    "walk_ins",
    "tables",
    "premium",
    "dominating",
    "first_choice",
    "carts",
    "finishing",
    "late_orders",
    "volunteering",
    "answering",
    "missed",
    "cheaper_leads",
    "cheaper_customers",
    "cheaper_clicks",
    "recommended",
    "followed",
    "existing",
    "rated",
    "given_again",
    "staying",
    "opened",
    "app_use",
    "better_leads",
    "seats",
    "remembered",
    "mistakes",
    "app_loved",
    "sponsors",
    "demand",
    "calls",
    "ad_waste",
    "quran_reading",
    "music",
    "saving_up",
    "communication",
    "helping",
    "walking",
    "joining",
    "unhappy",
    "watched",
    "talked",
    "better_clients",
    "safety",
    "overtime",
    "sugar",
    "eating",
    "liked",
    "meetings",
    "studying",
    "water",
    "passing",
    "paying",
    "applying",
    "rooms",
    "busy",
    "busywork",
    "employer",
    "waiting",
)
MET = frozenset(
    {
        None, "employees", "repeat_purchase_rate", "customers", "new_customers", "orders", "complaints", "churn_rate",
        "followers", "shares", "email_subscribers", "website_visits", "delivery_time", "retention_rate", "custom",
        "sales", "open_rate", "response_time", "video_completion_rate",
    }
)  # fmt: skip
EVEN = frozenset({"image", "leader", "engagement", "service", "growth", "profit", "person", "content", "charity"})
SAID_PLAINLY = frozenset({"complaints", "app_downloads"})
CORE: dict[str, tuple[str, ...]] = {
    "loyalty": ("repeat_purchase_rate", "retention_rate"),
    "presence": ("reach", "followers"),
    "image": ("rating", "customer_satisfaction"),
}

AKIN = {
    "net_promoter_score": "customer_satisfaction",
    "page_likes": "followers",
    "impressions": "reach",
    "churn_rate": "retention_rate",
    "sales": "orders",
    "revenue": "orders",
    "mentions": "share_of_voice",
    "customers": "new_customers",
}
