"""Reminders go out in the person's own morning, once, and never while the person writes."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.dialects import postgresql

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import CheckIn, Profile
from dialogs.domain.reviews.reminder_kinds import DueKind
from dialogs.effects import SaveCheckIn, SaveGoal, SaveProfile, ScheduleReview
from storage.due import PEOPLE_DUE
from storage.store import Address, Store
from tests.storage.samples import (
    ME,
    NOW,
    QUARTER,
    REVIEW_MORNING,
    YOU,
    at,
    do,
    goal,
    later,
    rows,
    say,
    statuses,
    take,
    waiting,
    words,
)

MONDAY = date(2027, 2, 22)
FRIDAY = date(2027, 2, 19)
SATURDAY = date(2027, 2, 20)


def remind(store: Store, kind: DueKind, on: date, address: Address = ME, **profile: str) -> None:
    """Put a person somewhere, with one reminder of one goal."""
    do(store, SaveProfile(Profile(**profile)), SaveGoal(goal()), ScheduleReview("g1", kind, on), address=address)  # type: ignore[arg-type]


def local(store: Store, zone: str) -> datetime:
    due_at = store.next_due()
    assert due_at is not None
    return due_at.astimezone(ZoneInfo(zone))


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Africa/Cairo", date(2027, 4, 29)),  # the last day of winter time: the clock changes at its end
        ("Africa/Cairo", date(2027, 5, 3)),
        ("Africa/Casablanca", date(2027, 3, 15)),  # after Ramadan the clock goes forward
        ("Asia/Riyadh", MONDAY),
        ("Asia/Kathmandu", MONDAY),
        ("America/New_York", date(2027, 3, 15)),
        ("Pacific/Kiritimati", MONDAY),
        ("Pacific/Pago_Pago", MONDAY),
    ],
)
def test_a_reminder_comes_in_the_local_morning(store: Store, zone: str, day: date) -> None:
    remind(store, "deadline", day, timezone=zone, country="GB")

    moment = local(store, zone)
    assert moment.date() == day
    assert 9 <= moment.hour < 12


def test_days_off_are_those_of_the_country(store: Store) -> None:
    remind(store, "quarterly", SATURDAY, country="EG")
    remind(store, "deadline", FRIDAY, YOU, country="EG")

    days = {address: store.next_due(address) for address in (ME, YOU)}
    assert {address: moment.date() for address, moment in days.items() if moment} == {
        ME: date(2027, 2, 18),
        YOU: date(2027, 2, 21),
    }


def test_moving_to_another_zone_moves_what_waits(store: Store) -> None:
    remind(store, "deadline", MONDAY, timezone="Asia/Riyadh", country="SA")
    do(store, SaveProfile(Profile(timezone="America/New_York", country="SA")))

    assert local(store, "America/New_York").date() == MONDAY
    assert 9 <= local(store, "America/New_York").hour < 12
    assert [row["zone"] for row in rows(store, "due")] == ["America/New_York"]


def test_moving_to_another_country_moves_what_waits_off_its_weekend(store: Store) -> None:
    remind(store, "deadline", FRIDAY, country="MA")
    assert local(store, "Africa/Cairo").date() == FRIDAY

    do(store, SaveProfile(Profile(country="SA")))

    assert local(store, "Africa/Cairo").date() == date(2027, 2, 21)


def test_another_change_of_the_profile_moves_nothing(store: Store) -> None:
    remind(store, "deadline", MONDAY)
    before = rows(store, "due")
    do(store, SaveProfile(Profile(digits="arab")), now=later(NOW, days=1))

    assert rows(store, "due") == before


def test_who_named_no_place_is_where_the_store_is(url: str) -> None:
    with Store(url, country="MA", timezone="Africa/Casablanca") as store:
        remind(store, "deadline", FRIDAY)

        assert local(store, "Africa/Casablanca").date() == FRIDAY


def test_a_zone_that_nobody_knows_does_not_silence_the_reminder(store: Store) -> None:
    remind(store, "deadline", MONDAY, timezone="Mars/Olympus")

    assert local(store, "Africa/Cairo").date() == MONDAY


def test_two_reminders_of_a_day_come_together_the_most_urgent_first(store: Store) -> None:
    do(store, SaveGoal(goal()), SaveGoal(goal("g2")), SaveGoal(goal("g3")))
    do(store, ScheduleReview("g1", "later", QUARTER), ScheduleReview("g2", "quarterly", QUARTER))
    do(store, ScheduleReview("g3", "deadline", QUARTER))

    assert take(store, REVIEW_MORNING) == [("g3", "deadline"), ("g2", "quarterly"), ("g1", "later")]


def test_what_was_taken_is_not_taken_again(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    assert take(store, REVIEW_MORNING) == [("g1", "deadline")]

    assert take(store, REVIEW_MORNING) == []
    assert statuses(store, "sent") == [("g1", "deadline", "2027-02-21")]


def test_what_was_taken_but_not_committed_waits_on(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    with store.turn(ME, REVIEW_MORNING) as turn:
        assert len(turn.take_due()) == 1

    assert take(store, REVIEW_MORNING) == [("g1", "deadline")]


def test_a_missed_window_moves_to_the_next_working_day(store: Store) -> None:
    thursday = date(2027, 2, 25)
    remind(store, "deadline", thursday)

    assert take(store, at(thursday, 10)) == []

    assert local(store, "Africa/Cairo").date() == date(2027, 2, 28)
    assert waiting(store) == [("g1", "deadline", "2027-02-25")]


def test_after_days_of_silence_a_reminder_still_goes_out_this_morning(store: Store) -> None:
    remind(store, "deadline", MONDAY)
    wednesday = date(2027, 2, 24)

    assert take(store, at(wednesday, 7, 0)) == []

    assert local(store, "Africa/Cairo").date() == wednesday
    assert take(store, at(wednesday, 9, 59)) == [("g1", "deadline")]


def test_a_quarterly_look_that_missed_the_day_before_the_weekend_comes_after_it(store: Store) -> None:
    remind(store, "quarterly", FRIDAY)

    assert take(store, at(FRIDAY, 8)) == []

    assert local(store, "Africa/Cairo").date() == date(2027, 2, 21)


def test_a_reminder_for_a_morning_that_is_over_comes_on_the_next(store: Store) -> None:
    do(store, SaveGoal(goal()), ScheduleReview("g1", "later", MONDAY), now=at(MONDAY, 15))

    assert local(store, "Africa/Cairo").date() == date(2027, 2, 23)


def test_reminders_that_cannot_be_handled_are_put_off_to_another_day(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    with store.turn(ME, REVIEW_MORNING) as turn:
        turn.put_off()

    assert store.people_due(REVIEW_MORNING) == []
    assert local(store, "Africa/Cairo").date() == QUARTER + timedelta(days=1)


def test_people_are_due_the_longest_waiting_first(store: Store) -> None:
    remind(store, "deadline", QUARTER + timedelta(days=1))
    remind(store, "deadline", QUARTER, YOU)
    assert store.people_due(later(NOW, weeks=2)) == []

    assert store.people_due(later(REVIEW_MORNING, days=1)) == [YOU, ME]
    assert store.people_due(later(REVIEW_MORNING, days=1), limit=1) == [YOU]


def test_who_is_writing_is_left_to_write(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    with store.turn(ME, REVIEW_MORNING) as turn:
        turn.seen("telegram:1")
        turn.commit("{}", [], [])

    assert store.people_due(later(REVIEW_MORNING, minutes=14)) == []
    assert store.people_due(later(REVIEW_MORNING, minutes=15)) == [ME]


def test_a_reminder_does_not_count_as_the_person_writing(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    do(store, SaveGoal(goal("g2")), ScheduleReview("g2", "deadline", MONDAY))
    take(store, REVIEW_MORNING)

    assert rows(store, "people")[0]["wrote_at"] is None


def test_who_shut_the_door_is_not_due(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    store.mark_blocked(ME, blocked=True)

    assert store.people_due(REVIEW_MORNING) == []


def test_nobody_is_due_where_nothing_waits(store: Store) -> None:
    say(store, words("hello"))

    assert store.people_due(REVIEW_MORNING) == []
    assert store.next_due() is None
    assert store.next_due(ME) is None


def test_finding_who_is_due_reads_no_table_whole(store: Store) -> None:
    remind(store, "deadline", QUARTER)
    compiled = PEOPLE_DUE.compile(store._engine)  # noqa: SLF001 - the plan of the very query
    moment = str(NOW.replace(tzinfo=None))
    values = {"moment": moment, "silent_since": moment, "most": 10}
    with store._engine.connect() as connection:  # noqa: SLF001
        asked = "EXPLAIN QUERY PLAN " + str(compiled)
        ordered = tuple(compiled.construct_params(values)[name] for name in compiled.positiontup or ())
        plan = [str(row[3]) for row in connection.exec_driver_sql(asked, ordered)]

    assert any("USING" in step and "ix_due_status_due_at_person_id" in step for step in plan)
    assert not [step for step in plan if step.startswith("SCAN") and "anon" not in step]


def test_on_postgresql_people_whose_turn_runs_are_skipped() -> None:
    written = str(PEOPLE_DUE.compile(dialect=postgresql.dialect()))

    assert written.endswith("FOR UPDATE OF people SKIP LOCKED")


@pytest.mark.parametrize(
    ("kind", "days_before", "left"),
    [
        ("halfway", 0, False),
        ("halfway", 1, False),
        ("halfway", 2, True),
        ("quarterly", 0, True),  # a review takes a decision, and asks for what worked
        ("deadline", 0, True),
    ],
)
def test_a_look_whose_figure_came_by_itself_is_not_sent_but_a_review_is(
    store: Store, kind: DueKind, days_before: int, *, left: bool
) -> None:
    remind(store, kind, MONDAY)
    on = MONDAY - timedelta(days=days_before)
    do(store, SaveCheckIn(CheckIn(id="c1", goal_id="g1", on=on, amount=Amount(value=48))), now=at(on, 6))

    assert bool(waiting(store)) is left


def test_a_figure_answers_the_looks_of_its_own_goal_only(store: Store) -> None:
    remind(store, "quarterly", MONDAY)
    do(store, SaveGoal(goal("g2")), SaveCheckIn(CheckIn(id="c1", goal_id="g2", on=MONDAY, amount=Amount(value=48))))

    assert waiting(store) == [("g1", "quarterly", MONDAY.isoformat())]
