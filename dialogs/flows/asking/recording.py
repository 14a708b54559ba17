"""A change of a goal as its history keeps it: what differs, when, and why. Refuses to change anything."""

from __future__ import annotations

from dialogs.domain.goal import Change, Goal
from dialogs.events import Known


def recorded(before: Goal, after: Goal, known: Known, reason: str | None) -> Change:
    """The edit, for the goal's history: only what differs."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    differs = [name for name in new if new[name] != old[name]]
    return Change(
        id=f"{known.new_id}c",
        goal_id=after.id,
        at=known.now,
        reason=reason,
        before={name: old[name] for name in differs},
        after={name: new[name] for name in differs},
    )
