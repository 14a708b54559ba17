"""Any text at any question about a bigger goal gets an answer, in both languages, and what was told stays."""

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
from dialogs.domain.years import yearly
from tests.flows.person import Person

Language = Literal["ar", "en"]

WORDS = st.sampled_from(
    ["نعم", "لا", "مش عارف", "don't know", "300", "٥٠٠", "20%", "next month", "?", "2", "both", "رمضان أقوى موسم",
     "Q4 is double", "Q1 100%", "Q2 0", "الربع الثالث ٩٠٠ ألف", "Q1 30%, Q2 90%", "summer is dead", "all the same",
     "make Q3 -5", "last 10%", "equal", "عايز أزود المبيعات", "\u202eabc", "<b>&", "{n}", "%s", "💰", "9" * 400]
)  # fmt: skip
ANY = st.one_of(WORDS, st.text(max_size=60), st.lists(WORDS, max_size=4).map(" ".join))

ROADS: dict[str, tuple[str, tuple[str, ...]]] = {
    "sum": ("half a million", ()),
    "unknown": ("profit +20%", ("don't know",)),
    "level": ("followers from 1000 to 4000", ()),
    "less": ("churn from 8% to 5%", ()),
    "open": ("be profitable", ()),
    "baseline": ("revenue +25%", ()),
    "others": ("half a million", ("make Q2 200,000",)),
}


@cache
def places(language: Language) -> dict[str, Person]:
    found: dict[str, Person] = {}
    for name, (result, then) in ROADS.items():
        person = Person(language).has("g1").has("g2", metric="leads")
        person.follows("new_bigger")
        for words in (result, "/skip", "/skip", "/skip", *then):
            person.types(words)
        found[name] = person
    kept = copy.copy(found["sum"])
    kept.presses("fine")
    for action, presses in {
        "moves": (),
        "hang": (),
        "change_bigger": (),
        "number": ("number",),
        "day": ("day",),
    }.items():
        person = copy.copy(kept)
        person.follows("change_bigger" if presses else action, kept.known.business_goals[-1].id)
        for option in presses:
            person.presses(option)
        found[action] = person
    return found


def test_the_roads_lead_to_their_questions() -> None:
    assert {str(person.question) for person in places("en").values()} == {
        "yearly.quarters", "yearly.target", "yearly.baseline", "yearly.others", "moves.move", "under.goals",
        "bigger_change.part", "bigger_change.value",
    }  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANY, data=st.data())
def test_any_text_is_answered_and_the_quarters_still_add_up(language: Language, text: str, data: st.DataObject) -> None:
    person = copy.copy(places(language)[data.draw(st.sampled_from(sorted(places(language))))])
    before = person.known.business_goals
    person.types(text)

    assert person.says or commands.named(text) is not None
    for say in person.says:
        assert render(say.text, Voice(language, "EG")).strip()
        for choice in say.choices:
            assert render(choice.label, Voice(language, "EG"), "plain").strip()
    assert {one.id for one in before} <= {one.id for one in person.known.business_goals}
    if commands.named(text) is None and person.question == "yearly.quarters":
        person.presses("fine")
        goal = person.known.business_goals[-1]
        whole = yearly.whole_of(goal)
        assert whole is not None
        assert yearly.together(goal.quarters).value == pytest.approx(whole.amount.value, abs=0.005)
