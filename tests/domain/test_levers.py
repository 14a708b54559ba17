"""Whoever names a measure keeps it: the second goal is what moves that measure, and says so."""

from __future__ import annotations

import pytest

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.how_many import OF_THING
from dialogs.domain.kpis.things import THINGS
from dialogs.domain.rewording.heads import HEADS
from dialogs.domain.wishes.levers import LEVERS, LEVERS_AT, LEVERS_ON
from tests.domain.test_wishes_as_people_have_them import offers, told

ROWS = [*LEVERS.items(), *((key[0], row) for key, row in (LEVERS_ON | LEVERS_AT).items())]


def test_every_measure_has_a_lever() -> None:
    assert set(LEVERS) == set(METRICS) - {"custom"}


@pytest.mark.parametrize("idea", sorted({idea for _, row in ROWS for idea in row}))
def test_a_lever_has_words_and_a_question_of_its_own(idea: str) -> None:
    metric, _, variant = idea.partition(":")

    assert idea in HEADS or (not variant and metric in HEADS)
    if metric == "custom":
        assert f"thing:{variant}" in THINGS
        assert f"thing:{variant}" in OF_THING


def test_no_measure_is_its_own_lever() -> None:
    assert all(metric not in {idea.partition(":")[0] for idea in row} for metric, row in ROWS)


@pytest.mark.parametrize(
    ("wish", "aim"),
    [
        ("more downloads of the app", "more app downloads"),
        ("we want a higher video completion rate", "the share of videos watched to the end"),
        ("more likes", "more likes"),
        ("lower our bounce rate, it is 68%", "the bounce rate (now 68%)"),
        ("more new customers from the retail sector", "the number of new customers from the retail sector"),
        ("fewer complaints at our clinic", "complaints"),
        ("زيادة عدد تنزيلات التطبيق", "مزيد من تحميلات التطبيق"),
        ("معدل الارتداد لدينا 68% ونريد خفضه", "خفض معدّل الارتداد (حاليًّا 68%)"),
        ("نبغى نكسب عملاء جدد من قطاع التجزئة", "عدد العملاء الجدد من قطاع التجزئة"),
        ("بيع المزيد من القهوة المختصة", "مبيعات القهوة المختصة"),
        ("نريد رفع متوسط قيمة الفاتورة في المطعم", "تحسين متوسط الفاتورة لدى المطعم"),
    ],
)
def test_the_second_offer_tells_the_aim_that_it_serves(wish: str, aim: str) -> None:
    first, second = offers(wish)

    assert first.metric != second.metric
    assert aim in told(wish)[1]


@pytest.mark.parametrize(
    ("wish", "levers"),
    [
        ("cut the cost per lead from our Facebook campaigns", {"cost_per_click", "conversion_rate"}),
        ("more orders by returning customers", {"repeat_purchase_rate"}),
        ("more leads from our ads", {"ad_wordings"}),
        ("more leads without ads", {"website_visits", "referrals"}),
        ("raise the average bill at our cafe", {"extras"}),
        ("more sales of our olive oil", {"repeat_purchase_rate", "new_customers"}),
        ("عايز أعلي سعر الأوردر في المطعم", {"extras"}),
        ("محتاج ليدز كتير من الاعلانات", {"ad_wordings"}),
    ],
)
def test_what_moves_a_measure_fits_the_wish(wish: str, levers: set[str]) -> None:
    second = offers(wish)[1]

    assert ((second.thing or "").removeprefix("thing:") or second.metric) in levers


@pytest.mark.parametrize(
    ("wish", "both"),
    [
        ("we want more customers and cut our costs by 10%", {"new_customers", "operating_costs"}),
        ("more followers on Bluesky and a better open rate", {"followers", "open_rate"}),
        ("more donations in Ramadan and more volunteers", {"revenue", "volunteers"}),
        ("نريد مبيعات أكثر وتكاليف أقل", {"sales", "operating_costs"}),
        ("نود تحسين سمعة المصنع لدى تجار الجملة وخفض المرتجعات", {"customer_satisfaction", "returns"}),
    ],
)
def test_two_wishes_in_one_breath_get_an_offer_each(wish: str, both: set[str]) -> None:
    counted = {
        (one.thing or "").removeprefix("thing:") if one.metric == "custom" else one.metric for one in offers(wish)
    }
    assert counted == both
    assert not any("of its own" in one or "مستقل" in one for one in told(wish))


def test_a_day_never_hangs_on_what_somebody_does() -> None:
    said = told("I want us to be Scotland's best loved craft brewery")

    assert not any("as good no later" in one or "as good by" in one for one in said)


@pytest.mark.parametrize(
    ("wish", "asked"),
    [
        ("we want more registrations", "enquiries about registering"),
        ("نبغى حجوزات أكثر", "الاستفسارات عن الحجز"),
        ("طلاب أكثر لدورة البرمجة", "الاستفسارات عن التسجيل"),
    ],
)
def test_enquiries_that_lead_to_a_booking_are_about_booking(wish: str, asked: str) -> None:
    assert asked in told(wish)[1]


@pytest.mark.parametrize("wish", ["more new customers from the retail sector", "نبغى عملاء جدد من قطاع التجزئة"])
def test_enquiries_of_buyers_are_about_nothing_that_they_would_join(wish: str) -> None:
    assert not any("about booking" in one or "عن الحجز" in one or "عن التسجيل" in one for one in told(wish))
