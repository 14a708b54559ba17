"""Which days are no working days: a country's weekend, its public holidays, Ramadan; refuses to move a reminder.

Weekends are CLDR's, with Friday for Palestine, which CLDR gives the weekend of most countries. Holidays come from the
`holidays` tables, where the days of Islamic feasts are estimates and may be off by one. Ramadan is that of the Umm
al-Qura calendar; elsewhere the moon may be seen a day earlier or later.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from babel import Locale, UnknownLocaleError

if TYPE_CHECKING:
    from collections.abc import Mapping

Towards: TypeAlias = Literal["earlier", "later"]

SATURDAY, SUNDAY = 5, 6
BESIDE = {"PS": frozenset((4,))}
WEEKDAYS = 7
RAMADAN = 9


def allowed_day(day: date, country: str, towards: Towards) -> date:
    """Move a day off the weekend of a country (ISO 3166, two letters; unknown ones rest on Saturday and Sunday)."""
    step = timedelta(days=-1 if towards == "earlier" else 1)
    off = weekend(country)
    while day.weekday() in off:
        day += step
    return day


@lru_cache(maxsize=256)
def weekend(country: str) -> frozenset[int]:
    """Find the weekdays off (0 is Monday); the week's end may run over Sunday."""
    try:
        locale = Locale.parse(f"und_{country}")
    except (UnknownLocaleError, ValueError):
        return frozenset((SATURDAY, SUNDAY))
    length = (locale.weekend_end - locale.weekend_start) % WEEKDAYS + 1
    days = frozenset((locale.weekend_start + number) % WEEKDAYS for number in range(length))
    return days | BESIDE.get(country, frozenset())


@lru_cache(maxsize=64)
def public_holidays(country: str) -> Mapping[date, str]:
    """The public holidays of a country, year by year as they are asked for; none where no table has it."""
    import holidays  # noqa: PLC0415  # slow to import, and only who asks for days off needs it

    return holidays.country_holidays(country) if country in holidays.list_supported_countries() else {}


@lru_cache(maxsize=4096)
def in_ramadan(day: date) -> bool:
    """Whether this day lies in Ramadan; never outside the years that the tables of the calendar cover."""
    from hijridate import Gregorian  # noqa: PLC0415  # slow to import, seldom needed

    try:
        return Gregorian.fromdate(day).to_hijri().month == RAMADAN
    except OverflowError:
        return False
