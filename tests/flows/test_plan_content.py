"""What the plan publishes: kinds, topics and days by ticks and in words, and the calendar that comes of them."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import Audience, Content, Picked
from tests.flows.person import Person
from tests.flows.planned import at, goes, living_in, plan_of, with_plan


def content(person: Person) -> Content:
    return plan_of(person).content


def ideas(picked: tuple[Picked, ...]) -> list[str]:
    return [one.idea or one.words or "" for one in picked]


def test_three_taps_fill_the_calendar() -> None:
    person = goes(at("content"), "<done>", "<done>", "<done>")

    assert "✅ The calendar is filled for four weeks" in person.heard
    assert len(content(person).kinds) == 2
    assert len(content(person).topics) == 3
    assert content(person).weekdays == (6, 1, 3)
    assert person.buttons[0] == "The calendar"


def test_what_is_suggested_suits_the_goal_and_its_channel() -> None:
    shown = at("content", metric="followers", channel="instagram")

    assert shown.buttons[:2] == ["Short videos", "Pictures"]


def test_a_goal_outside_marketing_is_asked_whether_anything_is_published() -> None:
    person = at("content", metric="employees", wish="hire five people", per=None)
    assert "Is anything published" in person.heard
    goes(person, "<done>")

    assert content(person).kinds == content(person).weekdays == ()
    assert person.question is None


def test_what_customers_struggle_with_becomes_a_topic() -> None:
    problems = (Picked(idea="pain_time"), Picked(words="no parking"))
    person = with_plan(Person().has("g1"), audience=Audience(problems=problems), seen=("audience",))
    person.follows("part", "g1.content")
    goes(person, "<done>")
    assert "Too little time" in person.buttons
    goes(person, "<done>", "<done>")

    assert content(person).topics == (*problems, Picked(idea="topic_before_after"))


def test_where_they_are_tells_what_kind_suits_them() -> None:
    audience = Audience(platforms=(Picked(idea="linkedin"),))
    person = with_plan(Person().has("g1", metric="leads"), audience=audience, seen=("audience",))
    person.follows("part", "g1.content")

    assert person.buttons[0] == "A guide to download"


@pytest.mark.parametrize(
    ("language", "words", "kinds"),
    [
        ("en", "reels and pictures", ["kind_short_video", "kind_pictures"]),
        ("en", "blog posts", ["kind_articles"]),
        ("en", "a comic strip", ["a comic strip"]),
        ("ar", "ريلز وصور", ["kind_short_video", "kind_pictures"]),
        ("ar", "تجارب العملاء، بث مباشر", ["kind_customer_stories", "kind_live"]),
        ("ar", "رسوم متحركة", ["رسوم متحركة"]),
    ],
)
def test_kinds_are_typed(language: Any, words: str, kinds: list[str]) -> None:
    person = goes(at("content", language), words, "<done>", "<done>")

    assert ideas(content(person).kinds) == kinds


@pytest.mark.parametrize(
    ("language", "words", "topics"),
    [
        ("en", "prices, how we roast", ["prices", "how we roast"]),
        ("ar", "الأسعار، كيف نحمّص", ["الأسعار", "كيف نحمّص"]),
        ("en", "1 and 3", ["topic_before_after", "topic_first_step"]),
    ],
)
def test_topics_are_typed(language: Any, words: str, topics: list[str]) -> None:
    person = goes(at("content", language), "<done>", words, "<done>")

    assert ideas(content(person).topics) == topics


@pytest.mark.parametrize(
    ("language", "words", "days"),
    [
        ("en", "Wednesday and Sunday", (6, 2)),
        ("en", "twice a week", (6, 3)),
        ("en", "every day", (6, 0, 1, 2, 3, 4, 5)),
        ("ar", "الأحد والأربعاء", (6, 2)),
        ("ar", "٣ مرات في الأسبوع", (6, 1, 3)),
        ("ar", "أيام العمل", (6, 0, 1, 2, 3)),
        ("en", "no", ()),
        ("ar", "مش عارف", ()),
    ],
)
def test_days_are_typed(language: Any, words: str, days: tuple[int, ...]) -> None:
    assert content(goes(at("content", language), "<done>", "<done>", words)).weekdays == days


def test_the_week_is_that_of_the_country() -> None:
    person = living_in(Person("en", "MA").has("g1"), "MA")
    person.follows("part", "g1.content")
    goes(person, "<done>", "<done>", "<done>")

    assert content(person).weekdays == (0, 2, 4)


@pytest.mark.parametrize("words", ["sometimes", "في الصيف", "12"])
def test_days_that_are_none_are_asked_again_with_an_example(words: str) -> None:
    person = goes(at("content"), "<done>", "<done>", words)

    assert person.question == "plan_content.days"
    assert "“three times a week”" in person.heard


def test_the_calendar_is_seen_from_the_plan() -> None:
    person = goes(at("content"), "pictures", "prices", "Sunday")
    person.follows("plan", "g1")
    assert "The calendar" in person.buttons
    person.follows("posts", "g1")

    assert person.heard.count("pictures about “prices”") == 4
    assert person.heard.startswith("Week 1\nSunday 22 November 2026: pictures about “prices”, as an invitation to buy")
    assert person.buttons[0] == "Change it"


def test_without_days_the_calendar_says_so() -> None:
    person = goes(at("content"), "pictures", "prices", "no")
    person.follows("posts", "g1")

    assert "No days are set yet" in person.heard


def test_asked_again_the_old_answers_are_ticked() -> None:
    old = Content(kinds=(Picked(idea="kind_live"),), topics=(Picked(words="prices"),), weekdays=(4,))
    person = with_plan(Person().has("g1"), content=old, seen=("content",))
    person.follows("part", "g1.content")
    goes(person, "yes", "ok", "<done>")

    assert content(person).model_copy(update={"from_day": None}) == old


def test_a_part_left_out_leaves_the_plan_as_it_was() -> None:
    old = Content(kinds=(Picked(idea="kind_live"),), topics=(Picked(words="prices"),), weekdays=(4,))
    person = with_plan(Person().has("g1"), content=old, seen=("content",))
    person.follows("part", "g1.content")
    goes(person, "/skip", "/skip", "/skip")

    assert content(person).model_copy(update={"from_day": None}) == old


def test_nothing_published_any_more_empties_the_calendar() -> None:
    old = Content(kinds=(Picked(idea="kind_live"),), topics=(Picked(words="prices"),), weekdays=(4,))
    person = with_plan(Person().has("g1"), content=old, seen=("content",))
    person.follows("part", "g1.content")
    goes(person, "nothing")

    assert content(person).topics == content(person).weekdays == ()


def test_back_returns_to_the_kinds() -> None:
    assert goes(at("content"), "pictures", "/back").question == "plan_content.kinds"


@pytest.mark.parametrize(("language", "words"), [("en", "post a picture every day"), ("ar", "ننشر صورة كل يوم")])
def test_a_thing_to_do_is_kept_for_the_steps(language: Any, words: str) -> None:
    person = goes(at("content", language), words, "<done>", "<done>", "<done>")

    assert [one.what.words for one in plan_of(person).actions] == [words]
    assert "actions" not in plan_of(person).seen


@pytest.mark.parametrize(
    ("language", "words"), [("en", "I want to increase sales by 20%"), ("ar", "عايز أزود المبيعات")]
)
@pytest.mark.parametrize("moves", [(), ("<done>",), ("<done>", "<done>")])
def test_a_wish_in_between_is_kept_for_later(language: Any, words: str, moves: tuple[str, ...]) -> None:
    assert goes(at("content", language), *moves, words).question == "aside.choice"


@pytest.mark.parametrize("words", ["why?", "ليه؟"])
@pytest.mark.parametrize("moves", [(), ("<done>",), ("<done>", "<done>")])
def test_every_question_says_why(words: str, moves: tuple[str, ...]) -> None:
    person = goes(at("content"), *moves)
    question = person.question
    person.types(words)

    assert person.question == question
    assert len(person.heard.split("\n\n")) > 1
