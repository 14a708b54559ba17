"""Arithmetic of days: months and years ahead, quarters, weeks, Hijri months, Easter. Refuses to read any word."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

Stretch = tuple[date, date]

FIRST_YEAR, LAST_YEAR = 1, 9998
HIJRI_FIRST, HIJRI_LAST = 1343, 1500
MONTHS, QUARTERS = 12, 4
FRIDAY, SATURDAY, SUNDAY, THURSDAY = 4, 5, 6, 3
_DAYS_OF = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "weekend": 7.0}
_MONTHS_OF = {"month": 1.0, "quarter": 3.0, "year": 12.0, "decade": 120.0, "century": 1200.0}
_DAYS_A_MONTH = 30


def shift_days(day: date, days: int) -> date | None:
    """The day so many days on; None beyond the years that dates have."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def shift_months(day: date, months: int) -> date | None:
    """The same day so many months on, or that month's last where it has no such day; None beyond the years of dates."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, parts: tuple[tuple[float, str], ...], sign: int = 1) -> date | None:
    """Go on from a day by (how many, unit) parts, months and years by the calendar; None below a day or too far."""
    found: date | None = day
    counted = False
    for value, unit in parts:
        if found is None or value > 1e6:  # noqa: PLR2004
            return None
        if unit == "workday":
            found, counted = shift_workdays(found, sign * int(value)), True
        elif unit in _DAYS_OF:
            found, counted = shift_days(found, sign * round(value * _DAYS_OF[unit])), True
        elif unit in _MONTHS_OF:
            months = value * _MONTHS_OF[unit]
            found, counted = shift_months(found, sign * int(months)), True
            rest = round((months - int(months)) * _DAYS_A_MONTH)
            found = shift_days(found, sign * rest) if found and rest else found
    return found if counted else None


def shift_workdays(day: date, days: int) -> date | None:
    """So many days on from Monday to Friday; None for more than a lifetime of them."""
    if abs(days) > 30000:  # noqa: PLR2004
        return None
    step = 1 if days > 0 else -1
    weeks, rest = divmod(abs(days), 5)
    found = shift_days(day, step * 7 * weeks)
    while rest and found is not None:
        found = shift_days(found, step)
        if found is not None and found.weekday() < SATURDAY:
            rest -= 1
    return found


def nth_workday(stretch: Stretch, nth: int, *, friday_off: bool) -> date | None:
    """The nth working day of a stretch, counted from its end where `nth` is negative; None past the other end."""
    (start, end), step = stretch, 1 if nth > 0 else -1
    found, rest = start if nth > 0 else end, abs(nth)
    off = (FRIDAY, SATURDAY) if friday_off else (SATURDAY, SUNDAY)
    while start <= found <= end:
        rest -= found.weekday() not in off
        if not rest:
            return found
        found += timedelta(step)
    return None


def day_of(year: int, month: int, day: int) -> date | None:
    """That date, None where there is none (31 April, year 0)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_of(year: int, month: int) -> Stretch | None:
    """The first and last day of a month; months beyond 12 run into the next years."""
    year, month = year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def months_from(year: int, month: int, count: int) -> Stretch | None:
    """So many whole months from a month on: 3 are a quarter, 6 half a year, 12 a year."""
    first, last = month_of(year, month), month_of(year, month + count - 1)
    return (first[0], last[1]) if first and last else None


def unit_around(day: date, unit: str, steps: int = 0) -> Stretch | None:
    """The day, week (from Monday), month, quarter, half, year or decade around a day, or so many of them on."""
    if abs(steps) > 10000:  # noqa: PLR2004
        return None
    if unit == "day":
        found = shift_days(day, steps)
        return (found, found) if found else None
    if unit in {"week", "weekend", "fortnight"}:
        monday = shift_days(day, 7 * steps - day.weekday())
        last = shift_days(monday, 6) if monday else None
        first = shift_days(monday, 5) if monday and unit == "weekend" else monday
        return (first, last) if first and last else None
    size = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}.get(unit)
    if size is None:
        return None
    months = day.year * MONTHS + day.month - 1
    year, month = divmod((months // size + steps) * size, MONTHS)
    return months_from(year, month + 1, size)


def weekend_beside(day: date, weeks: int) -> Stretch | None:
    """The weekend before (-1) or behind (1) a day, or for 0 the one that it is in or nearest to."""
    if weeks:
        saturday = shift_days(day, -(day.weekday() + 2) if weeks < 0 else (SATURDAY - day.weekday() - 1) % 7 + 1)
    else:
        near = -(day.weekday() + 2) if day.weekday() < THURSDAY else SATURDAY - day.weekday()
        saturday = shift_days(day, near)
    sunday = shift_days(saturday, 1) if saturday else None
    return (saturday, sunday) if saturday and sunday else None


def coming_month(today: date, month: int, steps: int = 0) -> Stretch | None:
    """The next month of that number that is not over, or so many years on from it."""
    year = today.year + (month < today.month) + steps
    return month_of(year, month)


def coming_weekday(today: date, weekday: int, weeks: int = 0) -> date | None:
    """The next such weekday after today, or so many weeks on from it."""
    return shift_days(today, (weekday - today.weekday() - 1) % 7 + 1 + 7 * weeks)


def nth_weekday(stretch: Stretch, weekday: int, nth: int) -> date | None:
    """The nth such weekday within a stretch, counted from its end where `nth` is negative."""
    first, last = stretch
    if nth > 0:
        found = shift_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    else:
        found = shift_days(last, -((last.weekday() - weekday) % 7) + 7 * (nth + 1))
    return found if found and first <= found <= last else None


def week_of(stretch: Stretch, nth: int) -> Stretch | None:
    """The nth week within a month or year: the one that holds its nth Thursday; the last one for -1."""
    thursday = nth_weekday(stretch, THURSDAY, nth)
    return unit_around(thursday, "week") if thursday else None


def iso_week(year: int, week: int) -> Stretch | None:
    """A week of a year by ISO 8601, from its Monday on; None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return unit_around(monday, "week")


def last_workday(today: date, *, friday_off: bool) -> date | None:
    """The last working day of the week that today is in, or of the coming one on a day off."""
    last = THURSDAY if friday_off else FRIDAY
    return shift_days(today, (last - today.weekday()) % 7)


@cache
def hijri_month(year: int, month: int) -> Stretch | None:
    """The first and last day of a month of the Umm al-Qura calendar; None outside 1343-1500."""
    from hijridate import Hijri  # noqa: PLC0415  # slow to import, seldom needed

    year, month = year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1
    if not HIJRI_FIRST <= year <= HIJRI_LAST:
        return None
    first = Hijri(year, month, 1)
    start = first.to_gregorian()
    day = date(start.year, start.month, start.day)
    return day, day + timedelta(first.month_length() - 1)


@cache
def hijri_today(today: date) -> tuple[int, int, int] | None:
    """Year, month and day of the Umm al-Qura calendar; None outside 1343-1500."""
    from hijridate import Gregorian  # noqa: PLC0415  # slow to import, seldom needed

    if not date(1924, 8, 1) <= today <= date(2077, 11, 16):
        return None
    hijri = Gregorian(today.year, today.month, today.day).to_hijri()
    return hijri.year, hijri.month, hijri.day


def is_hijri(day: date) -> bool:
    """Whether a day was written with a year of the Hijri calendar, as 1448/9/1 is."""
    return HIJRI_FIRST <= day.year <= HIJRI_LAST


def from_hijri(day: date | None) -> date | None:
    """The day of ours that a day written as 1448/9/1 means; any other as it stands."""
    if day is None or not is_hijri(day):
        return day
    month = hijri_month(day.year, day.month)
    return shift_days(month[0], day.day - 1) if month else None


def shift_hijri(day: date, months: int) -> date | None:
    """The same day so many Hijri months on, or that month's last where it has no such day."""
    now = hijri_today(day)
    month = hijri_month(now[0], now[1] + months) if now else None
    return min(month[0] + timedelta(now[2] - 1), month[1]) if now and month else None


def coming_hijri(today: date, month: int, steps: int = 0) -> Stretch | None:
    """The next Hijri month of that number that is not over, or so many Hijri years on from it."""
    now = hijri_today(today)
    if now is None:
        return None
    return hijri_month(now[0] + (month < now[1]) + steps, month)


def hijri_year(year: int) -> Stretch | None:
    """The first and last day of a Hijri year; None outside 1343-1500."""
    first, last = hijri_month(year, 1), hijri_month(year, MONTHS)
    return (first[0], last[1]) if first and last else None


def easter(year: int) -> date | None:
    """Easter Sunday of the western churches, by the anonymous Gregorian rule."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return day_of(year, month, day + 1)


def eastern_easter(year: int) -> date | None:
    """Easter Sunday of the eastern churches, by the Julian rule; right from 1900 to 2099."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    julian = day_of(year, month, day + 1)
    return shift_days(julian, 13) if julian else None
