"""What the goals offered for an Arabic wish must not say: the day's own words, halves of phrases, bits of words."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording import reword
from dialogs.language.context import Context
from dialogs.language.reading import read_goal
from tests.domain.aloud import TODAY, in_arabic


def offered(wish: str) -> list[str]:
    return [in_arabic(one.text) for one in reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")]


@pytest.mark.parametrize(
    ("wish", "unsaid"),
    [
        ("بغيت ازود زيارات الموقع قبل شعبان", "شعبان"),
        ("حنزود الحجوزات قبل رمضان", "رمضان"),
        ("نفسي تقييم المحل على جوجل يعلى على العيد الكبير", "العيد"),
        ("من هلق لآخر الشتي لازم تزيد الإيميلات باللستة تبعنا", "الشتي"),
        ("نحتاج leads أكثر وبجودة أعلى", "جودة"),
        ("نبي زيارات للموقع بشكل أفضل", "شكل"),
        ("أود الحصول على تقييمات أكثر على خرائط جوجل خلال شهرين", "على خرائط بنسبة"),
        ("نريد زيادة متوسط الفاتورة في المطعم خلال عطلات نهاية الأسبوع", "خلال عطلات بنسبة"),
        ("bedde kabber l page shway", "shway"),
        ("كنبيعو دابا 80 كيلو د القهوة فالشهر و باغيين نزيدو", "باغيين"),
        ("إيراداتنا الحالية 120 ألف ريال شهريا ونسعى إلى رفعها خلال سنتين", "رفعها"),
        ("أتمنى أن يصبح اسمي معروفا كمصمم هويات بصرية", "«صرية»"),
        ("نبغى نزيد الحجز المباشر بدل بوكينق", "«وكينق»"),
        ("بيع المزيد من القهوة المختصة", "المزيد"),
        ("عايز أقلل مصاريف المطبخ من غير ما الجودة تقل", "غير ما"),
        ("عندي ٩٠٠ متابع على الفيس بقالهم سنة وعايز ازودهم", "البقالة"),
        ("بغيت اشتغل على اسم المشروع وأخليه معروف بجدة", "على اسم"),
    ],
)
def test_what_is_no_phrase_of_its_own_is_not_said(wish: str, unsaid: str) -> None:
    goals = offered(wish)

    assert len(goals) >= 2
    assert not any(unsaid in goal for goal in goals), goals


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("نأمل في رفع نسبة الاحتفاظ بالمشتركين في موسم العودة إلى المدارس", "في موسم العودة إلى المدارس"),
        ("نرغب في بناء ولاء حقيقي لدى زبائن المحمصة", "المحمصة"),
        ("بيع المزيد من القهوة المختصة", "القهوة المختصة"),
        ("عايزين تبرعات أكتر في رمضان للجمعية", "في رمضان"),
    ],
)
def test_what_is_one_is_said_whole(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert len(goals) >= 2
    assert all(kept in goal for goal in goals), goals


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("يا باشا انا عندي محل هدوم وعايز زباين كتير", "محل الملابس"),
        ("عم فكر زيد عدد الديموهات المحجوزة لآخر شباط", "العروض التجريبية المحجوزة"),
        ("نبغى نزيد الحجز المباشر بدل بوكينق", "الحجوزات المباشرة"),
        ("زيادة التسجيل في دورات البرمجة للأطفال في الصيف", "دورات البرمجة للأطفال"),
        ("نبغى نرفع رضا الضيوف عن الإفطار في الفندق", "الرضا عن الإفطار"),
        ("نسبة رضا المتدربين لدينا 82% ونود أن ترتفع في ظرف نصف سنة", "رضا المتدرّبين من 82%"),
        ("أتمنى أن يصبح اسمي معروفا كمصمم هويات بصرية", "ذكر اسمي"),
        ("بدنا نكبّر الشغل بعمان والزرقا", "عمان والزرقا"),
        ("بغيت نزيد فالمبيعات ديال القفطان فالعرس", "مبيعات القفطان"),
        ("أنا مش عايز لايكات أنا عايز زباين تدفع", "الزبائن"),
        ("عايز الموقع يجيب زباين من جوجل", "العملاء الجدد من محرّكات البحث"),
        ("نود أن نصل إلى المزيد من الأمهات العاملات", "مدى وصولنا بين الأمهات العاملات"),
        ("نبي نقلل غياب المرضى عن المواعيد", "المواعيد الفائتة"),
    ],
)
def test_what_was_said_is_in_the_first_goal_or_the_second(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert any(kept in goal for goal in goals), goals


@pytest.mark.parametrize(
    ("wish", "unsaid"),
    [
        ("نسبة رضا المتدربين لدينا 82% ونود أن ترتفع في ظرف نصف سنة", "المدرسة"),
        ("أنا مش عايز لايكات أنا عايز زباين تدفع", "التعليقات"),
        ("عندي متجر عبايات في الدمام وابي طلبات من الكويت", "يطلبون الكويت"),
        ("نريد تقليل وقت انتظار المرضى في عيادة الأطفال", "من الأطفال"),
        ("بدي يصير إلنا اسم بالسوق", "في السوق"),
        ("أتمنى أن يصبح اسمي معروفا كمصمم هويات بصرية", "اسمنا"),
    ],
)
def test_what_was_not_said_is_not(wish: str, unsaid: str) -> None:
    assert not any(unsaid in goal for goal in offered(wish))
