"""What a wish says beside its measure belongs to the saved goal too, in whatever it is shown by."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal, stating
from dialogs.domain.goals.measured import kept_of, measure_of
from dialogs.domain.goals.sentences import goal_sentence, what_goal_is_now
from dialogs.domain.rewording.rewording import goal_as_read, reword
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic

DAY = date(2027, 3, 31)


def saved(wish: str) -> Goal:
    said = goal_as_read(read_goal(wish, Context(TODAY, "EG")), DAY, "EG")
    return stating(replace(said, target=said.target or Amount(value=10, unit="percent"), relative=True), DAY)


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("more followers from Leeds", "followers from Leeds"),
        ("more orders from the hospitality sector", "hospitality sector"),
        ("more registrations for our coding bootcamp", "our coding bootcamp"),
        ("more sales on Etsy", "on Etsy"),
        ("more bookings during Ramadan", "during Ramadan"),
        ("more leads from law firms", "from law firms"),
    ],
)
def test_a_saved_goal_says_where_of_what_and_from_whom(wish: str, kept: str) -> None:
    goal = saved(wish)

    assert kept in aloud(goal_sentence(goal))
    assert kept in aloud(what_goal_is_now(goal))


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("عايز متابعين أكتر من الإسكندرية", "من الإسكندرية"),
        ("نبغى عملاء أكثر من قطاع التجزئة", "قطاع التجزئة"),
        ("عايزين نزود المبيعات على أمازون", "على أمازون"),
        ("بدنا طلاب أكتر لدروس الكمان", "لدروس الكمان"),
        ("نبي حجوزات أكثر في رمضان", "في رمضان"),
    ],
)
def test_a_saved_goal_in_arabic_says_it_too(wish: str, kept: str) -> None:
    goal = saved(wish)

    assert kept in in_arabic(goal_sentence(goal))
    assert kept in in_arabic(what_goal_is_now(goal))


def test_a_plain_goal_has_nothing_beside_its_measure() -> None:
    assert saved("more followers").said is None
    assert kept_of(Qualifiers(strength="much", per="week", rival="competitors")) is None


def test_a_chosen_rewording_hands_it_on() -> None:
    for one in reword(read_goal("we want to be known in Leeds", Context(TODAY, "EG")), today=TODAY, country="EG"):
        assert one.said is not None
        assert one.said.place is not None


def test_it_is_stored_and_comes_back_and_an_older_goal_still_loads() -> None:
    goal = saved("more orders from law firms in Leeds")
    stored = json.loads(goal.model_dump_json())

    assert Goal.model_validate(stored) == goal
    del stored["said"]
    assert Goal.model_validate(stored).said is None


def test_it_stays_when_the_target_is_a_level() -> None:
    goal = saved("more followers from Leeds").model_copy(
        update={"target": Amount(value=500), "relative": False, "direction": "reach"}
    )

    assert aloud(goal_sentence(goal)) == "Reach 500 followers from Leeds by Wednesday 31 March 2027"


@pytest.mark.parametrize(
    ("metric", "folk", "name"),
    [
        ("subscriptions", "members", "the number of members"),
        ("subscriptions", "students", "paid subscriptions"),
        ("new_customers", "students", "the number of new students"),
        ("bookings", "students", "bookings"),
    ],
)
def test_people_are_called_by_their_own_name_where_it_is_they_who_are_counted(
    metric: str, folk: str, name: str
) -> None:
    goal = saved("more of them").model_copy(update={"metric": metric, "said": Qualifiers(folk=folk)})

    assert aloud(measure_of(goal)) == name
