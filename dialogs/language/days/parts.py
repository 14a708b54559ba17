"""Days of the early, middle and late parts of a stretch, and what is left of it. Refuses to read any word."""

from datetime import date

from dialogs.language.days import calendar
from dialogs.language.days.calendar import Stretch

_LATE_YEARS = {"decade": (6, 48), "century": (67, 396)}  # where the last years begin, and how many months are early


def part_of(stretch: Stretch, grain: str, edge: str, today: date) -> Stretch:
    """The first or last days of a stretch: half a month, a third or half of a year, three days of a week."""
    start, end = stretch
    if edge in {"rest", "later", "earlier"}:
        return _from_today(stretch, grain, edge, today)
    if edge == "middle":
        return _middle_of(stretch, grain)
    first = edge in {"start", "early"}
    if grain == "week":
        return part_of_week(stretch, edge)
    if grain == "month":
        return (start, start.replace(day=15)) if first else (start.replace(day=16), end)
    if grain == "year" and start.month == 1:
        months = 6 if edge in {"early", "late"} else 4
        part = calendar.months_from(start.year, 1 if first else 13 - months, months)
        return part or stretch
    if grain in _LATE_YEARS:
        late, months = _LATE_YEARS[grain]
        return calendar.months_from(start.year + (0 if first else late), 1, months) or stretch
    third = (end - start).days // 3
    if first:
        return start, calendar.shift_days(start, third) or end
    return calendar.shift_days(end, -third) or start, end


def _middle_of(stretch: Stretch, grain: str) -> Stretch:
    """Its middle day, which is the 15th of a month; the four years in the middle of a decade."""
    start, end = stretch
    if grain == "decade":
        return calendar.months_from(start.year + 3, 1, 48) or stretch
    middle = calendar.shift_days(start, (end - start).days // 2) or start
    middle = start.replace(day=15) if grain == "month" else middle
    return middle, middle


def _from_today(stretch: Stretch, grain: str, edge: str, today: date) -> Stretch:
    """What is left of a stretch, its late part that is left, or what is over of it."""
    start, end = stretch
    if edge == "earlier":
        return (start, min(today, end)) if start <= today else stretch
    if end < today:
        return stretch
    late = part_of(stretch, grain, "late", today) if edge == "later" and grain in {"week", "month", "year"} else None
    return max((late or stretch)[0], today), end


def part_of_week(stretch: Stretch, edge: str) -> Stretch:
    """Its first three days, its last four, or the weekend that it ends in."""
    start, end = stretch
    if edge in {"start", "early"}:
        return start, calendar.shift_days(start, 2) or end
    return calendar.shift_days(start, 5 if edge == "end" else 3) or end, end
