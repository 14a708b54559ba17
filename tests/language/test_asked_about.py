"""A question about a measure is told from every other question, in both languages and their dialects."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.kpis.catalogue import METRICS
from dialogs.language.orders.asked_about import asked_about, asked_to_compare
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES
from tests.locales.kpi_texts import tables

CONTEXT = Context(date(2026, 11, 21), "EG")
ASKED = {
    "what is reach?": "reach",
    "What's CTR": "click_through_rate",
    "what does NPS mean?": "net_promoter_score",
    "what does ROAS stand for": "return_on_ad_spend",
    "what is the engagement rate on Instagram?": "engagement_rate",
    "engagement rate meaning": "engagement_rate",
    "how do I calculate conversion rate": "conversion_rate",
    "how is churn calculated?": "churn_rate",
    "define bounce rate": "bounce_rate",
    "CAC?": "cost_per_acquisition",
    "what are leads": "leads",
    "where do I find the average order value": "average_order_value",
    "what is customer lifetime value exactly?": "customer_lifetime_value",
    "explain share of voice please": "share_of_voice",
    "ما هو مدى الوصول؟": "reach",
    "يعني ايه CTR": "click_through_rate",
    "CTR يعني ايه؟": "click_through_rate",
    "ما معنى معدل الارتداد": "bounce_rate",
    "ما المقصود بمعدّل التحويل؟": "conversion_rate",
    "وش يعني ريتش": "reach",
    "شو يعني ليدز": "leads",
    "ازاي احسب معدل التفاعل": "engagement_rate",
    "كيف نحسب تكلفة اكتساب العميل؟": "cost_per_acquisition",
    "شنو هو معدل التحويل": "conversion_rate",
    "مؤشر صافي الترويج يعني ايه": "net_promoter_score",
    "نسبة النقر معناها ايه": "click_through_rate",
    "شو هي نسبة السلال المتروكة": "cart_abandonment_rate",
    "وش هو هامش الربح": "profit_margin",
    "واش معنى التحويل": "conversion_rate",
    "ايه المبيعات؟": "sales",
}
NOT_ASKED = (
    "what is our reach?", "what is a good engagement rate?", "what is the best time to post?", "what is marketing?",
    "what is a KPI", "what is my goal", "what is love", "how to get more followers", "followers please", "reach",
    "", "how are sales?", "how is our revenue", "more leads", "is reach better than impressions?", "ما هو الهدف",
    "ما هو هدفي", "ايه اخبارك", "كيف أزيد المبيعات", "ما هي أفضل طريقة لزيادة المتابعين", "كم عدد المتابعين",
    "المبيعات", "زيادة المتابعين لو سمحت", "ما هو أفضل وقت للنشر؟", "عايز اعرف ازاي ازود المبيعات",
    "ما عندي متابعين",
)  # fmt: skip


@pytest.mark.parametrize("text", ASKED)
def test_a_measure_is_asked_about(text: str) -> None:
    assert asked_about(text, CONTEXT) == ASKED[text]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_something_else_is_asked_or_said(text: str) -> None:
    assert asked_about(text, CONTEXT) is None


@pytest.mark.parametrize("text", ["ايه المتابعين", "ايه، المبيعات", "شو المبيعات", "leads", "CTR?", "400", "ما عندي"])
def test_an_answer_is_not_taken_for_a_question(text: str) -> None:
    assert asked_about(text, CONTEXT, answering=True) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("metric", [metric for metric in METRICS if metric != "custom"])
def test_every_measure_is_found_by_its_name(metric: str, language: str) -> None:
    name = tables(language)[f"{METRICS[metric].category}/{metric}"]["name"]

    assert asked_about(f"what is {name}?", CONTEXT) == metric
    assert asked_about(f"يعني ايه {name}", CONTEXT) == metric


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("what is the difference between reach and impressions?", ("reach", "impressions")),
        ("difference between CPC and CPL", ("cost_per_click", "cost_per_lead")),
        ("revenue vs profit?", ("revenue", "profit")),
        ("ما الفرق بين مدى الوصول ومرات الظهور؟", ("reach", "impressions")),
        ("ايه الفرق بين الايرادات والارباح", ("revenue", "profit")),
        ("شو الفرق بين المتابعين و إعجابات الصفحة", ("followers", "page_likes")),
        ("وش الفرق بين معدل الاحتفاظ ومعدل فقدان العملاء", ("retention_rate", "churn_rate")),
    ],
)
def test_two_measures_are_compared(text: str, pair: tuple[str, str]) -> None:
    assert asked_to_compare(text, CONTEXT) == pair


@pytest.mark.parametrize(
    "text",
    [
        "reach and impressions", "what is the difference between plan and strategy?", "leads vs leads?", "difference",
        "ما الفرق بين الخطة والاستراتيجية؟", "more leads and sales", "متابعين وتعليقات", "what is reach?", "",
    ],
)  # fmt: skip
def test_no_measures_are_compared(text: str) -> None:
    assert asked_to_compare(text, CONTEXT) is None
