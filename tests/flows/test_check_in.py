"""A figure that comes by itself goes to its goal, is doubted where it leaps, and can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import DeleteCheckIn, SaveCheckIn
from dialogs.kept.report import report_for
from tests.flows.person import Person

DAY = date(2026, 12, 20)


def noted(person: Person) -> list[tuple[str, float]]:
    return [(one.check_in.goal_id, one.check_in.amount.value) for one in person.effects if isinstance(one, SaveCheckIn)]


def busy() -> Person:
    """Somebody with goals of six kinds."""
    person = Person().has("bookings")
    person.has("letters", metric="email_subscribers", thing="newsletter subscribers", wish="newsletter readers")
    person.has("orders", metric="orders", wish="طلبات أكثر").has("leads", metric="leads")
    person.has("sales", metric="sales", wish="زيادة المبيعات", baseline=Amount(value=40000, unit="EGP"))
    return person.has("menu", metric=None, direction="deliver", thing="the new menu", target=None, baseline=None)


@pytest.mark.parametrize(
    ("words", "goal_id"),
    [
        ("bookings 95", "bookings"),
        ("الحجوزات 51", "bookings"),
        ("we have 95 bookings now", "bookings"),
        ("1,250 subscribers", "letters"),
        ("newsletter 1250", "letters"),
        ("230 طلب", "orders"),
        ("المبيعات وصلت 55 الف", "sales"),
        ("leads 215", "leads"),
        ("done", "menu"),
        ("not yet", "menu"),
        ("تمّ", "menu"),
        ("I want 100 leads", None),
        ("100 orders by march", None),
        ("increase bookings to 80", None),
        ("what about 95 bookings?", None),
        ("the ads were too slow", None),
        ("95", None),
        ("2 orders were late", None),
    ],
)
def test_words_beside_a_figure_name_its_goal_and_a_wish_names_none(words: str, goal_id: str | None) -> None:
    assert report_for(words, busy().known) == goal_id


def test_a_figure_with_its_measure_is_noted_for_that_goal_without_asking() -> None:
    person = busy().stood_at("bookings", 44, DAY)
    person.types("bookings 51 now")

    assert noted(person) == [("bookings", 51)]
    assert person.question is None


def test_a_figure_alone_among_several_goals_is_asked_about_and_things_to_do_are_not_offered() -> None:
    person = busy()
    person.types("we're at 48")

    assert person.question == "check_in.goal_id"
    assert not any("menu" in label for label in person.buttons)


@pytest.mark.parametrize("answer", ["yes", "other", "420"])
def test_a_figure_that_leaps_is_asked_about(answer: str) -> None:
    person = Person().has("g1", target=Amount(value=500)).stood_at("g1", 430, DAY)
    person.types("1")
    assert person.question == "check_in.sure"
    assert "From 430 to 1?" in person.heard
    assert noted(person) == []

    if answer == "420":
        person.types(answer)
        assert noted(person) == [("g1", 420)]
    else:
        person.presses(answer)
        assert person.question == (None if answer == "yes" else "check_in.value")


def test_a_figure_on_the_way_to_the_target_is_no_leap() -> None:
    person = Person().has("g1", baseline=Amount(value=10), target=Amount(value=100))
    person.types("we're at 90")

    assert noted(person) == [("g1", 90)]


def test_what_the_measure_cannot_be_is_not_noted() -> None:
    person = Person().has("g1", metric="rating", baseline=Amount(value=4.1), target=Amount(value=4.5))
    person.types("we're at 420")

    assert noted(person) == []
    assert person.question == "check_in.value"


def test_a_figure_can_be_taken_back() -> None:
    person = Person().has("g1").stood_at("g1", 44, DAY)
    person.types("48")
    assert "Take it back" in person.buttons
    person.presses("undo:id1v")

    assert [one.check_in_id for one in person.effects if isinstance(one, DeleteCheckIn)] == ["id1v"]
    assert [one.amount.value for one in person.known.check_ins] == [44]
    assert "44 again" in person.heard


@pytest.mark.parametrize(("words", "status"), [("done", "reached"), ("not yet", "active"), ("تمّ", "reached")])
def test_done_and_not_yet_are_about_the_one_thing_to_do(words: str, status: str) -> None:
    person = Person().has("g1", metric=None, direction="deliver", thing="the menu", target=None, baseline=None)
    person.types(words)

    assert person.goal().status == status


def test_done_too_early_can_be_taken_up_again() -> None:
    person = Person().has("g1", metric=None, direction="deliver", thing="the menu", target=None, baseline=None)
    person.types("done")
    person.presses("reopen:g1")

    assert person.goal().status == "active"


@pytest.mark.parametrize("words", ["500 درهم", "3000 ريال", "$500", "€ 3,000", "80%", "٨٠٪"])
def test_an_amount_that_the_measure_cannot_have_is_no_figure_of_its_goal(words: str) -> None:
    person = Person().has("bookings")
    person.types(words)
    assert noted(person) == []
    assert "not noted" in person.heard
    person.types("51")
    assert noted(person) == [("bookings", 51)]


def test_money_goes_to_the_one_goal_that_counts_money() -> None:
    person = Person().has("bookings").has("sales", metric="revenue", baseline=Amount(value=40000, unit="EGP"))
    person.types("45000 جنيه")
    assert noted(person) == [("sales", 45000)]


def test_a_percentage_fits_no_goal_that_counts() -> None:
    person = Person().has("bookings").has("sales", metric="revenue", baseline=Amount(value=40000, unit="EGP"))
    person.types("80%")
    assert noted(person) == []
    assert "fits none" in person.heard


@pytest.mark.parametrize(
    "words",
    ["بعنا ١٧٥ الشهر ده", "بعنا 175 هذا الشهر", "we sold 175 this month", "175 sold so far", "بعنا ١٧٥ طلب"],
)
def test_what_was_sold_this_month_is_a_figure_for_the_goal_that_counts_it(words: str) -> None:
    person = Person().has("orders", metric="orders", wish="more orders", baseline=Amount(value=150))
    person.types(words)
    assert noted(person) == [("orders", 175)]


@pytest.mark.parametrize("words", ["I want to sell 175 this month", "بدنا نبيع ١٧٥ الشهر ده"])
def test_what_is_to_be_sold_is_no_figure(words: str) -> None:
    assert report_for(words, Person().has("orders", metric="orders").known) is None


@pytest.mark.parametrize("words", ["لأ ٨٧", "لا قصدي 87", "no, 87", "sorry, 87"])
def test_a_figure_noted_a_moment_ago_gives_way_to_the_one_that_was_meant(words: str) -> None:
    person = Person().has("bookings").has("leads", metric="leads")
    person.types("bookings 85")
    person.types(words)
    assert [(one.goal_id, one.amount.value) for one in person.known.check_ins] == [("bookings", 87)]


def test_a_figure_of_another_day_is_not_set_right_by_a_no() -> None:
    person = Person().has("bookings").stood_at("bookings", 44, date(2026, 11, 1))
    person.types("no, 87")
    assert person.known.check_ins[0].amount.value == 44
