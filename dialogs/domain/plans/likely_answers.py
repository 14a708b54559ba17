"""Which likely answers fit a plan, likeliest first: by the place of work, the goal's kind and what was told before.

Refuses to choose for the person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from dialogs.domain.goal import Goal
from dialogs.domain.plans.likely_actions import category_of
from dialogs.domain.plans.likely_channels import likely_channels
from dialogs.domain.plans.plan import Picked, Plan
from dialogs.domain.plans.plan_ideas import MINDS, PLAN_IDEAS, PlanIdea
from dialogs.language.answers.traits import aspects_in

MOST = 6
_MADE_FOR, _ANY = 2, 1
_GAP, _CHOSEN_BY, _PAIN = 3, 2, 1
_ADS = frozenset({"google_ads"})
_WITH: dict[str, tuple[str, ...]] = {
    "who_young": ("tiktok", "instagram", "snapchat"),
    "who_students": ("tiktok", "instagram", "telegram"),
    "who_families": ("facebook", "whatsapp"),
    "who_parents": ("facebook", "whatsapp"),
    "who_firms": ("linkedin", "email", "website"),
    "who_near": ("google_maps", "facebook"),
    "who_former": ("whatsapp", "email"),
    "who_visitors": ("google_maps", "instagram"),
    "who_women": ("instagram", "snapchat"),
}


def likely(rows: Sequence[PlanIdea], business: str | None, goal: Goal, most: int = MOST) -> tuple[PlanIdea, ...]:
    """The rows that fit this place of work, kind of goal and channel, those made for it first."""
    scored = [(_fit(idea, business, goal), idea) for idea in rows]
    fitting = [(score, idea) for score, idea in scored if score]
    return tuple(idea for _, idea in sorted(fitting, key=lambda one: -one[0]))[:most]


def _fit(idea: PlanIdea, business: str | None, goal: Goal) -> int:
    if business in idea.apart:
        return 0
    if business in idea.businesses or category_of(goal) in idea.categories or goal.channel in idea.channels:
        return _MADE_FOR
    return 0 if idea.businesses or idea.categories else _ANY


def aspects_of(picked: Iterable[Picked]) -> tuple[str, ...]:
    """What of an offer is meant by what was picked: price, speed, trust …, in our rows or in the person's words."""
    return tuple(dict.fromkeys(aspect for one in picked for aspect in _aspects(one)))


def _aspects(picked: Picked) -> tuple[str, ...]:
    if picked.words:
        return aspects_in(picked.words)
    idea = PLAN_IDEAS.get(picked.idea or "")
    return idea.aspects if idea else ()


def likely_minds(plan: Plan, business: str | None, goal: Goal) -> tuple[PlanIdea, ...]:
    """What may come to a customer's mind: first what competitors lack, what customers choose by, what they miss."""
    scores: Counter[str] = Counter()
    for one in plan.standing.competitors:
        scores.update(dict.fromkeys(aspects_of(one.weak), _GAP))
        scores.subtract(dict.fromkeys(aspects_of(one.strong), _PAIN))
    scores.update(dict.fromkeys(aspects_of(plan.audience.decides), _CHOSEN_BY))
    scores.update(dict.fromkeys(aspects_of(plan.audience.problems), _PAIN))
    fitting = likely(MINDS, business, goal, len(MINDS))
    return tuple(sorted(fitting, key=lambda idea: -max(scores[aspect] for aspect in idea.aspects)))[:MOST]


def likely_platforms(goal: Goal, who: Iterable[Picked], field: str | None = None) -> tuple[str, ...]:
    """Where such people are: the goal's channel, then what suits whom it is for, then what suits its kind; no ads."""
    own = (goal.channel,) if goal.channel else ()
    theirs = (channel for one in who for channel in _WITH.get(one.idea or "", ()))
    there = dict.fromkeys((*own, *theirs, *likely_channels(goal, field)))
    return tuple(channel for channel in there if channel not in _ADS)[:MOST]
