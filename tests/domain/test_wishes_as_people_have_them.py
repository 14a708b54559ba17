"""Wishes of many trades, and of none, become goals about what they are about: their people, places, figures."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic


def offers(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


def told(wish: str) -> list[str]:
    return [
        aloud(one.text) if wish.isascii() or "£" in wish or "₹" in wish else in_arabic(one.text) for one in offers(wish)
    ]


def measures(wish: str) -> set[str]:
    return {(one.thing or "").removeprefix("thing:") or one.metric or "" for one in offers(wish)}


@pytest.mark.parametrize(
    ("wish", "now"),
    [
        ("our food truck makes £900 a week and we want to do better", "£900"),
        ("get down to a healthy weight, I'm 88kg now", "from 88 kilos"),
        ("we have 120 patients a month and want more", "120"),
        ("مبيعاتنا 50 ألف ريال في الشهر ونبي نكبر", "50,000"),
        ("كنربحو 9000 درهم فالشهر من المطعم وبغينا نزيدو", "9,000"),
        ("وزني 88 كيلو وعايز أخس", "من 88"),
        ("بنبيع 100 قطعة في اليوم وعايزين نزود", "100"),
    ],
)
def test_a_level_of_today_is_where_the_goal_starts(wish: str, now: str) -> None:
    first = offers(wish)[0]

    assert first.target is not None
    assert not first.relative
    assert now in told(wish)[0]


@pytest.mark.parametrize(
    "wish",
    [
        "our LinkedIn page for the consultancy is dead",
        "our supermarket wastes too much bread",
        "employees at our call centre quit all the time",
        "our bakery is quiet on Mondays",
        "صفحتنا على لينكدإن ميتة",
        "استوديو الفخار فاضي بالليل",
        "المخبز هادي أيام الاثنين",
    ],
)
def test_a_trouble_told_is_a_wish(wish: str) -> None:
    assert len(offers(wish)) == 2


@pytest.mark.parametrize("line", ["هذا مناسب", "that suits me", "thanks, good"])
def test_a_word_that_only_looks_like_a_measure_is_no_wish(line: str) -> None:
    assert not read_goal(line, Context(TODAY, "EG")).goal


@pytest.mark.parametrize(
    ("wish", "them"),
    [
        ("get more students for the coding bootcamp in Lagos", "new students"),
        ("I'd like more members in my climbing gym", "members"),
        ("more wholesale customers for our coffee", "wholesale customers"),
        ("get more B2B clients for our cleaning company in Manchester", "new B2B clients"),
        ("keep our tenants happy", "our tenants"),
        ("reach more parents with our nursery's Facebook page", "parents"),
        ("hire good nurses for our care home", "2 nurses"),
        ("get 40 new clients for our accounting firm by June", "40 new clients"),
        ("reach 300 members by June", "300 members"),
        ("hire 4 nurses by June", "4 nurses"),
        ("بغينا نزيدو التلاميذ ديال مدرسة اللغات", "الطلاب"),
        ("محتاجين ممرضات شاطرين للمستشفى", "ممرّضتين"),
        ("نبغى 12 متبرع جديد قبل رمضان", "12 متبرّعًا جديدًا"),
        ("عايزين نوصل ل 500 مريض قبل رمضان", "500 مريض"),
        ("بدنا زباين شركات لشركة التنظيف", "الشركات"),
        ("نوصل لأمهات أكتر من صفحة الحضانة على فيسبوك", "من الأمهات"),
    ],
)
def test_those_who_are_counted_keep_their_name(wish: str, them: str) -> None:
    assert them in told(wish)[0]


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("bring in more wedding orders for our flower studio", "wedding orders"),
        ("more hoodie sales", "hoodie sales"),
        ("get more corporate bookings at our hotel", "corporate bookings"),
        ("get more 5-star reviews for our plumbing business", "5-star reviews"),
        ("we sell ₹50,000 a month of pickles, want to grow", "pickles"),
        ("more traffic to our blog next month", "our blog"),
        ("go viral on TikTok with our sneakers", "our sneakers"),
        ("عايزين نترند على التيك توك بالكوتشيات", "الكوتشيات"),
        ("حاب أعرف الناس بحملة فحص سرطان الثدي في مدينتنا", "حملة فحص سرطان الثدي"),
        ("الحضور ضعيف في حصص اليوغا يوم الجمعة", "حصص اليوغا يوم الجمعة"),
    ],
)
def test_what_is_wished_is_in_the_goal_that_counts_it(wish: str, kept: str) -> None:
    assert kept in told(wish)[0]


@pytest.mark.parametrize(
    ("wish", "junk"),
    [
        ("our Google Ads burn money", "burn"),
        ("more likes and comments on our Instagram", "about our Instagram"),
        ("customers buy once and never return to our perfume shop", "choose once"),
        ("spend less on electricity in the factory", "on electricity"),
        ("raise the share of customers who pay by card", "among card"),
        ("3ayez azawed el orders 3al talabat", "azawed"),
        ("abgha mabe3at akthar le ma7al el 3etoor", "akthar"),
        ("الأوردرات قليلة على طلبات وعايزين نزودها", "نزودها"),
        ("نزود متابعين الانستغرام بالحلال", "الحلال"),
        ("ودي مطعمي يكون معروف بالفطور", "في الفطور"),
        ("نريد أن يكمل الطلاب الدورة", "الطلاب الدورة"),
    ],
)
def test_no_verb_or_small_word_passes_for_a_product_or_a_place(wish: str, junk: str) -> None:
    assert all(junk not in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "fitting"),
    [
        ("eat less sugar", {"sugar_free_days", "sweets"}),
        ("أقلل السكر في أكلي", {"sugar_free_days", "sweets"}),
        ("I want my kids to read more", {"kids_books", "kids_reading"}),
        ("عايز ولادي يقروا أكتر", {"kids_books", "kids_reading"}),
        ("less time in meetings, more focus", {"meeting_hours", "focus_hours"}),
        ("study more regularly for the bar exam", {"learning_hours", "lessons"}),
        ("drink more water", {"water", "water_days"}),
        ("أشرب مي أكتر", {"water", "water_days"}),
        ("بدي بطّل تدخين", {"cigarettes", "smoke_free_days"}),
        ("more pupils pass the maths exam at our school", {"passing", "revision"}),
        ("get people to finish the online course", {"completion", "customer_satisfaction"}),
        ("turn our free users into paying ones", {"conversion_rate", "subscriptions"}),
        ("have fewer workers injured in the warehouse", {"accidents", "trained"}),
        ("تقليل إصابات العمال في المستودع", {"accidents", "trained"}),
        ("zero accidents on our building sites", {"accidents"}),
        ("people should like us more in the neighbourhood", {"referrals", "customer_satisfaction"}),
        ("الناس تحبنا أكتر في الحي", {"referrals", "customer_satisfaction"}),
        ("we get 40 leads a month from Facebook and most are useless", {"close_rate", "new_customers"}),
        ("get our app used more often by teachers", {"retention_rate", "new_customers"}),
        ("more subscribers on my cooking channel", {"channel_subscribers", "video_completion_rate", "video_views"}),
        ("more podcast listeners in Canada", {"channel_subscribers", "video_views"}),
        ("حابب وفّر شوية مصاري للبيت", {"savings", "no_spend_days", "expenses"}),
        ("العملاء بيدفعوا متأخر", {"overdue", "deposits", "collection_days"}),
        ("ابغى مليون", {"revenue", "savings"}),
        ("نحب نبيع برشا", {"sales", "new_customers", "conversion_rate", "average_order_value"}),
    ],
)
def test_goals_count_what_the_wish_is_about(wish: str, fitting: set[str]) -> None:
    assert measures(wish) <= fitting


def test_nothing_is_left_of_accidents_at_zero() -> None:
    assert "down to zero" in told("zero accidents on our building sites")[0]


def test_next_month_does_not_begin_today() -> None:
    wishes = [f"more {what} next month" for what in ("traffic to our blog", "orders", "bookings", "followers", "leads")]

    assert all("today" not in one and "between now" not in one for wish in wishes for one in told(wish))


def test_a_limit_on_the_way_closes_the_sentence() -> None:
    assert all(
        one.endswith(", without raising prices")
        for one in told("raise the profit of our bakery without raising prices")
    )


def test_an_arabic_place_is_called_by_its_head() -> None:
    assert all("مصنع الأثاث" in one or "الإنتاج" in one for one in told("العيوب كتير في مصنع الأثاث"))
    assert any("بيت الضيافة" in one for one in told("نريد أن يعود النزلاء إلى بيت الضيافة"))


def test_what_others_are_to_do_is_no_deed_of_ones_own() -> None:
    for line in ("get people to finish the online course", "more pupils pass the maths exam"):
        assert read_goal(line, Context(TODAY, "EG")).direction != "deliver"
    assert read_goal("pass my driving test by August", Context(TODAY, "EG")).direction == "deliver"
