"""Which things to do fit a goal, likeliest first; refuses to choose for the person."""

from __future__ import annotations

from collections.abc import Collection

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.plans.action_ideas import AWARENESS, CONVERSION, ENGAGEMENT, ActionIdea
from dialogs.domain.plans.action_ideas_business import LOYALTY, OTHER, SALES
from dialogs.domain.plans.action_ideas_fields import GIVING, TEACHING, TREATING
from dialogs.measures.metric import Category

IDEAS: dict[str, ActionIdea] = {
    idea.id: idea
    for idea in (*AWARENESS, *ENGAGEMENT, *CONVERSION, *SALES, *LOYALTY, *OTHER, *GIVING, *TEACHING, *TREATING)
}
MOST = 6
_WON_OVER = frozenset({"thing:volunteers", "thing:event_guests"})
"""Things that have no measure, and are people who must hear of us first."""
_FIELD, _METRIC, _CHANNEL, _KIND = 8, 4, 2, 1


def category_of(goal: Goal) -> Category:
    """The kind of goal, by its measure; what the catalogue has no measure for lies outside marketing."""
    row = METRICS.get(goal.metric or "")
    if goal.thing in _WON_OVER and goal.metric in (None, "custom"):
        return "awareness"
    return row.category if row else "other"


def small_ideas(category: Category, field: str | None = None) -> tuple[ActionIdea, ...]:
    """What can be done this week for a kind of goal in a field of work, what was made for that field first."""
    small = [idea for idea in IDEAS.values() if idea.small and idea.category == category and idea.fits(field)]
    return tuple(sorted(small, key=lambda idea: not idea.fields))


def likely_actions(goal: Goal, channels: Collection[str] = (), field: str | None = None) -> tuple[ActionIdea, ...]:
    """Things to do for this goal on these channels, made for its field of work, its measure, the channel or its kind.

    Likeliest first, in that order. An idea for other channels is left out where channels were chosen, one for another
    field always; of equals the table's order counts.
    """
    wanted = frozenset(channels) or (frozenset({goal.channel}) if goal.channel else frozenset())
    scored = [(_fit(idea, goal, wanted), idea) for idea in IDEAS.values() if idea.fits(field)]
    fitting = [(score, idea) for score, idea in scored if score > 0]
    return tuple(idea for _, idea in sorted(fitting, key=lambda one: -one[0]))[:MOST]


def _fit(idea: ActionIdea, goal: Goal, channels: frozenset[str | None]) -> int:
    elsewhere = bool(idea.channels and channels and not idea.channels & channels)
    if elsewhere:
        return 0
    there = _CHANNEL if idea.channels & channels else 0
    made_for = _METRIC if goal.metric in idea.metrics else 0
    alike = idea.category != "other" or not idea.metrics
    kind = _KIND if alike and idea.category == category_of(goal) else 0
    of_field = _FIELD if idea.fields else 0
    return of_field + made_for + kind + there if made_for or kind else 0
