"""Practice: the page of skills, and the start of a session. Refuses to grade and to choose exercises itself."""

from __future__ import annotations

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.exercises import ALL_KINDS, KINDS, Kind, stock
from dialogs.domain.training.practice import BETWEEN
from dialogs.domain.training.practice_words import KIND_NAMES
from dialogs.domain.training.tasks import is_late, is_open, left, task_of, title_of, to_do
from dialogs.domain.training.training import Assignment, Room
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.groups.assigned import first_of
from dialogs.flows.groups.exercise import begun
from dialogs.flows.groups.exercise_draft import SESSION
from dialogs.messages import TN, Day, T, Text, inline, lines, paragraphs
from dialogs.pages import group_page
from dialogs.state import State

FROM_TRAINERS = 4

Outcome = tuple[State, tuple[Effect, ...]]


def practice(turn: Turn, _: str) -> Outcome:
    """Show how each skill stands, and offer five exercises of all kinds or of one."""
    turn.say(
        paragraphs(
            T("Practice: short exercises as in a training, five at a time. Each comes back until it sticks."),
            lines(*(_skill(turn, kind) for kind in KINDS)),
            _due(turn),
        )
    )
    turn.links = (
        *_set_by_trainers(turn),
        Choice(link("practise", "mixed"), T("Five of all kinds")),
        *(Choice(link("practise", kind), KIND_NAMES[kind]) for kind in KINDS),
    )
    return turn.done(rows=2)


def _set_by_trainers(turn: Turn) -> tuple[Choice, ...]:
    """What is open in the groups that the person is in comes first."""
    open_ = [(room, task) for room in turn.known.training.joined for task in to_do(room, turn.known.today)]
    return tuple(
        Choice(link("task", task.id), T("{title} (from {trainer})", title=title_of(task), trainer=room.group.trainer))
        for room, task in open_[:FROM_TRAINERS]
    )


def _skill(turn: Turn, kind: Kind) -> Text:
    """How many exercises of a kind were practised, and how many of them are mastered."""
    mine = [one for one in turn.known.practice if one.id.startswith(kind + BETWEEN)]
    if not mine:
        return T("{skill} · not yet", skill=KIND_NAMES[kind])
    of, mastered = len(stock(turn.known.language)[kind]), sum(one.mastered for one in mine)
    skill, seen = KIND_NAMES[kind], len(mine)
    if not mastered:
        return T("{skill} · {seen} of {of} practised", skill=skill, seen=seen, of=of)
    return T(
        "{skill} · {seen} of {of} practised, {mastered} mastered", skill=skill, seen=seen, of=of, mastered=mastered
    )


def _due(turn: Turn) -> Text | None:
    """How many come back today."""
    n = sum(one.due <= turn.known.now for one in turn.known.practice)
    return TN("One exercise is due again.", "{n} exercises are due again.", n=n) if n else None


def practise(turn: Turn, argument: str) -> Outcome:
    """Begin a session, of one kind or of all; an exercise that is open makes room for it."""
    only: Kind | None = next((kind for kind in ALL_KINDS if kind == argument), None)
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "exercise")
    values = begun(turn.known, turn.known.practice, only)
    turn.say(TN("Here is {n} exercise.", "Here are {n} exercises; /cancel ends them at any time.", n=SESSION))
    turn.push("exercise", values)
    return engine.settle(turn)


def task(turn: Turn, argument: str) -> Outcome:
    """Begin what a trainer set, or go on with it at the first exercise without an answer."""
    found = task_of(turn.known.training, argument)
    if found is None:
        return group_page.missing_group(turn)
    room, set_there = found
    values = first_of(room, set_there) if is_open(room, set_there, turn.known.today) else None
    if values is None:
        turn.say(_why_not(room, set_there))
        return group_page.group(turn, room.group.id)
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "exercise")
    turn.say(_set_out(turn, room, set_there))
    turn.push("exercise", values)
    return engine.settle(turn)


def _why_not(room: Room, task: Assignment) -> Text:
    if room.group.closed_on is not None:
        return T("The group is closed by now; answers are no longer taken.")
    if left(room, task):
        return T("{title}: opens on {day}", title=title_of(task), day=Day(task.opens_on))
    return T("{title}: all of it is answered.", title=title_of(task))


def _set_out(turn: Turn, room: Room, task: Assignment) -> Text:
    """Say what comes, until when it was wanted, and that it can be left and taken up again."""
    trainer, today = room.group.trainer, turn.known.today
    late = None
    if task.due_on is not None and is_late(task, today):
        late = T(
            "It was due on {day}; answers still count, and {trainer} sees when they came.",
            day=Day(task.due_on),
            trainer=trainer,
        )
    n = len(left(room, task))
    comes = TN(
        "{title}: one exercise; /skip leaves it for later, /cancel ends it.",
        "{title}: {n} exercises; /skip leaves one for later, /cancel ends them.",
        n=n,
        title=title_of(task),
    )
    return inline(comes, late)


WAYS = {"practice": practice, "practise": practise, "task": task}
