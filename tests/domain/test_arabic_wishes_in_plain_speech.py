"""Arabic wishes as people say them aloud: who complains, who is late, what looks rich; none of it becomes a name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.rephrasing import rephrasings
from dialogs.domain.deeds import deed_said
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context

_CONTEXT = Context(date(2026, 11, 21), "EG")


def _goals(wish: str) -> list[tuple[str, str]]:
    offers = rephrasings(read_goal(wish, _CONTEXT), _CONTEXT)
    return [(str(one["metric"]), str(one["text"])) for one in offers]


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("الزباين بتتذمر من الأسعار", "الشكاوى من الأسعار"),
        ("عم يشكوا الزباين من نظافة المطعم", "الشكاوى من نظافة المطعم"),
        ("الناس متذمرة من طعم القهوة", "الشكاوى من طعم القهوة"),
        ("الزبناء كيشكاو من الخدمة", "الشكاوى من الخدمة"),
    ],
)
def test_whoever_complains_is_heard_with_what_it_is_about(wish: str, told: str) -> None:
    (metric, first), (_, second) = _goals(wish)

    assert metric == "complaints"
    assert told in first
    assert told in second or told.replace("الشكاوى", "شكاوى أقلّ") in second


@pytest.mark.parametrize(
    ("wish", "metrics"),
    [
        ("نبي نزيد الناس اللي تذكر علامتنا على تويتر", {"mentions", "shares"}),
        ("زيادة عدد من يشيرون إلى علامتنا", {"mentions", "reach"}),
        ("بدنا الناس يلي بتوصينا تزيد", {"referrals", "customer_satisfaction"}),
        ("الموقع ديالنا تقيل والناس كيخرجو", {"custom", "bounce_rate"}),
        ("عايزين البراند يبان بريميوم", {"customer_satisfaction", "mentions"}),
        ("عايزين شكل المحل يبقى راقي", {"customer_satisfaction", "mentions"}),
        ("فريق المبيعات ما يحقق التارقت", {"close_rate", "response_time"}),
        ("الإعلانات عم تاكل مصرياتنا بلا نتيجة", {"return_on_ad_spend", "cost_per_acquisition"}),
        ("الناس بتسأل على الواتس ومبترجعش", {"close_rate", "new_customers"}),
        ("عايزين نقلل الزحمة في العيادة", {"custom", "complaints"}),
        ("نحتاج إلى رفع وعي الشباب بالبيئة", {"reach", "mentions"}),
        ("نريد أن يجد الناس متجرنا بسهولة في قوقل", {"website_visits", "impressions"}),
        ("كل يوم عم نتأخر بالتسليم", {"delivery_time", "custom"}),
        ("الزباين ما عم يلاقونا", {"website_visits", "impressions"}),
        ("الناس بتيجي مرة ومبترجعش", {"repeat_purchase_rate", "customer_satisfaction"}),
        ("نحتاج إلى زيادة الإنتاج في الورشة", {"custom"}),
        ("رفع جودة خدماتنا الطبية", {"complaints", "customer_satisfaction"}),
        ("عم نبيع كتير بس ما عم نربح", {"profit", "profit_margin"}),
        ("نبغى نطلع من الخسارة", {"profit", "profit_margin"}),
        ("عايزين اسمنا يبقى على كل لسان", {"mentions", "brand_searches"}),
        ("الزباين عم يروحوا عند غيرنا", {"repeat_purchase_rate", "customer_satisfaction"}),
        ("عايز اعلاناتي تجيب زباين مش لايكات", {"customers", "referrals"}),
        ("ابغى متابعيني يصيرون عملاء", {"conversion_rate", "new_customers"}),
        ("نحتاج تفاعل اكثر مع النشرة البريدية", {"open_rate", "click_through_rate"}),
        ("نبغى زيادة الحجوزات عن طريق الواتساب", {"bookings", "response_time"}),
        ("نفسي اقلل الكنسلة في الحجوزات", {"custom"}),
        ("بغينا نخليو الموظفين يبقاو معانا", {"custom"}),
        ("نفسي الزبون يحس انه في بيته", {"referrals", "customer_satisfaction"}),
        ("عم نصرف كتير عالاعلانات", {"return_on_ad_spend", "cost_per_acquisition"}),
        ("نطمح إلى رفع رضا المستفيدين من خدماتنا", {"customer_satisfaction", "complaints"}),
        ("أبغى أحافظ على طلابي في دورة القرآن", {"retention_rate", "customer_satisfaction"}),
        ("تحسين ظهور حسابنا في سناب شات", {"followers", "reach"}),
        ("نفسي زباين المحل يشتروا أكتر من حاجة", {"average_order_value", "orders"}),
        ("زبايننا بيتأخروا بالدفع", {"custom"}),
        ("تحسين العلاقة مع الموردين", {"custom"}),
        ("bghina nkounou rqm wahed f agadir", {"referrals", "customer_satisfaction"}),
        ("بغينا المتدربين يكملو التكوين", {"custom", "customer_satisfaction"}),
    ],
)
def test_what_people_do_and_how_a_place_looks_is_measured(wish: str, metrics: set[str]) -> None:
    assert {metric for metric, _ in _goals(wish)} == metrics


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("مطعمي في حي النرجس ابغاه يصير مشهور", "ابغاه"),
        ("عايز أعلّم ولادي السباحة", "لادي"),
        ("بدنا صور المنتجات عالموقع تصير أحلى والناس تثق فينا", "والناس"),
        ("عم خسّر زباين لأن المنافس أرخص", "«لأن"),
        ("ودنا الناس تتكلم عن قهوتنا", "المطعم"),
        ("ببيع حلويات من البيت وعايز أوصل لناس أكتر", "المخبز"),
        ("عايز أحسن جودة الأكل", "المرتجع"),
        ("نحيف وابغى أزيد وزني", "إنقاص"),
        ("عايز أعرف الزباين زعلانة من ايه", "ايه"),
        ("أنا علي وعندي محل عطور وعايز أكبر", "على محل"),
        ("badde kabber l business taba3 l cake", "«"),
        ("بدي اضعف", "المشي"),
        ("الورشة بتطلع شغل فيه عيوب", "تطلع"),
        ("الناس بتقول إن أسعارنا غالية", "تقول"),
        ("زبايني عم يسألوا عن السعر وبيختفوا", "يختارون"),
        ("بغيت نكبر المشروع ديالي ديال الحلويات", "«"),
        ("عنا متجر أونلاين وعم يرجعوا كتير بضاعة", "على الإنترنت"),
        ("بدنا طلاب جداد للمعهد", "الأكاديمية"),
        ("خدمات ما بعد البيع عندنا ضعيفة", "مبيعات"),
        ("بغيت نحفظ القرآن", "حفظ القرآن بحلول"),
        ("بدي وقّف أدخن", "التبرّعات"),
        ("نخفف ضغط الشغل عن الفريق", "النقرات"),
        ("بدي قوّي لغتي العربية", "لغتي"),
        ("نفسي الطلاب يحضروا الدروس بانتظام", "يطلبون"),
        ("نريد تحسين سلامة العمال في الموقع", "مقابلات"),
        ("عايز الموردين يدونا اسعار احسن", "السوقية"),
        ("بنتي درجاتها وحشة في الرياضه", "تمرين"),
        ("تشجيع النساء على الالتحاق بورشاتنا", "الالتحاق"),
        ("انا بعمل تورت وعايزة اكبر", "عمل تورت"),
        ("عم نصرف كتير عالاعلانات", "على الإعلانات"),
        ("نرغب في تحسين جودة المحتوى على يوتيوب", "عن المحتوى"),
        ("متجرنا ينقصه الزوار", "تقليل"),
        ("كنعانيو من كثرة الشكايات", "كثرة"),
        ("حملة التبرعات بتاعت رمضان لازم تنجح", "من رمضان"),
        ("بدي إتخلص من التوتر", "العمل على"),
        ("نطمح لتوسيع نشاط وكالتنا السياحية", "كالتنا"),
        ("عيادتنا البيطرية تبغى زبائن جدد", "المرضى"),
        ("بنتي مش بتقرا خالص ونفسي تحب القراية", "الأولاد"),
        ("عنا فندق بجبيل والغرف فاضية بالشتي", "الشتي"),
        ("تعبت من الفوضى بالمكتب", "من الفوضى"),
    ],
)
def test_no_verb_and_no_guess_stands_among_what_was_told(wish: str, never: str) -> None:
    goals = _goals(wish)

    assert len(goals) > 1
    assert not [text for _, text in goals if never in text]


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("3ayzeen nefta7 fer3 fe alex", "افتتاح فرع في الإسكندرية"),
        ("abi ashtari syara", "شراء سيارة"),
        ("3ayez a3mel site lel sherka", "إنشاء موقع للشركة"),
        ("bghit nft7 7anout jdid f casa", "افتتاح محل جديد في الدار البيضاء"),
        ("biddi ekhlas el master", "إنهاء الماجستير"),
        ("علي عايز يفتح كافيه", "افتتاح كافيه"),
        ("bghit nt3lem l'anglais", "تعلّم الإنجليزية"),
    ],
)
def test_a_deed_stands_in_arabic_whatever_its_letters(wish: str, told: str) -> None:
    assert [text.startswith(told) for _, text in _goals(wish)] == [True]


def test_a_deed_with_a_word_that_nobody_knows_stays_as_typed() -> None:
    assert deed_said("nefta7 zblrgh") == "Nefta7 zblrgh"


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("ابغى ازيد دخل الكوفي بدون ما ازيد الاسعار", "«بدون ما ازيد الاسعار»"),
        ("عايز أكبر المحل من غير ما أصرف كتير", "«من غير ما أصرف كتير»"),
    ],
)
def test_what_is_not_to_be_done_on_the_way_is_kept(wish: str, told: str) -> None:
    assert all(told in text for _, text in _goals(wish))


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("عايز العملاء اللي بيدفعوا يزيدوا", "عدد العملاء الذين يدفعون"),
        ("بدي زباين يدفعوا كاش", "عدد الزبائن الذين يدفعون نقدًا"),
        ("نبي الطلاب يشاركون في الأنشطة أكثر", "عدد الطلاب الذين يشاركون في الأنشطة"),
        ("نريد زيادة العملاء الذين يستخدمون التطبيق للدفع", "عدد العملاء الذين يستخدمون التطبيق للدفع"),
        ("بدنا السكان يلتزموا بمواعيد النفايات", "عدد السكان الذين يلتزمون بمواعيد النفايات"),
    ],
)
def test_the_people_counted_are_those_who_do_what_was_told(wish: str, told: str) -> None:
    assert all(told in text or metric == "leads" for metric, text in _goals(wish))


@pytest.mark.parametrize(
    "line", ["المدرسين عم يتركوا المدرسة", "الريستو ديالنا خاوي فالليل", "فريقنا ما يتواصل مع بعضه"]
)
def test_what_is_amiss_at_work_is_a_wish(line: str) -> None:
    assert len(_goals(line)) > 1


@pytest.mark.parametrize("line", ["صباح الخير عليكم", "شكرا يا هدف", "ازيك عامل ايه"])
def test_what_is_said_to_be_kind_is_none(line: str) -> None:
    assert _goals(line) == []


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("عايز أبقى محاسب أشطر", "«أبقى محاسب أشطر»"),
        ("بدي رتب حياتي", "«رتب حياتي»"),
        ("الأوفيس مفيهوش روح", "معالجة «الأوفيس مفيهوش روح»"),
        ("عايزين نكون معروفين بالجودة", "كي يُعرف اسمنا بالجودة"),
    ],
)
def test_what_nothing_counts_is_given_time_as_it_was_put(wish: str, told: str) -> None:
    assert all(told in text for _, text in _goals(wish))


@pytest.mark.parametrize(
    ("wish", "told"), [("بدي وظّف شيف شاطر", "طبّاخ واحد"), ("محتاجين سواقين كويسين", "سائقين اثنين")]
)
def test_as_many_are_hired_as_were_named(wish: str, told: str) -> None:
    assert told in _goals(wish)[0][1]


def test_a_service_after_the_sale_keeps_its_name() -> None:
    assert all("خدمة ما بعد البيع" in text for _, text in _goals("نرغب في رفع رضا الزبناء عن خدمة ما بعد البيع"))


def test_no_clause_is_made_where_a_measure_says_it() -> None:
    assert not [text for _, text in _goals("عايز الزباين اللي بترجع تاني تزيد") if "عدد الزبائن الذين" in text]
