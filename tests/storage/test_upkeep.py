"""What has had its time goes, what has not stays, and the operator is told the numbers."""

from __future__ import annotations

from dialogs.effects import DeleteGoal, SaveCheckIn, SaveGoal, ScheduleReview
from storage.schema import HEAD
from storage.store import Health, Parked, Store
from tests.storage.samples import ME, NOW, QUARTER, YOU, check_in, do, goal, later, rows, say, words


def test_updates_are_forgotten_after_a_week(store: Store) -> None:
    for key, days in (("telegram:1", 0), ("telegram:2", 1)):
        with store.turn(ME, later(NOW, days=days)) as turn:
            turn.seen(key)

    store.prune(later(NOW, days=7, hours=1))

    assert [row["key"] for row in rows(store, "seen_updates")] == ["telegram:2"]


def test_a_try_that_never_ended_is_forgotten_a_week_after_it_was_noticed(store: Store) -> None:
    store.attempts("telegram:1")
    store.prune(NOW)
    assert store.attempts("telegram:1") == 2

    store.prune(later(NOW, days=8))

    assert store.attempts("telegram:1") == 1


def test_a_deleted_goal_is_gone_after_a_week_with_all_that_hangs_on_it(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")))
    do(store, SaveCheckIn(check_in()), ScheduleReview("g1", "deadline", QUARTER))
    do(store, DeleteGoal("g1"))
    store.prune(later(NOW, days=7))
    assert len(rows(store, "goals")) == 2

    store.prune(later(NOW, days=7, seconds=1))

    assert [row["id"] for row in rows(store, "goals")] == ["g2"]
    assert rows(store, "check_ins") == []
    assert rows(store, "due") == []


def test_what_was_set_aside_is_gone_after_a_month(store: Store) -> None:
    store.park("telegram:1", None, "{}", "ValueError", NOW)
    say(store, words("refused"), words("waiting"))
    store.drop(store.unsent(NOW)[0].id, "400")
    say(store, words("behind a shut door"), address=YOU)
    store.mark_blocked(YOU, blocked=True)

    store.prune(later(NOW, days=29))
    assert (store.doctor(NOW).parked, store.doctor(NOW).refused, len(rows(store, "outbox", YOU))) == (1, 1, 1)

    store.prune(later(NOW, days=31))
    assert (store.doctor(NOW).parked, store.doctor(NOW).refused, len(rows(store, "outbox", YOU))) == (0, 0, 0)


def test_a_parked_update_counts_as_seen_and_says_what_went_wrong(store: Store) -> None:
    store.attempts("telegram:1", ME)
    store.park("telegram:1", ME, '{"text": "\ud83d"}', "first", NOW)
    store.park("telegram:1", ME, '{"text": "x"}', "ValueError: again", later(NOW, hours=1))

    with store.turn(ME, NOW) as turn:
        assert turn.seen("telegram:1")
    assert store.parked() == [Parked("telegram:1", ME, '{"text": "x"}', "ValueError: again", later(NOW, hours=1))]


def test_the_operator_is_told_what_waits_and_since_when(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "deadline", QUARTER))
    say(store, words("one"), words("two"), now=later(NOW, minutes=1))
    due_at = store.next_due()
    assert due_at is not None

    assert store.doctor(NOW) == Health(HEAD, 1, 1, None, 2, later(NOW, minutes=1), 0, 0)
    assert store.doctor(due_at).oldest_due == due_at


def test_who_shut_the_door_raises_no_alarm(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "deadline", QUARTER))
    say(store, words("one"))
    store.mark_blocked(ME, blocked=True)

    health = store.doctor(later(NOW, weeks=20))

    assert (health.oldest_due, health.unsent, health.oldest_unsent) == (None, 0, None)
