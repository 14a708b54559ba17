"""A bigger goal is looked at with what leads to it; goals are put under it, sought for it, and outlive it."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.years.yearly import broken_down
from dialogs.effects import SaveBusinessGoal
from dialogs.known_after import known_after
from tests.flows.person import Person

YEAR = BusinessGoal(
    id="b1",
    words="revenue +25%",
    metric="revenue",
    direction="increase",
    baseline=Amount(value=400_000, unit="EGP"),
    target=Amount(value=25, unit="percent"),
    relative=True,
    deadline=date(2027, 12, 31),
    started_on=date(2026, 11, 21),
)


def with_a_year(person: Person | None = None, **fields: object) -> Person:
    person = person or Person()
    year = YEAR.model_copy(update=fields)
    year = year.model_copy(update={"quarters": broken_down(year)})
    person.known = known_after(person.known, SaveBusinessGoal(year))
    return person


def year_of(person: Person) -> BusinessGoal:
    found = person.known.business_goal("b1")
    assert found is not None
    return found


def test_it_is_seen_with_its_quarters_its_goals_and_their_stage() -> None:
    person = with_a_year(Person().has("g1", metric="leads", serves=("b1",), primary=True))
    person.types("/bigger")

    assert "“revenue +25%”" in person.heard
    assert "Until 31 March 2027: EGP 125,000 – now" in person.heard
    assert "★" in person.heard
    assert "Stage: when interest turns into buying" in person.heard


@pytest.mark.parametrize("words", ["/bigger", "my bigger goals", "الهدف الأكبر", "الاهداف الكبرى"])
def test_words_lead_there_as_well(words: str) -> None:
    person = with_a_year()
    person.types(words)
    assert "“revenue +25%”" in person.heard


def test_without_one_the_four_questions_begin() -> None:
    person = Person().has("g1")
    person.types("/bigger")
    assert person.question == "bigger.result"


def test_of_several_each_has_a_button() -> None:
    person = with_a_year()
    person.known = known_after(person.known, SaveBusinessGoal(YEAR.model_copy(update={"id": "b2", "words": "Jeddah"})))
    person.types("/bigger")
    assert "Jeddah" in person.buttons
    person.follows("bigger", "b2")
    assert "“Jeddah”" in person.heard


def saves(person: Person) -> None:
    """Leave out what is still asked, and save the goal."""
    while person.question not in {"goal.offer", None}:
        person.types("/skip")
    person.presses("save")


def test_a_goal_added_there_serves_it_from_the_start() -> None:
    person = with_a_year()
    person.follows("add_under", "b1")
    person.types("bookings from 40 to 44 a month by the end of March")
    saves(person)

    assert [goal.serves for goal in person.known.goals] == [("b1",)]


def test_kept_goals_are_put_under_it_and_taken_away_and_may_serve_several() -> None:
    person = with_a_year(Person().has("g1", serves=("other",)).has("g2", metric="followers", serves=("b1",)))
    person.follows("hang", "b1")
    person.presses("on.g1")
    person.presses("off.g2")
    person.presses("done")

    assert person.goal("g1").serves == ("other", "b1")
    assert person.goal("g2").serves == ()


def test_a_suggestion_begins_a_goal_with_its_measure_change_and_day() -> None:
    person = with_a_year()
    person.follows("moves", "b1")
    assert "asks for EGP 125,000" in person.heard
    person.presses("leads")
    person.types("100")
    saves(person)
    (goal,) = person.known.goals

    assert (goal.metric, goal.relative, goal.serves, goal.deadline) == ("leads", True, ("b1",), date(2027, 3, 31))
    assert goal.baseline == Amount(value=100)


def test_a_goal_of_ones_own_is_as_good_as_a_suggestion() -> None:
    person = with_a_year()
    person.follows("moves", "b1")
    person.types("more reviews on google maps")

    assert person.state.stack[-1].answers["metric"] == "reviews"
    assert person.state.stack[-1].answers["serves"] == ["b1"]


@pytest.mark.parametrize("words", ["no", "none", "لا", "don't know"])
def test_none_is_an_answer(words: str) -> None:
    person = with_a_year()
    person.follows("moves", "b1")
    person.types(words)
    assert person.question is None
    assert person.known.goals == ()


def test_a_new_date_moves_the_quarters_and_nothing_else() -> None:
    person = with_a_year()
    person.follows("change_bigger", "b1")
    person.types("end of June 2027")
    after = year_of(person)

    assert after.deadline == date(2027, 6, 30)
    assert [one.ends for one in after.quarters] == [date(2027, 3, 31), date(2027, 6, 30)]
    assert after.model_copy(update={"deadline": YEAR.deadline, "quarters": ()}) == YEAR


def test_a_new_number_asks_for_words_that_fit_it() -> None:
    person = with_a_year()
    person.follows("change_bigger", "b1")
    person.types("30%")
    assert person.buttons[0] == "revenue +30%"
    person.presses("fresh")

    assert year_of(person).words == "revenue +30%"
    assert [one.part.value for one in year_of(person).quarters] == [130_000] * 4


def test_new_words_without_a_number_leave_the_number() -> None:
    person = with_a_year()
    person.follows("change_bigger", "b1")
    person.presses("words")
    person.types("a year without worries")

    assert year_of(person) == with_a_year(words="a year without worries").known.business_goals[0]


def test_a_number_given_to_a_quarter_stays_when_the_quarters_are_looked_at_again() -> None:
    person = with_a_year()
    person.follows("quarters", "b1")
    person.types("Q4 200k")
    person.presses("adjust")
    person.presses("fine")
    person.follows("quarters", "b1")
    person.presses("fine")
    person.follows("change_bigger", "b1")
    person.presses("words")
    person.types("a year without worries")

    assert [one.part.value for one in year_of(person).quarters] == [100_000, 100_000, 100_000, 200_000]


def test_the_figure_that_stands_already_is_no_target() -> None:
    person = with_a_year()
    person.follows("change_bigger", "b1")
    person.presses("number")
    person.types("400000")

    assert "today's figure already" in person.heard
    assert person.question == "bigger_change.value"


def test_it_is_deleted_after_a_yes_and_the_goals_stay() -> None:
    person = with_a_year(Person().has("g1", serves=("b1", "b2")))
    person.follows("drop_bigger", "b1")
    assert "The goal under it stays" in person.heard
    assert person.known.business_goals
    person.follows("gone_bigger", "b1")

    assert person.known.business_goals == ()
    assert person.goal("g1").serves == ("b2",)


@pytest.mark.parametrize("action", ["bigger", "quarters", "moves", "hang", "add_under", "change_bigger", "drop_bigger"])
def test_a_button_of_one_that_is_gone_does_no_harm(action: str) -> None:
    person = with_a_year()
    person.follows(action, "gone")
    assert person.says
    assert person.known.business_goals == with_a_year().known.business_goals


def test_three_goals_without_an_order_are_named_once_with_a_way_to_choose() -> None:
    person = Person().has("g1").has("g2")
    person.known = known_after(person.known, SaveBusinessGoal(YEAR))
    person.follows("add_under", "b1")
    person.types("more leads from 100 to 110 by the end of March")
    saves(person)
    assert "none comes first" in person.heard
    person.follows("order")
    person.follows("primary", "g2")

    assert [goal.id for goal in person.known.goals if goal.primary] == ["g2"]
