"""What a change leaves behind: old and new told, reminders moved, undo for a week; the primary goal, pauses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import CancelReviews, ScheduleReview
from tests.flows.person import Person
from tests.flows.test_editing import WHOLE, changed_in
from tests.flows.test_editing_whole import all_kept, somebody


def test_a_change_tells_old_and_new_with_its_reason_and_offers_undo() -> None:
    person, _ = changed_in("change the deadline to the end of April because the fair moved", "en")

    assert "The date: from Wednesday 31 March 2027 to Friday 30 April 2027" in person.heard
    assert "Reason: the fair moved" in person.heard
    assert person.buttons == ["Undo", "Open it"]
    assert [one.reason for one in person.known.changes] == ["the fair moved"]


def test_a_moved_day_moves_the_reminders() -> None:
    person, _ = changed_in("move the deadline to the end of April", "en")

    assert any(isinstance(effect, CancelReviews) for effect in person.effects)
    assert max(one.on for one in person.effects if isinstance(one, ScheduleReview)) == date(2027, 4, 30)


@pytest.mark.parametrize("undo", ["button", "undo", "تراجع"])
def test_what_changed_is_taken_back_whole(undo: str) -> None:
    person = Person().has("g1", **WHOLE)
    before = person.goal()
    person.types("make it 80 by the end of April")
    if undo == "button":
        person.presses(f"undo:{person.known.changes[-1].id}")
    else:
        person.types(undo)

    assert person.goal() == before
    assert "from 80 to 60" in person.heard
    assert max(one.on for one in person.effects if isinstance(one, ScheduleReview)) == date(2027, 3, 31)


def test_undo_works_for_a_week_and_no_longer() -> None:
    person, _ = changed_in("target 65 not 60", "en")
    ident = person.known.changes[-1].id
    person.on(date(2026, 11, 21) + timedelta(days=9))
    person.follows("undo", ident)

    assert person.goal().target == Amount(value=65)
    assert "more than a week" in person.heard


def test_undo_does_not_run_over_a_later_change() -> None:
    person, _ = changed_in("target 65 not 60", "en")
    ident = person.known.changes[-1].id
    person.types("target 70 not 65")
    person.follows("undo", ident)

    assert person.goal().target == Amount(value=70)
    assert "once more since" in person.heard


def test_only_one_goal_is_the_primary_one() -> None:
    person = Person().has("g1", primary=True).has("g2", metric="leads")
    person.types("make the leads goal the primary one")
    assert [goal.id for goal in person.known.goals if goal.primary] == ["g2"]
    person.types("undo")
    assert [goal.id for goal in person.known.goals if goal.primary] == ["g1"]


def test_a_paused_goal_is_not_reminded_of_and_taken_up_again_with_the_looks_ahead() -> None:
    person, _ = changed_in("pause the goal", "en")
    assert any(isinstance(effect, CancelReviews) for effect in person.effects)
    assert "a decision, not a failure" in person.heard
    person.presses("reopen:g1")

    assert person.goal().status == "active"
    assert max(one.on for one in person.effects if isinstance(one, ScheduleReview)) == date(2027, 3, 31)


def test_a_goal_paused_until_a_day_is_asked_about_on_it_and_not_reviewed() -> None:
    person, _ = changed_in("pause it until January", "en")
    scheduled = [effect for effect in person.effects if isinstance(effect, ScheduleReview)]
    assert [(one.kind, one.on) for one in scheduled] == [("later", date(2027, 1, 1))]
    person.is_reminded(("g1", "later"))

    assert person.question is None
    assert "Shall it go on?" in person.heard
    assert person.buttons[0] == "Take it up again"


@pytest.mark.parametrize(
    ("order", "undo"),
    [
        ("make the target 95", "undo"),
        ("add a step: call the supplier", "undo"),
        ("delete the goal", "undo"),
        ("45 bookings", "undo"),
        ("خلي الهدف 95", "تراجع"),
        ("زود خطوة: نكلم المورد", "تراجع"),
    ],
)
def test_what_was_taken_back_stays_so_however_often_it_is_said(order: str, undo: str) -> None:
    person = somebody("en")
    before = (all_kept(person), person.known.check_ins)
    person.types(order)
    assert (all_kept(person), person.known.check_ins) != before
    for _ in range(3):
        person.types(undo)
        assert (all_kept(person), person.known.check_ins) == before

    assert "nothing to take back" in person.heard


def test_where_nothing_can_be_taken_back_the_open_question_is_asked_again() -> None:
    person = Person()
    person.types("more bookings for my salon")
    asked = person.question
    person.types("undo")

    assert "nothing to take back" in person.heard
    assert person.question == asked


def test_a_step_that_is_taken_back_is_named() -> None:
    person = somebody("en")
    person.types("add a step: call the supplier")
    person.types("undo")

    assert "Out again: call the supplier" in person.heard
    person.types("step 1 by 20 december")
    person.types("undo")

    assert "As before: write the offer" in person.heard


def test_undo_said_again_takes_back_the_change_before_and_then_none() -> None:
    person = Person().has("g1", **WHOLE)
    before = person.goal()
    for words in ("make it 70", "push it two months since Ramadan was slow", "drop the limit"):
        person.types(words)
    assert person.known.changes[-2].reason == "Ramadan was slow"
    assert person.goal().deadline == date(2027, 5, 31)
    for part in ("guardrail", "deadline", "target"):
        assert getattr(person.goal(), part) != getattr(before, part)
        person.types("undo")
        assert getattr(person.goal(), part) == getattr(before, part)
    person.types("undo")

    assert person.goal() == before
    assert "nothing to take back" in person.heard
