"""Each rule of reading a goal, with phrases that it must catch and phrases that it must leave alone."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ("increase bookings by 40", "increase bookings to 40"),
        ("500 new followers", "500 followers"),
        ("get 30 more leads", "get 30 leads"),
        ("raise our conversion rate by 2%", "raise our conversion rate to 2%"),
        ("نزود الحجوزات ب ٤٠ حجز", "نزود الحجوزات ل ٤٠ حجز"),
        ("زيادة التقييمات بمقدار 20", "زيادة التقييمات إلى 20"),
        ("نريد 100 عميل إضافي", "نريد 100 عميل"),
        ("نقصو الشكاوي ب 10", "نقصو الشكاوي ل 10"),
    ],
)
def test_by_and_new_are_changes_while_to_and_bare_amounts_are_levels(change: str, level: str) -> None:
    first, second = read(change).target, read(level).target
    assert first is not None
    assert second is not None
    assert (first.relative, second.relative) == (True, False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("double our sales", 100), ("triple the leads", 200), ("grow followers tenfold", 900), ("cut churn by a third", 33.33),
        ("نضاعف المبيعات", 100), ("نريد ثلاثة أضعاف الطلبات", 200), ("تقليل الشكاوى إلى الربع", 75),
    ],
)  # fmt: skip
def test_multiples_and_fractions_are_percentages_of_change(text: str, value: float) -> None:
    target = read(text).target
    assert target is not None
    assert (target.value, target.unit, target.relative) == (value, "percent", True)


@pytest.mark.parametrize(
    "text", ["grow leads this quarter", "sales in the second quarter", "نزود الطلبات في الربع الثاني"]
)
def test_a_quarter_of_the_year_is_no_fraction(text: str) -> None:
    assert read(text).target is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("followers from 200 to 900", 200, 900),
        ("نرفع المتابعين من ٢٠٠ ل ٩٠٠", 200, 900),
        ("we have 200 followers and want 900", 200, 900),
        ("متابعينا الآن 200 ونريدهم 900", 200, 900),
        ("900 followers instead of 200", 200, 900),
        ("900 followers, up from 200", 200, 900),
    ],
)
def test_where_one_stands_is_told_from_where_one_wants_to_be(text: str, low: float, high: float) -> None:
    reading = read(text)
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "we own 40 trucks and want more leads",
        "لدينا 12 موظفا ونريد طلبات أكثر",
        "founded in 2015, we need more bookings",
    ],
)
def test_amounts_of_other_things_are_no_baseline(text: str) -> None:
    assert read(text).baseline is None


@pytest.mark.parametrize(
    "text", ["between 10 and 15 bookings a day", "10-15 bookings a day", "نريد من 10 إلى 15 حجزا يوميا"]
)
def test_a_range_of_targets_is_taken_at_its_lower_end(text: str) -> None:
    reading = read(text)
    assert reading.baseline is None
    assert reading.target is not None
    assert reading.target.value == 10


@pytest.mark.parametrize(
    ("text", "bound", "value", "metric"),
    [
        ("leads +15% while keeping CPL under $10", "max", 10, "cost_per_lead"),
        ("grow orders 20% without dropping below a 4.5 rating", "min", 4.5, "rating"),
        ("20% more sales with returns no higher than 3%", "max", 3, "complaints"),
        ("نزود الطلبات ٢٠٪ بشرط تكلفة الطلب متزيدش عن ٤٠ جنيه", "max", 40, "cost_per_acquisition"),
        ("رفع المبيعات 20% على ألا يقل هامش الربح عن 30%", "min", 30, "profit_margin"),
        ("بدي زيد الحجوزات ٣٠ بالمية بدون ما ينزل التقييم تحت ٤.٥", "min", 4.5, "rating"),
    ],
)
def test_a_limit_is_kept_apart_from_the_target(text: str, bound: str, value: float, metric: str) -> None:
    reading = read(text)
    assert reading.guardrail is not None
    assert (reading.guardrail.bound, reading.guardrail.value, reading.guardrail.metric) == (bound, value, metric)
    assert reading.target is not None
    assert reading.target.value != value


@pytest.mark.parametrize(
    "text",
    [
        "CPL under 8 dollars",
        "keep our rating above 4.7",
        "وقت الرد أقل من ساعة",
        "grow to over 500 followers on Instagram",
    ],
)
def test_a_bound_that_is_the_goal_is_no_limit(text: str) -> None:
    reading = read(text)
    assert reading.guardrail is None
    assert reading.target is not None


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("20% more leads so we can hire a second rep", "so we can hire a second rep"),
        ("reach 5,000 followers to attract sponsors", "to attract sponsors"),
        ("نزود المبيعات ٢٠٪ عشان نفتح فرع تاني", "عشان نفتح فرع تاني"),
        ("رفع الاشتراكات إلى 300 لتغطية الإيجار", "لتغطية الإيجار"),
        ("بغينا 50 حجز باش نخلصو الكريدي", "باش نخلصو الكريدي"),
        ("عشان نفتح فرع تاني، عايزين نزود المبيعات ٢٠٪", "عشان نفتح فرع تاني"),
    ],
)
def test_the_reason_is_given_in_the_persons_words(text: str, purpose: str) -> None:
    assert read(text).purpose == purpose


@pytest.mark.parametrize(
    "text",
    ["increase our open rate to 25%", "so many likes, I want more", "نسعى لزيادة المبيعات", "we want to grow sales"],
)
def test_what_is_no_reason_is_not_taken_for_one(text: str) -> None:
    assert read(text).purpose is None


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("we don't need more followers, we need bookings", "bookings"),
        ("مش عايز لايكات، عايز طلبات", "orders"),
        ("لا نبحث عن مشاهدات بل عن عملاء محتملين", "leads"),
        ("ما بدي متابعين، بدي حجوزات", "bookings"),
    ],
)
def test_what_is_refused_is_not_the_measure(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("200 new subscribers on YouTube", "channel_subscribers"), ("200 subscribers to our newsletter", "email_subscribers"),
        ("200 paid subscribers", "subscriptions"), ("200 members in our Telegram group", "followers"),
        ("sales of 20,000 dollars", "revenue"), ("sell 300 boxes", "units_sold"), ("sell more", "sales"),
        ("نبيع ٢٠٠ علبة", "units_sold"), ("مبيعات ب ٥٠ ألف جنيه", "revenue"), ("٢٠٠ مشترك في القناة", "channel_subscribers"),
        ("٧٠ تقييم على جوجل", "reviews"), ("تقييم ٤.٨ على جوجل", "rating"),
        ("likes, comments and shares up 20%", "interactions"), ("2000 تفاعل في الأسبوع", "interactions"),
    ],
)  # fmt: skip
def test_a_measure_is_told_apart_by_what_stands_beside_it(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    "text", ["more engagement", "زيادة التفاعل", "improve our image", "نكبر", "be the best in town"]
)
def test_a_wish_without_a_measure_lacks_s(text: str) -> None:
    reading = read(text)
    assert reading.metric is None
    assert reading.missing == "SMT"
