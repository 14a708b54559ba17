"""Heads whose Arabic says what men do of the people it names, as data. Refuses to choose among them.

Of women another head is taken, or merely their number.
"""

from __future__ import annotations

from dialogs.messages import Sentence, T

AGREEING: frozenset[str] = frozenset(
    {
        "Win back {change} more former {people} a month",
        "Sign up {change} more {people} a month",
        "Get {change} more {people} to register",
        "Attract {change} more first-time {people} to {business}",
        "Win {change} more new {people} a month",
        "Get {change} more new {people} to choose {business}",
        "Sign {change} more {people} up for the rewards programme",
        "Raise the share of {people} who describe us as modern by {change}",
        "Raise the share of {people} who describe us as premium by {change}",
        "Bring {change} more new {people} to {business}",
        "the number of first-time {people} at {business}",
        "the number of former {people} who come back to {business}",
        "the number of new {people}",
        "the number of new {people} a month",
        "the number of new {people} at {business}",
        "the number of {people} who choose {business} for the first time",
        "the number of {people} who come through a recommendation",
        "the number of {people} who come to {business} through a recommendation",
        "the number of {people} who complain about {business}",
        "the number of {people} who recommend {business} to a friend",
        "the share of {people} that {business} keeps",
        "the share of {people} who are satisfied",
        "the share of {people} who choose {business} again",
        "the share of {people} who come back for more",
        "the share of {people} who remain with {business}",
        "the number of first-time {people}",
        "the monthly number of new {people} at {business}",
        "the share of {people} who rate their experience with {business} as good",
        "the share of {people} who are pleased with {business}",
        "the share of happy {people}",
        "the share of {people} who tell us that they are satisfied",
        "the share of {people} who come back",
        "the share of returning {people} at {business}",
        "the share of {people} who come to {business} again",
        "the share of {people} who return to {business}",
        "the share of {people} who stay with us",
        "the share of {people} who leave",
        "Bring in {change} more {people} through recommendations",
        "the share of {people} at {business} who come to every class",
        "the share of {people} who come to every class",
        "Raise the share of {people} who answer the survey by {change}",
        "Serve {change} more {people} at {business}",
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
