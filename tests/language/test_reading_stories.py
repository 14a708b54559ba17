"""Wishes told as people tell them: what is told beside a wish is neither its figure nor its day."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.language.words.shapes import Reading

TODAY = date(2026, 11, 22)


def read(text: str) -> Reading:
    return read_goal(text, Context(TODAY, "EG"))


@pytest.mark.parametrize(
    ("text", "metric", "value"),
    [
        ("تقييمنا في قوقل ماب 3.9 وأبيه يتحسن", "rating", 3.9),
        ("تقييم المحل على جوجل 4.2 وعايزينه يتحسن", "rating", 4.2),
        ("تكلفة العميل علينا 90 ريال ونبغاها تنزل", "cost_per_acquisition", 90),
        ("المدونة عم تجيب 300 زائر بالشهر وحابة يزيدوا", "website_visits", 300),
        ("cost per lead is 42 dollars, bring it down before ramadan", "cost_per_lead", 42),
        ("the salon's rating is 4.1 and we'd like that to improve", "rating", 4.1),
        ("بندفع 40 جنيه عالليد الواحد وده كتير، عايزين أرخص", "cost_per_lead", 40),
    ],
)
def test_a_level_told_before_a_wish_without_a_number_is_todays(text: str, metric: str, value: float) -> None:
    found = read(text)
    assert found.metric == metric
    assert found.target is None
    assert found.baseline is not None
    assert found.baseline.value == value


@pytest.mark.parametrize(
    "text",
    [
        "We've been open for 12 years and nobody under 30 knows us, we'd like young families to discover the shop",
        "I run a pottery studio with 3 employees and I'd like more people at the weekend workshops",
        "our bread costs 4 pounds a loaf, we just want more regulars",
        "half the people around here don't know we exist. I'd like that to change",
        "keep learners from giving up half way through the course",
        "we work in a 200 m2 workshop and need more wholesale orders",
        "We aim to get people talking about our town festival in lesson 5 project",
        "نزلت 50 حلقة بودكاست وما حدا عم يسمع، بدي مستمعين أكتر",
        "بنبيع الكيكة ب 350 جنيه والناس عاجبها، عايزين طلبات أكتر",
        "الطلاب بيسيبوا الكورس في النص، عايزين يكملوا",
    ],
)
def test_figures_that_tell_a_story_are_neither_todays_nor_wished(text: str) -> None:
    found = read(text)
    assert (found.baseline, found.target) == (None, None)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("nobody answers our cold emails, want more replies", "messages"),
        ("nothing happens, want more poeple to reply", "messages"),
        ("they never click, we'd like that to change", "clicks"),
        ("we post every day and nobody sees it, want that fixed", "reach"),
        ("we want more custmers", "new_customers"),
        ("محدش بيرد على رسايلنا، عايزين ردود أكتر", "messages"),
        ("بوستاتنا محدش بيشوفها وعايزين ناس أكتر تشوفها", "reach"),
        ("الناس كلها بتسأل عالسعر ومحدش بيشتري", "conversion_rate"),
        ("محدش بيضغط على اللينك وعايزين ده يتغير", "clicks"),
        ("so many people add to cart and then vanish, need that fixed", "cart_abandonment_rate"),
        ("people fill the basket and leave, we want fewer of those", "cart_abandonment_rate"),
        ("العملاء يضيفون المنتجات للسلة ثم لا يكملون الشراء، ونريد خفض ذلك", "cart_abandonment_rate"),
        ("Reduce the number of patients who book an appointment and do not turn up", "custom"),
        ("too many people book a table and don't show up, we want to halve that", "custom"),
        ("نود تقليل عدد المرضى الذين يحجزون موعدا ثم لا يحضرون", "custom"),
        ("المرضى بياخدوا معاد ومبيجوش، عايزين نقلل ده", "custom"),
        ("learners who drop out of our course: we want fewer", "churn_rate"),
        ("الطلاب بيسيبوا الكورس، عايزين نقلل ده", "churn_rate"),
    ],
)
def test_what_is_complained_of_names_the_measure(text: str, metric: str) -> None:
    assert read(text).metric == metric


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("كل الناس بتشتكي من السباكين بس عايزين نفضل أحسن من غيرنا", None),
        ("الكل يشتكي من شركات التوصيل وحنا نبي نكون غير", None),
        ("people complain about every mechanic in town, we want to be the garage they trust", None),
        ("people complain about our delivery, we want fewer complaints", "complaints"),
        ("الناس بتشتكي من التوصيل وعايزين نقلل ده", "complaints"),
    ],
)
def test_complaints_of_others_are_no_complaints_of_ours(text: str, metric: str | None) -> None:
    assert read(text).metric == metric
