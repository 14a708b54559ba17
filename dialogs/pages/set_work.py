"""The exercises of a group that one trains: all sets, and one with what was hard in it. Refuses to change any."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.overview import Overview, Task, overview
from dialogs.domain.training.tallies import Tally
from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import task_of
from dialogs.domain.training.training import Assignment, Room
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.groups.seen_answer import short
from dialogs.flows.groups.setting_words import set_work_lines, when
from dialogs.messages import TN, Bold, Count, T, Text, inline, lines, paragraphs
from dialogs.pages.helping import names_told
from dialogs.pages.teaching_page import gone, of_group, page_of
from dialogs.state import State

Outcome: TypeAlias = tuple[State, tuple[Effect, ...]]

SHOWN = 20


def tasks(turn: Turn, room: Room) -> Outcome:
    """List what was set, the latest last; each set has a button."""
    set_ = sorted(room.assignments, key=lambda one: (one.opens_on, one.set_at))[-SHOWN:]
    if not set_:
        turn.say(T("No exercises are set yet."))
    numbered = enumerate(set_work_lines(room, set_, turn.known.today), 1)
    told = tuple(T("{n}. {exercises}", n=place, exercises=line) for place, line in numbered)
    if told:
        turn.say(lines(*told))
    turn.links = (
        *(Choice(link("class_task", one.id), T("{n}", n=place)) for place, one in enumerate(set_, 1)),
        page_of(room),
    )
    return turn.done(rows=5)


def task(turn: Turn, argument: str) -> Outcome:
    """Show one set: who has not done it yet, and which of its exercises are hard."""
    found = task_of(turn.known.training, argument)
    if found is None:
        return gone(turn)
    room, one = found
    whole = overview(room, turn.known.today)
    stand = whole.task(one.id)
    assert stand is not None  # noqa: S101 - each set of the group stands somewhere
    many = Count(len(one.items), "exercise", "nominative")
    told = T("{exercises}; {when}", exercises=many, when=when(one, turn.known.today))
    turn.say(paragraphs(lines(Bold(title_of(one)), told), _who(whole, stand), _items(one, stand)))
    days = (Choice(link("set_days", one.id), T("Other days")),) if room.group.closed_on is None else ()
    turn.links = (
        *days,
        Choice(link("take_back", one.id), T("Take them back")),
        Choice(link("class_tasks", room.group.id), T("The exercises")),
    )
    return turn.done()


def _who(whole: Overview, stand: Task) -> Text | None:
    """How many are done, and who is not."""
    done = T("Done by {done} of {of}.", done=stand.done, of=len(whole.standings))
    if not stand.is_open:
        return None
    missing = [one.member for one in whole.standings if one.cells[stand.assignment.id].stand != "done"]
    return lines(done, T("Not yet: {names}", names=names_told(missing)) if missing else None)


def _items(one: Assignment, stand: Task) -> Text:
    return lines(
        *(
            T("{n}. {exercise}", n=place, exercise=inline(short(one, item, 0), _fared(stand.items[item.id])))
            for place, item in enumerate(one.items, 1)
        )
    )


def _fared(tally: Tally) -> Text | None:
    """How the answers to one exercise fared."""
    if not tally.answered:
        return None
    right = T("– right: {right} of {of}", right=tally.right, of=tally.answered)
    unsure = TN("(one waits)", "({n} wait)", n=tally.unsure)
    return inline(right, unsure if tally.unsure else None)


def days(turn: Turn, argument: str) -> Outcome:
    """Give exercises other days."""
    found = task_of(turn.known.training, argument)
    if found is None or found[0].group.closed_on is not None:
        return gone(turn)
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "set_exercises")
    turn.push("set_exercises", {"group_id": found[0].group.id, "assignment_id": argument})
    return engine.settle(turn)


def take_back(turn: Turn, argument: str) -> Outcome:
    """Take exercises back, after a question."""
    found = task_of(turn.known.training, argument)
    if found is None:
        return gone(turn)
    turn.push("close_group", {"group_id": found[0].group.id, "deed": "work", "which": argument})
    return engine.settle(turn)


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {
    "class_tasks": of_group(tasks),
    "class_task": task,
    "set_days": days,
    "take_back": take_back,
}
