"""The members of a group that one trains: all of them by name, one of them, and what one answered to one set.

Refuses to put anybody before another by how well they do, and to show what is not practice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.training.answered import answer_words
from dialogs.domain.training.overview import Cell, Overview, Standing, overview
from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import answer_of, member_of, room_of
from dialogs.domain.training.training import Assignment, Member, Room, Submission, submission_id
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.flows.groups.marking import next_waiting
from dialogs.flows.groups.seen_answer import how_it_came, short, standing
from dialogs.messages import TN, Bold, Day, T, Text, Words, inline, lines, paragraphs
from dialogs.pages.helping import need_told
from dialogs.pages.teaching_page import gone, of_group, page_of
from dialogs.state import State

Outcome: TypeAlias = tuple[State, tuple[Effect, ...]]

PAGE = 10
BETWEEN = "."


def roll(turn: Turn, argument: str) -> Outcome:
    """List the members by name, a page at a time; the page stands behind a dot."""
    group_id, _, page = argument.partition(BETWEEN)
    room = room_of(turn.known.training, group_id)
    if room is None:
        return gone(turn)
    if not room.members:
        turn.say(T("Nobody has joined yet."))
        turn.links = (page_of(room),)
        return turn.done()
    standings = overview(room, turn.known.today).standings
    at = min(int(page) if page.isdecimal() else 0, (len(standings) - 1) // PAGE)
    shown = standings[at * PAGE : (at + 1) * PAGE]
    turn.say(lines(*(_line(one) for one in shown)))
    turn.links = (
        *(Choice(link("pupil", one.member.id), Words(one.member.name)) for one in shown),
        *_turning(group_id, at, len(standings)),
        page_of(room),
    )
    return turn.done(rows=2)


def _turning(group_id: str, at: int, count: int) -> tuple[Choice, ...]:
    before = (Choice(link("roll", f"{group_id}{BETWEEN}{at - 1}"), T("The ones before")),) if at else ()
    after = Choice(link("roll", f"{group_id}{BETWEEN}{at + 1}"), T("The next ones"))
    return (*before, *((after,) if (at + 1) * PAGE < count else ()))


def _line(one: Standing) -> Text:
    name = Words(one.member.name)
    waits = T("❔") if one.waiting else None
    if not one.open_for:
        return inline(T("{name}: nothing is open yet", name=name), waits)
    return inline(T("{name}: {done} of {of} answered", name=name, done=one.done, of=one.open_for), waits)


def pupil(turn: Turn, argument: str) -> Outcome:
    """Show how one member stands, set by set."""
    found = member_of(turn.known.training, argument)
    if found is None:
        return gone(turn)
    room, member = found
    whole = overview(room, turn.known.today)
    one = whole.standing(member.id)
    assert one is not None  # noqa: S101 - each member of the group stands somewhere
    turn.say(paragraphs(_head(member, one), _sets(whole, one), _need(whole, member)))
    answered = [task for task in _tasks(whole) if one.cells[task.id].tally.answered]
    turn.links = (
        *(Choice(link("look", _pair(member, task)), title_of(task), long=True) for task in answered),
        Choice(link("drop_member", member.id), T("Remove from the group")),
        Choice(link("roll", room.group.id), T("Members")),
    )
    return turn.done()


def _head(member: Member, one: Standing) -> Text:
    joined = T("In the group since {day}.", day=Day(member.joined_at.date()))
    done = TN("One answer right so far.", "{n} answers right so far.", n=one.tally.right) if one.tally.right else None
    waits = TN("One answer waits for your word.", "{n} answers wait for your word.", n=one.waiting)
    return lines(Bold(Words(member.name)), joined, done, waits if one.waiting else None)


def _need(whole: Overview, member: Member) -> Text | None:
    return next((need_told(one) for one in whole.needs if one.member.id == member.id), None)


def _tasks(whole: Overview) -> list[Assignment]:
    return [task.assignment for task in whole.tasks]


def _sets(whole: Overview, one: Standing) -> Text | None:
    told = tuple(_set(task, one.cells[task.id]) for task in _tasks(whole) if one.cells[task.id].stand != "not_yet")
    return lines(*told) if told else None


def _set(task: Assignment, cell: Cell) -> Text:
    facts = {"title": title_of(task), "done": cell.tally.answered, "of": cell.of, "right": cell.tally.right}
    if cell.stand == "late":
        return T("{title}: {done} of {of} answered, {right} right; late", **facts)
    return T("{title}: {done} of {of} answered, {right} right", **facts)


def look(turn: Turn, argument: str) -> Outcome:
    """Show what a member answered to one set; each answer has a button for the trainer's word."""
    member_id, _, task_id = argument.partition(BETWEEN)
    found = member_of(turn.known.training, member_id)
    task = next((one for one in found[0].assignments if one.id == task_id), None) if found is not None else None
    if found is None or task is None:
        return gone(turn)
    room, member = found
    answers = [(place, one) for place, one in enumerate(_answers(room, member, task), 1) if one is not None]
    told = tuple(_told(task, place, one) for place, one in answers)
    turn.say(paragraphs(Bold(T("{name} · {title}", name=Words(member.name), title=title_of(task))), *told))
    if not answers:
        turn.say(T("Nothing is answered yet."))
    turn.links = (
        *(Choice(link("mark", f"{_pair(member, task)}{BETWEEN}{place}"), T("{n}", n=place)) for place, _ in answers),
        Choice(link("pupil", member.id), Words(member.name)),
    )
    return turn.done(rows=4)


def _answers(room: Room, member: Member, task: Assignment) -> list[Submission | None]:
    by_id = {one.id: one for one in room.submissions}
    return [by_id.get(submission_id(member.id, task.id, item.id)) for item in task.items]


def _told(task: Assignment, place: int, one: Submission) -> Text:
    item = task.items[place - 1]
    comment = T("Your comment: “{words}”", words=Words(one.comment)) if one.comment else None
    return lines(
        T("{n}. {exercise}", n=place, exercise=short(task, item, one.case)),
        T("Answered: {answer}", answer=answer_words(one.kind, item, one.answer)),
        inline(standing(one), how_it_came(task, one)),
        comment,
    )


def _pair(member: Member, task: Assignment) -> str:
    return f"{member.id}{BETWEEN}{task.id}"


def mark(turn: Turn, argument: str) -> Outcome:
    """Begin the trainer's word on one answer."""
    pair, _, place = argument.rpartition(BETWEEN)
    member_id, _, task_id = pair.partition(BETWEEN)
    found = member_of(turn.known.training, member_id)
    task = next((one for one in found[0].assignments if one.id == task_id), None) if found is not None else None
    if task is None or not place.isdecimal() or not 1 <= int(place) <= len(task.items):
        return gone(turn)
    one = answer_of(turn.known.training, submission_id(member_id, task_id, task.items[int(place) - 1].id))
    return _marking(turn, {"submission": one[1].id}) if one is not None else gone(turn)


def judge(turn: Turn, room: Room) -> Outcome:
    """Go through what waits, one by one."""
    first = next_waiting(room)
    if first is None:
        turn.say(T("Nothing waits any more."))
        turn.links = (page_of(room),)
        return turn.done()
    return _marking(turn, first)


def _marking(turn: Turn, values: dict[str, object]) -> Outcome:
    turn.stack = tuple(frame for frame in turn.stack if frame.flow != "marking")
    turn.push("marking", values)
    return engine.settle(turn)


def drop(turn: Turn, argument: str) -> Outcome:
    """Let a member go, after a question."""
    found = member_of(turn.known.training, argument)
    if found is None:
        return gone(turn)
    turn.push("close_group", {"group_id": found[0].group.id, "deed": "member", "which": argument})
    return engine.settle(turn)


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {
    "roll": roll,
    "pupil": pupil,
    "look": look,
    "mark": mark,
    "judge": of_group(judge),
    "drop_member": drop,
}
