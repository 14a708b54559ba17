"""Skip, a doubt, a question and a command at the first question of every part of the plan do what they say."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import PARTS
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of


@pytest.mark.parametrize(
    "words", ["the plan", "الخطة", "go back to the plan", "نكمل الخطة", "where were we", "وين وقفنا", "يلا نكمل"]
)
def test_a_plan_put_aside_goes_on_at_its_question(words: str) -> None:
    person = Person().has("g1")
    person.follows("whole_plan", "g1")
    goes(person, "steady", "nobody")
    asked = person.question
    goes(person, "/cancel", words)

    assert person.question == asked


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "what is positioning?"),
        ("en", "why?"),
        ("ar", "ليش؟"),
        ("ar", "يعني إيه؟"),
        ("ar", "/help"),
        ("en", "/why"),
    ],
)
def test_a_question_or_command_is_answered_and_the_question_stands(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question == asked
    assert person.known.plan("g1") is None


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "skip"),
        ("en", "I don't know"),
        ("en", "not sure"),
        ("en", "pass"),
        ("ar", "تجاوز"),
        ("ar", "لا أعرف"),
        ("ar", "مش عارف"),
        ("ar", "ما بعرف"),
    ],
)
def test_a_doubt_goes_on_and_is_nobodys_words(part: Any, language: Any, words: str) -> None:
    person = at(part, language)
    asked = person.question
    goes(person, words)

    assert person.question != asked
    assert words not in person.state.model_dump_json()
    assert words not in "".join(plan.model_dump_json() for plan in person.known.plans)


@pytest.mark.parametrize("words", ["done", "that's all", "خلصت", "هذا مناسب"])
def test_who_says_that_this_is_all_keeps_what_is_suggested(words: str) -> None:
    person = goes(at("actions"), words, words)

    assert len(plan_of(person).actions) == 3
    assert all(one.what.idea for one in plan_of(person).actions)


@pytest.mark.parametrize("part", ["standing", "audience", "channels", "content", "measures"])
@pytest.mark.parametrize("words", ["done", "خلصت"])
def test_the_word_that_this_is_all_is_kept_nowhere(part: Any, words: str) -> None:
    person = at(part)
    goes(person, *[words] * 6)

    assert words not in str(plan_of(person).model_dump())


@pytest.mark.parametrize("words", ["ما احد", "محد", "ما كاين حد", "لا أحد", "nobody"])
def test_nobody_is_no_competitor(words: str) -> None:
    person = goes(at("standing", "ar"), "/skip", words)

    assert person.question == "plan_standing.trends"


@pytest.mark.parametrize("part", ["standing", "measures", "rhythm"])
@pytest.mark.parametrize("words", ["the plan", "الخطة", "my plan"])
def test_the_plan_asked_for_at_one_of_its_parts_is_no_answer(part: Any, words: str) -> None:
    person = at(part)
    asked = person.question
    goes(person, words)

    assert person.question == asked


@pytest.mark.parametrize("words", ["2 me by friday", "٢ انا قبل الجمعة", "3 posts", "call 5 people"])
def test_a_small_figure_among_words_is_no_budget(words: str) -> None:
    person = goes(at("budget"), words)

    assert person.question == "plan_budget.total"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "every working day"), ("ar", "أيام العمل"), ("en", "every day")]
)
def test_days_without_a_name_go_to_what_is_published(language: Any, words: str) -> None:
    person = goes(at("channels", language), words)

    assert person.question == "plan_channels.channels"
    assert len(plan_of(person).content.weekdays) >= 5


def test_who_stops_among_the_competitors_goes_on_there_with_all_their_names() -> None:
    person = goes(at("standing"), "steady", "Moon, Sun", "prices")
    goes(person, "/cancel", "the plan")
    assert person.question == "plan_competitor.weak"
    goes(person, "/skip", "quality", "/skip", "/skip")

    assert [one.name for one in plan_of(person).standing.competitors] == ["Moon", "Sun"]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "finish it"), ("ar", "كملها"), ("ar", "نكملها"), ("en", "make it whole")]
)
def test_a_simple_plan_is_made_whole_in_words(language: Any, words: str) -> None:
    person = Person(language).has("g1")
    person.follows("plan", "g1")
    goes(person, "<simple>", "1", "<done>", "<fine>", words)

    assert person.question == "plan_standing.market"
