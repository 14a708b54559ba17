"""Goals offered for vague wishes fit them, differ from each other and do not sound alike from wish to wish."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

import pytest

from dialogs.domain.rewording.rewording import reword
from dialogs.domain.wishes.fitting import fits
from dialogs.domain.wishes.wishes import kind_of
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY
from tests.domain.variety import LANGUAGES, Offered, alike, masked, offered_for, wishes_of

KINDS = [(language, kind) for language in LANGUAGES for kind in wishes_of(language)]


def offers(language: str, kind: str) -> list[Offered]:
    return list(offered_for(wishes_of(language)[kind], language))


def measures(wish: str) -> set[str]:
    reading = read_goal(wish, Context(TODAY, "EG"))
    return {offer.thing or offer.metric or "" for offer in reword(reading, today=TODAY, country="EG")}


def test_there_are_ten_wishes_of_each_kind() -> None:
    assert {len(wishes_of(language)[kind]) for language, kind in KINDS} == {10}


@pytest.mark.parametrize(("language", "kind"), KINDS)
def test_goals_for_one_wish_count_different_things(language: str, kind: str) -> None:
    for _, told in groupby(offers(language, kind), key=lambda one: one.wish):
        counted = [one.measure for one in told if one.measure]
        assert len(set(counted)) == len(counted)


def test_no_measure_takes_more_than_a_tenth_of_all_offers() -> None:
    counted = Counter(one.measure for language, kind in KINDS for one in offers(language, kind))

    assert counted.most_common(1)[0][1] <= counted.total() / 10


def test_no_two_goals_of_a_kind_share_more_than_half_of_their_four_word_sequences() -> None:
    assert [pair for language, kind in KINDS for pair in alike(offers(language, kind), language)] == []


def test_the_same_sentence_with_other_names_and_figures_is_alike() -> None:
    one = Offered("a", "rating", "Raise the average rating of the clinic by 0.2 stars by Sunday 3 May 2026")
    other = Offered("b", "rating", "Raise the average rating of the bakery by 0.3 stars by Sunday 10 May 2026")
    third = Offered("c", "orders", "Take 10% more orders a month, and look at the till every week until summer")

    assert len(alike([one, other], "en")) == 1
    assert not alike([one, third], "en")


@pytest.mark.parametrize(
    ("language", "wish", "said", "masks"),
    [
        (
            "en",
            "a name for fine cakes",
            "Raise sales by 1.5 percentage points by Friday 1 May 2026, as a name for fine cakes",
            "Raise NAME by # by DAY as NAME",
        ),
        (
            "en",
            "more followers",
            "Lift the monthly number of followers of the cafe on Instagram by 15%",
            "Lift NAME by #",
        ),
        (
            "ar",
            "متابعين أكتر",
            "رفع عدد المتابعين على إنستغرام بمقدار نقطتين مئويتين بحلول الجمعة 1 مايو 2026",
            "رفع NAME بمقدار # بحلول DAY",
        ),
    ],
)
def test_dates_figures_names_and_the_persons_words_are_one_word_each(
    language: str, wish: str, said: str, masks: str
) -> None:
    assert re.findall(r"\w+|#", masked(Offered(wish, "", said), language)[1]) == re.findall(r"\w+|#", masks)


def test_a_measure_told_in_the_same_long_words_is_alike_whatever_stands_around_it() -> None:
    one = Offered("a", "rate", "By Friday 1 May 2026: Add 5% to the share of people who come back to us within a month")
    other = Offered("b", "rate", "Lift the share of people who come back to us within a month by 8%, if we can")

    assert len(alike([one, other], "en")) == 1


@pytest.mark.parametrize(
    ("wish", "core"),
    [
        ("customers shouldn't have to wait so long", "thing:waiting"),
        ("وقت الانتظار في الصالون طويل ونبغى نقصره", "thing:waiting"),
        ("I want to cut down food waste in my cafe", "thing:waste"),
        ("بدنا نقلل الهدر بالفرن", "thing:waste"),
        ("the shop should be cleaner", "thing:clean_score"),
        ("ودي الكوفي يكون أنظف", "thing:clean_score"),
        ("reduce staff turnover at the hotel", "thing:staff_leaving"),
        ("دوران الموظفين عالي عندنا", "thing:staff_leaving"),
        ("customers pay us late", "thing:overdue"),
        ("عايز ألم فلوسي من الزباين", "thing:overdue"),
        ("spend more time with my family", "thing:family_hours"),
        ("عايز أوفر وقت", "thing:hours_freed"),
        ("ودنا متطوعين أكثر للجمعية", "thing:volunteers"),
        ("find reliable drivers for our delivery company", "employees"),
        ("understand what our customers want", "thing:customer_talks"),
        ("تحسين أداء الموظفين", "thing:tasks_done"),
        ("نريد خفض تكاليف الكهرباء", "thing:energy"),
        ("faster replies to messages on Instagram", "response_time"),
        ("fewer cancellations at the salon", "thing:no_shows"),
        ("lower the cost of every lead", "cost_per_lead"),
        ("get more people to follow our charity on Facebook", "followers"),
        ("people come to our website but nobody buys", "conversion_rate"),
        ("regulars should come back to the barber shop", "repeat_purchase_rate"),
        ("fewer people abandoning their carts in our abaya shop", "cart_abandonment_rate"),
        ("people should rate us better", "rating"),
        ("people add to cart and leave", "cart_abandonment_rate"),
        ("محتاجين ناس تتطوع معانا", "thing:volunteers"),
        ("نقلل تأخير الطلبات", "thing:late_deliveries"),
        ("المرضى يلغون المواعيد", "thing:no_shows"),
        ("بدنا نرد على الزباين أسرع", "response_time"),
        ("عايزين تبرعات أكتر", "revenue"),
    ],
)
def test_what_the_wish_is_about_is_counted(wish: str, core: str) -> None:
    assert core in measures(wish)


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("grow the school", {"orders", "average_order_value"}),
        ("grow my bakery", {"website_visits", "direct_visits", "leads", "market_share"}),
        ("نفسي العيادة تنجح", {"orders", "average_order_value", "market_share"}),
        ("be the best gym in town", {"market_share", "share_of_voice", "orders"}),
        ("I want to save more money", {"thing:debt"}),
        ("study harder for the exam", {"thing:new_words"}),
        ("نريد أن ندخر أكثر", {"thing:debt"}),
        ("more visits to our website", {"time_on_page", "conversion_rate", "leads"}),
        ("I want customers to come back", {"new_customers", "referrals", "complaints"}),
        ("throw away less food at the bakery", {"thing:energy", "operating_costs"}),
        ("more orders", {"average_order_value"}),
        ("المطعم يرمي أكلاً كثيراً", {"thing:energy", "operating_costs"}),
    ],
)
def test_what_makes_no_sense_there_is_not_offered(wish: str, never: set[str]) -> None:
    assert not measures(wish) & never


@pytest.mark.parametrize(
    ("idea", "business", "online", "sensible"),
    [
        ("orders", "restaurant", False, True),
        ("orders", "school", False, False),
        ("website_visits", "bakery", False, False),
        ("website_visits", "bakery", True, True),
        ("cart_abandonment_rate", None, False, False),
        ("loyalty_members", "clinic", False, False),
        ("new_customers:students", "school", False, True),
        ("new_customers", "school", False, False),
    ],
)
def test_a_measure_fits_the_place_of_work(idea: str, business: str | None, *, online: bool, sensible: bool) -> None:
    assert fits(idea, business, online=online) is sensible


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        ("our delivery is slow and customers wait", "delivery"),
        ("staff come late every day", "punctuality"),
        ("improve our customer service", "service"),
        ("المواعيد عندنا ملخبطة", "appointments"),
        ("العملاء يتأخرون في الدفع", "collection"),
        ("الطلبات تتأخر دائماً", "delivery"),
    ],
)
def test_the_kind_of_a_wish_is_told_by_its_words(wish: str, kind: str) -> None:
    assert kind_of(read_goal(wish, Context(TODAY, "EG"))) == kind
