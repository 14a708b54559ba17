"""A figure of an earlier day is kept on that day, and the latest day counts; one ahead is refused kindly."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn
from dialogs.domain.reviews.noted import earlier_of, figures_of
from dialogs.flows.figures import figuring
from tests.flows.person import Person

START = date(2026, 11, 21)
FOLLOWERS: dict[str, Any] = {
    "metric": "followers",
    "per": None,
    "baseline": Amount(value=250),
    "target": Amount(value=500),
    "wish": "followers متابعين",
}


def after(days: int, language: str = "en", **fields: Any) -> Person:
    """Somebody with one goal for followers, so many days after it was made."""
    person = Person("ar" if language == "ar" else "en").has("g1", **{**FOLLOWERS, **fields})
    person.on(START + timedelta(days=days))
    return person


def figures(person: Person) -> list[tuple[date, float]]:
    return [(one.on, one.amount.value) for one in person.known.check_ins]


@pytest.mark.parametrize(
    ("language", "words", "ago"),
    [
        ("en", "last Friday it was 280", 1),
        ("en", "yesterday 280", 1),
        ("en", "on Thursday we had 280 followers", 2),
        ("en", "a week ago 280", 7),
        ("ar", "يوم الخميس كنا ٢٨٠", 2),
        ("ar", "من أسبوع كان ٢٨٠", 7),
        ("ar", "امبارح ٢٨٠ متابع", 1),
        ("ar", "البارح كنا ٢٨٠", 1),
        ("ar", "قبل أسبوعين ٢٨٠", 14),
    ],
)
def test_a_figure_is_kept_on_the_day_that_it_is_of(language: str, words: str, ago: int) -> None:
    person = after(21, language)  # a Saturday
    person.types(words)

    assert figures(person) == [(person.known.today - timedelta(days=ago), 280)]
    assert person.known.check_ins[0].told_on == person.known.today
    assert ("expected by then" if language == "en" else "في ذلك اليوم") in person.heard


def test_the_latest_day_counts_whatever_was_typed_last() -> None:
    person = after(21)
    person.types("320")
    person.types("last Friday it was 280")
    last = figuring.last_of(person.goal(), person.known)

    assert last is not None
    assert last.amount.value == 320
    assert "The latest figure is still 320" in person.heard
    person.types("where are we?")
    assert "320 followers now" in person.heard


def test_of_one_day_the_figure_told_last_counts() -> None:
    person = after(21)
    person.types("320")
    person.types("325")

    assert [one.amount.value for one in figures_of(person.goal(), person.known.check_ins)][-1] == 325


def test_a_day_before_the_goal_is_where_one_came_from() -> None:
    person = after(21)
    person.types("on 1 November we had 230 followers")

    assert "before this goal began" in person.heard
    assert figuring.last_of(person.goal(), person.known) is None
    assert [one.amount.value for one in earlier_of(person.goal(), person.known.check_ins)] == [230]
    assert person.goal().baseline == Amount(value=250)


def test_where_the_start_is_unknown_the_figure_just_before_is_it() -> None:
    person = after(3, baseline=None)
    person.types("last month 240 followers")

    assert (person.goal().baseline, person.goal().baseline_on) == (Amount(value=240), None)
    person.types("undo")
    assert person.goal().baseline is None


def test_a_figure_of_long_before_is_no_start() -> None:
    person = after(3, baseline=None)
    person.types("on 3 March we had 120 followers")

    assert person.goal().baseline is None
    assert figures(person) == [(date(2026, 3, 3), 120)]


@pytest.mark.parametrize(("language", "words"), [("en", "tomorrow 300"), ("en", "next Friday 300"), ("ar", "بكرة ٣٠٠")])
def test_a_day_ahead_has_no_figure_yet(language: str, words: str) -> None:
    person = after(21, language)
    person.types(words)

    assert figures(person) == []
    assert ("still to come" if language == "en" else "لم يأتِ") in person.heard
    assert person.question is None


@pytest.mark.parametrize(
    ("fields", "words", "counted"),
    [
        ({"metric": "bookings", "per": "month", "baseline": Amount(value=40)}, "in November 45", True),
        ({"metric": "bookings", "per": "month", "baseline": Amount(value=40)}, "last week 12", False),
        ({"metric": "bookings", "per": "month", "baseline": Amount(value=40)}, "this month 20", False),
        ({"metric": "bookings", "per": "week", "baseline": Amount(value=40)}, "last week 45", True),
        ({"metric": "orders", "baseline": None}, "last month 45", False),
        ({}, "last month 300", True),
        ({}, "this month 300", True),
    ],
    ids=["its month", "a week", "half a month", "its week", "a total runs on", "a level", "a level now"],
)
def test_only_the_stretch_that_a_goal_counts_by_shows_its_pace(
    fields: dict[str, Any], words: str, *, counted: bool
) -> None:
    person = after(21, **fields)
    person.types(words)

    assert len(person.known.check_ins) == 1
    assert bool(figures_of(person.goal(), person.known.check_ins)) is counted


@pytest.mark.parametrize(("language", "words"), [("en", "no, 282"), ("ar", "لا، ٢٨٢")])
def test_a_figure_set_right_stays_on_its_day(language: str, words: str) -> None:
    person = after(21, language)
    person.types("yesterday 280" if language == "en" else "امبارح ٢٨٠")
    person.types(words)

    assert figures(person) == [(person.known.today - timedelta(days=1), 282)]


def test_figures_of_several_days_in_one_message_are_all_kept() -> None:
    person = after(21)
    person.types("on Monday 280 followers, on Thursday 310 followers")

    assert [value for _, value in sorted(figures(person))] == [280, 310]


def test_a_stored_figure_of_an_earlier_release_is_read() -> None:
    kept = CheckIn.model_validate_json('{"id": "c", "goal_id": "g", "on": "2026-11-21", "amount": {"value": 3}}')

    assert (kept.since, kept.told_on, kept.guardrail) == (None, None, False)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "now 280"),
        ("en", "it's 280 today"),
        ("en", "280 followers exactly"),
        ("en", "we hit 280 yesterday"),
        ("en", "it was 280 a week ago"),
        ("en", "we ended November at 280"),
        ("ar", "نهار الجمعة كنا ف 280"),
        ("ar", "السيمانة اللي فاتت كنا فـ 280"),
        ("ar", "كانو 280 نهار الخميس"),
        ("ar", "يوم ١ ديسمبر كان العدد ٢٨٠"),
        ("ar", "سجلنا ٢٨٠ الخميس"),
        ("ar", "كنا أمس ٢٨٠ متابع"),
    ],
)
def test_small_words_beside_a_figure_leave_it_one(language: str, words: str) -> None:
    person = after(21, language)
    person.types(words)

    assert [value for _, value in figures(person)] == [280]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "top 10"),
        ("en", "step 2"),
        ("en", "goal 2"),
        ("en", "I have 3 questions"),
        ("en", "send me 3 ideas"),
        ("en", "we hired 2 people"),
        ("en", "I want 280"),
        ("ar", "عندي ٣ أسئلة"),
        ("ar", "الهدف ٢"),
        ("ar", "بدي ٢٨٠"),
        ("ar", "تأخرنا ٣ أيام"),
    ],
)
def test_a_number_in_other_words_is_none(language: str, words: str) -> None:
    person = after(21, language)
    person.types(words)

    assert figures(person) == []
