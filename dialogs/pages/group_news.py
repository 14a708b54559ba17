"""What is new in training groups, told unasked: to members what opened or was said, to the trainer what waits.

The first line carries no figure and no verdict, since a locked screen shows it. What a member has heard, or sees on the
group's page anyway, is not told again; a muted group tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dialogs.buttons import link
from dialogs.domain.training.tasks import is_late, is_open, joined, judged, left, me, title_of
from dialogs.domain.training.taught import room_of
from dialogs.domain.training.training import Assignment, Room
from dialogs.effects import Choice
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flows.asking.answering import timezone_of
from dialogs.messages import TN, Bold, Day, Joined, T, Text, Words, lines, paragraphs
from dialogs.pages.group_page import certified, heard

SOON = timedelta(days=2)
WRITTEN = 3
NEW = T("There is something new in your training.")
WAITS = T("Something waits for you in your training groups.")


def told(turn: Turn, group_ids: Iterable[str]) -> Text | None:
    """Tell what is new in these groups, note that it was heard, and leave the ways there; `None` for no news."""
    said: list[Joined] = []
    for group_id in dict.fromkeys(group_ids):
        mine, trained = joined(turn.known.training, group_id), room_of(turn.known.training, group_id)
        for room, taught in ((mine, False), (trained, True)):
            found = news(turn.known, room, taught=taught) if room is not None else None
            if room is None or found is None:
                continue
            said.append(found)
            turn.offer(Choice(link("class" if taught else "group", group_id), T("“{group}”", group=room.group.name)))
            if not taught:
                heard(turn, room)
    return paragraphs(said[0], *(_without_first_line(one) for one in said[1:])) if said else None


def news(known: Known, room: Room, *, taught: bool) -> Joined | None:
    """What is new in a group since its member last heard of it, or what waits for its trainer; `None` for nothing."""
    found = tuple(_waiting(room) if taught else _new(known, room))
    if not found:
        return None
    return paragraphs(WAITS if taught else NEW, lines(Bold(T("“{group}”", group=room.group.name)), *found))


def _without_first_line(one: Joined) -> Text:
    return paragraphs(*one.parts[1:])


def _new(known: Known, room: Room) -> Iterator[Text]:
    member, trainer = me(room), room.group.trainer
    if member.muted:
        return
    since = member.heard.astimezone(ZoneInfo(timezone_of(known))).date()
    if room.group.closed_on is not None and room.group.closed_on >= since:
        yield T("The group has closed; the certificate is ready.") if certified(room) else T("The group has closed.")
    for task in sorted(room.assignments, key=lambda one: (one.opens_on, one.set_at)):
        if is_open(room, task, known.today) and left(room, task):
            yield from _of_a_task(known, task, since, opened=task.opens_on > since or task.set_at > member.heard)
    read = [one for one in judged(room) if one.judged_at is not None and one.judged_at > member.heard]
    if read:
        yield TN(
            "{trainer} looked at one of your answers.",
            "{trainer} looked at {n} of your answers.",
            n=len(read),
            trainer=trainer,
        )
    fresh = [one for one in room.announcements if one.at > member.heard]
    for one in fresh[-WRITTEN:]:
        yield T("{trainer} to all: {words}", trainer=trainer, words=Words(one.text))


def _of_a_task(known: Known, task: Assignment, since: date, *, opened: bool) -> Iterator[Text]:
    title, due = title_of(task), task.due_on
    if due is not None and is_late(task, known.today):
        if opened or due >= since:
            yield T("{title}: it was due on {day}, and can still be answered.", title=title, day=Day(due))
    elif due is not None and (opened or due - known.today <= SOON):
        yield T("{title}: open, due on {day}.", title=title, day=Day(due))
    elif opened:
        yield T("{title}: open now.", title=title)


def _waiting(room: Room) -> Iterator[Text]:
    if room.group.closed_on is not None:
        return
    waiting = [one for one in room.submissions if one.waits]
    written = sum(one.result is not None for one in waiting)
    if len(waiting) > written:
        yield TN("One answer waits for your word.", "{n} answers wait for your word.", n=len(waiting) - written)
    if written:
        yield TN("One member wrote back.", "There are {n} replies from members.", n=written)
