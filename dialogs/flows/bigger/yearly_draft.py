"""What breaking a year into quarters has learnt so far, and the bigger goal that it makes; refuses to ask anything."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Quarter
from dialogs.domain.years import yearly
from dialogs.events import Known
from dialogs.flow import Draft


class Pending(Draft):
    """One quarter's new part, before it is known what becomes of the others."""

    place: int = 0
    value: float = 0.0


class YearlyDraft(Draft):
    """Which bigger goal, its number and today's figure where they were open, and its quarters.

    `shaped` are the quarters while they are being changed, `pending` a change that waits for `others`, `unplaced` a
    figure of which it is not known yet whether it is the year's or a quarter's.
    """

    bigger_id: str | None = None
    target: Amount | None = None
    relative: bool = False
    baseline: Amount | None = None
    shaped: tuple[Quarter, ...] | None = None
    pending: Pending | None = None
    unplaced: Amount | None = None
    others: Literal["adjust", "leave"] | None = None
    quarters: tuple[Quarter, ...] | None = None


def kept_in(draft: YearlyDraft, known: Known) -> BusinessGoal:
    """The bigger goal as it is kept."""
    found = known.business_goal(draft.bigger_id or "")
    return found or BusinessGoal(id=draft.bigger_id or "", words="", started_on=known.today)


def bigger_in(draft: YearlyDraft, known: Known) -> BusinessGoal:
    """The bigger goal with what was told here."""
    kept = kept_in(draft, known)
    told: dict[str, object] = {}
    if draft.target is not None:
        told |= {"target": draft.target, "relative": draft.relative}
    if draft.baseline is not None:
        told["baseline"] = draft.baseline
    return kept.model_copy(update=told)


def shaped(draft: YearlyDraft, known: Known) -> tuple[Quarter, ...]:
    """The quarters as they stand: as changed here, as kept, or in equal parts."""
    if draft.shaped is not None:
        return draft.shaped
    bigger = bigger_in(draft, known)
    return yearly.broken_down(bigger, bigger.quarters)


def stretches(bigger: BusinessGoal, quarters: tuple[Quarter, ...]) -> tuple[tuple[date, date], ...]:
    """The first and last days of the quarters."""
    starts = (bigger.started_on, *(one.ends + timedelta(days=1) for one in quarters[:-1]))
    return tuple(zip(starts, (one.ends for one in quarters), strict=True))
