"""Which channels suit a kind of goal, likeliest first; refuses to know whose goal it is.

Community is what social media are for, direct selling is weak there, and e-mail brings the most for what it costs:
the order follows the method.
"""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.people import UNBOUGHT
from dialogs.domain.plans.likely_actions import category_of
from dialogs.measures.metric import Category

MOST = 6

_BY_CATEGORY: dict[Category, tuple[str, ...]] = {
    "awareness": ("instagram", "facebook", "tiktok", "google_maps", "youtube", "search"),
    "engagement": ("instagram", "facebook", "tiktok", "whatsapp", "youtube", "linkedin"),
    "conversion": ("website", "whatsapp", "google_ads", "email", "instagram", "linkedin"),
    "sales": ("store", "whatsapp", "website", "email", "marketplace", "instagram"),
    "loyalty": ("whatsapp", "email", "store", "google_maps", "app", "instagram"),
    "other": (),
}
_OF_A_SHOP = frozenset({"store", "marketplace"})
_OF_FIRMS = frozenset({"linkedin"})
_SERVING_PEOPLE = frozenset({"salon", "gym", "food", "shop", "clinic", "school", "charity", "travel"})
_INSTEAD = ("instagram", "facebook", "google_maps")


def likely_channels(goal: Goal, field: str | None = None) -> tuple[str, ...]:
    """Channels for this goal: its own first, then those that suit its kind; none for what lies outside marketing.

    Where nobody is a buyer, social media and the map take the place of a shop's; where people are served and no firms,
    that of a network for firms.
    """
    own = (goal.channel,) if goal.channel else ()
    suited = _BY_CATEGORY[category_of(goal)]
    if field in UNBOUGHT and not _OF_A_SHOP.isdisjoint(suited):
        suited = (*(one for one in suited if one not in _OF_A_SHOP), *_INSTEAD)
    if field in _SERVING_PEOPLE:
        suited = (*(one for one in suited if one not in _OF_FIRMS), *_INSTEAD)
    return tuple(dict.fromkeys((*own, *suited)))[:MOST]
