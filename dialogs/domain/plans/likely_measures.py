"""Which figures to watch for a goal, likeliest first: its own, its limit, its neighbours. Refuses to choose."""

from __future__ import annotations

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS, tools_of
from dialogs.domain.kpis.neighbours import NEAR
from dialogs.domain.kpis.own_money import NAMED, own_money
from dialogs.domain.plans.plan import Picked, Watched

MOST = 7
PAID = frozenset({"ad_spend", "cost_per_click", "return_on_ad_spend"})
ADS: dict[str, str] = {
    "instagram": "Meta Ads Manager",
    "facebook": "Meta Ads Manager",
    "tiktok": "TikTok Ads Manager",
    "snapchat": "Snapchat Ads Manager",
    "linkedin": "LinkedIn Campaign Manager",
    "youtube": "Google Ads",
    "search": "Google Ads",
    "google_ads": "Google Ads",
}
NEIGHBOURS = 3


def own_measure(goal: Goal) -> Picked | None:
    """The goal's measure by its id, or in the person's words, as money may be; `None` for a thing to deliver."""
    if (own := _own_money(goal)) is not None:
        return Picked(words=own)
    if goal.metric in METRICS and goal.metric != "custom":
        return Picked(idea=goal.metric)
    return Picked(words=goal.thing) if goal.thing and goal.metric is not None else None


def _own_money(goal: Goal) -> str | None:
    return own_money(goal.thing) if goal.metric == NAMED and goal.thing else None


def likely_measures(goal: Goal) -> tuple[str, ...]:
    """Measures of the catalogue: the goal's, the limit that it keeps, what stands beside it, limits that suit it."""
    row = METRICS.get(goal.metric or "")
    guards = tuple(one.metric for one in row.guardrails) if row else ()
    kept = (goal.guardrail.metric,) if goal.guardrail else ()
    near = _near(goal)
    found = dict.fromkeys((goal.metric or "", *kept, *near[:NEIGHBOURS], *guards, *near[NEIGHBOURS:]))
    named = {"custom", goal.metric} if _own_money(goal) else {"custom"}
    return tuple(one for one in found if one in METRICS and one not in named)[:MOST]


def suggested_measures(goal: Goal) -> tuple[Picked, ...]:
    """The few that are suggested: the goal's own, one beside it that moves first, and the limit."""
    row = METRICS.get(goal.metric or "")
    guard = goal.guardrail.metric if goal.guardrail else row.guardrails[0].metric if row and row.guardrails else ""
    near = next(iter(_near(goal)), "")
    named = (Picked(idea=one) for one in dict.fromkeys((near, guard)) if one in METRICS and one != "custom")
    own = own_measure(goal)
    return tuple(dict.fromkeys((own, *named) if own else tuple(named)))


def _near(goal: Goal) -> tuple[str, ...]:
    return tuple(idea.partition(":")[0] for idea in NEAR.get(goal.metric or "", ()))


def watched(picked: Picked, goal: Goal, channel: str | None = None) -> Watched:
    """A measure with the tool it is read in: the goal's own for the goal's measure, else the likeliest.

    What ads cost is read where the channel's ads are run; words of one's own are counted in a sheet until another tool
    is named.
    """
    if picked.idea is None:
        tool = goal.tool if picked == own_measure(goal) else None
        if tool is None and picked.words == _own_money(goal):
            tool = tools_of(goal.metric, channel or goal.channel)[0].id
        return Watched(words=picked.words, tool=tool or "sheet")
    if picked.idea == goal.metric and goal.tool:
        return Watched(metric=picked.idea, tool=goal.tool)
    where = channel or goal.channel
    if picked.idea in PAID and where in ADS:
        return Watched(metric=picked.idea, tool=ADS[where])
    return Watched(metric=picked.idea, tool=tools_of(picked.idea, where)[0].id)


def picked_of(one: Watched) -> Picked:
    """A measure that is watched, as it is ticked."""
    return Picked(idea=one.metric) if one.metric else Picked(words=one.words)
