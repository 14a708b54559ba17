"""Wishes in rarer words: what they are about stays in what is offered, and nothing is taken for something else."""

from __future__ import annotations

import pytest

from dialogs.domain.wishes.misread import as_meant
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY
from tests.domain.test_wishes_as_people_have_them import told


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("grow our presence", "follow"),
        ("Raise awareness of our hearing checks among over-60s", "among over-60s"),
        ("more bookings from the over 50s at our gym", "from the over-50s at the gym"),
        ("grow our youtube presence", "subscribers"),
        ("our podcast to reach more people", "podcast"),
        ("more viewers of our episodes", "our episodes"),
        ("more new students for our course", "our course"),
        ("find investors", "from investors"),
        ("more reach from Germany", "in Germany"),
        ("more Eid bookings", "Eid bookings"),
        ("more orders for a week", "orders per week"),
        ("sell more Ramadan", "sales"),
        ("increase wedding cake sales", "sales"),
        ("more messages from other brands", "messages"),
        ("get people to use our app daily", "the app"),
        ("we want young people to use our app", "young"),
        ("more customers in my neighbourhood", "my neighbourhood"),
        ("better leads for our courses", "for our courses"),
        ("more paying subscriptions for our box subscription", "subscriptions"),
        ("fill the afternoons of our after-school club", "our after-school club"),
        ("more interest in our meditation course", "our meditation course"),
        ("grow our shop 5% a month", "by 5% every month"),
        ("more clients among HR managers in logistics companies", "among HR managers in logistics companies"),
        ("more bookings and also more booked tables", "with “more booked tables” as a goal of its own"),
        ("more orders and also a better sign", "with “better sign” as a goal of its own"),
        ("more young readers for our library", "young readers at the library"),
        ("more sales in our store to nurses", "sales to nurses"),
        ("get restaurants to choose their coffee from us", "restaurants who choose coffee for the first time"),
        ("rating 3.9 stars up", "from 3.9 stars to 4.2 stars"),
        ("get 100k views on our launch video within a week", "views of our launch video"),
        ("get more repeat purchases from architects", "repeat purchase rate of architects"),
        ("more bookings from tourists rather than from agencies", "from tourists"),
        ("more patients for our braces", "patients who choose our braces"),
        ("better reviews of our episodes for our podcast", "reviews on the podcast"),
        ("more sales in our Amman by next year", "our Amman"),
        ("نسبة الرضا ديال المرضى خاصها توصل 90%", "90%"),
        ("more paid sessions", "bookings"),
        ("we want our tenants to pay on time", "late payments"),
        ("We lost people after a month of rain, more orders", "orders"),
        ("We run a bakery for families. Parents love us, and we want more of them", "parents"),
        ("حجوزات أكثر من سياح أجانب", "السياح الأجانب"),
        ("متابعين أكثر لصفحة تبع الجمعية", "لـ«صفحة تبع الجمعية»"),
        ("زيادة مبيعات العسل والطلبات قلت", "مبيعات العسل"),
        ("عايزين مشرفات أكتر في المدرسة", "عدد المشرفات"),
        ("زيادة عدد طلبات الطلاب", "عدد طلبات الطلاب"),
        ("مفيش فايدة من الاعلانات", "العملاء الجدد من الإعلانات"),
    ],
)
def test_what_the_wish_is_about_is_in_an_offer(wish: str, kept: str) -> None:
    assert any(kept in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("more museum visitors", "website"),
        ("more therapy sessions", "website"),
        ("time on page for students", "minutes"),
        ("faster after sales support", "monthly sales"),
        ("improve our after-sales service for customers", "sales"),
        ("fill the afternoons of our after-school club", "in the afternoon"),
        ("cut our electricity use for the festival", "for the festival"),
        ("get our open rate up, its stuck at 19%", "for our open"),
        ("I'm tired of being the cheapest upholsterer in Leeds. I want to be the one people ask for.", "cheapest"),
        ("We are fed up with being the smallest gym in town. We want more members", "smallest"),
        ("زهقنا نكون أرخص منجد في دمياط، عايزين زباين أحسن", "أرخص"),
        ("get my bounce rate down", "on my"),
        ("help me get more people on my waitlist for the pottery studio, launching march", "Launching"),
        ("3ayez el nas te7gez men el website badal ma yekallemony 3al telefon kol shwaya", "telefon"),
        ("3ayez el nas te7gez men el website", "الرجال"),
        ("Our physio clinic has nobody for sports injuries. I want that to shift", "accidents"),
        ("عايزة ناس غريبة تشتري بقى", "البقى"),
        ("عايزة زباين تشتري كمان", "الكمان"),
        ("خفض نسبة المرضى الذين يتغيبون عن مواعيدهم", "عدد المرضى"),
        ("عايزين نقلل المرضى اللي مبيجوش", "الاستفسارات"),
        ("fewer clients who don't turn up", "clients"),
        ("تقليل عدد الزبائن في المحل", "زيادة عدد الزبائن"),
        ("نريد تخفيض عدد الحجوزات", "العملاء الجدد"),
        ("more orders by 1 March 2020", "2020"),
        ("increase customers over 60", "60"),
        ("get more reviews to show them", "show them"),
        ("I share 40 posts daily and still no customers", "40"),
        ("زيادة الطلبات من شارع يزدحم كل مساء", "يزدحم"),
        ("كنا أول كتير ونريد زبائن", "كتير"),
        ("3ayez aktar shwaya", "complaints"),
        ("عايزين نكون the best cafe in town", "the best"),
        ("I just need to be seen by the right people", "right people"),
    ],
)
def test_nothing_is_offered_that_was_not_meant(wish: str, never: str) -> None:
    offered = told(wish)

    assert offered
    assert not [one for one in offered if never in one]


@pytest.mark.parametrize("wish", ["our reach is stuck at 620 followers", "reach followers, stuck on 620"])
def test_where_one_is_stuck_one_wants_more_than_that(wish: str) -> None:
    meant = as_meant(read_goal(wish, Context(TODAY, "EG")))

    assert meant.baseline is not None
    assert (meant.direction, meant.target, meant.baseline.value) == ("increase", None, 620)


@pytest.mark.parametrize(
    ("wish", "aimed"), [("one client a day", "1 client a day"), ("we want one booking a day", "1 booking a day")]
)
def test_a_target_of_one_is_kept_where_it_counts_a_noun(wish: str, aimed: str) -> None:
    assert aimed in told(wish)[0]
