"""One goal whole on a page of its own, with what can be done with it. Refuses to change it otherwise than by a button.

What is rarely wanted (the primary one, a pause, closing, the history) stands behind one button, so that the page stays
small on a phone.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs import carried
from dialogs.buttons import link
from dialogs.domain.goal import CheckIn, Goal
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.kpis.catalogue import first_action
from dialogs.domain.kpis.channels import tool_of
from dialogs.domain.plans.plan import Plan
from dialogs.domain.plans.plan_words import picked_name, step_line
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.asking.ahead import next_day
from dialogs.flows.bigger.bigger import told
from dialogs.flows.changes.strengthen import letters
from dialogs.flows.figures import figuring
from dialogs.flows.goal.measuring import last_figure
from dialogs.language.edits.edits import Edit, Kind
from dialogs.messages import Bold, Day, Joined, T, Text, Words, lines, paragraphs
from dialogs.pages import charting
from dialogs.pages.ways import missing_goal
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]


def open_goal(turn: Turn, argument: str) -> Outcome:
    """Show one goal whole: the sentence, the first wish, the letters, the last figures, the plan, the dates to come."""
    goal = turn.known.goal(argument)
    if goal is None:
        return missing_goal(turn)
    turn.say(details(goal, turn.known))
    turn.links = (
        *_ways_of(goal),
        *((charting.chart_of(goal),) if charting.moves(goal, turn.known) else ()),
        Choice(link("files", goal.id), T("Keep or send on")),
        Choice(link("more", goal.id), T("More")),
        Choice(link("goals"), T("My goals")),
    )
    return turn.done()


def _ways_of(goal: Goal) -> tuple[Choice, ...]:
    again = Choice(link("reopen", goal.id), T("Take it up again"))
    if goal.status == "reached" and goal.metric is not None:
        return (Choice(link("next", goal.id), T("The next goal, from here")), again)
    if goal.status != "active":
        return (again,)
    look = T("Is it done?") if goal.direction == "deliver" else T("Where are we?")
    counts = goal.direction != "deliver" and not goal.is_wish
    return (
        Choice(link("figure" if counts else "review", goal.id), look),
        Choice(link("plan", goal.id), T("The plan")),
        Choice(link("strengthen", goal.id), T("Make it stronger")),
        Choice(link("change", goal.id), T("Change a part")),
    )


def more(turn: Turn, argument: str) -> Outcome:
    """Offer what is rarely done with a goal."""
    goal = turn.known.goal(argument)
    if goal is None:
        return missing_goal(turn)
    turn.say(
        paragraphs(
            T("“{goal}”", goal=what_goal_is_now(goal)),
            T("Any part can be changed in words too, such as “move the date to the end of March”."),
        )
    )
    first = (Choice(link("secondary" if goal.primary else "primary", goal.id), _RANKS[goal.primary]),)
    rest = (Choice(link("pause", goal.id), T("Pause")), Choice(link("close", goal.id), T("Close it")))
    resting = (Choice(link("close", goal.id), T("Close it")),) if goal.status == "paused" else ()
    turn.links = (
        *((*first, *rest) if goal.status == "active" else resting),
        Choice(link("history", goal.id), T("What changed")),
        Choice(link("delete", goal.id), T("Delete")),
        Choice(link("open", goal.id), T("The goal")),
    )
    return turn.done()


_RANKS: dict[bool, Text] = {False: T("★ Make it the primary goal"), True: T("No longer the primary goal")}


def _standing(kind: Kind) -> Callable[[Turn, str], Outcome]:
    """A button that changes how a goal stands, as words do."""

    def changed(turn: Turn, argument: str) -> Outcome:
        goal = turn.known.goal(argument) if argument else carried.at_hand(turn, turn.known.goals)
        return carried.carry(turn, Edit(kind), goal) if goal is not None else missing_goal(turn)

    return changed


def details(goal: Goal, known: Known) -> Text:
    """Write one goal whole."""
    served = [told(bigger) for bigger in known.business_goals if bigger.id in goal.serves]
    last = figuring.last_of(goal, known)
    facts: list[Text | None] = [
        _ended(goal),
        T("★ The primary goal") if goal.primary else None,
        T("The first wish: “{wish}”", wish=Words(goal.wish[:300])),
        T("It serves: {bigger}", bigger=Joined(tuple(served), "list")) if served else None,
        T("Read in: {tool}", tool=tool_of(goal.tool).name) if goal.tool else None,
        _first_step(goal),
        T("How sure: {n} of 10", n=goal.confidence) if goal.confidence else None,
        last_figure(last) if last else None,
        _ahead(goal, known),
    ]
    told_facts = Joined(tuple(fact for fact in facts if fact), "lines")
    shown = (_progress(goal, last, known), told_facts, _planned(known.plan(goal.id)), letters(goal, known))
    return paragraphs(Bold(goal_sentence(goal)), *shown)


def _ended(goal: Goal) -> Text | None:
    if goal.status == "active":
        return None
    if goal.status == "paused":
        return T("This goal is paused.")
    return T("✅ Reached.") if goal.status == "reached" else T("This goal is stopped.")


def _progress(goal: Goal, last: CheckIn | None, known: Known) -> Text | None:
    """Where it stands by the last figure, and its limit, while it is under way."""
    if last is None and goal.status == "active":
        return figuring.limit_line(goal, known)
    if last is None or goal.status != "active" or goal.direction == "deliver":
        return None
    return figuring.standing(goal, last.amount, known, guess=last.guess)


def _ahead(goal: Goal, known: Known) -> Text | None:
    day = next_day(goal, known)
    return T("Our next review: {day}", day=Day(day)) if day is not None else None


def _first_step(goal: Goal) -> Text | None:
    """The step that was named; where nobody knows today's figure, finding it."""
    if goal.first_step:
        return T("First step: {step}", step=goal.first_step)
    if goal.baseline is not None or goal.metric is None:
        return None
    return T("First step: {step}", step=first_action(goal.metric, goal.channel, goal.thing))


def _planned(kept: Plan | None) -> Text | None:
    """The plan in a few lines: its channels, and the next step that is open."""
    if kept is None:
        return None
    channels = Joined(tuple(picked_name(one) for one in kept.channels[:4]), "list")
    left = [one for one in kept.actions if one.done_on is None]
    done = len(kept.actions) - len(left)
    counted = T("Steps done: {done} of {n}", done=done, n=len(kept.actions))
    soonest = min(left, key=lambda one: (one.due is None, one.due), default=None)
    return lines(
        Bold(T("The plan")),
        T("Channels: {channels}", channels=channels) if kept.channels else None,
        counted if kept.actions else None,
        T("Next: {step}", step=step_line(soonest)) if soonest is not None else None,
    )


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {
    "open": open_goal,
    "more": more,
    "delete": _standing("delete"),
    "reopen": _standing("resume"),
    "pause": _standing("pause"),
    "close": _standing("close"),
    "primary": _standing("primary"),
    "secondary": _standing("secondary"),
}
