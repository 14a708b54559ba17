"""A goal named by what it counts takes another figure or day in a few words; without such a goal they are a wish."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person
from tests.flows.test_editing_whole import all_kept

SALES: dict[str, Any] = {
    "metric": "revenue",
    "wish": "زيادة المبيعات",
    "baseline": Amount(value=10_000, unit="AED"),
    "target": Amount(value=15_000, unit="AED"),
}


def with_two() -> Person:
    return Person().has("g1", metric="orders", wish="زيادة الطلبات").has("g2", **SALES)


@pytest.mark.parametrize(
    ("words", "goal_id", "value"),
    [
        ("خلي المبيعات 16000 درهم", "g2", 16_000),
        ("خلّي المبيعات ١٦٠٠٠", "g2", 16_000),
        ("اجعل الطلبات 70", "g1", 70),
        ("غيّر الطلبات لـ 70", "g1", 70),
        ("خلي الطلبات ب 75", "g1", 75),
        ("set orders to 70", "g1", 70),
        ("make orders 70 a month", "g1", 70),
        ("change revenue to 16000 aed", "g2", 16_000),
    ],
)
def test_a_figure_for_a_goal_by_its_name_is_its_target(words: str, goal_id: str, value: float) -> None:
    person = with_two()
    before = all_kept(person)
    person.types(words)
    after = all_kept(person)

    assert not person.known.check_ins
    assert {one for one in after if after[one] != before[one]} == {goal_id}
    assert after[goal_id]["target"]["value"] == value


@pytest.mark.parametrize(
    "words",
    [
        "غير موعد الطلبات لآخر أبريل",
        "غيّري موعد الطلبات إلى 30 أبريل",
        "خلي موعد الطلبات 30 أبريل",
        "change the orders deadline to 30 april",
    ],
)
@pytest.mark.parametrize("at_realism", [False, True])
def test_another_day_for_a_goal_by_its_name(words: str, *, at_realism: bool) -> None:
    person = with_two()
    if at_realism:
        person.types("increase followers from 1000 to 2000 on instagram by end of may")
        person.presses("rose")
        assert person.question == "goal.realism"
    person.types(words)

    assert person.goal("g1").deadline == date(2027, 4, 30)
    assert person.goal("g2").deadline == date(2027, 3, 31)
    assert person.question == ("goal.realism" if at_realism else None)


@pytest.mark.parametrize("words", ["make 50 followers", "set a followers goal of 5000", "خلي الزيارات 5000"])
def test_without_such_a_goal_nothing_changes(words: str) -> None:
    person = with_two()
    before = all_kept(person)
    person.types(words)

    assert all_kept(person) == before


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "raise the target by 1%"), ("en", "make the target 4%"), ("ar", "زود الهدف 1%")]
)
def test_a_rate_is_moved_by_points_and_set_by_its_level(language: str, typed: str) -> None:
    rate = {"metric": "conversion_rate", "direction": "increase", "relative": False}
    person = Person(language).has(  # type: ignore[arg-type]
        "g1", baseline=Amount(value=1.8, unit="percent"), target=Amount(value=3, unit="percent"), **rate
    )
    person.types(typed)

    kept = person.known.goals[0]
    assert kept.target is not None
    assert (kept.target.value, kept.relative) == (4, False)
