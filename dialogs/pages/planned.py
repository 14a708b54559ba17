"""A plan as it is looked at outside its interview: the whole, its steps to tick, and the ways into its parts.

Refuses to ask questions; like every view, it leaves the open one open.
"""

from __future__ import annotations

from pydantic import JsonValue

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.plans.content_calendar import entries
from dialogs.domain.plans.plan import PARTS, Action, Plan
from dialogs.domain.plans.plan_words import PART_NAMES, picked_name, sections, step_line
from dialogs.domain.plans.posts import weeks_of
from dialogs.effects import Choice, Effect, SavePlan
from dialogs.engine import Turn
from dialogs.flows.plan.planning import flow_of, following, plan_in
from dialogs.flows.plan.telling import before_steps
from dialogs.messages import Bold, T, Text, lines, paragraphs
from dialogs.pages import views
from dialogs.state import Frame, State

Outcome = tuple[State, tuple[Effect, ...]]
BETWEEN = "."


def plan(turn: Turn, argument: str) -> Outcome:
    """Show a goal's plan; without one, begin it."""
    goals = [goal for goal in turn.known.goals if goal.status == "active"] or list(turn.known.goals)
    goal = turn.known.goal(argument) or (goals[0] if len(goals) == 1 and not argument else None)
    if not goals or (argument and goal is None):
        return views.goals(turn, "")
    kept = turn.known.plan(goal.id) if goal is not None else None
    if kept is None and goal is not None and _put_aside(turn, goal.id):
        return engine.settle(turn)
    if kept is None or goal is None:
        _begun(turn, goal)
        return engine.settle(turn)
    turn.say(shown(kept, goal))
    turn.links = _ways(kept)
    return turn.done()


def _put_aside(turn: Turn, goal_id: str) -> bool:
    """Go on with this goal's plan where its interview was put aside, at the question that was open."""
    shelf = turn.state.shelf
    if turn.stack or not shelf or not shelf[0].flow.startswith("plan") or shelf[0].answers.get("goal_id") != goal_id:
        return False
    turn.state = turn.state.model_copy(update={"stack": shelf, "shelf": ()})
    return True


def _begun(turn: Turn, goal: Goal | None) -> None:
    """Begin a plan, or go on with the one that is being made."""
    for frame in reversed(turn.stack):
        if frame.flow == "plan" and (goal is None or frame.answers.get("goal_id") == goal.id):
            turn.stack = (*(one for one in turn.stack if one is not frame), frame)
            return
    turn.push("plan", {"goal_id": goal.id} if goal is not None else {})


def shown(kept: Plan, goal: Goal) -> Text:
    """Write a plan whole, part by part."""
    parts = (lines(Bold(one.title), *_items(one.lines)) for one in sections(kept))
    return paragraphs(Bold(goal_sentence(goal)), *parts)


def _items(told: tuple[Text, ...]) -> tuple[Text, ...]:
    if len(told) == 1:
        return told
    return tuple(T("• {line}", line=one) for one in told)


def _ways(kept: Plan) -> tuple[Choice, ...]:
    tick = (Choice(link("steps", kept.goal_id), T("A step is done")),) if kept.actions else ()
    on = (Choice(link("whole_plan", kept.goal_id), T("Make it whole")),) if kept.open_parts else ()
    calendar = (Choice(link("posts", kept.goal_id), T("The calendar")),) if kept.content.weekdays else ()
    return (
        *tick,
        *on,
        *calendar,
        Choice(link("parts", kept.goal_id), T("Change a part")),
        Choice(link("files", kept.goal_id), T("Keep or send on")),
        Choice(link("open", kept.goal_id), T("The goal")),
    )


def whole_plan(turn: Turn, argument: str) -> Outcome:
    """Go on with the first part that was never asked, and then with the others."""
    goal = turn.known.goal(argument)
    if goal is None:
        return views.missing_goal(turn)
    left = following(goal.id, plan_in(goal.id, turn.known))
    if not left:
        return plan(turn, argument)
    if turn.state.shelf and turn.state.shelf[0].flow == left[0][0] and _put_aside(turn, goal.id):
        return engine.settle(turn)
    for name, values in left:
        turn.push(name, values)
        turn.put(turn.stack[-1].model_copy(update={"before": _seen_before(goal.id, name)}))
    return engine.settle(turn)


def _seen_before(goal_id: str, flow: str) -> tuple[Frame, ...]:
    """The parts that come before one, to be gone back into from their first question on."""
    names = [flow_of(one) for one in PARTS]
    answers: dict[str, JsonValue] = {"goal_id": goal_id, "through": True}
    return tuple(Frame(flow=name, answers=answers) for name in names[: names.index(flow)])


def parts(turn: Turn, argument: str) -> Outcome:
    """Name the parts of a plan, each with a button that asks it anew."""
    goal = turn.known.goal(argument)
    if goal is None:
        return views.missing_goal(turn)
    turn.say(T("Which part of the plan?"))
    turn.links = tuple(Choice(link("part", f"{goal.id}{BETWEEN}{part}"), PART_NAMES[part]) for part in PARTS)
    return turn.done()


def part(turn: Turn, argument: str) -> Outcome:
    """Ask one part of a plan, alone; `argument` is the goal's id and the part's."""
    goal_id, _, named = argument.rpartition(BETWEEN)
    if turn.known.goal(goal_id) is None or named not in PARTS:
        return views.missing_goal(turn)
    turn.say(before_steps(plan_in(goal_id, turn.known), named))
    turn.push(flow_of(named), {"goal_id": goal_id})
    return engine.settle(turn)


def posts(turn: Turn, argument: str) -> Outcome:
    """Show what is published in the next four weeks."""
    kept, goal = turn.known.plan(argument), turn.known.goal(argument)
    if kept is None or goal is None:
        return plan(turn, argument)
    row = METRICS.get(goal.metric or "")
    weeks = weeks_of(entries(kept.content, turn.known.today, row.stage if row else None))
    turn.say(paragraphs(*weeks) if weeks else T("No days are set yet for what we publish."))
    change = Choice(link("part", f"{goal.id}{BETWEEN}content"), T("Change it"))
    turn.links = (change, Choice(link("plan", goal.id), T("See the plan")))
    return turn.done()


def steps(turn: Turn, argument: str) -> Outcome:
    """List the steps of a plan, to be ticked as done."""
    kept = turn.known.plan(argument)
    goal = turn.known.goal(argument)
    if kept is None or goal is None:
        return plan(turn, argument)
    return _ticking(turn, kept, renew=False)


def _ticking(turn: Turn, kept: Plan, *, renew: bool) -> Outcome:
    turn.say(T("A tap on a step marks it as done; another takes it back."))
    turn.links = (
        *(_tick(one) for one in kept.actions),
        Choice(link("plan", kept.goal_id), T("See the plan")),
    )
    return turn.done(renew=renew)


def _tick(action: Action) -> Choice:
    done = action.done_on is not None
    label = picked_name(action.what) if done else step_line(action)
    return Choice(link("not_done" if done else "done", action.id), label, long=True, ticked=done)


def done(turn: Turn, argument: str) -> Outcome:
    """Mark a step as done today; a second tap on the same button changes nothing."""
    return _marked(turn, argument, done=True)


def not_done(turn: Turn, argument: str) -> Outcome:
    """Take the mark back."""
    return _marked(turn, argument, done=False)


def _marked(turn: Turn, action_id: str, *, done: bool) -> Outcome:
    kept = next((one for one in turn.known.plans if any(step.id == action_id for step in one.actions)), None)
    if kept is None or turn.known.goal(kept.goal_id) is None:
        turn.say(T("That step is no longer in the plan."))
        turn.links = views.ways_on(turn)
        return turn.done()
    on = turn.known.today if done else None
    changed = tuple(
        step.model_copy(update={"done_on": on}) if step.id == action_id and bool(step.done_on) != done else step
        for step in kept.actions
    )
    kept = kept.model_copy(update={"actions": changed})
    turn.want(SavePlan(kept))
    if done and all(step.done_on for step in kept.actions):
        turn.say(T("✅ All steps of the plan are done."))
    return _ticking(turn, kept, renew=True)


WAYS = {
    "plan": plan,
    "whole_plan": whole_plan,
    "parts": parts,
    "part": part,
    "posts": posts,
    "steps": steps,
    "done": done,
    "not_done": not_done,
}
