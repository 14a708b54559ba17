"""Nobody gets two unasked messages within a week; what was asked for, and the one follow-up, come all the same."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Profile
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.domain.reviews.reminder_kinds import DueKind
from dialogs.effects import CancelReviews, SaveCheckIn, SaveGoal, SavePlan, SaveProfile, ScheduleReview
from storage.store import Store
from tests.storage.samples import ME, TODAY, at, do, goal, rows, statuses, take, waiting, words

SUNDAY = date(2027, 2, 21)
CAIRO = ZoneInfo("Africa/Cairo")


@pytest.fixture
def reminded(store: Store) -> Store:
    """Somebody with two goals who heard about the first one on a Sunday."""
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")), ScheduleReview("g1", "quarterly", SUNDAY))
    assert deliver(store, SUNDAY) == [("g1", "quarterly")]
    return store


def deliver(store: Store, day: date, *, said: bool = True) -> list[tuple[str, str]]:
    """Take what is due at the end of a day's morning, and say something about it."""
    with store.turn(ME, at(day, 9, 59)) as turn:
        taken = [(row.about, row.kind) for row in turn.take_due()]
        turn.commit("{}", [], [words("how is it going?")] if taken and said else [])
    return taken


def next_day(store: Store) -> date | None:
    moment = store.next_due(ME)
    return None if moment is None else moment.astimezone(CAIRO).date()


@pytest.mark.parametrize("kind", ["quarterly", "halfway", "deadline", "weekly", "monthly", "step"])
def test_what_nobody_asked_for_waits_until_the_week_is_over(reminded: Store, kind: DueKind) -> None:
    do(reminded, ScheduleReview("g2", kind, SUNDAY + timedelta(days=3)), now=at(SUNDAY, 12))

    assert deliver(reminded, SUNDAY + timedelta(days=3)) == []
    assert next_day(reminded) == SUNDAY + timedelta(days=7)
    assert deliver(reminded, SUNDAY + timedelta(days=7)) == [("g2", kind)]


@pytest.mark.parametrize("kind", ["follow_up", "later", "soon"])
def test_what_was_asked_for_and_the_follow_up_come_on_their_day(reminded: Store, kind: DueKind) -> None:
    do(reminded, ScheduleReview("g2", kind, SUNDAY + timedelta(days=3)), now=at(SUNDAY, 12))

    assert deliver(reminded, SUNDAY + timedelta(days=3)) == [("g2", kind)]


def test_the_end_of_a_short_goal_comes_on_its_day_though_the_look_halfway_was_days_ago(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "deadline", SUNDAY + timedelta(days=4)), now=at(SUNDAY, 12))

    assert deliver(reminded, SUNDAY + timedelta(days=4)) == [("g1", "deadline")]


def test_a_message_that_had_nothing_left_to_say_holds_nothing_back(store: Store) -> None:
    do(
        store,
        SaveGoal(goal()),
        ScheduleReview("g1", "step", SUNDAY),
        ScheduleReview("g1", "weekly", SUNDAY + timedelta(2)),
    )
    assert deliver(store, SUNDAY, said=False) == [("g1", "step")]

    assert deliver(store, SUNDAY + timedelta(days=2)) == [("g1", "weekly")]


def test_things_held_back_come_together(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "weekly", SUNDAY + timedelta(days=2)), now=at(SUNDAY, 12))
    do(reminded, ScheduleReview("g2", "monthly", SUNDAY + timedelta(days=4)), now=at(SUNDAY, 12))
    for days in range(1, 7):
        assert deliver(reminded, SUNDAY + timedelta(days)) == []

    assert deliver(reminded, SUNDAY + timedelta(days=7)) == [("g2", "monthly"), ("g1", "weekly")]


def test_steps_of_the_week_come_along_with_a_message(store: Store) -> None:
    do(store, SaveGoal(goal()), SavePlan(plan_with(SUNDAY + timedelta(3), SUNDAY + timedelta(9))))
    do(store, ScheduleReview("g1", "quarterly", SUNDAY))

    assert deliver(store, SUNDAY) == [("g1", "quarterly"), ("g1", "step")]
    assert waiting(store) == [("g1", "step", (SUNDAY + timedelta(9)).isoformat())]


def plan_with(*days: date, done: bool = False) -> Plan:
    steps = (Action(id=f"a{n}", what=Picked(words="call"), due=day) for n, day in enumerate(days))
    marked = tuple(step.model_copy(update={"done_on": TODAY}) if done else step for step in steps)
    return Plan(id="p1", goal_id="g1", started_on=TODAY, actions=marked)


def test_the_steps_of_a_plan_are_reminded_of_as_the_plan_stands(store: Store) -> None:
    first, second = SUNDAY, SUNDAY + timedelta(days=9)
    do(store, SaveGoal(goal()), SavePlan(plan_with(first, second)))
    assert [row[2] for row in waiting(store)] == [first.isoformat(), second.isoformat()]

    do(store, SavePlan(plan_with(second)))
    assert [row[2] for row in waiting(store)] == [second.isoformat()]

    do(store, SavePlan(plan_with(first, second)))
    assert len(waiting(store)) == 2

    do(store, SavePlan(plan_with(first, second, done=True)))
    assert waiting(store) == []


def test_a_step_whose_day_is_over_when_it_is_planned_is_not_reminded_of(store: Store) -> None:
    do(store, SaveGoal(goal()), SavePlan(plan_with(TODAY, TODAY - timedelta(days=2))))

    assert waiting(store) == []


def test_an_answer_ends_the_waiting_of_what_went_out_and_its_follow_up(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "follow_up", SUNDAY + timedelta(days=3)), now=at(SUNDAY, 12))
    figure = CheckIn(id="c1", goal_id="g1", on=SUNDAY, amount=Amount(value=48))
    do(reminded, SaveCheckIn(figure), now=at(SUNDAY, 13))

    assert waiting(reminded) == []
    assert statuses(reminded, "answered") == [("g1", "quarterly", SUNDAY.isoformat())]
    with reminded.turn(ME, at(SUNDAY, 14)) as turn:
        assert turn.unanswered() == ()


def test_what_went_out_without_an_answer_is_known(reminded: Store) -> None:
    with reminded.turn(ME, at(SUNDAY, 14)) as turn:
        assert [(row.about, row.kind) for row in turn.unanswered()] == [("g1", "quarterly")]


def test_to_be_reminded_later_counts_as_an_answer(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "follow_up", SUNDAY + timedelta(days=3)), now=at(SUNDAY, 12))
    do(reminded, ScheduleReview("g1", "later", SUNDAY + timedelta(days=1)), now=at(SUNDAY, 13))

    assert [row[1] for row in waiting(reminded)] == ["later"]


def test_an_hour_from_now_is_an_hour_from_now_every_time_it_is_asked_for(reminded: Store) -> None:
    for hour in (12, 14):
        do(reminded, ScheduleReview("g1", "soon", SUNDAY, at(SUNDAY, hour)), now=at(SUNDAY, hour - 1))
        assert reminded.next_due(ME) == at(SUNDAY, hour)
        assert take(reminded, at(SUNDAY, hour)) == [("g1", "soon")]


def test_an_hour_from_now_waits_for_the_end_of_the_quiet_hours(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "soon", SUNDAY, at(SUNDAY, 21)), now=at(SUNDAY, 20))

    assert reminded.next_due(ME) == at(SUNDAY + timedelta(days=1), 6)  # 8 in Cairo


def test_an_hour_from_now_that_the_machine_slept_through_comes_the_next_morning(reminded: Store) -> None:
    do(reminded, ScheduleReview("g1", "soon", SUNDAY, at(SUNDAY, 12)), now=at(SUNDAY, 11))

    assert take(reminded, at(SUNDAY, 18)) == []
    assert next_day(reminded) == SUNDAY + timedelta(days=1)


def test_some_kinds_can_be_dropped_and_the_others_kept(reminded: Store) -> None:
    for kind in ("weekly", "deadline"):
        do(reminded, ScheduleReview("g1", kind, SUNDAY + timedelta(days=14)))  # type: ignore[arg-type]
    do(reminded, CancelReviews("g1", ("weekly", "monthly")))

    assert [row[1] for row in waiting(reminded)] == ["deadline"]


@pytest.mark.parametrize(
    ("profile", "day", "hour"),
    [
        (Profile(hours=(18, 19)), SUNDAY + timedelta(days=1), 18),
        (Profile(paused_until=date(2027, 3, 14)), date(2027, 3, 14), 9),
        (Profile(weekends=True), SUNDAY + timedelta(days=1), 9),
        (Profile(ramadan="evening"), SUNDAY + timedelta(days=1), 20),
        (Profile(quiet=(22, 11)), SUNDAY + timedelta(days=1), 11),
    ],
)
def test_what_waits_follows_the_rules_the_person_changes(store: Store, profile: Profile, day: date, hour: int) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "deadline", SUNDAY + timedelta(days=1)))
    do(store, SaveProfile(profile))

    moment = store.next_due(ME)
    assert moment is not None
    assert moment.astimezone(CAIRO).date() == day
    assert hour <= moment.astimezone(CAIRO).hour < hour + 3
    assert rows(store, "due")[0]["due_on"] == (SUNDAY + timedelta(days=1)).isoformat()


def test_two_goals_made_five_weeks_apart_both_get_their_looks(store: Store) -> None:
    first, second = date(2027, 1, 3), date(2027, 2, 7)
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")))
    for name, start in (("g1", first), ("g2", second)):
        for nth in (13, 26):
            do(store, ScheduleReview(name, "quarterly", start + timedelta(weeks=nth)))

    heard = []
    while (moment := store.next_due(ME)) is not None:
        heard.append((moment.astimezone(CAIRO).date(), take(store, moment)))

    assert heard == [
        (date(2027, 4, 4), [("g1", "quarterly")]),
        (date(2027, 5, 9), [("g2", "quarterly")]),
        (date(2027, 7, 4), [("g1", "quarterly")]),
        (date(2027, 8, 8), [("g2", "quarterly")]),
    ]


def test_looks_of_two_goals_on_one_day_come_together(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")))
    do(store, ScheduleReview("g1", "quarterly", SUNDAY), ScheduleReview("g2", "deadline", SUNDAY))

    assert deliver(store, SUNDAY) == [("g2", "deadline"), ("g1", "quarterly")]
