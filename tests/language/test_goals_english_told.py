"""English goals as other countries and trades tell them: idioms, typos, lakhs and quids, figures behind verbs."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context


def read(text: str) -> Reading:
    return read_goal(text, Context(date(2026, 11, 21), "EG"))


TARGETS = [
    ("Reach EGP 1.2M monthly sales by June", "revenue", 1.2e6, "EGP"),
    ("reach $50k in sales", "revenue", 50000, "USD"),
    ("reach 50k in sales", "sales", 50000, "count"),
    ("grow our reach to 50,000", "reach", 50000, "count"),
    ("We need to be seen by 50,000 people in Alexandria", "reach", 50000, "count"),
    ("pull in 60 fresh faces at the studio", "new_customers", 60, "count"),
    ("30 more punters at quiz night", "new_customers", 30, "count"),
    ("50 preorders before 3 March", "orders", 50, "count"),
    ("50 pre-orders before 3 March", "orders", 50, "count"),
    ("Need 2 lakh rupees of revenue per month", "revenue", 200000, "INR"),
    ("do ten thousand quid in December", None, 10000, "GBP"),
    ("Would be grand to make ten thousand quid", None, 10000, "GBP"),
]
LEVELS = ["Sign up 70 kids for the summer camp", "pick up 20 clients", "line up 6 gigs", "drum up 50 leads"]
DAYS = [
    ("increase sales by 20 percent in 6 monhts", "2027-05-21"),
    ("reach 2000 followers befor feb", "2027-01-31"),
    ("reach 2000 followers untill march", "2027-03-31"),
    ("do the needful to get 1000 orders by July", "2027-07-31"),
]
RATES = [
    ("We get about 12 enquiries a week at the school, would love 30", "week", 30),
    ("I currently do 6 photo shoots a month; by June I'd want 10", "month", 10),
]


@pytest.mark.parametrize(("text", "metric", "value", "unit"), TARGETS)
def test_an_amount_keeps_its_measure_and_unit(text: str, metric: str | None, value: float, unit: str) -> None:
    found = read(text)
    assert found.target is not None
    assert (found.target.value, found.target.unit) == (value, unit)
    assert metric is None or found.metric == metric


@pytest.mark.parametrize("text", LEVELS)
def test_the_up_of_sign_up_raises_nothing(text: str) -> None:
    found = read(text)
    assert found.target is not None
    assert not found.target.relative


@pytest.mark.parametrize("text", ["bump up sales 20%", "push our followers up by 300"])
def test_up_alone_still_raises(text: str) -> None:
    found = read(text)
    assert (found.direction, found.target is not None and found.target.relative) == ("increase", True)


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_deadline_outlives_typos(text: str, day: str) -> None:
    assert read(text).deadline == date.fromisoformat(day)


@pytest.mark.parametrize(("text", "per", "value"), RATES)
def test_the_period_told_with_today_is_that_of_the_wish(text: str, per: str, value: float) -> None:
    found = read(text)
    assert found.target is not None
    assert (found.per, found.target.value) == (per, value)


def test_to_be_seen_by_nobody_counted_names_no_measure() -> None:
    assert read("I need to be seen by the right people").metric is None


def test_knocking_off_lowers() -> None:
    assert read("knock a third off our no-shows before Feb").direction == "decrease"


@pytest.mark.parametrize("text", ["do you have any tips?", "will the bot remind me"])
def test_questions_stay_questions(text: str) -> None:
    assert not read(text).goal


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("after 3-4 months I want 50 clients", "2027-03-21"),
        ("بعد 3-4 شهور عايز 50 عميل", "2027-03-21"),
        ("عايز 50 عميل بعد ٢-٣ أشهر", "2027-02-21"),
        ("get 50 clients in 2-3 weeks", "2026-12-12"),
    ],
)
def test_of_a_range_of_months_the_later_end_is_the_deadline_and_neither_a_baseline(text: str, day: str) -> None:
    found = read(text)
    assert (found.baseline, found.deadline) == (None, date.fromisoformat(day))
