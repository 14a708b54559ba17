"""Exercises for a training group: of the stock or the trainer's own, and their days. Refuses to grade them."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.buttons import link
from dialogs.domain.training.exercises import Item, Kind
from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import task_of
from dialogs.domain.training.training import ASSIGNMENTS, Assignment, Room
from dialogs.effects import Choice, SaveAssignment
from dialogs.events import Known
from dialogs.flow import Finished, Flow, Step
from dialogs.flows.groups.choosing_work import (
    ask_group,
    ask_kind,
    ask_level,
    ask_many,
    of_the_stock,
    read_group,
    read_kind,
    read_level,
    read_many,
    why_group,
    why_kind,
    why_level,
    why_many,
)
from dialogs.flows.groups.own_work import (
    ask_own,
    ask_title,
    is_own,
    read_own_work,
    read_title,
    skip_title,
    why_own,
    why_title,
)
from dialogs.flows.groups.setting_words import when
from dialogs.flows.groups.work_days import ask_due, ask_opens, read_due, read_opens, skip_due, why_days
from dialogs.flows.groups.work_draft import WorkDraft, from_stock, room_for
from dialogs.messages import Count, T, Text, lines, paragraphs


def finish(draft: WorkDraft, known: Known) -> Finished:
    """Set them, or give those that were set before their new days."""
    room = room_for(draft, known)
    if room is None or room.group.closed_on is not None:
        return Finished(T("That group isn't open any more, so nothing was set."))
    tasks = _again(draft, known) if draft.assignment_id is not None else tuple(_new(draft, known, room))
    if len(room.assignments) + len(tasks) > ASSIGNMENTS and draft.assignment_id is None:
        return Finished(T("A group can have {most} sets of exercises, and this one has them.", most=ASSIGNMENTS))
    links = (
        Choice(link("set_work", room.group.id), T("Set more")),
        Choice(link("class", room.group.id), T("The group's page")),
    )
    if not tasks:
        return Finished(T("Nothing was set."), links=links)
    say = paragraphs(lines(*(_told(task, known) for task in tasks)), _heard(room))
    return Finished(say, tuple(SaveAssignment(task) for task in tasks), links=links)


def _told(task: Assignment, known: Known) -> Text:
    many = Count(len(task.items), "exercise", "nominative")
    return T("✅ {title} ({exercises}): {when}", title=title_of(task), exercises=many, when=when(task, known.today))


def _heard(room: Room) -> Text:
    if not room.members:
        return T("Who joins later finds them in the group.")
    return T("The members find them in the group now, and hear of them at their own hours.")


def _new(draft: WorkDraft, known: Known, room: Room) -> Iterator[Assignment]:
    """One assignment for each kind, since a set is of one kind."""
    found = _by_kind(draft, known)
    for place, (kind, items) in enumerate(found.items()):
        numbered = f"{draft.title} {place + 1}" if draft.title and len(found) > 1 else draft.title or ""
        yield Assignment(
            id=known.new_id if place == 0 else f"{place:x}{known.new_id[1:]}",
            group_id=room.group.id,
            kind=kind,
            title=numbered,
            items=items,
            own=draft.kind == "own",
            opens_on=draft.opens or known.today,
            due_on=draft.due,
            set_at=known.now,
        )


def _by_kind(draft: WorkDraft, known: Known) -> dict[Kind, tuple[Item, ...]]:
    if draft.kind is None or draft.kind != "own":
        items = from_stock(draft, known)
        return {draft.kind: items} if draft.kind is not None and items else {}
    found: dict[Kind, tuple[Item, ...]] = {}
    for one in draft.own or ():
        before = found.get(one.kind, ())
        found[one.kind] = (*before, one.item.model_copy(update={"id": f"own-{len(before) + 1}"}))
    return found


def _again(draft: WorkDraft, known: Known) -> tuple[Assignment, ...]:
    found = task_of(known.training, draft.assignment_id or "")
    if found is None:
        return ()
    return (found[1].model_copy(update={"opens_on": draft.opens or known.today, "due_on": draft.due}),)


def _anew(draft: WorkDraft, known: Known) -> bool:
    return draft.assignment_id is None


SET_EXERCISES = Flow(
    "set_exercises",
    WorkDraft,
    (
        Step("group_id", ask_group, read_group, why_group),
        Step("kind", ask_kind, read_kind, why_kind, when=_anew),
        Step("level", ask_level, read_level, why_level, needs=("kind",), when=of_the_stock),
        Step("many", ask_many, read_many, why_many, needs=("kind", "level"), when=of_the_stock),
        Step("own", ask_own, read_own_work, why_own, needs=("kind",), when=is_own),
        Step("title", ask_title, read_title, why_title, needs=("kind",), when=is_own, skip=skip_title),
        Step("opens", ask_opens, read_opens, why_days),
        Step("due", ask_due, read_due, why_days, needs=("opens",), skip=skip_due),
    ),
    finish,
    kept=True,
    literal=True,
)
