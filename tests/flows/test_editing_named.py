"""Edits in fresh words where several goals or steps are kept: the one that is named changes, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from tests.flows.person import Person
from tests.flows.test_editing_whole import all_kept, changed_by, somebody

FOLLOWERS: dict[str, Any] = {
    "metric": "followers",
    "channel": "instagram",
    "per": None,
    "baseline": Amount(value=1000),
    "target": Amount(value=2000),
}


def among_three(language: str) -> Person:
    return somebody(language).has("g2", **FOLLOWERS).has("g3", metric="leads")


@pytest.mark.parametrize(
    ("words", "goal_id", "value"),
    [
        ("make the followers goal 3000", "g2", 3000),
        ("change the Instagram followers goal to 3000", "g2", 3000),
        ("the followers goal is 3000 now", "g2", 3000),
        ("the followers target is 3000 not 2000", "g2", 3000),
        ("raise the followers goal by 500", "g2", 2500),
        ("lower the leads goal by 10", "g3", 50),
        ("خلي هدف المتابعين ٣٠٠٠", "g2", 3000),
        ("هدف المتابعين صار ٣٠٠٠", "g2", 3000),
        ("زوّد هدف المتابعين ٥٠٠", "g2", 2500),
        ("نزل هدف الحجوزات ل ٥٥", "g1", 55),
        ("بدّل هدف المتابعين ل ٣٠٠٠", "g2", 3000),
    ],
)
def test_a_goal_named_by_what_it_counts_is_the_one_that_changes(words: str, goal_id: str, value: float) -> None:
    person = among_three("en")
    before = all_kept(person)
    person.types(words)
    after = all_kept(person)

    assert {one for one in after if after[one] != before[one]} == {goal_id}
    assert after[goal_id] == {**before[goal_id], "target": {"value": float(value), "unit": "count"}}


@pytest.mark.parametrize(
    "words",
    ["set a followers goal of 5000", "set the revenue goal to 1 million", "increase the number of followers by 500"],
)
def test_a_goal_that_is_not_there_is_a_wish(words: str) -> None:
    person = among_three("en")
    before = all_kept(person)
    person.types(words)

    assert all_kept(person) == before
    assert person.state.stack[-1].flow == "goal"


@pytest.mark.parametrize("words", ["delay all steps by a week", "push the steps back a week", "أجّل كل الخطوات أسبوع"])
def test_all_open_steps_move_together_and_the_goal_stays(words: str) -> None:
    _, differing = changed_by(words, "en")

    assert differing == {"a1": {"due": "2026-12-08"}, "a2": {"due": "2026-12-12"}}


@pytest.mark.parametrize(
    ("words", "part", "value"),
    [("50 instead of 60", "target", 50), ("٧٠ بدل ٦٠", "target", 70), ("45 not 40", "baseline", 45)],
)
def test_a_bare_figure_in_place_of_one_that_stands_there(words: str, part: str, value: float) -> None:
    _, differing = changed_by(words, "en")

    assert differing == {"g1": {part: {"value": float(value), "unit": "count"}}}


def test_a_bare_figure_in_place_of_none_that_stands_there_changes_nothing() -> None:
    _, differing = changed_by("320 not 300", "en")

    assert differing == {}
