"""Bigger goals in words: a goal put under one or taken from it, their number, day and words told anew."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.effects import SaveBusinessGoal
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.known_after import known_after
from tests.flows.person import Person

MILLION, TWO = Amount(value=1_000_000, unit="EGP"), Amount(value=2_000_000, unit="EGP")


def with_year(language: str = "en", words: str = "revenue 1 million EGP", **fields: Any) -> Person:
    """Somebody with a bigger goal, a goal of bookings, and one of followers on Instagram."""
    person = Person("ar" if language == "ar" else "en").has("g1", **fields)
    person.has("g2", metric="followers", channel="instagram", per=None, baseline=Amount(value=1000))
    person.has("g3", metric="leads")
    bigger = bigger_goal(words, person.known).model_copy(update={"id": "b1"})
    person.known = known_after(person.known, SaveBusinessGoal(bigger))
    return person


def year(person: Person) -> BusinessGoal:
    found = person.known.business_goal("b1")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("words", "goal_id"),
    [
        ("put the Instagram goal under the revenue goal", "g2"),
        ("hang the bookings goal under the yearly goal", "g1"),
        ("move the second goal under the bigger goal", "g2"),
        ("link the followers goal to revenue", "g2"),
        ("the bookings goal serves the revenue goal", "g1"),
        ("حط هدف إنستغرام تحت هدف الإيرادات", "g2"),
        ("خلي هدف الحجوزات تحت الهدف السنوي", "g1"),
        ("دير هدف المتابعين تحت الهدف الأكبر", "g2"),
        ("اربط هدف المتابعين بهدف الإيرادات", "g2"),
        ("هدف الحجوزات يخدم هدف الإيرادات", "g1"),
    ],
)
def test_a_goal_is_put_under_a_bigger_one(words: str, goal_id: str) -> None:
    person = with_year()
    before = person.known
    person.types(words)

    assert person.goal(goal_id) == (before.goal(goal_id) or person.goal()).model_copy(update={"serves": ("b1",)})
    assert [one for one in person.known.goals if one.id != goal_id] == [g for g in before.goals if g.id != goal_id]
    assert person.known.business_goals == before.business_goals
    assert [(one.goal_id, set(one.after)) for one in person.known.changes] == [(goal_id, {"serves"})]
    person.types("/undo")
    assert person.goal(goal_id).serves == ()


@pytest.mark.parametrize(
    "words",
    [
        "take the bookings goal out of the revenue goal",
        "remove the bookings goal from under the yearly goal",
        "شيل هدف الحجوزات من تحت هدف الإيرادات",
        "افصل هدف الحجوزات عن الهدف الأكبر",
    ],
)
def test_a_goal_is_taken_from_under_it(words: str) -> None:
    person = with_year(serves=("b1",))
    person.types(words)

    assert person.goal().serves == ()
    assert person.known.business_goals != ()


def test_the_goal_at_hand_may_be_pointed_at() -> None:
    person = with_year()
    person.follows("open", "g2")
    person.types("put it under the yearly goal")

    assert person.goal("g2").serves == ("b1",)


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("the yearly goal is 2 million now", {"target": TWO}),
        ("make the yearly goal 2 million", {"target": TWO}),
        ("change the bigger goal to 2 million", {"target": TWO}),
        ("raise the yearly revenue to 2 million", {"target": TWO}),
        ("the yearly revenue goal is 2 million instead of 1 million", {"target": TWO}),
        ("الهدف السنوي صار ٢ مليون", {"target": TWO}),
        ("خلي هدف السنة مليونين", {"target": TWO}),
        ("الهدف الكبير ولى ٢ مليون", {"target": TWO}),
        ("غيّر الهدف الأكبر إلى ٢ مليون", {"target": TWO}),
        ("move the yearly goal to the end of 2028", {"deadline": date(2028, 12, 31)}),
        ("the bigger goal's deadline is June 2028", {"deadline": date(2028, 6, 30)}),
        ("أجّل الهدف السنوي ٣ شهور", {"deadline": date(2028, 2, 29)}),
    ],
)
def test_its_number_or_day_is_told_anew(words: str, fields: dict[str, Any]) -> None:
    person = with_year()
    before, goals = year(person), person.known.goals
    person.types(words)
    if person.question == "bigger_change.reworded":
        person.presses("same")

    assert year(person) == before.model_copy(update=fields)
    assert person.known.goals == goals


def test_the_words_that_name_the_old_number_are_offered_with_the_new_one() -> None:
    person = with_year()
    person.types("the yearly goal is 2 million now")
    assert "revenue 2,000,000 EGP" in person.buttons
    person.presses("fresh")

    assert (year(person).words, year(person).target) == ("revenue 2,000,000 EGP", TWO)


def test_words_typed_instead_are_read_anew() -> None:
    person = with_year()
    person.types("the yearly goal is 2 million now")
    person.types("revenue of 3 million by June 2028")

    assert year(person).target == Amount(value=3_000_000, unit="EGP")
    assert year(person).deadline == date(2028, 6, 30)


@pytest.mark.parametrize(
    ("words", "target", "metric"),
    [
        ("revenue of 3 million", Amount(value=3_000_000, unit="EGP"), "revenue"),
        ("300 new customers", Amount(value=300), "new_customers"),
        ("a wonderful year", MILLION, "revenue"),
    ],
)
def test_new_words_are_read_anew_and_the_day_stays(words: str, target: Amount, metric: str) -> None:
    person = with_year()
    day = year(person).deadline
    person.follows("change_bigger", "b1")
    person.presses("words")
    person.types(words)

    assert (year(person).words, year(person).target, year(person).metric) == (words, target, metric)
    assert year(person).deadline == day


def test_what_is_the_same_is_not_called_a_change() -> None:
    person = with_year()
    before = year(person)
    person.types("the yearly goal is 1 million now")

    assert year(person) == before
    assert "✅" not in person.heard
    assert "stands already" in person.heard


@pytest.mark.parametrize("words", ["delete the yearly goal", "احذف الهدف السنوي"])
def test_deleting_it_is_asked_first(words: str) -> None:
    person = with_year()
    person.types(words)

    assert person.known.business_goals != ()
    assert len(person.buttons) == 2


@pytest.mark.parametrize(
    "words",
    [
        "put more posts on Instagram",
        "more bookings under 10 dollars each",
        "this serves people in Cairo",
        "we want to serve 20 customers a day",
        "make the yearly followers goal 5000",
        "حط منتجات جديدة تحت السعر",
        "المحل يخدم الناس",
        "change the deadline to the end of April",
    ],
)
def test_other_words_leave_the_bigger_goal_and_what_hangs_there_alone(words: str) -> None:
    person = with_year()
    before = year(person)
    person.types(words)

    assert year(person) == before
    assert all(goal.serves == () for goal in person.known.goals)


def test_goals_ticked_under_it_stand_in_the_history_and_go_back_together() -> None:
    person = with_year()
    person.follows("hang", "b1")
    for goal_id in ("g1", "g2"):
        person.presses(f"on.{goal_id}")
    person.presses("done")

    assert [goal.serves for goal in person.known.goals] == [("b1",), ("b1",), ()]
    assert {one.goal_id for one in person.known.changes} == {"g1", "g2"}
    person.types("/undo")
    assert all(goal.serves == () for goal in person.known.goals)


@pytest.mark.parametrize(
    ("words", "kept_words"),
    [
        ("put it under a bigger goal: revenue 2 million", "revenue 2 million"),
        ("حطه تحت هدف أكبر: إيرادات مليون جنيه", "إيرادات مليون جنيه"),
        ("link it to the yearly goal: revenue +25%", "revenue +25%"),
    ],
)
def test_a_bigger_goal_that_is_told_along_is_made_and_read(words: str, kept_words: str) -> None:
    person = Person().has("g1")
    person.types(words)

    (bigger,) = person.known.business_goals
    assert (bigger.words, bigger.metric) == (kept_words, "revenue")
    assert bigger.target is not None
    assert person.goal().serves == (bigger.id,)


def test_a_number_spelt_out_in_its_words_is_asked_about_too() -> None:
    person = with_year("ar", "إيرادات مليون جنيه")
    person.types("الهدف السنوي بقى ٢ مليون")

    assert person.question == "bigger_change.reworded"


@pytest.mark.parametrize("words", ["we're at 45", "وصلنا ٤٥"])
def test_where_one_lives_can_wait_for_a_figure(words: str) -> None:
    person = Person("en" if words.isascii() else "ar")
    for one in ("raise bookings from 40 to 60 a month by the end of March", "it rose", "yes", "save it"):
        person.types(one)
    assert person.question is not None
    assert person.question.startswith("place.")
    question = person.question
    person.types(words)
    assert [one.amount.value for one in person.known.check_ins] == [45.0]
    person.types("push it to the end of April")

    assert person.known.goals[0].deadline == date(2027, 4, 30)
    assert person.question == question
