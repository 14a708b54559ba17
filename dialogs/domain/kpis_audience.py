"""The measures of being seen, answered and asked for: awareness, engagement, conversion. Refuses to compute."""

from __future__ import annotations

from dialogs.domain.metric import Metric
from dialogs.messages import T

AWARENESS = (
    Metric("reach", "awareness", "count", "period", T("reach"), "person"),
    Metric("impressions", "awareness", "count", "period", T("impressions"), "impression"),
    Metric(
        "brand_searches",
        "awareness",
        "count",
        "period",
        T("searches for the name"),
        "search",
        "name_search",
        within=("search",),
    ),
    Metric("followers", "awareness", "count", "level", T("followers"), "follower"),
    Metric(
        "direct_visits",
        "awareness",
        "count",
        "period",
        T("direct visits to the site"),
        "visit",
        "direct_visit",
        within=("website",),
    ),
    Metric("mentions", "awareness", "count", "period", T("mentions of the name"), "mention", "name_mention"),
    Metric("share_of_voice", "awareness", "percent", "level", T("the share of voice")),
    Metric("page_likes", "awareness", "count", "level", T("page likes"), "like", "page_like"),
)

ENGAGEMENT = (
    Metric("engagement_rate", "engagement", "percent", "level", T("the engagement rate")),
    Metric("likes", "engagement", "count", "period", T("likes"), "like"),
    Metric("comments", "engagement", "count", "period", T("comments"), "comment"),
    Metric("shares", "engagement", "count", "period", T("shares"), "share"),
    Metric("interactions", "engagement", "count", "period", T("interactions"), "interaction"),
    Metric("messages", "engagement", "count", "period", T("messages from people"), "message"),
    Metric("time_on_page", "engagement", "minutes", "level", T("the time spent on a page"), within=("website",)),
    Metric("video_views", "engagement", "count", "period", T("video views"), "view", "video_view"),
    Metric("video_completion_rate", "engagement", "percent", "level", T("the share of videos watched to the end")),
    Metric("click_through_rate", "engagement", "percent", "level", T("the click-through rate")),
    Metric("clicks", "engagement", "count", "period", T("clicks"), "click", place="from"),
    Metric(
        "channel_subscribers",
        "engagement",
        "count",
        "level",
        T("channel subscribers"),
        "subscriber",
        "channel_subscriber",
    ),
    Metric("open_rate", "engagement", "percent", "level", T("the share of e-mails opened"), within=("email",)),
    Metric(
        "bounce_rate", "engagement", "percent", "level", T("the bounce rate"), less_is_better=True, within=("website",)
    ),
)

CONVERSION = (
    Metric("leads", "conversion", "count", "total", T("leads"), "lead", place="from"),
    Metric(
        "email_subscribers",
        "conversion",
        "count",
        "level",
        T("mailing-list subscribers"),
        "subscriber",
        "list_subscriber",
        place="from",
        within=("email",),
    ),
    Metric("conversion_rate", "conversion", "percent", "level", T("the conversion rate")),
    Metric(
        "app_downloads",
        "conversion",
        "count",
        "total",
        T("app downloads"),
        "download",
        "app_download",
        place="from",
        within=("app",),
    ),
    Metric("registrations", "conversion", "count", "total", T("registrations"), "registration", place="from"),
    Metric("bookings", "conversion", "count", "total", T("bookings"), "booking", place="from"),
    Metric(
        "website_visits",
        "conversion",
        "count",
        "period",
        T("website visits"),
        "visit",
        "website_visit",
        place="from",
        within=("website",),
    ),
    Metric("cost_per_lead", "conversion", "money", "level", T("the cost of a lead"), place="from", less_is_better=True),
    Metric(
        "cost_per_acquisition",
        "conversion",
        "money",
        "level",
        T("the cost of winning a customer"),
        place="from",
        less_is_better=True,
    ),
    Metric(
        "cost_per_click", "conversion", "money", "level", T("the cost of a click"), place="from", less_is_better=True
    ),
    Metric(
        "cart_abandonment_rate",
        "conversion",
        "percent",
        "level",
        T("the share of abandoned carts"),
        less_is_better=True,
    ),
)
