"""What a marketing budget goes to, and in which proportion for which kind of goal; refuses to know any amount.

The proportions are a first suggestion, larger for what usually brings more for this kind of goal: reach is bought,
trust is made, and customers who know us cost least.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.plan import Picked
from dialogs.measures.metric import Category
from dialogs.messages import Sentence, T


@dataclass(frozen=True, slots=True)
class Spending:
    """One thing that money goes to; `weights` by the kind of goal, nothing where it is not suggested."""

    id: str
    text: Sentence
    weights: dict[Category, int]


_ROWS = (
    Spending("spend_ads", T("ads"), {"awareness": 50, "engagement": 30, "conversion": 50, "sales": 40, "loyalty": 10}),
    Spending(
        "spend_production",
        T("photos, video and design"),
        {"awareness": 35, "engagement": 40, "conversion": 20, "sales": 20, "loyalty": 15},
    ),
    Spending("spend_people", T("people, in the team or from outside"), {"engagement": 30, "sales": 20, "other": 60}),
    Spending("spend_tools", T("tools and subscriptions"), {"conversion": 20, "loyalty": 25, "other": 20}),
    Spending("spend_gifts", T("offers, samples and gifts"), {"sales": 20, "loyalty": 50}),
    Spending("spend_events", T("events and printed matter"), {"awareness": 15}),
    Spending("spend_training", T("training"), {"other": 20}),
    Spending("spend_reserve", T("reserve"), {}),
)

SPENDINGS: dict[str, Spending] = {row.id: row for row in _ROWS}
NAMES: dict[str, Sentence] = {row.id: row.text for row in _ROWS}
TWO = 2


def likely_spendings(category: Category, channels: Sequence[Picked]) -> tuple[Picked, ...]:
    """What the money may go to, likeliest first: the channels instead of ads as a whole, and then all the rest."""
    ours = sorted(SPENDINGS.values(), key=lambda row: -row.weights.get(category, 0))
    found: list[Picked] = []
    for row in ours:
        found += channels if row.id == "spend_ads" and channels else (Picked(idea=row.id),)
    return tuple(dict.fromkeys(found))


def suggested_spendings(category: Category, channels: Sequence[Picked]) -> tuple[Picked, ...]:
    """The few that are suggested: what has a weight for this kind of goal, and at most two channels."""
    first = tuple(channels)[:TWO]
    return tuple(
        one
        for one in likely_spendings(category, channels)
        if one in first or (one.idea in SPENDINGS and SPENDINGS[one.idea].weights.get(category))
    )


def weights_of(picked: Sequence[Picked], category: Category) -> tuple[float, ...]:
    """How much each thing weighs for a kind of goal: of several channels the first most, own words like the least."""
    places = [one for one in picked if not _ours(one)]
    least = min(w for row in SPENDINGS.values() if (w := row.weights.get(category)))
    ads = SPENDINGS["spend_ads"].weights.get(category, least)
    whole = sum(1 / place for place in range(1, len(places) + 1))
    return tuple(
        _ours_weight(one, category, least) if _ours(one) else ads / (places.index(one) + 1) / whole for one in picked
    )


def _ours(one: Picked) -> bool:
    """Whether it is no channel: one of the things above, or something in the person's words."""
    return one.idea not in CHANNELS


def _ours_weight(one: Picked, category: Category, least: int) -> float:
    row = SPENDINGS.get(one.idea or "")
    return row.weights.get(category, least / 2) if row else least
