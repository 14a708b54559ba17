"""What people look at outside an interview, by one name each: their goals, one goal, the ways on, privacy.

Refuses to ask questions. Views leave the open question open; its buttons go on working, and a link leads back to it.
"""

from __future__ import annotations

from dialogs.buttons import link
from dialogs.domain.goals.sentences import what_goal_is_now
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.changes.resting import brought_back
from dialogs.flows.groups.group_privacy import seen_in_groups
from dialogs.messages import TN, T, Text, inline, paragraphs
from dialogs.pages.goal_page import open_goal
from dialogs.pages.my_goals import PAGE, goals, line_of
from dialogs.pages.ways import missing_goal, ways_on
from dialogs.state import State

__all__ = [
    "PAGE",
    "backups",
    "goals",
    "line_of",
    "missing_goal",
    "open_goal",
    "privacy",
    "restore",
    "ways_on",
]

Outcome = tuple[State, tuple[Effect, ...]]


def restore(turn: Turn, argument: str) -> Outcome:
    """Bring a deleted goal back, with the reminders that are still ahead."""
    goal = next((one for one in turn.known.deleted if one.id == argument), None)
    if goal is None:
        return open_goal(turn, argument)
    turn.want(*brought_back(goal, turn.known))
    turn.say(T("It's back: “{goal}”.", goal=what_goal_is_now(goal)))
    turn.links = (Choice(link("open", goal.id), T("Open it")),)
    return turn.done()


def privacy(known: Known) -> Text:
    """Say honestly what is stored and who can read it."""
    of_groups = seen_in_groups(known)
    return paragraphs(
        T(
            "I keep what you tell me about your goals, so that I can come back to them. Whoever runs this coach can "
            "read what is stored, and chats with bots aren't end-to-end encrypted."
        ),
        of_groups,
        inline(
            T("Nobody else gets to see anything of you.") if of_groups else T("Nobody else gets to see it."),
            T(
                "An export brings you everything at any time; deleting removes it from the database at once. Messages "
                "in this chat can only be deleted by you."
            ),
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
