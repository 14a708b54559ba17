"""Goals that count something of the person's own, with limits, second wishes and things named in his words."""
# ruff: noqa: E501 - a goal and what it says stay on one line

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("رفع نسبة حضور الطلاب من 80% إلى 95%", "نسبة حضور الطلاب"),
        ("نسبة الغياب عند التلاميذ 12→6%", "نسبة الغياب"),
        ("تقليل الغيابات إلى 5%", "الغيابات"),
        ("خفض معدل دوران الموظفين من 20% إلى 10%", "معدل دوران الموظفين"),
        ("بغيت نزيد عدد المنخرطين فالجمعية من 120 ل 200", "المنخرطين"),
        ("المستخدمين النشطين شهريا من 3500 الى 6000", "المستخدمين النشطين"),
        ("raise average exam score from 68% to 75%", "exam score"),
        ("reduce no-shows from 18% to 10%", "no-shows"),
        ("cut the defect rate from 4% to 1%", "defect rate"),
        ("increase the number of volunteers from 20 to 50", "volunteers"),
        ("raise attendance from 68% to 75%", "attendance"),
        ("keep staff turnover below 10% this year", "staff turnover"),
        ("cut food waste by 30%", "food waste"),
        ("عايز أقرأ كتابين في الشهر", "كتابين"),
    ],
)
def test_a_measure_of_ones_own_is_named_in_ones_own_words(text: str, thing: str) -> None:
    reading = read(text)
    assert (reading.metric, reading.thing) == ("custom", thing)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("زيادة عدد العملاء إلى 200", "customers"),
        ("نريد رفع نسبة المبيعات 20%", "sales"),
        ("رفع معدل التحويل إلى 4%", "conversion_rate"),
        ("raise our conversion rate to 4%", "conversion_rate"),
        ("get the number of paying customers to 200", "customers"),
        ("عايز ازود عدد الحجوزات من ٨٠ ل ١٢٠", "bookings"),
        ("increase revenue score by 10%", "revenue"),
    ],
)
def test_a_known_measure_behind_a_word_for_rate_stays_what_it_is(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("200 عميل محتمل بالشهر مع تكلفة أقل من 10 دولارات للعميل", "cost_per_lead"),
        ("عايز 200 عميل جديد من غير ما التكلفة تعدي 2000 جنيه للعميل", "cost_per_acquisition"),
        ("CPL أقل من 5 دولار و 200 ليد في الشهر", "cost_per_lead"),
        ("200 leads a month with cost per lead under $10", "cost_per_lead"),
    ],
)
def test_a_cost_for_each_one_won_is_the_cost_of_what_the_goal_counts(text: str, metric: str) -> None:
    guardrail = read(text).guardrail
    assert guardrail is not None
    assert (guardrail.metric, guardrail.bound) == (metric, "max")


def test_a_limit_told_first_leaves_the_goal_to_what_follows() -> None:
    reading = read("CPL أقل من 5 دولار و 200 ليد في الشهر")
    assert reading.target is not None
    assert (reading.metric, reading.target.value, reading.per) == ("leads", 200, "month")


@pytest.mark.parametrize(
    ("text", "baseline", "target"),
    [
        ("grow 1.2k to 2k subscribers", 1200, 2000),
        ("open rate 22% → 30%", 22, 30),
        ("المستخدمين النشطين شهريا من 3500 الى 6000", 3500, 6000),
        ("30 percent more online orders please, we're at about 220 a month", 220, 30),
    ],
)
def test_where_one_stands_and_where_one_wants_to_be_are_told_apart(text: str, baseline: float, target: float) -> None:
    reading = read(text)
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (baseline, target)


def test_a_present_count_beside_a_change_in_percent_stays_a_count() -> None:
    reading = read("30 percent more online orders please, we're at about 220 a month")
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.unit, reading.target.unit, reading.target.relative) == ("count", "percent", True)


def test_the_only_figure_behind_from_is_where_one_stands() -> None:
    reading = read("reduce cost per lead from $12 by end of March")
    assert reading.baseline is not None
    assert (reading.baseline.value, reading.target) == (12, None)


@pytest.mark.parametrize(
    "text", ["increase conversion rate by 1 percentage point", "raise retention by 2 percent points"]
)
def test_percentage_points_are_points(text: str) -> None:
    target = read(text).target
    assert target is not None
    assert (target.unit, target.relative) == ("points", True)


@pytest.mark.parametrize(
    ("text", "direction", "thing"),
    [
        ("نبي نفتح فرع بالدمام ونوظف 5 موظفين", "deliver", "فرع"),
        ("open a branch in Dammam and hire 5 people", "deliver", "branch"),
        ("افتتاح فرع جديد وزيادة المبيعات 20%", "deliver", "فرع جديد"),
        ("increase sales by 20% and hire 3 people", "increase", "sales"),
    ],
)
def test_of_two_wishes_the_first_is_read(text: str, direction: str, thing: str) -> None:
    reading = read(text)
    assert (reading.direction, reading.thing, reading.several) == (direction, thing, True)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("pay off my credit card of $4,000", 4000, "USD"),
        ("تسديد قرض 45000 درهم", 45000, "AED"),
        ("settle our loan of 20,000 EGP by June", 20000, "EGP"),
    ],
)
def test_a_debt_to_pay_is_no_revenue(text: str, value: float, unit: str) -> None:
    reading = read(text)
    assert reading.target is not None
    assert (reading.metric, reading.target.value, reading.target.unit) == ("custom", value, unit)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("get more patients at my dental clinic", "new_customers"),
        ("fill my restaurant on weekdays", "bookings"),
        ("١٠٠٬٠٠٠ شخص يشوفوا صفحتنا عالفيسبوك في ٣٠ يوم", "reach"),
        ("بدي وفر 3000 دولار", "savings"),
        ("bghit nzid les clients dyal l'association", "customers"),
    ],
)
def test_everyday_words_name_their_measure(text: str, metric: str) -> None:
    assert read(text).metric == metric


def test_what_is_done_so_many_times_is_a_level() -> None:
    reading = read("نشر 3 منشورات في الأسبوع")
    assert reading.target is not None
    assert (reading.target.relative, reading.direction, reading.per, reading.tactic) == (False, "reach", "week", True)


def test_memorising_is_a_thing_done_or_not() -> None:
    assert read("حفظ القرآن جزء عم قبل رمضان").direction == "deliver"


@pytest.mark.parametrize(
    "text",
    ["نبي نفتح فرع بالدمام ونوظف 5 موظفين", "بدي وفر 3000 دولار", "١٠٠٬٠٠٠ شخص يشوفوا صفحتنا عالفيسبوك", "زيادة متابعين الإنستجرام"],
)  # fmt: skip
def test_a_thing_is_a_short_phrase_without_figures(text: str) -> None:
    thing = read(text).thing or ""
    assert len(thing.split()) < len(text.split())
    assert not any(letter.isdigit() for letter in thing)
    assert not thing.startswith(("زيادة", "فال", "بال"))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("تقليل مدة انتظار المرضى من 40 دقيقة إلى 15 دقيقة", 15, "minutes"),
        ("reduce average wait time from 40 to 15 minutes", 15, "minutes"),
        ("رفع عدد ساعات التدريب إلى 40 ساعة", 40, "hours"),
    ],
)
def test_waiting_and_hours_are_lengths_of_time_of_ones_own(text: str, value: float, unit: str) -> None:
    reading = read(text)
    assert reading.target is not None
    assert (reading.metric, reading.target.value, reading.target.unit) == ("custom", value, unit)


def test_a_word_for_today_speaks_of_the_figure_right_behind_it() -> None:
    reading = read("نبي نزيد الطلبات 30% واحنا على 220 بالشهر")
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (220, 30)


def test_waiting_for_a_reply_stays_response_time() -> None:
    assert read("Our farmers wait 3 days for a reply, I want that down to 4 hours").metric == "response_time"


@pytest.mark.parametrize(
    "text",
    ["نزيد زبائن المحل 20% من غير ما نصرف أكثر من 3000 درهم", "increase leads to 200 without spending more than $500"],
)
def test_spending_no_more_than_so_much_is_a_maximum(text: str) -> None:
    guardrail = read(text).guardrail
    assert guardrail is not None
    assert (guardrail.metric, guardrail.bound) == ("ad_spend", "max")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("عندي دين 30 ألف ريال أبغى أسدده خلال سنة", "دين"),
        ("3ayez asadded 2ard 50000 gneh", "2ard"),
        ("pay back the loan by December", "loan"),
        ("عايز أوصل بعدد المتطوعين ل 80", "المتطوعين"),
        ("نريد توظيف مندوبي مبيعات قبل يناير", "مندوبي مبيعات"),
    ],
)
def test_a_thing_sheds_the_verb_before_it(text: str, thing: str) -> None:
    assert read(text).thing == thing


@pytest.mark.parametrize(
    ("text", "metric", "thing"),
    [
        ("عايز عملاء أكتر لعيادة الأسنان", "new_customers", "عيادة"),
        ("ابي اقلل غياب الموظفين 10%", "custom", "غياب الموظفين"),
        ("increase inventory turnover to 8", "custom", "inventory turnover"),
        ("increase our turnover by 20%", "revenue", "our turnover"),
    ],
)
def test_what_stands_beside_a_word_tells_what_is_meant(text: str, metric: str, thing: str) -> None:
    reading = read(text)
    assert (reading.metric, reading.thing) == (metric, thing)
