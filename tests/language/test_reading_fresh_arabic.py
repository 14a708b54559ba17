"""Classes of Arabic lines that strangers write: where a year ends a clause, what comes round, a length of one."""

from datetime import date
from typing import Any

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> dict[str, Any]:
    return read_goal(text, TODAY).to_json()


@pytest.mark.parametrize(
    ("text", "day", "now"),
    [
        ("نوصل ٥٠٠ عميل بنهاية 2027 وعندنا الحين ٢٠٠", "2027-12-31", 200),
        ("نوصل ١٢ فرع في ٢٠٢٨ واحنا الحين ٧", "2028-12-31", 7),
        ("نوصل 500 عميل في 2027 بس احنا الحين 200", "2027-12-31", 200),
        ("نوصل 500 عميل بنهاية مارس وعندنا الآن 200", "2027-03-31", 200),
        ("نوصل 500 عميل بنهاية 2027 ونفتح فرع", "2027-12-31", None),
        ("نقرا ٢٤ كتاب بالـ٢٠٢٧", "2027-12-31", None),
    ],
)
def test_a_year_is_no_count_where_another_clause_follows(text: str, day: str, now: int | None) -> None:
    reading = read(text)
    assert reading["deadline"] == day
    assert reading["target"]["value"] in {500, 12, 24}
    assert (reading["baseline"] or {"value": None})["value"] == now


@pytest.mark.parametrize("text", ["نبيع في 2027 وجبة", "نوزع 2027 وردة"])
def test_a_figure_before_what_it_counts_is_no_year(text: str) -> None:
    assert read(text)["deadline"] is None


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("bghit 40 commande f nhar", "day"),
        ("bghina 200 lead f chhar", "month"),
        ("khassna 40 commande f simana", "week"),
        ("نوفر ١٥٠٠ دينار من مصروف المكتب كل ربع", "quarter"),
    ],
)
def test_what_comes_round_is_neither_an_end_nor_a_part(text: str, per: str) -> None:
    reading = read(text)
    assert (reading["per"], reading["deadline"], reading["missing"]) == (per, None, "T")
    assert reading["target"]["unit"] != "percent"


@pytest.mark.parametrize(
    ("text", "day"),
    [("bghit nwsel l 300 client f 3 chhor", "2027-02-21"), ("نقلل المصروف بالربع خلال شهر", "2026-12-21")],
)
def test_a_length_and_a_part_stay_what_they_are(text: str, day: str) -> None:
    assert read(text)["deadline"] == day


def test_a_quarter_less_is_a_part() -> None:
    assert read("نقلل المصروف بالربع")["target"] == {"value": 25, "unit": "percent", "relative": True}


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("نزّل وقت التوصيل من ساعة لـ ٤٠ دقيقة", {"value": 1, "unit": "hours"}),
        ("تقليل مدة الرد من يوم إلى ساعتين", {"value": 1, "unit": "days"}),
        ("تقليل مدة الرد من ساعة لنص ساعة", {"value": 1, "unit": "hours"}),
        ("من يوم ليوم نتأخر بالرد", None),
    ],
)
def test_one_of_a_unit_is_where_one_stands_before_another_length(text: str, now: dict[str, Any] | None) -> None:
    assert read(text)["baseline"] == now


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("زيادة الإيرادات بما لا يقل عن مليون ريال", True),
        ("زيادة عدد المتابعين بما لا يقل عن 500 متابع", True),
        ("زيادة عدد المتابعين إلى ما لا يقل عن 5000 متابع", False),
        ("increase revenue by at least 20000 dollars", True),
        ("increase revenue to at least 20000 dollars", False),
    ],
)
def test_at_least_so_much_more_is_a_change_and_no_limit(text: str, *, change: bool) -> None:
    reading = read(text)
    assert reading["target"]["relative"] is change
    assert reading["guardrail"] is None


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("باغي نخدم على لاج ديالي", None),
        ("بغيت نخدم على السيت ديالي", None),
        ("خاصنا نخدمو 5 فالمحل", "employees"),
        ("نقلل نسبة اللي بيسيبوا السلة", "cart_abandonment_rate"),
        ("نقلل نسبة اللي بيسيبوا الاشتراك", "churn_rate"),
        ("نرفع نسبة تسكير الصفقات", "close_rate"),
        ("قناة يوتيوب ويبقى عندي 1000 مشترك في ست شهور", "channel_subscribers"),
        ("عندي 1000 مشترك في الجيم وعايز 1500", "subscriptions"),
        ("هنعمل سيستم ولاء ونجيب فيه 500 عضو", "loyalty_members"),
        ("نرفع الانخراط على بوستات الانستا ٢٪", "interactions"),
        ("نسبة الحضور في الكورس ماتقلش عن 85%", "custom"),
        ("نفسي الزباين ترجعلي تاني", "repeat_purchase_rate"),
        ("badde zid l zbeyin jdad 20%", "new_customers"),
    ],
)
def test_what_is_meant_is_told_by_what_stands_beside_it(text: str, metric: str | None) -> None:
    assert read(text)["metric"] == metric


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("عاوز ابيع الشقة اللي في التجمع قبل يونيو", "deliver"),
        ("عايز أدفع ديوني كلها قبل ما السنة تخلص", "deliver"),
        ("عايز ابيع 20 شقة قبل يونيو", "reach"),
        ("3ayez a5ass 10 kilo fe 3 shohoor", "decrease"),
        ("عايز أدفع من ديوني 5000 جنيه", None),
    ],
)
def test_a_thing_sold_once_is_a_deed(text: str, direction: str | None) -> None:
    found = read(text)["direction"]
    assert found == direction if direction else found != "deliver"


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("مش فاهم يعني ايه معدل تحويل", False),
        ("ما فهمت شو يعني وصول", False),
        ("barak allah fik", False),
        ("مش عارف اعمل ايه عايز أزود المبيعات", True),
    ],
)
def test_who_does_not_understand_a_word_wishes_nothing_yet(text: str, *, goal: bool) -> None:
    reading = read(text)
    assert reading["goal"] is goal
    assert reading["language"] == "ar"


@pytest.mark.parametrize("text", ["bghit ness yrej3o yechriw men 3andi", "bghit ness yji l7anout"])
def test_people_are_no_half(text: str) -> None:
    assert read(text)["target"] is None


@pytest.mark.parametrize(
    ("text", "category"), [("المطعم يصير اشهر مطعم بالديرة", "awareness"), ("نبي 40 عميل خلال 6 أشهر", "sales")]
)
def test_the_most_famous_place_wants_to_be_known(text: str, category: str) -> None:
    assert read(text)["category"] == category


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("نحافظ على تقييم 4.8 ونزيد الطلبات 20%", "rating", 4.8),
        ("بدنا نحافظ على ٩٥٪ من المشتركين ونزيد ٥٠ مشترك جديد كل شهر", "retention_rate", 95),
        ("keep our rating at 4.8 and increase orders by 20%", "rating", 4.8),
        ("keep 95% of our subscribers and add 50 new ones every month", "retention_rate", 95),
        ("نحافظ على 95% من العملاء", "retention_rate", 95),
    ],
)
def test_a_level_kept_first_is_the_goal(text: str, metric: str, value: float) -> None:
    reading = read(text)
    assert (reading["metric"], reading["direction"], reading["target"]["value"]) == (metric, "keep", value)
    assert reading["baseline"] is None
    assert reading["per"] is None


@pytest.mark.parametrize(
    "text", ["نحافظ على الجودة ونزيد المبيعات 20%", "keep the shop open and increase sales by 20%"]
)
def test_what_has_no_level_is_kept_beside_the_goal(text: str) -> None:
    reading = read(text)
    assert (reading["metric"], reading["direction"], reading["target"]["value"]) == ("sales", "increase", 20)


@pytest.mark.parametrize(
    ("text", "now", "share"),
    [
        ("نريد أن يعود عملاؤنا للشراء مرة أخرى بنسبة 30% بدلًا من 22%", {"value": 22, "unit": "percent"}, 30),
        ("نسبة العملاء الذين يعودون للشراء 30%", None, 30),
        ("نريد أن يعود 30% من العملاء للشراء مرة أخرى", None, 30),
    ],
)
def test_what_people_come_back_for_is_no_reason(text: str, now: dict[str, Any] | None, share: float) -> None:
    reading = read(text)
    assert (reading["metric"], reading["purpose"], reading["baseline"]) == ("repeat_purchase_rate", None, now)
    assert reading["target"] == {"value": share, "unit": "percent", "relative": False}


def test_what_is_bought_with_it_is_a_reason() -> None:
    assert read("رفع المبيعات للشراء من المورد")["purpose"] == "للشراء من المورد"
