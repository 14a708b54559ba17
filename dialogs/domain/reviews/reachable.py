"""When one person may be reminded: which days, and between which hours of them; refuses to know what about.

The choices made here:

* Reminders come between 9 and 12 unless another hour is chosen; never in the quiet hours, which cut into any window.
* Days off are the country's weekend and, where the person wants it, its public holidays. Looks back at a quarter or
  halfway move to the working day before, so that they do not fall out of their time; all else moves to the one after.
* In Ramadan nothing changes unless the person asks for it: then reminders come after the evening meal, or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias
from zoneinfo import ZoneInfo

from dialogs.domain.reviews.free_days import Towards, in_ramadan, public_holidays, weekend
from dialogs.domain.reviews.reminder_kinds import KINDS
from dialogs.domain.reviews.schedule import FROM_HOUR, TO_HOUR, window

if TYPE_CHECKING:
    from dialogs.domain.goal import Profile

Hours: TypeAlias = tuple[int, int]
Ramadan: TypeAlias = Literal["same", "evening", "off"]

MORNING: Hours = (FROM_HOUR, TO_HOUR)
QUIET: Hours = (22, 8)
EVENING: Hours = (20, 22)
EARLIER = frozenset(kind for kind, row in KINDS.items() if row.earlier)
DAY = timedelta(days=1)
FARTHEST = 400
MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Reachable:
    """The person's own rules: an ISO 3166 country, an IANA zone, hours from 0 to 24 of the local day.

    `quiet` may run over midnight. `days_off` are weekdays (0 is Monday) in place of the country's weekend, `weekends`
    says that neither are a bar, `holidays` that public holidays are one;
    nothing comes before `paused_until`.
    """

    country: str
    timezone: str
    hours: Hours = MORNING
    quiet: Hours = QUIET
    weekends: bool = False
    holidays: bool = False
    ramadan: Ramadan = "same"
    paused_until: date | None = None
    days_off: frozenset[int] | None = None

    def day(self, wanted: date, towards: Towards) -> date:
        """Move a day off the days on which nobody is reminded; a pause always moves it on, to its end at the least.

        Where no day within a year is free, the day stays: a reminder too many is better than one that is lost.
        """
        if self.paused_until is not None and wanted < self.paused_until:
            wanted, towards = self.paused_until, "later"
        found, step = wanted, DAY if towards == "later" else -DAY
        for _ in range(FARTHEST):
            if self._free(found):
                break
            found += step
        else:
            return wanted
        if self.paused_until is not None and found < self.paused_until:
            return self.day(self.paused_until, "later")
        return found

    def asked_on(self, kind: str, wanted: date) -> date:
        """Say on which day the person is really asked."""
        return self.day(wanted, "earlier" if kind in EARLIER else "later")

    def window(self, day: date) -> tuple[datetime, datetime]:
        """Give the start and the end, in UTC, of the hours for reminders on a local day."""
        return window(day, self.timezone, *self.hours_on(day))

    def hours_on(self, day: date) -> Hours:
        """Say between which hours of this day, the quiet ones cut off; where nothing is left, the chosen hours win."""
        chosen = EVENING if self.ramadan == "evening" and in_ramadan(day) else self.hours
        free = [hour for hour in range(*chosen) if not self.is_quiet(hour)]
        return (free[0], free[-1] + 1) if free else chosen

    def at(self, day: date, hour: int) -> datetime:
        """The moment, in UTC, of an hour of a local day."""
        return window(day, self.timezone, hour, MIDNIGHT)[0]

    def is_quiet(self, hour: int) -> bool:
        """Whether an hour of the local day is one of the quiet ones."""
        start, end = self.quiet
        return start <= hour < end if start <= end else hour >= start or hour < end

    def soon(self, moment: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours that it falls into."""
        zone = ZoneInfo(self.timezone)
        local = moment.astimezone(zone)
        if not self.is_quiet(local.hour):
            return moment
        day = local.date() if local.hour < self.quiet[1] else local.date() + DAY
        return window(day, self.timezone, self.quiet[1], MIDNIGHT)[0]

    def _free(self, day: date) -> bool:
        if self.ramadan == "off" and in_ramadan(day):
            return False
        if self.holidays and day in public_holidays(self.country):
            return False
        off = weekend(self.country) if self.days_off is None else self.days_off
        return self.weekends or day.weekday() not in off


def reachable(profile: Profile, country: str, timezone: str) -> Reachable:
    """The rules of a person by their profile; `country` and `timezone` count where it names none."""
    return Reachable(
        country=profile.country or country,
        timezone=profile.timezone or timezone,
        hours=profile.hours or MORNING,
        quiet=profile.quiet or QUIET,
        weekends=profile.weekends,
        holidays=profile.holidays_off,
        ramadan=profile.ramadan or "same",
        paused_until=profile.paused_until,
        days_off=frozenset(profile.days_off) if profile.days_off is not None else None,
    )
