"""What people look at outside an interview: their goals, one goal, the ways on; refuses to ask questions.

Views leave the open question open; its buttons go on working, and a link leads back to it.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs.buttons import link
from dialogs.domain.catalogue import first_action
from dialogs.domain.channels import tool_of
from dialogs.domain.goal import Goal
from dialogs.domain.schedule import asked_on, due_days
from dialogs.domain.sentences import goal_sentence, what_goal_is_now
from dialogs.effects import Choice, DeleteGoal, Effect, RestoreGoal, SendExport
from dialogs.engine import Turn
from dialogs.flows.answering import country_of
from dialogs.flows.measuring import last_figure
from dialogs.flows.strengthen import letters
from dialogs.messages import Bold, Day, Joined, T, Text, Words, paragraphs
from dialogs.state import State

PAGE = 8
UNDO_DAYS = 7


def ways_on(turn: Turn) -> tuple[Choice, ...]:
    """Offer what can be done when nothing is asked."""
    again = (Choice(link("resume"), T("Back to our question")),) if turn.stack or turn.state.shelf else ()
    mine = (Choice(link("goals"), T("My goals")),) if turn.known.goals else ()
    return (*again, Choice(link("new"), T("A new goal")), *mine)


def goals(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """List the goals, a page at a time, each with a button that opens it."""
    known = turn.known.goals
    if not known:
        turn.say(T("No goal is kept yet. A wish in one sentence is enough to begin."))
        turn.links = ways_on(turn)
        return turn.done()
    page = min(int(argument) if argument.isdecimal() else 0, (len(known) - 1) // PAGE)
    shown = known[page * PAGE : (page + 1) * PAGE]
    turn.say(T("Your goals:"))
    turn.links = tuple(Choice(link("open", goal.id), what_goal_is_now(goal), long=True) for goal in shown)
    if page:
        turn.links += (Choice(link("goals", str(page - 1)), T("Earlier ones")),)
    if (page + 1) * PAGE < len(known):
        turn.links += (Choice(link("goals", str(page + 1)), T("More goals")),)
    turn.links += ways_on(turn)[:-1]
    return turn.done()


def _missing_goal(turn: Turn) -> tuple[State, tuple[Effect, ...]]:
    turn.say(T("That goal is no longer here."))
    turn.links = ways_on(turn)
    return turn.done()


def open_goal(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """Show one goal whole: the sentence, the first wish, the letters, the last figures and the dates to come."""
    goal = turn.known.goal(argument)
    if goal is None:
        return _missing_goal(turn)
    turn.say(details(goal, turn))
    turn.links = (
        Choice(link("review", goal.id), T("Where are we?")),
        Choice(link("strengthen", goal.id), T("Make it stronger")),
        Choice(link("change", goal.id), T("Change a part")),
        Choice(link("copy", goal.id), T("A copy to send on")),
        Choice(link("delete", goal.id), T("Delete")),
        Choice(link("goals"), T("My goals")),
    )
    return turn.done()


def details(goal: Goal, turn: Turn) -> Text:
    """Write one goal whole."""
    served = [bigger.words for bigger in turn.known.business_goals if bigger.id in goal.serves]
    last = next((one for one in reversed(turn.known.check_ins) if one.goal_id == goal.id), None)
    days = due_days(goal.started_on, goal.deadline)
    ahead = [day for kind, on in days if (day := asked_on(kind, on, country_of(turn.known))) > turn.known.today]
    facts: list[Text | None] = [
        T("The first wish: “{wish}”", wish=Words(goal.wish[:300])),
        T("It serves: {bigger}", bigger=Joined(tuple(map(Words, served)), "list")) if served else None,
        T("Read in: {tool}", tool=tool_of(goal.tool).name) if goal.tool else None,
        _first_step(goal),
        T("How sure: {n} of 10", n=goal.confidence) if goal.confidence else None,
        last_figure(last) if last else None,
        T("We look back on {day}", day=Day(ahead[0])) if ahead and goal.status == "active" else None,
    ]
    return paragraphs(
        Bold(goal_sentence(goal)), Joined(tuple(fact for fact in facts if fact), "lines"), letters(goal, turn.known)
    )


def _first_step(goal: Goal) -> Text | None:
    """The step that was named; where nobody knows today's figure, finding it."""
    if goal.first_step:
        return T("First step: {step}", step=goal.first_step)
    if goal.baseline is not None or goal.metric is None:
        return None
    return T("First step: {step}", step=first_action(goal.metric, goal.channel, goal.thing))


def copy(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """Write a goal as a message of its own, to be sent on to others."""
    goal = turn.known.goal(argument)
    if goal is None:
        return _missing_goal(turn)
    turn.say(goal_sentence(goal))
    return turn.done()


def delete(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """Delete a goal at once, with an undo for a while."""
    goal = turn.known.goal(argument)
    if goal is None:
        return _missing_goal(turn)
    turn.want(DeleteGoal(goal.id))
    until = turn.known.today + timedelta(days=UNDO_DAYS)
    turn.say(T("Deleted: “{goal}”. It can be brought back until {day}.", goal=what_goal_is_now(goal), day=Day(until)))
    turn.links = (Choice(link("undo", goal.id), T("Undo")), *ways_on(turn))
    return turn.done()


def undo(turn: Turn, argument: str) -> tuple[State, tuple[Effect, ...]]:
    """Bring a deleted goal back, with the reminders that are still ahead."""
    goal = next((one for one in turn.known.deleted if one.id == argument), None)
    if goal is None:
        return open_goal(turn, argument)
    turn.want(RestoreGoal(goal.id))
    turn.say(T("It's back: “{goal}”.", goal=what_goal_is_now(goal)))
    turn.links = (Choice(link("open", goal.id), T("Open it")),)
    return turn.done()


def export(turn: Turn, _: str) -> tuple[State, tuple[Effect, ...]]:
    """Send all that is stored about the person as a file."""
    turn.want(SendExport())
    return turn.done()


def privacy() -> Text:
    """Say honestly what is stored and who can read it."""
    return paragraphs(
        T(
            "I keep what you tell me about your goals, so that I can come back to them. Whoever runs this coach can "
            "read "
            "what is stored, and chats with bots aren't end-to-end encrypted."
        ),
        T(
            "Nobody else gets to see it. An export brings you everything at any time; deleting removes it from the "
            "database at once. Messages in this chat can only be deleted by you."
        ),
    )
