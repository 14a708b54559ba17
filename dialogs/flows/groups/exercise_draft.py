"""What is known of an exercise while it is answered, and the exercise itself. Refuses to ask and to grade."""

from __future__ import annotations

from dialogs.domain.training.exercises import Item, Kind, stock
from dialogs.domain.training.tasks import task_of
from dialogs.events import Known
from dialogs.flow import Draft
from dialogs.messages import Own, Text, Words

SESSION = 5
SHOWN, LEFT = "shown", "left"


class ExerciseDraft(Draft):
    """Which exercise, with which numbers, and how it went; `nth` of the session, `only` one kind where that is wanted.

    `answer` is what was settled on in the end (`SHOWN` where the answer had to be shown, `LEFT` where one set by a
    trainer waits for later); `tries` counts those that were wrong, `helped` a hint, `named` holds the right answers
    given so far where several are wanted. `given` is what was said last, `missing` and `unsure` the letters of it.
    `assignment` is the id of what a trainer set, of `of` exercises, `own` of the trainer.
    """

    kind: Kind = "tell_apart"
    item: str = ""
    case: int = 0
    nth: int = 1
    of: int = SESSION
    only: Kind | None = None
    right: int = 0
    tries: int = 0
    helped: bool = False
    named: tuple[str, ...] = ()
    given: str = ""
    missing: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    assignment: str | None = None
    own: bool = False
    answer: str | None = None


def item_in(draft: ExerciseDraft, known: Known) -> Item | None:
    """The exercise itself; `None` where its trainer took it back, or the person left the group.

    Of the stock, the first of its kind where it fell out since.
    """
    if draft.assignment is not None:
        found = task_of(known.training, draft.assignment)
        return next((one for one in found[1].items if one.id == draft.item), None) if found else None
    items = stock(known.language).get(draft.kind, ())
    return next((one for one in items if one.id == draft.item), items[0] if items else None)


def filled(words: str, draft: ExerciseDraft, item: Item) -> Text:
    """Words of an exercise with the numbers of this time; a trainer's are shown as they were typed."""
    put_in = item.filled(words, draft.case)
    return Words(put_in) if draft.own else Own(put_in)
