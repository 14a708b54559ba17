"""The trainer's page of a group: who is in it, what was set, who needs help with what, and the ways on.

Refuses to show anything of a group that another trains, and to rank its members.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.overview import overview
from dialogs.domain.training.taught import waiting
from dialogs.domain.training.training import Room
from dialogs.effects import Choice, Effect, SendFile
from dialogs.engine import Turn
from dialogs.flows.groups.invited import way_in
from dialogs.flows.groups.setting_words import set_work_lines
from dialogs.messages import TN, Bold, Count, Day, T, Text, Words, lines, paragraphs
from dialogs.pages import roll, set_work
from dialogs.pages.helping import topics_told
from dialogs.pages.teaching_page import Page, begun, of_group
from dialogs.pages.ways import leave_wishless
from dialogs.state import State

Outcome: TypeAlias = tuple[State, tuple[Effect, ...]]

SHOWN = 8


def open_(turn: Turn, _: str) -> Outcome:
    """Begin a group, where the person may train."""
    if not turn.known.training.may_teach:
        turn.say(
            T(
                "A group is opened by trainers, and whoever runs this coach invites them with a code. "
                "With such a code, just write it here."
            )
        )
        turn.links = (Choice(link("groups"), T("My groups")),)
        return turn.done()
    leave_wishless(turn)
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "open_group")
    turn.push("open_group", {})
    return engine.settle(turn)


def show(turn: Turn, room: Room) -> Outcome:
    """Show how the group stands, in one screen."""
    group = room.group
    turn.say(
        paragraphs(
            lines(Bold(Words(group.name)), _people(room)),
            *way_in(group, turn.known)[:1],
            _work(turn, room),
            topics_told(overview(room, turn.known.today)),
            _waits(room),
        )
    )
    turn.links = _ways(room)
    return turn.done()


def _people(room: Room) -> Text:
    opened = T("opened on {day}", day=Day(room.group.opened_on))
    if not room.members:
        return T("{opened}; nobody has joined yet", opened=opened)
    people = Count(len(room.members), "member", "nominative")
    if room.group.closed_on is not None:
        return T("{members}, closed on {day}", members=people, day=Day(room.group.closed_on))
    return T("{members}, {opened}", members=people, opened=opened)


def _work(turn: Turn, room: Room) -> Text:
    """The exercises set last, each with how far the group is."""
    if not room.assignments:
        return T("No exercises are set yet.")
    last = sorted(room.assignments, key=lambda one: (one.opens_on, one.set_at))[-SHOWN:]
    before = len(room.assignments) - len(last)
    earlier = TN("One set before.", "{n} sets before these.", n=before) if before else None
    return lines(*set_work_lines(room, last, turn.known.today), earlier)


def _waits(room: Room) -> Text | None:
    count = len(waiting(room))
    return TN("One answer waits for your word.", "{n} answers wait for your word.", n=count) if count else None


def _ways(room: Room) -> tuple[Choice, ...]:
    group, open_still = room.group, room.group.closed_on is None
    judge = (Choice(link("judge", group.id), T("Read what waits")),) if waiting(room) else ()
    work = (Choice(link("set_work", group.id), T("Set exercises")),) if open_still else ()
    tell = (Choice(link("tell_all", group.id), T("Write to all")),) if open_still and room.members else ()
    seen = (
        Choice(link("roll", group.id), T("Members")),
        Choice(link("class_tasks", group.id), T("The exercises")),
        Choice(link("class_picture", group.id), T("As a picture")),
        Choice(link("class_sheet", group.id), T("Spreadsheet")),
    )
    more = Choice(link("more_class", group.id), T("More"))
    return (*judge, *work, *(seen if room.members or room.assignments else ()), *tell, more)


def more(turn: Turn, room: Room) -> Outcome:
    """What is seldom wanted: another code, closing, deleting."""
    group = room.group
    turn.say(T("“{name}”: what should it be?", name=Words(group.name)))
    closing = (
        Choice(link("new_code", group.id), T("A new code")),
        Choice(link("close_class", group.id), T("Close the group")),
    )
    turn.links = (
        *(closing if group.closed_on is None else ()),
        Choice(link("delete_class", group.id), T("Delete the group")),
        Choice(link("class", group.id), T("The group's page")),
    )
    return turn.done()


def _file(kind: str) -> Page:
    def page(turn: Turn, room: Room) -> Outcome:
        turn.want(SendFile("group_sheet" if kind == "sheet" else "group_picture", group_id=room.group.id))
        return turn.done()

    return page


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {
    "open_class": open_,
    "class": of_group(show),
    "more_class": of_group(more),
    "set_work": of_group(begun("set_exercises")),
    "tell_all": of_group(begun("write_all")),
    "new_code": of_group(begun("close_group", deed="code")),
    "close_class": of_group(begun("close_group", deed="close")),
    "delete_class": of_group(begun("close_group", closed=True, deed="delete")),
    **roll.WAYS,
    **set_work.WAYS,
    "class_sheet": of_group(_file("sheet")),
    "class_picture": of_group(_file("picture")),
}
