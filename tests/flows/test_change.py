"""Changing a kept goal: what was named changes and nothing else, and a goal never turns round by itself."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveCheckIn, SaveGoal, ScheduleReview
from tests.flows.person import Person

LEADS = {"metric": "leads", "baseline": Amount(value=200), "target": Amount(value=230)}


def changing(part: str, **fields: object) -> Person:
    person = Person().has("g1", **fields)
    person.follows("change", "g1")
    person.presses(part)
    return person


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("target", "change.value"),
        ("change the target", "change.value"),
        ("the date", "change.value"),
        ("starting figure", "change.value"),
        ("the limit", "change.value"),
        ("first step", "change.value"),
        ("الموعد", "change.value"),
        ("الرقم المستهدف", "change.value"),
        ("الهدف الأكبر", "change.value"),
        ("something else entirely", "change.part"),
    ],
)
def test_a_part_is_chosen_by_typing_its_name(words: str, question: str) -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.types(words)

    assert person.question == question


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("change the target to 80", "target", Amount(value=80)),
        ("80", "target", Amount(value=80)),
        ("end of May", "deadline", date(2027, 5, 31)),
        ("the starting figure is 35", "baseline", Amount(value=35)),
    ],
)
def test_the_new_value_can_be_typed_at_once(words: str, field: str, value: object) -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.types(words)
    person.presses("none")

    assert getattr(person.goal(), field) == value
    assert person.question is None


def test_a_suggested_target_is_taken_by_its_button() -> None:
    person = changing("target", **LEADS)
    assert person.buttons == ["300 leads a month, +50%"]
    person.presses("0")
    person.presses("none")

    assert person.goal().target == Amount(value=300)


def test_a_limit_can_be_added_later() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    person.types("the rating stays above 4.5")

    limit = person.goal().guardrail
    assert limit is not None
    assert (limit.metric, limit.bound, limit.value) == ("rating", "min", 4.5)
    assert "4.5" in person.heard


def test_a_start_beyond_the_target_is_asked_about_and_the_goal_does_not_turn_round() -> None:
    person = changing("baseline", **LEADS)
    person.types("260")

    assert person.question == "change.meant"
    assert "no way left" in person.heard
    assert person.goal().baseline == Amount(value=200)


def test_what_was_meant_as_todays_figure_becomes_an_update() -> None:
    person = changing("baseline", **LEADS)
    person.types("260")
    person.presses("today")

    assert [effect.check_in.amount.value for effect in person.effects if isinstance(effect, SaveCheckIn)] == [260]
    assert person.goal().baseline == Amount(value=200)
    assert person.question is None


def test_a_start_beyond_the_target_may_bring_a_new_target() -> None:
    person = changing("baseline", **LEADS)
    person.types("260")
    person.presses("target")
    person.types("250")
    assert person.question == "change.aim"
    person.types("300")
    person.presses("none")

    assert (person.goal().baseline, person.goal().target) == (Amount(value=260), Amount(value=300))


def test_a_target_on_the_wrong_side_is_asked_about() -> None:
    person = changing("target", **LEADS)
    person.types("150")
    assert person.question == "change.meant"
    assert "isn't above" in person.heard

    person.types("240")
    person.presses("none")
    assert person.goal().target == Amount(value=240)
    assert person.goal().direction == "increase"


def test_a_figure_on_the_wrong_side_may_be_meant_as_a_change() -> None:
    person = changing("target", **LEADS)
    person.types("50")
    person.presses("change")
    person.presses("none")

    assert (person.goal().target, person.goal().relative) == (Amount(value=50), True)


def test_another_figure_asks_for_it() -> None:
    person = changing("target", **LEADS)
    person.types("50")
    person.presses("other")

    assert person.question == "change.value"


def test_the_targets_offered_lie_beyond_what_is_reached_and_differ_from_the_present_one() -> None:
    person = Person().has("g1", **LEADS).stood_at("g1", 250, date(2026, 12, 20))
    person.follows("change", "g1")
    person.presses("target")

    offered = [label.split(",")[0] for label in person.buttons]
    assert offered
    assert all(float(label.split()[0]) > 250 for label in offered)


def test_after_a_change_the_goal_can_be_opened() -> None:
    person = changing("first_step")
    person.types("call Ahmed on Monday")

    assert person.buttons == ["Undo", "Open it", "My goals"]
    assert "call Ahmed" in person.heard
    assert person.goal().first_step == "call Ahmed on Monday"


def test_a_new_date_brings_new_reminders_and_keeps_its_reason() -> None:
    person = changing("deadline")
    person.types("end of June")
    person.types("the fair is in June")

    days = [effect.on for effect in person.effects if isinstance(effect, ScheduleReview)]
    changes = [effect.change for effect in person.effects if isinstance(effect, SaveGoal)]
    assert max(days) == date(2027, 6, 30)
    assert [change.reason for change in changes if change] == ["the fair is in June"]


def test_a_thing_to_deliver_has_no_figures_to_change() -> None:
    person = Person().has("g1", metric=None, direction="deliver", baseline=None, target=None, thing="the new menu")
    person.follows("change", "g1")

    assert "The target" not in person.buttons
    assert "The date" in person.buttons
