"""The goals as a tree: each bigger goal with the goals that serve it, where each stands, a button for each.

Refuses to show what is paused or closed before it is asked for, and more than a page at a time.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.domain.reviews.pace import short_standing
from dialogs.domain.reviews.standings import where
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.bigger.bigger import told
from dialogs.flows.figures import figuring
from dialogs.flows.figures.which_goal import listed
from dialogs.messages import TN, Bold, Joined, T, Text, lines, paragraphs
from dialogs.pages.ways import ways_on
from dialogs.state import State

PAGE = 8
PAUSED, CLOSED = "paused", "closed"
BETWEEN = "."

Outcome = tuple[State, tuple[Effect, ...]]


def goals(turn: Turn, argument: str) -> Outcome:
    """List the goals under way in their tree, a page at a time; `argument` is the page.

    `paused` and `closed` show those folded away, their page behind a dot.
    """
    if not turn.known.goals:
        turn.say(T("No goal is kept yet. A wish in one sentence is enough to begin."))
        turn.links = ways_on(turn)
        return turn.done()
    which, _, page = argument.partition(BETWEEN)
    if which in (PAUSED, CLOSED) and (folded := _of(turn.known, which)):
        return _folded(turn, which, folded, page)
    active = listed(turn.known)
    at, shown = _page(active, argument)
    if not active:
        turn.say(T("No goal is under way at the moment."))
    else:
        turn.say(_tree(shown, turn.known, last=(at + 1) * PAGE >= len(active)))
    turn.links = (*_numbers(shown), *_turning("", at, len(active)), *_away(turn.known), *ways_on(turn)[:-1])
    return turn.done()


def _of(known: Known, which: str) -> tuple[Goal, ...]:
    statuses = ("paused",) if which == PAUSED else ("reached", "stopped")
    return tuple(goal for goal in reversed(known.goals) if goal.status in statuses)


def _page(goals: Sequence[Goal], page: str) -> tuple[int, Sequence[Goal]]:
    at = min(int(page) if page.isdecimal() else 0, max(len(goals) - 1, 0) // PAGE)
    return at, goals[at * PAGE : (at + 1) * PAGE]


def _folded(turn: Turn, which: str, folded: tuple[Goal, ...], page: str) -> Outcome:
    at, shown = _page(folded, page)
    turn.say(T("Paused:") if which == PAUSED else T("Reached and stopped:"))
    lined = tuple(Choice(link("open", goal.id), what_goal_is_now(goal), long=True) for goal in shown)
    turn.links = (*lined, *_turning(f"{which}{BETWEEN}", at, len(folded)), Choice(link("goals"), T("My goals")))
    return turn.done()


def _tree(shown: Sequence[Goal], known: Known, *, last: bool) -> Text:
    """The goals of a page under what they serve, numbered through."""
    bigger = {one.id: one for one in known.business_goals}
    branches: list[tuple[str | None, list[Text]]] = []
    for number, goal in enumerate(shown, 1):
        serves = next((one for one in goal.serves if one in bigger), None)
        if not branches or branches[-1][0] != serves:
            branches.append((serves, []))
        branches[-1][1].append(T("{n}. {goal}", n=number, goal=line_of(goal, known)))
    alone = not known.business_goals
    written = [_branch(told(bigger[one]) if one else None, under, alone=alone) for one, under in branches]
    served = {one for goal in known.goals if goal.status in ("active", "paused") for one in goal.serves}
    bare = [one for one in known.business_goals if one.id not in served] if last else []
    without = T("Without a goal under it yet: {bigger}", bigger=Joined(tuple(map(told, bare[-3:])), "list"))
    return paragraphs(T("Your goals:") if alone else None, *written, without if bare else None)


def _branch(bigger: Text | None, under: list[Text], *, alone: bool) -> Text:
    if alone:
        return lines(*under)
    return lines(Bold(bigger or T("Serving no bigger goal yet:")), *under)


def line_of(goal: Goal, known: Known) -> Text:
    """One goal in a line, starred where it comes first, and under it where it stands."""
    said: Text = what_goal_is_now(goal)
    if goal.primary:
        said = T("★ {goal}", goal=said)
    last = figuring.last_of(goal, known)
    if last is None or goal.status != "active":
        return said
    return lines(said, short_standing(goal, where(goal, last.amount, known.today)))


def _numbers(shown: Sequence[Goal]) -> tuple[Choice, ...]:
    return tuple(Choice(link("open", goal.id), T("{n}", n=n), long=True) for n, goal in enumerate(shown, 1))


def _turning(which: str, at: int, count: int) -> tuple[Choice, ...]:
    before = (Choice(link("goals", f"{which}{at - 1}"), T("Earlier ones")),) if at else ()
    more = (Choice(link("goals", f"{which}{at + 1}"), T("More goals")),) if (at + 1) * PAGE < count else ()
    return (*before, *more)


def _away(known: Known) -> tuple[Choice, ...]:
    """The folds for those that rest and those that are closed."""
    paused, closed = len(_of(known, PAUSED)), len(_of(known, CLOSED))
    resting = (Choice(link("goals", PAUSED), TN("One paused", "{n} paused", n=paused)),) if paused else ()
    label = TN("One reached or stopped", "{n} reached or stopped", n=closed)
    return (*resting, *((Choice(link("goals", CLOSED), label),) if closed else ()))
