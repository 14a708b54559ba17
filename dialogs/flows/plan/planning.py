"""What the parts of the plan interview share: the goal, its plan so far, keeping a part, and what comes next.

Refuses to ask anything; each part is an interview of its own, so that it can be taken up alone and days later.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import PARTS, Part, Picked, Plan
from dialogs.domain.plans.plan_words import PART_NAMES
from dialogs.effects import Choice, Effect, SavePlan
from dialogs.events import Known
from dialogs.flow import Draft, Finished
from dialogs.messages import Bold, T, Text, lines

DAY = "day"


class PartDraft(Draft):
    """What every part's interview knows: the goal, whether the open parts follow on, and the ticks being made.

    `doubted` are words of which it was asked whether they name who does the steps.
    """

    goal_id: str = ""
    through: bool = False
    ticked: tuple[Picked, ...] | None = None
    doubted: str | None = None


def flow_of(part: Part) -> str:
    """The name of the interview for a part."""
    return f"plan_{part}"


def goal_in(draft: PartDraft, known: Known) -> Goal:
    """The goal that is planned."""
    found = known.goal(draft.goal_id)
    return found or Goal(id=draft.goal_id, wish="", started_on=known.today)


def plan_in(goal_id: str, known: Known) -> Plan:
    """The plan of a goal as it stands; an empty one where none was begun."""
    found = known.plan(goal_id)
    return found or Plan(id=f"{known.new_id}p", goal_id=goal_id, started_on=known.today)


def with_part(plan: Plan, part: Part, **fields: Any) -> Plan:  # noqa: ANN401 - the fields are the plan's own
    """The plan with a part told, or left out on purpose."""
    seen = tuple(one for one in PARTS if one in plan.seen or one == part)
    return Plan.model_validate({**plan.model_dump(), **fields, "seen": seen})


def finished(draft: PartDraft, known: Known, part: Part, say: Text | None = None, **fields: Any) -> Finished:  # noqa: ANN401 - as above
    """Keep the part; then the next one that was never asked, or the way back to the plan."""
    plan = with_part(plan_in(draft.goal_id, known), part, **fields)
    effects: tuple[Effect, ...] = (SavePlan(plan),)
    if draft.through and plan.open_parts:
        return Finished(say, effects, then=following(draft.goal_id, plan))
    done = T("✅ The plan is complete.") if draft.through else say or T("Noted.")
    return Finished(done, effects, links=ways_from(draft.goal_id))


def begun(part: Part, plan: Plan) -> dict[str, Any]:
    """What a part that was never asked begins with: answers that were given at another one."""
    if part == "budget" and plan.budget is not None:
        return {"total": plan.budget.total, "currency": plan.budget.currency, "told": True}
    if part == "content" and plan.content.weekdays:
        return {"days": days_picked(plan.content.weekdays)}
    return {}


def days_picked(days: Sequence[int]) -> tuple[Picked, ...]:
    """Weekdays as they are ticked: `day0` (Monday) to `day6`."""
    return tuple(Picked(idea=f"{DAY}{day}") for day in days)


def following(goal_id: str, plan: Plan) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The first part that was never asked, with what is known of it; () where none is left."""
    left = plan.open_parts[:1]
    return tuple((flow_of(part), {"goal_id": goal_id, "through": True, **begun(part, plan)}) for part in left)


def titled(part: Part, text: Text, *, simple: bool = False) -> Text:
    """A part's first question under its title: "Part 4 of 9: Channels"; of a simple plan only "Channels"."""
    if simple:
        return lines(Bold(PART_NAMES[part]), text)
    place = PARTS.index(part) + 1
    return lines(Bold(T("Part {n} of {of}: {part}", n=place, of=len(PARTS), part=PART_NAMES[part])), text)


def ways_from(goal_id: str) -> tuple[Choice, ...]:
    """Where one goes from a kept part: to the plan, or to the goal."""
    return (Choice(link("plan", goal_id), T("See the plan")), Choice(link("open", goal_id), T("The goal")))
