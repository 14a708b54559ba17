"""A training group as tables: its members, their answers, the skills, what was set. Refuses to rank anybody.

The trainer gets all of it; a member gets their own answers. Members stand by name, exercises as they were set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.exports.columns import Sheet
from bot.exports.skills import needed, skills
from dialogs.domain.training.answered import AND, answer_words
from dialogs.domain.training.overview import by_name, overview
from dialogs.domain.training.tasks import title_of
from dialogs.messages import TC, Joined, Own, T, Text, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from bot.exports.columns import Kind, Row
    from bot.exports.pen import Pen
    from dialogs.domain.training.exercises import Item
    from dialogs.domain.training.overview import Overview, Standing
    from dialogs.domain.training.tallies import Tally
    from dialogs.domain.training.training import Assignment, Member, Room, Submission
    from dialogs.events import Known

    Columns = tuple[tuple[Text, Kind], ...]

YES = TC("a column", "yes")


def of_trainer(room: Room, known: Known, pen: Pen) -> tuple[Sheet, ...]:
    """All that a trainer may see of a group."""
    seen = overview(room, known.today)
    return (
        _members(seen, pen),
        _Answers(room, known, pen).sheet(named=True),
        _skills(seen, pen),
        _exercises(seen, pen),
        _written(room, known, pen),
    )


def of_member(room: Room, known: Known, pen: Pen) -> tuple[Sheet, ...]:
    """What a member takes along: their own answers, and what the trainer wrote."""
    return (_Answers(room, known, pen).sheet(named=False), _written(room, known, pen))


def _members(seen: Overview, pen: Pen) -> Sheet:
    tasks = [one.assignment for one in seen.tasks]
    columns: Columns = (
        (TC("a column", "Name"), "short"),
        *((_right_of(place, task), "number") for place, task in enumerate(tasks, 1)),
        (TC("a column", "Open so far"), "number"),
        (TC("a column", "Answered"), "number"),
        (TC("a column", "Right"), "number"),
        (TC("a column", "Of these with help"), "number"),
        (TC("a column", "Not right yet"), "number"),
        (TC("a column", "Waits for you"), "number"),
        (TC("a column", "Late"), "number"),
        (TC("a column", "Needs help with"), "text"),
        (TC("a column", "Joined on"), "date"),
    )
    wanted = {need.member.id: "\n".join(map(pen.cell, needed(need))) for need in seen.needs}
    rows = tuple(_member(one, tasks, wanted.get(one.member.id, ""), pen) for one in seen.standings)
    scales = tuple((place, float(len(task.items))) for place, task in enumerate(tasks, 1))
    return Sheet(TC("a sheet", "Members"), columns, rows, frozen=1, scales=scales)


def _right_of(place: int, task: Assignment) -> Text:
    return TC("a column", "{nth}. {title}: right of {of}", nth=place, title=title_of(task), of=len(task.items))


def _member(one: Standing, tasks: Iterable[Assignment], wanted: str, pen: Pen) -> Row:
    cells = [one.cells[task.id] for task in tasks]
    return (
        pen.typed(one.member.name),
        *(cell.tally.right if cell.tally.settled else None for cell in cells),
        one.open_for,
        one.done,
        one.tally.right,
        one.tally.helped,
        one.tally.wrong,
        one.waiting,
        one.late,
        wanted,
        one.member.joined_at.date().isoformat(),
    )


class _Answers:
    """The answers of a room as rows; words that many rows share are written once."""

    def __init__(self, room: Room, known: Known, pen: Pen) -> None:
        self._room, self._pen = room, pen
        self._zone = ZoneInfo(known.profile.timezone or known.timezone)
        self._members = {one.id: one for one in room.members}
        self._items = {
            (task.id, item.id): (task, place, item)
            for task in room.assignments
            for place, item in enumerate(task.items, 1)
        }
        self._titles = {task.id: pen.cell(title_of(task)) for task in room.assignments}
        self._said: dict[tuple[str, str, str], str] = {}
        self._asked: dict[tuple[str, str, int], str] = {}
        self._yes = pen.cell(YES)
        self._results = {
            True: pen.cell(TC("a column", "right")),
            False: pen.cell(TC("a column", "not right yet")),
            None: pen.cell(TC("a column", "being looked at")),
        }

    def sheet(self, *, named: bool) -> Sheet:
        """Every answer to what is still set, by name and in the order in which the exercises were set."""
        columns: Columns = (
            (TC("a column", "Name"), "short"),
            (TC("a column", "Exercises"), "short"),
            (TC("a column", "No."), "number"),
            (TC("a column", "Exercise"), "text"),
            (TC("a column", "Answer"), "text"),
            (TC("a column", "Result"), "short"),
            (TC("a column", "Letters missing"), "short"),
            (TC("a column", "Letters unclear"), "short"),
            (TC("a column", "Tries before"), "number"),
            (TC("a column", "With a hint"), "short"),
            (TC("a column", "When"), "moment"),
            (TC("a column", "After its day"), "short"),
            (TC("a column", "The trainer's comment"), "text"),
            (TC("a column", "The reply to it"), "text"),
        )
        first = 0 if named else 1
        rows = tuple(self._row(*found)[first:] for found in self._found())
        return Sheet(TC("a sheet", "Answers"), columns[first:], rows, frozen=1)

    def _found(self) -> Sequence[tuple[Member, Assignment, int, Item, Submission]]:
        found = [
            (self._members[one.member_id], *self._items[one.assignment_id, one.item], one)
            for one in self._room.submissions
            if one.member_id in self._members and (one.assignment_id, one.item) in self._items
        ]
        order = {who: (by_name(one.name), who) for who, one in self._members.items()}
        return sorted(found, key=lambda one: (order[one[0].id], one[1].opens_on, one[1].set_at, one[1].id, one[2]))

    def _row(self, who: Member, task: Assignment, place: int, item: Item, one: Submission) -> Row:
        local = one.at.astimezone(self._zone)
        return (
            self._pen.typed(who.name),
            self._titles[task.id],
            place,
            self._exercise(task, item, one),
            self._answer(task, item, one),
            self._results[one.result],
            _letters(one.missing if one.result is False else ()),
            _letters(one.unsure if one.result is None else ()),
            one.tries or None,
            self._yes if one.helped else "",
            _moment(local),
            self._yes if task.due_on is not None and local.date() > task.due_on else "",
            self._pen.typed(one.comment),
            self._pen.typed(one.reply),
        )

    def _exercise(self, task: Assignment, item: Item, one: Submission) -> str:
        key = (task.id, item.id, one.case)
        if key not in self._asked:
            self._asked[key] = self._pen.cell(asked(item, one.case))
        return self._asked[key]

    def _answer(self, task: Assignment, item: Item, one: Submission) -> str:
        if task.kind == "rewrite" and one.answer:
            return self._pen.typed(one.answer)
        key = (task.id, item.id, one.answer)
        if key not in self._said:
            self._said[key] = self._pen.cell(answer_words(task.kind, item, one.answer))
        return self._said[key]


def asked(item: Item, case: int) -> Text:
    """An exercise as it was put, with the numbers of a case."""
    wish = (T("“{words}”", words=Own(item.filled(item.wish, case))),) if item.wish else ()
    given = (Own(item.filled(item.given, case)),) if item.given else ()
    return Joined((Own(item.filled(item.text, case)), *wish, *given), "lines")


def _letters(letters: Sequence[str]) -> str:
    return " ".join(letters)


def _moment(local: datetime) -> str:
    return local.replace(tzinfo=None, microsecond=0).isoformat()


def _skills(seen: Overview, pen: Pen) -> Sheet:
    columns: Columns = (
        (TC("a column", "Skill"), "text"),
        (TC("a column", "Answers"), "number"),
        (TC("a column", "Right"), "number"),
        (TC("a column", "Of these with help"), "number"),
        (TC("a column", "Not right yet"), "number"),
        (TC("a column", "Unclear"), "number"),
        (TC("a column", "Share right"), "share"),
        (TC("a column", "Who needs help"), "text"),
    )
    whom = {one.what: one.members for one in seen.topics}
    rows = tuple(
        (
            pen.cell(skill.name),
            skill.tally.answered,
            skill.tally.right,
            skill.tally.helped if not skill.letter else None,
            skill.tally.wrong,
            skill.tally.unsure,
            skill.tally.share,
            pen.cell(Joined(tuple(Words(one.name) for one in whom.get(skill.id, ())), "list")),
        )
        for skill in skills(seen.kinds, seen.letters)
    )
    return Sheet(TC("a sheet", "Skills"), columns, rows, frozen=1)


def _exercises(seen: Overview, pen: Pen) -> Sheet:
    columns: Columns = (
        (TC("a column", "Exercises"), "short"),
        (TC("a column", "No."), "number"),
        (TC("a column", "Exercise"), "text"),
        (TC("a column", "A right answer"), "text"),
        (TC("a column", "Opens on"), "date"),
        (TC("a column", "Due on"), "date"),
        (TC("a column", "Answers"), "number"),
        (TC("a column", "Right"), "number"),
        (TC("a column", "Not right yet"), "number"),
        (TC("a column", "Unclear"), "number"),
        (TC("a column", "Share right"), "share"),
    )
    rows = (
        (
            pen.cell(title_of(task.assignment)),
            place,
            pen.cell(asked(item, 0)),
            pen.cell(_right_answer(task.assignment, item)),
            task.assignment.opens_on.isoformat(),
            task.assignment.due_on.isoformat() if task.assignment.due_on else None,
            *_counts(task.items, item),
        )
        for task in seen.tasks
        for place, item in enumerate(task.assignment.items, 1)
    )
    return Sheet(TC("a sheet", "Exercises"), columns, tuple(rows))


def _counts(items: Mapping[str, Tally], item: Item) -> tuple[float | None, ...]:
    tally = items[item.id]
    return tally.answered, tally.right, tally.wrong, tally.unsure, tally.share


def _right_answer(task: Assignment, item: Item) -> Text:
    if task.kind == "rewrite":
        return Own(item.filled(item.model or "", 0))
    return answer_words(task.kind, item, AND.join(str(one) for one in item.answers(0)))


def _written(room: Room, known: Known, pen: Pen) -> Sheet:
    columns: Columns = ((TC("a column", "When"), "moment"), (TC("a column", "What was written to all"), "text"))
    zone = ZoneInfo(known.profile.timezone or known.timezone)
    rows: Iterator[Row] = ((_moment(one.at.astimezone(zone)), pen.typed(one.text)) for one in room.announcements)
    return Sheet(TC("a sheet", "Messages"), columns, tuple(rows))
