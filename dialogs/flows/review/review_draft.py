"""What a look back has learnt so far, and the goal that it is about; refuses to ask anything."""

from __future__ import annotations

from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Decision, Goal, Verdict
from dialogs.events import Known
from dialogs.flow import Draft
from dialogs.flows.asking.ahead import LOOKS
from dialogs.flows.figures.reckoning import Reckoned


class ReviewDraft(Draft):
    """Which goal and why now, the value or that nobody knows it, what worked, what did not, and the decision.

    `again` tells that it was asked some days ago without an answer, `put_off` that a look at the figure was put off to
    now. `nth` of `together` are its place among the goals that are due on the same day; `sure` confirms a figure that
    leaps; `between` is a range told instead of one figure, `reckoned` a figure that is not what was said, and `right`
    that it is the one meant. `limit` is where the measure of the goal's limit stands.
    `verdict` is that on the goal as it was before a decision changed it; an `undecided` one was left open; `settled`
    says what becomes of a goal whose new target is met already; `change` is the change that can be taken back.
    """

    goal_id: str | None = None
    kind: str = "asked"
    again: bool = False
    put_off: bool = False
    nth: int = 1
    together: int = 1
    value: Amount | None = None
    guess: bool = False
    sure: Literal["yes"] | None = None
    between: tuple[Amount, Amount] | None = None
    reckoned: Reckoned | None = None
    right: Literal["yes"] | None = None
    limit: Amount | None = None
    worked: str | None = None
    failed: str | None = None
    cause: str | None = None
    feedback: str | None = None
    decision: Decision | None = None
    settled: str | None = None
    undecided: bool = False
    verdict: Verdict | None = None
    change: str | None = None


def goal_in(draft: ReviewDraft, known: Known) -> Goal:
    """The goal as it stands now."""
    return known.goal(draft.goal_id or "") or Goal(id=draft.goal_id or "", wish="", started_on=known.today)


def counted(goal: Goal) -> bool:
    """Whether the goal has a number to ask for."""
    return goal.direction != "deliver" and not goal.is_wish


def in_full(draft: ReviewDraft, known: Known) -> bool:
    """Whether it is a look back; a look at the figure in between asks for nothing else."""
    return draft.kind not in LOOKS


def looked_into(draft: ReviewDraft, known: Known) -> bool:
    """Whether customers and the team are asked about: at a look back at the whole, not halfway."""
    return in_full(draft, known) and draft.kind != "halfway" and draft.decision is None
