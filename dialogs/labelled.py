"""Our own buttons typed later, when they are no longer shown: "All settings", «كل الإعدادات». Refuses other words.

A button of a goal is that of the goal at hand; in interviews that are about something else only the others count.
"""

from __future__ import annotations

from functools import cache

from dialogs import carried, commands
from dialogs.effects import Effect
from dialogs.engine import Turn
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.state import State

Outcome = tuple[State, tuple[Effect, ...]]
LONGEST = 60
_OF_NO_GOAL = frozenset(
    {"settings", "goals", "faq", "measures", "new", "privacy", "export", "forget", "language", "new_bigger", "order"}
    | {"resume", "skip", "cancel", "practice", "set", "file", "groups", "join", "open_class"}
)
_OF_TAUGHT = frozenset(
    {"class", "roll", "class_tasks", "class_picture", "tell_all", "set_work", "judge", "new_code", "close_class"}
    | {"delete_class"}
)
_OF_A_GROUP = _OF_TAUGHT | {"leave", "remarks", "certificate", "mine"}
_NOUNS = frozenset({"roll", "class_tasks", "certificate"})
_MAKING = ("goal", "plan", "bigger", "strengthen")
_ABOUT_A_GOAL = frozenset({"strengthen", "place", "check_in", "review", "setting", "ending"})


def labelled(turn: Turn, text: str) -> Outcome | None:
    """Do what a button with these words does; `None` where no button of ours has them."""
    found = _labels().get(_plain(text)) if len(text) <= LONGEST else None
    if found is None:
        return None
    action, _, argument = found.partition(".")
    if action in _OF_NO_GOAL:
        return commands.run(turn, action, argument)
    if action in _OF_A_GROUP:
        return _of_group(turn, action)
    if turn.stack and turn.stack[-1].flow not in _ABOUT_A_GOAL:
        return None
    active = tuple(goal for goal in turn.known.goals if goal.status == "active")
    goal = carried.at_hand(turn, active or turn.known.goals)
    return commands.run(turn, action, goal.id) if goal is not None else commands.run(turn, "goals", "")


def _of_group(turn: Turn, action: str) -> Outcome | None:
    """Do what stands on the page of a group that one has; at a goal's own questions a mere noun may be the answer."""
    training = turn.known.training
    rooms = training.taught if action in _OF_TAUGHT else training.joined
    making = bool(turn.stack) and turn.stack[-1].flow.startswith(_MAKING)
    if not rooms or (making and action in _NOUNS):
        return None
    open_ones = [room for room in rooms if room.group.closed_on is None] or list(rooms)
    return (
        commands.run(turn, action, open_ones[0].group.id) if len(open_ones) == 1 else commands.run(turn, "groups", "")
    )


@cache
def _labels() -> dict[str, str]:
    return {
        _plain(label): action
        for language in LANGUAGES
        for action, labels in load_words(language, "labels").items()
        for label in labels
    }


def _plain(text: str) -> str:
    letters = (letter if letter.isalnum() else " " for letter in fold(text).text.casefold())
    return " ".join("".join(letters).split())
