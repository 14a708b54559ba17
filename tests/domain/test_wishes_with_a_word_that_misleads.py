"""A word that could be taken for another thing: what it is for in this wish, and what is never made of it."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic, wish

# A wish, what is offered for it, and what is not.
ENGLISH = (
    ("open a bakery and be known in town", "people in town who follow the bakery", "Open a bakery"),
    ("we want to launch a blog and be known", "people who see our blog", "Launch a blog"),
    ("launch for families who live near us", "among families who live near us", "Launch"),
    ("hire more staff to come to us", "employee", "customers"),
    ("open a shop by", "Open a shop by Wednesday", "by by"),
    ("deliver faster, it takes 3 days now", "from 3 days to 2.5 days", "2.7"),
    ("reply faster, now 6 hours", "from 6 hours to 5 hours", "5.1"),
    ("more orders, we have 1 now", "from 1 to 2", "from 1 to 1"),
    ("more customers like before covid", "back to the former level", "like before"),
    ("learn a little French", "1 hour more a week", "2 hours"),
    ("learn French", "2 hours more a week", "1 hour"),
    (
        "I want to learn to cook simple and healthy and tasty meals for myself",
        "Learn to cook simple and healthy and tasty meals for myself",
        "customers",
    ),
    ("we want less returns because people complain about sizes", "with fewer complaints about sizes", "about returned"),
    ("understand our customers better on Instagram", "on Instagram", "new customers"),
    ("help our clients feel calmer", "net promoter score among clients", "hours"),
    ("our rating from existing customers", "our average rating", "from existing"),
    ("be popular with people with dogs", "satisfaction of people with dogs", "of people by"),
    ("be popular with people with allergies", "people with allergies", "of people by"),
    ("more people to listen to all our episodes", "plays of our episodes", "listen to"),
    ("get our newsletter known", "open rate of our newsletter", "brand"),
    ("more subscribers in our Telegram channel", "members on our Telegram channel", "subscribers"),
    ("business customers for our cleaning service", "who choose our cleaning service", "buy our cleaning service"),
    ("more donations from the spring appeal", "donors from the spring appeal", "bought"),
    ("get more donors from our Facebook page", "donors for our Facebook page", "donors from our Facebook page"),
    ("better conversion rate from our Instagram", "conversion rate on our Instagram", "from our Instagram"),
    ("more referrals in our network", "recommendation of our network", "recommendation in"),
    ("more signups at our stand", "registrations for our stand", "registrations at"),
    ("get more volunteers to help at the shelter", "volunteers into our team at the shelter", "customers"),
    ("more sponsors for our football club", "sponsors to support the club", "sponsors for the football"),
    ("new members to join", "new members", "customers"),
    ("more sales on Depop", "sales on Depop", "in the shop"),
    ("get more gigs on Upwork", "gigs on Upwork", "concert"),
    ("more bookings for weddings", "bookings for weddings", "bookings of"),
    ("more orders for parties", "orders for parties", "orders of parties"),
    ("more donations for our school for girls", "donations to the school", "buy"),
    ("more donors for our home for children", "donors for our home for children", "buy"),
    ("sell more trips to Petra", "sales of trips to Petra", "to Petra to Petra"),
    ("sell more flights to Istanbul", "sales of flights to Istanbul", "in Istanbul"),
    ("sell more packages to Turkey and Georgia", "packages to Turkey and Georgia", "Turkey to Turkey"),
    ("grow the number of collabs on our YouTube channel so people see us", "number of YouTube subscribers", "visits"),
    ("known to 30 percent of people in town", "to 30%", "by 10%"),
    ("our bakery sells 300 loaves a day, get better known", "from 300 to 330 a day", "300%"),
    ("more orders men el site", "orders from", "men"),
    ("increase bookings and also get happier staff by the end of June", "share of the team", "staff by the end"),
    (
        "more enquiries about the music side of the school",
        "about the music side of the school",
        "enquiries about music",
    ),
    ("attract families who need us for", "among families who need us by", "need us for by"),
    ("expats who need a lawyer in", "expats who need a lawyer by", "lawyer in"),
    ("reach founders who need advice from before June", "among founders who need advice", "advice from"),
)

ARABIC = (
    ("ترشيد استهلاك المياه", "استهلاك المياه بنسبة", "زيادة استهلاك"),
    ("اعمل مصدر دخل", "الإيراد الشهري", "اعمل"),
    ("شركة نصدر للخليج", "المبيعات إلى الخليج", "تصدير للخليج بحلول"),
    ("عندنا شركة نصدر زيتون", "مبيعات الزيتون", "الناشر"),
    ("نفتح دار نشر معروفة", "دار", "الكتب إلى"),
    ("نبي نكبر المنتجات العضوية", "الإيراد", "الاشتراكات"),
    ("قلل سعر الطلب", "تكلفة اكتساب العميل", "متوسط قيمة"),
    ("نبيع كتب أكثر والأطفال يحبون القراءة", "مبيعات الكتب إلى الأطفال", "كتب الأطفال"),
    ("نبيع جبن أكثر من المزارع القريبة", "مبيعات الجبن من المزارع القريبة", "من من"),
    ("زباين اكتر شهر رمضان", "الزبائن الجدد في شهر رمضان", "رمضان رمضان"),
    ("نبيع في اهل الحي", "المبيعات إلى اهل الحي", "في اهل الحي"),
    ("زيادة متوسط وقت القراءة", "القرّاء", "الصفحة"),
    ("نكون أفضل مطعم ديال السوق المغربي", "أفضل مطعم", "ديال"),
    ("حابب ارسم", "من أجل الرسم", "العملاء"),
    ("عايز اسافر لمدن كتير حلوة بعيدة قريبة جميلة قديمة", "بنسبة", "السفر لمدن"),
)


def offered(said_so: str) -> tuple[str, ...]:
    said = aloud if said_so.isascii() else in_arabic
    return tuple(said(one.text) for one in reword(read_goal(said_so, Context(TODAY, "EG")), today=TODAY, country="EG"))


@pytest.mark.parametrize(("said_so", "told", "never"), [*ENGLISH, *ARABIC])
def test_it_is_taken_for_what_it_is(said_so: str, told: str, never: str) -> None:
    goals = offered(said_so)

    assert any(told in goal for goal in goals), goals
    assert not any(never in goal for goal in goals), goals


def test_of_a_wish_as_long_as_a_book_only_the_measure_is_told() -> None:
    book = "more sales of our cakes " * 200

    goals = [aloud(one.text) for one in reword(wish(book, metric="sales"), today=TODAY, country="EG")]

    assert len(goals) >= 2
    assert all("sales" in goal and len(goal) < 200 for goal in goals)
