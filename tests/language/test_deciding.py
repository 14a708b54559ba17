"""What people say at the end of a look back is one decision, or none at all."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.deciding import (
    decision_in,
    given_time,
    had_enough,
    is_length,
    plainly_valued,
    says_nothing,
    stepped,
)
from dialogs.language.words.context import Context

HERE = Context(date(2027, 2, 19), "EG")
DAY = date(2027, 6, 30)

DECISIONS = {
    "keep": [
        "منخلي الهدف متل ما هو",
        "نخليو الهدف كيما هو",
        "keep going",
        "leave it as it is",
        "carry on",
        "no change",
        "نكمل",
        "نواصل",
        "سيبه زي ما هو",
        "خليه هيك",
    ],
    "reached": ["we did it", "done", "goal reached", "خلاص اتحقق", "حققناه", "تحقّق، سكّرو", "خلص وصلنا"],
    "close": ["close it", "wrap it up", "اقفله", "نقفله", "نسكره", "صافي سالينا", "خلصنا منه"],
    "stop": ["stop this", "give up", "drop the goal", "لغينا الفكرة", "مش هنفتحه خلاص", "نوقف الهدف"],
    "target": ["change the target", "let's aim higher", "the target is too high", "نزل الهدف", "نبي هدف اكبر"],
    "deadline": ["change the date", "give it more time", "postpone it", "بدنا وقت أكتر", "نأجل الموعد"],
    "way": [
        "change tactics",
        "change the strategy",
        "more budget",
        "نجرب طريقة جديدة",
        "نغير الخطة",
        "منغيّر الطريقة",
        "نبدلو الطريقة",
    ],
    "unsure": ["I don't know", "you decide", "not sure yet", "مش عارف", "مادري", "معرفش", "شو رأيك"],
    "next": ["next goal please", "الهدف الجاي"],
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DECISIONS.items() for text in texts])
def test_a_decision_is_heard(kind: str, text: str) -> None:
    assert decision_in(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "free shipping over £50",
        "shift budget to retargeting",
        "we stopped the ads in January",
        "we hired a new designer",
        "what would you do?",
        "keep it or close it",
        "شحن مجاني فوق 50",
        "وقفنا الإعلانات في يناير",
        "العرض يوم الخميس",
        "",
    ],
)
def test_a_plan_a_report_or_two_decisions_at_once_are_none(text: str) -> None:
    assert decision_in(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("two months more", date(2027, 8, 31)),
        ("give us three more months", date(2027, 9, 30)),
        ("+2 months", date(2027, 8, 31)),
        ("push it by a month", date(2027, 7, 31)),
        ("give it one more week", date(2027, 7, 7)),
        ("نزيد شهرين", date(2027, 8, 31)),
        ("نزيدو شهرين", date(2027, 8, 31)),
        ("محتاجين شهرين كمان", date(2027, 8, 31)),
        ("مددوا شهر", date(2027, 7, 31)),
        ("نأجل شهر", date(2027, 7, 31)),
        ("شهر إضافي", date(2027, 7, 31)),
    ],
)
def test_more_time_is_counted_from_the_day_that_stands(text: str, day: date) -> None:
    assert given_time(text, DAY, HERE) == day


@pytest.mark.parametrize(
    "text", ["in two months", "two months", "end of July", "every two months", "بعد شهرين", "شهرين", "more bookings"]
)
def test_other_times_move_no_day(text: str) -> None:
    assert given_time(text, DAY, HERE) is None


def test_a_bare_length_of_time_is_known_as_one() -> None:
    assert is_length("two months", HERE)
    assert is_length("شهرين", HERE)
    assert not is_length("in two months", HERE)
    assert not is_length("end of July", HERE)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("20% lower", "less"),
        ("lower by 20%", "less"),
        ("5 more", "more"),
        ("ننقص 20%", "less"),
        ("أعلى بـ 10%", "more"),
        ("lower it to 15", None),
        ("15 or more", None),
        ("20%", None),
        ("على الأقل 15", None),
    ],
)
def test_a_step_is_told_from_a_level(text: str, way: str | None) -> None:
    assert stepped(text, HERE) == way


def test_a_figure_for_the_goal_is_told_from_one_of_a_plan() -> None:
    assert plainly_valued("280 and until June", HERE)
    assert plainly_valued("نخلي الهدف 80", HERE)
    assert not plainly_valued("free shipping over £50", HERE)
    assert not plainly_valued("شحن مجاني فوق 50", HERE)


@pytest.mark.parametrize("text", ["nothing much", "nobody said anything", "والو", "محدش قال حاجة", "ما في شي"])
def test_nothing_to_tell_is_heard(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["that's all for today", "I'm tired", "later", "خلص تعبت", "كفاية"])
def test_enough_is_heard(text: str) -> None:
    assert had_enough(text)


@pytest.mark.parametrize(
    "text", ["nothing worked but the ads", "later deliveries", "العرض يوم الخميس", "ما كان في محتوى كافي", "the offer"]
)
def test_an_answer_is_neither_nothing_nor_enough(text: str) -> None:
    assert not says_nothing(text)
    assert not had_enough(text)
