"""What the goals offered for an Arabic wish must not say: the day's own words, halves of phrases, bits of words."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
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


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("لازم نبيع كتب الأطفال في معرض القاهرة", "مبيعات كتب الأطفال"),
        ("عايز تفاعل على ريلز المكياج", "ريلز المكياج"),
        ("نبغى مشاهدات أكثر لمقاطع الطبخ حقتنا", "مشاهدات مقاطع الطبخ"),
        ("نبي نرفع مبيعات فرع الدمام", "في فرع الدمام"),
        ("نتمنى أن نرفع دخل الاستوديو من تصوير الأعراس", "الإيرادات من تصوير الأعراس"),
        ("نود الوصول إلى المقاولين الصغار في جازان", "من المقاولين الصغار"),
        ("عايزين نوصل لطلبة الجامعة في أسيوط قبل الامتحانات", "بين طلبة الجامعة"),
        ("بغيت نزيد الحجوزات ديال الحمام التقليدي فالويكاند", "حجوزات الحمام التقليدي"),
        ("نود خفض نسبة الطلبات الملغاة في المتجر الإلكتروني", "الطلبات الملغاة"),
        ("عايزين نزود عدد التقييمات الإيجابية للمطعم على طلبات", "على طلبات"),
        ("عايزين عملا من الشركات الصغيرة لخدمة المحاسبة", "من الشركات الصغيرة"),
        ("أبي أقلل التأخير في تسليم الطلبات", "يتأخّر من الطلبات"),
    ],
)
def test_words_that_belong_together_stay_together(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert any(kept in goal for goal in goals), goals


@pytest.mark.parametrize(
    ("wish", "unsaid"),
    [
        ("نريد أن نصبح الوجهة المفضلة للعائلات في العقبة", "الإعجابات"),
        ("محتاجين نقلل مصاريف الشحن من غير ما نزعل العملاء", "شركة الشحن"),
        ("عايزين نوصل لطلبة الجامعة في أسيوط قبل الامتحانات", "التوصيل"),
    ],
)
def test_a_measure_is_not_read_from_the_words_for_people(wish: str, unsaid: str) -> None:
    assert not any(unsaid in goal for goal in offered(wish))


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("نحب نخرج للسوق الليبي بالعسل متاعنا", "في السوق الليبي"),
        ("لازم أدخل السوق الخليجي بمنتجات التمر", "منتجات التمر"),
        ("هدفنا رفع مبيعات العبوات الكبيرة من زيت الزيتون", "العبوات الكبيرة من زيت الزيتون"),
        ("بغيت نبيع حلويات العيد بزاف", "حلويات العيد"),
        ("نرغب في زيادة نسبة إشغال الفندق خلال الشتاء", "خلال الشتاء"),
        ("حابة زيد عدد المشتركات بحصص البيلاتس الصبح", "في حصص البيلاتس في الصباح"),
    ],
)
def test_with_what_is_no_place_and_where_is_one(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert len(goals) >= 2
    assert all(kept in goal for goal in goals), goals


@pytest.mark.parametrize(
    ("wish", "unsaid"),
    [
        ("ابغى الناس تحجز من الموقع مو بالتلفون", "التلفون"),
        ("نحتاج متابعين مهتمين بالزراعة العضوية", "في الزراعة"),
        ("عندي حضانة في طنطا وعايزة أطفال جداد قبل سبتمبر", "من الأطفال"),
        ("نحتاج عملاء يدفعون في الوقت", "في الوقت"),
    ],
)
def test_no_place_is_made_of_what_is_none(wish: str, unsaid: str) -> None:
    assert not any(unsaid in goal for goal in offered(wish))


def test_costs_fall_by_one_of_them() -> None:
    second = offered("تقليل تكاليف التشغيل قدر الإمكان")[1]
    assert "الكهرباء" in second
    assert "خفض تكاليف التشغيل" in second


def test_the_period_is_said_once() -> None:
    first = offered("كنبيعو دابا 80 كيلو د القهوة فالشهر و باغيين نزيدو")[0]

    assert "مبيعات القهوة من 80 إلى 92 كيلوغرامًا في الشهر" in first


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("عايزة أوصل لأمهات المواليد الجدد في القاهرة", "بين أمهات المواليد الجدد"),
        ("نطمح إلى رفع رضا أولياء الأمور عن النقل المدرسي", "الرضا عن النقل المدرسي بين أولياء الأمور"),
        ("نحبو نجيبو كليان من الشركات البترولية في حاسي مسعود", "من الشركات البترولية"),
    ],
)
def test_people_to_be_reached_are_reached(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert any(kept in goal for goal in goals), goals
    assert not any("مدّة الردّ" in goal or "حجوزات" in goal for goal in goals), goals
