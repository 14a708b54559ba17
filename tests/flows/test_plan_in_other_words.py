"""A plan's questions answered in words that are no plain answer: each gets what it is, and nothing is lost."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.plans.plan import Action, Picked
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of, with_plan


def simple(*moves: str, **goal: Any) -> Person:
    person = Person().has("g1", **goal)
    person.types("/plan")
    return goes(person, *moves)


@pytest.mark.parametrize("words", ["yes", "I don't know"])
def test_who_leaves_the_size_open_gets_the_simple_plan(words: str) -> None:
    assert simple(words).question == "plan.channel"


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("instagram", "plan.actions"),
        ("2", "plan.actions"),
        ("no", "plan.actions"),
        ("I don't know", "plan.actions"),
        ("the market hall", "plan.actions"),
        ("12", "plan.channel"),
        ("what?", "plan.channel"),
    ],
)
def test_the_one_channel_is_named_chosen_or_left_open(words: str, question: str) -> None:
    assert simple("<simple>", words).question == question


@pytest.mark.parametrize(
    ("moves", "says", "question"),
    [
        (("instagram",), "Instagram is the channel already.", "plan.actions"),
        (("channel: facebook",), "The channel is Facebook now.", "plan.actions"),
        (("call five hotels", "facebook"), "1. Call five hotels", "plan.when"),
    ],
)
def test_another_channel_may_be_named_later_and_own_steps_stay(
    moves: tuple[str, ...], says: str, question: str
) -> None:
    person = simple("<simple>", "instagram", *moves)

    assert says in person.heard
    assert person.question == question


@pytest.mark.parametrize("part", ["actions", "simple"])
def test_steps_for_a_thing_of_ones_own_are_best_ones_own(part: str) -> None:
    books: dict[str, Any] = {"metric": "custom", "thing": "books", "wish": "read books"}
    person = simple("simple", "/why", **books) if part == "simple" else goes(at("actions", **books), "/why")

    assert "Steps of your own are usually the best." in person.heard


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("-50", "One figure is enough, such as 2,000."),
        ("99999999999999", "That is more than anybody can spend."),
        ("ads 99999999999999", "That is more than anybody can spend."),
        ("ads 60%, photos 40%", "The split is noted."),
        ("ads 0", "The split is noted."),
        ("total 2000: ads 60%, photos 40%", "In which currency?"),
    ],
)
def test_a_budget_is_a_figure_that_can_be_spent_or_a_split_of_it(words: str, says: str) -> None:
    assert says in goes(at("budget"), words).heard


@pytest.mark.parametrize("words", ["ok", "I don't know", "skip", "/skip"])
def test_a_currency_left_open_is_that_of_the_country(words: str) -> None:
    person = goes(at("budget"), "2000", words, "done", "yes")

    budget = plan_of(person).budget
    assert budget is not None
    assert budget.currency == "EGP"


@pytest.mark.parametrize(
    ("part", "words", "noted"),
    [
        ("content", "post on mondays and thursdays", "Noted under “What we publish”: Monday and Thursday."),
        ("content", "the audience is mothers", "Noted under “The audience”: mothers."),
        ("standing", "channels: somewhere", "Who else serves the same customers?"),
    ],
)
def test_what_belongs_to_another_part_is_noted_there_where_it_says_something(part: Any, words: str, noted: str) -> None:
    assert noted in goes(at(part), words).heard


def test_the_same_audience_is_noted_once() -> None:
    person = goes(at("content"), "the audience is mothers", "the audience is Mothers")

    assert [one.words for one in plan_of(person).audience.who] == ["mothers"]


@pytest.mark.parametrize(
    ("moves", "says"),
    [
        (("what is the best goal?",), "A step without a name is done by nobody"),
        (("me",), "These steps are yours as they stand."),
        (("the first by 10 March", "the first by 10 March"), "These steps are yours as they stand."),
        (("Sara", "Sara"), "That is how it stands already."),
    ],
)
def test_what_changes_no_step_says_how_they_stand(moves: tuple[str, ...], says: str) -> None:
    person = goes(at("actions"), "call five hotels", *moves)

    assert says in person.heard
    assert person.question == "plan_actions.when"


@pytest.mark.parametrize(
    ("words", "added"),
    [
        ("call hotels, and more of it", "Added: call hotels, and more of it"),
        ("call hotels by 5 May Sara", "Added: call hotels (Sara), by Wednesday 5 May 2027"),
        ("call hotels on 5 May with Sara", "Added: call hotels (Sara), by Wednesday 5 May 2027"),
    ],
)
def test_a_day_and_a_name_within_a_step_are_its_own(words: str, added: str) -> None:
    person = with_plan(Person().has("g1"), actions=(Action(id="a1", what=Picked(words="print cards")),))

    assert added in goes(person, f"add a step: {words}").heard


@pytest.mark.parametrize(
    ("part", "moves", "question"),
    [
        ("budget", ("total 0: ads 50%, photos 50%",), "plan_budget.total"),
        ("budget", ("2000 EGP", "<ads>", "/why"), "plan_budget.over"),
        ("standing", ("budget: 0",), "plan_standing.competitors"),
        ("standing", ("hotels nearby", "what?"), "plan_standing.competitors"),
        ("standing", ("hotels nearby", "later"), "plan_standing.trends"),
        ("standing", ("hotels nearby", "Ali, -, Omar"), "plan_competitor.strong"),
        ("strategy", ("1, 99",), "plan_strategy.segment"),
        ("strategy", ("...",), "plan_strategy.segment"),
    ],
)
def test_an_answer_that_says_nothing_leaves_the_question_open(part: Any, moves: tuple[str, ...], question: str) -> None:
    assert goes(at(part), *moves).question == question
