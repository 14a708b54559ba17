"""The four questions of the bigger goal: each answer leaves a trace, and what says nothing is asked again."""

from __future__ import annotations

from typing import Literal

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from tests.flows.person import Person


def asked() -> Person:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.presses("find")
    return person


def kept(person: Person) -> BusinessGoal:
    return person.known.business_goals[-1]


@pytest.mark.parametrize("words", ["4", "25%", "💰"])
def test_a_result_without_a_word_is_asked_again(words: str) -> None:
    person = asked()
    person.types(words)

    assert person.question == "bigger.result"


def test_every_answer_is_in_the_sentence_that_is_echoed() -> None:
    person = asked()
    person.types("revenue +25%")
    person.presses("customers")
    person.presses("new")
    person.presses("trust")

    assert "The bigger goal is “revenue +25%”, by more customers in a new area with trust that lasts." in person.heard
    person.follows("open", "g1")
    assert "by more customers in a new area" in person.heard


@pytest.mark.parametrize(
    ("words", "focus"),
    [("profit", "profit"), ("2", "customers"), ("الأرباح", "profit"), ("new customers", "customers")],
)
def test_a_typed_answer_is_the_button_it_means(words: str, focus: str) -> None:
    person = asked()
    person.types("revenue +25%")
    person.types(words)

    assert person.state.stack[-1].answers["focus"] == focus


@pytest.mark.parametrize("words", ["peace at work", "yes", "حفظ", "عادي", "زيد شهر"])
def test_an_answer_that_is_neither_is_asked_about_once_and_then_left_open(words: str) -> None:
    person = asked()
    person.types("revenue +25%")
    person.types(words)
    assert person.question == "bigger.focus"
    assert "neither" in person.heard
    person.types(words)

    assert person.question == "bigger.market"
    assert person.state.stack[-1].answers["focus"] is None
    assert "stays open" in person.heard


@pytest.mark.parametrize("words", ["حفظ", "نعم", "عادي", "تمام", "save", "ok", "fine"])
def test_a_word_that_names_no_result_is_none(words: str) -> None:
    person = asked()
    person.types(words)

    assert person.question == "bigger.result"


@pytest.mark.parametrize("question", ["result", "focus"])
@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("زيادة متابعين الانستقرام من 2000 الى 5000 قبل نهاية يونيو", "aside"),
        ("increase Instagram followers from 2000 to 5000 by the end of June", "aside"),
    ],
)
def test_a_goal_told_whole_is_asked_about_as_one_of_its_own(question: str, words: str, flow: str) -> None:
    person = asked()
    if question == "focus":
        person.types("revenue +25%")
    person.types(words)

    assert person.state.stack[-1].flow == flow


@pytest.mark.parametrize("question", ["result", "focus"])
@pytest.mark.parametrize("words", ["وصلنا 50", "we reached 50", "bookings reached 50"])
def test_a_figure_of_a_kept_goal_is_noted_and_the_question_stands(question: str, words: str) -> None:
    person = asked()
    if question == "focus":
        person.types("more revenue")
    person.types(words)

    assert [one.amount.value for one in person.known.check_ins] == [50]
    assert person.question == f"bigger.{question}"


@pytest.mark.parametrize("words", ["خلّيها ٨٠ بدل ٦٠", "make it 80 instead of 60"])
def test_an_edit_changes_the_kept_goal_and_the_question_stands(words: str) -> None:
    person = asked()
    person.types(words)

    target = person.goal().target
    assert target is not None
    assert target.value == 80
    assert person.question == "bigger.result"


@pytest.mark.parametrize("words", ["زود الارباح 20 في المية السنة الجاية", "revenue +25%"])
def test_a_result_told_at_once_needs_none_of_the_four_questions(words: str) -> None:
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    person.types(words)

    assert kept(person).words == words


def test_without_a_result_what_else_is_known_is_kept() -> None:
    person = asked()
    person.types("/skip")
    person.types("more customers")
    person.types("a new area")
    person.types("/skip")

    assert kept(person).words == "more customers · a new area"
    assert person.goal().serves == (kept(person).id,)


def test_knowing_nothing_leaves_it_open() -> None:
    person = asked()
    for _ in range(4):
        person.types("don't know")

    assert person.known.business_goals == ()
    assert "no bigger goal for now" in person.heard
    assert person.question == "strengthen.guardrail"


@pytest.mark.parametrize(("language", "words"), [("en", "both"), ("ar", "الاتنين"), ("ar", "كلاهما")])
def test_both_of_two_leaves_the_question_open(language: Literal["ar", "en"], words: str) -> None:
    person = Person(language).has("g1")
    person.follows("new_bigger")
    for answer in ("revenue +25%", words, words, words):
        person.types(answer)

    bigger = person.known.business_goals[-1]
    assert (bigger.focus, bigger.market, bigger.horizon) == (None, None, None)


@pytest.mark.parametrize(
    ("language", "words", "market"),
    [
        ("en", "not full at all", None),
        ("en", "neither", None),
        ("en", "it's nearly full", "full"),
        ("ar", "مش مليان خالص", None),
        ("ar", "السوق مليان", "full"),
        ("ar", "منطقة جديدة", "new"),
    ],
)
def test_a_market_that_is_not_full_is_not_taken_for_full(
    language: Literal["ar", "en"], words: str, market: str | None
) -> None:
    person = Person(language).has("g1")
    person.follows("new_bigger")
    for answer in ("revenue +25%", "/skip", words, "/skip"):
        person.types(answer)

    assert person.known.business_goals[-1].market == market


STORIES: dict[Literal["ar", "en"], str] = {
    "en": (
        "sales went well last year, around 2 million dirhams, but profit was thin. this year I'd love to see 15% more "
        "profit and I also want to open a second branch"
    ),
    "ar": (
        "دخلنا السنة اللي فاتت كان حوالي ٢ مليون درهم بس المكسب كان ضعيف، السنة الجاية نفسي نزود الربح ١٥٪ "
        "ونفتح فرع تاني"
    ),
}


@pytest.mark.parametrize(("language", "story"), STORIES.items())
def test_a_long_story_gives_the_number_of_its_wish_and_not_of_last_year(
    language: Literal["ar", "en"], story: str
) -> None:
    person = Person(language).has("g1")
    person.follows("new_bigger")
    for answer in (story, "/skip", "/skip", "/skip"):
        person.types(answer)

    bigger = person.known.business_goals[-1]
    assert (bigger.metric, bigger.target, bigger.relative) == ("profit", Amount(value=15, unit="percent"), True)
    assert bigger.words == story
