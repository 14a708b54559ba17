"""Ways to say things that few people use: what is meant is read, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.answers import read_answer
from dialogs.language.answers.picks import read_picks
from dialogs.language.goals.doing import doing_of
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.several import goals_in
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")
CREPT = (
    "Our costs have crept up every quarter since 2024 and the board isn't happy about it. We want to cut them by 15%"
)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2. By 30 June 2027", date(2027, 6, 30), date(2027, 6, 30)),
        ("سأخرج يناير 4 - فبراير 5", date(2027, 1, 4), date(2027, 2, 5)),
        ("December 28 - January 3", date(2026, 12, 28), date(2027, 1, 3)),
    ],
)
def test_days_beside_marks_are_those_meant(text: str, first: date, last: date) -> None:
    (found,) = (one for one in find_spans(text, CONTEXT) if one.kind == "date")

    assert (found.start, found.end) == (first, last)


@pytest.mark.parametrize("text", ["x-$20", "a-$20"])
def test_a_hyphen_that_joins_takes_nothing_from_money(text: str) -> None:
    assert [one.value for one in find_spans(text, CONTEXT)] == [20]


@pytest.mark.parametrize(
    ("text", "metric", "baseline", "target", "unit"),
    [
        ("raise our rating from 3.2 to 4.5 stars", "rating", 3.2, 4.5, "points"),
        ("خفض تكلفة العميل من 9 دنانير بحرينية إلى 6 دنانير", "cost_per_acquisition", 9, 6, "BHD"),
        ("we have been in business for 10 years and want 200 customers", "customers", None, 200, "count"),
        ("عندنا خبرة لمدة 10 سنوات ونريد 200 عميل", "customers", None, 200, "count"),
        ("$12 per lead", "leads", None, 12, "USD"),
        ("نريد الرد في ساعة بدل يوم ونص", "response_time", 1.5, 1, "hours"),
        (CREPT, "operating_costs", None, 15, "percent"),
    ],
)
def test_a_wish_keeps_its_figures_apart_from_what_is_told_beside_them(
    text: str, metric: str, baseline: float | None, target: float, unit: str
) -> None:
    reading = read_goal(text, CONTEXT)

    assert reading.metric == metric
    assert (reading.baseline and reading.baseline.value) == baseline
    assert reading.target is not None
    assert (reading.target.value, reading.target.unit) == (target, unit)


def test_the_longer_of_two_lengths_told_in_arabic_words_is_the_day() -> None:
    reading = read_goal("خلال تلاتة لستة شهور نريد 200 عميل", CONTEXT)

    assert reading.deadline == date(2027, 5, 21)


@pytest.mark.parametrize(
    ("text", "doing"),
    [
        ("I want to swim more", "swimming"),
        ("learn to cook simple and healthy and tasty meals for myself", None),
        ("نفسي أتعلم أكتر", "تعلّم"),
    ],
)
def test_what_one_wants_to_do_has_a_noun_where_it_is_short(text: str, doing: str | None) -> None:
    assert doing_of(text) == doing


@pytest.mark.parametrize(
    ("text", "picked"), [("1 2 3 out of 200", ()), ("1 and 2 for Sara", (1, 2)), ("١ سارة ٢ أحمد", (1, 2))]
)
def test_numbers_of_a_list_are_picked_where_little_else_is_said(text: str, picked: tuple[int, ...]) -> None:
    assert read_picks(text, 5, CONTEXT) == picked


def test_a_doubt_before_a_skip_is_no_question() -> None:
    assert read_answer("who knows? skip", "baseline", CONTEXT).reply in ("unknown", "skip")


def test_a_message_longer_than_any_list_of_wishes_is_one() -> None:
    long = "more orders and more reviews " * 400

    assert goals_in(long, CONTEXT) == (long,)


@pytest.mark.parametrize("text", ["raise our response time by 2 hours", "increase delivery time by 2 days"])
def test_a_length_that_is_told_to_grow_grows(text: str) -> None:
    assert read_goal(text, CONTEXT).direction == "increase"


def test_room_for_more_is_the_target_of_those_who_are_there() -> None:
    reading = read_goal("we have 18 children and places for 40", CONTEXT)

    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (18, 40)


def test_the_year_that_a_business_is_from_is_no_target() -> None:
    assert read_goal("فتحنا ب2012 وبدنا زباين اكتر", CONTEXT).target is None
