"""What a trainer's pages share: only one's own groups open them, and what is gone is said so. Refuses to show any."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.taught import room_of
from dialogs.domain.training.training import Room
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.messages import T, Words
from dialogs.state import State

Outcome: TypeAlias = tuple[State, tuple[Effect, ...]]
Page: TypeAlias = Callable[[Turn, Room], Outcome]


def gone(turn: Turn) -> Outcome:
    """Say that a group, or something in it, is not there any more; also where it is another's."""
    turn.say(T("That isn't there any more."))
    turn.links = (Choice(link("groups"), T("My groups")),)
    return turn.done()


def of_group(page: Page) -> Callable[[Turn, str], Outcome]:
    """Make a way to a page of a group out of what shows it; the group must be one's own."""

    def way(turn: Turn, argument: str) -> Outcome:
        room = room_of(turn.known.training, argument)
        return page(turn, room) if room is not None else gone(turn)

    return way


def begun(flow: str, *, closed: bool = False, **values: str) -> Page:
    """Make a page that begins an interview about the group; `closed` tells that it makes sense in a closed one too."""

    def page(turn: Turn, room: Room) -> Outcome:
        if room.group.closed_on is not None and not closed:
            turn.say(T("“{name}” is closed.", name=Words(room.group.name)))
            turn.links = (Choice(link("class", room.group.id), T("The group's page")),)
            return turn.done()
        turn.stack = tuple(frame for frame in turn.stack if frame.flow != flow)
        turn.push(flow, {"group_id": room.group.id, **values})
        return engine.settle(turn)

    return page


def page_of(room: Room) -> Choice:
    """The button that leads back to a group's page."""
    return Choice(link("class", room.group.id), T("The group's page"))
