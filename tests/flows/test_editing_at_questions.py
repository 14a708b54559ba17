"""Changes and reported figures at a question that asks for something else: each lands where it belongs."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

TO_STRENGTHEN = {"serves": 0, "guardrail": 1, "confidence": 2, "first_step": 3, "decision": 4}
APRIL = date(2027, 4, 30)


def strengthening(question: str, language: str) -> Person:
    """Somebody who makes a kept goal stronger, at one of its questions."""
    person = Person("ar" if language == "ar" else "en").has("g1")
    person.follows("strengthen", "g1")
    for _ in range(TO_STRENGTHEN[question]):
        person.types("/skip")
    assert person.question == f"strengthen.{question}"
    return person


def at_trend(language: str) -> Person:
    """Somebody in the middle of a new goal, asked how its figure has moved."""
    person = Person("ar" if language == "ar" else "en")
    for words in ("/start", "more followers on instagram", "1", "1000", "1200", "end of March"):
        if person.question != "goal.trend":
            person.types(words)
    assert person.question == "goal.trend"
    return person


@pytest.mark.parametrize("question", TO_STRENGTHEN)
@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("push it to the end of April", "en"),
        ("the deadline is the end of April now", "en"),
        ("move the deadline to April", "en"),
        ("الموعد صار آخر أبريل", "ar"),
        ("أجّل الموعد شهر", "ar"),
        ("خليها لآخر أبريل", "ar"),
        ("ديرها لآخر أبريل", "ar"),
    ],
)
def test_the_day_is_changed_at_any_question_that_makes_a_goal_stronger(
    question: str, words: str, language: str
) -> None:
    person = strengthening(question, language)
    before = person.goal()
    person.types(words)

    assert person.goal() == before.model_copy(update={"deadline": APRIL})
    assert person.question == f"strengthen.{question}"
    assert person.known.business_goals == ()


@pytest.mark.parametrize("question", [one for one in TO_STRENGTHEN if one != "confidence"])
@pytest.mark.parametrize(("words", "language"), [("make it 80", "en"), ("خليها ٨٠", "ar"), ("خله ٨٠", "ar")])
def test_the_target_is_changed_where_no_figure_is_asked_for(question: str, words: str, language: str) -> None:
    person = strengthening(question, language)
    before = person.goal()
    person.types(words)

    assert person.goal() == before.model_copy(update={"target": Amount(value=80)})
    assert person.question == f"strengthen.{question}"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("push it to the end of April", "en"),
        ("by the end of April", "en"),
        ("deadline end of April", "en"),
        ("الموعد آخر أبريل", "ar"),
        ("آخر أبريل", "ar"),
        ("أجّل الموعد شهر", "ar"),
        ("الأجل ولى آخر أبريل", "ar"),
    ],
)
def test_the_day_of_the_goal_under_way_is_changed_at_the_trend(words: str, language: str) -> None:
    person = at_trend(language)
    before = dict(person.state.stack[-1].answers)
    person.types(words)

    assert person.state.stack[-1].answers == {**before, "deadline": "2027-04-30"}
    assert person.question == "goal.trend"


@pytest.mark.parametrize("question", TO_STRENGTHEN)
@pytest.mark.parametrize(("words", "language"), [("we're at 45", "en"), ("وصلنا ٤٥", "ar"), ("احنا عند ٤٥", "ar")])
def test_a_figure_reported_in_between_is_noted(question: str, words: str, language: str) -> None:
    person = strengthening(question, language)
    before = person.goal()
    person.types(words)

    assert person.goal() == before
    assert [(one.goal_id, one.amount.value) for one in person.known.check_ins] == [("g1", 45.0)]
    assert person.question == f"strengthen.{question}"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("we're at 45", "en"),
        ("so far 45", "en"),
        ("we have 45 now", "en"),
        ("وصلنا 45", "ar"),
        ("بقينا 45", "ar"),
        ("رانا في 45", "ar"),
        ("صرنا 45", "ar"),
    ],
)
def test_where_somebody_is_becomes_no_target_when_it_is_asked_what_is_meant(words: str, language: str) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1")
    before = person.goal()
    person.types("set the target to 30")
    assert person.question == "change.meant"
    person.types(words)

    assert person.goal() == before
    assert [one.amount.value for one in person.known.check_ins] == [45.0]
    assert person.question == "change.meant"


@pytest.mark.parametrize("words", ["45", "make it 45", "٤٥", "the target should be 45"])
def test_another_figure_there_is_still_the_target(words: str) -> None:
    person = Person().has("g1")
    person.types("set the target to 30")
    person.types(words)

    assert person.goal().target == Amount(value=45)
    assert person.known.check_ins == ()


@pytest.mark.parametrize("words", ["keep it as it is", "leave", "cancel that", "زي ما هو", "خلاص"])
def test_what_was_unclear_may_stay_as_it_is(words: str) -> None:
    person = Person().has("g1")
    before = person.goal()
    person.types("set the target to 30")
    person.presses("leave") if words == "leave" else person.types(words)

    assert person.goal() == before
    assert person.question is None
    assert person.known.changes == ()
    assert "Nothing has changed" in person.heard


@pytest.mark.parametrize(
    ("question", "words", "answered"),
    [
        ("serves", "revenue +25%", "guardrail"),
        ("serves", "زيادة الإيرادات ٢٥٪", "guardrail"),
        ("first_step", "call Ahmed on Sunday", "decision"),
        ("confidence", "make it 8", "first_step"),
        ("guardrail", "a lead costs at most $10", "confidence"),
    ],
)
def test_what_answers_the_question_stays_its_answer(question: str, words: str, answered: str) -> None:
    person = strengthening(question, "en")
    deadline, target = person.goal().deadline, person.goal().target
    person.types(words)

    assert person.question == f"strengthen.{answered}"
    assert (person.goal().deadline, person.goal().target) == (deadline, target)
