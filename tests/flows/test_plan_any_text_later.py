"""Any text at any question of the plan's later parts is answered, and nothing that was told is lost."""

from __future__ import annotations

import copy
from functools import cache
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.text import render
from bot.voice import Voice
from dialogs import commands
from dialogs.domain.plans.splitting import left_open
from tests.dialogs.test_any_text import ANY
from tests.flows.person import Person
from tests.flows.planned import goes, with_plan
from tests.flows.test_plan_any_text import told_in

Language = Literal["ar", "en"]

ROAD = (
    "<kind_pictures>",
    "<done>",
    "prices",
    "<done>",
    "3000",
    "<EGP>",
    "<done>",
    "500 ads",
    "60 ads, 20 people",
    "<fit>",
    "<fine>",
    "<done>",
    "2 Sara",
    "<fine>",
    "<done>",
    "2 in a notebook",
    "<fine>",
)
SPLITS = st.sampled_from(["60/40", "half half", "ads 50% 50%", "الباقي", "rest rest rest", "1: ", "100% of 100", "نص"])


@cache
def places(language: Language) -> dict[str, Person]:
    """The conversation at each question on the way through the later parts, answers in the making included."""
    person, found = with_plan(Person(language).has("g1"), seen=("standing", "audience", "strategy", "channels")), {}
    person.follows("whole_plan", "g1")
    for place, move in enumerate(ROAD):
        found[f"{place} {person.question}"] = copy.copy(person)
        goes(person, move)
    return found


def test_the_way_passes_every_question() -> None:
    assert {place.split()[1] for place in places("en")} == {
        "plan_content.kinds",
        "plan_content.topics",
        "plan_content.days",
        "plan_budget.total",
        "plan_budget.currency",
        "plan_budget.over",
        "plan_budget.split",
        "plan_actions.actions",
        "plan_actions.when",
        "plan_measures.measures",
        "plan_measures.where",
    }


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.one_of(ANY, SPLITS), data=st.data())
def test_any_text_is_answered_and_loses_nothing(language: Language, text: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(sorted(places(language))))
    person = copy.copy(places(language)[place])
    before = person.state
    person.types(text)

    assert person.says, (place, text)
    for say in person.says:
        assert render(say.text, Voice(language, "EG")).strip()
    kept = person.state.model_dump_json() + "".join(plan.model_dump_json() for plan in person.known.plans)
    split = "plan_budget.split" in place
    if commands.named(text) is None and not split:
        assert [told for told in told_in(before) if told not in kept] == []
    for plan in person.known.plans:
        budget = plan.budget
        assert budget is None or not budget.shares or not left_open(budget.total, budget.currency, budget.shares)
