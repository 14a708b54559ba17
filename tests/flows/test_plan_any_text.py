"""Any text at any question of the plan's first parts is answered, and nothing that was told is lost."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.text import render
from bot.voice import Voice
from dialogs import commands
from dialogs.state import State
from tests.dialogs.test_any_text import ANY
from tests.flows.person import Person

Language = Literal["ar", "en"]

ROAD = (
    "market_growing",
    "done",
    "two names, one more",
    "trait_price",
    "done",
    "slow",
    "/skip",
    "parking",
    "done",
    "families, young people",
    "pain_time",
    "done",
    "price",
    "insta",
    "mind_speed",
    "done",
)
TYPED = {"two names, one more", "slow", "/skip", "parking", "families, young people", "price", "insta"}
MAKING = {"ticked", "ticking"}


@cache
def places(language: Language) -> dict[str, Person]:
    """The conversation at each question on the way through the first parts, ticks in the making included."""
    person, found = Person(language).has("g1"), {}
    person.follows("whole_plan", "g1")
    for place, move in enumerate(ROAD):
        found[f"{place} {person.question}"] = copy.copy(person)
        (person.types if move in TYPED else person.presses)(move)
    return found


def test_the_way_passes_every_question() -> None:
    questions = {place.split()[1] for place in places("en")}

    assert questions == {
        "plan_standing.market",
        "plan_standing.competitors",
        "plan_competitor.strong",
        "plan_competitor.weak",
        "plan_standing.trends",
        "plan_audience.who",
        "plan_audience.problems",
        "plan_audience.decides",
        "plan_audience.platforms",
        "plan_strategy.positioning",
    }


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANY, data=st.data())
def test_any_text_is_answered_and_loses_nothing(language: Language, text: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(sorted(places(language))))
    person = copy.copy(places(language)[place])
    before = person.state
    person.types(text)

    assert person.says, (place, text)
    for say in person.says:
        assert render(say.text, Voice(language, "EG")).strip()
    if commands.named(text) is None:
        kept = person.state.model_dump_json() + "".join(plan.model_dump_json() for plan in person.known.plans)
        assert [told for told in told_in(before) if told not in kept] == []


def told_in(state: State) -> list[str]:
    """What was answered so far: names, words and suggestions taken, apart from ticks still in the making."""
    answers = [value for frame in state.stack for key, value in frame.answers.items() if key not in MAKING]
    return re.findall(r'"(?:idea|words|name)":\s*("[^"]+")', json.dumps(answers, ensure_ascii=False))


def test_what_was_told_would_be_missed() -> None:
    trends = next(person for place, person in places("en").items() if place.endswith("plan_standing.trends"))

    assert {'"two names"', '"trait_price"', '"slow"'} <= set(told_in(trends.state))
