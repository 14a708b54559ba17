"""A bigger goal in quarters: understood from its words, approved or changed in words, adding up to what was said."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.effects import SaveProfile
from dialogs.known_after import known_after
from tests.flows.person import Person
from tests.flows.planned import goes


def found_by_four_questions(result: str, language: str = "en") -> Person:
    person = Person("ar" if language == "ar" else "en")
    person.has("g1")
    at_home = person.known.profile.model_copy(update={"country": "EG"})
    person.known = known_after(person.known, SaveProfile(at_home))
    person.follows("new_bigger")
    person.types(result)
    for _ in range(3):
        person.types("/skip")
    return person


def kept(person: Person) -> BusinessGoal:
    return person.known.business_goals[-1]


def parts(person: Person) -> list[float]:
    return [one.part.value for one in kept(person).quarters]


@pytest.mark.parametrize(
    ("words", "metric", "target", "unit", "relative"),
    [
        ("revenue +25%", "revenue", 25, "percent", True),
        ("زيادة الإيرادات 25%", "revenue", 25, "percent", True),
        ("half a million", "revenue", 500_000, "EGP", False),
        ("نربح ١٠٠ ألف", "profit", 100_000, "EGP", False),
        ("مبيعات بمليون ونص", "sales", 1_500_000, "EGP", False),
        ("500 مليون دينار رقم معاملات", "revenue", 500_000_000, "JOD", False),
        ("win 200 new customers", "new_customers", 200, "count", True),
        ("the cost of winning a customer −10%", "cost_per_acquisition", 10, "percent", True),
    ],
)
def test_the_result_is_read_like_a_goal(words: str, metric: str, target: float, unit: str, *, relative: bool) -> None:
    goal = kept(found_by_four_questions(words))

    assert (goal.words, goal.metric, goal.relative) == (words, metric, relative)
    assert goal.target == Amount(value=target, unit=unit)
    assert goal.deadline == date(2027, 11, 30)


@pytest.mark.parametrize("words", ["half a million", "مبيعات بمليون ونص", "profit of 500k"])
def test_no_currency_is_claimed_before_the_country_is_known(words: str) -> None:
    person = Person().has("g1")
    person.follows("new_bigger")
    person.types(words)
    for _ in range(3):
        person.types("/skip")

    assert kept(person).target is not None
    assert "EGP" not in person.heard
    assert "sales" not in person.heard


def test_a_day_of_its_own_is_kept() -> None:
    assert kept(found_by_four_questions("revenue +25% by the end of 2027")).deadline == date(2027, 12, 31)


def test_words_without_a_number_stay_words() -> None:
    person = found_by_four_questions("open a second branch")

    assert kept(person).target is None
    assert "In numbers" not in person.heard
    assert person.question is None


def test_a_bare_percentage_is_asked_of_what() -> None:
    person = Person().has("g1")
    person.follows("new_bigger")
    person.types("25%")
    assert person.buttons == ["Revenue +25%", "Profit +25%"]
    person.presses("revenue.25%")

    assert person.question == "bigger.focus"


def test_the_year_is_shared_out_and_kept_when_it_is_approved() -> None:
    person = found_by_four_questions("revenue +25%")
    person.types("400000")
    assert "EGP 500,000 over 4 quarters is EGP 125,000 each." in person.heard
    assert kept(person).quarters == ()
    person.types("yes")

    assert parts(person) == [125_000] * 4
    assert kept(person).baseline == Amount(value=400_000, unit="EGP")


def test_goals_that_lead_to_a_year_without_quarters_are_offered_for_the_usual_time() -> None:
    person = found_by_four_questions("open a second branch")
    person.follows("moves", kept(person).id)

    assert "What could lead to “open a second branch” until 31 March 2027:" in person.heard
    assert person.buttons[1] == "Leads +10%"


@pytest.mark.parametrize("unknown", ["don't know", "<unknown>"])
def test_who_does_not_know_the_year_before_gets_steps_in_percent(unknown: str) -> None:
    person = goes(found_by_four_questions("profit +20%"), unknown)
    assert "By 31 May 2027: +10%" in person.heard
    person.types("fine")

    assert parts(person) == [5, 5, 5, 5]


def test_a_season_is_weighed_as_a_suggestion_until_its_size_is_said() -> None:
    person = found_by_four_questions("half a million")
    person.types("Ramadan is the strongest season")
    assert "was not said" in person.heard
    person.types("Ramadan is double")
    assert "was not said" not in person.heard
    assert "EGP 200,000 (Ramadan)" in person.heard
    person.presses("fine")

    assert parts(person) == [200_000, 100_000, 100_000, 100_000]


def test_a_changed_quarter_moves_the_others() -> None:
    person = found_by_four_questions("half a million")
    person.types("make Q2 200,000")
    assert person.question == "yearly.others"
    person.types("adjust them")
    person.types("yes")

    assert parts(person) == [100_000, 200_000, 100_000, 100_000]
    assert kept(person).target == Amount(value=500_000, unit="EGP")


def test_a_changed_quarter_may_move_the_year_instead() -> None:
    person = found_by_four_questions("half a million")
    person.types("Q4 200k")
    person.presses("leave")
    person.types("yes")

    assert parts(person) == [125_000, 125_000, 125_000, 200_000]
    assert kept(person).target == Amount(value=575_000, unit="EGP")


def test_a_quarter_beyond_the_year_moves_the_year() -> None:
    person = found_by_four_questions("half a million")
    person.types("Q4 900k")

    assert "Then it comes to EGP 1,275,000 in all." in person.heard
    assert person.question == "yearly.quarters"


def test_a_level_is_given_where_it_stands_at_the_quarters_end() -> None:
    person = found_by_four_questions("followers from 1000 to 4000")
    person.types("by Q2 3000")
    person.presses("adjust")
    person.types("yes")

    assert parts(person) == [750, 1250, 500, 500]


def test_back_takes_a_changed_quarter_back() -> None:
    person = found_by_four_questions("half a million")
    person.types("Q4 is double")
    person.types("/back")
    person.presses("fine")

    assert parts(person) == [125_000] * 4


@pytest.mark.parametrize("words", ["no", "لا", "50000", "💰", "why?"])
def test_what_is_no_change_leaves_the_quarters_open(words: str) -> None:
    person = found_by_four_questions("half a million")
    person.types(words)

    assert person.question == "yearly.quarters"
    assert kept(person).quarters == ()


def test_a_season_that_does_not_come_is_named() -> None:
    person = found_by_four_questions("half a million by the end of June 2027")
    person.types("back to school is strong")

    assert "doesn't fall into this time" in person.heard


def test_a_measure_without_a_number_is_asked_for_one() -> None:
    person = found_by_four_questions("be profitable")
    assert person.question == "yearly.target"
    person.types("500k")
    person.types("yes")

    assert parts(person) == [125_000] * 4


@pytest.mark.parametrize(
    ("words", "parts_kept"),
    [
        ("رمضان ضعف غيره", [200_000, 100_000, 100_000, 100_000]),
        ("الربع الرابع دبل", [100_000, 100_000, 100_000, 200_000]),
    ],
)
def test_seasons_are_heard_in_arabic(words: str, parts_kept: list[float]) -> None:
    person = found_by_four_questions("إيرادات نص مليون", "ar")
    person.types(words)
    person.types("تمام")

    assert parts(person) == parts_kept


@pytest.mark.parametrize("words", ["make it 600k", "the whole year is 600k", "I want 600k instead", "خليها ٦٠٠ ألف"])
def test_a_figure_told_for_no_quarter_is_the_years(words: str) -> None:
    person = found_by_four_questions("half a million")
    person.types(words)
    assert person.question == "yearly.quarters"
    person.types("yes")

    assert parts(person) == [150_000] * 4
    assert kept(person).target == Amount(value=600_000, unit="EGP")


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("year", [150_000] * 4),
        ("the whole year", [150_000] * 4),
        ("السنة كلها", [150_000] * 4),
        ("1", [125_000, 600_000, 125_000, 125_000]),
        ("the second quarter", [125_000, 600_000, 125_000, 125_000]),
        ("الربع الثاني", [125_000, 600_000, 125_000, 125_000]),
        ("fine", [125_000] * 4),
    ],
)
def test_of_a_bare_figure_it_is_asked_what_it_is_of(then: str, expected: list[float]) -> None:
    person = found_by_four_questions("half a million")
    person.types("600000")
    assert parts(person) == []
    person.presses(then) if then in {"year", "1", "fine"} else person.types(then)
    if person.question is not None:
        person.types("yes")

    assert parts(person) == expected


@pytest.mark.parametrize("words", ["3", "10/20/30/40", "Q1 30%, Q2 90%", "Q1 20% Q2 20% Q3 20% Q4 20%", "make Q3 -5"])
def test_what_cannot_be_meant_is_asked_again(words: str) -> None:
    person = found_by_four_questions("half a million")
    person.types(words)
    person.presses("fine")

    assert parts(person) == [125_000] * 4


def test_shares_in_their_order_need_no_names() -> None:
    person = found_by_four_questions("half a million")
    person.types("20 20 20 40")
    person.types("yes")

    assert parts(person) == [100_000, 100_000, 100_000, 200_000]


@pytest.mark.parametrize(
    "words", ["it should be 200k in the first quarter", "quarter 1: 200k", "the first one 200 thousand"]
)
def test_a_quarter_is_meant_though_other_goals_are_kept(words: str) -> None:
    person = found_by_four_questions("half a million")
    person.types(words)
    person.presses("adjust")
    person.types("yes")

    assert parts(person) == [200_000, 100_000, 100_000, 100_000]
    assert not person.goal().primary
