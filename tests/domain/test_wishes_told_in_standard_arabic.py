"""Arabic wishes whose own words a rewording must keep, in standard Arabic: "digital", "as before", dialect ranks."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rephrasing import rephrasings
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

_CONTEXT = Context(date(2026, 11, 21), "EG")


def _offers(wish: str) -> list[str]:
    return [str(one["text"]) for one in rephrasings(read_goal(wish, _CONTEXT), _CONTEXT)]


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("نريد تقوية تواجدنا الرقمي في السوق الأردني", "على الإنترنت في السوق الأردني"),
        ("بدي المحل يرجع متل ما كان ويزيد البيع", "للعودة إلى المستوى السابق"),
        ("عايز اسمي يبقى معروف كمدرب لياقة", "كمدرب لياقة"),
        ("نبغى المطعم يصير حديث جدة", "في جدة"),
        ("محتاجين استفسارات اكتر من الاعلانات", "من الإعلانات"),
        ("عايز اكون معروف كمدرب لياقة في المنصورة", "كمدرب لياقة"),
        ("السوق العماني لازم يعرف تمورنا", "السوق العماني"),
        ("عايزين نقلل شكاوى الانتظار في العيادة", "الانتظار"),
        ("محتاج حجوزات اكتر على صفحتي", "عبر صفحتي"),
        ("ابي رد اسرع لأن العملاء يزعلون", "والسبب"),
        ("عايز زيارات اكتر لمتجري", "المتجر"),
        ("عايزين نحسن جودة العيش", "العيش"),
        ("نريد ظهورا اقوى على وسائل التواصل في قطر", "وسائل التواصل"),
        ("عايزة سمعتي كمصممة ديكور تكبر", "كمصممة ديكور"),
        ("رفع نسبة الاحتفاظ بالمشتركين", "المشتركين"),
        ("نتمنى المطعم يرجع زي زمان قبل الزحمة", "إلى المستوى السابق"),
    ],
)
def test_what_a_wish_says_beside_its_measure_stands_in_every_offer(wish: str, kept: str) -> None:
    offers = _offers(wish)
    assert [offer for offer in offers if kept not in offer] == []


@pytest.mark.parametrize(
    ("wish", "lost"),
    [
        ("نحبو نولّيو أحسن محل تاع حوايج في وهران", "تاع"),
        ("نبغى العملاء يحبوننا ويبقون معنا", "يبقون معنا من"),
        ("عايزين الزباين يفضلوا معانا وما يروحوش عند غيرنا", "غيرنا"),
        ("نريد حضورنا يبقى اقوى في عجمان", "مكانة"),
    ],
)
def test_dialect_is_not_pasted_and_nothing_is_offered_twice(wish: str, lost: str) -> None:
    assert [offer for offer in _offers(wish) if lost in offer] == []


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("رفع القيمة الدائمة للعملاء", "القيمة الدائمة للعميل"),
        ("نريد استعادة العملاء السابقين", "السابقين الذين يعودون"),
        ("بدنا زبايننا القدام يرجعوا لعنا", "السابقين الذين يعودون"),
        ("نريد تحسين صورتنا على الإنترنت", "متوسط تقييمنا على الإنترنت"),
        ("نريد زوارا أكثر لمتحفنا", "الزوّار"),
        ("خفض إلغاء الحجوزات في الفندق", "الحجوزات الملغاة"),
        ("عندنا محمصة ومحدش بيعرفها", "المحمصة"),
        ("عايز اعلانات الفيسبوك تجيب عملا بتكلفة اقل", "تكلفة"),
        ("نحبو الناس تهدر على الماركة ديالنا", "العلامة التجارية على الإنترنت"),
        ("نبغى نسبق المنافسين على تيك توك", "تيك توك"),
        ("عايز تقييمات اكتر على خرائط جوجل", "عدد التقييمات على خرائط Google"),
        ("بدي ناس تدفع اشتراكات", "من الاشتراكات"),
    ],
)
def test_a_measure_is_told_by_its_own_name_in_one_offer_at_least(wish: str, told: str) -> None:
    assert any(told in offer for offer in _offers(wish)), _offers(wish)


def test_a_market_is_not_won_in_five_weeks_nor_named_where_posts_are_seen() -> None:
    assert not any("حصّت" in offer for offer in _offers("هنكسر الدنيا السنة دي ان شاء الله"))
    assert not any("الإنترنت" in offer or "Google" in offer for offer in _offers("نريد حضورا اقوى على السوشيال ميديا"))


@pytest.mark.parametrize(
    ("wish", "those"), [("عايزة زبونات أكتر للأتيليه", "الزبونات"), ("عاوزة عميلات جداد للصالون", "العميلات")]
)
def test_women_stay_women_and_no_masculine_clause_follows_them(wish: str, those: str) -> None:
    offers = _offers(wish)
    assert all(those in offer and f"{those} الذين" not in offer and f"{those} الجدد" not in offer for offer in offers)
    assert ["التوصي" in offer for offer in offers] == [False, True]


def test_a_town_gets_the_article_that_people_leave_out() -> None:
    offers = _offers("عايز الناس كلها في اسكندرية تعرف العيادة")

    assert offers
    assert all("الإسكندرية" in offer for offer in offers)
