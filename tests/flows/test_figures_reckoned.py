"""Figures that are not what was said: sums, shares of the way, other periods, single days; asked about, then kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

RETURNS: dict[str, Any] = {
    "wish": "halve returns مرتجعات",
    "metric": "custom",
    "thing": "returns",
    "direction": "decrease",
    "per": None,
    "baseline": Amount(value=8, unit="percent"),
    "target": Amount(value=4, unit="percent"),
}


def somebody(text: str, **fields: Any) -> Person:
    person = Person(language="en" if text.isascii() else "ar").has("g1", **fields)
    person.on(date(2027, 1, 8))
    return person


def kept(person: Person) -> list[tuple[float, date | None]]:
    return [(one.amount.value, one.since) for one in person.known.check_ins]


RECKONED = [
    ("30 + 14", 44),
    ("30 plus 14", 44),
    ("30 from ads and 14 from referrals", 44),
    ("30 من الإعلانات و14 من التوصيات", 44),
    ("30 زائد 14", 44),
    ("50% of the way", 50),
    ("we're halfway", 50),
    ("60% من الطريق", 52),
    ("نص الطريق", 50),
    ("a third of it", 20),
    ("down 10%", 36),
    ("نزلت 10%", 36),
    ("10 + 20 + 14 bookings", 44),
    ("it doubled", 80),
    ("تضاعف", 80),
    ("11 a week", 48),
    ("about 11 a week", 48),
    ("١١ في الأسبوع", 48),
    ("2 في اليوم", 61),
]


@pytest.mark.parametrize(("text", "now"), RECKONED)
def test_a_reckoned_figure_is_asked_about_and_kept(text: str, now: float) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question == "check_in.right"
    assert kept(person) == []

    person.presses("yes")
    assert kept(person) == [(now, None)]


@pytest.mark.parametrize("text", ["11 a week", "11 في الأسبوع"])
def test_it_may_be_of_the_goals_own_period_after_all(text: str) -> None:
    person = somebody(text)
    person.types(text)
    person.presses("level")
    assert kept(person) == [(11, None)]


@pytest.mark.parametrize("text", ["44 a month", "we're at 44", "44 so far", "44 in December", "44 بالشهر", "وصلنا 44"])
def test_a_plain_figure_is_kept_at_once(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert [one for one, _ in kept(person)] == [44]


@pytest.mark.parametrize(
    ("text", "share"), [("12 of 200", 6), ("we had 12 returns out of 200", 6), ("١٢ من أصل ٢٠٠", 6)]
)
def test_a_part_of_a_whole_is_a_share(text: str, share: float) -> None:
    person = somebody(text, **RETURNS)
    person.types(text)
    assert [one for one, _ in kept(person)] == [share]


@pytest.mark.parametrize("text", ["5 bookings today", "5 yesterday", "٥ حجوزات اليوم", "امبارح ٥"])
def test_a_figure_of_one_day_is_kept_beside_a_monthly_goal(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question == "check_in.right"

    person.presses("yes")
    assert person.known.check_ins[0].since == person.known.check_ins[0].on


@pytest.mark.parametrize("text", ["48 today", "we're at 48 today", "٤٨ اليوم"])
def test_a_figure_near_the_last_one_is_no_single_days(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert kept(person) == [(48, None)]


RANGES = ["43-45", "between 43 and 45", "somewhere between 43 and 45", "بين 43 و45", "ما بين ٤٣ و ٤٥"]


@pytest.mark.parametrize("text", RANGES)
@pytest.mark.parametrize(("end", "figure"), [("level", 43), ("yes", 44), ("high", 45)])
def test_of_a_range_one_figure_is_kept(text: str, end: str, figure: float) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question == "check_in.right"

    person.presses(end)
    assert kept(person) == [(figure, None)]


@pytest.mark.parametrize(
    "text", ["increase sales by 10%", "from 40 to 60 bookings by May", "get 20 from ads by June", "زيادة المبيعات 10%"]
)
def test_a_wish_is_not_reckoned(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert person.question is not None
    assert person.question.startswith("goal.")


@pytest.mark.parametrize(
    ("text", "figure"),
    [("44, no wait, 46", 46), ("44 no 46", 46), ("46 not 44", 46), ("٤٦ مو ٤٤", 46), ("44 قصدي 46", 46)],
)
def test_what_is_taken_back_in_one_breath_does_not_count(text: str, figure: float) -> None:
    person = somebody(text)
    person.types(text)
    assert kept(person) == [(figure, None)]


ANEW = [
    "the last figure was wrong, it was 46",
    "sorry that's wrong, 46",
    "typo: 46",
    "wrong number, it should be 46",
    "change the figure of 8 January to 46",
    "correct the last figure to 46",
    "غيّر رقم 8 يناير إلى 46",
    "غيّر رقم 8 يناير ل46",
    "آخر رقم كان غلط 46",
    "معلش ٤٦",
]


@pytest.mark.parametrize("text", ANEW)
def test_a_figure_noted_takes_another_value(text: str) -> None:
    person = somebody(text)
    person.types("44")
    person.types(text)
    assert kept(person) == [(46, None)]
    assert person.goal().target == Amount(value=60)


@pytest.mark.parametrize("text", ["delete it", "delete it please", "scratch that", "امسحها", "احذفه", "شيله"])
def test_it_right_after_a_figure_is_the_figure(text: str) -> None:
    person = somebody(text)
    person.types("44")
    person.types(text)
    assert kept(person) == []
    assert person.goal().status == "active"


@pytest.mark.parametrize(("text", "told"), [("$45k", "$45,000"), ("45 ألف دولار", "٤٥"), ("€45k", "€45,000")])
def test_money_of_another_currency_is_not_noted(text: str, told: str) -> None:
    money = {
        "metric": "revenue",
        "wish": "more revenue",
        "baseline": Amount(value=40000, unit="GBP"),
        "target": Amount(value=60000, unit="GBP"),
    }
    person = somebody(text, **money)
    person.types(text)
    assert kept(person) == []
    assert person.question == "check_in.value"
    del told


@pytest.mark.parametrize(
    "text", ["1,100 yesterday", "1,100 as of yesterday", "last Friday 1,100", "1,100 on 3 Jan 2027"]
)
def test_thousands_stay_whole_beside_a_day(text: str) -> None:
    person = somebody(text, metric="followers", per=None, baseline=Amount(value=900), target=Amount(value=2000))
    person.types(text)
    assert [one for one, _ in kept(person)] == [1100]


@pytest.mark.parametrize("text", ["46 last month", "46 in December", "46 الشهر الماضي", "46 في ديسمبر"])
def test_a_figure_before_its_month_is_no_day_of_it(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert kept(person) == [(46, date(2026, 12, 1))]


TOTAL: dict[str, Any] = {"metric": "new_customers", "wish": "new clients", "per": None, "target": Amount(value=40)}


@pytest.mark.parametrize("start", [None, Amount(value=0)])
@pytest.mark.parametrize("text", ["got one today", "1", "just 1 today", "اليوم 1"])
def test_a_total_told_smaller_than_before_may_be_what_came(text: str, start: Amount | None) -> None:
    person = somebody(text, **TOTAL, baseline=start)
    person.types("9")
    person.types(text)
    assert person.question == "check_in.right"

    person.presses("yes")
    assert person.known.check_ins[-1].amount == Amount(value=10)


def test_a_total_begun_at_nothing_is_asked_for_from_its_first_day() -> None:
    person = somebody("", **TOTAL, baseline=Amount(value=0))
    person.follows("review", "g1")
    assert "have there been since" in person.heard


@pytest.mark.parametrize(("text", "now"), [("10 to go", 30), ("فاضل 10 ونوصل", 30), ("15 left", 25)])
def test_what_is_missing_tells_where_it_stands(text: str, now: float) -> None:
    person = somebody(text, **TOTAL, baseline=None)
    person.types(text)
    person.presses("yes")
    assert kept(person) == [(now, None)]


@pytest.mark.parametrize("text", ["we spent £1000 and got 40 customers", "دفعنا 1000 جنيه استرليني وجانا 40 عميل"])
def test_what_was_spent_for_how_many_is_the_cost_of_one(text: str) -> None:
    cost = {
        "metric": "cost_per_acquisition",
        "wish": "cheaper",
        "direction": "decrease",
        "per": None,
        "baseline": Amount(value=40, unit="GBP"),
        "target": Amount(value=30, unit="GBP"),
    }
    person = somebody(text, **cost)
    person.types(text)
    assert person.question == "check_in.right"
    person.presses("yes")
    assert kept(person) == [(25, None)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("9 last week and 8 the week before", {(8, date(2026, 12, 21)), (9, date(2026, 12, 28))}),
        ("44 last month and 43 the month before", {(43, date(2026, 11, 1)), (44, date(2026, 12, 1))}),
        ("الشهر الماضي 44 والشهر اللي قبله 43", {(43, date(2026, 11, 1)), (44, date(2026, 12, 1))}),
        ("42 for november and 43 for december", {(42, date(2026, 11, 1)), (43, date(2026, 12, 1))}),
    ],
)
def test_the_stretch_before_the_last_has_its_figure(text: str, figures: set[tuple[float, date]]) -> None:
    person = somebody(text)
    person.types(text)
    assert set(kept(person)) == figures


@pytest.mark.parametrize("text", ["18 since the start of the month", "من اول الشهر 18 حجز", "18 month to date"])
def test_a_month_that_is_running_is_not_judged(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert kept(person) == [(18, date(2027, 1, 1))]


@pytest.mark.parametrize("text", ["no change in bookings", "bookings same as before", "الحجوزات زي ما هي"])
def test_a_goal_named_as_unchanged_keeps_its_figure(text: str) -> None:
    person = somebody(text).has("g2", metric="followers", wish="followers", per=None)
    person.types(text)
    assert [(one.goal_id, one.amount.value) for one in person.known.check_ins] == [("g1", 40)]
