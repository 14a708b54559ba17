"""What comes due takes the place of what was left open, and what was put off comes back as what it was."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.effects import SaveProfile
from dialogs.known_after import known_after
from tests.flows.person import Person
from tests.flows.test_came_due import person, with_steps


def looked_at_monthly(today: date) -> Person:
    one = Person().has("g1")
    profile = one.known.profile.model_copy(update={"looks": "monthly"})
    one.known = known_after(one.known, SaveProfile(profile))
    one.on(today)
    return one


@pytest.mark.parametrize("text", ["not yet", "لسه"])
def test_a_step_that_has_to_wait_stays_open_without_blame(text: str) -> None:
    one = with_steps(person(), 0)
    one.is_reminded(("g1", "step"))
    one.types(text)

    assert "it stays open in the plan" in one.heard
    assert one.buttons == ["A step is done", "See the plan"]


def test_a_figure_asked_for_earlier_is_not_asked_for_again_behind_the_answer() -> None:
    one = person()
    one.follows("figure", "g1")
    assert one.question == "check_in.value"
    one.is_reminded(("g1", "monthly"))
    one.types("48")

    assert one.question is None


@pytest.mark.parametrize("kind", ["later", "soon"])
def test_a_look_at_the_figure_that_was_put_off_still_asks_one_thing(kind: str) -> None:
    one = looked_at_monthly(date(2027, 1, 24))
    one.is_reminded(("g1", kind))
    one.types("48")

    assert one.state.stack == ()


def test_a_look_back_that_was_put_off_stays_whole() -> None:
    one = looked_at_monthly(date(2027, 2, 21))
    one.is_reminded(("g1", "later"))
    one.types("48")

    assert one.question == "review.worked"


def test_a_change_left_half_done_gives_way_to_what_comes_due() -> None:
    one = person()
    one.types("change the target")
    assert one.question is not None
    assert one.question.startswith("change.")
    one.is_reminded(("g1", "monthly"))
    one.types("48")

    assert one.state.stack == ()


def test_a_goal_being_told_stays_below_a_look_that_comes_due() -> None:
    one = looked_at_monthly(date(2027, 1, 24))
    one.stored = None
    one.types("more followers")
    one.is_reminded(("g1", "monthly"))

    assert [frame.flow for frame in one.state.stack] == ["goal", "review"]
