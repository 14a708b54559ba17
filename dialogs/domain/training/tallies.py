"""Answers of a training group sorted into tallies, in one pass over them. Refuses to say what follows from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from dialogs.domain.training.training import Assignment, Submission

Letter: TypeAlias = str


@dataclass(slots=True)
class Tally:
    """How answers fared: `right` (`helped` of them by a hint or a second try), `wrong`, or `unsure` still."""

    right: int = 0
    wrong: int = 0
    unsure: int = 0
    helped: int = 0

    @property
    def answered(self) -> int:
        """How many answers there are."""
        return self.right + self.wrong + self.unsure

    @property
    def settled(self) -> int:
        """How many of them are right or wrong for sure."""
        return self.right + self.wrong

    @property
    def share(self) -> float | None:
        """The share of right ones, from 0 to 1; `None` before any is settled."""
        return self.right / self.settled if self.settled else None

    @property
    def weak(self) -> bool:
        """Whether more of it is wrong than right, which is what is said of whoever needs help."""
        return self.wrong > self.right

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.right += other.right
        self.wrong += other.wrong
        self.unsure += other.unsure
        self.helped += other.helped

    def note(self, *, result: bool | None, helped: bool = False) -> None:
        """Count one answer in; `None` is one that is not settled."""
        if result is None:
            self.unsure += 1
        elif result:
            self.right += 1
            self.helped += helped
        else:
            self.wrong += 1


@dataclass(slots=True)
class Tallies:
    """One pass over the answers: `cells` by member and assignment, `items` by assignment and exercise.

    `letters` are by member; `waiting` are the answers that the trainer is to look at.
    """

    cells: defaultdict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    items: defaultdict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    letters: defaultdict[str, dict[Letter, Tally]] = field(default_factory=lambda: defaultdict(dict))
    waiting: list[Submission] = field(default_factory=list)


def tallies(answers: Iterable[Submission], tasks: Iterable[Assignment], members: Container[str]) -> Tallies:
    """Sort the answers of members, by their ids, to exercises that are still set."""
    wanted = {(task.id, item.id): item.letters for task in tasks for item in task.items}
    found = Tallies()
    for one in answers:
        exercise = (one.assignment_id, one.item)
        letters = wanted.get(exercise)
        if letters is None or one.member_id not in members:
            continue
        result, helped = one.result, one.helped or one.tries > 0
        found.cells[one.member_id, one.assignment_id].note(result=result, helped=helped)
        found.items[exercise].note(result=result, helped=helped)
        if one.waits:
            found.waiting.append(one)
        if one.kind == "rewrite":
            mine = found.letters[one.member_id]
            for letter, there in graded(one, letters):
                mine.setdefault(letter, Tally()).note(result=there)
    return found


def graded(one: Submission, wanted: Sequence[Letter]) -> Iterator[tuple[Letter, bool | None]]:
    """What each letter of a goal got. One called right has them all; of a wrong one without letters nothing is known.

    A goal whose answer the member asked to see is such a one.
    """
    if one.result is False and not one.missing and not one.unsure:
        return
    for letter in wanted:
        if one.result or (letter not in one.missing and letter not in one.unsure):
            yield letter, True
        else:
            yield letter, False if letter in one.missing else None


def summed(among: Iterable[Tally]) -> Tally:
    """One tally of many."""
    whole = Tally()
    for one in among:
        whole.add(one)
    return whole
