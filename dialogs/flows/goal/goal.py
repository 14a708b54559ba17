"""The goal interview: from a wish to a goal that is kept. Holds the order of its steps; refuses their words."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.goals.order import order_asked, serves_nothing
from dialogs.effects import Choice, Effect, SaveBusinessGoal, SaveGoal, SaveProfile
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Step
from dialogs.flows.asking.ahead import next_day, reminders_of
from dialogs.flows.goal import aiming, judging, measuring, money, sourcing, wishing
from dialogs.flows.goal.aside import then_later
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.flows.goal.goal_draft import GoalDraft, goal_of
from dialogs.messages import Day, T, Text, paragraphs

STEPS: tuple[Step[GoalDraft], ...] = (
    Step("wish", wishing.ask_wish, wishing.read_wish, wishing.why_wish),
    Step(
        "rewording",
        wishing.ask_rewording,
        wishing.read_rewording,
        wishing.why_rewording,
        needs=("wish",),
        when=wishing.vague,
        optional=True,
        fills=("metric", "target", "deadline"),
    ),
    Step(
        "metric",
        wishing.ask_metric,
        wishing.read_metric,
        wishing.why_metric,
        needs=("wish",),
        skip=wishing.skip_metric,
    ),
    Step(
        "baseline",
        measuring.ask_baseline,
        measuring.read_baseline,
        measuring.why_baseline,
        needs=("metric",),
        when=measuring.counts,
        skip=measuring.skip_baseline,
        exact=True,
    ),
    Step(
        "currency",
        money.ask_currency,
        money.read_currency,
        money.why_currency,
        needs=("metric",),
        when=money.open_money,
    ),
    Step(
        "tool",
        sourcing.ask_tool,
        sourcing.read_tool,
        sourcing.why_tool,
        needs=("metric",),
        when=sourcing.several_tools,
        optional=True,
    ),
    Step(
        "target",
        aiming.ask_target,
        aiming.read_target,
        aiming.why_target,
        needs=("metric",),
        skip=aiming.skip_target,
        exact=True,
    ),
    Step("deadline", aiming.ask_deadline, aiming.read_deadline, aiming.why_deadline, optional=True, exact=True),
    Step(
        "trend",
        judging.ask_trend,
        judging.read_trend,
        judging.why_trend,
        needs=("metric", "baseline"),
        when=judging.ambitious,
        optional=True,
        exact=True,
    ),
    Step(
        "realism",
        judging.ask_realism,
        judging.read_realism,
        judging.why_realism,
        needs=("baseline", "target", "deadline", "trend"),
        when=judging.daring,
        optional=True,
    ),
    Step(
        "offer",
        judging.ask_offer,
        judging.read_offer,
        judging.why_offer,
        needs=("wish", "metric", "baseline", "target", "deadline"),
    ),
)


def finish(draft: GoalDraft, known: Known) -> Finished:
    """Keep the goal with its reminders, or let it go; go on to what makes it stronger where that was chosen."""
    if draft.offer == "drop":
        dropped = T("Dropped. A new wish is welcome at any time.")
        return Finished(dropped, then=then_later(draft.later), links=(Choice(link("new"), T("A new goal")),))
    goal = goal_of(draft, known)
    bigger = _purpose(draft, known)
    if bigger is not None:
        goal = goal.model_copy(update={"serves": tuple(dict.fromkeys((*goal.serves, bigger.id)))})
    effects: list[Effect] = [SaveBusinessGoal(bigger)] if bigger else []
    if not known.profile.welcomed:
        effects.append(SaveProfile(known.profile.model_copy(update={"welcomed": True})))
    effects += [SaveGoal(goal), *reminders_of(goal, known)]
    place = () if known.profile.timezone else (("place", {"goal_id": goal.id}),)
    stronger = (("strengthen", {"goal_id": goal.id}),) if draft.offer == "stronger" else ()
    then = (*stronger, *place, *second(draft, known), *then_later(draft.later))
    asked = order_asked(known.goals, goal)
    ordered = (Choice(link("order"), T("Choose which comes first")),) if asked else ()
    open_end = None if stronger else serves_nothing(goal, others=bool(known.business_goals))
    say = paragraphs(saved(goal, known), open_end, asked)
    return Finished(say, tuple(effects), then=then, links=(*ordered, *links_of(goal, known)))


def second(draft: GoalDraft, known: Known) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The other rewording, where the person wanted two: its interview follows."""
    other = (
        next((one for one in wishing.offered(draft, known) if one.metric == draft.also), None) if draft.also else None
    )
    return (("goal", {"wish": draft.wish, **wishing.values_of(other)}),) if other else ()


def _purpose(draft: GoalDraft, known: Known) -> BusinessGoal | None:
    """The bigger goal that the wish itself named."""
    if not draft.purpose:
        return None
    words = draft.purpose[:200]
    same = next((one for one in known.business_goals if one.words.casefold() == words.casefold()), None)
    return same or bigger_goal(words, known)


def saved(goal: Goal, known: Known) -> Text:
    """Say that it is kept, and when we look back first."""
    return T("✅ Saved. Our review is on {day}.", day=Day(next_day(goal, known) or known.today))


def practising(known: Known) -> tuple[Choice, ...]:
    """Practice is offered to who never tried it."""
    return () if known.practice else (Choice(link("practice"), T("Practise a little")),)


def links_of(goal: Goal, known: Known) -> tuple[Choice, ...]:
    """What can be done with a goal just kept."""
    under = (Choice(link("bigger", goal.serves[0]), T("See the bigger goal")),) if goal.serves else ()
    return (
        Choice(link("open", goal.id), T("Open the goal")),
        Choice(link("strengthen", goal.id), T("Make it stronger")),
        Choice(link("plan", goal.id), T("A plan for it")),
        *under,
        Choice(link("goals"), T("My goals")),
        Choice(link("new"), T("Another goal")),
        *practising(known),
    )


GOAL = Flow("goal", GoalDraft, STEPS, finish, counted=True, kept=True)
