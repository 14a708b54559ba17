"""Any text at any question gets an answer and loses nothing."""

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
from tests.dialogs.world import World

Language = Literal["ar", "en"]

ROAD = (
    ("type", "/start"),
    ("type", "نريد تحسين الصورة"),
    ("type", "رفع تقييم المحل على خرائط جوجل بمقدار 0.2 قبل نهاية مارس"),
    ("type", "حوالي 4"),
    ("press", "stronger"),
    ("press", "find"),
    ("type", "revenue +25%"),
    ("press", "profit"),
    ("press", "full"),
    ("press", "trust"),
    ("press", "none"),
    ("press", "7"),
    ("type", "write the first post"),
    ("press", "keep"),
    ("press", "cairo"),
    ("type", "/review"),
    ("type", "4.1"),
    ("type", "the posts"),
    ("type", "the ads"),
    ("type", "they like the pictures"),
    ("press", "change_target"),
    ("type", "4.6"),
    ("type", "/settings"),
    ("press", "hours"),
    ("type", "at 7 pm"),
    ("type", "/forget"),
    ("press", "yes"),
)

WORDS = st.sampled_from(
    ["نعم", "لا", "مش عارف", "don't know", "300", "٥٠٠", "20%", "next month", "بكرة", "?", "يعني ايه؟", "2", "both",
     "الاتنين", "later", "شكرا", "عايز أزود المبيعات", "more customers", "\u202eabc", "<b>&", "{n}", "%s", "💰", "1/0",
     "9" * 400, "by March 2025"]
)  # fmt: skip
ANY = st.one_of(WORDS, st.text(max_size=80), st.lists(WORDS, max_size=5).map(" ".join))


@cache
def places(language: Language) -> dict[str, World]:
    """The conversation at each question on the road from the first word to the deletion of everything."""
    world, found = World(language), {}
    for how, what in ROAD:
        (world.types if how == "type" else world.presses)(what)
        found.setdefault(str(world.question), copy.copy(world))
    return found


def test_the_road_passes_every_important_question() -> None:
    expected = {
        "goal.wish", "goal.rewording", "goal.baseline", "goal.offer", "strengthen.serves", "bigger.focus",
        "strengthen.guardrail", "strengthen.confidence", "strengthen.first_step", "strengthen.decision", "place.city",
        "review.value", "review.worked", "review.feedback", "review.decision", "change.value", "setting.value",
        "forget.sure", "forget.certain",
    }  # fmt: skip
    assert expected <= places("en").keys()


@pytest.mark.parametrize("language", ["ar", "en"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=ANY, data=st.data())
def test_any_text_at_any_question_is_answered_and_loses_nothing(
    language: Language, text: str, data: st.DataObject
) -> None:
    place = data.draw(st.sampled_from(sorted(places(language))))
    world = copy.copy(places(language)[place])
    before, question = world.state, world.question
    world.types(text)
    assert world.says, (place, text)
    moved_on = world.question != question or world.state.stack != before.stack
    explains = any(len(getattr(say.text, "parts", ())) > 1 for say in world.says)
    assert moved_on or explains or any(say.choices for say in world.says), (place, text)
    for say in world.says:
        assert render(say.text, Voice(language, "EG")).strip()
    if commands.named(text) is None:
        kept = {key for frame in world.state.stack for key in frame.answers}
        lost = [key for frame in before.stack for key in frame.answers if key not in kept]
        finished = len(world.state.stack) < len(before.stack)
        assert finished or not lost or world.state.stack[-1].trail != before.stack[-1].trail
