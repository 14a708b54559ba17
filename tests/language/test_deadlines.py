"""By which day a line wants something done: the table of the contract, in every dialect, seen from 21 November 2026."""

from datetime import date

import pytest

from dialogs.language.context import Context
from dialogs.language.deadlines import find_deadline
from dialogs.language.spans import find_spans

TODAY = date(2026, 11, 21)


def deadline(text: str, country: str = "EG", today: date = TODAY) -> str | None:
    found = find_deadline(text, Context(today, country))
    return str(found.day) if found and found.day else None


EGYPTIAN = [
    ("على نص الشهر الجاي", "EG", "2026-12-15"),
    ("قدامي شهرين", "EG", "2027-01-21"),
    ("خلال ٣ او ٤ شهور", "EG", "2027-03-21"),
    ("قبل رمضان بأسبوعين", "EG", "2027-01-25"),
    ("عايز أوصل لألف عميل قبل نهاية شهر أربعة", "EG", "2027-04-30"),
    ("محتاج أخلص ده في خلال أسبوعين", "EG", "2026-12-05"),
    ("على آخر شهر تلاتة لازم نكون خلصنا", "EG", "2027-03-31"),
    ("هنفتح الفرع يوم ١٥ يناير", "EG", "2027-01-15"),
    ("السنة الجاية دي هنكبر", "EG", "2027-12-31"),
    ("لحد يوم الحد", "EG", "2026-11-22"),
    ("من هنا لرمضان", "EG", "2027-03-08"),
    ("في نص السنة الجاية", "EG", "2027-07-02"),
    ("قبل ما السنة تخلص نبيع ألف قطعة", "EG", "2026-12-31"),
    ("نزود المبيعات ٢٠٪ في تلات تشهر", "EG", "2027-02-21"),
    ("هنوصل ل٥ آلاف متابع في سنة ونص", "EG", "2028-05-21"),
    ("الأسبوع اللي جاي", "EG", "2026-12-03"),
    ("بعد ٤٥ يوم", "EG", "2027-01-05"),
    ("خلال الشهر ده", "EG", "2026-11-30"),
    ("قبل ١ فبراير", "EG", "2027-02-01"),
    ("في شهر ٧", "EG", "2027-07-31"),
    ("في ديسمبر الجاي", "EG", "2026-12-31"),
    ("قبل بداية السنة", "EG", "2026-12-31"),
]
GULF = [
    ("بحلول ١٤٤٩", "SA", "2028-05-24"),
    ("بحدود ٦ شهور", "SA", "2027-05-21"),
    ("أبي أوصل ١٠ آلاف متابع قبل اليوم الوطني", "SA", "2027-09-22"),
    ("نبغى نزيد المبيعات بنهاية الربع الثالث", "SA", "2027-09-30"),
    ("خلال ستة شهور من الحين", "SA", "2027-05-21"),
    ("قبل رمضان الجاي", "SA", "2027-02-07"),
    ("ودي أخلصه هالأسبوع", "SA", "2026-11-26"),
    ("نهاية السنة الهجرية", "SA", "2027-06-05"),
    ("بنهاية شهر رجب", "SA", "2027-01-08"),
    ("بعد شهرين ونص", "SA", "2027-02-05"),
    ("عقب شهرين", "SA", "2027-01-21"),
    ("مع نهاية الأسبوع", "SA", "2026-11-26"),
    ("قبل العيد الوطني", "KW", "2027-02-24"),
    ("نهاية الأسبوع", "AE", "2026-11-27"),
    ("آخر السنه", "SA", "2026-12-31"),
    ("خلال النصف الأول من السنة القادمة", "SA", "2027-06-30"),
    ("في غضون ٩٠ يوم", "SA", "2027-02-19"),
    ("لين نهاية مارس", "SA", "2027-03-31"),
    ("قبل موسم الحج", "SA", "2027-05-13"),
    ("يوم الخميس الجاي", "SA", "2026-11-26"),
    ("هالسنة", "SA", "2026-12-31"),
    ("ربع سنة", "SA", "2027-02-21"),
]
ENGLISH = [
    ("over the next year", "GB", "2027-11-21"),
    ("in 3 to 6 months", "GB", "2027-05-21"),
    ("in 18 mo", "GB", "2028-05-21"),
    ("by National Day", "AE", "2026-12-02"),
    ("by the end of next month", "GB", "2026-12-31"),
    ("by EOY", "GB", "2026-12-31"),
    ("within the quarter", "GB", "2026-12-31"),
    ("by the 15th", "GB", "2026-12-15"),
    ("in a year and a half", "GB", "2028-05-21"),
    ("in 90 days", "GB", "2027-02-19"),
    ("by next spring", "GB", "2027-02-28"),
    ("by Q3 2027", "GB", "2027-09-30"),
    ("this quarter", "GB", "2026-12-31"),
    ("by mid March", "GB", "2027-03-15"),
    ("no later than June 30th, 2027", "GB", "2027-06-30"),
    ("by end of day Friday", "GB", "2026-11-27"),
    ("over the next two quarters", "GB", "2027-06-30"),
    ("before the summer", "GB", "2027-05-31"),
    ("a fortnight", "GB", "2026-12-05"),
    ("by 1 Feb", "GB", "2027-02-01"),
    ("in two months' time", "GB", "2027-01-21"),
    ("by the beginning of April", "GB", "2027-03-31"),
    ("before the year is out", "GB", "2026-12-31"),
    ("in the second half of next year", "GB", "2027-12-31"),
    ("by year end", "GB", "2026-12-31"),
    ("by the end of H1", "GB", "2027-06-30"),
    ("six months from now", "GB", "2027-05-21"),
    ("we may grow in march", "GB", "2027-03-31"),
    ("by March 2025", "GB", "2025-03-31"),
    ("I have 2 months to double sales", "GB", "2027-01-21"),
]
LEVANTINE = [
    ("بآب", "LB", "2027-08-31"),
    ("شي شهرين تلاتة", "LB", "2027-02-21"),
    ("ضمن شهرين", "LB", "2027-01-21"),
    ("بدنا نخلص بآخر كانون الأول", "LB", "2026-12-31"),
    ("لأول شباط", "LB", "2027-01-31"),
    ("بشهرين", "LB", "2027-01-21"),
    ("لنص نيسان", "LB", "2027-04-15"),
    ("الجمعة الجاية", "LB", "2026-11-27"),
    ("بهالشهر", "LB", "2026-11-30"),
    ("بآخر هالسنة", "LB", "2026-12-31"),
    ("قبل تشرين التاني", "LB", "2027-10-31"),
    ("من هلق لتلات شهور", "LB", "2027-02-21"),
    ("بعد بكرا", "LB", "2026-11-23"),
    ("خلال كم شهر", "LB", "2027-02-21"),
    ("لآخر الأسبوع", "LB", "2026-11-27"),
    ("بتموز", "LB", "2027-07-31"),
    ("بـ ٦ أشهر", "LB", "2027-05-21"),
    ("بهالربع", "LB", "2026-12-31"),
    ("السنة الجاي", "LB", "2027-12-31"),
    ("قبل عيد الأضحى", "LB", "2027-05-15"),
    ("لشهر أيار", "LB", "2027-05-31"),
    ("آخر أيلول", "LB", "2027-09-30"),
    ("خلال ١٨ شهر", "LB", "2028-05-21"),
    ("بأسبوع", "LB", "2026-11-28"),
    ("لعيد الفطر", "LB", "2027-03-09"),
]
MAGHREBI = [
    ("لعام الجاي", "MA", "2027-12-31"),
    ("من دابا شهرين", "MA", "2027-01-21"),
    ("ماي الجاي", "TN", "2027-05-31"),
    ("قبل رمضان", "MA", "2027-02-07"),
    ("حتى لآخر مارس", "MA", "2027-03-31"),
    ("ف 3 شهور", "MA", "2027-02-21"),
    ("العام الجاي", "MA", "2027-12-31"),
    ("السيمانة الجاية", "MA", "2026-11-27"),
    ("غدا", "MA", "2026-11-22"),
    ("قبل جوان", "TN", "2027-05-31"),
    ("في آخر أوت", "TN", "2027-08-31"),
    ("من هنا لجويلية", "TN", "2027-07-31"),
    ("قبل نهاية فيفري", "DZ", "2027-02-28"),
    ("في ظرف عامين", "DZ", "2028-11-21"),
    ("حتال شهر 5", "MA", "2027-05-31"),
    ("من دابا لعام", "MA", "2027-11-21"),
    ("هاد الشهر", "MA", "2026-11-30"),
    ("هاد العام", "MA", "2026-12-31"),
    ("العام الجاي إن شاء الله", "TN", "2027-12-31"),
    ("غدوة", "TN", "2026-11-22"),
    ("قبل 15 دجنبر", "MA", "2026-12-15"),
    ("فشهر يناير", "MA", "2027-01-31"),
    ("فهاد الثلاثة أشهر الجاية", "MA", "2027-02-21"),
    ("خلال 6 شهور الجاية", "MA", "2027-05-21"),
    ("قبل ما يوفى العام", "TN", "2026-12-31"),
]
STANDARD = [
    ("في مدة لا تتجاوز 4 أشهر", "EG", "2027-03-21"),
    ("حوالي شهرين", "EG", "2027-01-21"),
    ("قبل أسبوعين من رمضان", "EG", "2027-01-25"),
    ("يُراد إنجاز ذلك في موعد أقصاه 30 أبريل 2027", "EG", "2027-04-30"),
    ("قبل حلول شهر رمضان المبارك", "EG", "2027-02-07"),
    ("خلال الأشهر الستة المقبلة", "EG", "2027-05-21"),
    ("بحلول نهاية عام 2028", "EG", "2028-12-31"),
    ("في الربع الأخير من العام المقبل", "EG", "2027-12-31"),
    ("حتى الخامس عشر من آذار", "EG", "2027-03-15"),
    ("بنهاية النصف الثاني من العام الحالي", "EG", "2026-12-31"),
    ("في غضون عشرة أيام", "EG", "2026-12-01"),
    ("قبل مطلع العام الجديد", "EG", "2026-12-31"),
    ("خلال عام واحد", "EG", "2027-11-21"),
    ("على مدى السنتين القادمتين", "EG", "2028-11-21"),
    ("في نهاية الأسبوع المقبل", "EG", "2026-12-03"),
    ("خلال شهر مارس المقبل", "EG", "2027-03-31"),
    ("قبل ٢٠٢٧", "EG", "2026-12-31"),
    ("في موعد لا يتجاوز ١ يونيو", "EG", "2027-06-01"),
    ("مع حلول الصيف", "EG", "2027-05-31"),
    ("قبل نهاية فصل الشتاء", "EG", "2027-02-28"),
    ("مع انتهاء الربع الثاني", "EG", "2027-06-30"),
]
ARABIZI = [
    ("abel ramadan", "LB", "2027-02-07"),
    ("la ekhir el sene", "LB", "2026-12-31"),
    ("fi nos el sana", "EG", "2027-07-02"),
    ("abl ramadan", "EG", "2027-02-07"),
    ("fi shahr 3", "EG", "2027-03-31"),
    ("le7ad a5er el sana", "EG", "2026-12-31"),
    ("el shahr el gay", "EG", "2026-12-31"),
    ("5elal 6 shohour", "EG", "2027-05-21"),
    ("ba3d bokra", "EG", "2026-11-23"),
    ("abl nos mayo", "EG", "2027-05-15"),
    ("la e5er shbat", "LB", "2027-02-28"),
    ("men daba l 3 shhour", "MA", "2027-02-21"),
    ("f had chhar", "MA", "2026-11-30"),
    ("el sana el gaya", "EG", "2027-12-31"),
    ("fi yanayer", "EG", "2027-01-31"),
    ("khilal sana", "EG", "2027-11-21"),
    ("2abl el 3id", "EG", "2027-03-08"),
    ("yom el khamis", "EG", "2026-11-26"),
    ("a5er december", "EG", "2026-12-31"),
    ("abl 15 march", "EG", "2027-03-15"),
    ("el osbo3 el gay", "EG", "2026-12-03"),
    ("bokra", "EG", "2026-11-22"),
    ("fi osbo3", "EG", "2026-11-28"),
]
NONE = [
    "بداية من الشهر الجاي",
    "بعد رمضان",
    "grow followers from 1500 to 2000",
    "increase sales by 2000",
    "نوصل إلى 2000",
    "كل شهر نبيع ٥٠ قطعة",
    "بقالنا ٣ سنين شغالين وعايزين نكبر",
    "ع رأس السنة",
    "قبل الدخول المدرسي",
    "مع راس العام",
    "kol shahr",
    "before Christmas",
    "every week",
    "5 leads per week",
    "40 customers a month",
    "since last March we lost 10%",
    "by New Year",
    "I may do it",
    "we march on",
    "sat down with 5 people",
    "صباح الخير",
    "20 طلب في اليوم",
    "40 حجز في الأسبوع",
    "تأسست شركتنا عام 2015",
    "كنا السنة الماضية أفضل",
    "أفضل من الشهر اللي فات",
    "قراءة كتاب كل شهر",
    "زيادة المبيعات قريبا",
    "الفترة الجاية",
    "soon",
    "up every quarter since 2024",
    "two years ago",
    "1/2 of them",
    "10,000 impressions per post",
]


@pytest.mark.parametrize(
    ("text", "country", "day"), [*STANDARD, *EGYPTIAN, *GULF, *LEVANTINE, *MAGHREBI, *ARABIZI, *ENGLISH]
)
def test_a_deadline_is_read_by_the_table(text: str, country: str, day: str) -> None:
    assert deadline(text, country) == day


@pytest.mark.parametrize("text", NONE)
def test_what_leaves_the_end_open_is_no_deadline(text: str) -> None:
    assert deadline(text) is None


TABLE = [
    ("within 3 months", "2027-02-21"),
    ("half a year", "2027-05-21"),
    ("نص سنة", "2027-05-21"),
    ("a quarter of a year", "2027-02-21"),
    ("this month", "2026-11-30"),
    ("this quarter", "2026-12-31"),
    ("this year", "2026-12-31"),
    ("next month", "2026-12-31"),
    ("next quarter", "2027-03-31"),
    ("next year", "2027-12-31"),
    ("by March", "2027-03-31"),
    ("in March", "2027-03-31"),
    ("before the end of March", "2027-03-31"),
    ("before March", "2027-02-28"),
    ("by the start of March", "2027-02-28"),
    ("قبل مارس", "2027-02-28"),
    ("بداية مارس", "2027-02-28"),
    ("by 15 March", "2027-03-15"),
    ("Q2", "2027-06-30"),
    ("H1", "2027-06-30"),
    ("by 2027", "2027-12-31"),
    ("before 2027", "2026-12-31"),
    ("next Thursday", "2026-11-26"),
    ("Saturday", "2026-11-28"),
    ("by March 2025", "2025-03-31"),
    ("before Ramadan", "2027-02-07"),
    ("during Ramadan", "2027-03-08"),
    ("by Eid", "2027-03-09"),
    ("على العيد", "2027-03-09"),
    ("before Hajj", "2027-05-13"),
    ("by Rajab", "2027-01-08"),
    ("بنهاية عام 1448", "2027-06-05"),
    ("by 05/03/2027", "2027-03-05"),
    ("by summer", "2027-05-31"),
    ("this winter", "2027-02-28"),
    ("by Black Friday", "2026-11-27"),
    ("before Black Friday", "2026-11-26"),
    ("mid-February", "2027-02-15"),
]


@pytest.mark.parametrize(("text", "day"), TABLE)
def test_each_row_of_the_table_holds(text: str, day: str) -> None:
    assert deadline(text) == day


@pytest.mark.parametrize(
    ("country", "day"),
    [("EG", "2026-11-26"), ("SA", "2026-11-26"), ("AE", "2026-11-27"), ("GB", "2026-11-27"), ("MA", "2026-11-27")],
)
def test_the_week_ends_on_the_last_working_day_of_the_country(country: str, day: str) -> None:
    assert deadline("by the end of the week", country) == day


def test_a_month_that_has_begun_is_meant_a_year_on_where_its_start_is_the_limit() -> None:
    assert deadline("قبل نوفمبر") == "2027-10-31"


def test_a_day_that_does_not_exist_is_the_last_of_its_month() -> None:
    assert deadline("within 3 months", today=date(2026, 11, 30)) == "2027-02-28"


def test_the_firmest_of_several_dates_counts() -> None:
    text = "we launched in August and need 5,000 by the end of May"
    assert deadline(text) == "2027-05-31"


def test_the_last_of_equal_dates_counts() -> None:
    assert deadline("كنت عايزها آخر الشهر، خليها آخر الشهر الجاي") == "2026-12-31"


def test_a_week_before_a_feast_is_counted_back_from_its_first_day() -> None:
    assert deadline("قبل رمضان بأسبوع") == "2027-02-01"


def test_a_feast_without_a_row_is_no_deadline_but_a_date() -> None:
    assert deadline("by Easter") is None
    assert [span.start for span in find_spans("by Easter", Context(TODAY)) if span.kind == "date"] == [
        date(2027, 3, 28)
    ]


def test_a_past_date_is_read_and_marked() -> None:
    found = find_deadline("by March 2025", Context(TODAY))
    assert found is not None
    assert found.past


def test_the_words_of_a_deadline_are_told_with_their_preposition() -> None:
    text = "نزود المبيعات قبل نهاية مارس"
    found = find_deadline(text, Context(TODAY))
    assert found is not None
    assert text[found.start_at : found.end_at] == "قبل نهاية مارس"
