"""Words that no table knows stay in every rewording: sectors, markets, seasons, platforms, people, second wishes."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic


def offered(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


ENGLISH = (
    ("more orders from the hospitality sector", "the hospitality sector"),
    ("we want to win clients in the oil and gas industry", "the oil and gas industry"),
    ("grow our freight business on the Rotterdam route", "on the Rotterdam route"),
    ("increase our share of the electric bike market", "the electric bike market"),
    ("be better known among wheelchair users in Leeds", "wheelchair users in Leeds"),
    ("more customers from the new housing estate", "from the new housing estate"),
    ("more RFQs from German carmakers", "from German carmakers"),
    ("more enrolments in our coding bootcamp for refugees", "for refugees"),
    ("sell more school uniforms in the back-to-school season", "in the back-to-school season"),
    ("more sales on Noon during the white Friday season", "on Noon during the white Friday season"),
    ("sell more cold brew this summer", "this summer"),
    ("get more donations for the animal shelter during Ramadan", "the animal shelter during Ramadan"),
    ("our farm shop needs more customers after Easter", "after Easter"),
    ("attract more families to the museum during half-term", "during half-term"),
    ("increase our followers on Threads", "on Threads"),
    ("sell more on Etsy", "on Etsy"),
    ("get 5-star reviews on TripAdvisor", "on TripAdvisor"),
    ("more engagement on our Facebook page", "on our Facebook page"),
    ("more customers at our Manchester branch", "at our Manchester branch"),
    ("be known for vegan pastries in Bristol", "to be known for vegan pastries"),
    ("become Wales's favourite cheese maker", "Wales's favourite cheese maker"),
    ("we want to be the first choice for cold-chain logistics", "the first choice for cold-chain logistics"),
    ("lift revenue from corporate training to cover the new office", "“to cover the new office”"),
    ("get our dental clinic known in Brighton", "the dental clinic"),
    ("get more sign-ups for the free trial from agencies", "from agencies"),
    ("sell more sourdough at the Saturday market in Bath", "at the Saturday market in Bath"),
    ("more people should come to our Thursday jazz nights", "our Thursday jazz nights"),
    ("more sales of refurbished laptops to schools this term", "this term"),
    ("more repeat visitors at our climbing wall on rainy weekends", "on rainy weekends"),
    ("reach more young farmers with our weather app", "young farmers with our weather app"),
    ("get more nurses to join our staffing platform", "nurses"),
    ("get our architecture studio noticed in the hotel sector", "our architecture studio"),
    ("more comments on our LinkedIn articles about procurement", "our LinkedIn articles about procurement"),
    ("attract international students to our summer school in Malta", "international students"),
)


@pytest.mark.parametrize(("wish", "kept"), ENGLISH)
def test_words_of_ones_own_are_in_every_goal(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert len(goals) >= 2
    assert all(kept in aloud(one.text) for one in goals), [aloud(one.text) for one in goals]


ARABIC = (
    ("هالربع نبغى نكسب عملاء جدد من قطاع التجزئة", "قطاع التجزئة"),
    ("نطمح إلى زيادة حصتنا في سوق التمور", "في سوق التمور"),
    ("رفع حصتنا من سوق قطع الغيار الكورية", "سوق قطع الغيار الكورية"),
    ("بغينا كليان كتر من قطاع النسيج", "قطاع النسيج"),
    ("نحب نوصل لأصحاب الصيدليات في صفاقس", "أصحاب الصيدليات في صفاقس"),
    ("نبغى نحسن سمعتنا عند الموردين", "الموردين"),
    ("عايز أبيع أكتر على أمازون في موسم المدارس", "على أمازون في موسم العودة إلى المدارس"),
    ("عايز أزود المتابعين على ثريدز", "على ثريدز"),
    ("لازم يزيد البيع بموسم الزيتون", "في موسم الزيتون"),
    ("عايزين نبيع أكتر على نون في الجمعة البيضا", "في الجمعة البيضا"),
    ("عايزين تبرعات أكتر في رمضان للجمعية", "في رمضان"),
    ("نبغى حجوزات أكثر لصالة الأفراح في إجازة منتصف العام", "في إجازة منتصف العام"),
    ("عايز العيادة تتعرف أكتر في المهندسين", "في المهندسين"),
    ("بغينا نكونو معروفين فمراكش بالصناعة التقليدية", "بالصناعة التقليدية"),
    ("نبي نكون الخيار الأول لأهل جازان", "«الخيار الأول لأهل جازان»"),
    ("نحبو نولّيو أحسن بوتيك تاع كوسميتيك في العاصمة", "في العاصمة"),
    ("3ayez azawed el zabayen mn el tagamo3", "من التجمع"),
    ("3ayza abi3 aktar 3ala Jumia", "على Jumia"),
    ("بغيت نكبر الصفحة ديال الطبخ المغربي", "الطبخ المغربي"),
    ("عايز الناس كلها في اسكندرية تعرف العيادة", "الإسكندرية"),
    ("بدنا نزيد حجوزات الشاليهات بعطلة الفصح", "في عطلة الفصح"),
    ("محتاجين مبيعات أكتر لكريم اليد في الصيدليات", "في الصيدليات"),
    ("عايزين نزود عقود الصيانة مع المستشفيات الخاصة", "المستشفيات الخاصة"),
    ("نريد أن يعرفنا مزارعو الزيتون في الجوف", "مزارعي الزيتون في الجوف"),
    ("نود زيادة متابعي صفحتنا على فيسبوك من المعلمات", "المعلمات"),
    ("نحبو نكونو المورد الأول للمخابز في بنزرت", "«المورد الأول للمخابز في بنزرت»"),
    ("ودنا نوصل لأمهات الأطفال ذوي الإعاقة", "أمهات الأطفال ذوي الإعاقة"),
    ("نبغى طلبات أكثر عبر تطبيق مرسول في الويكند", "عبر تطبيق مرسول"),
)


@pytest.mark.parametrize(("wish", "kept"), ARABIC)
def test_words_of_ones_own_in_arabic_are_in_every_goal(wish: str, kept: str) -> None:
    goals = offered(wish)

    assert len(goals) >= 2
    assert all(kept in in_arabic(one.text) for one in goals), [in_arabic(one.text) for one in goals]


@pytest.mark.parametrize(
    ("wish", "unsaid"),
    [
        ("we want to be known, to be honest", "honest"),
        ("more sales in general", "in general"),
        ("more customers at the moment", "at the moment"),
        ("improve our image", "for our image"),
        ("take our business to the next level", "next level"),
        ("more orders for us", "for us"),
        ("we have 2 offices and want more orders", "from offices"),
    ],
)
def test_filler_and_what_is_read_already_is_not_said_again(wish: str, unsaid: str) -> None:
    assert not any(unsaid in aloud(one.text) for one in offered(wish))


@pytest.mark.parametrize(
    ("wish", "measure"),
    [
        ("win more tenders in the public sector", "tenders in the public sector"),
        ("win more maintenance contracts from property managers", "maintenance contracts with property managers"),
        ("more commissions from publishers", "commissions from publishers"),
    ],
)
def test_what_is_wanted_more_of_may_be_a_measure_of_its_own(wish: str, measure: str) -> None:
    assert measure in aloud(offered(wish)[0].text)


def test_people_keep_the_word_that_narrows_them() -> None:
    assert "wholesale customers" in aloud(offered("get more wholesale customers in the Midlands")[0].text)


def test_a_partner_of_hospitals_is_no_hospital() -> None:
    said = " ".join(in_arabic(one.text) for one in offered("نريد أن نصبح الشريك الأول للمستشفيات في الأردن"))

    assert "المستشفى " not in said
    assert "المرضى" not in said


@pytest.mark.parametrize(
    "wish", ["I'm a freelance designer and I want more clients", "I teach piano, more bookings please"]
)
def test_one_who_speaks_alone_is_no_we(wish: str) -> None:
    assert speaks_alone(wish)
    assert not any(word in aloud(one.text) for one in offered(wish) for word in ("Our goal", "we aim", " us "))


def test_a_team_is_not_alone() -> None:
    assert not speaks_alone("I run a bakery and we want more customers")


@pytest.mark.parametrize(
    "wish",
    [
        "المؤسسة بتاعتنا بتدرب شباب من ٢٠١٢ وعايزين ناس اكتر تسجل في الورش",
        "تأسسنا 2012 ونريد عملاء أكثر",
        "our shop opened 2016, want more orders",
        "we've been going since 2012 and want more customers",
    ],
)
def test_the_year_a_business_is_from_is_no_figure_of_today(wish: str) -> None:
    reading = read_goal(wish, Context(TODAY, "EG"))

    assert reading.baseline is None
    assert reading.target is None


@pytest.mark.parametrize(
    "wish", ["grow from 2000 customers", "customers from 2000 to 3000", "عندنا ٢٠٢٠ عميل ونبي أكثر"]
)
def test_a_round_count_is_no_year(wish: str) -> None:
    reading = read_goal(wish, Context(TODAY, "EG"))

    assert reading.baseline is not None
    assert reading.baseline.value in {2000, 2020}


def test_the_period_of_todays_figure_is_kept() -> None:
    first, *others = offered("Revenue's at 45k AED/month, hoping to grow it")

    assert all("AED 45,000" in aloud(one.text) and "a month" in aloud(one.text) for one in (first, *others))
    assert all("per week" in aloud(one.text) for one in offered("more orders per week from cafes")[:1])
