"""What a wish says beside its measure stands in its offers whole, once, and where it belongs."""

from __future__ import annotations

import pytest

from tests.domain.test_wishes_as_people_have_them import measures, told


@pytest.mark.parametrize(
    ("wish", "whole"),
    [
        ("get our Instagram story replies up before Ramadan", "story replies"),
        ("Get people to stay on our site longer", "visit"),
        ("boost our share of voice against rivals", "share of voice against rivals"),
        ("more loyalty card sign-ups in our Jeddah pharmacy", "our Jeddah pharmacy"),
        ("reach young mothers in Riyadh", "young mothers"),
        ("more comments on our LinkedIn posts about logistics", "our LinkedIn posts about logistics"),
        ("more mentions of our brand in the press", "in the press"),
        ("more profit from our wedding cakes", "our wedding cakes"),
        ("raise awareness of diabetes among teenagers", "diabetes"),
        ("become Egypt's most downloaded recipe app", "most downloaded recipe app"),
        ("make our brand the most trusted name in solar panels", "the most trusted name in solar panels"),
        ("عايزين نبقى أشطر مكتب محاسبة في القاهرة", "«أشطر مكتب محاسبة في القاهرة»"),
        ("بدي كون أهم مدربة يوغا ببيروت", "«أهم مدربة يوغا ببيروت»"),
        ("نريد عملاء أكثر لخدمة تنظيف السجاد في عمّان", "لخدمة تنظيف السجاد في عمّان"),
        ("badi nas aktar ta3ref el clinic bi Amman", "عمّان"),
        ("عايز مبيعات أكتر للكنافة في رمضان", "مبيعات الكنافة"),
        ("نبغى نزيد الطلبات عن طريق هنقرستيشن", "هنقرستيشن"),
        ("بغيت نزيد البيع ديال الزيت برا المغرب", "مبيعات الزيت خارج المغرب"),
    ],
)
def test_each_offer_keeps_it_whole(wish: str, whole: str) -> None:
    assert all(whole in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "twice"),
    [
        ("more five star ratings for our taxi app", "for our taxi app"),
        ("fewer unsubscribes from our mailing list", "mailing list"),
        ("our Pinterest clicks are falling, fix it", "Pinterest"),
        ("more visits to our website from Pinterest", "website"),
        ("عايز أزود مشاهدات الريلز على انستجرام", "انستجرام"),
        ("نحتاج نسبة اغلاق اعلى لعروض الاسعار", "لعروض"),
        ("نحبو ننقصو من الشكاوي متاع الحرفاء", "الحرفاء"),
    ],
)
def test_nothing_is_said_twice(wish: str, twice: str) -> None:
    assert all(one.count(twice) <= 1 for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "counted"),
    [
        ("get hotel guests to book direct instead of through agencies", "bookings"),
        ("we lose many customers at the checkout page", "cart_abandonment_rate"),
        ("bring back customers we lost last year", "customers"),
        ("عايزين نقلل المرتجعات في محل الجزم", "returns"),
        ("نحتاج موظفين مبيعات شاطرين", "employees"),
        ("نبغى نزيد الطلبات عن طريق هنقرستيشن", "orders"),
        ("محتاجين كومنتات ومشاركات أكتر على الفيسبوك", "shares"),
        ("نسعى لخفض معدل إلغاء الاشتراك في خدمتنا", "churn_rate"),
        ("ابغى ازيد مبيعات العود في موسم الرياض", "sales"),
        ("increase the number of paying members of our coding club", "paying members"),
        ("get more answers to our customer survey", "survey_answers"),
        ("نبي ننافس محلات القهوة في حطين", "rating"),
        ("عايزين نزود متوسط التبرع", "متوسط التبرع"),
        ("بدي خفّف عدد المرضى اللي ما بيجوا عالموعد", "no_shows"),
    ],
)
def test_what_was_meant_is_counted(wish: str, counted: str) -> None:
    assert counted in measures(wish)
