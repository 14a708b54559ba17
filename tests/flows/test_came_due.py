"""What is due comes as one message, is followed up once, and ends by itself where nobody answers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import CancelReviews, SavePlan, ScheduleReview
from dialogs.flows.asking.ahead import LOOKS
from dialogs.known_after import known_after
from tests.flows.person import Person

TODAY = date(2027, 2, 21)


def person(**fields: object) -> Person:
    found = Person().has("g1", **fields)
    found.on(TODAY)
    return found


def with_steps(one: Person, *days: int) -> Person:
    steps = tuple(
        Action(id=f"a{n}", what=Picked(words=f"call number {n}"), due=TODAY + timedelta(days=day))
        for n, day in enumerate(days, 1)
    )
    one.known = known_after(one.known, SavePlan(Plan(id="p1", goal_id="g1", started_on=TODAY, actions=steps)))
    return one


def scheduled(one: Person) -> list[tuple[str, date]]:
    return [(effect.kind, effect.on) for effect in one.effects if isinstance(effect, ScheduleReview)]


def test_a_look_back_is_followed_up_after_three_days() -> None:
    one = person()
    one.is_reminded(("g1", "quarterly"))

    assert ("follow_up", TODAY + timedelta(days=3)) in scheduled(one)


@pytest.mark.parametrize("kind", ["weekly", "monthly", "later", "soon", "follow_up"])
def test_nothing_else_is_followed_up(kind: str) -> None:
    one = person()
    one.is_reminded(("g1", kind), unanswered=(("g1", "quarterly"),))

    assert "follow_up" not in [kind for kind, _ in scheduled(one)]


def test_the_follow_up_asks_for_one_figure_and_is_kept_as_the_look_that_it_follows() -> None:
    one = person()
    one.is_reminded(("g1", "follow_up"), unanswered=(("g1", "quarterly"),))

    assert one.heard.startswith("Once more about one of your goals: one figure is enough.")
    assert one.state.stack[-1].answers["kind"] == "quarterly"


def test_a_follow_up_of_what_was_answered_meanwhile_says_nothing() -> None:
    one = person()
    one.is_reminded(("g1", "follow_up"))

    assert one.says == ()


def test_after_two_looks_back_without_an_answer_it_stops_and_says_so() -> None:
    one = person()
    one.is_reminded(("g1", "follow_up"), unanswered=(("g1", "quarterly"), ("g1", "deadline")))

    assert "I asked twice about" in one.heard
    assert one.buttons == ["Go on reminding me"]
    assert CancelReviews("g1") in one.effects
    assert one.state.stack == ()


def test_after_two_looks_without_an_answer_only_the_looks_end() -> None:
    one = person()
    one.is_reminded(("g1", "weekly"), unanswered=(("g1", "weekly"), ("g1", "weekly")))

    assert "they end here" in one.heard
    assert CancelReviews("g1", LOOKS) in one.effects
    assert scheduled(one) == []


def test_looks_nobody_answered_do_not_end_the_looks_back() -> None:
    one = person()
    one.is_reminded(("g1", "quarterly"), unanswered=(("g1", "weekly"), ("g1", "weekly")))

    assert one.question == "review.value"


def test_reminders_that_ended_can_be_taken_up_again() -> None:
    one = person()
    one.follows("remind", "g1")

    assert "The reminders go on: we look back on" in one.heard
    assert "deadline" in [kind for kind, _ in scheduled(one)]


def test_the_first_line_carries_no_figure() -> None:
    for kind in ("quarterly", "halfway", "deadline", "weekly", "monthly", "later", "soon"):
        one = person()
        one.is_reminded(("g1", kind))
        assert not any(sign.isdigit() for sign in one.heard.splitlines()[0])


def test_a_look_asks_one_thing_and_schedules_the_next() -> None:
    one = person()
    one.known = known_after(one.known, SavePlan(Plan(id="p1", goal_id="g1", started_on=TODAY, rhythm="weekly")))
    one.is_reminded(("g1", "weekly"))

    assert [kind for kind, _ in scheduled(one)] == ["weekly"]
    one.types("48")
    assert one.state.stack == ()
    assert "48 now" in one.heard or "48" in one.heard


def test_steps_of_these_days_are_listed_without_a_question() -> None:
    one = with_steps(person(), -2, 0, 5, 9)
    one.is_reminded(("g1", "step"))

    assert one.heard.startswith("Some steps of your plan are due.")
    assert [f"Call number {n}" in one.heard for n in (1, 2, 3, 4)] == [True, True, True, False]
    assert one.buttons == ["A step is done"]


def test_steps_come_with_the_look_back_in_one_message() -> None:
    one = with_steps(person(), 1)
    one.is_reminded(("g1", "quarterly"), ("g1", "step"))

    assert len(one.says) == 1
    assert "Call number 1" in one.heard
    assert one.question == "review.value"
    assert "A step is done" in one.buttons


def test_steps_that_are_done_or_not_wanted_are_not_said() -> None:
    done = with_steps(person(), 0)
    plan = done.known.plans[0]
    marked = tuple(step.model_copy(update={"done_on": TODAY}) for step in plan.actions)
    done.known = known_after(done.known, SavePlan(plan.model_copy(update={"actions": marked})))
    done.is_reminded(("g1", "step"))
    assert done.says == ()


def test_a_goal_at_rest_or_over_is_asked_about_only_as_agreed() -> None:
    over = person(status="reached")
    over.is_reminded(("g1", "quarterly"), ("gone", "quarterly"))
    assert over.says == ()

    resting = person(status="paused")
    resting.is_reminded(("g1", "later"))
    assert "Shall it go on?" in resting.heard


def test_goals_that_fall_together_come_as_one_message() -> None:
    one = person().has("g2", wish="more followers", metric="followers")
    one.is_reminded(("g1", "deadline"), ("g2", "weekly"))

    assert len(one.says) == 1
    assert one.heard.startswith("One of your goals is close to its day. 2 goals to review today, this one first.")


def test_an_hour_from_now_is_offered() -> None:
    one = person()
    one.is_reminded(("g1", "quarterly"))
    one.follows("later", "g1.hour")

    (soon,) = [effect for effect in one.effects if isinstance(effect, ScheduleReview)]
    assert soon.kind == "soon"
    assert soon.at == one.known.now + timedelta(hours=1)
    assert one.state.stack == ()


def test_a_figure_takes_up_reminders_that_stayed_without_an_answer() -> None:
    one = person()
    one.is_reminded(("g1", "follow_up"), unanswered=(("g1", "quarterly"), ("g1", "deadline")))
    assert one.goal().silent == "unanswered"
    one.types("48")

    assert one.goal().silent is None
    assert "deadline" in [kind for kind, _ in scheduled(one)]


def test_reminders_that_were_not_wanted_stay_off_whatever_changes() -> None:
    one = person()
    one.follows("quiet", "g1")
    one.types("48")
    one.types("move the deadline to 30 June 2027")

    assert one.goal().silent == "asked"
    assert scheduled(one) == []
    one.follows("remind", "g1")
    assert one.goal().silent is None
    assert "deadline" in [kind for kind, _ in scheduled(one)]


def test_a_figure_that_comes_by_itself_moves_the_next_look_on() -> None:
    one = person()
    one.known = known_after(one.known, SavePlan(Plan(id="p1", goal_id="g1", started_on=TODAY, rhythm="weekly")))
    one.types("48")

    (look,) = scheduled(one)
    assert look[0] == "weekly"
    assert look[1] - TODAY >= timedelta(days=4)


@pytest.mark.parametrize(
    ("country", "day", "offered"),
    [
        ("EG", date(2027, 1, 25), True),  # Ramadan begins on 8 February
        ("EG", date(2027, 2, 21), True),
        ("EG", date(2027, 3, 15), False),
        ("EG", date(2026, 12, 1), False),
        ("DE", date(2027, 2, 21), False),
    ],
)
def test_ramadan_is_asked_about_when_it_is_near_and_never_assumed(country: str, day: date, *, offered: bool) -> None:
    one = Person(country=country).has("g1")
    one.on(day)
    one.is_reminded(("g1", "quarterly"))

    assert ("Another hour in Ramadan?" in one.buttons) is offered
    if offered:
        one.follows("set", "ramadan")
        one.presses("same")
        one.is_reminded(("g1", "quarterly"))
        assert "Another hour in Ramadan?" not in one.buttons


def test_the_first_line_of_giving_up_is_private() -> None:
    one = Person().has("g1")
    one.on(date(2027, 2, 22))
    one.is_reminded(("g1", "quarterly"), unanswered=(("g1", "quarterly"), ("g1", "follow_up"), ("g1", "halfway")))

    first, *rest = one.heard.splitlines()
    assert "60" not in first
    assert any("60" in line for line in rest)


def test_a_thing_to_deliver_is_asked_about_in_its_own_words() -> None:
    one = Person().has("g1", metric=None, direction="deliver", thing="the menu", target=None, baseline=None)
    one.on(date(2027, 2, 22))
    one.is_reminded(("g1", "follow_up"), unanswered=(("g1", "quarterly"),))

    assert one.heard.startswith("Once more about one of your goals: one word is enough, done or not yet.")
    assert "figure" not in one.heard


def test_a_look_of_another_day_says_nothing_of_that_days_goals() -> None:
    one = Person().has("g1").has("g2", metric="leads")
    one.on(date(2027, 2, 19))
    one.is_reminded(("g1", "quarterly"), ("g2", "quarterly"))
    one.on(date(2027, 2, 22))
    one.is_reminded(("g2", "follow_up"), unanswered=(("g1", "quarterly"), ("g2", "quarterly")))
    one.types("14")
    one.types("that's all for today")

    assert one.question == "review.value"
    assert "goals to review today" not in one.heard
    assert "next goal" not in one.heard
