"""What a wish names stays what it is: a mission is no channel, a demo brings no revenue, a programme wins members."""

from __future__ import annotations

import re

import pytest

from tests.domain.test_wishes_as_people_have_them import measures, offers, told


@pytest.mark.parametrize(
    "wish",
    [
        "نزود الـ engagement على الـ reels",
        "عايزين نكبر الـ reach على الـ instagram",
        "عايز أزود الـ views على الـ shorts",
        "زيادة الـ sales على الـ website",
        "بدنا نزيد الـ traffic على الـ blog",
    ],
)
def test_no_bare_article_is_left_of_a_noun_that_was_read(wish: str) -> None:
    assert all(not re.search(r"(?:على|في|من) ال(?![ء-يـ])", one) for one in told(wish))


@pytest.mark.parametrize(
    "wish",
    [
        "كسب أعضاء جدد في برنامج الولاء بنهاية شعبان",
        "عايزين أعضاء أكتر في برنامج الولاء",
        "نبي نزيد المشتركين ببرنامج الولاء بنهاية رمضان",
        "بدنا ناس أكتر تشترك ببرنامج المكافآت تبع المطعم",
        "بغينا نزيدو الناس فبرنامج الولاء",
        "win new members for our loyalty programme",
        "get more members to join our rewards scheme",
        "more people in our loyalty club",
        "get more guests into our hotel's loyalty program by June",
    ],
)
def test_members_for_a_programme_are_won_and_not_kept(wish: str) -> None:
    assert measures(wish) == {"loyalty_members", "conversion_rate"}
    for one in told(wish):
        assert "شعبان" not in one
        assert "رمضان" not in one
        assert "association" not in one
        assert "التطبيق" not in one
        assert "becoming" not in one


def test_who_wants_to_keep_the_members_of_a_programme_is_offered_to_keep_them() -> None:
    assert "retention_rate" in measures("improve retention in our loyalty programme")


@pytest.mark.parametrize(
    ("wish", "named"),
    [
        ("Get more eyeballs on our mission", "our mission"),
        ("more attention for our cause", "our cause"),
        ("get more eyes on our purpose", "our purpose"),
        ("more people should see our vision", "our vision"),
        ("put our story in front of more people", "our story"),
        ("get the message out about our movement", "our movement"),
        ("make more people care about our cause", "our cause"),
        ("عايزين الناس تعرف قضيتنا", "قضيتنا"),
        ("نبغى ننشر رسالتنا", "رسالتنا"),
        ("زيادة الوعي برسالتنا", "رسالتنا"),
        ("بدنا ناس أكتر تسمع قصتنا", "قصتنا"),
        ("نبي نوصل رسالتنا لناس أكثر", "رسالتنا"),
    ],
)
def test_a_mission_is_what_posts_are_about(wish: str, named: str) -> None:
    assert measures(wish) == {"reach", "mentions"}
    assert all(f"on {named}" not in one and named in one for one in told(wish))


def test_followers_and_donations_are_counted_for_a_cause_as_they_were_named() -> None:
    assert offers("more followers for our cause")[0].metric == "followers"
    assert offers("more donations for our cause")[0].metric == "revenue"
    assert offers("زيادة الرسائل على واتساب")[0].metric == "messages"


@pytest.mark.parametrize(
    "wish",
    [
        "عم فكر زيد عدد الديموهات المحجوزة لآخر شباط",
        "more demos booked",
        "get more free trials",
        "book more discovery calls",
        "more test drives",
        "increase free consultations booked",
        "we want more demo bookings by June",
        "more viewings booked",
        "book more property viewings",
        "نزود حجوزات الديمو المجاني",
        "زيادة حجوزات الاستشارات المجانية",
    ],
)
def test_what_is_given_free_brings_no_revenue(wish: str) -> None:
    assert measures(wish).isdisjoint({"revenue", "profit", "sales"})


@pytest.mark.parametrize(
    ("wish", "counted"),
    [
        ("more demos booked", "the number of demos booked"),
        ("more test drives", "the number of test drives"),
        ("get more free trials", "the number of free trials"),
        ("more viewings booked", "the number of viewings booked"),
    ],
)
def test_what_is_booked_keeps_its_name(wish: str, counted: str) -> None:
    assert counted in told(wish)[0]


@pytest.mark.parametrize(
    "wish",
    [
        "We just want the studio to feel busier",
        "we want the restaurant to feel fuller",
        "I want the cafe to be busier",
        "make the shop feel less empty",
        "I'd like the gym to look full",
        "I'd like my yoga studio to be buzzing",
        "عايز المحل يبقى زحمة",
        "نبغى المطعم يمتلئ",
        "بدي الكافيه يكون مليان",
        "عايزين العيادة تبقى مليانة",
        "بغينا الصالون يعمر",
    ],
)
def test_a_busy_place_is_one_where_people_come(wish: str) -> None:
    assert measures(wish) <= {"customers", "bookings", "orders"}
    assert "customers" in measures(wish)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("we've got 340 customers at the moment and want more", "the number of customers from 340"),
        ("we're at 2300 followers now and want more", "the number of followers from 2,300"),
        ("we currently have 18 employees and want more", "the number of employees from 18"),
        ("we've 12 reviews, we want more", "the number of reviews from 12"),
        ("more leads from LinkedIn", "the number of leads from LinkedIn"),
    ],
)
def test_people_and_reviews_are_raised_as_a_number(wish: str, said: str) -> None:
    assert said in told(wish)[0]


@pytest.mark.parametrize(
    ("wish", "site"),
    [
        ("more google reviews", "on Google Maps"),
        ("get more 5 star reviews on Google", "on Google Maps"),
        ("more facebook reviews", "on Facebook"),
        ("more reviews on Tripadvisor", "on Tripadvisor"),
        ("we need better Trustpilot reviews", "on Trustpilot"),
        ("increase Yelp reviews", "on Yelp"),
        ("more reviews for our app on the App Store", "on the App Store"),
        ("get more play store reviews", "on the Play Store"),
        ("more people leaving us reviews on Google maps", "on Google Maps"),
        ("عايزين تقييمات أكتر على جوجل", "على خرائط Google"),
        ("بدنا ريفيوهات أكتر على فيسبوك", "على فيسبوك"),
        ("زيادة تقييمات تريب أدفايزر", "على تريب أدفايزر"),
        ("زيادة المراجعات على تراست بايلوت", "على تراست بايلوت"),
    ],
)
def test_both_goals_about_reviews_name_their_site(wish: str, site: str) -> None:
    assert measures(wish) == {"reviews", "conversion_rate"}
    assert all(one.count(site) == 1 for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "there"),
    [
        ("عايز اجيب عملا محتملين اكتر من لينكد ان في ظرف شهرين", "العملاء المحتملين عبر لينكدإن"),
        ("نبي عملاء محتملين أكثر من انستقرام", "العملاء المحتملين عبر إنستغرام"),
        ("عايزين ليدز أكتر من فيسبوك", "العملاء المحتملين عبر فيسبوك"),
        ("بدي زباين محتملين أكتر من الموقع", "العملاء المحتملين عبر الموقع"),
    ],
)
def test_nobody_seems_to_buy_from_the_platform(wish: str, there: str) -> None:
    assert there in told(wish)[0]
    assert all("بالشراء من" not in one for one in told(wish))


@pytest.mark.parametrize(
    "wish", ["more likes", "I want more likes on Instagram", "عايز لايكات أكتر", "بدي لايكات أكتر على انستا"]
)
def test_likes_are_got_by_being_seen(wish: str) -> None:
    assert measures(wish) <= {"likes", "reach", "impressions"}


@pytest.mark.parametrize(
    "wish",
    [
        "والله ما بدي لايكات، بدي ناس تدفع اشتراك",
        "عايزين ناس تشترك",
        "نبغى اشتراكات أكثر في التطبيق",
        "نحبو نزيدو في الاشتراكات",
        "we want people to pay for a subscription",
        "more paid subscribers",
        "we have 80 subscribers and want a lot more",
    ],
)
def test_each_goal_for_subscriptions_is_about_them(wish: str) -> None:
    told_of = [one.lower() for one in told(wish)]

    assert "subscriptions" in measures(wish)
    assert any("subscri" in one or "اشتراك" in one or "مشترك" in one or "يشترك" in one for one in told_of[1:])
    assert all("subscriptions for a subscription" not in one for one in told_of)
