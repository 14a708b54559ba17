"""What is typed about the figures of a goal in dialect: where they are read, how they moved, that nobody knows."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.language.goals.qualifiers import Qualifiers
from tests.flows.person import Person


def at_the_tool() -> Person:
    person = Person("ar")
    for words in ("/new", "نبي نزيد طلبات المتجر", "٢٠٠"):
        person.types(words)
    assert person.question == "goal.tool"
    return person


@pytest.mark.parametrize(
    ("words", "tool"),
    [
        ("من لوحة سلة", "لوحة سلة"),
        ("في دفتر عندي", "دفتر عندي"),
        ("from the till book", "the till book"),
        ("سلة", "سلة"),
    ],
)
def test_a_tool_is_kept_without_the_words_that_lead_to_it(words: str, tool: str) -> None:
    person = at_the_tool()
    person.types(words)

    assert person.state.stack[-1].answers["tool"] == tool


@pytest.mark.parametrize("words", ["غدا", "بكرة", "tomorrow"])
def test_tomorrow_puts_a_figure_off_and_is_no_deadline(words: str) -> None:
    person = Person("en" if words.isascii() else "ar")
    person.types("/new")
    person.types("more orders for the store" if words.isascii() else "نبي نزيد طلبات المتجر")
    asked = person.question
    person.types(words)

    assert asked == person.question == "goal.baseline"
    assert "deadline" not in person.state.stack[-1].answers


@pytest.mark.parametrize(
    ("words", "trend"),
    [
        ("ما كانعرفش", "unknown"),
        ("والله ما عرفت", "unknown"),
        ("ماكنعرفوش", "unknown"),
        ("بحال بحال", "same"),
        ("كينقص شوية", "fell"),
        ("كيتزاد", "rose"),
    ],
)
def test_how_a_figure_moved_is_heard_in_darija(words: str, trend: str) -> None:
    person = at_the_tool()
    for answer in ("سلة", "٤٠٠", "آخر يونيو"):
        person.types(answer)
    assert person.question == "goal.trend"
    person.types(words)

    assert person.state.stack[-1].answers["trend"] == trend


@pytest.mark.parametrize(
    ("language", "wish", "folk"),
    [
        ("en", "more new patients for our dental clinic", "patients"),
        ("ar", "بدنا زباين جداد للمطعم", "الزبائن"),
    ],
)
def test_people_are_asked_for_and_told_by_the_name_that_the_person_has_for_them(
    language: str, wish: str, folk: str
) -> None:
    person = Person("en" if language == "en" else "ar")
    person.types("/new")
    person.types(wish)
    assert person.question == "goal.baseline"
    assert folk in person.heard.rpartition("\n\n")[2]
    person.types("40")
    assert "customers" not in person.heard
    assert "عميل" not in person.heard


def test_a_wish_told_while_thinking_aloud_is_no_question() -> None:
    person = Person("en")
    person.types("/new")
    person.types(
        "so we've got this clinic and honestly the phone isn't ringing like it used to, we'd like more patients I "
        "think, or maybe fewer no-shows? dunno"
    )

    assert person.question == "goal.baseline"


def test_a_question_of_many_words_stays_one() -> None:
    person = Person("en")
    person.types("/new")
    person.types("what should I measure if I want people to come back to my little cafe more often?")

    assert person.question == "goal.wish"


NO_SHOWS = {
    "metric": "custom",
    "started_on": date(2026, 9, 1),
    "wish": "fewer no-shows",
    "thing": "thing:no_shows",
    "per": None,
    "direction": "decrease",
    "baseline": Amount(value=20, unit="percent"),
    "target": Amount(value=12, unit="percent"),
}


def test_a_share_is_asked_for_as_a_share_and_falls_by_points() -> None:
    person = Person("en").has("g1", **NO_SHOWS)
    person.follows("figure", "g1")
    assert "What is the share of missed appointments now, in percent?" in person.heard
    person.types("17%")
    assert "percentage points" in person.heard


def test_a_guess_at_a_look_begins_with_a_capital_and_stays_a_guess() -> None:
    person = (
        Person("en")
        .has("g1", baseline=Amount(value=40), started_on=date(2026, 9, 1))
        .stood_at("g1", 45, date(2026, 11, 1))
    )
    person.follows("review", "g1")
    person.types("47 ish")

    assert "Now about 47 bookings, up from 45." in person.heard


def test_a_limit_told_where_the_trend_is_asked_is_no_trend() -> None:
    person = Person("en")
    for words in ("/new", "more orders for the store", "200", "the dashboard", "400", "end of June"):
        person.types(words)
    assert person.question == "goal.trend"
    person.types("not more than $20 per order")

    assert person.question == "goal.trend"
    assert "trend" not in person.state.stack[-1].answers


@pytest.mark.parametrize("words", ["47 and no-shows 17%", "47 ish and no-shows 17%", "47, no-shows 17%"])
def test_a_figure_of_another_goal_told_along_at_a_look_is_noted_there(words: str) -> None:
    wish = "more bookings, or maybe fewer no-shows"  # names the other goal's thing as well
    person = Person("en").has("g1", baseline=Amount(value=40), started_on=date(2026, 9, 1), wish=wish)
    person.has("g2", **NO_SHOWS)
    person.follows("review", "g1")
    person.types(words)

    assert {one.goal_id: one.amount.value for one in person.known.check_ins} == {"g1": 47, "g2": 17}
    assert person.question == "review.worked"


@pytest.mark.parametrize(
    ("folk", "metric", "asked"),
    [("patients", "new_customers", "patients"), (None, "custom", "people"), (None, "new_customers", "customers")],
)
def test_what_others_said_is_asked_of_those_the_goal_counts(folk: str | None, metric: str, asked: str) -> None:
    person = Person("en").has("g1", metric=metric, said=Qualifiers(folk=folk) if folk else None)
    person.follows("review", "g1")
    for words in ("45", "the texts", "nothing"):
        person.types(words)

    assert f"What have {asked} or the team said" in person.heard
