"""Who keeps typing things to do is told once, over the whole plan and days later too, what comes before them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogs.domain.plans.plan import Picked
from tests.flows.person import Person
from tests.flows.planned import goes, plan_of

ANSWERS = {"plan_standing.competitors": "/skip", "plan_strategy.message": "/skip", "plan_budget.total": "900 EGP"}
AT = ("plan_standing", "plan_audience", "plan_strategy", "plan_budget")


@pytest.mark.parametrize(
    ("language", "deeds", "order"),
    [
        ("en", ("post pictures daily", "call customers", "run ads", "shoot videos"), "common slip"),
        ("ar", ("ننشر صور كل يوم", "نتصل بالزباين", "نعمل اعلانات", "نصور فيديو"), "خطأ شائع"),
    ],
)
def test_the_order_is_spoken_of_once(language: Any, deeds: tuple[str, ...], order: str) -> None:
    person, told, parts = Person(language).has("g1"), 0, list[str]()
    person.follows("plan", "g1")
    person.presses("full")
    while person.question not in (None, "plan_actions.actions"):
        part = str(person.question).partition(".")[0]
        if part not in parts:
            parts.append(part)
            if part == "plan_channels":
                goes(person, "/cancel").on(date(2026, 12, 3))
                person.follows("whole_plan", "g1")
            if part in AT:
                told += order in goes(person, deeds[AT.index(part)]).heard
        told += order in goes(person, ANSWERS.get(str(person.question), "yes")).heard

    assert told == 1
    assert [step.what for step in plan_of(person).actions] == [Picked(words=one) for one in deeds]
