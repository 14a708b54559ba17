"""Exercises that were set, as words: what they are, how far the group is, their days. Refuses to set any."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import answered, done_by
from dialogs.domain.training.training import Assignment, Room
from dialogs.messages import Count, Day, T, Text


def set_work_lines(room: Room, tasks: Iterable[Assignment], today: date) -> tuple[Text, ...]:
    """One line for each: its title, how many, who has done all of it, and when it opens or is due."""
    answers = answered(room)
    of = len(room.members)
    return tuple(
        T(
            "{title} ({exercises}): done by {done} of {of}; {when}",
            title=title_of(one),
            exercises=Count(len(one.items), "exercise", "nominative"),
            done=done_by(room, one, answers),
            of=of,
            when=when(one, today),
        )
        for one in tasks
    )


def when(task: Assignment, today: date) -> Text:
    """The day that matters now: when it opens, is due, or was."""
    if task.opens_on > today:
        return T("opens on {day}", day=Day(task.opens_on))
    if task.due_on is None:
        return T("open, without an end")
    if task.due_on < today:
        return T("was due on {day}", day=Day(task.due_on))
    return T("due on {day}", day=Day(task.due_on))
