"""Which measures are kin, and which amounts can be values of a measure. Refuses to look at a line."""

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.measures import DURATIONS, MONEY, POINTS, RATES

_PEOPLE = {
    "customers",
    "new_customers",
    "subscriptions",
    "registrations",
    "email_subscribers",
    "channel_subscribers",
    "followers",
    "loyalty_members",
}
_FAMILIES = (
    {"sales", "revenue", "units_sold"},
    {"sales", "orders"},
    _PEOPLE,
    {"reviews", "rating"},
    {"likes", "page_likes", "followers"},
    {"website_visits", "direct_visits"},
    {"cost_per_lead", "cost_per_acquisition", "operating_costs"},
)

_MARKED, _LASTING = RATES | POINTS, DURATIONS | {"custom"}


def are_kin(one: str, other: str) -> bool:
    """Whether an amount of one measure, told in passing, may be meant of the other."""
    return one == other or any(one in family and other in family for family in _FAMILIES)


def fits(amount: Candidate, metric: str) -> bool:
    """Whether an amount of this kind can be a value of the measure, or a change of it."""
    if amount.kind == "points":
        return metric in _MARKED
    if amount.kind == "money":
        return metric in MONEY or metric in {"sales", "orders", "custom"}
    return amount.kind != "duration" or metric in _LASTING


def comparable(one: Candidate, other: Candidate) -> bool:
    """Whether two amounts can be of one measure: of one kind, or one of them a bare figure."""
    return "times" not in {one.kind, other.kind} and (one.kind == other.kind or "count" in {one.kind, other.kind})
