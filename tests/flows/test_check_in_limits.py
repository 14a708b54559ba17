"""A figure of a goal's limit is noted as such: kept or not, shown with the goal, and no part of its pace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import CheckIn
from dialogs.domain.goals.limits import beyond
from dialogs.effects import SendFile
from dialogs.flows.figures import figuring
from tests.flows.person import Person

COST = Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD")
RATING = Guardrail(metric="rating", bound="min", value=4.5, unit="count")


def guarded(language: str = "en", limit: Guardrail = COST) -> Person:
    return Person("ar" if language == "ar" else "en").has("g1", metric="leads", wish="leads", guardrail=limit)


def limits(person: Person) -> list[float]:
    return [one.amount.value for one in person.known.check_ins if one.guardrail]


@pytest.mark.parametrize(
    ("language", "words", "value", "kept"),
    [
        ("en", "cost per lead is $9 now", 9, True),
        ("en", "CPL 10", 10, True),
        ("en", "cost per lead went up to $12", 12, False),
        ("ar", "تكلفة العميل المحتمل ٩ دولار", 9, True),
        ("ar", "كلفة الليد صارت ١٢$", 12, False),
    ],
)
def test_it_is_judged_by_the_limit(language: str, words: str, value: float, *, kept: bool) -> None:
    person = guarded(language)
    person.types(words)

    assert limits(person) == [value]
    assert ("✅" in person.heard) is kept
    assert ("⚠️" in person.heard) is not kept
    assert figuring.last_of(person.goal(), person.known) is None
    assert not any(isinstance(one, SendFile) for one in person.effects)


@pytest.mark.parametrize("words", ["delivery is $35 now", "delivery costs $35", "delivery 35"])
def test_a_limit_in_own_words_is_met_by_them(words: str) -> None:
    person = guarded(limit=Guardrail(metric="custom", thing="delivery", bound="max", value=30, unit="USD"))
    person.types(words)

    assert limits(person) == [35]


def test_it_stands_on_the_page_of_the_goal_and_beside_its_next_figure() -> None:
    person = guarded()
    person.types("cost per lead is $12")
    person.follows("open", "g1")
    assert "$2 above the limit of $10" in person.heard
    person.types("leads 45")
    assert "$2 above the limit of $10" in person.heard


def test_it_stands_in_the_look_back() -> None:
    person = guarded()
    person.types("cost per lead is $9")
    person.follows("review", "g1")
    person.types("45")

    assert "The cost of a lead: $9 now" in person.heard


def test_from_below_a_limit_is_kept_by_more() -> None:
    person = guarded(limit=RATING)
    person.types("the rating is 4.3 now")
    assert "below the limit" in person.heard
    person.types("rating 4.6")
    assert "kept ✅" in person.heard
    assert limits(person) == [4.3, 4.6]


def test_it_is_set_right_and_taken_back_like_any_figure() -> None:
    person = guarded()
    person.types("CPL 12")
    person.types("no, 11")
    assert limits(person) == [11]
    person.types("delete the last figure")
    assert limits(person) == []


def test_of_an_earlier_day_it_is_kept_on_that_day() -> None:
    person = guarded()
    person.types("yesterday the cost per lead was $9")

    assert [one.on.day for one in person.known.check_ins] == [person.known.today.day - 1]
    assert limits(person) == [9]


def test_another_unit_is_no_figure_of_it() -> None:
    person = guarded()
    person.types("cost per lead is 9%")

    assert limits(person) == []


def test_two_goals_with_the_same_limit_are_asked_about() -> None:
    person = guarded().has("g2", metric="orders", guardrail=COST)
    person.types("cost per lead is $9")

    assert person.question == "check_in.goal_id"
    person.presses("g2")
    assert [one.goal_id for one in person.known.check_ins] == ["g2"]


@pytest.mark.parametrize(
    ("limit", "value", "over"),
    [(COST, 9, -1), (COST, 10, 0), (COST, 12.5, 2.5), (RATING, 4.3, 0.2), (RATING, 4.7, -0.2)],
)
def test_how_far_beyond_follows_the_side_of_the_limit(limit: Guardrail, value: float, over: float) -> None:
    assert beyond(limit, Amount(value=value, unit=limit.unit)) == pytest.approx(over)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Cost per lead at most $8"),
        ("en", "CPL under $8"),
        ("ar", "تكلفة العميل المحتمل لا تتجاوز ٨ دولار"),
        ("ar", "تكلفة العميل المحتمل ٨ دولار كحد أقصى"),
    ],
)
def test_a_limit_typed_alone_changes_that_of_its_goal(language: str, words: str) -> None:
    person = guarded(language)
    person.types(words)

    assert person.goal().guardrail == replace(COST, value=8.0)
    assert limits(person) == []
    assert len(person.known.goals) == 1


@pytest.mark.parametrize(
    "words", ["keep our rating above 4.7", "reach more than 2 million people on Facebook over the coming two weeks"]
)
def test_a_limit_is_not_lost_to_another_measure_typed_alone(words: str) -> None:
    person = guarded()
    person.types(words)

    assert person.goal().guardrail == COST


@pytest.mark.parametrize("words", ["I want a cost per lead under $8", "lower the cost per lead to $8"])
def test_a_wish_for_it_is_none(words: str) -> None:
    person = guarded()
    person.types(words)

    assert person.goal().guardrail == COST


def test_a_stored_limit_figure_keeps_its_kind() -> None:
    person = guarded()
    person.types("CPL 9")
    kept = person.known.check_ins[0]

    assert CheckIn.model_validate_json(kept.model_dump_json()) == kept


def test_a_limit_in_words_of_ones_own_takes_its_figure_by_them() -> None:
    limit = Guardrail(metric="custom", thing="waiting complaints", bound="max", value=10, unit="count")
    person = Person().has("g1", guardrail=limit)
    person.types("waiting complaints 7")
    assert "Waiting complaints: 7 now. At most 10: kept ✅" in person.heard
