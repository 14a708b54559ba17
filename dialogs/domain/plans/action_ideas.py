"""Things to do for a goal: which measures, channels and kinds of goal each one moves. Refuses to plan them.

Adding one is adding a row. An idea that names no channel fits any. The ideas follow the method's samples, in our own
words; never among them: messages nobody asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.domain.kpis.channels import SOCIAL
from dialogs.domain.kpis.people import UNBOUGHT
from dialogs.measures.metric import Category
from dialogs.messages import Sentence, T

VIDEO = frozenset({"tiktok", "youtube", "instagram", "snapchat"})
ADS = frozenset({"google_ads", "facebook", "instagram", "tiktok", "snapchat", "linkedin"})
SITE = frozenset({"website", "google_ads", "search", "app"})
TALK = frozenset({"whatsapp", "instagram", "facebook", "telegram"})
ANYWHERE: frozenset[str] = frozenset()
UNBOOKED = frozenset({"shop", "software"})
"""Fields of work where nothing is booked."""


@dataclass(frozen=True, slots=True)
class ActionIdea:
    """One thing to do: the kind of goal it moves, the `channels` it belongs to, the `metrics` it was made for.

    `small` ones fit into this week, as a first step. `fields` are the fields of work it was made for, none where it
    fits any but those in `apart`.
    """

    id: str
    category: Category
    text: Sentence
    channels: frozenset[str] = ANYWHERE
    metrics: tuple[str, ...] = ()
    small: bool = False
    fields: frozenset[str] = ANYWHERE
    apart: frozenset[str] = ANYWHERE

    def fits(self, field: str | None) -> bool:
        """Whether this suits a field of work; what was made for some suits no other."""
        return field not in self.apart and (not self.fields or field in self.fields)


AWARENESS = (
    ActionIdea(
        "one_post", "awareness", T("Write one post that the right people would send to a friend"), SOCIAL, small=True
    ),
    ActionIdea(
        "narrow_boost",
        "awareness",
        T("Choose one narrow audience and put a small budget behind one good post"),
        ADS,
        ("reach", "impressions"),
        small=True,
    ),
    ActionIdea(
        "three_stories", "awareness", T("Ask three satisfied customers to tell their story"), small=True, apart=UNBOUGHT
    ),
    ActionIdea(
        "five_places",
        "awareness",
        T("List five places where our future customers already are"),
        small=True,
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "post_daily", "awareness", T("Post once a day at a fixed hour"), SOCIAL, ("followers", "reach", "page_likes")
    ),
    ActionIdea(
        "hashtags",
        "awareness",
        T("Collect ten hashtags that customers use, and post under them"),
        frozenset({"instagram", "tiktok", "x", "linkedin"}),
        ("followers", "reach"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "competitors_followers",
        "awareness",
        T("Look at what the followers of three competitors ask and comment on"),
        SOCIAL,
        ("followers", "page_likes", "channel_subscribers"),
        apart=frozenset({"charity"}),
    ),
    ActionIdea(
        "answer_in_groups",
        "awareness",
        T("Answer questions in three groups where future customers are"),
        frozenset({"facebook", "linkedin", "telegram", "x"}),
        ("followers", "mentions", "brand_searches"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "neighbours",
        "awareness",
        T("Agree with one business nearby that each recommends the other"),
        frozenset({"store", "google_maps"}),
        ("brand_searches", "direct_visits"),
    ),
    ActionIdea(
        "map_profile",
        "awareness",
        T("Complete the profile on the map: photos, opening hours, telephone"),
        frozenset({"google_maps", "store", "search"}),
        ("brand_searches", "direct_visits"),
    ),
    ActionIdea(
        "helpful_page",
        "awareness",
        T("Write one page that answers what people search for before they know us"),
        frozenset({"search", "website"}),
        ("website_visits", "brand_searches", "impressions"),
    ),
)

ENGAGEMENT = (
    ActionIdea(
        "answer_all",
        "engagement",
        T("Keep fifteen minutes a day for answering every comment and message"),
        SOCIAL | TALK,
        ("comments", "messages", "response_time"),
        small=True,
    ),
    ActionIdea(
        "real_question",
        "engagement",
        T("End the next three posts with a real question"),
        SOCIAL,
        ("comments", "interactions"),
        small=True,
    ),
    ActionIdea(
        "best_posts",
        "engagement",
        T("Look at the five best posts of the last three months and note what they share"),
        SOCIAL,
        small=True,
    ),
    ActionIdea(
        "story_polls",
        "engagement",
        T("Ask with polls in the stories twice a week"),
        frozenset({"instagram", "facebook", "snapchat"}),
        ("messages", "interactions"),
    ),
    ActionIdea(
        "live_answers",
        "engagement",
        T("Answer questions live every two weeks"),
        frozenset({"instagram", "facebook", "tiktok", "youtube"}),
        ("comments", "video_views"),
    ),
    ActionIdea(
        "first_seconds",
        "engagement",
        T("Show the best of every video in its first three seconds"),
        VIDEO,
        ("video_views", "video_completion_rate", "channel_subscribers"),
    ),
    ActionIdea(
        "weekly_series",
        "engagement",
        T("Begin a weekly series with a name of its own"),
        SOCIAL | {"podcast", "email"},
        ("channel_subscribers", "video_views", "engagement_rate"),
    ),
    ActionIdea(
        "two_subjects",
        "engagement",
        T("Try two subject lines for every mailing, and keep the better one"),
        frozenset({"email"}),
        ("open_rate", "click_through_rate"),
    ),
    ActionIdea(
        "one_link",
        "engagement",
        T("Ask for one thing in every post or mailing, with one link"),
        frozenset({"email", "linkedin", "x", "facebook", "whatsapp"}),
        ("clicks", "click_through_rate", "website_visits"),
    ),
)

CONVERSION = (
    ActionIdea(
        "call_to_action",
        "conversion",
        T("Put one clear call to action on the page that most people see"),
        SITE | SOCIAL,
        ("conversion_rate", "leads"),
        small=True,
    ),
    ActionIdea(
        "short_form",
        "conversion",
        T("Try our own form on a phone and take out every field that isn't needed"),
        SITE,
        ("leads", "conversion_rate", "registrations"),
        small=True,
    ),
    ActionIdea(
        "five_questions",
        "conversion",
        T("Write down the five questions people ask before they buy, with the answers"),
        small=True,
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "own_landing_page",
        "conversion",
        T("Make a landing page for this one offer"),
        SITE | ADS,
        ("conversion_rate", "leads", "cost_per_lead", "cost_per_acquisition"),
    ),
    ActionIdea(
        "free_value",
        "conversion",
        T("Give something useful for free in return for an address: a checklist, a sample"),
        frozenset({"email", "website", "linkedin", "instagram"}),
        ("email_subscribers", "leads", "registrations"),
    ),
    ActionIdea(
        "named_customers",
        "conversion",
        T("Show three customers' stories, with their names, where people decide"),
        SITE | SOCIAL,
        ("conversion_rate", "leads", "bookings"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "answer_in_an_hour",
        "conversion",
        T("Answer every enquiry within the hour, with saved replies for the usual ones"),
        TALK,
        ("leads", "messages", "bookings", "response_time"),
    ),
    ActionIdea(
        "booking_link",
        "conversion",
        T("Put a booking link into the profile and into every reply"),
        SOCIAL | TALK | {"google_maps"},
        ("bookings",),
        apart=UNBOOKED,
    ),
    ActionIdea(
        "faster_page",
        "conversion",
        T("Measure how fast the page opens on a phone, and mend the slowest part"),
        SITE,
        ("bounce_rate", "conversion_rate", "cost_per_click"),
    ),
    ActionIdea(
        "show_again",
        "conversion",
        T("Show the offer again to those who looked and did not buy"),
        ADS,
        ("conversion_rate", "cost_per_acquisition", "cart_abandonment_rate"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "early_costs",
        "conversion",
        T("Name the cost of delivery early, and take one step out of the checkout"),
        frozenset({"website", "app", "marketplace"}),
        ("cart_abandonment_rate", "conversion_rate", "orders"),
        apart=UNBOUGHT,
    ),
    ActionIdea(
        "leave_out_searches",
        "conversion",
        T("Leave out the searches and audiences that cost and bring nobody"),
        frozenset({"google_ads", "facebook", "instagram"}),
        ("cost_per_lead", "cost_per_click", "cost_per_acquisition", "ad_spend", "return_on_ad_spend"),
    ),
    ActionIdea(
        "store_page",
        "conversion",
        T("Renew the pictures and the first lines of the page in the app stores"),
        frozenset({"app"}),
        ("app_downloads",),
    ),
)
