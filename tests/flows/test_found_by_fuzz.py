"""What random conversations stumbled over, each told as the conversation that it was."""

from __future__ import annotations

from datetime import date
from typing import Literal

import pytest

from dialogs.domain.reviews.schedule import due_days
from dialogs.effects import ScheduleReview
from dialogs.events import ButtonPressed
from dialogs.state import Frame, State
from tests.flows.person import Person
from tests.flows.test_midway import told

TO_THE_SENTENCE = ("more bookings for my salon", "about 40", "60", "end of June 2027", "rose")


@pytest.fixture
def at_the_sentence() -> Person:
    person = told("en", *TO_THE_SENTENCE)
    assert person.question == "goal.offer"
    return person


def test_a_later_day_offered_for_one_that_is_past_is_taken_at_the_sentence(at_the_sentence: Person) -> None:
    at_the_sentence.types("May 2015")
    at_the_sentence.presses("2027-05-31")

    assert at_the_sentence.question == "goal.offer"
    assert "31 May 2027" in at_the_sentence.heard


@pytest.mark.parametrize(("option", "target"), [("change.5", "5"), ("level.5", "to 5")])
def test_a_figure_asked_about_is_taken_at_the_sentence(at_the_sentence: Person, option: str, target: str) -> None:
    at_the_sentence.types("make it 5")
    at_the_sentence.presses(option)

    assert target in at_the_sentence.heard


def test_a_figure_asked_about_is_taken_where_realism_is_asked() -> None:
    person = told("en", "more bookings for my salon", "about 40", "400", "end of March 2027", "rose")
    assert person.question == "goal.realism"
    person.types("30")
    person.presses("change.30")

    assert "70" in person.heard or "30 more" in person.heard


@pytest.mark.parametrize("deadline", ["9999-12-31", "in 900 years"])
def test_a_day_beyond_any_lifetime_is_no_deadline(deadline: str) -> None:
    person = told("en", "more bookings for my salon", "about 40", "60")
    person.types(deadline)

    assert person.question == "goal.deadline"
    assert "A date or a span is enough here" in person.heard


def test_the_looks_of_a_very_long_goal_have_an_end() -> None:
    days = due_days(date(2026, 11, 22), date(2126, 11, 22))

    assert len(days) == 41
    assert days[-1] == ("deadline", date(2126, 11, 22))


@pytest.mark.parametrize("forged", ["1x", "ownx", "7", "save", "../..", ""])
def test_a_choice_that_was_never_offered_is_no_answer(forged: str) -> None:
    person = told("en", "improve our image")
    question, serial = person.question, person.state.serial
    person.happens(ButtonPressed(f"a:{serial}:{forged}"))

    assert "earlier question" in person.heard
    assert person.question == question


def test_every_choice_that_was_offered_at_a_question_still_answers_it(at_the_sentence: Person) -> None:
    first = next(choice.data for say in at_the_sentence.says for choice in say.choices if choice.data.endswith(":save"))
    at_the_sentence.presses("change")
    at_the_sentence.happens(ButtonPressed(first))

    assert any(isinstance(effect, ScheduleReview) for effect in at_the_sentence.effects)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_last_of_several_wishes_is_left_with_a_word(language: Literal["ar", "en"]) -> None:
    frame = Frame(flow="aside", answers={"words": "cut costs by 10%", "kept": []}, asked="choice")
    person = Person(language, stored=State(stack=(frame,)).model_dump_json())
    person.types("/why")
    person.presses("no")

    assert person.says


def test_a_limit_that_nobody_wants_is_left_by_a_button() -> None:
    person = Person("en").has("g1")
    person.follows("change", "g1")
    person.presses("limit")
    person.types("call five customers")
    person.presses("leave")

    assert "Nothing has changed" in person.heard
    assert person.question is None


def test_a_button_of_a_question_that_came_between_does_not_answer_the_one_below() -> None:
    person = told("en", "more bookings for my salon", "about 40", "60")
    person.types("cut costs by 10%")
    assert person.question == "aside.choice"
    between = next(choice.data for say in person.says for choice in say.choices if choice.data.endswith(":no"))
    person.types("end of June 2027")
    person.types("/back")
    deadline = person.question
    person.happens(ButtonPressed(between))

    assert person.question == deadline
    assert "earlier question" in person.heard


@pytest.mark.parametrize("target", ["999999999999", "6.0221e23"])
def test_a_target_beyond_all_bounds_in_a_day_is_judged(target: str) -> None:
    person = told("en", "more bookings for my salon", "about 40", target, "tomorrow", "rose")

    assert person.says
