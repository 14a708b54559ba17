"""Which other part of a plan a whole answer belongs to; and answers that belong to none."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.plan_parts import read_part_said
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("5000 EGP", "budget"),
        ("about 500 dollars a month", "budget"),
        ("budget: 3000", "budget"),
        ("ألفين ريال", "budget"),
        ("500 جنيه في الشهر", "budget"),
        ("on Mondays", "days"),
        ("Sunday to Thursday", "days"),
        ("twice a week", "days"),
        ("مرتين في الأسبوع", "days"),
        ("insta and TikTok", "channels"),
        ("we use Instagram", "channels"),
        ("انستا وواتساب", "channels"),
        ("women 25 to 40", "audience"),
        ("our target audience is young men", "audience"),
        ("طلاب الجامعات", "audience"),
        ("جمهورنا الشباب", "audience"),
    ],
)
def test_a_whole_answer_tells_its_part(text: str, about: str) -> None:
    found = read_part_said(text, TODAY)

    assert found is not None
    assert found.about == about


@pytest.mark.parametrize(
    "text",
    [
        "",
        "500",
        "every week",
        "call 5 customers",
        "tips for mothers",
        "post on Instagram daily",
        "we deliver on Sunday",
        "Sunday brunch",
        "men's shoes",
        "we save you time",
        "the budget is tight",
        "word of mouth",
        "Instagram?",
        "خبز طازج كل أحد",
        "نوفر وقت الأمهات",
        "الميزانية قليلة",
        "التوصيل خلال ساعة",
    ],
)
def test_words_that_say_more_belong_nowhere_else(text: str) -> None:
    assert read_part_said(text, TODAY) is None
