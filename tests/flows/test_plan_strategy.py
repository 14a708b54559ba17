"""What sets us apart: suggestions come from what was told, and the message says nothing that nobody said."""

from __future__ import annotations

from typing import Literal

import pytest

from dialogs.domain.plans.plan import Audience, Competitor, Picked, Plan, Standing
from dialogs.effects import SavePlan
from dialogs.known_after import known_after
from tests.dialogs.world import START
from tests.flows.person import Person
from tests.flows.test_plan_standing import ideas

SLOW = Competitor(name="Costa", strong=(Picked(idea="trait_name"),), weak=(Picked(words="slow"),))
BUSY = Audience(
    who=(Picked(idea="who_busy"), Picked(words="students of the institute")),
    problems=(Picked(idea="pain_time"),),
    decides=(Picked(idea="decide_price"),),
)


def asked(audience: Audience | None = None, *competitors: Competitor, language: Literal["ar", "en"] = "en") -> Person:
    """Somebody at the first question about what sets us apart."""
    person = Person(language).has("g1", wish="more bookings for the cafe")
    plan = Plan(
        id="p1",
        goal_id="g1",
        started_on=START.date(),
        seen=("standing", "audience"),
        standing=Standing(competitors=competitors),
        audience=audience or Audience(),
    )
    person.known = known_after(person.known, SavePlan(plan))
    person.follows("whole_plan", "g1")
    return person


def plan_of(person: Person) -> Plan:
    plan = person.known.plan("g1")
    assert plan is not None
    return plan


def shown(person: Person) -> str:
    """The plan as it is looked at."""
    person.types("/cancel")
    person.follows("plan", "g1")
    return person.heard


def test_one_of_those_it_is_for_comes_first() -> None:
    person = asked(BUSY)
    assert person.buttons == ["Working people with little time", "students of the institute"]
    person.types("the second one")
    for _ in range(2):
        person.types("/skip")

    assert plan_of(person).strategy.segment == Picked(words="students of the institute")


def test_a_plan_for_one_group_is_not_asked_for_a_first_one() -> None:
    person = asked(Audience(who=(Picked(words="nurses"),)))

    assert person.question == "plan_strategy.positioning"
    assert person.heard.startswith("Part 3 of 9")


def test_what_competitors_lack_and_customers_choose_by_is_offered_first_and_said() -> None:
    person = asked(BUSY, SLOW)
    person.types("1")

    assert "Where Costa is weak: slow." in person.heard
    assert "What tips the scales: the price." in person.heard
    assert person.buttons[:2] == ["No waiting", "A fair price without surprises"]
    assert "A name that people recommend" not in person.buttons[:5]


def test_the_message_is_put_together_from_what_was_told() -> None:
    person = asked(BUSY, SLOW)
    person.types("1")
    person.presses("mind_speed")
    person.presses("done")

    assert person.buttons == [
        "Too little time? With us: no waiting.",
        "For working people with little time: no waiting.",
        "With us: no waiting.",
    ]
    person.types("2")
    assert "Our message: For working people with little time: no waiting." in shown(person)


def test_the_message_speaks_arabic_too() -> None:
    person = asked(BUSY, SLOW, language="ar")
    person.types("1")
    person.presses("mind_speed")
    person.presses("done")

    assert person.buttons[0] == "ضيق الوقت؟ معنا سرعة بلا انتظار."


def test_where_nothing_was_told_no_message_is_suggested() -> None:
    person = asked()
    person.types("/skip")
    person.types("/skip")

    assert person.question == "plan_strategy.message"
    assert person.buttons == []


@pytest.mark.parametrize(
    "words", ["Tired of waiting? Coffee in two minutes.", "ليش تنتظر ساعتين؟", "قهوتك جاهزة قبل أن تصل"]
)
def test_ones_own_sentence_is_the_message(words: str) -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("quick")
    person.types(words)

    assert plan_of(person).strategy.message == Picked(words=words)


def test_own_words_for_what_comes_to_mind_go_into_the_message() -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("coffee in two minutes")

    assert "For working people with little time: coffee in two minutes." in person.buttons


def test_another_segment_asks_for_the_message_again() -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("quick")
    person.types("/back")
    person.types("/back")
    person.types("2")
    person.types("quick")

    assert "For students of the institute: quick." in person.buttons


def test_a_message_follows_what_it_is_made_of() -> None:
    person = asked(BUSY)
    person.types("1")
    person.presses("mind_speed")
    person.presses("done")
    person.presses("message_alone")
    person.types("/cancel")
    person.follows("part", "g1.strategy")
    person.types("1")
    person.presses("off.mind_speed")
    person.presses("on.mind_price")
    person.presses("done")
    person.types("/skip")

    assert "With us: a fair price without surprises." in shown(person)


def test_asked_again_the_old_answers_are_there_to_keep() -> None:
    person = asked(BUSY)
    for words in ("the second one", "quick", "Coffee in two minutes", "/cancel"):
        person.types(words)
    before = plan_of(person).strategy
    person.follows("part", "g1.strategy")
    assert person.buttons[0] == "students of the institute"
    person.types("1")
    person.presses("done")
    assert person.buttons[0] == "Coffee in two minutes"
    person.types("1")

    assert plan_of(person).strategy == before


@pytest.mark.parametrize("words", ["I don't know", "no", "مش عارف", "none"])
def test_no_answer_leaves_the_message_out(words: str) -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("quick")
    person.types(words)

    assert plan_of(person).strategy.message is None
    assert ideas(plan_of(person).strategy.positioning) == ["quick"]


@pytest.mark.parametrize("words", ["why?", "ليه؟"])
def test_a_question_back_is_answered(words: str) -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("quick")
    person.types(words)

    assert person.question == "plan_strategy.message"
    assert "every post, every ad" in person.heard


@pytest.mark.parametrize("words", ["We want to increase your sales by 20%", "نريد زيادة مبيعاتك 20%"])
def test_a_message_that_sounds_like_a_goal_is_kept_once_it_is_said_to_be_none(words: str) -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("quick")
    person.types(words)
    assert person.question == "aside.choice"
    person.presses("answer")

    assert plan_of(person).strategy.message == Picked(words=words)


def test_a_goal_in_between_is_taken_up_and_the_question_comes_back() -> None:
    person = asked(BUSY)
    person.types("1")
    person.types("I want 1000 more followers on TikTok")
    person.presses("now")
    assert person.question is not None
    assert person.question.startswith("goal.")
    person.types("/cancel")

    assert person.question == "plan_strategy.positioning"
    assert plan_of(person).strategy.positioning == ()
