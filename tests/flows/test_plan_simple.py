"""The simple plan: what is ticked for the person gives way to what the person says."""

from __future__ import annotations

import pytest

from dialogs.domain.goal import Amount, Goal
from dialogs.domain.plan import Picked
from dialogs.effects import SaveGoal
from dialogs.known_after import known_after
from tests.dialogs.world import START, World


@pytest.fixture
def planning() -> World:
    """Somebody at the steps of a simple plan, three of them ticked by us."""
    world = World("en")
    goal = Goal(
        id="g", wish="more followers", metric="followers", channel="instagram", target=Amount(value=600),
        started_on=START.date(),
    )  # fmt: skip
    world.known = known_after(world.known, SaveGoal(goal))
    world.types("/plan")
    world.presses("simple")
    world.presses("instagram")
    assert world.question == "plan.actions"
    return world


def picked(world: World) -> tuple[Picked, ...]:
    kept = world.known.plan("g")
    return tuple(step.what for step in kept.actions) if kept else ()


def test_words_of_ones_own_take_the_place_of_the_suggestion(planning: World) -> None:
    planning.types("write to ten bloggers, film the oven")
    planning.presses("fine")

    assert picked(planning) == (Picked(words="write to ten bloggers"), Picked(words="film the oven"))


def test_numbers_typed_are_the_whole_choice(planning: World) -> None:
    planning.types("1 and 4")
    planning.presses("fine")

    assert len(picked(planning)) == 2


def test_a_plain_yes_keeps_the_suggestion(planning: World) -> None:
    planning.types("yes")
    planning.presses("fine")

    assert len(picked(planning)) == 3


def test_words_come_beside_what_the_person_ticked(planning: World) -> None:
    offered = [choice.data.rpartition(":")[2] for say in planning.says for choice in say.choices]
    planning.presses(next(one for one in offered if one.startswith("on.")))
    planning.types("film the oven")
    planning.presses("fine")

    assert len(picked(planning)) == 5
