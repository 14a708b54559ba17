"""The kinds of reminders, a row each: what sort it is, how urgent, and its first line. Refuses to say on which day.

Five sorts behave alike: a look `back` at a goal, which is followed up once; a `look` at its figure in between; the
`follow_up`; what the person `wanted` by putting it off; and what is only `told`, such as steps of a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from dialogs.messages import Sentence, T

DueKind: TypeAlias = Literal[
    "deadline", "quarterly", "halfway", "follow_up", "soon", "later", "monthly", "weekly", "training", "step"
]
Sort: TypeAlias = Literal["back", "look", "follow_up", "wanted", "told"]


@dataclass(frozen=True, slots=True)
class ReminderKind:
    """One kind. `says` opens the question: a locked screen shows it, so that it holds no figure and no goal.

    `entry` is what a calendar calls such a day; `earlier` ones stand back to the working day before, the others come
    on the one after.
    """

    sort: Sort
    says: Sentence | None = None
    entry: Sentence | None = None
    earlier: bool = False


KINDS: dict[DueKind, ReminderKind] = {
    "deadline": ReminderKind("back", T("One of your goals has come to its day."), entry=T("A look back at the whole")),
    "quarterly": ReminderKind(
        "back",
        T("It's time for the quarterly review of one of your goals."),
        entry=T("Quarterly review"),
        earlier=True,
    ),
    "halfway": ReminderKind(
        "back", T("Half the time of one of your goals has passed."), entry=T("A look halfway"), earlier=True
    ),
    "follow_up": ReminderKind("follow_up"),
    "soon": ReminderKind("wanted", T("As we agreed, back to one of your goals.")),
    "later": ReminderKind("wanted", T("As we agreed, back to one of your goals.")),
    "monthly": ReminderKind("look", T("The monthly look at one of your goals: one figure is enough.")),
    "weekly": ReminderKind("look", T("A short look at one of your goals: one figure is enough.")),
    "training": ReminderKind("told"),
    "step": ReminderKind("told"),
}
URGENCY: tuple[DueKind, ...] = get_args(DueKind)


def of_sort(*sorts: Sort) -> tuple[DueKind, ...]:
    """The kinds of these sorts, the most urgent first."""
    return tuple(kind for kind in URGENCY if KINDS[kind].sort in sorts)
