"""The ways on when nothing is asked, and when something is gone; refuses to show anything kept."""

from __future__ import annotations

from datetime import timedelta

from dialogs.buttons import link
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.messages import T
from dialogs.state import State

A_FORTNIGHT = timedelta(days=14)
Outcome = tuple[State, tuple[Effect, ...]]


def ways_on(turn: Turn) -> tuple[Choice, ...]:
    """Offer what can be done when nothing is asked; of two ways back only the nearer."""
    again = way_back(turn)
    mine = (Choice(link("goals"), T("My goals")),) if turn.known.goals else ()
    return (*again, Choice(link("new"), T("A new goal")), *mine)


def way_back(turn: Turn) -> tuple[Choice, ...]:
    """The way back to what is open, or to what was put aside."""
    if turn.stack:
        return (Choice(link("resume"), T("Back to our question")),)
    return (Choice(link("resume"), T("Go on with it")),) if turn.state.shelf and not _long_ago(turn) else ()


def _long_ago(turn: Turn) -> bool:
    """Whether what was put aside is a round of practice broken off weeks ago: the next one brings its exercises."""
    over = all(turn.known.today - one.due.date() > A_FORTNIGHT for one in turn.known.practice)
    return turn.state.shelf[0].flow == "exercise" and bool(turn.known.practice) and over


def leave_wishless(turn: Turn) -> None:
    """Ask no more for a wish that was never told: who comes with a code, or opens a group, came for the group."""
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "goal" or frame.answers.get("wish"))


def missing_goal(turn: Turn) -> Outcome:
    """Say that a goal is gone, and what can be done instead."""
    turn.say(T("That goal is no longer here."))
    turn.links = ways_on(turn)
    return turn.done()
