"""When feasts, seasons and national days fall, by the tables of `locales`. Refuses a feast that no table dates."""

from datetime import date, timedelta
from typing import Any

from dialogs.language.days import calendar
from dialogs.language.days.calendar import Stretch
from dialogs.language.words.lexicon import load_words

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
EIDS = ("eid_al_fitr", "eid_al_adha")


def season(today: date, name: str, year: int | None = None, steps: int = 0) -> Stretch | None:
    """The season that is not over, in that year, or so many years on; winter belongs to the year that it begins in."""
    first = SEASONS[name]
    if year is not None:
        return calendar.months_from(year, first, 3)
    running = calendar.months_from(today.year - 1, first, 3) if name == "winter" else None
    if running is None or running[1] < today:
        running = calendar.months_from(today.year, first, 3)
    if running and running[1] < today:
        running = calendar.months_from(today.year + 1, first, 3)
    if running and steps:
        return calendar.months_from(running[0].year + steps, first, 3)
    return running


def _in_year(rule: dict[str, Any], year: int) -> date | None:
    if "gregorian" in rule:
        return calendar.day_of(year, *rule["gregorian"])
    if "nth" in rule:
        month, weekday, nth = rule["nth"]
        stretch = calendar.month_of(year, month)
        found = calendar.nth_weekday(stretch, weekday, nth) if stretch else None
        return calendar.shift_days(found, rule.get("plus", 0)) if found else None
    eastern = "eastern_easter" in rule
    sunday = calendar.eastern_easter(year) if eastern else calendar.easter(year)
    return calendar.shift_days(sunday, rule["eastern_easter" if eastern else "easter"]) if sunday else None


def _in_hijri_year(rule: dict[str, Any], year: int) -> date | None:
    month, day = rule["hijri"]
    stretch = calendar.hijri_month(year, month)
    return stretch[0] + timedelta(day - 1) if stretch else None


def _rule(name: str, country: str) -> dict[str, Any] | None:
    if name == "national_day":
        day = load_words("", "regions")["national_day"].get(country)
        return {"gregorian": day, "deadline": True} if day else None
    return load_words("", "feasts").get(name)


def has_row(name: str) -> bool:
    """Whether the contract's table of deadlines knows the feast."""
    return name in {"eid", "national_day"} or bool(load_words("", "feasts").get(name, {}).get("deadline"))


def feast(today: date, name: str, country: str, year: int | None = None) -> Stretch | None:
    """The next such feast that is not over, or the one in that year; None where no table dates it."""
    if name == "eid":
        found = [stretch for eid in EIDS if (stretch := feast(today, eid, country, year))]
        return min(found) if found else None
    rule = _rule(name, country)
    if rule is None:
        return None
    length = timedelta(rule.get("days", 1) - 1)
    if "hijri" in rule:
        now = calendar.hijri_today(date(year, 1, 1) if year and 1925 <= year <= 2076 else today)  # noqa: PLR2004
        starts = [_in_hijri_year(rule, now[0] + step) for step in (0, 1)] if now else []
        least = date(year, 1, 1) if year and now else today
    else:
        starts = [_in_year(rule, year)] if year else [_in_year(rule, today.year + step) for step in (0, 1)]
        least = date.min if year else today
    for start in starts:
        if start and start + length >= least:
            return start, start + length
    return None
