"""Which figures the plan watches and where each is read: suggested, ticked, typed, and changed in words."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.aimed import Guardrail
from dialogs.domain.plans.plan import Watched
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of, with_plan


def figures(person: Person) -> list[str]:
    return [one.metric or one.words or "" for one in plan_of(person).measures]


def tools(person: Person) -> list[str | None]:
    return [one.tool for one in plan_of(person).measures]


def test_two_taps_watch_the_goal_its_neighbour_and_its_limit() -> None:
    limit = Guardrail(metric="response_time", bound="max", value=2, unit="hours")
    person = goes(at("measures", guardrail=limit), "<done>", "<fine>")

    assert figures(person) == ["bookings", "new_customers", "response_time"]
    assert all(tools(person))


@pytest.mark.parametrize(
    ("language", "words", "figure"),
    [
        ("en", "leads", "leads"),
        ("en", "how many smile when they leave", "how many smile when they leave"),
        ("ar", "نسبة التحويل", "conversion_rate"),
        ("ar", "عدد من يبتسم عند الخروج", "عدد من يبتسم عند الخروج"),
    ],
)
def test_a_figure_is_typed(language: Any, words: str, figure: str) -> None:
    assert figures(goes(at("measures", language), words, "<fine>"))[-1] == figure


def test_typed_numbers_are_the_whole_choice() -> None:
    person = at("measures")
    offered = [choice.data.rpartition(".")[2] for say in person.says for choice in say.choices]
    assert figures(goes(person, "1 and 4", "<fine>")) == [offered[0], offered[3]]


def test_a_number_that_no_line_has_is_asked_again() -> None:
    assert goes(at("measures"), "1 and 16").question == "plan_measures.measures"


@pytest.mark.parametrize(
    ("language", "words", "tool"),
    [
        ("en", "2 in Looker Studio", "Looker Studio"),
        ("en", "the second in a notebook", "notebook"),
        ("en", "use Looker Studio for the second", "Looker Studio"),
        ("ar", "٢ في جدول", "جدول"),
        ("ar", "الثاني من HubSpot", "HubSpot"),
    ],
)
def test_another_tool_is_told_in_words(language: Any, words: str, tool: str) -> None:
    person = goes(at("measures", language), "<done>", words, "<fine>")

    assert tools(person)[1] == tool
    assert tools(person)[0] != tool


def test_one_tool_for_all_of_them() -> None:
    assert set(tools(goes(at("measures"), "<done>", "Looker Studio", "<fine>"))) == {"Looker Studio"}


def test_the_goals_own_tool_is_kept() -> None:
    assert tools(goes(at("measures", tool="Calendly"), "<done>", "<fine>"))[0] == "Calendly"


def test_asked_again_the_old_figures_are_ticked_with_their_tools() -> None:
    old = (Watched(metric="leads", tool="HubSpot"), Watched(words="smiles", tool="a notebook"))
    person = with_plan(Person().has("g1"), measures=old, seen=("measures",))
    person.follows("part", "g1.measures")
    goes(person, "<done>", "<fine>")

    assert plan_of(person).measures == old


def test_a_part_left_out_leaves_the_figures() -> None:
    old = (Watched(metric="leads", tool="HubSpot"),)
    person = with_plan(Person().has("g1"), measures=old, seen=("measures",))
    person.follows("part", "g1.measures")

    assert plan_of(goes(person, "/skip")).measures == old


def test_a_thing_to_deliver_may_have_a_figure_of_its_own() -> None:
    site = {"metric": None, "direction": "deliver", "target": None, "baseline": None, "per": None, "wish": "a new site"}
    person = at("measures", **site)
    assert "Is there a figure that shows the way to it?" in person.heard

    assert figures(goes(person, "pages ready", "<fine>")) == ["pages ready"]


def test_many_figures_get_a_word_of_caution() -> None:
    assert (
        "the first two alone" in goes(at("measures"), "leads, reach, comments, rating, revenue, shares", "<fine>").heard
    )


@pytest.mark.parametrize("words", ["42", "!!"])
def test_a_tool_that_is_none_is_asked_again(words: str) -> None:
    person = goes(at("measures"), "<done>", words)

    assert person.question == "plan_measures.where"
    assert "“2 in a sheet”" in person.heard


@pytest.mark.parametrize("words", ["why?", "ليه؟"])
@pytest.mark.parametrize("moves", [(), ("<done>",)])
def test_every_question_says_why(words: str, moves: tuple[str, ...]) -> None:
    person = goes(at("measures"), *moves)
    question = person.question
    person.types(words)

    assert person.question == question
    assert len(person.heard.split("\n\n")) > 1


def test_a_wish_in_between_is_kept_for_later() -> None:
    assert goes(at("measures"), "I want to increase sales by 20%").question == "aside.choice"
