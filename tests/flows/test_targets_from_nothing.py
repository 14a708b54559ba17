"""Targets where today's figure is zero, and a small number that means the line of the list."""

from __future__ import annotations

import pytest

from tests.dialogs.world import World


def offered(world: World) -> list[str]:
    return [choice.data.rpartition(":")[2] for say in world.says for choice in say.choices]


@pytest.mark.parametrize(
    ("language", "wish", "none"),
    [
        ("en", "raise the revenue of our shop by 25% until end of March", "none yet"),
        ("ar", "رفع إيرادات المحل ٢٥٪ قبل نهاية مارس", "صفر"),
    ],
)
def test_a_percentage_of_nothing_asks_for_a_number(language: str, wish: str, none: str) -> None:
    world = World(language)  # type: ignore[arg-type]
    world.types(wish)
    world.types(none)
    if world.question == "goal.currency":
        world.presses("EGP")

    assert world.question == "goal.target"
    assert offered(world) == []


def test_a_percentage_typed_after_nothing_is_asked_again() -> None:
    world = World("en")
    world.types("more followers on instagram by end of March")
    world.types("0")
    world.types("20%")

    assert world.question == "goal.target"


def test_a_line_of_the_list_typed_as_its_number_is_offered_first() -> None:
    world = World("en")
    world.types("more customers for my bakery by end of March")
    world.types("120")
    world.types("1")

    assert offered(world)[0] == "0"
    world.presses("0")
    assert world.question != "goal.target"
