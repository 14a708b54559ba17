"""How a training group stands: counted once from what one person may see of it. Refuses to order people by success.

Members stand by name, exercises as they were set, skills by how many need help with them. The trainer's word counts
before the grader's; what waits for the trainer is neither right nor wrong.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias, TypeVar
from unicodedata import combining, normalize

from dialogs.domain.training.exercises import ALL_KINDS, LETTERS, Kind
from dialogs.domain.training.tallies import Letter, Tallies, Tally, summed, tallies
from dialogs.domain.training.training import Assignment, Member, Room, Submission

Stand: TypeAlias = Literal["not_yet", "open", "late", "begun", "done"]

K = TypeVar("K", bound=str)

SILENT_AFTER = timedelta(days=3)
_NOTHING = Tally()


@dataclass(frozen=True, slots=True)
class Cell:
    """One member and one assignment: `of` exercises, `answered` of them as `tally` says."""

    tally: Tally
    of: int
    stand: Stand


@dataclass(frozen=True, slots=True)
class Standing:
    """One member: of `open_for` exercises that are open by now, `done` are answered, `left` are not.

    `late` are those left whose day is over, unless the member came later than that. `waiting` answers or replies are
    for the trainer to look at. `kinds` and `letters` hold only what was practised.
    """

    member: Member
    open_for: int
    done: int
    late: int
    waiting: int
    tally: Tally
    kinds: Mapping[Kind, Tally]
    letters: Mapping[Letter, Tally]
    cells: Mapping[str, Cell]

    @property
    def left(self) -> int:
        """How many open exercises have no answer yet."""
        return self.open_for - self.done

    @property
    def weak_kinds(self) -> tuple[Kind, ...]:
        """The kinds of which more is wrong than right, the weakest first."""
        return _weak(self.kinds, ALL_KINDS)

    @property
    def weak_letters(self) -> tuple[Letter, ...]:
        """The letters that are missing more often than not, the weakest first."""
        return _weak(self.letters, LETTERS)


@dataclass(frozen=True, slots=True)
class Task:
    """One assignment over all members: `done` of them answered it whole, `begun` in part.

    `items` are its exercises by id, `waiting` how many answers the trainer is to look at.
    """

    assignment: Assignment
    is_open: bool
    done: int
    begun: int
    waiting: int
    tally: Tally
    items: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class Need:
    """Who needs help, and with what: nothing answered for days (`silent`), exercises `late`, letters and kinds.

    Where letters are known, rewriting is not named beside them.
    """

    member: Member
    silent: bool
    late: int
    letters: tuple[Letter, ...]
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """What several need help with: a kind, a letter, being `silent` or being `late`; and who, by name."""

    what: Kind | Letter | Literal["silent", "late"]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The group at a glance. `standings` are by name, `tasks` as they open, `waiting` the oldest first."""

    standings: tuple[Standing, ...]
    tasks: tuple[Task, ...]
    tally: Tally
    kinds: Mapping[Kind, Tally]
    letters: Mapping[Letter, Tally]
    waiting: tuple[Submission, ...]
    needs: tuple[Need, ...]

    def standing(self, member_id: str) -> Standing | None:
        """How one member stands; `None` for whoever left."""
        return next((one for one in self.standings if one.member.id == member_id), None)

    def task(self, assignment_id: str) -> Task | None:
        """How one assignment stands; `None` where it was taken back."""
        return next((one for one in self.tasks if one.assignment.id == assignment_id), None)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What help is needed with, what most need first."""
        found: defaultdict[str, list[Member]] = defaultdict(list)
        for need in self.needs:
            for what in (*need.letters, *need.kinds, *(["silent"] if need.silent else ["late"] if need.late else [])):
                found[what].append(need.member)
        order = (*LETTERS, *ALL_KINDS, "late", "silent")
        ranked = sorted(found.items(), key=lambda one: (-len(one[1]), order.index(one[0])))
        return tuple(Topic(what, tuple(members)) for what, members in ranked)


def overview(room: Room, today: date) -> Overview:
    """Count what a room holds, on a day of the person who looks; of a closed group, on the day it closed."""
    closed = room.group.closed_on
    day = today if closed is None else min(today, closed)
    tasks = sorted(room.assignments, key=lambda one: (one.opens_on, one.set_at, one.id))
    members = {one.id: one for one in sorted(room.members, key=lambda one: (by_name(one.name), one.id))}
    found = tallies(room.submissions, tasks, members)
    of_member, of_task = (
        Counter(one.member_id for one in found.waiting),
        Counter(one.assignment_id for one in found.waiting),
    )
    standings = tuple(_standing(one, found, of_member[one.id], tasks, day) for one in members.values())
    shown = tuple(_task(one, found, of_task[one.id], standings, day) for one in tasks)
    return Overview(
        standings,
        shown,
        summed(one.tally for one in shown),
        _by(ALL_KINDS, ((kind, tally) for one in standings for kind, tally in one.kinds.items())),
        _by(LETTERS, ((letter, tally) for one in standings for letter, tally in one.letters.items())),
        tuple(sorted(found.waiting, key=lambda one: (one.replied_at or one.at, one.id))),
        tuple(_needs(standings, tasks, day)),
    )


def by_name(name: str) -> str:
    """What names are put in order by: case, hamzas and other marks make no difference."""
    return "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))


def _standing(member: Member, found: Tallies, waiting: int, tasks: Collection[Assignment], day: date) -> Standing:
    cells = {task.id: _cell(member, task, found.cells.get((member.id, task.id)), day) for task in tasks}
    opened = [one for one in cells.values() if one.stand != "not_yet"]
    return Standing(
        member,
        sum(one.of for one in opened),
        sum(one.tally.answered for one in opened),
        sum(one.of - one.tally.answered for one in opened if one.stand == "late"),
        waiting,
        summed(one.tally for one in opened),
        _by(ALL_KINDS, ((task.kind, cells[task.id].tally) for task in tasks if cells[task.id].tally.answered)),
        _by(LETTERS, found.letters[member.id].items()),
        cells,
    )


def _cell(member: Member, task: Assignment, tally: Tally | None, day: date) -> Cell:
    if tally is None:
        return Cell(_NOTHING, len(task.items), _stand(member, task, 0, day))
    return Cell(tally, len(task.items), _stand(member, task, tally.answered, day))


def _stand(member: Member, task: Assignment, answered: int, day: date) -> Stand:
    if answered >= len(task.items):
        return "done"
    if task.opens_on > day and not answered:
        return "not_yet"
    if task.due_on is not None and task.due_on < day and member.joined_at.date() <= task.due_on:
        return "late"
    return "begun" if answered else "open"


def _task(task: Assignment, found: Tallies, waiting: int, standings: Iterable[Standing], day: date) -> Task:
    cells = [one.cells[task.id] for one in standings]
    done = sum(one.stand == "done" for one in cells)
    begun = sum(one.tally.answered > 0 for one in cells) - done
    items = {item.id: found.items[task.id, item.id] for item in task.items}
    return Task(task, task.opens_on <= day, done, begun, waiting, summed(items.values()), items)


def _needs(standings: Iterable[Standing], tasks: Iterable[Assignment], day: date) -> Iterator[Need]:
    first = min((task.opens_on for task in tasks), default=day)
    for one in standings:
        since = max(first, one.member.joined_at.date())
        silent = one.open_for > 0 and one.tally.answered == 0 and day - since >= SILENT_AFTER
        letters = one.weak_letters
        kinds = tuple(kind for kind in one.weak_kinds if kind != "rewrite" or not letters)
        if silent or one.late or letters or kinds:
            yield Need(one.member, silent, one.late, letters, kinds)


def _weak(tallies: Mapping[K, Tally], order: Sequence[K]) -> tuple[K, ...]:
    weak = [name for name, tally in tallies.items() if tally.weak]
    return tuple(sorted(weak, key=lambda name: (tallies[name].right - tallies[name].wrong, order.index(name))))


def _by(order: Iterable[K], named: Iterable[tuple[K, Tally]]) -> Mapping[K, Tally]:
    """Tallies of the same name as one, in an order of names."""
    found: defaultdict[K, Tally] = defaultdict(Tally)
    for name, tally in named:
        found[name].add(tally)
    return {name: found[name] for name in order if name in found}
