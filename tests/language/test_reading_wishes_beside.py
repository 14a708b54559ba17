"""Wishes and limits told beside a goal, what comes down to a part, and words that only look like a measure."""

from datetime import date

import pytest

from dialogs.language.answers.currency import currency_in
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.several import goals_in
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ("grow orders 20% and keep the rating at 4.8", ("rating", "min", 4.8)),
        ("reduce ad spend by 30% while keeping leads at 200 a month", ("leads", "min", 200)),
        ("grow orders 20%, keep response time at 2 hours", ("response_time", "max", 2)),
        ("زيادة الطلبات 20% مع الحفاظ على التقييم 4.8", ("rating", "min", 4.8)),
    ],
)
def test_a_level_that_is_kept_on_the_way_is_a_limit(line: str, limit: tuple[str, str, float]) -> None:
    read = read_goal(line, CONTEXT)
    assert read.guardrail is not None
    assert (read.guardrail.metric, read.guardrail.bound, read.guardrail.value) == limit
    assert read.target is not None
    assert (read.target.unit, read.per) == ("percent", None)


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (
            "more followers and 20% more sales and open a branch",
            ("more followers", "20% more sales", "open a branch"),
        ),
        ("زيادة المتابعين وزيادة المبيعات 20% ونفتح فرع", ("زيادة المتابعين", "زيادة المبيعات 20%", "نفتح فرع")),
        ("increase followers and engagement by 20%", ("increase followers and engagement by 20%",)),
        ("launch a campaign and get 300 leads", ("launch a campaign and get 300 leads",)),
    ],
)
def test_goals_are_parted_where_one_has_a_figure_and_each_its_movement(text: str, goals: tuple[str, ...]) -> None:
    assert goals_in(text, CONTEXT) == goals


def test_a_figure_behind_and_is_of_the_second_wish() -> None:
    read = read_goal("more followers and 20% more sales", CONTEXT)
    assert (read.metric, read.target) == ("followers", None)


@pytest.mark.parametrize(
    ("line", "value"), [("cut complaints to a third", 66.67), ("cut complaints by a third", 33.33)]
)
def test_what_is_left_is_no_change(line: str, value: float) -> None:
    target = read_goal(line, CONTEXT).target
    assert target is not None
    assert target.value == value


def test_a_part_of_something_is_no_rhythm() -> None:
    assert read_goal("lose a quarter of our costs", CONTEXT).per is None


@pytest.mark.parametrize(
    ("line", "metric"),
    [
        ("loads of people walk past, get 30 of them in", "custom"),
        ("30 more samples a week", "custom"),
        ("more doctors", None),
        ("عايزين مسابقات أكتر", None),
        ("incrase our bokings by 10%", "bookings"),
        ("get 500 folowers", "followers"),
        ("get 1 in 5 customers to come back", "repeat_purchase_rate"),
        ("توظيف ٣ مندوبين مبيعات", "employees"),
        ("no more than 2 days to deliver", "delivery_time"),
    ],
)
def test_a_measure_is_named_by_its_own_words_and_their_slips(line: str, metric: str | None) -> None:
    assert read_goal(line, CONTEXT).metric == metric


@pytest.mark.parametrize(
    ("line", "metric", "unit"),
    [
        ("raise revenue to 5 lakh a month", "revenue", "INR"),
        ("5 lakh followers", "followers", "count"),
        ("get customers from 340 to 380", "customers", "count"),
        ("win new customers from 5 to 10", "new_customers", "count"),
    ],
)
def test_the_unit_and_the_measure_of_a_level_follow_its_words(line: str, metric: str, unit: str) -> None:
    read = read_goal(line, CONTEXT)
    assert read.target is not None
    assert (read.metric, read.target.unit) == (metric, unit)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Egyptian", "EGP"),
        ("the Kuwaiti one", "KWD"),
        ("الريال السعودي", "SAR"),
        ("بالدرهم الإماراتي", "AED"),
        ("in pounds sterling", "GBP"),
        ("rupees", "INR"),
        ("not sure", None),
    ],
)
def test_a_currency_is_named_by_its_country(text: str, code: str | None) -> None:
    assert currency_in(text, CONTEXT) == code
