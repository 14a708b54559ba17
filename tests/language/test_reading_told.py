"""What is told beside a goal: debts, losses, falls, ranks, plain nouns that sound like channels."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Reading:
    return read_goal(text, TODAY)


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("عليّ ديون ٥٠ ألف وعايز أزود المبيعات ٢٠٪", "sales", 20),
        ("علينا قرض 200 ألف ريال ونبي نوصل 60 طلب باليوم", "orders", 60),
        ("صرفت ٣٠ ألف على الإعلانات وعايز ١٠٠ عميل جديد", "new_customers", 100),
        ("خسرنا 15 ألف دينار السنة الماضية ونريد رفع الأرباح 30%", "profit", 30),
        ("مبيعاتنا طاحت ١٥٪ ونبي نرفعها ٢٠٪", "sales", 20),
    ],
)
def test_sums_told_before_a_wish_are_neither_baseline_nor_target(text: str, metric: str, value: float) -> None:
    reading = read(text)
    assert reading.target is not None
    assert (reading.metric, reading.target.value, reading.baseline) == (metric, value, None)


def test_what_is_spent_is_the_baseline_where_it_is_to_fall() -> None:
    reading = read("بنصرف ٢٠ ألف على الإعلانات وعايزين ننزلها لـ ١٥ ألف")
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.metric, reading.baseline.value, reading.target.value) == ("ad_spend", 20000, 15000)


def test_a_fall_alone_leaves_the_amount_open() -> None:
    reading = read("مبيعاتنا طاحت ١٥٪ ونبي نعوضها قبل رمضان")
    assert (reading.target, reading.missing, reading.direction) == (None, "M", "increase")


@pytest.mark.parametrize(
    "text",
    [
        "مانخسرش أكتر من ٥٪ من هامش الربح واحنا بنزود الطلبات ٣٠٪",
        "بدنا نزيد الطلبات ٣٠٪ وما نخسر أكتر من 5% من هامش الربح",
        "نبي نزيد الطلبات ٣٠٪ بدون ما نخسر أكثر من ٥٪ من هامش الربح",
    ],
)
def test_a_bound_on_a_loss_is_a_limit_wherever_it_is_told(text: str) -> None:
    reading = read(text)
    assert reading.guardrail is not None
    assert reading.target is not None
    assert (reading.metric, reading.target.value) == ("orders", 30)
    assert (reading.guardrail.metric, reading.guardrail.bound, reading.guardrail.value) == ("profit_margin", "max", 5)


@pytest.mark.parametrize(
    "text", ["تكلفة الليد تحت ٤٠ جنيه", "الحفاظ على تكلفة العميل المحتمل دون 40 جنيها", "نبي سعر الليد أقل من ٤٠ جنيه"]
)
def test_a_bound_right_behind_its_measure_is_the_goal_itself(text: str) -> None:
    reading = read(text)
    assert reading.guardrail is None
    assert reading.target is not None
    assert (reading.metric, reading.target.value) == ("cost_per_lead", 40)


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("عايز أوردرات أكتر من طلبات", "marketplace"),
        ("في الطلبات عايزين نوصل لـ ٢٠٠ طلب يوميا", None),
        ("عندي متجر عطور بسلة وأبي ٥٠٠ طلب", "marketplace"),
        ("نقلل هجر السلة إلى ٦٠٪", "website"),
        ("رفع عدد العقود الموقعة من 4 إلى 7", None),
        ("زيادة زيارات الموقع", "website"),
    ],
)
def test_a_plain_noun_is_no_channel(text: str, channel: str | None) -> None:
    assert read(text).channel == channel


@pytest.mark.parametrize("text", ["نبغى نكون رقم واحد بالسوق", "نبقى نمرة واحد في مصر"])
def test_a_rank_is_no_amount(text: str) -> None:
    assert (read(text).target, read(text).missing) == (None, "SMT")


def test_a_company_of_friends_is_no_quarter() -> None:
    assert read("ودي عملائي يرشحوني لربعهم").target is None
    assert read("نخفض الشكاوى بمقدار الربع").target is not None


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("نقلل المخزون الراكد ٣٠٪", "custom"),
        ("تقليل استهلاك الكهرباء 12%", "custom"),
        ("زيادة إنتاجية المصنع بنسبة 20%", "custom"),
        ("نكبر الشغل ٢٠٪", None),
        ("نحسن صورتنا ٢٠٪", None),
    ],
)
def test_a_percentage_moves_a_thing_of_ones_own_but_not_a_vague_one(text: str, metric: str | None) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("نزود المبيعات والمتابعين ٢٠٪", "sales"),
        ("نزود المتابعين والمبيعات ٢٠٪", "followers"),
        ("نوفر ١٠٪ من مصاريف التشغيل", "operating_costs"),
        ("نوفر ١٠ آلاف جنيه", "savings"),
        ("نجمع ٥٠ ألف جنيه تبرعات", "revenue"),
        ("نخفض تكلفة التوصيل في شهرين", "operating_costs"),
        ("نوصل الطلبات في نص ساعة", "delivery_time"),
        ("حابين نعبي ٨٥٪ من المكاتب", "custom"),
        ("نبي ٤ مكاتب جديدة", "branches"),
    ],
)
def test_of_two_things_named_the_one_that_is_meant_is_the_measure(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("زيادة المبيعات ٣٥٪ وفي ست شهور", date(2027, 5, 21)),
        ("نحافظ على تقييم 4.5 طول 2027", date(2027, 12, 31)),
        ("نوصل مليون جنيه قبل ما السنة الجاية تخلص", date(2027, 12, 31)),
        ("نسكر السنة بأرباح ٢٠٠ ألف ريال", date(2026, 12, 31)),
    ],
)
def test_an_end_is_found_behind_these_words_too(text: str, deadline: date) -> None:
    assert read(text).deadline == deadline


@pytest.mark.parametrize("text", ["ازيك يا هدف عامل ايه", "شلونكم عساكم بخير", "ازيكم عاملين ايه"])
def test_a_greeting_that_calls_the_coach_holds_no_goal(text: str) -> None:
    assert not read(text).goal


@pytest.mark.parametrize(
    ("text", "now", "then"),
    [
        ("بيجيلي ٥ عملاء بس في اليوم وعايز أوصل ١٢", 5, 12),
        ("يجينا ٢٠ طلب باليوم ونبي ٤٠", 20, 40),
        ("احنا بنعمل ٣٠ أوردر وعايزين نبقى ٦٠", 30, 60),
        ("بنبيع ٥٠ قطعة في اليوم وعايزين ١٠٠", 50, 100),
        ("الحضانة فيها ٣٠ طفل وعايزاهم ٥٠ قبل شهر ٩", 30, 50),
        ("تكلفة الاكتساب ٨٠ ريال وهدفنا ٥٠ ريال", 80, 50),
        ("مدة الانتظار 50 دقيقة، والمطلوب ألا يتجاوز 20 دقيقة", 50, 20),
    ],
)
def test_what_comes_in_by_habit_is_where_one_stands(text: str, now: float, then: float) -> None:
    reading = read(text)
    assert reading.baseline is not None
    assert reading.target is not None
    assert (reading.baseline.value, reading.target.value) == (now, then)


@pytest.mark.parametrize(
    "text", ["عايزة يجيلي ٨ حجوزات كل يوم", "بناء قائمة بريدية فيها 2000 مشترك", "أن يبلغ المشتركون 900"]
)
def test_what_is_wished_is_not_where_one_stands(text: str) -> None:
    reading = read(text)
    assert reading.target is not None
    assert reading.baseline is None


@pytest.mark.parametrize("text", ["الرد ما يتأخر عن ساعة", "نبغى الردود على الاستفسارات ما تتأخر عن ساعة"])
def test_a_bare_unit_behind_a_bound_is_one_of_it(text: str) -> None:
    target = read(text).target
    assert target is not None
    assert (target.value, target.unit, target.relative) == (1, "hours", False)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("توفير 15 ألف دينار ليبي لتجديد المعدات", "لتجديد المعدات"),
        ("نزود المبيعات ٢٠٪ لتخفيض الديون", "لتخفيض الديون"),
        ("لدينا 12 فرعا ونخطط لافتتاح ثلاثة فروع أخرى خلال سنتين", None),
        ("نسعى لزيادة المبيعات 20%", None),
    ],
)
def test_a_reason_is_no_plan(text: str, purpose: str | None) -> None:
    assert read(text).purpose == purpose
