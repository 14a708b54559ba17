"""A look takes what people really answer: the last figure again, several days, a range."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveCheckIn
from tests.flows.person import Person
from tests.flows.test_review import reviewing

LOOK = date(2027, 2, 19)


def figures(person: Person) -> list[tuple[float, int]]:
    saved = [one.check_in for one in person.effects if isinstance(one, SaveCheckIn)]
    return [(one.amount.value, one.on.month) for one in saved]


@pytest.mark.parametrize("text", ["nothing changed", "still the same", "زي ما هو", "ما تغير شيء", "نفس الرقم"])
def test_an_unchanged_figure_is_the_last_one(text: str) -> None:
    person = Person().has("g1").stood_at("g1", 48, date(2027, 1, 10))
    person.on(LOOK)
    person.follows("review", "g1")
    person.types(text)

    assert figures(person) == [(48, 2)]
    assert person.question == "review.worked"


@pytest.mark.parametrize("text", ["46 in jan, 48 in feb", "46 في يناير و48 في فبراير", "48, was 46 in january"])
def test_the_newest_of_two_figures_counts_and_the_older_keeps_its_month(text: str) -> None:
    person = reviewing()
    person.types(text)

    assert sorted(figures(person)) == [(46, 1), (48, 2)]
    assert person.question == "review.worked"


@pytest.mark.parametrize("text", ["46-48", "between 46 and 48", "بين ٤٦ و٤٨", "46 او 48"])
@pytest.mark.parametrize(("answer", "kept"), [("low", 46), ("middle", 47), ("high", 48)])
def test_a_range_is_asked_about(text: str, answer: str, kept: float) -> None:
    person = reviewing()
    person.types(text)
    assert person.question == "review.which"
    assert figures(person) == []
    person.presses(answer)

    assert figures(person) == [(kept, 2)]
    assert person.question == "review.worked"


def test_a_figure_typed_at_a_range_is_taken() -> None:
    person = reviewing()
    person.types("46-48")
    person.types("47")

    assert figures(person) == [(47, 2)]
    assert person.question == "review.worked"


@pytest.mark.parametrize("text", ["leave me alone", "stop asking", "متسالنيش تاني", "بطل تسألني"])
def test_who_wants_no_more_questions_is_left_alone_and_the_goal_stays(text: str) -> None:
    person = reviewing()
    person.types(text)

    assert person.goal().silent == "asked"
    assert person.goal().status == "active"


@pytest.mark.parametrize("text", ["we changed our plans", "ما عاد بدي هالهدف", "صرفنا النظر عنه"])
def test_who_wants_no_more_of_it_is_asked_once(text: str) -> None:
    person = reviewing()
    person.types(text)

    assert person.question == "ending.choice"


@pytest.mark.parametrize("text", ["we dropped the idea", "give up on it", "لغينا الفكرة", "مش مهتم بالهدف ده تاني"])
def test_letting_go_may_mean_the_reminders_alone(text: str) -> None:
    person = reviewing()
    person.types(text)
    assert person.question == "ending.choice"
    person.presses("quiet")

    assert (person.goal().status, person.goal().silent) == ("active", "asked")
    assert person.question is None


@pytest.mark.parametrize("text", ["the target is too high", "give it more time", "نزل الهدف"])
def test_a_decision_comes_after_the_figure(text: str) -> None:
    person = reviewing()
    person.types(text)

    assert person.question == "review.value"
    assert "comes in a moment" in person.heard


def test_the_example_is_of_the_size_of_the_goal() -> None:
    person = reviewing(target=Amount(value=6000), baseline=Amount(value=4000))
    person.types("quite a few of them, I believe")

    assert "4,000" in person.heard
