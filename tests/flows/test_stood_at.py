"""Where one stands, told late: at the tool, at the target, at whether it can be done. A peak of long ago is none."""

from __future__ import annotations

import pytest

from tests.flows.person import Person


@pytest.mark.parametrize(
    ("wish", "now", "told", "value", "asked"),
    [
        ("more bookings for my salon", "100", "we made 130 last month", 130, "target"),
        ("more followers on instagram", "900", "we had 850 last week", 850, "target"),
        ("نزود الحجوزات في الصالون", "40", "عملنا ٥٥ الشهر اللي فات", 55, "target"),
        ("نبي متابعين أكثر على انستغرام", "900", "كان عندنا ٨٥٠ الأسبوع الماضي", 850, "target"),
        ("our gym loses members every summer", "1%", "we had 5% last month", 5, "target"),
        ("نسبة فقدان العملاء لازم تنزل", "1%", "كانت 5% الشهر اللي فات", 5, "target"),
        ("more orders for our shop", "100", "we sold 130 last month", 130, "tool"),
        ("more orders for our shop", "100", "about 120 orders a month", 120, "tool"),
        ("نريد طلبات أكثر لمتجر الورد", "40", "حوالي ٤٥ طلب في الشهر", 45, "tool"),
        ("عايز طلبات أكتر للمحل", "40", "عملنا ٥٥ الشهر اللي فات", 55, "tool"),
    ],
)
def test_a_figure_of_last_month_or_of_now_puts_today_right(
    wish: str, now: str, told: str, value: float, asked: str
) -> None:
    person = Person("ar" if wish[0] > "z" else "en").has("g1")
    for text in (wish, now, told):
        person.types(text)

    frame = person.state.stack[-1]
    assert frame.answers["baseline"]["value"] == value
    assert (frame.asked, "target" in frame.answers) == (asked, False)


@pytest.mark.parametrize(
    ("told", "value"),
    [("400 last ramadan", 400), ("140 like last month", 140), ("300", 300)],
)
def test_what_may_be_meant_otherwise_is_the_target_that_was_asked_for(told: str, value: float) -> None:
    person = Person().has("g1")
    for text in ("more bookings for my salon", "100", told):
        person.types(text)

    answers = person.state.stack[-1].answers
    assert (answers["baseline"]["value"], answers["target"]["value"]) == (100, value)


def test_two_ends_at_the_tool_put_nothing_right() -> None:
    person = Person().has("g1")
    for text in ("more orders for our shop", "100", "from 120 to 150 orders"):
        person.types(text)

    assert person.state.stack[-1].asked == "tool"
    assert person.state.stack[-1].answers["baseline"]["value"] == 100


def test_a_figure_alone_is_no_place_to_read_it() -> None:
    person = Person().has("g1")
    for text in ("more orders for our shop", "100", "120"):
        person.types(text)

    assert person.state.stack[-1].asked == "tool"
    assert person.state.stack[-1].answers["baseline"]["value"] == 100


@pytest.mark.parametrize(
    ("language", "texts", "told"),
    [
        ("en", ("more bookings for my salon", "1", "300", "31 March 2027", "it rose"), "we made 290 last month"),
        ("ar", ("نزود الحجوزات في الصالون", "1", "300", "31 مارس 2027", "ارتفع"), "عملنا ٢٩٠ الشهر اللي فات"),
    ],
)
def test_where_it_seems_too_much_the_figure_of_last_month_settles_it(
    language: str, texts: tuple[str, ...], told: str
) -> None:
    person = Person(language).has("g1")
    for text in texts:
        person.types(text)
    assert person.state.stack[-1].asked == "realism"
    person.types(told)

    answers = person.state.stack[-1].answers
    assert (answers["baseline"]["value"], answers["target"]["value"]) == (290, 300)
    assert person.state.stack[-1].asked != "realism"
