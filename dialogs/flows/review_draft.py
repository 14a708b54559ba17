"""What a look back has learnt so far, and the goal that it is about; refuses to ask anything."""

from __future__ import annotations

from typing import Literal

from dialogs.domain.goal import Amount, Decision, Goal
from dialogs.events import Known
from dialogs.flow import Draft


class ReviewDraft(Draft):
    """Which goal and why now, the value or that nobody knows it, what worked, what did not, and the decision.

    `again` tells that it was asked some days ago without an answer. `nth` of `together` are its place among the goals
    that are due on the same day; `sure` confirms a figure that leaps.
    """

    goal_id: str | None = None
    kind: str = "asked"
    again: bool = False
    nth: int = 1
    together: int = 1
    value: Amount | None = None
    guess: bool = False
    sure: Literal["yes"] | None = None
    worked: str | None = None
    failed: str | None = None
    decision: Decision | None = None


def goal_in(draft: ReviewDraft, known: Known) -> Goal:
    """The goal as it stands now."""
    return known.goal(draft.goal_id or "") or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def counted(goal: Goal) -> bool:
    """Whether the goal has a number to ask for."""
    return goal.direction != "deliver" and not goal.is_wish
