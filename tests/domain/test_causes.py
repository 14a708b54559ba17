"""The cause of a miss, found with as few numbers as it takes: the goal, the way, the means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from dialogs.domain.goal import Goal
from dialogs.domain.reviews.causes import CAUSES, Asked, Findings, cause_of, family_of, next_asked


def goal(metric: str | None) -> Goal:
    return Goal(id="g1", wish="more", metric=metric, started_on=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("metric", "family"),
    [
        ("sales", "selling"),
        ("leads", "selling"),
        ("followers", "following"),
        ("reach", "seen"),
        ("engagement_rate", "seen"),
        ("cost_per_lead", "cost"),
        ("custom", "other"),
        (None, "other"),
    ],
)
def test_rules_fit_what_the_goal_counts(metric: str | None, family: str) -> None:
    assert family_of(goal(metric)) == family


@pytest.mark.parametrize(
    ("metric", "found", "cause"),
    [
        ("sales", Findings(done=0.9, conversion=0.5, clicks=4.0), "purchase"),
        ("sales", Findings(done=0.9, conversion=0.5, clicks=0.4), "page"),
        ("sales", Findings(done=0.9, conversion=0.5, unknown=frozenset({"ads", "clicks"})), "page"),
        ("sales", Findings(done=0.9, clicks=5.0, unknown=frozenset({"conversion"})), None),
        ("sales", Findings(done=0.9, conversion=5.0, clicks=1.0, cost=50.0, worth=80.0), "people"),
        ("sales", Findings(done=0.9, conversion=5.0, clicks=1.0, cost=10.0, worth=80.0, seen=True), "apart"),
        ("sales", Findings(done=0.9, conversion=5.0, unknown=frozenset({"ads"}), seen=False), "unseen"),
        ("sales", Findings(done=0.2, conversion=0.5, clicks=4.0), "not_done"),
        ("followers", Findings(done=0.9, seen=True), "promise"),
        ("followers", Findings(done=0.9, seen=False), "unseen"),
        ("cost_per_lead", Findings(done=0.9, conversion=5.0), "people"),
        ("cost_per_lead", Findings(done=0.9, conversion=0.5), "page"),
        ("reach", Findings(done=0.9, seen=False), "unseen"),
        ("custom", Findings(done=0.9), None),
        ("sales", Findings(), None),
    ],
)
def test_numbers_point_to_a_cause(metric: str, found: Findings, cause: str | None) -> None:
    traced = cause_of(goal(metric), found, too_high=False)
    assert (traced.id if traced else None) == cause


def test_a_goal_that_was_set_too_high_is_the_cause_before_any_number_is_asked() -> None:
    traced = cause_of(goal("sales"), Findings(done=0.1), too_high=True)
    assert traced is CAUSES["too_high"]
    assert next_asked(goal("sales"), Findings(), too_high=True) is None


ANSWERS: dict[Asked, tuple[object, ...]] = {
    "done": (0.9, 0.2, None),
    "conversion": (0.5, 8.0, None),
    "clicks": (5.0, 0.3, None),
    "cost": (50.0, 5.0, None),
    "worth": (60.0, None),
    "seen": (True, False, None),
}


def asked_for(metric: str, answers: dict[Asked, object]) -> list[Asked]:
    """The numbers that are asked for, one after the other, of somebody who answers like this."""
    found, asked = Findings(), []
    while (one := next_asked(goal(metric), found, too_high=False)) is not None:
        assert one not in asked
        asked.append(one)
        known = {"unknown": found.unknown | {one}} if answers[one] is None else {one: answers[one]}
        found = replace(found, **known)  # type: ignore[arg-type]
    return asked


@pytest.mark.parametrize("metric", ["sales", "followers", "reach", "cost_per_lead", "custom"])
def test_whatever_is_answered_no_number_is_asked_for_twice_or_without_need(metric: str) -> None:
    longest = max(
        len(asked_for(metric, dict(zip(ANSWERS, values, strict=True)))) for values in product(*ANSWERS.values())
    )
    assert longest <= {"sales": 6, "followers": 2, "reach": 2, "cost_per_lead": 2, "custom": 1}[metric]


def test_many_clicks_and_few_purchases_are_found_with_three_numbers() -> None:
    answers: dict[Asked, object] = {"done": 0.9, "conversion": 0.5, "clicks": 5.0}
    assert asked_for("sales", answers) == ["done", "conversion", "clicks"]
