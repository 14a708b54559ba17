"""Why a goal was missed, traced through goal, strategy and means by the numbers at hand; refuses to ask for them.

The rules are those by which marketers read such numbers; none of them has a source that could be named. Where one needs
a threshold it is our own judgement, set so that it speaks up in clear cases alone: two clicks in a hundred views are
many, two purchases in a hundred visits few, and a customer is dear who costs more than a third of what they bring in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.domain.goal import Goal
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.messages import Sentence, T

Level: TypeAlias = Literal["goal", "strategy", "means"]
Family: TypeAlias = Literal["selling", "following", "seen", "cost", "other"]
Asked: TypeAlias = Literal["done", "conversion", "clicks", "cost", "worth", "seen"]

MANY_CLICKS = 2.0
FEW_PURCHASES = 2.0
DEAR = 1 / 3
MOSTLY_DONE = 0.5
FOLLOWING = frozenset(("followers", "email_subscribers", "channel_subscribers", "loyalty_members"))
COSTS = frozenset(("cost_per_acquisition", "cost_per_lead", "cost_per_click"))


@dataclass(frozen=True, slots=True)
class Cause:
    """One likely cause: where it lies, what the numbers say, what to look at; `story` tells of somebody who did."""

    id: str
    level: Level
    says: Sentence
    look: Sentence
    story: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known so far; a number that nobody knows is `unknown`, one that was not asked is in neither place.

    `done` is the share of what was planned, `conversion` and `clicks` are percentages, `cost` and `worth` money a
    customer, `seen` whether more people saw it.
    """

    done: float | None = None
    conversion: float | None = None
    clicks: float | None = None
    cost: float | None = None
    worth: float | None = None
    seen: bool | None = None
    unknown: frozenset[str] = frozenset()


RETARGETING = T(
    "A story, not a benchmark: a learning platform stopped talking to everybody and spoke to those who had been on "
    "its page before; 47% more signed up."
)
DEALS = T(
    "A story, not a benchmark: a firm that sells to companies counted, beside the leads, how many became contracts. "
    "Then it saw which channels paid."
)
TO_SALES = T(
    "A story, not a benchmark: a shop moved its budget from posts that were liked to ads that sold, and its revenue "
    "rose by 38%."
)

CAUSES: dict[str, Cause] = {
    cause.id: cause
    for cause in (
        Cause(
            "too_high",
            "goal",
            T("The goal itself: it asked for more than such a number usually grows in that time."),
            T("Look at the target and the date first; what was done may well have been right."),
        ),
        Cause(
            "not_done",
            "means",
            T("Less than half of what was planned got done, so the plan hasn't had its chance yet."),
            T("Look at time, people and budget: a few steps, each with a name and a day, get done sooner than many."),
        ),
        Cause(
            "purchase",
            "strategy",
            T("Many click and few buy: the ad is good, the purchase is not."),
            T("Look at the way from the click to the purchase: price, delivery, payment, how fast you answer."),
            RETARGETING,
        ),
        Cause(
            "page",
            "strategy",
            T("Many come and few go on: it is lost where they arrive."),
            T(
                "Look at the page or the first answer: whether it is fast, keeps what was promised, and shows the "
                "next step."
            ),
            RETARGETING,
        ),
        Cause(
            "people",
            "strategy",
            T("A customer costs too much: the ads reach the wrong people, or tell them the wrong thing."),
            T("Look at who sees the ads and at their message, and at which channel brings those who buy."),
            DEALS,
        ),
        Cause(
            "apart",
            "strategy",
            T(
                "More people see it and react, yet the number that matters hardly follows: the marketing goal and "
                "the business goal pull apart."
            ),
            T("Look at the link between them: the next step for somebody who likes a post."),
            TO_SALES,
        ),
        Cause(
            "promise",
            "strategy",
            T("More people see you and do not stay: there is nothing yet to stay for."),
            T("Look at the profile and its promise: whether it says in one line what they get by following."),
        ),
        Cause(
            "unseen",
            "strategy",
            T("Too few see it: what you offer can't be judged before it is seen."),
            T("Look at where your people spend their time, and be there more often or with a budget."),
        ),
    )
}


def family_of(goal: Goal) -> Family:
    """Which rules fit what the goal counts."""
    row = METRICS.get(goal.metric or "")
    if goal.metric in FOLLOWING:
        return "following"
    if goal.metric in COSTS:
        return "cost"
    if row is None or row.less_is_better:
        return "other"
    if row.category in ("sales", "conversion"):
        return "selling"
    return "seen" if row.category in ("awareness", "engagement") else "other"


_ORDER: dict[Family, tuple[Asked, ...]] = {
    "selling": ("conversion", "clicks", "cost", "worth", "seen"),
    "following": ("seen",),
    "seen": ("seen",),
    "cost": ("conversion",),
    "other": (),
}


def cause_of(goal: Goal, found: Findings, *, too_high: bool) -> Cause | None:
    """The cause that what is known points to, the goal before the strategy and that before the means."""
    if too_high:
        return CAUSES["too_high"]
    if found.done is not None and found.done < MOSTLY_DONE:
        return CAUSES["not_done"]
    name = _STRATEGY[family_of(goal)](found)
    return CAUSES[name] if name is not None else None


def next_asked(goal: Goal, found: Findings, *, too_high: bool) -> Asked | None:
    """The number to ask for next, `None` once the cause is found or no number would tell more."""
    if cause_of(goal, found, too_high=too_high) is not None:
        return None
    order = ("done", *_ORDER[family_of(goal)])
    return next((one for one in order if _open(one, found)), None)


def _open(asked: Asked, found: Findings) -> bool:
    if asked in found.unknown or getattr(found, asked) is not None:
        return False
    if asked == "worth":
        return found.cost is not None
    if asked in ("clicks", "cost"):  # who knows nothing of the ads' clicks hardly knows their cost
        return not {"ads", "clicks"} & found.unknown
    return True


def _selling(found: Findings) -> str | None:
    low = found.conversion is not None and found.conversion < FEW_PURCHASES
    if low and found.clicks is not None:
        return "purchase" if found.clicks >= MANY_CLICKS else "page"
    if low and {"clicks", "ads"} & found.unknown:
        return "page"
    if found.cost is not None and found.worth is not None and found.cost > found.worth * DEAR:
        return "people"
    if found.seen is None:
        return None
    return "apart" if found.seen else "unseen"


def _following(found: Findings) -> str | None:
    return None if found.seen is None else "promise" if found.seen else "unseen"


def _seen(found: Findings) -> str | None:
    return "unseen" if found.seen is False else None


def _cost(found: Findings) -> str | None:
    if found.conversion is None:
        return "people" if "conversion" in found.unknown else None
    return "page" if found.conversion < FEW_PURCHASES else "people"


def _nothing(_: Findings) -> str | None:
    return None


_STRATEGY: dict[Family, Callable[[Findings], str | None]] = {
    "selling": _selling,
    "following": _following,
    "seen": _seen,
    "cost": _cost,
    "other": _nothing,
}
