"""A figure told while it is asked whose the last one is. Refuses the number of a button, and to read it."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.events import Known
from dialogs.flow import Accept, Result, Said
from dialogs.flows.asking.answering import context_of
from dialogs.kept.report import about, figure_alone

_FRESH: dict[str, object] = {"guess": False, "on": None, "since": None, "limit": False, "among": ()}


def figure_instead(text: str, options: int, known: Known, read: Callable[[Said], Result]) -> Accept | None:
    """Take "85 bookings" with the goal that it names, or a bare figure that is the number of none of the `options`."""
    if not any(map(str.isdigit, text)):
        return None
    bare = figure_alone(text, context_of(known))
    found = read(Said(text)) if bare or about(text, known).goals else None
    if not isinstance(found, Accept) or (bare and found.values["value"].value <= options):
        return None
    return Accept({**_FRESH, **found.values}, found.say)
