"""A training group as a picture for a phone: members by exercises, and the skills. Refuses to order by success.

Members stand by name. Of a group that a phone cannot show whole, it is those who need help most, by name as well; the
row above them counts everybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bot.exports.paper import frame
from bot.exports.skills import skills
from dialogs.domain.training.overview import overview
from dialogs.domain.training.tasks import title_of
from dialogs.messages import TC, TN, Count, Day, Figure, T, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.exports.pen import Pen
    from bot.exports.skills import Skill
    from dialogs.domain.training.overview import Cell, Need, Overview, Standing, Task
    from dialogs.domain.training.tallies import Tally
    from dialogs.domain.training.training import Assignment, Room
    from dialogs.events import Known
    from dialogs.messages import Text

Shade: TypeAlias = Literal["good", "half", "weak", "unclear", "missing", "open", "ahead"]

MOST_ROWS = 30
PICKED_ROWS = 20
MOST_COLUMNS = 20
MOST_SKILLS = 16
GOOD, HALF = 0.8, 0.5
_SHADES: tuple[tuple[Shade, Text], ...] = (
    ("good", TC("a picture", "right")),
    ("half", TC("a picture", "partly right")),
    ("weak", TC("a picture", "mostly not yet")),
    ("unclear", TC("a picture", "being looked at")),
    ("missing", TC("a picture", "late")),
    ("open", TC("a picture", "still open")),
)


def content(room: Room, known: Known, pen: Pen) -> dict[str, Any]:
    """Write what `templates/group.typ` draws."""
    seen = overview(room, known.today)
    tasks = _shown_tasks(seen)
    places = {one.assignment.id: place for place, one in enumerate(seen.tasks, 1)}
    rows = _shown_rows(seen)
    return {
        **frame(pen, known),
        "title": pen.paper(Words(room.group.name)),
        "under": pen.paper(_under(room, known)),
        "columns": [pen.value(places[one.assignment.id]) for one in tasks],
        "whole": {"name": pen.paper(T("All, right in %")), "cells": [_whole(one.tally, pen) for one in tasks]},
        "rows": [_row(one, tasks, pen) for one in rows],
        "note": pen.paper(note) if (note := _note(seen, rows, tasks)) is not None else None,
        "tasks": [_task(one.assignment, places[one.assignment.id], pen) for one in tasks],
        "skills": [_skill(one, pen) for one in _shown_skills(seen)],
        "legend": [{"shade": shade, "label": pen.paper(label)} for shade, label in _SHADES],
        "how": pen.paper(T("The number in a box says how many are right; a red corner, that something is late.")),
    }


def _under(room: Room, known: Known) -> Text:
    people = Count(len(room.members), "member", "nominative")
    return T("Trainer: {trainer} · {members} · {day}", trainer=room.group.trainer, members=people, day=Day(known.today))


def _shown_tasks(seen: Overview) -> tuple[Task, ...]:
    """The last exercises that are open; those to come where none is."""
    opened = tuple(one for one in seen.tasks if one.is_open) or seen.tasks
    return opened[-MOST_COLUMNS:]


def _shown_rows(seen: Overview) -> tuple[Standing, ...]:
    """Everybody, or who needs help most, by name in either case."""
    if len(seen.standings) <= MOST_ROWS:
        return seen.standings
    urgent = sorted(seen.needs, key=_urgency, reverse=True)[:PICKED_ROWS]
    wanted = {one.member.id for one in urgent}
    return tuple(one for one in seen.standings if one.member.id in wanted)


def _urgency(need: Need) -> tuple[bool, int, int]:
    return need.silent, len(need.letters) + len(need.kinds), need.late


def _row(one: Standing, tasks: Sequence[Task], pen: Pen) -> dict[str, Any]:
    return {
        "name": pen.paper(Words(one.member.name)),
        "cells": [_cell(one.cells[task.assignment.id], pen) for task in tasks],
    }


def _cell(cell: Cell, pen: Pen) -> dict[str, Any]:
    """The shade says how it went, the number how many are right, a corner that something is late."""
    settled = cell.tally.settled > 0
    return {
        "shade": _shade(cell),
        "figure": pen.value(cell.tally.right) if settled else "",
        "late": cell.stand == "late" and cell.tally.answered > 0,
    }


def _shade(cell: Cell) -> Shade:
    if cell.tally.settled and not cell.tally.weak:
        return "good" if cell.tally.right / cell.of >= GOOD else "half"
    if cell.tally.answered:
        return _of_share(cell.tally)
    if cell.stand == "late":
        return "missing"
    return "ahead" if cell.stand == "not_yet" else "open"


def _of_share(tally: Tally) -> Shade:
    share = tally.share
    if share is None:
        return "unclear"
    return "good" if share >= GOOD else "half" if share >= HALF else "weak"


def _whole(tally: Tally, pen: Pen) -> dict[str, Any]:
    share = tally.share
    if share is None:
        return {"shade": "unclear" if tally.answered else "open", "figure": "", "late": False}
    return {"shade": _of_share(tally), "figure": pen.value(round(share * 100)), "late": False}


def _note(seen: Overview, rows: Sequence[Standing], tasks: Sequence[Task]) -> Text | None:
    """What is not shown, and where it is."""
    if len(rows) < len(seen.standings):
        return TN(
            "By name: the one member who needs help most. The spreadsheet has everybody.",
            "By name: the {n} members who need help most. The spreadsheet has everybody.",
            n=len(rows),
        )
    if len(tasks) < sum(one.is_open for one in seen.tasks):
        return T("These are the exercises set last. The spreadsheet has all.")
    return None if seen.standings else T("Nobody has joined yet.")


def _task(task: Assignment, place: int, pen: Pen) -> dict[str, str]:
    exercises = Count(len(task.items), "exercise", "nominative")
    due = T("due {day}", day=Day(task.due_on, weekday=False)) if task.due_on is not None else None
    told = exercises_said(exercises, due)
    return {"nth": pen.value(place), "title": pen.paper(title_of(task)), "told": pen.paper(told)}


def exercises_said(exercises: Count, due: Text | None) -> Text:
    """How many exercises, and until when."""
    if due is None:
        return T("{exercises}", exercises=exercises)
    return T("{exercises}, {due}", exercises=exercises, due=due)


def _shown_skills(seen: Overview) -> tuple[Skill, ...]:
    return tuple(one for one in skills(seen.kinds, seen.letters) if one.tally.settled)[:MOST_SKILLS]


def _skill(skill: Skill, pen: Pen) -> dict[str, Any]:
    share = skill.tally.share or 0.0
    return {
        "name": pen.paper(skill.name),
        "share": round(share, 3),
        "shade": _of_share(skill.tally),
        "said": pen.value(Figure(round(share * 100), "percent")),
    }
