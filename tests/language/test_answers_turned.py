"""Answers that turn what is asked: another goal, a firm no behind a "sure", a choice left to the coach."""

from datetime import date

import pytest

from dialogs.language.answers.answers import read_answer
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("asking", "text", "reply"),
    [
        ("target", "عايزة أزود الحجوزات مش اللايكات", "goal"),
        ("target", "لا، نريد زيادة الطلبات", "goal"),
        ("deadline", "لا بدي زيد المبيعات مو المتابعين", "goal"),
        ("baseline", "I want bookings not likes", "goal"),
        ("yes_no", "لأ عايز أزود الحجوزات", "goal"),
        ("target", "no, I want 300 followers", "value"),
        ("target", "لا، عايز 300 متابع", "value"),
        ("yes_no", "no, I don't want likes", "no"),
        ("yes_no", "مش عايز متابعين", "no"),
        ("deadline", "مش لازم موعد", "skip"),
        ("target", "لا أعرف كم مبيعاتنا", "unknown"),
    ],
)
def test_another_goal_is_told_from_a_refusal(asking: str, text: str, reply: str) -> None:
    assert read_answer(text, asking, TODAY).reply == reply


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("طبعا لا", "no"),
        ("أكيد لأ", "no"),
        ("of course not", "no"),
        ("مالوش لازمة", "no"),
        ("ما في داعي", "no"),
        ("no thanks, leave it", "no"),
        ("id rather not", "no"),
        ("of course", "yes"),
        ("طبعا", "yes"),
        ("باهي", "yes"),
        ("leave it", "skip"),
        ("لا بعدين", "skip"),
        ("يجوز", "unknown"),
        ("جايز", "unknown"),
        ("جايز اه", "yes"),
    ],
)
def test_a_firm_no_stays_one_behind_a_sure(text: str, reply: str) -> None:
    assert read_answer(text, "yes_no", TODAY).reply == reply


@pytest.mark.parametrize("text", ["اللي تشوفه", "زي ما تحبي", "مثل ما تشوفون", "على كيفك", "انت قرر", "كيفما تحب"])
def test_what_is_left_to_the_coach_is_passed_over(text: str) -> None:
    assert read_answer(text, "target", TODAY).reply == "skip"


@pytest.mark.parametrize("text", ["كيف تشوف الرقم؟", "ايش تشوف مناسب؟", "what do you think?"])
def test_who_asks_for_a_view_asks_back(text: str) -> None:
    assert read_answer(text, "target", TODAY).reply == "question"


@pytest.mark.parametrize(
    ("text", "value", "relative"),
    [
        ("at least 15 new clients", 15, True),
        ("على الأقل ٥٠٠ متابع جديد", 500, True),
        ("مش أقل من ٢٠ زبون جديد", 20, True),
        ("at least 500 followers", 500, False),
        ("no more than 20 new complaints", 20, False),
        ("٤ نجوم ونص", 4.5, False),
        ("نجمتين ونص", 2.5, False),
        ("4 stars and a half", 4.5, False),
        ("٣ طلبات ونصهم أونلاين", 3, False),
    ],
)
def test_new_ones_and_halves_count(text: str, value: float, relative: bool) -> None:  # noqa: FBT001
    answer = read_answer(text, "target", TODAY)

    assert (answer.reply, answer.value, answer.relative) == ("value", value, relative)


@pytest.mark.parametrize("text", ["كانوا ٤٠ وصاروا ٥٥", "كانوا ٤٠ وبقوا ٥٥", "it was 40, now 55"])
def test_where_they_were_is_over(text: str) -> None:
    assert read_answer(text, "baseline", TODAY).value == 55


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("كم واحد يشتري من اللي يدخلون الموقع", "conversion_rate"),
        ("how many visitors turn into buyers", "conversion_rate"),
        ("how many people buy again", "repeat_purchase_rate"),
        ("clients who order a second time", "repeat_purchase_rate"),
        ("what a customer spends with us over the years", "customer_lifetime_value"),
        ("العميل بيدفع كام طول عمره معانا", "customer_lifetime_value"),
        ("how many people buy", "conversion_rate"),
        ("how much one customer spends on average per order", "average_order_value"),
        ("عدد زوار الموقع", "website_visits"),
    ],
)
def test_a_measure_is_known_by_what_it_tells(text: str, metric: str) -> None:
    assert read_answer(text, "metric", TODAY).metric == metric


@pytest.mark.parametrize(
    ("asking", "text", "reply"),
    [
        ("baseline", "ماحد قال لي", "unknown"),
        ("baseline", "لازم أرجع للنظام", "unknown"),
        ("baseline", "لازم نرجع ٣٠٠", "value"),
        ("metric", "اللي انت شايفه", "skip"),
        ("yes_no", "yeah but later", "skip"),
        ("yes_no", "ايوه بس بعدين", "skip"),
        ("yes_no", "اه بس مش كده", "no"),
        ("yes_no", "yes but change the date", "yes"),
    ],
)
def test_what_is_put_off_or_not_told(asking: str, text: str, reply: str) -> None:
    assert read_answer(text, asking, TODAY).reply == reply


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("قد ايه بنكسب", "profit"),
        ("كم متابع نكسب", "followers"),
        ("كم يكلفنا كل عميل جديد", "cost_per_acquisition"),
        ("how many visitors come back", "retention_rate"),
        ("how many visitors come to the site", "website_visits"),
    ],
)
def test_what_is_gained_and_what_it_costs(text: str, metric: str) -> None:
    assert read_answer(text, "metric", TODAY).metric == metric


def test_a_day_is_a_rhythm_in_dialect_and_a_half_one_in_latin_letters() -> None:
    assert read_answer("عشر طلبات بالنهار", "baseline", TODAY).per == "day"
    assert read_answer("3andna 3 stars w noss", "baseline", TODAY).value == 3.5
