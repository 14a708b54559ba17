"""A few words with a figure and nothing open: a figure of a kept goal, what came on top of one, or a wish."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person

FOLLOWERS: dict[str, Any] = {
    "wish": "grow instagram followers متابعين",
    "metric": "followers",
    "channel": "instagram",
    "per": None,
    "baseline": Amount(value=1000),
    "target": Amount(value=2000),
}
STANDS = """
we r at 85|now its 86|up to 87|about 90ish|we did 85 this month|not good, only 60|its 85|were at 85 now|85 so far
got to 86|only 70 sadly|just 75|we made 88|hit 90|hey we're at 84|around 83 i think|roughly 82|ok 86|we had 85|85 rn
currently 81|about 85 now|we are up to 86|finally 90|already 88|85 btw|still 80|85 bookings|counted 84|total 86
update 84|86 today|not bad, 89|nearly 90|we got 85|it's 84 exactly|85 in total|closed at 87|we've had 83|bookings at 84
hmm 83|so we ended up with 85|got 85 in the end|we now do 85|doing 85|were stuck at 80|down to 75|we went down to 75
up to 88
بقينا ٨٥|دلوقتي ٨٦|وصلنا ل ٨٧ تقريبا|حوالي ٩٠|الشهر ده ٨٥|بس ٦٠ للأسف|احنا عند ٨٤|عملنا ٨٣|النهارده ٨٥|لسه ٨١
صرنا ٨٨|الحين ٨٤|الحمد لله ٨٩|هلق ٨٣|صار عنا ٨٦|وصلات ٨٥|رانا ف ٨٥|دابا ٨٤|درنا ٨٦|غير ٨٢|حنا عند ٨٥|العدد ٨٤
سوينا ٨٥
جبنا ٨٦|وصلنا ٨٥ حجز|الرقم ٨٥|طلعنا ٨٧|حاليا ٨٣|ممتاز، ٩٠|قفلنا على ٨٦
ضعيف شوي ٧٠|٨٥ وبس|هسا ٨٤|لحقنا ٨٥|ارتفعنا ل ٨٨|نزلنا ل ٧٥
"""
WISHES = """
reach 90 clients by march|get 20 new clients|50 more followers by june|i want 90|need 100 orders
20 new clients|hire 2 people
lose 5 kg|save 4000 dollars|cut costs by 10%|open 2 branches|launch 3 products|we want 120 leads a month
increase revenue to 5000|grow followers to 500|sell 50 cakes|write 3 articles a week|read 12 books|we want to be at 90
run 10 km|double sales in 3 months|100 subscribers until may|publish 4 videos|train 5 employees|find 3 suppliers
visit 10 schools|translate 20 pages|raise 5000 for charity|answer 90% of messages|reduce returns to 5%|call 20 customers
أريد ٢٠ عميل|عايز ٩٠ طلب|بدي ٥٠ متابع|ابغى ١٠٠ طلب|بغيت ٣٠ كليان|زيادة المتابعين ٥٠|نوصل ١٠٠ طلب قبل رمضان
محتاجين ٢٠ عميل جديد|فتح فرعين|توظيف ٣ موظفين|بيع ٥٠ كيكة|خفض التكاليف ١٠٪|نفسي أوصل ل ٢٠٠٠ متابع|هدفي ١٠٠ طلب
نبي ٤٠ عميل|نبغي ٩٠ عميل|رفع المبيعات ٢٠٪|كتابة ٣ مقالات|إطلاق ٢ منتجات|عاوزين ٣٠ مشترك|بدنا ٢٥ زبون جديد
حاب أبيع ٤٠ قطعة|توفير ٥٠٠٠ درهم|نشر ٤ فيديوهات|تدريب ٥ موظفين|ناوي أفتح ٣ فروع|نقرا ١٢ كتاب|ننقص المصاريف ب ١٠٪
"""
ADDED = [
    ("we got 2 more", 82),
    ("+5", 85),
    ("got 3 more", 83),
    ("3 more bookings", 83),
    ("another 4", 84),
    ("we gained 4 more", 84),
    ("lost 5", 75),
    ("plus 4", 84),
    ("up by 3", 83),
    ("down 2", 78),
    ("زدنا ٣ حجوزات", 83),
    ("زدنا ٣", 83),
    ("كمان ٤", 84),
    ("خسرنا ٥", 75),
]
SAME = "no change|still the same|same as before|نفس الرقم|ما تغير شي|والو ما تبدل|مافيش جديد|nothing new"


def listed(lines: str) -> list[str]:
    return [one.strip() for line in lines.strip().splitlines() for one in line.split("|")]


def somebody(text: str) -> Person:
    person = Person(language="en" if text.isascii() else "ar")
    return person.has("b", baseline=Amount(value=80), target=Amount(value=92))


def noted(person: Person) -> list[tuple[str, float]]:
    return [(one.goal_id, one.amount.value) for one in person.known.check_ins]


@pytest.mark.parametrize("text", listed(STANDS))
def test_a_figure_in_a_few_words_is_noted(text: str) -> None:
    person = somebody(text)
    person.types(text)
    figure = float("".join(one for one in text if one.isdigit()))
    assert noted(person) == [("b", figure)]


@pytest.mark.parametrize("text", listed(WISHES))
def test_a_wish_is_no_figure(text: str) -> None:
    person = somebody(text)
    person.types(text)
    assert noted(person) == []
    assert person.state.stack
    assert person.state.stack[0].flow == "goal"


@pytest.mark.parametrize(("text", "now"), ADDED)
def test_what_comes_on_top_is_summed_and_asked_about(text: str, now: float) -> None:
    person = somebody(text)
    person.types(text)
    assert noted(person) == []
    person.presses("yes")
    assert noted(person) == [("b", now)]


def test_a_sum_may_be_the_level_instead_or_another_figure() -> None:
    person = somebody("a")
    person.types("+85")
    person.presses("level")
    assert noted(person) == [("b", 85)]
    other = somebody("a")
    other.types("+5")
    other.types("86")
    assert noted(other) == [("b", 86)]


def test_a_sum_builds_on_the_last_figure() -> None:
    person = somebody("a").stood_at("b", 84, date(2026, 11, 1))
    person.types("+2")
    assert "84 + 2 = 86, right?" in person.heard


def test_a_running_total_grows_without_being_asked() -> None:
    person = Person(language="en").has("n", metric="new_customers", per=None, baseline=None, target=Amount(value=20))
    person.stood_at("n", 5, date(2026, 11, 21))
    person.types("got 3 more")
    assert noted(person)[-1] == ("n", 8)


@pytest.mark.parametrize("text", listed(SAME))
def test_no_change_is_the_last_figure_again(text: str) -> None:
    person = somebody(text).stood_at("b", 84, date(2026, 11, 1))
    person.types(text)
    assert noted(person)[-1] == ("b", 84)
    assert person.known.check_ins[-1].on == person.known.today


@pytest.mark.parametrize("text", ["85 in jan, 88 in feb", "jan 85, feb 88", "٨٥ في يناير و٨٨ في فبراير"])
def test_figures_of_months_are_noted_on_them(text: str) -> None:
    person = somebody(text)
    person.types(text)
    said = [(one.amount.value, one.on) for one in person.known.check_ins]
    assert said == [(85, date(2026, 1, 31)), (88, date(2026, 2, 28))]


@pytest.mark.parametrize("text", ["we r at 85", "+5", "no change", "بقينا ٨٥", "نفس الرقم"])
def test_whose_it_is_is_asked_where_several_fit(text: str) -> None:
    person = somebody(text).has("f", **FOLLOWERS)
    person.types(text)
    assert noted(person) == []
    assert len(person.buttons) == 2


@pytest.mark.parametrize("text", ["20 more followers", "زدنا ٢٠ متابع", "زدنا ٢٠ متابع انستغرام", "instagram +20"])
def test_the_goal_that_is_named_is_added_to(text: str) -> None:
    person = somebody(text).has("f", **FOLLOWERS)
    person.types(text)
    person.presses("yes")
    assert noted(person) == [("f", 1020)]
