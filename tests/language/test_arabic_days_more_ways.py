"""Arabic days, stretches and amounts in further ways of saying them; each row was once read wrong or not at all."""

from datetime import date

import pytest

from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")  # a Saturday


def found(text: str, kind: str) -> list[Span]:
    return [span for span in find_spans(text, CONTEXT) if span.kind == kind]


DAYS = [
    ("أول يوم من أيام العيد", "2027-03-09"),
    ("ثاني يوم من أيام عيد الأضحى", "2027-05-17"),
    ("اليوم الأول من الأسبوع القادم", "2026-11-23"),
    ("اليوم الثاني من الأسبوع المقبل", "2026-11-24"),
    ("آخر يوم عمل في الشهر", "2026-11-30"),
    ("أول يوم عمل في يناير", "2027-01-03"),
    ("آخر يوم دوام من أبريل 2027", "2027-04-29"),
    ("سأعود 2016، نوفمبر 12", "2016-11-12"),
    ("2027 مارس 5", "2027-03-05"),
    ("يوم الاثنين اللي بعد القادم", "2026-11-30"),
    ("الخميس اللي بعد اللي جاي", "2026-12-03"),
    ("فاتح ماي", "2027-05-01"),
    ("سأعود في يوم السنة الجديدة", "2027-01-01"),
    ("أول يوم من العام الجديد", "2027-01-01"),
    ("عيد القيامة", "2027-05-02"),
    ("يوم مارتن لوثر كينج", "2027-01-18"),
    ("الخامس من صفر", "2027-07-09"),
    ("5 صفر 1448", "2026-07-19"),
    ("يوم 10 صفر", "2027-07-14"),
    ("كمان شهر", "2026-12-21"),
    ("الآن", "2026-11-21"),
    ("عدت الخميس الخامس", "2026-11-05"),
    ("أولبارح", "2026-11-19"),
    ("يوم الخميس من الأسبوع الثاني من مارس", "2027-03-11"),
    ("اثنين الأسبوع الجاي", "2026-11-23"),
    ("يوم الاثنين تبع الأسبوع الجاي", "2026-11-23"),
    ("يوم 5 بالشهر", "2026-12-05"),
    ("قبل قرن", "1926-11-21"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_said_so_is_read(text: str, day: str) -> None:
    assert [(str(span.start), str(span.end)) for span in found(text, "date")] == [(day, day)]


STRETCHES = [
    ("نصف السنة الأول", "2027-01-01", "2027-06-30"),
    ("نصف العام الثاني", "2026-07-01", "2026-12-31"),
    ("ربع السنة الأخير", "2026-10-01", "2026-12-31"),
    ("سأخرج 2016 الربع الثالث", "2016-07-01", "2016-09-30"),
    ("15 و16 نوفمبر", "2027-11-15", "2027-11-16"),
    ("خلال آخر شهر", "2026-10-21", "2026-11-20"),
    ("زدنا 20% خلال آخر سنة", "2025-11-21", "2026-11-20"),
    ("في أقل من 3 أيام", "2026-11-21", "2026-11-24"),
    ("في غضون أقل من أسبوعين", "2026-11-21", "2026-12-05"),
    ("الأسبوعين الأولين من مايو", "2027-05-01", "2027-05-14"),
    ("اليومين الأخيرين من الشهر", "2026-11-29", "2026-11-30"),
    ("العشر الأواخر من رمضان", "2027-02-27", "2027-03-08"),
    ("العشر الأوائل من ذي الحجة", "2027-05-07", "2027-05-16"),
    ("الأسبوع اللي بعد اللي جاي", "2026-11-30", "2026-12-06"),
    ("صفر القادم", "2027-07-05", "2027-08-02"),
    ("السنة الجاية الربع الثالث", "2027-07-01", "2027-09-30"),
    ("في وقت متأخر من العام القادم", "2027-07-01", "2027-12-31"),
    ("لاحقا خلال هذا الشهر", "2026-11-21", "2026-11-30"),
    ("الأيام العديدة الماضية", "2026-11-18", "2026-11-20"),
    ("الأسابيع 3 القادمة", "2026-11-22", "2026-12-12"),
    ("أسبوع سبتمبر 16", "2027-09-13", "2027-09-19"),
    ("بين 2 أكتوبر و 22", "2027-10-02", "2027-10-22"),
    ("الأسبوع اللي وراه", "2026-11-23", "2026-11-29"),
    ("الثلث الأول من العام القادم", "2027-01-01", "2027-04-30"),
    ("الثلث الثاني من يناير", "2027-01-11", "2027-01-20"),
    ("الثلث الأخير من رمضان", "2027-02-28", "2027-03-08"),
    ("الشهر الأخير من السنة", "2026-12-01", "2026-12-31"),
    ("أول يومين من العيد", "2027-03-09", "2027-03-10"),
    ("الكوارتر الجاي", "2027-01-01", "2027-03-31"),
    ("نهاية صفر", "2027-07-24", "2027-08-02"),
]


@pytest.mark.parametrize(("text", "start", "end"), STRETCHES)
def test_a_stretch_said_so_is_read(text: str, start: str, end: str) -> None:
    assert [(str(span.start), str(span.end)) for span in found(text, "date")] == [(start, end)]


NO_DATES = [
    "صفر شكاوى",
    "نبدأ من صفر",
    "فزنا 3 صفر",
    "تقليل الشكاوى إلى صفر",
    "آخر شهر",
    "أقل من 3 أيام",
    "كمان 20 عميل",
    "اليوم العالمي للسعادة",
    "3 ورش كل أسبوع",
    "يوم الجمعة من كل أسبوع",
    "عندنا الآن 200",
    "عام 30 هجري",
    "نرد على الرسائل طوال اليوم",
    "اليوم المئة من السنة",
    "الثلث الأول من العملاء",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_it_is_no_date(text: str) -> None:
    assert found(text, "date") == []


RANGES = [
    ("5 على الأقل", 5, None),
    ("50 كحد أقصى", None, 50),
    ("100 جنيه على الأكثر", None, 100),
    ("على أقل تقدير 50", 50, None),
    ("50 على أكثر تقدير", None, 50),
    ("ما فوق 5", 5, None),
    ("ما يزيد على ألف", 1000, None),
    ("لا يتعدى 30", None, 30),
    ("٢ في ٥ او اكثر", 0.4, None),
    ("التفاحات على الأكثر ١٠٠ وعلى الأقل ٢٠", 20, 100),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_a_bound_stands_before_an_amount_or_behind_it(text: str, low: float | None, high: float | None) -> None:
    assert [(span.low, span.high) for span in found(text, "range")] == [(low, high)]


def test_two_days_of_months_are_no_range_of_fractions() -> None:
    assert found("من 20/11 الى 25/11", "range") == []


NUMBERS = [("خمس العشرين", 4), ("نصف الثلاثين", 15), ("ألفا متابع", 2000), ("مليونا مشاهدة", 2_000_000)]
NUMBERS += [("عشرون ألفا", 20_000), ("ثنتان وعشرون", 22)]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_shares_of_numbers_and_duals_before_their_nouns_are_read(text: str, value: float) -> None:
    assert [span.value for span in found(text, "number")] == [value]


LENGTHS = [("سأغادر طوال اليوم", "day", 1), ("عداد ساعة", "hour", 1), ("مؤقت ساعة ونص", "hour", 1.5)]
LENGTHS += [("ساعة إلا ربع", "hour", 0.75), ("ثلاث ساعات إلا ربع", "hour", 2.75), ("سنة وشهر", "month", 13)]
LENGTHS += [("نصف قرن", "year", 50)]


@pytest.mark.parametrize(("text", "unit", "value"), LENGTHS)
def test_one_of_a_unit_is_a_length(text: str, unit: str, value: float) -> None:
    assert [(span.unit, span.value) for span in found(text, "duration")] == [(unit, value)]


ENDS = [
    ("500 طلب من 20 نوفمبر إلى 5 ديسمبر", "2026-12-05"),
    ("نبيع 500 قطعة من 1 ديسمبر إلى 15 يناير", "2027-01-15"),
    ("نبيع 500 قطعة من الأحد إلى الخميس القادم", "2026-11-26"),
    ("نزيد المبيعات فهاد 3 شهور", "2027-02-21"),
    ("نزيد المبيعات في هذه الأشهر الثلاثة", "2027-02-21"),
    ("نزيد المبيعات خلال هذين الشهرين", "2027-01-21"),
    ("مليون مشاهدة في الأشهر الثلاثة الأولى من 2027", "2027-03-31"),
    ("3 ورش كل أسبوع من أول ديسمبر لآخر فبراير", "2027-02-28"),
    ("المبيعات زادت 20% من 2020 إلى 2026", None),
    ("20 طلب يوميا من الأحد إلى الخميس", None),
    ("نبيع 500 قطعة من هلق لراس السنة", None),
    ("sell 500 pieces from 1 December to 15 January", "2027-01-15"),
]


@pytest.mark.parametrize(("text", "day"), ENDS)
def test_a_run_that_lies_ahead_ends_a_goal(text: str, day: str | None) -> None:
    deadline = find_deadline(text, CONTEXT)
    assert (str(deadline.day) if deadline else None) == day


@pytest.mark.parametrize(("text", "day"), [("منتصف فبراير", "2029-02-15"), ("منتصف الشهر", "2028-03-15")])
def test_the_middle_of_a_month_that_is_past_is_that_of_the_next_so_named(text: str, day: str) -> None:
    spans = find_spans(text, Context(date(2028, 2, 29), "EG"))
    assert [str(span.start) for span in spans if span.kind == "date"] == [day]
