"""Kept goals and bigger ones in moments that seldom come: changed in loose words, looked back at, asked about."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.plans.plan import Action, Picked
from tests.flows.person import Person
from tests.flows.planned import at, goes, plan_of, with_plan
from tests.flows.test_bigger_goals import with_a_year, year_of
from tests.flows.test_causes_named import behind
from tests.flows.test_midway import told
from tests.flows.test_rarer_answers import asked


@pytest.mark.parametrize(
    ("year", "words", "heard"),
    [
        (
            dict.fromkeys(("metric", "target", "baseline")),
            "make the bigger goal 30% better",
            "Changed: “30% better”.",
        ),
        ({}, "put the bigger goal under profit", "Changed: “profit”."),
        ({}, "change the bigger goal's purpose to 50%", "“revenue +25%” still names the old number."),
        (dict.fromkeys(("metric", "target", "baseline")), "make the bigger goal 2 million", "Changed: “2 million”."),
    ],
)
def test_a_bigger_goal_is_changed_in_words_that_leave_its_part_open(
    year: dict[str, Any], words: str, heard: str
) -> None:
    person = with_a_year(**year)
    person.types(words)

    assert heard in person.heard


def test_a_bigger_goal_keeps_its_day_where_none_is_said() -> None:
    person = with_a_year()
    person.types("set the bigger goal deadline to whatever")

    assert year_of(person).deadline == date(2027, 12, 31)


def test_the_figure_of_last_week_is_only_asked_whether_it_holds() -> None:
    figures = {"baseline": Amount(value=10), "target": Amount(value=20)}
    person = Person().has("g1", per="week", **figures).stood_at("g1", 12, date(2027, 1, 4))
    person.on(date(2027, 1, 6))
    person.follows("review", "g1")

    assert "There's already a figure for last week: 12" in person.heard


def test_a_change_that_left_everything_as_it_was_is_not_in_the_history() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    goes(person, "<target>", "60", "<none>")
    person.follows("history", "g1")

    assert "Nothing has changed since it was made." in person.heard


def test_what_can_be_measured_is_answered_with_a_way_to_all_measures() -> None:
    person = Person().has("g1")
    person.types("what can I measure?")

    assert "All kinds of measures" in person.buttons


def test_a_look_at_the_figure_alone_ends_where_it_is_not_known() -> None:
    person = Person().has("g1")
    person.on(date(2027, 1, 4))
    person.is_reminded(("g1", "monthly"))
    person.presses("unknown")

    assert "No matter: a figure can come at any time, as it is." in person.heard
    assert person.question is None


@pytest.mark.parametrize(
    ("failed", "words", "cause"),
    [("the price is too high", "it's the delivery", "delivery"), ("nobody came", "the price", "price")],
)
def test_another_cause_named_where_one_is_looked_for_is_taken(failed: str, words: str, cause: str) -> None:
    person = behind(failed)
    person.types(words)

    assert person.state.stack[-1].answers["cause"] == cause
    assert words in str(person.state.stack[-1].answers["failed"])


def test_a_cause_in_ones_own_words_stays_where_the_numbers_show_no_other() -> None:
    person = behind("the price is too high")
    goes(person, "<yes>", "I don't know", "I don't know")
    person.types("I don't know")

    assert "The numbers show no other cause, so “the price is too high” stays the likeliest." in person.heard


def test_stretches_without_a_figure_are_asked_for_one_at_a_look() -> None:
    person = Person().has("g1")
    person.follows("review", "g1")
    person.types("sales in 3Q25; the third qtr of 2025")

    assert "One figure is enough, such as 40" in person.heard
    assert person.question == "review.value"


@pytest.mark.parametrize("words", ["call Mum, she is for Sara", "the cat is for Sara", "the offer is for Sara?"])
def test_what_is_no_step_is_given_to_nobody(words: str) -> None:
    steps = (Action(id="s1", what=Picked(words="film a tour")), Action(id="s2", what=Picked(words="write the offer")))
    person = with_plan(Person().has("g1"), actions=steps)
    person.types(words)

    assert all(step.owner is None for step in plan_of(person).actions)


def test_a_limit_dropped_while_its_figure_was_noted_is_said_to_be_gone() -> None:
    figure = {"value": 4.2, "unit": "points"}
    person = asked("check_in", "goal_id", Person().has("g1").has("g2"), limit=True, value=figure)
    person.types("1")

    assert "That goal is no longer here." in person.heard


def test_a_limits_figure_that_is_not_known_may_come_another_time() -> None:
    limit = Guardrail(metric="rating", bound="min", value=4.5, unit="points")
    person = asked("check_in", "value", Person().has("g1", guardrail=limit), goal_id="g1", limit=True)
    person.types("no idea")

    assert "Then another time; /cancel leaves it." in person.heard


def test_a_city_that_is_not_known_may_be_left() -> None:
    person = Person().has("g1")
    person.types("change my city")
    goes(person, "Xyzville", "<none>")

    assert "Then reminders follow the clock of Cairo until a city is named, any time." in person.heard


@pytest.mark.parametrize(("figure", "question"), [("yesterday 5%", "goal.rewording"), ("5%", "goal.wish")])
def test_a_figure_that_cannot_be_the_goals_may_be_a_new_goal(figure: str, question: str) -> None:
    person = asked("check_in", "value", goal_id="g1")
    goes(person, figure, "<wish>")

    assert person.question == question


@pytest.mark.parametrize("words", ["all steps are for me", "give steps 1 and 2 to me"])
def test_the_steps_of_others_are_taken_over_together(words: str) -> None:
    mine = (("film a tour", "Sara"), ("write the offer", "Omar"))
    steps = tuple(Action(id=what, what=Picked(words=what), owner=owner) for what, owner in mine)
    person = with_plan(Person().has("g1"), actions=steps)
    person.types(words)

    assert "2 open steps are yours now." in person.heard
    assert [step.owner for step in plan_of(person).actions] == [None, None]


def test_other_people_named_behind_their_question_are_told_as_a_problem_of_theirs() -> None:
    person = goes(at("audience"), "young mothers", "audience: shop owners")

    assert person.question == "plan_audience.decides"


def test_the_sum_of_very_many_shares_is_left_out() -> None:
    over = (
        "ads, photos, people, print, gifts, software, training, events, rent, fuel, cups, bags, stickers, chairs, lamps"
    )
    person = goes(at("budget"), "1000", "<EGP>", over)

    assert "13. " in person.heard
    assert " = EGP 1,000" not in person.heard


def test_a_long_story_without_a_number_is_kept_as_the_bigger_goal() -> None:
    story = "we want to live well from the shop, with time for the family, and a team that likes to come to work"
    person = Person().has("g1")
    person.follows("strengthen", "g1")
    goes(person, "<find>", story, "<customers>", "<new>", "<trust>")

    (kept,) = person.known.business_goals
    assert kept.words == story
    assert kept.target is None


def test_a_part_named_with_its_old_value_is_changed_where_the_step_is_doubted() -> None:
    person = told("en", "more bookings for my salon", "about 40", "400", "end of March 2027", "rose")
    person.types("target 80 not 400")

    assert "So 80 bookings a month." in person.heard


@pytest.mark.parametrize("words", ["it went up", "up"])
def test_how_it_moved_said_where_the_tool_is_asked_is_kept(words: str) -> None:
    told_so_far = {"wish": "more bookings", "metric": "bookings", "rewording": "own", "baseline": {"value": 40}}
    person = asked("goal", "tool", Person(), **told_so_far)
    person.types(words)

    assert person.state.stack[-1].answers["trend"] == "rose"
    assert person.question == "goal.target"
