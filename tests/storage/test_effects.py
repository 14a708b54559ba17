"""Every effect, carried out on a real file and read back by the next turn."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest

from dialogs.domain.goal import Profile
from dialogs.effects import (
    CancelReviews,
    DeleteBusinessGoal,
    DeleteCheckIn,
    DeleteGoal,
    Effect,
    ForgetPerson,
    RestoreGoal,
    SaveBusinessGoal,
    SaveCheckIn,
    SaveGoal,
    SavePlan,
    SaveProfile,
    SaveReview,
    Say,
    ScheduleReview,
    SendFile,
)
from dialogs.messages import T
from storage.carry import carry
from storage.store import Loaded, Store
from tests.storage.samples import (
    ME,
    NOW,
    QUARTER,
    REVIEW_MORNING,
    YOU,
    bigger,
    change,
    check_in,
    do,
    goal,
    later,
    plan,
    review,
    rows,
    say,
    statuses,
    take,
    waiting,
    words,
)

NEXT = QUARTER + timedelta(weeks=13)


def loaded(store: Store) -> Loaded:
    with store.turn(ME, NOW) as turn:
        return turn.load()


def test_every_effect_there_is_can_be_carried_out() -> None:
    carried = set(carry.registry) | {ForgetPerson}

    assert set(get_args(Effect)) <= carried


def test_something_that_is_no_effect_is_refused(store: Store) -> None:
    with pytest.raises(TypeError):
        do(store, "not an effect")  # type: ignore[arg-type]


def test_words_are_not_said_by_the_store_but_come_rendered(store: Store) -> None:
    do(store, Say(T("Hello")), SendFile("data"))

    assert store.unsent(NOW) == []


def test_a_profile_is_kept_and_replaced(store: Store) -> None:
    do(store, SaveProfile(Profile(language="ar", city="Cairo")))
    do(store, SaveProfile(Profile(language="en")))

    assert loaded(store).profile == Profile(language="en")


def test_a_goal_is_kept_and_changed_in_its_place(store: Store) -> None:
    do(store, SaveGoal(goal("g1")), SaveGoal(goal("g2", "second")))
    do(store, SaveGoal(goal("g1", confidence=8, deadline=date(2027, 3, 31)), change()))

    assert loaded(store).goals == (goal("g1", confidence=8, deadline=date(2027, 3, 31)), goal("g2", "second"))
    assert [row["data"]["reason"] for row in rows(store, "goal_changes")] == ["a fair in March"]
    assert [(row["status"], row["deadline"]) for row in rows(store, "goals")] == [
        ("active", "2027-03-31"),
        ("active", None),
    ]


def test_two_people_may_have_goals_of_the_same_id(store: Store) -> None:
    do(store, SaveGoal(goal("g1", "mine")))
    do(store, SaveGoal(goal("g1", "yours")), address=YOU)

    assert loaded(store).goals == (goal("g1", "mine"),)


def test_a_deleted_goal_is_out_of_sight_with_its_reminders(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")))
    do(store, ScheduleReview("g1", "quarterly", QUARTER), ScheduleReview("g2", "quarterly", QUARTER))
    do(store, DeleteGoal("g1"))

    assert loaded(store).goals == (goal("g2"),)
    assert loaded(store).deleted == (goal(deleted_at=NOW),)
    assert waiting(store) == [("g2", "quarterly", "2027-02-21")]


def test_a_goal_keeps_the_moment_of_its_first_deletion(store: Store) -> None:
    do(store, SaveGoal(goal()))
    do(store, DeleteGoal("g1"))
    do(store, DeleteGoal("g1"), now=later(NOW, days=3))

    assert loaded(store).deleted == (goal(deleted_at=NOW),)


def test_a_restored_goal_has_its_reminders_that_are_still_ahead(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER), ScheduleReview("g1", "quarterly", NEXT))
    do(store, DeleteGoal("g1"))
    do(store, RestoreGoal("g1"), now=later(NOW, weeks=14))

    assert loaded(store).goals == (goal(),)
    assert waiting(store) == [("g1", "quarterly", "2027-05-23")]


def test_restoring_brings_back_no_reminder_that_the_person_had_stopped(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    do(store, CancelReviews("g1"))
    do(store, DeleteGoal("g1"), now=later(NOW, hours=1))
    do(store, RestoreGoal("g1"), now=later(NOW, hours=2))

    assert waiting(store) == []


def test_restoring_what_was_never_deleted_changes_nothing(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    do(store, CancelReviews("g1"), RestoreGoal("g1"), RestoreGoal("nobody's"))

    assert loaded(store).goals == (goal(),)
    assert waiting(store) == []


def test_a_bigger_goal_is_kept_and_changed(store: Store) -> None:
    do(store, SaveBusinessGoal(bigger()))
    do(store, SaveBusinessGoal(bigger(words="Open two branches")))

    assert loaded(store).business_goals == (bigger(words="Open two branches"),)


def test_a_bigger_goal_that_is_dropped_is_gone(store: Store) -> None:
    do(store, SaveBusinessGoal(bigger("b1")), SaveBusinessGoal(bigger("b2", "Rest")), DeleteBusinessGoal("b1"))

    assert loaded(store).business_goals == (bigger("b2", "Rest"),)


def test_a_goal_has_one_plan_whatever_its_id(store: Store) -> None:
    do(store, SaveGoal(goal()), SavePlan(plan("p1")), SavePlan(plan("p2", "Call twenty")))

    assert loaded(store).plans == (plan("p2", "Call twenty"),)


def test_a_plan_goes_with_its_goal_for_good_and_comes_back_with_it(store: Store) -> None:
    do(store, SaveGoal(goal()), SavePlan(plan()), DeleteGoal("g1"))
    do(store, RestoreGoal("g1"))

    assert loaded(store).plans == (plan(),)


def test_the_history_of_a_goal_is_known_in_its_order(store: Store) -> None:
    do(store, SaveGoal(goal(), change("z")))
    do(store, SaveGoal(goal(), change("a")))

    assert loaded(store).changes == (change("z"), change("a"))


def test_check_ins_are_kept_in_the_order_they_came(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveCheckIn(check_in("z", 300)), SaveCheckIn(check_in("a", 320)))
    do(store, SaveCheckIn(check_in("z", 301)))

    assert loaded(store).check_ins == (check_in("z", 301), check_in("a", 320))


def test_what_hangs_on_a_goal_may_be_kept_before_the_goal_of_the_same_turn(store: Store) -> None:
    do(store, SaveCheckIn(check_in()), ScheduleReview("g1", "quarterly", QUARTER), SaveGoal(goal()))

    assert loaded(store).check_ins == (check_in(),)


def test_a_review_answers_the_reminder_that_asked_for_it(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER), ScheduleReview("g1", "quarterly", NEXT))
    assert take(store, REVIEW_MORNING) == [("g1", "quarterly")]

    do(store, SaveReview(review()), now=later(REVIEW_MORNING, hours=1))

    assert loaded(store).reviews == (review(),)
    assert statuses(store, "answered") == [("g1", "quarterly", "2027-02-21")]
    assert waiting(store) == [("g1", "quarterly", "2027-05-23")]


def test_a_review_leaves_no_second_reminder_for_what_was_answered(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    do(store, ScheduleReview("g1", "later", date(2027, 2, 24)))

    do(store, SaveReview(review()))

    assert waiting(store) == []


def test_a_review_leaves_the_reminders_of_other_goals(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")), ScheduleReview("g2", "quarterly", QUARTER))
    do(store, SaveReview(review()))

    assert waiting(store) == [("g2", "quarterly", "2027-02-21")]


def test_scheduling_twice_reminds_once(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    do(store, ScheduleReview("g1", "quarterly", QUARTER))

    assert waiting(store) == [("g1", "quarterly", "2027-02-21")]


def test_scheduling_again_what_went_out_does_not_send_it_again(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    take(store, REVIEW_MORNING)
    do(store, ScheduleReview("g1", "quarterly", QUARTER))

    assert waiting(store) == []


def test_a_cancelled_reminder_waits_again_when_it_is_scheduled_again(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "quarterly", QUARTER))
    do(store, CancelReviews("g1"))
    assert waiting(store) == []

    do(store, ScheduleReview("g1", "quarterly", QUARTER))

    assert waiting(store) == [("g1", "quarterly", "2027-02-21")]


@pytest.mark.parametrize(("goal_id", "left"), [("g1", [("g2", "deadline", "2027-02-21")]), (None, [])])
def test_reminders_are_cancelled_for_one_goal_or_for_all(store: Store, goal_id: str | None, left: list[object]) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")))
    do(store, ScheduleReview("g1", "quarterly", QUARTER), ScheduleReview("g2", "deadline", QUARTER))
    do(store, CancelReviews(goal_id))

    assert waiting(store) == left


def test_forgetting_leaves_the_goodbye_and_nothing_else(store: Store) -> None:
    say(store, words("unsent"))
    do(store, SaveGoal(goal()), SaveProfile(Profile(language="ar")))
    with store.turn(ME, NOW) as turn:
        turn.seen("telegram:9")
        turn.commit('{"serial": 3}', [SaveGoal(goal("g9")), ForgetPerson()], [words("Goodbye")])

    assert [row.payload["html"] for row in store.unsent(NOW)] == ["Goodbye"]
    assert loaded(store) == Loaded()


def test_a_figure_taken_back_is_gone_and_the_others_stay(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveCheckIn(check_in("c1", 300)), SaveCheckIn(check_in("c2", 3)))
    do(store, DeleteCheckIn("c2"))

    assert [one.id for one in loaded(store).check_ins] == ["c1"]


def test_nobody_takes_back_the_figure_of_another(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveCheckIn(check_in("c1", 300)))
    do(store, DeleteCheckIn("c1"), address=YOU)

    assert [one.id for one in loaded(store).check_ins] == ["c1"]
