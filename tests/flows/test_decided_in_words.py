"""The decision of a look back in words: heard where it fits, judged by the goal as it was, never a wall."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.effects import SaveReview, ScheduleReview
from tests.flows.person import Person

MIDDLE = date(2027, 2, 19)
DEADLINE = date(2027, 3, 31)


def deciding(day: date, figure: str) -> Person:
    person = Person().has("g1")
    person.on(day)
    person.follows("review", "g1")
    for words in (figure, "the offer on Thursdays", "nobody answered the phone", "no", "the door is hard to find"):
        if person.question != "review.decision":
            person.types(words)
    assert person.question == "review.decision"
    return person


def reviews(person: Person) -> list[tuple[str, str | None]]:
    return [(one.review.verdict, one.review.decision) for one in person.effects if isinstance(one, SaveReview)]


def target_of(person: Person) -> float | None:
    target = person.goal().target
    return target.value if target is not None else None


@pytest.mark.parametrize(
    ("figure", "words", "kept"),
    [
        ("48", "keep going", ("out_of_reach", "keep")),
        ("48", "نكمل", ("out_of_reach", "keep")),
        ("48", "stop this", ("out_of_reach", "stop")),
        ("48", "لغينا الفكرة", ("out_of_reach", "stop")),
        ("48", "change tactics", ("out_of_reach", "change_way")),
        ("48", "I don't know", ("out_of_reach", "keep")),
        ("48", "مش عارف", ("out_of_reach", "keep")),
        ("48", "/skip", ("out_of_reach", "keep")),
        ("61", "close it", ("reached", "reached")),
        ("61", "صافي سالينا", ("reached", "reached")),
        ("61", "خلاص اتحقق", ("reached", "reached")),
        ("61", "next goal please", ("reached", "reached")),
        ("59", "we did it", ("ahead", "reached")),
    ],
)
def test_a_decision_in_words_is_carried_out(figure: str, words: str, kept: tuple[str, str]) -> None:
    person = deciding(MIDDLE, figure)
    person.types(words)

    assert reviews(person) == [kept]


@pytest.mark.parametrize("words", ["free shipping over £50", "shift budget to retargeting", "شحن مجاني فوق ٥٠"])
def test_a_plan_is_no_figure_and_shows_where_plans_lead(words: str) -> None:
    person = deciding(MIDDLE, "48")
    person.types(words)

    assert person.question == "review.decision"
    assert target_of(person) == 60
    assert person.heard.count("step for it") or person.heard.count("خطوة")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("two months more", date(2027, 5, 31)),
        ("give us three more months", date(2027, 6, 30)),
        ("نزيد شهرين", date(2027, 5, 31)),
        ("محتاجين شهرين كمان", date(2027, 5, 31)),
        ("مددوا شهر", date(2027, 4, 30)),
    ],
)
@pytest.mark.parametrize("first", ["", "change the date"])
def test_more_time_moves_the_day_on(words: str, day: date, first: str) -> None:
    person = deciding(MIDDLE, "48")
    if first:
        person.types(first)
    person.types(words)

    assert person.goal().deadline == day
    assert person.goal().target == deciding(MIDDLE, "48").goal().target
    assert reviews(person) == [("out_of_reach", "change_deadline")]
    assert "Undo" in person.buttons


def test_a_bare_length_of_time_asks_from_which_day_it_counts() -> None:
    person = deciding(MIDDLE, "48")
    person.types("change the date")
    person.types("one month")
    assert person.question == "change.value"
    assert person.buttons[:2] == ["Friday 30 April 2027", "Friday 19 March 2027"]
    person.presses("2027-04-30")

    assert person.goal().deadline == date(2027, 4, 30)


@pytest.mark.parametrize(
    ("words", "target"), [("20% lower", 48), ("10 less", 50), ("55", 55), ("lower it to 52", 52), ("ننقص 20%", 48)]
)
def test_a_lower_target_is_counted_from_the_one_that_stands(words: str, target: float) -> None:
    person = deciding(MIDDLE, "43")
    person.presses("change_target")
    person.types(words)

    assert (target_of(person), person.goal().relative) == (target, False)


def test_a_target_said_with_its_day_keeps_both() -> None:
    person = deciding(DEADLINE, "48")
    person.types("set the target to 55 by the end of July")

    assert (target_of(person), person.goal().deadline) == (55, date(2027, 7, 31))
    assert person.question is None


@pytest.mark.parametrize(
    ("day", "figure", "words", "verdict"),
    [(DEADLINE, "61", "raise it to 90 by July", "reached"), (DEADLINE, "58", "two more months", "missed")],
)
def test_the_verdict_is_that_on_the_goal_as_it_was(day: date, figure: str, words: str, verdict: str) -> None:
    person = deciding(day, figure)
    person.types(words)

    assert [one for one, _ in reviews(person)] == [verdict]


def test_a_target_eased_to_what_is_there_asks_what_becomes_of_the_goal() -> None:
    person = deciding(DEADLINE, "48")
    person.types("48")
    assert person.question == "review.settled"
    assert "nothing is left to reach" in person.heard
    person.types("close it")

    assert reviews(person) == [("missed", "stop")]
    assert person.goal().status == "stopped"


def test_who_cannot_decide_on_the_day_is_asked_again_in_a_week() -> None:
    person = deciding(DEADLINE, "48")
    person.types("you decide")

    assert reviews(person) == [("missed", None)]
    later = [one for one in person.effects if isinstance(one, ScheduleReview)]
    assert [(one.kind, one.on) for one in later] == [("later", date(2027, 4, 7))]


def test_what_may_be_reached_or_given_up_is_asked() -> None:
    person = deciding(MIDDLE, "48")
    person.types("we did it")
    assert person.question == "review.decision"
    assert person.buttons[:2] == ["Close it as reached", "Close it, not reached"]
    person.presses("reached")

    assert person.goal().status == "reached"
