"""What people can take along: files drawn from what is kept, and copies in words to send on. Refuses to draw them."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from dialogs.buttons import link
from dialogs.domain.goal import Goal
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.plans.plan_words import sections
from dialogs.effects import Choice, Effect, FileKind, SendFile
from dialogs.engine import Turn
from dialogs.messages import T
from dialogs.pages import charting, planned, views
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]

KINDS: tuple[FileKind, ...] = get_args(FileKind)
OF_GOALS = frozenset({"plan", "card", "chart", "calendar"})
BETWEEN = "."


def export(turn: Turn, argument: str) -> Outcome:
    """Offer every file there is; `argument` may name one at once ("/export pdf")."""
    asked = _NAMES.get(argument.casefold())
    if asked is not None:
        return _sent(turn, asked)
    turn.say(
        T("Which file should it be? “Everything” is all I hold about you, for you to keep or for a program to read.")
    )
    of_goals = (
        Choice(link("file", "plan"), T("Goals and plans as a PDF")),
        Choice(link("file", "sheet"), T("Spreadsheet")),
        Choice(link("file", "calendar"), T("Calendar file")),
    )
    turn.links = (*(of_goals if turn.known.goals else ()), Choice(link("file", "data"), T("Everything (JSON)")))
    return turn.done()


def files(turn: Turn, argument: str) -> Outcome:
    """Offer the files of one goal, and the copy to send on."""
    goal = turn.known.goal(argument)
    if goal is None:
        return views.missing_goal(turn)
    turn.say(T("“{goal}”, to keep or to send on:", goal=what_goal_is_now(goal)))
    drawn = (charting.chart_of(goal),) if goal.direction != "deliver" else ()
    turn.links = (
        *drawn,
        Choice(_of(goal, "card"), T("Picture")),
        Choice(_of(goal, "plan"), T("PDF")),
        Choice(_of(goal, "calendar"), T("Calendar file")),
        Choice(link("copy", goal.id), T("A copy to send on")),
        Choice(link("open", goal.id), T("The goal")),
    )
    return turn.done()


def file(turn: Turn, argument: str) -> Outcome:
    """Send a file; `argument` is its kind, and behind a dot the goal's id where it is of one goal."""
    kind, _, goal_id = argument.partition(BETWEEN)
    found = next((one for one in KINDS if one == kind), None)
    if found is None:
        return export(turn, "")
    if goal_id and turn.known.goal(goal_id) is None:
        return views.missing_goal(turn)
    return _sent(turn, found, goal_id or None)


def copy(turn: Turn, argument: str) -> Outcome:
    """Write a goal, with its plan where there is one, as a message of its own, to be sent on to others."""
    goal = turn.known.goal(argument)
    if goal is None:
        return views.missing_goal(turn)
    kept = turn.known.plan(goal.id)
    turn.say(planned.shown(kept, goal) if kept is not None and sections(kept) else goal_sentence(goal))
    return turn.done()


def _of(goal: Goal, kind: FileKind) -> str:
    return link("file", f"{kind}{BETWEEN}{goal.id}")


def _sent(turn: Turn, kind: FileKind, goal_id: str | None = None) -> Outcome:
    if kind in OF_GOALS and not turn.known.goals:
        return views.goals(turn, "")
    if kind == "chart":
        return charting.chart(turn, goal_id or "")
    if kind == "card" and goal_id is None:
        return _picture(turn)
    turn.want(SendFile(kind, goal_id))
    return turn.done()


def _picture(turn: Turn) -> Outcome:
    """A picture shows one goal: the only one, or the one that is chosen."""
    goals = [goal for goal in turn.known.goals if goal.status == "active"] or list(turn.known.goals)
    if len(goals) == 1:
        return _sent(turn, "card", goals[0].id)
    turn.say(T("A picture of which goal?"))
    first = sorted(goals, key=lambda goal: not goal.primary)[: views.PAGE]
    turn.links = tuple(Choice(_of(goal, "card"), what_goal_is_now(goal), long=True) for goal in first)
    return turn.done()


def _command(kind: FileKind) -> Callable[[Turn, str], Outcome]:
    return lambda turn, argument: _sent(turn, kind, argument if turn.known.goal(argument) else None)


_NAMES: dict[str, FileKind] = {
    "pdf": "plan",
    "plan": "plan",
    "picture": "card",
    "card": "card",
    "png": "card",
    "chart": "chart",
    "calendar": "calendar",
    "ics": "calendar",
    "xlsx": "sheet",
    "excel": "sheet",
    "spreadsheet": "sheet",
    "json": "data",
}
WAYS: dict[str, Callable[[Turn, str], Outcome]] = {
    "export": export,
    "files": files,
    "file": file,
    "copy": copy,
    "pdf": _command("plan"),
    "picture": _command("card"),
    "dates": _command("calendar"),
    "sheet": _command("sheet"),
}
