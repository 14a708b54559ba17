"""The plan's steps: what is done, by whom and by when; what is done or settled already stays as it is."""

from __future__ import annotations

import copy
from datetime import date
from typing import Any, Literal

import pytest

from dialogs.domain.plans.plan import Action, Picked
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of, with_plan

DONE = Action(id="a0", what=Picked(idea="booking_link"), due=date(2026, 11, 1), done_on=date(2026, 11, 2))
WAITING = Action(id="a1", what=Picked(words="call ten customers"), owner="Sara", due=date(2026, 12, 1))
NOTED = Action(id="n1", what=Picked(words="a leaflet"))


def steps(person: Person) -> list[tuple[str, str | None, date | None]]:
    return [(one.what.words or one.what.idea or "", one.owner, one.due) for one in plan_of(person).actions]


def again(*actions: Action, seen: tuple[str, ...] = ("actions",)) -> Person:
    """Somebody whose plan has steps, asked for them anew."""
    person = with_plan(Person().has("g1"), actions=actions, seen=seen)
    person.follows("part", "g1.actions")
    return person


def test_two_taps_keep_three_steps_a_week_apart() -> None:
    person = goes(at("actions"), "<done>", "<fine>")

    assert [due for _, _, due in steps(person)] == [date(2026, 11, 26), date(2026, 12, 3), date(2026, 12, 10)]
    assert "The first step is due on Thursday 26 November 2026" in person.heard


@pytest.mark.parametrize(
    ("language", "words", "owner", "day"),
    [
        ("en", "2 by 10 December, Sara", "Sara", date(2026, 12, 10)),
        ("ar", "الثانية على سارة", "سارة", date(2026, 12, 3)),
        ("ar", "٢ لحد ١٠ ديسمبر، منى", "منى", date(2026, 12, 10)),
    ],
)
def test_a_step_is_given_to_somebody(language: Any, words: str, owner: str, day: date) -> None:
    person = goes(at("actions", language), "<done>", words, "<fine>")

    assert steps(person)[1][1:] == (owner, day)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "write to ten customers, hang up a poster"), ("ar", "مكالمة عشرة عملاء، تعليق ملصق")]
)
def test_steps_are_typed(language: Any, words: str) -> None:
    person = goes(at("actions", language), words, "<fine>")

    assert [what for what, _, _ in steps(person)][-2:] == [one.strip() for one in words.replace("،", ",").split(",")]


def test_typed_numbers_are_the_whole_choice() -> None:
    assert len(steps(goes(at("actions"), "1 and 4", "<fine>"))) == 2


def test_steps_that_wait_keep_their_owner_and_day() -> None:
    person = goes(again(WAITING), "<done>", "<fine>")

    assert plan_of(person).actions == (WAITING,)


def test_what_is_done_stays_done_and_is_not_offered() -> None:
    person = again(DONE, WAITING)
    assert not any("booking link" in one for one in person.buttons)
    goes(person, "hang up a poster", "<fine>")

    assert plan_of(person).actions[:2] == (DONE, WAITING)
    assert plan_of(person).actions[2].what == Picked(words="hang up a poster")


def test_a_step_that_waits_can_be_taken_out() -> None:
    person = goes(again(DONE, WAITING), "<off.own.0>", "<done>")

    assert plan_of(person).actions == (DONE,)


def test_a_step_noted_on_the_way_gets_a_day() -> None:
    person = goes(again(NOTED, seen=("content",)), "<done>", "<fine>")

    assert steps(person)[0] == ("a leaflet", None, date(2026, 11, 26))
    assert len(steps(person)) == 3
    assert plan_of(person).actions[0].id == "n1"


def test_a_part_left_out_leaves_the_steps() -> None:
    assert plan_of(goes(again(DONE, WAITING), "/skip")).actions == (DONE, WAITING)


def test_ids_of_steps_differ() -> None:
    person = goes(at("actions"), "<done>", "<fine>")
    person.follows("part", "g1.actions")
    goes(person, "one more thing", "<fine>")
    ids = [one.id for one in plan_of(person).actions]

    assert len(ids) == len(set(ids)) == 4


def test_other_steps_after_going_back_are_the_ones_kept() -> None:
    person = goes(at("actions"), "<done>", "all by Thursday", "/back")
    goes(person, "a song", "<fine>")

    assert "a song" in [what for what, _, _ in steps(person)]


def test_what_the_simple_plan_told_is_not_asked_again() -> None:
    person = Person().has("g1")
    person.follows("plan", "g1")
    goes(person, "<simple>", "<website>", "<done>", "<fine>")
    person.follows("whole_plan", "g1")
    asked: list[str] = []
    while person.question is not None:
        asked.append(person.question)
        person.types("/skip")

    assert not [one for one in asked if one.startswith(("plan_actions", "plan_channels"))]
    assert [one.split(".")[0] for one in dict.fromkeys(asked)].count("plan_content") > 0
    assert plan_of(person).open_parts == ()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "I want to increase sales by 20%"), ("ar", "عايز أزود المبيعات")]
)
def test_a_wish_in_between_is_kept_for_later(language: Any, words: str) -> None:
    assert goes(at("actions", language), words).question == "aside.choice"


@pytest.mark.parametrize("moves", [(), ("<done>",)])
def test_every_question_says_why(moves: tuple[str, ...]) -> None:
    person = goes(at("actions"), *moves)
    question = person.question
    person.types("why?")

    assert person.question == question
    assert len(person.heard.split("\n\n")) > 1


@pytest.mark.parametrize(
    ("language", "words", "left"),
    [
        ("en", ("remove 2", "Sara and Omar"), [("call ten customers", "Sara and Omar")]),
        ("en", ("2 Omar, 1 me",), [("call ten customers", None), ("film the oven", "Omar")]),
        ("ar", ("شيل الأولى", "سارة وأحمد"), [("film the oven", "سارة وأحمد")]),
        ("ar", ("الأولى على سارة والثانية علي",), [("call ten customers", "سارة"), ("film the oven", "علي")]),
        ("en", ("we should do this later",), [("call ten customers", None), ("film the oven", None)]),
    ],
)
def test_names_are_given_and_steps_taken_out_in_words(
    language: Literal["ar", "en"], words: tuple[str, ...], left: list[tuple[str, str | None]]
) -> None:
    person = goes(at("actions", language), "call ten customers, film the oven", *words)
    steps = plan_of(person if person.question is None else goes(person, "<fine>")).actions

    assert [(step.what.words, step.owner) for step in steps] == left


@pytest.mark.parametrize("words", ["push everything a week", "أجل الكل أسبوع"])
def test_days_are_put_off_in_words(words: str) -> None:
    person = goes(at("actions"), "call ten customers, film the oven")
    before = [step.due for step in plan_of(goes(copy.copy(person), "<fine>")).actions]
    after = [step.due for step in plan_of(goes(person, words, "<fine>")).actions]

    assert [(day - was).days for day, was in zip(after, before, strict=True) if day and was] == [7, 7]


def test_a_step_whose_day_is_over_is_shown_with_a_day_ahead_and_keeps_its_name() -> None:
    late = WAITING.model_copy(update={"due": date(2026, 11, 10)})
    person = goes(again(late, seen=("channels", "actions")), "<done>", "<fine>")

    assert [(owner, due > date(2026, 11, 21)) for _, owner, due in steps(person) if due] == [("Sara", True)]


@pytest.mark.parametrize(("simple", "titled"), [(True, False), (False, True)])
def test_the_steps_of_a_simple_plan_are_no_part_of_nine(*, simple: bool, titled: bool) -> None:
    person = with_plan(Person().has("g1"), actions=(WAITING,), seen=("channels", "actions"), simple=simple)
    person.follows("part", "g1.actions")

    assert ("of 9" in person.heard) == titled
