"""What is typed at one part of the plan and belongs to another is put there and said, and the question stands again."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import Picked
from tests.flows.person import Person
from tests.flows.planned import at, goes

INSTAGRAM = Picked(idea="instagram")


def kept(person: Person) -> Any:
    return person.known.plan("g1")


@pytest.mark.parametrize("part", ["standing", "audience", "strategy", "channels", "content", "actions", "measures"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "5000 EGP"), ("en", "our budget is 5000"), ("ar", "ميزانيتنا ٥٠٠٠ جنيه")]
)
def test_money_goes_to_the_budget(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert (kept(person).budget.total, kept(person).budget.currency) == (5000, "EGP")
    assert "budget" not in kept(person).seen


@pytest.mark.parametrize("part", ["standing", "audience", "strategy", "channels", "budget", "measures"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "Sunday and Wednesday"), ("ar", "الأحد والأربعاء"), ("ar", "ننشر الأحد والأربعاء")]
)
def test_days_go_to_what_is_published(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert kept(person).content.weekdays == (6, 2)


@pytest.mark.parametrize("part", ["standing", "audience", "strategy", "actions", "measures", "rhythm"])
@pytest.mark.parametrize(("language", "words"), [("en", "Instagram"), ("ar", "انستا")])
def test_channels_go_to_the_channels(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert kept(person).channels == (INSTAGRAM,)


@pytest.mark.parametrize("part", ["strategy", "standing"])
@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "instagram and the school whatsapp groups"), ("ar", "انستجرام وجروبات المدرسة على الواتس")],
)
def test_groups_on_channels_go_to_the_channels(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert kept(person).channels == (INSTAGRAM, Picked(idea="whatsapp"))


@pytest.mark.parametrize("part", ["standing", "measures"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "mostly mothers 25-40 in Cairo"), ("ar", "الأمهات من ٢٥ ل ٤٠ في القاهرة")]
)
def test_people_told_by_their_age_go_to_the_audience(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert kept(person).audience.who == (Picked(words=words),)


@pytest.mark.parametrize(("language", "words"), [("en", "instagram"), ("ar", "انستا"), ("en", "insta and TikTok")])
def test_a_channel_is_no_kind_of_content(language: Any, words: str) -> None:
    person = goes(at("content", language), words)

    assert person.question == "plan_content.kinds"
    assert kept(person).channels[0] == INSTAGRAM


@pytest.mark.parametrize(("language", "words"), [("en", "freshness"), ("ar", "الجودة"), ("en", "good prices")])
def test_what_is_good_about_an_offer_is_no_channel(language: Any, words: str) -> None:
    person = goes(at("channels", language), words)

    assert person.question == "plan_channels.channels"
    assert kept(person) is None


@pytest.mark.parametrize("part", ["channels", "budget", "rhythm"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "young mothers in Jeddah"), ("ar", "أمهات شابات في جدة"), ("ar", "للأمهات العاملات")]
)
def test_people_go_to_the_audience(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert kept(person).audience.who == (Picked(words=words),)


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("standing", "women buy online more and more"),
        ("strategy", "mothers who work"),
        ("audience", "people who pay 500 EGP a month"),
        ("content", "bread fresh every Sunday"),
        ("strategy", "free delivery above 500 EGP"),
    ],
)
def test_words_that_say_more_are_the_answer(part: Any, words: str) -> None:
    person = at(part)
    asked = person.question

    assert goes(person, words).question != asked


def test_the_whole_that_was_said_is_not_asked_again() -> None:
    person = Person().has("g1")
    person.follows("whole_plan", "g1")
    goes(person, "5000 EGP", "Sunday and Wednesday", *["/skip"] * 3)
    while not (person.question or "").startswith("plan_content"):
        goes(person, "/skip")
    goes(person, "reels", "tips")

    assert person.question == "plan_budget.over"
    assert "5,000" in person.heard
    assert kept(person).content.weekdays == (6, 2)


@pytest.mark.parametrize(("language", "words"), [("en", "I don't know"), ("ar", "مش عارف"), ("en", "/skip")])
def test_what_was_put_there_outlives_a_doubt(language: Any, words: str) -> None:
    person = goes(at("strategy", language), "Instagram")
    person.follows("part", "g1.channels")

    assert kept(goes(person, words)).channels == (INSTAGRAM,)
