"""Several figures in one message, figures of limits, words that take one back, shares told of a hundred."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.kept.report import about, deed_told, report_for
from dialogs.language.answers.answers import read_answer
from dialogs.language.answers.correction import correction_in
from dialogs.language.reports.told_figures import parts_of, takes_back
from dialogs.language.words.context import Context
from tests.flows.person import Person

CONTEXT = Context(date(2026, 11, 22), "EG")
COST = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")


def busy() -> Person:
    """Somebody with four goals, one of them with a limit, and two things to deliver."""
    person = Person().has("b").has("f", metric="followers", wish="followers", per=None, guardrail=COST)
    person.has("o", metric="orders", wish="طلبات أكثر", baseline=None, per=None)
    person.has("m", metric=None, direction="deliver", thing="the new menu", wish="a new menu", target=None)
    return person.has("s", metric=None, direction="deliver", thing="الموقع", wish="افتتاح الموقع", target=None)


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("followers 320, bookings 45", ("followers 320", "bookings 45")),
        ("320 followers and 45 bookings", ("320 followers", "45 bookings")),
        ("followers 320 bookings 45", ("followers 320", "bookings 45")),
        ("320 followers 45 bookings", ("320 followers", "45 bookings")),
        ("المتابعين ٣٢٠ والحجوزات ٤٥", ("المتابعين ٣٢٠", "والحجوزات ٤٥")),
        ("متابعين 320، طلبات 90، حجوزات 44", ("متابعين 320", "طلبات 90", "حجوزات 44")),
        ("on Monday 300, on Thursday 310", ("on Monday 300", "on Thursday 310")),
    ],
)
def test_a_message_falls_into_a_part_for_each_figure(words: str, parts: tuple[str, ...]) -> None:
    assert parts in parts_of(words, CONTEXT)


@pytest.mark.parametrize("words", ["300", "on 3 March we had 250", "in 3 days 250", "no figure at all"])
def test_one_figure_is_no_list(words: str) -> None:
    assert parts_of(words, CONTEXT) == ()


@pytest.mark.parametrize(
    "words",
    [
        "cost per lead is $9 now",
        "CPL 12",
        "cost per lead went up to $12",
        "كلفة الليد صارت ١٢$",
        "تكلفة العميل المحتمل ٩ دولار",
    ],
)
def test_a_figure_of_a_limit_is_none_of_the_goal(words: str) -> None:
    found = about(words, busy().known)

    assert ([goal.id for goal in found.goals], found.limit) == (["f"], True)
    assert report_for(words, busy().known) is None


def test_a_goal_that_counts_the_measure_itself_comes_before_a_limit() -> None:
    person = busy().has("c", metric="cost_per_lead", baseline=Amount(value=12, unit="USD"))

    assert about("CPL $9", person.known).limit is False
    assert report_for("CPL $9", person.known) == "c"


@pytest.mark.parametrize(
    ("words", "goal_id"),
    [
        ("followers went up to 340", "f"),
        ("bookings dropped to 38", "b"),
        ("المتابعين زادوا لـ ٣٥٠", "f"),
        ("الحجوزات نزلت إلى ٣٨", "b"),
        ("we hit 410 followers", "f"),
        ("bookings are at 45 a month", "b"),
        ("yesterday's orders: 95", "o"),
        ("increase followers to 340", None),
        ("نزيد الحجوزات إلى ٨٠", None),
        ("80 orders by Tuesday", None),
        ("100 orders in March", None),
        ("followers 320 tomorrow", None),
        ("3 orders were cancelled", None),
        ("why only 45 bookings?", None),
    ],
)
def test_where_something_has_gone_is_a_report_and_where_it_shall_go_a_wish(words: str, goal_id: str | None) -> None:
    assert report_for(words, busy().known) == goal_id


@pytest.mark.parametrize(
    "words",
    ["delete the last figure", "remove my last number", "take back that number", "امسح آخر رقم", "شيل الرقم الأخير"],
)
def test_words_take_the_last_figure_back(words: str) -> None:
    assert takes_back(words)


@pytest.mark.parametrize("words", ["that number is wrong", "delete this figure", "هذا الرقم غلط", "احذف هذا الرقم"])
def test_this_figure_is_the_last_only_where_one_was_just_told(words: str) -> None:
    assert takes_back(words)
    assert not takes_back(words, just_told=False)


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ("change the last figure to 46", "46"),
        ("no it's 47", "47"),
        ("the right number is 46", "46"),
        ("عدّل آخر رقم إلى ٤٧", "٤٧"),
        ("الرقم الصح ٤٩", "٤٩"),
        ("لا كان ٤٧", "٤٧"),
        ("it's 47", None),
        ("to 47", None),
    ],
)
def test_a_correction_may_name_what_it_sets_right(words: str, instead: str | None) -> None:
    assert correction_in(words) == instead


@pytest.mark.parametrize("words", ["delete the goal", "the last figure was 40", "امسح الهدف", "آخر رقم", "undo"])
def test_other_words_take_no_figure_back(words: str) -> None:
    assert not takes_back(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the menu is done", ("m", True)),
        ("the new menu is finished", ("m", True)),
        ("خلصنا الموقع", ("s", True)),
        ("الموقع جاهز", ("s", True)),
        ("the menu is not done yet", ("m", False)),
        ("الموقع لسه", ("s", False)),
        ("the report is done", None),
        ("done", None),
        ("is the menu done?", None),
    ],
)
def test_a_thing_to_deliver_is_done_by_its_name(words: str, expected: tuple[str, bool] | None) -> None:
    found = deed_told(words, busy().known)

    assert (None if found is None else (found[0].id, found[1])) == expected


@pytest.mark.parametrize("words", ["3 من كل مية", "٣ من كل مئة", "ثلاثة من كل مية", "3 من كل 100", "3 in every 100"])
@pytest.mark.parametrize("asking", ["baseline", "target"])
def test_so_many_of_a_hundred_are_percent(words: str, asking: str) -> None:
    answer = read_answer(words, asking, CONTEXT)

    assert (answer.value, answer.unit) == (3, "percent")
