"""Word that a thing to deliver is done, or not yet, as a check-in takes it; refuses figures of what is counted."""

from __future__ import annotations

from dialogs.domain.goal import Amount, Goal
from dialogs.events import Known
from dialogs.flow import Accept
from dialogs.language.report import deed_told, told_done


def deed(text: str, goal: Goal | None, known: Known) -> Accept | None:
    """Done, or not yet: the thing to deliver that is meant, or those that may be."""
    if (named := deed_told(text, known)) is not None:
        return Accept({"value": Amount(value=float(named[1])), "goal_id": named[0].id})
    if (done := told_done(text)) is None:
        return None
    deeds = [one for one in known.goals if one.status == "active" and one.direction == "deliver"]
    if goal is not None and goal.direction == "deliver":
        deeds = [goal]
    value = Amount(value=float(done))
    if len(deeds) == 1:
        return Accept({"value": value, "goal_id": deeds[0].id})
    return Accept({"value": value, "among": tuple(one.id for one in deeds)}) if deeds else None
