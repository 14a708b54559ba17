"""A target eased to the figure that is there already leaves nothing to reach: it is asked what becomes of the goal."""

from __future__ import annotations

import pytest

from tests.flows.planned import goes
from tests.flows.test_review import MIDDLE, decided


@pytest.mark.parametrize(
    ("answer", "question"),
    [("change the target", "change.value"), ("2", "change.value"), ("blue", "review.settled"), ("close it", None)],
)
def test_such_a_goal_is_closed_or_gets_another_target(answer: str, question: str | None) -> None:
    person = goes(decided(MIDDLE, "48"), "<change_target>", "45", "no reason")
    assert person.question == "review.settled"

    assert goes(person, answer).question == question
