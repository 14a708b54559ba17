"""What people say at a look instead of one figure: nothing has moved, no more of it, several days, a range."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.kept.looking import dated_in, range_in, remark_in
from dialogs.language.words.context import Context

TODAY = Context(date(2027, 2, 20), "AE")

UNCHANGED = """nothing changed|no change|still the same|same as last month|it's the same|hasn't changed|no movement yet
same|same number|the number is the same|unchanged so far|nothing new|stuck|no progress|it didn't move|as before
زي ما هو|نفس الرقم|ما تغير شيء|ما في جديد|مفيش جديد|متغيرش|لم يتغير شيء|على حاله|كما هو|لا تغيير|ما زاد ولا نقص
ما تبدل والو|لسه زي ما هو|ثابت|نفس الشي|بدون تغيير|ما صار تغيير|مثل ما هو|ولا شي تغير|نفس الشهر الماضي|مافيش تغيير"""
STOP = """stop asking|stop asking me|don't ask me again|leave me alone|no more messages please|stop it
بطل تسألني|لا تسألني مرة ثانية|كفاية أسئلة|ما عاد تذكرني|متسألنيش تاني|ما بدي تذكيرات|ارحمني"""
OVER = """i don't want this anymore|we closed the clinic|i no longer want this goal|we sold the business
not interested anymore|we gave up|the shop is closed|we closed|it's not relevant anymore|forget about this goal
we changed our plans|we shut down|I don't care about it any more|I quit
قفلنا العيادة|ما عاد بدي هالهدف|مش عايز الهدف ده|سكرنا المحل|لم أعد أريد هذا الهدف|أغلقنا المحل|بعنا الشركة
ما أبيه خلاص|غيرنا رأينا|الغينا المشروع|صرفنا النظر عنه|سدينا الحانوت|المشروع توقف|ما بقى مهم"""
OTHERS = """we closed many deals|the same offer worked|we got more bookings|why|i don't know|not good|ما أعرف|ارتفع
انخفض|tomorrow|much better|we stopped the ads|زادت شوي|ok|no|yes|thanks|لا|skip|nothing|none|صفر|it went down|85
we closed 3 deals"""


def listed(lines: str) -> list[str]:
    return [one for line in lines.splitlines() for one in line.split("|")]


@pytest.mark.parametrize("text", listed(UNCHANGED))
def test_nothing_has_moved(text: str) -> None:
    assert remark_in(text) == "unchanged"


@pytest.mark.parametrize("text", listed(STOP))
def test_no_more_questions_are_wanted(text: str) -> None:
    assert remark_in(text) == "stop"


@pytest.mark.parametrize("text", listed(OVER))
def test_the_goal_is_over(text: str) -> None:
    assert remark_in(text) == "over"


@pytest.mark.parametrize("text", listed(OTHERS))
def test_other_words_are_no_remark(text: str) -> None:
    assert remark_in(text) is None


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("85 in jan, 88 in feb", ["85 1", "88 2"]),
        ("jan: 85, feb: 88", ["85 1", "88 2"]),
        ("88, was 85 in january", ["was 85 1", "88 2"]),
        ("85 in january and 90 now", ["85 1", "90 now 2"]),
        ("80 in dec 85 in jan", ["80 12", "85 1"]),
        ("85 في يناير و88 في فبراير", ["85 1", "و88 2"]),
        ("يناير ٨٥، فبراير ٨٨", ["٨٥ 1", "٨٨ 2"]),
        ("85 الشهر اللي فات و88 الشهر ده", ["85 1", "88 2"]),
    ],
)
def test_figures_of_several_days_are_told_apart(text: str, figures: list[str]) -> None:
    found = dated_in(text, TODAY, asked=True)
    assert [f"{one.words.removeprefix('و')} {(one.when.on or TODAY.today).month}" for one in found] == [
        one.removeprefix("و") for one in figures
    ]


@pytest.mark.parametrize("text", ["88", "85 in january", "80-85", "from 80 to 92 by march", "85 and 88", "٨٥ و٨٨"])
def test_one_day_or_none_is_not_several(text: str) -> None:
    assert dated_in(text, TODAY, asked=True) == ()


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        *((one, (80, 85)) for one in ("80-85", "between 80 and 85", "80 or 85", "80 to 85", "about 80 - 85")),
        *((one, (80, 85)) for one in ("بين ٨٠ و٨٥", "من 80 إلى 85", "80 او 85", "٨٠ - ٨٥", "80 ولا 85")),
        ("2-3%", (2, 3)),
        ("2 or 3%", (2, 3)),
    ],
)
def test_a_range_has_two_ends(text: str, ends: tuple[float, float]) -> None:
    found = range_in(text, TODAY)
    assert found is not None
    assert (found[0].value, found[1].value) == ends


@pytest.mark.parametrize("text", ["80", "85 in jan, 88 in feb", "80 and 85", "85 bookings", "٨٥"])
def test_one_figure_is_no_range(text: str) -> None:
    assert range_in(text, TODAY) is None
