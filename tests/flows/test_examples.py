"""Why a question is asked is explained with an example from the person's own field, where one is known."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.domain.questions.examples import FIELD_OF_BUSINESS, KINDS, STORIES, example_for
from dialogs.domain.questions.faq import FAQ
from dialogs.domain.wishes.businesses import BUSINESSES
from dialogs.flows import FLOWS
from dialogs.flows.goal.own_field import field_of
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.language.words.folding import fold_word
from dialogs.language.words.lexicon import load_words
from dialogs.messages import paragraphs
from tests.flows.person import Person

CONTEXT = Context(date(2026, 11, 21), "EG")
MOST_ASKED = (
    "goal.wish", "goal.metric", "goal.baseline", "goal.target", "goal.deadline", "goal.realism", "strengthen.serves",
    "strengthen.guardrail", "strengthen.first_step", "review.worked", "review.failed", "plan.channel",
    "plan_audience.who", "plan_strategy.message",
)  # fmt: skip

WISHES = [
    ("salon", "more customers for the salon"),
    ("shop", "عايز أزود زباين المحل"),
    ("food", "عندي كافيه وعايز زحمة الصبح"),
    ("clinic", "more bookings at my dental clinic"),
    ("training", "fill our courses"),
    ("property", "أريد بيع شقق أكثر"),
    ("property", "real estate leads from Facebook"),
    ("charity", "زيادة المتبرعين للجمعية"),
    ("software", "our app needs more sign-ups"),
    ("services", "my design agency needs clients"),
    ("industry", "the factory needs wholesale orders"),
    ("gym", "نادي رياضي زيادة الاشتراكات"),
    ("school", "more students for the school"),
    ("travel", "حجوزات الشاليه"),
    (None, "more followers"),
    (None, "our company wants more leads"),
    (None, "زيادة المتابعين"),
]


@pytest.mark.parametrize(("field", "wish"), WISHES)
def test_a_wish_tells_the_field_of_work(field: str | None, wish: str) -> None:
    assert field_of(read_goal(wish, CONTEXT)) == field


def test_every_field_named_has_a_story_and_every_business_is_one_of_ours() -> None:
    assert set(FIELD_OF_BUSINESS.values()) <= set(STORIES)
    assert set(FIELD_OF_BUSINESS) <= set(BUSINESSES)


def test_every_question_with_an_example_is_asked_somewhere() -> None:
    asked = {f"{flow.name}.{step.id}" for flow in FLOWS.values() for step in flow.steps}

    assert set(KINDS) <= asked


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("question", MOST_ASKED)
def test_no_two_fields_hear_the_same(question: str, language: str) -> None:
    voice = Voice(language, "EG")
    heard = [clean(render(one, voice, "plain")) for field in STORIES if (one := example_for(question, field))]

    assert len(heard) == len(STORIES)
    assert len(set(heard)) == len(heard)
    assert max(map(len, heard)) <= 200


def test_every_field_tells_every_part_of_its_story() -> None:
    kinds = set(KINDS.values())

    assert {name: kinds - set(story.told) for name, story in STORIES.items()} == {name: set() for name in STORIES}


def test_the_reason_comes_with_an_example_of_the_field_that_the_wish_named() -> None:
    person = Person()
    person.types("more bookings for the salon")
    person.types("/why")

    assert "An example from a hair salon: 40 bookings a month from Sunday to Wednesday" in person.heard
    assert person.known.profile.field == "salon"


def test_why_in_words_is_answered_alike() -> None:
    person = Person()
    person.types("more bookings for the salon")
    person.types("why do you want to know that?")

    assert "An example from a hair salon" in person.heard


def test_the_field_is_remembered_for_the_next_goal_that_names_none() -> None:
    person = Person()
    person.types("more bookings for the clinic")
    person.types("/cancel")
    person.types("more followers on Instagram")
    person.types("/why")

    assert "An example from a dental clinic" in person.heard


def test_a_goal_kept_before_fields_were_remembered_tells_it_too() -> None:
    person = Person().has("g1", wish="more members for the gym")
    person.follows("strengthen", "g1")
    person.types("/why")

    assert "An example from a gym: steady income" in person.heard


def test_the_goal_in_hand_counts_more_than_what_was_told_before() -> None:
    person = Person().has("g1", wish="more members for the gym")
    person.types("more bookings for the salon")
    person.follows("review", "g1")
    person.types("/why")

    assert "An example from a gym" in person.heard


def test_without_a_field_there_is_a_general_example_or_that_of_the_reason() -> None:
    person = Person()
    person.types("more followers on Instagram")
    person.types("/why")
    assert "An example from a flower shop: 25 bouquets" in person.heard
    person.types("2000")
    person.types("/why")

    assert "An example from a flower shop" in person.heard


def test_the_question_stands_again_after_the_example() -> None:
    person = Person()
    person.types("more bookings for the salon")
    before = person.state
    person.types("/why")

    assert person.state.stack == before.stack
    assert person.heard.rstrip().endswith("?") or "?" in person.heard.splitlines()[-1]


@pytest.mark.parametrize("field", STORIES)
def test_a_figure_told_in_arabic_is_that_of_the_english(field: str) -> None:
    for question in MOST_ASKED:
        example = example_for(question, field)
        assert example is not None
        english, arabic = (clean(render(example, Voice(one, "EG"), "plain")) for one in ("en", "ar"))
        told = re.findall(r"\d[\d,.]*\d|\d", arabic.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٬٫", "0123456789,.")))
        assert set(told) <= set(re.findall(r"\d[\d,.]*\d|\d", english)), (question, english, arabic)


def test_no_example_or_answer_names_a_month_since_countries_call_them_differently() -> None:
    months = {fold_word(name) for names in load_words("ar", "calendar")["month"].values() for name in names}
    told = [one for question in KINDS for field in STORIES if (one := example_for(question, field))]
    answers = [paragraphs(row.answer, row.more) for row in FAQ.values()]
    said = (clean(render(one, Voice("ar", "EG"), "plain")) for one in (*told, *answers))
    words = {word.strip(",.«»:") for one in said for word in fold_word(one).split()}

    assert {"مارس", "اذار"} <= months
    assert not words & months
