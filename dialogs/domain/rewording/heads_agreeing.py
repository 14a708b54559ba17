"""Heads whose Arabic says what men do of the people it names, as data. Refuses to choose among them.

Of women another head is taken, or merely their number.
"""

from __future__ import annotations

from dialogs.messages import Sentence, T

AGREEING: frozenset[str] = frozenset(
    {
        "Increase the number of {people} who enquire by {change}",
        "Win back {change} more former {people} a month",
        "Raise the number of former {people} who come back to {business} by {change}",
        "Sign up {change} more {people} a month",
        "Have {change} more {people} register",
        "Have {change} more {people} come to {business} for the first time",
        "Win {change} more new {people} a month",
        "Raise the number of first-time {people} at {business} by {change}",
        "Increase the number of new {people} by {change}",
        "Win {change} more first-time {people}",
        "Grow the number of new {people} a month by {change}",
        "Grow the number of {people} who choose {business} for the first time by {change}",
        "Have {change} more new {people} choose {business}",
        "Increase by {change} the share of {people} who come more than once",
        "Increase by {change} the share of {people} who return to {business}",
        "Add {change} to the share of {people} who come back",
        "Add {change} to the share of {people} who choose {business} again",
        "Increase by {change} the share of {people} who remain with {business}",
        "Add {change} to the share of {people} who stay with us",
        "Add {change} to the share of {people} that {business} keeps",
        "Sign {change} more {people} up for the rewards programme",
        "Increase by {change} the share of {people} who are happy with {business}",
        "Add {change} to the share of {people} who are satisfied",
        "Raise by {change} the share of {people} who describe us as modern",
        "Raise by {change} the share of {people} who describe us as premium",
        "Reduce the number of {people} who complain about {business} by {change}",
        "Have {change} more {people} come on a recommendation",
        "Win {change} more {people} who come on a recommendation",
        "Increase the number of {people} who recommend {business} to a friend by {change}",
        "Grow the number of {people} who come on a recommendation by {change}",
        "Grow the number of {people} who come to {business} on a recommendation by {change}",
    }
)
_NUMBER = (
    T("Increase the number of {people} by {change}"),
    T("Raise the number of {people} at {business} by {change}"),
)
OF_WOMEN_HEADS: dict[str, tuple[Sentence, ...]] = {
    "new_customers": _NUMBER,
    "customers": _NUMBER,
    "registrations": _NUMBER,
    "referrals": (T("Increase the recommendations that come from {people} by {change}"),),
}
