"""A bigger goal as it is looked at: its quarters, the goals under it, what is missing, and the ways on.

Refuses to ask questions; like every view, it leaves the open one open.
"""

from __future__ import annotations

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.goals.order import without_sales
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.domain.kpis.catalogue import METRICS, stage_name
from dialogs.domain.years import yearly
from dialogs.domain.years.yearly_words import in_numbers, quarter_lines
from dialogs.effects import Choice, DeleteBusinessGoal, Effect
from dialogs.engine import Turn
from dialogs.flows.asking.answering import changed
from dialogs.flows.bigger.bigger import told
from dialogs.flows.changes.under import saved_together
from dialogs.flows.figures.which_goal import listed
from dialogs.messages import TN, Bold, Joined, T, Text, Words, lines, paragraphs
from dialogs.pages import my_goals
from dialogs.pages.ways import ways_on
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
SHOWN = 10


def bigger(turn: Turn, argument: str) -> Outcome:
    """Show a bigger goal; of several, list them; where there is none, find it by the four questions."""
    kept = turn.known.business_goals
    found = turn.known.business_goal(argument) or (kept[0] if len(kept) == 1 and not argument else None)
    if not kept:
        return new_bigger(turn, "")
    if found is None:
        return _listed(turn)
    turn.say(shown(found, turn))
    turn.links = _ways(found, turn)
    return turn.done()


def _listed(turn: Turn) -> Outcome:
    turn.say(T("Your bigger goals:"))
    kept = turn.known.business_goals[-SHOWN:]
    turn.links = (
        *(Choice(link("bigger", one.id), Words(one.words), long=True) for one in kept),
        Choice(link("new_bigger"), T("Another bigger goal")),
    )
    return turn.done()


def new_bigger(turn: Turn, _: str) -> Outcome:
    """Find a bigger goal by the four questions; those that are open already come up again."""
    if not any(frame.flow == "bigger" for frame in turn.stack):
        turn.push("bigger", {})
    return engine.settle(turn)


def goals_under(bigger_id: str, turn: Turn) -> tuple[Goal, ...]:
    """The goals that serve it, those under way first, the primary one before the others."""
    mine = [goal for goal in turn.known.goals if bigger_id in goal.serves]
    return tuple(sorted(mine, key=lambda goal: (goal.status != "active", not goal.primary)))


def shown(one: BusinessGoal, turn: Turn) -> Text:
    """Write a bigger goal whole."""
    under = goals_under(one.id, turn)
    listed = Joined(tuple(_line(goal, turn) for goal in under[:SHOWN]), "dotted")
    left = len(under) - SHOWN
    return paragraphs(
        Bold(told(one)),
        in_numbers(one),
        lines(Bold(T("In quarters")), quarter_lines(one, one.quarters, turn.known.today)) if one.quarters else None,
        lines(Bold(T("Goals under it")), listed) if under else T("No goal leads there yet."),
        TN("and {n} more", "and {n} more", n=left) if left > 0 else None,
        without_sales(one, under),
    )


def _line(goal: Goal, turn: Turn) -> Text:
    """A goal where it stands, with the stage of the customer's journey that it works on."""
    row = METRICS.get(goal.metric or "")
    stage = T("Stage: {stage}", stage=stage_name(row.stage)) if row and row.stage else None
    return lines(my_goals.line_of(goal, turn.known), stage)


def _ways(one: BusinessGoal, turn: Turn) -> tuple[Choice, ...]:
    breakable = yearly.counts(one) and bool(yearly.ends_of(one))
    label = T("Change the quarters") if one.quarters else T("Break it into quarters")
    others = any(goal.status == "active" for goal in turn.known.goals)
    return (
        *((Choice(link("quarters", one.id), label),) if breakable else ()),
        Choice(link("moves", one.id), T("Goals for the quarter ahead")),
        Choice(link("add_under", one.id), T("Add a goal under it")),
        *((Choice(link("hang", one.id), T("Put a kept goal under it")),) if others else ()),
        Choice(link("change_bigger", one.id), T("Change a part")),
        Choice(link("drop_bigger", one.id), T("Delete")),
        Choice(link("goals"), T("My goals")),
    )


def quarters(turn: Turn, argument: str) -> Outcome:
    """Break it into quarters, or change those there are."""
    return _opened(turn, "yearly", argument)


def hang(turn: Turn, argument: str) -> Outcome:
    """Choose which kept goals serve it."""
    return _opened(turn, "under", argument)


def moves(turn: Turn, argument: str) -> Outcome:
    """Suggest the goals of the quarter ahead."""
    return _opened(turn, "moves", argument)


def change_bigger(turn: Turn, argument: str) -> Outcome:
    """Change its words, its number or its day."""
    return _opened(turn, "bigger_change", argument)


def _opened(turn: Turn, flow: str, argument: str) -> Outcome:
    if turn.known.business_goal(argument) is None:
        return bigger(turn, "")
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != flow)
    turn.push(flow, {"bigger_id": argument})
    return engine.settle(turn)


def add_under(turn: Turn, argument: str) -> Outcome:
    """Begin a goal that serves it from the start."""
    if turn.known.business_goal(argument) is None:
        return bigger(turn, "")
    turn.push("goal", {"serves": (argument,)})
    return engine.settle(turn)


def drop_bigger(turn: Turn, argument: str) -> Outcome:
    """Ask once whether it shall go."""
    found = turn.known.business_goal(argument)
    if found is None:
        return bigger(turn, "")
    under = len(goals_under(found.id, turn))
    words = Words(found.words)
    turn.say(
        TN(
            "Delete “{bigger}”? The goal under it stays.",
            "Delete “{bigger}”? The {n} goals under it stay.",
            n=under,
            bigger=words,
        )
        if under
        else T("Delete “{bigger}”? No goal stands under it.", bigger=words)
    )
    turn.links = (
        Choice(link("gone_bigger", found.id), T("Yes, delete it")),
        Choice(link("bigger", found.id), T("No, keep it")),
    )
    return turn.done()


def gone_bigger(turn: Turn, argument: str) -> Outcome:
    """Delete it, with what was being asked about it; the goals under it stay and serve it no longer."""
    found = turn.known.business_goal(argument)
    if found is not None:
        freed = [
            (goal, changed(goal, serves=tuple(one for one in goal.serves if one != found.id)))
            for goal in goals_under(found.id, turn)
        ]
        turn.want(*saved_together(freed, turn.known), DeleteBusinessGoal(found.id))
        turn.stack = tuple(frame for frame in turn.stack if frame.answers.get("bigger_id") != found.id)
        turn.say(T("Deleted: “{goal}”.", goal=Words(found.words)))
    turn.links = ways_on(turn)
    return turn.done()


def order(turn: Turn, _: str) -> Outcome:
    """Let one of the goals under way come first."""
    active = listed(turn.known)[:SHOWN]
    if not active:
        return my_goals.goals(turn, "")
    turn.say(T("Which goal comes first? The others wait when time is short."))
    turn.links = tuple(Choice(link("primary", goal.id), what_goal_is_now(goal), long=True) for goal in active)
    return turn.done()


WAYS = {
    "order": order,
    "bigger": bigger,
    "new_bigger": new_bigger,
    "quarters": quarters,
    "hang": hang,
    "moves": moves,
    "change_bigger": change_bigger,
    "add_under": add_under,
    "drop_bigger": drop_bigger,
    "gone_bigger": gone_bigger,
}
