"""A bigger goal and its quarters, answered in words that are not quite an answer: asked again, read anew or taken."""

from __future__ import annotations

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person
from tests.flows.planned import goes
from tests.flows.test_bigger_in_words import with_year, year
from tests.flows.test_yearly import found_by_four_questions, kept, parts

REVENUE = "revenue of 1 million EGP"


@pytest.mark.parametrize("flow", ["strengthen", "new_bigger"])
@pytest.mark.parametrize("words", ["instagram", "we post on mondays"])
def test_a_channel_or_a_day_is_no_result(flow: str, words: str) -> None:
    person = Person().has("g1")
    person.follows(flow, "g1" if flow == "strengthen" else "")
    question = person.question
    person.types(words)

    assert person.question == question
    assert not person.known.business_goals


@pytest.mark.parametrize("words", ["we reached $50", "we are at 50%"])
def test_a_figure_that_cannot_be_of_the_goal_there_is_is_a_result(words: str) -> None:
    person = Person().has("g1")
    person.follows("new_bigger")
    person.types(words)

    assert person.question == "bigger.focus"


@pytest.mark.parametrize(
    ("part", "words", "says"),
    [
        ("words", "what?", "Only the part that is named changes."),
        ("words", "5", "A few words are enough, such as “revenue +25%”."),
        ("day", "5 May 2020", "is past already."),
    ],
)
def test_a_part_of_a_bigger_goal_is_asked_for_again(part: str, words: str, says: str) -> None:
    person = with_year()
    person.follows("change_bigger", "b1")
    goes(person, f"<{part}>", words)

    assert says in person.heard
    assert person.question == "bigger_change.value"


def test_its_start_is_told_anew() -> None:
    person = with_year()
    person.follows("change_bigger", "b1")
    goes(person, "<start>", "600000")

    assert year(person).baseline == Amount(value=600_000, unit="EGP")


@pytest.mark.parametrize(
    ("words", "now"),
    [("later", "revenue 1 million EGP"), ("yes", "revenue 2,000,000 EGP"), ("...", None), ("what?", None)],
)
def test_words_that_name_the_old_number_are_changed_where_that_is_wanted(words: str, now: str | None) -> None:
    person = goes(with_year(), "set the revenue goal to 2 million EGP", words)

    assert (person.question is None) == (now is not None)
    assert now in (None, year(person).words)


def test_words_that_name_the_number_twice_are_left_to_the_person() -> None:
    person = goes(with_year(words="from 1 million to 1 million EGP revenue"), "set the revenue goal to 2 million EGP")

    assert person.buttons == ["Leave the words"]


def test_a_strong_and_a_weak_season_are_weighed_until_it_is_said_how_much() -> None:
    person = goes(found_by_four_questions(REVENUE), "summer strong, winter weak")
    assert "the strong one counts one and a half times for now, the weak one half" in person.heard

    person.types("keep it")
    assert parts(person) == [125_000, 250_000, 375_000, 250_000]


@pytest.mark.parametrize("words", ["blue", "5", "400000"])
def test_it_is_asked_until_it_is_clear_what_a_bare_figure_is_of(words: str) -> None:
    person = goes(found_by_four_questions(REVENUE), "300000", words)

    assert "is that the whole year, or one quarter?" in person.heard


def test_a_likely_number_of_a_bigger_goal_is_taken_by_its_button() -> None:
    person = found_by_four_questions("more revenue")
    offered = person.buttons[0]
    person.presses("0")
    for _ in range(2):
        person.types("/skip")

    assert (kept(person).relative, offered) == (True, "15% more")
