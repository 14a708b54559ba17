"""What is learnt while exercises are set for a group; refuses to ask for any of it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from dialogs.domain.training.exercises import Item, Kind, stock
from dialogs.domain.training.own_rows import OwnExercise
from dialogs.domain.training.taught import room_of
from dialogs.domain.training.training import Room
from dialogs.events import Known
from dialogs.flow import Draft

ANY_LEVEL = 0


class WorkDraft(Draft):
    """Which exercises (a kind of the stock, a level or `ANY_LEVEL`, how many; or the trainer's own), and their days.

    `gathered` are those of one's own so far, `pending` the good rows of a table that holds wrong ones too, `title` what
    the members see them called (empty for the name of their kind). `assignment_id` is there when only the days of
    exercises change that are set already.
    """

    group_id: str = ""
    assignment_id: str | None = None
    kind: Kind | Literal["own"] | None = None
    level: Literal[0, 1, 2, 3] | None = None
    many: int | None = None
    own: tuple[OwnExercise, ...] | None = None
    gathered: tuple[OwnExercise, ...] = ()
    pending: tuple[OwnExercise, ...] = ()
    title: str | None = None
    opens: date | None = None
    due: date | None = None


def room_for(draft: WorkDraft, known: Known) -> Room | None:
    """The group that the exercises are for; `None` where it is gone since."""
    return room_of(known.training, draft.group_id)


def language_for(draft: WorkDraft, known: Known) -> str:
    """The language of the group's exercises."""
    room = room_for(draft, known)
    return room.group.language if room is not None else known.language


def from_stock(draft: WorkDraft, known: Known) -> tuple[Item, ...]:
    """Choose exercises of the stock, those first that the group did not have, from easy to hard."""
    room = room_for(draft, known)
    had = {item.id for task in room.assignments if task.kind == draft.kind for item in task.items} if room else set()
    among = sorted(available(draft, known), key=lambda one: (one.id in had, one.level))
    return tuple(sorted(among[: draft.many or len(among)], key=lambda one: one.level))


def available(draft: WorkDraft, known: Known) -> tuple[Item, ...]:
    """What the stock has of the kind and the level."""
    kinds = stock(language_for(draft, known)).items()
    of_kind = (one for kind, items in kinds if kind == draft.kind for one in items)
    return tuple(one for one in of_kind if draft.level in (None, ANY_LEVEL, one.level))
