"""What is shown of the goals: those under way first, with where they stand; the closed ones folded away."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.effects import SaveGoal, ScheduleReview
from tests.flows.person import Person

DAY = date(2027, 1, 5)


def test_a_line_of_the_list_says_measure_target_day_and_last_figure() -> None:
    person = Person().has("g1").stood_at("g1", 48, DAY)
    person.types("/goals")

    assert "1. Reach 60 bookings a month · until 31 March 2027\n48 bookings now · 40% of the way" in person.heard
    assert person.buttons[0] == "1"


def test_closed_goals_are_folded_away_and_marked() -> None:
    person = Person().has("g1").has("g2", metric="leads", status="reached").has("g3", metric="orders", status="stopped")
    person.types("/goals")
    assert person.buttons[:2] == ["1", "2 reached or stopped"]
    person.presses("goals:closed")

    assert person.buttons[0].endswith("stopped")
    assert person.buttons[1].startswith("✅")


def test_with_closed_goals_only_the_list_says_that_none_is_under_way() -> None:
    person = Person().has("g1", status="stopped")
    person.types("/goals")

    assert "No goal is under way" in person.heard
    assert "One reached or stopped" in person.buttons


def test_the_page_of_a_goal_says_where_it_stands() -> None:
    person = Person().has("g1").stood_at("g1", 48, DAY)
    person.on(DAY)
    person.follows("open", "g1")

    assert "expected by today" in person.heard
    assert "Last figure: 48" in person.heard


@pytest.mark.parametrize(("fields", "label"), [({}, "Where are we?"), ({"direction": "deliver"}, "Is it done?")])
def test_the_button_asks_what_fits_the_goal(fields: dict[str, object], label: str) -> None:
    person = Person().has("g1", **fields)
    person.follows("open", "g1")

    assert person.buttons[0] == label


def test_a_stopped_goal_is_not_asked_about_and_can_be_taken_up_again() -> None:
    person = Person().has("g1", status="stopped")
    person.follows("open", "g1")
    assert "Where are we?" not in person.buttons
    person.presses("reopen:g1")

    assert [effect.goal.status for effect in person.effects if isinstance(effect, SaveGoal)] == ["active"]
    assert [effect.on for effect in person.effects if isinstance(effect, ScheduleReview)][-1] == date(2027, 3, 31)


def test_a_goal_taken_up_after_its_day_gets_a_new_one() -> None:
    person = Person().has("g1", status="stopped")
    person.on(date(2027, 5, 1))
    person.follows("reopen", "g1")

    assert person.question == "change.value"


def test_of_two_ways_back_only_one_is_offered() -> None:
    person = Person().has("g1")
    person.types("/new")
    person.types("more followers on instagram")
    person.types("/cancel")

    assert person.buttons.count("Go on with it") == 1
    assert "Back to our question" not in person.buttons
