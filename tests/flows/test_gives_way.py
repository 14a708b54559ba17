"""What comes due takes the place of what was left open, and what was put off comes back as what it was."""

from __future__ import annotations

import pytest

from tests.flows.test_came_due import person, with_steps


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
    one = person()
    one.is_reminded(("g1", kind), unanswered=(("g1", "monthly"),))
    one.types("48")

    assert one.state.stack == ()


def test_a_look_back_that_was_put_off_stays_whole() -> None:
    one = person()
    one.is_reminded(("g1", "later"), unanswered=(("g1", "monthly"), ("g1", "quarterly")))
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
