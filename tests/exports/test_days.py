"""The calendar file, read again as a calendar would."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from icalendar import Calendar, Event

from bot.exports import days
from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal, Goal
from dialogs.domain.years.yearly import broken_down
from dialogs.events import Known
from tests.exports.cafe import BRANCH, FOLLOWERS, KNOWN, PLAN, RATE, STEPS, known, pen


def events(*goals: Goal, at: Known | None = None, language: str = "ar") -> dict[str, Event]:
    content = days.content(goals, at or known(), pen(language))
    read = Calendar.from_ical(days.written(content))
    assert read.errors == []
    return {str(event["UID"]): event for event in read.walk("VEVENT")}


def day(event: Any) -> date:
    start = event.decoded("DTSTART")
    assert isinstance(start, date)
    return start


def test_the_goals_day_its_steps_and_the_looks_ahead_are_days_of_their_own() -> None:
    found = events(FOLLOWERS)

    assert day(found["goal-g1-deadline@hadaf"]) == date(2027, 3, 31)
    assert day(found["step-a1@hadaf"]) == date(2026, 12, 3)
    assert day(found["goal-g1-look-0@hadaf"]) == date(2026, 12, 31)
    assert sum(not uid.startswith("year-") for uid in found) == len(STEPS) - 1 + 2


def test_a_day_is_a_whole_one_so_that_no_zone_moves_it() -> None:
    event = events(FOLLOWERS)["goal-g1-deadline@hadaf"]

    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
    assert event["DTSTART"].params["VALUE"] == "DATE"


def test_arabic_and_everything_that_was_typed_come_back_whole() -> None:
    found = events(FOLLOWERS)

    assert str(found["step-a1@hadaf"]["SUMMARY"]) == f"{STEPS[1]} (التنفيذ: John Fitzgerald-Smith)"
    assert "عدد المتابعين" in str(found["goal-g1-deadline@hadaf"]["SUMMARY"])


def test_a_line_break_or_a_semicolon_of_somebodys_own_adds_no_property() -> None:
    goal = BRANCH.model_copy(update={"thing": "a; b, c\nATTENDEE:mailto:x@example.com\r\nBEGIN:VALARM"})
    event = events(goal)["goal-g3-deadline@hadaf"]

    assert "ATTENDEE" not in event
    assert "A; b, c ATTENDEE:mailto:x@example.com BEGIN:VALARM" in str(event["SUMMARY"])


def test_a_goals_day_rings_a_week_ahead_and_on_the_day_a_step_on_its_day_and_a_look_never() -> None:
    found = events(FOLLOWERS)
    alarms = {uid: [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")] for uid, event in found.items()}

    assert alarms["goal-g1-deadline@hadaf"] == [timedelta(days=-7, hours=9), timedelta(hours=9)]
    assert alarms["step-a1@hadaf"] == [timedelta(hours=9)]
    assert alarms["goal-g1-look-0@hadaf"] == []


def test_a_step_that_is_done_is_ticked_and_rings_no_more() -> None:
    event = events(FOLLOWERS)["step-a0@hadaf"]

    assert str(event["SUMMARY"]).startswith("✅ ")
    assert event.walk("VALARM") == []


def test_what_moved_keeps_its_name_with_a_later_sequence() -> None:
    moved = PLAN.actions[1].model_copy(update={"due": date(2027, 1, 7)})
    later = replace(known(), now=KNOWN.now + timedelta(hours=1), plans=(PLAN.model_copy(update={"actions": (moved,)}),))
    before, after = events(FOLLOWERS)["step-a1@hadaf"], events(FOLLOWERS, at=later)["step-a1@hadaf"]

    assert day(after) == date(2027, 1, 7)
    assert after["SEQUENCE"] > before["SEQUENCE"]


def test_after_a_review_the_looks_are_counted_from_it() -> None:
    looks = [day(event) for uid, event in events(RATE).items() if "look" in uid]

    assert looks == [date(2027, 2, 9)]


def test_a_goal_that_is_paused_keeps_its_day_and_has_no_looks() -> None:
    assert set(events(BRANCH.model_copy(update={"status": "paused"}))) == {"goal-g3-deadline@hadaf"}


def test_a_goal_without_a_day_has_its_next_looks_and_a_file_without_days_is_one_too() -> None:
    endless = BRANCH.model_copy(update={"deadline": None})

    assert len(events(endless)) == 4
    assert events(endless.model_copy(update={"status": "stopped"})) == {}


YEAR = BusinessGoal(
    id="b1",
    words="إيرادات مليون",
    metric="revenue",
    direction="reach",
    target=Amount(value=1_000_000, unit="EGP"),
    deadline=date(2027, 12, 31),
    started_on=date(2026, 11, 21),
)


def in_quarters(**fields: Any) -> BusinessGoal:
    year = YEAR.model_copy(update=fields)
    return year.model_copy(update={"quarters": broken_down(year)})


def test_the_quarters_of_the_year_that_a_goal_serves_are_days_too() -> None:
    year = in_quarters()
    goal = FOLLOWERS.model_copy(update={"serves": ("b1",)})
    at = replace(known(), business_goals=(year, in_quarters(id="b2")))
    found = {uid: event for uid, event in events(goal, at=at).items() if uid.startswith("year-")}

    assert [day(event) for event in found.values()] == [one.ends for one in year.quarters]
    assert list(found) == [f"year-b1-quarter-{place}@hadaf" for place in range(len(year.quarters))]
    assert all("إيرادات مليون" in str(event["SUMMARY"]) for event in found.values())


def test_quarters_that_move_keep_their_names_and_those_that_are_over_are_left_out() -> None:
    goal = FOLLOWERS.model_copy(update={"serves": ("b1",)})
    before = events(goal, at=replace(known(), business_goals=(in_quarters(),)))
    moved = in_quarters(deadline=date(2027, 9, 30))
    later = replace(known(), business_goals=(moved,), today=moved.quarters[0].ends + timedelta(days=1))
    after = events(goal, at=later)

    years = {uid for uid in after if uid.startswith("year-")}
    assert years <= set(before)
    assert "year-b1-quarter-0@hadaf" not in years


def test_a_bigger_goal_that_is_not_broken_down_has_its_own_day() -> None:
    goal = FOLLOWERS.model_copy(update={"serves": ("b1",)})
    found = events(goal, at=replace(known(), business_goals=(YEAR,)))

    assert day(found["year-b1-deadline@hadaf"]) == date(2027, 12, 31)
