"""What a check-in has learnt so far, and the goal that its figure belongs to; refuses to ask anything."""

from __future__ import annotations

from datetime import date
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.events import Known
from dialogs.flow import Draft
from dialogs.flows.figures import adding
from dialogs.flows.figures.reckoning import Reckoned


class CheckInDraft(Draft):
    """The figure, the goal that it belongs to, and whether a leap is meant; a thing to deliver is 1 or 0.

    `told` are words with a figure that no goal here can have; they may be the `wish` of a new one. `on` is the day that
    it is of where that was named, `since` the first of the stretch that was; `limit` says that it is one of the goal's
    limit, `among` which goals it can belong to, `more` are the words of the figures that came along, `place` its place
    among them. `added` says that it comes on top of the last one, `summed` that this was asked. `reckoned` is a figure
    that is not what was said, `right` that it is the one meant. `words` are those told of no goal yet,
    `doubt` such as may tell a figure or a wish.
    """

    value: Amount | None = None
    guess: bool = False
    goal_id: str | None = None
    sure: Literal["yes"] | None = None
    told: str | None = None
    wish: str | None = None
    on: date | None = None
    since: date | None = None
    limit: bool = False
    among: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    place: int = 0
    added: adding.Added | None = None
    summed: Literal["yes"] | None = None
    reckoned: Reckoned | None = None
    right: Literal["yes"] | None = None
    words: str | None = None
    doubt: str | None = None
    meant: Literal["figure", "goal", "neither"] | None = None


def goal_in(draft: CheckInDraft, known: Known) -> Goal | None:
    """The goal meant, as far as that is known: the only one there is, or the one chosen."""
    active = [goal for goal in known.goals if goal.status == "active"]
    if draft.goal_id is not None:
        return known.goal(draft.goal_id)
    return active[0] if len(active) == 1 else None
