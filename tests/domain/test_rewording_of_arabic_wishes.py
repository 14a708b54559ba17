"""Arabic wishes as they are typed: whose place it is, what else is told beside it, what was and what is meant."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rephrasing import rephrasings
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.trades import whole_place
from dialogs.language.words.context import Context

_CONTEXT = Context(date(2026, 11, 21), "EG")


def _offered(wish: str) -> list[dict[str, object]]:
    return rephrasings(read_goal(wish, _CONTEXT), _CONTEXT)


def _texts(wish: str) -> list[str]:
    return [str(one["text"]) for one in _offered(wish)]


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("عندي محل سمك في بورسعيد", "محل السمك"),
        ("شركة سياحة وعمرة في اسيوط", "شركة السياحة والعمرة"),
        ("مكتب ترجمة معتمدة في بيروت", "مكتب الترجمة المعتمدة"),
        ("محل ديال العطور", "محل العطور"),
        ("محل هدوم", "محل الملابس"),
        ("محل قطع غيار", "محل قطع الغيار"),
        ("عيادة جلدية بعمان", "العيادة الجلدية"),
        ("سنتر كورسات برمجة", "مركز دورات البرمجة"),
        ("محل وردة", None),
    ],
)
def test_a_place_is_called_by_what_it_sells_or_does(words: str, whole: str | None) -> None:
    assert whole_place(words) == whole


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("عندنا دار ضيافة في سيدي بوسعيد والحجوزات طاحت", "في سيدي بوسعيد"),
        ("محل سمك في بورسعيد والبيع نايم", "محل السمك في بورسعيد"),
        ("عندي تعاونية أركان فالصويرة وبغيت نبيع اكثر", "في الصويرة"),
        ("مكتب ترجمة معتمدة في بيروت الشغل خفيف", "في بيروت بنسبة"),
        ("بدي الناس تحكي عن المطعم تبعي بالحمرا", "المطعم في الحمرا"),
        ("عايزين نزود حجوزات الفندق في الغردقة", "الفندق في الغردقة"),
        ("تاجر جملة مواد غذائية في عدن نبغى بقالات اكثر", "البقالات في عدن"),
        ("مخيم في مرزوكة بغينا سياح اسبان", "السياح الاسبان"),
        ("موسم المدارس جاي وعاوز ابيع شنط", "في موسم العودة إلى المدارس"),
        ("بدي بيع صابون نابلسي اونلاين", "على الإنترنت"),
        ("عملاء الجملة قلوا", "عملاء الجملة"),
        ("نبي شراكات مع الفنادق", "من الفنادق"),
    ],
)
def test_a_place_or_people_end_where_another_clause_begins(wish: str, kept: str) -> None:
    texts = _texts(wish)
    assert len(texts) > 1
    assert all(kept in one for one in texts), texts


@pytest.mark.parametrize(
    ("wish", "metrics"),
    [
        ("شركة تنظيف ونبي عملاء اكثر", {"customers", "new_customers", "referrals", "leads"}),
        ("نادي الجيم عندي الناس بتشترك شهر وتمشي", {"retention_rate", "referrals", "customer_satisfaction"}),
        ("العملاء يسألون عن السعر ويختفون", {"close_rate", "new_customers"}),
        ("نبغى العميل يشتري اكثر من منتج", {"average_order_value", "orders"}),
        ("الناس بتنزل التطبيق وتمسحه", {"retention_rate", "rating"}),
        ("بدي اعرف الناس على خدمة التوصيل المجاني", {"reach", "leads"}),
        ("عندنا ماراثون خيري في مارس ونبغى مشاركين", {"registrations", "conversion_rate"}),
        ("مصنع حلويات بحلب بدنا نصدر للخليج", {"sales", "new_customers", "repeat_purchase_rate"}),
        ("مدرس خصوصي عايز طلبة", {"customers", "referrals", "leads"}),
        ("عايز العملا يدفعوا في ميعادهم", {"custom"}),
        ("نفسي الاقي شغل احسن", {"custom"}),
        ("عايز اقضي وقت اكتر مع ولادي", {"custom"}),
    ],
)
def test_an_arabic_wish_gets_measures_of_what_it_is_about(wish: str, metrics: set[str]) -> None:
    offered = _offered(wish)
    assert len(offered) > 1
    assert {str(one["metric"]) for one in offered} <= metrics


@pytest.mark.parametrize(
    "wish",
    [
        "مبيعات الصيف اللي فات كانت 200 الف والسنة دي وقعت",
        "كنا بنبيع 50 قطعة في اليوم ودلوقتي ولا حاجة",
        "خسرت نص الزباين من بعد ما رفعت السعر",
    ],
)
def test_what_was_or_was_lost_is_no_figure_of_today(wish: str) -> None:
    texts = _texts(wish)
    assert len(texts) > 1
    assert not any(figure in one for one in texts for figure in ("50", "٥٠", "200"))


@pytest.mark.parametrize(
    ("wish", "named"),
    [("ابي اتقن الخط العربي", "إتقان الخط العربي"), ("بدي ارجع للرسم", "ممارسة الرسم"), ("عايز اصحى بدري", None)],
)
def test_what_one_wants_to_do_alone_is_named_as_a_noun(wish: str, named: str | None) -> None:
    texts = _texts(wish)
    assert len(texts) > 1
    assert all((named or "") in one and "إيراد" not in one for one in texts), texts


@pytest.mark.parametrize(
    "wish",
    [
        "الستوري بتاعتنا محدش بيرد عليها",
        "كورس التصوير بتاعي مش بيتباع",
        "منافسنا واخد كل الزباين",
        "ملاعب بادل في ابوظبي فاضية الصبح",
        "السيستم بيقع كل يوم",
    ],
)
def test_who_tells_that_nobody_comes_or_buys_has_a_wish(wish: str) -> None:
    assert len(_offered(wish)) > 1


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("نبي ندخل سوق الامارات", "سوق الإمارات"),
        ("نريد رفع وعي الناس بترشيد المياه", "ترشيد المياه"),
        ("عايز شركات المقاولات تشتري مني الاسمنت", "الاسمنت"),
        ("نبغى مبيعات اكثر باليوم الوطني", "في اليوم الوطني"),
        ("عندي استوديو تصوير اطفال وبدي حجوزات اكتر", "استوديو تصوير الاطفال"),
    ],
)
def test_markets_causes_and_goods_are_kept(wish: str, kept: str) -> None:
    texts = _texts(wish)
    assert any(kept in one for one in texts), texts


def test_what_fell_is_to_rise_again() -> None:
    assert not any("خفض" in one or "انخفاض" in one for one in _texts("المبيعات نزلت الشهر ده"))
