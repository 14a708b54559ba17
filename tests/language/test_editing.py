"""A change typed in a sentence: what is to change, and by what; and words that change nothing."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.edits.editing import goal_named, read_edit
from dialogs.language.edits.edits import LAST, Edit
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


def read(text: str) -> Edit:
    found = read_edit(text, TODAY)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("change the deadline to end of March", "deadline", "end of March"),
        ("could you move the deadline to June", "deadline", "to June"),
        ("can you change the date to the end of May?", "deadline", "the end of May"),
        ("the deadline is now end of May", "deadline", "end of May"),
        ("the new deadline is 30 April", "deadline", "30 April"),
        ("deadline: 30 April", "deadline", "30 April"),
        ("please change the bookings target to 70", "target", "70"),
        ("target 30 not 25", "target", "30"),
        ("the target should be 75", "target", "75"),
        ("change the baseline to 35", "baseline", "35"),
        ("raise the limit to $12", "limit", "$12"),
        ("add a limit: a lead costs at most $8", "limit", "a lead costs at most $8"),
        ("it's read in Google Analytics", "tool", "Google Analytics"),
        ("change the tool to HubSpot", "tool", "HubSpot"),
        ("now it serves revenue +25%", "serves", "revenue +25%"),
        ("rename it to Website orders", "name", "Website orders"),
        ("غيّر الموعد لنهاية مارس", "deadline", "لنهاية مارس"),
        ("الموعد بقى آخر مارس", "deadline", "آخر مارس"),
        ("الموعد صار نهاية مايو", "deadline", "نهاية مايو"),
        ("أبغى أغيّر الموعد لآخر أبريل", "deadline", "لآخر أبريل"),
        ("بدنا نأجل الموعد لشهر أيار", "deadline", "لشهر أيار"),
        ("نحبّ نزيدو الأجل لشهر يونيو", "deadline", "لشهر يونيو"),
        ("بغيت نبدل الموعد لآخر شهر ماي", "deadline", "لآخر شهر ماي"),
        ("الأجل ولى آخر ماي", "deadline", "آخر ماي"),
        ("بدّل الرقم المستهدف ل ٥٠٠", "target", "٥٠٠"),
        ("التارجت بقى ٨٠", "target", "٨٠"),
        ("نزّل المستهدف ل٥٠", "target", "ل٥٠"),
        ("رقم البداية كان ٣٥", "baseline", "٣٥"),
        ("الحد صار ١٥ دولار", "limit", "١٥ دولار"),
        ("غيّر الأداة لجوجل أناليتكس", "tool", "جوجل أناليتكس"),
        ("صرنا نقيسه بجوجل أناليتكس", "tool", "جوجل أناليتكس"),
        ("كنقراوه من جوجل أناليتكس", "tool", "جوجل أناليتكس"),
        ("صار يخدم زيادة الإيرادات", "serves", "زيادة الإيرادات"),
        ("link it to revenue +25%", "serves", "revenue +25%"),
        ("اربطه بهدف زيادة الأرباح", "serves", "زيادة الأرباح"),
        ("الميعاد اتغير لآخر مايو", "deadline", "لآخر مايو"),
        ("الموعد الجديد: آخر مايو", "deadline", "آخر مايو"),
        ("أجّل الهدف لمارس", "deadline", "لمارس"),
        ("تعديل الرقم المستهدف إلى 80", "target", "80"),
        ("سمّيه طلبات الموقع", "name", "طلبات الموقع"),
    ],
)
def test_a_part_is_named_with_its_new_value(text: str, part: str, words: str) -> None:
    edit = read(text)
    assert (edit.kind, edit.part, edit.words) == ("set", part, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("make it 25% instead", "25%"),
        ("let's make it 30%", "30%"),
        ("make it 25% by June", "25% by June"),
        ("the goal is 80, not 60", "80"),
        ("خليها ٢٥٪", "٢٥٪"),
        ("خليه ٨٠ بدل ٦٠", "٨٠"),
        ("ديرها 30", "30"),
        ("aim for 80 instead", "80"),
        ("change the number to 80", "80"),
        ("bump it to 80", "80"),
        ("give it until May", "May"),
        ("الرقم الجديد ٨٠", "٨٠"),
        ("ردّها 80", "80"),
        ("خليها لنهاية مارس", "لنهاية مارس"),
    ],
)
def test_a_value_alone_says_which_part_it_is_of(text: str, words: str) -> None:
    edit = read(text)
    assert (edit.kind, edit.part, edit.words, edit.firm) == ("set", None, words, False)


@pytest.mark.parametrize("text", ["غيّر الهدف إلى 80", "change the goal to 80", "خلي هدفنا 80"])
def test_a_goal_that_is_changed_in_so_many_words_is_no_answer(text: str) -> None:
    edit = read(text)
    assert (edit.part, edit.words, edit.firm) == (None, "80", True)


@pytest.mark.parametrize(
    ("text", "words", "sooner"),
    [
        ("move the deadline by two weeks", "two weeks", False),
        ("push the deadline back a month", "a month", False),
        ("delay it by two weeks", "two weeks", False),
        ("bring the deadline forward a week", "a week", True),
        ("أجّل الموعد أسبوعين", "أسبوعين", False),
        ("مدّدي المهلة شهر", "شهر", False),
        ("أبي أمدد المدة شهرين", "شهرين", False),
        ("بغيت نزيد فالأجل شهر", "شهر", False),
        ("قدّم الموعد أسبوع", "أسبوع", True),
        ("extend by 2 weeks", "2 weeks", False),
        ("تأجيل الموعد شهرًا", "شهرًا", False),
        ("ادّيله أسبوعين كمان", "أسبوعين", False),
    ],
)
def test_a_day_moves_by_a_length_of_time(text: str, words: str, *, sooner: bool) -> None:
    edit = read(text)
    assert (edit.kind, edit.part, edit.words, edit.sooner) == ("shift", "deadline", words, sooner)


@pytest.mark.parametrize(("text", "less"), [("raise the target by 10", False), ("نقّص المستهدف ١٠", True)])
def test_a_target_moves_by_an_amount(text: str, *, less: bool) -> None:
    edit = read(text)
    assert (edit.kind, edit.part, edit.sooner) == ("shift", "target", less)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("make it the primary goal", "primary"),
        ("this is the main goal", "primary"),
        ("pause it until January", "pause"),
        ("put the goal on hold", "pause"),
        ("resume the goal", "resume"),
        ("take up the goal again", "resume"),
        ("close the bookings goal", "close"),
        ("delete the goal", "delete"),
        ("خليه الهدف الأساسي", "primary"),
        ("خلي هدف الحجوزات هو الأساسي", "primary"),
        ("وقّف الهدف مؤقتا لحد يناير", "pause"),
        ("جمّد الهدف", "pause"),
        ("وقّف هدف العملاء المحتملين مؤقتا", "pause"),
        ("رجّع الهدف", "resume"),
        ("سكّر الهدف", "close"),
        ("امسح الهدف", "delete"),
    ],
)
def test_a_goal_stands_otherwise(text: str, kind: str) -> None:
    assert read(text).kind == kind


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("drop the limit", "limit"),
        ("no more limit", "limit"),
        ("remove the bigger goal", "serves"),
        ("احذف الهدف الأكبر", "serves"),
    ],
)
@pytest.mark.parametrize("polite", ["", " please"])
def test_a_part_is_taken_away(text: str, part: str, polite: str) -> None:
    edit = read(text + polite)
    assert (edit.kind, edit.part) == ("drop", part)


@pytest.mark.parametrize("text", ["شيل الحد", "احذف الحد", "بلا حد", "حيد الحد", "شيلي الحد من فضلك"])
def test_a_limit_is_taken_away_in_every_dialect(text: str) -> None:
    edit = read(text)
    assert (edit.kind, edit.part) == ("drop", "limit")


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("remove the third step", "step_drop", 3),
        ("drop the last step", "step_drop", LAST),
        ("step 2 is done", "step_done", 2),
        ("I finished the second step", "step_done", 2),
        ("step 1 is not done yet", "step_open", 1),
        ("step two is done", "step_done", 2),
        ("mark the first step done", "step_done", 1),
        ("شطب الخطوة ٢", "step_drop", 2),
        ("تمّت الخطوة الأولى", "step_done", 1),
        ("the second step by 10 December", "step", 2),
        ("change step 2 to call fifteen customers", "step", 2),
        ("move the second step by a week", "shift", 2),
        ("give step 2 to Sara", "assign", 2),
        ("make Sara responsible", "assign", None),
        ("احذف الخطوة التالتة", "step_drop", 3),
        ("حيدي الخطوة التانية", "step_drop", 2),
        ("الخطوة الأولى خلصت", "step_done", 1),
        ("كملنا الخطوة الثانية", "step_done", 2),
        ("الخطوة التالتة سالات", "step_done", 3),
        ("خلصنا الخطوة التانية النهارده", "step_done", 2),
        ("الخطوة ٢ ✅", "step_done", 2),
        ("الخطوة التانية ما خلصت لسه", "step_open", 2),
        ("الخطوة التانية قبل ١٠ ديسمبر", "step", 2),
        ("أجّل الخطوة الثانية أسبوع", "shift", 2),
        ("خلي المسؤول سارة", "assign", None),
        ("سلّم الخطوة التانية لسارة", "assign", 2),
        ("الخطوة الثانية على سارة", "assign", 2),
    ],
)
def test_a_step_of_the_plan_is_changed(text: str, kind: str, place: int | None) -> None:
    edit = read(text)
    assert (edit.kind, edit.place) == (kind, place)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("add a step: call five customers", "call five customers"),
        ("add another step: write the offer", "write the offer"),
        ("new step: write the offer", "write the offer"),
        ("خطوة جديدة: كتابة العرض", "كتابة العرض"),
        ("ضيف خطوة: الاتصال بخمسة عملاء", "الاتصال بخمسة عملاء"),
        ("زيد خطوة: كتابة العرض", "كتابة العرض"),
        ("أضف خطوة جديدة: كتابة العرض", "كتابة العرض"),
    ],
)
def test_a_step_is_added_in_own_words(text: str, words: str) -> None:
    edit = read(text)
    assert (edit.kind, edit.words) == ("step_add", words)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("change the deadline to end of March because the fair moved", "the fair moved"),
        ("move the deadline by two weeks, due to the holidays", "the holidays"),
        ("أجّل الموعد أسبوعين لأن المعرض اتأجل", "المعرض اتأجل"),
        ("غيّر الموعد لنهاية مارس عشان رمضان", "رمضان"),
        ("بدّل الموعد لآخر ماي حيت المعرض تبدل", "المعرض تبدل"),
        ("make it 25%", None),
    ],
)
def test_a_reason_is_told_along(text: str, reason: str | None) -> None:
    assert read(text).reason == reason


@pytest.mark.parametrize(
    ("about", "place"), [("of the second goal", 2), ("the last goal", LAST), ("الهدف الثاني", 2), ("bookings", None)]
)
def test_a_goal_is_named_by_its_place(about: str, place: int | None) -> None:
    assert goal_named(about) == place


@pytest.mark.parametrize(
    "text",
    """300|no, 320|320 not 300|we're at 300|end of March|25%|keep it|make more sales|I want to make 5000 a month
    make 25 calls a week|set up a website by March|change how people see the shop|improve the target market
    define our target audience by June|add 20 new customers by March|add a new branch by June
    add more steps to the funnel
    remove bad reviews from google|delete old posts|close 20 deals by June|finish the website by the end of May
    stop losing customers|pause the campaign in December|stop smoking|increase the limit of our credit card
    lower the cost per lead to $5|raise prices by 10%|make Sara happy|it should cost at most $10|call five customers
    call it a day|it serves people in Cairo|read 12 books this year|the name of my shop is Nour|the limit is the budget
    a target of 500 followers by June|my goal is to reach 500 followers|the main goal is sales|make our brand known
    should we change the deadline?|what is the deadline?|the deadline|الموعد|متى الموعد؟
    عايز أخلي المبيعات 500|خلي الناس تعرفنا|خلي بالك|خليها حلوة|غيّر نظرة الناس للمحل|زود المبيعات ٢٠٪|نزل الأسعار
    خفض المصاريف ١٠٪ قبل مارس|شيل البضاعة القديمة|احذف الصور القديمة|وقف التدخين|أوقف الخسارة|سكر المحل
    أقفل ٢٠ صفقة|أضف ٢٠ عميل|ضيف منتجات جديدة|خلصت الشغل|خلصنا ٣٠ طلب|بدل ما نبيع ٣٠ نبيع ٥٠
    المسؤول عن المحل بيزعل الزباين|موعد الافتتاح في مارس|الهدف زيادة المبيعات|هدفي ٥٠٠ متابع قبل يونيو
    الحد من الشكاوى|الحد من التكاليف بنسبة ١٠٪|تحديد موعد افتتاح الفرع|رفع نسبة الحضور إلى ٨٠٪|رفع المستهدف من المبيعات
    لا|مش عارف|آخر مارس|٣٠٠ مش ٢٥٠|لا ٣٢٠|نقرأ ١٢ كتاب|يخدم الناس|رجع العملاء القدام|كمل|سميه زي ما تحب
    زيادة مدة بقاء الزائر في الصفحة إلى دقيقتين ونصف|زيادة حجم البحث عن اسم علامتنا بمقدار الثلث""".replace(
        "\n", "|"
    ).split("|"),
)
def test_answers_wishes_and_figures_are_no_changes(text: str) -> None:
    assert read_edit(text.strip(), TODAY) is None
