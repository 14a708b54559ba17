"""Each measure offered for a wish shows that wish itself, not something that stands beside it."""

from __future__ import annotations

import pytest

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.neighbours import NEAR
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.rewording.heads import HEADS
from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.domain.wishes.ideas import OF_BOTH, OF_BUSINESS, OF_KIND, OF_KIND_ON, THREE
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud

REACTIONS = {"interactions", "comments", "shares", "engagement_rate", "likes"}
TRUST = {"rating", "customer_satisfaction", "complaints", "referrals"}
MAIL = {"open_rate", "click_through_rate", "subject_lines"}
STAY = {"time_on_page", "bounce_rate"}
BACK = {"repeat_purchase_rate", "retention_rate", "customer_satisfaction", "loyalty_members", "customer_lifetime_value"}
BOUGHT = {"customers", "new_customers", "revenue", "orders", "average_order_value"}
ALL = [
    *(idea for row in OF_KIND.values() for idea in row),
    *(idea for row in (OF_KIND_ON | OF_BOTH).values() for idea in row),
    *(idea for row in (NEAR | OF_BUSINESS).values() for idea in row),
]


def offers(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


def measures(wish: str) -> set[str]:
    return {(offer.thing or "").removeprefix("thing:") or offer.metric or "" for offer in offers(wish)}


@pytest.mark.parametrize(
    ("wish", "fitting"),
    [
        ("we want more engagement on the page", REACTIONS),
        ("عايزين تفاعل أكتر على الصفحة", REACTIONS),
        ("get our LinkedIn followers talking", REACTIONS),
        ("ودي متابعيني في انستقرام يتفاعلون معي", REACTIONS),
        ("mend our reputation after the problems", TRUST),
        ("محتاجين نحسن سمعتنا بعد المشاكل اللي حصلت", TRUST),
        ("people don't open our emails", MAIL),
        ("الناس مش بتفتح الإيميلات بتاعتنا", MAIL),
        ("people should stay longer on our website", STAY),
        ("الزوار يخرجون من موقعنا بسرعة", STAY),
        ("patients should trust us and come back", BACK),
        ("بدي المرضى يوثقوا فينا ويرجعوا", BACK),
        ("I want my company to grow", BOUGHT),
        ("نبغى شركتنا تكبر", BOUGHT),
        ("users stop using our app", {"retention_rate", "rating"}),
        ("we need better leads", {"close_rate", "new_customers"}),
        ("leads أكثر وبجودة أعلى", {"close_rate", "leads"}),
        ("people add to cart and leave", {"cart_abandonment_rate", "load_time"}),
        ("better reviews on Google Maps", {"rating", "customer_satisfaction", "complaints"}),
        ("people should remember our brand", {"brand_searches", "mentions", "direct_visits"}),
        ("عايزين الناس تفتكر البراند بتاعنا", {"brand_searches", "mentions", "direct_visits"}),
        ("more volunteers and more donations", {"volunteers", "revenue"}),
        ("نحتاج متطوعين وتبرعات أكثر", {"volunteers", "revenue"}),
        ("grow our mailing list", {"email_subscribers", "conversion_rate", "churn_rate"}),
        ("نكبر القائمة البريدية", {"email_subscribers", "conversion_rate", "churn_rate"}),
        ("we want a higher open rate", MAIL),
        ("a better conversion rate", {"conversion_rate", "bounce_rate", "load_time"}),
        ("save for a car", {"savings", "expenses"}),
        ("sell more on Amazon in the back-to-school season", {"sales", "new_customers", "conversion_rate"}),
        ("more registrations for our training", {"registrations", "leads", "conversion_rate"}),
        ("ادخر لسيارة", {"savings", "expenses"}),
        ("ودي أقلل استخدام الجوال", {"screen_minutes", "phone_free_hours"}),
        ("my team misses deadlines", {"tasks_done", "late_tasks"}),
        ("العملا عم يتركوا الوكالة", BACK),
        ("staff keep leaving", {"staff_leaving", "team_satisfaction"}),
        ("fewer mistakes at the bakery", {"mistakes", "complaints"}),
        ("تقليل أخطاء المطبخ", {"mistakes", "complaints"}),
        ("speed up delivery", {"delivery_time", "late_deliveries"}),
        ("نبغى التوصيل يصير أسرع", {"delivery_time", "late_deliveries"}),
        ("stop wasting money on ads", {"return_on_ad_spend", "cost_per_acquisition"}),
        ("بنضيع فلوس على الإعلانات", {"return_on_ad_spend", "cost_per_acquisition"}),
    ],
)
def test_only_what_shows_the_wish_is_offered(wish: str, fitting: set[str]) -> None:
    assert measures(wish) <= fitting
    assert len(measures(wish)) > 1


@pytest.mark.parametrize(
    ("wish", "core"),
    [
        ("stop our good cooks from leaving", "staff_leaving"),
        ("الشيفات الشاطرين بيسيبونا", "staff_leaving"),
        ("keep the good drivers", "staff_leaving"),
        ("نحافظ على السواقين الشاطرين", "staff_leaving"),
        ("our teachers need training", "training_hours"),
        ("مدرسينا محتاجين تدريب", "training_hours"),
        ("too many customers return shoes", "returns"),
        ("زباين كتير بيرجعوا الجزم", "returns"),
        ("respond to guests more quickly", "response_time"),
        ("نرد على الضيوف بسرعة أكبر", "response_time"),
        ("ship orders sooner", "delivery_time"),
        ("نشحن الطلبات أسرع", "delivery_time"),
        ("our guests don't come back", "repeat_purchase_rate"),
        ("الضيوف ما يرجعون لنا", "repeat_purchase_rate"),
        ("rank higher on Google", "website_visits"),
        ("نطلع أول نتيجة في جوجل", "website_visits"),
        ("الناس تكمل الكورس الأونلاين بتاعنا", "completion"),
        ("نشرتنا البريدية محدش بيقراها", "open_rate"),
        ("less spoiled vegetables in the shop", "waste"),
        ("الخضار بيبوظ في المحل", "waste"),
    ],
)
def test_two_sorts_of_words_that_meet_tell_the_wish(wish: str, core: str) -> None:
    assert core in measures(wish)


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("customers return to our shop every week", {"returns"}),
        ("نبغى العملاء يرجعون للمحل", {"returns"}),
        ("we need more students for the coding academy", {"employees", "applicants"}),
        ("بدنا طلاب أكتر لمدرسة السواقة", {"employees", "applicants"}),
        ("we want engineers to know us", {"employees", "applicants"}),
        ("بدنا المهندسين يعرفوا شركتنا", {"employees", "applicants"}),
        ("نبي المعلمين يشترون كتبنا", {"employees", "applicants", "job_interviews", "hiring_days"}),
        ("customers leave happy and tell friends", {"staff_leaving"}),
        ("العملا عم يتركونا", {"staff_leaving"}),
    ],
)
def test_words_that_meet_nobody_of_the_other_sort_tell_nothing(wish: str, never: set[str]) -> None:
    assert not measures(wish) & never


@pytest.mark.parametrize("wish", ["improve the image of our shop", "نريد زيادة المبيعات", "more followers", "نكبر"])
def test_two_goals_are_offered_where_a_third_would_stand_beside_the_wish(wish: str) -> None:
    assert len(offers(wish)) == 2


@pytest.mark.parametrize("idea", sorted(set(ALL)))
def test_whatever_may_be_offered_is_a_measure_with_words_of_its_own(idea: str) -> None:
    metric, _, variant = idea.partition(":")

    assert f"thing:{variant}" in THINGS if metric == "custom" else metric in METRICS
    assert idea in HEADS or (not variant and metric in METRICS)


def test_what_has_three_plain_measures_has_at_least_three() -> None:
    assert all(len(OF_KIND[kind]) > 2 for kind in THREE)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("our open rate is stuck at 14%", "from 14% to 1"),
        ("increase sales by 25% a month", "25% every month"),
        ("increase followers from 200 to 500", "from 200 to 500"),
    ],
)
def test_figures_are_ones_that_people_say(wish: str, said: str) -> None:
    first = aloud(offers(wish)[0].text)

    assert said in first
    assert not any(part.endswith("%") and "." in part.rstrip("%") for part in first.split())


def test_what_is_wished_for_in_a_period_is_offered_in_it() -> None:
    said = aloud(offers("more orders a day")[0].text)

    assert "day by" in said or "a day" in said
    assert "a month" not in said


def test_a_wish_about_the_page_is_told_of_the_page() -> None:
    assert any("on our page" in aloud(offer.text) for offer in offers("our page is dead"))
    assert not any("on our page" in aloud(offer.text) for offer in offers("more engagement on our posts"))
