"""What making a goal stronger has learnt so far, and the goal that it is about; refuses to ask anything."""

from __future__ import annotations

from typing import Any, Literal

from dialogs.domain.goal import Goal
from dialogs.effects import SaveGoal
from dialogs.events import Known
from dialogs.flow import Draft
from dialogs.flows.asking.answering import changed


class StrengthenDraft(Draft):
    """The answers about one kept goal. `serves` holds ids; `guardrail` is the measure to limit, or none."""

    goal_id: str = ""
    serves: tuple[str, ...] | None = None
    guardrail: str | None = None
    limit: str | None = None
    confidence: int | None = None
    first_step: str | None = None
    decision: Literal["keep", "change", "drop"] | None = None


def goal_in(draft: StrengthenDraft, known: Known) -> Goal:
    """The goal as it stands now; a goal deleted meanwhile is shown as it was."""
    found = known.goal(draft.goal_id) or next((one for one in known.deleted if one.id == draft.goal_id), None)
    goal = found or Goal(id=draft.goal_id, wish="", started_on=known.today)
    return changed(goal, serves=draft.serves) if draft.serves and not goal.serves else goal


def kept(draft: StrengthenDraft, known: Known, **fields: Any) -> tuple[SaveGoal, ...]:  # noqa: ANN401 - goal fields
    """Keep the goal with these parts replaced."""
    return (SaveGoal(changed(goal_in(draft, known), **fields)),) if known.goal(draft.goal_id) else ()
