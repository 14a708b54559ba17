"""The days of goals as a calendar file (RFC 5545): whole days, so that no zone can move them. Refuses invitations.

A day keeps its UID for good and a sequence that only grows, so that importing the file again moves what has moved. The
looks back carry no alarm, since the coach asks by itself; a goal's day rings a week ahead, a step on its own day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.exports.agenda import agenda, year_agenda
from dialogs.domain.goals.sentences import goal_sentence
from dialogs.domain.years.yearly_words import in_numbers
from dialogs.messages import T, Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from icalendar import Event

    from bot.exports.agenda import Entry
    from bot.exports.pen import Pen
    from dialogs.domain.goal import BusinessGoal, Goal
    from dialogs.events import Known

HOST = "hadaf"
MAKER = "-//Hadaf//Hadaf//EN"
NINE = timedelta(hours=9)
ALARMS = {
    "deadline": (NINE - timedelta(days=7), NINE),
    "step": (NINE,),
    "look": (),
    "quarter": (NINE - timedelta(days=7),),
}
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)


def content(
    goals: Sequence[Goal], known: Known, pen: Pen, years: Sequence[BusinessGoal] | None = None
) -> dict[str, Any]:
    """Write down the days of these goals, and of the bigger ones: those of `years`, else those that they serve."""
    served = {one for goal in goals for one in goal.serves}
    bigger = years if years is not None else [one for one in known.business_goals if one.id in served]
    of_goals = [_row(entry, pen.cell(goal_sentence(goal)), pen) for goal in goals for entry in agenda(goal, known)]
    of_years = [_row(entry, _year_note(one, pen), pen) for one in bigger for entry in year_agenda(one, known)]
    return {
        "name": pen.cell(T("Hadaf")),
        "timezone": known.profile.timezone or known.timezone,
        "moment": int(known.now.timestamp()),
        "events": [*of_goals, *of_years],
    }


def _year_note(bigger: BusinessGoal, pen: Pen) -> str:
    said = in_numbers(bigger)
    return pen.cell(Words(bigger.words)) if said is None else pen.cell(said)


def _row(entry: Entry, note: str, pen: Pen) -> dict[str, Any]:
    title = T("✅ {step}", step=entry.title) if entry.done else entry.title
    return {
        "uid": f"{entry.uid}@{HOST}",
        "day": entry.day.isoformat(),
        "title": " ".join(pen.cell(title).split()),
        "note": note,
        "alarms": [] if entry.done else [alarm.total_seconds() for alarm in ALARMS[entry.kind]],
    }


def written(data: Mapping[str, Any]) -> bytes:
    """Write the file."""
    from icalendar import Calendar  # noqa: PLC0415 - a hundred milliseconds that only a calendar file should cost

    file = Calendar()
    file.add("prodid", MAKER)
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", data["name"])
    file.add("x-wr-timezone", data["timezone"])
    moment = datetime.fromtimestamp(data["moment"], UTC)
    for row in data["events"]:
        file.add_component(_event(row, moment))
    return bytes(file.to_ical())


def _event(row: Mapping[str, Any], moment: datetime) -> Event:
    from icalendar import Alarm, Event  # noqa: PLC0415 - as above

    day = date.fromisoformat(row["day"])
    event = Event()
    event.add("uid", row["uid"])
    event.add("dtstamp", moment)
    event.add("sequence", int((moment - BEGINNING).total_seconds() // 60))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", row["title"])
    event.add("description", row["note"])
    event.add("transp", "TRANSPARENT")
    for seconds in row["alarms"]:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", row["title"])
        alarm.add("trigger", timedelta(seconds=seconds))
        event.add_component(alarm)
    return event
