"""No release strands anyone: conversations that an older one left half-finished still come to their end."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import Goal
from dialogs.effects import SaveGoal
from dialogs.known_after import known_after
from tests.dialogs.world import START, World

HERE = Path(__file__).parent
FROZEN = [
    pytest.param(json.dumps(state), id=f"{file.stem}-{name}")
    for file in sorted(HERE.glob("*.json"))
    for name, state in json.loads(file.read_text(encoding="utf-8")).items()
]
ANSWERS = ("40", "60", "in three months", "/skip", "a wish: more customers", "cairo", "yes")
CODE = "join.code"  # which nobody guesses
MOST_TURNS = 80


def waiting(stored: str) -> World:
    """The world of somebody who comes back to such a conversation, with the goals that it is about."""
    world = World("en", stored=stored)
    for frame in json.loads(stored)["stack"]:
        goal_id = frame["answers"].get("goal_id") or ("some" if frame["asked"] == "goal_id" else None)
        if goal_id:
            goal = Goal(
                id=goal_id, wish="more bookings", metric="bookings", direction="increase", baseline=Amount(value=40),
                target=Amount(value=60), started_on=START.date(),
            )  # fmt: skip
            world.known = known_after(world.known, SaveGoal(goal))
    return world


def test_there_are_frozen_conversations() -> None:
    assert FROZEN


@pytest.mark.parametrize("stored", FROZEN)
def test_a_half_finished_conversation_of_a_release_still_finishes(stored: str) -> None:
    world = waiting(stored)
    world.types("/resume")
    assert world.says
    answers = cycle(ANSWERS)
    for _ in range(MOST_TURNS):
        if world.question is None:
            break
        options = [choice.data for say in world.says for choice in say.choices if choice.data.startswith("a:")]
        before = world.question
        if options:
            world.presses(options[0].split(":", 2)[2])
        if world.question == before:
            world.types("/cancel" if before == CODE else next(answers))
    assert world.question is None
