"""A figure told in the middle of something else is noted, and what was open stands again with all that it held."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from tests.flows.person import Person
from tests.flows.test_midway import held

FOLLOWERS: dict[str, Any] = {
    "metric": "followers",
    "per": None,
    "baseline": Amount(value=250),
    "target": Amount(value=500),
    "wish": "followers متابعين",
    "guardrail": Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD"),
}
SAID = [
    ("en", "we're at 320 followers", [("f", 320)]),
    ("en", "followers 320", [("f", 320)]),
    ("en", "followers 320, bookings 45", [("f", 320), ("b", 45)]),
    ("en", "yesterday we had 45 bookings", [("b", 45)]),
    ("en", "cost per lead is $9 now", [("f", 9)]),
    ("ar", "وصلنا ٣٢٠ متابع", [("f", 320)]),
    ("ar", "المتابعين ٣٢٠ والحجوزات ٤٥", [("f", 320), ("b", 45)]),
    ("ar", "امبارح كان عندنا ٤٥ حجز", [("b", 45)]),
    ("ar", "صاروا المتابعين ٣٢٠", [("f", 320)]),
    ("ar", "رانا وصلنا ل 320 متابع", [("f", 320)]),
]
PATHS: dict[str, dict[str, tuple[str, ...]]] = {
    "the tool of a new goal": {
        "en": ("/new", "more orders, I have 150 a month"),
        "ar": ("/new", "زيادة الطلبات، عندي ١٥٠ طلب في الشهر"),
    },
    "its target": {
        "en": ("/new", "more orders, I have 150 a month", "store dashboard"),
        "ar": ("/new", "زيادة الطلبات، عندي ١٥٠ طلب في الشهر", "لوحة البائع"),
    },
    "a plan": {"en": ("follow:plan",), "ar": ("follow:plan",)},
    "what makes it stronger": {"en": ("follow:strengthen",), "ar": ("follow:strengthen",)},
    "a change": {"en": ("follow:change",), "ar": ("follow:change",)},
    "the hours of reminders": {"en": ("set:hours",), "ar": ("set:hours",)},
    "a zone": {"en": ("set:zone",), "ar": ("set:zone",)},
}


def busy(language: str = "en") -> Person:
    person = Person("ar" if language == "ar" else "en")
    return person.has("b", wish="bookings الحجوزات", primary=True).has("f", **FOLLOWERS)


def led(language: str, path: str) -> Person:
    person = busy(language)
    for line in PATHS[path][language]:
        if line.startswith("follow:"):
            person.follows(line.removeprefix("follow:"), "b")
        elif line.startswith("set:"):
            person.follows("set", line.removeprefix("set:"))
        else:
            person.types(line)
    return person


def figures(person: Person) -> list[tuple[str, float]]:
    return [(one.goal_id, one.amount.value) for one in person.known.check_ins]


@pytest.mark.parametrize(("language", "words", "expected"), SAID)
@pytest.mark.parametrize("path", PATHS)
def test_it_is_noted_and_the_question_stands_again(
    path: str, language: str, words: str, expected: list[tuple[str, float]]
) -> None:
    person = led(language, path)
    question, before = person.question, held(person)
    assert question is not None
    person.types(words)

    assert figures(person) == expected
    assert (person.question, held(person)) == (question, before)


@pytest.mark.parametrize(("language", "words"), [("en", "no, 325"), ("ar", "لا، ٣٢٥"), ("ar", "قصدي ٣٢٥")])
@pytest.mark.parametrize("path", ["the tool of a new goal", "a plan", "a change"])
def test_it_can_be_set_right_there(path: str, language: str, words: str) -> None:
    person = led(language, path)
    question, before = person.question, held(person)
    person.types("followers 320" if language == "en" else "المتابعين ٣٢٠")
    person.types(words)

    assert figures(person) == [("f", 325)]
    assert (person.question, held(person)) == (question, before)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "delete the last figure"), ("ar", "امسح آخر رقم"), ("en", "undo")]
)
def test_it_can_be_taken_back_there(language: str, words: str) -> None:
    person = led(language, "the tool of a new goal")
    question = person.question
    person.types("followers 320" if language == "en" else "المتابعين ٣٢٠")
    person.types(words)

    assert figures(person) == []
    assert person.question == question


def test_no_later_is_about_the_answer_given_since() -> None:
    person = led("en", "the tool of a new goal")
    person.types("followers 320")
    person.types("store dashboard")
    person.types("200")
    person.types("no, 220")

    assert figures(person) == [("f", 320)]
    assert held(person)["target"] == {"value": 220.0, "unit": "count"}


def test_a_figure_of_what_the_new_goal_counts_is_its_answer() -> None:
    person = Person().has("b").has("o", metric="orders", wish="more orders")
    person.types("/new")
    person.types("more orders from the shop")
    question = person.question
    person.types("orders 150")

    assert question == "goal.baseline"
    assert figures(person) == []
    assert held(person)["baseline"] == {"value": 150.0, "unit": "count"}


@pytest.mark.parametrize(("words", "noted"), [("48", True), ("3", False), ("4,800", False), ("$48", False)])
def test_a_bare_figure_counts_where_it_answers_nothing_and_fits(words: str, *, noted: bool) -> None:
    person = Person().has("g1")
    person.follows("plan", "g1")
    question = person.question
    person.types(words)

    assert bool(figures(person)) is noted
    assert question is not None
    assert person.question is not None


def test_a_bare_figure_at_a_question_of_figures_is_its_answer() -> None:
    person = led("en", "its target")
    person.types("200")

    assert figures(person) == []
    assert held(person)["target"] == {"value": 200.0, "unit": "count"}


def test_what_is_told_in_a_look_back_of_another_goal_is_noted_for_that() -> None:
    person = busy()
    person.follows("review", "b")
    person.types("followers 320")

    assert figures(person) == [("f", 320)]
    assert person.question == "review.value"


def test_what_worked_may_hold_a_figure() -> None:
    person = busy()
    person.follows("review", "b")
    person.types("48")
    person.types("we reached 320 followers through reels")

    assert figures(person) == [("b", 48)]


def test_of_several_told_at_once_undo_takes_all_back() -> None:
    person = busy()
    person.types("followers 320, bookings 45")
    assert len(figures(person)) == 2
    person.types("undo")

    assert figures(person) == []


def test_one_of_several_that_leaps_is_asked_about_and_the_rest_follows() -> None:
    person = busy()
    person.types("followers 32000, bookings 45")
    assert person.question == "check_in.sure"
    person.presses("yes")

    assert figures(person) == [("f", 32000), ("b", 45)]


def test_which_of_two_goals_is_asked_where_both_count_the_same() -> None:
    person = busy().has("t", **{**FOLLOWERS, "channel": "tiktok"}).has("i", **{**FOLLOWERS, "channel": "instagram"})
    person.types("TikTok followers 320")
    assert figures(person) == [("t", 320)]
    person.types("followers 330")

    assert person.question == "check_in.goal_id"
    assert not any("bookings" in label for label in person.buttons)


@pytest.mark.parametrize("words", ["delete the last figure", "امسح آخر رقم"])
def test_with_nothing_noted_there_is_nothing_to_take_back(words: str) -> None:
    person = busy("en" if words.isascii() else "ar")
    person.types(words)

    assert figures(person) == []
    assert person.question is None
    assert len(person.known.goals) == 2


@pytest.mark.parametrize(("language", "words"), [("en", "delete the last figure"), ("ar", "امسح آخر رقم")])
def test_a_figure_that_is_still_asked_about_is_the_last_one(language: str, words: str) -> None:
    person = busy(language)
    person.types("bookings 45" if language == "en" else "الحجوزات ٤٥")
    person.types("followers 32000" if language == "en" else "المتابعين ٣٢٠٠٠")
    assert person.question == "check_in.sure"
    person.types(words)

    assert figures(person) == [("b", 45)]
    assert person.question is None


@pytest.mark.parametrize("said", ["النهارده دخل ٢٧ زبونة", "دخلنا ٢٧ زبون اليوم"])
def test_who_came_in_is_no_income(said: str) -> None:
    person = Person("ar").has("c", metric="customers", per="day", baseline=Amount(value=25), target=Amount(value=40))
    person.types(said)
    assert person.question == "check_in.right"
    person.types("في المتوسط")

    assert [(one.amount.value, one.since) for one in person.known.check_ins] == [(27, None)]


@pytest.mark.parametrize(
    ("language", "said", "answer", "alone"),
    [
        ("en", "27 customers today", "on average", False),
        ("en", "today 41 customers came", "only today", True),
        ("ar", "النهارده دخل ٢٧ زبونة", "اليوم بس", True),
        ("ar", "دخل اليوم ٢٧ زبون", "المعتاد كده", False),
    ],
)
def test_one_day_is_no_average_unless_it_is_said_to_be(
    language: Literal["ar", "en"], said: str, answer: str, *, alone: bool
) -> None:
    person = Person(language).has(
        "c", metric="customers", per="day", baseline=Amount(value=25), target=Amount(value=40)
    )
    person.types(said)
    person.types(answer)

    (noted,) = person.known.check_ins
    assert (noted.since == noted.on) is alone
    assert ("not judged" in person.heard or "لا نقيس به" in person.heard) is alone


POUNDS = Amount(value=9000, unit="EGP")


def test_what_came_in_stays_money() -> None:
    person = Person("ar").has("r", metric="revenue", baseline=POUNDS, target=None)
    person.types("دخل ١٢ ألف")

    assert [one.amount.value for one in person.known.check_ins] == [12_000]
