"""A training group of five with a course of three, in both languages; and one of any size, to see what is too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal, TypeAlias

from dialogs.domain.training.exercises import KINDS, Item, Kind, options_of, stock
from dialogs.domain.training.training import (
    NAME,
    Announcement,
    Assignment,
    Group,
    Member,
    Room,
    Submission,
    Training,
    submission_id,
)
from dialogs.events import Known
from tests.exports.cafe import known

Language: TypeAlias = Literal["ar", "en"]

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
BEGAN = datetime(2026, 11, 1, 9, tzinfo=UTC)
NAMES: dict[Language, tuple[str, ...]] = {
    "ar": ("أمينة الزهراني", "إياد", "ريم", "سامر عبد الرحمن المنصوري الحسيني القرشي", "هدى"),
    "en": ("Amina", "Bartholomew Featherstonehaugh-Wolsten", "Chidi", "Priya Raman", "Tom"),
}
COURSE: dict[Language, tuple[str, str]] = {
    "ar": ("دورة التسويق للمشاريع الصغيرة – حلب", "سارة"),
    "en": ("Marketing for small firms, Leeds", "Sarah Whitfield"),
}
WISHED = "أريد زبائن أكثر =1+1"


def group(language: Language = "en") -> Group:
    """The group itself, with the trainer's name."""
    name, trainer = COURSE[language]
    country = "SY" if language == "ar" else "GB"
    return Group(
        id="g1", name=name, trainer=trainer, code="ABCDE-FGHJK", language=language, country=country, opened_on=TODAY
    )


def member(place: int, name: str, joined: datetime = BEGAN) -> Member:
    """Who takes part, by place."""
    return Member(id=f"m{place}", group_id="g1", name=name[:NAME], joined_at=joined, heard=joined)


def assignment(place: int, kind: Kind, items: tuple[Item, ...], opens: date, due: date | None) -> Assignment:
    """Exercises of one kind, by place."""
    return Assignment(id=f"a{place}", group_id="g1", kind=kind, items=items, opens_on=opens, due_on=due, set_at=BEGAN)


def answered(who: Member, task: Assignment, nth: int, **told: object) -> Submission:
    """What a member answered to the nth exercise; right unless told otherwise."""
    item = task.items[nth]
    values: dict[str, object] = {
        "id": submission_id(who.id, task.id, item.id),
        "group_id": "g1",
        "assignment_id": task.id,
        "member_id": who.id,
        "item": item.id,
        "kind": task.kind,
        "case": nth,
        "answer": _answer(task.kind, item, nth),
        "right": True,
        "at": BEGAN + timedelta(days=3, hours=nth),
    }
    return Submission.model_validate({**values, **told})


def _answer(kind: Kind, item: Item, case: int) -> str:
    if kind == "rewrite":
        return item.filled(item.model or "", case)
    return str(item.answers(case)[0])


def course(language: Language = "en") -> Room:
    """Five people: the first did all, the second lacks R, the third shared budgets out wrongly, the last are behind."""
    kept = stock(language)
    tasks = (
        assignment(1, "rewrite", kept["rewrite"][:2], date(2026, 11, 2), date(2026, 11, 12)),
        assignment(2, "budget", kept["budget"][:3], date(2026, 11, 9), date(2026, 11, 30)),
        assignment(3, "diagnose", kept["diagnose"][:2], date(2026, 11, 28), None),
    )
    one, two, three, four, five = (member(place, name) for place, name in enumerate(NAMES[language], 1))
    goals, budgets = tasks[:2]
    comment = {"judged": True, "judged_at": NOW - timedelta(days=2), "comment": "عمل واضح", "right": None}
    answers = (
        *(answered(one, goals, nth) for nth in range(2)),
        *(answered(one, budgets, nth, helped=nth == 2) for nth in range(3)),
        answered(two, goals, 0, answer=WISHED, right=False, missing=("R",)),
        answered(two, goals, 1, right=False, missing=("R", "A"), unsure=("S",)),
        answered(two, budgets, 0),
        answered(three, goals, 0, unsure=("A",), **comment),
        answered(three, goals, 1, right=None, unsure=("A",)),
        *(answered(three, budgets, nth, right=nth == 0, tries=1, answer=str(1000 * nth)) for nth in range(3)),
        answered(four, goals, 0),
    )
    written = Announcement(id="n1", group_id="g1", text="أهلًا بكم", at=BEGAN)
    return Room(group(language), (five, three, one, two, four), tasks, answers, (written,))


def crowd(members: int, tasks: int = 20, items: int = 3, language: Language = "en") -> Room:
    """A group of any size, where all have answered nearly everything."""
    kept = stock(language)
    kinds = [KINDS[place % len(KINDS)] for place in range(tasks)]
    day = date(2026, 9, 1)
    set_for = tuple(
        assignment(nth, kind, kept[kind][:items], day + timedelta(days=nth), day + timedelta(days=nth + 7))
        for nth, kind in enumerate(kinds)
    )
    names = NAMES[language]
    people = tuple(member(place, f"{place} {names[place % len(names)]}") for place in range(members))
    answers = tuple(
        answered(who, task, nth, **_varied(place, spot, nth, task))
        for place, who in enumerate(people)
        for spot, task in enumerate(set_for)
        for nth in range(items)
        if (place * 7 + spot * 3 + nth) % 11
    )
    return Room(group(language), people, set_for, answers)


def _varied(place: int, spot: int, nth: int, task: Assignment) -> dict[str, object]:
    chance = (place * 5 + spot * 13 + nth * 3 + place * spot) % 17
    if chance == 0:
        return {"right": None, "unsure": ("A",)}
    if chance < 6:
        missing = ("R", "A")[: 1 + chance % 2] if task.kind == "rewrite" else ()
        return {"right": False, "missing": missing, "answer": _wrong(task.kind, task.items[nth])}
    return {"helped": chance > 13}


def _wrong(kind: Kind, item: Item) -> str:
    options = options_of(kind, item)
    return next((one for one in options if one not in {str(right) for right in item.answers(0)}), "a vague wish")


def seen_by_trainer(room: Room, language: Language = "en") -> Known:
    """What a turn of the trainer knows."""
    return replace(known(language), training=Training(may_teach=True, taught=(room,)))


def seen_by(room: Room, who: str, language: Language = "en") -> Known:
    """What a turn of one member knows: nothing of the others."""
    mine = tuple(one for one in room.members if one.id == who)
    theirs = tuple(one for one in room.submissions if one.member_id == who)
    return replace(known(language), training=Training(joined=(replace(room, members=mine, submissions=theirs),)))
