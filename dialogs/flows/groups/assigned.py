"""Exercises that a trainer set: begun, kept with their grade, the next one found. Refuses to ask and to grade them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dialogs.buttons import link
from dialogs.domain.training.exercises import Item
from dialogs.domain.training.tasks import (
    answer_to,
    answers_to,
    case_for,
    is_open,
    left,
    me,
    place_of,
    task_of,
    title_of,
)
from dialogs.domain.training.training import Assignment, Room, Submission, submission_id
from dialogs.effects import Choice, Effect, SaveSubmission
from dialogs.events import Known
from dialogs.flow import Finished
from dialogs.flows.groups.exercise_draft import LEFT, SHOWN, ExerciseDraft
from dialogs.messages import TN, T, Text, lines, paragraphs

LONGEST = 1000
GONE = T("This exercise is no longer set.")
_ANSWERED = T("This exercise is answered already; the first answer stays.")
_CLOSED = T("The group is closed by now; answers are no longer taken.")


def first_of(room: Room, task: Assignment) -> Mapping[str, Any] | None:
    """The values with which the next exercise of an assignment begins; `None` where all are answered."""
    return _next_of(room, task, after=0)


def _next_of(room: Room, task: Assignment, *, after: int) -> Mapping[str, Any] | None:
    open_ = [item for item in left(room, task) if place_of(task, item.id) > after]
    if not open_:
        return None
    item = open_[0]
    about = {"kind": task.kind, "item": item.id, "case": case_for(me(room), item), "assignment": task.id}
    return {**about, "nth": place_of(task, item.id), "of": len(task.items), "own": task.own}


def trainer_of(draft: ExerciseDraft, known: Known) -> str | None:
    """The name of who set it; `None` for practice of one's own."""
    found = task_of(known.training, draft.assignment) if draft.assignment is not None else None
    return found[0].group.trainer if found is not None else None


def finished(draft: ExerciseDraft, known: Known, item: Item | None, say: Text, more: tuple[Effect, ...]) -> Finished:
    """Keep an answer for the trainer, and go on to the next one that has none; `more` is kept as well."""
    found = task_of(known.training, draft.assignment or "")
    if found is None or item is None:
        return Finished(GONE, links=(Choice(link("groups"), T("My groups")),))
    room, task = found
    if not is_open(room, task, known.today):
        return Finished(paragraphs(say, _CLOSED), links=_ways(room))
    effects: tuple[Effect, ...] = ()
    if answer_to(room, task, item) is not None:
        return Finished(_ANSWERED, links=(*_rest(room, task), *_ways(room)))
    if draft.answer != LEFT:
        answered = _submission(draft, known, room, item)
        effects = (SaveSubmission(answered), *more)
        room = replace(room, submissions=(*room.submissions, answered))
    following = _next_of(room, task, after=place_of(task, item.id))
    if following is None:
        return Finished(paragraphs(say, _ended(room, task)), effects, links=(*_rest(room, task), *_ways(room)))
    return Finished(say, effects, then=(("exercise", following),))


def _submission(draft: ExerciseDraft, known: Known, room: Room, item: Item) -> Submission:
    member, assignment = me(room), draft.assignment or ""
    return Submission(
        id=submission_id(member.id, assignment, item.id),
        group_id=room.group.id,
        assignment_id=assignment,
        member_id=member.id,
        item=item.id,
        kind=draft.kind,
        case=draft.case,
        answer=draft.given[:LONGEST],
        right=_right(draft),
        missing=draft.missing,
        unsure=draft.unsure,
        tries=draft.tries,
        helped=draft.helped,
        at=known.now,
    )


def _right(draft: ExerciseDraft) -> bool | None:
    """The grade: open where letters are that nobody but a person can judge, and none is missing for certain."""
    if draft.answer == SHOWN:
        return False
    return None if draft.unsure else True


def _ended(room: Room, task: Assignment) -> Text:
    mine, title = answers_to(room, task), title_of(task)
    open_ = len(left(room, task))
    right = sum(one.result is True for one in mine)
    waiting = sum(one.result is None for one in mine)
    return lines(
        T("{title}: that is all of it.", title=title)
        if not open_
        else TN("{title}: one exercise is left for later.", "{title}: {n} are left for later.", n=open_, title=title),
        T("{right} of {n} answers right so far.", right=right, n=len(mine) - waiting) if len(mine) > waiting else None,
        TN("One answer waits for {trainer}.", "{n} answers wait for {trainer}.", n=waiting, trainer=room.group.trainer)
        if waiting
        else None,
    )


def _rest(room: Room, task: Assignment) -> tuple[Choice, ...]:
    return (Choice(link("task", task.id), T("What is left of it")),) if left(room, task) else ()


def _ways(room: Room) -> tuple[Choice, ...]:
    return (Choice(link("group", room.group.id), T("The group's page")),)
