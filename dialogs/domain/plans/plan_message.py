"""The message of a plan, composed from what was told: whom it is for, what they miss, what should come to mind.

Refuses to say anything that nobody told; where too little is known there is no suggestion.
"""

from __future__ import annotations

from dialogs.domain.plans.likely_answers import aspects_of
from dialogs.domain.plans.plan import Picked, Plan
from dialogs.domain.plans.plan_ideas import PLAN_NAMES
from dialogs.messages import Joined, T, Text, Words

ANSWER, FOR, ALONE = "message_answer", "message_for", "message_alone"
UNADDRESSED = frozenset({"who_former", "who_undecided", "who_giving"})
_WAYS = (ANSWER, FOR, ALONE)


def suggested(plan: Plan) -> tuple[tuple[str, Text], ...]:
    """The ways to compose a message from this plan, each by its id and in words."""
    composed = ((way, composed_as(way, plan)) for way in _WAYS)
    return tuple((way, text) for way, text in composed if text is not None)


def message_of(plan: Plan) -> Text | None:
    """The message that was chosen, in words; `None` where there is none (any more)."""
    message = plan.strategy.message
    if message is None:
        return None
    return Words(message.words) if message.words else composed_as(message.idea or "", plan)


def composed_as(way: str, plan: Plan) -> Text | None:
    """One way to say it: as the answer to what they miss, for whom first, or alone."""
    minds = plan.strategy.positioning
    if not minds:
        return None
    what = Joined(tuple(_name(one) for one in minds), "list")
    if way == ALONE:
        return T("With us: {what}.", what=what)
    if way == FOR:
        first = plan.strategy.segment or next(iter(plan.audience.who), None)
        addressed = first is not None and first.idea not in UNADDRESSED
        return T("For {people}: {what}.", people=_name(first), what=what) if first and addressed else None
    missed = _answered(plan)
    return T("{problem}? With us: {what}.", problem=_name(missed), what=what) if missed and way == ANSWER else None


def _answered(plan: Plan) -> Picked | None:
    """The first of their problems that what we stand for answers."""
    ours = set(aspects_of(plan.strategy.positioning))
    return next((one for one in plan.audience.problems if ours & set(aspects_of((one,)))), None)


def _name(picked: Picked) -> Text:
    return Words(picked.words) if picked.words else PLAN_NAMES[picked.idea or ""]
