"""Whom the plan is for, in ticks and in words; and things to do that are typed before it is known for whom."""

from __future__ import annotations

from typing import Literal

import pytest

from dialogs.domain.goal import Goal
from dialogs.domain.plans.plan import Audience, Plan
from dialogs.effects import SavePlan
from dialogs.known_after import known_after
from tests.dialogs.world import START
from tests.flows.person import Person
from tests.flows.test_plan_standing import ideas

ORDER = "Before the steps come"


def asked(language: Literal["ar", "en"] = "en", wish: str = "more bookings for the gym", **goal: object) -> Person:
    """Somebody at the first question about the audience, on the way through all parts."""
    person = Person(language).has("g1", wish=wish, **goal)
    plan = Plan(id="p1", goal_id="g1", started_on=START.date(), seen=("standing",))
    person.known = known_after(person.known, SavePlan(plan))
    person.follows("whole_plan", "g1")
    assert person.question == "plan_audience.who"
    return person


def plan_of(person: Person) -> Plan:
    plan = person.known.plan("g1")
    assert plan is not None
    return plan


def audience(person: Person) -> Audience:
    return plan_of(person).audience


def through(person: Person, *answers: str) -> None:
    for words in answers:
        person.types(words)


@pytest.mark.parametrize(
    "words",
    [
        "working mothers in Jeddah, 30 to 45",
        "companies with 10 to 50 employees",
        "young people who want to lose weight",
        "أمهات شغالات في المعادي، من ٢٥ لـ ٤٠",
        "شركات فيها من 10 ل 50 موظف",
        "شباب عايزين يخسوا",
        "مَن يريدون زيادة مبيعاتهم",
    ],
)
def test_a_sentence_about_them_is_kept_as_it_was_said(words: str) -> None:
    person = asked()
    through(person, words, "/skip", "/skip", "/skip")

    assert ideas(audience(person).who) == [words]


@pytest.mark.parametrize(
    "words",
    [
        "no time and no parking",
        "they don't know us",
        "people want faster delivery",
        "مفيش وقت",
        "مفيش وقت ولا باركينج",
        "ما يعرفونا",
    ],
)
def test_a_problem_that_opens_like_a_reply_is_no_reply(words: str) -> None:
    person = asked()
    through(person, "/skip", words, "/skip", "/skip")

    assert ideas(audience(person).problems) == [words]


def test_problems_and_people_come_from_the_place_of_work() -> None:
    gym = asked()
    gym.presses("done")
    school = asked(wish="more students for our school")
    assert "Parents of small children" in school.buttons
    school.presses("done")

    assert "Giving up after a month" in gym.buttons
    assert "What do students struggle with" in school.heard


def test_a_goal_of_loyalty_is_first_for_those_who_came_before() -> None:
    person = asked(metric="repeat_purchase_rate")

    assert person.buttons[0] == "Those who came once"


def test_where_they_are_follows_from_who_they_are_and_from_the_goal() -> None:
    person = asked(channel="linkedin", metric="followers")
    person.presses("who_young")
    through(person, "yes", "/skip", "/skip")

    assert person.buttons[:3] == ["LinkedIn", "TikTok", "Instagram"]


@pytest.mark.parametrize("words", ["insta and facebook", "انستا والفيس"])
def test_places_are_known_by_their_names(words: str) -> None:
    person = asked()
    through(person, "/skip", "/skip", "/skip", words)

    assert ideas(audience(person).platforms) == ["instagram", "facebook"]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("church groups, Facebook", ["church groups", "facebook"]),
        (
            "the mothers' groups of the district on Facebook",
            ["facebook", "the mothers' groups of the district on Facebook"],
        ),
        ("جروبات الأمهات، الواتس", ["جروبات الأمهات", "whatsapp"]),
    ],
)
def test_of_places_none_is_lost(words: str, places: list[str]) -> None:
    person = asked()
    through(person, "/skip", "/skip", "/skip", words)

    assert ideas(audience(person).platforms) == places


def test_a_place_without_a_name_of_ours_is_kept_in_words() -> None:
    person = asked()
    through(person, "/skip", "/skip", "/skip", "the club at the corner, the mosque")

    assert ideas(audience(person).platforms) == ["the club at the corner", "the mosque"]


@pytest.mark.parametrize(
    "words",
    ["post pictures daily", "we'll run ads on Facebook", "ننشر صور كل يوم", "عايزين ننزل بوستات", "بغينا نديرو بوستات"],
)
def test_a_thing_to_do_is_kept_for_the_steps_and_the_order_is_explained(words: str) -> None:
    person = asked()
    person.types(words)
    assert ORDER in person.heard
    assert person.question == "plan_audience.who"
    through(person, "families", "/skip", "/skip", "/skip")

    assert [one.what.words for one in plan_of(person).actions] == [words]
    assert "actions" not in plan_of(person).seen


def test_the_order_is_explained_once() -> None:
    person = asked()
    person.types("post pictures daily")
    person.types("send messages to customers")
    assert ORDER not in person.heard
    through(person, "families", "/skip", "/skip", "/skip")
    assert person.question == "plan_strategy.positioning"
    person.types("make reels")

    assert ORDER not in person.heard
    assert "kept for the steps" in person.heard


def test_said_twice_it_is_the_answer() -> None:
    person = asked()
    person.types("post pictures daily")
    person.types("post pictures daily")

    assert person.question == "plan_audience.problems"


def test_a_step_that_was_taken_back_is_not_kept() -> None:
    person = asked()
    person.types("post pictures daily")
    person.types("/back")
    through(person, "families", "/skip", "/skip", "/skip")

    assert plan_of(person).actions == ()


@pytest.mark.parametrize("words", ["they post their photos on instagram", "الناس بتنشر صور كل يوم"])
def test_what_others_do_is_no_step(words: str) -> None:
    person = asked()
    person.types(words)

    assert person.question == "plan_audience.problems"


def test_who_goes_straight_to_the_steps_hears_about_the_order_once() -> None:
    person = Person().has("g1")
    person.follows("part", "g1.actions")
    assert ORDER in person.heard

    told = asked()
    through(told, "families", "/skip", "/skip", "/skip", "/cancel")
    told.follows("part", "g1.actions")
    assert ORDER not in told.heard


def test_asked_again_the_old_answers_are_there_to_keep() -> None:
    person = asked()
    through(person, "families", "no time", "price and trust", "insta", "/cancel")
    before = audience(person)
    person.follows("part", "g1.audience")
    for _ in range(4):
        person.presses("done")

    assert audience(person) == before


def test_words_said_earlier_can_be_taken_out() -> None:
    person = asked()
    through(person, "families", "/skip", "/skip", "/skip", "/cancel")
    person.follows("part", "g1.audience")
    person.presses("off.own.0")
    person.presses("who_young")
    person.presses("done")
    through(person, "/skip", "/skip", "/skip")

    assert ideas(audience(person).who) == ["who_young"]


@pytest.mark.parametrize("words", ["I don't know", "مش عارف والله", "no idea", "ما عندي فكرة"])
def test_who_does_not_know_goes_on(words: str) -> None:
    person = asked()
    person.types(words)

    assert person.question == "plan_audience.problems"


def test_the_goal_itself_is_not_another_one() -> None:
    goal = Goal(id="g1", wish="more bookings", started_on=START.date())
    person = asked(wish=goal.wish)
    person.types("those who would book if we had evening hours")

    assert person.question == "plan_audience.problems"
