"""What people look at outside an interview: their goals, one goal, the ways on; refuses to ask questions.

Views leave the open question open; its buttons go on working, and a link leads back to it.
"""

from __future__ import annotations

from datetime import timedelta

from dialogs.buttons import link
from dialogs.domain.catalogue import first_action
from dialogs.domain.channels import tool_of
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.schedule import asked_on, due_days
from dialogs.domain.sentences import goal_sentence, what_goal_is_now
from dialogs.effects import Choice, DeleteGoal, Effect, RestoreGoal
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows import figuring
from dialogs.flows.answering import country_of
from dialogs.flows.bigger import told
from dialogs.flows.measuring import last_figure
from dialogs.flows.strengthen import letters
from dialogs.messages import TN, Bold, Day, Joined, T, Text, Words, paragraphs
from dialogs.state import State

PAGE = 8
UNDO_DAYS = 7
CLOSED = "closed"

Outcome = tuple[State, tuple[Effect, ...]]


def ways_on(turn: Turn) -> tuple[Choice, ...]:
    """Offer what can be done when nothing is asked; of two ways back only the nearer."""
    again: tuple[Choice, ...] = ()
    if turn.stack:
        again = (Choice(link("resume"), T("Back to our question")),)
    elif turn.state.shelf:
        again = (Choice(link("resume"), T("Go on with it")),)
    mine = (Choice(link("goals"), T("My goals")),) if turn.known.goals else ()
    return (*again, Choice(link("new"), T("A new goal")), *mine)


def goals(turn: Turn, argument: str) -> Outcome:
    """List the goals under way, a page at a time, each with a button that opens it; the closed ones are folded away.

    `argument` is the page, or `closed` for those that are reached or stopped.
    """
    if not turn.known.goals:
        turn.say(T("No goal is kept yet. A wish in one sentence is enough to begin."))
        turn.links = ways_on(turn)
        return turn.done()
    closed = tuple(goal for goal in turn.known.goals if goal.status != "active")
    active = tuple(goal for goal in turn.known.goals if goal.status == "active")
    if argument == CLOSED and closed:
        turn.say(T("Reached and stopped:"))
        turn.links = (*_lines(closed[-PAGE:], turn.known), *ways_on(turn))
        return turn.done()
    turn.say(T("Your goals:") if active else T("No goal is under way at the moment."))
    page = min(int(argument) if argument.isdecimal() else 0, max(len(active) - 1, 0) // PAGE)
    turn.links = (*_page(active, page, turn.known), *_folded(closed), *ways_on(turn)[:-1])
    return turn.done()


def _page(active: tuple[Goal, ...], page: int, known: Known) -> tuple[Choice, ...]:
    shown = _lines(active[page * PAGE : (page + 1) * PAGE], known)
    if page:
        shown += (Choice(link("goals", str(page - 1)), T("Earlier ones")),)
    if (page + 1) * PAGE < len(active):
        shown += (Choice(link("goals", str(page + 1)), T("More goals")),)
    return shown


def _folded(closed: tuple[Goal, ...]) -> tuple[Choice, ...]:
    if not closed:
        return ()
    label = TN("One reached or stopped", "{n} reached or stopped", n=len(closed))
    return (Choice(link("goals", CLOSED), label),)


def _lines(shown: tuple[Goal, ...], known: Known) -> tuple[Choice, ...]:
    return tuple(Choice(link("open", goal.id), line_of(goal, known), long=True) for goal in shown)


def line_of(goal: Goal, known: Known) -> Text:
    """One goal in a line: what is to be reached, by when, the last figure; how it ended where it is closed."""
    last = figuring.last_of(goal, known)
    return what_goal_is_now(goal, last.amount if last is not None else None)


def missing_goal(turn: Turn) -> Outcome:
    """Say that a goal is gone, and what can be done instead."""
    turn.say(T("That goal is no longer here."))
    turn.links = ways_on(turn)
    return turn.done()


def open_goal(turn: Turn, argument: str) -> Outcome:
    """Show one goal whole: the sentence, the first wish, the letters, the last figures and the dates to come."""
    goal = turn.known.goal(argument)
    if goal is None:
        return missing_goal(turn)
    turn.say(details(goal, turn.known))
    turn.links = (
        *_active_ways(goal),
        Choice(link("files", goal.id), T("Keep or send on")),
        Choice(link("delete", goal.id), T("Delete")),
        Choice(link("goals"), T("My goals")),
    )
    return turn.done()


def _active_ways(goal: Goal) -> tuple[Choice, ...]:
    if goal.status == "reached" and goal.metric is not None:
        return (
            Choice(link("next", goal.id), T("The next goal, from here")),
            Choice(link("reopen", goal.id), T("Take it up again")),
        )
    if goal.status != "active":
        return (Choice(link("reopen", goal.id), T("Take it up again")),)
    look = T("Is it done?") if goal.direction == "deliver" else T("Where are we?")
    return (
        Choice(link("review", goal.id), look),
        Choice(link("plan", goal.id), T("The plan")),
        Choice(link("strengthen", goal.id), T("Make it stronger")),
        Choice(link("change", goal.id), T("Change a part")),
    )


def details(goal: Goal, known: Known) -> Text:
    """Write one goal whole."""
    served = [told(bigger) for bigger in known.business_goals if bigger.id in goal.serves]
    last = figuring.last_of(goal, known)
    facts: list[Text | None] = [
        _ended(goal),
        T("The first wish: “{wish}”", wish=Words(goal.wish[:300])),
        T("It serves: {bigger}", bigger=Joined(tuple(served), "list")) if served else None,
        T("Read in: {tool}", tool=tool_of(goal.tool).name) if goal.tool else None,
        _first_step(goal),
        T("How sure: {n} of 10", n=goal.confidence) if goal.confidence else None,
        last_figure(last) if last else None,
        _ahead(goal, known),
    ]
    told_facts = Joined(tuple(fact for fact in facts if fact), "lines")
    return paragraphs(Bold(goal_sentence(goal)), _progress(goal, last, known), told_facts, letters(goal, known))


def _ended(goal: Goal) -> Text | None:
    if goal.status == "active":
        return None
    return T("✅ Reached.") if goal.status == "reached" else T("This goal is stopped.")


def _progress(goal: Goal, last: CheckIn | None, known: Known) -> Text | None:
    """Where it stands by the last figure, while it is under way."""
    if last is None or goal.status != "active" or goal.direction == "deliver":
        return None
    return figuring.standing(goal, last.amount, known)


def _ahead(goal: Goal, known: Known) -> Text | None:
    days = due_days(goal.started_on, goal.deadline)
    ahead = [day for kind, on in days if (day := asked_on(kind, on, country_of(known))) > known.today]
    return T("We look back on {day}", day=Day(ahead[0])) if ahead and goal.status == "active" else None


def _first_step(goal: Goal) -> Text | None:
    """The step that was named; where nobody knows today's figure, finding it."""
    if goal.first_step:
        return T("First step: {step}", step=goal.first_step)
    if goal.baseline is not None or goal.metric is None:
        return None
    return T("First step: {step}", step=first_action(goal.metric, goal.channel, goal.thing))


def delete(turn: Turn, argument: str) -> Outcome:
    """Delete a goal at once, with an undo for a while."""
    goal = turn.known.goal(argument)
    if goal is None:
        return missing_goal(turn)
    turn.want(DeleteGoal(goal.id))
    until = turn.known.today + timedelta(days=UNDO_DAYS)
    turn.say(T("Deleted: “{goal}”. It can be brought back until {day}.", goal=what_goal_is_now(goal), day=Day(until)))
    turn.links = (Choice(link("undo", goal.id), T("Undo")), *ways_on(turn))
    return turn.done()


def restore(turn: Turn, argument: str) -> Outcome:
    """Bring a deleted goal back, with the reminders that are still ahead."""
    goal = next((one for one in turn.known.deleted if one.id == argument), None)
    if goal is None:
        return open_goal(turn, argument)
    turn.want(RestoreGoal(goal.id))
    turn.say(T("It's back: “{goal}”.", goal=what_goal_is_now(goal)))
    turn.links = (Choice(link("open", goal.id), T("Open it")),)
    return turn.done()


def privacy(known: Known) -> Text:
    """Say honestly what is stored and who can read it."""
    return paragraphs(
        T(
            "I keep what you tell me about your goals, so that I can come back to them. Whoever runs this coach can "
            "read what is stored, and chats with bots aren't end-to-end encrypted."
        ),
        T(
            "Nobody else gets to see it. An export brings you everything at any time; deleting removes it from the "
            "database at once. Messages in this chat can only be deleted by you."
        ),
        backups(known),
    )


def backups(known: Known) -> Text | None:
    """Within how many days a deletion reaches the backups, where the operator has said so."""
    if known.retention_days is None:
        return None
    return TN(
        "It is gone from backups within {n} day.", "It is gone from backups within {n} days.", n=known.retention_days
    )
