"""A goal says what it is for, in any words; "for the salon", "until June" and the goal said twice are no reasons."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.reasons import gives_reason, says_realistic
from dialogs.language.words.context import Context

CONTEXT = Context(date(2027, 2, 1), "GB")
EN = "50 to 60 bookings a month in six months"
AR = "رفع الحجوزات من 50 إلى 60 خلال ستة أشهر"


def given(text: str) -> bool:
    return gives_reason(text, CONTEXT, read_goal(text, CONTEXT).purpose)


@pytest.mark.parametrize(
    "text",
    [
        "Raise bookings from 50 to 60 a month in six months; bookings are what pays the rent",
        f"{EN}, becuse they pay the rent",
        f"{EN}, beacuse that pays the rent",
        f"{EN} cuz rent",
        f"{EN}, which pays for the second chair",
        f"{EN}, that's how we pay the new hire",
        f"{EN} to support our revenue goal",
        f"{EN} in order to grow profit",
        f"{EN}, this would let us open a second shop",
        f"{EN}, with which we can hire",
        f"{EN} as bookings are our only income",
        f"{EN}. Why? To pay for the second chair.",
        f"{EN} which will help us hire a second stylist",
        f"{EN}, helping us pay the rent",
        f"{EN} thereby raising revenue",
        f"{EN} and this way we can afford the rent",
        f"{EN}, enabling us to hire",
        f"{EN} to increase revenue",
        f"{EN} to boost our profits",
        f"{EN} for more revenue",
        "Get 50 to 60 bookings a month by the end of June so the rent is payed",
        "by june 60 bookings a month not 50, it pays the rent",
        f"{EN}, then we can hire someone",
        f"{EN}; this serves our goal of more profit",
        f"{EN}, relevant to the yearly revenue goal",
        f"{AR} لأنها دخلنا",
        f"{AR} ليزيد دخل الصالون",
        f"{AR} لزيادة الدخل",
        f"{AR} كي نفتح فرعًا",
        f"{AR} فالحجوزات دخلنا كله",
        f"{AR} بغية تغطية الإيجار",
        f"{AR}، والهدف تغطية الإيجار",
        f"{AR} وده هيدفع الإيجار",
        f"{AR} لدفع الإيجار",
        f"{AR} لندفع الإيجار",
        f"{AR} علشان الدخل",
        f"{AR} عشان نقدر نأجر محل تاني",
        f"{AR} لأن هدف السنة الأرباح",
        f"{AR} حيت هي المدخول ديالنا",
        f"{AR} على خاطر هي دخلنا",
        f"{AR} خاطر نحبو نكبرو",
        f"{AR} بسبب الإيجار",
        f"{AR} مما يزيد الدخل",
        f"{AR} لتحقيق هدف الأرباح",
        f"{AR} لتزيد الأرباح",
        f"{AR} لدعم هدف الإيرادات",
        f"{AR} لانو الحجوزات هيي دخلنا",
        f"{AR} مشان ندفع الاجار",
        f"{AR} بما يخدم زيادة الأرباح",
        f"{AR}، وهذا يخدم هدف الأرباح",
        f"{AR} عشن الايجار",
        f"{AR} وبكده ندفع الإيجار",
        f"{AR} وهيك منقدر ندفع الإيجار",
        f"{AR} ومنها ندفع الإيجار",
        f"{AR}، السبب أنها تدفع الإيجار",
        f"{AR} عشان خاطر الدخل",
        "نبي الحجوزات توصل 60 بدال 50 خلال ست شهور عشان يزيد الدخل",
        f"{AR} لتغطية الإيجار",
        f"{AR} للحصول على دخل يدفع الإيجار",
        f"{AR} لنتمكن من توظيف عاملة",
        "زيدو الحجوزات من 50 حتى ل 60 ف ستة شهور باش نخلصو الكرا",
        "نزيدو الحجوزات من 50 ل 60 في ست شهور على خاطر هي دخلنا",
    ],
)
def test_a_reason_is_heard_in_any_words_and_spelling(text: str) -> None:
    assert given(text)


@pytest.mark.parametrize(
    "text",
    [
        "raise bookings from 50 to 60 in six months",
        "raise the bookings for the salon from 50 to 60 by the end of June",
        "from 50 to 60 bookings for the month of June",
        "raise bookings to 60 to get more bookings",
        "increase followers on Instagram from 50 to 60 by posting daily",
        "raise bookings from 50 to 60 so that we have more bookings",
        "increase sales to hit 60 a month by June",
        "grow the list to 500 people to the end of June",
        "as soon as possible 60 bookings a month",
        "we want to increase bookings to 60",
        "so we want 60 bookings a month by June",
        "raise bookings since June from 50 to 60",
        "raise bookings to 60 by June, as last year",
        "we want to make 60 bookings by June",
        "use Instagram to raise bookings to 60 by June",
        "which means 60 bookings by June",
        "post daily to reach 500 followers by June",
        "60 bookings by June because it is important",
        "رفع الحجوزات من 50 إلى 60 خلال ستة أشهر",
        "رفع الحجوزات لتصل إلى 60 في الشهر بحلول يونيو",
        "زيادة الحجوزات لتصبح 60 حجزًا خلال ستة أشهر",
        "رفع الحجوزات ل 60 لنهاية يونيو",
        "رفع الحجوزات حتى نهاية يونيو من 50 إلى 60",
        "من 50 حتى 60 حجز خلال ستة أشهر",
        "رفع الحجوزات ليصل عددها إلى 60 قبل رمضان",
        "رفع الطلبات لعيد الأضحى من 50 إلى 60",
        "رفع عدد المتابعين للصفحة من 50 إلى 60",
        "زيادة حجوزات الصالون لتكون 60 لغاية يونيو",
        "رفع الحجوزات لمدة ستة أشهر من 50 إلى 60",
        "رفع الحجوزات لأكثر من 60 خلال سنة",
        "نسعى لزيادة الحجوزات من 50 إلى 60 خلال سنة",
        "نريد أن نصل لستين حجزًا في الشهر حتى آخر يونيو",
        "هدفنا رفع الحجوزات لأعلى مستوى قبل الصيف",
        f"{AR} عشان مهم",
        "نبيع أكتر لأننا عايزين نبيع أكتر",
        "paying customers from 40 to 60 by June",
        "customers who pay online from 40 to 60 by June",
        "to help more than 60 customers by June",
        "خطة لتسجيل 60 عضوًا قبل يونيو",
    ],
)
def test_what_is_no_reason_is_taken_for_none(text: str) -> None:
    assert not given(text)


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        (f"{EN}, which is realistic", True),
        (f"{AR} وده واقعي", True),
        (f"{EN}, hardly realistic", False),
        (f"{AR} وهذا غير واقعي", False),
        (EN, False),
    ],
)
def test_it_may_be_said_to_be_realistic(text: str, claimed: bool) -> None:  # noqa: FBT001 - what is expected
    assert says_realistic(text) is claimed
